import type {
  AgentBackupPolicyDestinationModel, AgentBackupPolicyStorageModel,
  LinuxAgentManagementBackupServerPolicyModel, LinuxAgentManagementBackupServerPolicySpec,
  LinuxAgentManagementBackupWorkstationPolicyModel, LinuxAgentManagementBackupWorkstationPolicySpec,
  WindowsAgentManagementBackupServerPolicyModel, WindowsAgentManagementBackupServerPolicySpec,
  WindowsAgentManagementBackupWorkstationPolicyModel, WindowsAgentManagementBackupWorkstationPolicySpec
} from '../../../../../schemas/vbr/jobs/agent-jobs.js'
import type { AgentObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultSchedule, defaultStorage } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import type { BackupStorage } from '../../settings/storage.js'
import { toKeptSchedule } from '../../settings/times.js'
import { defaultAgentAdvanced } from './body.js'

export type AgentPolicyModel = WindowsAgentManagementBackupWorkstationPolicyModel |
  WindowsAgentManagementBackupServerPolicyModel | LinuxAgentManagementBackupWorkstationPolicyModel |
  LinuxAgentManagementBackupServerPolicyModel
export type AgentPolicySpec = WindowsAgentManagementBackupWorkstationPolicySpec |
  WindowsAgentManagementBackupServerPolicySpec | LinuxAgentManagementBackupWorkstationPolicySpec |
  LinuxAgentManagementBackupServerPolicySpec

/** How and how long backups are kept, wherever they go. */
type Keeping = Omit<BackupStorage, 'backupRepositoryId'>

/** A policy: what agents do by themselves, each on its computer, once they have been told. */
export type AgentPolicy = AgentPolicyModel & Job & {
  computers: AgentObjectModel[]
  storage: AgentBackupPolicyStorageModel & Keeping
  schedule: BackupScheduleModel
}

interface Settings { storage: AgentBackupPolicyStorageModel & Keeping, schedule: BackupScheduleModel }

/** What a workstation of Windows does besides. ASSUMED: the product's wizard has it so. */
const ofWorkstations = {
  powerOffAction: 'SkipBackup',
  postBackupAction: 'KeepRunning',
  atEvents: {
    backupAtLock: false, backupAtLogoff: false, backupAtStorageAttach: false, ejectStorageAfterBackup: false,
    backupTimeout: { type: 'Hours', quantity: 2 }
  }
}

/** Workstations are backed up daily or not at all by the clock; servers by any rule. */
function scheduleOf (type: AgentPolicySpec['type']): BackupScheduleModel {
  const schedule = defaultSchedule()
  if (!/Workstation/.test(type)) return schedule
  const { runAutomatically, daily } = schedule
  return { runAutomatically, daily, ...(type.startsWith('Windows') && ofWorkstations) }
}

function settle (
  type: AgentPolicySpec['type'], before: Omit<Settings, 'storage'> & { storage: Keeping }, given: Partial<AgentPolicySpec>
): Settings {
  const { storage: { destination, ...keeping } = {}, schedule } = given
  // What is given is merged into what has all that is required: chains know no more of storage than that.
  const meant = toMeantStorage(keeping as BackupStorage)
  const known = 'destination' in before.storage ? before.storage.destination : undefined
  const merged = merge({ storage: before.storage, schedule: before.schedule }, {
    storage: meant,
    ...(schedule && { schedule: scheduleMeant(type, schedule, before.schedule) })
  })
  return {
    schedule: toKeptSchedule(merged.schedule),
    // One place comes instead of another, with all that belongs to it.
    storage: { ...merged.storage, destination: (destination ?? known) as AgentBackupPolicyDestinationModel }
  }
}

/** The schedule that a policy is to have: workstations have no use for what only servers have. */
function scheduleMeant (
  type: AgentPolicySpec['type'], given: NonNullable<AgentPolicySpec['schedule']>, before: BackupScheduleModel
): BackupScheduleModel {
  const meant = toMeantSchedule(given, before)
  if (!/Workstation/.test(type)) return meant
  const known = ['runAutomatically', 'daily', ...type.startsWith('Windows') ? Object.keys(ofWorkstations) : []]
  // What is left has the members of a schedule still, and those that it cannot be without.
  return Object.fromEntries(Object.entries(meant).filter(([name]) => known.includes(name))) as BackupScheduleModel
}

/** A cast joins the four models: what only one of them has comes from a body of its own type. */
export function agentPolicyIn (id: string, spec: AgentPolicySpec): AgentPolicy {
  const { backupRepositoryId: _none, ...keeping } = defaultStorage('')
  const before = { storage: { ...keeping, advancedSettings: defaultAgentAdvanced() }, schedule: scheduleOf(spec.type) }
  const { computers = [] } = spec
  return { ...spec, id, isDisabled: false, computers, ...settle(spec.type, before, spec) } as AgentPolicy
}

export function editedAgentPolicy (before: AgentPolicy, body: AgentPolicyModel): AgentPolicy {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null))
  return {
    ...before, ...given, id: before.id, type: before.type, isDisabled: body.isDisabled ?? before.isDisabled,
    ...settle(before.type, before, body)
  } as AgentPolicy // as above
}

/** The repository of this server that the agents write to, where they do. */
export const repositoryIdOf = ({ storage: { destination } }: AgentPolicy): string | undefined =>
  destination.destinationType === 'BackupRepository' ? destination.backupRepositoryId : undefined

/** As chains of restore points want it. */
export const chainStorageOf = (policy: AgentPolicy): BackupStorage =>
  ({ ...policy.storage, backupRepositoryId: repositoryIdOf(policy) ?? '' })

/** Whether agents keep on their computers what they cannot send. */
export const hasCache = ({ storage: { destination } }: AgentPolicy): boolean =>
  'backupCache' in destination && destination.backupCache?.isEnabled === true

export const isAgentPolicy = (job: Job): job is AgentPolicy => job.type.endsWith('Policy')
