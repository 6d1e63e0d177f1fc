import { X509Certificate } from 'node:crypto'
import { connect } from 'node:tls'
import t from 'tap'
import { startTest } from '../../estate/simulator.js'

const { world, simulator, send } = await startTest(t, { tls: true })

const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

const anonymous = (path: string, headers: Record<string, string> = {}) => send(simulator.vbr.url, 'GET', path, { headers })

/** What the server really serves. */
async function served (): Promise<X509Certificate> {
  const { hostname, port } = new URL(simulator.vbr.url)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      const certificate = socket.getPeerX509Certificate()
      socket.end()
      if (certificate === undefined) reject(new Error('No certificate'))
      else resolve(certificate)
    })
    socket.on('error', reject)
  })
}

t.test('the time is told to anybody, in the server\'s zone, and moves with the world\'s clock', async t => {
  const { name, advance } = await world()
  for (const revision of revisions) {
    const { status, body } = await anonymous('/api/v1/serverTime', { 'x-api-version': revision, 'x-vbsim-world': name })
    t.equal(status, 200, revision)
    t.match(body, { serverTime: '2025-01-15T10:00:00+01:00', timeZone: /^\(UTC\+01:00\)/ })
    t.equal(body.ianaTimeZoneId, revision === '1.3-rev2' ? 'Europe/Berlin' : undefined)
  }
  await advance('90m')
  const { body } = await anonymous('/api/v1/serverTime', { 'x-vbsim-world': name })
  t.equal(body.serverTime, '2025-01-15T11:30:00+01:00')
})

t.test('the certificate is the one that is served', async t => {
  const certificate = await served()
  for (const revision of revisions) {
    const { status, body } = await anonymous('/api/v1/serverCertificate', { 'x-api-version': revision })
    t.equal(status, 200, revision)
    t.match(body, {
      thumbprint: certificate.fingerprint.replaceAll(':', ''),
      serialNumber: certificate.serialNumber,
      keyAlgorithm: 'RSA-PKCS1-KeyEx',
      keySize: '2048',
      subject: 'CN=Veeam Backup Server Certificate',
      issuedTo: 'Veeam Backup Server Certificate',
      issuedBy: 'Veeam Backup Server Certificate'
    })
    t.equal(Date.parse(body.validBy), Date.parse(certificate.validTo))
    t.equal(Date.parse(body.validFrom), Date.parse(certificate.validFrom))
    t.equal(body.isTrusted, revision.startsWith('1.3') ? false : undefined)
  }
})

t.test('the server\'s name and build need a token', async t => {
  const { vbr, vbrAt } = await world()
  t.equal((await anonymous('/api/v1/serverInfo')).status, 401)
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get('/api/v1/serverInfo')
    t.equal(status, 200, revision)
    t.match(body, { name: 'vbr01', buildVersion: /^13\./, patches: [] })
    t.equal(body.databaseVendor, revision === '1.1-rev0' ? undefined : 'PostgreSQL')
  }
  const { body } = await vbr.get('/api/v1/serverInfo')
  t.same(body.veeamRegistration, { isRegistered: false })
})

t.test('in 1.1 every role may ask for them, later administrators only', async t => {
  const w = await world()
  for (const user of ['operator', 'restore', 'viewer', 'tape']) {
    const client = await w.vbrAs(user)
    t.equal((await w.vbrAt('1.1-rev0', client).get('/api/v1/serverInfo')).status, 200, user)
    t.equal((await w.vbrAt('1.2-rev1', client).get('/api/v1/serverInfo')).status, 403, user)
    t.equal((await client.get('/api/v1/services')).status, 403, user)
  }
})

t.test('the build is that of the newest revision served', async t => {
  for (const [vbrRevision, build] of [['1.1-rev0', '12.0.0.1420'], ['1.2-rev1', '12.3.1.1139']] as const) {
    const old = await startTest(t, { vbrRevision })
    const { vbr } = await old.world()
    t.equal((await vbr.get('/api/v1/serverInfo')).body.buildVersion, build)
  }
})

t.test('services are listed, ordered, paged and found by name', async t => {
  const { vbr, vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get('/api/v1/services')
    t.equal(status, 200, revision)
    t.same(body, {
      data: [{ name: 'External Infrastructure DB Provider', port: 6172 }, { name: 'VM Backup API', port: 10_006 }],
      pagination: { total: 2, count: 2, skip: 0, limit: 200 }
    })
  }
  const ports = async (query: string): Promise<number[]> =>
    (await vbr.get(`/api/v1/services?${query}`)).body.data.map(({ port }: { port: number }) => port)
  t.same(await ports('orderColumn=Port&orderAsc=false'), [10_006, 6_172])
  t.same(await ports('orderColumn=name&orderAsc=true'), [6_172, 10_006])
  t.same(await ports('nameFilter=*api'), [10_006])
  t.same(await ports('limit=1&skip=1'), [10_006])
  t.equal((await vbr.get('/api/v1/services?orderColumn=State&orderAsc=true')).status, 400)
})
