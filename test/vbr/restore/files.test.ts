import t from 'tap'
import { filesIn } from '../../estate/archives.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { hardenedHost, linuxHost } from '../../estate/vbr/infrastructure.js'
import { linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

const flr = '/api/v1/backupBrowser/flr'
const revisions = ['1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

interface Item extends Record<'name' | 'type' | 'itemState' | 'location' | 'modifiedDate' | 'creationDate', string> { size: number }
interface Point { id: string, creationTime: string, type: string }

/** The restore points of a machine, newest first. */
async function pointsOf (client: Client, name: string): Promise<Point[]> {
  const { body } = await client.get(`/api/v1/restorePoints?nameFilter=${name}&orderColumn=CreationTime&orderAsc=false&limit=200`)
  return body.data
}

const windows = { type: 'Windows', mountMode: 'Automatic', autoUnmount: { isEnabled: true, noActivityPeriodInMinutes: 10 } }
const linux = {
  type: 'Linux', mountMode: 'Automatic', mountServer: { mountServerType: 'MountServer', mountServerId: linuxHost },
  autoUnmount: { isEnabled: false }
}

async function mount ({ vbr }: Pick<TestWorld, 'vbr'>, name: string, nth = 0, more: object = windows) {
  const points = await pointsOf(vbr, name)
  const point = points[nth < 0 ? points.length + nth : nth] as Point
  const mounted = await vbr.post('/api/v1/restore/flr', { body: { restorePointId: point.id, ...more } })
  const at = `${flr}/${mounted.body.sessionId}`
  const browse = async (path: string, spec: object = {}): Promise<Item[]> =>
    (await vbr.post(`${at}/browse`, { body: { path, pagination: { limit: 1000 }, ...spec } })).body.items
  return { mounted, at, browse, point, points, sessionId: mounted.body.sessionId as string }
}

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)
const sessionIdOf = (at: string): string => at.split('/').at(-1) ?? ''
const shares = 'D:\\Shares\\Projects'

t.test('a file system is mounted, looked into, and unmounted when nobody asks for it any more', async t => {
  const w = await world()
  const { vbr, advance } = w
  const { mounted, at, browse, point, sessionId } = await mount(w, 'file01')
  t.match(mounted, {
    status: 201,
    body: {
      type: 'Windows', restorePointId: point.id, mountErrors: [], properties: { pathSeparator: '\\' },
      sourceProperties: { machineName: 'file01', restorePointName: 'file01' }
    }
  })
  t.same(names(await browse('')), ['C:\\', 'D:\\'])
  t.ok(names(await browse('c:\\')).includes('Users'), 'paths in any case')
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { sessionType: 'FileLevelRestore', name: 'file01', state: 'Working' })
  t.same((await vbr.get(flr)).body.data, [mounted.body])
  t.same((await vbr.get(at)).body, mounted.body)
  t.match(await vbr.post(`${at}/browse`, { body: {} }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
  await advance('9m')
  t.match((await browse(shares))[1], { type: 'File', itemState: 'NotAvailable', location: shares })
  await advance('9m')
  t.equal((await vbr.get(at)).status, 200, 'a request restarts the idle time')
  await advance('2m')
  t.equal((await vbr.get(at)).status, 404)
  t.equal((await vbr.post(`${at}/browse`, { body: { path: '' } })).status, 404)
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { state: 'Stopped', result: { result: 'Success' } })
})

t.test('files change from point to point, and what was removed is in older ones alone', async t => {
  const w = await world()
  const [newest, oldest] = [await mount(w, 'file01'), await mount(w, 'file01', -1)]
  const [now, then] = [await newest.browse(shares), await oldest.browse(shares)]
  t.same(await newest.browse(shares), now, 'the same at every look')
  t.ok(then.some(({ name }) => !names(now).includes(name)), 'something was removed')
  t.ok(now.some(({ name }) => !names(then).includes(name)), 'something has come')
  const all = [...now, ...await newest.browse('C:\\Windows\\System32\\winevt\\Logs')]
  t.ok(all.every(item => item.modifiedDate >= item.creationDate &&
    Date.parse(item.modifiedDate) <= Date.parse(newest.point.creationTime)))
  t.ok(then.every(item => Date.parse(item.modifiedDate) <= Date.parse(oldest.point.creationTime)))
  const other = await mount(w, 'dc01')
  t.notSame(await other.browse('C:\\Users\\Administrator\\Documents'), await newest.browse('C:\\Users\\Administrator\\Documents'))
  const again = await mount(await world(), 'file01')
  t.same(await again.browse(shares), now, 'a function of the seed')

  const folder = await newest.browse('D:\\Shares', { filter: { itemTypes: ['Folder'] }, order: { orderColumn: 'Name', orderAsc: false }, pagination: { skip: 1, limit: 2 } })
  t.same(names(folder), ['Projects', 'HR'])
  const sizes = (await newest.browse(shares, { order: { orderColumn: 'Size', orderAsc: true } })).map(({ size }) => size)
  t.same(sizes, [...sizes].sort((a, b) => a - b))
  for (const path of ['D:\\Nowhere', `${shares}\\${now.find(({ type }) => type === 'File')?.name}`]) {
    t.match(await w.vbr.post(`${newest.at}/browse`, { body: { path } }), { status: 400, body: { errorCode: 'UnknownError' } })
  }
})

t.test('a search is a task, and its result is there when it has ended', async t => {
  const w = await world()
  const { vbr, untilIdle, advance } = w
  const { at, browse } = await mount(w, 'file01')
  const body = { path: 'D:\\Shares', searchString: '*.docx' }
  const { body: task, status } = await vbr.post(`${at}/search`, { body })
  t.equal(status, 201)
  t.match(task, { type: 'FlrSearch', name: 'Search files on VM file01', state: 'Starting', result: 'None', progressPercent: 0 })
  t.match(await vbr.post(`${at}/search/${task.id}/browse`, { body: {} }), { status: 400 })
  await advance('2s')
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { state: 'Working' })
  await advance('5s')
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { state: 'Stopped', result: 'Success', progressPercent: 100 })
  const { items, pagination, ...found } = (await vbr.post(`${at}/search/${task.id}/browse`, { body: { order: { orderColumn: 'Name', orderAsc: true }, pagination: { limit: 500 } } })).body
  t.same(found, body)
  t.equal(pagination.total, items.length)
  t.ok(items.length > 3 && items.every(({ name }: Item) => name.endsWith('.docx')))
  const own = (await browse(shares)).filter(({ name }) => name.endsWith('.docx'))
  t.same(items.filter(({ location }: Item) => location === shares), own)
  const flat = (await vbr.post(`${at}/search`, { body: { ...body, disableRecursiveSearch: true } })).body
  await untilIdle()
  t.same((await vbr.post(`${at}/search/${flat.id}/browse`, { body: {} })).body.items, [])

  const stopped = (await vbr.post(`${at}/search`, { body })).body
  t.equal((await vbr.post(`/api/v1/tasks/${stopped.id}/stop`)).status, 200)
  t.match((await vbr.get(`/api/v1/tasks/${stopped.id}`)).body, { state: 'Stopping' })
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${stopped.id}`)).body, { state: 'Stopped', result: 'Cancelled' })
  t.equal((await vbr.post(`/api/v1/tasks/${stopped.id}/stop`)).status, 400)
  t.match(await vbr.post(`${at}/search/${stopped.id}/browse`, { body: {} }), { status: 400 })
  t.equal((await vbr.get('/api/v1/tasks?typeFilter=FlrSearch&resultFilter=Cancelled')).body.data.length, 1)
  t.equal((await vbr.get('/api/v1/tasks?nameFilter=Search*&orderColumn=CreationTime&orderAsc=true')).body.data.length, 3)

  const cut = (await vbr.post(`${at}/search`, { body })).body
  await vbr.post(`/api/v1/restore/flr/${sessionIdOf(at)}/unmount`)
  t.match((await vbr.get(`/api/v1/tasks/${cut.id}`)).body, { state: 'Stopped', result: 'Failed', additionalInfo: { message: 'The file system is no longer mounted.' } })
})

t.test('what is compared with production says how it differs, and what is restored does not differ any more', async t => {
  const w = await world()
  const { vbr, advance, untilIdle } = w
  const { at, browse, sessionId, point } = await mount(w, 'file01', -1)
  t.equal((await vbr.post(`${at}/compareToProduction`, { body: { isEnabled: true, paths: [shares] } })).status, 200)
  t.ok((await browse(shares)).every(({ itemState }) => itemState === 'Comparing'))
  await advance('6s')
  const items = (await browse(shares)).filter(({ type }) => type === 'File')
  const gone = items.find(({ itemState }) => itemState === 'Deleted') as Item
  t.ok(gone)
  t.ok(items.some(({ itemState }) => itemState === 'Unchanged') && items.some(({ itemState }) => itemState === 'Changed'))
  t.match((await browse('D:\\Shares')).find(({ name }) => name === 'Projects'), { itemState: 'Changed' })
  t.same(await browse(shares, { filter: { itemStates: ['Deleted'] } }), items.filter(({ itemState }) => itemState === 'Deleted'))
  t.match(await vbr.post(`${at}/compareAttributes`, { body: { path: `${shares}\\${gone.name}` } }), { status: 400 })
  const changed = items.find(({ itemState }) => itemState === 'Changed') as Item
  const attributes = async (more = {}) => (await vbr.post(`${at}/compareAttributes`, { body: { path: `${shares}\\${changed.name}`, ...more } })).body.attributes
  t.ok((await attributes()).every(({ isChanged }: { isChanged: boolean }) => isChanged))
  t.match(await attributes({ showUnchangedAttributes: true }), [{ name: 'Attributes' }, { name: 'CreateDateUtc', isChanged: false }, { name: 'ModifyDateUtc', isChanged: true }])

  const started = await vbr.post(`${at}/restore`, { body: { sourcePath: [`${shares}\\${gone.name}`, `${shares}\\${changed.name}`], restoreType: 'Overwrite' } })
  t.match(started, { status: 201, body: { type: 'FlrRestore', name: 'file01', state: 'Starting', result: 'None' } })
  t.match((await vbr.get(`${at}/audit`)).body.items, [{ restoreStatus: 'Pending' }, { restoreStatus: 'Pending' }])
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${started.body.id}`)).body, { result: 'Success', logs: { records: [{ status: 'Succeeded' }] } })
  t.match((await vbr.get(`${at}/audit`)).body, {
    items: [
      { itemType: 'File', restoreStatus: 'Succeeded', name: gone.name, sourcePath: `${shares}\\`, targetHost: 'file01', size: gone.size, restorePointId: point.id, restoreSessionId: sessionId, initiatorName: 'VBR01\\administrator' },
      { name: changed.name }
    ],
    pagination: { total: 2, count: 2 }
  })
  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await browse(shares)).map(({ name, itemState }) => [name, itemState]))
  t.match(await states(), { [gone.name]: 'Unchanged', [changed.name]: 'Unchanged' })
  t.same(await attributes(), [])

  await vbr.post(`${at}/restore`, { body: { sourcePath: [`${shares}\\${gone.name}`], restoreType: 'Keep' } })
  await untilIdle()
  t.match((await vbr.get(`${at}/audit`)).body.items[2], { restoreStatus: 'Succeeded', name: gone.name })
  await vbr.post(`/api/v1/restore/flr/${sessionId}/unmount`)
  t.equal((await vbr.get(`${at}/audit`)).body.items.length, 3, 'the audit stays')

  await vbr.post('/api/v1/jobs/' + ((await vbr.get('/api/v1/jobs?nameFilter=File*')).body.data[0].id as string) + '/start', { body: {} })
  await untilIdle()
  const later = await mount(w, 'file01')
  t.ok(later.point.creationTime > point.creationTime)
  t.ok(names(await later.browse(shares)).includes(gone.name), 'it is backed up with all else')
  t.ok(names(await later.browse(shares)).includes(`RESTORED-${gone.name}`), 'and so is what was kept beside it')
})

t.test('files are restored to another machine of the same system', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { at } = await mount(w, 'file01')
  const target = (name: string, objectId: string) => ({ type: 'VMware', vmObject: { type: 'VirtualMachine', platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name, objectId } })
  const body = { sourcePath: ['D:\\Shares\\HR'], restoreType: 'Overwrite', credentialsId: windowsLogin, targetPath: 'C:\\temp', targetHost: target('dc01', 'vm-101') }
  const { status, body: task } = await vbr.post(`${at}/restoreTo`, { body })
  t.equal(status, 201)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/tasks/${task.id}`)).body, { result: 'Success' })
  t.match((await vbr.get(`${at}/audit`)).body.items, [{ itemType: 'Folder', targetHost: 'dc01', targetPath: 'C:\\temp\\', sourcePath: 'D:\\Shares\\', name: 'HR' }])
  t.match(await vbr.post(`${at}/restoreTo`, { body: { ...body, targetHost: target('web01', 'vm-107') } }), { status: 400, body: { message: /another operating system/ } })
  t.match(await vbr.post(`${at}/restoreTo`, { body: { ...body, targetHost: target('none', 'vm-9999') } }), { status: 400 })
  t.match(await vbr.post(`${at}/restoreTo`, { body: { ...body, targetPath: 'temp' } }), { status: 400 })
  t.match(await vbr.post(`${at}/restore`, { body: { sourcePath: ['C:\\Users'], restoreType: 'Overwrite', credentialsId: body.credentialsId } }), { status: 400, body: { message: /Linux machines only/ } })
  t.match(await vbr.post(`${at}/restore`, { body: { sourcePath: ['C:\\Nowhere'], restoreType: 'Overwrite' } }), { status: 400 })
  t.match(await vbr.post(`${at}/restore`, { body: { sourcePath: [], restoreType: 'Overwrite' } }), { status: 400 })

  const check = async (more: object) => (await vbr.post(`/api/v1/restore/flr/${sessionIdOf(at)}/validateCredentials`, { body: { restoreMode: 'OriginalLocation', ...more } })).body
  t.match(await check({ credentialsId: body.credentialsId }), { isSuccessful: true, credentialsId: body.credentialsId })
  t.match(await check({ credentialsId: linuxLogin }), { isSuccessful: false, message: /^Failed to validate Windows FLR guest credentials for target machine\./ })
  const validate = async (more: object) => (await vbr.post(`/api/v1/restore/flr/${sessionIdOf(at)}/validateRestoreItemTargetPath`, { body: { itemPath: 'C:\\Users', ...more } })).body
  t.same(await validate({ isRestoreToOriginal: true }), { isTargetPathNeeded: false, targetPath: 'C:\\Users' })
  t.match(await validate({ isRestoreToOriginal: false }), { isTargetPathNeeded: true })
})

t.test('files are downloaded in an archive, as long as their lists say', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { at, browse } = await mount(w, 'web01', 0, linux)
  t.same(names(await browse('')), names(await browse('/')))
  const files = (await browse('/etc')).filter(({ type }) => type === 'File')
  const { status, body: task } = await vbr.post(`${at}/prepareDownload`, { body: { sourcePath: ['/etc', '/etc/hosts'] } })
  t.equal(status, 201)
  t.match(task, { type: 'FlrDownload', name: 'FLR Download from VM web01', result: 'None' })
  const url = `${at}/prepareDownload/${task.id}/download`
  t.equal((await vbr.get(url)).status, 400)
  await untilIdle()
  const got = await vbr.get(url)
  t.match(got.headers, { 'content-disposition': /web01\.zip/ })
  t.same((await vbr.post(url)).bytes, got.bytes)
  const listed = filesIn(got.bytes)
  for (const { name, size } of files) t.equal(listed[`etc/${name}`], size, name)
  t.match(await vbr.post(`${at}/compareToProduction`, { body: { isEnabled: true, paths: ['/etc'] } }), { status: 400, body: { message: /Microsoft Windows machines only/ } })
  t.match(await vbr.post(`${at}/restore`, { body: { sourcePath: ['/etc/hosts'], restoreType: 'PermissionOnly' } }), { status: 400 })
  t.equal((await vbr.get(`${at}/prepareDownload/${sessionIdOf(at)}/download`)).status, 404)
})

t.test('what malware has done to the files of a machine is found in the points that have it', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const backupObjectId = (await vbr.get('/api/v1/backupObjects?nameFilter=file01')).body.data[0].id as string
  const points = await pointsOf(vbr, 'file01')
  await vbr.post('/api/v1/malwareDetection/events', {
    body: { detectionTimeUtc: (points[2] as Point).creationTime, machine: { fqdn: 'file01.lindwurm.example', backupObjectId }, details: 'Ransom note', engine: 'EDR' }
  })
  const found = async (nth: number): Promise<Item[]> => {
    const { at } = await mount(w, 'file01', nth)
    const { id } = (await vbr.post(`${at}/search`, { body: { path: '', searchString: 'HOW_TO_RECOVER*' } })).body
    await untilIdle()
    return (await vbr.post(`${at}/search/${id}/browse`, { body: {} })).body.items
  }
  t.ok((await found(0)).length > 2)
  t.ok((await found(2)).length > 2)
  t.equal((await found(4)).length, 0)
})

t.test('what cannot be mounted is refused, in every revision', async t => {
  const w = await world()
  const { vbr, vbrAt, untilIdle } = w
  const [point] = await pointsOf(vbr, 'file01') as [Point]
  const post = async (body: object, revision = '1.3-rev2') => vbrAt(revision).post('/api/v1/restore/flr', { body: { restorePointId: point.id, ...body } })
  t.match(await post(linux), { status: 400, body: { message: /is not of a Linux machine/ } })
  t.match(await post({ ...windows, restorePointId: '8d000000-0000-4000-8000-0000000000ff' }), { status: 404 })
  t.match(await post({ ...windows, mountMode: 'Manual' }), { status: 400, body: { message: /'mountServer' is required/ } })
  t.match(await post({ ...windows, mountMode: 'Manual', mountServer: { mountServerType: 'MountServer', mountServerId: point.id } }), { status: 400 })
  t.match(await post({ ...windows, autoUnmount: { isEnabled: true, noActivityPeriodInMinutes: 0 } }), { status: 400 })
  t.match(await post({ ...windows, credentialsId: point.id }), { status: 400 })
  for (const revision of revisions) {
    const body = revision < '1.3' ? { type: 'Windows', autoUnmount: { isEnabled: true } } : windows
    const { status, body: { sessionId, ...rest } } = await post(body, revision)
    t.equal(status, 201, revision)
    t.equal('mountErrors' in rest, revision >= '1.3', revision)
    const [first] = (await vbrAt(revision).post(`${flr}/${sessionId}/browse`, { body: { path: 'C:\\' } })).body.items
    t.equal(first.itemState, revision >= '1.3-rev2' ? 'NotAvailable' : 'NotAvaliable', revision)
    t.equal((await vbrAt(revision).post(`/api/v1/restore/flr/${sessionId}/unmount`)).status, 201)
  }
  const old = { restorePointId: (await pointsOf(vbr, 'web01'))[0]?.id, type: 'Linux', autoUnmount: { isEnabled: false }, helperHost: { hostId: hardenedHost } }
  t.match(await post(old, '1.2-rev1'), { status: 400, body: { message: /hardened/ } })

  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'FileLevelRestore', result: 'Failed', message: 'The volume cannot be mounted.' } })
  const { body: { sessionId } } = await post(windows)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { state: 'Stopped', result: { result: 'Failed', message: 'The volume cannot be mounted.' } })
  t.equal((await vbr.get(`${flr}/${sessionId}`)).status, 404)
})
