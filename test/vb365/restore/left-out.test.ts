import t from 'tap'
import type { RESTJobItemComposed } from '../../../src/schemas/vb365/common/jobs.js'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondNightly, keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { jane, lindwurm } from '../../estate/vb365/organizations.js'
import { spareDisk } from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)

interface Row {
  id: string, name: string, category?: string, type?: string, isArchive?: boolean, version: string
}

/** A job of its own, and what its backups show. */
async function startJob ({ vb365, untilIdle }: TestWorld, selectedItems: RESTJobItemComposed[]) {
  // Other jobs leave the night alone.
  for (const job of [lindwurmDaily, keyPeople, almondNightly]) await vb365.post(`/v8/Jobs/${job}/disable`)
  const added = await vb365.post('/v8/Jobs', {
    body: {
      name: 'Some of it', organizationId: lindwurm, repositoryId: spareDisk, backupType: 'SelectedItems', selectedItems,
      schedulePolicy: { scheduleEnabled: false }
    }
  })
  if (added.status !== 201) throw new Error(JSON.stringify(added.body))
  const { id } = added.body
  const rows = async (path: string): Promise<Row[]> => (await vb365.get(path)).body.results
  return {
    rows,
    async run (): Promise<string> {
      await vb365.post(`/v8/Jobs/${id}/start`)
      await untilIdle()
      return (await vb365.get(`/v8/RestorePoints?jobId=${id}&limit=1`)).body.results[0].backupTime
    },
    edit: async (selectedItems: RESTJobItemComposed[], excludedItems: RESTJobItemComposed[] = []) =>
      (await vb365.put(`/v8/Jobs/${id}`, { body: { selectedItems, excludedItems } })).status,
    disable: async () => vb365.post(`/v8/Jobs/${id}/disable`),
    /** The first mailbox, OneDrive, site or team. */
    async explore (type: string, kind: string, options: object = {}) {
      const { body } = await vb365.post(`/v8/Jobs/${id}/explore`, { body: { type, ...options } })
      const root = `/v8/RestoreSessions/${body.id}/organization/${kind}`
      const [first] = await rows(root) as [Row]
      return `${root}/${first.id}`
    }
  }
}

t.test('mailbox folders that the settings leave out are not in the backups made from then on', async t => {
  const w = await world()
  const { vb365 } = w
  const job = await startJob(w, [{ type: 'User', user: { id: jane }, mailbox: true, archiveMailbox: true }])
  const before = await job.run()
  const whole = await job.explore('Vex', 'mailboxes')
  const categories = async (box: string) => new Set((await job.rows(`${box}/folders?limit=100`)).map(({ category }) => category))
  const all = await categories(whole)
  for (const name of ['Junk', 'Deleted', 'PermanentlyDeletedItems', 'Drafts', 'Outbox', 'Conflicts', 'Purges', 'DiscoveryHolds']) {
    t.ok(all.has(name), name)
  }
  const junk = (await job.rows(`${whole}/folders?limit=100`)).find(({ category }) => category === 'Junk') as Row
  const [item] = await job.rows(`${whole}/items?parentId=${junk.id}&limit=1`) as [Row]

  const save = async (body: object) => t.equal((await vb365.put('/v8/ExclusionSettings', { body })).status, 204)
  await save({ junkEmail: true, syncIssues: true, deletedItems: true })
  t.same(await categories(await job.explore('Vex', 'mailboxes')), all, 'the last backup is as it was')
  await w.advance('5m')
  const less = await job.run()
  const box = await job.explore('Vex', 'mailboxes')
  const out = ['Junk', 'SyncIssues', 'Conflicts', 'LocalFailures', 'ServerFailures', 'Deleted', 'PermanentlyDeletedItems']
  t.same([...all].filter(name => name === undefined || !out.includes(name)), [...await categories(box)])
  for (const path of [`items/${item.id}`, `items?parentId=${junk.id}`, `folders/${junk.id}`]) {
    t.equal((await vb365.get(`${box}/${path}`)).status, 404, path)
  }
  const found = async (at: string) =>
    (await vb365.post(`${at}/search?limit=5000`, { body: { query: '' } })).body.results as Row[]
  t.ok((await found(whole)).some(({ id }) => id === item.id))
  t.notOk((await found(box)).some(({ id }) => id === item.id))
  const exported = async (at: string) => (await vb365.post(`${at}/exportToPst`, { body: {} })).bytes.length
  t.ok(await exported(box) < await exported(whole))
  const archive = `${box.replace(/[^/]+$/, '')}${(await job.rows(box.replace(/\/[^/]+$/, ''))).find(({ isArchive }) => isArchive)?.id}`
  t.notOk((await categories(archive)).has('Deleted'), 'of archives, too')
  t.same(await categories(await job.explore('Vex', 'mailboxes', { dateTime: before })), all)

  await save({
    junkEmail: false, syncIssues: false, deletedItems: false,
    drafts: true, outbox: true, litigationHold: true, inPlaceHold: true
  })
  await w.advance('1h')
  await job.run()
  const now = await categories(await job.explore('Vex', 'mailboxes'))
  t.same([...all].filter(name => !now.has(name)).sort(), ['DiscoveryHolds', 'Drafts', 'Outbox', 'Purges', 'Versions'])
  t.notOk((await categories(await job.explore('Vex', 'mailboxes', { dateTime: less }))).has('Junk'))
})

t.test('of OneDrives a job backs up the folders that it names, or all but those', async t => {
  const w = await world()
  const janes = { type: 'User', user: { id: jane }, oneDrive: true } as const
  const job = await startJob(w, [janes])
  await job.run()
  const look = async () => {
    const drive = await job.explore('Veod', 'onedrives')
    const top = await job.rows(`${drive}/folders?parentId=root&limit=100`)
    const documents = async (parent: string) => (await job.rows(`${drive}/documents?parentId=${parent}&limit=1000`)).length
    return { drive, top, all: (await job.rows(`${drive}/documents?limit=5000`)).length, atTop: await documents('root'), documents }
  }
  const whole = await look()
  const [first, second] = whole.top as [Row, Row]
  const below = async ({ drive }: typeof whole, parent: Row): Promise<number> => {
    const inner = await job.rows(`${drive}/folders?parentId=${parent.id}&limit=100`)
    const own = (await job.rows(`${drive}/documents?parentId=${parent.id}&limit=1000`)).length
    const deeper = await Promise.all(inner.map(folder => below({ ...whole, drive }, folder)))
    return own + deeper.reduce((sum, count) => sum + count, 0)
  }
  const count = await below(whole, first)
  t.ok(count > 0)

  t.equal(await job.edit([janes, { type: 'OneDriveFolders', folders: [first.name] }]), 204)
  await w.advance('1m')
  await job.run()
  const only = await look()
  t.same(only.top.map(({ name }) => name), [first.name])
  t.same([only.all, only.atTop], [count, 0])
  t.equal((await w.vb365.get(`${only.drive}/folders/${second.id}`)).status, 404)

  t.equal(await job.edit([janes], [{ type: 'OneDriveFolders', folders: [`Documents/${first.name}/`] }]), 204)
  await w.advance('1m')
  await job.run()
  const rest = await look()
  t.same(rest.top.map(({ name }) => name), whole.top.map(({ name }) => name).filter(name => name !== first.name))
  t.same([rest.all, rest.atTop], [whole.all - count, whole.atTop])
})

t.test('a backup has all versions of documents, or those that its job came to: as the organization says', async t => {
  const w = await world()
  const { vb365 } = w
  const options = (sharePointBackupMode: string) =>
    vb365.put(`/v8/Organizations/${lindwurm}/versionBackupOptions`, { body: { sharePointBackupMode } })
  t.equal((await options('Latest')).status, 204)
  const job = await startJob(w, [{ type: 'User', user: { id: jane }, oneDrive: true }])
  await job.run()
  const versions = async () => {
    const drive = await job.explore('Veod', 'onedrives', { showAllVersions: true })
    const documents = (await job.rows(`${drive}/documents?limit=5000`)).filter(({ version }) => version !== '1.0')
    const found = new Map<string, string[]>()
    for (const { id } of documents.slice(0, 80)) {
      found.set(id, (await job.rows(`${drive}/documents/${id}/versions`)).map(({ version }) => version))
    }
    return found
  }
  const countAll = (found: Map<string, unknown[]>): number =>
    [...found.values()].reduce((sum, { length }) => sum + length, 0)
  t.equal(countAll(await versions()), 0, 'the first run came to one of each')
  await w.advance('30d')
  await job.run()
  const latest = await versions()
  t.ok(countAll(latest) > 0)
  t.ok([...latest.values()].every(({ length }) => length <= 1), 'what the first run had')

  t.equal((await options('All')).status, 204)
  await w.advance('1h')
  await job.run()
  const all = await versions()
  t.ok(countAll(all) > countAll(latest))
  for (const [id, kept] of latest) t.ok(kept.every(version => all.get(id)?.includes(version)), 'and no less')
  t.equal((await options('Latest')).status, 204)
  await w.advance('1h')
  await job.run()
  t.same(await versions(), all, 'what lies in backups stays there')
})
