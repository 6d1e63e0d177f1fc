// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTApplication, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'Application'
export const section = 'Applications'

export const PageOfRESTApplication = Page('PageOfRESTApplication', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTApplication)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTApplication = Static<typeof PageOfRESTApplication>

export const RESTApplicationFromClient = Model('RESTApplicationFromClient', Optional({
  displayName: Text(),
  userCode: Text(),
  count: Nullable(Int32()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
}))
export type RESTApplicationFromClient = Static<typeof RESTApplicationFromClient>

export const applicationGetApplications = Get({
  id: 'Application_GetApplications',
  url: '/Organizations/:organizationId/Applications',
  params: { organizationId: Uuid() },
  query: Optional({ displayName: Text(), tag: Text(), limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTApplication),
})

export const applicationCreateApplication = Post({
  id: 'Application_CreateApplication',
  url: '/Organizations/:organizationId/Applications',
  params: { organizationId: Uuid() },
  body: Ref(RESTApplicationFromClient),
  reply: Ref(PageOfRESTApplication),
})
