import t from 'tap'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { inLindwurm, jane, lindwurm } from '../../estate/vb365/organizations.js'
import { spareDisk } from '../../estate/vb365/repositories.js'

const { world, control, simulator } = await startTest(t)

interface Event {
  eventType: string, id?: string, objectsEtag?: number, jobId?: string, eTag?: number, status?: string, jobType?: string
}
const ask = async (vb365: Client, query: string) => (await vb365.get(`/v8/Events?${query}`)).body
const latest = async (vb365: Client): Promise<string> => (await ask(vb365, 'from=latest')).nextChangeToken
const since = async (vb365: Client, token: string): Promise<Event[]> => (await ask(vb365, `from=${token}&limit=10000`)).results

t.test('a run is told by its session, its job and its restore point, each with the eTag that is read of it', async t => {
  const { vb365, untilIdle, advance } = await world()
  const { nextChangeToken: token, results, limit } = await ask(vb365, 'from=latest')
  t.same([results, limit], [[], 30])
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  const begun = await since(vb365, token)
  t.match(begun.find(event => event.id === id), { eventType: 'JobSessionUpdate', status: 'NotConfigured', jobType: 'Backup', jobId: keyPeople })
  await advance('4s')
  t.match((await since(vb365, token)).find(event => event.id === id), { status: 'Running' })
  await untilIdle()
  const events = await since(vb365, token)
  const session = (await vb365.get(`/v8/JobSessions/${id}`)).body
  t.match(events.filter(event => event.id === id), [{ eTag: session.eTag, status: 'Warning' }], 'once, as it is now')
  const job = (await vb365.get(`/v8/Jobs/${keyPeople}`)).body
  t.match(events.find(event => event.id === keyPeople), { eventType: 'JobUpdate', eTag: job.eTag, jobType: 'Backup' })
  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&limit=1`)).body.results
  t.match(events.filter(event => event.id === point.id).map(({ eventType }) => eventType).sort(),
    ['RestorePointObjectsChange', 'RestorePointUpdate'])
  t.same(await since(vb365, await latest(vb365)), [], 'what is known is not told again')
})

/** What is protected, as lists show it. */
async function protectedIn (vb365: Client, query: string): Promise<Event[]> {
  const found = []
  for (const noun of ['User', 'Group', 'Site', 'Team']) {
    const { results } = (await vb365.get(`/v8/Protected${noun}s?limit=10000&${query}`)).body
    for (const { id, eTag } of results) found.push({ eventType: `Protected${noun}Update`, id, eTag })
  }
  return found
}

t.test('what lies in backups is told of with the restore point that has it, and when the last one has gone', async t => {
  const { name, vb365, untilIdle } = await world()
  let token = await latest(vb365)
  const next = async (): Promise<Event[]> => {
    const page = await ask(vb365, `from=${token}&limit=10000`)
    token = page.nextChangeToken
    return page.results
  }
  const [site] = (await vb365.get(`/v8/Organizations/${lindwurm}/Sites?filter=management`)).body.results
  const { body: job } = await vb365.post('/v8/Jobs', {
    body: {
      name: 'Board', organizationId: lindwurm, repositoryId: spareDisk, backupType: 'SelectedItems', runNow: true,
      selectedItems: [{ type: 'User', user: { id: jane } }, { type: 'Site', site }]
    }
  })
  await untilIdle()
  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${job.id}`)).body.results
  const held = await protectedIn(vb365, `restorePointId=${point.id}`)
  t.same(held.map(({ eventType }) => eventType), ['ProtectedUserUpdate', 'ProtectedSiteUpdate'])
  const told = await next()
  t.match(told.filter(({ eventType }) => eventType.startsWith('Protected')).sort(byId), held.sort(byId))
  t.match(told.find(({ eventType }) => eventType === 'RestorePointObjectsChange'),
    { id: point.id, objectsEtag: point.objectsEtag })
  t.equal(point.objectsEtag, point.eTag)
  t.same(await next(), [])

  const points = `/api/worlds/${name}/collections/vb365.restorePoints`
  t.equal((await control.del(`${points}/${point.id}`)).status, 204)
  const gone = await next()
  t.match(gone.find(({ eventType }) => eventType === 'RestorePointDelete'), { id: point.id })
  t.same(gone.filter(({ eventType }) => /^Protected.*Delete/.test(eventType)), [{ eventType: 'ProtectedSiteDelete', id: site.id }],
    'another job has a backup of the user')

  await vb365.post(`/v8/Jobs/${job.id}/start`)
  await untilIdle()
  t.match((await next()).filter(({ id }) => id === site.id), [{ eventType: 'ProtectedSiteUpdate' }])
})

const byId = (one: { id?: string }, other: { id?: string }): number => String(one.id) < String(other.id) ? -1 : 1

t.test('pages follow one another without a gap', async t => {
  const { vb365, untilIdle } = await world()
  const token = await latest(vb365)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  const whole = await since(vb365, token)
  t.ok(whole.length > 3)
  for (const limit of [1, 2, 7]) {
    const found: Event[] = []
    let page = await ask(vb365, `from=${token}&limit=${limit}`)
    t.equal(page._links.next.href, `/v8/Events?from=${page.nextChangeToken}&limit=${limit}`)
    while (page.results.length > 0) {
      found.push(...page.results)
      page = await ask(vb365, `from=${page.nextChangeToken}&limit=${limit}`)
    }
    t.same(found, whole, `by ${limit}`)
  }
})

t.test('items of jobs, people who come and go, and jobs that are gone are told of', async t => {
  const { name, vb365 } = await world()
  let token = await latest(vb365)
  const next = async () => {
    const page = await ask(vb365, `from=${token}`)
    token = page.nextChangeToken
    return page.results as Event[]
  }
  t.equal((await vb365.put(`/v8/Jobs/${keyPeople}`, { body: { description: 'Changed' } })).status, 204)
  t.match(await next(), [{ eventType: 'JobUpdate', id: keyPeople }], 'its items are what they were')
  const [{ id: itemId }] = (await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems`)).body.results
  t.equal((await vb365.del(`/v8/Jobs/${keyPeople}/SelectedItems?ids=${encodeURIComponent(itemId)}`)).status, 204)
  const changed = await next()
  t.match(changed.find(({ eventType }) => eventType === 'JobSelectedItemsChange'), { jobId: keyPeople })
  t.notOk(changed.some(({ eventType }) => eventType === 'JobExcludedItemsChange'))

  const id = inLindwurm('a9000000-0000-4000-8000-000000000001')
  const users = `/api/worlds/${name}/collections/vb365.users`
  await control.post(users, { body: { id, organizationId: lindwurm, displayName: 'Ada', type: 'User', locationType: 'Cloud' } })
  t.match(await next(), [{ eventType: 'OrganizationUserUpdate', id, organizationId: lindwurm, eTag: Number }])
  t.equal((await control.del(`${users}/${encodeURIComponent(id)}`)).status, 204)
  t.same(await next(), [{ eventType: 'OrganizationUserDelete', id, organizationId: lindwurm }])

  t.equal((await vb365.del(`/v8/Jobs/${keyPeople}`)).status, 204)
  t.match(await next(), [{ eventType: 'JobDelete', id: keyPeople, jobType: 'Backup' }])
})

t.test('a token that is unknown or too old is refused', async t => {
  const { name, vb365 } = await world()
  const outdated = { status: 410, body: { errorCode: 'OutdatedChangeToken' } }
  const token = await latest(vb365)
  for (const from of ['0', 'abc', '-1', '99999999', '1e3']) t.match(await vb365.get(`/v8/Events?from=${from}`), outdated, from)
  t.equal((await vb365.get('/v8/Events')).status, 400)
  t.equal((await vb365.get('/v8/Events?from=latest&limit=0')).status, 400)
  t.equal((await vb365.get('/v8/Events?from=latest&limit=-1')).status, 400)
  t.equal((await vb365.get(`/v8/Events?from=${token}&limit=1000000`)).status, 200)
  for (const version of ['v7', 'v6']) t.equal((await vb365.get(`/${version}/Events?from=latest`)).status, 404)

  // More is deleted than is remembered.
  const { attempt, kernel } = simulator.worlds.get(name)
  const teams = kernel.collections.get('vb365.teams')
  attempt(() => {
    for (let n = 0; n < 10_600; n++) {
      const { id } = teams?.add({ id: `a9000000-0000-4000-8000-${String(n).padStart(12, '0')}` }) ?? { id: '' }
      teams?.remove(id)
    }
  })
  t.match(await vb365.get(`/v8/Events?from=${token}`), outdated)
  t.equal((await vb365.get(`/v8/Events?from=${await latest(vb365)}`)).status, 200)
})

t.test('who waits is answered as soon as something changes, and holds up nobody', async t => {
  const here = await world()
  const { vb365 } = here
  const token = await latest(vb365)
  const waiting = ask(vb365, `from=${token}&timeoutSeconds=120`)
  const others = [waiting, ask(vb365, `from=${token}&timeoutSeconds=120`)]
  t.equal((await vb365.get('/v8/Jobs')).status, 200, 'others are answered meanwhile')
  await vb365.post(`/v8/Jobs/${keyPeople}/disable`)
  for (const { results } of await Promise.all(others)) t.match(results, [{ eventType: 'JobUpdate', id: keyPeople }])
})

/** Until the server has a call open that waits. */
async function waitingCall ({ vb365 }: TestWorld, token: string, seconds: number) {
  const answer = ask(vb365, `from=${token}&timeoutSeconds=${seconds}`)
  await vb365.get('/v8/Health')
  return answer
}

t.test('waiting ends by the time of the world, in which nothing has happened', async t => {
  const here = await world()
  const token = await latest(here.vb365)
  const waiting = waitingCall(here, token, 100)
  for (let n = 0; n < 6; n++) await here.advance('20s')
  t.match(await waiting, { results: [], nextChangeToken: token })
  t.same((await ask(here.vb365, `from=${token}&timeoutSeconds=1`)).results, [], 'or by the wall, while the world stands still')
})

t.test('a client whose polls move time finds its run told to the end', async t => {
  const { world: polled } = await startTest(t, { clock: { mode: 'poll', step: 5_000 } })
  const { vb365 } = await polled()
  let token = await latest(vb365)
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  let last: Event | undefined
  for (let n = 0; n < 20 && last?.status !== 'Warning'; n++) {
    const page = await ask(vb365, `from=${token}&timeoutSeconds=30`)
    token = page.nextChangeToken
    last = (page.results as Event[]).find(event => event.id === id) ?? last
  }
  t.equal(last?.status, 'Warning')
})
