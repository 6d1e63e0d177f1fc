import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { linuxLogin, vSphereLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { backupServer, branchHost, hardenedHost, linuxHost, vCenterServer, windowsHost } from '../../estate/vbr/infrastructure.js'
import { noId } from '../../estate/ids.js'

const { control, world } = await startTest(t)

const revisions = ['1.0-rev1', '1.1-rev0', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const path = '/api/v1/backupInfrastructure/managedServers'
const nowhere = '00000000-0000-4000-8000-00000000dead'

const windows = {
  type: 'WindowsHost',
  name: 'win-new01.lindwurm.example',
  description: 'A new server',
  credentialsStorageType: 'Permanent',
  credentialsId: windowsLogin
}
const vSphere = { type: 'ViHost', name: 'vcenter02.lindwurm.example', description: '', credentialsId: vSphereLogin }

/** What a client learns of a Linux server before it adds it. */
async function linux (vbr: Client, name = 'lin-new01.lindwurm.example') {
  const login = { credentialsStorageType: 'Permanent', credentialsId: linuxLogin }
  const { body } = await vbr.post('/api/v1/connectionCertificate', { body: { serverName: name, type: 'LinuxHost', ...login } })
  return { type: 'LinuxHost', name, description: 'Linux', ...login, sshFingerprint: body.fingerprint }
}

const session = async (vbr: Client, { body }: Reply) => (await vbr.get(`/api/v1/sessions/${body.id}`)).body
const named = async (vbr: Client, name: string) => (await vbr.get(`${path}?nameFilter=${name}`)).body.data[0]

t.test('a Windows server is there when its session has ended well, with the settings of such servers', async t => {
  const { vbr, advance } = await world()
  const added = await vbr.post(path, { body: windows })
  t.equal(added.status, 201)
  t.match(added.body, {
    sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working', progressPercent: 0, resourceId: undefined
  })

  await advance('60s')
  t.equal(await named(vbr, windows.name), undefined, 'not yet')
  t.ok((await session(vbr, added)).progressPercent > 50)
  await advance('60s')
  const ended = await session(vbr, added)
  t.match(ended, { state: 'Stopped', result: { result: 'Success' }, progressPercent: 100 })
  const length = Date.parse(ended.endTime) - Date.parse(ended.creationTime)
  t.ok(length >= 60_000 && length <= 180_000, 'as long as components take')

  const server = await named(vbr, windows.name)
  t.equal(ended.resourceId, server.id, 'the session says where it is')
  t.match(server, {
    ...windows, status: 'Available', isBackupServer: false, networkSettings: { portRangeStart: 2500, portRangeEnd: 3300, serverSide: false }
  })
  t.same(server.networkSettings.components[0], { componentName: 'InstallerSvc', port: 6160 })
  t.same((await vbr.get(`${path}/${server.id}`)).body, server)

  const logs = (await vbr.get(`/api/v1/sessions/${added.body.id}/logs`)).body.records
  t.equal(logs[0].title, `[${windows.name}] server has been saved successfully`)
  t.ok(logs.every(({ status }: { status: string }) => status === 'Succeeded'))
})

t.test('a Linux server is added by the fingerprint that it shows', async t => {
  const { vbr, untilIdle } = await world()
  const spec = await linux(vbr)
  t.match(spec.sshFingerprint, /^ssh-rsa 3072 [A-Za-z0-9+/]{43}$/)
  t.equal((await vbr.post(path, { body: spec })).status, 201)
  await untilIdle()
  const { sshFingerprint: _, ...shown } = spec
  const server = await named(vbr, spec.name)
  t.match(server, { ...shown, updatesState: 'NotAvailable', sshSettings: { sshTimeOutMs: 20_000, portRangeStart: 2500 } })
  t.notOk('sshFingerprint' in server, 'it is never shown')
})

t.test('a vSphere server comes with its inventory, and takes it along', async t => {
  const { vbr, untilIdle } = await world()
  const browse = (name: string) => vbr.get(`/api/v1/inventory/vmware/hosts/${name}?typeFilter=VirtualMachine`)

  const added = await vbr.post(path, { body: vSphere })
  t.equal((await browse(vSphere.name)).status, 404, 'nothing to be seen while it is added')
  await untilIdle()
  const ended = await session(vbr, added)
  const length = Date.parse(ended.endTime) - Date.parse(ended.creationTime)
  t.ok(length >= 10_000 && length <= 30_000)

  const server = await named(vbr, vSphere.name)
  t.match(server, { port: 443, viHostType: 'VC', description: 'Created by VBR01\\administrator' })
  t.equal((await browse(vSphere.name)).body.data.length, 10)

  const removed = await vbr.del(`${path}/${server.id}`)
  t.equal(removed.status, 201)
  t.match(removed.body, {
    sessionType: 'InfrastructureItemDeletion', name: 'Infrastructure Item Deletion', state: 'Working', jobId: server.id
  })
  t.equal((await vbr.get(`${path}/${server.id}`)).status, 200, 'it stays until the session ends')
  t.equal((await browse(vSphere.name)).status, 200)
  await untilIdle()
  t.equal((await session(vbr, removed)).result.result, 'Success')
  t.equal((await vbr.get(`${path}/${server.id}`)).status, 404)
  t.equal((await browse(vSphere.name)).status, 404)
})

t.test('a vSphere server that a test takes away or renames takes its inventory along, too', async t => {
  const { name, vbr, untilIdle } = await world()
  const browse = async (name: string) => (await vbr.get(`/api/v1/inventory/vmware/hosts/${name}`)).status
  await vbr.post(path, { body: vSphere })
  await untilIdle()
  const url = `/api/worlds/${name}/collections/vbr.managedServers/${(await named(vbr, vSphere.name)).id}`

  const { body: doc } = await control.get(url)
  t.equal((await control.put(url, { body: { ...doc, description: 'Arranged' } })).status, 200)
  t.equal(await browse(vSphere.name), 200, 'it stays with its server')
  t.equal((await control.put(url, { body: { ...doc, name: 'vcenter03.lindwurm.example' } })).status, 200)
  t.equal(await browse(vSphere.name), 404)
  t.equal(await browse('vcenter03.lindwurm.example'), 200)
  t.equal((await control.del(url)).status, 204)
  t.equal(await browse('vcenter03.lindwurm.example'), 404)
})

t.test('a host whose name begins with esx is a standalone one', async t => {
  const { vbr, untilIdle } = await world()
  const name = 'esx-branch02.lindwurm.example'
  await vbr.post(path, { body: { ...vSphere, name, port: 8443 } })
  await untilIdle()
  t.match(await named(vbr, name), { viHostType: 'ESXi', port: 8443 })
  const { body } = await vbr.get(`/api/v1/inventory/vmware/hosts/${name}?typeFilter=VirtualMachine`)
  t.ok(body.data.every(({ objectId }: { objectId: string }) => /^\d+$/.test(objectId)), 'it numbers its machines')
})

t.test('a server is added, changed and removed in every revision', async t => {
  for (const revision of revisions) {
    const { vbrAt, untilIdle } = await world()
    const vbr = vbrAt(revision)
    // The documents of 1.1 describe 1.0, too: there the answer was no 201.
    const accepted = (reply: Reply, what: string) => t.ok([200, 201].includes(reply.status), `${what} in ${revision}`)
    for (const spec of [windows, vSphere, await linux(vbr)]) {
      accepted(await vbr.post(path, { body: spec }), spec.type)
      await untilIdle()
      const server = await named(vbr, spec.name)
      accepted(await vbr.put(`${path}/${server.id}`, { body: { ...server, description: 'Changed' } }), `changed ${spec.type}`)
      await untilIdle()
      const changed = await named(vbr, spec.name)
      t.same(changed, { ...server, description: 'Changed' }, `nothing else changed in ${revision}`)
      accepted(await vbr.del(`${path}/${server.id}`), `removed ${spec.type}`)
      await untilIdle()
      t.equal((await vbr.get(`${path}/${server.id}`)).status, 404)
    }
  }
})

t.test('every server of the estate can be sent back as it came, in every revision, and stays as it was', async t => {
  for (const revision of revisions) {
    const { vbr, vbrAt, untilIdle } = await world()
    const client = vbrAt(revision)
    const before = (await vbr.get(path)).body
    for (const server of (await client.get(path)).body.data) {
      const reply = await client.put(`${path}/${server.id}`, { body: server })
      t.equal(reply.status, 201, `${server.name} in ${revision}: ${reply.body.message ?? ''}`)
    }
    await untilIdle()
    t.same((await vbr.get(path)).body, before, revision)
  }
})

t.test('an edit takes effect when its session has ended well, and leaves what it does not name', async t => {
  const { vbr, untilIdle, advance } = await world()
  const before = (await vbr.get(`${path}/${windowsHost}`)).body
  const { networkSettings: _, ...body } = before
  const edited = await vbr.put(`${path}/${windowsHost}`, { body: { ...body, description: 'Repository' } })
  t.equal(edited.status, 201)
  t.equal(edited.body.jobId, edited.body.id, 'a session by itself')
  await advance('10s')
  t.same((await vbr.get(`${path}/${windowsHost}`)).body, before, 'not yet')
  await untilIdle()
  t.same((await vbr.get(`${path}/${windowsHost}`)).body, { ...before, description: 'Repository' })
  t.equal((await session(vbr, edited)).resourceId, windowsHost)

  await vbr.put(`${path}/${windowsHost}`, { body: { ...body, networkSettings: { portRangeStart: 2600 }, isBackupServer: true } })
  await untilIdle()
  t.match((await vbr.get(`${path}/${windowsHost}`)).body, {
    isBackupServer: false, networkSettings: { ...before.networkSettings, portRangeStart: 2600 }
  })
})

t.test('a Linux server goes over to single-use credentials, which are not kept', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  const body = { username: 'root', type: 'Linux', authenticationType: 'Password', password: 'secret', SSHPort: 22 }
  const update = (client: Client, id: string, body: unknown) => client.post(`${path}/${id}/updateSingleUseCredentials`, { body })

  const started = await update(vbr, linuxHost, body)
  t.equal(started.status, 201)
  t.equal(started.body.sessionType, 'Infrastructure')
  t.equal((await vbr.get(`${path}/${linuxHost}`)).body.credentialsStorageType, 'Permanent')
  await untilIdle()
  const server = (await vbr.get(`${path}/${linuxHost}`)).body
  t.equal(server.credentialsStorageType, 'SingleUse')
  t.notOk('credentialsId' in server)
  t.notOk(JSON.stringify(server).includes('secret'))
  t.equal((await vbrAt('1.1-rev0').get(`${path}/${linuxHost}`)).body.credentialsId, noId)

  t.match(await update(vbr, linuxHost, { ...body, password: '' }), {
    status: 400, body: { errorCode: 'UnknownError', message: 'Failed to validate the specified Linux credentials.' }
  })
  t.equal((await update(vbr, windowsHost, body)).status, 400, 'for Linux servers only')
  t.equal((await update(vbr, nowhere, body)).status, 404)
  t.equal((await update(vbrAt('1.1-rev0'), linuxHost, { username: 'root', type: 'Linux', password: 'x' })).status, 201)
})

t.test('a host of a hardened repository keeps no credentials', async t => {
  const { vbr } = await world()
  const server = (await vbr.get(`${path}/${hardenedHost}`)).body
  const reply = await vbr.put(`${path}/${hardenedHost}`, {
    body: { ...server, credentialsStorageType: 'Permanent', credentialsId: linuxLogin }
  })
  t.equal(reply.status, 400)
  t.match(reply.body.message, /single-use/)
})

t.test('what cannot be added is refused at once', async t => {
  const { vbr } = await world()
  const add = async (body: unknown) => {
    const { status, body: answer } = await vbr.post(path, { body })
    return status === 400 ? answer : status
  }
  const lin = await linux(vbr)

  t.match(await add({ ...windows, name: 'WIN-REPO01.lindwurm.example' }),
    { errorCode: 'UnknownError', message: /same name already exists/ })
  t.match(await add({ ...windows, name: ' ' }), { message: /name/ })
  t.match(await add({ ...windows, credentialsId: nowhere }), { errorCode: 'UnknownError', message: /no credentials/, status: 400 })
  t.match(await add({ ...windows, credentialsId: undefined }), { message: /credentialsId/ })
  t.match(await add({ ...windows, credentialsId: linuxLogin }), { message: /not of the type Standard/ })
  t.match(await add({ ...windows, credentialsStorageType: 'SingleUse' }), { message: /Linux/ })
  t.match(await add({ ...windows, networkSettings: { portRangeStart: 4000, portRangeEnd: 3000 } }), { message: /portRangeStart/ })
  t.match(await add({ ...windows, networkSettings: { components: [{ componentName: 'TransportSvc', port: 0 }] } }),
    { message: /TransportSvc/ })
  t.match(await add({ ...vSphere, port: 70_000 }), { message: /port/ })
  t.match(await add({ ...vSphere, credentialsId: linuxLogin }), { message: /Standard/ })
  t.match(await add({ ...vSphere, certificateThumbprint: 'AB' }), { message: /certificate thumbprint/ })
  t.match(await add({ ...lin, sshFingerprint: 'ssh-rsa 3072 AAAA' }), { message: /fingerprint/ })

  const refused = { errorCode: 'UnknownError', message: 'Failed to validate the specified Linux credentials.' }
  t.match(await add({ ...lin, credentialsId: windowsLogin }), refused, 'recorded')
  t.match(await add({ ...lin, name: 'lin.invalid' }), refused, 'nobody can log on to a name that leads nowhere')
  const once = { ...lin, credentialsId: undefined, credentialsStorageType: 'SingleUse' }
  t.match(await add(once), { message: /singleUseCredentials/ })
  t.match(await add({ ...once, singleUseCredentials: { username: 'root', type: 'Linux', authenticationType: 'Password' } }), refused)
  t.match(await add({ ...lin, credentialsId: undefined, credentialsStorageType: 'Certificate' }), { message: /handshakeCode/ })
  t.match(await add({ ...windows, type: 'Mainframe' }), { errorCode: 'UnexpectedContent' })
  t.match(await add({ type: 'WindowsHost', name: 'x' }), { errorCode: 'UnexpectedContent' })
  t.equal((await vbr.get('/api/v1/sessions?typeFilter=Infrastructure&stateFilter=Working')).body.data.length, 0)
})

t.test('servers are known by what they show, however a client writes it', async t => {
  const { vbr, untilIdle } = await world()
  const { sshFingerprint, ...lin } = await linux(vbr)
  const digest = sshFingerprint.split(' ')[2]
  t.equal((await vbr.post(path, { body: { ...lin, sshFingerprint: `SHA256:${digest}` } })).status, 201)

  const { body } = await vbr.post('/api/v1/connectionCertificate', {
    body: { serverName: vSphere.name, type: 'ViHost', credentialsId: vSphereLogin }
  })
  const certificateThumbprint = body.certificate.thumbprint.toLowerCase().replace(/(..)(?=.)/g, '$1:')
  t.equal((await vbr.post(path, { body: { ...vSphere, certificateThumbprint } })).status, 201)
  await untilIdle()
  t.notOk('certificateThumbprint' in await named(vbr, vSphere.name))
})

t.test('single-use credentials and pairing codes take the place of a record', async t => {
  const { vbr, untilIdle, name } = await world()
  const { credentialsId: _, ...spec } = await linux(vbr)
  const singleUseCredentials = { username: 'root', type: 'Linux', authenticationType: 'SshKey', privateKey: 'KEY' }
  await vbr.post(path, { body: { ...spec, credentialsStorageType: 'SingleUse', singleUseCredentials } })
  const { credentialsId: _none, ...paired } = await linux(vbr, 'lin-new02.lindwurm.example')
  await vbr.post(path, { body: { ...paired, credentialsStorageType: 'Certificate', handshakeCode: '123456' } })
  await vbr.post(path, { body: { ...windows, credentialsId: undefined, credentialsStorageType: 'Certificate' } })
  await untilIdle()
  t.equal((await named(vbr, spec.name)).credentialsStorageType, 'SingleUse')
  t.equal((await named(vbr, paired.name)).credentialsStorageType, 'Certificate')
  t.equal((await named(vbr, windows.name)).credentialsStorageType, 'Certificate')
  const { body } = await vbr.get(path)
  t.notOk(/KEY|123456/.test(JSON.stringify(body)), 'nothing of it is shown')
  const { items } = (await control.get(`/api/worlds/${name}/requests`)).body
  t.notOk(/KEY|123456/.test(JSON.stringify(items)), 'nor kept with the requests')
})

t.test('what cannot be changed is refused', async t => {
  const { vbr } = await world()
  const server = (await vbr.get(`${path}/${windowsHost}`)).body
  const put = async (body: object, id = windowsHost) => (await vbr.put(`${path}/${id}`, { body }))

  t.match((await put({ ...server, id: hardenedHost })).body, { message: /is not the one of the path/ })
  t.match((await put({ ...server, name: 'other.lindwurm.example' })).body, { message: /name/ })
  t.match((await put((await vbr.get(`${path}/${vCenterServer}`)).body)).status, 400)
  t.match((await put({ ...vSphere, id: windowsHost, name: server.name, status: 'Available', port: 443 })).body, { message: /type/ })
  t.match((await put({ ...server, credentialsId: nowhere })).body, { message: /no credentials/ })
  t.equal((await put(server, nowhere)).status, 404)
})

t.test('servers of kinds that came later are added, and hidden from clients that cannot read them', async t => {
  const { vbr, vbrAt, untilIdle } = await world()
  const login = { description: '', credentialsId: windowsLogin }
  const specs = [
    { ...login, type: 'HvServer', name: 'hv01.lindwurm.example', credentialsStorageType: 'Permanent' },
    { ...login, type: 'HvCluster', name: 'hvc01.lindwurm.example', hvServers: [{ hvServerName: 'hv02.lindwurm.example' }] },
    { ...login, type: 'SCVMM', name: 'scvmm01.lindwurm.example' },
    { ...login, type: 'SmbV3Cluster', name: 'smbc01.lindwurm.example' },
    { ...login, type: 'SmbV3StandaloneHost', name: 'smb01.lindwurm.example' },
    {
      ...login,
      type: 'CloudDirectorHost',
      name: 'vcd01.lindwurm.example',
      viServers: [{ viServerName: 'vcenter01.lindwurm.example', viCredentialsId: vSphereLogin }]
    }
  ]
  for (const spec of specs) t.equal((await vbr.post(path, { body: spec })).status, 201, spec.type)
  await untilIdle()
  t.match(await named(vbr, 'hv01*'), { maxTaskCount: 4, networkSettings: { portRangeStart: 2500 } })
  t.match(await named(vbr, 'hvc01*'), { childServers: [{ hvServerName: 'hv02.lindwurm.example' }] })
  t.match(await named(vbr, 'vcd01*'), { url: 'https://vcd01.lindwurm.example:443' })

  const shown = async (revision: string) => (await vbrAt(revision).get(path)).body.pagination.total
  t.same([await shown('1.1-rev0'), await shown('1.2-rev1'), await shown('1.3-rev0')], [7, 9, 15])
  const { id } = await named(vbr, 'scvmm01*')
  t.equal((await vbrAt('1.2-rev1').get(`${path}/${id}`)).status, 404)
  t.equal((await vbr.del(`${path}/${id}`)).status, 201)
})

t.test('a server that something refers to stays', async t => {
  const { vbr } = await world()
  const del = async (id: string) => (await vbr.del(`${path}/${id}`))

  t.match((await del(backupServer)).body, { errorCode: 'UnknownError', message: /is the backup server/ })
  t.match((await del(windowsHost)).body, { message: /Unable to delete win-repo01.* because it is in use by: .*WIN-REPO01/ })
  t.match((await del(hardenedHost)).body, { message: /Hardened01/ })
  t.match((await del(vCenterServer)).body, { message: /in use by: .*Domain Controllers/ }, 'jobs process its machines')
  t.equal((await del(nowhere)).status, 404)
})

t.test('nothing is done to a server that is being removed', async t => {
  const { vbr, untilIdle } = await world()
  await vbr.post(path, { body: windows })
  await untilIdle()
  const server = await named(vbr, windows.name)
  t.equal((await vbr.del(`${path}/${server.id}`)).status, 201)
  t.match((await vbr.del(`${path}/${server.id}`)).body, { message: /is being removed/ })
  t.equal((await vbr.put(`${path}/${server.id}`, { body: server })).status, 400)
  await untilIdle()
  t.equal((await vbr.get(`${path}/${server.id}`)).status, 404)
})

t.test('a server stays when something came to refer to it during its removal, or when the removal fails', async t => {
  const { vbr, untilIdle, name } = await world()
  await vbr.post(path, { body: windows })
  await untilIdle()
  const { id } = await named(vbr, windows.name)
  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'InfrastructureDeletion', subject: windows.name, result: 'Failed', message: 'No.' }
  })
  const failed = await vbr.del(`${path}/${id}`)
  await untilIdle()
  t.match(await session(vbr, failed), { result: { result: 'Failed', message: 'No.' } })
  t.equal((await vbr.get(`${path}/${id}`)).status, 200)

  const late = await vbr.del(`${path}/${id}`)
  const proxies = `/api/worlds/${name}/collections/vbr.proxies`
  const [proxy] = (await control.get(proxies)).body.items
  const added = { ...proxy, id: '4a000000-0000-4000-8000-0000000000aa', name: 'late', server: { ...proxy.server, hostId: id } }
  t.equal((await control.post(proxies, { body: added })).status, 201)
  await untilIdle()
  t.match(await session(vbr, late), { result: { result: 'Failed', message: /in use by: late/ } })
  t.equal((await vbr.get(`${path}/${id}`)).status, 200)
})

t.test('an addition that fails leaves nothing behind', async t => {
  const { vbr, untilIdle, name } = await world()
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'Infrastructure', result: 'Failed', message: 'Access is denied.' } })
  const failed = await vbr.post(path, { body: windows })
  await untilIdle()
  t.match(await session(vbr, failed), { state: 'Stopped', result: { result: 'Failed', message: 'Access is denied.' }, resourceId: undefined })
  t.equal(await named(vbr, windows.name), undefined)

  const unknown = await vbr.post(path, { body: { ...windows, name: 'win.invalid' } })
  await untilIdle()
  t.match(await session(vbr, unknown), { result: { result: 'Failed', message: 'Failed to resolve host name win.invalid.' } })
})

t.test('of two additions of one name the later one to end fails', async t => {
  const { vbr, untilIdle } = await world()
  const first = await vbr.post(path, { body: windows })
  const second = await vbr.post(path, { body: windows })
  await untilIdle()
  t.equal((await session(vbr, first)).result.result, 'Success')
  t.match(await session(vbr, second), { result: { result: 'Failed', message: /same name/ } })
  t.equal((await vbr.get(`${path}?nameFilter=${windows.name}`)).body.data.length, 1)
})

t.test('an edit of a server that is offline fails, its removal leaves its components', async t => {
  const { vbr, untilIdle, name } = await world()
  await vbr.post(path, { body: windows })
  await untilIdle()
  const server = await named(vbr, windows.name)
  t.equal((await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: windows.name, state: 'offline' } })).status, 201)
  t.equal((await vbr.get(`${path}?serverStateFilter=Unavailable`)).body.data[0].id, server.id)

  const edited = await vbr.put(`${path}/${server.id}`, { body: { ...server, description: 'x' } })
  await untilIdle()
  t.match(await session(vbr, edited), { result: { result: 'Failed', message: `Failed to connect to ${windows.name}.` } })
  t.equal((await vbr.get(`${path}/${server.id}`)).body.description, windows.description)

  const removed = await vbr.del(`${path}/${server.id}`)
  await untilIdle()
  t.match(await session(vbr, removed), { result: { result: 'Warning', message: /components were not removed/ } })
  t.equal((await vbr.get(`${path}/${server.id}`)).status, 404)
})

t.test('a Linux server that is offline cannot be logged on to, which shows at once', async t => {
  const { name, vbr, untilIdle } = await world()
  const spec = await linux(vbr)
  await vbr.post(path, { body: spec })
  await untilIdle()
  const server = await named(vbr, spec.name)
  const login = { type: 'Linux', username: 'other', password: 'p', authenticationType: 'Password' }
  const { body: { id: credentialsId } } = await vbr.post('/api/v1/credentials', { body: login })
  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: server.id, state: 'offline' } })
  const changed = await vbr.put(`${path}/${server.id}`, { body: { ...server, credentialsId } })
  t.match(changed, { status: 400, body: { message: 'Failed to validate the specified Linux credentials.' } })
  t.equal((await named(vbr, spec.name)).credentialsId, spec.credentialsId)
})

t.test('a server whose login and settings are changed at one moment gets both', async t => {
  for (const isLoginFirst of [true, false]) {
    const { vbr, untilIdle } = await world()
    const spec = await linux(vbr)
    await vbr.post(path, { body: spec })
    await untilIdle()
    const server = await named(vbr, spec.name)
    const single = { type: 'Linux', username: 'root', password: 'p', authenticationType: 'Password' }
    const login = () => vbr.post(`${path}/${server.id}/updateSingleUseCredentials`, { body: single })
    const settings = () => vbr.put(`${path}/${server.id}`, { body: { ...server, description: 'Changed' } })
    for (const change of isLoginFirst ? [login, settings] : [settings, login]) t.equal((await change()).status, 201)
    await untilIdle()
    t.match(await named(vbr, spec.name), { credentialsStorageType: 'SingleUse', description: 'Changed' })
  }
})

t.test('infrastructure sessions cannot be stopped', async t => {
  const { vbr } = await world()
  const added = await vbr.post(path, { body: windows })
  t.equal((await vbr.post(`/api/v1/sessions/${added.body.id}/stop`)).status, 400)
})

t.test('credentials that a server keeps cannot be deleted, those of a server that is gone can', async t => {
  const { vbr, untilIdle } = await world()
  const credentials = await vbr.post('/api/v1/credentials', { body: { type: 'Standard', username: 'LAB\\admin', password: 'x' } })
  const { id } = credentials.body
  await vbr.post(path, { body: { ...windows, credentialsId: id } })
  t.equal((await vbr.del(`/api/v1/credentials/${id}`)).status, 204, 'not used while the server is not there')
  await untilIdle()
  t.equal(await named(vbr, windows.name), undefined, 'and then the server cannot be saved')

  const again = (await vbr.post('/api/v1/credentials', { body: { type: 'Standard', username: 'LAB\\admin', password: 'x' } })).body
  await vbr.post(path, { body: { ...windows, credentialsId: again.id } })
  await untilIdle()
  t.equal((await vbr.del(`/api/v1/credentials/${again.id}`)).status, 400)
  await vbr.del(`${path}/${(await named(vbr, windows.name)).id}`)
  await untilIdle()
  t.equal((await vbr.del(`/api/v1/credentials/${again.id}`)).status, 204)
})

t.test('a viewer reads servers and changes none; a branch host that nothing uses can be removed', async t => {
  const { vbr, vbrAs, untilIdle } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get(path)).status, 200)
  t.equal((await viewer.post(path, { body: windows })).status, 403)
  t.equal((await viewer.del(`${path}/${windowsHost}`)).status, 403)
  await vbr.put(`${path}/${branchHost}`, { body: { ...(await vbr.get(`${path}/${branchHost}`)).body, description: 'Branch' } })
  await untilIdle()
  t.equal((await vbr.get(`${path}/${branchHost}`)).body.description, 'Branch')
})
