import { connect } from 'node:net'
import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { webTier } from '../estate/vbr/jobs.js'

const { simulator, world } = await startTest(t, { own: true })
const { vb365, vbr, vbrAt } = await world()

/** What a server answers to bytes that are sent as they are. */
async function answerTo (url: string, bytes: string): Promise<{ status: number, body: string }> {
  const { hostname, port } = new URL(url)
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => { socket.write(bytes) })
    let got = ''
    socket.on('data', data => { got += String(data) }).on('close', () => resolve(got)).on('error', reject)
  })
  const [head = '', body = ''] = text.split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), body }
}

const post = (path: string, headers: string): string => `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n\r\n{}`
const get = (path: string, headers = 'Accept: */*'): string => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n\r\n`

for (const [product, path] of [['vb365', '/v8/Jobs'], ['vbr', '/api/v1/jobs']] as const) {
  t.test(`what never reaches a handler of ${product} is refused in the product's own form`, async t => {
    const unread: Array<[status: number, bytes: string]> = [
      [400, get(`${path}/%zz`)],
      [400, 'HELLO WORLD\r\n\r\n'],
      [400, `FOO ${path} HTTP/1.1\r\nHost: x\r\n\r\n`],
      [400, post(path, 'Content-Type: application/json\r\nContent-Length: abc')],
      [404, get('/nowhere')],
      [405, `PATCH ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`],
      [413, post(path, 'Content-Type: application/json\r\nContent-Length: 99999999999')],
      [414, get(`${path}/${'y'.repeat(3_000)}`)],
      [415, post(path, 'Content-Type: ;;;\r\nContent-Length: 2')],
      [431, get(path, `X-Big: ${'x'.repeat(20_000)}`)]
    ]
    for (const [status, bytes] of unread) {
      const reply = await answerTo(simulator[product].url, bytes)
      t.equal(reply.status, status, bytes.slice(0, 60))
      const body = JSON.parse(reply.body)
      const members = Object.keys(body).sort().join()
      t.match(members, product === 'vbr' ? /^errorCode,message,status,title$/ : /^(errorCode,)?message$/, bytes.slice(0, 60))
      t.notMatch(body.message, /FST|Client Error|url component/)
    }
  })
}

t.test('what never reaches a handler of the control API is refused in its form', async t => {
  const unread: Array<[status: number, bytes: string]> = [
    [400, get('/api/%zz')],
    [400, 'HELLO WORLD\r\n\r\n'],
    [414, get(`/api/worlds/${'y'.repeat(1_500)}`)],
    [431, get('/api/worlds', `X-Big: ${'x'.repeat(20_000)}`)]
  ]
  for (const [status, bytes] of unread) {
    const reply = await answerTo(simulator.control.url, bytes)
    t.equal(reply.status, status, bytes.slice(0, 60))
    const body = JSON.parse(reply.body)
    t.same(Object.keys(body), ['error'], reply.body)
    t.notMatch(body.error, /FST|Client Error|url component/)
  }
})

t.test('where a document declares an object without members, an empty one is sent', async t => {
  for (const revision of ['1.1-rev0', '1.3-rev0']) {
    const client = vbrAt(revision)
    for (const action of ['disable', 'enable']) t.same((await client.post(`/api/v1/jobs/${webTier}/${action}`)).body, {}, revision)
  }
  t.match(await vbr.post(`/api/v1/jobs/${webTier}/disable`), { status: 204, body: '' })
  t.equal((await vb365.put('/v8/License/AutoUpdate', { body: { automaticUpdatesEnabled: true } })).body, '')
})

t.test('a malformed id is refused, also where a later revision has a word there', async t => {
  const refused = (value: string) => ({ status: 400, body: { errorCode: 'UnexpectedContent', message: `The value '${value}' is not valid.` } })
  t.match(await vbrAt('1.1-rev0').get('/api/v1/backupInfrastructure/proxies/states'), refused('states'))
  t.match(await vbrAt('1.3-rev0').get('/api/v1/inventory/unstructuredDataServers/defaults'), refused('defaults'))
  t.match(await vbr.get('/api/v1/inventory/unstructuredDataServers/defaults'), { status: 200 })
})

t.test('1.1-rev1 and 1.1-rev2 know the sections that came with them, 1.1-rev0 does not', async t => {
  const paths = ['backupInfrastructure/wanAccelerators', 'malwareDetection/events', 'backupBrowser/flr'].map(path => `/api/v1/${path}`)
  for (const path of paths) {
    for (const revision of ['1.1-rev1', '1.1-rev2']) {
      const { status } = await vbrAt(revision).get(path)
      t.ok(status === 501 || status === 200, `${path} in ${revision}: ${status}`)
    }
    t.equal((await vbrAt('1.1-rev0').get(path)).status, 404, path)
  }
})

t.test('a list that is ordered without a direction begins with what is newest, and by the words of the revision asked for', async t => {
  const times = async (query: string) => (await vbr.get(`/api/v1/sessions?${query}`)).body.data
    .map(({ creationTime }: { creationTime: string }) => creationTime)
  const newest = await times('orderColumn=CreationTime&limit=10')
  t.same(newest, [...newest].sort().reverse())
  t.same(newest, await times('orderColumn=CreationTime&orderAsc=false&limit=10'))
  t.not(newest[0], (await times('orderColumn=CreationTime&orderAsc=true&limit=1'))[0])
  for (const revision of ['1.1-rev0', '1.2-rev1', '1.3-rev2']) {
    const { body } = await vbrAt(revision).get('/api/v1/sessions?orderColumn=SessionType&orderAsc=true&limit=500')
    const types: string[] = body.data.map(({ sessionType }: { sessionType: string }) => sessionType.toLowerCase())
    t.ok(new Set(types).size > 3, revision)
    t.same(types, [...types].sort(), revision)
    const part = await vbrAt(revision).get('/api/v1/sessions?orderColumn=SessionType&orderAsc=true&limit=20&skip=150')
    t.same(part.body.data, body.data.slice(150, 170), `${revision}, from the other end`)
  }
})
