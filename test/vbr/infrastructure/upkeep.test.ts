import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import {
  backupServer, linuxHost, vCenterServer, wanAccelerator, windowsHost
} from '../../estate/vbr/infrastructure.js'

const { world, control } = await startTest(t)

const path = '/api/v1/backupInfrastructure'
const servers = `${path}/managedServers`
const mounts = `${path}/mountServers`
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const ended = async (w: TestWorld, id: string) => {
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${id}`)).body
}
const offline = (w: TestWorld, subject: string) =>
  control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject, state: 'offline' } })

t.test('WAN accelerators are listed, in every revision that has them', async t => {
  const w = await world()
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { get } = w.vbrAt(revision)
    const { data } = (await get(`${path}/wanAccelerators?orderColumn=Name&orderAsc=true`)).body
    t.match(data, [
      { name: 'vbr01.lindwurm.example', server: { hostId: backupServer, highBandwidthModeEnabled: true } },
      {
        id: wanAccelerator, server: { hostId: windowsHost, trafficPort: 6165, streamsCount: 5 },
        cache: { cacheSize: 100, cacheSizeUnit: 'GB' }
      }
    ], revision)
    t.same((await get(`${path}/wanAccelerators/${wanAccelerator}`)).body, data[1])
    t.equal((await get(`${path}/wanAccelerators?nameFilter=win*`)).body.data.length, 1)
  }
  t.equal((await w.vbr.get(`${path}/wanAccelerators/${nowhere}`)).status, 404)
  t.equal((await w.vbrAt('1.1-rev0').get(`${path}/wanAccelerators`)).status, 404)
  t.match(await w.vbr.del(`${servers}/${windowsHost}`), { status: 400, body: { message: /win-repo01/ } }, 'its host is in use')
})

t.test('a rescan looks at servers, and says which cannot be reached', async t => {
  const w = await world()
  const one = await w.vbr.post(`${servers}/${windowsHost}/rescan`)
  t.match(one, { status: 201, body: { sessionType: 'VolumesDiscover', name: 'Host Discovery', state: 'Starting' } })
  t.match(await ended(w, one.body.id), { result: { result: 'Success' } })
  await offline(w, 'lin-proxy01.lindwurm.example')
  const all = await w.vbr.post(`${servers}/rescan`)
  t.match(await ended(w, all.body.id), { result: { result: 'Warning', message: /lin-proxy01/ } })
  const lost = await w.vbr.post(`${servers}/rescan`, { body: { ids: [linuxHost] } })
  t.match(await ended(w, lost.body.id), { result: { result: 'Failed', message: /lin-proxy01/ } })
  t.equal((await w.vbr.post(`${servers}/${nowhere}/rescan`)).status, 404)
  t.match(await w.vbr.post(`${servers}/rescan`, { body: { ids: [nowhere] } }), { status: 400, body: { message: /managed server/ } })
  t.equal((await w.vbrAt('1.2-rev1').post(`${servers}/${windowsHost}/rescan`)).status, 404)
})

t.test('components that are out of date are brought up to date, and the proxy on the host with them', async t => {
  const w = await world()
  const collection = `/api/worlds/${w.name}/collections/vbr.managedServers/${linuxHost}`
  const { body: host } = await control.get(collection)
  await control.put(collection, { body: { ...host, updatesState: 'OutOfDate' } })
  const isOutOfDate = async () => (await w.vbr.get(`${path}/proxies/states`)).body.data
    .find(({ hostId }: { hostId: string }) => hostId === linuxHost).isOutOfDate
  t.equal(await isOutOfDate(), true)
  const update = await w.vbr.post(`${servers}/updateComponents`, { body: { ids: [linuxHost] } })
  t.match(update, { status: 201, body: { sessionType: 'HostComponentsUpdate', name: 'Host Upgrade' } })
  t.match(await ended(w, update.body.id), { result: { result: 'Success' } })
  t.equal(await isOutOfDate(), false)
  t.match(await w.vbr.post(`${servers}/updateComponents`, { body: { ids: [vCenterServer] } }),
    { status: 400, body: { message: /components/ } })
  t.match((await w.vbr.get(`${servers}/optionalComponents/defaults`)).body.optionalComponents, [{}, { optionalComponent: 'MountTarget' }])
})

t.test('a server gets the role of a mount server, its settings, and the place of the default one', async t => {
  const w = await world()
  const list = async (query = '') => (await w.vbr.get(`${mounts}?orderColumn=Type&orderAsc=true${query}`)).body.data
  t.match(await list(), [{ id: linuxHost, type: 'Linux', isDefault: true },
    { id: backupServer, type: 'Windows', isDefault: true }])
  t.same((await w.vbr.get(`${mounts}/default`)).body.data.map(({ id }: { id: string }) => id), [backupServer, linuxHost])

  const added = await w.vbr.post(mounts,
    { body: { hostId: windowsHost, settings: { writeCacheFolder: 'E:\\Cache\\' }, setAsDefault: true } })
  t.match(added, { status: 201, body: { name: 'Infrastructure Item Saving' } })
  t.equal((await w.vbr.get(`${mounts}/${windowsHost}`)).status, 404, 'not before the session has ended')
  t.match(await ended(w, added.body.id), { result: { result: 'Success' }, resourceId: windowsHost })
  t.match((await w.vbr.get(`${mounts}/${windowsHost}`)).body, {
    type: 'Windows', isDefault: true,
    settings: {
      writeCacheFolder: 'E:\\Cache\\', vPowerNFSEnabled: true,
      vPowerNFSPortSettings: { mountPort: 1063, vPowerNFSPort: 2049 }
    }
  })
  t.match((await w.vbr.get(`${mounts}/${backupServer}`)).body, { isDefault: false }, 'one default for an operating system')
  t.match((await w.vbr.get(`${servers}/${windowsHost}`)).body, { isDefaultMountServer: true })
  t.match((await w.vbr.get(`${servers}/${backupServer}`)).body, { isDefaultMountServer: false })

  t.match(await w.vbr.post(`${mounts}/${linuxHost}/default`), { status: 201, body: { id: linuxHost, isDefault: true } })
  t.same((await list('&isDefaultFilter=true')).map(({ id }: { id: string }) => id), [linuxHost, windowsHost])
  t.equal((await list('&typeFilter=Linux')).length, 1)
  t.equal((await list('&writeCacheFolderFilter=E:*')).length, 1)

  const body = (await w.vbr.get(`${mounts}/${linuxHost}`)).body
  const settings = { ...body.settings, vPowerNFSEnabled: false }
  const edited = await w.vbr.put(`${mounts}/${linuxHost}`, { body: { ...body, settings } })
  t.match(await ended(w, edited.body.id), { result: { result: 'Success' } })
  t.match((await w.vbr.get(`${mounts}/${linuxHost}`)).body, { isDefault: true, settings: { vPowerNFSEnabled: false } })

  const wrong: Array<[body: object, message: RegExp]> = [
    [{ hostId: vCenterServer }, /mount server/],
    [{ hostId: nowhere }, /managed server/],
    [{ hostId: windowsHost, settings: { writeCacheFolder: '/cache' } }, /write cache/],
    [{ hostId: windowsHost, settings: { vPowerNFSPortSettings: { mountPort: 70_000 } } }, /mountPort/]
  ]
  for (const [given, message] of wrong) {
    t.match(await w.vbr.post(mounts, { body: given }),
      { status: 400, body: { message } })
  }
  t.equal((await w.vbr.put(`${mounts}/${linuxHost}`, { body: { ...body, type: 'Windows' } })).status, 400)
  t.equal((await w.vbr.post(`${mounts}/${nowhere}/default`)).status, 404)
  t.match((await w.vbrAt('1.3-rev0').get(`${mounts}/${linuxHost}`)).body, { type: 'linux' })

  await offline(w, 'win-repo01.lindwurm.example')
  const failed = await w.vbr.post(mounts, { body: { hostId: windowsHost, settings: { writeCacheFolder: 'F:\\' } } })
  t.match(await ended(w, failed.body.id), { result: { result: 'Failed', message: /connect/ } })
  t.match((await w.vbr.get(`${mounts}/${windowsHost}`)).body, { settings: { writeCacheFolder: 'E:\\Cache\\' } })
})
