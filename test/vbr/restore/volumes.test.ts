import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { fileServer, laptop, linuxServer, lostAppliance, recoveryAppliance } from '../../estate/vbr/agents.js'
import { winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(180_000)
const { world, control } = await startTest(t)

const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const root = '/api/v1/diskManagement'
const gb = (size: number) => ({ size, unit: 'Gb' })
const mb = (size: number) => ({ size, unit: 'Mb' })

/** Backs a computer up, and gives its restore point. */
async function backedUp (w: TestWorld, id: string, type = 'WindowsAgentBackup'): Promise<string> {
  const { body: found } = await w.vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: id } }
  })
  const { status, body: job } = await w.vbr.post('/api/v1/jobs', {
    body: {
      type, name: `Job of ${id}`, description: '', backupMode: 'EntireComputer', computers: found.data,
      storage: { backupRepositoryId: winRepo }
    }
  })
  t.equal(status, 201)
  await w.vbr.post(`/api/v1/jobs/${job.id}/start`, { body: {} })
  await w.untilIdle()
  const [backup] = (await w.vbr.get(`/api/v1/backups?jobIdFilter=${job.id}`)).body.data
  return (await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup.id}`)).body.data[0].id
}

async function open (w: TestWorld, id: string, oibId: string, hostType = 'Agent'): Promise<string> {
  const { status, body } = await w.vbr.post(`${root}/init`, { body: { id, oibId, hostType } })
  t.equal(status, 200, JSON.stringify(body))
  return body.diskManagementSessionId
}

interface Part {
  name?: string
  type: string
  size: object
  startingOffset: object
  liveVolumeId?: string
  availableOperations: string[]
  additionalInfo?: object
}
interface Context { disks: Array<{ number: number, partitions: Part[] }> }
const partsOf = (context: Context, number: number): Part[] =>
  context.disks.find(disk => disk.number === number)?.partitions ?? []
const typesOf = (context: Context, number: number): string[] => partsOf(context, number).map(({ type }) => type)
const callsOf = (w: TestWorld, session: string) => ({
  call: async (what: string, body: object) => await w.vbr.post(`${root}/${session}/${what}`, { body }),
  layout: async () => (await w.vbr.get(`${root}/${session}`)).body
})

t.test('a volume is restored to a computer with an agent; its own system is left alone', async t => {
  const w = await world()
  const session = await open(w, laptop, await backedUp(w, laptop))
  const { call, layout } = callsOf(w, session)
  const first = await layout()
  t.match(first, { id: laptop, name: 'laptop-tomas', diskManagementSessionId: session })
  t.same(typesOf(first.targetLayout, 0), ['EFI', 'Mrp', 'Volume', 'OtherOsPartition'])
  t.same(typesOf(first.sourceLayout, 0), ['BackEFI', 'BackMrp', 'BackVolume', 'OtherOsPartition'])
  t.same(typesOf(first.targetLayout, 1), ['Volume', 'Unallocated'])
  t.match(first.targetLayout.disks, [{ size: gb(100), logicalSectorSize: 512 }, { size: gb(250) }])
  t.same(partsOf(first.targetLayout, 0)[2]?.availableOperations, [], 'the computer runs from it')
  t.match(await call('eraseDisk', { targetDiskNumber: 0 }), { status: 400, body: { message: /recovery media/ } })

  const [data] = partsOf(first.targetLayout, 1)
  t.match(data, { name: 'D:', liveVolumeExists: true, availableOperations: ['Remove', 'Resize'] })
  const { size, additionalInfo: partitionInfo } = data ?? {}
  const asked = { diskNumber: 1, liveVolumeExists: true, fsType: 'NTFS', size, partitionInfo }
  const { body: options } = await call('resizePartitionOptions', asked)
  t.match(options, { volumeLabel: 'D:', currentSize: data?.size })
  const resize = async (newSize: object) => await call('resizePartition', { partitionInfo: data?.additionalInfo, newSize })
  t.match(await resize(gb(10)), { status: 400, body: { message: /newSize/ } })
  t.match(await resize(gb(300)), { status: 400, body: { message: /newSize/ } })
  const resized = { version: 2, disks: [{}, { partitions: [{ size: options.maximumSize }] }] }
  t.match(await resize(options.maximumSize), { status: 200, body: resized })
  t.equal((await w.vbr.put(`${root}/${session}/createCheckPoint`)).status, 200)
  const removed = await call('removePartition', {
    targetDiskNumber: 1, liveVolumeId: data?.liveVolumeId, startOffset: data?.startingOffset, size: options.maximumSize
  })
  t.same(typesOf(removed.body, 1), ['Unallocated'])
  const reverted = await w.vbr.put(`${root}/${session}/revertToCheckPoint`)
  t.match(reverted.body, { version: 4, disks: [{}, { partitions: [{ name: 'D:', size: options.maximumSize }] }] })

  const mapped = await w.vbr.post(`${root}/automap`, { body: { diskManagementSessionId: session, mappingType: 'Custom' } })
  t.match(mapped.body, { success: true, restoreLayout: { volumeMatchingResults: { version: 5 } } })
  const context = mapped.body.restoreLayout.volumeMatchingResults
  t.match(partsOf(context, 1)[0], { type: 'BackVolume', liveVolumeExists: true })
  const start = async (diskMappingContext: object) => await w.vbr.post('/api/v1/restore/startVolumeRestore',
    { body: { diskManagementSessionId: session, diskMappingContext, reason: 'It was lost', injectDrivers: true } })
  t.match(await start({ ...context, version: 4 }), { status: 400, body: { message: /version 5/ } })
  t.match(await start({ ...context, disks: context.disks.slice(0, 1) }), { status: 400, body: { message: /Nothing/ } })
  const started = await start(context)
  t.match(started, { status: 201, body: { sessionType: 'RestoreAgentVolumes', name: 'laptop-tomas', initiatedBy: 'administrator' } })
  t.equal((await w.vbr.get(`${root}/${session}`)).status, 404, 'it is over')
  await w.advance('3m')
  const { body: working } = await w.vbr.get(`/api/v1/sessions/${started.body.id}`)
  t.match(working, { state: 'Working' })
  t.ok(working.progressPercent > 0 && working.progressPercent < 100, working.progressPercent)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${started.body.id}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  const { body: { records } } = await w.vbr.get(`/api/v1/sessions/${started.body.id}/logs`)
  t.match(records.map(({ title }: { title: string }) => title).sort(),
    ['Injecting drivers', 'Preparing disks of laptop-tomas', 'Reason: It was lost', 'Restoring D: of disk 1'])
  const points = (await w.vbr.get('/api/v1/restorePoints?nameFilter=laptop-tomas*')).body.data
  const after = await callsOf(w, await open(w, laptop, points[0].id)).layout()
  t.match(partsOf(after.targetLayout, 1), [{ name: 'D:', type: 'Volume', size: options.maximumSize }], 'so the disks are now')
})

t.test('a computer without a system is given the disks of the backup', async t => {
  const w = await world()
  const point = await backedUp(w, fileServer)
  const session = await open(w, recoveryAppliance, point, 'RecoveryAppliance')
  const { call, layout } = callsOf(w, session)
  t.same(typesOf((await layout()).targetLayout, 0), ['Unallocated'])
  const custom = { diskManagementSessionId: session, mappingType: 'Custom' }
  t.match((await w.vbr.post(`${root}/automap`, { body: custom })).body, { success: false, restoreLayout: { volumeMatchingResults: { version: 1 } } })
  const original = await w.vbr.post(`${root}/automap`, { body: { ...custom, mappingType: 'ToOriginalLayout' } })
  t.equal(original.body.success, true)
  const asBackedUp = ['BackEFI', 'BackMrp', 'BackVolume', 'OtherOsPartition']
  t.same(typesOf(original.body.restoreLayout.volumeMatchingResults, 0), asBackedUp)
  t.same(typesOf((await call('eraseDisk', { targetDiskNumber: 0 })).body, 0), ['Unallocated'])
  const restored = await call('restorePartition', {
    targetDiskNumber: 0, targetDiskLogicalSectorSize: 512, isTargetDiskDynamic: false,
    targetPartitionStartingOffset: mb(1), sourceDiskNumber: 0, sourcePartitionNumber: 1
  })
  t.match(typesOf(restored.body, 0), ['BackEFI', 'Unallocated'])
  for (const what of ['applyBackupLayout', 'applyDiskLayout']) {
    t.same(typesOf((await call(what, { targetDiskNumber: 0, sourceDiskNumber: 0 })).body, 0), asBackedUp, what)
  }
  const { volumeMatchingResults: context } = await layout()
  const { body: { id } } = await w.vbr.post('/api/v1/restore/startVolumeRestore',
    { body: { diskManagementSessionId: session, diskMappingContext: context } })
  const again = await open(w, recoveryAppliance, point, 'RecoveryAppliance')
  const later = callsOf(w, again)
  const { body: second } = await later.call('applyBackupLayout', { targetDiskNumber: 0 })
  t.match(await w.vbr.post('/api/v1/restore/startVolumeRestore',
    { body: { diskManagementSessionId: again, diskMappingContext: second } }), { status: 400, body: { message: /running/ } })
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { sessionType: 'RestoreRecoveryApplianceVolumes', result: { result: 'Success' } })
  t.same(typesOf((await later.layout()).targetLayout, 0), ['EFI', 'Mrp', 'Volume', 'OtherOsPartition'])
})

t.test('an encrypted volume is unlocked with its password, and only then a target', async t => {
  const w = await world()
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: 'laptop-ines', state: 'online' } })
  const [ines] = (await w.vbr.get('/api/v1/agents/discoveredEntities?nameFilter=laptop-ines')).body.data
  const session = await open(w, ines.id, await backedUp(w, laptop))
  const { layout } = callsOf(w, session)
  const [locked] = partsOf((await layout()).targetLayout, 1)
  t.match(locked, { description: 'Locked by BitLocker', availableOperations: ['Remove', 'Unlock'] })
  const automap = async () => (await w.vbr.post(`${root}/automap`, { body: { diskManagementSessionId: session, mappingType: 'Custom' } })).body.success
  t.equal(await automap(), false)
  const unlock = async (keyOrPassword: string, volumeId = locked?.liveVolumeId) =>
    await w.vbr.put(`${root}/unlockVolume`, { body: { diskManagementSessionId: session, volumeId, keyOrPassword } })
  t.match(await unlock('wrong'), { status: 200, body: { success: false } })
  t.match(await unlock('vbsim'), { status: 200, body: { success: true } })
  t.match(await unlock('vbsim'), { status: 400, body: { message: /not locked/ } })
  t.match(await unlock('vbsim', nowhere), { status: 400, body: { message: new RegExp(nowhere) } })
  t.equal(await automap(), true)
})

t.test('a session that nobody asks about is over after half an hour, one that is kept alive is not', async t => {
  const w = await world()
  const session = await open(w, laptop, await backedUp(w, laptop))
  for (let n = 0; n < 3; n++) {
    await w.advance('25m')
    t.equal((await w.vbr.put(`${root}/${session}/keepAlive`)).status, 200)
  }
  await w.untilIdle()
  t.equal((await w.vbr.get(`${root}/${session}`)).status, 200)
  await w.advance('31m')
  t.match(await w.vbr.get(`${root}/${session}`), { status: 404, body: { message: new RegExp(session) } })
  t.equal((await w.vbr.put(`${root}/${session}/keepAlive`)).status, 404)
})

t.test('what cannot be done to disks is refused, and changes nothing', async t => {
  const w = await world()
  const point = await backedUp(w, laptop)
  const init = async (body: object) => await w.vbr.post(`${root}/init`, { body: { id: laptop, oibId: point, hostType: 'Agent', ...body } })
  t.match(await init({ oibId: nowhere }), { status: 404 })
  t.match(await init({ id: nowhere }), { status: 404 })
  t.match(await init({ id: linuxServer }), { status: 400, body: { message: /Microsoft Windows/ } })
  t.match(await init({ id: lostAppliance, hostType: 'RecoveryAppliance' }), { status: 400, body: { message: /not connected/ } })
  const [vm] = (await w.vbr.get('/api/v1/restorePoints?nameFilter=web01')).body.data
  t.match(await init({ oibId: vm.id }), { status: 400, body: { message: /agent/ } })
  t.match(await init({ hostType: 'Printer' }), { status: 400 })
  t.equal((await (await w.vbrAs('operator')).post(`${root}/init`, { body: { id: laptop, oibId: point, hostType: 'Agent' } })).status, 403)
  t.equal((await w.vbrAt('1.3-rev1').post(`${root}/init`, { body: { id: laptop, oibId: point, hostType: 'Agent' } })).status, 404)

  const session = await open(w, laptop, point)
  const { call, layout } = callsOf(w, session)
  const before = await layout()
  const place = { targetDiskLogicalSectorSize: 512, isTargetDiskDynamic: false, sourceDiskNumber: 0 }
  const wrong: Array<[string, object, RegExp]> = [
    ['applyBackupLayout', { targetDiskNumber: 7 }, /no disk 7/],
    ['applyBackupLayout', { targetDiskNumber: 1, sourceDiskNumber: 9 }, /no disk 9/],
    ['eraseDisk', { targetDiskNumber: 9 }, /no disk 9/],
    ['removePartition', { targetDiskNumber: 1, liveVolumeId: null, startOffset: mb(2), size: mb(3) }, /no such partition/],
    ['restorePartition', { ...place, targetDiskNumber: 1, targetPartitionStartingOffset: mb(1), sourcePartitionNumber: 1 }, /no unallocated/],
    ['restorePartition', { ...place, targetDiskNumber: 1, targetPartitionStartingOffset: gb(240), sourcePartitionNumber: 3 }, /not enough space/],
    ['restorePartition', { ...place, targetDiskNumber: 1, targetPartitionStartingOffset: gb(240), sourcePartitionNumber: 9 }, /no such partition/]
  ]
  for (const [what, body, message] of wrong) t.match(await call(what, body), { status: 400, body: { message } }, what)
  t.match(await w.vbr.put(`${root}/${session}/revertToCheckPoint`), { status: 400, body: { message: /checkpoint/ } })
  t.same(await layout(), before)
  t.match((await call('applyBackupLayout', { targetDiskNumber: 1, sourceDiskNumber: 0 })).status, 200)

  const isBack = await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject: 'laptop-tomas', state: 'offline' } })
  const { volumeMatchingResults } = await layout()
  const { body: { id } } = await w.vbr.post('/api/v1/restore/startVolumeRestore',
    { body: { diskManagementSessionId: session, diskMappingContext: volumeMatchingResults } })
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${id}`)).body, { result: { result: 'Failed', message: /not connected/ } })
  t.match(await init({}), { status: 400, body: { message: /not connected/ } })
  await control.del(`/api/worlds/${w.name}/outcomes/${isBack.body.id}`)
  const again = await callsOf(w, await open(w, laptop, point)).layout()
  t.same(again.targetLayout.disks, before.targetLayout.disks)
})
