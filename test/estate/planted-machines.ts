import { plantBackup } from './planted-backups.js'
import type { Client, Reply, TestSimulator, TestWorld } from './simulator.js'

export const vCenter = 'vcenter01.lindwurm.example'

/** The restore points of two machines of the default estate, oldest first, as a job would have written them. */
export interface PlantedMachines { backupId: string, web02: string[], sql01: string[], objects: Record<'web02' | 'sql01', string> }

const times = ['2025-01-12T21:00:00.000Z', '2025-01-13T21:00:00.000Z', '2025-01-14T21:00:00.000Z']
const morefs: Record<string, string> = { web02: 'vm-108', sql01: 'vm-104' }

/** Makes machines that exist restorable, besides whatever the default estate has of them. */
export async function plantMachines (control: TestSimulator['control'], world: string): Promise<PlantedMachines> {
  const { backupId, objects } = await plantBackup(control, world, { name: 'Planted', machines: { web02: times, sql01: times } })
  for (const [name, { id }] of Object.entries(objects)) {
    const path = `/api/worlds/${world}/collections/vbr.backupObjects/${id}`
    const { body } = await control.get(path)
    const reply = await control.put(path, { body: { ...body, objectId: morefs[name] } })
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${JSON.stringify(reply.body)}`)
  }
  const { web02, sql01 } = objects
  if (web02 === undefined || sql01 === undefined) throw new Error('The machines were not planted')
  return { backupId, web02: web02.pointIds, sql01: sql01.pointIds, objects: { web02: web02.id, sql01: sql01.id } }
}

/** An object of the default vCenter as a request of a revision names it. */
export function named (revision: string, type: string, name: string, objectId: string): Record<string, string> {
  const object = { hostName: vCenter, name, type, objectId }
  if (revision.startsWith('1.1') || revision.startsWith('1.0')) return object
  return { ...object, platform: revision.startsWith('1.2') ? 'VMware' : 'VSphere' }
}

/** The machines of a name that the infrastructure has. */
export async function machines (vbr: Client, name: string, hostName = vCenter): Promise<Array<Record<string, string>>> {
  const { body }: Reply = await vbr.get(`/api/v1/inventory/vmware/hosts/${hostName}?nameFilter=${name}&typeFilter=VirtualMachine`)
  return body.data
}

/** The inventory's own documents, with what no reply shows: where a machine stands and what it is made of. */
export async function inventoryOf (control: TestSimulator['control'], { name: world }: Pick<TestWorld, 'name'>, name: string) {
  const { body } = await control.get(`/api/worlds/${world}/collections/vbr.inventory`)
  return body.items.filter((object: { name: string }) => object.name === name)
}
