import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import { refuse } from '../../../base/refusals.js'
import type { Inventory, InventoryObject, VirtualDisk } from '../../../inventory/inventory.js'
import type { Found, JobObject } from '../kind.js'
import type { JobMachines, VsphereJob } from './body.js'

/** A machine that a job is about, with the disks of it that it processes. */
export interface JobMachine extends JobObject { machine: InventoryObject, disks: VirtualDisk[] }

type Machines = Pick<VsphereJob, 'virtualMachines'>

export const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'

/** A backup job of VMware vSphere takes its machines only; those of other platforms have jobs of their own. */
function vsphere (object: InventoryObjectModel): VmwareObjectModel {
  if (isVsphere(object)) return object
  throw refuse.invalid('A VMware backup job processes objects of VMware vSphere only.')
}

/** All that a job names. */
const objectsIn = ({ includes, excludes }: JobMachines): InventoryObjectModel[] =>
  [...includes, ...excludes.vms, ...excludes.disks.map(({ vmObject }) => vmObject)]

/** The servers of the objects that a job names. */
export const serverNamesIn = (machines: JobMachines): string[] =>
  objectsIn(machines).filter(isVsphere).map(({ hostName }) => hostName)

/** What an object is known by, wherever it stands. */
const keyOf = (object: InventoryObjectModel): string => isVsphere(object)
  ? [object.hostName.toLowerCase(), object.objectId ?? object.name].join('/')
  : ''

/** Looks up what jobs name: machines, and what holds machines. */
export function createVsphereObjects (inventory: Inventory) {
  function guardObject (object: InventoryObjectModel): void {
    const { hostName, name, type, objectId = '' } = vsphere(object)
    const root = inventory.root(hostName)
    if (root === undefined) throw refuse.refused(`There is no VMware vSphere server ${hostName}.`)
    const isRoot = type === 'vCenterServer' || (type === 'Host' && root.type === 'Host')
    // The documents: only vCenter servers and standalone hosts need none.
    if (objectId === '' && !isRoot) throw refuse.invalid(`'objectId' of ${name} is missing.`)
    const found = inventory.find({ hostName, objectId, name, type })
    if (found === undefined) throw refuse.refused(`There is no ${type} ${name} (${objectId}) on ${hostName}.`)
  }

  function withSize (object: InventoryObjectModel): InventoryObjectModel {
    if (!isVsphere(object)) return object
    const { hostName, objectId, name, type } = object
    return { ...object, size: inventory.sizeText({ hostName, objectId, name, type }) }
  }

  const machinesIn = (objects: readonly InventoryObjectModel[], templates: boolean): InventoryObject[] =>
    objects.filter(isVsphere).flatMap(object => inventory.machinesIn(object, { templates }))

  function settingsFor (
    { id }: InventoryObject, settings: readonly VmwareObjectDiskModel[]
  ): VmwareObjectDiskModel | undefined {
    return settings.find(({ vmObject }) => machinesIn([vmObject], true).some(machine => machine.id === id))
  }

  /** The disks of a machine that a job backs up: all unless it says otherwise. Disks are called by their keys. */
  function disksOf ({ virtualMachines: { excludes } }: Machines, machine: InventoryObject): VirtualDisk[] {
    const disks = machine.machine?.disks ?? []
    const settings = settingsFor(machine, excludes.disks)
    switch (settings?.disksToProcess) {
      case 'SystemOnly': return disks.slice(0, 1)
      case 'SelectedDisks': return disks.filter(({ key }) => settings.disks?.includes(String(key)) === true)
      default: return disks
    }
  }

  function jobMachine (job: Machines, machine: InventoryObject): JobMachine {
    const disks = disksOf(job, machine)
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
      if (virtualMachines.includes.length === 0) throw refuse.invalid("'virtualMachines.includes' must not be empty.")
      const known = new Set(before === undefined ? [] : objectsIn(before.virtualMachines).map(keyOf))
      for (const object of objectsIn(virtualMachines)) if (!known.has(keyOf(object))) guardObject(object)
    },

    /** The objects with the sizes that their machines have now. */
    withSizes: ({ includes, excludes }: JobMachines): JobMachines =>
      ({ includes: includes.map(withSize), excludes: { ...excludes, vms: excludes.vms.map(withSize) } }),

    find (job: Machines, only?: readonly string[]): Found & { objects: JobMachine[] } {
      const { includes, excludes } = job.virtualMachines
      const isWanted = ({ objectId = '' }: { objectId?: string | undefined }): boolean =>
        only === undefined || only.includes(objectId)
      const found = machinesIn(includes, excludes.templates?.isEnabled !== true)
      const excluded = new Set(machinesIn(excludes.vms, true).map(({ id }) => id))
      const machines = [...new Map(found.map(machine => [machine.id, machine])).values()]
        .filter(machine => !excluded.has(machine.id) && isWanted(machine))
      return {
        objects: machines.map(machine => jobMachine(job, machine)),
        missing: includes.filter(isVsphere).filter(object => inventory.find(object) === undefined && isWanted(object))
          .map(({ name }) => name)
      }
    },

    /** The machine of a task, with the disks of it that its job processes; nothing when it is gone. */
    findOne (job: Machines, { hostName, objectId }: Pick<JobObject, 'hostName' | 'objectId'>): JobMachine | undefined {
      const machine = inventory.find({ hostName, objectId })
      return machine && jobMachine(job, machine)
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
