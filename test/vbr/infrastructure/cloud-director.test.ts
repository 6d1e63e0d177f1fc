import t from 'tap'
import { vSphereLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { startTest } from '../../estate/simulator.js'

t.setTimeout(180_000)
const { world } = await startTest(t)
const servers = '/api/v1/backupInfrastructure/managedServers'
const nowhere = '00000000-0000-4000-8000-000000000009'

t.test('the vCenter servers of a Cloud Director server are found before it is added, and those that it was told of after', async t => {
  const { vbr, vbrAt, vbrAs, untilIdle } = await world()
  const url = 'https://vcd02.lindwurm.example/api'
  const find = async (body: object, revision = '1.3-rev2') =>
    vbrAt(revision).post(`${servers}/cloudDirectorHosts`, { body: { url, credentialsId: windowsLogin, ...body } })
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    t.match(await find({}, revision), {
      status: 200, body: { data: [{ viServerName: 'vcenter.lindwurm.example', certificateThumbprint: /^[0-9A-F]{40}$/ }] }
    }, revision)
  }

  await vbr.post(servers, {
    body: {
      type: 'CloudDirectorHost',
      name: 'vcd02.lindwurm.example',
      description: '',
      credentialsId: windowsLogin,
      viServers: [{ viServerName: 'vcenter01.lindwurm.example', viCredentialsId: vSphereLogin }]
    }
  })
  await untilIdle()
  t.match((await find({})).body.data, [{ viServerName: 'vcenter01.lindwurm.example' }])

  t.match(await find({ url: 'vcd02' }), { status: 400, body: { message: /url/ } })
  t.match(await find({ credentialsId: nowhere }), { status: 400, body: { message: /no credentials/ } })
  t.match(await find({ certificateThumbprint: '00' }), { status: 400, body: { message: /certificate thumbprint/ } })
  t.match(await find({ url: 'https://vcd02.invalid' }), { status: 400, body: { message: /cannot be reached/ } })
  t.equal((await find({ url: undefined })).status, 400)
  t.equal((await (await vbrAs('viewer')).post(`${servers}/cloudDirectorHosts`, { body: { url, credentialsId: windowsLogin } })).status, 403)
})
