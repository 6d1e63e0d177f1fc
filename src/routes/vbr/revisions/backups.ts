import { contract } from '../../../schemas/vbr/contract.js'
import type { EJobType } from '../../../schemas/vbr/common/backups.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import type { Members, Respelled, Shape } from '../../../server/product.js'
import { described } from './described.js'
import { noId, renameMembers } from './steps.js'

/** What 1.1 calls the one operation that it can name. */
const inFirst = { StartFCDInstantRecovery: 'VmwareInstantRecoveryFcd' }

/** Operations that came after a revision are left out of what it allows. */
const operations = (since: string, later: readonly string[]): Shape => ({
  model: 'ObjectRestorePointModel',
  since,
  project: point => ({ ...point, allowedOperations: listOf(point).filter(name => !later.includes(name)) })
})

/** 1.1 knows the recovery of disks alone. */
const firstOperations: Shape = {
  model: 'ObjectRestorePointModel',
  since: '1.2-rev1',
  project: point => ({ ...point, allowedOperations: listOf(point).filter(name => name in inFirst) })
}

const listOf = ({ allowedOperations }: Members): string[] =>
  Array.isArray(allowedOperations) ? allowedOperations.map(String) : []

/** A file was of one object before. */
const oneObject: Shape = {
  model: 'BackupFileModel',
  since: '1.3-rev2',
  project ({ objectIds, ...file }) {
    const objectId: unknown = Array.isArray(objectIds) ? objectIds[0] : noId
    return { ...file, objectId }
  }
}

/** Backups of jobs that a revision cannot name: it knows a word for that. */
const jobTypes = (since: string, before: string): Shape => {
  let known: ReadonlySet<unknown> | undefined
  return {
    model: 'BackupModel',
    since,
    project (backup) {
      known ??= new Set(contract.at(before).schema('EJobType').enum)
      return known.has(backup.jobType) ? backup : { ...backup, jobType: 'Unknown' }
    }
  }
}

const enumOf = (revision: string): readonly unknown[] => contract.at(described[revision] ?? revision).schema('EJobType').enum ?? []

/** What a filter of backups asks for: by the word for what a revision cannot name, all that it cannot name. */
export function jobTypesMeant (revision: string, filter: EJobType | undefined): EJobType[] | undefined {
  if (filter !== 'Unknown') return filter && [filter]
  const known = new Set(enumOf(revision))
  const unnamed = enumOf(contract.revisions.at(-1) ?? '').filter(type => type !== null && !known.has(type))
  // The contract's values are those of the type.
  return [filter, ...unnamed as EJobType[]]
}

/** Platforms that came after a revision are custom ones to it. */
const later = (...platforms: string[]): Record<string, string> =>
  Object.fromEntries(platforms.map(platform => [platform, 'CustomPlatform']))

/** Backups and restore points. */
export const backupShapes: readonly Shape[] = [
  ...renameMembers(['BackupModel'], '1.2-rev1', { policyUniqueId: 'policyTag' }),
  firstOperations,
  oneObject,
  jobTypes('1.3-rev2', '1.3-rev1'),
  jobTypes('1.3-rev1', '1.3-rev0'),
  operations('1.3-rev0', ['StartHvVMInstantRecovery', 'StartEntireVmRestoreHyperV']),
  operations('1.3-rev2', ['StartDiskPublish'])
]

export const backupWords: readonly Respelled[] = [
  { enum: 'EObjectRestorePointOperation', since: '1.2-rev1', values: inFirst },
  { enum: 'EPlatformType', since: '1.2-rev1', values: { CloudDirector: 'Vcd', UnstructuredData: 'NasBackup' } },
  { enum: 'EPlatformType', since: '1.2-rev1', values: later('EntraID') },
  { enum: 'EPlatformType', since: '1.3-rev0', values: later('MongoDb', 'AWSEC2', 'AzureCompute', 'GCE') },
  {
    enum: 'EPlatformType',
    since: '1.3-rev2',
    values: later('Iris', 'Nutanix', 'Proxmox', 'LinuxPhysicalPpc', 'ApplicationBackupRepository')
  }
]

/** The platforms whose objects a revision can show; those of others are not in its lists, so that it can read them. */
export function platformsIn (revision: string): string[] {
  const view = contract.at(described[revision] ?? revision)
  return [...membersOf(view.schema('BackupObjectModel'), view.schema).keys()]
}
