import type { RoleModel } from '../../../schemas/vbr/common/users-and-roles.js'

/** A role that every server has; `word` is how accounts and the documents call it. */
export type BuiltInRole = Required<RoleModel> & { word: string }

type Row = [word: string, id: string, name: string, description: string]

/** Ids and texts of the documents' examples. ASSUMED: the ids of backup operators, viewers and tape operators. */
const rows: readonly Row[] = [
  ['Administrator', '5ff0e0eb-45cf-48cc-9677-7613fc79bc11', 'Backup Administrator', 'Built-in role with full privileges'],
  ['BackupOperator', '0b6c1d2e-74a3-4f5c-9c3b-5a1f0e9d2b41', 'Backup Operator',
    'Built-in role for managing the execution of existing backup jobs'],
  ['RestoreOperator', 'b167c3af-2262-4b6c-9861-0606fc0cb6b1', 'Restore Operator',
    'Built-in role for performing restore operations from any backups and replicas'],
  ['BackupViewer', '7d0f2a86-3be5-4c19-8f0e-62a4b9c7d513', 'Backup Viewer',
    'Built-in role for read-only access to backup server'],
  ['TapeOperator', 'c49e8b17-0d6a-4e72-b5f3-1897ad40e6c2', 'Tape Operator',
    'Built-in role for managing tape backup jobs and performing various tape related operations'],
  ['SecurityAdministrator', '3835e9df-cf3e-43e9-8e82-817798b1aee0', 'Security Administrator',
    'Built-in role for credentials management, compliance checks and four-eyes approvals'],
  ['IncidentApiOperator', 'e71bb27e-bd16-47b6-8b1c-98ef2d7a996e', 'Incident API Operator',
    'Built-in role for performing Incident API calls']
]

/**
 * The built-in roles as a server with this newest revision names them: those of build 13.0 begin with the vendor's name
 * but for one (captures). ASSUMED: the examples of 1.3-rev2 show how 13.1 writes them.
 */
export function builtInRoles (newestRevision: string): BuiltInRole[] {
  const isLater = newestRevision === '1.3-rev2'
  return rows.map(([word, id, name, description]) =>
    ({ word, id, name: isLater || word === 'IncidentApiOperator' ? name : `Veeam ${name}`, description, isBuiltIn: true }))
}
