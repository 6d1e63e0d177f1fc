import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Inventory, InventoryObject, VirtualDisk } from '../../../inventory/inventory.js'
import type { Found, JobObject } from '../kind.js'
import { objectsOfGuests } from '../../settings/guests.js'
import { isVsphere, type JobMachines, keyOf, type VsphereJob } from './body.js'

/** A machine that a job is about, with the disks of it that it processes. */
export interface JobMachine extends JobObject { machine: InventoryObject, disks: VirtualDisk[] }

type Machines = Pick<VsphereJob, 'virtualMachines'>
type Guests = Pick<VsphereJob, 'virtualMachines' | 'guestProcessing'>

const nameOf = (object: InventoryObjectModel): string => 'name' in object ? object.name ?? '' : ''

/** A backup job of VMware vSphere takes its machines only; those of other platforms have jobs of their own. */
function vsphere (object: InventoryObjectModel): VmwareObjectModel {
  if (isVsphere(object)) return object
  throw refuse.otherPlatform()
}

/** All that a job names. */
const objectsIn = ({ includes, excludes }: JobMachines): InventoryObjectModel[] =>
  [...includes, ...excludes.vms, ...excludes.disks.map(({ vmObject }) => vmObject)]

/** The servers of the objects that a job names. */
export const serverNamesIn = (machines: JobMachines): string[] =>
  objectsIn(machines).filter(isVsphere).map(({ hostName }) => hostName)

const isMachineType = (type: string): boolean => type === 'VirtualMachine' || type === 'Template'

/** The disks of a machine that a job backs up: all unless its row says otherwise. */
function disksOf ({ machine }: InventoryObject, row: VmwareObjectDiskModel | undefined): VirtualDisk[] {
  const disks = machine?.disks ?? []
  switch (row?.disksToProcess) {
    case 'SystemOnly': return disks.slice(0, 1)
    case 'SelectedDisks': return disks.filter(({ key }) => row.disks?.some(name => diskKeyOf(name) === key))
    default: return disks
  }
}

/** The disks that a row names of its own machine, which has none of that number. */
function missingDisks ({ name, machine }: InventoryObject, row: VmwareObjectDiskModel | undefined): string[] {
  if (row?.disksToProcess !== 'SelectedDisks' || !isVsphere(row.vmObject) ||
    !isMachineType(row.vmObject.type)) return []
  const keys = new Set(machine?.disks.map(({ key }) => key))
  return (row.disks ?? []).filter(disk => !keys.has(diskKeyOf(disk) ?? -1)).map(disk => `${disk} of ${name}`)
}

/** The key in `SCSI 0:0 (2000)`, as the documents write a disk, or in `2000`; undefined for what names none. */
function diskKeyOf (name: string): number | undefined {
  const [, bare, written] = /^\s*(?:(\d+)|(?:SCSI|IDE|SATA|NVME)\s*\d+:\d+\s*\((\d+)\))\s*$/i.exec(name) ?? []
  const key = bare ?? written
  return key === undefined ? undefined : Number(key)
}

/** Looks up what jobs name: machines, and what holds machines. */
export function createVsphereObjects (inventory: Inventory) {
  function guardObject (object: InventoryObjectModel): void {
    const { hostName, name, type, objectId = '' } = vsphere(object)
    const root = inventory.root(hostName)
    if (root === undefined) throw refuse.noVsphereServer(hostName)
    const isRoot = type === 'vCenterServer' || (type === 'Host' && root.type === 'Host')
    // The documents: only vCenter servers and standalone hosts need none.
    if (objectId === '' && !isRoot) throw refuse.objectIdMissing(name)
    const found = inventory.find({ hostName, objectId, name, type })
    if (found === undefined) throw refuse.noInventoryObject(type, name, objectId, hostName)
  }

  /** Refuses what names no disk. ASSUMED: a disk that no machine has is warned of by the run that misses it. */
  function guardDisks ({ disksToProcess, disks = [] }: VmwareObjectDiskModel): void {
    if (disksToProcess !== 'SelectedDisks') return
    const wrong = disks.find(name => diskKeyOf(name) === undefined)
    if (wrong !== undefined) throw refuse.notDisk(wrong)
  }

  function withUrn (object: InventoryObjectModel): InventoryObjectModel {
    if (!isVsphere(object)) return object
    const { hostName, objectId, name, type } = object
    const urn = inventory.urn({ hostName, objectId, name, type })
    return urn === undefined ? object : { ...object, urn }
  }

  function withSize (object: InventoryObjectModel): InventoryObjectModel {
    if (!isVsphere(object)) return object
    const { hostName, objectId, name, type } = object
    return { ...object, size: inventory.sizeText({ hostName, objectId, name, type }) }
  }

  /** Settings with where each object lies that they name. */
  function withUrns<T> (value: T): T {
    if (value === null || typeof value !== 'object') return value
    // A list stays a list, and an object keeps its members.
    if (Array.isArray(value)) return value.map(item => withUrns<unknown>(item)) as T
    const members = Object.entries(value).map(([name, member]) => [name, withUrns<unknown>(member)])
    const shown = Object.fromEntries(members) as T & object
    return 'platform' in shown && 'hostName' in shown ? withUrn(shown as InventoryObjectModel) as T : shown
  }

  const machinesIn = (objects: readonly InventoryObjectModel[], templates: boolean): InventoryObject[] =>
    objects.filter(isVsphere).flatMap(object => inventory.machinesIn(object, { templates }))

  /** The row of disks of each machine that has one: its own, else the first of what holds it. */
  function rowsOf ({ virtualMachines: { excludes: { disks } } }: Machines): Map<string, VmwareObjectDiskModel> {
    const rows = new Map<string, VmwareObjectDiskModel>()
    // Most jobs leave out no disks.
    if (disks.every(({ disksToProcess }) => disksToProcess === 'AllDisks')) return rows
    const isOwn = ({ vmObject }: VmwareObjectDiskModel): boolean => isVsphere(vmObject) && isMachineType(vmObject.type)
    for (const row of [...disks.filter(isOwn), ...disks.filter(row => !isOwn(row))]) {
      for (const { id } of machinesIn([row.vmObject], true)) if (!rows.has(id)) rows.set(id, row)
    }
    return rows
  }

  function jobMachine (machine: InventoryObject, row: VmwareObjectDiskModel | undefined): JobMachine {
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

    withUrns,

    find (job: Machines, only?: readonly string[]): Found & { objects: JobMachine[] } {
      const { includes, excludes } = job.virtualMachines
      const isWanted = ({ objectId = '' }: { objectId?: string | undefined }): boolean =>
        only === undefined || only.includes(objectId)
      const found = machinesIn(includes, excludes.templates?.isEnabled !== true)
      const excluded = new Set(machinesIn(excludes.vms, true).map(({ id }) => id))
      const machines = [...new Map(found.map(machine => [machine.id, machine])).values()]
        .filter(machine => !excluded.has(machine.id) && isWanted(machine))
      const rows = rowsOf(job)
      const all = machines.map(machine => jobMachine(machine, rows.get(machine.id)))
      return {
        objects: all.filter(({ disks }) => disks.length > 0),
        empty: all.filter(({ disks }) => disks.length === 0).map(({ name }) => name),
        missing: [
          ...includes.filter(isVsphere).filter(object => inventory.find(object) === undefined && isWanted(object))
            .map(({ name }) => name),
          // Of a machine of which no disk is left, that is said.
          ...all.filter(({ disks }) => disks.length > 0).flatMap(({ machine }) =>
            missingDisks(machine, rows.get(machine.id)))
        ]
      }
    },

    /** The machine of a task, with the disks of it that its job processes; nothing when it is gone. */
    findOne (job: Machines, { hostName, objectId }: Pick<JobObject, 'hostName' | 'objectId'>): JobMachine | undefined {
      const machine = inventory.find({ hostName, objectId })
      return machine && jobMachine(machine, rowsOf(job).get(machine.id))
    },

    /** `vcenter01\Datacenter\host\pool\vm` (captures). */
    pathOf (machine: InventoryObject): string {
      const names = [machine.name]
      for (let id = machine.parents.HostsAndClusters; id !== undefined;) {
        const { name, parents } = inventory.get(id)
        names.unshift(name)
        id = parents.HostsAndClusters
      }
      return names.join('\\')
    }
  }
}

export type VsphereObjects = ReturnType<typeof createVsphereObjects>
