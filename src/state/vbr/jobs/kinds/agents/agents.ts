import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { AgentObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { Kernel } from '../../../../kernel.js'
import { zeroId } from '../../../../store/ids.js'
import { type Computer, disksOf, isLinux } from '../../../agents/index.js'
import type { DiscoveredEntities } from '../../../agents/entities.js'
import type { PhysicalInventory } from '../../../agents/physical-inventory.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Found, JobKind, JobObject } from '../kind.js'
import { type ChainWorkBelow, createChainWork } from '../machines/work.js'
import { type AgentJob, type AgentJobModel, type AgentJobSpec, agentJobIn, editedAgentJob } from './body.js'

export type AgentJobsBelow = ReferredBelow & ChainWorkBelow & {
  computers: DiscoveredEntities
  physicalInventory: PhysicalInventory
}

interface System { type: Extract<EJobType, 'WindowsAgentBackup' | 'LinuxAgentBackup'>, isLinux: boolean, called: string }

/** A computer that a job is about. */
interface JobComputer extends JobObject { computer: Computer }

const systems: readonly System[] = [
  { type: 'WindowsAgentBackup', isLinux: false, called: 'Microsoft Windows' },
  { type: 'LinuxAgentBackup', isLinux: true, called: 'Linux' }
]

/** Backup jobs of computers with agents that the backup server manages: one kind for each system. */
export const createAgentJobs = (
  kernel: Kernel, below: AgentJobsBelow
): Array<JobKind<AgentJob, AgentJobSpec, AgentJobModel>> =>
  systems.map(system => createJobsOf(system, kernel, below))

function createJobsOf (
  system: System, kernel: Kernel, below: AgentJobsBelow
): JobKind<AgentJob, AgentJobSpec, AgentJobModel> {
  const { computers, physicalInventory: inventory } = below
  const platformName = system.isLinux ? 'LinuxPhysical' : 'WindowsPhysical'

  const isOwn = (computer: Computer): boolean => isLinux(computer) === system.isLinux

  /** What a body names: a computer, or all that a group or a part of a directory has by now. */
  function computersOf ({ id, type, protectionGroupId }: AgentObjectModel): Computer[] {
    const all = computers.computers().filter(isOwn)
    if (type === 'ProtectionGroup') return all.filter(one => one.protectionGroupId === protectionGroupId.toLowerCase())
    return all.filter(one => one.id === id.toLowerCase() || one.parentId === id.toLowerCase())
  }

  function jobComputer (computer: Computer): JobComputer {
    const disks = disksOf(computer.name)
    return {
      id: computer.id,
      name: computer.name,
      hostName: computer.name,
      objectId: computer.objectId,
      usedBytes: disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0),
      capacityBytes: disks.reduce((sum, { capacityBytes }) => sum + capacityBytes, 0),
      computer
    }
  }

  /** A computer that several of its groups have is one. */
  function find (job: AgentJob, only?: readonly string[]): Found & { objects: JobComputer[] } {
    const found = new Map(job.computers.flatMap(computersOf).map(computer => [computer.objectId, computer]))
    return {
      objects: [...found.values()].map(jobComputer).filter(({ objectId }) => only?.includes(objectId) ?? true),
      missing: job.computers.filter(({ id }) => inventory.find(id) === undefined).map(({ name }) => name),
      empty: []
    }
  }

  function guardObject ({ id, name }: AgentObjectModel): void {
    const found = inventory.find(id)
    if (found === undefined) throw refuse.noSuch('computer or protection group', id)
    // The guide: this group as a whole cannot be in a job; nothing can be done with those that are not managed.
    if (found.type === 'ProtectionGroup' && ['ManuallyAdded', 'Unmanaged'].includes(found.protectionGroupType ?? '')) {
      throw refuse.groupNotInJob(found.name)
    }
    const other = system.isLinux ? 'WindowsComputer' : 'LinuxComputer'
    if (found.type === other) throw refuse.otherSystem(name, system.called)
  }

  function guardScope ({ backupMode, volumes, files }: AgentJob): void {
    if (backupMode === 'Volumes' && (volumes?.volumeObject ?? []).length === 0) {
      throw refuse.mustName('volumes.volumeObject', 'a volume')
    }
    if (backupMode !== 'FileLevel') return
    const { customFiles = [] } = files ?? {}
    const isMore = files !== undefined && 'backupOS' in files &&
      (files.backupOS === true || files.personalFiles?.backupPersonalFiles === true)
    if (customFiles.length === 0 && !isMore) throw refuse.mustName('files.customFiles', 'a file or folder')
  }

  const objectIn = ({ objectId }: { objectId: string }): Computer | undefined =>
    computers.computers().find(one => one.objectId === objectId)

  const work = createChainWork<AgentJob, JobComputer>(kernel, below, {
    session: {
      kind: 'Backup', variant: system.type, name: 'Backup', type: 'AgentBackup', platformName
    },
    backups: { jobType: system.type, platformName },
    settingsOf: ({ storage, computers }) => ({ storage, computers }),
    objectsCalled: name => computers.computers()
      .filter(({ id, name: own, objectId }) => [id, own.toLowerCase(), objectId].includes(name.toLowerCase()))
      .map(({ id }) => id),
    find,
    findOne: (_job, task) => {
      const computer = objectIn(task)
      return computer && jobComputer(computer)
    },
    isThere: task => objectIn(task) !== undefined,
    written: ({ computer, name, hostName, objectId }) => ({
      object: {
        type: 'Server',
        platformName,
        hostName,
        objectId,
        name,
        path: name,
        ...(computer.biosUuid && { biosUuid: computer.biosUuid }),
        protectionGroupIds: [computer.protectionGroupId],
        computerId: objectId
      },
      disks: disksOf(name).map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
      guestOsFamily: system.isLinux ? 'Linux' : 'Windows',
      allowedOperations: ['StartFlrRestore']
    }),
    tracksChanges: () => true,
    snapshot: system.isLinux ? 'snapshot' : 'VSS snapshot'
  })

  /** Why an agent cannot back up. */
  function troubleWith (objectId: string, name: string): string | undefined {
    const computer = objectIn({ objectId })
    if (computer === undefined) return `${name} is in no protection group any more.`
    if (computer.isOff === true) return `Failed to connect to ${name}.`
    const hasAgent = computer.agentStatus === 'Installed' || computer.agentStatus === 'UpgradeRequired'
    return hasAgent ? undefined : `Veeam Agent is not installed on ${name}.`
  }

  return {
    types: [system.type],
    workload: 'Server',
    create: agentJobIn,
    edit: editedAgentJob,

    guard (job, before) {
      guardKeeping(job.storage)
      guardSchedule(job.schedule)
      guardStorage(job.storage, below)
      guardScope(job)
      if (job.computers.length === 0) throw refuse.empty('computers')
      const known = new Set((before?.computers ?? []).map(({ id }) => id.toLowerCase()))
      for (const object of job.computers) if (!known.has(object.id.toLowerCase())) guardObject(object)
      const lost = credentialsIn(job.guestProcessing).find(id => below.credentials.find(id) === undefined)
      if (lost !== undefined) throw refuse.noSuch('credentials', lost)
    },

    settle: job => ({
      ...job,
      storage: toKeptStorage(job.storage, below),
      computers: job.computers.map(object => inventory.find(object.id) ?? object)
    }),

    usesOf (job) {
      const ids = job.computers.map(({ id }) => inventory.find(id)).filter(found => found !== undefined)
      return {
        ...usesOf({ storage: job.storage, guestProcessing: defaultGuestProcessing(), proxies: undefined }, below),
        credentialsIds: credentialsIn(job.guestProcessing),
        protectionGroupIds: ids.filter(({ type }) => type === 'ProtectionGroup').map(({ id }) => id),
        computerIds: ids.filter(({ type }) => type !== 'ProtectionGroup').map(({ id }) => id)
      }
    },

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

    work: {
      ...work,
      words: {
        ...work.words,
        listing: 'Building list of computers to process',
        nothing: 'There are no computers to process.',
        queued: 'All computers have been queued for processing',
        unprocessed: (count, all) => `${count} of ${all} computers could not be processed`
      },
      troubleWith: ({ objectId, name }) => troubleWith(objectId, name)
    }
  }
}

/** All records that settings name, wherever they do. */
function credentialsIn (value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return [...new Set(Object.entries(value).flatMap(([name, member]) =>
    name === 'credentialsId' && typeof member === 'string' ? member === zeroId ? [] : [member] : credentialsIn(member)))]
}
