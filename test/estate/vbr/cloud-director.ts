import type { TestSimulator, TestWorld } from '../simulator.js'

/** The default estate's VMware Cloud Director server. Its machines are app01 and app02 of its vCenter server. */
export const cloudDirector = 'vcloud01.lindwurm.example'
export const cloudDirectorServer = '2b000000-0000-4000-8000-000000000009'
/** The job that backs its vApp up when somebody starts it, and the backup that it has made. */
export const financeJob = '4c000000-0000-4000-8000-000000000020'
export const financeBackup = '8b000000-0000-4000-8000-000000000020'
/** What that has of the vApp and of app01, and their newest points. */
export const financeObject = '8c000000-0000-4000-8000-000000000031'
export const app01Object = '8c000000-0000-4000-8000-000000000032'
export const app01Point = '8d000000-0000-4000-8000-000000000024'
export const financePoint = '8d000000-0000-4000-8000-000000000026'

const numberOf = (kind: string, n: number): string => `urn:vcloud:${kind}:5a400000-0000-4000-8000-${String(n).padStart(12, '0')}`

const object = (type: string, name: string, kind: string, n: number) =>
  ({ platform: 'CloudDirector', hostName: cloudDirector, name, type, objectId: numberOf(kind, n) })

/** What it has, as requests name it. */
export const vcd = {
  organization: object('Organization', 'Lindwurm', 'org', 2),
  production: object('OrganizationVDC', 'Lindwurm Production', 'vdc', 3),
  finance: object('vApp', 'Finance', 'vapp', 4),
  app01: object('VirtualMachine', 'app01', 'vm', 5),
  app02: object('VirtualMachine', 'app02', 'vm', 6),
  standard: object('StoragePolicy', 'Standard', 'vdcstorageProfile', 7),
  fast: object('StoragePolicy', 'Fast', 'vdcstorageProfile', 8),
  financeNet: object('Network', 'Finance', 'network', 9),
  internet: object('Network', 'Internet', 'network', 10),
  ssd01: object('Datastore', 'prod-ssd-01', 'datastore', 12),
  template: object('VmTemplate', 'rhel9-template', 'vm', 15),
  /** An empty vApp beside that of Finance. */
  financeTest: object('vApp', 'Finance Test', 'vapp', 16),
  /** The vApp and the storage policy of another organization VDC. */
  laboratory: object('vApp', 'Laboratory', 'vapp', 18),
  laboratoryPolicy: object('StoragePolicy', 'Laboratory', 'vdcstorageProfile', 19)
}

/** An object of the inventory, as the collection has it. */
export interface CloudDirectorRow {
  id: string, name: string, objectId?: string, type: string, hostName: string
  parents: Record<string, string>
  vSphereId?: string, datastoreId?: string, storagePolicyId?: string, networks?: string[]
}

/** What the inventory has of a Cloud Director server, with what no reply shows. */
export async function cloudDirectorRows (
  control: TestSimulator['control'], { name }: Pick<TestWorld, 'name'>, host = cloudDirector
): Promise<CloudDirectorRow[]> {
  const { body } = await control.get(`/api/worlds/${name}/collections/vbr.cloudDirectorInventory?limit=1000`)
  return body.items.filter(({ hostName }: CloudDirectorRow) => hostName === host)
}
