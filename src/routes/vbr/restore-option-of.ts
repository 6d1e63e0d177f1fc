/** Where the API restores what, most particular first, and the restore option that a custom role needs there. */
const options: ReadonlyArray<[path: string, option: string]> = [
  ['/api/v1/restore/flr/unstructuredData', 'UnstructuredDataRestore'],
  ['/api/v1/restore/unstructuredData', 'UnstructuredDataRestore'],
  ['/api/v1/restore/instantRecovery/unstructuredData', 'UnstructuredDataRestore'],
  ['/api/v1/backupBrowser/flr/unstructuredData', 'UnstructuredDataRestore'],
  ['/api/v1/restore/flr', 'FileLevelRestore'],
  ['/api/v1/backupBrowser/flr', 'FileLevelRestore'],
  ['/api/v1/restore/startVolumeRestore', 'VolumeRestore'],
  ['/api/v1/restore/vmRestore', 'EntireVmRestore'],
  ['/api/v1/restore/instantRecovery/vSphere/fcd', 'InstantDiskRecovery'],
  ['/api/v1/restore/instantRecovery', 'InstantRecovery'],
  ['/api/v1/restore/entraId', 'EntraIdRestore'],
  ['/api/v1/backupBrowser/entraIdTenant', 'EntraIdRestore'],
  ['/api/v1/dataIntegration', 'DiskPublishing'],
  ['/api/v1/failover', 'ReplicaFailover'],
  ['/api/v1/failback', 'ReplicaFailback'],
  ['/api/v1/diskManagement', 'BareMetalRecovery'],
  ['/api/v1/agents/recoveryTokens', 'BareMetalRecovery'],
  ['/api/v1/agents/recoveryAppliances', 'BareMetalRecovery'],
  ['/api/v1/recoveryMedia', 'BareMetalRecovery']
]
const inside: ReadonlyArray<[step: string, option: string]> = [
  ['/createRecoveryMedia', 'BareMetalRecovery'],
  ['/prepareForRemoteBmr', 'BareMetalRecovery']
]

/** Which restore option an operation is a part of; undefined for one that restores nothing. */
export const restoreOptionOf = (url: string): string | undefined =>
  (options.find(([path]) => url === path || url.startsWith(`${path}/`)) ?? inside.find(([step]) => url.includes(step)))?.[1]
