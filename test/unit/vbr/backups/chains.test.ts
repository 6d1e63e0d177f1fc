import t from 'tap'
import { chainsOf, nextKind } from '../../../../src/state/vbr/backups/chains.js'
import { flagsFor } from '../../../../src/state/vbr/backups/gfs.js'
import { findOutdated, type Keeping } from '../../../../src/state/vbr/backups/retention.js'
import type { RestorePoint } from '../../../../src/state/vbr/backups/restore-points.js'

const day = 86_400_000
/** A Wednesday, at noon by the server's clock. */
const now = Date.parse('2025-01-15T11:00:00Z')

/** Points one day apart, the last of them yesterday: `FII` is a full one and two increments. */
function points (types: string, gfs: Record<number, RestorePoint['gfs']> = {}): RestorePoint[] {
  const names: Record<string, string> = { F: 'Full', I: 'Increment', R: 'Rollback' }
  return [...types].map((type, n) => ({
    id: `p${n}`,
    type: names[type],
    creationTime: new Date(now - (types.length - n) * day).toISOString(),
    sizeBytes: 1,
    ...(gfs[n] === undefined ? {} : { gfs: gfs[n] })
  }) as RestorePoint) // what chains do not ask about is left out
}

const keeping = (quantity: number, more: Partial<Keeping> = {}): Keeping => ({
  policy: { type: 'RestorePoints', quantity }, gfs: undefined, advanced: undefined, isHeld: () => false, ...more
})

const gone = (all: RestorePoint[], how: Keeping): string => {
  const { removed, merged } = findOutdated(all, how, now)
  return [...removed.map(({ id }) => id), ...(merged === undefined ? [] : [`${merged.full.id}>${merged.into.id}`])].join(' ')
}

const weekly = { isEnabled: true, weekly: { isEnabled: true, days: ['Wednesday' as const] } }

t.test('points are chains from one full backup to the next', t => {
  t.same(chainsOf(points('FIIFFI')).map(chain => chain.length), [3, 1, 2])
  t.same(chainsOf(points('IIF')).map(chain => chain.length), [2, 1], 'what lost its beginning is one, too')
  t.same(chainsOf(points('RRFI')).map(chain => chain.length), [1, 1, 2], 'rollbacks go one by one')
  t.same(chainsOf([]), [])
  t.end()
})

t.test('what a machine needs next follows from its points, the mode and the day', t => {
  const next = (types: string, advanced: object = {}, at = now) =>
    nextKind(points(types), { backupModeType: 'Incremental', ...advanced }, at)
  t.equal(next(''), 'Full')
  t.equal(next('FI'), 'Increment')
  t.equal(nextKind(points('FI'), undefined, now), 'Increment')
  t.equal(next('FI', { backupModeType: 'Full' }), 'Full')
  t.equal(next('FI', { backupModeType: 'ReverseIncremental' }), 'Reverse')
  t.equal(next('FI', { activeFulls: weekly }), 'Full')
  t.equal(next('FI', { activeFulls: weekly }, now + day), 'Increment')
  t.equal(next('FI', { activeFulls: { ...weekly, isEnabled: false } }), 'Increment')
  t.equal(next('FI', { syntheticFulls: weekly }), 'Synthetic')
  t.equal(next('FI', { activeFulls: weekly, syntheticFulls: weekly }), 'Full', 'an active one goes first')
  const monthly = { isEnabled: true, monthly: { isEnabled: true, dayOfWeek: 'Wednesday', dayNumberInMonth: 'Third' } }
  t.equal(next('FI', { activeFulls: monthly }), 'Full')
  t.equal(next('FI', { activeFulls: monthly }, now + 7 * day), 'Increment')
  // The last of them was made yesterday: one a day is enough.
  t.equal(next('F', { activeFulls: weekly }, now - day), 'Increment')
  t.end()
})

t.test('a chain goes as a whole, the one in use loses its oldest increment to its full backup', t => {
  t.equal(gone(points('FII'), keeping(3)), '')
  t.equal(gone(points('FIII'), keeping(3)), 'p0>p1')
  t.equal(gone(points('FIIFI'), keeping(3)), '')
  t.equal(gone(points('FIIFII'), keeping(3)), 'p0 p1 p2')
  t.equal(gone(points('FIFIFII'), keeping(3)), 'p0 p1 p2 p3')
  t.equal(gone(points('FIII'), keeping(3, { advanced: { backupModeType: 'Incremental', activeFulls: weekly } })), '',
    'where full backups are made it waits for the next')
  t.equal(gone(points('F'), keeping(1)), '')
  t.equal(gone(points('FI'), keeping(1)), 'p0>p1')
  t.equal(gone(points('RRRF'), keeping(2, { advanced: { backupModeType: 'ReverseIncremental' } })), 'p0 p1')
  t.end()
})

t.test('by days a point goes when it is older, but three stay', t => {
  const days = (quantity: number) => keeping(quantity, { policy: { type: 'Days', quantity } })
  t.equal(gone(points('FIIII'), days(4)), 'p0>p1')
  t.equal(gone(points('FIIII'), days(5)), '')
  t.equal(gone(points('FII'), days(1)), '')
  t.equal(gone(points('FIFII'), days(3)), 'p0 p1')
  t.equal(gone(points('FIFII'), days(4)), '', 'its last increment is young enough')
  t.end()
})

t.test('what is held stays, and its chain with it', t => {
  const held = (id: string, quantity: number) => keeping(quantity, { isHeld: point => point.id === id })
  t.equal(gone(points('FIFII'), held('p1', 3)), '')
  t.equal(gone(points('FIII'), held('p0', 3)), '')
  t.equal(gone(points('FIII'), held('p1', 3)), '')
  t.equal(gone(points('RRRF'), { ...held('p1', 1), advanced: { backupModeType: 'ReverseIncremental' } }), 'p0')
  t.end()
})

t.test('flagged full backups stay for their weeks, months or years, without what builds on them', t => {
  const gfs = {
    isEnabled: true,
    weekly: { isEnabled: true, keepForNumberOfWeeks: 1 },
    monthly: { isEnabled: true, keepForNumberOfMonths: 1 },
    yearly: { isEnabled: true, keepForNumberOfYears: 1 }
  }
  for (const flag of ['Weekly', 'Monthly', 'Yearly'] as const) {
    t.equal(gone(points('FIFII', { 0: [flag] }), keeping(3, { gfs })), 'p1', flag)
  }
  t.equal(gone(points('FIFII', { 0: ['Weekly'] }), keeping(3)), 'p0 p1', 'without a policy nothing keeps it')
  t.equal(gone(points('FIIIIIIIFII', { 0: ['Weekly'] }), keeping(3, { gfs })), 'p0 p1 p2 p3 p4 p5 p6 p7', 'its week is over')
  t.equal(gone(points('FI', { 0: ['Yearly'] }), keeping(1, { gfs })), '')
  t.equal(gone(points('FFIII', { 0: ['Yearly'] }), keeping(3, { gfs })), 'p1>p2', 'the chain in use goes on losing points')
  const held = keeping(3, { gfs, isHeld: ({ id }) => id === 'p1' })
  t.equal(gone(points('FIFIII', { 0: ['Yearly'] }), held), '', 'not before what is older has gone')
  t.end()
})

t.test('the first full backup of a week, month or year bears its flag, from the wanted time on', t => {
  const gfs = (parts: object) => ({ isEnabled: true, ...parts })
  const flags = (parts: object, types = '', at = now, given = {}) => flagsFor(points(types, given), gfs(parts), at)
  const week = (desiredTime: string) => ({ weekly: { isEnabled: true, keepForNumberOfWeeks: 1, desiredTime } })
  t.same(flags(week('Monday')), ['Weekly'])
  t.same(flags(week('wednesday')), ['Weekly'])
  t.same(flags(week('Thursday')), [])
  t.same(flags(week('Monday'), 'F', now, { 0: ['Weekly'] }), [], 'there is one of this week')
  t.same(flags(week('Monday'), 'F', now + 7 * day, { 0: ['Weekly'] }), ['Weekly'])
  const month = (desiredTime: string) => ({ monthly: { isEnabled: true, keepForNumberOfMonths: 1, desiredTime } })
  t.same(flags(month('First')), ['Monthly'])
  t.same(flags(month('Third')), ['Monthly'])
  t.same(flags(month('Fourth')), [])
  t.same(flags(month('Last')), [])
  t.same(flags(month('Last'), '', Date.parse('2025-01-25T11:00:00Z')), ['Monthly'])
  const year = (desiredTime: string) => ({ yearly: { isEnabled: true, keepForNumberOfYears: 1, desiredTime } })
  t.same(flags(year('January')), ['Yearly'])
  t.same(flags(year('February')), [])
  t.same(flags({ ...week('Monday'), ...month('First'), ...year('January') }), ['Weekly', 'Monthly', 'Yearly'])
  t.same(flagsFor([], { ...gfs(week('Monday')), isEnabled: false }, now), [])
  t.same(flagsFor([], undefined, now), [])
  t.end()
})
