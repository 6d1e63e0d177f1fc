import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import {
  app01Replica, app01ReplicaVm, erpOldReplica, newestReplicaPoint, oldestReplicaPoint
} from '../../estate/vbr/replicas.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const unknownId = '7c000000-0000-4000-8000-00000000000f'
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const rows = async (client: Client, url: string) => (await client.get(url)).body.data
const count = async (client: Client, url: string): Promise<number> => (await rows(client, url)).length

t.test('a replica is read in every revision that has replicas, and called regular before 1.3-rev2', async t => {
  const { vbrAt } = await world()
  t.equal((await vbrAt('1.1-rev0').get('/api/v1/replicas')).status, 404)
  for (const revision of revisions) {
    const listed = await rows(vbrAt(revision), '/api/v1/replicas?orderColumn=CreationTime')
    t.match(listed, [{
      id: app01Replica, type: revision === '1.3-rev2' ? 'Snapshot' : 'Regular', name: 'app01_replica', state: 'Ready',
      platformName: 'VMware'
    }, { id: erpOldReplica, name: 'erp-old_replica', state: 'Failover' }])
    t.same((await vbrAt(revision).get(`/api/v1/replicas/${app01Replica}`)).body, listed[0])
    const points = await rows(vbrAt(revision), `/api/v1/replicaPoints?replicaIdFilter=${app01Replica}`)
    t.match(points[0], {
      name: 'app01', replicaId: app01Replica, state: 'Ready', malwareStatus: 'Clean',
      allowedOperations: ['StartViVMSnapshotReplicaFailover', 'StartViVMSnapshotReplicaPlannedFailover', 'StartFlrRestore']
    })
    t.same((await vbrAt(revision).get(`/api/v1/replicaPoints/${points[0].id}`)).body, points[0])
    t.same(await rows(vbrAt(revision), `/api/v1/replicas/${app01Replica}/replicaPoints`), points, 'newest first')
    t.same((await vbrAt(revision).get(`/api/v1/replicas/${app01Replica}/replicaPoints/${oldestReplicaPoint}`)).body,
      points.at(-1))
  }
})

t.test('what is not there is not found, and a point is found in its own replica only', async t => {
  const { vbr } = await world()
  for (const path of [
    `replicas/${unknownId}`, `replicas/${unknownId}/replicaPoints`, `replicaPoints/${unknownId}`,
    `replicas/${unknownId}/replicaPoints/${newestReplicaPoint}`, `replicas/${app01Replica}/replicaPoints/${unknownId}`
  ]) t.equal((await vbr.get(`/api/v1/${path}`)).status, 404, path)
})

t.test('lists are filtered and ordered', async t => {
  const { vbr, vbrAt } = await world()
  const finds = async (query: string) => count(vbr, `/api/v1/replicas?${query}`)
  t.equal(await finds('nameFilter=app01*'), 1)
  t.equal(await finds('nameFilter=web*'), 0)
  t.equal(await finds('stateFilter=ready'), 1)
  t.equal(await finds('stateFilter=ReadyToSwitch'), 0)
  t.equal(await finds(`jobIdFilter=${unknownId}`), 0)
  t.equal(await finds('createdAfterFilter=2025-01-14T00:00:00Z'), 0)
  t.equal(await finds('platformIdFilter=00000000-0000-0000-0000-000000000000'), 2)
  t.equal(await count(vbrAt('1.3-rev1'), '/api/v1/replicas?policyTagFilter=Gold*'), 0)
  const points = await rows(vbr, '/api/v1/replicaPoints?nameFilter=app*&orderColumn=CreationTime&orderAsc=true')
  t.equal(points[0].id, oldestReplicaPoint)
  const at = encodeURIComponent(points[1].creationTime)
  t.equal(await count(vbr, `/api/v1/replicaPoints?nameFilter=app01&createdAfterFilter=${at}`), points.length - 1)
  t.equal(await count(vbr, `/api/v1/replicaPoints?replicaIdFilter=${unknownId}`), 0)
  t.equal(await count(vbr, '/api/v1/replicaPoints?malwareStatusFilter=Suspicious'), 1)
  t.equal(await count(vbr, '/api/v1/replicaPoints?platformNameFilter=HyperV'), 0)
  t.equal(await count(vbr, `/api/v1/replicas/${app01Replica}/replicaPoints?replicaIdFilter=${unknownId}`), 0)
  t.equal(await count(vbr, `/api/v1/replicas/${app01Replica}/replicaPoints?replicaIdFilter=${app01Replica}`), points.length)
})

t.test('a rescan finds what was renamed on its host, and forgets a replica whose machine is gone', async t => {
  const { vbr, untilIdle, name } = await world()
  const objects = `/api/worlds/${name}/collections/vbr.inventory`
  t.equal((await vbr.post('/api/v1/replicas/rescan', { body: { replicaIds: [unknownId] } })).status, 400)
  const machine = (await control.get(`${objects}/${app01ReplicaVm}`)).body
  t.equal((await control.put(`${objects}/${app01ReplicaVm}`, { body: { ...machine, name: 'app01_standby' } })).status, 200)
  const started = await vbr.post('/api/v1/replicas/rescan', { body: { replicaIds: [app01Replica] } })
  t.equal(started.status, 201)
  t.match(started.body, {
    sessionType: 'ConfigurationResynchronize', name: 'Configuration Database Resynchronize', state: 'Starting',
    jobId: '00000000-0000-0000-0000-000000000000'
  })
  t.equal(await count(vbr, '/api/v1/replicas?nameFilter=app01_replica'), 1, 'not before it is over')
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${started.body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.equal((await vbr.get(`/api/v1/replicas/${app01Replica}`)).body.name, 'app01_standby')

  await control.del(`${objects}/${app01ReplicaVm}`)
  t.equal((await vbr.post('/api/v1/replicas/rescan')).status, 201, 'without a body all are meant')
  await untilIdle()
  t.same((await rows(vbr, '/api/v1/replicas')).map(({ id }: { id: string }) => id), [erpOldReplica])
  t.equal(await count(vbr, `/api/v1/replicaPoints?replicaIdFilter=${app01Replica}`), 0)
})
