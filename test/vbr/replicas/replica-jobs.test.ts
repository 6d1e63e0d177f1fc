import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import { winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const unknownId = '7c000000-0000-4000-8000-00000000000f'
const object = (name: string, type: string, objectId: string, hostName = vCenter) =>
  ({ platform: 'VSphere', hostName, name, type, objectId })
const web01 = object('web01', 'VirtualMachine', 'vm-107')
const esx04 = object('esx04.lindwurm.example', 'Host', 'host-34')
const spec = (more: object = {}) => ({
  name: 'Web to DR', type: 'VSphereReplica', description: 'Two of the web tier', virtualMachines: { includes: [web01] },
  destination: { host: esx04, folder: object('Replicas', 'Folder', 'group-v55') },
  jobSettings: { metadataRepositoryId: winRepo, replicaNameSuffix: '_dr', restorePointsToKeep: 2 }, ...more
})

async function create ({ vbr }: TestWorld, more: object = {}) {
  const reply = await vbr.post('/api/v1/jobs', { body: spec(more) })
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body
}
async function run (w: TestWorld, id: string) {
  const started = await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: { performActiveFull: false } })
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${started.body.id}`)).body
}
const rows = async (vbr: Client, path: string) => (await vbr.get(`/api/v1/${path}`)).body.data
const replicaOf = async ({ vbr }: TestWorld, jobId: string) => (await rows(vbr, `replicas?jobIdFilter=${jobId}`))[0]
const move = async (w: TestWorld, path: string, replicaPointIds: string[], more: object = {}) => {
  const reply = await w.vbr.post(`/api/v1/${path}/vSphere/snapshot`, { body: { replicaPointIds, ...more } })
  await w.untilIdle()
  return reply
}

const toOtherSite = {
  sourceIPAddress: '192.168.10.*', sourceSubnetMask: '255.255.255.0', targetIPAddress: '10.20.10.*',
  targetSubnetMask: '255.255.255.0', targetDefaultGateway: '10.20.10.1'
}

t.test('a replica job is made, read, edited and removed in every revision that has it', async t => {
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const w = await world()
    const vbr = w.vbrAt(revision)
    const platform = revision === '1.2-rev1' ? 'VMware' : 'VSphere'
    const body = JSON.parse(JSON.stringify(spec({
      destination: {
        host: esx04, folder: object('Replicas', 'Folder', 'group-v55'), resourcePool: esx04,
        datastore: object('dev-01', 'Datastore', 'datastore-74')
      }
    })).replaceAll('VSphere"', `${platform}"`))
    const created = await vbr.post('/api/v1/jobs', { body })
    t.equal(created.status, 201, `${revision} ${JSON.stringify(created.body).slice(0, 200)}`)
    const { id } = created.body
    t.match(created.body, {
      type: 'VSphereReplica', name: 'Web to DR', isDisabled: false,
      jobSettings: { replicaNameSuffix: '_dr', restorePointsToKeep: 2 },
      schedule: { runAutomatically: false }
    })
    t.same((await vbr.get(`/api/v1/jobs/${id}`)).body, created.body)
    const edited = await vbr.put(`/api/v1/jobs/${id}`, { body: { ...created.body, description: 'Changed' } })
    t.match(edited.body, { description: 'Changed', jobSettings: { restorePointsToKeep: 2 } }, revision)
    const states = await rows(vbr, `jobs/states?idFilter=${id}`)
    t.match(states, [{ id, type: 'VSphereReplica', name: 'Web to DR', objectsCount: 1, lastResult: 'None' }], revision)
    t.equal((await w.vbr.post(`/api/v1/jobs/${id}/clone`)).status, 400, 'replica jobs are not cloned')
    t.equal((await w.vbrAt('1.1-rev0').get(`/api/v1/jobs/${id}`)).status, 404, 'older revisions know no such job')
    t.notOk((await rows(w.vbrAt('1.1-rev0'), 'jobs')).some((job: { id: string }) => job.id === id))
    t.notOk((await rows(w.vbrAt('1.1-rev0'), 'jobs/states')).some((job: { id: string }) => job.id === id))
    t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
    t.equal((await vbr.get(`/api/v1/jobs/${id}`)).status, 404)
  }
})

t.test('its runs make the replica on the other host and add restore points, as many as are kept', async t => {
  const w = await world()
  const { id } = await create(w)
  const before = (await rows(w.vbr, 'license/instances')).length
  const session = await run(w, id)
  t.match(session, {
    sessionType: 'ReplicaJob', name: 'Web to DR (Full)', state: 'Stopped',
    result: { result: 'Success' }, platformName: 'VMware'
  })
  const [vm] = (await w.vbr.get(`/api/v1/inventory/vmware/hosts/${vCenter}?nameFilter=web01_dr`)).body.data
  t.match(vm, { name: 'web01_dr', powerState: 'PoweredOff' })
  const inFolder = (await w.vbr.get(`/api/v1/inventory/vmware/hosts/${vCenter}?parentContainerNameFilter=Replicas&hierarchyTypeFilter=VmsAndTemplates`)).body.data
  t.ok(inFolder.some(({ name }: { name: string }) => name === 'web01_dr'))
  const replica = await replicaOf(w, id)
  t.match(replica, { name: 'web01_dr', state: 'Ready', jobId: id })
  const [task] = await rows(w.vbr, `sessions/${session.id}/taskSessions`)
  const [point] = await rows(w.vbr, `replicas/${replica.id}/replicaPoints`)
  t.match(task, {
    type: 'Replica', sessionType: 'ReplicaJob', name: 'web01', algorithm: 'Full', replicaPointId: point.id,
    replicaPointReference: `/api/v1/replicaPoints/${point.id}`, result: { result: 'Success' }
  })
  t.match((await rows(w.vbr, `taskSessions?typeFilter=Replica&sessionIdFilter=${session.id}`)).length, 1)
  t.equal((await rows(w.vbr, 'license/instances')).length, before,
    'a machine that is backed up takes no second instance')

  t.match(await run(w, id), { name: 'Web to DR (Incremental)' })
  await w.advance('1m')
  await run(w, id)
  const points = await rows(w.vbr, `replicas/${replica.id}/replicaPoints`)
  t.equal(points.length, 2, 'two are kept')
  t.notOk(points.some((one: { id: string }) => one.id === point.id))
  t.match((await rows(w.vbr,
    `jobs/states?idFilter=${id}`))[0], { lastResult: 'Success', status: 'Stopped', workload: 'Vm' })
})

t.test('while a run goes on the replica is processed; a machine whose replica has taken over is skipped', async t => {
  const w = await world()
  const { id } = await create(w)
  await run(w, id)
  const replica = await replicaOf(w, id)
  const [point] = await rows(w.vbr, `replicas/${replica.id}/replicaPoints`)
  await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: { performActiveFull: false } })
  await w.advance('10s')
  t.equal((await replicaOf(w, id)).state, 'Processing')
  t.equal((await w.vbr.post('/api/v1/failover/failoverNow/vSphere/snapshot',
    { body: { replicaPointIds: [point.id] } })).status, 400)
  await w.vbr.post(`/api/v1/jobs/${id}/stop`, { body: { gracefulStop: false, cancelChainedJobs: false } })
  await w.untilIdle()
  t.equal((await replicaOf(w, id)).state, 'Ready', 'whatever ends the run')

  await move(w, 'failover/failoverNow', [point.id])
  const skipped = await run(w, id)
  t.match(skipped, { result: { result: 'Failed', message: /web01_dr \(Failover\)/ } })
  t.equal((await replicaOf(w, id)).state, 'Failover')
  t.equal((await rows(w.vbr, `replicas/${replica.id}/replicaPoints`)).length, 1)
})

t.test('after a permanent failover the job leaves the machine out; after a failback to a new one all jobs mean that',
  async t => {
    const w = await world()
    const { id } = await create(w)
    await run(w, id)
    const pointsOf = async () => rows(w.vbr, `replicaPoints?replicaIdFilter=${(await replicaOf(w, id)).id}`)
    let [point] = await pointsOf()
    await move(w, 'failover/failoverNow', [point.id])
    await move(w, 'failback/failbackToProduction', [point.id], { type: 'Customized', powerOnTargetVM: true })
    await move(w, 'failback/commitFailback', [point.id])
    const jobs = await rows(w.vbr, 'jobs')
    const named = (name: string) => jobs.find((job: { name: string }) => job.name === name).virtualMachines
    for (const name of ['Web to DR', 'Web Tier']) {
      t.match(named(name).excludes.vms, [{ name: 'web01', objectId: 'vm-107' }], name)
      t.match(named(name).includes.at(-1), { name: 'web01_restored' }, name)
    }
    t.match(await run(w, id), { name: 'Web to DR (Incremental)', result: { result: 'Success' } });
    [point] = await pointsOf()
    t.equal(point.name, 'web01_restored')
    await move(w, 'failover/failoverNow', [point.id])
    await move(w, 'failover/permanentFailover', [point.id])
    const job = (await w.vbr.get(`/api/v1/jobs/${id}`)).body
    t.same(job.virtualMachines.excludes.vms.map(({ name }: { name: string }) => name), ['web01', 'web01_restored'])
    t.equal(await replicaOf(w, id), undefined)
  })

t.test('what cannot be is refused, when it is made and when it is edited', async t => {
  const w = await world()
  const job = await create(w)
  const settings = spec().jobSettings
  const wrong: Record<string, object> = {
    'no machines': { virtualMachines: { includes: [] } },
    'a machine that is not there': { virtualMachines: { includes: [object('gone', 'VirtualMachine', 'vm-999')] } },
    'a host that is not there': { destination: { host: object('esx99', 'Host', 'host-99') } },
    'a datastore as host': { destination: { host: object('dev-01', 'Datastore', 'datastore-74') } },
    'places on two servers': {
      destination: {
        host: esx04, folder: object('esx-branch01.lindwurm.example', 'Host',
          'ha-host', 'esx-branch01.lindwurm.example')
      }
    },
    'a repository that is not there': { jobSettings: { ...settings, metadataRepositoryId: unknownId } },
    'too many restore points': { jobSettings: { ...settings, restorePointsToKeep: 29 } },
    'none of them': { jobSettings: { ...settings, restorePointsToKeep: 0 } },
    'no suffix': { jobSettings: { ...settings, replicaNameSuffix: ' ' } },
    'a proxy that is not there': {
      dataTransfer: {
        sourceProxies: { autoSelectEnabled: false, proxyIds: [unknownId] },
        targetProxies: { autoSelectEnabled: true }
      }
    },
    'a WAN accelerator that is not there': {
      dataTransfer: {
        sourceProxies: { autoSelectEnabled: true }, targetProxies: { autoSelectEnabled: true },
        wanAcceleratorSettings: {
          transferMode: 'WANAccelerator', sourceWANAcceleratorId: unknownId,
          targetWANAcceleratorId: unknownId
        }
      }
    },
    'seeding from nowhere': { seeding: { initialSeeding: { isEnabled: true } } },
    'a network that is not there': {
      network: [{
        sourceNetwork: object('VM Network', 'Network', 'network-81'),
        targetNetwork: object('No', 'Network', 'network-99')
      }]
    },
    ...Object.fromEntries(Object.entries({
      sourceIPAddress: '192.168.10.300', targetIPAddress: 'web01', sourceSubnetMask: '24', targetDefaultGateway: '10.20.10.*'
    }).map(([member, value]) => [`no address as ${member}`,
      { reIp: { rules: [{ ruleType: 'IPv4', ipv4: { ...toOtherSite, [member]: value } }] } }])),
    'no address of version 6': {
      reIp: {
        rules: [{
          ruleType: 'IPv6',
          ipv6: {
            sourceIPv6Address: '10.0.0.1', sourceSubnetPrefixLength: 64, targetIPv6Address: 'fd00::1',
            targetSubnetPrefixLength: 64, targetDefaultGateway: 'fd00::ff'
          }
        }]
      }
    }
  }
  for (const [what, more] of Object.entries(wrong)) {
    t.equal((await w.vbr.post('/api/v1/jobs', { body: { ...spec({ name: 'Other' }), ...more } })).status, 400, what)
    t.equal((await w.vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, ...more } })).status, 400, `${what}, edited`)
  }
  t.equal((await w.vbr.post('/api/v1/jobs', { body: spec() })).status, 400, 'the name is taken')
  t.same((await w.vbr.get(`/api/v1/jobs/${job.id}`)).body, job)
})

t.test('a run fails where the target is gone, and its retry is of what failed', async t => {
  const w = await world()
  const { id } = await create(w)
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'Replica', subject: id, result: 'Failed', at: 100, message: 'The host is full' } })
  t.match(await run(w, id), { result: { result: 'Failed', message: 'The host is full' } })
  t.equal(await replicaOf(w, id), undefined)
  const retried = await w.vbr.post(`/api/v1/jobs/${id}/retry`, { body: {} })
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${retried.body.id}`)).body, { sessionType: 'ReplicaJob', result: { result: 'Success' } })
  t.equal((await replicaOf(w, id)).state, 'Ready')
})

t.test('compression decides how much is sent, and traffic rules how long that takes; the repository keeps digests alone',
  async t => {
    const w = await world()
    const { vbr } = w
    const compressed = async (name: string, compressionLevel: string) => await create(w, {
      name, jobSettings: {
        metadataRepositoryId: winRepo, replicaNameSuffix: `_${name}`, restorePointsToKeep: 2,
        advancedSettings: { traffic: { compressionLevel } }
      }
    })
    const sentBy = async (id: string) => {
      const { id: sessionId, creationTime, endTime } = await run(w, id)
      const [task] = (await vbr.get(`/api/v1/sessions/${sessionId}/taskSessions`)).body.data
      return { ...task.progress, seconds: (Date.parse(endTime) - Date.parse(creationTime)) / 1_000 }
    }
    const none = await sentBy((await compressed('None', 'None')).id)
    const extreme = await sentBy((await compressed('Extreme', 'Extreme')).id)
    t.equal(none.transferredSize, none.readSize)
    t.ok(extreme.transferredSize < none.transferredSize / 2)

    const { body: repository } = await vbr.get(`/api/v1/backupInfrastructure/repositories/${winRepo}`)
    Object.assign(repository.repository, { readWriteLimitEnabled: true, readWriteRate: 1 })
    await vbr.put(`/api/v1/backupInfrastructure/repositories/${winRepo}`, { body: repository })
    await w.untilIdle()
    const beside = await sentBy((await compressed('Beside', 'None')).id)
    t.equal(beside.seconds, none.seconds, 'the limit of the repository is not in the way')

    const { body: rules } = await vbr.get('/api/v1/trafficRules')
    const slow = {
      name: 'Everything', sourceIPStart: 'Any', sourceIPEnd: '', targetIPStart: 'Any', targetIPEnd: '',
      throttlingEnabled: true, throttlingUnit: 'MbytePerSec', throttlingValue: 10
    }
    t.equal((await vbr.put('/api/v1/trafficRules', { body: { ...rules, trafficRules: [slow] } })).status, 201)
    const slowly = await sentBy((await compressed('Slow', 'None')).id)
    const least = slowly.transferredSize / 2 ** 20 / 10
    t.ok(slowly.seconds >= least && slowly.seconds < least + 60, `${slowly.seconds} s for what takes ${least} s`)
  })

t.test('networks are mapped on the other host, and addresses change there when a Windows machine takes over', async t => {
  const w = await world()
  const { vbr } = w
  const collection = `/api/worlds/${w.name}/collections/vbr.inventory`
  const all = async () => (await control.get(`${collection}?limit=10000`)).body.items as Array<{
    id: string, name: string, objectId: string, hostName: string, machine?: { networks?: string[] }
  }>
  const source = (await all()).find(({ objectId, hostName }) => objectId === 'vm-107' && hostName === vCenter)
  await control.put(`${collection}/${source?.id}`, {
    body: { ...source, machine: { ...source?.machine, networks: ['dvportgroup-82'], guest: 'Microsoft Windows Server 2022 (64-bit)' } }
  })
  const { id } = await create(w, {
    network: [{
      sourceNetwork: object('Servers', 'Network', 'dvportgroup-82'), targetNetwork: object('VM Network', 'Network', 'network-81')
    }],
    reIp: { rules: [{ ruleType: 'IPv4', description: 'To the other site', ipv4: toOtherSite }] }
  })
  const session = await run(w, id)
  t.match(session.result, { result: 'Success' })
  const [task] = await rows(vbr, `sessions/${session.id}/taskSessions`)
  t.ok((await vbr.get(`/api/v1/taskSessions/${task.id}/logs`)).body.records
    .some(({ title }: { title: string }) => title === 'Network mapping has been applied'))
  const copy = (await all()).find(({ name }) => name === 'web01_dr')
  t.same(copy?.machine?.networks, ['network-81'])

  const replica = await replicaOf(w, id)
  const [point] = await rows(vbr, `replicas/${replica.id}/replicaPoints`)
  const reply = await move(w, 'failover/failoverNow', [point.id])
  const [failover] = reply.body.data
  const titles = (await vbr.get(`/api/v1/sessions/${failover.id}/logs`)).body.records.map(({ title }: { title: string }) => title)
  t.ok(titles.includes('Applying re-IP rule: 192.168.10.* to 10.20.10.*'), titles.join('; '))
})
