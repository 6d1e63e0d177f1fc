import type { EPlatformType } from '../../../../../schemas/vbr/common/shared.js'
import type { AgentObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { EAgentBackupJobMode } from '../../../../../schemas/vbr/jobs/agent-jobs.js'
import { zeroId } from '../../../../store/ids.js'
import { type Computer, disksOf, hasAgent, isLinux } from '../../../agents/index.js'
import type { DiscoveredEntities } from '../../../agents/entities.js'
import type { PhysicalInventory } from '../../../agents/physical-inventory.js'
import type { CredentialsRecords } from '../../../credentials/credentials.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Job, JobUses } from '../../job.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Written } from '../../runs/points.js'
import type { Found, JobObject, JobWork } from '../kind.js'
import type { MachineBackups } from '../machines/work.js'

export interface ComputersBelow {
  computers: DiscoveredEntities
  physicalInventory: PhysicalInventory
  credentials: CredentialsRecords
}

/** The computers that a kind of job is for, and what backups call them. */
export interface System {
  isLinux: boolean
  called: string
  platformName: Extract<EPlatformType, 'WindowsPhysical' | 'LinuxPhysical'>
  objectType: 'Server' | 'Workstation'
}

export const windowsServers: System =
  { isLinux: false, called: 'Microsoft Windows', platformName: 'WindowsPhysical', objectType: 'Server' }
export const linuxServers: System =
  { isLinux: true, called: 'Linux', platformName: 'LinuxPhysical', objectType: 'Server' }

/** A computer that a job is about. */
export interface JobComputer extends JobObject { computer: Computer }

/** What jobs and policies of agents say of what they back up. */
type ComputerJob = Job & {
  computers: AgentObjectModel[]
  backupMode: EAgentBackupJobMode
  volumes?: { volumeObject?: unknown[] | undefined } | undefined
  files?: object | undefined
  guestProcessing?: unknown
}

/** What all jobs and policies of agents have in common: the computers that they are about. */
export function createJobComputers<J extends ComputerJob> (system: System, below: ComputersBelow) {
  const { computers, physicalInventory: inventory } = below

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
  function find (job: ComputerJob, only?: readonly string[]): Found & { objects: JobComputer[] } {
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

  /** Where a body says that an object lies must be there, though the inventory knows it better. */
  function guardPlace ({ id, protectionGroupId, parentObjectId }: AgentObjectModel): void {
    const found = inventory.find(id)
    for (const place of [protectionGroupId, parentObjectId]) {
      if (place === undefined || place === zeroId || found === undefined) continue
      const isOwn = [found.protectionGroupId, found.parentObjectId].includes(place.toLowerCase())
      if (!isOwn && inventory.find(place) === undefined) throw refuse.noSuch('protection group or container', place)
    }
  }

  function guardScope ({ backupMode, volumes, files }: ComputerJob): void {
    if (backupMode === 'Volumes' && (volumes?.volumeObject ?? []).length === 0) {
      throw refuse.mustName('volumes.volumeObject', 'a volume')
    }
    // Files of Windows say more than those of Linux: the rest of the system, and what users have.
    const { customFiles = [], backupOS = false, personalFiles }: {
      customFiles?: string[], backupOS?: boolean, personalFiles?: { backupPersonalFiles?: boolean }
    } = files ?? {}
    const isMore = backupOS || personalFiles?.backupPersonalFiles === true
    if (backupMode === 'FileLevel' && customFiles.length === 0 && !isMore) {
      throw refuse.mustName('files.customFiles', 'a file or folder')
    }
  }

  /**
   * What is said of single computers must be about the job's own, unless it was said `before`. ASSUMED: the product's
   * console offers no others.
   */
  function guardGuests (job: ComputerJob, before: ComputerJob | undefined): void {
    const known = new Set([...job.computers, ...machinesIn(before?.guestProcessing)].map(({ id }) => id.toLowerCase()))
    const said = machinesIn(job.guestProcessing).filter(({ id }) => !known.has(id.toLowerCase()))
    if (said.length === 0) return
    const own = new Set(job.computers.flatMap(computersOf).map(({ objectId }) => objectId))
    for (const object of said) {
      const found = inventory.find(object.id)
      if (found === undefined) throw refuse.noSuch('computer or protection group', object.id)
      if (!computersOf(found).some(({ objectId }) => own.has(objectId))) throw refuse.guestOutsideJob(found.name)
    }
  }

  /** Settings in which each computer is written as the inventory knows it. */
  function settleGuests<T> (value: T): T {
    if (value === null || typeof value !== 'object') return value
    // A list stays a list, and an object keeps its members.
    if (Array.isArray(value)) return value.map(item => settleGuests<unknown>(item)) as T
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === 'machineObject'
      ? inventory.find((member as AgentObjectModel).id) ?? member
      : settleGuests<unknown>(member)])) as T
  }

  const objectIn = ({ objectId }: { objectId: string }): Computer | undefined =>
    computers.computers().find(one => one.objectId === objectId)

  return {
    find,

    /** ASSUMED: what it named `before` may have gone since. */
    guard (job: ComputerJob, before: ComputerJob | undefined): void {
      guardScope(job)
      const known = new Set((before?.computers ?? []).map(({ id }) => id.toLowerCase()))
      for (const object of job.computers) if (!known.has(object.id.toLowerCase())) guardObject(object)
      job.computers.forEach(guardPlace)
      guardGuests(job, before)
      const lost = credentialsIn(job.guestProcessing).find(id => below.credentials.find(id) === undefined)
      if (lost !== undefined) throw refuse.noSuch('credentials', lost)
    },

    /** As the inventory knows them. */
    settle: <T extends ComputerJob>(job: T): T => ({
      ...job,
      computers: job.computers.map(object => inventory.find(object.id) ?? object),
      ...(job.guestProcessing !== undefined && { guestProcessing: settleGuests(job.guestProcessing) })
    }),

    usesOf (job: ComputerJob): Pick<JobUses, 'credentialsIds' | 'protectionGroupIds' | 'computerIds'> {
      const found = job.computers.map(({ id }) => inventory.find(id)).filter(one => one !== undefined)
      return {
        credentialsIds: credentialsIn(job.guestProcessing),
        protectionGroupIds: found.filter(({ type }) => type === 'ProtectionGroup').map(({ id }) => id),
        computerIds: found.filter(({ type }) => type !== 'ProtectionGroup').map(({ id }) => id)
      }
    },

    /** Why an agent cannot back up. */
    troubleWith ({ objectId, name }: Pick<TaskSession, 'objectId' | 'name'>): string | undefined {
      const computer = objectIn({ objectId })
      if (computer === undefined) return `${name} is in no protection group any more.`
      if (computer.isOff === true) return `Failed to connect to ${name}.`
      return hasAgent(computer) ? undefined : `Veeam Agent is not installed on ${name}.`
    },

    /** What runs do about them. */
    backups: {
      objectsCalled: name => computers.computers()
        .filter(({ id, name: own, objectId }) => [id, own.toLowerCase(), objectId].includes(name.toLowerCase()))
        .map(({ id }) => id),
      find,
      findOne: (_job, task) => {
        const computer = objectIn(task)
        return computer && jobComputer(computer)
      },
      isThere: task => objectIn(task) !== undefined,
      written: computer => toWritten(computer, system),
      tracksChanges: () => true,
      snapshot: system.isLinux ? 'snapshot' : 'VSS snapshot'
    } satisfies Partial<MachineBackups<J, JobComputer>>
  }
}

/** How the logs of runs tell of them. */
export const computerWords = {
  listing: 'Building list of computers to process',
  nothing: 'There are no computers to process.',
  queued: 'All computers have been queued for processing',
  unprocessed: (count, all) => `${count} of ${all} computers could not be processed`
} satisfies Partial<JobWork['words']>

function toWritten (
  { computer, name, hostName, objectId }: JobComputer, { isLinux, platformName, objectType }: System
): Written {
  return {
    object: {
      type: objectType,
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
    guestOsFamily: isLinux ? 'Linux' : 'Windows',
    allowedOperations: ['StartFlrRestore']
  }
}

/** All records that settings name, wherever they do. */
function credentialsIn (value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return [...new Set(Object.entries(value).flatMap(([name, member]) =>
    name === 'credentialsId' && typeof member === 'string' ? member === zeroId ? [] : [member] : credentialsIn(member)))]
}

/** The computers, and what holds computers, of which settings say something of their own. */
function machinesIn (value: unknown): AgentObjectModel[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'machineObject' ? [member as AgentObjectModel] : machinesIn(member)) // as the document has it
}
