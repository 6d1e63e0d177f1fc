import t from 'tap'
import { type Reply, startTest, type TestWorld } from '../../estate/simulator.js'
import {
  branchList, cloudMachines, directoryComputers, fileServer, fileServerObject, frontDesk, irisServers, laptop, laptops,
  linuxServer, linuxServerObject, lostAppliance, manuallyAdded, newComputer, officeComputers, recoveryAppliance,
  workstation
} from '../../estate/vbr/agents.js'
import { domainControllersBackup } from '../../estate/vbr/backups.js'
import { amazonKey } from '../../estate/vbr/cloud.js'
import { linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { backupServer, hardenedHost } from '../../estate/vbr/infrastructure.js'

const { world, control } = await startTest(t)

const agents = '/api/v1/agents'
const groups = `${agents}/protectionGroups`
const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const revisions = ['1.3-rev0', '1.3-rev1', '1.3-rev2']

const ended = async (w: TestWorld, { status, body }: Reply, expected = 201) => {
  t.equal(status, expected, JSON.stringify(body))
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${body.id}`)).body
}
const arrange = (w: TestWorld, body: object) => control.post(`/api/worlds/${w.name}/outcomes`, { body })
const found = (w: TestWorld, group: string, query = '') => w.vbr.get(`${groups}/${group}/discoveredEntities${query}`)
const byName = async (w: TestWorld, group: string, name: string) =>
  (await found(w, group, `?nameFilter=${name}`)).body.data[0]

const sqlGroup = (more: object = {}) => ({
  type: 'IndividualComputers',
  name: 'SQL Servers',
  description: '',
  computers: [
    { hostName: 'sql-phys01.lindwurm.example', connectionType: 'PermanentCredentials', credentialsId: windowsLogin },
    { hostName: 'ubuntu-phys02', connectionType: 'PermanentCredentials', credentialsId: linuxLogin }
  ],
  ...more
})

t.test('a protection group is added, looked at, changed and removed, as a provider does it', async t => {
  const w = await world()
  const { vbr } = w
  const created = await vbr.post(groups, { body: sqlGroup() })
  t.match(created.body, { sessionType: 'Infrastructure', name: 'Infrastructure Item Saving', state: 'Working' })
  t.equal((await vbr.get(`${groups}?nameFilter=SQL*`)).body.data.length, 0, 'it is there once the session has ended well')
  const { resourceId: id } = await ended(w, created)
  const { body: group } = await vbr.get(`${groups}/${id}`)
  t.match(group, {
    type: 'IndividualComputers', name: 'SQL Servers', isDisabled: false,
    description: 'Created by VBR01\\administrator',
    options: {
      rescanSchedule: { daily: { isEnabled: true, dailyKind: 'Everyday', localTime: '21:00' } },
      distributionServerId: backupServer, installBackupAgent: true, updateAutomatically: true, rebootIfRequired: false
    }
  })
  t.match((await found(w, id)).body.data, [
    { name: 'sql-phys01.lindwurm.example', state: 'Unknown', agentStatus: 'NotInitialized', protectionGroupId: id },
    { name: 'ubuntu-phys02', state: 'Unknown', agentStatus: 'NotInitialized' }
  ])

  const rescan = await vbr.post(`${groups}/${id}/rescan`)
  t.match(rescan.body, { sessionType: 'AgentDiscovery', name: 'Rescan of SQL Servers', jobId: id, state: 'Starting', platformName: 'WindowsPhysical' })
  t.match(await vbr.post(`${groups}/${id}/rescan`), { status: 400, body: { message: /already running/ } })
  t.match(await ended(w, rescan), { result: { result: 'Success' } })
  t.match((await found(w, id)).body.data, [
    { state: 'Online', agentStatus: 'Installed', agentVersion: '13.1.0.411', driverStatus: 'NotInstalled', isTrusted: true },
    { state: 'Online', agentStatus: 'Installed', operatingSystem: 'Linux', isTrusted: false }
  ])

  const changed = { ...group, name: 'SQL', computers: group.computers.slice(0, 1), options: { installCBTDriver: true, rescanSchedule: { periodically: { isEnabled: true, periodicallyKind: 'Hours', frequency: 4 } } } }
  await ended(w, await vbr.put(`${groups}/${id}?performRescan=true`, { body: changed }))
  const { body: after } = await vbr.get(`${groups}/${id}`)
  t.match(after, { name: 'SQL', options: { installCBTDriver: true, updateAutomatically: true, rescanSchedule: { daily: { isEnabled: false }, periodically: { isEnabled: true, frequency: 4 } } } })
  const { data } = (await found(w, id)).body
  t.match(data, [{ name: 'sql-phys01.lindwurm.example', driverStatus: 'InstalledRebootRequired', rebootRequired: true }])
  t.equal(data.length, 1)
  t.match((await w.vbrAt('1.3-rev1').get(`${groups}/${id}/discoveredEntities?driverStatusFilter=Installed`)).body.data,
    [{ driverStatus: 'Installed' }], 'older revisions do not tell what waits for a reboot')

  t.match(await ended(w, await vbr.del(`${groups}/${id}?uninstallEverything=true`)), { sessionType: 'InfrastructureItemDeletion', resourceId: id, result: { result: 'Success' } })
  t.equal((await vbr.get(`${groups}/${id}`)).status, 404)
  t.equal((await vbr.get(`${agents}/discoveredEntities?nameFilter=sql-phys01*`)).body.data.length, 0)
})

t.test('every type of group is listed, read and changed in the revisions that have it', async t => {
  const w = await world()
  const types = ['ManuallyAdded', 'IndividualComputers', 'ADObjects', 'CSVFile', 'PreInstalledAgents']
  const later = { '1.3-rev0': [], '1.3-rev1': ['Unmanaged', 'CloudMachines'], '1.3-rev2': ['Unmanaged', 'CloudMachines', 'Iris'] }
  for (const [revision, more] of Object.entries(later)) {
    const { get, put } = w.vbrAt(revision)
    const { data } = (await get(groups)).body
    t.same(new Set(data.map(({ type }: { type: string }) => type)), new Set([...types, ...more]), revision)
    for (const group of data) {
      t.same((await get(`${groups}/${group.id}`)).body, group)
      t.same((await get(`${groups}?typeFilter=${group.type}`)).body.data, [group])
      const reply = await put(`${groups}/${group.id}`, { body: group })
      if (group.type === 'Unmanaged') t.match(reply, { status: 400, body: { message: /not possible/ } })
      else t.match(await ended(w, reply), { result: { result: 'Success' } }, `${revision} ${group.type}`)
      t.same((await get(`${groups}/${group.id}`)).body, group, 'a group that is sent back as it was read stays as it was')
    }
  }
  t.equal((await w.vbrAt('1.3-rev0').get(`${groups}/${cloudMachines}`)).status, 404)
  t.equal((await w.vbr.get(`${groups}?typeFilter=Virtual`)).status, 400)
  t.equal((await w.vbrAt('1.2-rev1').get(groups)).status, 404)
})

t.test('groups of directories, files and clouds find their computers by a rescan', async t => {
  const w = await world()
  for (const [id, names] of [
    [directoryComputers, ['Front Desk', 'front-desk-ws01', 'front-desk-ws02', 'Kiosks', 'kiosks-ws01']],
    [branchList, ['branches-01', 'branches-02']],
    [cloudMachines, ['shop-web01', 'tier-shop-01', 'tier-shop-02', 'eu-central-1-01']],
    [irisServers, ['iris01.lindwurm.example']]
  ] as const) {
    t.match(await ended(w, await w.vbr.post(`${groups}/${id}/rescan`)), { result: { result: 'Success' } })
    const { data } = (await found(w, id)).body
    t.same(data.map(({ name }: { name: string }) => name).sort(), [...names].sort())
  }
  t.match(await byName(w, directoryComputers, 'front-desk-ws02'), { id: newComputer, parentId: frontDesk, agentStatus: 'Installed' })
  t.match(await byName(w, directoryComputers, 'Front Desk'), { type: 'ActiveDirectory', entity: { type: 'OrganizationUnit' } })
  for (const [id, message] of [[laptops, /pre-installed/], [(await w.vbr.get(`${groups}?typeFilter=Unmanaged`)).body.data[0].id, /not possible/]] as const) {
    t.match(await w.vbr.post(`${groups}/${id}/rescan`), { status: 400, body: { message } })
  }
})

t.test('a rescan warns of computers that it does not reach, and fails when it reaches none', async t => {
  const w = await world()
  await arrange(w, { subject: 'file-srv01.lindwurm.example', state: 'offline' })
  const some = await ended(w, await w.vbr.post(`${groups}/${officeComputers}/rescan`))
  t.match(some, { result: { result: 'Warning', message: /file-srv01/ } })
  t.match(await byName(w, officeComputers, 'file-srv01*'), { state: 'Offline' })
  const collection = `/api/worlds/${w.name}/collections/vbr.discoveredEntities/${workstation}`
  await control.put(collection, { body: { ...(await control.get(collection)).body, agentStatus: 'UpgradeRequired' } })
  t.match(await byName(w, officeComputers, 'ws-anna*'), { agentStatus: 'UpgradeRequired' })
  await ended(w, await w.vbr.post(`${groups}/${officeComputers}/rescan`))
  t.match(await byName(w, officeComputers, 'ws-anna*'), { state: 'Online', agentStatus: 'Installed' }, 'what is out of date is upgraded')
  const one = await w.vbr.post(`${groups}/${officeComputers}/discoveredEntities/rescan`, { body: { entityIds: [fileServer] } })
  t.match(one.body, { name: 'Rescan of file-srv01.lindwurm.example' })
  t.match(await ended(w, one, 200), { result: { result: 'Failed', message: /Failed to connect to file-srv01/ } })
  await arrange(w, { session: 'AgentDiscovery', subject: officeComputers, result: 'Failed', message: 'The network is down.' })
  t.match(await ended(w, await w.vbr.post(`${groups}/${officeComputers}/rescan`)), { result: { result: 'Failed', message: 'The network is down.' } })
})

t.test('the schedule of a group looks for its computers, until the group is disabled', async t => {
  const w = await world()
  const runs = async () => (await w.vbr.get('/api/v1/sessions?typeFilter=AgentDiscovery')).body.data
    .map(({ name, initiatedBy }: { name: string, initiatedBy: string }) => `${name} by ${initiatedBy}`).sort()
  const office = 'Rescan of Office Computers by SYSTEM'
  const before = await runs()
  t.same(new Set(before), new Set([office]), 'one a week, all well')
  await w.advance('7d')
  t.same(await runs(), [...before, office])
  t.equal((await w.vbr.post(`${groups}/${officeComputers}/disable`)).status, 204)
  t.match(await w.vbr.get(`${groups}/${officeComputers}`), { body: { isDisabled: true } })
  const on = await w.vbrAt('1.3-rev0').post(`${groups}/${directoryComputers}/enable`)
  t.match(on, { status: 200, body: { sessionType: 'Infrastructure' } }, '1.3-rev0 answers with a session')
  await w.untilIdle()
  t.match(await w.vbr.get(`${groups}/${directoryComputers}`), { body: { isDisabled: false } })
  await w.advance('7d')
  t.same(await runs(), ['Rescan of Directory Computers by SYSTEM', ...before, office])
})

t.test('agents, drivers and trust are put on computers and taken from them', async t => {
  const w = await world()
  const act = (what: string, entityIds: string[], group = officeComputers) =>
    w.vbr.post(`${groups}/${group}/discoveredEntities/${what}`, { body: { entityIds } })
  const read = async (id: string, group = officeComputers) => (await w.vbr.get(`${groups}/${group}/discoveredEntities/${id}`)).body
  const steps = [
    ['uninstallAgent', fileServer, { agentStatus: 'NotInstalled', agentVersion: undefined }],
    ['installAgent', fileServer, { agentStatus: 'Installed', agentVersion: '13.1.0.411' }],
    ['uninstallCBTDriver', fileServer, { driverStatus: 'NotInstalledRebootRequired', rebootRequired: true, driverVersion: undefined }],
    ['reboot', fileServer, { driverStatus: 'NotInstalled', rebootRequired: false }],
    ['installCBTDriver', fileServer, { driverStatus: 'InstalledRebootRequired', rebootRequired: true }],
    ['reboot', fileServer, { driverStatus: 'Installed', rebootRequired: false, state: 'Online' }],
    ['uninstallAllComponents', fileServer, { agentStatus: 'NotInstalled', driverStatus: 'NotInstalledRebootRequired', plugins: [{ type: 'MSSQL', status: 'NotInstalled' }] }]
  ] as const
  for (const [what, id, shows] of steps) {
    t.match(await ended(w, await act(what, [id]), 200), { sessionType: 'AgentDiscovery', result: { result: 'Success' } }, what)
    t.match(await read(id), shows, what)
  }
  t.match(await ended(w, await act('upgradeAgent', [fileServer, linuxServer]), 200), { name: 'Rescan of Office Computers', result: { result: 'Warning', message: /not installed on file-srv01/ } })
  t.match(await ended(w, await act('recreateEmbeddedRm', [workstation])), { result: { result: 'Success' } })
  t.match(await read(workstation), { embeddedRecoveryMediaState: { state: 'Created' } })

  const group = (await ended(w, await w.vbr.post(`${groups}?performRescan=true`, { body: sqlGroup() }))).resourceId
  const linux = await byName(w, group, 'ubuntu*')
  t.match(linux, { isTrusted: false, agentStatus: 'Installed' })
  const count = async () => (await w.vbr.get('/api/v1/generalOptions/hostAuthentication')).body.trustedHostCount
  const before = await count()
  t.equal((await act('trust', [linux.id], group)).status, 204)
  t.equal(await count(), before + 1)
  t.match(await read(linux.id, group), { isTrusted: true })

  t.match(await act('trust', [fileServer]), { status: 400, body: { message: /does not run Linux/ } })
  t.match(await act('installCBTDriver', [linuxServer]), { status: 400, body: { message: /does not run Microsoft Windows/ } })
  t.match(await act('rescan', []), { status: 400, body: { message: /entityIds/ } })
  t.match(await act('rescan', [nowhere]), { status: 400, body: { message: new RegExp(nowhere) } })
  t.match(await act('rescan', [newComputer]), { status: 400, body: { message: /Office Computers/ } })
  t.match(await act('rescan', [frontDesk], directoryComputers), { status: 400, body: { message: /not a computer/ } })
  t.match(await act('uninstallAgent', [laptop], laptops), { status: 400, body: { message: /pre-installed/ } })
  t.equal((await act('rescan', [fileServer], nowhere)).status, 404)
})

t.test('what was found is listed over all groups, and removed from the configuration', async t => {
  const w = await world()
  const list = async (query = '') => (await w.vbr.get(`${agents}/discoveredEntities${query}`)).body.data
    .map(({ name }: { name: string }) => name)
  t.equal((await list()).length, 12)
  t.same(await list('?stateFilter=offline'), ['laptop-ines'])
  t.same(await list('?agentStatusFilter=UpgradeRequired'), ['laptop-ines'])
  t.same(await list('?driverStatusFilter=Installed'), ['file-srv01.lindwurm.example', 'ws-anna.lindwurm.example'])
  t.same(await list('?ipAddressFilter=10.20.33.9*'), ['laptop-tomas'])
  t.same(await list('?permissionScope=Any&orderColumn=Name&orderAsc=true&limit=2'), ['file-srv01.lindwurm.example', 'Front Desk'])
  const states = (await w.vbr.get(`${agents}/discoveredEntities/states?orderAsc=true&nameFilter=*-srv01*`)).body.data
  t.same(states, [{ id: fileServerObject, name: 'file-srv01.lindwurm.example', status: 'Online' }])
  t.same((await w.vbr.get(`${agents}/discoveredEntities/states/${fileServerObject}`)).body, states[0])
  t.equal((await w.vbr.get(`${agents}/discoveredEntities/states/${nowhere}`)).status, 404)

  for (const revision of ['1.2-rev1', ...revisions]) {
    const { get } = w.vbrAt(revision)
    const { data } = (await get(`${agents}/protectedComputers?typeFilter=Linux&nameFilter=lin*`)).body
    t.same(data, [{
      id: linuxServerObject, name: 'lin-app01.lindwurm.example', type: 'Linux',
      protectionGroups: [{ id: officeComputers, name: 'Office Computers', credentialsId: linuxLogin }]
    }], revision)
    t.same((await get(`${agents}/protectedComputers/${linuxServerObject}`)).body, data[0])
  }
  t.equal((await w.vbr.get(`${agents}/protectedComputers/${fileServerObject}`)).status, 404)

  t.equal((await w.vbr.del(`${groups}/${officeComputers}/discoveredEntities/${linuxServer}`)).status, 204)
  t.equal((await w.vbr.get(`${groups}/${officeComputers}/discoveredEntities/${linuxServer}`)).status, 404)
  t.equal((await w.vbr.get(`${groups}/${officeComputers}`)).body.computers.length, 2)
  await ended(w, await w.vbr.post(`${groups}/${officeComputers}/rescan`))
  t.equal(await byName(w, officeComputers, 'lin-app01*'), undefined, 'and does not come back')
  t.equal((await w.vbr.del(`${groups}/${directoryComputers}/discoveredEntities/${fileServer}`)).status, 404)
})

t.test('what cannot be of a protection group is refused, in POST and PUT alike', async t => {
  const w = await world()
  const { body: before } = await w.vbr.get(`${groups}/${officeComputers}`)
  const all = async () => (await w.vbr.get(groups)).body
  const list = await all()
  const host = sqlGroup().computers[0]
  const options = (more: object) => ({ options: more })
  const wrong: Array<[object, RegExp]> = [
    [{ name: ' ' }, /name/],
    [{ name: 'Directory Computers' }, /already exists/],
    [{ computers: [] }, /computer/],
    [{ computers: [{ ...host, hostName: ' ' }] }, /hostName/],
    [{ computers: [host, { ...host, hostName: 'SQL-PHYS01.lindwurm.example' }] }, /named twice/],
    [{ computers: [{ ...host, credentialsId: undefined }] }, /credentialsId/],
    [{ computers: [{ ...host, credentialsId: nowhere }] }, new RegExp(nowhere)],
    [{ computers: [{ hostName: 'x', connectionType: 'SingleUseCredentials' }] }, /singleUseCredentials/],
    [options({ distributionServerId: nowhere }), new RegExp(nowhere)],
    [options({ distributionServerId: hardenedHost }), /Windows/],
    [options({ distributionRepositoryId: nowhere }), new RegExp(nowhere)],
    [options({ installApplicationPlugins: true, applicationPlugins: [] }), /plug-in/],
    [options({ rescanSchedule: { daily: { isEnabled: false }, periodically: { isEnabled: false }, continuously: { isEnabled: false } } }), /rescanSchedule/],
    [options({ rescanSchedule: { daily: { isEnabled: true, dailyKind: 'SelectedDays', days: [] } } }), /options\.rescanSchedule\.daily\.days/],
    [options({ rescanSchedule: { periodically: { isEnabled: true, frequency: 0 } } }), /frequency/],
    [options({ advancedSettings: { windowsAgentSettings: { throttlingValue: 0 } } }), /throttlingValue/],
    [options({ advancedSettings: { notifications: { isEnabled: true, recipients: [] } } }), /recipient/]
  ]
  for (const [part, message] of wrong) {
    t.match(await w.vbr.post(groups, { body: sqlGroup(part) }), { status: 400, body: { message } }, `POST ${JSON.stringify(part)}`)
    t.match(await w.vbr.put(`${groups}/${officeComputers}`, { body: { ...before, ...part } }), { status: 400, body: { message } }, `PUT ${JSON.stringify(part)}`)
  }
  const post = (body: object) => w.vbr.post(groups, { body: { name: 'New', description: 'New', ...body } })
  t.match(await post({ type: 'CSVFile', file: { path: 'list.txt' }, credentials: { masterCredentialsId: windowsLogin } }), { status: 400, body: { message: /CSV/ } })
  const cloud = { type: 'CloudMachines', cloudMachines: [{ type: 'Machine', name: 'a', objectId: 'i-1' }] }
  t.match(await post({ ...cloud, cloudAccount: { accountType: 'AWS', credentialsId: nowhere, regionType: 'Global', regionId: 'x' } }), { status: 400, body: { message: new RegExp(nowhere) } })
  t.match(await post({ ...cloud, cloudAccount: { accountType: 'Azure', subscriptionId: nowhere, regionType: 'Global', regionId: 'x' } }), { status: 400, body: { message: /subscription/ } })
  t.match(await post({ ...cloud, cloudMachines: [], cloudAccount: { accountType: 'AWS', credentialsId: amazonKey, regionType: 'Global', regionId: 'x' } }), { status: 400, body: { message: /cloudMachines/ } })
  const { body: inCloud } = await w.vbr.get(`${groups}/${cloudMachines}`)
  const lost: Array<[object, RegExp]> = [
    [{ cloudAccount: { ...inCloud.cloudAccount, regionId: 'mars-1' } }, /There is no region 'mars-1'/],
    [{ cloudMachines: [{ type: 'Machine', name: 'shop-web01', objectId: 'i-0' }] }, /There is no cloud machine with ID i-0/],
    [{ exclusions: { excludeSelectedObjects: true, excludedObjects: [{ type: 'Machine', name: 'x', objectId: 'i-0' }] } }, /i-0/]
  ]
  for (const [part, message] of lost) {
    t.match(await post({ ...inCloud, id: undefined, name: 'New', ...part }), { status: 400, body: { message } })
    t.match(await w.vbr.put(`${groups}/${cloudMachines}`, { body: { ...inCloud, ...part } }), { status: 400, body: { message } })
  }
  t.match(await w.vbr.put(`${groups}/${officeComputers}`, { body: { ...before, id: laptops } }), { status: 400, body: { message: /not the one of the path/ } })
  t.match(await w.vbr.put(`${groups}/${laptops}`, { body: { ...before, id: laptops } }), { status: 400, body: { message: /type/ } })
  const { body: manual } = await w.vbr.get(`${groups}/${manuallyAdded}`)
  t.match(await w.vbr.put(`${groups}/${manuallyAdded}`, { body: { ...manual, name: 'Mine' } }), { status: 400, body: { message: /name/ } })
  t.match(await w.vbr.del(`${groups}/${manuallyAdded}`), { status: 400, body: { message: /predefined/ } })
  t.match(await w.vbr.post(`${groups}?performRescan=true`, { body: { type: 'PreInstalledAgents', name: 'New', description: '' } }), { status: 400, body: { message: /pre-installed/ } })
  t.same(await all(), list, 'nothing has changed')
  t.match(await w.vbr.del(`/api/v1/credentials/${linuxLogin}`), { status: 400 }, 'what a group logs in with is in use')
})

t.test('a group for pre-installed agents gives its packages in a file of the format asked for', async t => {
  const w = await world()
  const path = `${groups}/${laptops}/packages`
  const { data: linux } = (await w.vbr.get(`${agents}/packages/linux?distributionFilter=Ubuntu&orderColumn=Name&orderAsc=true`)).body
  t.equal(linux[0].packageName, 'Ubuntu 16.4 x64 - 13.1.0.411')
  t.equal((await w.vbr.get(`${agents}/packages/linux?packageBitnessFilter=x86`)).body.data.length, 1)
  t.same((await w.vbr.get(`${agents}/packages/unix`)).body.data.map(({ packageName }: { packageName: string }) => packageName),
    ['IBM AIX', 'Solaris Intel', 'Solaris SPARC'])
  const zip = await w.vbr.post(path, { body: { format: 'Zip', includeWindowsPackages: true } })
  t.equal(zip.status, 200)
  const tar = await w.vbr.post(path, { body: { format: 'Tar', linuxPackages: { include: true, packageNames: [linux[0].packageName] } } })
  t.equal(tar.status, 200)
  t.match(await w.vbr.post(path, { body: {} }), { status: 400, body: { message: /No packages/ } })
  t.match(await w.vbr.post(path, { body: { unixPackages: { include: true, packageNames: ['Amiga'] } } }), { status: 400, body: { message: /Amiga/ } })
  t.match(await w.vbr.post(`${groups}/${officeComputers}/packages`, { body: { includeMacPackages: true } }), { status: 400, body: { message: /pre-installed/ } })
})

t.test('recovery appliances are listed and rebooted', async t => {
  const w = await world()
  const path = `${agents}/recoveryAppliances`
  const list = async (query: string) => (await w.vbr.get(`${path}?${query}`)).body.data.map(({ id }: { id: string }) => id)
  t.same(await list('stateFilter=Connected'), [recoveryAppliance])
  t.same(await list('stateFilter=Disconnected'), [lostAppliance])
  t.same(await list('orderColumn=HostName&orderAsc=false'), [lostAppliance, recoveryAppliance])
  const reboot = await w.vbr.post(`${path}/${recoveryAppliance}/reboot`)
  t.match((await w.vbr.get(`${path}/${recoveryAppliance}`)).body, { isDetached: true })
  t.match(await w.vbr.post(`${path}/${recoveryAppliance}/reboot`), { status: 400, body: { message: /not connected/ } })
  t.match(await ended(w, reboot), { result: { result: 'Success' } })
  t.match((await w.vbr.get(`${path}/${recoveryAppliance}`)).body, { isDetached: false })
  t.match(await ended(w, await w.vbr.post(`${path}/reboot`, { body: { ids: [recoveryAppliance] } })), { result: { result: 'Success' } })
  t.match(await w.vbr.post(`${path}/reboot`, { body: { ids: [nowhere] } }), { status: 400, body: { message: new RegExp(nowhere) } })
  t.equal((await w.vbr.post(`${path}/${nowhere}/reboot`)).status, 404)
})

t.test('the physical inventory shows groups and the computers in them, filtered and sorted by the body', async t => {
  const w = await world()
  const path = '/api/v1/inventory/physical'
  const names = ({ body }: Reply) => body.data.map(({ name }: { name: string }) => name)
  const filter = (operation: string, property: string, value: string) => ({ type: 'PredicateExpression', operation, property, value })
  for (const revision of revisions) {
    const { post } = w.vbrAt(revision)
    const word = (text: string) => revision === '1.3-rev0' ? text.charAt(0).toLowerCase() + text.slice(1) : text
    const both = {
      filter: { type: 'GroupExpression', operation: word('Or'), items: [filter(word('EndsWith'), 'name', 'List'), filter(word('Equals'), 'Name', 'Manually Added')] },
      sorting: { property: 'name', direction: word('Descending') }
    }
    const reply = await post(path, { body: both })
    t.same(names(reply), ['Manually Added', 'Branch List'], revision)
    t.match(reply.body.data[0], { platform: 'Agent', type: 'ProtectionGroup', id: manuallyAdded, protectionGroupId: manuallyAdded, path: 'ProtectionGroup:Manually Added' })
    t.match((await post(`${path}/${officeComputers}`, { body: { pagination: { skip: 0, limit: 2 } } })).body, {
      data: [{ type: 'WindowsComputer', id: fileServer, parentObjectId: officeComputers, protectionGroupId: officeComputers }, { type: 'LinuxComputer', id: linuxServer }],
      pagination: { total: 4, count: 2, skip: 0, limit: 2 }
    })
    t.equal((await post(`${path}/${nowhere}`)).status, 404)
    t.match(await post(path, { body: { filter: filter(word('In'), 'colour', 'red') } }), { status: 400, body: { message: /colour/ } })
  }
  const not = { type: 'GroupExpression', operation: 'Not', items: [filter('In', 'type', 'ProtectionGroup, WindowsComputer')] }
  t.same(names(await w.vbr.post(`${path}/all`, { body: { filter: not } })).sort(),
    ['Front Desk', 'Kiosks', 'iris01.lindwurm.example', 'lin-app01.lindwurm.example', 'sql-cluster01.lindwurm.example'])
  t.same(names(await w.vbr.post(`${path}/all`, { body: { hierarchyType: 'Clusters', filter: filter('Contains', 'path', 'Office') } })),
    ['Office Computers', 'sql-cluster01.lindwurm.example'])
  t.match(await w.vbr.post(`${path}/all`, { body: { hierarchyType: 'Trees' } }), { status: 400, body: { message: /Trees/ } })
})

t.test('a backup that no agent has written belongs to no computer', async t => {
  const w = await world()
  const path = `${agents}/discoveredEntities/${fileServerObject}`
  t.equal((await w.vbr.get(`${path}/backups`)).status, 200)
  t.match(await w.vbr.post(`${path}/attachBackup`, { body: { backupIds: [domainControllersBackup] } }), { status: 400, body: { message: /agent/ } })
  t.match(await w.vbr.post(`${path}/detachBackup`, { body: { backupIds: [nowhere] } }), { status: 400, body: { message: new RegExp(nowhere) } })
  t.match(await w.vbr.post(`${path}/attachBackup`, { body: { backupIds: [] } }), { status: 400, body: { message: /backupIds/ } })
  t.equal((await w.vbr.get(`${agents}/discoveredEntities/${nowhere}/backups`)).status, 404)
})

t.test('machines of a cloud are called in their group as they are there, and stay in it when they have gone', async t => {
  const w = await world()
  const { body: group } = await w.vbr.get(`${groups}/${cloudMachines}`)
  const [machine, ...others] = group.cloudMachines
  const put = async (body: object) => {
    const reply = await w.vbr.put(`${groups}/${cloudMachines}`, { body })
    t.equal(reply.status, 201, JSON.stringify(reply.body))
    await w.untilIdle()
    return (await w.vbr.get(`${groups}/${cloudMachines}`)).body
  }
  t.same(await put({ ...group, cloudMachines: [{ ...machine, name: 'another' }, ...others] }), group)

  const regions = `/api/worlds/${w.name}/collections/vbr.cloudRegions`
  const region = (await control.get(regions)).body.items.find(({ service, regionId }: Record<string, string>) =>
    service === 'AmazonEC2' && regionId === group.cloudAccount.regionId)
  const body = { ...region, machines: [] }
  t.equal((await control.put(`${regions}/${region.id}`, { body })).status, 200)
  t.same(await put(group), group)
  const renamed = { ...group, cloudMachines: [{ ...machine, objectId: 'i-0' }] }
  t.equal((await w.vbr.put(`${groups}/${cloudMachines}`, { body: renamed })).status, 400)
})
