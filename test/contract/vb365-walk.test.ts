import { readFileSync } from 'node:fs'
import t from 'tap'
import type { JsonSchema } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { startTest } from '../estate/simulator.js'
import { keyPeople } from '../estate/vb365/jobs.js'
import { createPaths, textOf } from './vb365-paths.js'
import { queryOf } from './vb365-questions.js'
import { isMembers } from './vbr-bodies-kit.js'

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

const pathsOf = createPaths(async url => (await vb365.get(url)).body)

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
      for (const path of (await pathsOf(version, operation.url, query)).map(textOf)) {
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
