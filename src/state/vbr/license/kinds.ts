import type { EPlatformType } from '../../../schemas/vbr/common/shared.js'
import type { EInstanceLicenseWorkloadRole, ELicensePlatformType } from '../../../schemas/vbr/license.js'

/** The words of the documents' examples for what takes a licence. ASSUMED: those that no example has. */
export type WorkloadType = 'VM' | 'Server' | 'Workstation' | 'Application' | 'FileShare' | 'ObjectStorage' | 'EntraIDUser'

/** What a workload is counted as, and how many instances one takes. */
export interface WorkloadKind { type: WorkloadType, platformType: ELicensePlatformType, multiplier: number }

const one = (type: WorkloadType, platformType: ELicensePlatformType): WorkloadKind =>
  ({ type, platformType, multiplier: 1 })

/** ASSUMED: ten users of a tenant take one instance; the guide says only that users are what is counted. */
const userShare = 0.1

/** By the platform of what is backed up; what is not here takes no licence that anybody knows of. */
const kinds: Partial<Record<EPlatformType, WorkloadKind>> = {
  VMware: one('VM', 'VMware'),
  CloudDirector: one('VM', 'VMware'),
  HyperV: one('VM', 'HyperV'),
  Nutanix: one('VM', 'NutanixAhv'),
  Proxmox: one('VM', 'Proxmox'),
  AWSEC2: one('VM', 'AwsEc2'),
  AzureCompute: one('VM', 'AzureVm'),
  GCE: one('VM', 'GcpVm'),
  WindowsPhysical: one('Server', 'WindowsServer'),
  LinuxPhysical: one('Server', 'LinuxServer'),
  LinuxPhysicalPpc: one('Server', 'LinuxPpcServer'),
  MongoDb: one('Application', 'MongoDB'),
  UnstructuredData: one('FileShare', 'UnstructuredData'),
  EntraID: { type: 'EntraIDUser', platformType: 'AzureEntraId', multiplier: userShare }
}

/** `type`: what a backup calls it, for unstructured data is of two kinds. */
export function kindOf (platform: EPlatformType, type?: string): WorkloadKind | undefined {
  const kind = kinds[platform]
  // A vApp is protected by its machines.
  if (platform === 'CloudDirector' && type === 'NfcDir') return undefined
  // The logs of a tenant take nothing beside it (ASSUMED).
  if (platform === 'EntraID' && type !== 'Tenant') return undefined
  return platform === 'UnstructuredData' && type === 'ObjectStorage' ? one('ObjectStorage', 'UnstructuredData') : kind
}

/** Three workstations take one instance (vendor's licensing policy, second hand). */
const workstationShare = 1 / 3

const families: ReadonlyArray<Record<EInstanceLicenseWorkloadRole, ELicensePlatformType>> = [
  { Server: 'WindowsServer', Workstation: 'WindowsWorkstation' },
  { Server: 'LinuxServer', Workstation: 'LinuxWorkstation' },
  { Server: 'MacServer', Workstation: 'MacWorkstation' }
]

/** A computer with an agent in one of the two roles that it can be licensed for; undefined for what has none. */
export function inRole (
  platformType: ELicensePlatformType, role: EInstanceLicenseWorkloadRole
): WorkloadKind | undefined {
  const family = families.find(({ Server, Workstation }) => [Server, Workstation].includes(platformType))
  if (family === undefined) return undefined
  return { type: role, platformType: family[role], multiplier: role === 'Workstation' ? workstationShare : 1 }
}

export const isAgent = ({ type }: { type: string }): boolean => type === 'Server' || type === 'Workstation'

/** What a licence of sockets pays for by the hosts that it runs on, and what one of capacity by its size. */
export const onHosts: readonly string[] = ['VM']
export const bySize: readonly string[] = ['FileShare', 'ObjectStorage']

const gigabyte = 2 ** 30
/** Of unstructured data every full 500 GB take an instance, less takes none; capacity counts full TB (guide). */
export const instancesFor = (sizeBytes: number): number => Math.floor(sizeBytes / (500 * gigabyte))
/** Of the users of a tenant a started instance is a whole one (ASSUMED). */
export const instancesForUsers = (users: number): number => Math.ceil(users * userShare)
export const terabytesFor = (sizeBytes: number): number => Math.floor(sizeBytes / (1024 * gigabyte))

const plurals: Record<string, string> = {
  VM: 'Virtual Machines',
  Server: 'Servers',
  Workstation: 'Workstations',
  Application: 'Applications',
  FileShare: 'File Shares',
  ObjectStorage: 'Object Storage',
  EntraIDUser: 'Microsoft Entra ID Users'
}

/** As the summaries of 1.3 call all of a type (examples). */
export const pluralOf = (type: string): string => plurals[type] ?? type
export const typeCalled = (plural: string): string =>
  Object.entries(plurals).find(([, text]) => text === plural)?.[0] ?? plural
