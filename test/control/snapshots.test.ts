import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { longDialogue, prelude, type Speakers } from '../dialogues/long-dialogue.js'
import { clientOf, login, startTest, type TestWorld } from '../estate/simulator.js'
import { branchBucket } from '../estate/vb365/repositories.js'

const { control, world } = await startTest(t)
const root = fileURLToPath(new URL('../..', import.meta.url))
const of = ({ name }: TestWorld): string => `/api/worlds/${name}/snapshots`

t.test('a snapshot is taken, listed, restored and deleted', async t => {
  const one = await world()
  await one.advance('1h')
  const taken = await control.post(of(one), { body: { name: 'clean' } })
  t.match(taken, { status: 201, body: { name: 'clean', now: '2025-01-15T10:00:00.000Z', clock: { mode: 'frozen' } } })
  t.same((await control.get(of(one))).body, { items: [taken.body], total: 1 })

  const path = '/v8/EncryptionKeys'
  const before = (await one.vb365.get(path)).body
  await one.vb365.post(path, { body: { password: 'x', description: 'to be forgotten' } })
  await one.advance('2h')
  t.match(await control.post(`${of(one)}/clean/restore`), { status: 200, body: taken.body })
  t.same((await one.vb365.get(path)).body, before, 'tokens survive')
  t.equal((await control.get(`/api/worlds/${one.name}/clock`)).body.now, '2025-01-15T10:00:00.000Z')

  t.equal((await control.del(`${of(one)}/clean`)).status, 204)
  t.same((await control.get(of(one))).body, { items: [], total: 0 })
})

t.test('a snapshot is refused a wrong name and one that is taken; an unknown one is not found', async t => {
  const one = await world()
  await control.post(of(one), { body: { name: 'clean' } })
  t.match(await control.post(of(one), { body: { name: 'clean' } }), { status: 409 })
  for (const body of [{ name: 'a/b' }, { name: '' }, {}, { name: 'x', size: 1 }]) {
    t.match(await control.post(of(one), { body }), { status: 400, body: { expected: String } })
  }
  t.equal((await control.post(`${of(one)}/monday/restore`)).status, 404)
  t.equal((await control.del(`${of(one)}/monday`)).status, 404)
  t.equal((await control.get('/api/worlds/atlantis/snapshots')).status, 404)
  t.equal((await control.get(of(one))).body.total, 1)
})

t.test('what was under way goes on from where it was, after every restore', async t => {
  const one = await world()
  const { id } = (await one.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)).body
  await one.advance('5s')
  const session = `/v8/RepositorySynchronizeSessions/${id}`
  const halfway = (await one.vb365.get(session)).body
  await control.post(of(one), { body: { name: 'halfway' } })
  for (const time of ['once', 'twice']) {
    t.match((await one.untilIdle()).body, { fired: 2 })
    t.match((await one.vb365.get(session)).body, { state: 'None', progressPercent: 100 })
    await control.post(`${of(one)}/halfway/restore`)
    t.same((await one.vb365.get(session)).body, halfway, time)
  }
})

t.test('a restore brings back every kind of clock', async t => {
  const one = await world()
  const clock = `/api/worlds/${one.name}/clock`
  const kinds: Array<[string, Record<string, unknown>]> =
    [['real', { mode: 'real' }], ['rate', { mode: 'rate', rate: 60 }], ['frozen', { mode: 'frozen' }], ['poll', { mode: 'poll', step: 30_000 }]]
  for (const [name, mode] of kinds) {
    await control.put(clock, { body: mode })
    await control.post(of(one), { body: { name } })
  }
  await control.put(clock, { body: { mode: 'frozen' } })
  await one.advance('6h')
  for (const [name, mode] of kinds) {
    const { body: { now } } = await control.post(`${of(one)}/${name}/restore`)
    const after = (await control.get(clock)).body
    t.match(after, mode)
    t.ok(Date.parse(after.now) >= Date.parse(now) && Date.parse(after.now) < Date.parse(now) + 3_600_000, `${name}: ${after.now}`)
  }
})

t.test('a snapshot of a world in a file is of the moment in which it is taken, and lets nobody else have the file', async t => {
  const db = join(t.testdir({}), 'world.db')
  let ahead = 0
  const { simulator, control } = await startTest(t, { db, clock: { mode: 'rate', rate: 60 }, wall: () => Date.now() + ahead })
  const at = '/api/worlds/default'
  ahead += 60_000
  const users = (await control.get(`${at}/collections/vb365.users?limit=1000`)).body
  const taken = await control.post(`${at}/snapshots`, { body: { name: 'then' } })
  const since = Date.parse(taken.body.now) - Date.parse((await control.get(at)).body.start)
  t.ok(since >= 3_600_000, `an hour after the start: ${taken.body.now}`)
  t.match(await control.post('/api/worlds', { body: { name: 'forked', from: 'default' } }), { status: 201 })
  t.same((await control.get('/api/worlds/forked/collections/vb365.users?limit=1000')).body, users)
  t.match(await control.post('/api/worlds', { body: { name: 'older', from: 'default/then', clock: 'frozen' } }), { body: { clock: { now: taken.body.now } } })

  ahead += 600_000
  t.equal((await control.post(`${at}/snapshots/then/restore`)).status, 200)
  const { now } = (await control.get(`${at}/clock`)).body
  t.ok(Date.parse(now) >= Date.parse(taken.body.now) && Date.parse(now) < Date.parse(taken.body.now) + 3_600_000, now)

  await control.post(`${at}/snapshots`, { body: { name: 'again' } })
  const other = spawn(process.execPath, ['--import', './scripts/typescript/register.js', 'src/main.ts',
    '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--db', db], { cwd: root })
  let said = ''
  other.stderr.on('data', chunk => { said += String(chunk) })
  await once(other, 'exit')
  t.match(said, /is in use by another process/)
  await simulator.close()
})

t.test('another world forks from a snapshot, again and again', async t => {
  const one = await world()
  await control.post(of(one), { body: { name: 'base' } })
  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'later' } })
  await one.advance('1h')
  for (const name of ['from-base-1', 'from-base-2']) {
    const { body } = await control.post('/api/worlds', { body: { name, from: `${one.name}/base`, clock: 'poll:30s' } })
    t.match(body, { from: `${one.name}/base`, clock: { now: '2025-01-15T09:00:00.000Z', mode: 'poll' } })
    const { items } = (await control.get(`/api/worlds/${name}/collections/vb365.encryptionKeys`)).body
    t.notOk(items.some(({ description }: { description: string }) => description === 'later'))
  }
})

t.test('the same calls after a restore are answered alike, byte by byte: in this process and in the next', async t => {
  const db = join(t.testdir({}), 'world.db')
  const first = await startTest(t, { db })
  const advance = (send: typeof control.post) => (by: string) =>
    send('/api/worlds/default/clock/advance', { body: { by } })
  const speakers: Speakers = {
    vb365: await login(first.simulator.vb365.url, '/v8/token', 'administrator'),
    vbr: await login(first.simulator.vbr.url, '/api/oauth2/token', 'administrator'),
    advance: advance(first.control.post)
  }
  await prelude(speakers)
  await first.control.post('/api/worlds/default/snapshots', { body: { name: 'base' } })
  const answers = await longDialogue(speakers)
  const restore = '/api/worlds/default/snapshots/base/restore'
  await first.control.post(restore)
  t.equal(await longDialogue(speakers), answers)
  await first.simulator.close()

  const child = spawn('env', [
    '-i', `HOME=${t.testdirName}`, process.execPath, '--import', './scripts/typescript/register.js', 'src/main.ts',
    '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--clock', 'frozen', '--db', db
  ], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGKILL')
    await exited
  })
  const [line] = await once(child.stdout, 'data')
  const { vb365, vbr, control: url } = JSON.parse(String(line))
  const second = clientOf(url)
  t.match(await second.post(restore), { status: 200 })
  t.equal(await longDialogue({
    vb365: clientOf(vb365, speakers.vb365.token), vbr: clientOf(vbr, speakers.vbr.token), advance: advance(second.post)
  }), answers)
})
