import { contract } from '../../../schemas/vbr/contract.js'
import type { EJobType } from '../../../schemas/vbr/common/backups.js'
import type { EJobStatus } from '../../../schemas/vbr/jobs/jobs.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import type { Respelled, Shape } from '../../../server/product.js'
import { described } from './described.js'
import { membersIn, noId, renameMembers, without } from './steps.js'

const proxies = ['BackupProxiesSettingsModel', 'GuestInteractionProxiesSettingsModel']
const advanced = [
  'BackupJobAdvancedSettingsModel', 'HyperVBackupJobAdvancedSettingsModel', 'AgentBackupJobAdvancedSettingsModel',
  'AgentBackupPolicyAdvancedSettingsModel'
]

/** A job's own credentials for guests: an id and its kind before 1.3, one of several ways to log in since. */
const guestCredentials: Shape = {
  model: 'GuestOsCredentialsModel',
  since: '1.3-rev0',
  lift: ({ credentialsId, credentialsType, ...guests }) => ({
    ...guests,
    useAgentManagementCredentials: false,
    ...(isNone(credentialsId) ? {} : { credentials: { credentialsId, credentialsType } })
  }),
  project (guests) {
    const { credentialsId = noId, credentialsType } = membersIn(guests.credentials) ?? {}
    return { ...without(guests, 'credentials'), credentialsId, credentialsType: olderType(credentialsType) }
  }
}

/** A machine had credentials for Windows and for Linux before 1.3, one of the two in 1.3, and a list since 1.3-rev2. */
const machineCredentials: readonly Shape[] = [
  {
    model: 'GuestOsCredentialsPerMachineModel',
    since: '1.3-rev0',
    lift: ({ windowsCredsId, linuxCredsId, ...machine }) => ({
      ...machine,
      credentials: [
        ...(isNone(windowsCredsId) ? [] : [{ credentialsId: windowsCredsId, credentialsType: 'Standard' }]),
        ...(isNone(linuxCredsId) ? [] : [{ credentialsId: linuxCredsId, credentialsType: 'Linux' }])
      ]
    }),
    project: machine => ({
      ...machine,
      windowsCredsId: idOf(machine.credentials, type => type !== 'Linux'),
      linuxCredsId: idOf(machine.credentials, type => type === 'Linux')
    })
  },
  {
    model: 'GuestOsCredentialsPerMachineModel',
    since: '1.3-rev2',
    lift: ({ credentialsId, credentialsType, ...machine }) => isNone(credentialsId)
      ? machine
      : { ...machine, credentials: [{ credentialsId, credentialsType }] },
    // The list itself is for the step before this one.
    project: machine => ({ ...machine, ...membersIn(listOf(machine.credentials)[0]) })
  }
]

const isNone = (id: unknown): boolean => id === undefined || id === null || id === noId
const listOf = (value: unknown): unknown[] => Array.isArray(value) ? value : []

/**
 * Accounts that a directory manages came with 1.3; to older revisions they are accounts like others. Guests without
 * credentials of their own read as Linux (recorded).
 */
const olderType = (type: unknown): unknown => type === undefined || type === 'Linux' ? 'Linux' : 'Standard'

function idOf (credentials: unknown, isMeant: (type: unknown) => boolean): unknown {
  const found = listOf(credentials).map(membersIn).find(members => isMeant(members?.credentialsType))
  return found?.credentialsId ?? noId
}

/** What a filter by state means: all states that the revision calls by the same name. */
export function statusesMeant (
  revision: string, filter: EJobStatus | undefined
): EJobStatus | EJobStatus[] | undefined {
  const known = contract.at(described[revision] ?? revision).schema('EJobStatus').enum ?? []
  const tellsApart = known.some(word => word?.toLowerCase() === 'starting')
  return filter === 'Running' && !tellsApart ? ['Running', 'Starting', 'Stopping'] : filter
}

/** What backup jobs of vSphere were called before 1.3, when there were no others. */
const inFirst = { VSphereBackup: 'Backup' }

/**
 * The types of job that a revision can name. ASSUMED: jobs of others are not in its lists, so that a client which was
 * made for it can read them.
 */
export function jobTypesIn (revision: string): EJobType[] {
  const view = contract.at(described[revision] ?? revision)
  const known = membersOf(view.schema('JobModel'), view.schema)
  const newest = contract.at(contract.revisions.at(-1) ?? '').schema('EJobType').enum ?? []
  const old: Record<string, string> = inFirst
  // The contract's values are those of the type.
  return newest.filter(type => type !== null && (known.has(type) || known.has(old[type] ?? ''))) as EJobType[]
}

/** Backup jobs, their settings and what is asked of them. */
export const jobShapes: readonly Shape[] = [
  ...renameMembers(proxies, '1.2-rev1', { autoSelectEnabled: 'autoSelection' }),
  ...renameMembers(['BackupStorageSettingModel'], '1.2-rev1', { inlineDataDedupEnabled: 'enableInlineDataDedup' }),
  ...renameMembers(['PrimaryStorageIntegrationSettingsModel'], '1.2-rev1',
    { processedVmsLimitEnabled: 'limitProcessedVm', processedVmsCount: 'limitProcessedVmCount' }),
  ...renameMembers(['NotificationVmAttributeSettingsModel'], '1.2-rev1', { appendToExistingValue: 'appendToExisitingValue' }),
  ...renameMembers(['GuestOsCredentialsModel'], '1.2-rev1', { credentialsId: 'credsId', credentialsType: 'credsType' }),
  ...renameMembers(['JobStopSpec'], '1.2-rev1', { gracefulStop: 'gracefullStop' }),
  ...renameMembers(['AdvancedStorageScheduleMonthlyModel'], '1.3-rev0', { dayOfMonth: 'dayOfMonths' }),
  ...renameMembers(advanced, '1.3-rev2', { syntheticFulls: 'synthenticFulls' }),
  ...renameMembers(['FullBackupMaintenanceModel'], '1.3-rev2', { removeData: 'RemoveData' }),
  guestCredentials,
  ...machineCredentials
]

/**
 * Where several older spellings became one, the last line is how it is written to the older revision, and all are read.
 * ASSUMED: which sizes the storage targets of 1.1 and 1.2 stand for.
 */
export const jobWords: readonly Respelled[] = [
  { enum: 'EJobType', unions: ['JobModel', 'JobSpec'], since: '1.3-rev0', values: inFirst },
  // An idle job is called otherwise since 1.3 (examples, recorded), and how a run begins and ends has words since then.
  { enum: 'EJobStatus', since: '1.3-rev0', values: { Stopped: 'inactive', Starting: 'running', Stopping: 'running', Running: 'running' } },
  { enum: 'EBackupModeType', since: '1.2-rev1', values: { Transform: 'Transofrm' } },
  { enum: 'EStorageOptimization', since: '1.3-rev2', values: { '8MB': '4MB' } },
  { enum: 'EStorageOptimization', since: '1.3-rev2', values: { '4MB': '4MB' } },
  { enum: 'EStorageOptimization', since: '1.3-rev0', values: { '4MB': 'LocalTargetLarge4096' } },
  {
    enum: 'EStorageOptimization',
    since: '1.3-rev0',
    values: {
      '256KB': 'WANTarget', '512KB': 'LANTarget', '1MB': 'LocalTarget', '4MB': 'LocalTargetLarge', '8MB': 'LocalTargetLarge8192'
    }
  },
  { enum: 'ECompressionLevel', since: '1.3-rev0', values: { Auto: 'Optimal' } },
  { enum: 'ECompressionLevel', since: '1.3-rev0', values: { Optimal: 'Optimal' } },
  { enum: 'ESQLLogsProcessing', since: '1.3-rev0', values: { NeverTruncate: 'preserve' } },
  { enum: 'ESQLLogsProcessing', since: '1.3-rev0', values: { NeverTruncate: 'neverTruncate' } }
]
