import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { Agent, request } from 'undici'
import { readEstate } from '../../src/estate.js'
import { createReplyCheck } from '../../src/server/revisions/reply-check.js'
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator.js'

/** A Wednesday morning; every test's world begins then and stands still until the test moves it. */
export const start = '2025-01-15T09:00:00.000Z'

export interface Reply {
  status: number
  /** The JSON of the reply, or its text when it is not JSON. */
  // Tests read replies as a client does; what is in them is what they assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  headers: Record<string, string | string[] | undefined>
  /** The reply as it came. */
  bytes: Buffer
}

export interface CallOptions { body?: unknown, headers?: Record<string, string>, raw?: string, token?: string | null }
export type Send = (path: string, options?: CallOptions) => Promise<Reply>

/** One product as a client sees it, logged in. */
export interface Client { get: Send, post: Send, put: Send, del: Send, token: string }

export interface TestWorld {
  name: string
  /** VB365, logged in as administrator. Paths begin with the version: `/v8/Jobs`. */
  vb365: Client
  /** VBR, logged in as administrator. Paths begin with `/api`. */
  vbr: Client
  /** VBR as another of the default accounts, e.g. `viewer`. */
  vbrAs: (user: string) => Promise<Client>
  /** VBR in another revision. */
  vbrAt: (revision: string, client?: Client) => Client
  /** Moves the world's time on: `20s`, `PT5M`. */
  advance: (by: string) => Promise<Reply>
  untilIdle: () => Promise<Reply>
}

export interface TestSimulator {
  simulator: Simulator
  control: { get: Send, post: Send, put: Send, del: Send }
  /** A world of its own for a test, logged in to both products. */
  world: () => Promise<TestWorld>
  send: (base: string, method: string, path: string, options?: CallOptions) => Promise<Reply>
  report: Array<{ message: string, error: unknown }>
}

const agent = new Agent({ connect: { rejectUnauthorized: false } })

export interface TestOptions extends Partial<SimulatorOptions> {
  /** Not one that other test files use as well: for a test that closes it or is about the default world. */
  own?: boolean
}

/** Until this test ends, whoever starts a simulator without options gets the same one. */
let sharedUntil: Test | undefined
let shared: Promise<TestSimulator> | undefined

export function shareSimulator (until: Test): void {
  sharedUntil = until
}

/**
 * Starts a simulator on free ports, with the default estate, a frozen clock and every reply checked. Without options
 * it may be one that other test files in this process use as well: make a world of your own in it.
 */
export async function startTest (t: Test, options?: TestOptions): Promise<TestSimulator> {
  if (options === undefined && sharedUntil !== undefined) return startShared(t, sharedUntil)
  const test = await launch(options)
  t.teardown(async () => {
    await test.simulator.close()
    failWith(test.report)
  })
  return test
}

async function startShared (t: Test, until: Test): Promise<TestSimulator> {
  if (shared === undefined) {
    const started = shared = launch()
    until.teardown(async () => (await started).simulator.close())
  }
  const { simulator, ...others } = await shared
  t.teardown(() => failWith(others.report))
  const close = () => { throw new Error('Other files use this simulator: ask for one of your own, startTest(t, { own: true })') }
  return { simulator: { ...simulator, close }, ...others }
}

/** What went wrong inside is a failure, whatever the client was answered. */
function failWith (report: TestSimulator['report']): void {
  const [first, ...others] = report.splice(0)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  throw new Error(`The simulator reported '${first.message}'${more}`, { cause: first.error })
}

/** Making a key costs as much as starting a simulator: those of one process have the same one. */
function cacheFolder (): string {
  if (folder === undefined) {
    const made = folder = mkdtempSync(join(tmpdir(), 'vbsim-test-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  }
  return folder
}
let folder: string | undefined

/** A compiled validator per model, so one check for all simulators whose products send the same nulls. */
const checkReply: NonNullable<SimulatorOptions['checkReply']> = (product, ...rest) => {
  let check = checks.get(product.nulls)
  if (check === undefined) checks.set(product.nulls, check = createReplyCheck())
  return check(product, ...rest)
}
const checks = new Map<object, ReturnType<typeof createReplyCheck>>()

async function launch ({ own, ...options }: TestOptions = {}): Promise<TestSimulator> {
  const report: TestSimulator['report'] = []
  const simulator = await startSimulator({
    host: '127.0.0.1', vb365Port: 0, vbrPort: 0, controlHost: '127.0.0.1', controlPort: 0, tls: false, tlsSan: [],
    db: ':memory:', fixture: 'default', size: {}, history: 0, seed: 1, clock: { mode: 'frozen' },
    start: Date.parse(start),
    vbrRevision: '1.3-rev2', vb365Version: 'v8', auth: 'strict', nulls: 'real', deviceCodes: 'ask', logLevel: 'silent',
    readyJson: false,
    estate: readEstate('default'),
    version: '0.0.0',
    cacheFolder: cacheFolder(),
    checkReply,
    report: (message, error) => { report.push({ message, error }) },
    ...options
  })
  let worlds = 0

  async function world (): Promise<TestWorld> {
    const name = `test-${++worlds}`
    // One that a database file has kept is there already.
    if (simulator.worlds.find(name) === undefined) simulator.worlds.add(name)
    const vb365 = await login(simulator.vb365.url, '/v8/token', `administrator@${name}`)
    const vbr = await login(simulator.vbr.url, '/api/oauth2/token', `administrator@${name}`)
    const { post } = clientOf(simulator.control.url)
    const advance = (body: unknown) => post(`/api/worlds/${name}/clock/advance`, { body })
    return {
      name,
      vb365,
      vbr,
      vbrAs: user => login(simulator.vbr.url, '/api/oauth2/token', `${user}@${name}`),
      vbrAt: (revision, client = vbr) => clientOf(simulator.vbr.url, client.token, { 'x-api-version': revision }),
      advance: by => advance({ by }),
      untilIdle: () => advance({ untilIdle: true })
    }
  }

  return { simulator, control: clientOf(simulator.control.url), world, send, report }
}

export async function login (url: string, path: string, user: string): Promise<Client> {
  const reply = await send(url, 'POST', path, {
    raw: new URLSearchParams({ grant_type: 'password', username: user, password: 'vbsim' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
  if (reply.status !== 200) throw new Error(`Login as ${user}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return clientOf(url, reply.body.access_token)
}

export function clientOf (url: string, token = '', headers: Record<string, string> = {}): Client {
  const by = (method: string): Send => (path, options = {}) => send(url, method, path, {
    token: token === '' ? null : token,
    ...options,
    headers: { ...headers, ...options.headers }
  })
  return { get: by('GET'), post: by('POST'), put: by('PUT'), del: by('DELETE'), token }
}

async function send (
  base: string, method: string, path: string, { body, headers = {}, raw, token = null }: CallOptions = {}
): Promise<Reply> {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const { statusCode, headers: given, body: content } = await request(new URL(base).origin + path, {
    method: method as 'GET', // the tests use the methods that there are
    dispatcher: agent,
    headers: {
      ...(text === undefined || raw !== undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers
    },
    ...(text === undefined ? {} : { body: text })
  })
  const bytes = Buffer.from(await content.arrayBuffer())
  return { status: statusCode, headers: given, body: parse(bytes.toString()), bytes }
}

function parse (text: string): unknown {
  try { return JSON.parse(text) } catch { return text }
}
