import type { Account } from '../access/access.js'

/**
 * What everybody can log in with unless told otherwise; the password is the same for all. The roles are VBR's built-in
 * ones; VB365 knows administrators only.
 */
export const defaultAccounts: readonly Account[] = [
  { name: 'administrator', roles: ['Administrator'] },
  { name: 'operator', roles: ['BackupOperator'] },
  { name: 'restore', roles: ['RestoreOperator'] },
  { name: 'viewer', roles: ['BackupViewer'] },
  { name: 'tape', roles: ['TapeOperator'] }
].map(account => ({ ...account, password: 'vbsim' }))
