import t from 'tap'
import { readEstate } from '../../../../src/estate.js'
import type { World } from '../../../../src/state/world/world.js'
import { sizeText } from '../../../../src/state/vbr/inventory/inventory.js'
import { emptyWorld } from '../../kernel.js'

const estate = readEstate('default')
const hostName = 'vcenter01.lindwurm.example'
const gigabyte = 2 ** 30

const lindwurm = (): World => emptyWorld({ fixture: estate })
const named = (objects: ReadonlyArray<{ name: string }>): string[] => objects.map(({ name }) => name).sort()

t.test('a container of any kind stands for the machines in it, each once', t => {
  const { inventory } = lindwurm().vbr
  const machines = (name: string): string[] => named(inventory.machinesIn({ hostName, name }))

  t.same(machines('sql01'), ['sql01'])
  t.same(machines('Critical'), ['exch01', 'sql01', 'sql02'])
  t.same(machines('Dev'), ['app01_replica', 'dev01', 'dev02', 'erp-old_replica', 'k8s-node1'], 'a cluster')
  t.same(machines('esx02.lindwurm.example'), ['app02', 'dc02', 'sql01', 'web02'], 'a host, with what runs there in pools')
  t.same(machines('Prod-SSD'), ['dc01', 'dc02', 'exch01', 'sql01', 'sql02', 'web01', 'web02', 'web03'])
  t.same(machines('Silver'), ['app01', 'app02', 'file01', 'web01', 'web02', 'web03'])
  t.equal(machines('Belgrade').length, 16)
  t.equal(inventory.machinesIn({ hostName, type: 'vCenterServer' }).length, 16)
  t.equal(inventory.machinesIn({ hostName, type: 'vCenterServer' }, { templates: true }).length, 17)
  t.same(machines('Templates'), [], 'templates are asked for')
  t.same(machines('nothing'), [])
  t.same(machines('DMZ'), [], 'a network holds none')
  t.end()
})

t.test('objects are found by id, or by name and type', t => {
  const { inventory } = lindwurm().vbr
  t.equal(inventory.find({ hostName, objectId: 'vm-104' })?.name, 'sql01')
  t.equal(inventory.find({ hostName: hostName.toUpperCase(), objectId: 'VM-104' })?.name, 'sql01')
  t.equal(inventory.find({ hostName, name: 'Prod', type: 'Cluster' })?.objectId, 'domain-c26')
  t.equal(inventory.find({ hostName, name: 'Prod', type: 'Folder' }), undefined)
  t.equal(inventory.find({ hostName, objectId: '', name: hostName, type: 'vCenterServer' })?.isRoot, true)
  const branch = 'esx-branch01.lindwurm.example'
  t.equal(inventory.find({ hostName: branch, name: branch, type: 'Host' })?.isRoot, true)
  t.equal(inventory.find({ hostName: 'elsewhere', objectId: 'vm-104' }), undefined)
  t.end()
})

t.test('sizes are what the disks of the machines use, as VBR writes it', t => {
  const { inventory } = lindwurm().vbr
  t.equal(inventory.sizeOf({ hostName, name: 'sql02' }), 137.75 * gigabyte)
  t.equal(inventory.sizeText({ hostName, name: 'sql02' }), '137.8 GB')
  t.equal(inventory.sizeText({ hostName, name: 'Silver' }), '834.8 GB')
  t.equal(inventory.sizeText({ hostName, name: 'nothing' }), 'N/A')
  t.same([0, 512, 1536, 220 * gigabyte, 1536 * gigabyte].map(sizeText), ['0 B', '512 B', '1.5 KB', '220 GB', '1.5 TB'])
  t.end()
})

t.test('a machine that is registered has a number of its own and its places, and goes again', t => {
  const { inventory } = lindwurm().vbr
  const machine = { disks: [{ key: 2000, name: 'x_1', capacityBytes: gigabyte, usedBytes: gigabyte / 2 }], isPoweredOn: false }
  const idOf = (name: string): string | undefined => inventory.find({ hostName, name })?.id

  const first = inventory.register({ hostName, name: 'x', machine })
  t.match(first.objectId, /^vm-\d+$/)
  t.equal(first.machine?.hostId, idOf('esx01.lindwurm.example'), 'somewhere it must be')
  t.equal(inventory.shown(first).powerState, 'PoweredOff')
  t.equal(inventory.shown(first).size, '512 MB')

  const places = {
    host: idOf('esx04.lindwurm.example'), resourcePool: idOf('Sandbox'), folder: idOf('Development'), datastore: idOf('dev-01')
  }
  const second = inventory.register({ hostName, name: 'y', machine, places })
  t.not(second.objectId, first.objectId)
  for (const name of ['Sandbox', 'Development', 'dev-01', 'esx04.lindwurm.example', 'Dev']) {
    t.ok(named(inventory.machinesIn({ hostName, name })).includes('y'), name)
  }
  const moved = inventory.move(second.id, { host: idOf('esx01.lindwurm.example'), datastore: idOf('bulk-01') })
  t.equal(moved.machine?.hostId, idOf('esx01.lindwurm.example'))
  t.ok(named(inventory.machinesIn({ hostName, name: 'Development' })).includes('y'), 'its folder was not named')
  t.notOk(named(inventory.machinesIn({ hostName, name: 'Dev' })).includes('y'))
  inventory.change(second.id, { isPoweredOn: true })
  t.equal(inventory.shown(inventory.get(second.id)).powerState, 'PoweredOn')

  inventory.unregister(second.id)
  t.equal(inventory.find({ hostName, name: 'y' }), undefined)
  const branch = inventory.register({ hostName: 'esx-branch01.lindwurm.example', name: 'z', machine })
  t.match(branch.objectId, /^\d+$/, 'a standalone host numbers its machines')
  t.equal(inventory.machinesIn({ hostName: 'esx-branch01.lindwurm.example', objectId: 'ha-host' }).length, 4)
  t.end()
})

t.test('a datastore comes and goes', t => {
  const { inventory } = lindwurm().vbr
  const { id, objectId } = inventory.addDatastore({ hostName, name: 'VeeamBackup_vbr01' })
  t.match(objectId, /^datastore-\d+$/)
  t.equal(inventory.find({ hostName, name: 'VeeamBackup_vbr01', type: 'Datastore' })?.id, id)
  inventory.removeDatastore(id)
  t.equal(inventory.find({ hostName, name: 'VeeamBackup_vbr01' }), undefined)
  t.end()
})

t.test('a vSphere server of an estate that says nothing of its machines has some', t => {
  const { 'vbr.managedServers': servers = [], 'vbr.credentials': credentials = [] } = estate.collections
  const { inventory } = emptyWorld({
    fixture: { name: 'small', collections: { 'vbr.managedServers': servers, 'vbr.credentials': credentials } }
  }).vbr
  t.equal(inventory.machinesIn({ hostName }).length, 10)
  t.equal(inventory.machinesIn({ hostName: 'esx-branch01.lindwurm.example' }).length, 3)
  t.end()
})

t.test('an estate grows to a number of machines, spread over the hosts of its vCenter', t => {
  const grown = (seed: number) => emptyWorld({ fixture: estate, size: { vms: 200 }, seed }).vbr.inventory
  const inventory = grown(1)
  // The vCenter's and the branch host's together.
  const all = [hostName, 'esx-branch01.lindwurm.example'].flatMap(hostName => inventory.machinesIn({ hostName }))
  t.equal(all.length, 200)
  t.equal(new Set(all.map(({ hostName, objectId }) => `${hostName}/${objectId}`)).size, 200)
  t.equal(new Set(all.map(({ name }) => name)).size, 200)
  for (const name of ['esx01', 'esx02', 'esx03', 'esx04']) {
    t.ok(inventory.machinesIn({ hostName, name: `${name}.lindwurm.example` }).length > 40, name)
  }
  t.ok(inventory.machinesIn({ hostName, name: 'Infrastructure' }).length > 40)
  t.ok(inventory.machinesIn({ hostName, name: 'dev-01' }).length > 40)
  const sizes = (of: typeof inventory): number => of.sizeOf({ hostName })
  t.equal(sizes(grown(1)), sizes(inventory), 'the same for the same seed')
  t.not(sizes(grown(2)), sizes(inventory))
  t.throws(() => emptyWorld({ size: { vms: 10 } }), /vbr.inventory has nothing to take as a pattern/)
  t.equal(emptyWorld({ fixture: estate, size: { vms: 5 } }).vbr.inventory.machinesIn({ hostName }).length, 16, 'it never shrinks')
  t.end()
})
