import type { VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { Inventory } from '../inventory/inventory.js'
import type { Failback } from '../replicas/failback.js'
import type { Failover } from '../replicas/failover.js'
import type { MachineRef } from '../replicas/replicas.js'
import type { Job } from './job.js'
import type { Jobs } from './jobs.js'
import type { JobKinds } from './kinds/kinds.js'

export interface ReplacedBelow {
  kinds: JobKinds
  jobs: Jobs
  inventory: Inventory
  failover: Failover
  failback: Failback
}

/** Jobs follow where a replica has taken the place of a machine, or a machine that of another one (guide). */
export function followReplacedMachines ({ kinds, jobs, inventory, failover, failback }: ReplacedBelow): void {
  const toVmwareObject = ({ hostName, objectId, name }: MachineRef): VmwareObjectModel => {
    const type = 'VirtualMachine'
    const urn = inventory.urn({ hostName, objectId })
    return { platform: 'VSphere', hostName, name, type, objectId, ...(urn === undefined ? {} : { urn }) }
  }

  function change (job: Job, machine: MachineRef, successor?: MachineRef): void {
    const changed = kinds.of(job).withoutMachine?.(job, toVmwareObject(machine), successor && toVmwareObject(successor))
    if (changed !== undefined) jobs.patch(job.id, changed)
  }

  const processes = (job: Job, { hostName, objectId }: MachineRef): boolean =>
    kinds.of(job).work.find(job, [objectId]).objects.some(object => object.hostName === hostName)

  // Other jobs go on with the machine that was given up.
  failover.onPermanent(({ jobId, source }) => {
    const job = jobs.find(jobId)
    if (job !== undefined) change(job, source)
  })

  failback.onReplaced(({ replica, source, successor }) => {
    for (const job of jobs.list()) {
      if (job.id === replica.jobId || processes(job, source)) change(job, source, successor)
    }
  })
}
