import { readFileSync } from 'node:fs'
import t from 'tap'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { vb365Product } from '../../src/routes/vb365/index.js'
import { vbrProduct } from '../../src/routes/vbr/index.js'
import { services } from '../../src/routes/vbr/services.js'
import { startHalfBuilt } from '../estate/half-built.js'
import { startTest } from '../estate/simulator.js'

const { simulator, control } = await startTest(t)

interface Marked { paths: Record<string, { get: { summary: string } }> }
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
  const { simulator, world } = await startTest(t)
  const { name } = await world()
  const products = [
    { product: vb365Product({ newest: 'v8' }), path: '/v8/Jobs', document: 'v8', says: { message: 'Job_Get is not simulated yet.' } },
    {
      product: vbrProduct({ newest: '1.3-rev2' }), path: '/api/v1/jobs', document: 'v1.3-rev2',
      says: { errorCode: 'NotImplemented', message: 'GetAllJobs is not simulated yet.' }
    }
  ]
  for (const { product, path, document, says } of products) {
    for (const prefix of ['', '/lab']) {
      const { get, coverage, report } = await startHalfBuilt(t, { product, world: simulator.worlds.get(name), prefix })
      t.match(await get(path), { status: 501, body: says }, `${product.name} ${prefix}`)
      t.equal((await get(path, { token: '' })).status, 401, 'but not to everybody')
      t.match(await get(`${path}/none`), { status: product.name === 'vbr' ? 400 : 404 }, 'and an id that is none is refused before')
      t.equal((await get(`${path}s`)).status, 404)
      t.ok(coverage().every(({ behaviour }) => behaviour === 'pending'))
      t.same(report, [])
      const { paths } = (await get(`/swagger/${document}/swagger.json`, { token: '' })).body as Marked
      t.match(paths[path]?.get.summary, /not simulated yet/)
    }
  }
})

t.test('what is built stands beside what is not', async t => {
  const { simulator, world } = await startTest(t)
  const { name } = await world()
  const product = vbrProduct({ newest: '1.3-rev2' })
  const built = { product, world: simulator.worlds.get(name), sections: [services] }
  const { get, coverage } = await startHalfBuilt(t, built)
  t.equal((await get('/api/v1/services')).status, 200)
  t.equal((await get('/api/v1/jobs')).status, 501)
  t.same(coverage().filter(({ behaviour }) => behaviour !== 'pending').map(({ operationId }) => operationId), ['GetAllServices'])
  t.match(await get('/api/v1/inventory/unstructuredDataServers/defaults', { revision: '1.3-rev0' }),
    { status: 400, body: { message: "The value 'defaults' is not valid." } }, 'no word in place of an id')
})

t.test('the list of what is pending only shrinks', async t => {
  const listed = new Set(readFileSync(new URL('pending.txt', import.meta.url), 'utf8').split('\n').filter(name => name !== ''))
  const { operations } = (await control.get('/api/coverage')).body as { operations: Covered[] }
  const pending = new Set(operations.filter(({ behaviour }) => behaviour === 'pending')
    .map(({ product, operationId }) => `${product} ${operationId}`))

  t.same([...pending].filter(name => !listed.has(name)), [], 'nothing that was built is pending again')
  t.same([...listed].filter(name => !pending.has(name)), [], 'what is built is taken off: npm run coverage:write')
})
