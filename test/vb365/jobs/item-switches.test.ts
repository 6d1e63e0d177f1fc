import t from 'tap'
import type { RESTJobItemComposed } from '../../../src/schemas/vb365/common/jobs.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondNightly, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import {
  allStaff, engineeringTeam, jane, janesAccount, lindwurm, miriam, salesTeam
} from '../../estate/vb365/organizations.js'
import { spareDisk } from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)

interface Row { id: string, isArchive?: boolean, backedUpTime?: string, postId?: number }
type Items = RESTJobItemComposed[]

/** Other jobs leave the night alone. */
async function quieten ({ vb365 }: TestWorld): Promise<void> {
  for (const job of [lindwurmDaily, keyPeople, almondNightly]) await vb365.post(`/v8/Jobs/${job}/disable`)
}

/** A job of its own for some items, and what is seen of its backups. */
async function startJob (w: TestWorld, selectedItems: Items) {
  const { vb365, untilIdle, advance } = w
  await quieten(w)
  const added = await vb365.post('/v8/Jobs', {
    body: {
      name: 'Switched', organizationId: lindwurm, repositoryId: spareDisk, backupType: 'SelectedItems', selectedItems,
      schedulePolicy: { scheduleEnabled: false }
    }
  })
  if (added.status !== 201) throw new Error(JSON.stringify(added.body))
  const { id } = added.body
  const rows = async (path: string): Promise<Row[]> => (await vb365.get(path)).body.results
  return {
    id,
    rows,
    async run (): Promise<string> {
      await advance('1h')
      await vb365.post(`/v8/Jobs/${id}/start`)
      await untilIdle()
      return (await vb365.get(`/v8/Jobs/${id}`)).body.lastStatus
    },
    edit: async (excludedItems: Items, items = selectedItems) =>
      (await vb365.put(`/v8/Jobs/${id}`, { body: { selectedItems: items, excludedItems } })).status,
    newest: async () => (await vb365.get(`/v8/RestorePoints?jobId=${id}&limit=1`)).body.results[0],
    data: (kind: string, query = '') => rows(`/v8/BackupRepositories/${spareDisk}/${kind}?limit=1000&${query}`),
    async explore (type: string, kind: string, options: object = {}) {
      const { body } = await vb365.post(`/v8/Jobs/${id}/explore`, { body: { type, ...options } })
      const root = `/v8/RestoreSessions/${body.id}/organization/${kind}`
      return { root, session: body.id as string, all: await rows(`${root}?limit=1000`) }
    }
  }
}

const janesItem = (more: Omit<RESTJobItemComposed, 'type'>): RESTJobItemComposed => ({ type: 'User', user: { id: jane }, ...more })

t.test('an archive that a job leaves out is in none of its backups, and the next one has it when it is switched on', async t => {
  const w = await world()
  const job = await startJob(w, [janesItem({ mailbox: true, archiveMailbox: false })])
  await job.run()
  t.match(await job.data('MailboxData'), [{ id: janesAccount, isArchive: false }])
  t.equal((await job.data('MailboxData')).length, 1)
  t.match(await job.data('UserData'), [{ isMailboxBackedUp: true, isArchiveBackedUp: false, archiveBackedUpTime: undefined }])
  const point = await job.newest()
  t.match(point, { isExchange: true, isOneDrive: false })
  t.match(await job.rows(`/v8/ProtectedUsers?restorePointId=${point.id}`), [{ mailboxes: [{ isArchive: false }] }])
  t.same((await job.explore('Vex', 'mailboxes')).all.map(({ isArchive }) => isArchive), [false])

  t.equal(await job.edit([], [janesItem({ mailbox: true, archiveMailbox: true })]), 204)
  await job.run()
  const archive = (await job.data('MailboxData')).find(({ isArchive }) => isArchive) as Row
  t.match(await job.data('UserData'), [{ isArchiveBackedUp: true, archiveBackedUpTime: /T11:00/ }])
  t.same((await job.explore('Vex', 'mailboxes')).all.map(({ isArchive }) => isArchive), [false, true])
  const { root } = await job.explore('Vex', 'mailboxes', { dateTime: point.backupTime })
  t.equal((await w.vb365.get(`${root}/${archive.id}`)).status, 404, 'a session shows what its restore point has')
  t.equal((await w.vb365.get(`${root}/${archive.id}/items`)).status, 404)
})

t.test('an archive that is switched off stays as of its last backup, while the mailbox goes on', async t => {
  const w = await world()
  const job = await startJob(w, [janesItem({ mailbox: true, archiveMailbox: true })])
  await job.run()
  const then = await job.newest()
  t.equal(await job.edit([], [janesItem({ mailbox: true, archiveMailbox: false })]), 204)
  await w.advance('3d')
  await job.run()
  const now = await job.newest()
  const rows = await job.data('MailboxData')
  t.same(rows.map(({ isArchive, backedUpTime }) => [isArchive, backedUpTime]),
    [[false, now.backupTime], [true, then.backupTime]])
  t.match(await job.data('UserData'), [{ mailboxBackedUpTime: now.backupTime, archiveBackedUpTime: then.backupTime }])
  t.match(await job.rows(`/v8/ProtectedUsers?restorePointId=${now.id}`), [{ mailboxes: [{ isArchive: false }] }])

  const count = async (dateTime?: string) => {
    const { root, all } = await job.explore('Vex', 'mailboxes', dateTime === undefined ? {} : { dateTime })
    return Promise.all(all.map(async ({ id }) => (await job.rows(`${root}/${id}/items?limit=5000`)).length))
  }
  const [[mailThen = 0, archiveThen = 0], [mailNow = 0, archiveNow = 0]] = [await count(then.backupTime), await count()]
  t.ok(mailNow > mailThen)
  t.equal(archiveNow, archiveThen)
})

t.test('an archive is backed up without its mailbox; of somebody who has none there is nothing', async t => {
  const w = await world()
  const job = await startJob(w, [janesItem({ archiveMailbox: true })])
  t.equal(await job.run(), 'Success')
  t.match(await job.newest(), { isExchange: true })
  t.match(await job.data('MailboxData'), [{ isArchive: true }])
  t.equal((await job.data('MailboxData')).length, 1)
  t.match(await job.data('UserData'), [{ isMailboxBackedUp: false, isArchiveBackedUp: true }])
  const { root, all } = await job.explore('Vex', 'mailboxes')
  t.same(all.map(({ isArchive }) => isArchive), [true])
  t.equal((await w.vb365.get(`${root}/${janesAccount}`)).status, 404)

  t.equal(await job.edit([], [{ type: 'User', user: { id: miriam }, archiveMailbox: true }]), 204)
  t.equal(await job.run(), 'Warning', 'nothing to process')
})

t.test('of the members of a group and of a whole organization archives are backed up where they are asked for', async t => {
  const w = await world()
  const group = { id: allStaff }
  const archives = async (items: Items, excluded: Items = []) => {
    t.equal(await job.edit(excluded, items), 204)
    await job.run()
    const { id } = await job.newest()
    const users = await job.rows(`/v8/ProtectedUsers?limit=1000&restorePointId=${id}`) as unknown as Array<{ mailboxes: Row[] }>
    return users.flatMap(({ mailboxes }) => mailboxes).filter(({ isArchive }) => isArchive).length
  }
  const job = await startJob(w, [{ type: 'Group', group, members: true, memberMailbox: true }])
  t.equal(await archives([{ type: 'Group', group, members: true, memberMailbox: true }]), 0)
  const some = await archives([{ type: 'Group', group, members: true, memberMailbox: true, memberArchiveMailbox: true }])
  t.ok(some > 0)
  t.equal(await archives([{ type: 'PartialOrganization', mailbox: true }]), 0)
  const all = await archives([{ type: 'PartialOrganization', mailbox: true, archiveMailbox: true }])
  t.ok(all > 0)
  t.equal(await archives([{ type: 'PartialOrganization', mailbox: true, archiveMailbox: true }],
    [janesItem({ archiveMailbox: true })]), all - 1, 'an exclusion takes the archive away and leaves the mailbox')
  t.equal(await archives([janesItem({ mailbox: true }), janesItem({ archiveMailbox: true })]), 1, 'the last word counts')
})

t.test('posts are backed up of teams whose item says so, with their answers, exports and searches', async t => {
  const w = await world()
  const item = (teamsChats: boolean): RESTJobItemComposed =>
    ({ type: 'Team', team: { id: engineeringTeam, displayName: '', mail: '' }, teamsChats })
  const job = await startJob(w, [item(false)])
  const look = async (dateTime?: string) => {
    const { root, session } = await job.explore('Vet', 'teams', dateTime === undefined ? {} : { dateTime })
    const team = `${root}/${engineeringTeam}`
    const [channel] = await job.rows(`${team}/channels`) as [Row]
    const at = `${team}/channels/${encodeURIComponent(channel.id)}`
    const search = async (type: string): Promise<number> =>
      (await w.vb365.post(`/v8/RestoreSessions/${session}/organization/searchTeams?limit=500`, { body: { type, query: '' } })).body.results.length
    return {
      team, channel,
      posts: await job.rows(`${team}/posts?limit=1000`),
      files: (await job.rows(`${team}/files?limit=1000`)).length,
      tabs: (await job.rows(`${at}/tabs`)).length,
      found: await search('Posts'),
      foundFiles: await search('Files')
    }
  }
  await job.run()
  const first = await job.newest()
  t.match(first, { isTeams: true })
  const before = await look()
  t.same([before.posts, before.found], [[], 0])
  t.ok(before.files > 0 && before.tabs > 0 && before.foundFiles > 0, 'channels, files and tabs always are')

  t.equal(await job.edit([], [item(true)]), 204)
  await job.run()
  const withPosts = await look()
  const without = await look(first.backupTime)
  t.ok(withPosts.posts.length > 0)
  t.equal(withPosts.found, Math.min(500, withPosts.posts.length))
  const { postId } = withPosts.posts[0] as Row
  t.equal((await w.vb365.get(`${withPosts.team}/posts/${postId}`)).status, 200)
  t.equal((await w.vb365.get(`${without.team}/posts/${postId}`)).status, 404)
  t.equal((await w.vb365.post(`${without.team}/posts/${postId}/save`, { body: {} })).status, 404)
  const page = async ({ team, channel }: typeof without) =>
    (await w.vb365.post(`${team}/posts/export`, { body: { channelId: channel.id } })).bytes.toString()
  t.match(await page(withPosts), /<article>/)
  t.notMatch(await page(without), /<article>/)

  t.equal(await job.edit([], [item(false)]), 204)
  await w.advance('10d')
  await job.run()
  const later = await look()
  t.same(later.posts.map(({ postId }) => postId), withPosts.posts.map(({ postId }) => postId), 'as of their last backup')
  t.ok(later.files > withPosts.files, 'the rest goes on')
})

t.test('a job of the entire organization never backs up posts, parts of one do where they are asked for', async t => {
  const w = await world()
  const posts = async (jobId: string, team: string): Promise<number> => {
    const { body } = await w.vb365.post(`/v8/Jobs/${jobId}/explore`, { body: { type: 'Vet' } })
    return (await w.vb365.get(`/v8/RestoreSessions/${body.id}/organization/teams/${team}/posts`)).body.results.length
  }
  t.equal(await posts(lindwurmDaily, engineeringTeam), 0)
  t.ok(await posts(keyPeople, salesTeam) > 0)
  const job = await startJob(w, [{ type: 'PartialOrganization', teams: true }])
  await job.run()
  t.equal(await posts(job.id, engineeringTeam), 0)
  t.equal(await job.edit([], [{ type: 'PartialOrganization', teams: true, teamsChats: true }]), 204)
  await job.run()
  t.ok(await posts(job.id, engineeringTeam) > 0)
  const team = { id: engineeringTeam, displayName: '', mail: '' }
  t.equal(await job.edit([{ type: 'Team', team }]), 204)
  await job.run()
  const { id } = await job.newest()
  t.notOk((await job.rows(`/v8/ProtectedTeams?limit=100&restorePointId=${id}`)).some(row => row.id === engineeringTeam),
    'a team is excluded as a whole')
})

t.test('posts are no longer backed up when the organization goes without them', async t => {
  const w = await world()
  const organization = (await w.vb365.get(`/v8/Organizations/${lindwurm}`)).body
  const times = async () => {
    const { body } = await w.vb365.post(`/v8/Jobs/${keyPeople}/explore`, { body: { type: 'Vet' } })
    const at = `/v8/RestoreSessions/${body.id}/organization/teams/${salesTeam}`
    const count = async (path: string) => (await w.vb365.get(`${at}/${path}?limit=5000`)).body.results.length as number
    return { posts: await count('posts'), files: await count('files') }
  }
  await quieten(w)
  const before = await times()
  t.equal(organization.isTeamsChatsOnline, true)
  t.equal((await w.vb365.put(`/v8/Organizations/${lindwurm}`, { body: { isTeamsChatsOnline: false } })).status, 204)
  await w.advance('20d')
  await w.vb365.post(`/v8/Jobs/${keyPeople}/start`)
  await w.untilIdle()
  const after = await times()
  t.equal(after.posts, before.posts)
  t.ok(after.files > before.files)
})
