import { Enum, type Static } from '../../kit/vb365.js'


export const RESTBackupItemType = Enum('RESTBackupItemType', ['Mailbox', 'OneDrive', 'Site', 'Team', 'User', 'Group'])
export type RESTBackupItemType = Static<typeof RESTBackupItemType>
