import type { FindingKind } from '../../schemas/control/requests.js'
import type { Contract, JsonSchema, View } from '../../schemas/kit/at.js'
import { nameOf } from './operations.js'
import type { Products } from './products.js'
import { bodyOf, type Requests, type Served } from './journal.js'
import { pathOf } from './request-filter.js'

/** One kind of mistake of the client under test, in a sentence, with the requests that show it. */
export interface Finding {
  kind: FindingKind
  sentence: string
  /** How many requests made the mistake. */
  count: number
  /** The first of them, to be looked up among the requests. */
  examples: Array<{ request: number, method: string, path: string, status: number | null }>
}

export interface Report {
  /** How many requests were looked at: those that are still kept. */
  requests: number
  findings: Finding[]
}

/** A client that is told nothing about when to try again waits at least so long. Milliseconds. */
const politeWait = 1_000
/** Polls that follow one another faster than this are hot. Milliseconds. */
const pollPause = 250
/** From this many in a row on, they are reported. */
const hotPolls = 5
/** From this many logins on, with hardly more calls than logins, it is a storm. */
const storm = 3
const shownExamples = 3

/** What the client under test did wrong, as far as its last requests show it. A fault's answer is no mistake of its. */
export function reportOn (requests: Requests, products: Products): Report {
  const entries = requests.entries()
  return {
    requests: entries.length,
    findings: [
      ...refused(entries), ...unmatched(requests, entries), ...hastyRetries(entries), ...hotPolling(entries),
      ...logins(entries, products), ...pagesNotFollowed(entries, products), ...unknownMembers(entries, products)
    ]
  }
}

function finding (kind: FindingKind, found: readonly Served[], sentence: string): Finding {
  const examples = found.slice(0, shownExamples).map(({ id, method, url, status }) =>
    ({ request: id, method, path: pathOf(url), status: status === 0 ? null : status }))
  return { kind, sentence, count: found.length, examples }
}

function groupBy<T> (all: readonly T[], key: (one: T) => string): Array<[T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of all) {
    const name = key(one)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

const times = (count: number): string => count === 1 ? 'once' : `${count} times`

function refused (entries: readonly Served[]): Finding[] {
  const found = entries.filter(({ status, fault, operation, revision }) =>
    status >= 400 && fault === undefined && (operation !== undefined || revision === undefined))
  const reason = (entry: Served): string =>
    [entry.product, entry.name, entry.status, codeOf(entry) ?? messageOf(entry)].join(' ')
  return groupBy(found, reason).map(group => {
    const [first] = group
    const what = first.operation ?? 'A call in a revision that is not served'
    return finding('refused', group, `${what} was refused ${times(group.length)} with ${first.status}: ${messageOf(first)}`)
  })
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) as unknown : undefined

const replyOf = ({ reply }: Served): unknown => bodyOf(reply, 'application/json')
const messageOf = (entry: Served): string => String(memberOf(replyOf(entry), 'message') ?? 'without a message')
const codeOf = (entry: Served): string | undefined => {
  const code = memberOf(replyOf(entry), 'errorCode')
  return typeof code === 'string' && code !== 'UnknownError' ? code : undefined
}

function unmatched (requests: Requests, entries: readonly Served[]): Finding[] {
  return requests.unmatched().map(({ method, path, product, count, nearest: [near] }) => {
    const found = entries.filter(entry => entry.operation === undefined && entry.product === product &&
      entry.method === method && pathOf(entry.url) === path)
    const meant = near === undefined ? '' : ` The nearest is ${near.method} ${near.path} (${near.operationId}).`
    return finding('unmatched', found, `${method} ${path} is no operation of ${product}; it was called ${times(count)}.${meant}`)
  })
}

/** The same call by the same user. */
const callOf = ({ product, user, method, url }: Served): string => `${product} ${user ?? ''} ${method} ${url}`

function hastyRetries (entries: readonly Served[]): Finding[] {
  const hasty = groupBy(entries, callOf).flatMap(calls => calls.filter((call, n) => {
    const before = calls[n - 1]
    return before !== undefined && isBusy(before) && call.started - answeredAt(before) < waitAfter(before)
  }))
  return groupBy(hasty, callOf).map(group => {
    const [{ method, url }] = group
    return finding('hasty-retry', group,
      `${method} ${pathOf(url)} was repeated ${times(group.length)} without the wait that the answer before asked for.`)
  })
}

const isBusy = ({ status }: Served): boolean => status === 429 || status === 503
const answeredAt = ({ started, took }: Served): number => started + took
// A client's clock may be a little ahead of ours.
const waitAfter = ({ retryAfter }: Served): number => retryAfter === undefined ? politeWait : retryAfter * 1_000 - 50

function hotPolling (entries: readonly Served[]): Finding[] {
  return groupBy(entries.filter(({ method }) => method === 'GET'), callOf).flatMap(calls => {
    const fast = calls.filter((call, n) => {
      const before = calls[n - 1]
      return before !== undefined && !isBusy(before) && call.started - before.started < pollPause
    })
    if (fast.length < hotPolls) return []
    return [finding('hot-polling', fast,
      `GET ${pathOf(calls[0].url)} was asked again within ${pollPause} ms, ${fast.length} times: wait between polls.`)]
  })
}

interface Login { entry: Served, refresh: boolean, until: number, life: number }

function logins (entries: readonly Served[], products: Products): Finding[] {
  const known = entries.filter(({ user }) => user !== undefined && user !== '')
  return groupBy(known, ({ product, user }) => `${product} ${user ?? ''}`).flatMap(calls => {
    const made = calls.flatMap(call => loginOf(call, products))
    const early = made.filter((login, n) => isNeedless(login, made[n - 1], calls, products))
    const again = early.filter(({ refresh }) => !refresh).map(({ entry }) => entry)
    const refreshes = early.filter(({ refresh }) => refresh).map(({ entry }) => entry)
    const others = calls.length - made.length
    const who = `${calls[0].user ?? ''} on ${calls[0].product}`
    const found: Finding[] = []
    if (again.length + 1 >= storm && again.length * 2 >= others) {
      found.push(finding('token-storm', again,
        `${who} logged in ${again.length + 1} times for ${others} calls, while the token before was good: keep the token.`))
    }
    if (refreshes.length > 0) {
      found.push(finding('needless-refresh', refreshes,
        `${who} refreshed a token ${times(refreshes.length)} that had more than half of its life before it.`))
    }
    return found
  })
}

function loginOf (entry: Served, products: Products): Login[] {
  if (entry.name !== products[entry.product].logsIn || entry.status !== 200) return []
  const life = Number(memberOf(replyOf(entry), 'expires_in')) * 1_000
  const grant = memberOf(bodyOf(entry.body, entry.headers['content-type']), 'grant_type')
  const refresh = String(grant).toLowerCase() === 'refresh_token'
  return Number.isNaN(life) ? [] : [{ entry, refresh, life, until: answeredAt(entry) + life }]
}

/** The token before was good for a while, and nothing had refused it. */
function isNeedless (
  login: Login, before: Login | undefined, calls: readonly Served[], products: Products
): boolean {
  if (before === undefined) return false
  const left = before.until - login.entry.started
  const refusedMeanwhile = calls.some(({ id, status }) =>
    id > before.entry.id && id < login.entry.id && (status === 401 || status === 403))
  const loggedOut = calls.some(({ id, name, product }) =>
    id > before.entry.id && id < login.entry.id && name === products[product].logsOut)
  return !refusedMeanwhile && !loggedOut && left > (login.refresh ? before.life / 2 : 0)
}

function pagesNotFollowed (entries: readonly Served[], products: Products): Finding[] {
  const lists = groupBy(entries.filter(({ more }) => more !== undefined), entry => listOf(entry, products))
  return lists.flatMap(pages => {
    const reached = Math.max(...pages.map(({ more }) => more?.next ?? 0))
    const last = pages.at(-1)
    const total = last?.more?.total ?? 0
    if (last === undefined || reached >= total) return []
    return [finding('pages-not-followed', [last],
      `GET ${pathOf(last.url)} has ${total} rows; those from ${reached + 1} on were never asked for.`)]
  })
}

/** A list, whatever part of it was asked for. */
function listOf ({ product, user, url }: Served, products: Products): string {
  const [path = '', query = ''] = url.split('?')
  const { pageParameters } = products[product]
  const isPaging = (part: string): boolean =>
    pageParameters.some(name => part.toLowerCase().startsWith(`${name.toLowerCase()}=`))
  const others = query.split('&').filter(part => !isPaging(part)).sort().join('&')
  return `${product} ${user ?? ''} ${path.toLowerCase()}?${others}`
}

function unknownMembers (entries: readonly Served[], products: Products): Finding[] {
  const found = entries.flatMap(entry => unknownIn(entry, products).map(member => ({ entry, member })))
  return groupBy(found, ({ entry, member }) => `${entry.product} ${entry.name ?? ''} ${member}`).map(group => {
    const [{ entry: { operation = '', revision = '' }, member }] = group
    return finding('unknown-members', group.map(({ entry }) => entry),
      `${operation} does not know the member '${member}' of its body in ${revision}; the server ignores it.`)
  })
}

function unknownIn ({ product, name, revision, body, headers }: Served, products: Products): string[] {
  const { logsIn, contract } = products[product]
  if (name === undefined || revision === undefined || name === logsIn) return []
  const given = bodyOf(body, headers['content-type'])
  if (typeof given !== 'object' || given === null) return []
  const known = describedBody(contract, name, revision)
  return known === undefined ? [] : strangers(given, known.schema, known.view)
}

interface Described { schema: JsonSchema, view: View }

function describedBody (contract: Contract, name: string, revision: string): Described | undefined {
  // Revisions without a document of their own are left out: their models are not known by the contract alone.
  if (!contract.revisions.includes(revision)) return undefined
  const view = contract.at(revision)
  const operation = contract.operations.find(one => nameOf(one) === name)
  const schema = operation === undefined ? undefined : view.operation(operation)?.body
  return schema === undefined ? undefined : { schema, view }
}

/** The paths of members that a schema does not have. */
function strangers (value: unknown, given: JsonSchema, view: View, at = ''): string[] {
  const schema = resolveSchema(given, view)
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? [] : [...new Set(value.flatMap(one => strangers(one, items, view, `${at}[]`)))]
  }
  if (typeof value !== 'object' || value === null) return []
  const models = schema.oneOf === undefined ? [schema] : schema.oneOf.map(member => resolveSchema(member, view))
  const known = new Map(models.flatMap(({ properties = {} }) => Object.entries(properties))
    .map(([name, member]) => [name.toLowerCase(), member]))
  if (known.size === 0) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const path = at === '' ? name : `${at}.${name}`
    const inner = known.get(name.toLowerCase())
    return inner === undefined ? [path] : strangers(member, inner, view, path)
  })
}

/** The model behind a reference, nullable or not. */
function resolveSchema (schema: JsonSchema, view: View): JsonSchema {
  const plain = schema.anyOf?.[0] ?? schema
  return plain.$ref === undefined ? plain : view.schema(plain.$ref.replace(/#$/, ''))
}
