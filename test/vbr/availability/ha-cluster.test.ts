import t from 'tap'
import { startTest, type Client, type Reply, type TestWorld } from '../../estate/simulator.js'
import { labLogin } from '../../estate/vbr/credentials.js'
import { webTier } from '../../estate/vbr/jobs.js'

const { world, control } = await startTest(t)

const path = '/api/v1/highAvailabilityCluster'
const pem = '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEbGVuY28w\n-----END CERTIFICATE-----'
const spec = {
  primaryNodeIpAddress: '172.24.29.163',
  secondaryNodeIpAddress: '172.24.29.164',
  secondaryNodeCredentialsId: labLogin,
  clusterEndpoint: '172.24.29.165',
  clusterDnsName: 'vbr-ha.lindwurm.example',
  certificate: { certificate: pem, formatType: 'Pem' }
}
const calm = {
  isCreationInProgress: false,
  isFailoverInProgress: false,
  isRemovalInProgress: false,
  isFirstLaunchAfterFailover: false,
  isClusterEndpointMigrationInProgress: false,
  isOnline: true,
  isSecondaryReinitInProgress: false,
  isMaintenanceInProgress: false
}

const create = (client: Client, changes: object = {}): Promise<Reply> =>
  client.post(path, { body: { ...spec, ...changes } })
const switchOver = (client: Client, body?: object): Promise<Reply> =>
  client.post(`${path}/switchover`, body === undefined ? {} : { body })
const sessionOf = async ({ get }: Client, { body }: Reply): Promise<unknown> => (await get(`/api/v1/sessions/${body.id}`)).body
const clusterOf = async ({ get }: Client) => (await get(path)).body
const success = { state: 'Stopped', result: { result: 'Success' } }

/** A world whose backup server is the first node of a cluster. */
async function worldWithCluster (changes: object = {}): Promise<TestWorld> {
  const w = await world()
  const { status } = await create(w.vbr, changes)
  if (status !== 200) throw new Error(`No cluster: ${status}`)
  await w.untilIdle()
  return w
}

/** Brings the cluster into a state, or takes it out. */
async function arrange ({ name, vbr }: TestWorld, state: string): Promise<string> {
  const { id } = await clusterOf(vbr)
  const { status, body } = await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: id, state } })
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body.id
}
const lift = ({ name }: TestWorld, id: string): Promise<Reply> => control.del(`/api/worlds/${name}/outcomes/${id}`)

t.test('a server alone has no cluster, and nothing can be done with one', async t => {
  const { vbr } = await world()
  const none = { status: 400, body: { errorCode: 'UnknownError', message: /No High Availability cluster/ } }
  t.match(await vbr.get(path), none)
  t.match(await vbr.del(path), none)
  t.match(await vbr.post(`${path}/changeCluster`, { body: { clusterDnsName: 'a.example' } }), none)
  t.match(await switchOver(vbr), none)
  t.match(await vbr.post(`${path}/failover`), none)
})

t.test('a cluster is created by a session: its standby is made meanwhile, then follows', async t => {
  const { vbr, vbrAs, vbrAt, advance, untilIdle } = await world()
  const reply = await create(vbr)
  t.match(reply, { status: 200, body: { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' } })
  t.match(await clusterOf(vbr), {
    primaryNode: { role: 'Leader', state: 'InitializingNewCluster' },
    secondaryNode: { role: 'Replica', state: 'CreatingReplica' },
    states: { ...calm, isCreationInProgress: true, isOnline: false, lastOnlineTimeUtc: '2025-01-15T09:00:00Z' }
  })
  t.match(await create(vbr), { status: 400, body: { message: /vbr-ha already/ } })
  t.match(await switchOver(vbr), { status: 400, body: { message: /being created/ } })
  t.match(await vbr.post(`/api/v1/sessions/${reply.body.id}/stop`), { status: 400 })
  await advance('2m')
  t.match(await sessionOf(vbr, reply), { state: 'Working' })

  await untilIdle()
  t.match(await sessionOf(vbr, reply), success)
  const cluster = await clusterOf(vbr)
  t.match(cluster, {
    id: String,
    primaryNode: {
      name: 'vbr01', fqdn: 'vbr01.lindwurm.example', ipAddress: '172.24.29.163', role: 'Leader', state: 'Running', timeline: '1', lagMb: 0
    },
    secondaryNode: {
      name: 'vbr02', fqdn: 'vbr02.lindwurm.example', ipAddress: '172.24.29.164', role: 'SyncStandby', state: 'Streaming',
      timeline: '1', lagMb: 0
    },
    name: 'vbr-ha',
    clusterEndpoint: '172.24.29.165',
    clusterDnsName: 'vbr-ha.lindwurm.example',
    isCrossSubnetMode: false,
    states: calm
  })
  t.notOk('externalEndpoint' in cluster.primaryNode)
  await advance('1h')
  t.not((await clusterOf(vbr)).states.lastOnlineTimeUtc, cluster.states.lastOnlineTimeUtc, 'it was seen since')

  t.match(await vbr.del(`/api/v1/credentials/${labLogin}`), { status: 400, body: { message: /in use/ } })
  for (const user of ['operator', 'viewer', 'restore']) {
    const client = await vbrAs(user)
    t.equal((await client.get(path)).status, 200, user)
    t.equal((await switchOver(client)).status, 403, user)
    t.equal((await client.del(path)).status, 403, user)
  }
  t.equal((await vbrAt('1.3-rev1').get(path)).status, 404, 'not yet')
})

t.test('what cannot be a cluster is refused, and a creation that fails leaves none', async t => {
  const { name, vbr, untilIdle } = await world()
  const wrong: Array<[object, RegExp]> = [
    [{ primaryNodeIpAddress: 'vbr01' }, /primaryNodeIpAddress/],
    [{ secondaryNodeIpAddress: '172.24.29.300' }, /secondaryNodeIpAddress/],
    [{ secondaryNodeIpAddress: '172.24.29.163' }, /another address/],
    [{ clusterEndpoint: '172.24.29.164' }, /another address/],
    [{ clusterEndpoint: 'ha' }, /not an IP address/],
    [{ clusterEndpoint: undefined }, /clusterEndpoint/],
    [{ clusterDnsName: 'no name' }, /clusterDnsName/],
    [{ secondaryNodeCredentialsId: '5d000000-0000-4000-8000-0000000000ff' }, /credentials record/],
    [{ certificate: { certificate: 'bm8=', formatType: 'Pem' } }, /certificate/],
    [{ isCrossSubnetMode: true }, /primaryNodeExternalEndpoint/],
    [{ isCrossSubnetMode: true, primaryNodeExternalEndpoint: '10.0.0.1:9419' }, /secondaryNodeExternalEndpoint/]
  ]
  for (const [changes, message] of wrong) {
    t.match(await create(vbr, changes), { status: 400, body: { message } }, String(message))
  }
  t.equal((await vbr.get(path)).status, 400)

  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'Infrastructure', result: 'Failed', message: 'Not reachable' } })
  const reply = await create(vbr, { certificate: { certificate: Buffer.from(pem).toString('base64'), formatType: 'Pem' } })
  await untilIdle()
  t.match(await sessionOf(vbr, reply), { result: { result: 'Failed', message: 'Not reachable' } })
  t.equal((await vbr.get(path)).status, 400)
  t.equal((await create(vbr)).status, 200, 'another try')
})

t.test('in cross-subnet mode clients come by the external endpoints of the nodes', async t => {
  const endpoints = { primaryNodeExternalEndpoint: '10.0.0.1:9419', secondaryNodeExternalEndpoint: '10.0.0.2:9419' }
  const w = await worldWithCluster({ isCrossSubnetMode: true, clusterEndpoint: undefined, ...endpoints })
  const { vbr, untilIdle } = w
  t.match(await clusterOf(vbr), {
    isCrossSubnetMode: true, clusterEndpoint: '',
    primaryNode: { externalEndpoint: '10.0.0.1:9419' }, secondaryNode: { externalEndpoint: '10.0.0.2:9419' }
  })
  const reply = await vbr.post(`${path}/changeCluster`, { body: { secondaryNodeExternalEndpoint: 'node2.example:9419' } })
  t.match(reply, { status: 200, body: { sessionType: 'HaClusterEdit', name: 'HaClusterEditing', state: 'Working' } })
  await untilIdle()
  t.match(await clusterOf(vbr), { primaryNode: { externalEndpoint: '10.0.0.1:9419' }, secondaryNode: { externalEndpoint: 'node2.example:9419' } })
})

t.test('addresses are changed by a session, and stay as they were if it fails', async t => {
  const { name, vbr, advance, untilIdle } = await worldWithCluster()
  const change = (body: object): Promise<Reply> => vbr.post(`${path}/changeCluster`, { body })
  for (const body of [{}, { clusterEndpoint: '172.24.29.163' }, { clusterEndpoint: 'ha' }, { clusterDnsName: '172.24.29.1' }]) {
    t.equal((await change(body)).status, 400, JSON.stringify(body))
  }
  const before = await clusterOf(vbr)
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'HaClusterEdit', result: 'Failed', message: 'Not resolved' } })
  const wanted = { clusterEndpoint: '172.24.29.170', clusterDnsName: 'backup.lindwurm.example' }
  const failed = await change(wanted)
  t.match(await clusterOf(vbr), { clusterEndpoint: '172.24.29.165', states: { isClusterEndpointMigrationInProgress: true } })
  t.match(await change(wanted), { status: 400, body: { message: /being changed/ } })
  t.match(await vbr.del(path), { status: 400, body: { message: /being changed/ } })
  await untilIdle()
  t.match(await sessionOf(vbr, failed), { result: { result: 'Failed', message: 'Not resolved' } })
  const { clusterEndpoint, clusterDnsName } = before
  t.match(await clusterOf(vbr), { clusterEndpoint, clusterDnsName, states: calm })

  const done = await change(wanted)
  await advance('30s')
  t.match(await clusterOf(vbr), { states: { isClusterEndpointMigrationInProgress: true, isOnline: true } })
  await untilIdle()
  t.match(await sessionOf(vbr, done), success)
  t.match(await clusterOf(vbr), { ...wanted, name: 'vbr-ha', states: calm })
  await change({ clusterDnsName: 'vbr-ha.lindwurm.example' })
  t.match(await clusterOf(vbr), { states: calm }, 'the endpoint stays')
})

t.test('a switchover makes the standby lead; the other is made anew and follows, and the server answers by its name', async t => {
  const { vbr, advance, untilIdle } = await worldWithCluster()
  const before = await clusterOf(vbr)
  const reply = await switchOver(vbr)
  t.match(reply, { status: 200, body: { sessionType: 'HaSwitchover', name: 'HaSwitchover', state: 'Working' } })
  t.match(await clusterOf(vbr), { states: { ...calm, isFailoverInProgress: true } })
  t.match(await switchOver(vbr), { status: 400, body: { message: /being switched over/ } })
  await advance('10s')
  t.match(await clusterOf(vbr), { states: { isMaintenanceInProgress: true, isOnline: true } })
  await advance('10s')
  t.match(await clusterOf(vbr), {
    primaryNode: { name: 'vbr01', state: 'Restarting' }, secondaryNode: { name: 'vbr02', state: 'Running' },
    states: { isFailoverInProgress: true, isMaintenanceInProgress: true, isOnline: false }
  })
  t.match((await vbr.get('/api/v1/serverInfo')).body, { name: 'vbr01' })

  await advance('90s')
  t.match(await sessionOf(vbr, reply), success)
  t.match(await clusterOf(vbr), {
    primaryNode: { id: before.secondaryNode.id, name: 'vbr02', role: 'Leader', state: 'Running', timeline: '2' },
    secondaryNode: { id: before.primaryNode.id, name: 'vbr01', role: 'Replica', state: 'CreatingReplica', timeline: '2', lagMb: 1 },
    states: { ...calm, isFirstLaunchAfterFailover: true, isSecondaryReinitInProgress: true }
  })
  t.match((await vbr.get('/api/v1/serverInfo')).body, { name: 'vbr02' })
  t.match(await switchOver(vbr), { status: 400, body: { message: /being reinitialized/ } })

  await advance('3m')
  t.match(await clusterOf(vbr), { secondaryNode: { role: 'SyncStandby', state: 'Streaming', lagMb: 0 }, states: { isFirstLaunchAfterFailover: true } })
  await advance('5m')
  t.match(await clusterOf(vbr), { states: calm })
  await switchOver(vbr)
  await untilIdle()
  t.match(await clusterOf(vbr), { primaryNode: { name: 'vbr01', timeline: '3' }, secondaryNode: { name: 'vbr02' } })
  t.match((await vbr.get('/api/v1/serverInfo')).body, { name: 'vbr01' })
})

t.test('while jobs run the standby lags behind: a switchover says so, unless the lag does not matter', async t => {
  const { name, vbr, advance } = await worldWithCluster()
  await vbr.post(`/api/v1/jobs/${webTier}/start`, { body: {} })
  await advance('10s')
  t.match(await clusterOf(vbr), { secondaryNode: { lagMb: 1 }, primaryNode: { lagMb: 0 } })
  t.match(await switchOver(vbr), { status: 400, body: { message: /lags 1 MB/ } })
  t.match(await switchOver(vbr, { ignoreLag: false }), { status: 400 })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'HaSwitchover', result: 'Failed', at: 60, message: 'Not promoted' } })
  const reply = await switchOver(vbr, { ignoreLag: true })
  t.equal(reply.status, 200)
  await advance('3m')
  t.match(await sessionOf(vbr, reply), { result: { result: 'Failed', message: 'Not promoted' } })
  t.match(await clusterOf(vbr), { primaryNode: { name: 'vbr01', timeline: '1' }, states: calm }, 'as it was')
})

t.test('a failover is for a primary that is down; when this is back, it follows', async t => {
  const w = await worldWithCluster()
  const { vbr, advance, untilIdle } = w
  t.match(await vbr.post(`${path}/failover`), { status: 400, body: { message: /vbr01 is available/ } })
  const condition = await arrange(w, 'primaryDown')
  await advance('10m')
  t.match(await clusterOf(vbr), { primaryNode: { name: 'vbr01', state: 'Stopped' }, states: { isOnline: false } })
  t.match(await switchOver(vbr), { status: 400, body: { message: /vbr01 is not available/ } })

  t.match(await vbr.post(`${path}/failover`), { status: 202, body: { message: /vbr02/ } })
  t.match(await clusterOf(vbr), { states: { isFailoverInProgress: true, isOnline: false } })
  t.match(await vbr.post(`${path}/failover`), { status: 400, body: { message: /being failed over/ } })
  await advance('90s')
  t.match(await clusterOf(vbr), {
    primaryNode: { name: 'vbr02', role: 'Leader', state: 'Running', timeline: '2' },
    secondaryNode: { name: 'vbr01', role: 'Replica', state: 'Stopped' },
    states: { ...calm, isFirstLaunchAfterFailover: true }
  })
  t.match((await vbr.get('/api/v1/serverInfo')).body, { name: 'vbr02' })
  await untilIdle()
  t.match(await clusterOf(vbr), { secondaryNode: { state: 'Stopped' }, states: calm })
  t.match(await switchOver(vbr), { status: 400, body: { message: /vbr01 is not available/ } })

  await lift(w, condition)
  t.match(await clusterOf(vbr), { secondaryNode: { state: 'CreatingReplica' }, states: { isSecondaryReinitInProgress: true } })
  await untilIdle()
  t.match(await clusterOf(vbr), { secondaryNode: { name: 'vbr01', role: 'SyncStandby', state: 'Streaming', lagMb: 0 }, states: calm })
})

t.test('a standby that was away is brought up to date; a primary that is back without a failover leads as before', async t => {
  const w = await worldWithCluster()
  const { vbr, untilIdle } = w
  const away = await arrange(w, 'secondaryDown')
  t.match(await clusterOf(vbr), { secondaryNode: { role: 'Replica', state: 'Stopped', lagMb: 1 }, states: calm })
  t.match(await switchOver(vbr, { ignoreLag: true }), { status: 400, body: { message: /vbr02 is not available/ } })
  t.match(await vbr.post(`${path}/failover`), { status: 400 })
  await lift(w, away)
  t.match(await clusterOf(vbr), { states: { isSecondaryReinitInProgress: true } })
  await untilIdle()
  t.match(await clusterOf(vbr), { secondaryNode: { state: 'Streaming' }, states: calm })

  const down = await arrange(w, 'primaryDown')
  await lift(w, down)
  t.match(await clusterOf(vbr), { primaryNode: { name: 'vbr01', state: 'Running' }, secondaryNode: { state: 'Streaming' }, states: calm })
})

t.test('a primary that goes down during a switchover ends it, and a failover helps', async t => {
  const w = await worldWithCluster()
  const { vbr, advance } = w
  const reply = await switchOver(vbr)
  await advance('20s')
  await arrange(w, 'primaryDown')
  await advance('2m')
  t.match(await sessionOf(vbr, reply), { result: { result: 'Failed', message: /vbr01 is not available/ } })
  t.match(await clusterOf(vbr), { primaryNode: { name: 'vbr01', state: 'Stopped' }, states: { isOnline: false, isFailoverInProgress: false } })
  t.equal((await vbr.post(`${path}/failover`)).status, 202)
})

t.test('a cluster that is deleted by a session leaves a server alone', async t => {
  const { vbr, untilIdle } = await worldWithCluster()
  const reply = await vbr.del(path)
  t.match(reply, {
    status: 200,
    body: { sessionType: 'InfrastructureItemDeletion', name: 'Infrastructure Item Deletion', jobId: '00000000-0000-0000-0000-000000000000' }
  })
  t.match(await clusterOf(vbr), { states: { ...calm, isRemovalInProgress: true } })
  t.match(await vbr.del(path), { status: 400, body: { message: /being removed/ } })
  await untilIdle()
  t.match(await sessionOf(vbr, reply), success)
  t.equal((await vbr.get(path)).status, 400)
  t.equal((await create(vbr)).status, 200, 'another one')
})
