import t from 'tap'
import { startTest } from '../../../estate/simulator.js'
import { lindwurmTenant } from '../../../estate/vbr/entra.js'
import { browse, browser, type Item, mount, nowhere, plantTenantBackup, restoring } from './stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const times = ['2025-01-02T22:00:00.000Z', '2025-01-08T22:00:00.000Z', '2025-01-14T22:00:00.000Z']
const names = (items: readonly Item[]): string[] => items.map(({ displayName }) => displayName)

t.test('a mounted tenant is listed as long as its session works, keeps its backup, and goes when nobody asks for it', async t => {
  const w = await world()
  const { vbr, advance } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times)
  const { sessionId, at, mounted } = await mount(vbr, backupId)
  const { azureTenantId, name } = (await vbr.get(`/api/v1/inventory/entraId/tenants/${lindwurmTenant}`)).body
  t.same(mounted, { sessionId, sourceProperties: { backupId, tenantId: azureTenantId, tenantName: name } })
  t.same((await vbr.get(at)).body, mounted)
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { sessionType: 'EntraIdRestore', name, state: 'Working' })
  const second = await mount(vbr, backupId)
  await advance('1m')
  t.same((await vbr.get(`${browser}?orderColumn=CreationTime&limit=1`)).body.pagination, { total: 2, count: 1, skip: 0, limit: 1 })
  t.match(await vbr.del(`/api/v1/backups/${backupId}`), { status: 400 }, 'nothing is deleted that is mounted')
  t.match(await vbr.post(`${restoring}/tenant/${second.sessionId}/stop`, { body: { gracefulStop: true } }),
    { status: 201, body: { id: second.sessionId, state: 'Stopped', result: { result: 'Success' } } })
  t.equal((await vbr.get(second.at)).status, 404)
  t.equal((await vbr.post(`${restoring}/tenant/${second.sessionId}/stop`)).status, 404)
  await advance('25m')
  await browse(vbr, backupId, 'User')
  await advance('25m')
  t.equal((await vbr.get(`${browser}?limit=5`)).body.data.length, 1, 'who looks into its backup uses it')
  await advance('31m')
  t.equal((await vbr.get(`${browser}`)).body.data.length, 0)
  t.match(await vbr.post(`${restoring}/tenant`, { body: { backupId: nowhere } }), { status: 404 })
  const other = (await vbr.get('/api/v1/backups?platformNameFilter=VMware&limit=1')).body.data[0].id
  t.match(await vbr.post(`${restoring}/tenant`, { body: { backupId: other } }), { status: 400, body: { message: /not a backup of a Microsoft Entra ID tenant/ } })
  t.match(await vbr.post(`${restoring}/tenant/fromCopy`, { body: { restorePointId: pointIds[0] } }), { status: 400, body: { message: /not of a backup copy/ } })
  const copy = await plantTenantBackup({ ...w, control }, times.slice(0, 1), { jobType: 'EntraIDTenantBackupCopy' })
  t.match(await vbr.post(`${restoring}/tenant`, { body: { backupId: copy.backupId } }), { status: 400 })
  const started = await vbr.post(`${restoring}/tenant/fromCopy`, { body: { restorePointId: copy.pointIds[0] } })
  t.match(started, { status: 201, body: { sessionType: 'EntraIdRestoreFromCopy', state: 'Working' } })
  t.match((await vbr.get(`${browser}/${started.body.id}`)).body, { sourceProperties: { backupId: copy.backupId } })
})

t.test('a backup shows its points, what it was to protect, and each item as its newest point has it', async t => {
  const w = await world()
  const { vbr, vbrAt } = w
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, times)
  const listed = await vbr.post(`${browser}/${backupId}/restorePoints`, { body: { limit: 2, sorting: { property: 'CreationTime', direction: 'Ascending' } } })
  t.match(listed.body.data, [{ id: pointIds[0] }, { id: pointIds[1] }])
  t.same(listed.body.pagination, { total: 3, count: 2, skip: 0, limit: 2 })
  t.match((await vbr.post(`${browser}/${backupId}/restorePoints`, { body: {} })).body.data, [{ id: pointIds[2] }, {}, {}])
  t.ok((await vbr.get(`${browser}/${backupId}/protectionScope`)).body.tenantResources.includes('Devices'))
  t.notOk((await vbrAt('1.3-rev1').get(`${browser}/${backupId}/protectionScope`)).body.tenantResources.includes('Devices'))

  const users = await browse(vbr, backupId, 'User')
  t.ok(users.length > 5)
  t.same(names(users), [...names(users)].sort((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const [first] = users as [Item]
  t.match(first, { type: 'User', userName: /@/, accountEnabled: Boolean })
  t.same((await vbr.post(`${browser}/${backupId}/browse/${first.id}`, { body: { type: 'User' } })).body, first)
  t.match(await vbr.post(`${browser}/${backupId}/browse/${first.id}`, { body: { type: 'Group' } }), { status: 400 })
  t.match(await vbr.post(`${browser}/${backupId}/browse/${nowhere}`, { body: { type: 'User' } }), { status: 404 })
  const points = (await vbr.post(`${browser}/${backupId}/browse/${first.id}/restorePoints`)).body
  t.ok(points.data.length >= 1 && points.data.length <= 3)
  t.equal(points.data[0].id, first.restorePointId)
  t.match(await vbr.post(`${browser}/${backupId}/browse/${nowhere}/restorePoints`, { body: {} }), { status: 404 })

  const filters: Array<[type: string, filter: object, fits: (item: Item) => boolean]> = [
    ['User', { department: String(first.department) }, ({ department }) => department === first.department],
    ['User', { accountEnabled: true }, ({ accountEnabled }) => accountEnabled === true],
    ['User', { displayName: first.displayName.slice(1, 4).toUpperCase() }, ({ displayName }) =>
      displayName.toLowerCase().includes(first.displayName.slice(1, 4).toLowerCase())],
    ['Group', { groupTypes: ['SecurityGroup'], membershipTypes: ['Assigned'] }, ({ groupType, membershipType }) =>
      groupType === 'SecurityGroup' && membershipType === 'Assigned'],
    ['AdminUnit', { visibilities: ['Public'] }, ({ visibility }) => visibility === 'Public'],
    ['Role', { isBuiltIn: false, isEnabled: true }, ({ isBuiltIn, isEnabled }) => isBuiltIn === false && isEnabled === true],
    ['Application', { includedTypes: ['EnterpriseRegistration'] }, ({ applicationType }) => applicationType === 'EnterpriseRegistration'],
    ['ConditionalAccessPolicy', { state: ['Enabled'] }, ({ state }) => state === 'Enabled'],
    ['DeviceConfiguration', { includedTypes: ['DeviceCompliancePolicy'] }, one => one.deviceConfigurationType === 'DeviceCompliancePolicy'],
    ['OrgContact', { companyName: 'a' }, ({ companyName }) => String(companyName).toLowerCase().includes('a')],
    ['Device', { accountEnabled: true }, ({ accountEnabled }) => accountEnabled === true]
  ]
  for (const [type, filter, fits] of filters) {
    const all = await browse(vbr, backupId, type)
    const found = await browse(vbr, backupId, type, { filter })
    t.same(names(found), names(all.filter(fits)), `${type} ${JSON.stringify(filter)}`)
    t.ok(found.length > 0, `${type} ${JSON.stringify(filter)}`)
    const turned = await browse(vbr, backupId, type, { sorting: { property: 'displayName', direction: 'Descending' } })
    t.same(names(turned).map(name => name.toLowerCase()), names(all).map(name => name.toLowerCase()).reverse())
    const part = await vbr.post(`${browser}/${backupId}/browse`, { body: { type, skip: 1, limit: 1 } })
    t.same(part.body.pagination, { total: all.length, count: Math.min(1, all.length - 1), skip: 1, limit: 1 })
  }
  t.match(await vbr.post(`${browser}/${backupId}/browse`, { body: { type: 'User', limit: 0 } }), { status: 400 })
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1']) {
    const old = await vbrAt(revision).post(`${browser}/${backupId}/browse`, { body: { type: 'User', filter: { accountEnabled: true }, sorting: { property: 'username', direction: 'descending' } } })
    t.equal(old.status, 200, revision)
    t.match((old.body.data ?? [])[0], { restorePointDate: /20/ }, revision)
    t.equal((await vbrAt(revision).post(`${browser}/${backupId}/browse`, { body: { type: 'Device' } })).status, 400, revision)
  }
  const devices = await browse(vbr, backupId, 'Device')
  const keys = (await vbrAt('1.3-rev1').post(`${browser}/${backupId}/browse`, { body: { type: 'BitlockerKey' } })).body.data
  t.ok(keys.length > 0)
  const named = (await vbrAt('1.3-rev1').post(`${browser}/${backupId}/browse`, { body: { type: 'BitlockerKey', filter: { deviceDisplayName: keys[0]?.deviceDisplayName } } })).body.data
  t.ok(named.length > 0 && named.length <= keys.length)
  t.match(keys[0], { type: 'BitlockerKey', key: /^\d{6}-/, deviceId: String })
  t.match(await vbrAt('1.3-rev1').post(`${browser}/${backupId}/browse/${keys[0].id}`, { body: { type: 'BitlockerKey' } }), { status: 200 })
  t.ok(devices.some(({ bitLockerKeyCount }) => Number(bitLockerKeyCount) > 0))
})

t.test('items are exported to files that open, and found again by the ids that a file lists', async t => {
  const w = await world()
  const { vbr } = w
  const { backupId } = await plantTenantBackup({ ...w, control }, times)
  const users = await browse(vbr, backupId, 'User')
  const csv = await vbr.post(`${browser}/${backupId}/export`, { body: { type: 'User', filter: { accountEnabled: true } } })
  t.match(csv.headers, { 'content-type': /octet-stream/, 'content-disposition': /Users\.csv/ })
  const lines = csv.bytes.toString().trim().split('\r\n')
  t.equal(lines.length - 1, users.filter(({ accountEnabled }) => accountEnabled === true).length)
  t.match(lines[0], /id,.*userPrincipalName.*restorePointDate/)
  const xml = (await vbr.post(`${browser}/${backupId}/export?toXml=true`, { body: { type: 'Group' } })).bytes.toString()
  t.equal(xml.match(/<Item>/g)?.length, (await browse(vbr, backupId, 'Group')).length)
  t.match(xml, /^<\?xml version="1.0"/)

  const octets = { 'content-type': 'application/octet-stream' }
  const uploads: Array<[string, string]> = [
    ['User', 'User'], ['Group', 'Group'], ['AdministrativeUnit', 'AdminUnit'], ['Role', 'Role'], ['Application', 'Application'],
    ['ConditionalAccessPolicy', 'ConditionalAccessPolicy'], ['DeviceConfiguration', 'DeviceConfiguration'],
    ['OrgContact', 'OrgContact'], ['Device', 'Device']
  ]
  for (const [operation, type] of uploads) {
    const [one] = await browse(vbr, backupId, type)
    const found = await vbr.post(`${browser}/${backupId}/upload${operation}`, { raw: `${one?.id}, ${nowhere}\r\n${one?.id}`, headers: octets })
    t.match(found, { status: 200, body: { data: [one], pagination: { total: 1 } } }, operation)
  }
  const [one, two] = users as [Item, Item]
  const byName = await vbr.post(`${browser}/${backupId}/uploadUser`, { raw: `"${two.userName}","${one.id}"`, headers: octets })
  t.same(byName.body.data, [two, one])
  t.match(await vbr.post(`${browser}/${backupId}/uploadUser`, { raw: ' \n', headers: octets }), { status: 400, body: { message: /no IDs/ } })
  t.equal((await vbr.post(`${browser}/${backupId}/uploadUser`, { raw: csv.bytes.toString(), headers: octets })).body.data.length, lines.length - 1, 'as it was exported')
})
