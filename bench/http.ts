import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Child, startChild, stopChild } from './children.js'
import { benchId, benchProxyId, writeBenchEstate } from './estate.js'
import { callsPerCpuSecond, connection, send } from './load.js'
import { type Measured, median } from './measure.js'

const repositories = 6_000
const rounds = 5
/** Calls that let the compiler of either side settle before anything is counted. */
const warmUp = 8_000
/** A repository of the default estate in S3-compatible object storage, encrypted and immutable. */
const known = '0f000000-0000-4000-8000-000000000003'

interface Sides {
  ours: Child
  bare: Child
  vb365: string
  baseline: string
  token: string
}

/** Requests per second of the server's CPU, against bare Fastify doing the least that could be done. */
export async function http (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const large = await startSides(folder, repositories, true)
  const small = await startSides(folder, 0, true)
  const one = (version: string) => (n: number) => `/${version}/BackupRepositories/${benchId(n)}`
  const page = (version: string) => (n: number) => `/${version}/BackupRepositories?proxyId=${benchProxyId(n)}`
  try {
    return [
      await ratio(large, 'GET one repository by id', 1, 1_500, '/object', () => `/v8/BackupRepositories/${known}`),
      await ratio(large, 'page of 30 repositories', 0.8, 600, '/text', () => '/v8/BackupRepositories?limit=30'),
      await ratio(large, 'GET one through v7, rendered', 0.8, 1_500, '/object', () => `/v7/BackupRepositories/${known}`),
      await cold(large, 'GET one through v6, cold', 1_500, '/object', [one('v8'), one('v7')], one('v6')),
      await ratio(large, 'page of 30 through v7, rendered', 0.8, 600, '/text', () => page('v7')(0)),
      await cold(large, 'page of 30 through v6, cold', 150, '/text', [page('v8'), page('v7')], page('v6')),
      await writes(small)
    ]
  } finally {
    for (const { ours, bare } of [large, small]) {
      await stopChild(ours)
      await stopChild(bare)
    }
    rmSync(folder, { recursive: true })
  }
}

/** The same without TLS, which is the larger part of either side otherwise and hides what our own work costs. */
export async function plain (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  const sides = await startSides(folder, 0, false)
  try {
    const rows = [
      await ratio(sides, 'GET one repository by id', 0.6, 3_000, '/object', () => `/v8/BackupRepositories/${known}`),
      await ratio(sides, 'page of 30 repositories', 0.6, 3_000, '/text', () => '/v8/BackupRepositories?limit=30'),
      await writes(sides)
    ]
    return rows.map(row => ({ ...row, what: `${row.what}, without TLS` }))
  } finally {
    await stopChild(sides.ours)
    await stopChild(sides.bare)
    rmSync(folder, { recursive: true })
  }
}

async function startSides (folder: string, repositories: number, tls: boolean): Promise<Sides> {
  const fixture = join(folder, `estate-${repositories}.json`)
  writeBenchEstate(fixture, repositories)
  const ours = await startChild([
    'dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--fixture', fixture,
    ...(tls ? [] : ['--no-tls'])
  ])
  const vb365 = String(ours.ready.vb365)
  const token = await login(vb365)
  const constants = join(folder, `constants-${repositories}.json`)
  const pem = readFileSync(join(homedir(), '.cache', 'vbsim', 'certificate.pem'), 'utf8')
  writeFileSync(constants, JSON.stringify({
    ...(tls ? { key: pem, cert: pem } : {}),
    object: JSON.parse(await read(vb365, `/v8/BackupRepositories/${known}`, token)) as unknown,
    text: await read(vb365, '/v8/BackupRepositories?limit=30', token)
  }))
  const bare = await startChild(['bench/bare-server.js', constants])
  return { ours, bare, vb365, baseline: String(bare.ready.url), token }
}

async function login (url: string): Promise<string> {
  const over = connection(url)
  const { text } = await send(url, {
    method: 'POST', path: '/v8/token', headers: form, body: 'grant_type=password&username=administrator&password=vbsim'
  }, over)
  over.destroy()
  return String((JSON.parse(text) as Record<string, unknown>).access_token) // a token reply is an object
}

async function read (url: string, path: string, token: string): Promise<string> {
  const over = connection(url)
  const { status, text } = await send(url, { method: 'GET', path, headers: bearer(token) }, over)
  over.destroy()
  if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`)
  return text
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

async function ratio (
  sides: Sides, what: string, atLeast: number, count: number, baseline: string, path: Paths
): Promise<Measured> {
  const ratios: number[] = []
  await reads(sides, warmUp, path)
  await baselineReads(sides, warmUp, baseline)
  for (let round = 0; round < rounds; round++) {
    const ours = await reads(sides, count, path)
    const bare = await baselineReads(sides, count, baseline)
    ratios.push(ours / bare)
  }
  return { what, reached: median(ratios), atLeast, unit: '×', detail: `requests per CPU-second, against bare Fastify ${baseline}` }
}

/**
 * Every request asks for what was never rendered in its revision, so there is one round; the same through other
 * revisions beforehand lets the compiler settle.
 */
async function cold (
  sides: Sides, what: string, count: number, baseline: string, warm: Paths[], measured: Paths
): Promise<Measured> {
  for (const paths of warm) await inTurn(sides, count, paths)
  await baselineReads(sides, warmUp, baseline)
  const ours = await inTurn(sides, count, measured)
  const bare = await baselineReads(sides, count, baseline)
  const detail = `requests per CPU-second, against bare Fastify ${baseline}`
  return { what, reached: ours / bare, atLeast: 0.25, unit: '×', detail }
}

type Paths = (n: number) => string

function inTurn (sides: Sides, count: number, paths: Paths): Promise<number> {
  let n = 0
  return reads(sides, count, () => paths(n++))
}

function reads ({ ours, vb365, token }: Sides, count: number, path: Paths): Promise<number> {
  const headers = bearer(token)
  return callsPerCpuSecond(ours, vb365, count, async (over, n) => {
    const asked = path(n)
    const { status, text } = await send(vb365, { method: 'GET', path: asked, headers }, over)
    if (status !== 200) throw new Error(`${asked}: ${status} ${text.slice(0, 200)}`)
  })
}

function baselineReads ({ bare, baseline, token }: Sides, count: number, path: string): Promise<number> {
  return callsPerCpuSecond(bare, baseline, count, async over => {
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
  const pair = (url: string, path: string, child: Child) => callsPerCpuSecond(child, url, 400, async over => {
    const added = await send(url, { method: 'POST', path, headers, body: body(next++) }, over)
    if (added.status !== 201) throw new Error(`POST ${path}: ${added.status} ${added.text.slice(0, 200)}`)
    const { id } = JSON.parse(added.text) as { id: string } // both sides answer the new object
    await send(url, { method: 'DELETE', path: `${path}/${id}`, headers: bearer(token) }, over)
  })
  const ratios: number[] = []
  for (let n = 0; n < 4; n++) {
    await pair(vb365, '/v8/BackupRepositories', ours)
    await pair(baseline, '/items', bare)
  }
  for (let round = 0; round < rounds; round++) {
    ratios.push(await pair(vb365, '/v8/BackupRepositories', ours) / await pair(baseline, '/items', bare))
  }
  return { what: 'a write: POST repository, then DELETE', reached: median(ratios), atLeast: 0.5, unit: '×', detail: 'pairs per CPU-second, against bare Fastify + better-sqlite3 storing the same text' }
}
