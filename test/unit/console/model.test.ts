import t from 'tap'
import { parseAddress, toPath } from '../../../console/src/model/address.js'
import { toBlocks } from '../../../console/src/model/blocks.js'
import { findSubject, nameInAddress } from '../../../console/src/model/examples.js'
import { pathOf, placesOf } from '../../../console/src/model/paths.js'
import { toPhases } from '../../../console/src/model/phases.js'
import { toCode } from '../../../console/src/model/as-code.js'
import { fold, membersNamed, shortenIds } from '../../../console/src/model/fold.js'
import { nextTime } from '../../../console/src/model/next-time.js'
import { sayEstate } from '../../../console/src/model/say-estate.js'
import { datesUntil, keepDays, sayDay, sayStrip, toStrip } from '../../../console/src/model/strip.js'

const at = (pathname: string, search = '', hash = '') => ({ pathname, search, hash })
const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

t.test('an address says world, view, filters and what is selected', async t => {
  t.strictSame(parseAddress(at('/w/ci-1/journal', '?product=vbr&text=a%20b', '#request/7')),
    { world: 'ci-1', view: 'journal', filters: { product: 'vbr', text: 'a b' }, selected: 'request/7' })
  t.strictSame(parseAddress(at('/w/ci-1')), { world: 'ci-1', view: 'overview', filters: {}, selected: '' })
  t.strictSame(parseAddress(at('/'), 'mine'), { world: 'mine', view: 'overview', filters: {}, selected: '' }, 'the last world')
  t.equal(parseAddress(at('/w/%zz')).world, '%zz', 'what is no text stays')
})

t.test('an address that was read is written as it was', async t => {
  for (const path of ['/w/ci-1', '/w/ci-1/sessions?result=fail', '/w/ci-1/journal?text=a+b#request/7', '/w/default#vbr/session/1']) {
    const { pathname, search, hash } = new URL(path, 'http://localhost')
    t.equal(toPath(parseAddress({ pathname, search, hash })), path)
  }
})

t.test('a strip has a column per day and a segment per run, of many runs the worst of each sixth', async t => {
  const now = Date.parse('2026-03-03T10:00:00Z')
  const dates = datesUntil(now, 3, dateOf)
  t.strictSame(dates, ['2026-03-01', '2026-03-02', '2026-03-03'])
  const hour = 3_600_000
  const runs = Array.from({ length: 12 }, (_, nth) => ({
    began: now - nth * hour / 2, standing: nth === 3 ? 'fail' as const : 'ok' as const
  }))
  const strip = toStrip([...runs, { began: now - 24 * hour, standing: 'warn' }], dates, dateOf)
  t.strictSame(strip.map(({ segments }) => segments), [[], ['warn'], ['ok', 'ok', 'ok', 'ok', 'fail', 'ok']])
  t.strictSame(strip.map(day => day.runs), [0, 1, 12])
  t.equal(sayStrip(runs, 3), 'Last 3 days: 12 runs, 11 succeeded, 0 with warnings, 1 failed')
  t.strictSame(strip.map(sayDay), ['Sun 1 Mar: no run', 'Mon 2 Mar: 1 run, 1 with warnings', 'Tue 3 Mar: 12 runs, 1 failed'])
  t.equal(keepDays(toStrip(runs, dates, dateOf), toStrip(runs, dates, dateOf)).length, 3)
  const again = toStrip([...runs, { began: now - 24 * hour, standing: 'warn' }], dates, dateOf)
  t.equal(keepDays(again, strip), strip, 'days that are as before stay the same ones')
  t.not(keepDays(toStrip(runs, dates, dateOf), strip), strip)
})

t.test('a lane has a block per run, and one for those that cannot be told apart', async t => {
  const run = (began: number, ended: number | undefined, standing: 'ok' | 'fail' | 'run') => ({ began, ended, standing })
  const seen = { from: 100, to: 1100, left: 10, scale: 0.1, least: 3 }
  const runs = [run(0, 50, 'fail'), run(50, 200, 'ok'), run(500, 501, 'ok'), run(510, 512, 'fail'), run(520, 521, 'ok'), run(900, undefined, 'run')]
  const blocks = toBlocks(runs, seen)
  t.strictSame(blocks.map(({ x, width, standing, runs }) => ({ x, width: Math.round(width), standing, runs })), [
    { x: 10, width: 10, standing: 'ok', runs: 1 },
    { x: 50, width: 5, standing: 'fail', runs: 3 },
    { x: 90, width: 20, standing: 'run', runs: 1 }
  ])
  const many = Array.from({ length: 100_000 }, (_, nth) => run(nth / 100, nth / 100 + 1, 'ok'))
  t.ok(toBlocks(many, seen).length <= 34, 'no more than there is room for')
})

t.test('phases are the lines of a log that lasted', async t => {
  const at = (seconds: number): string => new Date(seconds * 1000).toISOString()
  const line = (id: string, from: number, until: number | undefined, standing: 'ok' | 'run' = 'ok') =>
    ({ id, at: at(from), until: until === undefined ? undefined : at(until), standing, text: id })
  t.strictSame(toPhases([line('read', 20, 90), line('start', 0, 0), line('prepare', 2, 20), line('finish', 90, undefined, 'run')], 0, 100_000)
    .map(({ id, from, to }) => [id, from / 1000, to / 1000]), [['prepare', 2, 20], ['read', 20, 90], ['finish', 90, 100]])
})

t.test('the days before a change of summer time are all there', async t => {
  const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
  const dates = datesUntil(Date.parse('2026-03-30T00:30:00Z'), 3, instant => zone.format(instant))
  t.strictSame(dates, ['2026-03-28', '2026-03-29', '2026-03-30'])
})

t.test('six in the morning is six by the clocks of the zone', async t => {
  const next = (now: string, zone: string): string => new Date(nextTime(Date.parse(now), 6, zone)).toISOString()
  t.equal(next('2026-01-15T21:30:00Z', 'Europe/Berlin'), '2026-01-16T05:00:00.000Z')
  t.equal(next('2026-03-28T21:30:15Z', 'Europe/Berlin'), '2026-03-29T04:00:00.000Z', 'the night is an hour shorter')
  t.equal(next('2026-10-24T21:30:00Z', 'Europe/Berlin'), '2026-10-25T05:00:00.000Z', 'the night is an hour longer')
  t.equal(next('2026-01-15T06:00:00Z', 'UTC'), '2026-01-16T06:00:00.000Z', 'not now')
})

t.test('what matters about an estate is one sentence', async t => {
  const job = { isRunning: false, standing: 'ok' } as Parameters<typeof sayEstate>[0][number]
  t.equal(sayEstate([job], [], []), 'Nothing is running, and nothing is wrong.')
  t.equal(sayEstate([{ ...job, isRunning: true }, { ...job, standing: 'fail' }, { ...job, standing: 'fail' }], [], [{ isOnline: false }]),
    '1 job is running, 2 jobs failed on the last run and 1 proxy is offline.')
})

t.test('equal requests one after another are one row, and ids are cut', async t => {
  const request = { method: 'GET', path: '/a', query: '', status: 200, product: 'vbr', fault: null }
  type Requests = Parameters<typeof fold>[0]
  // Of a request only these members decide.
  const rows = fold([3, 2, 1].map(id => ({ ...request, id, status: id === 1 ? 404 : 200 })) as unknown as Requests)
  t.strictSame(rows.map(({ ids, key }) => ({ ids, key })), [{ ids: [3, 2], key: 2 }, { ids: [1], key: 1 }])
  t.equal(shortenIds('/api/v1/sessions/9c0a3d1e-0000-4000-8000-000000000001/logs'), '/sessions/9c0a3d1e…/logs')
  t.strictSame(membersNamed(["X does not know the member 'schedule.colour' of its body"]), ['colour'])
})

t.test('calls are written with login, world and quotes of their language', async t => {
  const setting = {
    world: 'ci-1', control: 'http://c', products: { vbr: 'https://b', vb365: 'https://m' }, revisions: { vbr: '1.3-rev2', vb365: 'v7' }
  }
  const start = { to: 'vb365' as const, method: 'POST' as const, path: '/v8/Jobs/1/Start', body: { note: "it's" } }
  const curl = toCode([start], 'curl', setting)
  t.match(curl, "'https://m/v7/Jobs/1/Start'")
  t.match(curl, 'username=administrator@ci-1')
  t.match(curl, '-d \'{"note":"it\'\\\'\'s"}\'')
  t.match(toCode([start], 'PowerShell', setting), '-Body \'{"note":"it\'\'s"}\'')
  t.match(toCode([{ ...start, body: { on: true, off: null } }], 'Python', setting), 'json={"on": True, "off": None}')
  t.match(toCode([{ to: 'control', method: 'DELETE', path: '/api/worlds/{world}/faults' }], 'TypeScript', setting),
    "fetch('http://c/api/worlds/ci-1/faults', {\n  method: 'DELETE'\n})")
})

t.test('a place of a mounted file system is put together, and taken apart into what leads to it', async t => {
  t.equal(pathOf({ name: 'D:\\', location: '' }, '\\'), 'D:\\')
  t.equal(pathOf({ name: 'Shares', location: 'D:\\' }, '\\'), 'D:\\Shares')
  t.equal(pathOf({ name: 'HR', location: 'D:\\Shares' }, '\\'), 'D:\\Shares\\HR')
  t.equal(pathOf({ name: 'etc', location: '/' }, '/'), '/etc')
  t.strictSame(placesOf('D:\\Shares\\HR', '\\'), [
    { name: 'D:', path: 'D:\\' }, { name: 'Shares', path: 'D:\\Shares' }, { name: 'HR', path: 'D:\\Shares\\HR' }
  ])
  t.strictSame(placesOf('/var/log', '/'), [{ name: 'var', path: '/var' }, { name: 'log', path: '/var/log' }])
  t.strictSame(placesOf('', '/'), [])
})

t.test('what an address names is found, a job also as addresses named it before there were kinds', async t => {
  const job = { product: 'vbr' as const, kind: 'job' as const, id: '7', name: 'Nightly' }
  const place = { product: 'vbr' as const, kind: 'repository' as const, id: '7', name: 'NAS' }
  t.equal(findSubject([place, job], nameInAddress(place)), place)
  t.equal(findSubject([place, job], 'vbr/7'), job)
  t.equal(findSubject([place, job], 'vb365/7'), undefined)
})
