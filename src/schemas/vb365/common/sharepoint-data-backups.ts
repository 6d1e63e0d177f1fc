import {
  Between, Changed, DateTime, Flag, Model, Nullable, Optional, Ref, RequiredUntil, Since, Text,
  Uuid, type Static
} from '../../kit/vb365.js'
import { RESTBackupItemType } from './group-data-backups.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTBackupSiteData = Model('RESTBackupSiteData', {
  id: Text(),
  title: Text(),
  url: Text(),
  ...Optional({ backedUpTime: Nullable(DateTime()), _links: Ref(RESTLinkHALDictionary) }),
  ...RequiredUntil('v6', {
    organizationId: Changed({ 'v6': Text(), 'v7': Nullable(Uuid()) }),
  }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', {
    itemType: Ref(RESTBackupItemType),
    repositoryId: Uuid(),
    backedUpOrganizationId: Text(),
  }),
  ...Since('v8', Optional({ msid: Nullable(Uuid()) })),
})
export type RESTBackupSiteData = Static<typeof RESTBackupSiteData>
