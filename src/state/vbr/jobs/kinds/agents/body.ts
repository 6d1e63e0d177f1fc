import type {
  LinuxAgentManagementBackupJobModel, LinuxAgentManagementBackupJobSpec, WindowsAgentManagementBackupJobModel,
  WindowsAgentManagementBackupJobSpec
} from '../../../../../schemas/vbr/jobs/agent-jobs.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultSchedule, defaultStorage } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import type { BackupStorage } from '../../settings/storage.js'
import { toKeptSchedule } from '../../settings/times.js'

export type AgentJobModel = WindowsAgentManagementBackupJobModel | LinuxAgentManagementBackupJobModel
export type AgentJobSpec = WindowsAgentManagementBackupJobSpec | LinuxAgentManagementBackupJobSpec
type AgentStorage = NonNullable<AgentJobModel['storage']>

/** A job of computers whose agents the backup server manages: it runs there, by the server's schedule. */
export type AgentJob = AgentJobModel & Job & {
  storage: BackupStorage & AgentStorage
  schedule: BackupScheduleModel
}

interface Settings { isHighPriority: boolean, storage: BackupStorage & AgentStorage, schedule: BackupScheduleModel }

/**
 * What a new job has where its body says nothing. ASSUMED: as other backups are, without what only they have; agents
 * write increments forever.
 */
const defaults = (): Settings => ({
  isHighPriority: false,
  storage: { ...defaultStorage(defaultRepositoryId), advancedSettings: defaultAgentAdvanced() },
  schedule: defaultSchedule()
})

export function defaultAgentAdvanced () {
  const {
    storageIntegration: _storage, notifications: all, storageData: data, ...common
  } = defaultAdvanced()
  const { vmAttribute: _notes, ...notifications } = all ?? {}
  const { excludeSwapFileBlocks: _swap, excludeDeletedFileBlocks: _deleted, ...storageData } = data ?? {}
  return { ...common, notifications, storageData }
}

function settle (before: Settings, given: Partial<AgentJobSpec>): Settings {
  const { isHighPriority, storage, schedule } = given
  // What is given of storage is merged into what has all that is required.
  const meant = storage && toMeantStorage(storage as BackupStorage)
  const merged = merge(before, {
    isHighPriority,
    ...(meant && { storage: meant }),
    ...(schedule && { schedule: toMeantSchedule(schedule, before.schedule) })
  })
  return { ...merged, schedule: toKeptSchedule(merged.schedule) }
}

/** A cast joins the two models: what only one of them has comes from a body of its own type. */
export function agentJobIn (id: string, spec: AgentJobSpec): AgentJob {
  const { agentType = 'Server' } = spec
  return { ...spec, id, agentType, isDisabled: false, ...settle(defaults(), spec) } as AgentJob
}

export function editedAgentJob (before: AgentJob, body: AgentJobModel): AgentJob {
  const { isHighPriority = false, storage, schedule } = before
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null))
  return {
    ...before, ...given, id: before.id, type: before.type, isDisabled: body.isDisabled ?? before.isDisabled,
    ...settle({ isHighPriority, storage, schedule }, body)
  } as AgentJob // as above
}
