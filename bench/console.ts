import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readEstate } from '../src/estate.js'
import { type Child, startChild, stopChild } from './children.js'
import { type Measured, percentile } from './measure.js'

/** What the design asks the console to bear: docs/console.md. */
const sessions = { vbr: 80_000, vb365: 20_000 }
const seconds = 30
/** How many starts of a backup a second, and how fast the world's clock runs: together some fifty changes a second. */
const startsPerSecond = 2
const rate = 4000
const views = ['', 'sessions', 'time', 'backups', 'break', 'journal', 'mail', 'worlds', 'code']
/** Tabs that are looked at: the overview and the sessions. */
const seen = 2
const began = Date.UTC(2025, 0, 14, 20)

type Row = Record<string, unknown>

/** Runs of the estate's own jobs, one behind the other up to the beginning. */
function pastOf (
  jobs: Row[], count: number, prefix: string, toRow: (job: Row, shared: Row, result: string) => Row
): Row[] {
  return Array.from({ length: count }, (_, n) => {
    const at = began - (count - n) * 60_000
    const result = n % 17 === 0 ? 'Failed' : n % 5 === 0 ? 'Warning' : 'Success'
    const times = { creationTime: new Date(at).toISOString(), endTime: new Date(at + 45_000).toISOString() }
    return toRow(jobs[n % jobs.length] ?? {}, { id: `${prefix}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`, ...times }, result)
  })
}

function writeEstate (file: string): void {
  const { past: _, ...estate } = readEstate('default')
  // A fixture's rows are documents; only members that every job has are read.
  const rowsOf = (name: string): Row[] => (estate.collections[name] ?? []) as unknown as Row[]
  const vbr = pastOf(rowsOf('vbr.jobs'), sessions.vbr, 'cd000000', (job, shared, result) => ({
    ...shared,
    name: job.name,
    jobId: job.id,
    sessionType: 'BackupJob',
    state: 'Stopped',
    progressPercent: 100,
    outcome: result,
    result: { result, message: result, isCanceled: false },
    usn: 3,
    initiatedBy: 'SYSTEM',
    originalSessionId: shared.id
  }))
  const vb365 = pastOf(rowsOf('vb365.jobs'), sessions.vb365, 'ce000000', (job, shared, result) => ({
    ...shared,
    jobId: job.id,
    jobType: 'Backup',
    organizationId: job.organizationId,
    repositoryId: job.repositoryId,
    jobSessionConfigType: 'Incremental',
    retryCount: 0,
    jobWillBeRetried: false,
    progress: 5,
    status: result
  }))
  writeFileSync(file, JSON.stringify({
    ...estate, collections: { ...estate.collections, 'vbr.sessions': vbr, 'vb365.jobSessions': vb365 }
  }))
}

/** What a page notes of itself: how long it was busy, and how long frames took. */
const watching = `
  Object.defineProperty(document, 'hidden', { get: () => window.isUnseen === true })
  window.noted = { tasks: [], frames: [], requests: 0 }
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) noted.tasks.push(duration) }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver(list => { noted.requests += list.getEntries().filter(({ name }) => name.includes('/api/')).length }).observe({ type: 'resource' })
  let last = performance.now()
  requestAnimationFrame(function next (at) { noted.frames.push(at - last); last = at; requestAnimationFrame(next) })`
interface Noted { tasks: number[], frames: number[], requests: number }

const forget = 'void Object.assign(noted, { tasks: [], frames: [], requests: 0 })'

/**
 * Nine tabs on a world with 100,000 sessions that changes all the time: whether they stay fluid, and true. Two of them
 * are seen, in two windows; the others are behind them, which a browser without a screen has to be told.
 */
export async function consoleLoad (): Promise<Measured[]> {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
  if (executablePath === undefined) throw new Error('There is no Chromium: CHROMIUM_PATH names one.')
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const fixture = join(folder, 'estate.json')
  writeEstate(fixture)
  const child = await startChild([
    'dist/main.js', '--no-tls', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json',
    '--fixture', fixture, '--clock', 'frozen', '--start', new Date(began).toISOString()
  ])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    return await measure(child, browser)
  } finally {
    await browser.close()
    await stopChild(child)
    rmSync(folder, { recursive: true })
  }
}

async function measure (child: Child, browser: Browser): Promise<Measured[]> {
  const url = String(child.ready.control)
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, baseURL: url })
  await context.addInitScript(watching)
  const pages: Page[] = []
  for (const view of views) {
    const page = await context.newPage()
    await page.goto(`/w/default/${view}`)
    pages.push(page)
    while (await page.evaluate<boolean>("/Reading|being loaded/.test(document.querySelector('main')?.textContent ?? 'Reading')")) await page.waitForTimeout(100)
  }
  for (const page of pages.slice(seen)) await page.evaluate('window.isUnseen = true')
  const control = (method: string, path: string, body?: unknown): Promise<Response> => fetch(`${url}/api/worlds/default${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'x-vbsim-user': 'administrator', 'x-api-version': '1.3-rev2' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const changes = await countChanges(url)
  await control('PUT', '/clock', { mode: 'rate', rate })
  for (const page of pages) await page.evaluate(forget)
  const before = child.cpu()
  const behind: number[] = []
  const { 1: list } = pages
  const until = Date.now() + seconds * 1000
  while (Date.now() < until) {
    const turn = Date.now()
    const { id } = await (await control('POST', '/vbr/api/v1/configBackup/backup', {})).json() as { id: string }
    if (list !== undefined && !await isSeen(list, id, until)) behind.push(until - turn)
    else behind.push(Date.now() - turn)
    await new Promise(resolve => setTimeout(resolve, Math.max(0, 1000 / startsPerSecond - (Date.now() - turn))))
  }
  const cpu = (child.cpu() - before) / seconds
  const counted = changes.stop()
  const noted = await Promise.all(pages.map(page => page.evaluate<Noted>('noted')))
  await control('PUT', '/clock', { mode: 'frozen' })
  await context.close()
  const tasks = noted.flatMap(one => one.tasks)
  const byView = noted.map((one, nth) => `${views[nth] === '' ? 'overview' : views[nth]} ` +
    `${Math.round(Math.max(0, ...one.tasks))} ms, ${(one.requests / seconds).toFixed(1)} calls/s`)
  const detail = `nine tabs, 100,000 sessions, ${Math.round(counted / seconds)} changes a second; server ${Math.round(cpu * 100)} % of a core`
  return [
    { what: 'console: longest task', reached: Math.max(0, ...tasks), atMost: 100, unit: 'ms', detail: byView.join('; ') },
    { what: 'console: frames, p95', reached: percentile(noted.slice(0, seen).flatMap(one => one.frames), 95), atMost: 34, unit: 'ms', detail },
    { what: 'console: behind, median', reached: percentile(behind, 50), atMost: 1000, unit: 'ms', detail: 'from a start until the list shows it' },
    { what: 'console: behind, p95', reached: percentile(behind, 95), atMost: 2000, unit: 'ms', detail: `${behind.length} starts` }
  ]
}

/** Whether a session comes into the list before the time is up. */
async function isSeen (page: Page, id: string, until: number): Promise<boolean> {
  while (Date.now() < until) {
    if (await page.evaluate<boolean>(`document.querySelector('a[href$="${id}"]') !== null`)) return true
    await page.waitForTimeout(20)
  }
  return false
}

async function countChanges (url: string): Promise<{ stop: () => number }> {
  const ended = new AbortController()
  const { body } = await fetch(`${url}/api/worlds/default/events?type=change`, { signal: ended.signal })
  let counted = 0
  const read = async (): Promise<void> => {
    if (body === null) return
    for await (const text of body.pipeThrough(new TextDecoderStream())) counted += text.split('data: ').length - 1
  }
  read().catch(() => {}) // It ends with the measurement.
  return {
    stop: () => {
      ended.abort()
      return counted
    }
  }
}
