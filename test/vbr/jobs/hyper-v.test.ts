import t from 'tap'
import { windowsLogin } from '../../estate/vbr/credentials.js'
import { linuxProxy, windowsHost } from '../../estate/vbr/infrastructure.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { runsOf, stateOf } from './samples.js'

const { world, control } = await startTest(t)
const host = 'hv77.lindwurm.example'
const servers = '/api/v1/backupInfrastructure/managedServers'

/** A world with one more Hyper-V host, and two of its machines as jobs name them. */
async function hyperV () {
  const made = await world()
  const { vbr, untilIdle } = made
  const server = {
    type: 'HvServer', name: host, description: '', credentialsId: windowsLogin,
    credentialsStorageType: 'Permanent'
  }
  const { body: { id: sessionId } } = await vbr.post(servers, { body: server })
  await untilIdle()
  const { body: { resourceId } } = await vbr.get(`/api/v1/sessions/${sessionId}`)
  const rows = await machinesOf(made)
  const [first, second] = rows
  return { ...made, serverId: resourceId as string, rows, first: toObject(first), second: toObject(second) }
}

interface Row { id: string, name: string, objectId: string, type: string, hostName: string }

async function machinesOf ({ name }: TestWorld): Promise<Row[]> {
  const { body } = await control.get(`/api/worlds/${name}/collections/vbr.hyperVInventory?limit=1000`)
  return body.items.filter(({ type, hostName }: Row) => type === 'VirtualMachine' && hostName === host)
}

const toObject = ({ name, objectId }: Row = { id: '', name: '', objectId: '', type: '', hostName: '' }) =>
  ({ platform: 'HyperV', hostName: host, name, type: 'VirtualMachine', objectId })

const spec = (includes: object[], more: object = {}) =>
  ({
    type: 'HyperVBackup',
    name: 'Hyper-V small',
    description: 'On the host',
    virtualMachines: { includes },
    storage: {
      backupRepositoryId: winRepo,
      backupProxies: { proxyType: 'OnHost' },
      retentionPolicy: { type: 'Days', quantity: 7 }
    },
    ...more
  })

const jobsAt = async (client: Client): Promise<string[]> =>
  (await client.get('/api/v1/jobs')).body.data.map(({ name }: { name: string }) => name)

t.test('a Hyper-V job backs machines up on their host, and leaves restore points of them', async t => {
  const { vbr, vbrAt, advance, untilIdle, first, second } = await hyperV()
  const { status, body: job } = await vbr.post('/api/v1/jobs', { body: spec([first, second]) })
  t.equal(status, 201)
  t.match(job, {
    type: 'HyperVBackup',
    isDisabled: false,
    virtualMachines: {
      includes: [{ ...first, urn: `Host:${host};Vm:${first.name}`, size: /GB/ }, second],
      excludes: { vms: [], disks: [{ vmObject: first, disksToProcess: 'AllDisks' }, { vmObject: second }] }
    },
    storage: {
      backupRepositoryId: winRepo,
      backupProxies: { proxyType: 'OnHost', offHostSettings: { autoSelectEnabled: true } },
      advancedSettings: { hyperV: { changedBlockTracking: true, volumeSnapshots: true } }
    }
  })
  t.same((await vbr.get(`/api/v1/jobs/${job.id}`)).body, job)
  const { body: bare } = await vbr.post('/api/v1/jobs', { body: spec([first], { name: 'Bare', storage: undefined }) })
  t.match(bare.storage, { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'Days', quantity: 7 } })
  t.match(await stateOf(vbr, job.id), { type: 'HyperVBackup', workload: 'Vm', status: 'Stopped', objectsCount: 2 })

  t.equal((await vbr.post(`/api/v1/jobs/${job.id}/start`)).status, 201)
  await advance('10s')
  t.match(await stateOf(vbr, job.id), { status: 'Running', sessionId: String })
  await untilIdle()
  const [run] = await runsOf(vbr, job.id)
  t.match(run, {
    name: 'Hyper-V small', sessionType: 'BackupJob', platformName: 'HyperV', result: { result: 'Success' }
  })
  const { body: tasks } = await vbr.get(`/api/v1/sessions/${run.id}/taskSessions`)
  t.match(tasks.data.map(({ name, platformType, result }: Record<string, unknown>) =>
    ({ name, platformType, result })).sort(
    (a: { name: string }, b: { name: string }) => a.name < b.name ? -1 : 1), [first, second].map(({ name }) =>
    ({ name, platformType: 'HyperV', result: { result: 'Success' } })).sort((a, b) => a.name < b.name ? -1 : 1))

  const { body: { data: [backup] } } = await vbr.get(`/api/v1/backups?jobIdFilter=${job.id}`)
  t.match(backup, { name: 'Hyper-V small', platformName: 'HyperV', jobType: 'HyperVBackup' })
  const { body: objects } = await vbr.get(`/api/v1/backups/${backup.id}/objects`)
  t.match(objects.data.find(({ name }: { name: string }) => name === first.name), {
    platformName: 'HyperV', hvType: 'VirtualMachine', objectId: first.objectId, path: `${host}\\${first.name}`,
    restorePointsCount: 1
  })
  const { body: points } = await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup.id}`)
  t.equal(points.data.length, 2)
  t.match(points.data, [
    {
      platformName: 'HyperV', type: 'Full', allowedOperations: ['StartHvVMInstantRecovery',
        'StartEntireVmRestoreHyperV', 'StartFlrRestore', 'StartDiskPublish']
    },
    { platformName: 'HyperV' }
  ])
  const { body: disks } = await vbr.get(`/api/v1/restorePoints/${points.data[0].id}/disks`)
  t.match(disks.data[0], { platform: 'HyperV', type: 'Hv', diskExtents: [{ name: /\.vhdx$/, size: Number }] })

  await advance('1d')
  await vbr.post(`/api/v1/jobs/${job.id}/start`)
  await untilIdle()
  t.match((await runsOf(vbr, job.id)).at(-1), { name: 'Hyper-V small' })

  for (const revision of ['1.3-rev0', '1.3-rev1']) {
    const at = vbrAt(revision)
    t.match((await at.get(`/api/v1/jobs/${job.id}`)).body, { type: 'HyperVBackup', name: 'Hyper-V small' }, revision)
    t.match((await stateOf(at, job.id)).type, 'HyperVBackup', revision)
    t.match((await at.get(`/api/v1/backups/${backup.id}`)).body, { jobType: 'HyperVBackup' }, revision)
  }
  for (const revision of ['1.1-rev0', '1.2-rev1']) {
    const at = vbrAt(revision)
    t.notOk((await jobsAt(at)).includes('Hyper-V small'), revision)
    t.equal(await stateOf(at, job.id), undefined, revision)
    t.equal((await at.get(`/api/v1/jobs/${job.id}`)).status, 404, revision)
    t.match((await at.get(`/api/v1/backups/${backup.id}`)).body, { platformName: 'HyperV' }, revision)
    t.equal((await at.get(`/api/v1/sessions/${run.id}`)).status, 200, revision)
  }
  t.equal((await vbrAt('1.2-rev1').post(`/api/v1/jobs/${job.id}/clone`)).status, 404)
  t.same((await vbrAt('1.3-rev1').get(`/api/v1/backups/${backup.id}/objects`)).body.data, [])
})

t.test('a Hyper-V job is made in the words of the revision that first had such jobs, and is edited in later ones',
  async t => {
    const { vbr, vbrAt, first, second } = await hyperV()
    const old = vbrAt('1.3-rev0')
    const { body, status } = await old.post('/api/v1/jobs', {
      body: spec([first], {
        storage: {
          backupRepositoryId: defaultRepository,
          backupProxies: {
            proxyType: 'offHost', offHostSettings: {
              autoSelectEnabled: true,
              failoverToOnHostBackup: false
            }
          },
          retentionPolicy: { type: 'Days', quantity: 3 },
          advancedSettings: { backupModeType: 'Incremental', synthenticFulls: { isEnabled: true } }
        }
      })
    })
    t.equal(status, 201)
    t.match(body.storage, {
      backupProxies: { proxyType: 'offHost' },
      advancedSettings: { synthenticFulls: { isEnabled: true } }
    })
    const job = (await vbr.get(`/api/v1/jobs/${body.id}`)).body
    t.match(job.storage, {
      backupProxies: { proxyType: 'OffHost' },
      advancedSettings: { syntheticFulls: { isEnabled: true } }
    })

    const edited = await vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, name: 'Two', virtualMachines: { includes: [first, second] } } })
    t.match(edited.body, { name: 'Two', virtualMachines: { includes: [first, second] } })
    t.match((await old.get(`/api/v1/jobs/${job.id}`)).body, { name: 'Two' })
    const { body: clone } = await vbr.post(`/api/v1/jobs/${job.id}/clone`)
    t.match(clone, { type: 'HyperVBackup', name: 'Two_clone1', schedule: { runAutomatically: false } })
    t.equal((await vbr.del(`/api/v1/jobs/${clone.id}`)).status, 204)
  })

t.test('off-host backups wait for their proxies, and go on at the host only where the job allows it', async t => {
  const { vbr, untilIdle, first, serverId } = await hyperV()
  const storage = (failoverToOnHostBackup: boolean, proxyIds: string[] = []) => ({
    backupRepositoryId: winRepo,
    backupProxies: {
      proxyType: 'OffHost', offHostSettings: {
        autoSelectEnabled: proxyIds.length === 0, failoverToOnHostBackup,
        proxyIds
      }
    },
    retentionPolicy: { type: 'Days', quantity: 7 }
  })
  for (const { id, type } of (await vbr.get('/api/v1/backupInfrastructure/proxies')).body.data) {
    if (type === 'HvProxy') await vbr.post(`/api/v1/backupInfrastructure/proxies/${id}/disable`)
  }
  const run = async (name: string, failover: boolean) => {
    const { body } = await vbr.post('/api/v1/jobs', { body: spec([first], { name, storage: storage(failover) }) })
    await vbr.post(`/api/v1/jobs/${body.id}/start`)
    await untilIdle()
    return (await runsOf(vbr, body.id))[0].result
  }
  t.match(await run('Strict', false), { result: 'Failed', message: 'No backup proxy is available.' })
  t.match(await run('Lenient', true), { result: 'Success' })

  const proxy = { type: 'HvProxy', description: '', server: { hostId: windowsHost, maxTaskCount: 2 } }
  t.equal((await vbr.post('/api/v1/backupInfrastructure/proxies', { body: proxy })).status, 201)
  await untilIdle()
  t.match(await run('With proxy', false), { result: 'Success' })

  const wrong = await vbr.post('/api/v1/jobs',
    { body: spec([first], { name: 'Wrong', storage: storage(false, [linuxProxy]) }) })
  t.match(wrong, { status: 400, body: { message: /no off-host proxy/ } })
  t.match((await vbr.del(`${servers}/${serverId}`)).body, { message: /Strict/ })
})

t.test('a Hyper-V job takes no machines of other platforms, and none that are not there', async t => {
  const { vbr, first } = await hyperV()
  const post = async (includes: object[], more = {}) => await vbr.post('/api/v1/jobs', { body: spec(includes, more) })
  const dc01 = {
    platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name: 'dc01', type: 'VirtualMachine',
    objectId: 'vm-101'
  }
  t.match(await post([dc01]), { status: 400, body: { message: /Hyper-V only/ } })
  t.match(await post([]), { status: 400 })
  t.match(await post([{ ...first, hostName: 'hv99.lindwurm.example' }]),
    { status: 400, body: { message: /no Microsoft Hyper-V server/ } })
  t.match(await post([{ ...first, objectId: '00000000-0000-4000-8000-000000000009' }]),
    { status: 400, body: { message: /There is no/ } })
  t.match(await vbr.post('/api/v1/jobs', { body: { ...spec([first]), type: 'VSphereBackup' } }), { status: 400 })
  const disks = [{ vmObject: first, disksToProcess: 'SelectedDisks', disks: ['third'] }]
  t.match(await vbr.post('/api/v1/jobs',
    { body: spec([], { virtualMachines: { includes: [first], excludes: { disks } } }) }),
  { status: 400, body: { message: /names no disk/ } })
  t.equal((await jobsAt(vbr)).includes('Hyper-V small'), false)
})

t.test('a Hyper-V machine that fails is tried again, and a run is stopped', async t => {
  const { vbr, name, advance, untilIdle, first, second } = await hyperV()
  const { body: job } = await vbr.post('/api/v1/jobs', { body: spec([first, second]) })
  const outcome = {
    session: 'Backup', subject: job.id, object: second.name, result: 'Failed',
    message: 'The checkpoint was refused'
  }
  t.match((await control.post(`/api/worlds/${name}/outcomes`, { body: outcome })).status, 201)
  await vbr.post(`/api/v1/jobs/${job.id}/start`)
  await untilIdle()
  t.match((await runsOf(vbr, job.id))[0].result, { result: 'Failed', message: /checkpoint was refused/ })
  t.equal((await vbr.post(`/api/v1/jobs/${job.id}/retry`)).status, 201)
  await untilIdle()
  const retried = (await runsOf(vbr, job.id)).at(-1)
  t.match(retried.result, { result: 'Success' })
  t.match((await vbr.get(`/api/v1/sessions/${retried.id}/taskSessions`)).body.data, [{ name: second.name }])

  await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: { performActiveFull: true } })
  await advance('12s')
  t.equal((await vbr.post(`/api/v1/jobs/${job.id}/stop`, { body: { gracefulStop: false } })).status, 201)
  await untilIdle()
  t.match((await runsOf(vbr, job.id)).at(-1).result, { result: 'Failed', isCanceled: true })
})
