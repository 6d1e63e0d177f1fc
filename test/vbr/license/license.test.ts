import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { fileOf, install, installed, license, still, subscription } from './stories.js'

const { world, control } = await startTest(t)

const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

t.test('every revision shows the installed licence in its own shape', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const { status, body } = await vbrAt(revision).get(license)
    t.equal(status, 200, revision)
    t.match(body, {
      status: 'Valid',
      type: 'Subscription',
      edition: 'EnterprisePlus',
      licensedTo: 'Lindwurm Works',
      autoUpdateEnabled: false,
      instanceLicenseSummary: { package: 'Suite', licensedInstancesNumber: 100, usedInstancesNumber: 23, newInstancesNumber: 0 }
    })
    const isEarly = revision === '1.2-rev1'
    const { objects, workload, expirationDate } = body.instanceLicenseSummary
    // A share, and a bucket, of less than 500 GB take nothing.
    t.same(objects, [
      { type: isEarly ? 'VM' : 'Virtual Machines', count: 16, multiplier: 1, usedInstancesNumber: 16 },
      { type: isEarly ? 'EntraIDUser' : 'Microsoft Entra ID Users', count: 42, multiplier: 0.1, usedInstancesNumber: 5 },
      { type: isEarly ? 'FileShare' : 'File Shares', count: 0, multiplier: 1, usedInstancesNumber: 0 },
      { type: isEarly ? 'ObjectStorage' : 'Object Storage', count: 0, multiplier: 1, usedInstancesNumber: 0 },
      { type: isEarly ? 'Server' : 'Servers', count: 2, multiplier: 1, usedInstancesNumber: 2 }
    ])
    t.equal(workload[0].type, 'VM', 'each by its own word')
    t.equal('platformType' in workload[0], !isEarly)
    t.equal(body.IsMultiSection, isEarly ? undefined : false)
    t.match(revision === '1.3-rev2' ? expirationDate : body.expirationDate, /^2030-01-15T/, 'the date stands where the revision has it')
    t.notOk(revision === '1.3-rev2' ? body.expirationDate : expirationDate)
  }
  t.equal((await vbrAt('1.1-rev2').get(license)).status, 404, 'earlier revisions have no licence')
})

t.test('a licence file is installed in place of what was there', async t => {
  const { vbr } = await world()
  const body = await installed(vbr, fileOf(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Licenses><License><![CDATA[Additional Signature=5F3A',
    'Cloud Connect=Enterprise',
    'Company=Contoso',
    'Instances=40',
    'License ID=1c000000-0000-4000-8000-000000000001',
    'License expires=31/12/2026',
    'License type=Rental',
    'Edition=Enterprise',
    'Package=Backup',
    'Support ID=00112233',
    'Signature=18C1',
    ']]></License></Licenses>'))
  t.match(body, {
    status: 'Valid',
    type: 'Rental',
    edition: 'Enterprise',
    cloudConnect: 'Enterprise',
    licensedTo: 'Contoso',
    supportId: '00112233',
    instanceLicenseSummary: { package: 'Backup', licensedInstancesNumber: 40, expirationDate: /^2026-12-31T01:00:00/ }
  })
  t.same((await vbr.get(license)).body, body)
})

t.test('what is no licence file is refused, and nothing changes', async t => {
  const { vbr } = await world()
  const before = (await vbr.get(license)).body
  for (const file of ['', 'no base64!', '%%%']) {
    t.match(await install(vbr, file), { status: 400, body: { errorCode: 'UnexpectedContent' } }, file)
  }
  const wrong: Array<[lines: string[], reason: RegExp]> = [
    [['Hello'], /Key=value/],
    [['Company=Contoso'], /names no Instances/],
    [['Instances=5'], /no 'License type'/],
    [['License type=Gift', 'Instances=5'], /'Gift' is no license type: expected Subscription/],
    [['License type=Subscription', 'Instances=5'], /needs 'License expires'/],
    [['License type=Subscription', 'Instances=many', 'License expires=2030-01-01'], /'many' is no number/],
    [['License type=Subscription', 'Instances=5', 'License expires=1 May'], /no date: expected/],
    [['License type=Subscription', 'Instances=5', 'License expires=1/1/2024'], /has expired/],
    [['License type=Perpetual', 'Instances=5', 'Edition=Community'], /'Community' is no edition/]
  ]
  for (const [lines, reason] of wrong) {
    t.match(await install(vbr, fileOf(...lines)), { status: 400, body: { errorCode: 'UnknownError', message: reason } }, lines.join())
  }
  t.same((await vbr.get(license)).body, before)
})

t.test('a licence of several parts shows each, loses one or all, and leaves the free edition behind', async t => {
  const { vbr } = await world()
  const merged = fileOf(
    'Company=Contoso', 'License type=Perpetual', 'Sockets=20', 'Support expires=2025-06-30', '',
    'License type=Subscription', 'Instances=10', 'License expires=2026-02-01', '',
    'License type=Subscription', 'Capacity=50', 'License expires=2026-03-01')
  const body = await installed(vbr, merged)
  t.match(body, {
    type: 'Subscription',
    IsMultiSection: true,
    socketLicenseSummary: { licensedSocketsNumber: 20, supportExpirationDate: /^2025-06-30/ },
    instanceLicenseSummary: { licensedInstancesNumber: 10, expirationDate: /^2026-02-01/ },
    capacityLicenseSummary: { licensedCapacityTb: 50, usedCapacityTb: 0 }
  })

  const remove = (section?: string) => vbr.post(`${license}/remove`, { body: section === undefined ? {} : { section } })
  const withoutSockets = (await remove('Socket')).body
  t.equal(withoutSockets.socketLicenseSummary, undefined)
  t.equal(withoutSockets.instanceLicenseSummary.licensedInstancesNumber, 10)
  t.match(await remove('Socket'), { status: 400, body: { message: 'The license has no socket section.' } })

  const { body: free } = await remove()
  t.match(free, {
    status: 'Valid', type: 'Free', edition: 'Community', IsMultiSection: false, instanceLicenseSummary: { licensedInstancesNumber: 10 }
  })
  t.match(await remove(), { status: 400, body: { message: 'There is no license to remove.' } })
  for (const call of ['renew', 'update']) t.equal((await vbr.post(`${license}/${call}`, { body: {} })).status, 400, call)
})

t.test('without its instances a licence of sockets has six of them for what runs on no host', async t => {
  const { vbr } = await world()
  await installed(vbr, fileOf('License type=Perpetual', 'Sockets=20', '', 'License type=Perpetual', 'Instances=30'))
  const { body } = await vbr.post(`${license}/remove`, { body: { section: 'Instance' } })
  t.match(body, {
    IsMultiSection: false,
    socketLicenseSummary: { licensedSocketsNumber: 20 },
    instanceLicenseSummary: { licensedInstancesNumber: 6 }
  })
})

t.test('promotional instances come on top of a licence that updates itself, and end', async t => {
  const { vbr, advance } = await still(world)
  const promo = (n: number) => fileOf(`Promo instances=${n}`, 'Promo expires=2025-03-01')
  t.match(await install(vbr, promo(20)), { status: 400, body: { message: /automatic update/ } })
  const withUpdates = { promo: { enableAutoUpdate: true } }
  t.match(await installed(vbr, promo(20), withUpdates), {
    autoUpdateEnabled: true,
    licensedTo: 'Lindwurm Works',
    instanceLicenseSummary: {
      licensedInstancesNumber: 100,
      promoInstancesNumber: 20,
      licensedInstancesPromoIncludedNumber: 120,
      promoExpiresOn: /^2025-03-01/
    }
  })
  t.match(await install(vbr, promo(30)), { status: 400, body: { message: /overwriteExisting/ } })
  const more = await installed(vbr, promo(30), { promo: { overwriteExisting: true } })
  t.equal(more.instanceLicenseSummary.promoInstancesNumber, 30)
  await advance('50d')
  t.equal((await vbr.get(license)).body.instanceLicenseSummary.promoInstancesNumber, undefined)

  const plain = await installed(vbr, subscription(50, 'Promo instances=5', 'Promo expires=2026-01-01'), { promo: { installWithoutPromo: true } })
  t.equal(plain.instanceLicenseSummary.promoInstancesNumber, undefined)
  await installed(vbr, fileOf('License type=NFR', 'Instances=5'))
  t.match(await install(vbr, promo(5), withUpdates), { status: 400, body: { message: /Perpetual or Subscription/ } })
})

t.test('automatic update and the consumption of agents are switched on and off', async t => {
  const { vbr, vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    for (const enabled of [true, false]) {
      t.match(await client.post(`${license}/autoupdate`, { body: { enabled } }), { status: 200, body: { autoUpdateEnabled: enabled } })
      t.match(await client.post(`${license}/agentConsumption`, { body: { enabled } }),
        { status: 200, body: { freeAgentInstanceConsumptionEnabled: enabled } })
    }
    t.equal((await client.post(`${license}/autoupdate`)).status, 400, 'without a body')
    t.equal((await client.post(`${license}/agentConsumption`)).status, 400)
  }
  await vbr.post(`${license}/autoupdate`, { body: { enabled: true, proactiveSupportEnabled: true } })
  t.equal((await vbr.post(`${license}/autoupdate`, { body: { enabled: true } })).body.proactiveSupportEnabled, true, 'left out, it stays')

  const nfr = await installed(vbr, fileOf('License type=NFR', 'Instances=5'))
  t.equal(nfr.autoUpdateEnabled, false, 'a licence that is not updated')
  t.match(await vbr.post(`${license}/autoupdate`, { body: { enabled: true } }),
    { status: 400, body: { message: 'A license of the type NFR is not updated automatically.' } })
})

t.test('a licence is renewed with a link, and updated by what the vendor has for it', async t => {
  const { vbr, name } = await world()
  const id = '1c000000-0000-4000-8000-000000000001'
  await installed(vbr, subscription(40, `License ID=${id}`))
  const { renewalUrl } = (await vbr.post(`${license}/renew`, { body: {} })).body
  const order = JSON.parse(Buffer.from(new URL(renewalUrl).searchParams.get('buynow') ?? '', 'base64').toString())
  t.match(order, { version: 1, licenses: [{ 'license-id': /^[0-9a-f]{64}$/ }] })

  const update = () => vbr.post(`${license}/update`)
  t.same((await update()).body, { message: 'Veeam Backup and Replication:\n License key is up-to-date', isSuccessful: true })

  const have = (file: string) => control.post(`/api/worlds/${name}/collections/vbr.licenseKeys`, { body: { licenseId: id, file } })
  await have(['License type=Subscription', 'Instances=60', 'License expires=2031-01-01', `License ID=${id}`].join('\n'))
  t.match((await update()).body, { message: /has been updated$/, isSuccessful: true })
  t.equal((await vbr.get(license)).body.instanceLicenseSummary.licensedInstancesNumber, 60)
  t.match((await update()).body, { message: /up-to-date/ }, 'it is fetched once')

  await have('Instances=60')
  t.match((await update()).body, { message: /not valid: its instances have no 'License type'/, isSuccessful: false })
  await control.post(`/api/worlds/${name}/outcomes`, {
    body: { session: 'LicenseUpdate', result: 'Failed', message: 'The license server cannot be reached.' }
  })
  t.same((await update()).body, { message: 'Veeam Backup and Replication:\n The license server cannot be reached.', isSuccessful: false })
})

t.test('a licence that updates itself asks every week, in its last one every day, after a failure in an hour', async t => {
  const { vbr, name, advance } = await still(world)
  await installed(vbr, fileOf('License type=Subscription', 'Instances=40', 'License expires=2025-02-20'))
  await vbr.post(`${license}/autoupdate`, { body: { enabled: true } })
  const asked = async (): Promise<string[]> => (await vbr.get(
    '/api/v1/sessions?nameFilter=License key auto-update&orderColumn=CreationTime&orderAsc=true')).body.data
    .map(({ creationTime }: { creationTime: string }) => creationTime.slice(0, 13))
  await advance('6d')
  t.same(await asked(), [])
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'LicenseUpdate', subject: 'vbr.license', result: 'Failed' } })
  await advance('30h')
  t.same(await asked(), ['2025-01-22T10', '2025-01-22T11'])
  await advance('25d')
  t.same((await asked()).slice(2), [
    '2025-01-29T11', '2025-02-05T11', '2025-02-12T11', '2025-02-13T11', '2025-02-14T11', '2025-02-15T11', '2025-02-16T11'
  ], 'weekly, then daily')
  await advance('40d')
  t.equal((await vbr.get(license)).body.autoUpdateEnabled, false, 'a month after the end nobody asks any more')
  const count = (await asked()).length
  await advance('30d')
  t.equal((await asked()).length, count)
})

t.test('the licence is for administrators', async t => {
  const { vbrAs } = await world()
  for (const user of ['operator', 'viewer', 'restore', 'tape']) {
    const client = await vbrAs(user)
    t.equal((await client.get(license)).status, 403, user)
    t.equal((await install(client, subscription(5))).status, 403)
  }
})
