import type { TaskModel } from '../../../schemas/vbr/common/tasks.js'
import type { Kernel } from '../../kernel.js'
import type { BackupObjects } from '../backups/objects.js'
import { failureOf } from '../sessions/index.js'
import type { Tasks } from '../sessions/tasks.js'
import { type Computer, type DiscoveredEntities, hasAgent, isComputer, isLinux } from './entities.js'
import type { ProtectionGroups } from './groups.js'
import { machineFactsOf } from './machines.js'
import { agentsRefusals as refuse } from './refusals.js'

export interface RecoveryMediaBelow {
  groups: ProtectionGroups
  entities: DiscoveredEntities
  backupObjects: BackupObjects
  tasks: Tasks
}

/** Whose media it is: what is needed to tell so, and to say whether it can be made. */
interface Subject { id: string, name: string, objectId?: string | undefined }
interface Making { subject: Subject, isForRemote: boolean }

/** What stands on an image: the product's own cannot be given away, so it says what it would be. */
export interface RecoveryMedia {
  name: string
  volume: string
  madeAt: Date
  files: Array<{ name: string, text: string }>
}

const second = 1_000

/**
 * Images to boot computers of Windows from, made of what their agents have told.
 *
 *   POST ──▶ Starting ──▶ Working ──▶ Stopped Success: it can be downloaded
 *                                      └── its agent is gone: Failed
 *   GET ──▶ the same at once
 */
export function createRecoveryMedia (kernel: Kernel, { groups, entities, backupObjects, tasks }: RecoveryMediaBelow) {
  const makings = tasks.define<Making>({
    kind: 'RecoveryMedia',
    type: 'RecoveryMedia',
    starting: 2 * second,
    subjects: ({ work }) => [work.subject.id, work.subject.objectId ?? ''],
    // ASSUMED: the document's example takes twelve minutes; what is made here has no drivers to collect.
    steps: [
      { lasts: 60 * second, run: ({ work }) => failureOf(trouble(work.subject)) },
      { lasts: 60 * second }
    ],
    succeed: ({ id }) => ({
      message: 'Recovery media ISO is ready.', resourceId: id, resourceReference: `/api/v1/recoveryMedia/${id}/download`
    })
  })

  const computerWith = (objectId: string): Computer | undefined =>
    entities.computers().find(one => one.objectId === objectId)

  /** A computer needs its agent for that; of what is backed up the server knows what it needs. */
  function trouble ({ id, name, objectId }: Subject): string | undefined {
    if (backupObjects.find(id) !== undefined) return undefined
    const computer = objectId === undefined ? undefined : computerWith(objectId)
    if (computer === undefined) return `${name} is in no protection group any more.`
    return hasAgent(computer) ? undefined : `Veeam Agent is not installed on ${name}.`
  }

  function ofObject (id: string): Subject {
    const [first = id] = backupObjects.idsOf(id)
    const object = backupObjects.get(first)
    const { name = '', platformName } = object
    if (platformName !== 'WindowsPhysical') throw refuse.noRecoveryMedia(name)
    const objectId = 'objectId' in object && typeof object.objectId === 'string' ? object.objectId : undefined
    return { id: object.id, name, ...(objectId !== undefined && { objectId }) }
  }

  function ofComputer (groupId: string, entityId: string): Subject {
    const entity = entities.getIn(groups.get(groupId).id, entityId)
    if (!isComputer(entity)) throw refuse.notComputer(entity.name)
    if (isLinux(entity)) throw refuse.needsWindows(entity.name)
    return { id: entity.id, name: entity.name, objectId: entity.objectId }
  }

  function make ({ subject: { name, objectId }, isForRemote }: Making, madeAt: Date): RecoveryMedia {
    const computer = objectId === undefined ? undefined : computerWith(objectId)
    const { operatingSystemVersion, ipAddresses } = { ...machineFactsOf(name, false), ...computer }
    const lines = [
      `Computer: ${name}`, `System: ${operatingSystemVersion}`, `Addresses: ${ipAddresses.join(', ')}`,
      `Remote bare metal recovery: ${isForRemote ? 'allowed' : 'not allowed'}`, `Made: ${madeAt.toISOString()}`
    ]
    return {
      name: `VeeamRecoveryMedia_${name}.iso`,
      volume: 'VEEAM_RE',
      madeAt,
      files: [
        { name: 'README.TXT', text: 'Made by vbsim, a simulator: nothing can be booted from this image.\r\n' },
        { name: 'COMPUTER.TXT', text: `${lines.join('\r\n')}\r\n` }
      ]
    }
  }

  function start (making: Making): TaskModel {
    return makings.start({ name: 'Create recovery media task', work: making })
  }

  function makeAtOnce (making: Making): RecoveryMedia {
    const message = trouble(making.subject)
    if (message !== undefined) throw refuse.mediaNotMade(message)
    return make(making, new Date(kernel.clock.now()))
  }

  return {
    ofObject: {
      start: (id: string, isForRemote: boolean): TaskModel => start({ subject: ofObject(id), isForRemote }),
      make: (id: string, isForRemote: boolean): RecoveryMedia => makeAtOnce({ subject: ofObject(id), isForRemote })
    },

    ofComputer: {
      start: (groupId: string, id: string, isForRemote: boolean): TaskModel =>
        start({ subject: ofComputer(groupId, id), isForRemote }),
      make: (groupId: string, id: string, isForRemote: boolean): RecoveryMedia =>
        makeAtOnce({ subject: ofComputer(groupId, id), isForRemote })
    },

    /** What a task has made; the documents: it must have ended well. */
    findMade (taskId: string): RecoveryMedia {
      const task = makings.find(taskId)
      if (task === undefined) throw refuse.unreadable('Recovery media task', taskId)
      if (task.state !== 'Stopped' || task.result !== 'Success') throw refuse.mediaNotReady(task.name)
      return make(task.work, new Date(task.endTime ?? task.creationTime))
    }
  }
}

export type RecoveryMediaMaking = ReturnType<typeof createRecoveryMedia>
