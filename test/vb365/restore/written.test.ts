import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { keyPeople, lindwurmDaily } from '../../estate/vb365/jobs.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const account = { userName: 'admin@lindwurm.onmicrosoft.com', userPassword: 'secret' }

interface Shown {
  id: string, name: string, email?: string, subject?: string, category?: string, versionId: number, displayName: string,
  sizeBytes: number
}
interface Statistics { restoredItemsCount: number, skippedItemsCount: number, totalItemsCount: number }
type World = Awaited<ReturnType<typeof world>>

/** Posts are backed up by the job that names their team. */
const jobOf = (type: string): string => type === 'Vet' ? keyPeople : lindwurmDaily

/** Opens what a job's last backup holds of one kind, or what an earlier one held. */
async function open ({ vb365 }: Pick<World, 'vb365'>, type: string, kind: string, options: object = {}) {
  const { body } = await vb365.post(`/v8/Jobs/${jobOf(type)}/explore`, { body: { type, ...options } })
  const root = `/v8/RestoreSessions/${body.id}/organization/${kind}`
  const all = (await vb365.get(`${root}?limit=100`)).body.results as Shown[]
  const named = (name: string): string =>
    `${root}/${encodeURIComponent(all.find(one => one.name === name || one.displayName === name)?.id ?? '')}`
  return { id: body.id as string, root, all, named }
}

async function backUp ({ vb365, untilIdle }: World, ...others: string[]): Promise<void> {
  for (const job of [lindwurmDaily, ...others]) await vb365.post(`/v8/Jobs/${job}/start`)
  await untilIdle()
}

const rowsAt = async (vb365: Client, path: string): Promise<Shown[]> => (await vb365.get(path)).body.results as Shown[]

async function folderNamed (vb365: Client, box: string, name: string): Promise<Shown> {
  const [folder] = await rowsAt(vb365, `${box}/folders?name=${encodeURIComponent(name)}`)
  if (folder === undefined) throw new Error(`There is no folder ${name}.`)
  return folder
}

async function restored (w: World, path: string, body: object): Promise<Statistics> {
  const started = await w.vb365.post(path, { body: { ...account, ...body } })
  if (started.status !== 200) throw new Error(`${path}: ${started.status} ${JSON.stringify(started.body)}`)
  await w.advance('5m')
  return (await w.vb365.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body as Statistics
}

t.test('mail that its owner removed is gone from the next backup, and back in the one after it was restored', async t => {
  const w = await world()
  const { vb365 } = w
  const before = await open(w, 'Vex', 'mailboxes')
  const box = before.named('Jane Adler')
  const inbox = await folderNamed(vb365, box, 'Inbox')
  const items = (session: string): Promise<Shown[]> => rowsAt(vb365, `${session}/items?parentId=${inbox.id}&limit=1000`)
  const there = await items(box)
  const [, lost] = there as [Shown, Shown]
  const place = decodeURIComponent(box.split('/').at(-1) ?? '')
  t.equal((await control.post(`/api/worlds/${w.name}/collections/vb365.writtenContent`, {
    body: { kind: 'Removed', place, ids: [lost.id], time: '2025-01-15T09:00:00Z' }
  })).status, 201)

  t.equal((await vb365.get(`${box}/items/${lost.id}`)).status, 200, 'a backup that is made holds what it held')
  await w.advance('1m')
  await backUp(w)
  const without = (await open(w, 'Vex', 'mailboxes')).named('Jane Adler')
  t.same((await items(without)).map(({ id }) => id).filter(id => there.some(one => one.id === id)),
    there.map(({ id }) => id).filter(id => id !== lost.id))
  t.equal((await vb365.get(`${without}/items/${lost.id}`)).status, 404)
  const shown = (await open(w, 'Vex', 'mailboxes', { showDeleted: true })).named('Jane Adler')
  t.equal((await vb365.get(`${shown}/items/${lost.id}`)).status, 200, 'who asks for what was deleted sees it')

  t.match(await restored(w, `${box}/items/restore`, { items: [lost] }), { restoredItemsCount: 1, skippedItemsCount: 0 })
  t.match(await restored(w, `${box}/items/restore`, { items: [lost] }), { restoredItemsCount: 0, skippedItemsCount: 1 })
  t.equal((await vb365.get(`${(await open(w, 'Vex', 'mailboxes')).named('Jane Adler')}/items/${lost.id}`)).status, 404,
    'the last backup is as old as it was')
  await backUp(w)
  const after = (await open(w, 'Vex', 'mailboxes')).named('Jane Adler')
  t.match((await vb365.get(`${after}/items/${lost.id}`)).body, { subject: lost.subject })
  t.match((await vb365.post(`${after}/search`, { body: { query: `"${lost.subject ?? ''}"` } })).body.results
    .filter(({ id }: Shown) => id === lost.id), [{}])
})

t.test('a folder that was restored once has nothing left to bring back, in versions 7 and 6 at once', async t => {
  const w = await world()
  const { vb365 } = w
  const { named } = await open(w, 'Vex', 'mailboxes', { showDeleted: true })
  const box = named('Jane Adler')
  const inbox = await folderNamed(vb365, box, 'Inbox')
  const first = await restored(w, `${box}/folders/${inbox.id}/restore`, {})
  t.ok(first.restoredItemsCount > 10)
  for (const version of ['v8', 'v7', 'v6']) {
    const path = `${box}/folders/${inbox.id}/restore`.replace('/v8/', `/${version}/`)
    if (version === 'v8') t.match(await restored(w, path, {}), { restoredItemsCount: 0, skippedItemsCount: first.totalItemsCount })
    else {
      t.match((await vb365.post(path, { body: account })).body, {
        createdItemsCount: 0, mergedItemsCount: 0, skippedItemsCount: first.totalItemsCount
      })
    }
  }
  const count = async (session: string): Promise<number> =>
    (await vb365.get(`${session}/items?parentId=${inbox.id}`.replace('/v8/', '/v7/'))).body.totalCount as number
  const old = await count((await open(w, 'Vex', 'mailboxes')).named('Jane Adler'))
  await backUp(w)
  t.ok(await count((await open(w, 'Vex', 'mailboxes')).named('Jane Adler')) > old)
})

t.test('mail that is restored to another mailbox is there in a folder that the restore made', async t => {
  const w = await world()
  const { vb365 } = w
  const before = await open(w, 'Vex', 'mailboxes')
  const jane = before.named('Jane Adler')
  const inbox = await folderNamed(vb365, jane, 'Inbox')
  const items = await rowsAt(vb365, `${jane}/items?parentId=${inbox.id}&limit=2`)
  await restored(w, `${jane}/items/restoreTo`, { mailbox: 'tomas.brandt@lindwurm.onmicrosoft.com', folder: 'From Jane', items })
  const started = await vb365.post(`${jane}/restoreTo`, {
    body: { ...account, mailbox: 'tomas.brandt@lindwurm.onmicrosoft.com', folder: 'All of Jane' }
  })
  await w.advance('5s')
  t.equal((await vb365.post(`/v8/RestoreSessions/${started.body.sessionId}/Stop`, { body: {} })).status, 204)
  const { restoredItemsCount } = (await vb365.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body
  t.same(await rowsAt(vb365, `${before.named('Tomas Brandt')}/folders?name=From*`), [], 'not in what was backed up before')
  await backUp(w)

  const tomas = (await open(w, 'Vex', 'mailboxes')).named('Tomas Brandt')
  const folder = await folderNamed(vb365, tomas, 'From Jane')
  const copies = await rowsAt(vb365, `${tomas}/items?parentId=${folder.id}`)
  t.same(copies.map(({ subject }) => subject).sort(), items.map(({ subject }) => subject).sort())
  t.notOk(copies.some(({ id }) => items.some(item => item.id === id)), 'under ids of their own')
  for (const copy of copies) t.same((await vb365.get(`${tomas}/items/${copy.id}`)).body, copy)
  t.equal((await vb365.post(`${tomas}/items/${copies[0]?.id}/save`, { body: {} })).status, 200)
  const whole = await folderNamed(vb365, tomas, 'All of Jane')
  t.equal((await vb365.get(`${tomas}/items?parentId=${whole.id}`.replace('/v8/', '/v7/'))).body.totalCount, restoredItemsCount,
    'what was written until it was stopped')
  t.equal((await rowsAt(vb365, `${before.named('Tomas Brandt')}/items?parentId=${folder.id}`) ?? []).length, 0)

  // What was copied once can be copied on.
  await restored(w, `${tomas}/folders/${folder.id}/restoreTo`, { mailbox: 'miriam.cohn@lindwurm.onmicrosoft.com', folder: 'Inbox' })
  await backUp(w)
  const miriam = (await open(w, 'Vex', 'mailboxes')).named('Miriam Cohn')
  const [newest] = await rowsAt(vb365, `${miriam}/items?parentId=${(await folderNamed(vb365, miriam, 'Inbox')).id}&limit=1`)
  t.ok(items.some(({ subject }) => subject === newest?.subject))
})

t.test('an earlier version that is restored is the last one of later backups; copies lie where they went', async t => {
  const w = await world()
  const { vb365 } = w
  const { named } = await open(w, 'Veod', 'onedrives', { showAllVersions: true })
  const drive = named('Jane Adler')
  const documents = await rowsAt(vb365, `${drive}/documents?limit=500`)
  const several = documents.filter(({ versionId }) => versionId > 1024)
  const [old, kept] = several as [Shown, Shown]
  const [version] = await rowsAt(vb365, `${drive}/documents/${old.id}/versions`)
  const asItWas = await vb365.post(`${drive}/documents/${old.id}/versions/${version?.versionId}/save`, { body: {} })
  t.match(await restored(w, `${drive}/documents/${old.id}/versions/${version?.versionId}/restore`, { documentAction: 'Overwrite' }),
    { restoredItemsCount: 1 })
  t.match(await restored(w, `${drive}/documents/restore`, { documents: [kept], documentAction: 'Keep' }), { restoredItemsCount: 1 })
  await restored(w, `${drive}/documents/copyTo`, { documents: [old, kept], onedrive: { name: 'Tomas Brandt' }, folder: 'From Jane' })
  await w.advance('1m')
  await backUp(w)

  const after = await open(w, 'Veod', 'onedrives')
  const now = after.named('Jane Adler')
  const found = await rowsAt(vb365, `${now}/documents?limit=600`)
  t.match(found.find(({ id }) => id === old.id), { versionId: old.versionId + 512, sizeBytes: version?.sizeBytes })
  t.same((await vb365.post(`${now}/documents/${old.id}/save`, { body: {} })).bytes, asItWas.bytes)
  const beside = found.filter(({ name }) => name === kept.name.replace(/(\.\w+)$/, ' (restored)$1'))
  t.equal(beside.length, 1)
  t.match((await vb365.get(`${now}/documents/${beside[0]?.id}`)).body, { createdBy: /administrator/i, sizeBytes: kept.sizeBytes })
  t.notOk((await rowsAt(vb365, `${drive}/documents?limit=600`)).some(({ id }) => id === beside[0]?.id))
  const tomas = after.named('Tomas Brandt')
  const folder = (await rowsAt(vb365, `${tomas}/folders?limit=100`)).find(({ name }) => name === 'From Jane')
  t.same((await rowsAt(vb365, `${tomas}/documents?parentId=${folder?.id}`)).map(({ name }) => name).sort(),
    [old.name, kept.name].sort())
  t.equal((await vb365.post(`${tomas}/folders/${folder?.id}/save`, { body: {} })).status, 200)
})

t.test('documents of a site go to its other library, and posts come back as a tab', async t => {
  const w = await world()
  const { vb365 } = w
  const sites = await open(w, 'Vesp', 'sites')
  const [site] = sites.all as [Shown]
  const at = `${sites.root}/${site.id}`
  const documents = await rowsAt(vb365, `${at}/documents?limit=2`)
  await restored(w, `${at}/documents/restore`, { documents, list: 'Site Assets' })
  const teams = await open(w, 'Vet', 'teams')
  const team = teams.named('Sales')
  const [channel] = await rowsAt(vb365, `${team}/channels`)
  const tabs = `channels/${encodeURIComponent(channel?.id ?? '')}/tabs`
  await restored(w, `${team}/posts/restore`, { channelId: channel?.id, from: '2025-01-01T00:00:00Z' })
  const before = await rowsAt(vb365, `${team}/${tabs}`)
  await backUp(w, keyPeople)

  const after = await open(w, 'Vesp', 'sites')
  const libraries = await rowsAt(vb365, `${after.root}/${site.id}/libraries`)
  const assets = libraries.find(({ name }) => name === 'Site Assets')
  const inAssets = await rowsAt(vb365, `${after.root}/${site.id}/documents?parentId=${assets?.id}&limit=100`)
  for (const { name } of documents) t.ok(inAssets.some(one => one.name === name), name)
  const later = await rowsAt(vb365, `${(await open(w, 'Vet', 'teams')).named('Sales')}/${tabs}`)
  t.equal(later.length, before.length + 1)
  t.match(later.at(-1)?.displayName, /^Posts /)
})
