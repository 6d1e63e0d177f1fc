import t from 'tap'
import { hire, licenseFile, scheduled } from '../../estate/licenses.js'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { enterprisePack, lindwurm } from '../../estate/vb365/organizations.js'

const { world, control } = await startTest(t)

const license = async (vb365: Client) => (await vb365.get('/v8/License')).body
const at = (text: string): string => new Date(text).toISOString()

async function install (vb365: Client, members: Record<string, string | number | boolean>) {
  const { status, body } = await vb365.post('/v8/License/Install', { body: { licenseFile: licenseFile(members) } })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}

async function run ({ vb365, untilIdle }: TestWorld) {
  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  const log = (await vb365.get(`/v8/JobSessions/${id}/LogItems?limit=200`)).body.results
  const warnings: string[] = log.filter(({ type }: { type: string }) => type === 'Warning').map(({ message }: { message: string }) => message)
  return { ...(await vb365.get(`/v8/JobSessions/${id}`)).body, warnings }
}

async function disableJobs (vb365: Client): Promise<void> {
  for (const id of scheduled) await vb365.post(`/v8/Jobs/${id}/disable`)
}

t.test('the license tells what was bought and how much of it is used', async t => {
  const { vb365 } = await world()
  const body = await license(vb365)
  // Seventeen users of both organizations are in backups; their two shared mailboxes have no license of Microsoft.
  t.match(body, { status: 'Valid', type: 'Subscription', package: 'M365', totalNumber: 20, usedNumber: 17, newNumber: 0 })
  t.match(body, { licensedTo: 'Lindwurm Works GmbH', email: /@/, supportID: /^\d+$/, licenseID: /^[0-9a-f-]{36}$/ })
  t.equal(at(body.licenseExpires), '2025-11-01T23:59:59.000Z')
  t.equal(at(body.gracePeriodExpires), '2025-12-01T23:59:59.000Z', 'a month later')
  t.notOk('expirationDate' in body)
})

t.test('versions 7 and 6 see the same license in their own shapes', async t => {
  const { vb365 } = await world()
  const [v8, v7, v6] = await Promise.all(['v8', 'v7', 'v6'].map(async version => (await vb365.get(`/${version}/License`)).body))
  t.same(v7, v8)
  t.equal(v6.expirationDate, v8.licenseExpires)
  t.match(v6, { usedNumber: 17, contactPerson: 'Jane Adler', supportExpirationDate: v8.licenseExpires })
  t.notOk(['licenseExpires', 'gracePeriodExpires', 'package'].some(name => name in v6))
  for (const version of ['v7', 'v6']) {
    const file = licenseFile({ type: 'NFR', totalNumber: 20 })
    const { status, body } = await vb365.post(`/${version}/License/Install`, { body: { licenseFile: file } })
    t.match({ status, body }, { status: 200, body: { type: 'NFR', totalNumber: 20 } })
    t.equal('expirationDate' in body, version === 'v6')
    t.match(await vb365.post(`/${version}/License/Update`), { status: 409 })
  }
})

t.test('a run counts the users that it backs up for the first time, and no mailboxes without a person', async t => {
  const here = await world()
  await hire(control, here.name, 1, 'Ada')
  await hire(control, here.name, 2, 'Frontdesk', { type: 'Shared' })
  await hire(control, here.name, 3, 'Archive', { type: 'Public' })
  t.equal((await license(here.vb365)).usedNumber, 17, 'nobody is counted before a backup')

  t.equal((await run(here)).status, 'Success')
  t.equal((await license(here.vb365)).usedNumber, 18)

  const sku = { skuId: enterprisePack, skuPartNumber: 'ENTERPRISEPACK', detectedSkuType: 'Other' }
  await hire(control, here.name, 4, 'Boardroom', { type: 'Shared', assignedLicenses: [sku] })
  await run(here)
  t.equal((await license(here.vb365)).usedNumber, 19, 'a shared mailbox with a license of Microsoft needs a unit')
})

t.test('who is not backed up for 31 days is counted no longer', async t => {
  const here = await world()
  await disableJobs(here.vb365)
  // Almond was backed up on the 13th at 20:00, Lindwurm on the 14th at 22:00, its management on the 15th at 8:00.
  await here.advance('30d')
  t.equal((await license(here.vb365)).usedNumber, 13)
  await here.advance('14h')
  t.equal((await license(here.vb365)).usedNumber, 2)
  await here.advance('10h')
  t.equal((await license(here.vb365)).usedNumber, 0)

  // The job of the organization leaves two of its thirteen to the one of the key people.
  await run(here)
  t.equal((await license(here.vb365)).usedNumber, 11, 'a backup licenses them again')
})

t.test('a license file takes the place of the license before it', async t => {
  const { vb365 } = await world()
  const id = '77777777-0000-4000-8000-000000000001'
  const installed = await install(vb365, {
    type: 'subscription',
    Package: 'M365Suite',
    totalNumber: 250,
    licenseExpires: '2027-06-30',
    licensedTo: 'Lindwurm: Works & Sons',
    email: 'lic@lindwurm.example',
    supportID: '00042',
    licenseID: id
  })
  t.match(installed, {
    licenseID: id, type: 'Subscription', package: 'M365Suite', totalNumber: 250, usedNumber: 17, supportID: '00042',
    licensedTo: 'Lindwurm: Works & Sons', email: 'lic@lindwurm.example'
  })
  t.equal(at(installed.licenseExpires), '2027-06-30T00:00:00.000Z')
  t.equal(at(installed.gracePeriodExpires), '2027-07-30T00:00:00.000Z')
  t.same(await license(vb365), installed)

  const next = await install(vb365, { type: 'NFR', totalNumber: 15 })
  t.equal(at(next.licenseExpires), '2026-01-15T09:00:00.000Z', 'a year, as it does not say')
  t.notOk(['gracePeriodExpires', 'licensedTo', 'supportID', 'email'].some(name => name in next), 'nothing is left of the other')
  t.not(next.licenseID, id)
  t.equal(at((await install(vb365, { type: 'Evaluation', totalNumber: 15 })).licenseExpires), '2025-02-14T09:00:00.000Z')
  t.equal(at((await install(vb365, { type: 'Rental', totalNumber: 15 })).licenseExpires), '2025-01-31T23:59:59.000Z', 'the end of the month')
  t.equal(at((await install(vb365, { type: 'Rental', totalNumber: 15, licenseExpires: '+20d' })).gracePeriodExpires), '2025-04-04T09:00:00.000Z')
})

t.test('what is no license file is refused, and the license stays', async t => {
  const { vb365 } = await world()
  const before = await license(vb365)
  const text = (...lines: string[]): string => Buffer.from(lines.join('\r\n')).toString('base64')
  const refused: Array<[body: Record<string, unknown>, why: RegExp]> = [
    [{}, /licenseFile/],
    [{ licenseFile: '' }, /licenseFile/],
    [{ licenseFile: 'vbsim license: NFR' }, /Base64/],
    [{ licenseFile: 'äöü=' }, /Base64/],
    [{ licenseFile: text('<License>', '</License>') }, /does not begin/],
    [{ licenseFile: licenseFile({ totalNumber: 5 }) }, /type.*Subscription/],
    [{ licenseFile: licenseFile({ type: 'Perpetual', totalNumber: 5 }) }, /type.*NFR/],
    [{ licenseFile: licenseFile({ type: 'NFR' }) }, /totalNumber/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 0 }) }, /totalNumber/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 'many' }) }, /totalNumber/],
    [{ licenseFile: licenseFile({ type: 'NFR', users: 5 }) }, /'users'.*totalNumber/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, package: 'Gold' }) }, /package/],
    [{ licenseFile: licenseFile({ type: 'Rental', totalNumber: 5, package: 'M365Suite' }) }, /package/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, licenseExpires: 'soon' }) }, /licenseExpires/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, licenseExpires: '2025-01-14' }) }, /expired/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, supportExpirationDate: '31.12.' }) }, /supportExpirationDate/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, licenseID: 'mine' }) }, /licenseID/],
    [{ licenseFile: licenseFile({ type: 'NFR', totalNumber: 5, isRenewed: 'maybe' }) }, /isRenewed/]
  ]
  for (const [body, why] of refused) {
    const reply = await vb365.post('/v8/License/Install', { body })
    t.match(reply, { status: 400, body: { errorCode: 'ParameterValidationFailure', message: why } })
  }
  t.same(await license(vb365), before)
  t.match(await vb365.post('/v6/License/Install', { body: {} }), { status: 400, body: { message: /licenseFile/ } })

  const commented = text('# for the test of renewals', '', '\tvbsim license', 'TYPE : nfr', 'totalNumber:  7', 'email:')
  t.match(await vb365.post('/v8/License/Install', { body: { licenseFile: commented } }), { status: 200, body: { totalNumber: 7 } })
})

t.test('a trial license is announced to end, and with it every job, but no restore', async t => {
  const here = await world()
  const { vb365 } = here
  const points = async () => (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}&limit=100`)).body.results.length
  await install(vb365, { type: 'Evaluation', totalNumber: 50, licenseExpires: '+12h' })
  const announced = await run(here)
  t.match(announced, { status: 'Success', warnings: [/^The license expires on 1\/15\/2025 9:00:00 PM\.$/] })
  const before = await points()

  await here.advance('12h')
  t.match(await license(vb365), { status: 'Expired', usedNumber: 17 })
  t.match(await run(here), { status: 'Failed', details: /^The license expired on 1\/15\/2025 9:00:00 PM/ })
  t.equal((await vb365.get(`/v8/Jobs/${lindwurmDaily}`)).body.lastStatus, 'Failed')

  await here.advance('1d')
  const [scheduledRun] = (await vb365.get(`/v8/JobSessions?jobId=${lindwurmDaily}&limit=1`)).body.results
  t.match(scheduledRun, { status: 'Failed', details: /license/ })
  t.equal(at(scheduledRun.creationTime), '2025-01-15T22:00:00.000Z', 'a scheduled run as well')
  t.equal(await points(), before)
  t.equal((await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })).status, 201)

  await install(vb365, { type: 'NFR', totalNumber: 50 })
  t.same((await run(here)).warnings, [], 'a license that goes on for a year is not worth a word')
  t.equal(await points(), before + 1)
})

t.test('after a subscription has ended jobs go on for a month, and say so', async t => {
  const here = await world()
  const { vb365 } = here
  await disableJobs(vb365)
  await install(vb365, { type: 'Subscription', totalNumber: 50, licenseExpires: '+1d', isRenewed: false })
  t.same((await run(here)).warnings, [])
  await here.advance('2d')
  t.match(await license(vb365), { status: 'Expired' })
  t.match(await run(here), { status: 'Success', warnings: [/expired on 1\/16\/2025.*grace period ends on 2\/16\/2025/] })
  await here.advance('28d')
  t.equal((await run(here)).status, 'Success')
  await here.advance('2d')
  t.equal((await run(here)).status, 'Failed')
})

t.test('a run that is arranged to succeed does so without a license', async t => {
  const here = await world()
  await install(here.vb365, { type: 'Evaluation', totalNumber: 50, licenseExpires: '+1h' })
  await here.advance('1h')
  const outcome = { session: 'JobSession', subject: lindwurmDaily, result: 'Success', times: 1 }
  t.equal((await control.post(`/api/worlds/${here.name}/outcomes`, { body: outcome })).status, 201)
  t.equal((await run(here)).status, 'Success')
})

t.test('an update brings the next license when there is one', async t => {
  const { vb365, advance } = await world()
  await disableJobs(vb365)
  const update = async () => (await vb365.post('/v8/License/Update')).body
  const rental = await install(vb365, { type: 'Rental', totalNumber: 20 })
  t.same(await update(), rental, 'the next month is not ready yet')

  await advance('10d')
  t.equal(at((await update()).licenseExpires), '2025-02-28T23:59:59.000Z')
  t.equal(at((await license(vb365)).licenseExpires), '2025-02-28T23:59:59.000Z')

  await install(vb365, { type: 'Subscription', totalNumber: 20, licenseExpires: '+10d', isRenewed: false })
  t.equal(at((await update()).licenseExpires), '2025-02-04T09:00:00.000Z', 'a contract that ends is not prolonged')
  await install(vb365, { type: 'Subscription', totalNumber: 20, licenseExpires: '+10d' })
  t.equal(at((await update()).licenseExpires), '2026-02-04T09:00:00.000Z')

  for (const type of ['NFR', 'Evaluation', 'Community']) {
    await install(vb365, { type, totalNumber: 20 })
    t.match(await vb365.post('/v8/License/Update'), { status: 409, body: { errorCode: 'OperationConflict', message: RegExp(type) } })
  }
})

t.test('a license is updated by itself, or not', async t => {
  const { vb365, advance } = await world()
  await disableJobs(vb365)
  const isEnabled = async () => (await vb365.get('/v8/License/AutoUpdate')).body
  t.match(await isEnabled(), { isEnabled: true, _links: { self: { href: '/v8/License/AutoUpdate' } } })
  t.equal((await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: false } })).status, 204)
  await install(vb365, { type: 'Subscription', totalNumber: 20, licenseExpires: '+31d' })
  t.match(await isEnabled(), { isEnabled: false }, 'a new license does not change that')

  await advance('2d')
  t.equal(at((await license(vb365)).licenseExpires), '2025-02-15T09:00:00.000Z')
  t.equal((await vb365.put('/v8/License/AutoUpdate', { body: {} })).status, 204)
  t.match(await isEnabled(), { isEnabled: false }, 'what is left out stays')
  t.equal((await vb365.put('/v7/License/AutoUpdate', { body: { isEnabled: true } })).status, 200)
  await advance('1s')
  t.equal(at((await license(vb365)).licenseExpires), '2026-02-15T09:00:00.000Z')
  t.equal((await vb365.put('/v6/License/AutoUpdate', { body: { isEnabled: null } })).status, 200)
  t.match((await vb365.get('/v6/License/AutoUpdate')).body, { isEnabled: true, _links: { self: { href: '/v6/License/AutoUpdate' } } })
  t.match(await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: 'perhaps' } }), { status: 400 })

  await install(vb365, { type: 'Rental', totalNumber: 20 })
  await advance('60d')
  t.match(await license(vb365), { status: 'Valid' })
})

t.test('without a license the product backs up ten users and ten teams', async t => {
  const here = await world()
  const { vb365 } = here
  t.match(await install(vb365, { type: 'Community', totalNumber: 500 }), { type: 'Community', totalNumber: 10, usedNumber: 17 })
  t.notOk('licenseExpires' in await license(vb365))
  for (let n = 1; n <= 9; n++) {
    await control.post(`/api/worlds/${here.name}/collections/vb365.teams`, {
      body: {
        id: `ab000000-0000-4000-8000-00000000000${n}`,
        organizationId: lindwurm,
        displayName: `Crew ${n}`,
        mail: `crew${n}@lindwurm.onmicrosoft.com`,
        description: ''
      }
    })
  }
  // What that job names is left out by the one of the whole organization.
  t.equal((await vb365.del(`/v8/Jobs/${keyPeople}`)).status, 204)
  const limits = (warnings: string[]): string[] => warnings.filter(message => message.startsWith('Your license limit'))
  const { status, warnings } = await run(here)
  t.equal(status, 'Warning')
  t.match(limits(warnings), [...Array(7).fill(/User/), /Team Crew 8/, /Team Crew 9/])
  t.equal((await license(vb365)).usedNumber, 10)
  t.equal(limits((await run(here)).warnings).length, 9, 'those that were backed up are backed up again')
})

t.test('an estate that names no license has one that covers it, and an empty one has none', async t => {
  const { name, vb365 } = await world()
  const path = `/api/worlds/${name}/collections/vb365.license`
  const [{ id }] = (await control.get(path)).body.items
  t.equal((await control.del(`${path}/${id}`)).status, 204)
  t.match(await license(vb365), { status: 'Valid', type: 'Subscription', totalNumber: 100, usedNumber: 17 })
  t.equal((await vb365.put('/v8/License/AutoUpdate', { body: { isEnabled: true } })).status, 204)
  t.match((await vb365.get('/v8/License/AutoUpdate')).body, { isEnabled: true })

  const empty = await control.put(`/api/worlds/${name}/fixture`, { body: { name: 'empty' } })
  t.equal(empty.status, 400)
})
