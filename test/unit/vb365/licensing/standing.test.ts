import t from 'tap'
import { type Claim, standingOf } from '../../../../src/state/vb365/licensing/standing.js'

const now = Date.parse('2025-03-10T12:00:00Z')
const day = 86_400_000
const ago = (days: number): string => new Date(now - days * day).toISOString()
const rules = { units: 2, isRental: false }
const states = (claims: Claim[], isRental = false) =>
  Object.fromEntries(standingOf(claims, { ...rules, isRental }, now).states)

t.test('units go to those who took theirs first', async t => {
  const claims = [
    { id: 'third', licensedSince: ago(3), lastBackupDate: ago(1) },
    { id: 'first', licensedSince: ago(9), lastBackupDate: ago(1) },
    { id: 'second', licensedSince: ago(5), lastBackupDate: ago(1) }
  ]
  t.same(states(claims), { first: 'Licensed', second: 'Licensed', third: 'TemporarilyAssigned' })
  t.same(standingOf(claims, rules, now).holders, ['first', 'second', 'third'])
})

t.test('a unit is held for 31 days after the last backup, or after it was taken', async t => {
  const claims = [
    { id: 'kept', licensedSince: ago(90), lastBackupDate: ago(30.9) },
    { id: 'lost', licensedSince: ago(90), lastBackupDate: ago(31) },
    { id: 'never', licensedSince: ago(31) },
    { id: 'fresh', licensedSince: ago(1) }
  ]
  t.same(states(claims), { kept: 'Licensed', fresh: 'TemporarilyAssigned' }, 'and is for the time being before the first one')
  t.equal(standingOf(claims, rules, now).until, now + 0.1 * day, 'which is when the next one goes')
})

t.test('only a rental license knows new users, and only until their month is over', async t => {
  const claims = [{ id: 'march', newSince: '2025-03-01T00:00:00.000Z' }, { id: 'february', newSince: '2025-02-28T23:00:00.000Z' }]
  t.same(states(claims, true), { march: 'New' })
  t.same(states(claims), {})
  const { fresh, until } = standingOf(claims, { units: 2, isRental: true }, now)
  t.equal(fresh, 1)
  t.equal(until, Date.parse('2025-04-01T00:00:00Z'))
})

t.test('who waits stands in the order of the first refusal, and leaves the queue when nothing is heard any more', async t => {
  const claims = [
    { id: 'late', waitingSince: ago(2), refusedAt: ago(1) },
    { id: 'gone', waitingSince: ago(60), refusedAt: ago(31) },
    { id: 'early', waitingSince: ago(40), refusedAt: ago(1) }
  ]
  t.same(states(claims), { late: 'Exceeded', early: 'Exceeded' })
  t.same(standingOf(claims, rules, now).queue, ['early', 'late'])
})
