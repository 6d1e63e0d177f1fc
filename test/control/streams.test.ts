import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { listen, listenAt } from '../estate/stream.js'

const { control, simulator, world } = await startTest(t)
const { url } = simulator.control

const lastIdIn = (text: string): string => [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? ''

t.test('who comes back is told what has happened meanwhile, once, and only what was asked for', async t => {
  const one = await world()
  const add = async (description: string): Promise<string> =>
    (await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description } })).body.id
  const first = await listen(t, url, one.name, '?type=change')
  const before = await add('before')
  await first.until(({ subject }) => subject === before)
  const mark = lastIdIn(first.text())
  first.close()
  await first.ended
  const [second, third] = [await add('meanwhile'), await add('meanwhile, too')]

  const again = await listen(t, url, one.name, '?type=change', { 'last-event-id': mark })
  await again.until(({ subject }) => subject === third)
  t.same(again.events.map(({ subject }) => subject), [second, third])
  const fourth = await add('afterwards')
  await again.until(({ subject }) => subject === fourth)
  t.same(again.events.map(({ subject }) => subject), [second, third, fourth], 'and goes on')
  const asked = await listen(t, url, one.name, `?type=change&since=${mark}&subject=${third}`)
  await asked.until(({ subject }) => subject === third)
  t.equal(asked.events.length, 1)
  const requests = await listen(t, url, one.name, `?type=request&since=${mark}`)
  await requests.until(({ type }) => type === 'request')
  t.match(requests.events, [{ path: '/v8/EncryptionKeys', query: '', took: Number }, { type: 'request' }, { type: 'request' }])
})

t.test('who missed more than is known is told so', async t => {
  const one = await world()
  for (const since of ['7', 'ffffffffffff-1', 'whatever', '0']) {
    const stream = await listen(t, url, one.name, `?type=change&since=${since}`)
    if (since === '0') continue
    t.match(await stream.until(() => true), { type: 'lost', since })
  }
  const target = simulator.worlds.get(one.name)
  const keys = target.kernel.collections.get('vb365.encryptionKeys')
  const key = { id: '10000000-0000-4000-8000-000000000009' }
  target.attempt(() => {
    keys?.add(key)
    for (let times = 0; times < 10_001; times++) keys?.replace(key)
  })
  t.equal((await (await listen(t, url, one.name, '?since=1')).until(() => true)).type, 'lost')
  const last = await listen(t, url, one.name, '?type=change')
  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'last' } })
  await last.until(() => true)
  const known = await listen(t, url, one.name, `?since=${Number(lastIdIn(last.text()).split('-')[1]) - 9_000}`)
  t.equal((await known.until(() => true)).type, 'change')
})

t.test('changes bring their document, and those of one document become one', async t => {
  const one = await world()
  const stream = await listen(t, url, one.name, '?type=change&collection=vb365.encryptionKeys&include=document&every=50ms')
  const target = simulator.worlds.get(one.name)
  const keys = target.kernel.collections.get('vb365.encryptionKeys')
  const [kept, brief] = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002']
  target.attempt(() => {
    keys?.add({ id: kept })
    keys?.add({ id: brief })
    for (const description of ['two', 'three']) keys?.replace(Object.assign({ id: kept }, { description }))
    keys?.remove(brief)
  })
  await stream.until(({ subject }) => subject === kept)
  t.match(stream.events, [{ kind: 'added', subject: kept, document: { description: 'three' } }])
  target.attempt(() => keys?.remove(kept))
  t.match(await stream.until(({ kind }) => kind === 'removed'), { subject: kept, document: null })
  t.equal(stream.events.length, 2, 'what came and went meanwhile is not told')
  const refused = [['include=documents', 'include'], ['every=2h', 'every'], ['every=often', 'every'], ['type=lost', 'type']] as const
  for (const [query, at] of refused) {
    t.match(await control.get(`/api/worlds/${one.name}/events?${query}`), { status: 400, body: { at } }, query)
  }
})

t.test('a long jump tells where it is, and can be stopped', async t => {
  const one = await world()
  const base = `/api/worlds/${one.name}/clock`
  const stream = await listen(t, url, one.name, '?type=clock')
  const jumped = control.post(`${base}/advance`, { body: { by: '500d' } })
  const target = '2026-05-30T09:00:00.000Z'
  const moving = await stream.until(({ target }) => target !== null)
  t.equal(moving.target, target)
  t.equal((await control.get(base)).body.target, target)
  const stopped = await control.del(`${base}/advance`)
  t.equal(stopped.status, 200)
  const { status, body } = await jumped
  t.match({ status, body }, { status: 409, body: { error: /^The jump to 2026-05-30T09:00:00.000Z was stopped at 2025-.*: time stays there\.$/ } })
  const { body: { now } } = await control.get(base)
  t.ok(now > '2025-01-15T09:00:00.000Z' && now < target)
  t.match(await stream.until(event => event.target === null), { now })
  t.equal((await control.del(`${base}/advance`)).body.target, null, 'nothing to stop')
  t.equal((await one.advance('1m')).status, 200)
})

t.test('worlds tell that they are made, reset and removed, when they were made, and how much is in them', async t => {
  const stream = await listenAt(t, `${url}/api/events`)
  const one = await world()
  await control.post('/api/worlds', { body: { name: 'forked', from: one.name } })
  await control.post('/api/worlds/forked/reset')
  await control.del('/api/worlds/forked')
  await stream.until(({ type, world }) => type === 'removed' && world === 'forked')
  t.match(stream.events.filter(({ world }) => world === one.name || world === 'forked'), [
    { type: 'added', world: one.name, time: /Z$/ }, { type: 'added', world: 'forked' }, { type: 'reset', world: 'forked' }, { type: 'removed', world: 'forked' }
  ])
  const again = await listenAt(t, `${url}/api/events`, { 'last-event-id': /^id: (.*)$/m.exec(stream.text())?.[1] })
  await again.until(({ type }) => type === 'removed')
  t.equal(again.events[0]?.world, 'forked')
  t.equal((await (await listenAt(t, `${url}/api/events?since=9000`)).until(() => true)).type, 'lost')

  const about = async () => (await control.get('/api/worlds')).body.items.find(({ name }: { name: string }) => name === one.name)
  const fresh = await about()
  t.match(fresh.counts, { outcomes: 0, faults: 0, snapshots: 0, running: 0 })
  t.ok(Math.abs(Date.parse(fresh.created) - Date.now()) < 600_000, 'by the machine\'s clock')
  const base = `/api/worlds/${one.name}`
  await one.vbr.post('/api/v1/configBackup/backup')
  const [job] = (await one.vbr.get('/api/v1/jobs?nameFilter=SQL%20and%20Exchange')).body.data
  await one.vbr.post(`/api/v1/jobs/${job.id}/start`)
  await control.post(`${base}/outcomes`, { body: { session: 'JobSession', result: 'Failed' } })
  await control.post(`${base}/outcomes`, { body: { subject: 'Disk Almond', state: 'full' } })
  await control.post(`${base}/faults`, { body: { template: 'expired-once' } })
  await control.post(`${base}/snapshots`, { body: { name: 'one' } })
  t.same((await about()).counts, {
    requests: fresh.counts.requests + 3, outcomes: 2, faults: 1, snapshots: 1, running: 2
  })
  await one.untilIdle()
  t.equal((await about()).counts.running, 0)
})

t.test('a stream is read with a token, as fetch does it', async t => {
  const { simulator } = await startTest(t, { controlToken: 'open sesame' })
  const events = `${simulator.control.url}/api/worlds/default/events`
  t.equal((await fetch(events)).status, 401)
  const stop = new AbortController()
  const { status, body } = await fetch(events, { headers: { authorization: 'Bearer open sesame' }, signal: stop.signal })
  t.equal(status, 200)
  const { value } = await body?.getReader().read() ?? {}
  t.equal(new TextDecoder().decode(value), ': listening\n\n')
  stop.abort()
})
