import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import {
  branch, create, dc01, dc02, quiet, runsOf, spec, stateOf, vcenter
} from './samples.js'
import { vaultPassword } from '../../estate/vbr/credentials.js'
import { windowsProxy } from '../../estate/vbr/infrastructure.js'
import {
  branchOffice, devVms, domainControllers, fileServers, financeEncrypted, sqlAndExchange
} from '../../estate/vbr/jobs.js'
import { defaultRepository, nas, scaleOut, winRepo } from '../../estate/vbr/repositories.js'

const { world, simulator, control } = await startTest(t)

t.test('a job is made of little: what its body leaves out has the product\'s defaults', async t => {
  const { vbr } = await world()
  const { status, body } = await vbr.post('/api/v1/jobs', { body: spec() })
  t.equal(status, 201)
  t.match(body, {
    type: 'VSphereBackup',
    name: 'Small',
    isDisabled: false,
    isHighPriority: false,
    virtualMachines: {
      includes: [{ ...dc01, size: '31.5 GB' }],
      excludes: {
        vms: [],
        disks: [{ vmObject: dc01, disksToProcess: 'AllDisks', disks: [], removeFromVMConfiguration: true }],
        templates: { isEnabled: true, excludeFromIncremental: true }
      }
    },
    storage: {
      backupRepositoryId: defaultRepository,
      backupProxies: { autoSelectEnabled: true, proxyIds: [] },
      retentionPolicy: { type: 'Days', quantity: 7 },
      gfsPolicy: { isEnabled: false },
      advancedSettings: {
        backupModeType: 'Incremental',
        storageData: { storageOptimization: '1MB' },
        activeFulls: { monthly: { dayOfWeek: 'Monday' } },
        backupHealth: { monthly: { dayOfWeek: 'Saturday' } }
      }
    },
    guestProcessing: { appAwareProcessing: { isEnabled: false }, guestFSIndexing: { isEnabled: false } },
    schedule: { runAutomatically: false, retry: { isEnabled: true, retryCount: 3, awaitMinutes: 10 } }
  })
  t.same((await vbr.get(`/api/v1/jobs/${body.id}`)).body, body)
  t.match(await stateOf(vbr, body.id), {
    name: 'Small',
    type: 'VSphereBackup',
    status: 'Stopped',
    lastResult: 'None',
    lastRun: undefined,
    nextRun: undefined,
    nextRunPolicy: '<Not scheduled>',
    sessionId: undefined,
    objectsCount: 1,
    workload: 'Vm',
    isStorageSnapshot: false,
    repositoryName: 'Default Backup Repository'
  })
})

t.test('what is said of a part leaves the rest of it as the product has it', async t => {
  const { vbr } = await world()
  const { body } = await vbr.post('/api/v1/jobs', {
    body: spec({
      isHighPriority: true,
      storage: {
        backupRepositoryId: winRepo,
        backupProxies: { autoSelectEnabled: false, proxyIds: [windowsProxy] },
        retentionPolicy: { type: 'RestorePoints', quantity: 14 },
        advancedSettings: { backupModeType: 'ReverseIncremental', storageData: { compressionLevel: 'High' } }
      },
      schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '10:30 PM', dailyKind: 'WeekDays' } }
    })
  })
  t.match(body.storage, {
    retentionPolicy: { type: 'RestorePoints', quantity: 14 },
    advancedSettings: {
      backupModeType: 'ReverseIncremental',
      storageData: { compressionLevel: 'High', storageOptimization: '1MB', inlineDataDedupEnabled: true },
      vSphere: { changedBlockTracking: { isEnabled: true } }
    }
  })
  t.match(body.schedule, { daily: { localTime: '22:30', dailyKind: 'WeekDays' }, monthly: { isEnabled: false, localTime: '22:00' } })
  t.match(await stateOf(vbr, body.id), { nextRun: '2025-01-15T22:30:00+01:00', nextRunPolicy: '1/15/2025 10:30 PM' })
})

t.test('containers, whole hosts and what is left out of them are sized by their machines', async t => {
  const { vbr } = await world()
  const { status, body } = await vbr.post('/api/v1/jobs', {
    body: spec({
      virtualMachines: {
        includes: [
          { platform: 'VSphere', hostName: vcenter, name: 'Prod', type: 'Cluster', objectId: 'domain-c26' },
          { platform: 'VSphere', hostName: branch, name: branch, type: 'Host' }
        ],
        excludes: {
          vms: [dc02], disks: [{ vmObject: dc01, disksToProcess: 'SystemOnly' }], templates: { isEnabled: true }
        }
      }
    })
  })
  t.equal(status, 201)
  t.match(body.virtualMachines.includes.map(({ size }: { size: string }) => size), [/^[\d.]+ [GT]B$/, '220 GB'])
  t.match(body.virtualMachines.excludes, {
    vms: [dc02], disks: [{ vmObject: dc01, disksToProcess: 'SystemOnly', disks: [] }], templates: { isEnabled: true }
  })
  t.equal((await stateOf(vbr, body.id)).objectsCount, 2)
})

t.test('what a job names is called as the inventory calls it, whatever a body says beside its number', async t => {
  const { vbr } = await world()
  const { size: _size, ...known } = (await vbr.get(`/api/v1/jobs/${domainControllers}`)).body.virtualMachines.includes[0]
  const wrong = {
    ...known, hostName: vcenter.toUpperCase(), name: 'exchange99', urn: 'vc:elsewhere', size: '7 PB', powerState: 'PoweredOff',
    metadata: [{ field: 'GuestOS', data: 'none' }]
  }
  const body = spec({
    virtualMachines: {
      includes: [wrong], excludes: { disks: [{ vmObject: wrong, disksToProcess: 'SystemOnly' }] }
    },
    guestProcessing: {
      appAwareProcessing: { isEnabled: false },
      guestFSIndexing: { isEnabled: true, indexingSettings: [{ vmObject: wrong }] }
    }
  })
  const created = await vbr.post('/api/v1/jobs', { body })
  t.equal(created.status, 201, JSON.stringify(created.body))
  const edited = await vbr.put(`/api/v1/jobs/${created.body.id}`, { body: { ...created.body, ...body } })
  t.equal(edited.status, 200, JSON.stringify(edited.body))
  for (const { virtualMachines, guestProcessing } of [created.body, edited.body]) {
    const [{ size, ...included }] = virtualMachines.includes
    t.match(size, /GB$/)
    t.same(included, known)
    t.match(virtualMachines.excludes.disks[0].vmObject, known)
    const [{ vmObject }] = guestProcessing.guestFSIndexing.indexingSettings
    t.match(vmObject, known)
    t.notMatch(vmObject.size, 'PB')
  }
})

t.test('a job that was read is sent back, changed, and has changed', async t => {
  const { vbr } = await world()
  const id = await create(vbr)
  const { body: job } = await vbr.get(`/api/v1/jobs/${id}`)
  t.same((await vbr.put(`/api/v1/jobs/${id}`, { body: job })).body, job, 'as it was')

  const changed = {
    ...job,
    name: 'Renamed',
    description: 'Two now',
    isHighPriority: true,
    virtualMachines: { ...job.virtualMachines, includes: [...job.virtualMachines.includes, { inventoryObject: dc02, size: '1 GB' }] },
    storage: { ...job.storage, backupRepositoryId: nas },
    schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '06:00' } }
  }
  const { status, body } = await vbr.put(`/api/v1/jobs/${id}`, { body: changed })
  t.equal(status, 200)
  t.match(body, { id, name: 'Renamed', schedule: { daily: { localTime: '06:00', dailyKind: 'Everyday' } } })
  t.match(body.virtualMachines.includes, [{ name: 'dc01' }, { name: 'dc02', size: '29.8 GB' }])
  t.match(await stateOf(vbr, id), {
    name: 'Renamed', objectsCount: 2, highPriority: true, repositoryName: 'NAS01', nextRun: '2025-01-16T06:00:00+01:00'
  })
})

t.test('every job of the estate stays what it is when it is sent back as it was read', async t => {
  const { vbr } = await world()
  const { data: jobs } = (await vbr.get('/api/v1/jobs?limit=1000')).body
  t.ok(jobs.length > 15)
  for (const job of jobs) {
    const { status, body } = await vbr.put(`/api/v1/jobs/${job.id}`, { body: job })
    t.equal(status, 200, `${job.name}: ${JSON.stringify(body)}`)
    t.strictSame(body, job, job.name)
  }
  t.strictSame((await vbr.get('/api/v1/jobs?limit=1000')).body.data, jobs)
})

t.test('jobs are listed, ordered, paged and found by name and type', async t => {
  const { vbr } = await world()
  const names = async (query: string) =>
    (await vbr.get(`/api/v1/jobs?${query}`)).body.data.map(({ name }: { name: string }) => name)
  const { body } = await vbr.get('/api/v1/jobs')
  t.match(body.pagination, { total: 20, count: 20, skip: 0, limit: 200 })
  t.same((await names('orderColumn=Name&orderAsc=true')).slice(0, 3), ['Application Replica', 'Branch Office', 'Clinic Databases'])
  t.same((await names('orderColumn=name&orderAsc=false')).slice(0, 2), ['Web Tier', 'SQL and Exchange'])
  t.same((await names('orderColumn=Description&orderAsc=true&limit=1')), ['Home Folders - copy'], 'which has none')
  t.same(await names('nameFilter=*SERV*'), ['File Servers'])
  t.same(await names('nameFilter=web tier'), ['Web Tier'])
  t.same(await names('nameFilter=Web'), [])
  t.equal((await names('typeFilter=vspherebackup')).length, 7)
  t.same(await names('typeFilter=BackupCopy'), ['Domain Controllers - copy'])
  t.same(await names('typeFilter=VSphereReplica'), ['Application Replica'])
  t.same(await names('typeFilter=HyperVBackup'), ['Hyper-V Lab'])
  t.same(await names('typeFilter=CloudDirectorBackup'), ['Finance vApp'])
  t.same(await names('typeFilter=WindowsAgentBackup'), ['Front Desk'])
  t.same(await names('typeFilter=LinuxAgentBackup'), ['Clinic Databases'])
  t.same(await names('typeFilter=FileBackup'), ['Home Folders'])
  t.same(await names('typeFilter=ObjectStorageBackup'), ['Shop Media'])
  t.same(await names('typeFilter=EntraIDTenantBackup'), ['Lindwurm Entra ID'])
  t.same(await names('typeFilter=EntraIDAuditLogBackup'), ['Lindwurm Entra ID logs'])
  t.same(await names('typeFilter=EntraIDTenantBackupCopy'), ['Lindwurm Entra ID copy'])
  t.match((await vbr.get('/api/v1/jobs?skip=15&limit=5')).body.pagination, { total: 20, count: 5, skip: 15, limit: 5 })
  t.equal((await vbr.get('/api/v1/jobs?limit=-1')).status, 400)
  t.equal((await vbr.get('/api/v1/jobs?typeFilter=Nonsense')).status, 400)
})

t.test('states are found by everything that they are asked for', async t => {
  const { vbr, advance } = await quiet(world)
  const name = async (query: string) =>
    (await vbr.get(`/api/v1/jobs/states?${query}`)).body.data.map(({ name }: { name: string }) => name)
  const id = await create(vbr)
  const total = (await name('')).length
  t.same(await name(`idFilter=${financeEncrypted}`), ['Finance Encrypted'])
  t.same(await name('nameFilter=*tier'), ['Web Tier'])
  t.equal((await name('statusFilter=disabled')).length, total - 1)
  t.same(await name('statusFilter=Stopped'), ['Small'])
  t.equal((await name('workloadFilter=vm')).length, total - 9)
  t.same(await name('workloadFilter=application&orderColumn=Name&orderAsc=true'), ['Lindwurm Entra ID', 'Lindwurm Entra ID copy'])
  t.same(await name('workloadFilter=file&orderColumn=Name&orderAsc=true'), ['Home Folders', 'Home Folders - copy', 'Lindwurm Entra ID logs', 'Shop Media', 'Shop Media - copy'])
  t.same(await name('workloadFilter=server&orderColumn=Name&orderAsc=true'), ['Clinic Databases', 'Front Desk'])
  t.same(await name(`repositoryIdFilter=${nas}&orderColumn=Name&orderAsc=true`), ['Dev VMs', 'Domain Controllers - copy', 'Home Folders - copy', 'Shop Media - copy'])
  t.same(await name('isHighPriorityJobFilter=true'), ['Domain Controllers'])
  t.equal((await name('isHighPriorityJobFilter=false')).length, total - 1)
  t.same(await name('objectsCountFilter=2&orderColumn=Name&orderAsc=true'), ['Domain Controllers', 'Finance Encrypted', 'Hyper-V Lab'])
  t.same(await name(`afterJobIdFilter=${domainControllers}`), ['File Servers'])
  t.same(await name('afterJobNameFilter=domain*'), ['File Servers'])
  t.equal((await name('typeFilter=VSphereBackup')).length, total - 13)

  await vbr.post(`/api/v1/jobs/${id}/start`)
  t.same(await name('statusFilter=starting'), ['Small'])
  await advance('2h')
  t.same(await name('lastResultFilter=Success&nameFilter=Small&lastRunAfterFilter=2025-01-15T09:00:00Z'), ['Small'])
  t.same(await name('lastRunAfterFilter=2025-01-15T11:00:00Z'), [])
  t.ok((await name('lastRunBeforeFilter=2025-01-15T11:00:00Z')).includes('Small'))
  for (const column of ['Name', 'Type', 'Status', 'LastRun', 'LastResult', 'NextRun', 'Description', 'RepositoryId',
    'ObjectsCount', 'RepositoryName', 'AfterJobName']) {
    t.equal((await name(`orderColumn=${column}&orderAsc=false`)).length, total, column)
  }
  t.equal((await name('orderColumn=LastRun&orderAsc=false'))[0], 'Small')
})

t.test('a start shows in the state at once, moves, and stays as the latest run', async t => {
  const { vbr, advance, untilIdle } = await quiet(world)
  const id = await create(vbr)
  const { status, body: session } = await vbr.post(`/api/v1/jobs/${id}/start`, { body: { performActiveFull: false } })
  t.equal(status, 201)
  t.match(session, { name: 'Small', jobId: id, sessionType: 'BackupJob', state: 'Starting', initiatedBy: /administrator/i })
  t.match(await stateOf(vbr, id), {
    status: 'Starting', lastResult: 'None', lastRun: session.creationTime, sessionId: session.id, progressPercent: 0
  })
  await advance('2m')
  const { progressPercent } = (await vbr.get(`/api/v1/sessions/${session.id}`)).body
  t.equal((await stateOf(vbr, id)).progressPercent, progressPercent)
  await untilIdle()
  t.match(await stateOf(vbr, id), { status: 'Stopped', lastResult: 'Success', sessionId: session.id, progressPercent: 100 })
  await vbr.post(`/api/v1/jobs/${id}/start`)
  t.not((await stateOf(vbr, id)).sessionId, session.id)
})

t.test('a job runs once at a time, and is not removed while it runs', async t => {
  const { vbr, untilIdle } = await quiet(world)
  const id = await create(vbr)
  await vbr.post(`/api/v1/jobs/${id}/start`)
  t.match(await vbr.post(`/api/v1/jobs/${id}/start`), { status: 400, body: { errorCode: 'UnknownError', message: /already running/ } })
  t.match(await vbr.del(`/api/v1/jobs/${id}`), { status: 400, body: { errorCode: 'UnknownError' } })
  await untilIdle()
  t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  t.match(await vbr.get(`/api/v1/jobs/${id}`), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(id) } })
  t.match(await vbr.get(`/api/v1/jobs/states?idFilter=${id}`), { body: { data: [] } })
  t.ok((await vbr.get('/api/v1/backups?nameFilter=Small')).body.data.length, 'what it wrote stays')
  t.equal((await runsOf(vbr, id)).length, 1)
})

t.test('a job is edited while it runs, and takes that up with its next run', async t => {
  const { vbr } = await quiet(world)
  const id = await create(vbr)
  await vbr.post(`/api/v1/jobs/${id}/start`)
  const { body: job } = await vbr.get(`/api/v1/jobs/${id}`)
  t.equal((await vbr.put(`/api/v1/jobs/${id}`, { body: { ...job, name: 'Later' } })).status, 200)
  t.match(await stateOf(vbr, id), { name: 'Later', status: 'Starting' })
})

t.test('a job says that it starts, runs and stops, in the one word that older revisions have for it', async t => {
  const { vbr, vbrAt, advance, untilIdle } = await quiet(world)
  const id = await create(vbr)
  const told = async (): Promise<string[]> => {
    const words: string[] = []
    for (const revision of ['1.3-rev2', '1.3-rev0', '1.2-rev1', '1.1-rev0']) {
      const { get } = vbrAt(revision)
      const { status } = (await get(`/api/v1/jobs/states?idFilter=${id}`)).body.data[0]
      words.push(status)
      const found = (await get(`/api/v1/jobs/states?statusFilter=${status}`)).body.data
      t.ok(found.some((row: { id: string }) => row.id === id), `${revision} finds it by ${status}`)
      t.ok(found.every((row: { status: string }) => row.status === status), `and nothing else in ${revision}`)
    }
    return words
  }
  t.same(await told(), ['Stopped', 'stopped', 'inactive', 'inactive'])
  const { body: session } = await vbr.post(`/api/v1/jobs/${id}/start`)
  t.same(await told(), ['Starting', 'starting', 'running', 'running'])
  await advance('10s')
  t.same(await told(), ['Running', 'running', 'running', 'running'])
  await vbr.post(`/api/v1/jobs/${id}/stop`, { body: { gracefulStop: true } })
  if ((await vbr.get(`/api/v1/sessions/${session.id}`)).body.state === 'Stopping') {
    t.same(await told(), ['Stopping', 'stopping', 'running', 'running'])
  }
  await untilIdle()
  t.same(await told(), ['Stopped', 'stopped', 'inactive', 'inactive'])
})

t.test('a stop ends the run, a job that is idle has nothing to stop', async t => {
  const { vbr, advance, untilIdle } = await quiet(world)
  const id = await create(vbr)
  t.match(await vbr.post(`/api/v1/jobs/${id}/stop`), { status: 400, body: { message: /not running/ } })
  await vbr.post(`/api/v1/jobs/${id}/start`)
  await advance('3s')
  const { status, body } = await vbr.post(`/api/v1/jobs/${id}/stop`, { body: { gracefulStop: false } })
  t.equal(status, 201)
  t.match(body, { jobId: id, state: /Stopping|Working/ })
  t.equal((await stateOf(vbr, id)).status, body.state === 'Stopping' ? 'Stopping' : 'Running')
  await untilIdle()
  t.match(await stateOf(vbr, id), { status: 'Stopped', lastResult: 'Failed' })
})

t.test('disabling suspends the schedule only, and is said as often as one likes', async t => {
  const { vbr, untilIdle } = await world()
  for (let i = 0; i < 2; i++) t.equal((await vbr.post(`/api/v1/jobs/${financeEncrypted}/disable`)).status, 204)
  t.equal((await vbr.get(`/api/v1/jobs/${financeEncrypted}`)).body.isDisabled, true)
  t.match(await stateOf(vbr, financeEncrypted), { status: 'Disabled', nextRun: undefined, nextRunPolicy: '<Disabled>' })
  t.equal((await vbr.post(`/api/v1/jobs/${financeEncrypted}/start`)).status, 201, 'by hand it starts all the same')
  t.equal((await stateOf(vbr, financeEncrypted)).status, 'Starting')
  await untilIdle()
  t.equal((await stateOf(vbr, financeEncrypted)).status, 'Disabled')
  for (let i = 0; i < 2; i++) t.equal((await vbr.post(`/api/v1/jobs/${financeEncrypted}/enable`)).status, 204)
  t.match(await stateOf(vbr, financeEncrypted), { status: 'Stopped', nextRun: '2025-01-16T01:30:00+01:00' })
})

t.test('what a job uses cannot be removed until the job is gone', async t => {
  const { vbr } = await quiet(world)
  const credentialsId = (await vbr.post('/api/v1/credentials', {
    body: { type: 'Standard', username: 'guest', password: 'secret', description: '' }
  })).body.id
  const passwordId = (await vbr.post('/api/v1/encryptionPasswords', {
    body: { password: 'secret', hint: 'of a job' }
  })).body.id
  const id = await create(vbr, {
    storage: {
      backupRepositoryId: nas,
      backupProxies: { autoSelectEnabled: false, proxyIds: [windowsProxy] },
      retentionPolicy: { type: 'Days', quantity: 7 },
      advancedSettings: {
        backupModeType: 'Incremental', storageData: { encryption: { isEnabled: true, encryptionPasswordId: passwordId } }
      }
    },
    guestProcessing: {
      appAwareProcessing: { isEnabled: false },
      guestFSIndexing: { isEnabled: false },
      guestCredentials: {
        useAgentManagementCredentials: false, credentials: { credentialsId, credentialsType: 'Standard' }
      }
    }
  })
  const used = [
    `/api/v1/credentials/${credentialsId}`,
    `/api/v1/encryptionPasswords/${passwordId}`,
    `/api/v1/backupInfrastructure/proxies/${windowsProxy}`,
    `/api/v1/backupInfrastructure/repositories/${nas}`,
    `/api/v1/backupInfrastructure/scaleOutRepositories/${scaleOut}`
  ]
  for (const path of used) {
    t.match(await vbr.del(path), { status: 400, body: { errorCode: 'UnknownError' } }, path)
  }
  await vbr.del(`/api/v1/jobs/${id}`)
  for (const path of used.slice(0, 2)) t.equal((await vbr.del(path)).status, 204, path)
})

t.test('who comes after a job follows its new name, and comes after none when it is gone', async t => {
  const { vbr } = await world()
  const { body: job } = await vbr.get(`/api/v1/jobs/${domainControllers}`)
  t.equal((await vbr.put(`/api/v1/jobs/${domainControllers}`, { body: { ...job, name: 'Directory' } })).status, 200)
  t.equal((await vbr.get(`/api/v1/jobs/${fileServers}`)).body.schedule.afterThisJob.jobName, 'Directory')
  t.match(await stateOf(vbr, fileServers), {
    runAfterJob: { jobName: 'Directory', jobId: domainControllers }, nextRunPolicy: 'After [Directory]'
  })
  t.equal((await vbr.del(`/api/v1/jobs/${domainControllers}`)).status, 204)
  t.match((await vbr.get(`/api/v1/jobs/${fileServers}`)).body.schedule.afterThisJob, { isEnabled: false, jobName: undefined })
  t.notOk((await stateOf(vbr, fileServers)).runAfterJob)
})

t.test('a clone has all settings, a name of its own, and no schedule until somebody wants it', async t => {
  const { vbr } = await world()
  const { body: original } = await vbr.get(`/api/v1/jobs/${sqlAndExchange}`)
  const { status, body } = await vbr.post(`/api/v1/jobs/${sqlAndExchange}/clone`)
  t.equal(status, 201)
  t.equal(body.name, 'SQL and Exchange_clone1')
  t.not(body.id, original.id)
  const schedule = { ...body.schedule, runAutomatically: true }
  t.same({ ...body, id: original.id, name: original.name, schedule }, original)
  t.equal((await vbr.post(`/api/v1/jobs/${sqlAndExchange}/clone`)).body.name, 'SQL and Exchange_clone2')
  t.match(await stateOf(vbr, body.id), { status: 'Stopped', nextRun: undefined, lastRun: undefined, objectsCount: 3 })
})

t.test('what may be done with jobs depends on the role', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.equal((await viewer.get('/api/v1/jobs')).status, 200)
  t.equal((await viewer.get('/api/v1/jobs/states')).status, 200)
  t.equal((await viewer.post('/api/v1/jobs', { body: spec() })).status, 403)
  t.equal((await viewer.post(`/api/v1/jobs/${devVms}/start`)).status, 403)
  t.equal((await viewer.del(`/api/v1/jobs/${branchOffice}`)).status, 403)
  t.equal((await viewer.post(`/api/v1/jobs/${devVms}/enable`)).status, 403)
  const operator = await vbrAs('operator')
  t.equal((await operator.post(`/api/v1/jobs/${devVms}/start`)).status, 201)
  t.equal((await operator.post(`/api/v1/jobs/${devVms}/stop`)).status, 201)
  t.equal((await operator.post(`/api/v1/jobs/${devVms}/enable`)).status, 403)
  t.equal((await operator.post('/api/v1/jobs', { body: spec() })).status, 403)
})

t.test('machines that have gone since stay in their job, and their server stays as long as jobs read from it', async t => {
  const { name, vbr } = await world()
  const id = await create(vbr)
  const path = `/api/v1/jobs/${id}`
  const { body: job } = await vbr.get(path)
  const { inventory } = simulator.worlds.get(name).vbr
  const machine = inventory.find({ hostName: vcenter, objectId: dc01.objectId })
  inventory.unregister(machine?.id ?? '')
  const { status, body } = await vbr.put(path, { body: { ...job, description: 'Without' } })
  t.equal(status, 200)
  t.match(body.virtualMachines.includes, [{ name: 'dc01', size: 'N/A' }])
  t.equal((await vbr.post('/api/v1/jobs', { body: spec({ name: 'New' }) })).status, 400, 'a new job cannot have it')
  const server = (await vbr.get(`/api/v1/backupInfrastructure/managedServers?nameFilter=${branch}`)).body.data[0]
  t.match(await vbr.del(`/api/v1/backupInfrastructure/managedServers/${server.id}`),
    { status: 400, body: { message: /Branch Office/ } })
})

t.test('a job that is put into the world from outside is planned, and its row drawn up', async t => {
  const { name, vbr } = await world()
  const { body: job } = await vbr.get(`/api/v1/jobs/${financeEncrypted}`)
  const id = '4c000000-0000-4000-8000-0000000000ff'
  const { afterThisJob: _none, ...schedule } = job.schedule
  const storage = { ...job.storage, advancedSettings: { ...job.storage.advancedSettings, notifications: {} } }
  const added = await control.post(`/api/worlds/${name}/collections/vbr.jobs`, {
    body: { ...job, id, name: 'Arranged', schedule, storage }
  })
  t.equal(added.status, 201, JSON.stringify(added.body))
  t.match(await stateOf(vbr, id), {
    name: 'Arranged',
    status: 'Stopped',
    nextRun: '2025-01-16T01:30:00+01:00',
    repositoryName: 'Default Backup Repository'
  })
  t.match((await vbr.del(`/api/v1/encryptionPasswords/${vaultPassword}`)).body.message, /Arranged/)
})

t.test('a body that switches one kind of start on switches off those that it does not name', async t => {
  const { vbr } = await world()
  const kinds = ['daily', 'monthly', 'periodically', 'continuously', 'afterThisJob']
  const on = ({ schedule }: { schedule: Record<string, { isEnabled: boolean }> }) =>
    kinds.filter(kind => schedule[kind]?.isEnabled)
  const rules = {
    daily: { isEnabled: true, localTime: '21:00' },
    monthly: { isEnabled: true, dayOfMonth: 15 },
    periodically: { isEnabled: true, frequency: 4 },
    continuously: { isEnabled: true },
    afterThisJob: { isEnabled: true, jobName: 'Branch Office' }
  }
  const id = await create(vbr, { name: 'Edited' })
  for (const [kind, rule] of Object.entries(rules)) {
    const schedule = { runAutomatically: true, [kind]: rule }
    const { body: made } = await vbr.post('/api/v1/jobs', { body: spec({ name: `By ${kind}`, schedule }) })
    t.same(on(made), [kind])
    const { body: job } = await vbr.get(`/api/v1/jobs/${id}`)
    t.same(on((await vbr.put(`/api/v1/jobs/${id}`, { body: { ...job, schedule } })).body), [kind], 'edited, too')
  }
  const { body } = await vbr.post('/api/v1/jobs', {
    body: spec({ name: 'Both', schedule: { runAutomatically: true, daily: rules.daily, monthly: rules.monthly } })
  })
  t.same(on(body), ['daily', 'monthly'], 'what is named is as it is named')
  t.match(body.schedule, { monthly: { dayNumberInMonth: 'OnDay', dayOfMonth: 15 }, daily: { localTime: '21:00' } })
})

t.test('full backups are planned by the month or by the week, never by both', async t => {
  const { vbr } = await world()
  const made = async (name: string, advanced: object) => (await vbr.post('/api/v1/jobs', {
    body: spec({
      name,
      storage: {
        backupRepositoryId: defaultRepository,
        backupProxies: { autoSelectEnabled: true },
        retentionPolicy: { type: 'Days', quantity: 7 },
        advancedSettings: { backupModeType: 'Incremental', ...advanced }
      }
    })
  })).body.storage.advancedSettings
  t.match(await made('Monthly', { activeFulls: { isEnabled: true, monthly: { isEnabled: true, dayOfMonth: 1 } } }),
    { activeFulls: { weekly: { isEnabled: false }, monthly: { isEnabled: true, dayNumberInMonth: 'OnDay' } } })
  t.match(await made('Weekly', { backupHealth: { isEnabled: true, weekly: { isEnabled: true, days: ['Sunday'] } } }),
    { backupHealth: { weekly: { isEnabled: true }, monthly: { isEnabled: false } } })
})
