import t from 'tap'
import { hire, licenseFile } from '../../estate/licenses.js'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { alicesAccount, almondVale, inLindwurm, janesAccount, lindwurm } from '../../estate/vb365/organizations.js'
import { noId } from '../../estate/ids.js'

const { world, control } = await startTest(t)

interface Row { id: string, name: string, isBackedUp: boolean, licenseState: string, lastBackupDate?: string }

const list = async (vb365: Client, query = ''): Promise<Row[]> =>
  (await vb365.get(`/v8/LicensedUsers?limit=100&${query}`)).body.results
const names = (rows: Row[]): string[] => rows.map(({ name }) => name.split('@')[0] ?? '')
const find = async (vb365: Client, name: string) => (await list(vb365, `name=${name}*`))[0]
const stateOf = async (vb365: Client, name: string) => (await find(vb365, name))?.licenseState
const license = async (vb365: Client) => (await vb365.get('/v8/License')).body
const organization = async (vb365: Client, id = lindwurm) =>
  (await vb365.get(`/v8/Organizations/${id}/LicensingInformation`)).body

const install = async (vb365: Client, type: string, totalNumber: number) =>
  vb365.post('/v8/License/Install', { body: { licenseFile: licenseFile({ type, totalNumber }) } })

async function run ({ vb365, untilIdle }: TestWorld, job = lindwurmDaily) {
  const { body: { id } } = await vb365.post(`/v8/Jobs/${job}/start`)
  await untilIdle()
  return (await vb365.get(`/v8/JobSessions/${id}`)).body
}

t.test('licensed users are listed by name, organization and page, with the time of their last backup', async t => {
  const { vb365 } = await world()
  const all = await list(vb365)
  t.equal(all.length, 17)
  t.same(all, [...all].sort((a, b) => a.name < b.name ? -1 : 1))
  t.match(all.find(({ name }) => name.startsWith('jane.')), {
    id: `${janesAccount}:${noId}`,
    name: 'jane.adler@lindwurm.onmicrosoft.com',
    isBackedUp: true,
    lastBackupDate: /^2025-01-14T22:00:00/,
    licenseState: 'Licensed',
    organizationId: lindwurm,
    organizationName: 'lindwurm.onmicrosoft.com',
    backedUpOrganizationId: /^lindwurm\.onmicrosoft\.com:/,
    _links: { organization: { href: `/v8/Organizations/${lindwurm}` } }
  })
  t.same(names(await list(vb365, `organizationId=${almondVale}`)), ['alice.almond', 'nora.finch', 'tenant.admin', 'victor.vale'])
  t.same(names(await list(vb365, 'name=*a*d?er*')), ['jane.adler'])
  t.same(names(await list(vb365, 'name=JANE.ADLER@lindwurm.onmicrosoft.com')), ['jane.adler'])
  t.same(await list(vb365, 'name=jane'), [], 'a name without a wildcard is the whole name')
  const backedUp = encodeURIComponent((await vb365.get(`/v8/Organizations/${almondVale}`)).body.backedUpOrganizationId)
  t.equal((await list(vb365, `backedUpOrganizationId=${backedUp}`)).length, 4)
  t.same(await list(vb365, 'organizationId=99999999-0000-4000-8000-000000000001'), [])

  const page = (await vb365.get('/v8/LicensedUsers?offset=16&limit=5')).body
  t.equal(page.results.length, 1)
  t.same(Object.keys(page._links).sort(), ['first', 'prev', 'self'])
  t.match(await vb365.get('/v8/LicensedUsers?limit=-1'), { status: 400 })
})

t.test('versions 7 and 6 list them as pages with a total, without the filter that is newer', async t => {
  const { vb365 } = await world()
  for (const version of ['v7', 'v6']) {
    const { body } = await vb365.get(`/${version}/LicensedUsers?limit=2&organizationId=${almondVale}&backedUpOrganizationId=none`)
    t.match(body, { totalCount: 4, limit: 2, _links: { next: {} } })
    t.match(body.results[0]._links, { organization: { href: `/${version}/Organizations/${almondVale}` } })
    t.equal((await vb365.get(`/${version}/LicensedUsers`)).body.totalCount, 17)
  }
})

t.test('somebody who is in both places is one user with the ids of both', async t => {
  const { vb365 } = await world()
  const [alice] = await list(vb365, 'name=alice*')
  t.match(alice?.id, new RegExp(`^${alicesAccount}:(?!00000000)`))
  const [nora] = await list(vb365, 'name=nora*')
  t.match(nora?.id, /:00000000-0000-0000-0000-000000000000$/)
})

t.test('a unit is assigned while a run is under way, and for good when its backup has succeeded', async t => {
  const here = await world()
  await hire(control, here.name, 1, 'Ada')
  await here.vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await here.advance('14s')
  t.match(await find(here.vb365, 'ada'), { licenseState: 'TemporarilyAssigned', isBackedUp: false })
  await here.untilIdle()
  t.match(await find(here.vb365, 'ada'), { licenseState: 'Licensed', isBackedUp: true, lastBackupDate: /^2025-01-15T09:00:00/ })
})

t.test('a user who could not be backed up takes no unit', async t => {
  const here = await world()
  await hire(control, here.name, 1, 'Ada')
  const outcome = { session: 'JobSession', subject: lindwurmDaily, object: 'Ada', result: 'Failed', times: 1 }
  t.equal((await control.post(`/api/worlds/${here.name}/outcomes`, { body: outcome })).status, 201)
  await run(here)
  t.equal(await find(here.vb365, 'ada'), undefined)
  t.equal((await license(here.vb365)).usedNumber, 17)
})

t.test('a license cannot be revoked while a repository has data of the user', async t => {
  const here = await world()
  const id = await hire(control, here.name, 1, 'Ada')
  await run(here)
  const refused = await here.vb365.del(`/v8/LicensedUsers/${id}`)
  t.match(refused, { status: 409, body: { errorCode: 'OperationConflict', message: /ada@.*contains data/ } })

  const points = (await here.vb365.get(`/v8/RestorePoints?userId=${inLindwurm(id.split(':')[0] ?? '')}`)).body.results
  t.equal(points.length, 2, 'the backup and its copy')
  const [copy, backup] = points
  const remove = async (point: { id: string }) => control.del(`/api/worlds/${here.name}/collections/vb365.restorePoints/${point.id}`)
  await remove(backup)
  t.equal((await here.vb365.del(`/v8/LicensedUsers/${id}`)).status, 409, 'the copy is data, too')
  await remove(copy)

  t.equal((await license(here.vb365)).usedNumber, 18)
  t.equal((await here.vb365.del(`/v8/LicensedUsers/${encodeURIComponent(id.toUpperCase())}`)).status, 204)
  t.equal((await license(here.vb365)).usedNumber, 17)
  t.equal(await find(here.vb365, 'ada'), undefined)
  t.match(await here.vb365.del(`/v8/LicensedUsers/${id}`), { status: 404, body: { errorCode: 'ResourceNotFound' } })

  await run(here)
  t.equal(await stateOf(here.vb365, 'ada'), 'Licensed', 'the job that still has the user takes another one')
  for (const version of ['v7', 'v6']) t.equal((await here.vb365.del(`/${version}/LicensedUsers/${id}`)).status, 409)
})

t.test('who is counted no longer is no licensed user, and has nothing to revoke', async t => {
  const here = await world()
  const { vb365 } = here
  await hire(control, here.name, 1, 'Ada')
  await run(here)
  const ada = await find(vb365, 'ada')
  await control.del(`/api/worlds/${here.name}/collections/vb365.users/${inLindwurm(String(ada?.id.split(':')[0]))}`)
  await here.advance('32d')
  t.equal(await find(vb365, 'ada'), undefined)
  t.match(await license(vb365), { usedNumber: 17 })
  t.equal((await vb365.del(`/v8/LicensedUsers/${ada?.id}`)).status, 404)
})

t.test('users beyond the license are backed up as far as it is tolerated, the others wait in a queue', async t => {
  const here = await world()
  const { vb365 } = here
  await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: false } })
  await install(vb365, 'Subscription', 17)
  for (let n = 1; n <= 12; n++) await hire(control, here.name, n, `Extra${String(n).padStart(2, '0')}`)

  t.match(await run(here), { status: 'Warning', details: /2 of/ })
  t.equal(await stateOf(vb365, 'jane'), 'Licensed')
  const extras = (await list(vb365, 'name=extra*')).map(({ licenseState, isBackedUp }) => `${licenseState} ${isBackedUp}`)
  t.same(extras, [...Array(10).fill('TemporarilyAssigned true'), 'Exceeded false', 'Exceeded false'], 'ten more than licensed')
  t.match(await license(vb365), { totalNumber: 17, usedNumber: 27 })
  t.same(await organization(vb365), { licensedUsers: 25, newUsers: 0 }, 'those who wait are told with the others')

  await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: true } })
  t.equal((await run(here)).status, 'Success', 'twice as many, while the license is updated automatically')
  t.match(await license(vb365), { usedNumber: 29 })
  t.equal(await stateOf(vb365, 'extra12'), 'TemporarilyAssigned')

  await install(vb365, 'Subscription', 36)
  t.equal(await stateOf(vb365, 'extra12'), 'Licensed', 'units enough')
})

t.test('a unit that is freed goes to who has waited longest', async t => {
  const here = await world()
  const { vb365 } = here
  await install(vb365, 'NFR', 17)
  const ada = await hire(control, here.name, 1, 'Ada')
  await run(here)
  await hire(control, here.name, 2, 'Aaron')
  await here.advance('1h')
  const { id, status } = await run(here)
  t.equal(status, 'Warning')
  const warnings = (await vb365.get(`/v8/JobSessions/${id}/LogItems?type=Warning`)).body.results
  t.match(warnings.map(({ message }: { message: string }) => message).filter((message: string) => message.startsWith('Your license limit')),
    [/ada@/, /aaron@/])
  t.same([await stateOf(vb365, 'ada'), await stateOf(vb365, 'aaron')], ['Exceeded', 'Exceeded'])
  t.match(await license(vb365), { totalNumber: 17, usedNumber: 17 })

  await install(vb365, 'NFR', 18)
  t.equal(await stateOf(vb365, 'ada'), 'Exceeded', 'until the next run')
  await run(here)
  t.same([await stateOf(vb365, 'ada'), await stateOf(vb365, 'aaron')], ['Licensed', 'Exceeded'])
  await install(vb365, 'NFR', 19)
  t.equal((await run(here)).status, 'Success')
  t.equal(await stateOf(vb365, 'aaron'), 'Licensed')
  t.equal((await vb365.del(`/v8/LicensedUsers/${ada}`)).status, 409)
})

t.test('who only waits can be taken out of the queue', async t => {
  const here = await world()
  const { vb365 } = here
  await install(vb365, 'NFR', 17)
  const ada = await hire(control, here.name, 1, 'Ada')
  await run(here)
  t.match(await find(vb365, 'ada'), { licenseState: 'Exceeded', isBackedUp: false })
  t.notOk('lastBackupDate' in (await find(vb365, 'ada') ?? {}))
  t.equal((await vb365.del(`/v8/LicensedUsers/${ada}`)).status, 204)
  t.equal((await list(vb365)).length, 17)
})

t.test('a license that shrinks leaves the last users without a unit at their next run', async t => {
  const here = await world()
  const { vb365 } = here
  await install(vb365, 'NFR', 14)
  t.match(await license(vb365), { totalNumber: 14, usedNumber: 17 })
  t.same((await list(vb365)).filter(({ licenseState }) => licenseState === 'TemporarilyAssigned').length, 3)
  t.match(await run(here), { status: 'Warning', details: /1 of/ })
  t.match(await run(here, keyPeople), { status: 'Warning', details: /3 of 5/ }, 'two of them, and a site that is gone')
  t.match(await license(vb365), { usedNumber: 14 })
  t.equal((await list(vb365)).filter(({ licenseState }) => licenseState === 'Exceeded').length, 3)
})

t.test('with a rental license a user is new until the month ends, and takes a unit with the next run', async t => {
  const here = await world()
  const { vb365 } = here
  await install(vb365, 'Rental', 50)
  await hire(control, here.name, 1, 'Ada')
  await run(here)
  t.equal(await stateOf(vb365, 'ada'), 'New')
  t.match(await license(vb365), { usedNumber: 17, newNumber: 1 })
  t.same(await organization(vb365), { licensedUsers: 13, newUsers: 1 })
  t.same(await organization(vb365, almondVale), { licensedUsers: 4, newUsers: 0 })

  // The last run of the month starts on the 31st at 22:00.
  await here.advance('16d')
  await here.advance('14h')
  t.match(await find(vb365, 'ada'), { licenseState: 'New', lastBackupDate: /^2025-01-31T22:00:00/ })
  await here.advance('2h')
  t.match(await license(vb365), { usedNumber: 17, newNumber: 0 }, 'neither new nor licensed before the next run')
  t.equal(await find(vb365, 'ada'), undefined)
  await here.advance('24h')
  t.equal(await stateOf(vb365, 'ada'), 'Licensed')
  t.match(await license(vb365), { usedNumber: 18, newNumber: 0 })
})

t.test('the excess of a rental license is tolerated for two months', async t => {
  const here = await world()
  const { vb365 } = here
  await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: true } })
  await install(vb365, 'Rental', 15)
  t.equal((await run(here)).status, 'Success')
  t.equal((await list(vb365)).filter(({ licenseState }) => licenseState === 'TemporarilyAssigned').length, 2)
  await here.advance('58d')
  t.equal((await run(here)).status, 'Success')
  await here.advance('2d')
  t.match(await run(here, keyPeople), { details: /3 of 5/ }, 'two of them, and a site that is gone')
  t.match(await license(vb365), { status: 'Valid', totalNumber: 15, usedNumber: 15 })
})

t.test('an organization tells its own users, and one that is not there is not found', async t => {
  const { vb365 } = await world()
  for (const version of ['v8', 'v7', 'v6']) {
    const path = (id: string): string => `/${version}/Organizations/${id}/LicensingInformation`
    t.same((await vb365.get(path(lindwurm))).body, { licensedUsers: 13, newUsers: 0 })
    t.same((await vb365.get(path(almondVale))).body, { licensedUsers: 4, newUsers: 0 })
    t.match(await vb365.get(path('99999999-0000-4000-8000-000000000001')), { status: 404 })
    t.match(await vb365.get(path('nobody')), { status: 404 })
  }
})

t.test('nobody but an administrator sees the license', async t => {
  const { vb365 } = await world()
  for (const path of ['/v8/License', '/v8/LicensedUsers', `/v8/Organizations/${lindwurm}/LicensingInformation`]) {
    t.equal((await vb365.get(path, { token: 'nobody' })).status, 401)
  }
})

t.test('the license of the estate is nearly used up, and tolerates that all of an organization is backed up', async t => {
  const here = await world()
  const { vb365 } = here
  const { totalNumber, usedNumber } = await license(vb365)
  t.ok(usedNumber < totalNumber && usedNumber >= totalNumber * 0.8, `${usedNumber} of ${totalNumber}`)
  const excluded = (await vb365.get(`/v8/Jobs/${lindwurmDaily}/ExcludedItems?limit=100`)).body.results as Array<{ id: string }>
  t.equal((await vb365.del(`/v8/Jobs/${lindwurmDaily}/ExcludedItems?ids=${excluded.map(({ id }) => encodeURIComponent(id)).join(',')}`)).status, 204)
  t.equal((await run(here)).status, 'Success')
  const states = new Set((await list(vb365)).map(({ licenseState }) => licenseState))
  t.same(states, new Set(['Licensed', 'TemporarilyAssigned']), 'nobody is left out')
  t.ok((await license(vb365)).usedNumber > totalNumber)
})
