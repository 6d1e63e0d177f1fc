import * as op from '../../schemas/vbr/credentials.js'
import type { Section } from '../../server/section.js'

/** Credentials: accounts of hosts and of clouds. */
export const credentials: Section = ({ get }) => {
  get('/api/v1/credentials', op.getAllCreds, ({ query, vbr }) => vbr.credentials.page(query))

  get('/api/v1/credentials/:id', op.getCreds, ({ params, vbr }) => vbr.credentials.get(params.id))

  get('/api/v1/cloudCredentials', op.getAllCloudCreds, ({ query, vbr }) => vbr.cloudCredentials.page(query))

  get('/api/v1/cloudCredentials/:id', op.getCloudCreds, ({ params, vbr }) => vbr.cloudCredentials.get(params.id))
}
