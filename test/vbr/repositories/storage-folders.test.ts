import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { kinds } from './kinds.js'
import {
  created, local, nowhere, refusal, repositoriesPath as path, saved, stateOf, writePoint
} from './stories.js'
import { amazonKey } from '../../estate/vbr/cloud.js'
import { defaultRepository, extentA, hardened, nas, offload, scaleOut, winRepo } from '../../estate/vbr/repositories.js'

const { simulator, world } = await startTest(t)

const spec = (type: string) => kinds.find(({ spec }) => spec.type === type)?.spec

t.test('repositories on one volume share its space', async t => {
  const there = await world()
  const { vbr, name } = there
  const [first, second] = [await created(there, local('One')), await created(there, local('Two'))]
  const elsewhere = await created(there, local('Three', { repository: { path: 'K:\\Three' } }))
  const before = await stateOf(vbr, first)
  t.ok(before.capacityGB > 1_000 && before.freeGB > 0.8 * before.capacityGB)
  t.equal(before.usedSpaceGB, 0)
  t.match(await stateOf(vbr, second), { capacityGB: before.capacityGB, freeGB: before.freeGB })

  simulator.worlds.get(name)?.vbr.repositories.occupy(first, 100)
  const free = Math.round((before.freeGB - 100) * 10) / 10
  t.match(await stateOf(vbr, first), { freeGB: free, usedSpaceGB: 100 })
  t.match(await stateOf(vbr, second), { freeGB: free, usedSpaceGB: 0 })
  t.match(await stateOf(vbr, elsewhere), { usedSpaceGB: 0 })

  t.equal((await vbr.del(`${path}/${first}?deleteBackups=true`)).status, 204)
  t.match(await stateOf(vbr, second), { freeGB: before.freeGB })
})

t.test('files that stay when a repository is removed keep taking space', async t => {
  const there = await world()
  const { vbr, name } = there
  const id = await created(there, local('Left'))
  const before = await stateOf(vbr, id)
  simulator.worlds.get(name)?.vbr.repositories.occupy(id, 250)
  await vbr.del(`${path}/${id}`)
  const other = await created(there, local('Other'))
  t.equal((await stateOf(vbr, other)).freeGB, Math.round((before.freeGB - 250) * 10) / 10)
})

t.test('the folder of object storage that another server writes to is taken over only when asked', async t => {
  const there = await world()
  const { vbr } = there
  const body = { ...spec('AmazonS3'), bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-vbr', folderName: 'branch' } }
  const refused = await saved(there, vbr, vbr.post(path, { body }))
  t.match(refused.result, { result: 'Failed', message: /another backup server: vbr-branch\.lindwurm\.example/ })
  t.same((await vbr.get(`${path}?nameFilter=New*`)).body.data, [])

  const taken = await saved(there, vbr, vbr.post(`${path}?overwriteOwner=true`, { body }))
  t.equal(taken.result.result, 'Success')
  t.equal((await vbr.del(`${path}/${taken.resourceId}`)).status, 204)
  t.ok(await created(there, body), 'what this server left behind is its own')
  const browsed = await vbr.post('/api/v1/cloudBrowser', {
    body: { serviceType: 'AmazonS3', credentialsId: amazonKey, regionType: 'Global' }
  })
  t.ok(JSON.stringify(browsed.body).includes('branch'), 'the folder is there now')
})

t.test('a bucket that the account does not see makes the session fail', async t => {
  const there = await world()
  const { vbr } = there
  const body = { ...spec('AmazonS3'), bucket: { regionId: 'eu-central-1', bucketName: 'no-such-bucket', folderName: 'x' } }
  t.match((await saved(there, vbr, vbr.post(path, { body }))).result,
    { result: 'Failed', message: /no-such-bucket/ })
  const elsewhere = { ...spec('AmazonS3'), bucket: { regionId: 'us-east-1', bucketName: 'lindwurm-vbr', folderName: 'x' } }
  t.match((await saved(there, vbr, vbr.post(path, { body: elsewhere }))).result,
    { result: 'Failed', message: 'There is no bucket lindwurm-vbr in us-east-1.' })
})

t.test('a repository in use is not removed, and the answer says by whom', async t => {
  const { vbr } = await world()
  const answer = async (id: string) => await refusal(vbr.del(`${path}/${id}`))
  t.match(await answer(defaultRepository),
    /^400 UnknownError Unable to delete Default Backup Repository because it is in use by: .*Backup Configuration Job/)
  t.match(await answer(winRepo), /in use by: .*SQL and Exchange/)
  t.match(await answer(extentA), /in use by: SOBR-Main/)
  t.match(await answer(offload), /in use by: SOBR-Main/)
  t.match(await answer(nowhere), /^404 NotFound/)
  t.equal((await vbr.get(`${path}/${winRepo}`)).status, 200)
})

t.test('backups of a repository leave the lists with it; immutable ones cannot be deleted', async t => {
  const there = await world()
  const { vbr } = there
  const locked = await created(there, spec('LinuxHardened'))
  const backupId = writePoint(simulator, there, locked, 12)
  t.match(await stateOf(vbr, locked), { usedSpaceGB: 12 })
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 200)
  t.match(await refusal(vbr.del(`${path}/${locked}?deleteBackups=true`)), /^400 UnknownError .*immutable backups/)
  t.match(await stateOf(vbr, locked), { usedSpaceGB: 12 }, 'nothing was changed by that')

  await there.advance('P11D')
  t.equal((await vbr.del(`${path}/${locked}?deleteBackups=true`)).status, 204, 'ten days are over')
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 404)

  const open = await created(there, local('Open'))
  const other = writePoint(simulator, there, open, 5)
  const body = (await vbr.get(`${path}/${open}`)).body
  t.match(await refusal(vbr.put(`${path}/${open}`, { body: { ...body, repository: { path: 'H:\\Elsewhere' } } })),
    /place cannot be changed/)
  t.equal((await vbr.del(`${path}/${open}`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${other}`)).status, 404)
})

t.test('an empty repository moves to another folder and takes the space of its volume', async t => {
  const there = await world()
  const { vbr } = there
  const [id, other] = [await created(there, local('Moving')), await created(there, local('K', { repository: { path: 'K:\\K' } }))]
  const body = (await vbr.get(`${path}/${id}`)).body
  await saved(there, vbr, vbr.put(`${path}/${id}`, { body: { ...body, repository: { path: 'K:\\Moved' } } }))
  const { capacityGB, freeGB } = await stateOf(vbr, other)
  t.match(await stateOf(vbr, id), { path: 'K:\\Moved', capacityGB, freeGB })
})

t.test('repositories are rescanned, and what was out of date is not', async t => {
  const there = await world()
  const { vbr, name, vbrAt } = there
  simulator.worlds.get(name)?.vbr.repositories.patch(nas, { isOutOfDate: true })
  t.match(await stateOf(vbr, nas), { isOutOfDate: true })
  const body = { repositoryIds: [nas, hardened] }
  const session = await saved(there, vbr, vbrAt('1.2-rev1').post(`${path}/rescan`, { body }))
  t.match(session, { sessionType: 'ConfigurationResynchronize', result: { result: 'Success' } })
  t.match(await stateOf(vbr, nas), { isOutOfDate: false })
  t.match(await refusal(vbr.post(`${path}/rescan`, { body: { repositoryIds: [] } })), /^400/)
  t.match(await refusal(vbr.post(`${path}/rescan`, { body: { repositoryIds: [nowhere] } })), /^404/)

  simulator.worlds.get(name)?.outcomes.add({ subject: nas, state: 'offline' })
  t.match((await saved(there, vbr, vbr.post(`${path}/rescan`, { body }))).result, { result: 'Warning', message: /NAS01/ })
  t.match((await saved(there, vbr, vbr.post(`${path}/rescan`, { body: { repositoryIds: [nas] } }))).result, { result: 'Failed' })
})

t.test('a rescan sets right what an extent was left in', async t => {
  const there = await world()
  const { vbr, name } = there
  simulator.worlds.get(name)?.vbr.scaleOutRepositories.setStatus(scaleOut, extentA, ['ResyncRequired', 'Sealed'])
  await saved(there, vbr, vbr.post(`${path}/rescan`, { body: { repositoryIds: [extentA] } }))
  const { performanceTier } = (await vbr.get(`/api/v1/backupInfrastructure/scaleOutRepositories/${scaleOut}`)).body
  t.same(performanceTier.performanceExtents[0].status, ['Sealed'])
})
