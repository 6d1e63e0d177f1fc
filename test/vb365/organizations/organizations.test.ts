import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'
import { windowsProxy } from '../../estate/vb365/proxies.js'
import { branchBucket, diskAlmond } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

const nowhere = '99999999-0000-4000-8000-000000000001'

const names = (rows: Array<{ name: string }>): string[] => rows.map(({ name }) => name)

t.test('organizations are listed and found by the ids that Microsoft and their backups give them', async t => {
  const { vb365 } = await world()
  const { results } = (await vb365.get('/v8/Organizations')).body
  t.same(names(results), ['lindwurm.onmicrosoft.com', 'almondvale.onmicrosoft.com'])
  t.same(names((await vb365.get(`/v8/Organizations?msid=${results[1].msid}`)).body.results), ['almondvale.onmicrosoft.com'])
  const id = encodeURIComponent(results[0].backedUpOrganizationId)
  t.same(names((await vb365.get(`/v8/Organizations?backedUpOrganizationId=${id}`)).body.results), ['lindwurm.onmicrosoft.com'])
  t.equal((await vb365.get(`/v8/Organizations?msid=${nowhere}`)).body.results.length, 0)
  t.same(names((await vb365.get('/v8/Organizations?offset=1')).body.results), ['almondvale.onmicrosoft.com'])
  t.match((await vb365.get(`/v8/Organizations/${almondVale}`)).body, { type: 'Hybrid', isExchange: true })
  t.equal((await vb365.get(`/v8/Organizations/${nowhere}`)).status, 404)
})

t.test('no secret of an organization comes back', async t => {
  const { vb365 } = await world()
  t.notMatch(JSON.stringify((await vb365.get('/v8/Organizations?extendedView=true')).body), /password|secret/i)
})

t.test('the extended view adds the times of the first and the last backup', async t => {
  const { vb365, untilIdle } = await world()
  t.equal((await vb365.get(`/v8/Organizations/${lindwurm}`)).body.isBackedup, undefined)
  t.match((await vb365.get(`/v8/Organizations/${lindwurm}?extendedView=True`)).body, {
    isBackedup: true, firstBackuptime: '2025-01-01T22:00:00Z', lastBackuptime: '2025-01-15T08:00:00Z'
  })
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  const [extended] = (await vb365.get('/v8/Organizations?extendedView=true')).body.results
  t.match(extended.lastBackuptime, /^2025-01-15T09:00:15\.9/, 'that of the copy')
})

t.test('version 6 shows the extended view unless asked not to, versions 6 and 7 answer bare arrays', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.get('/v6/Organizations')).body[0].isBackedup, true)
  t.equal((await vb365.get('/v6/Organizations?extendedView=false')).body[0].isBackedup, undefined)
  t.equal((await vb365.get('/v7/Organizations')).body[0].isBackedup, undefined)
  t.equal((await vb365.get(`/v6/Organizations/${almondVale}`)).body.description, undefined)
})

t.test('the extended view needs the proxies that keep the backups', async t => {
  const { name, vb365 } = await world()
  simulator.worlds.get(name).vb365.proxies.patch(windowsProxy, { status: 'Offline' })
  const refused = await vb365.get(`/v8/Organizations/${almondVale}?extendedView=true`)
  t.match(refused, { status: 500, body: { errorCode: 'ProxyOffline' } })
  t.equal((await vb365.get(`/v8/Organizations/${almondVale}`)).status, 200)
  const [first, second] = (await vb365.get('/v8/Organizations?extendedView=true')).body.results
  t.same([first.isBackedup, second.isBackedup], [true, undefined], 'a list leaves the times out')
})

t.test('the repositories that an organization uses tell how much it takes up there and whether it can be had', async t => {
  const { vb365 } = await world()
  const { results } = (await vb365.get(`/v8/Organizations/${almondVale}/usedRepositories`)).body
  const row = (id: string) => results.find(({ repositoryId }: { repositoryId: string }) => repositoryId === id)
  t.match(row(diskAlmond), { isAvailable: true, protectedObjectsCount: 7, localCacheUsedSpaceBytes: 0 })
  t.match(row(diskAlmond)._links.backupRepository, { href: `/v8/BackupRepositories/${diskAlmond}` })
  t.match(row(branchBucket), { isAvailable: false, details: /out of sync/ })
  const old = (await vb365.get(`/v7/Organizations/${almondVale}/usedRepositories?limit=1`)).body
  t.equal(old.totalCount, 2)
  t.equal(old.results[0].repositoryId, undefined)
  t.equal((await vb365.get(`/v8/Organizations/${nowhere}/usedRepositories`)).status, 404)
})

t.test('how an organization is spread over the world is told since version 8', async t => {
  const { vb365 } = await world()
  t.match((await vb365.get(`/v8/Organizations/${lindwurm}/tenantInformation`)).body, {
    multipleDataLocationsEnabled: true, primaryLocation: 'EUR', protectedLocations: ['EUR', 'NAM']
  })
  t.match((await vb365.get(`/v8/Organizations/${almondVale}/tenantInformation`)).body, { multipleDataLocationsEnabled: false })
  t.equal((await vb365.get(`/v7/Organizations/${lindwurm}/tenantInformation`)).status, 404)
})

t.test('which versions of documents are backed up can be chosen', async t => {
  const { vb365 } = await world()
  const options = `/v8/Organizations/${lindwurm}/versionBackupOptions`
  t.same((await vb365.get(options)).body, { sharePointBackupMode: 'All' })
  t.equal((await vb365.put(options, { body: { sharePointBackupMode: 'latest' } })).status, 204)
  t.same((await vb365.get(options)).body, { sharePointBackupMode: 'Latest' })
  t.equal((await vb365.put(options, { body: {} })).status, 204)
  t.same((await vb365.get(options)).body, { sharePointBackupMode: 'Latest' }, 'what is left out stays')
  t.equal((await vb365.put(options, { body: { sharePointBackupMode: 'Some' } })).status, 400)
  t.equal((await vb365.get(`/v8/Organizations/${nowhere}/versionBackupOptions`)).status, 404)
})
