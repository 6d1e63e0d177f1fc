import t from 'tap'
import { examplesOf, type Subject } from '../../console/src/model/examples.js'
import { startTest } from '../estate/simulator.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

t.test('every example call of the console is one that the servers take', async t => {
  const { name, vbr, vb365 } = await world()
  const rows = async (product: 'vbr' | 'vb365', path: string): Promise<Array<{ id: string, name?: string, hostName?: string, hostId?: string }>> =>
    product === 'vbr' ? (await vbr.get(path)).body.data : (await vb365.get(path)).body.results
  const lists: Array<[Subject['product'], Subject['kind'], string]> = [
    ['vbr', 'job', '/api/v1/jobs/states'], ['vb365', 'job', '/v8/Jobs'], ['vb365', 'job', '/v8/CopyJobs'],
    ['vbr', 'repository', '/api/v1/backupInfrastructure/repositories/states'], ['vb365', 'repository', '/v8/BackupRepositories'],
    ['vbr', 'proxy', '/api/v1/backupInfrastructure/proxies/states'], ['vb365', 'proxy', '/v8/Proxies'],
    ['vb365', 'organization', '/v8/Organizations']
  ]
  const sends = { GET: control.get, POST: control.post, PUT: control.put, DELETE: control.del }
  for (const [product, kind, path] of lists) {
    const [row] = await rows(product, path)
    if (row === undefined) throw new Error(`${path} of the default estate has a row.`)
    const subject: Subject = {
      product, kind, id: row.id, name: row.name ?? row.hostName ?? '', isCopy: path.endsWith('CopyJobs'),
      ...(row.hostId === undefined ? {} : { conditionOn: row.hostId })
    }
    for (const { title, calls } of examplesOf(subject)) {
      for (const { to, method, path: called, body } of calls) {
        const address = to === 'control' ? called.replace('{world}', name) : `/api/worlds/${name}/${product}${called}`
        const headers: Record<string, string> = product === 'vbr' ? { 'x-api-version': '1.3-rev2' } : {}
        const call = { headers: { 'x-vbsim-user': 'administrator', ...headers }, ...(body === undefined ? {} : { body }) }
        const { status, body: reply } = await sends[method](address, call)
        if (to === 'control' && called.endsWith('/outcomes')) await control.del(`/api/worlds/${name}/outcomes`)
        t.ok(status < 300, `${path}: ${title} ${status} ${JSON.stringify(reply).slice(0, 200)}`)
      }
    }
  }
})
