import t from 'tap'
import {
  graceEnd, monthsLater, nextIssue, renewedUntil, termFrom, toleratedExcess
} from '../../../../src/state/vb365/licensing/terms.js'

const at = (text: string): number => Date.parse(`${text}Z`)
const text = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 19)

t.test('the excess is a number of users, or as many per cent where that is more', async t => {
  t.equal(toleratedExcess('Subscription', 50, false), 10)
  t.equal(toleratedExcess('Subscription', 155, false), 15)
  t.equal(toleratedExcess('Subscription', 155, true), 30)
  t.equal(toleratedExcess('Rental', 50, false), 20)
  t.equal(toleratedExcess('Rental', 500, true), 200)
  for (const type of ['NFR', 'Evaluation', 'Community'] as const) t.equal(toleratedExcess(type, 500, true), 0)
})

t.test('a grace period is a month for subscriptions, two for rentals, and none for others', async t => {
  t.equal(text(graceEnd('Subscription', at('2025-01-31T12:00:00'))), '2025-02-28T12:00:00')
  t.equal(text(graceEnd('Rental', at('2025-12-31T23:59:59'))), '2026-02-28T23:59:59')
  for (const type of ['NFR', 'Evaluation', 'Community'] as const) t.equal(graceEnd(type, at('2025-01-31T12:00:00')), undefined)
})

t.test('months are counted by the calendar', async t => {
  t.equal(text(monthsLater(at('2024-01-31T08:00:00'), 1)), '2024-02-29T08:00:00')
  t.equal(text(monthsLater(at('2024-12-15T08:00:00'), 12)), '2025-12-15T08:00:00')
})

t.test('the next license is there some days before the end, and a long sleep finds the present one', async t => {
  const expires = at('2025-01-31T23:59:59')
  t.equal(text(nextIssue('Rental', expires)), '2025-01-24T23:59:59')
  t.equal(renewedUntil('Rental', expires, at('2025-01-24T23:59:58')), expires)
  t.equal(text(renewedUntil('Rental', expires, at('2025-01-24T23:59:59'))), '2025-02-28T23:59:59')
  t.equal(text(renewedUntil('Rental', expires, at('2025-07-02T00:00:00'))), '2025-07-31T23:59:59')
  t.equal(text(renewedUntil('Subscription', expires, at('2025-01-02T00:00:00'))), '2026-01-31T23:59:59')
  t.equal(renewedUntil('NFR', expires, at('2026-01-01T00:00:00')), expires)
})

t.test('a license that does not say when it ends takes the term of its type', async t => {
  const now = at('2024-02-29T10:00:00')
  t.equal(text(termFrom('Subscription', now)), '2025-02-28T10:00:00')
  t.equal(text(termFrom('Rental', now)), '2024-02-29T23:59:59')
  t.equal(text(termFrom('Evaluation', now)), '2024-03-30T10:00:00')
  t.equal(termFrom('Community', now), undefined)
})
