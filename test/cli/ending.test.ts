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
