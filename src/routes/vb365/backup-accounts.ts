import * as op from '../../schemas/vb365/backup-accounts.js'
import type { Section } from '../../server/section.js'

/** Backup Accounts: who helps with the backups of an organization without app-only authentication. */
export const backupAccounts: Section = ({ get, put }) => {
  get('/Organizations/:organizationId/BackupAccounts', op.organizationBackupAccountsGetBackupAccounts, ({ params, vb365 }) =>
    vb365.applications.accounts(params.organizationId))

  put('/Organizations/:organizationId/BackupAccounts', op.organizationBackupAccountsSetAccountPool, ({ params, body, vb365 }) =>
    vb365.applications.setAccounts(params.organizationId, body))
}
