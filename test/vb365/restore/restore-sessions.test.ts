import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { almondToAzure, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { archiveNorth, branchBucket, objectNorth } from '../../estate/vb365/repositories.js'

const { world, simulator, send } = await startTest(t)

const nowhere = '99999999-0000-4000-8000-000000000001'

const explore = (vb365: Client, body: object, organization = lindwurm) =>
  vb365.post(`/v8/Organizations/${organization}/explore`, { body })

/** A client of the organization Almond & Vale, logged in with its user name and password. */
async function asTenant (world: string) {
  const token = await send(simulator.vb365.url, 'POST', '/v8/token', {
    raw: 'grant_type=password&username=tenant.admin@almondvale.onmicrosoft.com&password=vbsim',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-vbsim-world': world }
  })
  return (method: string, path: string, body?: object) =>
    send(simulator.vb365.url, method, path, { body, token: token.body.access_token })
}

t.test('exploring an organization opens a session on its latest restore point', async t => {
  const { vb365 } = await world()
  const opened = await explore(vb365, { type: 'Vesp', showDeleted: true })
  t.equal(opened.status, 201)
  t.match(opened.body, {
    type: 'Vesp',
    state: 'Working',
    result: 'Success',
    organization: 'lindwurm.onmicrosoft.com',
    name: 'SharePoint restore (Entire organization - 1/15/2025 8:00:00 AM)',
    creationTime: '2025-01-15T09:00:00Z',
    initiatedBy: /administrator/
  })
  t.equal(opened.body.endTime, undefined)
  t.same((await vb365.get(`/v8/RestoreSessions/${opened.body.id}`)).body, opened.body)
})

t.test('a moment in the past shows the last restore point before it, one before all of them shows nothing', async t => {
  const { name, vb365 } = await world()
  const pointOf = (id: string) =>
    simulator.worlds.get(name).vb365.restoreSessions.get(id, { user: '', kind: 'administrator' }).pointId
  const between = await explore(vb365, { type: 'Vex', dateTime: '2025-01-10 12:00:00.000' })
  t.match(between.body.name, /1\/9\/2025 10:00:00 PM/)
  t.ok(pointOf(between.body.id))
  t.match((await explore(vb365, { type: 'Vex', dateTime: '2026-01-01T00:00:00Z' })).body.name, /1\/15\/2025 8:00:00 AM/)
  const before = await explore(vb365, { type: 'Vex', dateTime: '2020-01-01T00:00:00Z' })
  t.equal(before.status, 201)
  t.equal(pointOf(before.body.id), undefined)
})

t.test('a type is needed, and what is asked for must exist', async t => {
  const { vb365 } = await world()
  t.match(await explore(vb365, {}), { status: 400, body: { errorCode: 'ParameterValidationFailure', message: /type/ } })
  t.equal((await explore(vb365, { type: 'Vax' })).status, 400)
  t.equal((await explore(vb365, { type: 'Vex' }, nowhere)).status, 404)
  t.equal((await explore(vb365, { type: 'Vex', repositoryId: nowhere })).status, 404)
})

t.test('versions 6 and 7 open with 200 and take the type in any case', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const opened = await vb365.post(`/${version}/Organizations/${lindwurm}/explore`, { body: { type: 'vet' } })
    t.equal(opened.status, 200)
    t.match(opened.body, { type: 'Vet', state: 'Working' })
    t.equal(opened.body.eTag, undefined)
    t.equal((await vb365.post(`/${version}/RestoreSessions/${opened.body.id}/Stop`)).status, 200)
  }
})

t.test('what lies in a repository that is out of sync cannot be explored; the sync of one that is in sync hinders nobody', async t => {
  const { vb365 } = await world()
  t.equal((await explore(vb365, { type: 'Vex', repositoryId: branchBucket }, almondVale)).status, 409)
  await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })).status, 201)
  t.equal((await explore(vb365, { type: 'Vex', repositoryId: objectNorth })).status, 201)
  t.equal((await explore(vb365, { type: 'Vex' })).status, 201, 'the latest point lies elsewhere')
})

t.test('a repository is explored for one organization, an archive not at all', async t => {
  const { vb365 } = await world()
  const path = (id: string) => `/v8/BackupRepositories/${id}/explore?organizationId=${lindwurm}`
  const opened = await vb365.post(path(objectNorth), { body: { type: 'Vex' } })
  t.equal(opened.status, 201)
  t.match(opened.body.name, /1\/14\/2025 10:00:00 PM/)
  t.equal((await vb365.post(path(archiveNorth), { body: { type: 'Vex' } })).status, 400)
  t.equal((await vb365.post(path(nowhere), { body: { type: 'Vex' } })).status, 404)
  t.equal((await vb365.post(`/v8/BackupRepositories/${objectNorth}/explore`, { body: { type: 'Vex' } })).status, 400)
})

t.test('a job that never ran opens without data', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.post(`/v8/Jobs/${almondToAzure}/explore`, { body: { type: 'Vex' } })).status, 201)
})

t.test('a session is stopped once, keeps its result and shows its organization only while it is open', async t => {
  const { vb365, advance } = await world()
  const { body: { id } } = await explore(vb365, { type: 'Vex' })
  const organization = `/v8/RestoreSessions/${id}/organization`
  t.match((await vb365.get(organization)).body, {
    id: lindwurm, type: 'Office365', _links: { mailboxes: { href: `${organization}/mailboxes` } }
  })
  await advance('1m')
  t.equal((await vb365.post(`/v8/RestoreSessions/${id}/Stop`)).status, 204)
  t.match((await vb365.get(`/v8/RestoreSessions/${id}`)).body, {
    state: 'Stopped', result: 'Success', endTime: '2025-01-15T09:01:00Z'
  })
  t.equal((await vb365.post(`/v8/RestoreSessions/${id}/Stop`)).status, 409)
  t.equal((await vb365.get(organization)).status, 409)
  t.equal((await vb365.post(`/v8/RestoreSessions/${nowhere}/Stop`)).status, 404)
})

t.test('a session that nobody uses ends after half an hour, a used one goes on', async t => {
  const { vb365, advance, untilIdle } = await world()
  const { body: { id } } = await explore(vb365, { type: 'Vex' })
  const state = async () => (await vb365.get(`/v8/RestoreSessions/${id}`)).body.state
  await untilIdle()
  await advance('29m')
  await vb365.get(`/v8/RestoreSessions/${id}/organization`)
  await advance('29m')
  t.equal(await state(), 'Working')
  await advance('1m')
  t.equal(await state(), 'Stopped', 'looking at the session itself is no use of it')
  t.equal((await vb365.get(`/v8/RestoreSessions/${id}`)).body.endTime, '2025-01-15T09:59:00Z')
})

t.test('sessions are listed by start and end, in either order', async t => {
  const { vb365, advance } = await world()
  const listed = async (query: string): Promise<string[]> =>
    (await vb365.get(`/v8/RestoreSessions?${query}`)).body.results.map(({ id }: { id: string }) => id)
  const past = await listed('')
  const ids: string[] = []
  for (const type of ['Vex', 'Veod', 'Vesp']) {
    ids.push((await explore(vb365, { type })).body.id)
    await advance('5m')
  }
  const [first, second, third] = ids
  await vb365.post(`/v8/RestoreSessions/${third}/Stop`)
  await advance('1m')
  await vb365.post(`/v8/RestoreSessions/${first}/Stop`)
  t.same(await listed(''), [third, second, first, ...past])
  const list = async (query: string) => (await listed(query)).filter(id => !past.includes(id))
  t.same(await list('orderAsc=true'), [first, second, third])
  t.same(await list('orderBy=EndTime'), [first, third, second])
  t.same(await list('startTimeFrom=2025-01-15T09:05:00Z'), [third, second])
  t.same(await list('startTimeTo=2025-01-15 09:05:00'), [second, first])
  t.same(await list('endTimeFrom=2025-01-15T09:15:30Z'), [first])
  t.same(await list('endTimeTo=2025-01-15T09:15:30Z'), [third])
  t.same(await list('limit=1&offset=1'), [second])
  t.same(await listed('startTimeTo=2025-01-15T08:00:00Z'), past)
  t.equal((await vb365.get('/v8/RestoreSessions?startTimeFrom=yesterday')).status, 400)
  t.equal((await vb365.get('/v7/RestoreSessions')).body.totalCount, past.length + 3)
})

t.test('a tenant explores its own organization and sees its own sessions only', async t => {
  const { name, vb365 } = await world()
  const past: unknown[] = (await vb365.get('/v8/RestoreSessions')).body.results
  const { body: foreign } = await explore(vb365, { type: 'Vex' })
  const tenant = await asTenant(name)
  t.match((await tenant('GET', '/v8/Organization')).body, {
    id: almondVale, name: 'almondvale.onmicrosoft.com', type: 'Hybrid', isBackedup: true
  })
  const before: unknown[] = (await tenant('GET', '/v8/RestoreSessions')).body.results.map(({ id }: { id: string }) => id)
  t.ok(before.length > 0 && before.length < past.length, 'those of the past that were the own ones')
  const opened = await tenant('POST', '/v8/Organization/Explore', { type: 'Vex' })
  t.match(opened, { status: 201, body: { organization: 'almondvale.onmicrosoft.com', initiatedBy: /^tenant\.admin/ } })
  t.same((await tenant('GET', '/v8/RestoreSessions')).body.results.map(({ id }: { id: string }) => id),
    [opened.body.id, ...before])
  t.equal((await tenant('GET', `/v8/RestoreSessions/${foreign.id}`)).status, 404)
  t.equal((await tenant('POST', `/v8/RestoreSessions/${foreign.id}/Stop`)).status, 404)
  t.equal((await tenant('GET', '/v8/Jobs')).status, 403)
  t.equal((await vb365.get('/v8/Organization')).status, 403)
  t.equal((await vb365.get('/v8/RestoreSessions')).body.results.length, past.length + 2)
})

t.test('the clock of polling clients does not run for an open restore session', async t => {
  const polling = await startTest(t, { clock: { mode: 'poll', step: 60_000 } })
  const { vb365 } = await polling.world()
  const { body: { id, creationTime } } = await explore(vb365, { type: 'Vex' })
  await vb365.get(`/v8/RestoreSessions/${id}`)
  await vb365.get('/v8/Jobs')
  t.equal((await explore(vb365, { type: 'Vex' })).body.creationTime, creationTime)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  t.equal((await vb365.get(`/v8/Jobs/${lindwurmDaily}`)).body.lastStatus, 'Success', 'but it does for a job that runs')
})

t.test('two weeks of past tell auditors who restored, saved and exported what, and how it ended', async t => {
  const { vb365 } = await world()
  const all: Array<Record<string, string>> = (await vb365.get('/v8/RestoreSessions?limit=100')).body.results
  for (const type of ['Vex', 'Veod', 'Vesp', 'Vet']) {
    t.ok(all.filter(session => session.type === type && session.state === 'Stopped').length >= 2, type)
  }
  for (const result of ['Success', 'Warning', 'Failed']) t.ok(all.some(session => session.result === result), result)
  for (const who of [/^LWWORKS\\/, /^ALMOND\\/, /^tenant\.admin@/, /^jane\.adler@/]) {
    t.ok(all.some(({ initiatedBy = '' }) => who.test(initiatedBy)), String(who))
  }
  t.ok(all.some(({ reason, scopeName, clientHost }) => reason && scopeName && clientHost))
  t.ok(Date.parse(all.at(-1)?.creationTime ?? '') < Date.parse('2025-01-04'), 'from nearly two weeks ago on')
  const deeds = new Set<string>()
  for (const { id, type } of all) {
    const events: Array<Record<string, string>> = (await vb365.get(`/v8/RestoreSessions/${id}/Events?limit=100`)).body.results
    const { totalItemsCount, restoredItemsCount, failedItemsCount } = (await vb365.get(`/v8/RestoreSessions/${id}/Statistics`)).body
    t.equal(totalItemsCount, restoredItemsCount + failedItemsCount)
    t.ok(events.length >= totalItemsCount)
    for (const event of events) {
      t.not(event.status, 'Running')
      deeds.add(`${type} ${event.type} ${event.status}`)
    }
  }
  for (const deed of ['Vex Restore Success', 'Vex Save Success', 'Vex Export Success', 'Veod Restore Warning', 'Vesp Restore Failed', 'Vet Export Success']) {
    t.ok(deeds.has(deed), deed)
  }
  const failed = all.find(({ type, result }) => type === 'Vesp' && result === 'Failed')
  t.match((await vb365.get(`/v8/RestoreSessions/${failed?.id}/Statistics`)).body.errors, [/read-only/])
})
