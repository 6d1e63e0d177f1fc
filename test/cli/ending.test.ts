import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import t from 'tap'
import { startTest } from '../estate/simulator.js'

/** A connection on which something was said and nothing more is. */
async function dangling (url: string, said: string): Promise<{ closed: Promise<void> }> {
  const { hostname, port } = new URL(url)
  const socket: Socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  const closed = new Promise<void>(resolve => { socket.once('close', () => resolve()) })
  await new Promise<void>(resolve => { socket.once('connect', () => { socket.write(said, () => resolve()) }) })
  socket.resume()
  return { closed }
}

t.test('closing waits for no connection that nobody uses, and for no half request', async t => {
  const { simulator } = await startTest(t, { own: true })
  const { vbr, vb365, control, close } = simulator
  const left: Array<Promise<void>> = []
  for (const { url } of [vbr, vb365, control]) {
    for (const said of [
      '',
      'GET /api/v1/serverTime HTTP/1.1\r\nhost: 127.0.0.1\r\n',
      'POST /api/oauth2/token HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"half":',
      'GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'
    ]) left.push((await dangling(url, said)).closed)
  }
  await close()
  await Promise.all(left)
  t.pass('all were closed')
})

t.test('a call under way is answered, with the word that its connection ends, and its connection is closed', async t => {
  const { simulator, control } = await startTest(t, { own: true })
  await control.post('/api/worlds/default/faults', { body: { product: 'vbr', operation: 'GetServerTime', delay: 300 } })
  const { hostname, port } = new URL(simulator.vbr.url)
  const answered = new Promise<string | undefined>((resolve, reject) => {
    request({ hostname, port, path: '/api/v1/serverTime', headers: { 'x-api-version': '1.3-rev2', connection: 'keep-alive' } }, reply => {
      reply.resume().once('end', () => resolve(reply.headers.connection))
    }).once('error', reject).end()
  })
  while ((await control.get('/api/worlds/default/faults')).body.items[0].hits === 0);
  const [connection] = await Promise.all([answered, simulator.close()])
  t.equal(connection, 'close')
})

t.test('who waits for a world that ends is told that the service is not there, as the product says it', async t => {
  const { simulator, control, world, report } = await startTest(t, { own: true })
  const { name, vbr, vb365 } = await world()
  const { waitFor, clock } = simulator.worlds.get(name)
  const [job] = (await vb365.get('/v8/Jobs')).body.results
  await vb365.post(`/v8/Jobs/${job.id}/start`, { body: {} })
  const [session] = (await vb365.get(`/v8/JobSessions?jobId=${job.id}`)).body.results

  const advanced = control.post(`/api/worlds/${name}/clock/advance`, { body: { by: '3000d' } })
  while (clock.state().target === null) await new Promise(resolve => { setImmediate(resolve) })
  const arrived = [simulator.vbr, simulator.vb365]
    .map(({ server }) => new Promise(resolve => { server.server.once('request', resolve) }))
  const answers = [vbr.get('/api/v1/jobs'), vb365.get('/v8/Jobs')]
  const waited = t.rejects(waitFor(session.id), { message: /was closed while/ })
  await Promise.all(arrived)
  await simulator.close()

  t.match(await Promise.all([advanced, ...answers]), [
    { status: 503, body: { error: `World '${name}' was closed while its time moved on.` } },
    { status: 503, body: { errorCode: 'ServiceUnavailable', message: 'The service is not available.', resourceId: null } },
    { status: 503, body: { message: 'The service is not available.' } }
  ])
  await waited
  t.same(report, [], 'nothing went wrong inside')
})
