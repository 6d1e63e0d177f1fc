import Fastify, { type FastifyInstance } from 'fastify'
import { request } from 'undici'
import t, { type Test } from 'tap'
import { createSimulation, routerOptions, type Simulation, vb365, vbr } from '../../src/index.js'
import { clientOf, login } from '../estate/simulator.js'

/** A server of a user's own, with a route, a parser and errors of its own. */
function ownServer (t: Test, options: object = {}): FastifyInstance {
  const app = Fastify(options)
  app.get('/', async () => ({ portal: true }))
  app.post('/echo', async ({ body }) => body)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ portal: 'nothing here' }))
  t.teardown(() => app.close())
  return app
}

const listen = (app: FastifyInstance): Promise<string> => app.listen({ port: 0, host: '127.0.0.1' })

async function simulation (t: Test): Promise<Simulation> {
  const made = await createSimulation()
  t.teardown(made.close)
  return made
}

t.test('Backup & Replication stands in a Fastify of one\'s own, behind a prefix', async t => {
  const worlds = await simulation(t)
  const app = ownServer(t)
  await app.register(vbr, { prefix: '/lab', simulation: worlds })
  const url = await listen(app)

  const { get, post } = await login(url, '/lab/api/oauth2/token', 'administrator')
  const { body: jobs } = await get('/lab/api/v1/jobs?nameFilter=File*')
  const { status, body: session } = await post(`/lab/api/v1/jobs/${jobs.data[0].id}/start`)
  await worlds.world('default').waitFor(session)

  t.equal(status, 201)
  t.match((await get(`/lab/api/v1/sessions/${session.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.match(await get('/lab/api/v1/nothing'), { status: 404, body: { errorCode: 'InvalidURI' } })
  t.match(await post('/lab/api/v1/nothing', { body: { a: 1 } }), { status: 404, body: { errorCode: 'InvalidURI' } })
  t.match(await get('/lab/api/v1/highAvailabilityCluster'), { status: 400, body: { errorCode: 'UnknownError' } }, 'a rule that refuses')

  t.same((await get('/')).body, { portal: true }, 'what else the server has stays as it is')
  t.same((await post('/echo', { body: { a: 1 } })).body, { a: 1 })
  t.same(await get('/nothing').then(({ status, body }) => ({ status, body })), { status: 404, body: { portal: 'nothing here' } })
})

t.test('both products show the worlds of one simulation', async t => {
  const worlds = await simulation(t)
  const app = ownServer(t)
  await app.register(vb365, { prefix: '/tenants/:tenant/m365', simulation: worlds })
  await app.register(vbr, { prefix: '/vbr', simulation: worlds })
  const url = await listen(app)
  const world = worlds.world()
  const m365 = clientOf(url, world.token('vb365'))
  const backup = clientOf(url, world.token('vbr'))

  const { body: { results } } = await m365.get('/tenants/lindwurm/m365/v8/BackupRepositories?limit=2')
  const one = await m365.get(`/tenants/lindwurm/m365/v7/BackupRepositories/${results[1].id}`)
  t.match(one, { status: 200, body: { id: results[1].id } })
  t.equal(one.body._links.self.href, `/v7/BackupRepositories/${results[1].id}`, 'links are the product\'s own')
  t.equal((await backup.get('/vbr/api/v1/serverTime')).status, 200)

  t.match(world.requests.find({ path: '/v7/*' }), [{ operationId: String, status: 200 }], 'and so are paths in the journal')
  t.same(world.requests.unmatched(), [])
})

t.test('a path in other letters is found, whatever router is around', async t => {
  for (const options of [{}, { routerOptions }]) {
    const worlds = await simulation(t)
    const app = ownServer(t, options)
    await app.register(vb365, { prefix: '/m365', simulation: worlds })
    const { get } = clientOf(await listen(app), worlds.world().token('vb365'))
    const { body: [first] } = await get('/m365/v7/backuprepositories/')

    t.match(await get(`/m365//V8/backupREPOSITORIES/${first.id}/`), { status: 200, body: { id: first.id } })
    t.equal((await get(`/m365/v8/backuprepositories/${first.id}x`)).status, 404)
  }
})

t.test('faults reach the wire there, too', async t => {
  const worlds = await simulation(t)
  const app = ownServer(t)
  await app.register(vbr, { prefix: '/vbr', simulation: worlds })
  const url = await listen(app)
  const world = worlds.world()
  world.faults.add({ product: 'vbr', operation: 'GetServerTime', transport: 'reset', times: 1 })
  const get = () => request(`${url}/vbr/api/v1/serverTime`, { headers: { 'x-vbsim-world': world.name } })

  await t.rejects(get(), { code: 'ECONNRESET' })
  t.equal((await get()).statusCode, 200)
})

t.test('without a simulation a product brings worlds of its own, which end with the server', async t => {
  const app = ownServer(t)
  await app.register(vbr, { prefix: '/vbr' })
  const url = await listen(app)

  const { get } = await login(url, '/vbr/api/oauth2/token', 'viewer')
  t.equal((await get('/vbr/api/v1/jobs')).status, 200)
  await app.close()
})

t.test('what createSimulation has not made is refused', async t => {
  const made = await simulation(t)

  await t.rejects(async () => { await Fastify().register(vbr, { simulation: { ...made } }) },
    { message: /^Invalid simulation for vbr: expected what createSimulation returned/ })
})
