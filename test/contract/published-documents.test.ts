import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import t from 'tap'
import { publishedDocuments } from '../../src/server/documents/published-documents.js'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { startTest } from '../estate/simulator.js'
import { correct, statementsOf } from './openapi-statements.js'

const root = new URL('../..', import.meta.url).pathname
const folder = process.env['VBSIM_CONTRACTS'] ?? join(root, '..', 'shared', 'contracts')
const contracts = { vb365, vbr }
type Name = keyof typeof contracts
const names: readonly Name[] = ['vb365', 'vbr']

async function serverOf (name: Name, served: readonly string[] = contracts[name].revisions) {
  const app = Fastify()
  await app.register(publishedDocuments, { name, contract: contracts[name], served })
  return app
}

const withLetter = (revision: string) => revision.startsWith('v') ? revision : `v${revision}`
const parse = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''))
const errataOf = (name: Name, revision: string) =>
  parse(readFileSync(join(root, 'scripts', 'contract', 'errata', `${name}.json`), 'utf8'))
    .filter((erratum: { in: string[] }) => erratum.in.includes(revision))

for (const name of names) {
  t.test(`what ${name} publishes says the same as the vendor's documents, apart from the errata`, async t => {
    const app = await serverOf(name)
    for (const revision of contracts[name].revisions) {
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
    t.match(reply.body, /"url":"\/swagger\/v8\/swagger\.json"/)
  }
})

t.test('VBR publishes every served revision at both paths, newest first in the picker', async t => {
  const app = await serverOf('vbr')
  for (const folder of ['/swagger/v1.1-rev0', '/api/swagger/v1.1-rev0', '/swagger/V1.1-REV0']) {
    t.equal((await app.inject(`${folder}/swagger.json`)).json().info?.version, '1.1-rev0', folder)
  }
  for (const path of ['/swagger/ui/index.html', '/api/swagger/ui/index.html', '/swagger', '/swagger/ui']) {
    const { statusCode, body } = await app.inject(path)
    t.equal(statusCode, 200, path)
    t.ok(body.indexOf('v1.3-rev2') < body.indexOf('v1.1-rev0'), path)
  }
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
  t.match((await get(simulator.vbr.url, '/swagger/v0.9/swagger.json')), { status: 404, body: { errorCode: /./ } })
})

t.test('a revision that is not served has no document', async t => {
  const app = await serverOf('vbr', ['1.1-rev0'])
  t.equal((await app.inject('/swagger/v1.1-rev0/swagger.json')).statusCode, 200)
  t.equal((await app.inject('/swagger/v1.3-rev2/swagger.json')).statusCode, 404)
  t.equal((await app.inject('/swagger/latest/swagger.json')).statusCode, 404)
})

t.test('the page finds its style sheet and scripts, and nothing else is served from that folder', async t => {
  const app = await serverOf('vb365')
  const { body } = await app.inject('/swagger')
  const files = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(match => match[1] ?? [])
  t.equal(files.length, 4)
  for (const file of files) t.equal((await app.inject(file)).statusCode, 200, file)
  t.equal((await app.inject('/swagger/assets/csp.json')).statusCode, 404)
  t.equal((await app.inject('/swagger/assets/..%2Fpackage.json')).statusCode, 404)
})

t.test('a document is made once and names the simulator, never the vendor, as its author', async t => {
  const app = await serverOf('vbr')
  const path = '/swagger/v1.1-rev0/swagger.json'
  const [first, second] = await Promise.all([app.inject(path), app.inject(path)])
  t.equal(first.body, second.body)
  t.match(first.json().info, { title: /^vbsim/, description: /simulator.*not made by/ })
})
