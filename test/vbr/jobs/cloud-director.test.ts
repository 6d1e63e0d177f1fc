import t from 'tap'
import {
  app01Object, cloudDirector, cloudDirectorRows, financeBackup, financeJob, financeObject, vcd
} from '../../estate/vbr/cloud-director.js'
import { linuxProxy } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { startTest, type Client } from '../../estate/simulator.js'
import { dc01, runsOf, stateOf, vcenter } from './samples.js'

t.setTimeout(180_000)
const { world, control } = await startTest(t)
const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const operations = ['StartEntireVmRestoreCloudDirector', 'StartFlrRestore', 'StartDiskPublish']

interface Named { name: string, type?: string }

const spec = (includes: object[], more: object = {}) => ({
  type: 'CloudDirectorBackup',
  name: 'Cloud small',
  description: 'The vApp of Finance',
  virtualMachines: { includes },
  storage: {
    backupRepositoryId: winRepo,
    backupProxies: { autoSelectEnabled: true },
    retentionPolicy: { type: 'RestorePoints', quantity: 2 }
  },
  ...more
})

const named = (rows: Named[], name: string) => rows.find(row => row.name === name)
const jobsAt = async (client: Client): Promise<string[]> =>
  (await client.get('/api/v1/jobs')).body.data.map(({ name }: Named) => name)

async function run ({ vbr, untilIdle }: { vbr: Client, untilIdle: () => Promise<unknown> }, id: string) {
  t.equal((await vbr.post(`/api/v1/jobs/${id}/start`)).status, 201)
  await untilIdle()
  return (await runsOf(vbr, id)).at(-1)
}

t.test('the estate has a job of a vApp that has run by hand, its backup, and points of the vApp and its machines', async t => {
  const { vbr, vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    t.match((await client.get(`/api/v1/jobs/${financeJob}`)).body,
      { type: 'CloudDirectorBackup', name: 'Finance vApp', virtualMachines: { includes: [vcd.finance] } }, revision)
    t.match(await stateOf(client, financeJob), { type: 'CloudDirectorBackup', objectsCount: 1 }, revision)
    t.match((await client.get(`/api/v1/backups/${financeBackup}`)).body, { platformName: 'CloudDirector' }, revision)
    const { body: { data } } = await client.get(`/api/v1/backups/${financeBackup}/objects`)
    t.match(named(data, 'Finance'), {
      type: 'NfcDir', platformName: 'CloudDirector', cloudDirectorType: 'vApp', objectId: vcd.finance.objectId, restorePointsCount: 2
    }, revision)
    t.match(named(data, 'app01'), { type: 'Vm', cloudDirectorType: 'VirtualMachine', restorePointsCount: 2 }, revision)
    t.match((await client.get(`/api/v1/backupObjects/${app01Object}`)).body, { platformName: 'CloudDirector' }, revision)
    const { body: { data: [point] } } = await client.get(`/api/v1/backupObjects/${app01Object}/restorePoints`)
    const known = operations.filter(name => revision === '1.3-rev2' || name !== 'StartDiskPublish')
    t.match(point, { name: 'app01', platformName: 'CloudDirector', allowedOperations: known }, revision)
    if (revision !== '1.2-rev1') {
      const { body: disks } = await client.get(`/api/v1/restorePoints/${point.id}/disks`)
      t.match(disks.data, [{ platform: 'CloudDirector', type: 'Vi', name: 'app01_1' }, { name: 'app01_2' }], revision)
    }
  }
  const { body: { data: [point] } } = await vbr.get(`/api/v1/backupObjects/${financeObject}/restorePoints`)
  t.match(point, { name: 'Finance', platformName: 'CloudDirector', allowedOperations: [] })

  const first = vbrAt('1.1-rev0')
  t.notOk((await jobsAt(first)).includes('Finance vApp'))
  t.equal((await first.get(`/api/v1/jobs/${financeJob}`)).status, 404)
  t.match((await first.get(`/api/v1/backups/${financeBackup}`)).body, { platformName: 'Vcd' })
  t.same((await first.get(`/api/v1/backups/${financeBackup}/objects`)).body.data, [])
  t.match((await first.get(`/api/v1/objectRestorePoints/${point.id}`)).body, { platformName: 'Vcd' })
})

t.test('its machines take the license that they have as machines of vSphere', async t => {
  const w = await world()
  const { vbr } = w
  const holders = async () => (await vbr.get('/api/v1/license/instances')).body.data
  const before = await holders()
  t.match(named(before, 'app01'), { hostName: vcenter, usedInstancesNumber: 1 })
  t.match(await run(w, financeJob), { result: { result: 'Success' } })
  t.same(await holders(), before)
})

t.test('a Cloud Director job backs a vApp up, with its machines, in chains that retention shortens', async t => {
  const w = await world()
  const { vbr, advance } = w
  const { status, body: job } = await vbr.post('/api/v1/jobs', { body: spec([vcd.finance]) })
  t.equal(status, 201)
  t.match(job, {
    type: 'CloudDirectorBackup',
    isDisabled: false,
    isHighPriority: false,
    virtualMachines: {
      includes: [{ ...vcd.finance, urn: vcd.finance.objectId, size: '112.5 GB' }],
      excludes: {
        vms: [],
        disks: [{ vmObject: vcd.finance, disksToProcess: 'AllDisks' }],
        templates: { isEnabled: true }
      }
    },
    storage: {
      backupRepositoryId: winRepo,
      backupProxies: { autoSelectEnabled: true, proxyIds: [] },
      advancedSettings: { vSphere: { changedBlockTracking: { isEnabled: true } } }
    },
    schedule: { runAutomatically: false }
  })
  t.same((await vbr.get(`/api/v1/jobs/${job.id}`)).body, job)

  const first = await run(w, job.id)
  t.match(first, { name: /^Cloud small/, sessionType: 'BackupJob', platformName: 'CloudDirector', result: { result: 'Success' } })
  const { body: tasks } = await vbr.get(`/api/v1/sessions/${first.id}/taskSessions`)
  t.match(tasks.data.map(({ name }: Named) => name).sort(), ['app01', 'app02'])
  t.match(tasks.data[0], { platformType: 'CloudDirector' })
  const { body: { data: [backup] } } = await vbr.get(`/api/v1/backups?jobIdFilter=${job.id}`)
  t.match(backup, { name: 'Cloud small', platformName: 'CloudDirector', jobType: 'CloudDirectorBackup' })

  for (let n = 0; n < 3; n++) {
    await advance('1d')
    t.match(await run(w, job.id), { result: { result: 'Success' } })
  }
  const { body: { data: objects } } = await vbr.get(`/api/v1/backups/${backup.id}/objects`)
  t.match(objects.map(({ name }: Named) => name).sort(), ['Finance', 'app01', 'app02'])
  t.match(named(objects, 'app01'), {
    type: 'Vm', objectId: vcd.app01.objectId, path: `${cloudDirector}\\Lindwurm\\Lindwurm Production\\Finance\\app01`
  })
  for (const { name, restorePointsCount } of objects) t.equal(restorePointsCount, 2, name)
  const { body: { data: files } } = await vbr.get(`/api/v1/backups/${backup.id}/backupFiles`)
  t.equal(files.length, 6)
  t.notOk(files.some(({ name }: Named) => /urn:/.test(name)), 'names of files have no colons of URNs')
})

t.test('what holds machines is backed up as they are: an organization VDC, an organization, the server, without what is left out', async t => {
  const w = await world()
  const { vbr } = w
  const machinesOf = async (name: string, includes: object[], excludes: object = {}): Promise<string[]> => {
    const { body } = await vbr.post('/api/v1/jobs', { body: spec([], { name, virtualMachines: { includes, excludes } }) })
    const { id } = await run(w, body.id)
    return (await vbr.get(`/api/v1/sessions/${id}/taskSessions`)).body.data.map(({ name }: Named) => name).sort()
  }
  const server = { platform: 'CloudDirector', hostName: cloudDirector, name: cloudDirector, type: 'CloudDirectorServer' }
  t.same(await machinesOf('VDC', [vcd.production]), ['app01', 'app02'])
  t.same(await machinesOf('Organization', [vcd.organization], { vms: [vcd.app02] }), ['app01'])
  t.same(await machinesOf('Templates', [server], { templates: { isEnabled: false } }), ['app01', 'app02', 'rhel9-template'])
})

t.test('a Cloud Director job is made in the words of the revision that first had such jobs, edited, cloned and removed', async t => {
  const { vbr, vbrAt } = await world()
  const old = vbrAt('1.2-rev1')
  const { body, status } = await old.post('/api/v1/jobs', {
    body: spec([vcd.app01], {
      name: 'Old words',
      storage: {
        backupRepositoryId: defaultRepository,
        backupProxies: { autoSelectEnabled: false, proxyIds: [linuxProxy] },
        retentionPolicy: { type: 'Days', quantity: 3 },
        advancedSettings: { backupModeType: 'Incremental', synthenticFulls: { isEnabled: true } }
      }
    })
  })
  t.equal(status, 201)
  t.match(body.storage, { advancedSettings: { synthenticFulls: { isEnabled: true } } })
  const { body: job } = await vbr.get(`/api/v1/jobs/${body.id}`)
  t.match(job.storage,
    { backupProxies: { proxyIds: [linuxProxy] }, advancedSettings: { syntheticFulls: { isEnabled: true } } })

  const edited = await vbr.put(`/api/v1/jobs/${job.id}`, {
    body: { ...job, name: 'Two', isHighPriority: true, virtualMachines: { includes: [vcd.app01, vcd.app02] } }
  })
  t.match(edited, { status: 200, body: { name: 'Two', isHighPriority: true, virtualMachines: { includes: [vcd.app01, vcd.app02] } } })
  t.match((await old.get(`/api/v1/jobs/${job.id}`)).body, { name: 'Two' })
  t.match((await stateOf(vbr, job.id)), { objectsCount: 2 })
  t.match(await vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, virtualMachines: { includes: [] } } }), { status: 400 })

  const { body: clone, status: cloned } = await vbr.post(`/api/v1/jobs/${job.id}/clone`)
  t.equal(cloned, 201)
  t.match(clone, { type: 'CloudDirectorBackup', name: 'Two_clone1', schedule: { runAutomatically: false } })
  t.equal((await vbr.del(`/api/v1/jobs/${clone.id}`)).status, 204)
})

t.test('a Cloud Director job takes no machines of other platforms, and none that are not there', async t => {
  const { vbr } = await world()
  const refused = async (includes: object[], message: RegExp, more: object = {}) =>
    t.match(await vbr.post('/api/v1/jobs', { body: spec(includes, more) }), { status: 400, body: { message } })
  await refused([dc01], /Cloud Director only/)
  await refused([], /virtualMachines.includes/)
  await refused([{ ...vcd.finance, hostName: 'vcd99.lindwurm.example' }], /no VMware Cloud Director server/)
  await refused([{ ...vcd.finance, objectId: 'urn:vcloud:vapp:00000000-0000-4000-8000-000000000009' }], /There is no vApp/)
  await refused([{ ...vcd.finance, objectId: undefined }], /'objectId' of Finance is missing/)
  await refused([], /names no disk/, {
    virtualMachines: {
      includes: [vcd.app01],
      excludes: { disks: [{ vmObject: vcd.app01, disksToProcess: 'SelectedDisks', disks: ['third'] }] }
    }
  })
  t.match(await vbr.post('/api/v1/jobs', { body: { ...spec([vcd.finance]), type: 'VSphereBackup' } }), { status: 400 })
  t.notOk((await jobsAt(vbr)).includes('Cloud small'))
})

t.test('a machine that fails is tried again, one that is gone from its vCenter server is missed, and a run is stopped', async t => {
  const w = await world()
  const { vbr, name, advance, untilIdle } = w
  const { body: job } = await vbr.post('/api/v1/jobs', { body: spec([vcd.app01, vcd.app02]) })
  const outcome = { session: 'Backup', subject: job.id, object: 'app02', result: 'Failed', message: 'The snapshot was refused' }
  t.match((await control.post(`/api/worlds/${name}/outcomes`, { body: outcome })).status, 201)
  t.match(await run(w, job.id), { result: { result: 'Failed', message: /snapshot was refused/ } })
  t.equal((await vbr.post(`/api/v1/jobs/${job.id}/retry`)).status, 201)
  await untilIdle()
  const retried = (await runsOf(vbr, job.id)).at(-1)
  t.match(retried.result, { result: 'Success' })
  t.match((await vbr.get(`/api/v1/sessions/${retried.id}/taskSessions`)).body.data, [{ name: 'app02' }])

  await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: { performActiveFull: true } })
  await advance('12s')
  t.equal((await vbr.post(`/api/v1/jobs/${job.id}/stop`, { body: { gracefulStop: false } })).status, 201)
  await untilIdle()
  t.match((await runsOf(vbr, job.id)).at(-1).result, { result: 'Failed', isCanceled: true })

  const [row] = (await cloudDirectorRows(control, w)).filter(row => row.name === 'app02')
  await control.del(`/api/worlds/${name}/collections/vbr.inventory/${row?.vSphereId}`)
  t.match(await run(w, job.id), { result: { message: /app02/ } })
})

t.test('its backup is copied by a backup copy job', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  const { status, body: copy } = await vbr.post('/api/v1/jobs', {
    body: {
      type: 'BackupCopy',
      name: 'Cloud copy',
      description: '',
      mode: 'Periodic',
      sourceObjects: { includes: { jobs: [{ id: financeJob }] }, excludes: { objects: [vcd.app02] } },
      target: { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'RestorePoints', quantity: 7 } }
    }
  })
  t.equal(status, 201)
  await vbr.post(`/api/v1/jobs/${copy.id}/start`)
  await untilIdle()
  const { body: { data: [backup] } } = await vbr.get(`/api/v1/backups?jobIdFilter=${copy.id}`)
  t.match(backup, { platformName: 'CloudDirector' })
  const { body: { data } } = await vbr.get(`/api/v1/backups/${backup.id}/objects`)
  t.ok(named(data, 'app01'))
  t.notOk(named(data, 'app02'))
})
