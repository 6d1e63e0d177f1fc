import t from 'tap'
import { type Client, type Reply, startTest } from '../../estate/simulator.js'
import { almondNightly, almondToAzure, dailyCopy, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { allStaff, almondVale, auroraCollection, jane, lindwurm, pavel } from '../../estate/vb365/organizations.js'
import {
  archiveNorth, branchBucket, copyNorth, defaultRepository, diskAlmond, objectNorth, spareDisk
} from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)
const grown = await startTest(t, { own: true, size: { jobs: 8 } })

const nowhere = '99999999-0000-4000-8000-000000000001'
const versions = ['v8', 'v7', 'v6']

const janesItem = { type: 'User', user: { id: jane }, mailbox: true, oneDrive: false, archiveMailbox: true, personalSite: false }
const pavelsItem = { ...janesItem, user: { id: pavel } }
const plain = {
  name: 'Branch mail', backupType: 'SelectedItems', organizationId: lindwurm, repositoryId: spareDisk, selectedItems: [janesItem]
}

/** Adds a job in the form of a version. */
function add (vb365: Client, version: string, body: object): Promise<Reply> {
  const { organizationId, ...rest } = { ...plain, ...body }
  return version === 'v8'
    ? vb365.post('/v8/Jobs', { body: { organizationId, ...rest } })
    : vb365.post(`/${version}/Organizations/${organizationId}/Jobs`, { body: rest })
}

const rowsOf = (body: { results?: unknown[] } | unknown[]): Array<{ id: string, name: string }> =>
  (Array.isArray(body) ? body : body.results ?? []) as Array<{ id: string, name: string }>
const names = (body: Parameters<typeof rowsOf>[0]): string[] => rowsOf(body).map(({ name }) => name)

t.test('a job is added in each version, shows in every list, runs, and frees its repository when it goes', async t => {
  const { vb365, untilIdle } = await world()
  for (const version of versions) {
    const added = await add(vb365, version, { name: `Mail of ${version}` })
    t.equal(added.status, version === 'v8' ? 201 : 200)
    const { id } = added.body
    t.match(added.body, { name: `Mail of ${version}`, isEnabled: true, lastStatus: 'Stopped', schedulePolicy: { type: 'ManualOnly' } })
    t.notOk('copyJob' in added.body._links)
    t.notOk('selectedItems' in added.body)
    t.ok(names((await vb365.get(`/${version}/Jobs`)).body).includes(`Mail of ${version}`))
    t.same(names((await vb365.get(`/v8/Jobs?repositoryId=${spareDisk}`)).body), [`Mail of ${version}`])
    t.ok(names((await vb365.get(`/v7/Organizations/${lindwurm}/Jobs`)).body).includes(`Mail of ${version}`))
    t.match(rowsOf((await vb365.get(`/${version}/Jobs/${id}/SelectedItems`)).body), [{ mailbox: true, oneDrive: false, user: { displayName: 'Jane Adler' } }])

    t.equal((await vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 409, 'a job writes to it')
    t.equal((await vb365.post(`/${version}/Jobs/${id}/start`, { body: {} })).status, version === 'v8' ? 200 : 204)
    t.equal((await vb365.del(`/${version}/Jobs/${id}`)).status, 409, 'it is running')
    await untilIdle()
    t.match((await vb365.get(`/v8/JobSessions?jobId=${id}`)).body.results, [{ status: 'Success', repositoryId: spareDisk, progress: 1 }])

    t.equal((await vb365.del(`/${version}/Jobs/${id}`)).status, 204)
    t.equal((await vb365.get(`/${version}/Jobs/${id}`)).status, 404)
    t.equal((await vb365.get(`/v8/RestorePoints?jobId=${id}`)).body.results.length, 1, 'its backups stay')
    t.equal((await vb365.get(`/v8/JobSessions?jobId=${id}`)).body.results.length, 1)
  }
  t.equal((await vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 204)
})

t.test('a job that was read is sent back under another name, with items and runNow, as clients of v7 do', async t => {
  const { vb365, untilIdle } = await world()
  const { body: read } = await vb365.get(`/v7/Jobs/${keyPeople}`)
  const { body: selectedItems } = await vb365.get(`/v7/Jobs/${keyPeople}/SelectedItems`)
  const [janes] = selectedItems
  const added = await vb365.post(`/v7/Organizations/${lindwurm}/Jobs`, {
    body: { ...read, name: 'Copy of key people', runNow: true, selectedItems: [janes] }
  })
  t.equal(added.status, 200)
  t.not(added.body.id, keyPeople)
  t.match(added.body, { lastStatus: 'Queued', schedulePolicy: read.schedulePolicy })
  await untilIdle()
  t.match((await vb365.get(`/v8/JobSessions?jobId=${added.body.id}`)).body.results, [{ status: 'Success' }])
  t.equal((await vb365.put(`/v7/Jobs/${added.body.id}`, { body: { ...added.body, selectedItems: [janes] } })).status, 204)
})

t.test('what an added job lacks or names wrongly is refused, and nothing is added', async t => {
  const { vb365 } = await world()
  const wrong: Array<[object, number]> = [
    [{ name: '  ' }, 400],
    [{ name: 'lindwurm DAILY' }, 409],
    [{ organizationId: nowhere }, 404],
    [{ repositoryId: nowhere }, 404],
    [{ repositoryId: archiveNorth }, 400],
    [{ repositoryId: branchBucket }, 409],
    [{ selectedItems: [] }, 400],
    [{ backupType: 'EntireOrganization' }, 409],
    [{ selectedItems: [{ type: 'User', mailbox: true }] }, 400],
    [{ selectedItems: [{ mailbox: true }] }, 400],
    [{ selectedItems: [{ type: 'User', user: { id: nowhere } }] }, 404],
    [{ organizationId: almondVale }, 404],
    [{ selectedItems: [{ type: 'User', user: { id: jane }, mailbox: false }] }, 400],
    [{ selectedItems: [{ type: 'OneDriveFolders', folders: [] }] }, 400],
    [{ excludedItems: [{ type: 'User', user: { id: jane }, mailbox: true }] }, 400],
    [{ schedulePolicy: { type: 'Daily', dailyTime: '25:00' } }, 400],
    [{ schedulePolicy: { type: 'Periodically', periodicallyEvery: 'Hours2', periodicallyOffsetMinutes: 60 } }, 400],
    [{ schedulePolicy: { type: 'ManualOnly', retryEnabled: true, retryNumber: 778 } }, 400],
    [{ schedulePolicy: { type: 'ManualOnly', retryEnabled: true, retryWaitInterval: 0 } }, 400],
    [{ schedulePolicy: { type: 'ManualOnly', backupWindowEnabled: true } }, 400],
    [{ schedulePolicy: { type: 'ManualOnly', backupWindowEnabled: true, backupWindowSettings: { backupWindow: [true] } } }, 400]
  ]
  for (const version of versions) {
    for (const [body, status] of wrong) t.equal((await add(vb365, version, body)).status, status, `${version} ${JSON.stringify(body)}`)
    const { organizationId: _, repositoryId: __, ...noRepository } = plain
    t.equal((await vb365.post(`/${version === 'v8' ? 'v7' : version}/Organizations/${lindwurm}/Jobs`, { body: noRepository })).status, 400)
  }
  t.equal((await vb365.get('/v8/Jobs')).body.results.length, 4)
})

t.test('a schedule keeps what means something for its type, and the job starts by it', async t => {
  const { vb365, advance } = await world()
  const policy = async (schedulePolicy: object) => {
    t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { schedulePolicy, isEnabled: true } })).status, 204)
    const { body } = await vb365.get(`/v8/Jobs/${almondToAzure}`)
    return { ...body.schedulePolicy, nextRun: body.nextRun?.slice(0, 16) }
  }
  t.same(await policy({ type: 'Daily' }), {
    type: 'Daily', scheduleEnabled: true, dailyType: 'Everyday', dailyTime: '15:00:00', backupWindowEnabled: false, retryEnabled: false,
    nextRun: '2025-01-15T15:00'
  })
  t.match(await policy({ dailyTime: '08:30', dailyType: 'Weekends' }), { dailyTime: '08:30:00', nextRun: '2025-01-18T08:30' })
  t.match(await policy({ scheduleEnabled: false }), { scheduleEnabled: false, nextRun: undefined })
  const every = await policy({ scheduleEnabled: true, periodicallyEvery: 'Hours4', periodicallyOffsetMinutes: 10, retryEnabled: true })
  t.same(every, {
    type: 'Periodically', scheduleEnabled: true, periodicallyEvery: 'Hours4', periodicallyOffsetMinutes: 10,
    periodicallyWindowEnabled: false, backupWindowEnabled: false,
    retryEnabled: true, retryNumber: 3, retryWaitInterval: 10,
    nextRun: '2025-01-15T12:10'
  })
  const mornings = Array.from({ length: 168 }, (_, hour) => hour % 24 < 6)
  t.match(await policy({ periodicallyWindowEnabled: true, periodicallyWindowSettings: { backupWindow: mornings } }), {
    periodicallyWindowSettings: { minuteOffset: 0 }, nextRun: '2025-01-16T00:10'
  })
  t.notOk('periodicallyOffsetMinutes' in await policy({ periodicallyEvery: 'Minutes30' }))
  t.match(await policy({ type: 'ManualOnly' }), { scheduleEnabled: false, nextRun: undefined })
  t.match(await policy({ type: 'Daily', dailyTime: '10:00:00' }), { scheduleEnabled: true, nextRun: '2025-01-15T10:00' })
  await advance('2h')
  t.match((await vb365.get(`/v8/Jobs/${almondToAzure}`)).body, { lastRun: '2025-01-15T10:00:00Z' })

  t.equal((await vb365.put(`/v6/Jobs/${almondToAzure}`, {
    body: { schedulePolicy: { type: 'Periodically', periodicallyEvery: 'Hours1', periodicallyWindowSettings: { backupWindow: mornings } } }
  })).status, 204)
  t.match((await vb365.get(`/v8/Jobs/${almondToAzure}`)).body, {
    schedulePolicy: { periodicallyWindowEnabled: true }, nextRun: '2025-01-16T00:00:00Z'
  }, 'version 6 has no switch for the window')
})

t.test('a change leaves what it does not name, and is refused for the same reasons as a new job', async t => {
  const { vb365 } = await world()
  const before = (await vb365.get(`/v8/Jobs/${almondToAzure}`)).body
  t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { description: null, name: 'Almond on disk', repositoryId: diskAlmond } })).status, 204)
  const after = (await vb365.get(`/v8/Jobs/${almondToAzure}`)).body
  t.match(after, { name: 'Almond on disk', description: before.description, repositoryId: diskAlmond, isEnabled: false })
  t.ok(after.eTag > before.eTag)
  t.equal((await vb365.get(`/v8/Jobs/${almondToAzure}/SelectedItems`)).body.results.length, 1)
  const wrong: Array<[object, number]> = [
    [{ name: '' }, 400], [{ name: 'Key people' }, 409], [{ repositoryId: archiveNorth }, 400], [{ repositoryId: branchBucket }, 409],
    [{ backupType: 'EntireOrganization' }, 409], [{ selectedItems: [] }, 400], [{ selectedItems: [janesItem] }, 404],
    [{ schedulePolicy: { type: 'Daily', dailyTime: 'noon' } }, 400]
  ]
  for (const [body, status] of wrong) {
    t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body })).status, status, JSON.stringify(body))
  }
  t.same((await vb365.get(`/v8/Jobs/${almondToAzure}`)).body, after)
  t.equal((await vb365.put(`/v8/Jobs/${nowhere}`, { body: {} })).status, 404)

  t.equal((await vb365.put(`/v8/Jobs/${almondNightly}`, { body: { isEnabled: false } })).status, 204)
  t.equal((await vb365.get(`/v8/Jobs/${almondNightly}`)).body.nextRun, undefined)
  t.equal((await vb365.del(`/v8/Jobs/${almondNightly}`)).status, 204)
  t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { backupType: 'EntireOrganization', runNow: true } })).status, 204)
  t.same((await vb365.get(`/v8/Jobs/${almondToAzure}/SelectedItems`)).body.results, [])
  t.equal((await vb365.get(`/v8/Jobs/${almondToAzure}`)).body.lastStatus, 'Queued')
  t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { runNow: true } })).status, 409)
  t.equal((await vb365.put(`/v8/Jobs/${almondToAzure}`, { body: { repositoryId: spareDisk } })).status, 409)
})

t.test('items are added, changed and removed, each object once', async t => {
  const { vb365 } = await world()
  const path = (version: string, list = 'SelectedItems') => `/${version}/Jobs/${keyPeople}/${list}`
  const items = async (list?: string) => (await vb365.get(path('v8', list))).body.results
  const group = { type: 'Group', group: { id: allStaff }, memberMailbox: true, memberOnedrive: true, mailbox: true }
  for (const version of versions) {
    t.equal((await vb365.post(path(version), { body: [group, { type: 'PersonalSites' }, { ...pavelsItem, oneDrive: true }] })).status, 204)
    const added = await items()
    t.equal(added.length, 7)
    t.match(added[0], { user: { displayName: 'Pavel Dvorak' }, mailbox: true, oneDrive: true, personalSite: false })
    t.match(added[5], {
      type: 'Group', group: { displayName: 'All Staff' }, members: true, memberMailbox: true, memberArchiveMailbox: false, mailbox: true, groupSite: false
    })
    const groupId = encodeURIComponent(added[5].id)
    t.equal((await vb365.put(`${path(version)}/${groupId}`, { body: { type: 'Group', members: false, groupSite: true } })).status, 204)
    t.match((await vb365.get(`${path(version)}/${groupId}`)).body, { members: false, memberMailbox: false, mailbox: true, groupSite: true })
    t.equal((await vb365.put(`${path(version)}/${groupId}`, { body: { type: 'Group', mailbox: false, groupSite: false } })).status, 400)
    t.equal((await vb365.put(`${path(version)}/${groupId}`, { body: { type: 'User' } })).status, 400)
    t.equal((await vb365.put(`${path(version)}/${added[2].id}`, { body: { type: 'Site' } })).status, 400, 'a site has no options')
    const ids = [added[5].id, added[6].id]
    t.equal((await vb365.del(`${path(version)}?ids=${[...ids, nowhere].map(encodeURIComponent).join(',')}`)).status, 404)
    t.equal((await items()).length, 7, 'all or none')
    const removed = version === 'v8' ? vb365.del(path('v8'), { body: ids }) : vb365.del(`${path(version)}?ids=${ids.join(',')}`)
    t.equal((await removed).status, 204)
    t.equal((await items()).length, 5)

    const folders = { type: 'OneDriveFolders', folders: ['Music', 'Videos'] }
    t.equal((await vb365.post(path(version, 'ExcludedItems'), { body: [folders] })).status, 204)
    const [excluded] = await items('ExcludedItems')
    t.match(excluded, folders)
    t.equal((await vb365.put(`${path(version, 'ExcludedItems')}/${excluded.id}`, { body: { folders: ['Games'] } })).status, 204)
    t.same((await vb365.get(`${path(version, 'ExcludedItems')}/${excluded.id}`)).body.folders, ['Games'])
    t.equal((await vb365.post(path(version, 'ExcludedItems'), { body: [pavelsItem] })).status, 400, 'Pavel is selected')
    t.equal((await vb365.del(path(version, 'ExcludedItems'))).status, 400, 'no ids')
    t.equal((await vb365.del(`${path(version, 'ExcludedItems')}?ids=${excluded.id}`)).status, 204)
  }
  t.equal((await vb365.del(path('v8'))).status, 400)
  const all = (await items()).map(({ id }: { id: string }) => id)
  t.equal((await vb365.del(path('v8'), { body: all })).status, 409, 'something must remain')
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/SelectedItems`, { body: [pavelsItem] })).status, 400, 'it backs up everything')
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/SelectedItems`, { body: [{ folders: ['Music'] }] })).status, 204)
  t.equal((await vb365.post(`/v8/Jobs/${nowhere}/SelectedItems`, { body: [] })).status, 404)
})

t.test('items name their objects by the id alone, in each version', async t => {
  const { vb365 } = await world()
  for (const version of versions) {
    for (const query of ['', '?skipItemUpdate=true']) {
      const path = `/${version}/Jobs/${almondToAzure}/SelectedItems`
      const site = (await vb365.get(`/v8/Organizations/${almondVale}/Sites?filter=orchard`)).body.results[0]
      const team = (await vb365.get(`/v8/Organizations/${almondVale}/Teams`)).body.results[0]
      const named = [{ type: 'Site', site: { id: site.id } }, { type: 'Team', team: { id: team.id } }]
      t.equal((await vb365.post(path + query, { body: named })).status, 204)
      const [, siteItem, teamItem] = rowsOf((await vb365.get(path)).body)
      t.match(siteItem, { site: { url: site.url, title: 'Orchard Records' } })
      t.match(teamItem, { team: { displayName: team.displayName, mail: team.mail } })
      t.equal((await vb365.del(`${path}?ids=${siteItem?.id},${teamItem?.id}`)).status, 204)
    }
  }
})

t.test('what jobs are read as can be sent back in each version, whole and item by item, and changes nothing', async t => {
  const { vb365 } = await grown.world()
  interface Item { id: string, type: string }
  const lists = ['SelectedItems', 'ExcludedItems'] as const
  const itemsOf = async (version: string, id: string) => {
    const [selectedItems = [], excludedItems = []] = await Promise.all(lists.map(async list =>
      rowsOf((await vb365.get(`/${version}/Jobs/${id}/${list}`)).body) as unknown as Item[]))
    return { selectedItems, excludedItems }
  }
  for (const version of versions) {
    for (const { id, name } of rowsOf((await vb365.get(`/${version}/Jobs`)).body)) {
      const read = async () => {
        const { eTag: _, ...job } = (await vb365.get(`/${version}/Jobs/${id}`)).body
        return { ...job, ...await itemsOf(version, id) }
      }
      const before = await read()
      t.equal((await vb365.put(`/${version}/Jobs/${id}`, { body: before })).status, 204, `${name} in ${version}`)
      t.same(await read(), before, `${name} in ${version}`)
      for (const list of lists) {
        const items = before[list === 'SelectedItems' ? 'selectedItems' : 'excludedItems']
        if (items.length === 0) continue
        t.equal((await vb365.post(`/${version}/Jobs/${id}/${list}`, { body: items })).status, 204, `${list} of ${name} in ${version}`)
        for (const item of items) {
          const isFixed = item.type === 'Site' || (item.type === 'Team' && list === 'ExcludedItems')
          const { status } = await vb365.put(`/${version}/Jobs/${id}/${list}/${encodeURIComponent(item.id)}`, { body: item })
          t.equal(status, isFixed ? 400 : 204, `${item.id} of ${name} in ${version}`)
        }
      }
      t.same(await read(), before, `${name} in ${version}, item by item`)
      if (version !== 'v8' || before.backupType === 'EntireOrganization') continue
      // A job keeps what is gone; a new one cannot name it.
      const selectedItems = (before.selectedItems as Item[]).filter(({ id }) => !id.includes(auroraCollection))
      const copy = { ...before, name: `${name} again`, repositoryId: spareDisk, selectedItems }
      const added = await vb365.post('/v8/Jobs', { body: copy })
      t.equal(added.status, 201, name)
      t.same(await itemsOf('v8', added.body.id), { selectedItems, excludedItems: before.excludedItems })
      t.equal((await vb365.del(`/v8/Jobs/${added.body.id}`)).status, 204)
    }
  }
})

t.test('team posts are backed up where the organization has them, and are called chats in version 6', async t => {
  const { vb365 } = await world()
  const [, , , team] = (await vb365.get(`/v6/Jobs/${keyPeople}/SelectedItems`)).body
  t.match(team, { type: 'Team', chats: true })
  t.notOk('teamsChats' in team)
  const path = `Jobs/${keyPeople}/SelectedItems/${team.id}`
  t.equal((await vb365.put(`/v6/${path}`, { body: { ...team, chats: false } })).status, 204)
  t.equal((await vb365.get(`/v8/${path}`)).body.teamsChats, false)
  const posts = { type: 'PartialOrganization', teams: true, teamsChats: true }
  t.equal((await vb365.post(`/v8/Jobs/${almondToAzure}/SelectedItems`, { body: [posts] })).status, 400)
  t.equal((await vb365.post(`/v8/Jobs/${almondToAzure}/SelectedItems`, { body: [{ ...posts, teamsChats: false }] })).status, 204)
})

t.test('objects are kept as the organization has them, or as the client describes them when it says so', async t => {
  const { vb365 } = await world()
  const described = [{ ...pavelsItem, user: { id: pavel, displayName: 'P. Dvorak' } }]
  const shown = async () => (await vb365.get(`/v8/Jobs/${keyPeople}/SelectedItems`)).body.results[0].user.displayName
  await vb365.post(`/v8/Jobs/${keyPeople}/SelectedItems`, { body: described })
  t.equal(await shown(), 'Pavel Dvorak')
  await vb365.post(`/v8/Jobs/${keyPeople}/SelectedItems?skipItemUpdate=true`, { body: described })
  t.equal(await shown(), 'P. Dvorak')
  await vb365.put(`/v8/Jobs/${keyPeople}?skipItemUpdate=true`, { body: { description: 'Kept' } })
  t.equal(await shown(), 'P. Dvorak')
  await vb365.put(`/v8/Jobs/${keyPeople}`, { body: { description: 'Refreshed' } })
  t.equal(await shown(), 'Pavel Dvorak')
})

t.test('a backup job and its copy job go in turn, and a copy job comes again', async t => {
  const { vb365, untilIdle } = await world()
  t.ok('copyJob' in (await vb365.get(`/v8/Jobs/${lindwurmDaily}`)).body._links)
  const kept = await vb365.del(`/v8/Jobs/${lindwurmDaily}`)
  t.equal(kept.status, 409)
  t.match(kept.body.message, /copy job/)
  for (const version of versions) {
    const [copyJob] = rowsOf((await vb365.get('/v8/CopyJobs')).body)
    t.equal((await vb365.del(`/${version}/CopyJobs/${copyJob?.id}`)).status, 204)
    t.notOk('copyJob' in (await vb365.get(`/${version}/Jobs/${lindwurmDaily}`)).body._links)
    t.equal((await vb365.get(`/${version}/Jobs/${lindwurmDaily}/CopyJob`)).status, 404)
    const named = version === 'v8' ? { organizationId: lindwurm } : {}
    const body = { ...named, backupJobId: lindwurmDaily, repositoryId: copyNorth }
    const added = await vb365.post(`/${version}/CopyJobs`, { body })
    t.equal(added.status, version === 'v8' ? 201 : 200)
    t.match(added.body, { name: 'Lindwurm daily - copy job', isEnabled: true, lastStatus: 'Stopped', schedulePolicy: { type: 'Immediate' } })
    t.equal((await vb365.post(`/${version}/CopyJobs`, { body })).status, 409)
    t.match((await vb365.get(`/${version}/Jobs/${lindwurmDaily}/CopyJob`)).body, { id: added.body.id })
    t.equal((await vb365.put(`/${version}/CopyJobs/${added.body.id}`, {
      body: { schedulePolicy: { type: 'DailyAtTime', dailyTime: '23:30' }, isEnabled: true }
    })).status, 204)
    t.match((await vb365.get(`/${version}/CopyJobs/${added.body.id}`)).body, {
      schedulePolicy: { type: 'DailyAtTime', dailyType: 'Everyday', dailyTime: '23:30:00' }, nextRun: '2025-01-15T23:30:00Z'
    })
    t.equal((await vb365.put(`/${version}/CopyJobs/${added.body.id}`, { body: { backupJobId: keyPeople } })).status, 400)
    t.equal((await vb365.put(`/${version}/CopyJobs/${added.body.id}`, { body: { repositoryId: objectNorth } })).status, 400)
  }
  t.equal((await vb365.put(`/v8/Jobs/${lindwurmDaily}`, { body: { name: 'Nightly' } })).status, 204)
  const [copyJob] = rowsOf((await vb365.get('/v8/CopyJobs')).body)
  t.equal(copyJob?.name, 'Nightly - copy job')
  await vb365.put(`/v8/CopyJobs/${copyJob?.id}`, { body: { schedulePolicy: { type: 'Immediate' } } })
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  t.match((await vb365.get(`/v8/CopyJobs/${copyJob?.id}`)).body, { lastStatus: 'Success' })
  t.equal((await vb365.put(`/v8/Jobs/${lindwurmDaily}`, { body: { repositoryId: defaultRepository } })).status, 400, 'nothing is copied from a disk')
  t.equal((await vb365.put(`/v8/Jobs/${lindwurmDaily}`, { body: { repositoryId: copyNorth } })).status, 400, 'that is where the copies go')
})

t.test('copies go to another object storage of the same owner that keeps backups in the same way', async t => {
  const { vb365 } = await world()
  await vb365.del(`/v8/CopyJobs/${dailyCopy}`)
  const copy = (body: object) => vb365.post('/v8/CopyJobs', { body: { backupJobId: lindwurmDaily, organizationId: lindwurm, repositoryId: copyNorth, ...body } })
  for (const [body, status] of [
    [{ backupJobId: nowhere }, 404], [{ repositoryId: nowhere }, 404], [{ organizationId: almondVale }, 400],
    [{ repositoryId: objectNorth }, 400], [{ repositoryId: spareDisk }, 400], [{ backupJobId: keyPeople }, 400],
    [{ schedulePolicy: { type: 'DailyAtTime', dailyTime: '24:00' } }, 400],
    [{ schedulePolicy: { type: 'Immediate', backupCopyWindowEnabled: true } }, 400]
  ] as const) t.equal((await copy(body)).status, status, JSON.stringify(body))
  t.equal((await vb365.get('/v8/CopyJobs')).body.results.length, 0)
  t.equal((await copy({ isEnabled: false })).status, 201)
})

t.test('a repository of locked copies keeps its retention period as long as it is a target', async t => {
  const { vb365 } = await world()
  const longer = { retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Years5' }
  const put = async (body: object) => (await vb365.put(`/v8/BackupRepositories/${copyNorth}`, { body })).status
  t.equal(await put(longer), 400)
  t.equal(await put({ description: 'Kept', retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Years3' }), 204)
  t.equal((await vb365.put(`/v8/BackupRepositories/${objectNorth}`, { body: longer })).status, 204, 'backups may be kept longer')
  await vb365.del(`/v8/CopyJobs/${dailyCopy}`)
  t.equal(await put(longer), 204)
})

t.test('a repository goes although somebody looks into its backups, and that session is stopped', async t => {
  const { vb365, untilIdle } = await world()
  const { body: { id } } = await add(vb365, 'v8', { runNow: true })
  await untilIdle()
  const explore = `/v8/BackupRepositories/${spareDisk}/explore?organizationId=${lindwurm}`
  const opened = await vb365.post(explore, { body: { type: 'Vex' } })
  t.equal(opened.status, 201)
  await vb365.del(`/v8/Jobs/${id}`)
  t.equal((await vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 204)
  t.match((await vb365.get(`/v8/RestoreSessions/${opened.body.id}`)).body, { state: 'Stopped' })
})
