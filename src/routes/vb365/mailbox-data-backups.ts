import * as op from '../../schemas/vb365/mailbox-data-backups.js'
import type { Section } from '../../server/section.js'

/** Mailbox Data Backups: the mailboxes in a repository. */
export const mailboxDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/MailboxData', op.backupMailboxDataGetMailboxesData, ({ params, query, vb365 }) =>
    vb365.repositoryData.mailboxes.page(params.repositoryId, query, query))

  get('/BackupRepositories/:repositoryId/MailboxData/:mailboxId', op.backupMailboxDataGetMailboxData, ({ params, vb365 }) =>
    vb365.repositoryData.mailboxes.get(params.repositoryId, params.mailboxId))
}
