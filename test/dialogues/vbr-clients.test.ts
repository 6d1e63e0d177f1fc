import t from 'tap'
import { clientOf, startTest, type Client } from '../estate/simulator.js'
import { done, rows, type Body } from './vbr-words.js'

const { world, simulator, control, send } = await startTest(t)

const infrastructure = ['managedServers', 'repositories', 'proxies', 'scaleOutRepositories']
  .map(name => `backupInfrastructure/${name}`)
const read = (vbr: Client, path: string): Promise<Body> => done(vbr.get(`/api/v1/${path}`), 200)

/** What can be read, changed and sent back. */
const editable = ['credentials', 'cloudCredentials', 'encryptionPasswords', 'jobs', ...infrastructure]

async function token (revision: string, fields: Record<string, string>, headers = {}) {
  return send(simulator.vbr.url, 'POST', '/api/oauth2/token', {
    raw: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-api-version': revision, ...headers }
  })
}

t.test('a monitoring template of 1.0-rev2 gets what it reads, and always exactly 200', async t => {
  const { vbrAt } = await world()
  const vbr = vbrAt('1.0-rev2')
  for (const path of [
    'backupInfrastructure/proxies', 'backupInfrastructure/repositories', 'backupInfrastructure/managedServers',
    'backupInfrastructure/repositories/states', 'services', 'jobs/states', 'backups', 'backupObjects',
    'objectRestorePoints', 'sessions?createdAfterFilter=2025-01-14T09:00:00Z'
  ]) {
    const { data, pagination } = await read(vbr, path)
    t.ok(data.length > 0, path)
    t.match(pagination, { count: data.length, skip: 0, limit: 200 }, path)
  }
  for (const row of await rows(vbr, '/api/v1/jobs/states')) {
    t.match(row, { type: 'Backup', workload: 'vm', status: /^(running|inactive|disabled)$/, repositoryName: String })
  }
  const [proxy] = await rows(vbr, '/api/v1/backupInfrastructure/proxies')
  t.match(proxy.server, { hostId: String, maxTaskCount: Number })
})

t.test('a dashboard of 1.0-rev1 sends empty fields, refreshes at once, and asks for thousands', async t => {
  const { name } = await world()
  const empty = { code: '', use_short_term_refresh: '', vbr_token: '' }
  const account = { username: `administrator@${name}`, password: 'vbsim' }
  const login = { grant_type: 'password', ...account, refresh_token: '', ...empty }
  const first = await token('1.0-rev1', login, { authorization: 'true' })
  t.equal(first.status, 200)
  const again = await token('1.0-rev1',
    { grant_type: 'refresh_token', username: '', password: '', refresh_token: first.body.refresh_token, ...empty })
  t.equal(again.status, 200)
  const vbr = clientOf(simulator.vbr.url, again.body.access_token, { 'x-api-version': '1.0-rev1' })
  const since = encodeURIComponent('2025-01-14T09:00:00.0000000+01:00')
  const points = await read(vbr, `objectRestorePoints?platformNameFilter=VmWare&limit=999&createdAfterFilter=${since}`)
  t.ok(points.data.length > 10)
  t.ok(points.data.every(({ creationTime }: Body) => creationTime >= '2025-01-14T09:00'))
  t.equal((await read(vbr, 'backupObjects?platformNameFilter=VmWare&limit=9999')).pagination.limit, 9_999)
})

t.test('an agent of 1.3-rev0 that pages until it has the total gets every row once, in order', async t => {
  const { vbrAt } = await world()
  const vbr = vbrAt('1.3-rev0')
  for (const path of [
    ...editable, 'jobs/states', 'sessions', 'backups', 'backupObjects', 'restorePoints', 'taskSessions', 'services',
    'backupInfrastructure/repositories/states', 'inventory/vmware/hosts/vcenter01.lindwurm.example',
    'automation/sessions'
  ]) {
    const whole = await read(vbr, `${path}?limit=100000`)
    const found: Body[] = []
    while (found.length < whole.pagination.total) {
      const { data, pagination } = await read(vbr, `${path}?skip=${found.length}&limit=45`)
      t.equal(pagination.total, whole.pagination.total)
      if (data.length === 0) throw new Error(`${path} has an empty page before its total`)
      found.push(...data)
    }
    t.same(found, whole.data, path)
  }
})

t.test('a provider that reads, and sends back what it has read, changes nothing, in any revision', async t => {
  const { vbr: newest, vbrAt, untilIdle } = await world()
  const withoutTimes = (value: Body): Body => JSON.parse(JSON.stringify(value), (key, member) =>
    key === 'lastModified' || key === 'modificationTime' ? undefined : member)
  const settings = ['configBackup', 'generalOptions', 'trafficRules']
  const estate = async (): Promise<Body> =>
    withoutTimes(await Promise.all([...editable, ...settings].map(path => read(newest, path))))
  const before = await estate()
  for (const revision of ['1.0-rev2', '1.1-rev0', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const vbr = vbrAt(revision)
    for (const path of editable) {
      for (const body of await rows(vbr, `/api/v1/${path}`)) {
        const reply = await vbr.put(`/api/v1/${path}/${body.id}`, { body })
        t.ok([200, 201].includes(reply.status), `${path} of ${revision}: ${reply.body.message}`)
        await untilIdle()
      }
    }
    for (const path of settings) {
      t.ok((await vbr.put(`/api/v1/${path}`, { body: await read(vbr, path) })).status < 300, `${path} of ${revision}`)
    }
    t.same(await estate(), before, revision)
  }
})

t.test('the figures of the estate agree with each other, at the start and after ten days', async t => {
  const w = await world()
  const vbr = w.vbrAt('1.1-rev0')
  for (const when of ['at the start', 'after ten days']) {
    const { body } = await control.get(`/api/worlds/${w.name}/collections/vbr.restorePoints?limit=100000`)
    const points: Body[] = body.items
    for (const { id, name, usedSpaceGB, type } of await rows(vbr, '/api/v1/backupInfrastructure/repositories/states')) {
      // Others hold more than points: files of the configuration backup, copies of a capacity tier.
      if (type === 'AmazonS3' || name === 'Default Backup Repository') continue
      const bytes = points.filter(({ repositoryId }) => repositoryId === id)
        .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
      t.ok(Math.abs(bytes / 2 ** 30 - usedSpaceGB) <= 0.06, `${name} ${when}: ${bytes / 2 ** 30} and ${usedSpaceGB}`)
    }
    const objects = await rows(vbr, '/api/v1/backupObjects')
    for (const { id, name } of objects) {
      const { length } = await rows(vbr, `/api/v1/backupObjects/${id}/restorePoints`)
      // A machine that was copied is one object in two backups, each with a row and a count.
      const counted = objects.filter(other => other.id === id).reduce((sum, row) => sum + row.restorePointsCount, 0)
      t.equal(length, counted, `${name} ${when}`)
    }
    for (const row of await rows(vbr, '/api/v1/jobs/states')) {
      const [latest] = await rows(vbr, `/api/v1/sessions?jobIdFilter=${row.id}&limit=1`)
      t.equal(row.sessionId, latest?.id ?? null, `${row.name} ${when}`)
      t.equal(row.lastRun, latest?.creationTime ?? null)
      t.equal(row.lastResult, latest?.result.result ?? 'None')
      t.ok(row.nextRun === null || row.nextRun > (row.lastRun ?? ''), 'what comes next is yet to come')
    }
    await w.advance('10d')
    await w.untilIdle()
  }
})
