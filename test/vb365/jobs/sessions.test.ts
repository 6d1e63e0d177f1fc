import t from 'tap'
import type { RESTJobItemComposed, RESTJobSchedulePolicy } from '../../../src/schemas/vb365/common/jobs.js'
import { startTest } from '../../estate/simulator.js'
import { almondNightly, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { allStaff, jane, lindwurm, pavel } from '../../estate/vb365/organizations.js'
import { windowsProxy } from '../../estate/vb365/proxies.js'
import { objectNorth } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

const nowhere = '99999999-0000-4000-8000-000000000001'

/** Jobs cannot be edited over HTTP yet. */
function reschedule (world: string, jobId: string, policy: RESTJobSchedulePolicy): void {
  const { jobs } = simulator.worlds.get(world).vb365
  jobs.patch(jobId, { schedulePolicy: { ...jobs.get(jobId).schedulePolicy, ...policy } })
}

interface Session { id: string, creationTime: string, status: string, jobId: string, jobType: string }

t.test('the past of the estate agrees with its jobs: each job\'s newest session is its last run', async t => {
  const { vb365 } = await world()
  const { results: jobs } = (await vb365.get('/v8/Jobs')).body
  for (const { id, lastRun, lastStatus, repositoryId } of [...jobs, ...(await vb365.get('/v8/CopyJobs')).body.results]) {
    const [newest] = (await vb365.get(`/v8/JobSessions?jobId=${id}&limit=1`)).body.results
    if (lastRun === undefined) t.equal(newest, undefined)
    else t.match(newest, { creationTime: lastRun, status: lastStatus, repositoryId })
  }
  const all: Session[] = (await vb365.get('/v8/JobSessions?limit=1000')).body.results
  t.same(new Set(all.map(({ status }) => status)), new Set(['Success', 'Warning', 'Failed', 'Stopped']))
  const good = all.filter(({ status }) => status === 'Success' || status === 'Warning')
  t.equal((await vb365.get('/v8/RestorePoints?limit=1000&isRetrieved=false')).body.results.length, good.length, 'a point for each good one')
})

t.test('sessions are listed newest first and filtered by job, type, status and end', async t => {
  const { vb365 } = await world()
  const list = async (query: string): Promise<Session[]> => (await vb365.get(`/v8/JobSessions?${query}`)).body.results
  const all = await list('limit=1000')
  t.same(all.map(({ creationTime }) => creationTime), all.map(({ creationTime }) => creationTime).sort().reverse())
  t.equal((await list('')).length, 30, 'thirty, unless asked otherwise')
  t.equal((await list(`jobId=${lindwurmDaily}`)).length, 14)
  t.equal((await list('jobType=Copy')).length, 5)
  t.same(new Set((await list('status=Succeeded')).map(({ status }) => status)), new Set(['Success']))
  t.same(await list('status=success'), await list('status=Succeeded'), 'the word that sessions have')
  t.same((await list('status=Failed')).map(({ jobId }) => jobId), [almondNightly])
  t.same((await list('endTimeLowerBound=2025-01-15T00:00:00Z')).map(({ jobId }) => jobId), [keyPeople, keyPeople, keyPeople])
  t.equal((await list('endTimeLowerBound=2025-01-14T12:00:00Z&endTimeUpperBound=2025-01-14T23:00:00Z&jobType=Backup')).length, 5)
  t.equal((await vb365.get('/v8/JobSessions?status=Fine')).status, 400)
  t.equal((await vb365.get(`/v8/JobSessions/${nowhere}`)).status, 404)
})

t.test('version 6 lists the sessions of a job at the job, and knows neither job nor repository of a session', async t => {
  const { vb365 } = await world()
  const page = (await vb365.get(`/v6/Jobs/${lindwurmDaily}/JobSessions?limit=3`)).body
  t.equal(page.results.length, 3)
  t.equal(page.totalCount, 14)
  t.equal(page.results[0].jobId, undefined)
  t.equal((await vb365.get(`/v7/Jobs/${lindwurmDaily}/JobSessions`)).status, 404)
  t.equal((await vb365.get(`/v7/JobSessions?jobId=${lindwurmDaily}`)).body.totalCount, 14)
})

t.test('a log is read in both directions, by type and line by line', async t => {
  const { vb365, untilIdle } = await world()
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await untilIdle()
  const log = (await vb365.get(`/v8/JobSessions/${id}/LogItems`)).body
  t.match(log.results[0], { usn: 1, type: 'Success', message: /started/, _links: { jobsessions: { href: `/v8/JobSessions/${id}` } } })
  t.equal(log.results.length, 11)
  const backwards = (await vb365.get(`/v8/JobSessions/${id}/LogItems?orderAsc=false&limit=1`)).body.results
  t.match(backwards, [{ usn: 11, type: 'Warning' }])
  t.equal((await vb365.get(`/v8/JobSessions/${id}/LogItems?type=Error`)).body.results.length, 0)
  t.same((await vb365.get(`/v8/JobSessions/${id}/LogItems/${log.results[2].id}`)).body, log.results[2])
  t.equal((await vb365.get(`/v8/JobSessions/${id}/LogItems/${nowhere}`)).status, 404)
  t.equal((await vb365.get(`/v8/JobSessions/${nowhere}/LogItems`)).status, 404)
})

t.test('a line of what still goes on has no end', async t => {
  const { vb365, advance } = await world()
  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await advance('7s')
  const running = (await vb365.get(`/v8/JobSessions/${id}/LogItems?type=Running`)).body.results
  t.equal(running.length, 8)
  t.equal(running[0].endTime, undefined)
  t.match(running[0], { message: /Jane Adler/ })
})

t.test('versions 6 and 7 write type and message of a log item as one title', async t => {
  const { vb365 } = await world()
  const [{ id }] = (await vb365.get(`/v8/JobSessions?jobId=${almondNightly}&limit=1`)).body.results
  for (const version of ['v6', 'v7']) {
    const items = (await vb365.get(`/${version}/JobSessions/${id}/LogItems`)).body.results
    t.match(items[0].title, /^\[Success\] Job started at/)
    t.match(items[1].title, /^\[Error\] Connecting/)
    t.equal(items[0].type, undefined)
  }
})

t.test('processed objects appear with their turn', async t => {
  const { vb365, advance } = await world()
  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  const objects = async (query = '') => (await vb365.get(`/v8/JobSessions/${id}/ProcessedObjects${query}`)).body.results
  await advance('9s')
  t.equal((await objects()).length, 0)
  await advance('1s')
  t.equal((await objects()).length, 8)
  t.match((await objects())[0], { id: jane, type: 'User', status: 'Success' })
  t.equal((await objects('?offset=6')).length, 2)
  t.equal((await vb365.get(`/v7/JobSessions/${id}/ProcessedObjects`)).body.totalCount, 8)
  t.equal((await vb365.get(`/v6/JobSessions/${id}/ProcessedObjects`)).status, 404)
})

t.test('restore points are found by what they are of, by time and by the objects in them', async t => {
  const { vb365 } = await world()
  const list = async (query: string) => (await vb365.get(`/v8/RestorePoints?${query}`)).body.results
  t.equal((await list(`repositoryId=${objectNorth}`)).length, 14)
  t.equal((await list('isCopy=true')).length, 8)
  t.equal((await list('isCopy=true&isLongTermCopy=true')).length, 2, 'in the archives')
  t.equal((await list('isRetrieved=true')).length, 3, 'brought back from them')
  t.equal((await list(`jobId=${lindwurmDaily}&from=2025-01-10T00:00:00Z&to=2025-01-12T00:00:00Z`)).length, 2)
  t.equal((await list(`jobId=${lindwurmDaily}&orderAsc=true&limit=1`))[0].backupTime, '2025-01-01T22:00:00Z')
  t.equal((await list(`userId=${pavel}&jobId=${keyPeople}`)).length, 18)
  t.equal((await list(`userId=${jane}&jobId=${almondNightly}`)).length, 0)
  const [newest] = await list('limit=1')
  t.same((await vb365.get(`/v8/RestorePoints/${newest.id}`)).body, newest)
  t.equal((await vb365.get(`/v7/RestorePoints?jobId=${lindwurmDaily}`)).body.totalCount, 14)
  t.equal((await vb365.get('/v6/RestorePoints?isRetrieved=false')).body.length, 50)
  t.equal((await vb365.get(`/v8/RestorePoints/${nowhere}`)).status, 404)
})

t.test('a run whose proxy goes offline is disconnected', async t => {
  const { name, vb365, advance } = await world()
  const { body: { id } } = await vb365.post(`/v8/Jobs/${almondNightly}/start`)
  await advance('7s')
  simulator.worlds.get(name).vb365.proxies.patch(windowsProxy, { status: 'Offline' })
  await advance('10s')
  t.match((await vb365.get(`/v8/JobSessions/${id}`)).body, { status: 'Disconnected', details: /offline/ })
  t.equal((await vb365.get(`/v8/Jobs/${almondNightly}`)).body.lastStatus, 'Disconnected')
  t.match((await vb365.post(`/v8/Jobs/${almondNightly}/start`)), { status: 500, body: { errorCode: 'ProxyOffline' } })
})

t.test('what had trouble is tried again as often as the schedule says, and only that', async t => {
  const { name, vb365, untilIdle } = await world()
  reschedule(name, keyPeople, { retryEnabled: true, retryNumber: 2, retryWaitInterval: 5 })
  const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await untilIdle()
  const [last, first] = (await vb365.get(`/v8/JobSessions?jobId=${keyPeople}&limit=2`)).body.results
  const { body: main } = await vb365.get(`/v8/JobSessions/${id}`)
  t.match(main, { jobWillBeRetried: true, retryCount: 0, progress: 5 })
  t.match(first, { mainSessionId: id, retryCount: 1, jobWillBeRetried: true, progress: 1 })
  t.equal(Date.parse(first.creationTime) - Date.parse(main.endTime), 300_000)
  t.match(last, { mainSessionId: id, retryCount: 2, jobWillBeRetried: false })
  t.equal((await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&from=2025-01-15T09:00:00Z`)).body.results.length, 1)
})

t.test('a manual start takes the place of a retry', async t => {
  const { name, vb365, advance } = await world()
  reschedule(name, keyPeople, { retryEnabled: true, retryNumber: 1, retryWaitInterval: 60 })
  await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await advance('30m')
  await vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await advance('40m')
  const runs: Session[] = (await vb365.get(`/v8/JobSessions?jobId=${keyPeople}&endTimeLowerBound=2025-01-15T09:00:00Z`)).body.results
  t.same(runs.map(({ creationTime }) => creationTime.slice(11, 16)), ['09:30', '09:00'])
})

t.test('the end of the backup window stops a run', async t => {
  const { name, vb365, untilIdle } = await world()
  const night = Array.from({ length: 168 }, (_, hour) => hour % 24 < 6)
  reschedule(name, lindwurmDaily, { backupWindowEnabled: true, backupWindowSettings: { backupWindow: night } })
  const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  t.match((await vb365.get(`/v8/JobSessions/${id}`)).body, { status: 'Stopped', details: /window/ })
})

t.test('a job protects what its items name: a group, parts of the organization, less what is excluded', async t => {
  const { vb365, untilIdle } = await world()
  const group = { id: allStaff, displayName: 'All Staff' }
  const objects = async (selectedItems: RESTJobItemComposed[], excludedItems: RESTJobItemComposed[] = []) => {
    t.equal((await vb365.put(`/v8/Jobs/${keyPeople}`, { body: { selectedItems, excludedItems } })).status, 204)
    const { body: { id } } = await vb365.post(`/v8/Jobs/${keyPeople}/start`)
    await untilIdle()
    const { results } = (await vb365.get(`/v8/JobSessions/${id}/ProcessedObjects?limit=1000`)).body
    return results as Array<{ type: string, id: string }>
  }
  const types = (found: Array<{ type: string }>): string[] => [...new Set(found.map(({ type }) => type))].sort()
  const ids = (found: Array<{ id: string }>): string[] => found.map(({ id }) => id)
  t.same(ids(await objects([{ type: 'Group', group, mailbox: true }])), [allStaff])
  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&limit=1`)).body.results
  t.match(point, { isExchange: true, isSharePoint: false, isTeams: false })
  const members = ids(await objects([{ type: 'Group', group, members: true, memberMailbox: true }]))
  t.ok(members.includes(jane))
  t.notOk(members.includes(allStaff), 'its own mailbox is not theirs')
  t.same(types(await objects([{ type: 'PartialOrganization', sites: true, teams: true }])), ['Site', 'Team'])

  const everything = { type: 'PartialOrganization', mailbox: true, oneDrive: true, sites: true, teams: true } as const
  const whole = await objects([everything])
  t.same(types(whole), ['Group', 'Site', 'Team', 'User'])
  const less = async (item: RESTJobItemComposed) => {
    const left = ids(await objects([everything], [item]))
    return ids(whole).filter(id => !left.includes(id))
  }
  const janes = { type: 'User', user: { id: jane } } as const
  t.same(await less({ ...janes, mailbox: true, archiveMailbox: true, oneDrive: true }), [jane])
  t.same(await less({ ...janes, mailbox: true }), [], 'her OneDrive remains')
})

t.test('a job backs up what its objects have: only groups of Microsoft 365 have mail, only persons a OneDrive', async t => {
  const { vb365, untilIdle } = await world()
  interface Named { id: string, displayName: string, type: string }
  const groups: Named[] = (await vb365.get(`/v8/Organizations/${lindwurm}/Groups?limit=100`)).body.results
  const called = (name: string): Named | undefined => groups.find(({ displayName }) => displayName === name)
  const run = async (jobId: string) => {
    const { body: { id } } = await vb365.post(`/v8/Jobs/${jobId}/start`)
    await untilIdle()
    const { results } = (await vb365.get(`/v8/JobSessions/${id}/ProcessedObjects?limit=1000`)).body
    return results as Array<{ type: string, id: string }>
  }
  const backUp = async (selectedItems: RESTJobItemComposed[]) => {
    t.equal((await vb365.put(`/v8/Jobs/${keyPeople}`, { body: { selectedItems, excludedItems: [] } })).status, 204)
    return run(keyPeople)
  }
  const isGroup = ({ type }: { type: string }): boolean => type === 'Group'
  const kindOf = ({ id }: { id: string }) => groups.find(group => group.id === id)?.type

  t.same(new Set(groups.map(({ type }) => type)), new Set(['Office365', 'Security', 'Distribution', 'DynamicDistribution']))
  t.same((await run(lindwurmDaily)).filter(isGroup).map(kindOf), ['Office365'], 'the others have nothing, whoever is in them')
  for (const row of (await vb365.get('/v8/ProtectedGroups?limit=100')).body.results) t.not(kindOf(row), 'Security')
  const mailboxes = (await vb365.get(`/v8/BackupRepositories/${objectNorth}/MailboxData?limit=1000`)).body.results
  t.notOk(mailboxes.some(({ displayName }: { displayName: string }) => displayName === 'Engineers'))
  const { body: { id: exploring } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })
  const shown = (await vb365.get(`/v8/RestoreSessions/${exploring}/organization/mailboxes?limit=1000`)).body.results
  t.ok(shown.some(({ name }: { name: string }) => name === 'All Staff'))
  t.notOk(shown.some(({ name }: { name: string }) => name === 'Engineers'))

  const everything = { type: 'PartialOrganization', mailbox: true, oneDrive: true } as const
  t.same(new Set((await backUp([everything])).filter(isGroup).map(kindOf)), new Set(['Office365']))
  const engineers = { id: called('Engineers')?.id ?? '' }
  t.same(new Set((await backUp([{ type: 'Group', group: engineers }])).map(({ type }) => type)), new Set(['User']))

  const [desk] = (await vb365.get(`/v8/Organizations/${lindwurm}/Users?displayName=Service%20Desk`)).body.results
  await backUp([{ type: 'User', user: { id: desk.id }, mailbox: true, oneDrive: true, personalSite: true }])
  const [point] = (await vb365.get(`/v8/RestorePoints?jobId=${keyPeople}&limit=1`)).body.results
  t.match(point, { isExchange: true, isOneDrive: false, isSharePoint: false }, 'nobody stands behind that mailbox')
  t.match((await vb365.get(`/v8/ProtectedUsers?restorePointId=${point.id}`)).body.results, [{ mailboxes: [{}], oneDrives: [], sites: [] }])
})

t.test('a group that is excluded with its site takes the site away, too', async t => {
  const { vb365, untilIdle } = await world()
  const [group] = (await vb365.get(`/v8/Organizations/${lindwurm}/Groups?displayName=All%20Staff`)).body.results
  const [site] = (await vb365.get(`/v8/Organizations/${lindwurm}/Sites?filter=allstaff`)).body.results
  const path = `/v8/Jobs/${lindwurmDaily}/ExcludedItems`
  const left = async () => {
    const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
    await untilIdle()
    const { results } = (await vb365.get(`/v8/JobSessions/${id}/ProcessedObjects?limit=1000`)).body
    return (results as Array<{ id: string, type: string }>)
      .filter(({ id }) => id === group.id || id === site.id).map(({ type }) => type)
  }
  const items = (await vb365.get(path)).body.results as Array<{ id: string, site?: { id: string } }>
  t.equal((await vb365.del(`${path}?ids=${items.find(item => item.site?.id === site.id)?.id}`)).status, 204)
  t.same(await left(), ['Group', 'Site'])
  t.equal((await vb365.post(path, { body: [{ type: 'Group', group: { id: group.id }, mailbox: false, groupSite: true }] })).status, 204)
  t.same(await left(), ['Group'])
})

t.test('a job of an entire organization leaves out what another job of it names, a disabled one, too', async t => {
  const { vb365, untilIdle } = await world()
  const run = async (): Promise<string[]> => {
    const { body: { id } } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
    await untilIdle()
    return (await vb365.get(`/v8/JobSessions/${id}/ProcessedObjects?limit=1000`)).body.results.map(({ id }: { id: string }) => id)
  }
  const before = await run()
  t.ok(before.includes(jane))
  t.notOk(before.includes(pavel), 'whom the job of the key people names')

  const named = { id: jane, organizationId: lindwurm }
  t.equal((await vb365.post(`/v8/Jobs/${keyPeople}/SelectedItems`, {
    body: [{ type: 'User', user: named, mailbox: true }]
  })).status, 204)
  t.equal((await vb365.post(`/v8/Jobs/${keyPeople}/disable`)).status, 204)
  t.same(await run(), before.filter(id => id !== jane))

  t.equal((await vb365.del(`/v8/Jobs/${keyPeople}`)).status, 204)
  const after = await run()
  t.ok(after.includes(jane) && after.includes(pavel), 'nobody names them any more')
})
