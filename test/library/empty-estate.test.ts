import t from 'tap'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { startTest } from '../estate/simulator.js'

const simulator = await startTest(t)
const { control } = simulator

/** A world in which both products have just been installed. */
async function fresh (number: number) {
  await control.post('/api/worlds', { body: { name: `test-${number}`, fixture: 'empty' } })
  return simulator.world()
}

t.test('in the empty estate both products are installed, and nothing is configured', async t => {
  const { vb365, vbr } = await fresh(1)
  const names = async (path: string) => (await vbr.get(`/api/v1/${path}`)).body.data.map(({ name }: { name: string }) => name)
  for (const list of ['jobs', 'backups', 'sessions', 'restorePoints', 'backupInfrastructure/scaleOutRepositories', 'inventory/vmware/hosts']) {
    t.same(await names(list), [], list)
  }
  t.same(await names('backupInfrastructure/repositories'), ['Default Backup Repository'])
  t.same(await names('backupInfrastructure/managedServers'), ['vbr01.lindwurm.example'])
  t.same(await names('backupInfrastructure/proxies'), ['VMware Backup Proxy', 'Backup Proxy'])
  t.same((await vbr.get('/api/v1/credentials')).body.data, [])

  for (const list of ['Organizations', 'Jobs', 'JobSessions', 'RestorePoints']) {
    t.same((await vb365.get(`/v8/${list}`)).body.results, [], list)
  }
  t.equal((await vb365.get('/v8/BackupRepositories')).body.results.length, 1)
  t.equal((await vb365.get('/v8/Proxies')).body.results.length, 1)
})

t.test('everything can be asked of it', async t => {
  const { vb365: office, vbr: veeam } = await fresh(2)
  const products = [
    { contract: vb365, client: office, path: (url: string) => `/v8${url}` },
    { contract: vbr, client: veeam, path: (url: string) => url }
  ]
  for (const { contract, client, path } of products) {
    const view = contract.at(contract.revisions.at(-1) ?? '')
    for (const { id, method, url, query } of view.operations()) {
      if (method !== 'GET' || url.includes(':') || (query?.required.length ?? 0) > 0) continue
      const { status } = await client.get(path(url))
      t.ok(status < 500 || status === 501, `${id}: ${status}`)
    }
  }
})

t.test('what it needs can be added to it', async t => {
  const { vbr, untilIdle } = await fresh(3)
  const login = { type: 'Standard', username: 'administrator@vsphere.local', password: 'vbsim' }
  const { body: { id: credentialsId } } = await vbr.post('/api/v1/credentials', { body: login })
  const name = 'vcenter.example'
  await vbr.post('/api/v1/backupInfrastructure/managedServers', { body: { type: 'ViHost', name, description: '', credentialsId } })
  await untilIdle()
  t.ok((await vbr.get(`/api/v1/inventory/vmware/hosts/${name}?typeFilter=VirtualMachine`)).body.data.length > 0)
  const options = '/api/v1/generalOptions'
  t.equal((await vbr.put(options, { body: (await vbr.get(options)).body })).status, 200, 'what it shows can be saved')
  const { body: session } = await vbr.post('/api/v1/configBackup/backup')
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body.result, { result: 'Success' })
})
