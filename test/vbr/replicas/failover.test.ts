import t from 'tap'
import { startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import { vCenter } from '../../estate/vbr/inventory.js'
import {
  app01Replica, erpOldReplica, erpOldReplicaPoint, newestReplicaPoint, oldestReplicaPoint
} from '../../estate/vbr/replicas.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const unknownId = '7c000000-0000-4000-8000-00000000000f'
const paths = {
  failover: 'failover/failoverNow', planned: 'failover/plannedFailover', undo: 'failover/undoFailover',
  permanent: 'failover/permanentFailover', failback: 'failback/failbackToProduction', switch: 'failback/switchToProduction',
  change: 'failback/changeSwitchoverTime', commit: 'failback/commitFailback', undoFailback: 'failback/undoFailback'
}
type Way = keyof typeof paths

const send = ({ vbr }: TestWorld, way: Way, more: object = {}): Promise<Reply> =>
  vbr.post(`/api/v1/${paths[way]}/vSphere/snapshot`, { body: { replicaPointIds: [newestReplicaPoint], ...more } })
const manual = { type: 'OriginalLocation', powerOnTargetVM: true, failbackMode: { type: 'Manual' } }

/** Starts one of them and waits for its end; gives the session. */
async function move (w: TestWorld, way: Way, more: object = {}) {
  const started = await send(w, way, more)
  if (started.status !== 201) throw new Error(`${way}: ${started.status} ${JSON.stringify(started.body)}`)
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${started.body.data[0].id}`)).body
}

const stateOf = async ({ vbr }: TestWorld): Promise<string> => (await vbr.get(`/api/v1/replicas/${app01Replica}`)).body.state
const powerOf = async ({ vbr }: TestWorld, name: string): Promise<string | undefined> =>
  (await vbr.get(`/api/v1/inventory/vmware/hosts/${vCenter}?nameFilter=${name}`)).body.data[0]?.powerState
const pointsOf = async ({ vbr }: TestWorld) => (await vbr.get(`/api/v1/replicas/${app01Replica}/replicaPoints`)).body.data
const object = (name: string, type: string, objectId: string) => ({ platform: 'VSphere', hostName: vCenter, name, type, objectId })

t.test('a replica takes over while its machine is left as it is, and stands back when the failover is undone', async t => {
  const w = await world()
  const started = await send(w, 'failover', { replicaPointIds: [oldestReplicaPoint], reason: 'Storage is down' })
  t.equal(started.status, 201)
  t.match(started.body, {
    data: [{ sessionType: 'Failover', name: 'app01', state: 'Starting', platformName: 'VMware', result: { result: 'None' } }],
    pagination: { total: 1, count: 1, skip: 0 }
  })
  t.equal(await stateOf(w), 'Processing')
  t.same((await w.vbr.get(`/api/v1/replicaPoints/${newestReplicaPoint}`)).body.allowedOperations, [])
  t.equal((await send(w, 'failover')).status, 400, 'not twice')
  await w.untilIdle()
  const { id } = started.body.data[0]
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  const { records } = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body
  t.ok(records.some(({ title }: { title: string }) => title === 'Reason: Storage is down'))
  t.equal(await stateOf(w), 'Failover')
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOn', 'PoweredOn'])
  t.same((await pointsOf(w))[0].allowedOperations, [
    'StartViVMSnapshotReplicaPermanentFailover', 'StartViVMSnapshotReplicaUndoFailover', 'StartViVMSnapshotReplicaFailback'
  ])
  t.match(await move(w, 'undo'), { sessionType: 'UndoFailover', name: 'app01', result: { result: 'Success' } })
  t.equal(await stateOf(w), 'Ready')
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOn', 'PoweredOff'])
})

t.test('a planned failover replicates twice, shuts the machine down, and leaves two restore points', async t => {
  const w = await world()
  const before = await pointsOf(w)
  t.match(await move(w, 'planned'), { sessionType: 'PlannedFailover', result: { result: 'Success' } })
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOff', 'PoweredOn'])
  await move(w, 'undo')
  t.equal((await pointsOf(w)).length, before.length + 2, 'they stay')
})

t.test('after a permanent failover the replica is a machine like others', async t => {
  const w = await world()
  await move(w, 'failover')
  t.match(await move(w, 'permanent'), { sessionType: 'PermanentFailover', result: { result: 'Success' } })
  t.equal((await w.vbr.get(`/api/v1/replicas/${app01Replica}`)).status, 404)
  t.equal((await w.vbr.get(`/api/v1/replicaPoints/${newestReplicaPoint}`)).status, 404)
  t.equal(await powerOf(w, 'app01_replica'), 'PoweredOn')
})

t.test('a machine is failed back, switched to by hand and goes on being replicated', async t => {
  const w = await world()
  await move(w, 'failover')
  t.match(await move(w, 'failback', manual), { sessionType: 'Failback', name: 'app01' })
  t.equal(await stateOf(w), 'ReadyToSwitch')
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOff', 'PoweredOn'])
  t.match(await move(w, 'switch'), { sessionType: 'SwitchReplicaToProduction' })
  t.equal(await stateOf(w), 'Failback')
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOn', 'PoweredOff'])
  t.match(await move(w, 'undoFailback'), { sessionType: 'UndoFailback' })
  t.equal(await stateOf(w), 'Failover')
  t.same([await powerOf(w, 'app01'), await powerOf(w, 'app01_replica')], ['PoweredOff', 'PoweredOn'])

  await move(w, 'failback', { ...manual, failbackMode: { type: 'Auto' } })
  t.equal(await stateOf(w), 'Failback', 'at once, where nobody wants it later')
  const before = (await pointsOf(w)).length
  t.match(await move(w, 'commit'), { sessionType: 'CommitFailback' })
  t.equal(await stateOf(w), 'Ready')
  t.equal((await pointsOf(w)).length, before + 1, 'what protected it is a restore point')
})

t.test('a scheduled switchover comes at its time, which can be changed', async t => {
  const w = await world()
  await move(w, 'failover')
  t.equal((await send(w, 'failback', { ...manual, failbackMode: { type: 'Scheduled' } })).status, 400)
  t.equal((await send(w, 'failback', { ...manual, failbackMode: { type: 'Scheduled', scheduledTime: '2025-01-15T08:00:00Z' } })).status, 400)
  t.equal(await stateOf(w), 'Failover', 'what is refused changes nothing')
  const at = (scheduledTime: string) => ({ failbackMode: { type: 'Scheduled', scheduledTime } })
  await send(w, 'failback', { ...manual, ...at('2025-01-15T20:00:00Z') })
  await w.advance('1h')
  t.equal((await send(w, 'change', {})).status, 400, 'without a time')
  const changed = await send(w, 'change', at('2025-01-15T11:00:00Z'))
  t.equal(changed.status, 200)
  t.same(changed.body, {})
  await w.advance('50m')
  t.equal(await stateOf(w), 'ReadyToSwitch')
  await w.advance('20m')
  t.equal(await stateOf(w), 'Failback')
  const { data: [session] } = (await w.vbr.get('/api/v1/sessions?typeFilter=SwitchReplicaToProduction')).body
  t.match(session, { initiatedBy: 'SYSTEM', name: 'app01' })
})

t.test('a quick rollback brings a machine back sooner', async t => {
  const secondsOf = async (quickRollback: boolean): Promise<number> => {
    const w = await world()
    await move(w, 'failover')
    const { creationTime, endTime } = await move(w, 'failback', { ...manual, quickRollback })
    return Date.parse(endTime) - Date.parse(creationTime)
  }
  t.ok(await secondsOf(true) < await secondsOf(false))
})

t.test('failback goes to a place of its own, as a new machine, which is then what is replicated', async t => {
  const w = await world()
  await move(w, 'failover')
  const customized = { type: 'Customized', powerOnTargetVM: true, failbackMode: { type: 'Auto' } }
  const place = (host: object) => ({ destinationhost: [{ replicaPointId: newestReplicaPoint, host }] })
  t.equal((await send(w, 'failback', { ...customized, ...place(object('esx99', 'Host', 'host-99')) })).status, 400)
  t.equal(await powerOf(w, 'app01_restored'), undefined)
  await move(w, 'failback', { ...customized, ...place(object('esx02.lindwurm.example', 'Host', 'host-32')) })
  t.equal(await powerOf(w, 'app01_restored'), 'PoweredOn')
  t.equal(await powerOf(w, 'app01'), 'PoweredOn', 'the old machine is left alone')
  await move(w, 'commit')
  t.equal((await pointsOf(w))[0].name, 'app01_restored')
})

t.test('failback goes to another machine that is there', async t => {
  const w = await world()
  await move(w, 'failover')
  const to = (destinationVM: object) => ({ type: 'OriginalVM', targetVM: [{ replicaPointId: newestReplicaPoint, destinationVM }] })
  for (const body of [
    { type: 'OriginalVM' }, to(object('gone', 'VirtualMachine', 'vm-999')), to(object('app01_replica', 'VirtualMachine', 'vm-116')),
    { ...manual, drSiteProxyId: [unknownId] }
  ]) t.equal((await send(w, 'failback', body)).status, 400, JSON.stringify(body))
  await move(w, 'failback', to(object('app02', 'VirtualMachine', 'vm-111')))
  t.equal(await stateOf(w), 'Failback')
  t.equal(await powerOf(w, 'app02'), 'PoweredOff', 'nobody wanted it on')
})

t.test('each operation is refused in every other state, for all replicas or none', async t => {
  const from: Record<Way, string[]> = {
    failover: ['Ready'], planned: ['Ready'], undo: ['Failover'], permanent: ['Failover'], failback: ['Failover'],
    switch: ['ReadyToSwitch'], change: ['ReadyToSwitch'], commit: ['Failback'], undoFailback: ['Failback']
  }
  const w = await world()
  const extra: Partial<Record<Way, object>> = { failback: manual, change: { failbackMode: { type: 'Manual' } } }
  for (const next of [undefined, 'failover', 'failback', 'switch'] as const) {
    if (next !== undefined) await move(w, next, extra[next])
    const state = await stateOf(w)
    for (const way of Object.keys(paths) as Way[]) {
      if (from[way].includes(state)) continue
      const refused = await send(w, way, extra[way])
      t.equal(refused.status, 400, `${way} of ${state}`)
      t.match(refused.body.message, new RegExp(state))
    }
    t.equal(await stateOf(w), state)
  }
  const other = await world()
  const both = await send(other, 'failover', { replicaPointIds: [newestReplicaPoint, erpOldReplicaPoint] })
  t.equal(both.status, 400)
  t.equal(await stateOf(other), 'Ready', 'none of them')
  for (const replicaPointIds of [[], [unknownId], [newestReplicaPoint, oldestReplicaPoint]]) {
    t.equal((await send(other, 'failover', { replicaPointIds })).status, 400)
  }
  t.equal((await (await other.vbrAs('viewer')).post(`/api/v1/${paths.failover}/vSphere/snapshot`, { body: { replicaPointIds: [newestReplicaPoint] } })).status, 403)
  t.equal((await (await other.vbrAs('restore')).post(`/api/v1/${paths.undo}/vSphere/snapshot`, { body: { replicaPointIds: [erpOldReplicaPoint] } })).status, 201)
  await other.untilIdle()
  t.equal((await other.vbr.get(`/api/v1/replicas/${erpOldReplica}`)).body.state, 'Ready')
})

t.test('a failover that goes wrong can be undone; what else goes wrong leaves the replica as it was', async t => {
  const w = await world()
  const arrange = (session: string) => control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session, subject: app01Replica, result: 'Failed', message: 'The host does not answer' }
  })
  await arrange('Failover')
  t.match(await move(w, 'failover'), { result: { result: 'Failed', message: 'The host does not answer' } })
  t.equal(await stateOf(w), 'FailedFailover')
  await move(w, 'undo')
  t.equal(await stateOf(w), 'Ready')
  await move(w, 'failover')
  await arrange('Failback')
  await move(w, 'failback', manual)
  t.equal(await stateOf(w), 'Failover')
  const started = await send(w, 'undo')
  await w.vbr.post(`/api/v1/sessions/${started.body.data[0].id}/stop`)
  await w.untilIdle()
  t.equal(await stateOf(w), 'Failover', 'stopped')
})
