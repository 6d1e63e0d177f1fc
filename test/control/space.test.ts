import t from 'tap'
import { startTest } from '../estate/simulator.js'

const { control, world, simulator } = await startTest(t)

interface Day { at: string, used: number, free: number }
interface Shown { product: string, repository: string, name: string, capacity: number, days: Day[] }
const gigabyte = 2 ** 30

t.test('what repositories of both products hold is kept day by day, as it was, whatever retention removed since', async t => {
  const { name, vbr, vb365, advance } = await world()
  const path = `/api/worlds/${name}/space`
  const before: Shown[] = (await control.get(path)).body.items
  t.equal(before.length, (await vbr.get('/api/v1/backupInfrastructure/repositories')).body.pagination.total +
    (await vb365.get('/v8/BackupRepositories')).body.results.length)
  const first = before.find(({ name }) => name === 'Disk Almond') as Shown
  t.equal(first.days.at(-1)?.at, '2025-01-15T00:00:00.000Z')
  t.ok(first.days.length > 5, 'the past is told of, too')
  t.ok(new Set(before.flatMap(({ days }) => days.map(({ used }) => used))).size > before.length, 'and it changes')

  await advance('3d')
  const after: Shown[] = (await control.get(path)).body.items
  for (const { repository, days } of after) {
    const old = before.find(one => one.repository === repository)?.days ?? []
    t.same(days.slice(0, old.length - 1), old.slice(0, -1), 'days that are over stay as they were')
    t.equal(days.length, old.length + 3)
  }
  const { body: { data: states } } = await vbr.get('/api/v1/backupInfrastructure/repositories/states')
  for (const { id, usedSpaceGB, freeGB, capacityGB } of states) {
    const shown = after.find(({ repository }) => repository === id) as Shown
    t.ok(Math.abs(Number(shown.days.at(-1)?.used) / gigabyte - usedSpaceGB) < 0.06, 'the last day is now, which a product rounds')
    if (capacityGB === 0) continue
    t.ok(Math.abs(shown.capacity / gigabyte - capacityGB) < 0.06)
    t.ok(Math.abs(Number(shown.days.at(-1)?.free) / gigabyte - freeGB) < 0.06)
  }
  const one = (await control.get(`${path}?repository=disk%20almond&days=2`)).body
  t.match(one, { total: 1, items: [{ repository: first.repository, product: 'vb365', days: [{ at: '2025-01-17T00:00:00.000Z' }, { at: '2025-01-18T00:00:00.000Z' }] }] })
  t.match(await control.get(`${path}?repository=Disk%20Almont`), { status: 400, body: { error: /Did you mean 'Disk Almond'/ } })
  t.match(await control.get(`${path}?days=91`), { status: 400, body: { at: 'days' } })
})

t.test('it goes back with a snapshot, and along with a fork and an export', async t => {
  const { name, advance } = await world()
  const of = async (world: string): Promise<Shown[]> => (await control.get(`/api/worlds/${world}/space`)).body.items
  const before = await of(name)
  await control.post(`/api/worlds/${name}/snapshots`, { body: { name: 'before' } })
  await advance('4d')
  const after = await of(name)
  t.not(JSON.stringify(after), JSON.stringify(before))
  await control.post('/api/worlds', { body: { name: 'space-fork', from: name } })
  t.same(await of('space-fork'), after)
  const { body: estate } = await control.get(`/api/worlds/${name}/fixture`)
  await control.post('/api/worlds', { body: { name: 'space-copy', fixture: estate } })
  t.same(await of('space-copy'), after)
  t.same((await control.get('/api/worlds/space-copy/fixture')).body, estate)
  await control.post(`/api/worlds/${name}/snapshots/before/restore`)
  t.same(await of(name), before)
  for (const copy of ['space-fork', 'space-copy']) simulator.worlds.remove(copy)
})
