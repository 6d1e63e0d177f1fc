/**
 * Which built-in role owns which claim. The first document that says so is 1.2-rev1, operation by operation; older
 * revisions name the claims only.
 */
const view = [
  'ViewSessions', 'ViewManagedServers', 'ViewRepositories', 'ViewProxies', 'ViewScaleOutRepositories', 'ViewJobs',
  'ViewBackups', 'ViewBackupObjects', 'ViewRestorePoints', 'ViewRestorePointDisks', 'ViewIRMountedDisks', 'ViewServerInfo'
]

const claims: Record<string, readonly string[]> = {
  BackupOperator: [...view, 'StartJobs', 'StopJobs', 'StopSessions', 'StartConfigBackup'],
  RestoreOperator: [
    ...view, 'ViewIRMountedVMs', 'StartViVMInstantRecovery', 'DismountIRVMs', 'MigrateIRMountedVMs', 'StartEntireVmRestore',
    'StartFCDInstantRecovery', 'DismountIRDisks', 'MigrateIRMountedDisks'
  ],
  BackupViewer: view,
  TapeOperator: view
}

/** Whether a user with these roles owns at least one of the claims; an operation without claims asks for none. */
export function owns (roles: readonly string[], wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined || wanted.length === 0 || roles.includes('Administrator')) return true
  return roles.some(role => wanted.some(claim => claims[role]?.includes(claim) === true))
}
