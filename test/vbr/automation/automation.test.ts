import t from 'tap'
import { type Reply, startTest, type TestWorld } from '../../estate/simulator.js'
import { exported, imported, kinds, said } from './files.js'

const { world, control, simulator, report } = await startTest(t)
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

/** Credentials of a name, as a file has them. */
const item = (username: string, password = 's3cret') => ({ username, password, type: 'Standard', description: '', uniqueId: username })
const file = (...usernames: string[]) => ({ credentials: usernames.map(name => item(name)) })

const start = async ({ vbr }: TestWorld, body: object): Promise<Reply['body']> => {
  const reply = await vbr.post('/api/v1/automation/credentials/import', { body })
  t.equal(reply.status, 201, JSON.stringify(reply.body))
  return reply.body
}

const usernames = async ({ vbr }: TestWorld, pattern: string): Promise<string[]> => {
  const { body } = await vbr.get(`/api/v1/credentials?nameFilter=${pattern}`)
  return body.data.map(({ username }: { username: string }) => username)
}

t.test('an import is a session, in which one item after the other takes effect and says so', async t => {
  const w = await world()
  const session = await start(w, file('new-a', 'new-b', 'new-c'))
  t.match(session, {
    name: 'Import credentials', sessionType: 'Automation', state: 'Working', progressPercent: 0, initiatedBy: 'administrator'
  })
  t.same(await usernames(w, 'new-*'), [], 'nothing happens at once')

  await w.advance('2s')
  t.same(await usernames(w, 'new-*'), ['new-a'])
  await w.advance('2s')
  t.same(await usernames(w, 'new-*'), ['new-a', 'new-b'])
  const path = `/api/v1/automation/sessions/${session.id}`
  t.match((await w.vbr.get(path)).body, { state: 'Working', progressPercent: 66, endTime: undefined })

  await w.advance('2s')
  t.match((await w.vbr.get(path)).body, {
    state: 'Stopped', progressPercent: 100, result: { result: 'Success', message: 'Success', isCanceled: false }
  })
  t.same(await said(w.vbr, session.id), [
    { status: 'Succeeded', title: 'new-a has been added' },
    { status: 'Succeeded', title: 'new-b has been added' },
    { status: 'Succeeded', title: 'new-c has been added' }
  ])
  const { body: logs } = await w.vbr.get(`${path}/logs`)
  t.equal(logs.totalRecords, 3)
  t.same(logs.records.map(({ id }: { id: number }) => id), [3, 2, 1], 'the latest record comes first')
})

t.test('in every revision an import and its session speak that revision', async t => {
  for (const revision of revisions) {
    const w = await world()
    const vbr = w.vbrAt(revision)
    const credentials = [{ ...item('traveller'), ...(revision === '1.1-rev0' ? { tag: 'traveller' } : {}) }]
    const { body, status } = await vbr.post('/api/v1/automation/credentials/import', { body: { credentials } })
    t.equal(status, 201, revision)
    t.ok((revision === '1.1-rev0' ? 'activityId' : 'jobId') in body)
    await w.untilIdle()
    t.match((await vbr.get(`/api/v1/automation/sessions/${body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
    t.equal((await vbr.get(`/api/v1/automation/sessions/${body.id}/logs`)).body.totalRecords, 1)
    t.equal((await vbr.get('/api/v1/automation/sessions?limit=1')).body.data[0].id, body.id)
    const { credentials: [found] } = await exported(vbr, 'credentials', { names: ['traveller'] })
    t.equal(found[revision === '1.1-rev0' ? 'tag' : 'uniqueId'], 'traveller')
  }
})

t.test('automation sessions have lists of their own', async t => {
  const w = await world()
  await imported(w, w.vbr, 'credentials', file('first'))
  await w.advance('1h')
  await imported(w, w.vbr, 'credentials', { credentials: [item('second', '')] })
  const running = await start(w, file('third'))

  const path = '/api/v1/automation/sessions?createdAfterFilter=2025-01-15T09:00:00Z&'
  const names = async (query: string): Promise<string[]> =>
    (await w.vbr.get(path + query)).body.data.map(({ result }: { result: { result: string } }) => result.result)
  t.same(await names(''), ['None', 'Failed', 'Success'], 'newest first')
  t.same(await names('resultFilter=failed'), ['Failed'])
  t.same(await names('resultFilter=failed&resultFilter=Success'), ['Failed', 'Success'])
  t.same(await names('stateFilter=Working'), ['None'])
  t.same(await names('nameFilter=import*'), ['None', 'Failed', 'Success'])
  t.same(await names('nameFilter=*jobs'), [])
  t.same(await names('createdBeforeFilter=2025-01-15T09:30:00Z'), ['Success'])
  t.same(await names('endedAfterFilter=2025-01-15T09:30:00Z'), ['Failed'])
  t.same(await names('orderColumn=CreationTime&orderAsc=true&skip=1&limit=1'), ['Failed'])
  t.same(await names(`jobIdFilter=${running.id}`), ['None'])
  t.same(await names('typeFilter=Automation'), ['None', 'Failed', 'Success'])
  t.same(await names('typeFilter=BackupJob'), [])

  t.equal((await w.vbr.get(`/api/v1/sessions/${running.id}`)).status, 404, 'the other sessions do not know them')
  t.equal((await w.vbr.get('/api/v1/sessions?typeFilter=Automation')).body.pagination.total, 0)
  const { body: { data: [other] } } = await w.vbr.get('/api/v1/sessions?limit=1')
  for (const path of ['', '/logs']) {
    const { status, body } = await w.vbr.get(`/api/v1/automation/sessions/${other.id}${path}`)
    t.equal(status, 404)
    t.match(body, { errorCode: 'NotFound', status: 404, message: new RegExp(other.id) })
  }
  t.equal((await w.vbr.post(`/api/v1/automation/sessions/${other.id}/stop`)).status, 404)
})

t.test('the default estate has imported before: all of one file, and of another what it could', async t => {
  const { vbr } = await world()
  const { body: { data } } = await vbr.get('/api/v1/automation/sessions')
  t.match(data, [{ name: 'Import jobs', result: { result: 'Warning' } }, { name: 'Import credentials', result: { result: 'Success' } }])
  for (const { id } of data) t.ok((await said(vbr, id)).length > 0, 'each has a log')
})

t.test('an import that is stopped keeps what it has imported, and imports no more', async t => {
  const w = await world()
  const { id } = await start(w, file('kept', 'left-a', 'left-b'))
  await w.advance('3s')
  t.equal((await w.vbr.post(`/api/v1/automation/sessions/${id}/stop`)).status, 200)
  t.equal((await w.vbr.get(`/api/v1/automation/sessions/${id}`)).body.state, 'Stopping')
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/automation/sessions/${id}`)).body, {
    state: 'Stopped', result: { result: 'Failed', isCanceled: true }
  })
  t.same(await usernames(w, 'kept'), ['kept'])
  t.same(await usernames(w, 'left-*'), [])

  const again = await w.vbr.post(`/api/v1/automation/sessions/${id}/stop`)
  t.equal(again.status, 400)
  t.match(again.body, { errorCode: 'UnknownError' })
})

t.test('items that cannot be imported are told one by one; the others are imported', async t => {
  const w = await world()
  const some = await imported(w, w.vbr, 'credentials', { credentials: [item('sound'), item('empty', '')] })
  t.match(some.result, { result: 'Warning', message: '1 of 2 items could not be imported.' })
  t.same(await said(w.vbr, some.id), [
    { status: 'Succeeded', title: 'sound has been added' },
    { status: 'Failed', title: "empty could not be imported: 'password' must not be empty." },
    { status: 'Warning', title: '1 of 2 items could not be imported.' }
  ])
  t.same(await usernames(w, 'empty'), [])

  const all = await imported(w, w.vbr, 'credentials', { credentials: [item('empty-a', ''), item('empty-b', '')] })
  t.match(all.result, { result: 'Failed', message: '2 of 2 items could not be imported.' })

  const none = await imported(w, w.vbr, 'credentials', { credentials: [] })
  t.equal(none.result.result, 'Success', 'of a file without items nothing can fail')
})

t.test('an item that is there already is changed: by its unique id, by its name where the file gives none', async t => {
  const w = await world()
  const before = (await w.vbr.get('/api/v1/credentials')).body.pagination.total
  const { credentials: [known] } = await exported(w.vbr, 'credentials', { names: ['temp-lab'] })

  const renamed = await imported(w, w.vbr, 'credentials', {
    credentials: [{ ...known, username: 'lab', description: 'Renamed', password: 'n3w' }]
  })
  t.same(await said(w.vbr, renamed.id), [{ status: 'Succeeded', title: 'lab has been changed' }])
  const { body: { data: [lab] } } = await w.vbr.get('/api/v1/credentials?nameFilter=lab')
  t.match(lab, { description: 'Renamed', uniqueId: known.uniqueId })

  await imported(w, w.vbr, 'credentials', {
    credentials: [{ username: 'LAB', type: 'Standard', password: 'n3w', uniqueId: '' }]
  })
  t.match((await w.vbr.get(`/api/v1/credentials/${lab.id}`)).body, { username: 'LAB', description: 'Renamed' })
  t.equal((await w.vbr.get('/api/v1/credentials')).body.pagination.total, before)

  await imported(w, w.vbr, 'credentials', { credentials: [{ ...item('lab'), uniqueId: 'another' }] })
  t.equal((await w.vbr.get('/api/v1/credentials')).body.pagination.total, before + 1,
    'another unique id means another record: names may be borne by several')

  const { result } = await imported(w, w.vbr, 'credentials', {
    credentials: [{ ...known, type: 'Linux', password: 's3cret' }]
  })
  t.equal(result.result, 'Failed', 'the type of a record cannot change')
})

t.test('outcomes are arranged for an import, and for an item in it', async t => {
  const w = await world()
  const arrange = (rule: object) => control.post(`/api/worlds/${w.name}/outcomes`, { body: rule })
  await arrange({ session: 'Import', object: 'b', result: 'Failed', message: 'The vault is closed.' })
  await arrange({ session: 'Import', object: 'c', result: 'Warning', message: 'The vault is slow.' })
  const { id, result } = await imported(w, w.vbr, 'credentials', file('a', 'b', 'c'))
  t.equal(result.result, 'Warning')
  t.match(await said(w.vbr, id), [
    { status: 'Succeeded', title: 'a has been added' },
    { status: 'Failed', title: 'b could not be imported: The vault is closed.' },
    { status: 'Warning', title: 'c has been added: The vault is slow.' }
  ])
  t.same(await usernames(w, '?'), ['a', 'c'])

  await arrange({ session: 'Import', result: 'Failed', at: 50, message: 'The service was restarted.' })
  const broken = await imported(w, w.vbr, 'credentials', file('d', 'e', 'f', 'g'))
  t.match(broken.result, { result: 'Failed', message: 'The service was restarted.' })
  t.ok((await usernames(w, 'd')).length === 1, 'what was imported before stays')
  t.same(await usernames(w, 'g'), [])

  await arrange({ session: 'Import', object: 'h', result: 'Warning', message: 'The vault is slow.' })
  t.match((await imported(w, w.vbr, 'credentials', file('h'))).result, {
    result: 'Warning', message: 'h has been added: The vault is slow.'
  })
})

t.test('a running import survives a snapshot of its world', async t => {
  const w = await world()
  const { id } = await start(w, file('early', 'late'))
  await w.advance('3s')
  t.equal((await control.post(`/api/worlds/${w.name}/snapshots`, { body: { name: 'half' } })).status, 201)
  await w.untilIdle()
  t.equal((await control.post(`/api/worlds/${w.name}/snapshots/half/restore`)).status, 200)
  t.same(await usernames(w, 'late'), [])
  await w.untilIdle()
  t.same(await usernames(w, 'late'), ['late'])
  t.equal((await w.vbr.get(`/api/v1/automation/sessions/${id}/logs`)).body.totalRecords, 2)
})

t.test('no secret of a file is shown by anything', async t => {
  const w = await world()
  const { id } = await start(w, { credentials: [item('holder', 'open-sesame')] })
  const seen = [
    await w.vbr.get(`/api/v1/automation/sessions/${id}`),
    await w.vbr.get(`/api/v1/automation/sessions/${id}/logs`),
    await control.get(`/api/worlds/${w.name}/requests?limit=50`)
  ]
  await w.untilIdle()
  seen.push(await w.vbr.post('/api/v1/automation/credentials/export'))
  for (const { body } of seen) t.notMatch(JSON.stringify(body), 'open-sesame')
})

t.test('bodies that the documents do not allow are refused at once', async t => {
  const { vbr } = await world()
  const wrong: Array<[string, unknown]> = [
    ['credentials/import', {}],
    ['credentials/import', { credentials: [{ username: 'a', uniqueId: 'a' }] }],
    ['credentials/import', { credentials: [{ username: 'a', uniqueId: 'a', type: 'Windows' }] }],
    ['credentials/import', { credentials: 'all' }],
    ['credentials/export', { ids: ['2d'] }],
    ['credentials/export', { types: ['Windows'] }],
    ['cloudcredentials/import', { amazon: [{ type: 'Amazon', accessKey: 'AKIA', uniqueId: 'a' }] }],
    ['encryptionPasswords/import', { encryptionPasswords: [{ hint: 'h' }] }],
    ['encryptionPasswords/export', { modificationTimeFrom: 'yesterday' }],
    ['managedServers/import', { linuxHosts: [{ name: 'l', description: '', type: 'LinuxHost' }] }],
    ['repositories/import', { WindowsLocalRepositories: [{ name: 'r' }] }],
    ['proxies/import', { proxies: [{ description: '', type: 'ViProxy' }] }],
    ['jobs/import', {}]
  ]
  for (const [path, body] of wrong) {
    const reply = await vbr.post(`/api/v1/automation/${path}`, { body })
    t.equal(reply.status, 400, `${path} ${JSON.stringify(body)}`)
    t.match(reply.body, { errorCode: 'UnexpectedContent' })
  }
  t.equal((await vbr.post('/api/v1/automation/jobs/import')).status, 400, 'an import needs a body')
  t.equal((await vbr.get('/api/v1/automation/sessions/1')).status, 400)
  t.equal((await vbr.get('/api/v1/automation/sessions?limit=-1')).status, 400)
})

t.test('who may export and import, see the sessions and stop them', async t => {
  const w = await world()
  for (const user of ['operator', 'restore', 'viewer', 'tape']) {
    const client = await w.vbrAs(user)
    for (const kind of kinds) {
      t.equal((await client.post(`/api/v1/automation/${kind}/export`)).status, 403, `${user} ${kind}`)
      t.equal((await client.post(`/api/v1/automation/${kind}/import`, { body: {} })).status, 403, `${user} ${kind}`)
    }
    t.equal((await client.get('/api/v1/automation/sessions')).status, 200, user)
    const { id } = await start(w, file('any'))
    t.equal((await client.get(`/api/v1/automation/sessions/${id}`)).status, 200, user)
    t.equal((await client.get(`/api/v1/automation/sessions/${id}/logs`)).status, 200, user)
    const { status } = await client.post(`/api/v1/automation/sessions/${id}/stop`)
    // The Restore Operator may since 1.3.
    t.equal(status, user === 'operator' || user === 'restore' ? 200 : 403, user)
    await w.untilIdle()
  }
})

t.test('a fault of the simulator in an item is told, and ends neither the import nor the world', async t => {
  const w = await world()
  const credentials = simulator.worlds.find(w.name)?.vbr.credentials
  const create = credentials?.create
  if (credentials === undefined || create === undefined) throw new Error('There is no such world')
  credentials.create = (spec, user) => {
    if (spec.username === 'b') throw new Error('Out of luck')
    return create(spec, user)
  }
  const { id, result } = await imported(w, w.vbr, 'credentials', file('a', 'b', 'c'))
  t.equal(result.result, 'Warning')
  t.match((await said(w.vbr, id))[1], { status: 'Failed', title: /^b could not be imported: .*internal error/ })
  t.match(report.splice(0), [{ message: 'The import of b failed', error: { message: 'Out of luck' } }])
})

t.test('an import whose session is taken away goes no further', async t => {
  const w = await world()
  const { id } = await start(w, file('early', 'late'))
  await w.advance('2s')
  t.equal((await control.del(`/api/worlds/${w.name}/collections/vbr.sessions/${id}`)).status, 204)
  await w.untilIdle()
  t.same(await usernames(w, 'early'), ['early'])
  t.same(await usernames(w, 'late'), [])
})

t.test('a client that polls an import moves it on', async t => {
  const polled = await startTest(t, { clock: { mode: 'poll', step: 5_000 } })
  const { vbr } = await polled.world()
  const { body: { id } } = await vbr.post('/api/v1/automation/credentials/import', { body: file('a', 'b', 'c', 'd') })
  let polls = 0
  for (let state = ''; state !== 'Stopped' && polls < 10; polls++) {
    state = (await vbr.get(`/api/v1/automation/sessions/${id}`)).body.state
  }
  t.equal(polls, 2)
})
