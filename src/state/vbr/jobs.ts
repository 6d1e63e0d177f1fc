import type { InventoryObjectModel } from '../../schemas/vbr/common/inventory-objects.js'
import type { JobStateModel } from '../../schemas/vbr/jobs/jobs.js'
import type { BackupJobExclusions, BackupJobModel } from '../../schemas/vbr/jobs/vsphere-jobs.js'
import { flag, integer, text } from '../collection.js'
import type { Kernel } from '../kernel.js'

/** What a job refers to, each kind by itself: what is not in use, as a password while encryption is off, is left out. */
export interface JobUses {
  repositoryId?: string
  scaleOutRepositoryId?: string
  proxyIds: string[]
  credentialsIds: string[]
  serverIds: string[]
  passwordId?: string
  kmsServerId?: string
}

/**
 * A backup job of VMs. `state` is its row in the list of states, kept beside it so that lists filter and order by it;
 * `uses` is drawn up with it.
 */
export type Job = Omit<BackupJobModel, 'isDisabled' | 'virtualMachines'> & {
  isDisabled: boolean
  virtualMachines: { includes: InventoryObjectModel[], excludes?: BackupJobExclusions | undefined }
  /** When its schedule starts it next. */
  nextRun?: string
  state?: JobStateModel
  uses?: JobUses
}

export function createJobs (kernel: Kernel) {
  const jobs = kernel.collection<Job>({
    name: 'vbr.jobs',
    noun: 'Job',
    columns: {
      name: text('name'),
      type: text('type'),
      description: text('description'),
      status: text('state.status'),
      lastRun: text('state.lastRun'),
      lastResult: text('state.lastResult'),
      nextRun: text('state.nextRun'),
      workload: text('state.workload'),
      repositoryId: text('storage.backupRepositoryId'),
      repositoryName: text('state.repositoryName'),
      objectsCount: integer('state.objectsCount'),
      isHighPriority: flag('isHighPriority'),
      afterJobId: text('state.runAfterJob.jobId'),
      afterJobName: text('state.runAfterJob.jobName'),
      precedingName: text('schedule.afterThisJob.jobName')
    },
    references: {
      repository: { path: 'uses.repositoryId', to: 'vbr.repositories' },
      scaleOutRepository: { path: 'uses.scaleOutRepositoryId', to: 'vbr.scaleOutRepositories' },
      proxy: { path: 'uses.proxyIds[]', to: 'vbr.proxies' },
      credentials: { path: 'uses.credentialsIds[]', to: 'vbr.credentials' },
      server: { path: 'uses.serverIds[]', to: 'vbr.managedServers' },
      password: { path: 'uses.passwordId', to: 'vbr.encryptionPasswords' },
      kmsServer: { path: 'uses.kmsServerId', to: 'vbr.kmsServers' }
    }
  })

  return {
    find: jobs.find,
    get: jobs.get,
    list: jobs.list,
    patch: jobs.patch,

    /** Names compare without regard to case. */
    byName: (name: string): Job | undefined => jobs.first({ where: { name } })
  }
}

export type Jobs = ReturnType<typeof createJobs>
