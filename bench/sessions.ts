import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEstate } from '../src/estate.js'
import { type Child, startChild, stopChild } from './children.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import { type Measured, median } from './measure.js'

const many = 100_000
const few = 1_000
const jobs = 50
const rounds = 5
const calls = 60

const id = (prefix: string, n: number): string => `${prefix}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const jobId = (n: number): string => id('cc000000', n % jobs)

/** A run of one of fifty jobs; the latest of each is under way still. */
function session (n: number, of: number) {
  const isRunning = n >= of - jobs
  const result = isRunning ? 'None' : n % 17 === 0 ? 'Failed' : n % 5 === 0 ? 'Warning' : 'Success'
  const started = Date.UTC(2025, 0, 14) - (of - n) * 60_000
  return {
    id: id('cd000000', n),
    name: `Bench job ${n % jobs}`,
    jobId: jobId(n),
    sessionType: 'BackupJob',
    creationTime: new Date(started).toISOString(),
    ...(isRunning ? {} : { endTime: new Date(started + 600_000).toISOString() }),
    state: isRunning ? 'Working' : 'Stopped',
    progressPercent: isRunning ? 40 : 100,
    outcome: result,
    result: { result, message: result, isCanceled: false },
    usn: 3,
    initiatedBy: 'LWWORKS\\bench',
    originalSessionId: id('cd000000', n)
  }
}

interface Server { child: Child, url: string, token: string }

async function start (folder: string, sessions: number): Promise<Server> {
  const { past: _, ...estate } = readEstate('default')
  const fixture = join(folder, `${sessions}.json`)
  const rows = Array.from({ length: sessions }, (_, n) => session(n, sessions))
  writeFileSync(fixture, JSON.stringify({ ...estate, collections: { ...estate.collections, 'vbr.sessions': rows } }))
  const child = await startChild([
    'dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--fixture', fixture,
    '--clock', 'frozen'
  ])
  const url = String(child.ready.vbr)
  return { child, url, token: await login(url) }
}

async function login (url: string): Promise<string> {
  const over = connection(url)
  const { text } = await send(url, {
    method: 'POST',
    path: '/api/oauth2/token',
    headers: { ...version, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  over.destroy()
  return String((JSON.parse(text) as Record<string, unknown>).access_token) // a token reply is an object
}

const version = { 'x-api-version': '1.3-rev2' }

/** A page that was not asked for before, so that no part of it is remembered: `n` never comes twice. */
type Question = (n: number, rows: number) => string

const questions: Array<{ what: string, atMost: number, asks: Question }> = [
  { what: 'first page', atMost: 1.5, asks: n => `skip=${n}` },
  { what: 'page of one job', atMost: 1.5, asks: n => `jobIdFilter=${jobId(n)}&limit=${20 + Math.floor(n / jobs)}` },
  { what: 'page of one state', atMost: 1.5, asks: n => `stateFilter=Working&limit=${20 + n}` },
  { what: 'last page', atMost: 10, asks: (n, rows) => `skip=${rows - 200 - n}` },
  { what: 'page by a wildcard', atMost: 10, asks: n => `nameFilter=*job%20${n % 10}*&limit=${20 + Math.floor(n / 10)}` }
]

/** What a hundred times as many sessions cost a list of them, over HTTP: CPU for each call, against a small estate. */
export async function sessions (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const [large, small] = [await start(folder, many), await start(folder, few)]
  try {
    const measured: Measured[] = []
    for (const { what, atMost, asks } of questions) {
      const ratios: number[] = []
      for (let round = 0; round < rounds; round++) {
        const n = (call: number): number => round * calls * 2 + call
        ratios.push(await callsOf(small, few, call => asks(n(call), few)) /
          await callsOf(large, many, call => asks(n(call), many)))
      }
      const detail = `CPU of a call with ${many} sessions, against ${few}`
      measured.push({ what: `sessions: ${what}`, reached: median(ratios), atMost, unit: '×', detail })
    }
    return measured
  } finally {
    await stopChild(large.child)
    await stopChild(small.child)
    rmSync(folder, { recursive: true })
  }
}

function callsOf ({ child, url, token }: Server, rows: number, query: (call: number) => string): Promise<number> {
  const headers = { ...version, authorization: `Bearer ${token}` }
  let asked = 0
  return callsPerCpuSecond(child, url, calls, async over => {
    const path = `/api/v1/sessions?${query(asked++)}`
    const { status, text } = await send(url, { method: 'GET', path, headers }, over)
    if (status !== 200) throw new Error(`${path} of ${rows}: ${status} ${text.slice(0, 200)}`)
  })
}
