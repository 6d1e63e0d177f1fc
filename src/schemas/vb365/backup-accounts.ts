// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Created, Get, List, Model, Optional, Put, Ref, Uuid, type Static } from '../kit/vb365.js'
import { RESTGroupMember, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'OrganizationBackupAccounts'
export const section = 'Backup Accounts'

export const RESTBackupAccount = Model('RESTBackupAccount', Optional({
  groupMember: Ref(RESTGroupMember),
  password: Ref(SecureString),
}))
export type RESTBackupAccount = Static<typeof RESTBackupAccount>

export const RESTAccountPool = Model('RESTAccountPool', Optional({ _links: Ref(RESTLinkHALDictionary) }))
export type RESTAccountPool = Static<typeof RESTAccountPool>

export const organizationBackupAccountsGetBackupAccounts = Get({
  id: 'OrganizationBackupAccounts_GetBackupAccounts',
  url: '/Organizations/:organizationId/BackupAccounts',
  params: { organizationId: Uuid() },
  reply: List(Ref(RESTBackupAccount)),
})

export const organizationBackupAccountsSetAccountPool = Put({
  id: 'OrganizationBackupAccounts_SetAccountPool',
  url: '/Organizations/:organizationId/BackupAccounts',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTBackupAccount)),
  reply: Changed({ v6: Ref(RESTAccountPool), v8: Created(Ref(RESTAccountPool)) }),
})
