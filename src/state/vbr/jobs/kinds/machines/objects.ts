import type { InventoryObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupJobGuestProcessingModel } from '../../../../../schemas/vbr/jobs/guest-processing.js'
import type { Refusal } from '../../../../store/refusals.js'
import type { Machine, VirtualDisk } from '../../../inventory/inventory.js'
import { objectsOfGuests } from '../../settings/guests.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Found, JobObject } from '../kind.js'
import { type DiskRow, type JobMachines, keyOf } from './selection.js'

/** A machine as an inventory has it. */
interface InventoryMachine {
  id: string
  name: string
  type: string
  hostName: string
  objectId?: string | undefined
  machine?: Machine
}

/** How jobs name an object of a platform. */
interface NamedObject { hostName: string, name: string, type: string, objectId?: string | undefined }

/** A virtual infrastructure, as its jobs ask for what they name. */
export interface MachinePlatform<M extends InventoryMachine, R extends InventoryObjectModel & NamedObject> {
  isOwn: (object: InventoryObjectModel) => object is R
  otherPlatform: () => Refusal
  hasServer: (hostName: string) => boolean
  noServer: (hostName: string) => Refusal
  /** Whether it is a server itself, which needs no id. */
  isServer: (object: R) => boolean
  find: (object: Pick<NamedObject, 'hostName' | 'objectId'> & Partial<Pick<R, 'name' | 'type'>>) => M | undefined
  machinesIn: (object: R, options: { templates: boolean }) => M[]
  /** Where it lies, as the inventory writes it. */
  placeOf: (object: R) => { urn?: string | undefined, parentObjectId?: string | undefined }
  sizeText: (object: R) => string
  /** Which disk a name means; undefined for what names none. */
  diskKeyOf: (name: string) => number | undefined
}

/** A machine that a job is about, with the disks of it that it processes. */
export interface JobMachine<M> extends JobObject { machine: M, disks: VirtualDisk[] }

/** What the inventory shows of an object beside its name and place. */
interface Copied { metadata?: unknown, powerState?: unknown, aclInfo?: unknown }

interface Machines { virtualMachines: JobMachines }
interface Guests extends Machines { guestProcessing: BackupJobGuestProcessingModel }

const nameOf = (object: InventoryObjectModel): string => 'name' in object ? object.name ?? '' : ''

/** All that a job names. */
const objectsIn = ({ includes, excludes }: JobMachines): InventoryObjectModel[] =>
  [...includes, ...excludes.vms, ...excludes.disks.map(({ vmObject }) => vmObject)]

/** The servers of the objects that a job names. */
export const serverNamesIn = (machines: JobMachines): string[] =>
  objectsIn(machines).flatMap(object => 'hostName' in object ? object.hostName ?? [] : [])

const isMachineType = (type: string): boolean => ['VirtualMachine', 'Template', 'VmTemplate'].includes(type)

/** Looks up what jobs name on a platform: machines, and what holds machines. */
export function createJobMachines<M extends InventoryMachine, R extends InventoryObjectModel & NamedObject> (
  platform: MachinePlatform<M, R>
) {
  const { isOwn, diskKeyOf } = platform

  /** A job takes the machines of its platform only; those of others have jobs of their own. */
  function requireOwn (object: InventoryObjectModel): R {
    if (isOwn(object)) return object
    throw platform.otherPlatform()
  }

  /** The disks of a machine that a job backs up: all unless its row says otherwise. */
  function disksOf ({ machine }: M, row: DiskRow | undefined): VirtualDisk[] {
    const disks = machine?.disks ?? []
    switch (row?.disksToProcess) {
      case 'SystemOnly': return disks.slice(0, 1)
      case 'SelectedDisks': return disks.filter(({ key }) => row.disks?.some(name => diskKeyOf(name) === key))
      default: return disks
    }
  }

  /** The disks that a row names of its own machine, which has none of that number. */
  function missingDisks ({ name, machine }: M, row: DiskRow | undefined): string[] {
    if (row?.disksToProcess !== 'SelectedDisks' || !isOwn(row.vmObject) || !isMachineType(row.vmObject.type)) return []
    const keys = new Set(machine?.disks.map(({ key }) => key))
    return (row.disks ?? []).filter(disk => !keys.has(diskKeyOf(disk) ?? -1)).map(disk => `${disk} of ${name}`)
  }

  function guardObject (object: InventoryObjectModel): void {
    const named = requireOwn(object)
    const { hostName, name, type, objectId = '' } = named
    if (!platform.hasServer(hostName)) throw platform.noServer(hostName)
    if (objectId === '' && !platform.isServer(named)) throw refuse.objectIdMissing(name)
    if (platform.find(named) === undefined) throw refuse.noInventoryObject(type, name, objectId, hostName)
  }

  /** Refuses what names no disk. ASSUMED: a disk that no machine has is warned of by the run that misses it. */
  function guardDisks ({ disksToProcess, disks = [] }: DiskRow): void {
    if (disksToProcess !== 'SelectedDisks') return
    const wrong = disks.find(name => diskKeyOf(name) === undefined)
    if (wrong !== undefined) throw refuse.notDisk(wrong)
  }

  /**
   * An object as the inventory knows it, by whatever name a body has called it: where a number is given, it decides.
   * What else a body copies of the inventory is not the job's (examples of job models show none of it).
   */
  function asKnown (object: InventoryObjectModel): InventoryObjectModel {
    const found = isOwn(object) ? platform.find(object) : undefined
    if (found === undefined || !isOwn(object)) return object
    const { metadata: _metadata, powerState: _power, aclInfo: _acl, ...named }: NamedObject & Copied = object
    const { hostName, name, type } = found
    const { urn, parentObjectId } = platform.placeOf(object)
    return {
      ...named,
      hostName,
      name,
      type,
      ...(urn !== undefined && { urn }),
      ...(parentObjectId !== undefined && { parentObjectId }),
      ...('size' in named && { size: platform.sizeText(object) })
    } as InventoryObjectModel // of the kind that it was, which the platform has told
  }

  const withSize = (object: InventoryObjectModel): InventoryObjectModel =>
    isOwn(object) ? { ...object, size: platform.sizeText(object) } : object

  /** Settings with each object that they name as the inventory knows it, and where it lies. */
  function asKnownIn<T> (value: T): T {
    if (value === null || typeof value !== 'object') return value
    // A list stays a list, and an object keeps its members.
    if (Array.isArray(value)) return value.map(item => asKnownIn<unknown>(item)) as T
    const members = Object.entries(value).map(([name, member]) => [name, asKnownIn<unknown>(member)])
    const shown = Object.fromEntries(members) as T & object
    return 'platform' in shown && 'hostName' in shown ? asKnown(shown as InventoryObjectModel) as T : shown
  }

  const machinesIn = (objects: readonly InventoryObjectModel[], templates: boolean): M[] =>
    objects.filter(isOwn).flatMap(object => platform.machinesIn(object, { templates }))

  /** The row of disks of each machine that has one: its own, else the first of what holds it. */
  function rowsOf ({ virtualMachines: { excludes: { disks } } }: Machines): Map<string, DiskRow> {
    const rows = new Map<string, DiskRow>()
    // Most jobs leave out no disks.
    if (disks.every(({ disksToProcess }) => disksToProcess === 'AllDisks')) return rows
    const isOfOne = ({ vmObject }: DiskRow): boolean => isOwn(vmObject) && isMachineType(vmObject.type)
    for (const row of [...disks.filter(isOfOne), ...disks.filter(row => !isOfOne(row))]) {
      for (const { id } of machinesIn([row.vmObject], true)) if (!rows.has(id)) rows.set(id, row)
    }
    return rows
  }

  function jobMachine (machine: M, row: DiskRow | undefined): JobMachine<M> {
    const disks = disksOf(machine, row)
    return {
      id: machine.id,
      name: machine.name,
      hostName: machine.hostName,
      objectId: machine.objectId ?? '',
      usedBytes: disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0),
      capacityBytes: disks.reduce((sum, { capacityBytes }) => sum + capacityBytes, 0),
      machine,
      disks
    }
  }

  return {
    /** What the job processes and leaves out must be in the inventory, unless it was in the job `before`. */
    guard ({ virtualMachines }: Machines, before: Machines | undefined): void {
      if (virtualMachines.includes.length === 0) throw refuse.empty('virtualMachines.includes')
      const known = new Set(before === undefined ? [] : objectsIn(before.virtualMachines).map(keyOf))
      for (const object of objectsIn(virtualMachines)) if (!known.has(keyOf(object))) guardObject(object)
      for (const row of virtualMachines.excludes.disks) guardDisks(row)
    },

    /**
     * What is said of single guests must be about the job's own machines, unless it was said `before`. ASSUMED: the
     * product's console offers no others.
     */
    guardGuests ({ virtualMachines, guestProcessing }: Guests, before: Guests | undefined): void {
      const known = new Set(before === undefined ? [] : objectsOfGuests(before.guestProcessing).map(keyOf))
      const said = objectsOfGuests(guestProcessing).filter(object => !known.has(keyOf(object)))
      if (said.length === 0) return
      const own = new Set(virtualMachines.includes.map(keyOf))
      const machines = new Set(machinesIn(virtualMachines.includes, true).map(({ id }) => id))
      for (const object of said.filter(object => !own.has(keyOf(object)))) {
        guardObject(object)
        if (!machinesIn([object], true).some(({ id }) => machines.has(id))) throw refuse.guestOutsideJob(nameOf(object))
      }
    },

    /** The objects with the sizes that their machines have now. */
    withSizes: ({ includes, excludes }: JobMachines): JobMachines =>
      ({ includes: includes.map(withSize), excludes: { ...excludes, vms: excludes.vms.map(withSize) } }),

    asKnownIn,

    find (job: Machines, only?: readonly string[]): Found & { objects: Array<JobMachine<M>> } {
      const { includes, excludes } = job.virtualMachines
      const isWanted = ({ objectId = '' }: { objectId?: string | undefined }): boolean =>
        only === undefined || only.includes(objectId)
      const templates = excludes.templates?.isEnabled !== true
      const named = includes.filter(isOwn)
        .map(object => ({ object, machines: platform.machinesIn(object, { templates }) }))
      const found = named.flatMap(({ machines }) => machines)
      const excluded = new Set(machinesIn(excludes.vms, true).map(({ id }) => id))
      const machines = [...new Map(found.map(machine => [machine.id, machine])).values()]
        .filter(machine => !excluded.has(machine.id) && isWanted(machine))
      const rows = rowsOf(job)
      const all = machines.map(machine => jobMachine(machine, rows.get(machine.id)))
      return {
        objects: all.filter(({ disks }) => disks.length > 0),
        empty: all.filter(({ disks }) => disks.length === 0).map(({ name }) => name),
        missing: [
          ...named.filter(({ object, machines }) =>
            machines.length === 0 && platform.find(object) === undefined && isWanted(object))
            .map(({ object }) => object.name),
          // Of a machine of which no disk is left, that is said.
          ...all.filter(({ disks }) => disks.length > 0).flatMap(({ machine }) =>
            missingDisks(machine, rows.get(machine.id)))
        ]
      }
    },

    /** The machine of a task, with the disks of it that its job processes; nothing when it is gone. */
    findOne (job: Machines, { hostName, objectId }: Pick<JobObject, 'hostName' | 'objectId'>): JobMachine<M> | undefined {
      const machine = platform.find({ hostName, objectId })
      return machine && jobMachine(machine, rowsOf(job).get(machine.id))
    }
  }
}

/** What such look-ups offer. */
export interface JobMachineObjects<M extends InventoryMachine> extends
  Omit<ReturnType<typeof createJobMachines>, 'find' | 'findOne'> {
  find: (job: Machines, only?: readonly string[]) => Found & { objects: Array<JobMachine<M>> }
  findOne: (job: Machines, task: Pick<JobObject, 'hostName' | 'objectId'>) => JobMachine<M> | undefined
}
