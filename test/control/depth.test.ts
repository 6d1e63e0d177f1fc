import t from 'tap'
import { createRequests, type Served } from '../../src/state/control/journal.js'
import { createJournalRoom } from '../../src/state/control/journal-room.js'
import { operations } from '../../src/state/world/products.js'
import { startTest } from '../estate/simulator.js'

const json = { 'content-type': 'application/json' }
const nested = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)

t.test('a body that was made to be deep is refused, and harms nobody who reads the journal', async t => {
  const { control, world } = await startTest(t)
  const { name, vbr, vb365 } = await world()
  for (const levels of [250, 3_000, 200_000]) {
    for (const raw of [nested(levels), '['.repeat(levels) + ']'.repeat(levels)]) {
      t.equal((await vbr.post('/api/v1/credentials', { raw, headers: json })).status, 400)
      t.equal((await vb365.post('/v8/Accounts', { raw, headers: json })).status, 400)
      for (const path of ['faults', 'outcomes', 'snapshots', 'clock/advance', 'collections/vbr.jobs']) {
        t.match(await control.post(`/api/worlds/${name}/${path}`, { raw, headers: json }),
          { status: 400, body: { error: 'Invalid body: expected at most 200 levels of objects and lists.' } })
      }
    }
  }
  const raw = `{"x":${nested(150)},"type":"Standard","username":"a","password":"b"}`
  t.equal((await vbr.post('/api/v1/credentials', { raw, headers: json })).status, 201)
  const { status, body } = await control.get(`/api/worlds/${name}/requests?limit=100`)
  t.equal(status, 200)
  t.match(body.items[2].requestBody, { characters: Number })
  t.equal((await control.get(`/api/worlds/${name}/report`)).status, 200)
})

const entry = (text: string): Served => ({
  id: 0, product: 'vbr', world: 'a', operation: undefined, name: undefined, revision: undefined, user: undefined,
  method: 'GET', url: '/a', headers: {}, body: text, status: 200, reply: undefined, more: undefined,
  retryAfter: undefined, fault: undefined, started: 0, clock: 0, took: 0
})

t.test('the journals of all worlds have one room together: who takes most of it gives up its oldest', t => {
  const room = createJournalRoom({ bytes: 24_000, requests: 15 })
  const noisy = createRequests(1_000, operations, room)
  const quiet = createRequests(1_000, operations, room)
  quiet.add(entry('first'))
  for (let n = 0; n < 40; n++) noisy.add(entry('x'.repeat(4_000)))
  t.equal(quiet.count(), 1, 'a quiet world keeps what it has')
  t.equal(noisy.count(), 4)
  t.same(noisy.entries().map(({ id }) => id), [37, 38, 39, 40], 'the latest are kept')
  noisy.clear()
  for (let n = 0; n < 40; n++) noisy.add(entry(''))
  t.equal(noisy.count(), 14)
  noisy.close()
  for (let n = 0; n < 40; n++) quiet.add(entry(''))
  t.equal(quiet.count(), 15, 'who has ended takes no room')
  t.end()
})
