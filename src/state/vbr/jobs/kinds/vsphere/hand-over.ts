import type { VmwareObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { HandedOver } from '../kind.js'
import { keyOf } from '../machines/selection.js'
import type { VsphereJob } from './body.js'

const asObject = ({ hostName, objectId, name }: HandedOver): VmwareObjectModel =>
  ({ platform: 'VSphere', hostName, name, type: 'VirtualMachine', objectId })

/** With a machine that comes from another job. */
export function takenIn (job: VsphereJob, machine: HandedOver): VsphereJob {
  const { includes, excludes } = job.virtualMachines
  const object = asObject(machine)
  const vms = excludes.vms.filter(other => keyOf(other) !== keyOf(object))
  return { ...job, virtualMachines: { includes: [...includes, object], excludes: { ...excludes, vms } } }
}

/** Without a machine that has gone to another job: it is left out, whatever it lies in (guide). */
export function leftOut (job: VsphereJob, machine: HandedOver): VsphereJob {
  const { includes, excludes } = job.virtualMachines
  return { ...job, virtualMachines: { includes, excludes: { ...excludes, vms: [...excludes.vms, asObject(machine)] } } }
}

/** Whether what lies in a repository is made into full backups, or written anew. */
export const rewrites = (advanced: VsphereJob['storage']['advancedSettings']): boolean =>
  advanced?.backupModeType === 'ReverseIncremental' || advanced?.backupModeType === 'Transform' ||
  advanced?.syntheticFulls?.isEnabled === true ||
  advanced?.fullBackupMaintenance?.defragmentAndCompact?.isEnabled === true
