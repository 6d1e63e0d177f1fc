import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { backupServer, hardenedHost } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, nas, offload } from '../../estate/vbr/repositories.js'
import { noId } from '../../estate/ids.js'

const { world } = await startTest(t)

const revisions = [
  '1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'
]
const infrastructure = '/api/v1/backupInfrastructure'

interface Row { id: string, name: string }
const names = (reply: { body: { data: Row[] } }): string[] => reply.body.data.map(({ name }) => name)

t.test('every list and every row of it is served validly in every revision', async t => {
  const { vbrAt } = await world()
  const lists = [
    `${infrastructure}/managedServers`, `${infrastructure}/repositories`, `${infrastructure}/scaleOutRepositories`,
    '/api/v1/credentials', '/api/v1/cloudCredentials'
  ]
  for (const revision of revisions) {
    const vbr = vbrAt(revision)
    t.equal((await vbr.get(`${infrastructure}/repositories/states`)).status, 200, `states in ${revision}`)
    for (const path of lists) {
      const list = await vbr.get(path)
      t.equal(list.status, 200, `${path} in ${revision}`)
      for (const { id } of list.body.data ?? []) {
        t.equal((await vbr.get(`${path}/${id}`)).status, 200, `${path}/${id} in ${revision}`)
      }
    }
  }
})

t.test('an id that leads nowhere is 404 and named in the answer', async t => {
  const { vbr } = await world()
  const id = '00000000-0000-4000-8000-00000000dead'
  for (const path of [
    `${infrastructure}/managedServers`, `${infrastructure}/repositories`, `${infrastructure}/scaleOutRepositories`,
    '/api/v1/credentials', '/api/v1/cloudCredentials'
  ]) {
    const reply = await vbr.get(`${path}/${id}`)
    t.equal(reply.status, 404)
    t.match(reply.body, { errorCode: 'NotFound', status: 404, message: new RegExp(id) })
  }
})

t.test('managed servers are filtered and ordered', async t => {
  const { vbr, vbrAt } = await world()
  const list = async (query: string) => names(await vbr.get(`${infrastructure}/managedServers?${query}`))
  const short = (rows: string[]) => rows.map(name => name.split('.')[0])

  t.same(short(await list('')),
    ['vbr01', 'win-repo01', 'lin-repo01', 'vcenter01', 'lin-proxy01', 'esx-branch01', 'exagrid01', 'hv-lab01', 'vcloud01'])
  t.same(short(await list('nameFilter=*-repo01*&orderColumn=Name&orderAsc=true')), ['lin-repo01', 'win-repo01'])
  t.same(short(await list('typeFilter=ViHost&typeFilter=LinuxHost')),
    ['lin-repo01', 'vcenter01', 'lin-proxy01', 'esx-branch01', 'exagrid01'])
  t.same(short(await list('viTypeFilter=VC')), ['vcenter01'])
  t.same(await list('serverStateFilter=Unavailable'), [])
  t.same((await list('serverStateFilter=Any&includeNestedHosts=true&skipDedupAppliances=true')).length, 8)
  t.same(short(await list('updatesStateFilter=NotAvailable')), ['lin-repo01', 'lin-proxy01'])
  t.same(short(await list('orderColumn=Status&orderAsc=false')),
    ['vcloud01', 'hv-lab01', 'exagrid01', 'esx-branch01', 'lin-proxy01', 'vcenter01', 'lin-repo01', 'win-repo01', 'vbr01'])
  const old = await vbrAt('1.1-rev0').get(`${infrastructure}/managedServers?typeFilter=WindowsHost&limit=1`)
  t.match(old.body.pagination, { total: 2, count: 1 })
})

t.test('an older revision shows repositories and hosts as it knows them', async t => {
  const { vbrAt } = await world()
  const old = vbrAt('1.1-rev0')

  const repository = (await old.get(`${infrastructure}/repositories/${defaultRepository}`)).body
  t.match(repository, {
    tag: '88788f9ed8f54eb4bc4f9b3f5403bcec',
    repository: { enableTaskLimit: true, enableReadWriteLimit: false },
    mountServer: { mountServerId: backupServer, vPowerNFSEnabled: true }
  })
  const s3 = (await old.get(`${infrastructure}/repositories/${offload}`)).body
  t.match(s3, { enableTaskLimit: true, bucket: { immutability: { isEnabled: true } } })
  t.notOk('uniqueId' in s3 || 'immutabilityMode' in s3.bucket.immutability)
  const share = (await old.get(`${infrastructure}/repositories/${nas}`)).body
  t.match(share, { share: { gatewayServer: { autoSelect: true } } })

  const windows = (await old.get(`${infrastructure}/managedServers/${backupServer}`)).body
  t.match(windows.networkSettings, { serverThisSide: false })
  t.same(windows.networkSettings.components[0], { componentName: 'DeployerSvc', port: 6160 })
  const host = (await old.get(`${infrastructure}/managedServers/${hardenedHost}`)).body
  t.match(host, { credentialsId: noId, sshSettings: { managementPort: 6162 } })

  const middle = vbrAt('1.3-rev0')
  t.match((await middle.get(`${infrastructure}/repositories/${defaultRepository}`)).body,
    { mountServer: { mountServerSettingsType: 'windows', windows: { mountServerId: backupServer } } })
  t.match((await middle.get(`${infrastructure}/managedServers/${backupServer}`)).body.networkSettings.components[2],
    { componentName: 'vPowerNFS' })
})

t.test('every built-in role may look at the infrastructure, credentials are for administrators', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get(`${infrastructure}/repositories/states`)).status, 200)
  t.equal((await viewer.get(`${infrastructure}/managedServers`)).status, 200)
  t.equal((await viewer.get('/api/v1/credentials')).status, 403)
})
