import t from 'tap'
import { startTest, type Reply, type TestWorld } from '../../estate/simulator.js'
import { configBackup } from '../../estate/vbr/configuration.js'
import { errorAt, noneAt } from '../../estate/vbr/manner.js'

const { world, simulator } = await startTest(t)

const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const second = 1_000

interface Row {
  id: string
  name: string
  creationTime: string
  endTime: string | null
  result: { result: string } | null
}

const rows = ({ body }: Reply): Row[] => body.data
const list = (w: TestWorld, query: string): Promise<Reply> => w.vbr.get(`/api/v1/sessions?${query}`)

function stateOf ({ name }: TestWorld) {
  const known = simulator.worlds.find(name)
  if (known === undefined) throw new Error(`There is no world ${name}`)
  return known.vbr.sessions
}

t.test('the default estate has two weeks of past: configuration backups, one of them with a warning, one failed', async t => {
  const w = await world()
  const past = rows(await list(w, 'typeFilter=ConfigurationBackup'))
  t.equal(past.length, 14)
  const results = past.map(({ result }) => result?.result)
  t.equal(results.filter(result => result === 'Warning').length, 1)
  t.equal(results.filter(result => result === 'Failed').length, 1)
  t.ok((await list(w, 'typeFilter=Infrastructure')).body.pagination.total >= 3)

  const { body: { lastSuccessfulBackup: last } } = await w.vbr.get('/api/v1/configBackup')
  const latest = past.find(({ result }) => result?.result !== 'Failed')
  t.same(last, { lastSuccessfulTime: latest?.endTime, sessionId: latest?.id })

  for (const { id } of rows(await list(w, ''))) {
    const { status, body } = await w.vbr.get(`/api/v1/sessions/${id}/logs`)
    t.equal(status, 200)
    t.ok(body.totalRecords > 0, 'every session has a log')
  }
})

t.test('every revision lists sessions, one and its logs in its own shape', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    const { status, body } = await client.get('/api/v1/sessions?typeFilter=ConfigurationBackup&limit=1')
    t.equal(status, 200, revision)
    const [session] = body.data
    t.equal(session[revision === '1.1-rev0' ? 'activityId' : 'jobId'], configBackup)
    t.notOk((revision === '1.1-rev0' ? 'jobId' : 'activityId') in session)
    t.equal('initiatedBy' in session, revision.startsWith('1.3'))
    t.match(session, { resourceId: noneAt(revision), parentSessionId: noneAt(revision) })
    t.same((await client.get(`/api/v1/sessions/${session.id}`)).body, session)
    t.equal((await client.get(`/api/v1/sessions/${session.id}/logs`)).body.totalRecords, 9)
  }
})

t.test('pages: two hundred unless asked for, newest first, the rest of the total beyond', async t => {
  const w = await world()
  const all = await list(w, '')
  const { total, count, skip, limit } = all.body.pagination
  t.ok(total > 200)
  t.same({ count, skip, limit }, { count: 200, skip: 0, limit: 200 })
  const times = rows(all).map(({ creationTime }) => creationTime)
  t.same(times, [...times].sort().reverse())

  const part = await list(w, 'skip=2&LIMIT=3')
  t.same(part.body.pagination, { total, count: 3, skip: 2, limit: 3 })
  t.same(rows(part), rows(all).slice(2, 5))
  t.same((await list(w, `skip=${total}`)).body, { data: [], pagination: { total, count: 0, skip: total, limit: 200 } })
  t.equal((await list(w, 'limit=65534')).body.pagination.limit, 65_534)
  t.same(rows(await list(w, 'unknown=1&type=Replication')), rows(all), 'what it does not know it ignores')
})

t.test('texts that are not numbers, values or times are refused', async t => {
  const w = await world()
  for (const query of [
    'skip=-1', 'limit=0', 'limit=many', 'skip=99999999999999999999', 'orderColumn=Colour&orderAsc=true', 'typeFilter=Dance',
    'stateFilter=Done', 'resultFilter=Fine', 'orderAsc=perhaps', 'jobIdFilter=here', 'createdAfterFilter=yesterday', 'typeFilter=Infrastructure&typeFilter=Dance'
  ]) {
    for (const revision of ['1.1-rev0', '1.3-rev2']) {
      const { status, body } = await w.vbrAt(revision).get(`/api/v1/sessions?${query}`)
      t.equal(status, 400, `${revision} ${query}`)
      t.match(body, errorAt(revision, { status: 400, errorCode: 'UnexpectedContent', message: body.message }))
    }
  }
})

t.test('filters: type, state, result, job, times and names', async t => {
  const w = await world()
  const total = async (query: string): Promise<number> => (await list(w, query)).body.pagination.total
  const all = await total('')
  const jobs = await total('typeFilter=BackupJob')
  const rows: Array<{ sessionType: string }> = (await list(w, 'limit=1000')).body.data
  const infrastructure = rows.filter(({ sessionType }) => sessionType === 'Infrastructure').length
  t.ok(infrastructure > 0, 'servers and repositories of the past')
  t.ok(jobs > 100, 'two weeks of backup jobs')
  const [warnings, failures] = [await total('resultFilter=warning'), await total('resultFilter=Failed')]
  t.ok(warnings > 0 && failures > 0)
  t.equal(await total('resultFilter=Warning&resultFilter=Failed'), warnings + failures)
  t.equal(await total('typeFilter=infrastructure'), infrastructure)
  t.equal(await total('typeFilter=Infrastructure&typeFilter=ConfigurationBackup'), infrastructure + 14)
  t.equal(await total(`jobIdFilter=${configBackup.toUpperCase()}`), 14)
  t.equal(await total('stateFilter=stopped'), all)
  t.equal(await total('stateFilter=Working'), 0)
  t.equal(await total('nameFilter=backup configuration job'), 14)
  t.equal(await total('nameFilter=Backup*'), 14)
  t.equal(await total('nameFilter=*item*'), infrastructure)
  t.equal(await total('nameFilter=Backup'), 0, 'without a wildcard the whole name')

  t.equal(await total('createdAfterFilter=2025-01-13T09:00:00Z&typeFilter=ConfigurationBackup'), 2, 'inclusive')
  t.equal(await total('createdAfterFilter=2025-01-13T10:00:00.0000001%2B01:00&typeFilter=ConfigurationBackup'), 2)
  t.equal(await total('createdAfterFilter=2025-01-13T10:00:00+01:00&typeFilter=ConfigurationBackup'), 2, 'a bare plus')
  t.equal(await total('createdAfterFilter=2025-01-13T10:00:01&typeFilter=ConfigurationBackup'), 1, 'the server\'s time')
  t.equal(await total('createdAfterFilter=2025-01-13&typeFilter=ConfigurationBackup'), 2, 'a day')
  t.equal(await total('createdBeforeFilter=2025-01-02T09:00:00Z&typeFilter=ConfigurationBackup'), 2)
  t.equal(await total('endedAfterFilter=2025-01-14T09:00:20Z&typeFilter=ConfigurationBackup'), 1)
  t.equal(await total('endedBeforeFilter=2025-01-01T09:00:20Z&typeFilter=ConfigurationBackup'), 1)
})

t.test('a running session has the result None for filters, and no end', async t => {
  const w = await world()
  await w.vbr.post('/api/v1/configBackup/backup')
  t.equal((await list(w, 'resultFilter=None')).body.pagination.total, 1)
  t.equal((await list(w, 'stateFilter=Starting&resultFilter=None&resultFilter=Failed')).body.pagination.total, 1)
  t.equal((await list(w, 'endedAfterFilter=2025-01-15T08:00:00Z')).body.pagination.total, 0)
})

t.test('lists are ordered by any column that the revision names, either way', async t => {
  const w = await world()
  for (const column of ['Name', 'SessionType', 'CreationTime', 'EndTime', 'State', 'Result', 'InitiatedBy']) {
    const up = rows(await list(w, `orderColumn=${column}&orderAsc=true&limit=1000`))
    const down = rows(await list(w, `orderColumn=${column.toLowerCase()}&orderAsc=False&limit=1000`))
    t.same(down.map(({ id }) => id), up.map(({ id }) => id).reverse(), column)
  }
  const times = rows(await list(w, 'orderColumn=CreationTime&orderAsc=true')).map(({ creationTime }) => creationTime)
  t.same(times, [...times].sort(), 'ascending unless told otherwise')
  t.equal((await w.vbrAt('1.2-rev1').get('/api/v1/sessions?orderColumn=InitiatedBy&orderAsc=true')).status, 400)
})

t.test('a log is read from its latest line; ids count from one in the order of beginning', async t => {
  const w = await world()
  const { body: { id } } = await w.vbr.post('/api/v1/configBackup/backup')
  t.same((await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body, { totalRecords: 0, records: [] })
  await w.advance('10s')
  const { totalRecords, records } = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body
  t.equal(totalRecords, records.length)
  t.same(records.map(({ id }: { id: number }) => id), [4, 3, 2, 1])
  t.match(records[0], { status: 'None', description: '' })
  t.match(records[3], {
    status: 'Succeeded',
    startTime: '2025-01-15T10:00:02+01:00',
    updateTime: '2025-01-15T10:00:03+01:00',
    title: 'Starting configuration backup'
  })
  const filtered = await w.vbr.get(`/api/v1/sessions/${id}/logs?statusFilter=succeeded`)
  t.equal(filtered.body.totalRecords, 3)
})

t.test('an id that leads nowhere is 404 and named, a text that is not an id is 400', async t => {
  const { vbr } = await world()
  const unknown = '3a000000-0000-4000-8000-0000000000ff'
  for (const reply of [
    await vbr.get(`/api/v1/sessions/${unknown}`),
    await vbr.get(`/api/v1/sessions/${unknown}/logs`),
    await vbr.post(`/api/v1/sessions/${unknown}/stop`)
  ]) {
    t.equal(reply.status, 404)
    t.match(reply.body, { errorCode: 'NotFound', status: 404, message: new RegExp(unknown) })
  }
  const malformed = await vbr.get('/api/v1/sessions/42')
  t.equal(malformed.status, 400)
  t.match(malformed.body, { errorCode: 'UnexpectedContent' })
})

t.test('a session that has ended cannot be stopped, one that is stopping already can', async t => {
  const w = await world()
  const [{ id: ended } = { id: '' }] = rows(await list(w, 'limit=1'))
  const refused = await w.vbr.post(`/api/v1/sessions/${ended}/stop`)
  t.equal(refused.status, 400)
  t.match(refused.body, { errorCode: 'UnknownError', message: /not running/ })

  const { body: { id } } = await w.vbr.post('/api/v1/configBackup/backup')
  await w.advance('5s')
  t.equal((await w.vbr.post(`/api/v1/sessions/${id}/stop`)).status, 200)
  t.equal((await w.vbr.post(`/api/v1/sessions/${id}/stop`)).status, 200)
  const { progressPercent } = (await w.vbr.get(`/api/v1/sessions/${id}`)).body
  await w.advance('2s')
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopping', progressPercent })
  await w.advance('1s')
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopped', progressPercent: 100 })
  t.equal((await w.vbr.post(`/api/v1/sessions/${id}/stop`)).status, 400)
})

t.test('kinds of session that cannot be stopped refuse it', async t => {
  const w = await world()
  const kind = stateOf(w).define<null>({
    kind: 'Unstoppable', type: 'Infrastructure', name: 'Infrastructure Item Saving', stoppable: false,
    steps: [{ says: 'Saving', lasts: 10 * second }]
  })
  const { id } = kind.start({ work: null })
  const { status, body } = await w.vbr.post(`/api/v1/sessions/${id}/stop`)
  t.equal(status, 400)
  t.match(body, { errorCode: 'UnknownError', message: /cannot be stopped/ })
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { state: 'Stopped', jobId: id, result: { result: 'Success' } })
})

t.test('a step may warn and the session goes on; a step that fails ends it, without effects', async t => {
  const w = await world()
  const effects: string[] = []
  const kind = stateOf(w).define<{ fails: boolean }>({
    kind: 'Troubled', type: 'BackupJob', name: 'Nightly', starting: second,
    steps: [
      { says: ['Processing one', 'Processing two'], lasts: 4 * second, run: () => ({ result: 'Warning', message: 'One is slow' }) },
      {
        says: 'Saving', lasts: 5 * second, state: 'Postprocessing',
        run: ({ work }) => work.fails ? { result: 'Failed', message: 'Disk is gone' } : undefined
      }
    ],
    succeed: ({ name }) => { effects.push(`${name} done`) },
    fail: (_session, { message }) => { effects.push(message) }
  })
  const warned = kind.start({ work: { fails: false }, name: 'Nightly one' })
  await w.advance('7s')
  t.equal((await w.vbr.get(`/api/v1/sessions/${warned.id}`)).body.state, 'Postprocessing')
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${warned.id}`)).body, { result: { result: 'Warning', message: 'One is slow' } })

  const failed = kind.start({ work: { fails: true } })
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${failed.id}`)).body, { result: { result: 'Failed', message: 'Disk is gone' } })
  t.same(effects, ['Nightly one done', 'Disk is gone'])
  t.same((await w.vbr.get(`/api/v1/sessions/${failed.id}/logs`)).body.records
    .map(({ title, status }: { title: string, status: string }) => `${title}: ${status}`), [
    'Disk is gone: Failed', 'Saving: Failed', 'One is slow: Warning', 'Processing two: Warning', 'Processing one: Warning'
  ])
})

t.test('1.1 calls a backup job\'s session a Job, in replies and in filters', async t => {
  const w = await world()
  const kind = stateOf(w).define<null>({
    kind: 'Rehearsal', type: 'BackupJob', name: 'Nightly', steps: [{ says: 'Saving', lasts: second }]
  })
  kind.start({ work: null })
  const client = w.vbrAt('1.1-rev0')
  const [row] = (await client.get('/api/v1/sessions?typeFilter=job')).body.data
  t.match(row, { sessionType: 'Job', name: 'Nightly' })
  t.equal((await w.vbr.get('/api/v1/sessions?typeFilter=BackupJob')).body.data[0].sessionType, 'BackupJob')
  t.equal((await w.vbr.get('/api/v1/sessions?typeFilter=Job')).status, 400)
})

t.test('a revision lists the kinds of session that it has a name for', async t => {
  const w = await world()
  const kind = stateOf(w).define<null>({
    kind: 'Scan', type: 'MalwareDetection', name: 'Scan', steps: [{ says: 'Scanning', lasts: second }]
  })
  kind.start({ work: null })
  const named = async (revision: string): Promise<number> =>
    (await w.vbrAt(revision).get('/api/v1/sessions?nameFilter=Scan')).body.pagination.total
  t.equal(await named('1.1-rev0'), 0)
  t.equal(await named('1.1-rev2'), 0)
  t.equal(await named('1.2-rev1'), 1)
  t.equal(await named('1.3-rev2'), 1)
})

t.test('automation sessions are not among the sessions', async t => {
  const w = await world()
  const before = (await list(w, '')).body.pagination.total
  const kind = stateOf(w).define<null>({
    kind: 'RehearsedImport', type: 'Automation', name: 'Import jobs', steps: [{ says: 'Importing', lasts: second }]
  })
  const { id } = kind.start({ work: null })
  t.equal((await list(w, '')).body.pagination.total, before)
  t.equal((await list(w, 'typeFilter=Automation')).body.pagination.total, 0)
  t.equal((await w.vbr.get(`/api/v1/sessions/${id}`)).status, 404)
  t.equal(stateOf(w).automation.get(id).name, 'Import jobs')
})

t.test('a client that polls moves time on; reading settings does not', async t => {
  const polled = await startTest(t, { clock: { mode: 'poll', step: 5 * second } })
  const w = await polled.world()
  const now = async (): Promise<string> => (await polled.control.get(`/api/worlds/${w.name}/clock`)).body.now
  const before = await now()
  await w.vbr.get('/api/v1/configBackup')
  await w.vbr.get('/api/v1/sessions')
  t.equal(await now(), before)

  const { body: { id } } = await w.vbr.post('/api/v1/configBackup/backup')
  let polls = 0
  for (let state = 'Starting'; state !== 'Stopped' && polls < 10; polls++) {
    state = (await w.vbr.get(`/api/v1/sessions/${id}`)).body.state
  }
  t.equal(polls, 4)
})

t.test('who may see sessions, and who may stop them', async t => {
  const w = await world()
  for (const user of ['operator', 'restore', 'viewer', 'tape']) {
    const client = await w.vbrAs(user)
    t.equal((await client.get('/api/v1/sessions')).status, 200, user)
    const { body: { id } } = await w.vbr.post('/api/v1/configBackup/backup')
    const { status, body } = await client.post(`/api/v1/sessions/${id}/stop`)
    // The Restore Operator may since 1.3.
    t.equal(status, user === 'operator' || user === 'restore' ? 200 : 403, user)
    if (status === 403) t.match(body, { errorCode: 'AccessDenied', status: 403 })
    await w.untilIdle()
  }
})
