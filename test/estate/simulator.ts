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

/** Starts a simulator on free ports, with the default estate, a frozen clock and every reply checked. */
export async function startTest (t: Test, options: Partial<SimulatorOptions> = {}): Promise<TestSimulator> {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'vbsim-test-'))
  const report: TestSimulator['report'] = []
  const simulator = await startSimulator({
    host: '127.0.0.1', vb365Port: 0, vbrPort: 0, controlHost: '127.0.0.1', controlPort: 0, tls: true, tlsSan: [],
    db: ':memory:', fixture: 'default', size: {}, history: 0, seed: 1, clock: { mode: 'frozen' }, start: Date.parse(start),
    vbrRevision: '1.3-rev2', vb365Version: 'v8', auth: 'strict', nulls: 'real', deviceCodes: 'ask', logLevel: 'silent', readyJson: false,
    estate: readEstate('default'),
    version: '0.0.0',
    cacheFolder,
    checkReply: createReplyCheck(),
    report: (message, error) => { report.push({ message, error }) },
    ...options
  })
  t.teardown(async () => {
    await simulator.close()
    rmSync(cacheFolder, { recursive: true, force: true })
    for (const { message, error } of report) t.fail(message, { error })
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
  const reply = await content.text()
  return { status: statusCode, headers: given, body: parse(reply) }
}

function parse (text: string): unknown {
  try { return JSON.parse(text) } catch { return text }
}
