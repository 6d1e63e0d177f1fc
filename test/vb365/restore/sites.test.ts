import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

const { world } = await startTest(t)

const account = { userName: 'admin@lindwurm.onmicrosoft.com', userPassword: 'secret' }

interface Shown { id: string, name: string, title?: string, isFolder?: boolean, versionId: number, type?: string }

async function explore (vb365: Client, options: object = {}) {
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vesp', ...options } })
  const root = `/v8/RestoreSessions/${body.id}/organization/sites`
  const sites: Shown[] = (await vb365.get(`${root}?parentId=root`)).body.results
  const site = `${root}/${sites[0]?.id}`
  const rows = async (path: string) => (await vb365.get(`${site}/${path}`)).body.results as Shown[]
  return { id: body.id as string, root, sites, site, rows }
}

t.test('a site is walked down to the documents of its libraries and the items of its lists', async t => {
  const { vb365 } = await world()
  const { root, site, sites, rows } = await explore(vb365, { showAllVersions: true })
  const [all,
    below] = [await vb365.get(`${root}?limit=500`), await Promise.all(sites.map(async ({ id }) => (await vb365.get(`${root}?parentId=${id}`)).body.results.length))]
  t.equal(all.body.results.length, sites.length + below.reduce((sum, count) => sum + count, 0))
  t.match((await vb365.get(site)).body, { name: sites[0]?.name, url: /^https:/, _links: { libraries: {}, lists: {} } })
  const [library] = await rows('libraries') as [Shown]
  const [list] = await rows('lists') as [Shown]
  t.match((await vb365.get(`${site}/libraries/${library.id}`)).body, { name: 'Documents' })
  t.equal((await vb365.get(`${site}/libraries/${list.id}`)).status, 404, 'a list is no library')
  const documents = await rows(`documents?parentId=${library.id}&includeFolders=true&limit=100`)
  const folder = documents.find(({ isFolder }) => isFolder) as Shown
  t.equal(folder.type, 'LibraryFolder')
  t.equal(folder.id.length, 144)
  t.ok(folder.id.startsWith(sites[0]?.id ?? '-'))
  t.ok((await rows(`folders?parentId=${library.id}`)).length > 0)
  t.ok((await rows(`documents?parentId=${folder.id}`)).every(({ isFolder }) => isFolder === false))
  const [item] = await rows(`items?parentId=${list.id}`) as [Shown]
  t.type(item.title, 'string')
  t.same((await vb365.get(`${site}/items/${item.id}`)).body, item)
  t.equal((await vb365.get(`${site}/documents/${item.id}`)).status, 404, 'an item is no document')
  const changed = (await rows('documents?limit=500')).find(({ versionId }) => versionId > 512) as Shown
  t.equal((await rows(`documents/${changed.id}/versions`)).length, changed.versionId / 512 - 1)
})

t.test('attachments of list items are listed and saved', async t => {
  const { vb365 } = await world()
  const { site, rows } = await explore(vb365)
  let saved = 0
  for (const { id } of (await rows('items?limit=40'))) {
    const attachments = (await vb365.get(`${site}/items/${id}/attachments`)).body.results as Shown[]
    const [first] = attachments
    if (first === undefined || saved > 1) continue
    saved++
    t.same((await vb365.get(`${site}/items/${id}/attachments/${first.id}`)).body, first)
    const one = await vb365.post(`${site}/items/${id}/attachments/${first.id}/save`, { body: {} })
    t.equal(one.bytes.subarray(0, 2).toString(), 'PK')
    const all = await vb365.post(`${site}/items/${id}/attachments/save`, { body: { attachments } })
    t.equal(all.status, 200)
  }
  t.ok(saved > 0)
})

t.test('sites, libraries, lists, folders, documents and items are restored', async t => {
  const { vb365, advance } = await world()
  const { site, rows } = await explore(vb365)
  const [library] = await rows('libraries') as [Shown]
  const [list] = await rows('lists') as [Shown]
  const [folder] = await rows(`folders?parentId=${library.id}`) as [Shown]
  const documents = await rows('documents?limit=2')
  const items = await rows('items?limit=2')
  const run = async (path: string, body: object = {}) => {
    const started = await vb365.post(`${site}/${path}`, { body: { ...account, ...body } })
    t.equal(started.status, 200, path)
    await advance('20m')
    const session = (await vb365.get(`/v8/RestoreSessions/${started.body.sessionId}`)).body
    t.equal(session.state, 'Stopped')
    return (await vb365.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body
  }
  t.match((await run('restore')).items, [{ itemType: 'SharePointSite', status: 'Skipped' }])
  t.match((await run(`libraries/${library.id}/restore`)).items, [{ itemType: 'SharePointList' }])
  t.match((await run(`lists/${list.id}/restoreTo`, { siteURL: 'https://lindwurm.sharepoint.com/sites/other' })).items, [{ path: 'https://lindwurm.sharepoint.com/sites/other' }])
  t.ok((await run(`folders/${folder.id}/restoreTo`, { list: 'Archive' })).restoredItemsCount > 0)
  t.match(await run('documents/restoreTo', { documents }), { restoredItemsCount: 2 })
  t.match(await run('items/restore', { items }), { totalItemsCount: 2 })
  t.match(await run(`items/${items[0]?.id}/Restore`), { totalItemsCount: 1, items: [{ itemType: 'SharePointItem' }] })
  t.equal((await vb365.post(`${site}/documents/restoreTo`, { body: { ...account, documents, siteURL: 'nowhere' } })).status, 400)
  t.equal((await vb365.post(`${site}/documents/restoreTo`, { body: { ...account, documents, organizationName: 'x.onmicrosoft.com' } })).status, 400)
  t.equal((await vb365.post(`${site}/restore`, { body: {} })).status, 400)
})

t.test('a library is saved as an archive, a search goes through all sites', async t => {
  const { vb365 } = await world()
  const { root, site, rows } = await explore(vb365)
  const [library] = await rows('libraries') as [Shown]
  const zip = await vb365.post(`${site}/libraries/${library.id}/save`, { body: {} })
  t.match(zip.headers['content-disposition'], /Documents\.zip/)
  t.ok(zip.bytes.length > 100_000)
  const search = async (path: string, query: string) =>
    (await vb365.post(`${path}/search?limit=200`, { body: { query } })).body.results as Shown[]
  t.ok((await search(root, 'ext:pdf')).length > (await search(site, 'ext:pdf')).length)
  t.ok((await search(`${site}/libraries/${library.id}`, 'rechnung OR invoice')).every(({ name }) => /rechnung|invoice/i.test(name)))
})
