import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { get, type IncomingMessage } from 'node:http'
import t, { type Test } from 'tap'
import { startTest } from '../estate/simulator.js'

const files = {
  'index.html': '<!doctype html><title>console</title>', 'assets/main-1a2b.js': 'console.log(1)', 'assets/main-1a2b.css': 'a{}',
  'icon.svg': '<svg/>'
}

/** The answer as it came over the wire: `fetch` and its kin unpack it. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<{ status: number | undefined, headers: IncomingMessage['headers'], bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, async reply => {
      const parts: Buffer[] = []
      for await (const part of reply) parts.push(part as Buffer)
      resolve({ status: reply.statusCode, headers: reply.headers, bytes: Buffer.concat(parts) })
    }).once('error', reject)
  })

function built (t: Test): string {
  const folder = t.testdir({})
  mkdirSync(join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
  }
  writeFileSync(join(folder, 'plain.txt'), 'as it is')
  return folder
}

t.test('the console stands at / and at the address of each of its views', async t => {
  const { simulator } = await startTest(t, { consoleFolder: built(t) })
  const { url } = simulator.control
  for (const path of ['/', '/demo', '/?theme=dark', '/w', '/w/', '/w/default/journal?product=vbr', '/index.html']) {
    const { status, headers, bytes } = await ask(url + path)
    t.equal(status, 200, path)
    t.equal(bytes.toString(), files['index.html'])
    t.match(headers, {
      'content-type': /^text\/html/, 'cache-control': 'no-cache', 'content-security-policy': /^default-src 'self';.*frame-ancestors 'self'/,
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer'
    })
    t.notMatch(headers['content-security-policy'], /unsafe/)
  }
  const script = await ask(`${url}/assets/main-1a2b.js`)
  t.match(script.headers, { 'content-type': /^text\/javascript/, 'cache-control': /immutable/, vary: 'accept-encoding' })
  t.equal((await ask(`${url}/assets/main-1a2b.css`)).headers['content-type'], 'text/css; charset=utf-8')
  t.equal((await ask(`${url}/icon.svg`)).headers['content-type'], 'image/svg+xml')
  t.match((await ask(`${url}/start`)).bytes.toString(), 'Control API', 'the plain page stays')
})

t.test('its files are sent packed to who understands that, and not at all to who has them', async t => {
  const { simulator } = await startTest(t, { consoleFolder: built(t) })
  const { url } = simulator.control
  const packed = await ask(url, { 'accept-encoding': 'gzip, deflate, br' })
  t.match(packed.headers, { 'content-encoding': 'br', etag: /-br"$/ })
  t.equal(brotliDecompressSync(packed.bytes).toString(), files['index.html'])
  const plain = await ask(url, { 'accept-encoding': 'gzip' })
  t.equal(plain.headers['content-encoding'], undefined)
  for (const { headers } of [packed, plain]) {
    const again = await ask(url, { 'if-none-match': String(headers.etag), 'accept-encoding': headers['content-encoding'] ?? '' })
    t.match([again.status, again.bytes.length], [304, 0])
  }
  t.equal((await ask(`${url}/plain.txt`, { 'accept-encoding': 'br' })).bytes.toString(), 'as it is')
})

t.test('nothing else can be asked for, and a page of somebody else neither loads nor frames it', async t => {
  const { simulator } = await startTest(t, { consoleFolder: built(t) })
  const { url } = simulator.control
  for (const path of ['/index.html.br', '/assets/', '/assets/nothing.js', '/../package.json', '/assets/..%2findex.html', '/assets/%2e%2e/plain.txt/']) {
    t.equal((await ask(url + path)).status, 404, path)
  }
  t.equal((await ask(url, { host: 'evil.example' })).status, 403)
  t.equal((await ask(url, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).status, 403)
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  t.equal((await ask(`${url}/w/default/journal?x=1`, link)).status, 200, 'an address that somebody shared')
  t.equal((await ask(`${url}/api/worlds`, link)).status, 403)
})

t.test('with a control token the page comes without it, and nothing that it shows', async t => {
  const { simulator } = await startTest(t, { consoleFolder: built(t), controlToken: 'open sesame' })
  const { url } = simulator.control
  for (const path of ['/', '/w/default/time', '/assets/main-1a2b.js']) t.equal((await ask(url + path)).status, 200, path)
  for (const path of ['/start', '/api/worlds', '/openapi.json', '/api/worlds/default/vbr/api/v1/jobs']) t.equal((await ask(url + path)).status, 401, path)
})

t.test('without a build the plain page stands at /', async t => {
  const { control } = await startTest(t, { consoleFolder: '/nowhere' })
  t.match((await control.get('/')).body, 'Control API')
})
