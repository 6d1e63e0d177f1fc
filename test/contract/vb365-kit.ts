import type { Test } from 'tap'
import type { OperationAt } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { clientOf, startTest, type TestSimulator, type TestWorld } from '../estate/simulator.js'
import { operatorClient, tenantClient } from '../estate/vb365/server.js'
import { isMembers, nowhere, type Members } from './vbr-bodies-kit.js'
import { type Mutant, mutantsOf } from './vbr-mutants.js'

export interface Answer { status: number, body: unknown }

/** A good body of an operation. Paths stand without the version. */
export interface Sending {
  /** The operationId, in any version. */
  operation: string
  path: string
  body: unknown
  /** Only in these; all that have the operation unless said. */
  versions?: readonly string[]
  /** Who sends it; an administrator unless said. */
  as?: 'tenant' | 'operator'
}

/** A mutant that is taken although it is wrong, with the reason. */
export type Lenient = readonly [operation: RegExp, at: RegExp, reason: string]

/** A list and what its filters find: some rows, and not all. */
export interface List {
  path: string
  versions?: readonly string[]
  filters?: ReadonlyArray<{ query: string, finds: (row: Members) => boolean, versions?: readonly string[] }>
  /** Other members of the query that the whole list needs. */
  query?: string
  /** Only where the list is a page (not a bare array) in every version. */
  isBare?: boolean
}

export const versions = contract.revisions
export const named = (name: string, operation: OperationAt): boolean =>
  operation.id === name || nameOf(operation.source) === name

/**
 * What the contract itself says about a section, tried over HTTP's shape without a network: bodies that lack, mistype
 * or
 * exceed something, ids of nothing, lists in pages, and who may call. A section's test names good bodies and lists.
 */
export async function startVb365Contract (t: Test, prepare?: (call: Call, test: Arranging) => Promise<void>) {
  const { simulator, world: newWorld, control } = await startTest(t)
  const client = await newWorld()
  const world = simulator.worlds.get(client.name)
  const { operations }: { operations: Array<{ product: string, operationId: string, behaviour: string }> } =
    (await control.get('/api/coverage')).body
  const live = new Set(operations.filter(({ product, behaviour }) => product === 'vb365' && behaviour !== 'pending')
    .map(({ operationId }) => operationId))

  const builtIn = (version: string): OperationAt[] => contract.at(version).operations()
    .filter(operation => live.has(nameOf(operation.source)))

  let administrator = client.vb365.token
  const call: Call = async (method, path, { body, text, type = 'application/json', token = administrator } = {}) => {
    const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const reply = await simulator.vb365.server.inject({
      method: method as 'GET', // the contract knows no other methods than these
      url: path,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(payload === undefined ? {} : { 'content-type': type })
      },
      ...(payload === undefined ? {} : { payload })
    })
    const isJson = String(reply.headers['content-type']).includes('json') && reply.payload !== ''
    return { status: reply.statusCode, body: isJson ? JSON.parse(reply.payload) : undefined }
  }

  await prepare?.(call, { client, control })
  // What was arranged may have taken longer than a token lasts.
  const { body: renewed } = await clientOf(simulator.vb365.url).post('/v8/token', {
    body: { grant_type: 'password', username: `administrator@${client.name}`, password: 'vbsim', disable_antiforgery_token: true }
  })
  administrator = renewed.access_token
  await world.snapshots.take('prepared')
  const exported = (): string => JSON.stringify(world.fixture.export())

  /**
   * Each good body is taken; what is spoilt in it is refused with 400, 404 or 409, in the product's form, and changes
   * nothing.
   */
  function holdBodies (sendings: readonly Sending[], lenient: readonly Lenient[] = []): void {
    for (const version of versions) {
      t.test(`bodies that lack, mistype or exceed something are refused in ${version} and change nothing`, async t => {
        const complaints: string[] = []
        await world.snapshots.restore('prepared')
        const before = exported()
        for (const sending of sendings.filter(({ versions }) => versions?.includes(version) !== false)) {
          const operation = builtIn(version).find(found => named(sending.operation, found))
          if (operation?.body === undefined) continue
          const url = `/${version}${sending.path}`
          const where = `${version} ${sending.operation}`
          const who = sending.as === undefined ? {} : { token: await assertedToken(version, sending.as) }
          const good = await call(operation.method, url, { body: sending.body, ...who })
          if (good.status >= 300) complaints.push(`${where}: a good body was answered with ${good.status} ${JSON.stringify(good.body)}`)
          await world.snapshots.restore('prepared')
          const empty = ['{', '"text"', '7'].map(text => ({ at: ` body ${text}`, kind: 'wrong' as const, text }))
          const mutants = mutantsOf(contract.at(version), operation.body, sending.body, new Set(), true)
          for (const mutant of [...empty, ...mutants]) {
            const count = world.kernel.version()
            const answer = await call(operation.method, url, 'text' in mutant
              ? { text: mutant.text, ...who }
              : { body: mutant.body, ...who })
            const isLenient = /\._(links|actions)/.test(mutant.at) ||
              lenient.some(([name, at]) => name.test(sending.operation) && at.test(mutant.at))
            const wrong = complaintOf(answer, mutant.kind, isLenient, version, sending.as)
            if (wrong !== undefined) complaints.push(`${where} ${mutant.at} ${wrong}`)
            if (answer.status < 300) await world.snapshots.restore('prepared')
            else if (world.kernel.version() !== count && exported() !== before) {
              complaints.push(`${where} ${mutant.at} was refused, and changed the world`)
              await world.snapshots.restore('prepared')
            }
          }
        }
        t.same(complaints, [])
      })
    }
  }

  /**
   * The same for many bodies at a tenth of the price: what the world has is counted, not compared, and what was taken
   * stays. A model inside of several bodies is spoilt once.
   */
  function holdRefusals (sendings: readonly Sending[], lenient: readonly Lenient[] = []): void {
    const counted = ['vb365.restoreSessions', 'vb365.restoreSessionEvents', 'vb365.writtenContent']
      .map(name => world.kernel.collections.get(name))
    const countAll = (): number => counted.reduce((sum, rows) => sum + (rows?.count() ?? Number.NaN), 0)
    for (const version of versions) {
      t.test(`what is spoilt in a body is refused in ${version} and leaves nothing behind`, async t => {
        const complaints: string[] = []
        const seen = new Set<string>()
        await world.snapshots.restore('prepared')
        for (const { operation: name, path, body, versions } of sendings) {
          if (versions?.includes(version) === false) continue
          const operation = builtIn(version).find(found => named(name, found))
          if (operation?.body === undefined) continue
          const url = `/${version}${path}`
          const good = await call(operation.method, url, { body })
          if (good.status >= 300) complaints.push(`${version} ${name}: ${good.status} ${JSON.stringify(good.body)} to ${JSON.stringify(body)}`)
          for (const mutant of mutantsOf(contract.at(version), operation.body, body, seen, true)) {
            const before = countAll()
            const answer = await call(operation.method, url, { body: mutant.body })
            const isLenient = lenient.some(([pattern, at]) => pattern.test(name) && at.test(mutant.at))
            const wrong = complaintOf(answer, mutant.kind, isLenient, version)
            if (wrong !== undefined) complaints.push(`${version} ${name} ${mutant.at} ${wrong}`)
            if (answer.status >= 300 && countAll() !== before) complaints.push(`${version} ${name} ${mutant.at} was refused, and left something`)
          }
        }
        t.same(complaints, [])
      })
    }
  }

  /** Pages are parts of the whole in its order, by offset and along `next`; each filter finds some rows and not all. */
  function holdLists (lists: readonly List[]): void {
    for (const version of versions) {
      t.test(`lists of ${version} page and filter`, async t => {
        await world.snapshots.restore('prepared')
        const complaints: string[] = []
        for (const list of lists.filter(({ versions }) => versions?.includes(version) !== false)) {
          const own = list.query === undefined ? '' : `&${list.query}`
          const ask = async (query: string, status = 200): Promise<Answer> => {
            const answer = await call('GET', `/${version}${list.path}?${query}${own}`)
            if (answer.status !== status) complaints.push(`${version} ${list.path}?${query}: ${answer.status} ${JSON.stringify(answer.body)}`)
            return answer
          }
          const whole = rowsOf((await ask('limit=10000')).body)
          if (whole.length < 2 &&
            list.filters !== undefined) complaints.push(`${version} ${list.path} has ${whole.length} rows`)
          for (const { query, finds, versions } of list.filters ?? []) {
            if (versions?.includes(version) === false) continue
            const found = rowsOf((await ask(`${query}&limit=10000`)).body)
            const wanted = whole.filter(finds)
            if (found.length === 0 || text(found) !== text(wanted)) {
              complaints.push(`${version} ${list.path}?${query}: ${found.length} rows, ${wanted.length} of ${whole.length} wanted`)
            }
          }
          if (list.isBare === true) continue
          const size = Math.max(1, Math.ceil(whole.length / 3))
          const parts: Members[] = []
          for (let offset = 0; offset < whole.length +
            size; offset += size) parts.push(...rowsOf((await ask(`offset=${offset}&limit=${size}`)).body))
          if (text(parts) !== text(whole)) complaints.push(`${version} ${list.path}: other rows in pages`)
          const walked: Members[] = []
          let next: string | undefined = `/${version}${list.path}?limit=${size}${own}`
          while (next !== undefined && walked.length <= whole.length) {
            const { body } = await call('GET', next)
            walked.push(...rowsOf(body))
            next = nextOf(body)
          }
          if (text(walked) !== text(whole)) complaints.push(`${version} ${list.path}: other rows along next`)
          for (const wrong of ['limit=-1', 'limit=many', 'offset=-1']) await ask(wrong, 400)
        }
        t.same(complaints, [])
      })
    }
  }

  /** Paths in which an id of nothing, and what is no id, is 404: a step `~` before the id that is exchanged. */
  function holdIds (paths: ReadonlyArray<{
    method: string, path: string, body?: unknown,
    versions?: readonly string[]
  }>): void {
    for (const version of versions) {
      t.test(`an id in a path of ${version} is that of something that is there`, async t => {
        await world.snapshots.restore('prepared')
        const complaints: string[] = []
        for (const { method, path, body, versions } of paths) {
          if (versions?.includes(version) === false) continue
          for (const marked of path.matchAll(/~([^/]+)/g)) {
            for (const id of [nowhere, 'no-such-id']) {
              const asked = `/${version}${path.slice(0, marked.index)}${id}${path.slice(marked.index + marked[0].length)}`.replaceAll('~', '')
              const { status } = await call(method, asked, body === undefined ? {} : { body })
              if (status !== 404) complaints.push(`${method} ${asked}: ${status}`)
            }
          }
        }
        t.same(complaints, [])
      })
    }
  }

  /**
   * Who may call the built operations of some tags (`tag` of `src/schemas/vb365/<section>.ts`): `tenant` and `operator`
   * say which of them those may.
   */
  function holdPrincipals (
    tags: readonly string[], allowed: { tenant?: readonly string[], operator?: readonly string[] } = {}
  ): void {
    t.test('what the sections do not give to tenants and operators is refused them, and everything without a token',
      async t => {
        await world.snapshots.restore('prepared')
        const complaints: string[] = []
        for (const version of versions) {
          const tokens = {
            tenant: await assertedToken(version, 'tenant'),
            operator: await assertedToken(version, 'operator')
          }
          for (const operation of builtIn(version).filter(({ tag }) => tags.includes(tag))) {
            const name = nameOf(operation.source)
            const path = `/${version}${operation.url.replace(/:[^/]+/g, nowhere)}`
            const nobody = await call(operation.method, path, { token: null })
            if (nobody.status !== 401 ||
            nobody.body !== undefined) complaints.push(`${version} ${name} without a token: ${nobody.status}`)
            for (const kind of ['tenant', 'operator'] as const) {
              const { status } = await call(operation.method, path, { token: tokens[kind] })
              if ((status === 403) === (allowed[kind]?.includes(name) === true)) complaints.push(`${version} ${name} as ${kind}: ${status}`)
            }
          }
        }
        t.same(complaints, [])
      })
  }

  async function assertedToken (version: string, kind: 'tenant' | 'operator'): Promise<string> {
    const { body } = await clientOf(simulator.vb365.url).post(`/${version}/token`, {
      raw: new URLSearchParams({
        grant_type: kind === 'operator' ? 'operator' : 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: `${kind === 'operator' ? operatorClient : tenantClient}@${client.name}`,
        assertion: 'any'
      }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
    return String(body.access_token)
  }

  return { client, world, call, builtIn, holdBodies, holdRefusals, holdLists, holdIds, holdPrincipals }
}

/** What more it takes to arrange a world before its contract is tried. */
export interface Arranging { client: TestWorld, control: TestSimulator['control'] }

export type Call = (
  method: string, path: string, options?: { body?: unknown, text?: string, type?: string, token?: string | null }
) => Promise<Answer>

function complaintOf (
  { status, body }: Answer, kind: Mutant['kind'], isLenient: boolean, version: string, as?: Sending['as']
): string | undefined {
  if (status < 300) return kind === 'odd' || isLenient ? undefined : `was taken with ${status}`
  const { message, errorCode } = isMembers(body) ? body : {}
  // Who is no administrator may not have to do with what a body names.
  if (as !== undefined && status === 403) return undefined
  if (![400, 404, 409, 502].includes(status)) return `was answered with ${status} ${String(message)}`
  if (typeof message !== 'string' ||
    /undefined|\[object|NaN/.test(message)) return `is badly refused: ${String(message)}`
  if (version === 'v8' && typeof errorCode !== 'string') return 'is refused without a code'
  return kind === 'wrong' && status !== 400 ? `is refused with ${status}: ${message}` : undefined
}

function rowsOf (body: unknown): Members[] {
  const rows = isMembers(body) ? body.results : body
  return Array.isArray(rows) ? rows.filter(isMembers) : []
}

function nextOf (page: unknown): string | undefined {
  const links = isMembers(page) ? page._links : undefined
  const next = isMembers(links) ? links.next : undefined
  return isMembers(next) && typeof next.href === 'string' ? next.href : undefined
}

const text = (rows: readonly Members[]): string => JSON.stringify(rows)
