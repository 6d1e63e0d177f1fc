import t from 'tap'
import { longDialogue, prelude, type Speakers } from '../dialogues/long-dialogue.js'
import { login, startTest, type TestWorld } from '../estate/simulator.js'
import { localProxy } from '../estate/vb365/proxies.js'
import { branchBucket, defaultRepository } from '../estate/vb365/repositories.js'

const { control, world, simulator } = await startTest(t)
const of = ({ name }: { name: string }): string => `/api/worlds/${name}/fixture`
const speaker = ({ vb365, vbr, advance }: TestWorld): Speakers => ({ vb365, vbr, advance })

t.test('a world that is exported and loaded elsewhere gives the same answers, with what was under way', async t => {
  const one = await world()
  await prelude(speaker(one))
  const fixture = (await control.get(of(one))).body
  t.match(fixture, { name: 'default', continues: { now: '2025-01-15T09:00:03.000Z', seed: 1, due: Array } })

  const name = 'elsewhere'
  await control.post('/api/worlds', { body: { name, seed: 99, start: '2026-06-01T00:00:00Z' } })
  const before = await login(simulator.vb365.url, '/v8/token', `administrator@${name}`)
  await before.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'in the way' } })
  const put = await control.put(of({ name }), { body: fixture })
  t.match(put, { status: 200, body: { name, clock: { now: fixture.continues.now } } })
  t.same((await control.get(of({ name }))).body, fixture, 'and is exported the same')

  const answers = await longDialogue(speaker(one))
  t.equal(await longDialogue({
    vb365: before,
    vbr: await login(simulator.vbr.url, '/api/oauth2/token', `administrator@${name}`),
    advance: by => control.post(`/api/worlds/${name}/clock/advance`, { body: { by } })
  }), answers)
})

t.test('an estate written by hand begins now, and its schedules are planned', async t => {
  const one = await world()
  await one.advance('1h')
  const { continues: _, ...estate } = (await control.get(of(one))).body
  t.equal((await control.put(of(one), { body: { ...estate, logs: {} } })).status, 200)
  t.equal((await control.get(`/api/worlds/${one.name}/clock`)).body.now, '2025-01-15T10:00:00.000Z')
  const [job] = (await one.vb365.get('/v8/Jobs')).body.results
  t.ok(job.nextRun)
  t.ok((await one.advance('1d')).body.fired > 0)
})

t.test('what an estate holds of another world stands in nobody\'s way', async t => {
  const one = await world()
  const key = { password: 'x', description: 'Made here' }
  const { body: { id: made } } = await one.vb365.post('/v8/EncryptionKeys', { body: key })
  const { continues: _, ...estate } = (await control.get(of(one))).body
  const name = 'begun-anew'
  t.equal((await control.post('/api/worlds', { body: { name, fixture: estate } })).status, 201)
  const client = await login(simulator.vb365.url, '/v8/token', `administrator@${name}`)
  const ids = new Set([made])
  for (let n = 0; n < 5; n++) ids.add((await client.post('/v8/EncryptionKeys', { body: key })).body.id)
  t.equal(ids.size, 6, 'each id is given once')
})

t.test('a mistake is named by its place, and nothing changes', async t => {
  const one = await world()
  const right = (await control.get(of(one))).body
  const { collections, continues } = right
  const changed = (name: string, n: number, changes: object) => ({
    ...right,
    collections: {
      ...collections,
      [name]: collections[name].map((doc: object, at: number) => at === n ? { ...doc, ...changes } : doc)
    }
  })
  const repository = (changes: object): object => changed('vb365.repositories', 2, changes)
  const mistakes: Array<[unknown, string]> = [
    [repository({ proxyId: 'nobody' }), 'collections["vb365.repositories"][2].proxyId'],
    [repository({ encryptionKeyId: localProxy }), 'collections["vb365.repositories"][2].encryptionKeyId'],
    [repository({ name: 7 }), 'collections["vb365.repositories"][2].name'],
    [repository({ nmae: 'x' }), 'collections["vb365.repositories"][2].nmae'],
    [repository({ retentionType: 'Whatever' }), 'collections["vb365.repositories"][2].retentionType'],
    [repository({ id: defaultRepository }), 'collections["vb365.repositories"][2].id'],
    [repository({ id: undefined }), 'collections["vb365.repositories"][2].id'],
    [{ ...right, collections: { ...collections, 'vb365.boats': [] } }, 'collections["vb365.boats"]'],
    [{ ...right, collections: undefined }, 'collections'],
    [{ ...right, extras: true }, 'extras'],
    [{ ...right, continues: { ...continues, due: [{ step: 'nothing', subject: 'x', due: continues.now }] } }, 'continues.due[0].step'],
    [{ ...right, continues: { ...continues, now: 'later' } }, 'continues.now']
  ]
  for (const [body, at] of mistakes) {
    const reply = await control.put(of(one), { body })
    t.equal(reply.status, 400, at)
    t.equal(reply.body.at, at, JSON.stringify(reply.body))
  }
  t.same((await control.get(of(one))).body, right)
})

t.test('a session under way is refused without the step that would end it', async t => {
  const one = await world()
  const { id } = (await one.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)).body
  const { continues, ...running } = (await control.get(of(one))).body
  const n = running.collections['vb365.repositorySynchronizeSessions'].findIndex((doc: { id: string }) => doc.id === id)
  t.match(await control.put(of(one), { body: running }), {
    status: 400,
    body: { at: `collections["vb365.repositorySynchronizeSessions"][${n}].run`, expected: /continues\.due/ }
  })
  t.equal((await control.put(of(one), { body: { ...running, continues } })).status, 200)
  await one.untilIdle()
  t.match((await one.vb365.get(`/v8/RepositorySynchronizeSessions/${id}`)).body, { state: 'None' })
})
