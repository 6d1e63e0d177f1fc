import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild, stopChild } from './children.js'
import { benchId, writeBenchEstate } from './estate.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import { type Measured, median } from './measure.js'

const repositories = 6_000
const rounds = 3

interface Sides { ours: Child, bare: Child, vb365: string, baseline: string, token: string }

/** Requests per second of the server's CPU, against bare Fastify doing the least that could be done. */
export async function http (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const sides = await startSides(folder)
  try {
    return [
      await ratio(sides, 'GET one repository by id', 1, 1_500, '/object', n => `/v8/BackupRepositories/${benchId(n % 20)}`),
      await ratio(sides, 'page of 30 repositories', 0.8, 500, '/text', () => '/v8/BackupRepositories?limit=30'),
      await ratio(sides, 'GET one through v7, rendered', 0.8, 1_500, '/object', n => `/v7/BackupRepositories/${benchId(n % 20)}`),
      await cold(sides, 'GET one through v7, cold', 1_500, '/object', n => `/v7/BackupRepositories/${benchId(n)}`),
      await ratio(sides, 'page of 30 through v7, rendered', 0.8, 500, '/text', () => '/v7/JobSessions?limit=30'),
      await cold(sides, 'page of 30 through v7, cold', 100, '/text', n => `/v7/JobSessions?limit=30&offset=${n * 30}`),
      await writes(sides)
    ]
  } finally {
    await stopChild(sides.ours)
    await stopChild(sides.bare)
    rmSync(folder, { recursive: true })
  }
}

async function startSides (folder: string): Promise<Sides> {
  const fixture = join(folder, 'estate.json')
  writeBenchEstate(fixture, repositories)
  const ours = await startChild(['dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--fixture', fixture])
  const vb365 = String(ours.ready.vb365)
  const over = connection()
  const login = await send(vb365, {
    method: 'POST', path: '/v8/token', headers: form, body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  const token = String((JSON.parse(login.text) as Record<string, unknown>).access_token) // a token reply is an object
  const one = await send(vb365, { method: 'GET', path: `/v8/BackupRepositories/${benchId(1)}`, headers: bearer(token) }, over)
  const page = await send(vb365, { method: 'GET', path: '/v8/BackupRepositories?limit=30', headers: bearer(token) }, over)
  if (one.status !== 200 || page.status !== 200) throw new Error(`The simulator answers ${one.status} ${one.text.slice(0, 200)}`)
  over.destroy()
  const pem = readFileSync(join(homedir(), '.cache', 'vbsim', 'certificate.pem'), 'utf8')
  const constants = join(folder, 'constants.json')
  const object: unknown = JSON.parse(one.text)
  writeFileSync(constants, JSON.stringify({ key: pem, cert: pem, object, text: page.text }))
  const bare = await startChild(['bench/bare-server.js', constants])
  return { ours, bare, vb365, baseline: String(bare.ready.url), token }
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

async function ratio (
  sides: Sides, what: string, atLeast: number, count: number, baseline: string, path: (n: number) => string
): Promise<Measured> {
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = await reads(sides, count, path)
    const bare = await baselineReads(sides, count, baseline)
    ratios.push(ours / bare)
  }
  return { what, reached: median(ratios), atLeast, unit: '×', detail: `requests per CPU-second, against bare Fastify ${baseline}` }
}

/** Every request asks for what was never rendered before, so there is one round. */
async function cold (
  sides: Sides, what: string, count: number, baseline: string, path: (n: number) => string
): Promise<Measured> {
  let n = 0
  const ours = await reads(sides, count, () => path(n++))
  const bare = await baselineReads(sides, count, baseline)
  return { what, reached: ours / bare, atLeast: 0.25, unit: '×', detail: `requests per CPU-second, against bare Fastify ${baseline}` }
}

function reads ({ ours, vb365, token }: Sides, count: number, path: (n: number) => string): Promise<number> {
  return callsPerCpuSecond(ours, count, async (over, n) => {
    const { status, text } = await send(vb365, { method: 'GET', path: path(n), headers: bearer(token) }, over)
    if (status !== 200) throw new Error(`${path(n)}: ${status} ${text.slice(0, 200)}`)
  })
}

function baselineReads ({ bare, baseline, token }: Sides, count: number, path: string): Promise<number> {
  return callsPerCpuSecond(bare, count, async over => {
    await send(baseline, { method: 'GET', path, headers: bearer(token) }, over)
  })
}

async function writes ({ ours, bare, vb365, baseline, token }: Sides): Promise<Measured> {
  const body = (n: number): string => JSON.stringify({
    name: `Written ${n}`, path: `E:\\Written\\${n}`, description: 'A repository that the benchmark adds and removes',
    retentionType: 'ItemLevel', retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Years3', retentionFrequencyType: 'Daily',
    dailyTime: '01:00:00', dailyType: 'Everyday', proxyId: '0b000000-0000-4000-8000-000000000001'
  })
  const headers = { ...bearer(token), 'content-type': 'application/json' }
  let next = 0
  const pair = (url: string, path: string, child: Child) => callsPerCpuSecond(child, 400, async over => {
    const added = await send(url, { method: 'POST', path, headers, body: body(next++) }, over)
    if (added.status !== 201) throw new Error(`POST ${path}: ${added.status} ${added.text.slice(0, 200)}`)
    const { id } = JSON.parse(added.text) as { id: string } // both sides answer the new object
    await send(url, { method: 'DELETE', path: `${path}/${id}`, headers: bearer(token) }, over)
  })
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    ratios.push(await pair(vb365, '/v8/BackupRepositories', ours) / await pair(baseline, '/items', bare))
  }
  return { what: 'a write: POST repository, then DELETE', reached: median(ratios), atLeast: 0.5, unit: '×', detail: 'pairs per CPU-second, against bare Fastify + better-sqlite3 storing the same text' }
}
