import {
  Changed, Enum, Flag, Model, Nullable, Optional, Ref, Text, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTOneDrive } from './onedrives-restore.js'
import { SecureString } from './shared.js'

export const RESTCopyToFolder = Model('RESTCopyToFolder', Optional({
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  restorePermissions: Changed({ 'v6': Nullable(Flag()), 'v8': Flag() }),
  sendSharedLinksNotification: Nullable(Flag()),
  onedrive: Ref(RESTOneDrive),
  folder: Text(),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTCopyToFolder = Static<typeof RESTCopyToFolder>
