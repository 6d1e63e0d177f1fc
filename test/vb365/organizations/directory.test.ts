import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondVale, alice, allStaff, inLindwurm, jane, lindwurm, orders, vpnUsers } from '../../estate/vb365/organizations.js'
import { accountEight, accountTwo } from '../../estate/vb365/directory-ids.js'

const { world, control } = await startTest(t)

const ofLindwurm = `/v8/Organizations/${lindwurm}`
const names = (rows: Array<{ displayName: string }>): string[] => rows.map(({ displayName }) => displayName)

/** Something happens at Microsoft. */
const happens = (w: TestWorld, change: Record<string, unknown>) =>
  control.post(`/api/worlds/${w.name}/collections/vb365.directoryChanges`, { body: { organizationId: lindwurm, ...change } })

t.test('a user is shown with an id of five parts, which stands in paths as it is, and links to what belongs to it', async t => {
  const { vb365 } = await world()
  const found = (await vb365.get(`${ofLindwurm}/Users?userName=JANE.ADLER@lindwurm.onmicrosoft.com`)).body
  t.equal(found.results.length, 1)
  const [user] = found.results
  t.match(user, {
    id: jane, displayName: 'Jane Adler', type: 'User', locationType: 'Cloud', office: 'Hamburg', dataLocation: 'EUR', eTag: Number
  })
  t.same(user._links.self.href, `${ofLindwurm}/Users/${jane}`)
  t.same((await vb365.get(user._links.self.href)).body, user)
  t.same((await vb365.get(`${ofLindwurm}/Users/${encodeURIComponent(jane)}`)).body, user)
  const drives = (await vb365.get(user._links.onedrives.href)).body.results
  t.match(drives, [{ name: 'Jane Adler', url: /^https:\/\/lindwurm-my\.sharepoint\.com\/personal\/jane_adler_/ }])
  t.same((await vb365.get(drives[0]._links.self.href)).body, drives[0])
  t.match((await vb365.get(`${ofLindwurm}/Sites/${drives[0].id}`)).body, { isPersonal: true, title: 'Jane Adler' })
  const old = (await vb365.get(`/v6/Organizations/${lindwurm}/Users/${jane}`)).body
  t.same([old.id, old.office, old.eTag], [jane, undefined, undefined])
  t.match((await vb365.get(`/v7/Organizations/${lindwurm}/Users?limit=2`)).body, { totalCount: Number, results: { length: 2 } })
})

t.test('mailboxes without a person and people on premises have no OneDrive', async t => {
  const { vb365 } = await world()
  const drivesOf = async (organization: string, id: string): Promise<number> =>
    (await vb365.get(`/v8/Organizations/${organization}/Users/${id}/OneDrives`)).body.results.length
  t.equal(await drivesOf(almondVale, alice), 1)
  t.equal(await drivesOf(almondVale, orders), 0)
  t.equal(await drivesOf(lindwurm, inLindwurm(accountEight)), 0)
})

t.test('a group tells its own members, people and groups', async t => {
  const { vb365 } = await world()
  const members = (await vb365.get(`${ofLindwurm}/Groups/${vpnUsers}/Members`)).body.results
  t.match(members[1], { name: 'Pavel Dvorak', login: 'pavel.dvorak@lindwurm.onmicrosoft.com', type: 'User', isCloud: true })
  t.match((await vb365.get(`${ofLindwurm}/Groups/${allStaff}`)).body, { type: 'Office365', managedBy: 'Jane Adler', members: undefined })
})

t.test('sites below others, personal ones and those for searches are shown when they are asked for', async t => {
  const { vb365 } = await world()
  const count = async (query: string): Promise<number> => (await vb365.get(`${ofLindwurm}/Sites?limit=1000&${query}`)).body.results.length
  const all = await count('')
  t.equal(await count('includeSearchSites=true'), all + 1)
  t.ok(await count('includePersonalSites=true') > all + 20)
  t.equal(await count('locationFilter=OnPremises'), 0)
  t.match((await vb365.get(`${ofLindwurm}/Sites?filter=intranet`)).body.results, [{ isAvailable: false, siteCollectionError: 'The site is locked.' }])
})

t.test('who pages with a set goes on in what was found first', async t => {
  const w = await world()
  const first = (await w.vb365.get(`${ofLindwurm}/Users?limit=3`)).body
  const next = (await w.vb365.get(`${ofLindwurm}/Users?limit=3&offset=3`)).body
  await control.del(`/api/worlds/${w.name}/collections/vb365.users/${first.results[0].id}`)
  const inSet = async (setId: string) => (await w.vb365.get(`${ofLindwurm}/Users?limit=3&offset=3&setId=${setId}`)).body
  t.same(names((await inSet(first.setId)).results), names(next.results))
  t.match(first._links.next.href, new RegExp(`setId=${first.setId}`))
  t.not((await inSet('99999999-0000-4000-8000-000000000001')).setId, first.setId, 'an unknown set is a new one')
  await w.advance('16m')
  t.not((await inSet(first.setId)).setId, first.setId, 'and one that is too old')
  t.notSame(names((await inSet(first.setId)).results), names(next.results))
})

t.test('what happens at Microsoft is in the local copy after the next synchronization, and at once where it is not asked', async t => {
  const w = await world()
  const list = async (query = ''): Promise<string[]> => names((await w.vb365.get(`${ofLindwurm}/Users?limit=1000${query}`)).body.results)
  const before = await list()
  t.equal((await happens(w, { kind: 'User', change: 'joins', members: { displayName: 'Ada Lovell' } })).status, 201)
  t.equal((await happens(w, { kind: 'User', change: 'changes', objectId: jane, members: { displayName: 'Jane Adler-Cohn' } })).status, 201)
  t.equal((await happens(w, { kind: 'User', change: 'leaves', objectId: inLindwurm(accountTwo) })).status, 201)
  t.equal((await happens(w, { kind: 'User', change: 'leaves', objectId: 'nobody' })).status, 400)
  t.same(await list(), before)
  t.same(await list('&dataSource=Production&displayName=Ada*'), ['Ada Lovell'])
  t.ok((await list('&dataSource=Production')).includes('Jane Adler-Cohn'))

  const state = async () => (await w.vb365.get(`${ofLindwurm}/SyncState`)).body
  t.match(await state(), { organizationId: lindwurm, lastSyncState: undefined, currentSyncState: undefined })
  t.equal((await w.vb365.get(`/v7/Organizations/${lindwurm}/SyncState`)).body.status, 'None')
  t.equal((await w.vb365.post(`${ofLindwurm}/Sync`, { body: { type: 'Full' } })).status, 204)
  t.match(await state(), { currentSyncState: { type: 'Full', status: 'Queued' } })
  t.match(await w.vb365.post(`${ofLindwurm}/Sync`, { body: {} }), { status: 409, body: { errorCode: 'OperationConflict' } })
  await w.advance('10s')
  t.match(await state(), { currentSyncState: { status: 'Running', startTime: /09:00:05/ } })
  t.ok((await list()).includes('Ada Lovell'), 'while the copy is read, Microsoft is asked')
  await w.untilIdle()
  t.match(await state(), { currentSyncState: undefined, lastSyncState: { type: 'Full', result: 'Success', endTime: /09:02:05/ } })
  t.match((await w.vb365.get('/v8/Organizations/SyncState')).body, [{ organizationId: lindwurm }])
  t.match((await w.vb365.get(`/v7/Organizations/${lindwurm}/SyncState`)).body, { type: 'Full', status: 'Success', lastSyncTime: /09:02:05/ })
  const after = await list()
  t.ok(after.includes('Ada Lovell') && after.includes('Jane Adler-Cohn') && !after.includes('Tomas Brandt'))
})

t.test('a synchronization that fails leaves the copy as it was and says why; asking for a fresh copy waits for one', async t => {
  const w = await world()
  await happens(w, { kind: 'Team', change: 'joins', members: { displayName: 'Night Shift' } })
  await control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session: 'OrganizationSync', subject: lindwurm, result: 'Failed', message: 'The tenant does not answer.' }
  })
  await w.vb365.post(`${ofLindwurm}/Sync`, { body: { type: 'Incremental' } })
  await w.untilIdle()
  t.match((await w.vb365.get(`${ofLindwurm}/SyncState`)).body, { lastSyncState: { result: 'Error', error: 'The tenant does not answer.' } })
  const teams = async (query: string): Promise<string[]> => names((await w.vb365.get(`${ofLindwurm}/Teams?displayName=Night*${query}`)).body.results)
  t.same(await teams(''), [])
  t.same(await teams('&dataSource=PreferLocalResynced'), ['Night Shift'])
  t.same(await teams(''), ['Night Shift'])
  t.match((await w.vb365.get(`${ofLindwurm}/SyncState`)).body, { lastSyncState: { result: 'Success' } })
})

t.test('an organization without app-only authentication has no copy: it is always read at Microsoft', async t => {
  const w = await world()
  t.match(await w.vb365.post(`/v8/Organizations/${almondVale}/Sync`, { body: {} }), {
    status: 400, body: { errorCode: 'ParameterValidationFailure', message: /app-only/ }
  })
  await happens(w, { organizationId: almondVale, kind: 'Group', change: 'joins', members: { displayName: 'Cider Makers' } })
  const found = (await w.vb365.get(`/v8/Organizations/${almondVale}/Groups?displayName=Cider*`)).body.results
  t.same(names(found), ['Cider Makers'])
})
