import type { ECloudDirectorInventoryType } from '../../../schemas/vbr/common/inventory-objects.js'
import { createRandom } from '../../store/random.js'
import type { CloudDirectorObject } from './cloud-director.js'
import type { InventoryObject } from './inventory.js'
import { machineOf } from './tree.js'

/** A server as others speak of it: its name, and the vCenter servers that are attached to it. */
export interface CloudDirectorServer {
  name: string
  viServers: ReadonlyArray<{ viServerName: string }>
}

/** What the numbers of objects begin with, in the words of the platform. */
const words: Partial<Record<ECloudDirectorInventoryType, string>> = {
  Organization: 'org',
  OrganizationVDC: 'vdc',
  vApp: 'vapp',
  VirtualMachine: 'vm',
  VmTemplate: 'vm',
  StoragePolicy: 'vdcstorageProfile',
  Network: 'network',
  vCenter: 'vimserver',
  Datastore: 'datastore'
}

/** ASSUMED: how many machines a server has that nobody has described, and in how many vApps. */
const machineCount = 4
const perVApp = 2

/**
 * What is found on a server that nobody has described. Its machines are the first ones of its vCenter servers; where
 * these are not known, they are made of its name: the same name has the same objects, in every run.
 */
export function cloudDirectorTreeOf (
  server: CloudDirectorServer, onVCenter: (name: string) => readonly InventoryObject[], idOf: (path: string) => string
): CloudDirectorObject[] {
  const { name: hostName, viServers } = server
  const random = createRandom(`vbr.cloudDirectorInventory/${hostName.toLowerCase()}`)
  const found: CloudDirectorObject[] = []

  function add (
    type: ECloudDirectorInventoryType, name: string, parents: CloudDirectorObject['parents'],
    more: Partial<CloudDirectorObject> = {}
  ): string {
    const path = `${type}/${name}`
    const id = idOf(path)
    const word = words[type]
    const number = word === undefined ? {} : { objectId: `urn:vcloud:${word}:${idOf(`${path}/objectId`)}` }
    found.push({ id, platform: 'CloudDirector', hostName, name, type, ...number, parents, ...more })
    return id
  }

  const root = add('CloudDirectorServer', hostName, {}, { isRoot: true })
  const everywhere = (id: string) => ({ VAppsAndVms: id, Network: id, StoragePolicies: id })
  const organization = add('Organization', 'Services', everywhere(root))
  const vdc = add('OrganizationVDC', 'Services VDC', everywhere(organization))
  const [policy = ''] = ['Standard', 'Gold'].map(name => add('StoragePolicy', name, { StoragePolicies: vdc }))
  const [network = ''] = ['Routed', 'Isolated'].map(name => {
    add('Network', name, { Network: vdc })
    return found.at(-1)?.objectId
  })

  const known = viServers.flatMap(({ viServerName }) => onVCenter(viServerName))
  const datastores = viServers.flatMap(({ viServerName }) => {
    const vCenter = add('vCenter', viServerName, { Datastores: root })
    const own = known.filter(({ type, hostName }) => type === 'Datastore' && hostName === viServerName)
    const names = own.length > 0 ? own.map(({ name }) => name) : ['cloud-01']
    return [...new Set(names)].map(name => add('Datastore', name, { Datastores: vCenter }))
  })
  const [datastore] = datastores
  const stored = {
    storagePolicyId: policy, ...(datastore !== undefined && { datastoreId: datastore }), networks: [network]
  }

  const machines = known.filter(({ type }) => type === 'VirtualMachine').slice(0, machineCount)
  const rows: Array<Pick<CloudDirectorObject, 'name' | 'vSphereId' | 'machine'>> = machines.length > 0
    ? machines.map(({ name, id }) => ({ name, vSphereId: id }))
    : Array.from({ length: machineCount }, (_, n) => {
      const { name, machine } = machineOf(n, random)
      return { name, machine }
    })
  rows.forEach(({ name, ...machine }, n) => {
    const vApp = `vApp${String(Math.floor(n / perVApp) + 1).padStart(2, '0')}`
    const id = found.find(object => object.type === 'vApp' && object.name === vApp)?.id ??
      add('vApp', vApp, { VAppsAndVms: vdc })
    add('VirtualMachine', name, { VAppsAndVms: id }, { ...machine, ...stored })
  })
  const { machine } = machineOf(machineCount, random)
  add('VmTemplate', 'web-template', { VAppsAndVms: vdc }, { machine: { ...machine, isPoweredOn: false }, ...stored })
  return found
}
