import t from 'tap'
import { startTest, type Client, type Reply } from '../estate/simulator.js'
import { done, infrastructure, rows, type Body } from './vbr-words.js'
import { linuxLogin } from '../estate/vbr/credentials.js'
import { linuxHost, linuxProxy } from '../estate/vbr/infrastructure.js'
import { webTier } from '../estate/vbr/jobs.js'

const mounts = '/api/v1/restore/instantRecovery/vmware/vm'
const disks = '/api/v1/restore/instantRecovery/vmware/fcd'

t.test('with a clock that moves with every poll, waiting takes a fixed number of calls', async t => {
  const { world } = await startTest(t, { clock: { mode: 'poll', step: 10_000 } })

  async function until (get: () => Promise<Reply>, is: (body: Body, status: number) => boolean): Promise<number> {
    for (let calls = 1; calls < 50; calls++) {
      const { status, body } = await get()
      if (is(body, status)) return calls
    }
    return Infinity
  }

  const newestPoint = async (vbr: Client): Promise<string> =>
    (await rows(vbr, '/api/v1/objectRestorePoints?nameFilter=web01&limit=1'))[0].id

  t.test('for a job: its session, its row of states, the list of sessions, the log', async t => {
    const vbr = (await world()).vbrAt('1.1-rev0')
    const start = async (): Promise<string> => (await done(vbr.post(`/api/v1/jobs/${webTier}/start`))).id
    const session = `/api/v1/sessions/${await start()}`
    const calls = await until(() => vbr.get(session), ({ state }) => state === 'Stopped')
    t.ok(calls < 10)
    await start()
    const row = `/api/v1/jobs/states?idFilter=${webTier}`
    t.equal(await until(() => vbr.get(row), ({ data }) => data[0].status !== 'running'), calls)
    await start()
    t.equal(await until(() => vbr.get('/api/v1/sessions'), ({ data }) => data[0].state === 'Stopped'), calls)
    const log = `/api/v1/sessions/${await start()}/logs`
    t.equal(await until(() => vbr.get(log), ({ records }) => /finished/.test(records[0].title)), calls)
  })

  t.test('for a mount: the mount itself or the list of mounts, until it runs, has moved, or is gone', async t => {
    const vbr = (await world()).vbrAt('1.1-rev0')
    const objectRestorePointId = await newestPoint(vbr)
    const body = { type: 'OriginalLocation', objectRestorePointId, secureRestore: { enableAntivirusScan: false } }
    const mount = async (): Promise<string> => `${mounts}/${(await done(vbr.post(mounts, { body }))).id}`
    const first = await mount()
    const calls = await until(() => vbr.get(first), ({ state }) => state === 'Mounted')
    t.ok(calls < 15)
    const { body: { serverTime } } = await vbr.get('/api/v1/serverTime')
    for (let n = 0; n < 3; n++) await vbr.get(first)
    const { body: later } = await vbr.get('/api/v1/serverTime')
    t.equal(later.serverTime, serverTime, 'nothing is under way while it is mounted')
    await vbr.post(`${first}/unmount`)
    t.equal(await until(() => vbr.get(first), (_, status) => status === 404), 2)
    const second = await mount()
    t.equal(await until(() => vbr.get(mounts), ({ data }) => data[0].state === 'Mounted'), calls)
    const [host] = await rows(vbr, '/api/v1/inventory/vmware/hosts/vcenter01.lindwurm.example?typeFilter=Host')
    t.equal((await vbr.post(`${second}/migrate`, { body: { destinationHost: host.inventoryObject } })).status, 200)
    t.ok(await until(() => vbr.get(second), (_, status) => status === 404) < 50)
  })

  t.test('for disks that are mounted and dismounted', async t => {
    const vbr = (await world()).vbrAt('1.1-rev0')
    const point = await newestPoint(vbr)
    const [disk] = await rows(vbr, `/api/v1/objectRestorePoints/${point}/disks`)
    const { id } = await done(vbr.post(disks, {
      body: {
        objectRestorePointId: point,
        destinationCluster: {
          hostName: 'vcenter01.lindwurm.example', name: 'Prod', type: 'Cluster', objectId: 'domain-c26'
        },
        disksMapping: [{ nameInBackup: disk.name, mountedDiskName: 'a', registeredFcdName: 'b' }]
      }
    }))
    t.ok(await until(() => vbr.get(`${disks}/${id}`), ({ state }) => state === 'Mounted') < 15)
    await vbr.post(`${disks}/${id}/dismount`)
    t.equal(await until(() => vbr.get(`${disks}/${id}`), (_, status) => status === 404), 1)
  })

  t.test('for the configuration backup and for a server that goes', async t => {
    const vbr = (await world()).vbrAt('1.3-rev1')
    const { id } = await done(vbr.post('/api/v1/configBackup/backup'), 200)
    t.equal(await until(() => vbr.get('/api/v1/configBackup'), body => body.lastSuccessfulBackup.sessionId === id), 2)
    const server = `${infrastructure}/managedServers/${linuxHost}`
    const proxy = `${infrastructure}/proxies/${linuxProxy}`
    await done(vbr.del(proxy), 204)
    await done(vbr.del(server))
    t.ok(await until(() => vbr.get(server), (_, status) => status === 404) < 10)
  })

  t.test('for a server whose row is to appear in a list', async t => {
    const vbr = (await world()).vbrAt('1.2-rev1')
    const list = `${infrastructure}/managedServers?nameFilter=hv-poll.lindwurm.example`
    const { fingerprint } = await done(vbr.post('/api/v1/connectionCertificate', {
      body: {
        serverName: 'hv-poll.lindwurm.example',
        credentialsId: linuxLogin,
        credentialsStorageType: 'Permanent',
        type: 'LinuxHost',
        port: 22
      }
    }))
    await done(vbr.post(`${infrastructure}/managedServers`, {
      body: {
        type: 'LinuxHost',
        name: 'hv-poll.lindwurm.example',
        description: '',
        credentialsId: linuxLogin,
        credentialsStorageType: 'Permanent',
        sshFingerprint: fingerprint
      }
    }))
    t.ok(await until(() => vbr.get(list), body => body.pagination.total === 1) < 30)
  })

  t.test('where nothing is under way, time stands', async t => {
    const vbr = (await world()).vbrAt('1.3-rev2')
    const now = async () => (await vbr.get('/api/v1/serverTime')).body.serverTime
    const before = await now()
    for (const path of [
      'jobs', 'jobs/states', 'sessions', 'backups', 'backupObjects', 'restorePoints', 'configBackup', 'taskSessions',
      'backupInfrastructure/repositories/states', 'backupInfrastructure/managedServers', 'automation/sessions'
    ]) t.equal((await vbr.get(`/api/v1/${path}`)).status, 200)
    t.equal(await now(), before)
  })
})
