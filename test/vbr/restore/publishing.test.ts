import t from 'tap'
import { plantMachines } from '../../estate/planted-machines.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { backupServer, windowsHost } from '../../estate/vbr/infrastructure.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { type Body, session, titles, unknown } from './stories.js'

t.setTimeout(300_000)
const { world, control } = await startTest(t)
const path = '/api/v1/dataIntegration'
const revisions = ['1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

async function planted () {
  const made = await world()
  const points = await plantMachines(control, made.name)
  const [web = '', web2 = ''] = points.web02
  const [sql = ''] = points.sql01
  return { ...made, backupId: points.backupId, web, web2, sql }
}
type Made = Awaited<ReturnType<typeof planted>>

const iscsi = (restorePointId: string, more: Body = {}): Body =>
  ({ type: 'ISCSITarget', restorePointId, allowedIps: ['172.24.30.10'], ...more })
const onWindows = (restorePointId: string, more: Body = {}): Body => ({
  type: 'ISCSIWindowsMount',
  restorePointId,
  targetServerName: 'winbase03',
  targetServerCredentialsId: windowsLogin,
  credentialsStorageType: 'Permanent',
  ...more
})
const onLinux = (restorePointId: string, more: Body = {}): Body => ({
  ...onWindows(restorePointId), type: 'FUSELinuxMount', targetServerName: 'linbase03', targetServerCredentialsId: linuxLogin, ...more
})

async function publish ({ vbr, advance }: Made, body: Body): Promise<string> {
  const { body: { id } } = await vbr.post(`${path}/publish`, { body })
  await advance('1m')
  return id
}
const ids = ({ body }: Reply): string[] => body.data.map(({ id }: Body) => id)

t.test('disks of a restore point are published, told of, and unpublished again, in every revision', async t => {
  for (const revision of revisions) {
    const w = await planted()
    const client = w.vbrAt(revision)
    const reply = await client.post(`${path}/publish`, { body: onLinux(w.web) })
    t.match(reply, {
      status: 201,
      body: { sessionType: 'PublishBackupContentViaMount', name: 'web02', state: 'Starting', progressPercent: 0, platformName: 'VMware' }
    }, revision)
    const { id } = reply.body
    const mounting = {
      id, mountState: 'Mounting', backupId: w.backupId, backupName: 'Planted - web02', restorePointId: w.web,
      restorePointName: 'web02', initiatorName: /\\administrator$/i, info: { mode: 'Fuse', serverPort: 0, disks: [] }
    }
    t.match((await client.get(`${path}/${id}`)).body, mounting, revision)
    await w.advance('1m')
    const { body: mounted } = await client.get(`${path}/${id}`)
    t.match(mounted, { mountState: 'Mounted', info: { mode: 'Fuse', serverPort: 0, serverIps: [/^172\.24\./] } }, revision)
    t.match(mounted.info.disks.map(({ diskName, mountPoints, accessLink }: Body) =>
      ({ diskName, mountPoints, accessLink })), [
      { diskName: `/run/media/Veeam.Mount.Disks/${id}/web02-flat.vmdk_1`, accessLink: '' },
      { mountPoints: [`/run/media/Veeam.Mount.FS/${id}/web02-flat.vmdk_2`] },
      { diskName: `/run/media/Veeam.Mount.Disks/${id}/web02_1-flat.vmdk_1` }
    ], revision)
    t.equal(mounted.info.disks[0].diskId, mounted.info.disks[1].diskId, revision)
    t.match(await session(client, id), { state: 'Working', progressPercent: 100 }, revision)

    t.match(await client.post(`${path}/${id}/unpublish`), { status: 200, body: { id, state: 'Working' } }, revision)
    t.match((await client.get(`${path}/${id}`)).body, { mountState: 'Unmounting' }, revision)
    await w.advance('1m')
    t.match((await client.get(`${path}/${id}`)).body, { mountState: 'Unmounted', info: { disks: [] } }, revision)
    t.match(await session(client, id), { state: 'Stopped', result: { result: 'Success' } }, revision)
    t.same(await titles(client, id), [
      'Locking required backup files',
      'Connecting to linbase03',
      'Publishing disk web02',
      'Publishing disk web02_1',
      `Backup has been mounted. MountID: ${id}.`,
      'Unmounting disks of web02',
      `Backup has been unmounted. MountID: ${id}.`
    ], revision)
  }
  const w = await planted()
  t.equal((await w.vbrAt('1.1-rev0').get(path)).status, 404)
})

t.test('an iSCSI target tells names to connect to, and a Windows server has the volumes mounted', async t => {
  const w = await planted()
  const target = await publish(w, iscsi(w.web, { diskNames: ['WEB02_1'], mountHostId: backupServer }))
  const short = target.replaceAll('-', '')
  t.match((await w.vbr.get(`${path}/${target}`)).body.info, {
    mode: 'ISCSI',
    serverPort: 3260,
    disks: [{
      diskId: /^[0-9A-F]{32}$/,
      diskName: /^[0-9a-f-]{36} \(vm-108\)\\web02_1-flat\.vmdk$/,
      accessLink: `iqn.2006-06.com.veeam:web02.${short}:LUN(0)`,
      mountPoints: []
    }]
  })
  const windows = await publish(w, onWindows(w.sql, { targetServerName: '10.0.7.9' }))
  const { info } = (await w.vbr.get(`${path}/${windows}`)).body
  t.match(info.disks.map(({ mountPoints }: Body) => mountPoints),
    [[/^C:\\VeeamFLR\\sql01_[0-9a-f]{8}\\Volume0$/], [/Volume1$/]])
  t.match((await w.vbr.get(`${path}/${windows}`)).body.info, { mode: 'ISCSI', serverPort: 3260 })
})

t.test('mounts are filtered by state and mode, ordered and paged', async t => {
  const w = await planted()
  const a = await publish(w, iscsi(w.web))
  const b = await publish(w, onLinux(w.sql))
  await w.vbr.post(`${path}/${a}/unpublish`)
  await w.advance('1m')
  const { body: { id: c } } = await w.vbr.post(`${path}/publish`, { body: iscsi(w.web2) })
  const list = async (query: string, revision = '1.3-rev2') => ids(await w.vbrAt(revision).get(`${path}?${query}`))
  t.same(await list(''), [a, b, c])
  t.same(await list('stateFilter=Mounted'), [b])
  t.same(await list('stateFilter=Unmounted'), [a])
  t.same(await list('modeFilter=ISCSI'), [a, c])
  t.same(await list('modeFilter=fuse&stateFilter=mounted', '1.2-rev1'), [b])
  t.same(await list('orderColumn=State&orderAsc=true'), [b, c, a])
  t.same(await list('orderColumn=state', '1.3-rev0'), [a, c, b])
  t.same(await list('orderColumn=State&skip=1&limit=1'), [c])
  t.equal((await w.vbr.get(`${path}?orderColumn=Name`)).status, 400)
  t.match(await w.vbr.get(`${path}/${unknown}`), { status: 404, body: { message: /Mount point/ } })
})

t.test('as long as disks are published their points, their servers and their credentials stay', async t => {
  const w = await planted()
  const point = `/api/worlds/${w.name}/collections/vbr.restorePoints/${w.web}`
  const { body: { id: credentials } } = await w.vbr.post('/api/v1/credentials', {
    body: { type: 'Linux', username: 'mounts', password: 'vbsim', description: '', authenticationType: 'Password' }
  })
  const id = await publish(w, onLinux(w.web, { targetServerCredentialsId: credentials }))
  t.not((await control.del(point)).status, 204)
  t.equal((await w.vbr.del(`/api/v1/credentials/${credentials}`)).status, 400)
  const { body: deletion } = await w.vbr.del(`/api/v1/backups/${w.backupId}`)
  await w.advance('2m')
  if (deletion.id !== undefined) t.match((await session(w.vbr, deletion.id)).result, { result: 'Failed' })
  t.equal((await w.vbr.get(`/api/v1/restorePoints/${w.web}`)).status, 200)

  t.equal((await w.vbr.post(`/api/v1/sessions/${id}/stop`)).status, 200)
  await w.advance('10s')
  t.match((await w.vbr.get(`${path}/${id}`)).body, { mountState: 'Unmounted' })
  t.match(await session(w.vbr, id), { result: { result: 'Failed', isCanceled: true } })
  t.equal((await w.vbr.del(`/api/v1/credentials/${credentials}`)).status, 204)
  t.equal((await control.del(point)).status, 204)
})

t.test('a server that is away fails the mount, or keeps it from being unmounted until it is back', async t => {
  const w = await planted()
  const arrange = async (body: Body) => (await control.post(`/api/worlds/${w.name}/outcomes`, { body })).body.id
  const calm = async (id: string) => control.del(`/api/worlds/${w.name}/outcomes/${id}`)
  const body = onWindows(w.web, { targetServerName: 'win-repo01.lindwurm.example' })
  const off = await arrange({ subject: windowsHost, state: 'offline' })
  const failed = await publish(w, body)
  t.match((await w.vbr.get(`${path}/${failed}`)).body, { mountState: 'MountFailed' })
  t.match((await session(w.vbr, failed)).result, { result: 'Failed', message: /is not available/ })
  t.match(await w.vbr.post(`${path}/${failed}/unpublish`), { status: 400, body: { message: 'Disks of web02 are not published.' } })
  await calm(off)

  const id = await publish(w, body)
  const again = await arrange({ subject: windowsHost, state: 'offline' })
  await w.vbr.post(`${path}/${id}/unpublish`)
  t.match(await w.vbr.post(`${path}/${id}/unpublish`), { status: 400, body: { message: /already being unpublished/ } })
  await w.advance('1m')
  t.match((await w.vbr.get(`${path}/${id}`)).body, { mountState: 'UnmountFailed', info: { disks: [{}, {}] } })
  t.match(await session(w.vbr, id), { state: 'Working' })
  await calm(again)
  t.equal((await w.vbr.post(`${path}/${id}/unpublish`)).status, 200)
  await w.advance('1m')
  t.match((await w.vbr.get(`${path}/${id}`)).body, { mountState: 'Unmounted' })

  await arrange({ session: 'PublishDisks', subject: 'sql01', result: 'Failed', message: 'No space is left.' })
  t.match((await session(w.vbr, await publish(w, iscsi(w.sql)))).result, { result: 'Failed', message: 'No space is left.' })
  await arrange({ subject: winRepo, state: 'offline' })
  t.match((await session(w.vbr, await publish(w, iscsi(w.sql)))).result, { message: /WIN-REPO01 is not available/ })
})

t.test('a request names what is there, or is refused and changes nothing', async t => {
  const w = await planted()
  const refused = async (body: Body, message: RegExp | string, status = 400, revision = '1.3-rev2') =>
    t.match(await w.vbrAt(revision).post(`${path}/publish`, { body }), { status, body: { message } })
  await refused(iscsi(unknown), /Restore point with ID/, 404)
  await refused(iscsi(w.web, { allowedIps: [] }), /allowedIps/)
  await refused(iscsi(w.web, { allowedIps: ['here'] }), "'allowedIps' must be IP addresses, not 'here'.")
  await refused(iscsi(w.web, { diskNames: ['other'] }), 'There is no disk other in the restore point.')
  await refused(iscsi(w.web, { mountHostId: unknown }), `There is no mount server with ID ${unknown}.`)
  await refused(iscsi(w.web, { allowedIps: undefined }), /allowedIps/)
  await refused(onLinux(w.web, { targetServerName: ' ' }), /targetServerName/)
  await refused(onLinux(w.web, { targetServerName: 'win-repo01.lindwurm.example' }), /is not a Linux server/)
  await refused(onLinux(w.web, { targetServerCredentialsId: unknown }), `There is no credentials record with ID ${unknown}.`)
  await refused(onLinux(w.web, { targetServerCredentialsId: windowsLogin }), /are not of type Linux/)
  await refused(onWindows(w.web, { targetServerCredentialsId: linuxLogin }), /are not of type Standard/)
  await refused(onWindows(w.web, { targetServerCredentialsId: undefined }), /targetServerCredentialsId/)
  await refused(onWindows(w.web, { targetServerCredentialsId: undefined }), /targetServerCredentialsId/, 400, '1.2-rev1')
  await refused(onWindows(w.web, { credentialsStorageType: 'SingleUse' }), /singleUseCredentials/)
  await refused(onWindows(w.web, { credentialsStorageType: 'Certificate' }), /connected to by certificate/)
  t.same(ids(await w.vbr.get(path)), [])

  const singleUseSSHCredentials = { type: 'Linux', username: 'root', password: 'hush', authenticationType: 'Password' }
  const body = onLinux(w.web, {
    credentialsStorageType: 'SingleUse', targetServerCredentialsId: undefined, singleUseSSHCredentials, targetServerName: 'lin'
  })
  const viewer = await w.vbrAs('viewer')
  t.equal((await viewer.post(`${path}/publish`, { body })).status, 403)
  t.equal((await viewer.get(path)).status, 403)
  const restorer = await w.vbrAs('restore')
  const { status, body: { id } } = await restorer.post(`${path}/publish`, { body })
  t.equal(status, 201)
  t.match(await restorer.post(`${path}/${id}/unpublish`), { status: 400, body: { message: /still being published/ } })
  const { body: kept } = await control.get(`/api/worlds/${w.name}/collections/vbr.publications`)
  t.notMatch(JSON.stringify(kept), /hush/)
})
