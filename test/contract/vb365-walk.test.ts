import { readFileSync } from 'node:fs'
import t from 'tap'
import type { JsonSchema } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { startTest } from '../estate/simulator.js'
import { keyPeople } from '../estate/vb365/jobs.js'
import { givenSteps, queryOf, stepOf } from './vb365-questions.js'
import { isMembers, type Members } from './vbr-bodies-kit.js'

// Every GET outside restore sessions is asked about things that the default estate has, in each version. Replies are
// checked against their schemas by the harness; here, that they are there and not empty. What may be empty stands in
// vb365-empty.txt, with the reason.
t.setTimeout(300_000)
const { simulator, world, report } = await startTest(t)
const { vb365 } = await world()

const list = readFileSync(new URL('vb365-empty.txt', import.meta.url), 'utf8').trim()
const reasons = new Map(list.split('\n').map(line => line.split(': ') as [string, string]))

// What has changed is told as soon as something has.
const events = `from=${(await vb365.get('/v8/Events?from=latest')).body.nextChangeToken}`
await vb365.post(`/v8/Jobs/${keyPeople}/disable`)

const paths = new Map<string, Members[]>()

function rowsIn (body: unknown): Members[] {
  const rows = isMembers(body) ? body.results : body
  return Array.isArray(rows) ? rows.filter(isMembers) : []
}

async function rowsOf (version: string, path: string, query: string): Promise<Members[]> {
  const key = `/${version}${path}?${query}`
  const known = paths.get(key)
  if (known !== undefined) return known
  const { body } = await vb365.get(`${key}${query === '' ? '' : '&'}limit=50`)
  const rows = rowsIn(body)
  paths.set(key, rows)
  return rows
}

const pathsAtOnce = 4

/** The paths of an operation with things that are there. */
async function pathsOf (version: string, url: string, query: string): Promise<string[]> {
  let found = ['']
  for (const step of url.split('/').slice(1)) {
    const next: string[] = []
    for (const path of found) {
      if (!step.startsWith(':')) { next.push(`${path}/${step}`); continue }
      const rows = await rowsOf(version, path, query)
      const ids = rows.map(row => stepOf(row, step)).filter(id => typeof id === 'string')
      const spread = ids.filter((_, n) => n % Math.max(1, Math.floor(ids.length / pathsAtOnce)) === 0)
      const values = spread.length > 0 ? spread : givenSteps[step] === undefined ? [] : [givenSteps[step]]
      next.push(...values.map(value => `${path}/${encodeURIComponent(value)}`))
    }
    found = next.slice(0, 12)
  }
  return found
}

function isEmpty (body: unknown): boolean {
  if (Array.isArray(body)) return body.length === 0
  if (!isMembers(body)) return body === undefined || body === ''
  return Array.isArray(body.results) ? body.results.length === 0 : Object.keys(body).length === 0
}

for (const version of contract.revisions) {
  t.test(`every GET of ${version} outside restore sessions has something to say of the default estate`, async t => {
    const empty: string[] = []
    const gets = contract.at(version).operations()
      .filter(({ method, url }) => method === 'GET' && !/^\/RestoreSessions\/:/i.test(url))
    for (const operation of gets) {
      const name = nameOf(operation.source)
      const schema = operation.reply?.[operation.success] as JsonSchema | undefined
      if (schema === undefined || 'empty' in schema) continue
      const query = name === 'Events_Get' ? events : queryOf(name)
      let isShown = false
      for (const path of await pathsOf(version, operation.url, query)) {
        const { status, body } = await vb365.get(`/${version}${path}${query === '' ? '' : `?${query}`}`)
        if (status === 200 && !isEmpty(body)) isShown = true
        else if (status >= 500) empty.push(`${name}: ${status} of ${path}`)
        if (isShown) break
      }
      if (!isShown && !reasons.has(name)) empty.push(name)
      if (isShown && reasons.has(`${name}`) && version === 'v8') empty.push(`${name} is shown and still listed`)
    }
    t.same(empty, [])
    t.same(report.splice(0), [], 'replies are as their schemas say')
  })
}

t.test('every line of the list is an operation, with its reason', t => {
  const known = new Set(contract.revisions.flatMap(version =>
    contract.at(version).operations().map(({ source }) => nameOf(source))))
  t.same([...reasons].filter(([name, reason]) => !known.has(name) || (reason ?? '').trim() === ''), [])
  t.ok(simulator)
  t.end()
})
