// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Delete, Done, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Post, Put, Ref, Text,
  Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTDeviceCodeResponse } from './common/organizations.js'
import { RESTApplication, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'OrganizationBackupApplications'
export const section = 'Backup Applications'

export const RESTBackupApplication = Model('RESTBackupApplication', Optional({
  applicationId: Uuid(),
  displayName: Text(),
  certificateThumbprint: Text(),
}))
export type RESTBackupApplication = Static<typeof RESTBackupApplication>

export const PageOfRESTBackupApplication = Page('PageOfRESTBackupApplication', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupApplication)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupApplication = Static<typeof PageOfRESTBackupApplication>

export const RESTBackupApplicationFromClient = Model('RESTBackupApplicationFromClient', Optional({
  application: Ref(RESTApplication),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
}))
export type RESTBackupApplicationFromClient = Static<typeof RESTBackupApplicationFromClient>

export const organizationBackupApplicationsGetBackupApplications = Get({
  id: 'OrganizationBackupApplications_GetBackupApplications',
  url: '/Organizations/:organizationId/BackupApplications',
  params: { organizationId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupApplication),
})

export const organizationBackupApplicationsReplaceBackupApplications = Put({
  id: Changed({
    v6: 'OrganizationBackupApplications_AddBackupApplications',
    v8: 'OrganizationBackupApplications_ReplaceBackupApplications',
  }),
  url: '/Organizations/:organizationId/BackupApplications',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTBackupApplicationFromClient)),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const organizationBackupApplicationsOrganizationDeviceCode = Post({
  id: 'OrganizationBackupApplications_OrganizationDeviceCode',
  url: '/Organizations/:organizationId/DeviceCode',
  params: { organizationId: Uuid() },
  reply: Ref(RESTDeviceCodeResponse),
})

export const organizationBackupApplicationsAppendBackupApplications = Post({
  id: 'OrganizationBackupApplications_AppendBackupApplications',
  url: '/Organizations/:organizationId/BackupApplications',
  since: 'v8',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTBackupApplicationFromClient)),
  reply: Nothing(),
})

export const organizationBackupApplicationsDeleteBackupApplications = Delete({
  id: 'OrganizationBackupApplications_DeleteBackupApplications',
  url: '/Organizations/:organizationId/BackupApplications',
  since: 'v8',
  params: { organizationId: Uuid() },
  body: List(Uuid()),
  reply: Nothing(),
})
