import {
  Get, List, Model, Optional, Put, Ref, Since, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RESTGroupMember } from './common/organization-group-members.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'OrganizationBackupAccounts'

export const RESTBackupAccount = Model('RESTBackupAccount', Optional({ groupMember: Ref(RESTGroupMember), password: Ref(SecureString) }))
export type RESTBackupAccount = Static<typeof RESTBackupAccount>

export const RESTAccountPool = Model('RESTAccountPool', Optional({ _links: Ref(RESTLinkHALDictionary) }))
export type RESTAccountPool = Static<typeof RESTAccountPool>

export const organizationBackupAccountsGetBackupAccounts = Get({
  id: 'OrganizationBackupAccounts_GetBackupAccounts',
  url: '/Organizations/:organizationId/BackupAccounts',
  params: { organizationId: Uuid() },
  reply: { '200': List(Ref(RESTBackupAccount)) },
})

export const organizationBackupAccountsSetAccountPool = Put({
  id: 'OrganizationBackupAccounts_SetAccountPool',
  url: '/Organizations/:organizationId/BackupAccounts',
  params: { organizationId: Uuid() },
  body: List(Ref(RESTBackupAccount)),
  reply: {
    ...Until('v7', { '200': Ref(RESTAccountPool) }),
    ...Since('v8', { '201': Ref(RESTAccountPool) }),
  },
})
