import { request, type IncomingHttpHeaders } from 'node:http'
import t from 'tap'
import { startTest } from '../estate/simulator.js'

/** Calls of each kind; VBSIM_FUZZ=20000 and VBSIM_SEED=7 for a long night. */
const calls = Number(process.env.VBSIM_FUZZ ?? 250)
const seed = Number(process.env.VBSIM_SEED ?? 1)

/** Mulberry32: the same calls in every run. */
function randomFrom (given: number): () => number {
  let state = given >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = randomFrom(seed)
const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T // no list here is empty

const words = [
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', '', ' ', '\0', 'a\0b', '../../etc/passwd', '%', '%00', '%zz',
  'null', 'undefined', 'NaN', '-1', '0', '1e999', '9'.repeat(40), 'x'.repeat(900), '*'.repeat(60) + 'b', '\u{1f4a5}', '\ud800', "'; DROP TABLE entity; --",
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-4fff-8fff-ffffffffffff', '{}', '[]', 'true', '+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z'
]
const members = [
  ...words.slice(0, 12), 'name', 'id', 'type', 'schedule', 'fixture', 'size', 'seed', 'clock', 'start', 'from', 'by', 'until', 'untilIdle', 'mode', 'rate', 'step',
  'now', 'session', 'subject', 'result', 'at', 'times', 'product', 'operation', 'status', 'delay', 'where', 'body', 'transport', 'collections', 'continues',
  'description', 'username', 'password', 'retentionPolicy', 'storage', 'virtualMachines', 'isEnabled', 'repositoryId', 'grant_type', 'template', 'stale', 'token'
]

function value (depth = 0): unknown {
  const kind = random()
  if (kind < 0.35 || depth > 4) return one(words)
  if (kind < 0.5) return one([0, -1, 1.5, 1e308, -0, 2 ** 53, 1e9, 100_001])
  if (kind < 0.6) return one([true, false, null])
  if (kind < 0.7) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth + 1))
  // `__proto__` as a member of its own, as JSON.parse makes it.
  return JSON.parse(`{${Array.from({ length: Math.floor(random() * 6) }, () => `${JSON.stringify(one(members))}:${JSON.stringify(value(depth + 1))}`).join()}}`)
}

const deep = (sign: string, end: string, times = 30_000): string => sign.repeat(times) + end.repeat(times)

function body (): string {
  const kind = random()
  if (kind < 0.7) return JSON.stringify(value())
  if (kind < 0.76) return one([deep('[', ']'), deep('{"a":', '}'), deep('[', '', 500), `{"where":${deep('[', ']')}}`])
  return one(['', '{', '\ufeff{}', '[]', 'null', '"text"', 'a=b&grant_type=password&username=x&password=y', '\0', '{"a":\ud800}', 'x'.repeat(20_000)])
}

const types = [
  'application/json', 'application/json', 'application/json; charset=utf-16', 'application/x-www-form-urlencoded', 'text/plain', '', 'multipart/form-data; boundary=x',
  'application/octet-stream', 'application/json;;;', '/', 'constructor'
]

interface Sent { status: number, text: string, headers: IncomingHttpHeaders }

/** Sends what undici would refuse to send. */
const send = (
  url: string, method: string, path: string, headers: Record<string, string>, text: string
): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = { 'content-length': String(Buffer.byteLength(text)) }
    const asked = request({ hostname, port, method, path, headers: { ...headers, ...length } }, reply => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (String(reply.headers['content-type']).includes('event-stream')) {
          reply.destroy()
          resolve({ status: reply.statusCode ?? 0, text: '', headers: reply.headers })
        }
      }).on('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: reply.headers }))
      reply.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(text)
  })

interface Operation { product: 'vbr' | 'vb365', method: string, paths: string[], revisions: string[] }

/** What no client may read: a stack, a path of this machine, the name of an error of JavaScript. */
const leak = /\n\s+at |node_modules|file:\/\/|\/src\/|\.[jt]s:\d+|(Type|Range|Syntax|Reference|Sqlite)Error|SQLITE_/

const encoded = (word: string): string => one([
  (): string => { try { return encodeURIComponent(word) } catch { return '%ED%A0%80' } },
  () => word.replace(/[^\x21-\x7e]|[#?/\\]/g, '')
])()

/** The path of an operation with something in each of its parameters. */
const filled = (path: string, ids: readonly string[]): string =>
  path.replace(/:\w+|\{\w+\}/g, () => random() < 0.5 ? one(ids) : encoded(one(words)).slice(0, 800))

function query (names: readonly string[]): string {
  if (random() < 0.5) return ''
  return '?' + Array.from({ length: 1 + Math.floor(random() * 3) }, () => `${encoded(one(names))}=${encoded(one(words))}`).join('&')
}

t.test('whatever clients send, both products answer in their own form, tell nothing of the inside, and go on', async t => {
  const { simulator, control, world } = await startTest(t, { own: true, checkReply: undefined })
  const { vbr, vb365, name } = await world()
  const { operations: documented } = (await control.get('/api/coverage')).body as { operations: Operation[] }
  const operations = documented.filter(({ paths }) => !paths.some(path => /logout|Shutdown/i.test(path)))
  const ids = (['vbr.jobs', 'vbr.repositories', 'vb365.jobs', 'vb365.organizations', 'vbr.sessions', 'vb365.repositories']).flatMap(
    collection => simulator.worlds.get(name).collections.list(collection).slice(0, 3).map(({ id }) => id))
  const names = [...words, 'limit', 'skip', 'offset', 'orderColumn', 'orderAsc', 'nameFilter', 'typeFilter', 'createdAfterFilter', 'setId']
  for (let n = 0; n < calls * 2; n++) {
    const { product, method, paths, revisions } = one(operations)
    const isVbr = product === 'vbr'
    const revision = random() < 0.95 ? one(revisions) : one(['9.9-rev9', 'constructor', '__proto__'])
    const path = (isVbr ? '' : `/${revision}`) + filled(one(paths), ids) + query(names)
    const headers: Record<string, string> = {
      'content-type': one(types),
      ...(isVbr && random() < 0.95 ? { 'x-api-version': revision } : {}),
      ...(random() < 0.97 ? { authorization: `Bearer ${isVbr ? vbr.token : vb365.token}` } : { authorization: one(['Bearer ', 'x', 'Bearer a.b.c', 'Basic eA==']) }),
      ...(random() < 0.03 ? { 'x-vbsim-world': one(['constructor', '__proto__', '..', 'x'.repeat(500)]) } : {})
    }
    const text = body()
    const { url } = simulator[product]
    const { status, text: answer } = await send(url, method, path, headers, text)
    const what = `${seed}/${n}: ${method} ${path} ${JSON.stringify(headers['content-type'])} ${text.slice(0, 300)}`
    if (status === 500 || leak.test(answer)) t.fail(`${status} ${answer.slice(0, 300)} for ${what}`)
  }
  t.equal((await vbr.get('/api/v1/jobs')).status, 200)
  for (const what of ['requests?limit=1000', 'report', 'fixture']) {
    t.equal((await control.get(`/api/worlds/${name}/${what}`)).status, 200, what)
  }
})

t.test('whatever a test sends to the control port, it is refused in one sentence or done, and the world goes on', async t => {
  const { simulator, control } = await startTest(t, { own: true, checkReply: undefined })
  const { paths } = (await control.get('/openapi.json')).body as { paths: Record<string, Record<string, unknown>> }
  const known = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => ({ method: method.toUpperCase(), path })))
  // What waits for somebody, or for ever, is for other tests.
  const asked = known.filter(({ path }) => !/wait|events/.test(path))
  await control.post('/api/worlds', { body: { name: 'fuzzed' } })
  for (let n = 0; n < calls; n++) {
    const { method, path } = one(asked)
    const at = filled(path.replace('{world}', random() < 0.9 ? 'fuzzed' : '{world}'), ['vbr.jobs', 'vb365.jobs', 'first'])
    if (method === 'DELETE' && at === '/api/worlds/fuzzed') continue
    const text = body()
    // A world of a million machines takes its time.
    if (/"(size|by|until|untilIdle|now|step|rate)"/.test(text)) continue
    const address = at + query([...words, 'limit', 'offset', 'product', 'path', 'status', 'since'])
    const { status, text: answer } = await send(simulator.control.url, method, address, { 'content-type': one(types) }, text)
    const what = `${seed}/${n}: ${method} ${at} ${text.slice(0, 300)}`
    if (status >= 500 || leak.test(answer)) t.fail(`${status} ${answer.slice(0, 300)} for ${what}`)
  }
  t.equal((await control.get('/api/worlds/fuzzed/clock')).status, 200)
  t.equal((await control.post('/api/worlds/fuzzed/reset')).status, 200)
})
