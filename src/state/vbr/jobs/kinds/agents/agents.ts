import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { Kernel } from '../../../../kernel.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { JobKind } from '../kind.js'
import { type ChainWorkBelow, createChainWork } from '../machines/work.js'
import { type AgentJob, type AgentJobModel, type AgentJobSpec, agentJobIn, editedAgentJob } from './body.js'
import {
  type ComputersBelow, computerWords, createJobComputers, linuxServers, type System, windowsServers
} from './computers.js'

export type AgentJobsBelow = ReferredBelow & ChainWorkBelow & ComputersBelow

type AgentJobType = Extract<EJobType, 'WindowsAgentBackup' | 'LinuxAgentBackup'>

/** Backup jobs of computers with agents that the backup server manages: one kind for each system. */
export const createAgentJobs = (
  kernel: Kernel, below: AgentJobsBelow
): Array<JobKind<AgentJob, AgentJobSpec, AgentJobModel>> => [
  createJobsOf('WindowsAgentBackup', windowsServers, kernel, below),
  createJobsOf('LinuxAgentBackup', linuxServers, kernel, below)
]

function createJobsOf (
  type: AgentJobType, system: System, kernel: Kernel, below: AgentJobsBelow
): JobKind<AgentJob, AgentJobSpec, AgentJobModel> {
  const computers = createJobComputers<AgentJob>(system, below)
  const { platformName } = system

  const work = createChainWork<AgentJob, ReturnType<typeof computers.find>['objects'][number]>(kernel, below, {
    ...computers.backups,
    session: { kind: 'Backup', variant: type, name: 'Backup', type: 'AgentBackup', platformName },
    backups: { jobType: type, platformName },
    settingsOf: ({ storage, computers }) => ({ storage, computers }),
    storageOf: ({ storage }) => storage
  })

  return {
    types: [type],
    workload: 'Server',
    create: agentJobIn,
    edit: editedAgentJob,

    guard (job, before) {
      guardKeeping(job.storage)
      guardSchedule(job.schedule)
      guardStorage(job.storage, below)
      guardNamed(job, before, below)
      if (job.computers.length === 0) throw refuse.empty('computers')
      computers.guard(job, before)
    },

    settle: job => ({ ...computers.settle(job), storage: toKeptStorage(job.storage, below) }),

    usesOf: job => ({
      ...usesOf({ storage: job.storage, guestProcessing: defaultGuestProcessing(), proxies: undefined }, below),
      ...computers.usesOf(job)
    }),

    isOn: () => false,

    partsOf: ({ schedule, isHighPriority = false, computers, storage }) => ({
      schedule,
      isHighPriority,
      objectsCount: computers.length,
      targetId: storage.backupRepositoryId,
      health: storage.advancedSettings?.backupHealth,
      mail: storage.advancedSettings?.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, backupRepositoryId) => ({ ...job, storage: { ...job.storage, backupRepositoryId } }),
    withSuccessor: job => job,

    work: { ...work, words: { ...work.words, ...computerWords }, troubleWith: computers.troubleWith }
  }
}
