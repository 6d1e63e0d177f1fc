import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:https'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { type Certificate, certificateFile, keepCertificate, loadCertificate } from '../../src/server/tls/certificate.js'

const year = 365 * 86_400_000

function folder (t: Test) {
  const file = join(t.testdir({}), 'cache', 'certificate.pem')
  const reports: string[] = []
  const keep = (names: string[] = [], now = Date.now()) =>
    keepCertificate({ file, names, now, report: message => { reports.push(message) } })
  return { file, keep, reports }
}

const subjectNames = ({ cert }: Certificate) => new X509Certificate(cert).subjectAltName

/** What a client gets that trusts this certificate alone, calling `host`. */
async function fetchFrom (t: Test, { key, cert }: Certificate, host: string): Promise<number | undefined> {
  const server = createServer({ key, cert }, (_, reply) => { reply.end() })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => { server.close() })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return await new Promise((resolve, reject) => {
    const servername = isIP(host) ? {} : { servername: host }
    get({ port, host: '127.0.0.1', ca: cert, agent: false, ...servername }, reply => {
      reply.resume()
      resolve(reply.statusCode)
    }).on('error', reject)
  })
}

t.test('the certificate is what the product makes: RSA-2048, self-signed, about ten years', async t => {
  const { keep } = folder(t)
  const certificate = await keep()

  t.match(certificate, {
    subject: 'CN=Veeam Backup Server Certificate',
    issuer: 'CN=Veeam Backup Server Certificate',
    issuedTo: 'Veeam Backup Server Certificate',
    issuedBy: 'Veeam Backup Server Certificate',
    keyAlgorithm: 'RSA-PKCS1-KeyEx',
    keySize: 2_048,
    fingerprintSha1: /^[0-9A-F]{40}$/,
    serialNumber: /^[0-9A-F]{32}$/
  })
  const lifetime = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)
  t.ok(lifetime > 9.9 * year && lifetime < 10.1 * year)
  const x509 = new X509Certificate(certificate.cert)
  t.equal(x509.fingerprint.replaceAll(':', ''), certificate.fingerprintSha1)
  t.ok(x509.verify(x509.publicKey), 'signed by itself')
})

t.test('a client that trusts it reaches the server by every name it carries', async t => {
  const { keep } = folder(t)
  const certificate = await keep(['backup.example', '10.0.0.5', '::1'])

  t.equal(subjectNames(certificate), `DNS:localhost, IP Address:127.0.0.1, DNS:${hostname().toLowerCase()}, ` +
    'DNS:backup.example, IP Address:10.0.0.5, IP Address:0:0:0:0:0:0:0:1')
  for (const host of ['localhost', '127.0.0.1', hostname(), 'backup.example']) {
    t.equal(await fetchFrom(t, certificate, host), 200, host)
  }
  await t.rejects(fetchFrom(t, certificate, 'elsewhere.example'), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
})

t.test('it is made once', async t => {
  const { file, keep, reports } = folder(t)
  const first = await keep(['backup.example'])

  t.same(await keep(['backup.example']), first)
  t.same(await keep(), first, 'fewer names are fine')
  t.equal(statSync(file).mode & 0o777, 0o600, 'the key is the user\'s own')
  t.same(reports, [])
})

t.test('a new one is made for a further name and keeps the names of the old one', async t => {
  const { keep } = folder(t)
  const first = await keep(['a.example'])
  const second = await keep(['b.example', '2001:db8::1'])

  t.not(second.fingerprintSha1, first.fingerprintSha1)
  t.match(subjectNames(second), /a\.example.*b\.example/)
  t.same(await keep(['A.example', '2001:db8:0::1']), second)
})

t.test('a new one is made when it has expired', async t => {
  const { keep } = folder(t)
  const first = await keep([], Date.now() - 11 * year)
  const second = await keep()

  t.not(second.fingerprintSha1, first.fingerprintSha1)
  t.ok(Date.parse(second.validTo) > Date.now() + 9 * year)
})

t.test('a damaged file is replaced', async t => {
  const { file, keep } = folder(t)
  const first = await keep()
  for (const damaged of ['', 'no certificate', readFileSync(file, 'utf8').slice(0, 2_000)]) {
    writeFileSync(file, damaged)
    t.not((await keep()).fingerprintSha1, first.fingerprintSha1)
  }
  t.ok((await keep()).cert)
})

t.test('start-ups at the same moment leave one whole certificate and nothing else', async t => {
  const { file, keep } = folder(t)
  const made = await Promise.all([keep(), keep(), keep(), keep()])

  const kept = await keep()
  t.ok(made.some(({ fingerprintSha1 }) => fingerprintSha1 === kept.fingerprintSha1))
  t.same(readdirSync(dirname(file)), ['certificate.pem'])
})

t.test('where nothing can be written the server still has a certificate, and says so', async t => {
  const at = t.testdir({ 'a file': 'where the folder should be', folder: { 'certificate.pem': {} } })
  for (const place of ['a file', 'folder']) {
    const reports: string[] = []
    const report = (message: string) => { reports.push(message) }

    t.match(await keepCertificate({ file: join(at, place, 'certificate.pem'), names: [], report }), { keySize: 2_048 })
    t.match(reports, [/^The certificate cannot be kept/])
  }
  t.same(readdirSync(join(at, 'folder')), ['certificate.pem'], 'nothing half-written stays')
})

t.test('it lies beside a database file, else in the cache folder', async t => {
  t.equal(certificateFile('/data/estate.db', '/home/ada/.cache'), '/data/estate.db.certificate.pem')
  t.equal(certificateFile(':memory:', '/home/ada/.cache'), join('/home/ada/.cache', 'vbsim', 'certificate.pem'))
})

/** A certificate as a company's own authority would hand it out. */
function ownCertificate (t: Test, ...algorithm: string[]) {
  const at = t.testdir({})
  const cert = join(at, 'own.crt')
  const key = join(at, 'own.key')
  execFileSync('openssl', ['req', '-x509', '-nodes', '-newkey', ...algorithm, '-subj', '/C=SE/CN=backup.example',
    '-days', '30', '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { at, cert, key }
}

t.test('a certificate of the user\'s own is served and described', async t => {
  const rsa = ownCertificate(t, 'rsa:3072')
  t.match(loadCertificate(rsa.cert, rsa.key), {
    cert: readFileSync(rsa.cert, 'utf8'),
    key: readFileSync(rsa.key, 'utf8'),
    subject: 'C=SE, CN=backup.example',
    issuedTo: 'backup.example',
    keyAlgorithm: 'RSA-PKCS1-KeyEx',
    keySize: 3_072
  })
})

t.test('a certificate with an elliptic curve is fine, too', async t => {
  const curve = ownCertificate(t, 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384')
  t.match(loadCertificate(curve.cert, curve.key), { keyAlgorithm: 'ECC', keySize: 384 })
})

t.test('a certificate that cannot be served is refused in one line that names the files', async t => {
  const one = ownCertificate(t, 'rsa:2048')
  const other = join(one.at, 'other.key')
  writeFileSync(other, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

  t.throws(() => loadCertificate('/absent.crt', one.key), { message: /^Cannot read \/absent\.crt: [^\n]+$/ })
  t.throws(() => loadCertificate(one.key, one.key), { message: /^Cannot serve TLS with [^\n]+own\.key[^\n]+$/ })
  t.throws(() => loadCertificate(one.cert, other), { message: /they are no pair\.$/ })
})
