import t from 'tap'
import { hire } from '../../estate/licenses.js'
import { startTest } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale, inLindwurm, jane, janesAccount, lindwurm, pavel } from '../../estate/vb365/organizations.js'
import { defaultRepository, diskAlmond, objectNorth, spareDisk } from '../../estate/vb365/repositories.js'

const { world, control } = await startTest(t)

const nowhere = 'ffffffff-0000-4000-8000-00000000ffff'
const kinds = ['OrganizationData', 'UserData', 'GroupData', 'MailboxData', 'OneDriveData', 'SiteData', 'TeamData']
const at = (kind: string, version = 'v8', repository = objectNorth): string =>
  `/${version}/BackupRepositories/${repository}/${kind}`

t.test('what lies in a repository is listed by kind in every version, and each row is found by its link', async t => {
  const { vb365 } = await world()
  for (const kind of kinds) {
    for (const version of ['v8', 'v7', 'v6']) {
      const { body } = await vb365.get(`${at(kind, version)}?limit=2`)
      t.ok(body.results.length > 0, `${version} ${kind}`)
      t.equal('totalCount' in body, version !== 'v8')
      for (const row of body.results) t.same((await vb365.get(row._links.self.href)).body, row)
      t.equal((await vb365.get(`${at(kind, version)}/${nowhere}`)).status, 404)
      t.equal((await vb365.get(at(kind, version, nowhere))).status, 404)
    }
  }
})

t.test('rows tell whose they are: version 6 by the id in the backups, later ones by both', async t => {
  const { vb365 } = await world()
  const inBackups = /^lindwurm\.onmicrosoft\.com:0/
  const [newest] = (await vb365.get(at('UserData'))).body.results
  t.match(newest, {
    id: `${inLindwurm('').split('::')[0]}${janesAccount}:00000000-0000-0000-0000-000000000000`,
    itemType: 'User', displayName: 'Jane Adler', accountType: 'User', organizationId: lindwurm,
    backedUpOrganizationId: inBackups, repositoryId: objectNorth, isMailboxBackedUp: true, isOneDriveBackedUp: true
  })
  t.match((await vb365.get(at('UserData', 'v6'))).body.results[0], { organizationId: inBackups })
  t.match((await vb365.get(at('UserData', 'v7'))).body.results[0], { organizationId: lindwurm, isDeleted: false, proxyId: /^0b/ })
  const types = (await vb365.get(`${at('UserData')}?limit=100`)).body.results.map((row: { accountType: string }) => row.accountType)
  t.ok(types.includes('SharedMailbox'))
})

t.test('mailboxes and OneDrives are filtered by name, organization and moment', async t => {
  const { vb365 } = await world()
  const count = async (query: string, kind = 'MailboxData', repository = objectNorth): Promise<number> =>
    (await vb365.get(`${at(kind, 'v8', repository)}?limit=1000&${query}`)).body.results.length
  const all = await count('')
  t.equal(await count('filter=*adler*'), 2, 'the mailbox and its archive')
  t.equal(await count('filter=jane.adler@lindwurm.onmicrosoft.com'), 2)
  t.equal(await count('filter=nobody'), 0)
  t.equal(await count(`organizationId=${lindwurm}`), all)
  t.equal(await count(`organizationId=${inLindwurm('x').split(':x')[0]}`), all)
  t.equal(await count(`organizationId=${almondVale}`), 0)
  t.equal(await count('pointInTime=2025-01-10T00:00:00Z'), all)
  t.equal(await count('pointInTime=2024-01-10T00:00:00Z'), 0)
  t.equal(await count('filter=Jane*', 'OneDriveData'), 1)
  t.ok(await count('', 'MailboxData', diskAlmond) > 0)
})

t.test('who has left stays in the backups until retention has removed the last restore point', async t => {
  const here = await world()
  const { vb365, untilIdle, advance } = here
  await hire(control, here.name, 1, 'Ada')
  const account = 'aa000000-0000-4000-8000-000000000001'
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  const find = async (version = 'v8') =>
    (await vb365.get(`${at('UserData', version)}?limit=1000`)).body.results.find((row: { displayName: string }) => row.displayName === 'Ada')
  t.match(await find(), { email: 'ada@lindwurm.onmicrosoft.com', mailboxBackedUpTime: /^2025-01-15T09:00:00/ })

  await control.del(`/api/worlds/${here.name}/collections/vb365.users/${inLindwurm(account)}`)
  await advance('2d')
  t.match(await find(), { mailboxBackedUpTime: /^2025-01-15T09:00:00/ }, 'as of the last backup')
  t.match(await find('v7'), { isDeleted: true })
  t.match((await vb365.get(`/v8/ProtectedUsers/${inLindwurm(account)}`)).body, { displayName: 'Ada' })

  const points = (await vb365.get(`/v8/RestorePoints?userId=${inLindwurm(account)}`)).body.results
  t.ok(points.length > 0)
  for (const { id } of points) await control.del(`/api/worlds/${here.name}/collections/vb365.restorePoints/${id}`)
  t.equal(await find(), undefined)
  t.equal((await vb365.get(`/v8/ProtectedUsers/${inLindwurm(account)}`)).status, 404)
})

t.test('protected users, groups, sites and teams are those of all restore points, or of those asked for', async t => {
  const { vb365 } = await world()
  const list = async (kind: string, query = '') => (await vb365.get(`/v8/Protected${kind}?limit=1000&${query}`)).body.results
  for (const kind of ['Users', 'Groups', 'Sites', 'Teams']) {
    const rows = await list(kind)
    t.ok(rows.length > 0, kind)
    t.equal(new Set(rows.map(({ id }: { id: string }) => id)).size, rows.length, 'each once')
    t.same((await vb365.get(`/v8/Protected${kind}/${rows[0].id}`)).body, rows[0])
    t.equal((await vb365.get(`/v8/Protected${kind}/${nowhere}`)).status, 404)
    const ofBoth = [...await list(kind, `organizationId=${lindwurm}`), ...await list(kind, `organizationId=${almondVale}`)]
    t.equal(ofBoth.length, rows.length)
    t.equal((await list(kind, `repositoryId=${nowhere}`)).length, 0)
    t.equal((await list(kind, 'backedUpOrganizationId=none')).length, 0)
  }
  const janes = (await vb365.get(`/v8/ProtectedUsers/${jane}`)).body
  t.match(janes, { msid: janesAccount, accountType: 'User', mailboxes: [{ isArchive: false }, { isArchive: true }], oneDrives: [{}], sites: [] })
  t.match((await vb365.get(`/v8/ProtectedUsers/${pavel}`)).body, { oneDrives: [{}], sites: [{}] }, 'who is backed up with a personal site')
  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&limit=1`)).body.results
  t.same((await list('Users', `restorePointId=${point.id}`)).map(({ displayName }: { displayName: string }) => displayName),
    ['Pavel Dvorak', 'Sofia Hartmann'])
  t.equal((await list('Users', `restorePointId=${point.id}&repositoryId=${objectNorth}`)).length, 0)
  t.match((await list('Users', `repositoryId=${defaultRepository}`)).length, 2)
})

t.test('a group lends its job what is switched on of it: its site is that of the organization, and told once', async t => {
  const { vb365, untilIdle } = await world()
  const of = (path: string) => `/v8/Organizations/${lindwurm}/${path}`
  const [sales] = (await vb365.get(of('Groups?displayName=Sales'))).body.results
  const [site] = (await vb365.get(of('Sites?filter=sales'))).body.results
  t.equal(site.url, sales.site)
  const back = async (name: string, items: unknown[]) => {
    const { body: { id } } = await vb365.post('/v8/Jobs', {
      body: {
        name, organizationId: lindwurm, repositoryId: spareDisk, backupType: 'SelectedItems', runNow: true,
        selectedItems: items
      }
    })
    await untilIdle()
    return (await vb365.get(`/v8/RestorePoints?jobId=${id}`)).body.results[0].id
  }
  const rows = async (path: string) => (await vb365.get(path)).body.results
  const ids = (found: Array<{ id: string }>): string[] => found.map(({ id }) => id)
  const group = { id: sales.id }

  const point = await back('Members only', [{ type: 'Group', group, members: true, mailbox: false, groupSite: false }])
  t.same(await rows(`/v8/ProtectedGroups?restorePointId=${point}`), [])
  t.ok((await rows(`/v8/ProtectedUsers?restorePointId=${point}`)).length > 0)
  t.same(await rows(at('GroupData', 'v8', spareDisk)), [])

  const whole = await back('Sales', [{ type: 'Group', group, members: false, mailbox: true, groupSite: true }, { type: 'Site', site }])
  t.match(await rows(`/v8/ProtectedGroups?restorePointId=${whole}`), [{ id: sales.id, sites: [{ id: site.id, url: sales.site }] }])
  t.same(ids(await rows(at('SiteData', 'v8', spareDisk))).filter(id => id === site.id), [site.id])
  t.match(await rows(at('GroupData', 'v8', spareDisk)), [{ groupSiteUrl: [sales.site], isSiteBackedUp: true }])
})

t.test('until version 7 a restore point is asked for what it holds, under other names in version 6', async t => {
  const { vb365 } = await world()
  const [{ id }] = (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}&limit=1`)).body.results
  const names: Record<string, string | undefined> = {
    protectedMailboxes: 'mailboxes', protectedTeams: 'teams', protectedSites: 'webs', protectedOnedrives: 'onedrives',
    protectedUsers: undefined, protectedGroups: undefined
  }
  for (const [newer, older] of Object.entries(names)) {
    const page = (await vb365.get(`/v7/RestorePoints/${id}/${newer}?limit=2&offset=1`)).body
    t.match(page, { offset: 1, limit: 2 })
    t.ok(page.totalCount > 0, newer)
    t.equal((await vb365.get(`/v7/RestorePoints/${nowhere}/${newer}`)).status, 404)
    if (older === undefined) continue
    const rows = (await vb365.get(`/v6/RestorePoints/${id}/${older}`)).body
    t.equal(rows.length, page.totalCount)
    t.same(rows.slice(1, 3), page.results)
  }
})

t.test('version 7 tells what has changed since a token', async t => {
  const { vb365, untilIdle } = await world()
  const points = (await vb365.get('/v7/RestorePoints/Changes?from=latest')).body
  const sessions = (await vb365.get('/v7/JobSessions/Changes?from=latest')).body
  t.same([points.results, sessions.results], [[], []])
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await untilIdle()
  t.match((await vb365.get(`/v7/RestorePoints/Changes?from=${points.nextChangeToken}`)).body.results, [{ jobId: keyPeople }])
  const changed = (await vb365.get(`/v7/JobSessions/Changes?from=${sessions.nextChangeToken}`)).body
  t.match(changed.results, [{ id, status: 'Warning' }])
  t.same((await vb365.get(`/v7/JobSessions/Changes?from=${changed.nextChangeToken}`)).body.results, [])
  t.same((await vb365.get(`/v7/JobSessions/Changes?from=${sessions.nextChangeToken}&jobType=Copy`)).body.results, [])
  t.equal((await vb365.get('/v7/JobSessions/Changes?limit=5')).body.results.length, 5)
  for (const token of ['99999999', 'yesterday']) t.equal((await vb365.get(`/v7/RestorePoints/Changes?from=${token}`)).status, 410)
})
