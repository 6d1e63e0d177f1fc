import { createServer } from 'node:http'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { openSqlite } from '../../src/state/store/sqlite.js'
import { startTest, type TestOptions } from '../estate/simulator.js'

/** Why a simulator does not start. */
async function refusalOf (t: Parameters<typeof startTest>[0], options: TestOptions): Promise<string> {
  try {
    await startTest(t, { own: true, ...options })
    return 'it started'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

t.test('a second vbsim on the same file is refused, whichever of its files it is given', async t => {
  const folder = t.testdir()
  const db = join(folder, 'sim.db')
  const { simulator, control } = await startTest(t, { own: true, db })
  await control.post('/api/worlds', { body: { name: 'ci' } })
  const before = readdirSync(folder)
  for (const file of [db, `${db}.ci`]) {
    const message = await refusalOf(t, { db: file })
    t.equal(message, `The database file '${file}' is in use by another process: end the vbsim that has it, or name another with --db.`)
    t.same(readdirSync(folder), before, 'nothing is left beside it')
  }
  t.match(await refusalOf(t, { db: `${db}.tokens` }), /sim\.db\.tokens' (is in use|is a database of another program)/)
  t.equal((await control.get('/api/worlds')).body.total, 2)
  await simulator.close()
  const again = await startTest(t, { own: true, db })
  t.equal((await again.control.get('/api/worlds')).body.total, 2, 'who comes after it has everything')
})

t.test('what is no database of vbsim is left as it is, and the message names it', async t => {
  const folder = t.testdir({ 'notes.txt': 'Buy milk.\n'.repeat(500), folder: {} })
  const other = join(folder, 'shop.db')
  const shop = openSqlite(other)
  shop.exec('CREATE TABLE orders (id INTEGER); CREATE TABLE meta (a); INSERT INTO orders VALUES (1)')
  shop.close()
  const before = [readdirSync(folder), readFileSync(other), readFileSync(join(folder, 'notes.txt'))]
  t.equal(await refusalOf(t, { db: other }), `The file '${other}' is a database of another program (orders, meta): name another with --db.`)
  t.match(await refusalOf(t, { db: join(folder, 'notes.txt') }), /notes\.txt' is no database: name another with --db\.$/)
  t.match(await refusalOf(t, { db: join(folder, 'folder') }), /folder' is no file: name a file with --db\.$/)
  t.match(await refusalOf(t, { db: join(folder, 'nowhere', 'deep', 'sim.db') }), /^The folder '.*nowhere.deep' of the database file does not exist/)
  t.match(await refusalOf(t, { db: join(folder, 'notes.txt', 'sim.db') }), /is no folder/)
  t.same([readdirSync(folder), readFileSync(other), readFileSync(join(folder, 'notes.txt'))], before)
})

t.test('a start that fails leaves nothing behind', async t => {
  const folder = t.testdir()
  const taken = createServer()
  await new Promise<void>(resolve => { taken.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => taken.close())
  const { port } = taken.address() as AddressInfo // a TCP server's address is no text
  t.match(await refusalOf(t, { db: join(folder, 'sim.db'), vbrPort: port }), /in use/)
  t.same(readdirSync(folder), [])
})

t.test('a further world that is damaged is said at the start, kept, and its name refused', async t => {
  const folder = t.testdir()
  const db = join(folder, 'sim.db')
  const { simulator, control } = await startTest(t, { own: true, db })
  for (const name of ['cut', 'garbled', 'whole']) await control.post('/api/worlds', { body: { name } })
  await simulator.close()
  truncateSync(`${db}.cut`, 5_000)
  writeFileSync(`${db}.garbled`, 'x'.repeat(9_000))
  writeFileSync(`${db}.log`, 'A log of something else.\n')
  mkdirSync(`${db}.folder`)

  const again = await startTest(t, { own: true, db })
  t.same((await again.control.get('/api/worlds')).body.items.map(({ name }: { name: string }) => name), ['default', 'whole'])
  const said = again.report.splice(0).map(({ message }) => message)
  t.match(said.sort(), [/^World 'cut' cannot be read and is left out: .*sim\.db\.cut/, /^World 'garbled' cannot be read .*sim\.db\.garbled/])
  for (const name of ['cut', 'garbled']) {
    t.match(await again.control.post('/api/worlds', { body: { name } }), { status: 409, body: { error: /could not be read at the start/ } })
    t.match(await again.control.get(`/api/worlds/${name}`), { status: 409 })
    t.match(await again.control.del(`/api/worlds/${name}`), { status: 409 })
  }
  t.match(await again.control.post('/api/worlds', { body: { name: 'log' } }), { status: 409, body: { error: /sim\.db\.log' is no database/ } })
  t.equal(readFileSync(`${db}.garbled`, 'utf8').length, 9_000)
})

t.test('a snapshot or a beginning whose file is damaged is refused by the name of the file, and the world stays as it is', async t => {
  const db = join(t.testdir(), 'sim.db')
  const { control } = await startTest(t, { own: true, db })
  const world = '/api/worlds/default'
  const names = ['good', 'cut', 'garbled', 'empty']
  for (const name of names) await control.post(`${world}/snapshots`, { body: { name } })
  await control.post(`${world}/clock/advance`, { body: { by: '1h' } })
  const before = (await control.get(`${world}/fixture`)).body
  truncateSync(`${db}.snapshot.cut`, 50_000)
  writeFileSync(`${db}.snapshot.garbled`, 'x'.repeat(9_000))
  writeFileSync(`${db}.snapshot.empty`, '')
  truncateSync(`${db}.start.image`, 50_000)
  t.match(await control.get(`${world}/snapshots`), { status: 409, body: { error: /snapshot\.\w+' is damaged: put a copy back in its place, or remove it\.$/ } })
  for (const name of names.slice(1)) {
    const refused = { status: 409, body: { error: `The file '${db}.snapshot.${name}' is damaged: put a copy back in its place, or remove it.` } }
    t.match(await control.post(`${world}/snapshots/${name}/restore`), refused)
    t.match(await control.post('/api/worlds', { body: { name: 'fork', from: `default/${name}` } }), refused)
    t.equal((await control.del(`${world}/snapshots/${name}`)).status, 204)
  }
  t.match(await control.post(`${world}/reset`), { status: 409, body: { error: /sim\.db\.start\.image' is damaged/ } })
  t.same((await control.get(`${world}/fixture`)).body, before)
  t.equal((await control.get(`${world}/snapshots`)).body.total, 1)
  t.equal((await control.post(`${world}/snapshots/good/restore`)).status, 200)
})

t.test('a damaged default world is named, and left as it is', async t => {
  const folder = t.testdir()
  const db = join(folder, 'sim.db')
  const { simulator } = await startTest(t, { own: true, db })
  await simulator.close()
  truncateSync(db, 20_000)
  const message = await refusalOf(t, { db })
  t.ok(message.includes(`'${db}'`), message)
  t.equal(readFileSync(db).length, 20_000)
})
