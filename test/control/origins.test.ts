import { get, type IncomingMessage } from 'node:http'
import t from 'tap'
import { startTest } from '../estate/simulator.js'

/** The answer to a GET with a name of the caller's own choice for this port; of a stream only its beginning. */
const ask = (url: string, headers: Record<string, string>): Promise<{ status: number | undefined, text: string }> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (reply: IncomingMessage) => {
      reply.once('data', chunk => {
        resolve({ status: reply.statusCode, text: String(chunk) })
        reply.destroy()
      })
    }).once('error', reject)
  })

const paths = ['/api/about', '/', '/health', '/openapi.json', '/api/worlds/default/events', '/api/unknown']

t.test('a page of another origin calls nothing of the control port, events included', async t => {
  const { simulator, control } = await startTest(t)
  const { url } = simulator.control
  for (const path of paths) {
    const foreign: Array<Record<string, string>> = [
      { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }
    ]
    for (const headers of foreign) {
      const { status, text } = await ask(url + path, headers)
      t.equal(status, 403, `${path} ${JSON.stringify(headers)}`)
      t.match(text, '--control-cors')
    }
  }
  const names = async () => (await control.get('/api/worlds')).body.items.map(({ name }: { name: string }) => name)
  const before = await names()
  const headers = { origin: 'https://evil.example', 'content-type': 'application/json' }
  t.equal((await control.post('/api/worlds', { headers, body: { name: 'theirs' } })).status, 403)
  t.equal((await control.post('/api/worlds/default/clock/advance', { headers: { origin: 'null' }, body: { by: '1h' } })).status, 403)
  t.same(await names(), before)
})

t.test('the page of the port itself, programs, and who follows a link to it are answered', async t => {
  const { simulator } = await startTest(t)
  const { url } = simulator.control
  t.equal((await ask(`${url}/api/about`, { origin: url })).status, 200)
  t.equal((await ask(`${url}/api/about`, { 'sec-fetch-site': 'same-origin' })).status, 200)
  t.equal((await ask(`${url}/api/about`, { 'sec-fetch-site': 'none' })).status, 200)
  t.equal((await ask(`${url}/`, {
    'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html'
  })).status, 200)
})

t.test('a host name that leads here but is not ours is refused: its pages would be of the same origin', async t => {
  const { simulator } = await startTest(t, { tlsSan: ['vbsim.lab.example'] })
  const { url } = simulator.control
  for (const host of ['evil.example', 'evil.example:4480', '127.0.0.1.evil.example', 'localhost.evil.example']) {
    for (const path of paths) {
      const { status, text } = await ask(url + path, { host })
      t.equal(status, 403, `${host} ${path}`)
      t.match(text, /is not a name of this port: expected an address, localhost/)
    }
    t.equal((await ask(`${url}/api/about`, { host, origin: `http://${host}` })).status, 403)
  }
  for (const host of [
    'localhost:4480', '127.0.0.1', '[::1]:4480', 'vbsim', 'vbsim:4480', 'VBSIM.lab.example', 'host.docker.internal:4480', 'a.localhost'
  ]) t.equal((await ask(`${url}/api/about`, { host })).status, 200, host)
})

t.test('an origin that was let in calls everything, another one nothing; a token makes names unimportant', async t => {
  const { simulator } = await startTest(t, { controlCors: 'https://dash.example, http://localhost:3000' })
  const { url } = simulator.control
  t.equal((await ask(`${url}/api/about`, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' })).status, 200)
  t.equal((await ask(`${url}/api/worlds/default/events`, { origin: 'https://dash.example', 'sec-fetch-site': 'cross-site' })).status, 200)
  t.equal((await ask(`${url}/api/about`, { origin: 'https://evil.example' })).status, 403)

  const open = await startTest(t, { controlCors: '*' })
  t.equal((await ask(`${open.simulator.control.url}/api/about`, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' })).status, 200)
  const guarded = await startTest(t, { controlToken: 'open sesame' })
  t.equal((await ask(`${guarded.simulator.control.url}/api/about`, { host: 'sim.corp.example', authorization: 'Bearer open sesame' })).status, 200)
})
