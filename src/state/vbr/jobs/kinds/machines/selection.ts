import type { InventoryObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupJobExclusions } from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'

/** Which disks a job processes of a machine, or of all machines that an object holds. */
export interface DiskRow {
  vmObject: InventoryObjectModel
  disksToProcess: 'AllDisks' | 'SystemOnly' | 'SelectedDisks'
  disks?: string[] | undefined
}

/** What a job processes, and what of it not. */
export interface JobMachines<D extends DiskRow = DiskRow> {
  includes: InventoryObjectModel[]
  excludes: { vms: InventoryObjectModel[], disks: D[], templates?: BackupJobExclusions['templates'] }
}

/** What an object is known by, wherever it stands. */
export const keyOf = (object: InventoryObjectModel): string => 'hostName' in object && object.hostName !== undefined
  ? [object.hostName.toLowerCase(), object.objectId ?? object.name].join('/')
  : ''

/** An object where its disks are spoken of: sizes are the inventory's. */
export function withoutSize ({ size: _size, ...object }: InventoryObjectModel): InventoryObjectModel {
  return object as InventoryObjectModel // every kind of object may be without its size
}

/** A row for each object that a job processes and of which none is given: all of its disks. */
export function rowsFor<D extends DiskRow> (
  includes: readonly InventoryObjectModel[], given: readonly D[], all: (object: InventoryObjectModel) => D
): D[] {
  const known = new Set(given.map(({ vmObject }) => keyOf(vmObject)))
  return [...given, ...includes.filter(object => !known.has(keyOf(object))).map(object => all(withoutSize(object)))]
}

/** What a job processes, without a machine and with its successor, where there is one. */
export function withoutMachineIn<M extends Pick<JobMachines, 'includes'> & { excludes: { vms: InventoryObjectModel[] } }> (
  machines: M, machine: InventoryObjectModel, successor?: InventoryObjectModel
): M {
  const isNew = (list: readonly InventoryObjectModel[], object: InventoryObjectModel): boolean =>
    !list.some(known => keyOf(known) === keyOf(object))
  const { includes, excludes } = machines
  const added = successor !== undefined && isNew(includes, successor) ? [successor] : []
  return {
    ...machines,
    includes: [...includes, ...added],
    excludes: { ...excludes, vms: isNew(excludes.vms, machine) ? [...excludes.vms, machine] : excludes.vms }
  }
}

/** What a job processes, with a machine that comes from another job. */
export function withMachineIn<M extends Pick<JobMachines, 'includes'> & { excludes: { vms: InventoryObjectModel[] } }> (
  machines: M, machine: InventoryObjectModel
): M {
  const { includes, excludes } = machines
  const vms = excludes.vms.filter(other => keyOf(other) !== keyOf(machine))
  return { ...machines, includes: [...includes, machine], excludes: { ...excludes, vms } }
}
