import t from 'tap'
import { startTest, type Reply } from '../../estate/simulator.js'
import { addHyperV, type HyperVRow, hyperVObject, hyperVRows } from '../../estate/vbr/hyper-v.js'
import { hyperVHost, vCenterServer, windowsHost } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)
const servers = '/api/v1/backupInfrastructure/managedServers'
const volumesOf = (id: string): string => `${servers}/${id}/volumes`
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const host = 'hv88.lindwurm.example'

t.test('a setting of a volume stays until it is changed again, in every revision that shows it', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  const path = volumesOf(hyperVHost)
  const { body: before } = await vbr.get(path)
  t.match(before, {
    changedBlockTracking: true,
    failoverToVSSProvider: true,
    volumes: ['C:\\', 'D:\\'].map(name => ({
      volume: { platform: 'HyperV', hostName: 'hv-lab01.lindwurm.example', type: 'Volume', name, parentObjectId: String },
      volumeSettings: { VSSprovider: /^Microsoft Software Shadow Copy/, maxSnapshots: 4 }
    }))
  })
  const [c, d] = before.volumes
  const settings = { VSSprovider: 'SAN provider', maxSnapshots: 2 }
  const edited = await vbr.put(path, {
    body: {
      changedBlockTracking: false, failoverToVSSProvider: false, volumes: [{ ...d, volumeSettings: settings }]
    }
  })
  const after = {
    changedBlockTracking: false, failoverToVSSProvider: false, volumes: [c, { ...d, volumeSettings: settings }]
  }
  t.match(edited, { status: 200 })
  t.same(edited.body, after, 'the volume that was not named is as it was')
  for (const revision of ['1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    t.same((await vbrAt(revision).get(path)).body, after, revision)
  }
  for (const revision of ['1.1-rev0', '1.2-rev1']) t.equal((await vbrAt(revision).get(path)).status, 404, revision)

  const { body: server } = await vbr.get(`${servers}/${hyperVHost}`)
  t.notOk('hyperV' in server, 'the server itself does not show them')
  t.equal((await vbr.put(`${servers}/${hyperVHost}`, { body: { ...server, description: 'Edited' } })).status, 201)
  await untilIdle()
  t.match((await vbr.get(`${servers}/${hyperVHost}`)).body, { description: 'Edited' })
  t.same((await vbr.get(path)).body, after, 'and an edit of it keeps them')
})

t.test('volumes of another server, unknown ones and impossible settings are refused and change nothing', async t => {
  const w = await world()
  const { vbr } = w
  const path = volumesOf(hyperVHost)
  const { body: before } = await vbr.get(path)
  const [c] = before.volumes
  const other = await addHyperV(w, host)
  const cluster = await addHyperV(w, 'hvcluster8.lindwurm.example', 'HvCluster')
  const [stranger] = (await vbr.get(volumesOf(other))).body.volumes
  for (const id of [windowsHost, vCenterServer, cluster]) {
    t.match(await vbr.get(volumesOf(id)), { status: 400, body: { message: /no standalone server/ } }, id)
    t.match(await vbr.put(volumesOf(id), { body: before }), { status: 400, body: { message: /no standalone server/ } }, id)
  }
  t.equal((await vbr.get(volumesOf(nowhere))).status, 404)
  t.equal((await vbr.put(volumesOf(nowhere), { body: before })).status, 404)
  const wrong: Array<[object[], RegExp]> = [
    [[stranger], /There is no volume/],
    [[{ ...c, volume: { ...c.volume, objectId: nowhere } }], /There is no volume/],
    [[{ ...c, volume: { platform: 'VSphere', hostName: host, name: 'C:\\', type: 'Datastore' } }], /There is no volume/],
    [[c, c], /named twice/],
    [[{ ...c, volumeSettings: { ...c.volumeSettings, maxSnapshots: 0 } }], /'maxSnapshots' must be from 1/],
    [[{ ...c, volumeSettings: { ...c.volumeSettings, VSSprovider: ' ' } }], /'VSSprovider' must not be empty/]
  ]
  for (const [volumes, message] of wrong) {
    const refused = await vbr.put(path, { body: { ...before, changedBlockTracking: false, volumes } })
    t.match(refused, { status: 400, body: { message } }, String(message))
  }
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: hyperVHost, state: 'offline' } })
  t.match(await vbr.put(path, { body: before }), { status: 400, body: { message: /cannot be reached/ } })
  t.same((await vbr.get(path)).body, before)
})

t.test('jobs take no more snapshots of a volume at once than it may have, and track changes where the host does', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const id = await addHyperV(w, host)
  const machines = (await hyperVRows(control, w, host)).filter(({ type }: HyperVRow) => type === 'VirtualMachine')
  const { body: job } = await vbr.post('/api/v1/jobs', {
    body: {
      type: 'HyperVBackup', name: 'All of hv88', description: '',
      virtualMachines: { includes: machines.map(hyperVObject) },
      storage: {
        backupRepositoryId: winRepo, backupProxies: { proxyType: 'OnHost' }, retentionPolicy: { type: 'Days', quantity: 7 }
      }
    }
  })
  const run = async () => {
    const { body: { id: session } } = await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: { performActiveFull: true } })
    await advance('12s')
    const { data } = (await vbr.get(`/api/v1/sessions/${session}/taskSessions`)).body
    const working = data.filter(({ state }: Reply['body']) => state === 'Working').length
    await untilIdle()
    const lines = async (path: string): Promise<string[]> =>
      (await vbr.get(`${path}/logs`)).body.records.map(({ title }: { title: string }) => title)
    t.match((await vbr.get(`/api/v1/sessions/${session}`)).body, { result: { result: 'Success' } })
    return {
      working, log: await lines(`/api/v1/sessions/${session}`), task: await lines(`/api/v1/taskSessions/${data[0].id}`)
    }
  }
  const tracked = 'Changed block tracking is enabled'
  const first = await run()
  t.equal(first.working, 4)
  t.ok(first.log.includes(tracked))
  t.match(first.task.join('\n'), /snapshot of volume [CD]:\\ with Microsoft Software/)

  const { body } = await vbr.get(volumesOf(id))
  const volumes = body.volumes.map((row: Reply['body']) => ({ ...row, volumeSettings: { VSSprovider: 'SAN provider', maxSnapshots: 1 } }))
  t.equal((await vbr.put(volumesOf(id), { body: { ...body, changedBlockTracking: false, volumes } })).status, 200)
  const second = await run()
  t.equal(second.working, 2, 'one of each volume')
  t.notOk(second.log.includes(tracked))
  t.match(second.task.join('\n'), /with SAN provider/)
})

t.test('only administrators see and change volumes', async t => {
  const { vbr, vbrAs } = await world()
  const { body } = await vbr.get(volumesOf(hyperVHost))
  for (const role of ['operator', 'viewer'] as const) {
    const client = await vbrAs(role)
    t.equal((await client.get(volumesOf(hyperVHost))).status, 403, role)
    t.equal((await client.put(volumesOf(hyperVHost), { body })).status, 403, role)
  }
})
