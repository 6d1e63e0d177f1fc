import t from 'tap'
import type { JsonSchema } from '../../src/schemas/kit/at.js'
import { refersTo } from '../../src/server/revisions/json-schema.js'
import { isMembers, nowhere, revisions, startContractTest, type Built, type Members } from './vbr-bodies-kit.js'

const { bodiesFor, builtIn, call, mountTenant, pathOf, world } = await startContractTest(t)

interface Page { data: Members[], pagination: { total: number, count: number, skip: number, limit: number } }
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
const text = (value: unknown): string => String(JSON.stringify(value)).toLowerCase()
const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'
const everything = 1_000_000

/** One list in one revision; what is wrong with its answers is told. */
function questions (built: Built, path: string, tell: (what: string) => void) {
  const { operation: { query }, revision, view } = built
  const isIgnored = (name: string): boolean => ignored.has(name) ||
    (name === 'backupObjectIdFilter' && path.includes('backupObjects/')) ||
    (name === 'sessionIdFilter' && path.includes('/sessions/'))
  /** Ordered as the newest revision spells it: 1.2 calls a backup of vSphere `Backup`, and others as they are today. */
  const isRespelled = (column: string): boolean =>
    column === 'SessionType' || (column === 'Type' && path === '/api/v1/jobs' && revision.startsWith('1.2'))

  async function ask (given: string, status = 200): Promise<Page | undefined> {
    const reply = await call(revision, 'GET', `${path}?${given}`)
    if (reply.status !== status) tell(`${path}?${given}: ${reply.status} ${text(reply.body).slice(0, 120)}`)
    // The simulator has checked it against its schema.
    return isMembers(reply.body) && Array.isArray(reply.body.data) ? reply.body as unknown as Page : undefined
  }

  /** What is wrong is told by the name of the parameter, however many values it takes. */
  async function mustName (name: string, value: string): Promise<void> {
    const { status, body } = await call(revision, 'GET', `${path}?${name}=${value}`)
    const message = isMembers(body) ? body.message : undefined
    if (status !== 400 || !String(message).includes(`'${name}'`)) tell(`${path}?${name}=${value}: ${status} ${String(message)}`)
  }

  async function mustBe (given: string, rows: readonly Members[]): Promise<void> {
    const page = await ask(`${given}&limit=${everything}`)
    if (page !== undefined && text(page.data) !== text(rows)) {
      tell(`${path}?${given}: ${page.data.length} rows instead of ${rows.length}, or others`)
    }
  }

  /** Pages are parts of the whole, in its order. */
  async function inPages (whole: readonly Members[], order = ''): Promise<void> {
    const size = Math.max(1, Math.ceil(whole.length / 3))
    const rows: Members[] = []
    for (let skip = 0; skip < whole.length + size; skip += size) {
      const page = await ask(`skip=${skip}&limit=${size}${order}`)
      rows.push(...page?.data ?? [])
      const right = { total: whole.length, count: page?.data.length, skip, limit: size }
      if (text(page?.pagination) !== text(right)) tell(`${path} from ${skip}${order}: ${text(page?.pagination)}`)
    }
    if (text(rows) !== text(whole)) tell(`${path} in pages of ${size}${order}: other rows than the whole`)
  }

  async function ordered (columns: readonly string[]): Promise<void> {
    for (const column of columns) {
      for (const ascending of [true, false]) {
        const order = `&orderColumn=${column}&orderAsc=${String(ascending)}`
        const whole = (await ask(`limit=${everything}${order}`))?.data ?? []
        await inPages(whole, order)
        const values = whole.map(row => row[camel(column)]).filter(isPlain)
        const wrong = isRespelled(column)
          ? -1
          : values.findIndex((value, n) => n > 0 &&
          (ascending ? compare(values[n - 1], value) > 0 : compare(values[n - 1], value) < 0))
        if (wrong >= 0) tell(`${path}?${order}: ${values[wrong]} is out of order`)
      }
    }
    if (columns.length === 0) return
    await ask(`orderColumn=${columns[0]?.toUpperCase()}&orderAsc=True`)
    for (const wrong of ['orderColumn=NoSuchColumn&orderAsc=true', 'orderAsc=maybe']) await ask(wrong, 400)
  }

  async function filtered (name: string, schema: JsonSchema, whole: readonly Members[]): Promise<void> {
    const member = name.replace(/Filter$/, '')
    const { format, type, enum: values } = schema
    if (values !== undefined) {
      for (const value of values.slice(0, 12)) await ask(`${name}=${String(value).toUpperCase()}`)
      await ask(`${name}=${values[0]}&${name}=${values.at(-1)}`)
      await mustName(name, 'NoSuchValue')
    } else if (format === 'uuid') {
      await mustName(name, 'no-guid')
      await mustBe(`${name}=${nowhere}`, isIgnored(name) ? whole : [])
    } else if (format === 'date-time') {
      for (const time of times) await ask(`${name}=${time}`)
      await mustName(name, 'yesterday')
    } else if (type === 'integer' || type === 'number') {
      await mustName(name, 'many')
      await mustBe(`${name}=-1`, isIgnored(name) ? whole : [])
    } else if (type === 'boolean') {
      for (const value of ['TRUE', '0']) await ask(`${name}=${value}`)
      await mustName(name, 'maybe')
    } else {
      for (const odd of oddTexts) await ask(`${name}=${odd}`)
      await mustBe(`${name}=zz-no-such*`, isIgnored(name) ? whole : [])
    }
    await mustBe(`${name}=`, whole)
    for (const value of [...new Set(whole.map(row => row[member]).filter(isPlain))].slice(0, 4)) {
      const those = whole.filter(row => text(row[member]) === text(value))
      const asked = values === undefined ? String(value) : String(value).toUpperCase()
      await mustBe(`${name}=${encodeURIComponent(asked)}`, those)
      if (typeof value === 'string' && name === 'nameFilter') {
        const begun = whole.filter(row => text(row.name).startsWith(text(value).slice(0, 4)))
        await mustBe(`${name}=${encodeURIComponent(value.slice(0, 3).toUpperCase())}*`, begun)
      }
    }
  }

  return async (): Promise<void> => {
    const { orderColumn, skip, limit, orderAsc, ...filters } = query?.properties ?? {}
    const whole = (await ask(`limit=${everything}`))?.data ?? []
    const columns = schemaOf(orderColumn)?.enum?.filter(value => value !== null) ?? []
    await inPages(whole)
    await ordered(columns)
    await mustBe('noSuchKey=1&filter=x', whole)
    await mustBe('skip=2147483647', [])
    await mustBe('LIMIT=2147483647', whole)
    for (const wrong of outOfRange) await ask(wrong, 400)
    for (const [name, schema] of Object.entries(filters)) {
      await filtered(name, schemaOf(schema.items ?? schema) ?? schema, whole)
    }
    if (text(await ask('')) !== text(await ask('limit=200&skip=0'))) tell(`${path}: not 200 rows unless told otherwise`)
  }

  function schemaOf (schema: JsonSchema | undefined): JsonSchema | undefined {
    const id = schema === undefined ? undefined : refersTo(schema)
    return id === undefined ? schema : view.schema(id)
  }
}

const outOfRange = [
  'skip=-1', 'skip=x', 'skip=2147483648', 'limit=-1', 'limit=many', 'limit=1.5', 'limit=2147483648'
]
const times = [
  '2025-01-10', '2025-01-10T10:00:00', '2025-01-10T10:00:00.1234567Z', '2025-01-10T10:00:00+02:00',
  '9999-12-31T23:59:59Z', '0001-01-01T00:00:00'
]
const oddTexts = ["'", '%25', '_', '**', 'a*b', '%00', '\\', '%F0%9F%92%A9', 'x'.repeat(2000)]

/** Filters of another API, those that say again what the path says, and one that leaves out. */
const ignored = new Set(['vmbApiFilter', 'vmbApiPlatform', 'excludeSnapshotTypeFilter'])
const moment = /^\d{4}-\d\d-\d\dT/

const comparable = (value: string): string | number => moment.test(value) ? Date.parse(value) : value.toLowerCase()

function compare (a: unknown, b: unknown): number {
  const [one, other] = [a, b].map(value => typeof value === 'string' ? comparable(value) : value)
  return one === other ? 0 : Number(one) > Number(other) || (typeof one === 'string' && one > String(other)) ? 1 : -1
}

// Nothing is mounted at the start, and so no mount has sessions.
await mountTenant()
const mounting = builtIn(revisions.at(-1) ?? '').find(({ name }) => name === 'AzureInstantVMRecoveryMount')
for (const { path, body } of mounting === undefined ? [] : await bodiesFor(mounting)) {
  await call(mounting?.revision ?? '', 'POST', path, { body })
  await world?.clock.advanceBy(600_000)
}

for (const revision of revisions) {
  t.test(`every list of ${revision} filters, orders and pages as documented`, async t => {
    const complaints: string[] = []
    for (const built of builtIn(revision)) {
      if (built.operation.method !== 'GET' || built.operation.query?.properties.limit === undefined) continue
      await questions(built, await pathOf(built), what => complaints.push(what))()
    }
    t.same(complaints, [])
  })
}
