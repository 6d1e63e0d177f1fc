import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import type { Kernel } from '../../kernel.js'
import { iso } from '../../time/clock.js'
import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { Inventory } from '../inventory/inventory.js'
import type { Admission, Candidate } from '../jobs/runs/admission.js'
import type { TaskSessions } from '../sessions/task-sessions.js'
import type { LicensedHosts } from './hosts.js'
import type { Licenses } from './license.js'
import { instancesForUsers } from './kinds.js'
import { expiryOf, limitsAt } from './terms.js'
import { exceededText, expiredText, overLimit } from './texts.js'
import type { Workloads } from './workloads.js'

export interface AdmissionBelow {
  license: Licenses
  workloads: Workloads
  hosts: LicensedHosts
  inventory: Inventory
  cloudDirectorInventory: CloudDirectorInventory
  taskSessions: TaskSessions
}

type Rules = Pick<Admission, 'troubleOf' | 'warnings'>

/** What is copied was counted when it was backed up (guide). */
const ofCopies: readonly ESessionType[] = ['BackupCopyJob', 'UnstructuredDataBackupCopy']

const week = 7 * 86_400_000

/** What the licence lets runs of jobs do. */
export function createAdmission (kernel: Kernel, below: AdmissionBelow) {
  const { license, workloads, hosts, inventory, cloudDirectorInventory, taskSessions } = below

  /** A machine of Cloud Director counts as the one of vSphere that it runs as. */
  function countedAs (candidate: Candidate): Candidate {
    const found = cloudDirectorInventory.objectOf(candidate.id)
    const machine = found && cloudDirectorInventory.vSphereOf(found)
    return machine === undefined
      ? candidate
      : { ...candidate, id: machine.id, hostName: machine.hostName, objectId: machine.objectId ?? '' }
  }

  /** Machines that are being processed take their licences when they have their restore points: they hold places. */
  const underWay = (): Candidate[] => taskSessions.unfinished()
    // Tenants of Microsoft Entra ID are counted by their users, once they have been read.
    .filter(({ sessionType, platformType }) => !ofCopies.includes(sessionType) && platformType !== 'EntraID')
    .map(({ machineId: id, hostName, objectId }) => ({ id, hostName, objectId }))

  /** An instance for each machine. */
  function byInstances (): Rules {
    const { licensed, silent, most } = limitsAt(license.get(), kernel.clock.now())
    const holders = workloads.instances.holders()
    const within = firstWithin(holders, most, ({ usedInstancesNumber }) => usedInstancesNumber)
    const covered = new Set(within.map(({ id }) => id))
    const holding = new Set(holders.map(({ id }) => id))
    const taken = new Set<string>()
    let used = holders.reduce((sum, { usedInstancesNumber }) => sum + usedInstancesNumber, 0)

    function troubleOf (candidate: Candidate): string | undefined {
      const machine = countedAs(candidate)
      const id = workloads.idOf(machine)
      if (holding.has(id)) return covered.has(id) ? undefined : overLimit
      // What is new to a rental licence takes nothing before the next month (guide).
      if (taken.has(id) || workloads.isNew(workloads.find(id))) return undefined
      const wanted = machine.users === undefined ? 1 : instancesForUsers(machine.users)
      if (used + wanted > most) return overLimit
      taken.add(id)
      used += wanted
      return undefined
    }

    underWay().forEach(troubleOf)
    const warnings = (): string[] => used > silent ? warnWeekly(exceededText(licensed, used - licensed)) : []
    return { troubleOf, warnings }
  }

  /** The sockets of its host for each machine, whatever else runs there. No more than bought are tolerated (guide). */
  function bySockets (licensed: number): Rules {
    const holders = hosts.holders()
    const within = firstWithin(holders, licensed, ({ socketsNumber }) => socketsNumber)
    const covered = new Set(within.map(({ hostId }) => hostId))
    const holding = new Set(holders.map(({ hostId }) => hostId))
    const taken = new Set<string>()
    let used = hosts.used()

    function troubleOf (candidate: Candidate): string | undefined {
      const machine = inventory.objectOf(countedAs(candidate).id)
      const host = machine === undefined ? undefined : hosts.hostOf(machine)
      if (host === undefined || taken.has(host.id)) return undefined
      if (holding.has(host.id)) return covered.has(host.id) ? undefined : overLimit
      if (used + hosts.socketsOf(host) > licensed) return overLimit
      taken.add(host.id)
      used += hosts.socketsOf(host)
      return undefined
    }

    underWay().forEach(troubleOf)
    return { troubleOf, warnings: () => [] }
  }

  /** The guide: once a week. */
  function warnWeekly (text: string): string[] {
    const now = kernel.clock.now()
    const { warnedAt } = license.get()
    if (warnedAt !== undefined && now < Date.parse(warnedAt) + week) return []
    license.change({ warnedAt: iso(now) })
    return [text]
  }

  return (): Admission => {
    const { socket } = license.get()
    const now = kernel.clock.now()
    const { at = Infinity, usableUntil = Infinity } = expiryOf(license.get()) ?? {}
    const rules = socket === undefined ? byInstances() : bySockets(socket.licensed)
    if (usableUntil <= now) return { ...rules, refusal: expiredText(license.get()) }
    return at <= now ? { ...rules, note: expiredText(license.get()) } : rules
  }
}

/** Those that a limit is enough for, in their order: what came first keeps its licence. */
function firstWithin<T> (all: readonly T[], limit: number, sizeOf: (one: T) => number): T[] {
  let used = 0
  return all.filter(one => {
    const isWithin = used + sizeOf(one) <= limit
    if (isWithin) used += sizeOf(one)
    return isWithin
  })
}
