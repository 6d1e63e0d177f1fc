import { readFileSync, writeFileSync } from 'node:fs'
import t from 'tap'
import type { JsonSchema } from '../../src/schemas/kit/at.js'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { refersTo } from '../../src/server/revisions/json-schema.js'
import { nameOf } from '../../src/state/control/operations.js'
import { startTest } from '../estate/simulator.js'
import { givenSteps, queryOf, stepOf } from './vb365-questions.js'
import { filtersOf, listsElsewhere, narrows, pathsOf, type Read, type Tally, walk } from './shown.js'

// What the documents name of the built operations, held against the default estate: some row shows it, or a line of
// unshown.txt says why none does.
t.setTimeout(600_000)
const { simulator, control, world } = await startTest(t, { checkReply: undefined })
const client = await world()
interface Covered { product: string, operationId: string, behaviour: string }
const { operations } = (await control.get('/api/coverage')).body as { operations: Covered[] }
const built = new Set(operations.filter(({ behaviour }) => behaviour !== 'pending')
  .map(({ product, operationId }) => `${product} ${operationId}`))

const list = new URL('unshown.txt', import.meta.url)
const listed = new Map(readFileSync(list, 'utf8').trim().split('\n')
  .map(line => line.split(': ') as [string, string]))
const missing: string[] = []
/** Words that no list gives. */
const vbrSteps = { given: { ':platform': 'VMware', ':objectType': 'backupJob' }, lists: listsElsewhere }

for (const [product, contract] of [['vbr', vbr], ['vb365', vb365]] as const) {
  t.test(`what the documents of ${product} name is shown by a row of the default estate, or listed with the reason`, async t => {
    const tally: Tally = { named: new Set(), shown: new Set() }
    const filters = new Set<string>()
    for (const revision of [...contract.revisions].reverse()) {
      const view = contract.at(revision)
      const prefix = product === 'vb365' ? `/${revision}` : ''
      const known = new Map<string, unknown>()
      const read: Read = async path => {
        if (known.has(path)) return known.get(path)
        const asked = path.includes('?') ? path : `${path}?limit=1000`
        const reply = await simulator[product].server.inject({
          method: 'GET',
          url: prefix + asked,
          headers: {
            authorization: `Bearer ${client[product].token}`, ...(product === 'vbr' ? { 'x-api-version': revision } : {})
          }
        })
        const isJson = reply.statusCode < 300 && String(reply.headers['content-type']).includes('json')
        const body: unknown = isJson && reply.payload !== '' ? JSON.parse(reply.payload) : undefined
        known.set(path, body)
        return body
      }
      for (const operation of view.operations()) {
        const name = nameOf(operation.source)
        const schema = operation.reply?.[operation.success] as JsonSchema | undefined
        if (operation.method !== 'GET' || !built.has(`${product} ${name}`)) continue
        if (schema === undefined || 'empty' in schema || 'file' in schema) continue
        const query = product === 'vb365' ? queryOf(name) : ''
        const asked: Read = path => read(query === '' || path.includes('?') ? path : `${path}?${query}&limit=1000`)
        const paths = (await pathsOf(operation.url, asked, product === 'vb365' ? { of: stepOf, given: givenSteps } : vbrSteps))
          .map(path => query === '' ? path : `${path}?${query}`)
        tally.named.add(name)
        for (const path of paths) {
          const body = await read(path)
          if (body === undefined) continue
          tally.shown.add(name)
          walk(view, schema, body, tally, refersTo(schema) ?? '')
        }
        for (const [filter, form] of filtersOf(operation)) {
          const key = `${name}?${filter}`
          if (filters.has(key)) continue
          filters.add(key)
          tally.named.add(key)
          const id = refersTo(form.items ?? form)
          const plain = id === undefined ? form.items ?? form : view.schema(id)
          for (const path of paths) {
            if (!await narrows(filter, plain, path, read)) continue
            tally.shown.add(key)
            break
          }
        }
      }
    }
    missing.push(...[...tally.named].filter(name => !tally.shown.has(name)).map(name => `${product} ${name}`).sort())
    const mine = missing.filter(name => name.startsWith(`${product} `))
    t.same(mine.filter(name => !listed.has(name)), [], 'all else is shown')
    t.same([...listed.keys()].filter(name => name.startsWith(`${product} `) && !mine.includes(name)), [],
      'what is shown by now is taken off the list')
  })
}

t.test('every line of the list gives its reason', t => {
  t.same([...listed].filter(([, reason]) => (reason ?? '').trim() === ''), [])
  t.end()
})

// `VBSIM_UNSHOWN=write npm test -- test/contract/shown.test.ts` writes the list again, with the reasons that it has.
if (process.env.VBSIM_UNSHOWN === 'write') {
  t.teardown(() => writeFileSync(list, missing.map(name => `${name}: ${listed.get(name) ?? 'row still to come'}\n`).join('')))
}
