import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import t from 'tap'
import { publishedDocuments } from '../../src/server/documents/published-documents.js'
import { vb365Product } from '../../src/routes/vb365/index.js'
import { vbrProduct } from '../../src/routes/vbr/index.js'
import { startTest } from '../estate/simulator.js'
import { correct, statementsOf } from './openapi-statements.js'

const root = new URL('../..', import.meta.url).pathname
const folder = process.env['VBSIM_CONTRACTS'] ?? join(root, '..', 'shared', 'contracts')
const products = { vb365: vb365Product, vbr: vbrProduct }
type Name = keyof typeof products
const names: readonly Name[] = ['vb365', 'vbr']

async function serverOf (name: Name, newest = { vb365: 'v8', vbr: '1.3-rev2' }[name], prefix = '') {
  const app = Fastify()
  const product = products[name]({ newest })
  await app.register(publishedDocuments, { product, prefix })
  return { product, inject: (path: string) => app.inject(path) }
}

const withLetter = (revision: string) => revision.startsWith('v') ? revision : `v${revision}`
const parse = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''))
const errataOf = (name: Name, revision: string) =>
  parse(readFileSync(join(root, 'scripts', 'contract', 'errata', `${name}.json`), 'utf8'))
    .filter((erratum: { in: string[] }) => erratum.in.includes(revision))

for (const name of names) {
  t.test(`what ${name} publishes says the same as the vendor's documents, apart from the errata`, async t => {
    const app = await serverOf(name)
    for (const revision of app.product.contract.revisions) {
      const file = join(folder, `${name}_${revision}.json`)
      if (!existsSync(file)) {
        t.comment(`Skipped ${revision}: the vendor's document is not here; VBSIM_CONTRACTS names the folder`)
        continue
      }
      const vendor = parse(readFileSync(file, 'utf8'))
      t.same(correct(vendor, errataOf(name, revision)), [], `${revision}: every erratum corrects something`)
      const published = (await app.inject(`/swagger/${withLetter(revision)}/swagger.json`)).json()
      const theirs = statementsOf(vendor)
      const ours = statementsOf(published)
      const missing = [...theirs].filter(statement => !ours.has(statement))
      t.same(missing, [], `${revision}: nothing is missing of ${theirs.size} statements`)
      t.same([...ours].filter(statement => !theirs.has(statement)), [], `${revision}: nothing is invented`)
    }
  })
}

t.test('VB365 publishes its documents and its page without a token, where the product has them', async t => {
  const app = await serverOf('vb365')
  for (const revision of ['v8', 'v7', 'v6']) {
    const reply = await app.inject(`/swagger/${revision}/swagger.json`)
    t.equal(reply.statusCode, 200)
    t.match(reply.headers['content-type'], /^application\/json/)
    t.match(reply.json(), { openapi: /^3\.0/, info: { version: revision } })
  }
  for (const path of ['/swagger', '/swagger/index.html', '/swagger/ui']) {
    const reply = await app.inject(path)
    t.equal(reply.statusCode, 200, path)
    t.match(reply.body, /src="\/swagger\/index\.js"/)
  }
})

t.test('VBR publishes every served revision at both paths, newest first in the picker', async t => {
  const app = await serverOf('vbr')
  for (const folder of ['/swagger/v1.1-rev0', '/api/swagger/v1.1-rev0', '/swagger/V1.1-REV0']) {
    t.equal((await app.inject(`${folder}/swagger.json`)).json().info?.version, '1.1-rev0', folder)
  }
  for (const path of ['/swagger/ui/index.html', '/api/swagger/ui/index.html', '/swagger', '/swagger/ui']) {
    t.equal((await app.inject(path)).statusCode, 200, path)
  }
})

/** What clients read of the page's script: the config that is written into it as JSON. */
const urlsIn = (script: string): Array<{ url: string, name: string }> =>
  JSON.parse(/JSON\.parse\('(.*)'\)/.exec(script)?.[1] ?? '').urls

t.test('clients read from the script of the page which revisions there are, newest first', async t => {
  const { statusCode, headers, body } = await (await serverOf('vbr')).inject('/swagger/index.js')

  t.equal(statusCode, 200)
  t.match(headers['content-type'], /javascript/)
  t.same(urlsIn(body).map(({ name }) => name),
    ['V1.3-REV2', 'V1.3-REV1', 'V1.3-REV0', 'V1.2-REV1', 'V1.2-REV0', 'V1.1-REV2', 'V1.1-REV1', 'V1.1-REV0'])
  t.equal(urlsIn(body)[0]?.url, '/swagger/v1.3-rev2/swagger.json')

  const older = await serverOf('vbr', '1.1-rev0', '/lab')
  t.same(urlsIn((await older.inject('/lab/swagger/index.js')).body),
    [{ url: '/lab/swagger/v1.1-rev0/swagger.json', name: 'V1.1-REV0' }])
  t.match((await older.inject('/lab/swagger/v1.1-rev0/swagger.json')).json(), { servers: [{ url: '/lab' }] })
  t.same(urlsIn((await (await serverOf('vb365')).inject('/swagger/index.js')).body).map(({ name }) => name), ['V8', 'V7', 'V6'])
})

t.test('every revision that clients may ask for has a document', async t => {
  const app = await serverOf('vbr')
  for (const revision of app.product.named.keys()) {
    const document = (await app.inject(`/swagger/v${revision}/swagger.json`)).json()
    t.equal(document.info.version, revision)
    t.equal(document.paths['/api/v1/serverInfo'].get.parameters[0].schema.default, revision)
  }
  const paths = async (revision: string) => Object.keys((await app.inject(`/swagger/v${revision}/swagger.json`)).json().paths)
  t.same(await paths('1.2-rev0'), await paths('1.2-rev1'))
  t.same(await paths('1.0-rev1'), await paths('1.1-rev0'))
  t.ok((await paths('1.1-rev0')).includes('/api/v1/objectRestorePoints'))
  t.ok((await paths('1.1-rev2')).includes('/api/v1/restorePoints'), 'they moved in 1.1-rev1')
})

t.test('a token is typed in as the document says, be it with its Bearer or twice', async t => {
  const { simulator, world, send } = await startTest(t)
  const { vbr, vb365 } = await world()
  const { body } = await send(simulator.vbr.url, 'GET', '/swagger/v1.1-rev0/swagger.json')
  t.same(body.components.securitySchemes, { Bearer: { type: 'apiKey', name: 'Authorization', in: 'header' } })

  for (const before of ['Bearer ', 'Bearer Bearer ', 'bearer  BEARER ', '']) {
    const authorized = (base: string, path: string, token: string) =>
      send(base, 'GET', path, { headers: { authorization: before + token } })
    t.equal((await authorized(simulator.vbr.url, '/api/v1/jobs', vbr.token)).status, 200, before)
    t.equal((await authorized(simulator.vb365.url, '/v8/Jobs', vb365.token)).status, 200, before)
  }
})

t.test('others are answered while a document is made', async t => {
  const { simulator, world, send } = await startTest(t)
  const { vbr } = await world()
  const order: string[] = []
  const document = send(simulator.vbr.url, 'GET', '/swagger/v1.3-rev2/swagger.json').finally(() => order.push('document'))
  await vbr.get('/api/v1/jobs').finally(() => order.push('jobs'))
  const { body } = await document

  t.same(order, ['jobs', 'document'])
  t.match(body.paths['/api/v1/jobs'].get.summary, /jobs$/)
})

t.test('a running simulator publishes both products beside their operations', async t => {
  const { simulator, send } = await startTest(t)
  const get = (base: string, path: string) => send(base, 'GET', path)
  for (const path of ['/swagger', '/swagger/v8/swagger.json', '/Swagger/UI/', '/swagger/assets/swagger-ui.css']) {
    t.equal((await get(simulator.vb365.url, path)).status, 200, path)
  }
  for (const path of ['/swagger', '/swagger/v1.1-rev0/swagger.json', '/api/swagger/ui/index.html']) {
    t.equal((await get(simulator.vbr.url, path)).status, 200, path)
  }
  for (const path of ['/swagger/v0.9/swagger.json', '/swagger/assets/constructor', '/swagger/__proto__/swagger.json']) {
    t.match((await get(simulator.vbr.url, path)), { status: 404, body: { errorCode: /./ } }, path)
  }
})

t.test('a revision that is not served has no document', async t => {
  const app = await serverOf('vbr', '1.1-rev0')
  t.equal((await app.inject('/swagger/v1.1-rev0/swagger.json')).statusCode, 200)
  t.equal((await app.inject('/swagger/v1.3-rev2/swagger.json')).statusCode, 404)
  t.equal((await app.inject('/swagger/latest/swagger.json')).statusCode, 404)
})

t.test('the page finds its style sheet and scripts, and nothing else is served from that folder', async t => {
  const app = await serverOf('vb365')
  const { body } = await app.inject('/swagger')
  const files = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(match => match[1] ?? [])
  t.equal(files.length, 5)
  for (const file of files) t.equal((await app.inject(file)).statusCode, 200, file)
  t.equal((await app.inject('/swagger/assets/csp.json')).statusCode, 404)
  t.equal((await app.inject('/swagger/assets/constructor')).statusCode, 404)
  t.equal((await app.inject('/swagger/assets/..%2Fpackage.json')).statusCode, 404)
})

t.test('a document is made once and names the simulator, never the vendor, as its author', async t => {
  const app = await serverOf('vbr')
  const path = '/swagger/v1.1-rev0/swagger.json'
  const [first, second] = await Promise.all([app.inject(path), app.inject(path)])
  t.equal(first.body, second.body)
  t.match(first.json().info, { title: /^vbsim/, description: /simulator.*not made by/ })
})
