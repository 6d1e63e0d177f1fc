import t from 'tap'
import { type Client, startTest } from '../../estate/simulator.js'
import { lindwurm } from '../../estate/vb365/organizations.js'

const { world } = await startTest(t)

const account = { userName: 'admin@lindwurm.onmicrosoft.com', userPassword: 'secret' }

interface Shown { id: string, name: string, sizeBytes: number, isFolder: boolean, versionId: number }

async function explore (vb365: Client, options: object = {}) {
  const { body } = await vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Veod', ...options } })
  const root = `/v8/RestoreSessions/${body.id}/organization/onedrives`
  const drives: Shown[] = (await vb365.get(root)).body.results
  const drive = `${root}/${drives[0]?.id}`
  return { id: body.id as string, root, drives, drive }
}

async function versioned (vb365: Client, drive: string) {
  const documents: Shown[] = (await vb365.get(`${drive}/documents?limit=500`)).body.results
  return documents.find(({ versionId }) => versionId > 1024) as Shown
}

t.test('a OneDrive is walked from its root to a document and its versions', async t => {
  const { vb365 } = await world()
  const { drive, drives } = await explore(vb365, { showAllVersions: true })
  t.equal(drives[0]?.id.length, 72)
  const root = (await vb365.get(`${drive}/documents?parentId=root&includeFolders=true&limit=200`)).body.results as Shown[]
  const folder = root.find(({ isFolder }) => isFolder) as Shown
  t.equal(folder.id.length, 36)
  t.match((await vb365.get(`${drive}/folders/${folder.id}`)).body, { name: folder.name, isFolder: true })
  t.ok((await vb365.get(`${drive}/documents?parentId=${folder.id}`)).body.results.every(({ isFolder }: Shown) => !isFolder))
  const document = await versioned(vb365, drive)
  const one = `${drive}/documents/${document.id}`
  t.same((await vb365.get(one)).body, document)
  const versions = (await vb365.get(`${one}/versions`)).body.results as Shown[]
  t.same(versions.map(({ versionId }) => versionId), Array.from({ length: document.versionId / 512 - 1 }, (_, n) =>
    document.versionId - 512 * (n + 1)))
  const [earlier] = versions as [Shown]
  t.same((await vb365.get(`${one}/versions/${earlier.versionId}`)).body, earlier)
  t.equal((await vb365.get(`${one}/versions/7`)).status, 404)
})

t.test('documents open in the programs that their names promise, and are as long as their list says', async t => {
  const { vb365 } = await world()
  const { drive } = await explore(vb365)
  const documents: Shown[] = (await vb365.get(`${drive}/documents?limit=500`)).body.results
  const starts = { docx: 'PK', xlsx: 'PK', pptx: 'PK', pdf: '%PDF-1', png: '\x89PNG', html: '<!doctype html>' }
  for (const [extension, start] of Object.entries(starts)) {
    const found = documents.find(({ name }) => name.endsWith(`.${extension}`))
    if (found === undefined) continue
    const { bytes, headers } = await vb365.post(`${drive}/documents/${found.id}/save`, { body: {} })
    t.equal(bytes.length, found.sizeBytes, extension)
    t.ok(bytes.subarray(0, 20).toString('latin1').startsWith(start))
    t.match(headers['content-disposition'], /attachment; filename/)
  }
  const [first] = documents as [Shown]
  const part = await vb365.post(`${drive}/documents/${first.id}/save`, { body: {}, headers: { range: 'bytes=10-19' } })
  t.equal(part.status, 206)
  t.equal(part.headers['content-range'], `bytes 10-19/${first.sizeBytes}`)
  t.equal(part.bytes.length, 10)
  const zip = await vb365.post(`${drive}/documents/${first.id}/save`, { body: { asZip: true } })
  t.equal(zip.bytes.subarray(0, 2).toString(), 'PK')
})

t.test('an earlier version is another file, a folder an archive of all that is below it', async t => {
  const { vb365 } = await world()
  const { drive } = await explore(vb365, { showAllVersions: true })
  const document = await versioned(vb365, drive)
  const last = await vb365.post(`${drive}/documents/${document.id}/save`, { body: {} })
  const earlier = await vb365.post(`${drive}/documents/${document.id}/versions/${document.versionId - 512}/save`, { body: {} })
  t.ok(earlier.bytes.length < last.bytes.length)
  const [folder] = (await vb365.get(`${drive}/folders?parentId=root`)).body.results as [Shown]
  const zip = await vb365.post(`${drive}/folders/${folder.id}/save`, { body: {} })
  t.match(zip.headers['content-disposition'], /\.zip"/)
  const inside = (await vb365.get(`${drive}/documents?parentId=${folder.id}`)).body.results as Shown[]
  const text = zip.bytes.toString('utf8')
  for (const { name } of inside) t.ok(text.includes(name), name)
})

t.test('a search finds by name, ending, author and size, folders or documents', async t => {
  const { vb365 } = await world()
  const { root, drive } = await explore(vb365)
  const search = async (query: string, more = '') =>
    (await vb365.post(`${drive}/search?limit=300${more}`, { body: { query } })).body.results as Shown[]
  t.ok((await search('ext:docx')).every(({ name }) => name.endsWith('.docx')))
  t.ok((await search('size:>100KB')).every(({ sizeBytes }) => sizeBytes > 102_400))
  t.ok((await search('', '&itemType=Folders')).every(({ isFolder }) => isFolder))
  t.ok((await search('', '&itemType=Documents')).every(({ isFolder }) => !isFolder))
  const everywhere = await vb365.post(`${root}/search?limit=500`, { body: { query: 'invoice' } })
  t.ok(everywhere.body.results.length > 0)
})

t.test('documents are restored, copied and kept beside the present ones', async t => {
  const { vb365, advance } = await world()
  const { id, drive, drives } = await explore(vb365)
  const documents: Shown[] = (await vb365.get(`${drive}/documents?limit=3`)).body.results
  const run = async (path: string, body: object) => {
    const started = await vb365.post(`${drive}/${path}`, { body: { ...account, ...body } })
    t.equal(started.status, 200, path)
    await advance('5m')
    return (await vb365.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body
  }
  t.match(await run('documents/restore', { documents, documentAction: 'Keep' }),
    {
      totalItemsCount: 3, restoredItemsCount: 3, items: [{ itemType: 'OneDriveItem', itemRestoreDetailsType: 'Item' },
        {}, {}]
    })
  t.match(await run('documents/copyTo', { documents, onedrive: { id: drives[1]?.id, name: drives[1]?.name } }),
    { restoredItemsCount: 3 })
  for (const onedrive of [{ id: 'nobody\'s' }, { name: 'Nobody' }, { url: 'https://lindwurm-my.sharepoint.com/personal/nobody' }]) {
    t.match(await run('documents/copyTo', { documents, onedrive }), { totalItemsCount: 3, restoredItemsCount: 0, failedItemsCount: 3 },
      'a OneDrive that is not there is found out when the restore signs in')
  }
  t.match(await run('documents/copyTo', { documents, onedrive: { name: 'Nobody' }, organizationName: 'other.onmicrosoft.com', officeRegion: 'Worldwide' }),
    { restoredItemsCount: 3 }, 'and what another organization has is not known here')
  const back = await run('restore', { documentAction: 'Overwrite' })
  t.ok(back.totalItemsCount > 100)
  t.ok(back.skippedItemsCount > 0)
  t.ok((await vb365.get(`/v8/RestoreSessions/${id}/Events`)).body.results.length > 6)
  t.equal((await vb365.post(`${drive}/documents/restore`, { body: { ...account, documents: [] } })).status, 400)
})

t.test('a bulk restore tells each OneDrive by itself, in version 7 at once', async t => {
  const { vb365, advance } = await world()
  const { id, root, drives } = await explore(vb365)
  const body = {
    officeUsername: 'admin@lindwurm.onmicrosoft.com', officeUserpassword: 'secret',
    oneDrives: drives.slice(0, 2)
  }
  const started = await vb365.post(`${root}/restore`, { body })
  await advance('10m')
  t.match((await vb365.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body.items, [
    { itemRestoreDetailsType: 'BulkOneDrive', oneDriveUrl: /sharepoint\.com/, childItems: [{}] }, {}
  ])
  const old = await vb365.post(`/v7/RestoreSessions/${id}/organization/onedrives/restore`, { body })
  t.match(old.body, { status: 'Success', details: [{ oneDrive: { id: drives[0]?.id } }, {}] })
})

t.test('ids of another OneDrive and mutilated ones lead nowhere', async t => {
  const { vb365 } = await world()
  const { root, drive, drives } = await explore(vb365)
  const [{ id }] = (await vb365.get(`${drive}/documents?limit=1`)).body.results as [Shown]
  for (const path of [
    `${root}/${drives[1]?.id}/documents/${id}`, `${drive}/documents/${id.slice(0, 32)}0000`, `${drive}/folders/${id}`,
    `${drive}/documents?parentId=${id}`, `${root}/${lindwurm}`
  ]) t.equal((await vb365.get(path)).status, 404, path)
})
