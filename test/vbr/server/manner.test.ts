import t from 'tap'
import { clientOf, startTest, type Client, type TestOptions } from '../../estate/simulator.js'
import { toTime } from '../../../src/routes/vbr/times.js'
import { contract } from '../../../src/schemas/vbr/contract.js'

/** What a server of each build shows in lists of everything, for each of its revisions. */
const lists = [
  'sessions', 'taskSessions', 'jobs', 'jobs/states', 'backups', 'backupObjects', 'restorePoints', 'credentials',
  'configBackup', 'generalOptions', 'backupInfrastructure/repositories', 'backupInfrastructure/repositories/states',
  'backupInfrastructure/managedServers', 'backupInfrastructure/proxies', 'serverInfo'
].map(path => `/api/v1/${path}`)

const accepted = [...contract.revisions, '1.1-rev1', '1.1-rev2', '1.2-rev0']

/** How many nulls a revision shows of the default estate; the harness checks each reply by its schema. */
async function nullsAt (vbr: Client): Promise<number> {
  let count = 0
  for (const path of lists) {
    const { status, body } = await vbr.get(path)
    // Some lists are younger than the first revisions.
    if (status !== 200) continue
    JSON.stringify(body, (_key, value: unknown) => {
      if (value === null) count++
      return value
    })
  }
  return count
}

async function startOf (options: TestOptions) {
  const { simulator, world } = await startTest(t, { own: true, ...options })
  const { vbrAt } = await world()
  const served = accepted.filter(revision => revision <= (options.vbrRevision ?? '1.3-rev2'))
  return { simulator, vbrAt, served }
}

t.test('a server of build 13 leaves members without a value out from 1.2-rev0 on, and sends null before', async t => {
  const { vbrAt, served } = await startOf({})
  for (const revision of served) {
    const count = await nullsAt(vbrAt(revision))
    t.ok(revision < '1.2' ? count > 20 : count === 0, `${revision}: ${count}`)
  }
})

t.test('a server of build 12 sends null, and refuses with resourceId', async t => {
  const { simulator, vbrAt, served } = await startOf({ vbrRevision: '1.2-rev1' })
  for (const revision of served) {
    t.ok(await nullsAt(vbrAt(revision)) > 20, revision)
    const { status, body } = await vbrAt(revision).get('/api/v1/jobs/00000000-0000-0000-0000-000000000001')
    t.equal(status, 404)
    t.same(Object.keys(body), ['errorCode', 'message', 'resourceId'])
  }
  const raw = 'grant_type=password&username=administrator&password=wrong'
  const refused = await clientOf(simulator.vbr.url).post('/api/oauth2/token', {
    raw, headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
  t.same(refused.body, { errorCode: 'AccessDenied', message: 'Authentication failed', resourceId: null })
})

t.test('nulls can be forced, and what a document requires is there all the same', async t => {
  const omitting = await startOf({ nulls: 'omit' })
  const sending = await startOf({ nulls: 'null' })
  for (const revision of omitting.served) {
    t.equal(await nullsAt(omitting.vbrAt(revision)), 0, revision)
    t.ok(await nullsAt(sending.vbrAt(revision)) > 20, revision)
  }
})

t.test('times have no fraction at whole seconds, else digits without zeros at the end, and rise with the time', async t => {
  t.equal(toTime('2025-01-15T09:00:00.000Z'), '2025-01-15T10:00:00+01:00')
  t.equal(toTime('2025-07-15T09:00:00.000Z'), '2025-07-15T11:00:00+02:00')
  t.match(toTime('2025-07-15T09:00:00.120Z'), /^2025-07-15T11:00:00\.120\d{0,2}[1-9]\+02:00$/)
  t.match(toTime('2025-07-15T09:00:00.120Z', '.issued'), /^2025-07-15T11:00:00\.120\d{4}\+02:00$/)
  t.equal(toTime('2025-07-15T09:00:00.120Z', 'expirationDate'), '2025-07-15T11:00:00.12+02:00', 'as it was sent')
  const first = Date.parse('2025-07-15T09:00:00.000Z')
  const times = Array.from({ length: 3_000 }, (_, n) => toTime(new Date(first + n).toISOString()).replace('+02:00', ''))
  t.same(times, [...times].sort())
  t.ok(times.some(time => /\.\d{6}$/.test(time)) && times.some(time => /\.\d{5}$/.test(time)))
})

t.test('a token tells when it was issued to seven digits, by build 12 to the second', async t => {
  const issuedBy = async (vbrRevision: string): Promise<string[]> => {
    const { simulator } = await startTest(t, { own: true, vbrRevision })
    const client = clientOf(simulator.vbr.url)
    const issued: string[] = []
    for (let n = 0; n < 3; n++) {
      const { body } = await client.post('/api/oauth2/token', {
        raw: 'grant_type=password&username=administrator&password=vbsim',
        headers: { 'content-type': 'application/x-www-form-urlencoded' }
      })
      issued.push(body['.issued'], body['.expires'])
    }
    return issued
  }
  // One in a thousand moments is a whole second.
  t.ok((await issuedBy('1.3-rev2')).filter(time => /T\d\d:\d\d:\d\d\.\d{7}[+-]\d\d:\d\d$/.test(time)).length >= 4)
  for (const time of await issuedBy('1.1-rev0')) t.match(time, /T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
})
