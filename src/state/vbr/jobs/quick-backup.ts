import type { HyperVObjectModel, VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { AgentObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import { isComputer } from '../agents/index.js'
import type { DiscoveredEntities } from '../agents/entities.js'
import type { Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import type { JobCalendar } from './calendar.js'
import type { Job } from './job.js'
import type { Jobs } from './jobs.js'
import type { JobKinds } from './kinds/kinds.js'
import { jobsRefusals as refuse } from './refusals.js'

interface Below {
  inventory: Inventory
  hyperVInventory: HyperVInventory
  computers: DiscoveredEntities
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  kinds: JobKinds
  jobs: Jobs
  jobCalendar: JobCalendar
  sessions: Sessions
}

/** A machine as its inventory knows it. */
interface Machine { hostName: string, name: string, objectId?: string | undefined }

/** Backs up one machine at once, as the next increment of the chain that it was added to last (documents). */
export function createQuickBackup (below: Below) {
  const { inventory, hyperVInventory, computers, backups, backupObjects, restorePoints, sessions } = below
  const { kinds, jobs, jobCalendar } = below

  function newestPointOf ({ hostName, objectId }: Machine): RestorePoint | undefined {
    return backupObjects.list({ where: { hostName, objectId: objectId ?? '' } })
      // Copies are as new as what they were made of.
      .filter(({ backupId }) => backups.find(backupId)?.jobType !== 'BackupCopy')
      .flatMap(({ id, backupId }) => restorePoints.of(backupId, id).slice(-1))
      .sort((one, other) => one.creationTime < other.creationTime ? -1 : 1)
      .at(-1)
  }

  /** The job whose chain goes on: it must still be there, and still process the machine. */
  function jobOf (machine: Machine): Job {
    const job = chainJobOf(machine)
    if (job === undefined) throw refuse.neverBackedUp(machine.name)
    return job
  }

  function chainJobOf (machine: Machine): Job | undefined {
    const point = newestPointOf(machine)
    const backup = point && backups.find(point.backupId)
    const job = backup === undefined || backup.isOrphaned === true ? undefined : jobs.find(backup.jobId ?? '')
    return job !== undefined && kinds.of(job).work.find(job, [machine.objectId ?? '']).objects.length > 0 ? job : undefined
  }

  return {
    start ({ hostName, name, type, objectId }: VmwareObjectModel, user: string): Session {
      if (type !== 'VirtualMachine') throw refuse.notOneMachine(name)
      const machine = inventory.find({ hostName, name, type, objectId })
      if (machine === undefined || machine.type !== 'VirtualMachine') throw refuse.noSuch('machine', objectId ?? name)
      return jobCalendar.startFor(jobOf(machine), machine.objectId ?? '', user)
    },

    startHyperV ({ hostName, name, type, objectId }: HyperVObjectModel, user: string): Session {
      if (type !== 'VirtualMachine') throw refuse.notOneMachine(name)
      const machine = hyperVInventory.find({ hostName, name, type, objectId })
      if (machine?.type !== 'VirtualMachine') throw refuse.noSuch('machine', objectId)
      return jobCalendar.startFor(jobOf(machine), machine.objectId, user)
    },

    /** Of a machine that backups have something of, where that can be; what hinders it is no matter to who asks. */
    tryBackupOf (object: BackupObject, user: string): void {
      const { name, hostName } = object
      const objectId = 'objectId' in object ? object.objectId : undefined
      if (hostName === undefined || name === undefined || typeof objectId !== 'string') return
      const job = chainJobOf({ hostName, name, objectId })
      if (job !== undefined && sessions.runningOf(job.id) === undefined) jobCalendar.startFor(job, objectId, user)
    },

    /** Of a computer with an agent, whether a job of the server does it or a policy; the answer names that one. */
    startAgent ({ id, name, type }: AgentObjectModel, user: string): { jobId: string } {
      if (type !== 'WindowsComputer' && type !== 'LinuxComputer') throw refuse.notAgentMachine(name)
      const computer = computers.find(id)
      if (computer === undefined) throw refuse.noSuch('computer', id)
      if (!isComputer(computer)) throw refuse.notAgentMachine(computer.name)
      const job = jobOf({ hostName: computer.name, name: computer.name, objectId: computer.objectId })
      jobCalendar.startFor(job, computer.objectId, user)
      return { jobId: job.id }
    }
  }
}

export type QuickBackup = ReturnType<typeof createQuickBackup>
