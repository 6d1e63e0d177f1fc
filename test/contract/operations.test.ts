import { readFileSync } from 'node:fs'
import t from 'tap'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { startTest } from '../estate/simulator.js'

const { simulator, control } = await startTest(t)

interface Covered { product: string, operationId: string, behaviour: string }

const path = (url: string): string => url.replace(/:[^/]+/g, '0a000000-0000-4000-8000-0000000000ff')

t.test('every documented operation of every served revision stands on its path and asks for a token', async t => {
  for (const [product, contract] of [['vb365', vb365], ['vbr', vbr]] as const) {
    for (const revision of contract.revisions) {
      const missed: string[] = []
      for (const operation of contract.at(revision).operations()) {
        const { statusCode } = await simulator[product].server.inject({
          method: operation.method as 'GET',
          url: (product === 'vb365' ? `/${revision}` : '') + path(operation.url),
          headers: product === 'vbr' ? { 'x-api-version': revision } : {}
        })
        const expected = operation.anonymous === true ? statusCode !== 401 && statusCode !== 404 : statusCode === 401
        if (!expected) missed.push(`${operation.method} ${operation.url}: ${statusCode}`)
      }
      t.same(missed, [], `${product} ${revision}`)
    }
  }
})

t.test('an operation that is not built yet says so in the form of its product', async t => {
  const { world } = await startTest(t)
  const { vb365, vbr } = await world()
  const operations = (await control.get('/api/coverage')).body.operations
  for (const [product, client, prefix] of [['vb365', vb365, '/v8'], ['vbr', vbr, '']] as const) {
    const pending = operations.find((operation: Covered & { method: string, revisions: string[] }) =>
      operation.product === product && operation.behaviour === 'pending' && operation.method === 'GET' &&
      operation.revisions.includes(product === 'vb365' ? 'v8' : '1.3-rev2'))
    // Of a product that is built whole there is none.
    if (pending === undefined) continue
    const reply = await client.get(prefix + path(pending.paths.at(-1)))
    t.equal(reply.status, 501)
    t.match(reply.body, product === 'vb365' ? { message: /not simulated yet/ } : { errorCode: 'NotImplemented', message: /not simulated yet/ })
  }
})

t.test('the list of what is pending only shrinks', async t => {
  const listed = new Set(readFileSync(new URL('pending.txt', import.meta.url), 'utf8').trim().split('\n'))
  const { operations } = (await control.get('/api/coverage')).body as { operations: Covered[] }
  const pending = new Set(operations.filter(({ behaviour }) => behaviour === 'pending')
    .map(({ product, operationId }) => `${product} ${operationId}`))

  t.same([...pending].filter(name => !listed.has(name)), [], 'nothing that was built is pending again')
  t.same([...listed].filter(name => !pending.has(name)), [], 'what is built is taken off: npm run coverage:write')
})
