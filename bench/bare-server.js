// The baseline of the HTTP measurements: Fastify with better-sqlite3, answering constants and storing text; over TLS
// when it is given a key.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

// The one that vbsim takes: src/state/store/sqlite.ts.
const sqlite = Number(process.versions.node.split('.')[0]) < 22 ? 'better-sqlite3' : 'better-sqlite3-13'
const { default: Database } = await import(sqlite)

const { key, cert, object, text } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const database = new Database(':memory:')
database.exec('CREATE TABLE item (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT')
const insert = database.prepare('INSERT INTO item (id, doc) VALUES (?, ?)')
const remove = database.prepare('DELETE FROM item WHERE id = ?')
let next = 0

const app = Fastify(key === undefined ? {} : { https: { key, cert } })
app.get('/object', async () => object)
app.get('/text', async (_request, reply) => reply.type('application/json; charset=utf-8').send(text))
app.post('/items', async (request, reply) => {
  const id = String(next++)
  insert.run(id, JSON.stringify(request.body))
  return reply.code(201).send({ ...request.body, id })
})
app.delete('/items/:id', async (request, reply) => {
  remove.run(request.params.id)
  return reply.code(204).send()
})
await app.listen({ port: 0, host: '127.0.0.1' })
console.log(JSON.stringify({ url: `${key === undefined ? 'http' : 'https'}://127.0.0.1:${app.server.address().port}` }))
