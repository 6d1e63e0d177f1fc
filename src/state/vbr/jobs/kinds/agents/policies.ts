import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { AgentBackupPolicyStorageBackupCacheModel } from '../../../../../schemas/vbr/jobs/agent-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import { zeroId } from '../../../../store/ids.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Trouble } from '../../../sessions/sessions.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { JobKind, JobObject, JobWork, TaskPlan } from '../kind.js'
import { type ChainWorkBelow, createChainWork } from '../machines/work.js'
import {
  type ComputersBelow, computerWords, createJobComputers, type JobComputer, linuxServers, type System, windowsServers
} from './computers.js'
import {
  type AgentPolicy, agentPolicyIn, type AgentPolicyModel, type AgentPolicySpec, chainStorageOf, editedAgentPolicy,
  hasCache, repositoryIdOf
} from './policy-body.js'
import type { PolicyComputers } from './policy-computers.js'

export type AgentPoliciesBelow = ReferredBelow & ChainWorkBelow & ComputersBelow & { policyComputers: PolicyComputers }

type PolicyType = Extract<EJobType, `${string}Policy`> & AgentPolicy['type']

const types: ReadonlyArray<readonly [PolicyType, System]> = [
  ['WindowsAgentBackupWorkstationPolicy', { ...windowsServers, objectType: 'Workstation' }],
  ['WindowsAgentBackupServerPolicy', windowsServers],
  ['LinuxAgentBackupWorkstationPolicy', { ...linuxServers, objectType: 'Workstation' }],
  ['LinuxAgentBackupServerPolicy', linuxServers]
]

/** ASSUMED: an agent that keeps its backups itself reads a twentieth of its computer each time. */
const shareChanged = 0.05
/** ASSUMED: half of what is read is left. */
const shareStored = 0.5

/**
 * Policies: what agents do by themselves. A computer goes by a policy once it has been told of it; what it backs up to
 * a repository of this server stands there, what it keeps elsewhere only the computer knows.
 */
export const createAgentPolicies = (
  kernel: Kernel, below: AgentPoliciesBelow
): Array<JobKind<AgentPolicy, AgentPolicySpec, AgentPolicyModel>> =>
  types.map(([type, system]) => createPoliciesOf(type, system, kernel, below))

function createPoliciesOf (
  type: PolicyType, system: System, kernel: Kernel, below: AgentPoliciesBelow
): JobKind<AgentPolicy, AgentPolicySpec, AgentPolicyModel> {
  const computers = createJobComputers<AgentPolicy>(system, below)
  const { platformName } = system

  const chains = createChainWork<AgentPolicy, JobComputer>(kernel, below, {
    ...computers.backups,
    session: { kind: 'Backup', variant: type, name: 'Backup', type: 'AgentBackup', platformName },
    backups: { jobType: type, platformName },
    settingsOf: ({ storage, computers }) => ({ storage, computers }),
    storageOf: chainStorageOf
  })

  function guardDestination ({ storage }: AgentPolicy): void {
    const { destination } = storage
    switch (destination.destinationType) {
      case 'BackupRepository':
        if (destination.backupServerName.trim() === '') throw refuse.empty('storage.destination.backupServerName')
        break
      // ASSUMED: no service provider has given this server a repository.
      case 'CloudConnectRepository': throw refuse.noSuch('cloud repository', destination.backupRepositoryId)
      case 'SharedFolder': {
        guardPath(destination.path)
        const { useNetworkCredentials = false, networkCredentialsId = zeroId } = destination
        if (!useNetworkCredentials) break
        if (networkCredentialsId === zeroId) throw refuse.missing('storage.destination.networkCredentialsId')
        if (below.credentials.find(networkCredentialsId) === undefined) throw refuse.noSuch('credentials', networkCredentialsId)
        break
      }
      default: guardPath(destination.path)
    }
    if ('backupCache' in destination) guardCache(destination.backupCache, system.isLinux)
  }

  /** Tasks that bring nothing to a repository of this server. */
  const planElsewhere = (objects: readonly JobObject[]): TaskPlan[] => objects.map(object => {
    const readBytes = Math.round(object.usedBytes * shareChanged)
    return {
      object,
      way: 'Increment',
      readBytes,
      storedBytes: Math.round(readBytes * shareStored),
      fullBytes: Math.round(object.usedBytes * shareStored)
    }
  })

  /** What could not be sent comes first, each as it was when it was made. */
  function sendCached (policy: AgentPolicy, task: TaskSession): void {
    const row = below.policyComputers.find(policy.id, task.objectId)
    if (row === undefined || row.cached.length === 0) return
    for (const point of row.cached) {
      chains.finish(policy, { ...task, repositoryId: repositoryIdOf(policy) ?? '', ...point }, undefined)
    }
    kernel.log.add(task.id, `Restore points sent from the backup cache: ${row.cached.length}`)
    below.policyComputers.setCached(row.id, [])
  }

  function finish (policy: AgentPolicy, task: TaskSession, trouble: Trouble | undefined): string | undefined {
    if (trouble?.result === 'Failed') return chains.finish(policy, task, trouble)
    if (task.repositoryId !== undefined) {
      sendCached(policy, task)
      return chains.finish(policy, task, trouble)
    }
    const row = below.policyComputers.find(policy.id, task.objectId)
    if (repositoryIdOf(policy) !== undefined && row !== undefined) {
      const { name, sessionId, creationTime, way, readBytes, storedBytes, fullBytes } = task
      const point = { name, sessionId, creationTime, way, readBytes, storedBytes, fullBytes }
      below.policyComputers.setCached(row.id, [...row.cached, point])
      kernel.log.add(task.id, 'The backup repository is not available: the restore point was kept in the backup cache', 'Warning')
    } else kernel.log.add(task.id, `Backup of ${task.name} was kept where the policy says`)
    return undefined
  }

  const work: JobWork<AgentPolicy> = {
    ...chains,
    words: { ...chains.words, ...computerWords },
    finish,

    plan (request, objects) {
      if (repositoryIdOf(request.job) === undefined) return planElsewhere(objects)
      const plans = chains.plan(request, objects)
      return typeof plans === 'string' && hasCache(request.job) ? planElsewhere(objects) : plans
    },

    // ASSUMED: an agent that was never told of the policy does nothing, and the server misses its backup.
    troubleWith: (task, policy) => computers.troubleWith(task) ??
      (below.policyComputers.find(policy.id, task.objectId) === undefined
        ? `The backup policy ${policy.name} has not been applied to ${task.name}.`
        : undefined),
    retain: (policy, tasks) => repositoryIdOf(policy) === undefined ? 0 : chains.retain(policy, tasks),
    clearAway: (policy, tasks, removed) =>
      repositoryIdOf(policy) === undefined ? [] : chains.clearAway(policy, tasks, removed),
    backupIdOf: policy => repositoryIdOf(policy) === undefined ? undefined : chains.backupIdOf(policy)
  }

  return {
    types: [type],
    workload: system.objectType,
    isUnique: true,
    create: agentPolicyIn,
    edit: editedAgentPolicy,

    guard (policy, before) {
      const storage = chainStorageOf(policy)
      guardDestination(policy)
      guardKeeping(storage)
      guardSchedule(policy.schedule)
      if (repositoryIdOf(policy) !== undefined) guardStorage(storage, below)
      guardNamed(policy, before, below)
      computers.guard(policy, before)
    },

    settle (policy) {
      const { backupRepositoryId, ...kept } = toKeptStorage({ ...policy.storage, ...chainStorageOf(policy) }, below)
      const { destination } = policy.storage
      return {
        ...computers.settle(policy),
        storage: {
          ...policy.storage,
          ...kept,
          destination: destination.destinationType === 'BackupRepository'
            ? { ...destination, backupRepositoryId }
            : destination
        }
      }
    },

    usesOf (policy) {
      const { destination } = policy.storage
      const own = computers.usesOf(policy)
      const network = destination.destinationType === 'SharedFolder' && destination.useNetworkCredentials === true
        ? destination.networkCredentialsId
        : undefined
      return {
        ...usesOf({
          storage: chainStorageOf(policy), guestProcessing: defaultGuestProcessing(), proxies: undefined
        }, below),
        ...own,
        credentialsIds: [...own.credentialsIds, ...network === undefined ? [] : [network]]
      }
    },

    isOn: () => false,

    partsOf (policy) {
      const { schedule, computers, storage: { advancedSettings } } = policy
      return {
        schedule,
        isHighPriority: false,
        objectsCount: computers.length,
        targetId: repositoryIdOf(policy),
        health: advancedSettings?.backupHealth,
        mail: advancedSettings?.notifications?.emailNotifications
      }
    },

    withSchedule: (policy, changes) => ({ ...policy, schedule: { ...policy.schedule, ...changes } }),

    withTarget (policy, backupRepositoryId) {
      const { destination } = policy.storage
      return destination.destinationType === 'BackupRepository'
        ? { ...policy, storage: { ...policy.storage, destination: { ...destination, backupRepositoryId } } }
        : policy
    },

    withSuccessor: policy => policy,
    work
  }
}

function guardPath (path: string): void {
  if (path.trim() === '') throw refuse.empty('storage.destination.path')
}

/** Only agents for Windows have one (documents). */
function guardCache (cache: AgentBackupPolicyStorageBackupCacheModel | undefined, isLinux: boolean): void {
  if (cache?.isEnabled !== true) return
  if (isLinux) throw refuse.noBackupCache()
  const { type, localPath = '', sizeLimit = 1 } = cache
  if (type === 'Manual' && localPath.trim() === '') throw refuse.missing('storage.destination.backupCache.localPath')
  if (sizeLimit < 1) throw refuse.tooSmall('storage.destination.backupCache.sizeLimit', 1)
}
