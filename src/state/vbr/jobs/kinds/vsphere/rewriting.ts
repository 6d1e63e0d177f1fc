import type { VsphereJob } from './body.js'

/** Whether what lies in a repository is made into full backups, or compacted. */
export const rewrites = (advanced: VsphereJob['storage']['advancedSettings']): boolean =>
  advanced?.backupModeType === 'ReverseIncremental' || advanced?.backupModeType === 'Transform' ||
  advanced?.syntheticFulls?.isEnabled === true ||
  advanced?.fullBackupMaintenance?.defragmentAndCompact?.isEnabled === true
