import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

const { world } = await startTest(t)

const account = { userName: 'admin@lindwurm.onmicrosoft.com', userPassword: 'secret' }

interface Row {
  id: string, name: string, isFolder?: boolean, fileType?: string, version: string, versionId: number
  _links: Record<string, { href: string }>
}

/** The first OneDrive or site that a session shows, or the team with posts. */
async function open (vb365: Client, type: 'Veod' | 'Vesp' | 'Vet', version = 'v8') {
  const { body } = await vb365.post(`/${version}/Organizations/${lindwurm}/explore`, { body: { type, showAllVersions: true } })
  const root = `/${version}/RestoreSessions/${body.id}/organization/${{ Veod: 'onedrives', Vesp: 'sites', Vet: 'teams' }[type]}`
  const all = (await vb365.get(root)).body.results
  const first = all.find(({ displayName }: { displayName?: string }) => displayName === 'Sales') ?? all[0]
  const place = `${root}/${first.id}`
  return { id: body.id as string, place, rows: async (path: string) => (await vb365.get(`${place}/${path}`)).body.results as Row[] }
}

t.test('what is saved, sent and restored is named by its id alone, as portals do, whatever its model requires', async t => {
  const { vb365 } = await world()
  for (const version of ['v8', 'v7', 'v6']) {
    const drive = await open(vb365, 'Veod', version)
    const site = await open(vb365, 'Vesp', version)
    const lists: Array<[Awaited<ReturnType<typeof open>>, string, string]> = [
      [drive, 'documents', 'save'], [drive, 'folders', 'save'], [drive, 'documents', 'restore'], [drive, 'folders', 'restore'],
      [drive, 'documents', 'send'], [site, 'documents', 'save'], [site, 'folders', 'save'], [site, 'documents', 'restore'],
      [site, 'folders', 'restore'], [site, 'items', 'restore']
    ]
    for (const [at, member, verb] of lists) {
      const [row] = await at.rows(`${member}?limit=1`) as [Row]
      const call = (named: object) => vb365.post(`${at.place}/${member}/${verb}`, {
        body: { ...(verb === 'restore' ? account : { to: 'jo@lindwurm.example' }), [member]: [named] }
      })
      t.match((await call({ Id: row.id })).status, verb === 'send' ? /^20[04]$/ : 200, `${version} ${member} ${verb}`)
      t.equal((await call({ name: row.name })).status, 400, `${version} ${member} ${verb} without an id`)
      t.equal((await call({ id: `${row.id.slice(0, -1)}x` })).status, 404)
    }
  }
})

t.test('what is named without an id is refused, and so is a list that names nothing', async t => {
  const { vb365 } = await world()
  const drive = await open(vb365, 'Veod')
  const team = await open(vb365, 'Vet')
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  const mailboxes = `/v8/RestoreSessions/${body.id}/organization/mailboxes`
  const [box] = (await vb365.get(mailboxes)).body.results
  const calls: Array<[string, string]> = [
    [`${mailboxes}/${box.id}/items/restore`, 'items'], [`${mailboxes}/restore`, 'mailboxes'],
    [drive.place.replace(/[^/]+$/, 'restore'), 'oneDrives'], [`${drive.place}/documents/restore`, 'documents'],
    [`${team.place}/posts/save`, 'posts'], [team.place.replace(/[^/]+$/, 'restore'), 'teams']
  ]
  const more = {
    ...account, office365UserName: 'jo', office365UserPassword: 'x', officeUsername: 'jo', officeUserpassword: 'x',
    restoreChangedItems: true, restoreMissingItems: true, restoreMembers: true, restoreSettings: true
  }
  for (const [path, member] of calls) {
    for (const named of [[], [{}], [{ name: 'x' }]]) {
      const { status, body } = await vb365.post(path, { body: { ...more, [member]: named } })
      t.equal(status, 400, path)
      t.match(body.message, member)
    }
  }
})

t.test('a folder leads to the one above it, and a version to itself', async t => {
  const { vb365 } = await world()
  for (const type of ['Veod', 'Vesp'] as const) {
    const { rows } = await open(vb365, type)
    const folders = await rows('folders?limit=100')
    const inner = folders.filter(({ _links }) => _links.parent !== undefined)
    t.ok(inner.length > 0 && inner.length < folders.length, 'those at the top have nothing above them')
    for (const { id, _links } of inner.slice(0, 3)) {
      const above = (await vb365.get(_links.parent?.href ?? '')).body
      t.ok((await rows(`folders?parentId=${above.id}`)).some(folder => folder.id === id))
    }
    const document = (await rows('documents?limit=100')).find(({ version }) => version !== '1.0') as Row
    const [before] = await rows(`documents/${document.id}/versions`) as [Row]
    t.not(before._links.self?.href, document._links.self?.href)
    t.same((await vb365.get(before._links.self?.href ?? '')).body, before)
  }
})

t.test('what lies at the top is shown with and without its folders, and null is no parent', async t => {
  const { vb365 } = await world()
  const site = await open(vb365, 'Vesp')
  const documents = await site.rows('documents?parentId=root&limit=500')
  t.ok(documents.every(({ isFolder, _links }) => isFolder === false && _links.parent === undefined))
  const both = await site.rows('documents?parentId=root&includeFolders=true&limit=500')
  t.ok(both.length > documents.length)
  t.ok((await site.rows('folders?parentId=root&limit=500')).length > both.length - documents.length, 'lists have folders, too')
  const team = await open(vb365, 'Vet')
  t.same(await team.rows('posts?parentId=null'), await team.rows('posts'))
  t.same(await site.rows('folders?parentId=null'), await site.rows('folders'))
})

t.test('a folder of a channel is saved, sent and restored like a file, and has versions', async t => {
  const { vb365, untilIdle } = await world()
  const { place, rows } = await open(vb365, 'Vet')
  const [channel, other] = await rows('channels') as [Row, Row]
  const files = await rows(`files?channelId=${channel.id}&limit=200`)
  const folder = files.find(({ fileType }) => fileType === 'Folder') as Row
  const at = `${place}/channels/${channel.id}/files/${folder.id}`
  t.same((await vb365.get(`${at}/versions`)).body.results.map(({ version }: Row) => version),
    Array.from({ length: Number(folder.version) - 1 }, (_, n) => Number(folder.version) - 1 - n))
  const saved = await vb365.post(`${at}/save`, { body: {} })
  t.match(saved, { status: 200, headers: { 'content-disposition': `attachment; filename="${folder.name}.zip"` } })
  t.equal((await vb365.post(`${at}/send`, { body: { to: 'jo@lindwurm.example' } })).status, 204)
  const restored = await vb365.post(`${at}/restore`, {
    body: { ...account, fileVersion: 'Last', restoreChangedItems: true, restoreMissingItems: true }
  })
  await untilIdle()
  t.ok((await vb365.get(`/v8/RestoreSessions/${restored.body.sessionId}/Statistics`)).body.totalItemsCount > 1)
  const [elsewhere] = await rows(`files?channelId=${other.id}&limit=1`) as [Row]
  const named = (row: Row, { id }: Row) => ({ id: row.id, channelId: id })
  const together = await vb365.post(`${place}/files/save`, { body: { files: [named(folder, channel), named(elsewhere, other)] } })
  t.match(together, { status: 400, body: { message: 'The files must be of one channel.' } })
  t.equal((await vb365.post(`${place}/files/save`, { body: { files: [named(folder, other)] } })).status, 404)
})

t.test('several things that are saved come in an archive with the name of where they lay', async t => {
  const { vb365 } = await world()
  const { place, rows } = await open(vb365, 'Veod')
  const { body } = await vb365.get(place)
  const documents = (await rows('documents?limit=2')).map(({ id }) => ({ id }))
  t.match((await vb365.post(`${place}/documents/save`, { body: { documents } })).headers, {
    'content-disposition': `attachment; filename="${body.name}.zip"`
  })
})

t.test('a list item keeps its attachments below its number', async t => {
  const { vb365 } = await world()
  const { place, rows } = await open(vb365, 'Vesp')
  for (const { id, name } of await rows('items?limit=10')) {
    for (const { url, name: file } of (await vb365.get(`${place}/items/${id}/attachments`)).body.results) {
      t.match(url, `/Attachments/${Number.parseInt(name)}/${file}`)
    }
  }
})

t.test('a session of a time before the first backup is named after it, and so is what it shows', async t => {
  const { vb365 } = await world()
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex', dateTime: '2020-01-01T00:00:00Z' } })
  t.match(body.name, '(Entire organization - 1/1/2020 12:00:00 AM)')
  t.match((await vb365.get(`/v8/RestoreSessions/${body.id}/organization`)).body.name, '(1/1/2020 12:00:00 AM)')
  t.same((await vb365.get(`/v8/RestoreSessions/${body.id}/organization/mailboxes`)).body.results, [])
})
