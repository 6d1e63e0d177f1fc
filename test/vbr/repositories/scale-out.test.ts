import t from 'tap'
import { createProjection } from '../../../src/server/revisions/projection.js'
import { vbrProduct } from '../../../src/routes/vbr/index.js'
import { startTest } from '../../estate/simulator.js'
import { kinds } from './kinds.js'
import { created, documented, local, nowhere, refusal, repositoriesPath, saved, scaleOutsPath as path, stateOf, writePoint } from './stories.js'
import { sparePassword } from '../../estate/vbr/credentials.js'
import { defaultRepository, extentA, hardened, offload, scaleOut, winRepo } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

const product = vbrProduct({ newest: '1.3-rev2' })

/** A body of the newest revision, as an older one has it. */
function bodyAt (revision: string, body: unknown): unknown {
  const schema = { $ref: 'ScaleOutRepositorySpec#' } as never // a reference is a schema
  return JSON.parse(createProjection(product, product.contract.at(revision), false).text(schema, body))
}

const joining = (extents: string[], members: object = {}): Record<string, unknown> => ({
  name: 'Joined', description: 'Several', performanceTier: { performanceExtents: extents.map(id => ({ id })) }, ...members
})

const kind = (type: string) => kinds.find(({ spec }) => spec.type === type)?.spec

for (const revision of documented) {
  t.test(`a scale-out repository is created, read, changed and removed in ${revision}`, async t => {
    const there = await world()
    const vbr = there.vbrAt(revision)
    const [one, two] = [await created(there, local('One')), await created(there, local('Two'))]
    const [cloud, old] = [await created(there, kind('WasabiCloud')), await created(there, kind('AmazonS3Glacier'))]
    const body = bodyAt(revision, joining([one, two], {
      placementPolicy: { type: 'Performance', settings: [{ extentId: one, allowedBackups: 'FullsOnly' }] },
      capacityTier: {
        isEnabled: true,
        extents: [{ id: cloud }],
        copyPolicyEnabled: true,
        encryption: { isEnabled: true, encryptionType: 'ByUserPassword', encryptionPasswordId: sparePassword }
      },
      archiveTier: { isEnabled: true, extentId: old, archivePeriodDays: 30 }
    }))
    const session = await saved(there, vbr, vbr.post(path, { body }))
    t.match(session, { name: 'Infrastructure Item Saving', sessionType: 'Infrastructure', result: { result: 'Success' } })

    const at = `${path}/${session.resourceId}`
    const made = (await vbr.get(at)).body
    t.match(made, {
      name: 'Joined',
      performanceTier: { performanceExtents: [{ id: one, name: 'One' }, { id: two, name: 'Two' }] },
      placementPolicy: {
        type: 'Performance',
        settings: [{ extentId: one, allowedBackups: 'FullsOnly' }, { extentId: two, allowedBackups: 'All' }]
      },
      capacityTier: {
        extents: [{ id: cloud }], copyPolicyEnabled: true, movePolicyEnabled: true, operationalRestorePeriodDays: 14
      },
      archiveTier: { isEnabled: true, extentId: old, archivePeriodDays: 30 }
    })
    t.equal(made.capacityTier.offloadWindow.days.length, 7)
    t.match((await stateOf(there.vbr, old)).scaleOutRepositoryDetails, { membership: 'Joined', extentType: 'Archive' })

    await saved(there, vbr, vbr.put(at, { body: { ...made, description: 'Changed' } }))
    t.same((await vbr.get(at)).body, { ...made, description: 'Changed' })

    const [first] = made.performanceTier.performanceExtents
    const smaller = { ...made, performanceTier: { ...made.performanceTier, performanceExtents: [first] } }
    await saved(there, vbr, vbr.put(at, { body: smaller }))
    t.equal((await vbr.get(at)).body.performanceTier.performanceExtents.length, 1)
    t.equal((await vbr.del(`${repositoriesPath}/${two}`)).status, 204, 'no extent any more')

    t.match(await refusal(vbr.del(`${repositoriesPath}/${one}`)), /in use by: Joined/)
    t.equal((await vbr.del(at)).status, 204)
    t.equal((await vbr.get(at)).status, 404)
    t.equal((await vbr.del(`${repositoriesPath}/${one}`)).status, 204)
  })
}

t.test('a scale-out repository shows when its session has ended, with the product\'s defaults', async t => {
  const there = await world()
  const { vbr, advance } = there
  const one = await created(there, local('One'))
  const { body: session } = await vbr.post(path, { body: joining([one.toUpperCase()]) })
  t.match(session, { state: 'Working', sessionType: 'Infrastructure' })
  t.same((await vbr.get(`${path}?nameFilter=Joined`)).body.data, [])
  t.notOk((await stateOf(vbr, one)).scaleOutRepositoryDetails)
  await advance('20s')
  const [row] = (await vbr.get(`${path}?nameFilter=joined`)).body.data
  t.same(row, {
    id: row.id,
    name: 'Joined',
    description: 'Several',
    uniqueId: row.id.replaceAll('-', '').toUpperCase(),
    performanceTier: {
      performanceExtents: [{ id: one, name: 'One', status: ['Normal'] }],
      advancedSettings: { perVmBackup: true, fullWhenExtentOffline: false }
    },
    placementPolicy: {
      type: 'DataLocality',
      enforceStrictPlacementPolicy: false,
      settings: [{ extentId: one, name: 'One', allowedBackups: 'All' }]
    },
    capacityTier: { isEnabled: false },
    archiveTier: { isEnabled: false }
  })
  t.match((await vbr.get(`/api/v1/sessions/${session.id}`)).body, { resourceId: row.id, resourceReference: `${path}/${row.id}` })
  t.match(await stateOf(vbr, one), { scaleOutRepositoryDetails: { scaleOutRepositoryId: row.id, extentType: 'Performance' } })
})

t.test('what cannot be a scale-out repository is refused at once', async t => {
  const there = await world()
  const { vbr } = there
  const one = await created(there, local('One'))
  const s3 = await created(there, kind('WasabiCloud'))
  const [box, snow] = [await created(there, kind('AzureDataBox')), await created(there, kind('AmazonSnowballEdge'))]
  const archive = await created(there, kind('AmazonS3Glacier'))
  const capacity = (extents: string[], members: object = {}): object =>
    joining([one], { capacityTier: { isEnabled: true, extents: extents.map(id => ({ id })), ...members } })
  const cases: Array<[string, object, RegExp]> = [
    ['no extents', joining([]), /^400 UnexpectedContent .*must not be empty/],
    ['an extent that is not there', joining([nowhere]), /no backup repository with ID/],
    ['an extent of another', joining([extentA]), /is an extent of SOBR-Main already/],
    ['a scale-out repository in one', joining([scaleOut]), /no backup repository with ID/],
    ['the same extent twice', joining([one, one]), /cannot be an extent twice/],
    ['a name that is taken', joining([one], { name: 'nas01' }), /same name already exists/],
    ['the name of another', joining([one], { name: 'SOBR-Main' }), /same name already exists/],
    ['the target of configuration backups', joining([defaultRepository]), /Configuration backups are stored/],
    ['an archive among extents', joining([archive]), /cannot be an extent here/],
    ['object storage beside folders', joining([one, s3]), /cannot be performance extents together/],
    ['a capacity tier without extents', capacity([]), /must name an object storage/],
    ['a folder as capacity extent', capacity([winRepo]), /cannot be an extent here/],
    ['two devices', capacity([box, snow]), /one device/],
    ['a capacity extent of another', capacity([offload]), /extent of SOBR-Main/],
    ['days before today', capacity([s3], { operationalRestorePeriodDays: -1 }), /must not be negative/],
    ['a threshold of nothing', capacity([s3], { overridePolicy: { isEnabled: true, overrideSpaceThresholdPercents: 0 } }), /from 1 to 100/],
    ['encryption without a password', capacity([s3], { encryption: { isEnabled: true } }), /encryption password is required/],
    ['a password that is not there',
      capacity([s3], { encryption: { isEnabled: true, encryptionPasswordId: nowhere } }), /no encryption password/],
    ['an archive tier without its extent', joining([one], { archiveTier: { isEnabled: true } }), /'archiveTier.extentId' is required/],
    ['a bucket as archive', joining([one], { archiveTier: { isEnabled: true, extentId: s3 } }), /cannot be an extent here/],
    ['no performance tier', { name: 'X', description: '' }, /^400 UnexpectedContent/]
  ]
  for (const [what, body, message] of cases) {
    const answer = await refusal(vbr.post(path, { body }))
    t.ok(answer.startsWith('400') && message.test(answer), `${what}: ${answer}`)
  }
  const before = (await vbr.get(`${path}/${scaleOut}`)).body
  t.match(await refusal(vbr.put(`${path}/${scaleOut}`, { body: { ...before, id: nowhere } })), /^400 UnexpectedContent The ID/)
  t.match(await refusal(vbr.put(`${path}/${nowhere}`, { body: before })), /^404/)
  t.match(await refusal(vbr.get(`${path}/${nowhere}`)), /^404 NotFound/)
})

t.test('a repository that jobs write to becomes an extent together with its jobs and backups', async t => {
  const there = await world()
  const { vbr } = there
  const jobs = (await vbr.get('/api/v1/jobs/states')).body.data
    .filter(({ repositoryId }: { repositoryId: string }) => repositoryId === hardened)
  t.ok(jobs.length > 0)
  const backupId = writePoint(simulator, there, hardened, 1)
  const id = await created(there, joining([hardened]), vbr, path)
  for (const job of jobs) {
    t.match((await vbr.get(`/api/v1/jobs/states?idFilter=${job.id}`)).body.data[0], { repositoryId: id, repositoryName: 'Joined' })
  }
  t.match((await vbr.get(`/api/v1/backups/${backupId}`)).body, { repositoryId: id, repositoryName: 'Joined' })
  t.match(await refusal(vbr.del(`${path}/${id}`)), /Unable to delete Joined because it is in use by: /)
  t.match(await refusal(vbr.post(path, {
    body: joining([winRepo], { name: 'Other', capacityTier: { isEnabled: true, extents: [{ id: offload }] } })
  })), /extent of SOBR-Main/)
})

t.test('a job is not directed at an extent or an archive', async t => {
  const there = await world()
  const { vbr } = there
  const archive = await created(there, kind('AmazonS3Glacier'))
  const job = (await vbr.get('/api/v1/jobs')).body.data[0]
  const directed = (backupRepositoryId: string) => refusal(vbr.put(`/api/v1/jobs/${job.id}`, {
    body: { ...job, storage: { ...job.storage, backupRepositoryId } }
  }))
  t.match(await directed(extentA), /is an extent of SOBR-Main/)
  t.match(await directed(archive), /can only be an archive extent/)
})

t.test('without a scale-out repository its extents and their backups go on by themselves', async t => {
  const there = await world()
  const { vbr } = there
  const [one, two] = [await created(there, local('One')), await created(there, local('Two'))]
  const id = await created(there, joining([one, two]), vbr, path)
  const backupId = writePoint(simulator, there, two, 3, id)
  t.equal((await vbr.del(`${path}/${id}`)).status, 204)
  t.match((await vbr.get(`/api/v1/backups/${backupId}`)).body, { repositoryId: two, repositoryName: 'Two' })
  t.match(await stateOf(vbr, two), { usedSpaceGB: 3 })
  t.notOk((await stateOf(vbr, two)).scaleOutRepositoryDetails)
})

t.test('its backups go with it when that is asked for', async t => {
  const there = await world()
  const { vbr } = there
  const [one, two] = [await created(there, local('One')), await created(there, local('Two', { repository: { path: 'K:\\Two' } }))]
  const id = await created(there, joining([one, two]), vbr, path)
  const { freeGB } = await stateOf(vbr, two)
  const backupId = writePoint(simulator, there, two, 3, id)
  t.equal((await vbr.del(`${path}/${id}?deleteBackups=true`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 404)
  t.match(await stateOf(vbr, two), { usedSpaceGB: 0, freeGB })
})

t.test('an extent keeps its name where it is an extent', async t => {
  const there = await world()
  const { vbr } = there
  const before = (await vbr.get(`${repositoriesPath}/${extentA}`)).body
  await saved(there, vbr, vbr.put(`${repositoriesPath}/${extentA}`, { body: { ...before, name: 'Extent-Z' } }))
  t.match((await vbr.get(`${path}/${scaleOut}`)).body, {
    performanceTier: { performanceExtents: [{ name: 'Extent-Z' }, { name: 'Extent-B' }] },
    placementPolicy: { settings: [{ name: 'Extent-Z' }, { name: 'Extent-B' }] }
  })
})

t.test('scale-out repositories are filtered, ordered and paged', async t => {
  const there = await world()
  const { vbr } = there
  for (const name of ['Alpha', 'Beta']) await created(there, joining([await created(there, local(`E${name}`))], { name }), vbr, path)
  const names = async (query: string) =>
    (await vbr.get(`${path}?${query}`)).body.data.map(({ name }: { name: string }) => name)
  t.same(await names(''), ['SOBR-Main', 'Alpha', 'Beta'])
  t.same(await names('nameFilter=*a'), ['Alpha', 'Beta'])
  t.same(await names('nameFilter=sobr-main'), ['SOBR-Main'])
  t.same(await names('orderColumn=Name&orderAsc=false'), ['SOBR-Main', 'Beta', 'Alpha'])
  t.same(await names('orderColumn=Description&orderAsc=true'), ['SOBR-Main', 'Alpha', 'Beta'])
  t.same(await names('orderColumn=Name&orderAsc=true&skip=1&limit=1'), ['Beta'])
  t.same((await vbr.get(`${path}?skip=2&limit=5`)).body.pagination, { total: 3, count: 1, skip: 2, limit: 5 })
  t.equal((await vbr.get(`${path}?orderColumn=Size&orderAsc=true`)).status, 400)
  t.equal((await vbr.get(`${path}?limit=0`)).status, 400)
})

t.test('access to a scale-out repository is said in 1.1 alone', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const access = `${path}/${scaleOut}/accessPermissions`
  const old = vbrAt('1.1-rev0')
  t.same((await old.get(access)).body, { accessPolicy: 'DenyAll', accounts: [], encryptBackups: false })
  const given = { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\dba'], encryptBackups: true, passwordId: sparePassword }
  t.match(await old.put(access, { body: given }), { status: 200, body: given })
  t.match((await old.get(access)).body, given)
  t.match(await refusal(old.put(access, { body: { accessPolicy: 'AllowExplicit', encryptBackups: false } })), /must name an account/)
  t.equal((await vbrAt('1.1-rev0', await vbrAs('viewer')).get(access)).status, 403)
  for (const revision of documented.slice(1)) t.equal((await vbrAt(revision).get(access)).status, 404)
  t.notOk(JSON.stringify((await vbr.get(`${path}/${scaleOut}`)).body).includes('dba'))
  const body = (await vbr.get(`${path}/${scaleOut}`)).body
  t.equal((await vbr.put(`${path}/${scaleOut}`, { body })).status, 201)
  t.match((await old.get(access)).body, given, 'a change of the repository leaves it alone')
})
