// Written by scripts/contract from the vendor's OpenAPI documents.
import { Get, Model, Optional, Ref, Text, Uuid, type Static } from '../kit/vb365.js'

export const tag = 'ServiceInstance'
export const section = 'Version and Installation ID'

export const RESTServiceInstance = Model('RESTServiceInstance', Optional({
  installationId: Uuid(),
  version: Text(),
}))
export type RESTServiceInstance = Static<typeof RESTServiceInstance>

export const serviceInstanceGet = Get({
  id: 'ServiceInstance_Get',
  url: '/ServiceInstance',
  reply: Ref(RESTServiceInstance),
})
