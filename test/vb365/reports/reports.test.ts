import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'

const { world, control } = await startTest(t)
const nowhere = '0a000000-0000-4000-8000-000000000077'

const report = (vb365: Client, name: string, body: object = {}, version = 'v8') =>
  vb365.post(`/${version}/Reports/Generate${name}`, { body })

type Row = Record<string, string>

/** Reads a CSV back as a spreadsheet does. */
function readCsv (bytes: Buffer): Row[] {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  const [columns = [], ...rows] = lines.filter(({ length }) => length > 1)
  return rows.map(row => Object.fromEntries(columns.map((column, n) => [column, row[n] ?? ''])))
}

const csvOf = async (vb365: Client, name: string, body: object = {}): Promise<Row[]> =>
  readCsv((await report(vb365, name, { format: 'CSV', ...body })).bytes)
const all = async (vb365: Client, path: string): Promise<Array<Record<string, string>>> =>
  (await vb365.get(`${path}${path.includes('?') ? '&' : '?'}limit=1000`)).body.results
const countOf = (rows: Row[], status: string): number => rows.filter(({ Status }) => Status === status).length

t.test('reports are files of the format that is asked for, with a name, in every version that has them', async t => {
  const { vb365 } = await world()
  for (const name of ['LicenseOverview', 'StorageConsumption', 'MailboxProtection', 'UserProtection']) {
    for (const version of ['v8', 'v7', 'v6']) {
      for (const body of [{ format: 'PDF' }, {}]) {
        const reply = await report(vb365, name, body, version)
        t.equal(reply.status, 200)
        t.match(reply.headers, {
          'content-type': 'application/octet-stream', 'content-disposition': new RegExp(`Veeam_${name}Report\\.pdf`)
        })
        t.equal(reply.bytes.toString('latin1', 0, 5), '%PDF-')
        t.match(reply.bytes.toString('latin1').trimEnd(), /%%EOF$/)
      }
    }
    t.match((await report(vb365, name, { format: 'csv' })).headers, { 'content-disposition': /\.csv/ })
  }
  for (const name of ['OneDriveProtection', 'TeamsProtection', 'SharepointProtection']) {
    t.match((await report(vb365, name)).headers, { 'content-disposition': /\.csv/ })
    t.equal((await report(vb365, name, {}, 'v7')).status, 404, 'only version 8 has it')
  }
  const twice = [await report(vb365, 'UserProtection'), await report(vb365, 'UserProtection')]
  t.same(twice[0]?.bytes, twice[1]?.bytes, 'the same world gives the same file')
})

t.test('the license overview says what the usage says, and the storage consumption what lies in repositories', async t => {
  const { vb365 } = await world()
  const [platform] = (await vb365.get('/v8/licensing/statistic/usage')).body.platformTypes
  const used = new Map(platform.organizations
    .map((row: Row) => [row.organizationName, String(row.usedObjectsCount)]))
  const overview = await csvOf(vb365, 'LicenseOverview')
  t.same(new Map(overview.map(row => [row.Organization, row['Used Licenses']])), used)
  t.equal(overview.reduce((sum, row) => sum + Number(row['Used Licenses']), 0), (await vb365.get('/v8/License')).body.usedNumber)

  const before = await csvOf(vb365, 'StorageConsumption')
  for (const { id, name } of await all(vb365, '/v8/BackupRepositories')) {
    const usages = await all(vb365, `/v8/BackupRepositories/${id}/backedupOrganizations`)
    const bytes = usages.reduce((sum, { usedSpaceBytes }) => sum + Number(usedSpaceBytes), 0)
    const row = before.find(({ Repository }) => Repository === name)
    if (bytes < 10 * 2 ** 20) t.equal(row, undefined, `${name} is empty`)
    else t.equal(row?.['Used Space (GB)'], String(Math.round(bytes / 2 ** 30 * 100) / 100), String(name))
  }
  t.ok(before.some(row => Number(row['Growth (GB)']) > 0))
  const none = await csvOf(vb365, 'StorageConsumption', { startTime: '2024-01-01T00:00:00Z', endTime: '2024-02-01T00:00:00Z' })
  t.ok(none.every(row => Number(row['Growth (GB)']) === 0), 'nothing was written then')
})

t.test('protection reports tell of every mailbox, user, OneDrive, team and site, and follow what is backed up', async t => {
  const { vb365, name } = await world()
  const people = (await all(vb365, `/v8/Organizations/${lindwurm}/Users`)).filter(({ type }) => type === 'User')
  const users = await csvOf(vb365, 'UserProtection', { organizationId: lindwurm })
  t.ok(people.some(({ displayName }) => users.some(({ User }) => User === displayName)))
  t.ok(countOf(users, 'Protected') > 0)
  t.ok(countOf(users, 'Unprotected') > 0)
  t.match(users.find(({ User }) => User === 'Jane Adler'), { Status: 'Protected', 'Last Backup': /^2025-01-1\d \d\d:/ })
  const isProtected = new Set((await all(vb365, `/v8/ProtectedUsers?organizationId=${lindwurm}`)).map(({ displayName }) => displayName))
  for (const { User, Status } of users) t.equal(isProtected.has(String(User)), Status !== 'Unprotected', String(User))

  const teams = await csvOf(vb365, 'TeamsProtection')
  const known = [...await all(vb365, `/v8/Organizations/${lindwurm}/Teams`), ...await all(vb365, `/v8/Organizations/${almondVale}/Teams`)]
  for (const { displayName } of known) t.ok(teams.some(({ Team }) => Team === displayName), String(displayName))
  t.equal(countOf(teams, 'Protected'), (await all(vb365, '/v8/ProtectedTeams')).length)
  t.equal(countOf(await csvOf(vb365, 'SharepointProtection'), 'Protected'), (await all(vb365, '/v8/ProtectedSites')).length)
  t.ok((await csvOf(vb365, 'OneDriveProtection')).some(({ User, Status }) => User === 'Jane Adler' && Status === 'Protected'))
  const mailboxes = await csvOf(vb365, 'MailboxProtection')
  t.same([...new Set(mailboxes.map(row => row['Mailbox Type']))].sort(), ['Group', 'Public', 'Shared', 'User'])
  t.match(mailboxes.find(({ Mailbox }) => Mailbox === 'Quentin Pohl'), { Status: 'Protected' }, 'he has left, his mail has not')
  t.ok((await csvOf(vb365, 'MailboxProtection', { organizationId: almondVale })).length < mailboxes.length)

  const points = await all(vb365, `/v8/RestorePoints?organizationId=${almondVale}`)
  for (const { id } of points) await control.del(`/api/worlds/${name}/collections/vb365.restorePoints/${id}`)
  const later = await csvOf(vb365, 'MailboxProtection', { organizationId: almondVale })
  t.equal(countOf(later, 'Unprotected'), later.length, 'there are no backups any more')
  t.equal(countOf(await csvOf(vb365, 'UserProtection', { organizationId: almondVale }), 'Protected'), 0, 'a job alone protects nobody')
})

t.test('times are told in the zone that is asked for; what is no zone, organization or interval is refused', async t => {
  const { vb365 } = await world()
  const lastOf = async (timezone?: string) => (await csvOf(vb365, 'UserProtection', timezone === undefined ? {} : { timezone }))
    .find(({ User }) => User === 'Alice Almond')?.['Last Backup']
  const utc = String(await lastOf())
  const hours = (text: string | undefined): number => (Date.parse(`${String(text).replace(' ', 'T')}Z`) - Date.parse(`${utc.replace(' ', 'T')}Z`)) / 3_600_000
  t.equal(hours(await lastOf('W. Europe Standard Time')), 1)
  t.equal(hours(await lastOf('Asia/Tokyo')), 9)
  t.equal(hours(await lastOf('UTC-05:30')), -5.5)
  for (const [name, body, status] of [
    ['UserProtection', { timezone: 'Middle Earth' }, 400],
    ['UserProtection', { timezone: 'UTC+99' }, 400],
    ['UserProtection', { organizationId: nowhere }, 404],
    ['TeamsProtection', { organizationId: nowhere }, 404],
    ['UserProtection', { format: 'DOCX' }, 400],
    ['StorageConsumption', { startTime: '2025-01-10T00:00:00Z', endTime: '2025-01-09T00:00:00Z' }, 400],
    ['LicenseOverview', { startTime: 'yesterday' }, 400]
  ] as const) t.equal((await report(vb365, name, body)).status, status, `${name} ${JSON.stringify(body)}`)
})
