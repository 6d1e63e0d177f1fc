import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openSqlite } from '../../../src/state/store/sqlite.js'
import { boats, emptyWorld, morning } from '../kernel.js'

const fixture = {
  name: 'harbour',
  collections: { 'test.boats': [{ id: 'aa000000-0000-4000-8000-000000000001', name: 'Albatross', launched: 'now-2d@22:00' }] }
}

t.test('a world in a file goes on where it was, with what was due, whatever the time in between', async t => {
  const file = join(t.testdir(), 'world.db')
  const first = emptyWorld({ file })
  const fleet = boats(first.kernel)
  const id = first.kernel.ids.next()
  first.attempt(() => {
    fleet.add({ id, name: 'Albatross' })
    first.kernel.schedule.at(morning + 10_000, 'launch', id)
  })
  await first.clock.advanceBy(4_000)
  // No close: what a killed process leaves behind. Nobody else opens the file itself as long as the first one lives.
  for (const ending of ['', '-wal']) copyFileSync(file + ending, `${file}.left${ending}`)

  const second = emptyWorld({ file: `${file}.left`, start: morning + 999_000 })
  const again = boats(second.kernel)
  second.kernel.schedule.define('launch', subject => { again.patch(subject, { launched: second.kernel.clock.iso() }) })
  t.equal(second.clock.state().now, '2025-01-15T09:00:04.000Z')
  t.not(second.kernel.ids.next(), id, 'ids go on, too')

  await second.clock.advanceBy(10_000)
  t.equal(again.get(id).launched, '2025-01-15T09:00:10.000Z')
  second.close()
  first.close()
})

t.test('a database of a newer vbsim is refused', async t => {
  const file = join(t.testdir(), 'newer.db')
  const newer = openSqlite(file)
  newer.pragma('user_version = 99')
  newer.close()
  t.throws(() => emptyWorld({ file }), /written by a newer vbsim/)
})

t.test('a file whose tables have other columns is filed again', async t => {
  const file = join(t.testdir(), 'older.db')
  const first = emptyWorld({ file })
  boats(first.kernel).add({ id: 'a', name: 'Ada', length: 9 })
  first.close()
  const older = openSqlite(file)
  older.exec('DROP INDEX "test.boats.length"; ALTER TABLE "test.boats" DROP COLUMN "length"')
  older.close()

  const second = emptyWorld({ file })
  const again = boats(second.kernel)
  t.same(again.list({ where: { length: 9 } }), [{ id: 'a', name: 'Ada', length: 9 }])
  again.add({ id: 'b', name: 'Bea', length: 4 })
  t.same(again.list({ order: [{ by: 'length' }] }).map(({ name }) => name), ['Bea', 'Ada'])
  second.close()
})

for (const kind of ['memory', 'file']) {
  t.test(`a reset in ${kind} brings back the beginning: state, clock, what is due, and the ids to come`, async t => {
    const world = emptyWorld({ file: kind === 'memory' ? ':memory:' : join(t.testdir(), 'reset.db') })
    const { encryptionKeys } = world.vb365
    const beginning = world.clock.state()
    const dialogue = async (): Promise<unknown> => {
      for (const description of ['winter', 'summer']) world.attempt(() => encryptionKeys.create({ password: 'x', description }))
      await world.clock.advanceBy(60_000)
      world.attempt(() => encryptionKeys.remove(encryptionKeys.list({})[0]?.id ?? ''))
      return encryptionKeys.list({})
    }
    const once = await dialogue()
    world.kernel.schedule.at(morning + 1e6, 'nothing', 'x')
    await world.reset()
    t.same(encryptionKeys.list({}), [])
    t.same(world.clock.state(), beginning)
    t.same(await dialogue(), once)
    world.close()
  })
}

t.test('a fixture that names a collection that there is not is refused', async t => {
  t.throws(() => emptyWorld({ fixture }), /Unknown collection 'test.boats'/)
})
