import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { makeJob, runJob } from '../backups/stories.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'
import {
  branchMachines, fileOf, installed, license, names, still, used, vcenter, workload, workloads
} from './stories.js'

const { world, control } = await startTest(t)

const instances = `${license}/instances`
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'

/** Puts a document of the licence into a world, as a test author does. */
async function arrange (world: string, collection: string, body: object): Promise<Reply> {
  const reply = await control.post(`/api/worlds/${world}/collections/${collection}`, { body })
  if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply
}

/** What else than machines is protected: kinds of which no job is simulated yet. */
const protectedAt = (name: string, more: object) => ({
  id: `5a5a0000-0000-4000-8000-${name.length.toString().padStart(12, '0')}`,
  instanceId: `5a5a0000-0000-4000-8000-${name.length.toString().padStart(12, '0')}`,
  name,
  hostName: 'Standalone',
  multiplier: 1,
  usedInstancesNumber: 1,
  canBeRevoked: true,
  processed: '2025-01-14T20:00:00.000Z',
  since: '2024-12-01T20:00:00.000Z',
  ...more
})

/** What the jobs of the default estate have backed up: 14 machines of vSphere, 2 of Hyper-V, 2 computers, 42 users. */
const atStart = 23

t.test('what jobs have backed up takes instances; a run of a job for other machines takes more', async t => {
  const w = await world()
  const { vbr } = w
  t.same(names(await workloads(vbr, '&usedInstancesNumberFilter=1')), ['app01', 'app02', 'dc01', 'dc02', 'dev01', 'dev02', 'exch01', 'file01',
    'front-desk-ws01', 'iris01.lindwurm.example', 'k8s-node1', 'lab-dc01', 'lab-file01', 'sql01', 'sql02', 'web01', 'web02',
    'web03'], 'not what was backed up six weeks ago for the last time')
  t.same(names(await workloads(vbr, '&usedInstancesNumberFilter=0')),
    ['Amazon S3 Frankfurt:/lindwurm-archive', '\\\\netapp01.lindwurm.example\\homes'], 'small ones cost nothing')
  t.match(await workload(vbr, 'sql01'), {
    hostName: vcenter, type: 'VM', platformType: 'VMware', usedInstancesNumber: 1, canBeRevoked: true
  })

  const job = await makeJob(vbr, { includes: branchMachines, repository: defaultRepository })
  t.equal(await used(vbr), atStart, 'a job takes nothing before it runs')
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  t.equal(await used(vbr), atStart + 3)
  t.match(await workload(vbr, 'branch-dc01'), { hostName: 'esx-branch01.lindwurm.example' })
  await runJob(w, job)
  t.equal(await used(vbr), atStart + 3, 'each machine once')
})

t.test('a machine that has no restore point takes nothing', async t => {
  const w = await world()
  await control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session: 'Backup', object: 'branch-file01', result: 'Failed', message: 'No snapshot.' }
  })
  await runJob(w, await makeJob(w.vbr, { includes: branchMachines, repository: defaultRepository }))
  t.equal(await used(w.vbr), atStart + 2)
})

t.test('instances are free again 31 days after the last backup', async t => {
  const w = await still(world)
  const { vbr, advance } = w
  const job = await makeJob(vbr, { includes: branchMachines, repository: defaultRepository })
  await advance('25d')
  await runJob(w, job)
  t.equal(await used(vbr), atStart, 'three have come, three have gone')
  await advance('8d')
  t.same(names(await workloads(vbr)), ['branch-dc01', 'branch-file01', 'branch-print01'])
  await advance('24d')
  t.equal(await used(vbr), 0)
  t.same((await vbr.get(license)).body.instanceLicenseSummary.objects, [])
  t.match(await vbr.post(`${license}/createReport`, { body: { reportFormat: 'Json' } }), { status: 400 })
})

t.test('a backup that a test puts into the estate counts as one that a job has made', async t => {
  const { vbr, name } = await world()
  await plantBackup(control, name, { name: 'Planted', machines: { zebra: ['2025-01-10T20:00:00.000Z'], gnu: ['2024-11-10T20:00:00.000Z'] } })
  t.equal(await used(vbr), atStart + 1)
  t.ok(await workload(vbr, 'zebra'))
})

t.test('a revoked instance is free until the machine is backed up again', async t => {
  const w = await world()
  const { vbr } = w
  const { instanceId } = await workload(vbr, 'web01')
  const revoked = await vbr.post(`${instances}/${String(instanceId)}/revoke`)
  t.match(revoked, { status: 200, body: { name: 'web01', usedInstancesNumber: 0, canBeRevoked: false } })
  t.equal(await used(vbr), atStart - 1)
  t.match(await workload(vbr, 'web01'), { usedInstancesNumber: 0 }, 'it is protected all the same')
  t.match(await vbr.post(`${instances}/${String(instanceId)}/revoke`), { status: 400, body: { errorCode: 'UnknownError' } })

  await runJob(w, await makeJob(vbr, { machines: ['web01'] }))
  t.equal(await used(vbr), atStart)
  t.match(await workload(vbr, 'web01'), { usedInstancesNumber: 1, canBeRevoked: true })
})

t.test('what takes no licence is not found', async t => {
  const { vbr } = await world()
  const machine = String((await workload(vbr, 'web01')).instanceId)
  for (const path of [
    `${instances}/${nowhere}/revoke`, `${instances}/${nowhere}/assign`, `${instances}/${nowhere}/remove`,
    `${license}/sockets/${nowhere}/revoke`, `${license}/capacity/${nowhere}/revoke`, `${license}/capacity/${machine}/revoke`
  ]) {
    t.match(await vbr.post(path), { status: 404, body: { errorCode: 'NotFound' } }, path)
  }
  for (const call of ['assign', 'remove']) {
    t.match(await vbr.post(`${instances}/${machine}/${call}`, { body: { role: 'Server' } }),
      { status: 400, body: { message: /agent/ } }, call)
  }
})

t.test('instances are filtered, ordered and paged', async t => {
  const { vbr } = await world()
  t.same(names(await workloads(vbr, '&nameFilter=sql*')), ['sql01', 'sql02'])
  t.equal((await workloads(vbr, '&hostNameFilter=VCENTER01*&typeFilter=vm&usedInstancesNumberFilter=1')).length, 14)
  t.same(await workloads(vbr, '&usedInstancesNumberFilter=2'), [])
  const { instanceId } = await workload(vbr, 'dc02')
  t.same(names(await workloads(vbr, `&instanceIdFilter=${String(instanceId)}`)), ['dc02'])
  const ordered = (await workloads(vbr, '&orderColumn=Name&orderAsc=false&usedInstancesNumberFilter=1')).map(({ name }) => name)
  t.same(ordered, [...ordered].sort().reverse())
  const { body } = await vbr.get(`${instances}?orderColumn=Name&orderAsc=true&skip=4&limit=2`)
  t.same(names(body.data), ['dc01', 'dc02'])
  t.same(body.pagination, { total: 21, count: 2, skip: 4, limit: 2 })
})

t.test('a computer with an agent of its own is licensed in a role, and forgotten until its next backup', async t => {
  const { vbr, name } = await world()
  const laptop = protectedAt('laptop', { type: 'Server', platformType: 'WindowsServer' })
  await arrange(name, 'vbr.licensedWorkloads', laptop)
  await arrange(name, 'vbr.licensedWorkloads', protectedAt('managed', { type: 'Server', platformType: 'LinuxServer', isManaged: true }))
  t.equal(await used(vbr), atStart + 2)

  const assign = (id: string, body?: object) => vbr.post(`${instances}/${id}/assign`, { body })
  t.match(await assign(laptop.id, { role: 'Workstation' }),
    { status: 200, body: { type: 'Workstation', platformType: 'WindowsWorkstation', usedInstancesNumber: 1 / 3 } })
  t.equal(await used(vbr), atStart + 1 + 1 / 3, 'three of them take an instance')
  const { objects } = (await vbr.get(license)).body.instanceLicenseSummary
  const byType = (one: { type: string }, other: { type: string }) => one.type < other.type ? -1 : 1
  t.match([...objects].sort(byType), [
    { type: 'File Shares' }, { type: 'Microsoft Entra ID Users' }, { type: 'Object Storage' }, { type: 'Servers', count: 3 }, { type: 'Virtual Machines' },
    { type: 'Workstations', count: 1, multiplier: 1 / 3 }
  ])
  t.match(await assign(laptop.id), { body: { type: 'Workstation' } }, 'it stays what it is')
  t.equal((await assign(laptop.id, { role: 'Phone' })).status, 400)
  const managed = String((await workload(vbr, 'managed')).instanceId)
  t.match(await assign(managed, { role: 'Workstation' }), { status: 400, body: { message: /not a standalone agent/ } })

  t.match(await vbr.post(`${instances}/${laptop.id}/remove`), { status: 200, body: { name: 'laptop' } })
  t.equal(await used(vbr), atStart + 1)
  t.equal((await vbr.post(`${instances}/${laptop.id}/remove`)).status, 404)
})

t.test('unstructured data takes an instance for every full 500 GB, or terabytes of a licence of capacity', async t => {
  const { vbr, name } = await world()
  const gigabyte = 2 ** 30
  const share = protectedAt('nas01:/projects', {
    type: 'FileShare', platformType: 'UnstructuredData', sizeBytes: 2100 * gigabyte, usedInstancesNumber: 4
  })
  await arrange(name, 'vbr.licensedWorkloads', share)
  t.equal(await used(vbr), atStart + 4)
  t.same((await vbr.get(`${license}/capacity`)).body, { workloads: [] })

  await installed(vbr, fileOf('License type=Subscription', 'Instances=50', 'Capacity=10', 'License expires=2030-01-01'))
  t.equal(await used(vbr), atStart)
  const row = { name: share.name, type: 'FileShare', usedCapacityTb: 2, instanceId: share.id }
  interface Capacity { type: string, instanceId: string, usedCapacityTb: number }
  const rowIn = (rows: Capacity[]) => rows.find(({ instanceId }) => instanceId === share.id)
  const { workloads: all } = (await vbr.get(`${license}/capacity`)).body
  t.same(rowIn(all), row)
  t.same(all.map(({ usedCapacityTb }: Capacity) => usedCapacityTb).sort(), [0, 0, 2], 'the others are small')
  const { capacityLicenseSummary: summary } = (await vbr.get(license)).body
  t.match(summary, { licensedCapacityTb: 10, usedCapacityTb: 2 })
  t.equal(summary.objects.find(({ type }: Capacity) => type === 'FileShare').usedCapacityTb, 2)
  t.same(rowIn(summary.workload), row)
  t.same((await vbr.post(`${license}/capacity/${share.id}/revoke`)).body, { ...row, usedCapacityTb: 0 })
  t.equal((await vbr.get(license)).body.capacityLicenseSummary.usedCapacityTb, 0)
  t.equal((await vbr.post(`${license}/capacity/${share.id}/revoke`)).status, 400)
})

t.test('a licence of sockets is taken by the hosts of what is backed up', async t => {
  const w = await world()
  const { vbr } = w
  await installed(vbr, fileOf('License type=Perpetual', 'Sockets=20'))
  t.equal(await used(vbr), 7, 'machines take no instances, computers and users do')
  const hosts = async (query = ''): Promise<Array<Record<string, unknown>>> =>
    (await vbr.get(`${license}/sockets?orderColumn=Name&orderAsc=true${query}`)).body.data
  t.same(names(await hosts()), [1, 2, 3, 4].map(n => `esx0${n}.lindwurm.example`))
  const summary = async () => (await vbr.get(license)).body.socketLicenseSummary
  t.match(await summary(), { licensedSocketsNumber: 20, usedSocketsNumber: 8, remainingSocketsNumber: 12 })
  t.same(names(await hosts('&nameFilter=esx01*&typeFilter=vSphere&socketsNumberFilter=2&coresNumberFilter=16')), ['esx01.lindwurm.example'])

  await runJob(w, await makeJob(vbr, { includes: branchMachines, repository: defaultRepository }))
  t.match(await summary(), { usedSocketsNumber: 10 })
  const [branch] = await hosts('&nameFilter=esx-branch*')
  const revoke = () => vbr.post(`${license}/sockets/${String(branch?.hostId)}/revoke`)
  t.match(await revoke(), { status: 200, body: { ...branch, type: 'Unlicensed' } })
  t.match(await summary(), { usedSocketsNumber: 8, remainingSocketsNumber: 12 })
  t.equal((await revoke()).status, 400)
  t.same(await hosts(`&hostIdFilter=${String(branch?.hostId)}`), [{ ...branch, type: 'Unlicensed' }])
  await runJob(w, await makeJob(vbr, { name: 'Again', includes: branchMachines, repository: defaultRepository }))
  t.match(await summary(), { usedSocketsNumber: 10 })
})

t.test('what a rental licence meets for the first time costs nothing before the next month', async t => {
  const w = await still(world)
  const { vbr, advance } = w
  await installed(vbr, fileOf('License type=Rental', 'Instances=50', 'License expires=2030-01-01'))
  await advance('17d')
  const job = await makeJob(vbr, { includes: branchMachines, repository: defaultRepository })
  await runJob(w, job)
  const summary = async () => (await vbr.get(license)).body.instanceLicenseSummary
  t.match(await summary(), { newInstancesNumber: 3 }, 'on the first of February')
  const before = await summary()
  t.equal(before.usedInstancesNumber, before.rentalInstancesNumber)
  await advance('28d')
  t.match(await summary(), { usedInstancesNumber: 3, rentalInstancesNumber: 3, newInstancesNumber: 0 }, 'in March')
})
