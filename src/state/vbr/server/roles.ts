/** The built-in roles of the product. What each may do the documents say, operation by operation. */
export const roleNames: readonly string[] = [
  'Administrator', 'BackupOperator', 'RestoreOperator', 'BackupViewer', 'TapeOperator', 'SecurityAdministrator',
  'IncidentApiOperator'
]
