import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { linuxLogin, vSphereLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { windowsHost } from '../../estate/vbr/infrastructure.js'
import { noneAt } from '../../estate/vbr/manner.js'

const { control, world } = await startTest(t)

const revisions = ['1.0-rev1', '1.1-rev0', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const path = '/api/v1/connectionCertificate'

const vSphere = { serverName: 'vcenter09.lindwurm.example', type: 'ViHost', credentialsId: vSphereLogin }
const linux = { serverName: 'lin09.lindwurm.example', type: 'LinuxHost', credentialsId: linuxLogin }
const ask = (vbr: Client, body: unknown) => vbr.post(path, { body })

t.test('a vSphere server shows its certificate, a Linux server its key, in every revision', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const vbr = vbrAt(revision)
    const tls = await ask(vbr, vSphere)
    t.ok([200, 201].includes(tls.status), revision)
    t.equal(tls.body.fingerprint, noneAt(revision))
    t.match(tls.body.certificate, {
      thumbprint: /^[0-9A-F]{40}$/, keySize: '2048', issuedTo: vSphere.serverName, subject: `CN=${vSphere.serverName}`
    })
    t.ok(Date.parse(tls.body.certificate.validBy) > Date.parse('2030-01-01'), 'it is valid for years')
    const ssh = await ask(vbr, linux)
    t.match(ssh.body, { fingerprint: /^ssh-rsa 3072 [A-Za-z0-9+/]{43}$/, certificate: noneAt(revision) })
  }
})

t.test('what a host shows is made of its name: the same in every world, another for every host', async t => {
  const first = (await world()).vbr
  const second = (await world()).vbr
  t.same((await ask(first, vSphere)).body, (await ask(second, { ...vSphere, serverName: vSphere.serverName })).body)
  const other = await ask(first, { ...vSphere, serverName: 'vcenter08.lindwurm.example' })
  t.not(other.body.certificate.thumbprint, (await ask(first, vSphere)).body.certificate.thumbprint)
  t.not((await ask(first, { ...linux, serverName: 'lin08' })).body.fingerprint, (await ask(first, linux)).body.fingerprint)
  const capital = await ask(first, { ...linux, serverName: linux.serverName.toUpperCase() })
  t.same(capital.body, (await ask(first, linux)).body, 'names of hosts have no case')
})

t.test('the certificate of a server that was added is trusted', async t => {
  const { vbr } = await world()
  t.equal((await ask(vbr, vSphere)).body.certificate.isTrusted, false)
  const known = await ask(vbr, { ...vSphere, serverName: 'vcenter01.lindwurm.example' })
  t.equal(known.body.certificate.isTrusted, true)
})

t.test('every kind of server can be asked, with what it is logged on to', async t => {
  const { vbr } = await world()
  const windows = { serverName: 'win09.lindwurm.example', type: 'WindowsHost' }
  t.ok((await ask(vbr, { ...windows, credentialsId: windowsLogin })).body.certificate)
  t.ok((await ask(vbr, { ...windows, credentialsStorageType: 'Certificate' })).body.certificate, 'the deployment kit is there')
  t.ok((await ask(vbr, { ...windows, type: 'SCVMM', credentialsId: windowsLogin, port: 8100 })).body.certificate)
  const singleUseCredentials = { username: 'root', type: 'Linux', authenticationType: 'Password', password: 'x' }
  const once = { ...linux, credentialsId: undefined, credentialsStorageType: 'SingleUse', singleUseCredentials }
  t.ok((await ask(vbr, once)).body.fingerprint)
  t.ok((await ask(vbr, { ...once, singleUseCredentials: undefined, credentialsStorageType: 'Certificate' })).body.fingerprint)
})

t.test('a host that cannot be asked is refused', async t => {
  const { vbr, vbrAt, name } = await world()
  const refused = async (body: unknown, client = vbr) => {
    const reply = await ask(client, body)
    t.equal(reply.status, 400)
    return reply.body
  }
  t.match(await refused({ ...linux, credentialsId: windowsLogin }),
    { errorCode: 'UnknownError', message: 'Failed to validate the specified Linux credentials.' })
  t.match(await refused({ ...linux, credentialsId: '00000000-0000-4000-8000-00000000dead' }), { message: /no credentials/ })
  t.match(await refused({ ...linux, credentialsId: undefined }), { message: /credentialsId/ })
  t.match(await refused({ ...linux, serverName: ' ' }), { message: /serverName/ })
  t.match(await refused({ ...vSphere, serverName: 'vcenter.invalid' }), { message: 'vcenter.invalid cannot be reached.' })
  t.match(await refused({ ...vSphere, credentialsId: linuxLogin }), { message: /Standard/ })
  for (const port of [0, 70_000]) t.match(await refused({ ...vSphere, port }), { message: /must be from 1 to 65535/ })
  t.match(await refused({ ...vSphere, type: 'Mainframe' }), { errorCode: 'UnexpectedContent' })
  t.match(await refused({ serverName: 'x', type: 'ViHost' }, vbrAt('1.1-rev0')), { errorCode: 'UnexpectedContent' })

  await control.post(`/api/worlds/${name}/outcomes`, { body: { subject: windowsHost, state: 'offline' } })
  t.match(await refused({ serverName: 'win-repo01.lindwurm.example', type: 'WindowsHost', credentialsId: windowsLogin }), { message: /cannot be reached/ })
})

t.test('the host on the list of trusted hosts has the key that it shows', async t => {
  const { vbr, name } = await world()
  const listed = await control.get(`/api/worlds/${name}/collections/vbr.trustedHosts`)
  const [host] = listed.body.items
  t.equal((await ask(vbr, { ...linux, serverName: host.name })).body.fingerprint, host.fingerprint)
})

t.test('only administrators ask hosts', async t => {
  const { vbrAs } = await world()
  t.equal((await ask(await vbrAs('operator'), linux)).status, 403)
})
