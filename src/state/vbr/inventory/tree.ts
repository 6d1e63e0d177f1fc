import type { EVmwareInventoryType } from '../../../schemas/vbr/common/inventory-objects.js'
import { createRandom } from '../../store/random.js'
import type { InventoryObject, InventoryView, VirtualDisk } from './objects.js'

const gigabyte = 2 ** 30

/** What the machines of a server that nobody has described are for, and how large such ones are: GB of their disks. */
const roles: ReadonlyArray<{ name: string, folder: string, guest: string, disks: number[] }> = [
  { name: 'dc', folder: 'Infrastructure', guest: 'Microsoft Windows Server 2022 (64-bit)', disks: [80] },
  { name: 'file', folder: 'Infrastructure', guest: 'Microsoft Windows Server 2022 (64-bit)', disks: [80, 500] },
  { name: 'sql', folder: 'Databases', guest: 'Microsoft Windows Server 2022 (64-bit)', disks: [80, 250, 100] },
  { name: 'pg', folder: 'Databases', guest: 'Ubuntu Linux (64-bit)', disks: [40, 200] },
  { name: 'web', folder: 'Applications', guest: 'Ubuntu Linux (64-bit)', disks: [40] },
  { name: 'app', folder: 'Applications', guest: 'Red Hat Enterprise Linux 9 (64-bit)', disks: [60, 80] }
]
const datacenters = ['Lisbon', 'Oslo', 'Prague', 'Toronto', 'Vienna', 'Zurich']

/** The disks of a machine of a role, used as far as chance has it. */
function disksOf (machine: string, sizes: readonly number[], random: () => number): VirtualDisk[] {
  return sizes.map((size, n) => ({
    key: 2000 + n,
    name: `${machine}_${n + 1}`,
    capacityBytes: size * gigabyte,
    usedBytes: Math.round(size * gigabyte * (0.35 + random() * 0.4))
  }))
}

/** A machine as the role of its number makes it; `digits` of its name count those of a role. */
export function machineOf (n: number, random: () => number, digits = 2) {
  const { name: role, folder, guest, disks } = roles[n % roles.length] ?? { name: 'vm', folder: '', guest: '', disks: [40] }
  const name = `${role}${String(Math.floor(n / roles.length) + 1).padStart(digits, '0')}`
  return { name, folder, machine: { disks: disksOf(name, disks, random), isPoweredOn: random() < 0.9, guest } }
}

/** Writes the objects of one server; what is added gives its id, for others to lie in it. */
function writer (hostName: string, idOf: (objectId: string) => string) {
  const objects: InventoryObject[] = []
  return {
    objects,
    add (
      type: EVmwareInventoryType, name: string, objectId: string,
      parents: Partial<Record<InventoryView, string>>, more: Partial<InventoryObject> = {}
    ): string {
      const id = idOf(objectId)
      objects.push({ id, platform: 'VSphere', hostName, name, type, objectId, parents, ...more })
      return id
    }
  }
}

/** What is found on a server, made of its name: the same name has the same objects, in every run. */
export function treeOf (hostName: string, kind: string, idOf: (objectId: string) => string): InventoryObject[] {
  const random = createRandom(`vbr.inventory/${hostName.toLowerCase()}`)
  return kind === 'VC' ? vCenter(hostName, idOf, random) : standalone(hostName, idOf, random)
}

function vCenter (hostName: string, idOf: (objectId: string) => string, random: () => number): InventoryObject[] {
  const { add, objects } = writer(hostName, idOf)
  const domain = hostName.includes('.') ? hostName.slice(hostName.indexOf('.')) : ''
  const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T // the lists have members
  const base = 1000 + Math.floor(random() * 60_000)
  let last = base
  const next = (): number => ++last

  const root = add('vCenterServer', hostName, idOf('instance'), {}, { isRoot: true })
  const everywhere = {
    HostsAndClusters: root, VmsAndTemplates: root, DatastoresAndVms: root, HostsAndDatastores: root, Network: root
  }
  const datacenter = add('Datacenter', nth(datacenters, base), `datacenter-${next()}`, everywhere)
  const inHosts = (id: string) => ({ HostsAndClusters: id, HostsAndDatastores: id })
  const cluster = add('Cluster', 'Production', `domain-c${next()}`, inHosts(datacenter))
  const hosts = ['esx01', 'esx02', 'esx03'].map(name =>
    add('Host', `${name}${domain}`, `host-${next()}`, inHosts(cluster)))
  const pool = add('ResourcePool', 'Critical', `resgroup-${next()}`, { HostsAndClusters: cluster })
  const folders = new Map(['Infrastructure', 'Databases', 'Applications'].map(name =>
    [name, add('Folder', name, `group-v${next()}`, { VmsAndTemplates: datacenter })]))
  const storage = add('DatastoreCluster', 'Fast', `group-p${next()}`, { DatastoresAndVms: datacenter })
  const datastores = ['ssd-01', 'ssd-02'].map(name =>
    add('Datastore', name, `datastore-${next()}`, { DatastoresAndVms: storage, HostsAndDatastores: cluster }))
  datastores.push(add('Datastore', 'archive-01', `datastore-${next()}`,
    { DatastoresAndVms: datacenter, HostsAndDatastores: cluster }))
  const networks = ['VM Network', 'Servers', 'DMZ'].map(name => {
    const objectId = `network-${next()}`
    add('Network', name, objectId, { Network: datacenter })
    return objectId
  })
  add('StoragePolicy', 'VM Storage Policy', idOf('policy'), { DatastoresAndVms: root })
  const category = add('Category', 'Backup', `urn:vmomi:InventoryServiceCategory:${idOf('category')}:GLOBAL`,
    { VmsAndTags: root })
  const tags = ['Daily', 'Weekly'].map(name =>
    add('Tag', name, `urn:vmomi:InventoryServiceTag:${idOf(`tag ${name}`)}:GLOBAL`, { VmsAndTags: category }))

  for (let n = 0; n < 10; n++) {
    const { name, folder, machine } = machineOf(n, random)
    const hostId = nth(hosts, n)
    add('VirtualMachine', name, `vm-${next()}`, {
      HostsAndClusters: folder === 'Databases' ? pool : hostId,
      VmsAndTemplates: folders.get(folder) ?? datacenter,
      DatastoresAndVms: nth(datastores, n),
      ...(n % 3 === 2 ? {} : { VmsAndTags: nth(tags, n) })
    }, { machine: { ...machine, hostId, networks: [nth(networks, n)] } })
  }
  add('Template', 'ubuntu-template', `vm-${next()}`,
    { VmsAndTemplates: datacenter, DatastoresAndVms: nth(datastores, 2) },
    { machine: { disks: disksOf('ubuntu-template', [20], random), isPoweredOn: false, guest: 'Ubuntu Linux (64-bit)' } })
  return objects
}

/** A host by itself numbers what it has. */
function standalone (hostName: string, idOf: (objectId: string) => string, random: () => number): InventoryObject[] {
  const { add, objects } = writer(hostName, idOf)
  const host = add('Host', hostName, 'ha-host', {}, { isRoot: true })
  const pool = add('ResourcePool', 'Resources', 'ha-root-pool', { HostsAndClusters: host })
  const datastore = add('Datastore', 'datastore1', idOf('datastore1'), { DatastoresAndVms: host, HostsAndDatastores: host })
  add('Network', 'VM Network', 'HaNetwork-VM Network', { Network: host })
  for (let n = 0; n < 3; n++) {
    const { name, machine } = machineOf(n, random)
    const places = { HostsAndClusters: pool, VmsAndTemplates: host, DatastoresAndVms: datastore }
    // Numbers of machines that were removed are not given again.
    add('VirtualMachine', name, String(1 + Math.floor(random() * 3) + n * 4), places, { machine: { ...machine, hostId: host } })
  }
  return objects
}
