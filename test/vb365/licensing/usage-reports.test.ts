import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import { hire, licenseFile } from '../../estate/licenses.js'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'

const { world, control } = await startTest(t)

const reportPath = '/v8/licensing/statistic/reports'
const at = (text: string): string => new Date(text).toISOString()

interface OrganizationRow { organizationId: string, reportedCount: number, removedCount: number }

async function latest (vb365: Client) {
  const { body } = await vb365.get(`${reportPath}/latest`)
  const { reportParameters, platformTypes: [{ summary, organizations }] } = body
  const of = (id: string): OrganizationRow | undefined =>
    organizations.find(({ organizationId }: OrganizationRow) => organizationId === id)
  return { reportParameters, summary, organizations, lindwurm: of(lindwurm), almond: of(almondVale) }
}

const install = async (vb365: Client, type: string) =>
  vb365.post('/v8/License/Install', { body: { licenseFile: licenseFile({ type, totalNumber: 50, licensedTo: 'Lindwurm' }) } })

t.test('usage is told by organization, and follows the runs of jobs', async t => {
  const here = await world()
  const { vb365 } = here
  const { body: { platforms: [platform], groups } } = await vb365.get('/v8/licensing/statistic/platform')
  t.match(platform.types, [{ id: 1, name: 'User', weight: 1, groupId: groups[0].id }])
  t.same((await vb365.get('/v7/licensing/statistic/platform')).body.platforms, [platform])

  const usage = async (query = '', version = 'v8') =>
    (await vb365.get(`/${version}/licensing/statistic/usage?${query}`)).body.platformTypes
  const [all] = await usage()
  t.match(all, { platformId: platform.id, typeId: 1 })
  t.match(all.organizations, [
    { organizationId: lindwurm, organizationName: 'lindwurm.onmicrosoft.com', usedObjectsCount: 13, usedPoints: 13, newObjectsCount: 0 },
    { organizationId: almondVale, usedObjectsCount: 4, newPoints: 0 }
  ])
  t.same(await usage(`platformId=${platform.id}`, 'v7'), [all])
  t.same(await usage(`platformId=${lindwurm}`), [])
  t.equal((await vb365.get('/v6/licensing/statistic/usage')).status, 404)
  const [some] = await usage(`organizationId=${almondVale.toUpperCase()}`)
  t.same(some.organizations, [all.organizations[1]])
  const [same] = await usage(`backedUpOrganizationId=${encodeURIComponent(some.organizations[0].backedUpOrganizationId)}`)
  t.same(same, some)

  await install(vb365, 'Rental')
  await hire(control, here.name, 1, 'Ada')
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await here.untilIdle()
  t.match((await usage(`organizationId=${lindwurm}`))[0].organizations, [{ usedObjectsCount: 13, newObjectsCount: 1, newPoints: 1 }])
})

t.test('an estate begins with the report on the month before, which has been sent', async t => {
  const { vb365 } = await world()
  const { reportParameters, summary, organizations } = await latest(vb365)
  const { reportingInterval, reportGenerationDate, ...parameters } = reportParameters
  t.match(parameters, { reportID: 1, reportStatus: 'Approved', companyName: 'Lindwurm Works GmbH', supportID: /^\d+$/ })
  t.equal(at(reportingInterval.startOfInterval), '2024-12-01T00:00:00.000Z')
  t.equal(at(reportingInterval.endOfInterval), '2024-12-31T23:59:59.000Z')
  t.equal(at(reportGenerationDate), '2025-01-01T00:00:00.000Z')
  // The past of the default estate is played from the first of January on: nothing was backed up before.
  t.match(summary, { initialCount: 0, reportedCount: 0, reportedPoints: 0, newCount: 0 })
  t.equal(organizations.length, 2)
  const refused = await vb365.post(`${reportPath}/1/approve`, { body: {} })
  t.match(refused, { status: 409, body: { errorCode: 'OperationConflict', message: /sent already/ } })
})

t.test('a new month brings a draft, which is edited and sent', async t => {
  const here = await world()
  const { vb365 } = here
  await install(vb365, 'Rental')
  await hire(control, here.name, 1, 'Ada')
  await here.advance('17d')
  const draft = await latest(vb365)
  t.match(draft.reportParameters, { reportID: 2, reportStatus: 'Draft', companyName: 'Lindwurm' })
  t.equal(at(draft.reportParameters.reportingInterval.endOfInterval), '2025-01-31T23:59:59.000Z')
  t.match(draft.summary, { initialCount: 17, newCount: 1 }, 'who was new in January is new in its report')

  const reason = 'left the company'
  const refused: Array<[body: unknown, why: RegExp]> = [
    [[{ organizationId: almondVale, removedCount: 5, removalReason: reason }], /From 0 to 4 users/],
    [[{ organizationId: almondVale, removedCount: -1, removalReason: reason }], /From 0 to 4 users/],
    [[{ organizationId: almondVale, removedCount: 3, removalReason: reason }, { organizationId: almondVale, removedCount: 2, removalReason: reason }], /From 0 to 1 users/],
    [[{ organizationId: almondVale, removedCount: 1 }], /removalReason/],
    [[{ organizationId: almondVale, removedCount: 1, removalReason: ' ' }], /removalReason/],
    [[{ removedCount: 1, removalReason: reason }], /organization/],
    [[{ organizationId: lindwurmDaily, removedCount: 1, removalReason: reason }], /organization/],
    [[{ organizationId: almondVale, removedCount: 1, removalReason: reason, typeId: 9 }], /counter type/],
    [[{ organizationId: almondVale, removedCount: 1, removalReason: reason, platformId: almondVale }], /platform/]
  ]
  for (const [removedObjects, message] of refused) {
    t.match(await vb365.post(`${reportPath}/2/approve`, { body: { removedObjects } }), { status: 400, body: { message } })
  }
  for (const id of ['7', 'last']) t.equal((await vb365.post(`${reportPath}/${id}/approve`, { body: {} })).status, 404)
  t.same(await latest(vb365), draft)

  const removedObjects = [{ organizationId: almondVale, removedCount: 2, removalReason: reason }]
  t.equal((await vb365.post(`${reportPath}/2/approve`, { body: { removedObjects } })).status, 204)
  const sent = await latest(vb365)
  t.match(sent.reportParameters, { reportStatus: 'Approved' })
  t.match(sent.summary, { initialCount: 17, reportedCount: 15, reportedPoints: 15 })
  t.match(sent.almond, { initialCount: 4, reportedCount: 2, removedCount: 2, removedPoints: 2, removalReason: reason })
  t.equal(sent.lindwurm?.removedCount, 0)
  t.equal((await vb365.post(`${reportPath}/2/approve`, { body: {} })).status, 409)
})

t.test('a draft that nobody sends is sent after three days', async t => {
  const { vb365, advance } = await world()
  await advance('17d')
  t.equal((await latest(vb365)).reportParameters.reportStatus, 'Draft')
  await advance('3d')
  t.equal((await latest(vb365)).reportParameters.reportStatus, 'Approved')
})

t.test('version 7 sends it by the organization in the backup, version 6 in its own words', async t => {
  const { vb365, advance } = await world()
  await advance('17d')
  const { backedUpOrganizationId } = (await vb365.get(`/v8/Organizations/${almondVale}`)).body
  const v6 = (await vb365.get('/v6/licensing/reports/latest')).body
  t.match(v6, {
    reportParameters: { reportID: 2, reportStatus: 'Draft' },
    reportSummary: { initialUsersCount: 17, reportedUsersCount: 17, newUsersCount: 0 }
  })
  t.match(v6.organizations[1], { organizationId: almondVale, initialUsersCount: 4, removedUsersCount: 0 })
  t.equal((await vb365.get('/v7/licensing/reports/latest')).status, 404)
  t.equal((await vb365.get('/v6/licensing/statistic/reports/latest')).status, 404)

  const removed = { backedUpOrganizationId, removedCount: 1, removalReason: 'a test account' }
  t.equal((await vb365.post('/v7/licensing/statistic/reports/2/approve', { body: { removedObjects: [removed] } })).status, 200)
  t.match((await vb365.get('/v7/licensing/statistic/reports/latest')).body.platformTypes[0].summary, { reportedCount: 16 })
  t.match((await vb365.get('/v6/licensing/reports/latest')).body.organizations[1], { reportedUsersCount: 3, removalReason: 'a test account' })

  await advance('28d')
  const users = { organizationId: lindwurm, removedUsersCount: 13, removalReason: 'moved' }
  t.equal((await vb365.post('/v6/licensing/reports/3/approve', { body: { removedUsers: [users] } })).status, 200)
  t.match((await latest(vb365)).summary, { initialCount: 17, reportedCount: 4 })
})

t.test('licenses that are not paid for have no report', async t => {
  const fresh = await startTest(t, { fixture: 'empty', estate: readEstate('empty') })
  const { vb365, advance } = await fresh.world()
  t.match(await vb365.get(`${reportPath}/latest`), { status: 404, body: { errorCode: 'ResourceNotFound' } })
  t.match(await vb365.post(`${reportPath}/1/approve`, { body: {} }), { status: 404 })
  await advance('60d')
  t.equal((await vb365.get('/v6/licensing/reports/latest')).status, 404)
  t.match((await vb365.get('/v8/License')).body, { type: 'Community', totalNumber: 10, usedNumber: 0 })
})
