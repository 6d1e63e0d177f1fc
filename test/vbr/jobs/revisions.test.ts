import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { create, vcenter } from './samples.js'
import { noId } from '../../estate/ids.js'
import { linuxKeyLogin, sqlLogin, vaultPassword } from '../../estate/vbr/credentials.js'
import { domainControllers, sqlAndExchange } from '../../estate/vbr/jobs.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'
import { noneAt } from '../../estate/vbr/manner.js'

const { world } = await startTest(t)

const revisions = ['1.0-rev2', '1.1-rev0', '1.1-rev1', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const described = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

const rank = (revision: string): number => described.indexOf(revision)
const since = (first: string, revision: string): boolean => rank(revision) >= rank(first)

const months = ['January', 'July']

/** One and the same job, as each revision has it. */
function jobIn (revision: string) {
  const is12 = since('1.2-rev1', revision)
  const is13 = since('1.3-rev0', revision)
  const isRev2 = since('1.3-rev2', revision)
  const day = (name: string): string => since('1.3-rev1', revision) ? name : name.toLowerCase()
  const named = { hostName: vcenter, name: 'sql01', type: 'VirtualMachine', objectId: 'vm-104' }
  const sized = { ...named, platform: is13 ? 'VSphere' : 'VMware', size: '267.3 GB' }
  const object = is12 ? sized : { inventoryObject: named, size: '267.3 GB' }
  const bare = is12 ? { ...named, platform: sized.platform } : named
  const other = { ...bare, name: 'sql02', objectId: 'vm-105' }
  const proxies = { [is12 ? 'autoSelectEnabled' : 'autoSelection']: true, proxyIds: [] }
  const days = { weekly: { isEnabled: true, days: [day('Sunday')] } }
  const monthly = {
    isEnabled: true,
    dayOfWeek: day('Monday'),
    dayNumberInMonth: 'Second',
    [is13 ? 'dayOfMonth' : 'dayOfMonths']: 9,
    months
  }
  const [id, type] = is12 ? ['credentialsId', 'credentialsType'] : ['credsId', 'credsType']
  const own = { [id ?? '']: sqlLogin, [type ?? '']: 'Standard' }
  const machine = is13
    ? isRev2
      ? { credentials: [{ credentialsId: linuxKeyLogin, credentialsType: 'Linux' }] }
      : { credentialsId: linuxKeyLogin, credentialsType: 'Linux' }
    : { windowsCredsId: noId, linuxCredsId: linuxKeyLogin }
  return {
    type: is13 ? 'VSphereBackup' : 'Backup',
    name: 'Everything',
    description: 'One job for all',
    isHighPriority: true,
    virtualMachines: {
      includes: [object],
      excludes: {
        vms: [is12 ? other : { inventoryObject: other }],
        disks: [{
          vmObject: bare, disksToProcess: 'SelectedDisks', disks: ['SCSI 0:0 (2000)'], removeFromVMConfiguration: true
        }],
        templates: { isEnabled: true, excludeFromIncremental: true }
      }
    },
    storage: {
      backupRepositoryId: defaultRepository,
      backupProxies: proxies,
      retentionPolicy: { type: 'RestorePoints', quantity: 14 },
      gfsPolicy: {
        isEnabled: true,
        weekly: { isEnabled: true, keepForNumberOfWeeks: 4, desiredTime: day('Saturday') },
        monthly: { isEnabled: false, keepForNumberOfMonths: 1, desiredTime: 'First' },
        yearly: { isEnabled: false, keepForNumberOfYears: 1, desiredTime: 'January' }
      },
      advancedSettings: {
        backupModeType: is12 ? 'Transform' : 'Transofrm',
        [isRev2 ? 'syntheticFulls' : 'synthenticFulls']: { isEnabled: true, ...days },
        activeFulls: { isEnabled: true, weekly: { isEnabled: false, days: [day('Sunday')] }, monthly },
        fullBackupMaintenance: { [isRev2 ? 'removeData' : 'RemoveData']: { isEnabled: true, afterDays: 21 } },
        storageData: {
          [is12 ? 'inlineDataDedupEnabled' : 'enableInlineDataDedup']: false,
          compressionLevel: 'High',
          storageOptimization: is13 ? '256KB' : 'WANTarget',
          encryption: {
            isEnabled: true,
            ...(is12 ? { encryptionType: 'ByUserPassword' } : {}),
            [is12 ? 'encryptionPasswordId' : 'encryptionPasswordIdOrNull']: vaultPassword
          }
        },
        notifications: {
          sendSNMPNotifications: false,
          vmAttribute: {
            isEnabled: true, notes: 'Notes', [is12 ? 'appendToExistingValue' : 'appendToExisitingValue']: false
          }
        },
        storageIntegration: {
          isEnabled: true,
          failoverToStandardBackup: true,
          [is12 ? 'processedVmsLimitEnabled' : 'limitProcessedVm']: true,
          [is12 ? 'processedVmsCount' : 'limitProcessedVmCount']: 3
        },
        scripts: { periodicityType: 'Days', runScriptEvery: 2, dayOfWeek: [day('Friday')] }
      }
    },
    guestProcessing: {
      appAwareProcessing: {
        isEnabled: true,
        appSettings: [{
          vmObject: bare,
          vss: since('1.3-rev1', revision) ? 'RequireSuccess' : 'requireSuccess',
          transactionLogs: day('Process'),
          sql: { logsProcessing: day('Backup'), backupMinsCount: 15 },
          exclusions: { exclusionPolicy: day('Disabled'), itemsList: [] }
        }]
      },
      guestFSIndexing: {
        isEnabled: true,
        indexingSettings: [{ vmObject: bare, WindowsIndexing: { guestFSIndexingMode: day('Disable') } }]
      },
      guestInteractionProxies: proxies,
      guestCredentials: is13
        ? {
            useAgentManagementCredentials: false,
            credentials: own,
            credentialsPerMachine: [{ vmObject: bare, ...machine }]
          }
        : { ...own, credentialsPerMachine: [{ vmObject: bare, ...machine }] }
    },
    schedule: {
      runAutomatically: true,
      daily: {
        isEnabled: true,
        localTime: revision === '1.1-rev0' ? '10:30 PM' : '22:30',
        dailyKind: 'SelectedDays',
        days: [day('Monday'), day('Friday')]
      },
      periodically: {
        isEnabled: false,
        periodicallyKind: 'Minutes',
        frequency: 30,
        backupWindow: { days: [{ day: day('Sunday'), hours: Array(24).fill('1').join(',') }] }
      },
      retry: { isEnabled: true, retryCount: 5, awaitMinutes: 7 }
    }
  }
}

t.test('a job that one revision makes is the same job in every other, in its own words', async t => {
  for (const from of described) {
    const { vbrAt, vbr } = await world()
    const made = await vbrAt(from).post('/api/v1/jobs', { body: jobIn(from) })
    t.equal(made.status, 201, `${from}: ${JSON.stringify(made.body).slice(0, 300)}`)
    t.match(made.body, jobIn(from), from)
    for (const to of described) {
      const read = await vbrAt(to).get(`/api/v1/jobs/${made.body.id}`)
      t.equal(read.status, 200, JSON.stringify(read.body).slice(0, 200))
      t.match(read.body, jobIn(to), `made in ${from}, read in ${to}`)
      const { body: before } = await vbr.get(`/api/v1/jobs/${made.body.id}`)
      const sent = await vbrAt(to).put(`/api/v1/jobs/${made.body.id}`, { body: read.body })
      t.equal(sent.status, 200, JSON.stringify(sent.body).slice(0, 200))
      t.same(sent.body, read.body, `sent back in ${to}`)
      t.same((await vbr.get(`/api/v1/jobs/${made.body.id}`)).body, before, 'and nothing has changed')
    }
  }
})

t.test('every operation is served in every revision', async t => {
  for (const revision of revisions) {
    const { vbr: newest, vbrAt, untilIdle } = await world()
    const vbr = vbrAt(revision)
    const silent = revision < '1.3-rev1' ? 200 : 204
    const id = await create(newest)
    // Jobs of replicas, of Cloud Director, of tenants and their logs, and copies of files came with 1.2; of copies,
    // Hyper-V, agents and copies of tenants with 1.3-rev0; of shares and buckets with 1.3-rev1.
    const jobs = revision < '1.2' ? 8 : revision < '1.3' ? 14 : revision === '1.3-rev0' ? 19 : 21
    t.equal((await vbr.get('/api/v1/jobs')).body.pagination.total, jobs, revision)
    const idle = revision < '1.3' ? 'inactive' : revision === '1.3-rev0' ? 'stopped' : 'Stopped'
    t.match((await vbr.get(`/api/v1/jobs/states?idFilter=${id}&statusFilter=${idle}`)).body.data, [{
      id, status: idle, type: revision < '1.3' ? 'Backup' : 'VSphereBackup',
      workload: revision < '1.3-rev1' ? 'vm' : 'Vm', lastResult: 'None', nextRun: noneAt(revision)
    }], revision)
    t.equal((await vbr.get(`/api/v1/jobs/states?typeFilter=${revision < '1.3' ? 'Backup' : 'VSphereBackup'}`))
      .body.pagination.total, 8, revision)
    t.equal((await vbr.post(`/api/v1/jobs/${id}/disable`)).status, silent, revision)
    t.equal((await vbr.post(`/api/v1/jobs/${id}/enable`)).status, silent, revision)
    const started = await vbr.post(`/api/v1/jobs/${id}/start`, { body: { performActiveFull: true, startChainedJobs: true } })
    t.equal(started.status, 201, revision)
    t.equal(started.body.sessionType, revision < '1.2' ? 'Job' : 'BackupJob', revision)
    const grace = revision < '1.2' ? { gracefullStop: false } : { gracefulStop: false }
    t.equal((await vbr.post(`/api/v1/jobs/${id}/stop`, { body: grace })).status, 201, revision)
    await untilIdle()
    t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204, revision)
    t.equal((await vbr.get(`/api/v1/jobs/${id}`)).status, 404, revision)
  }
})

t.test('start and stop need no body', async t => {
  const { vbrAt } = await world()
  const vbr = vbrAt('1.1-rev0')
  t.equal((await vbr.post(`/api/v1/jobs/${domainControllers}/start`)).status, 201)
  t.equal((await vbr.post(`/api/v1/jobs/${domainControllers}/stop`, { body: {} })).status, 201)
})

t.test('clients of 1.1 follow the examples rather than the schemas, and are understood', async t => {
  const { vbrAt } = await world()
  const vbr = vbrAt('1.1-rev0')
  const named = { type: 'VirtualMachine', vcName: vcenter, name: 'dc01', objectId: 'vm-101' }
  const { status, body } = await vbr.post('/api/v1/jobs', {
    body: {
      type: 'Backup',
      name: 'As in the examples',
      description: 'Copied',
      isHighPriority: 'false',
      virtualMachines: {
        includes: [named],
        excludes: { vms: [{ ...named, name: 'dc02', objectId: 'vm-102' }], disks: [], templates: null }
      },
      storage: {
        backupRepositoryId: defaultRepository,
        backupProxies: { autoSelection: 'true', proxyIds: [] },
        retentionPolicy: { type: 'RestorePoints', quantity: '7' },
        advancedSettings: {
          backupModeType: 'Incremental',
          synthenticFulls: { isEnabled: true, days: ['saturday'] },
          storageData: { encryption: { isEnabled: false, passwordId: noId } },
          notifications: {
            emailNotifications: {
              notificationType: null, isEnabled: false, recipients: [], customNotificationSettings: null
            }
          },
          scripts: { preCommand: { periodicityType: 'BackupSessions', isEnabled: false, command: '' } }
        }
      },
      guestProcessing: {
        appAwareProcessing: { isEnabled: false, appSettings: [] },
        guestFSIndexing: { isEnabled: false },
        guestCredentials: { windowsCredsId: sqlLogin, linuxCredsId: noId }
      },
      schedule: { isEnabled: true, daily: { isEnabled: true, localTime: null, dailyKind: 'Everyday' } }
    }
  })
  t.equal(status, 201, JSON.stringify(body))
  t.match(body, {
    virtualMachines: {
      includes: [{ inventoryObject: { hostName: vcenter, name: 'dc01' }, size: '31.5 GB' }],
      excludes: { vms: [{ inventoryObject: { name: 'dc02' } }] }
    },
    storage: { advancedSettings: { synthenticFulls: { isEnabled: true, weekly: { isEnabled: true, days: ['saturday'] } } } },
    guestProcessing: { guestCredentials: { credsId: sqlLogin, credsType: 'Standard' } },
    schedule: { runAutomatically: false, daily: { localTime: '10:00 PM' }, afterThisJob: { isEnabled: false, jobName: null } }
  })
})

t.test('the five parts that 1.1-rev0 requires may be left out, as in its successors', async t => {
  const { vbrAt } = await world()
  for (const revision of ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev2']) {
    const object = { type: 'VirtualMachine', hostName: vcenter, name: 'dc01', objectId: 'vm-101' }
    const { status, body } = await vbrAt(revision).post('/api/v1/jobs', {
      body: {
        Type: revision < '1.3' ? 'backup' : 'vspherebackup',
        Name: `Little ${revision}`,
        description: '',
        virtualMachines: { includes: [{ inventoryObject: object, size: 'N/A' }] }
      }
    })
    t.equal(status, 201, JSON.stringify(body))
    t.equal(body.storage.backupRepositoryId, defaultRepository)
  }
})

t.test('guests that have no credentials of their own have the zero id where an older revision insists on one', async t => {
  const { vbr, vbrAt } = await world()
  const { body } = await vbr.get(`/api/v1/jobs/${sqlAndExchange}`)
  const guestProcessing = { ...body.guestProcessing, guestCredentials: { useAgentManagementCredentials: true } }
  const id = await create(vbr, { virtualMachines: { includes: body.virtualMachines.includes }, guestProcessing })
  t.match((await vbrAt('1.1-rev0').get(`/api/v1/jobs/${id}`)).body.guestProcessing.guestCredentials,
    { credsId: noId, credsType: 'Linux' })
  t.notOk((await vbr.get(`/api/v1/jobs/${id}`)).body.guestProcessing.guestCredentials.credentials)
})

t.test('sizes of blocks have their names of old, and lose nothing on their way through them', async t => {
  const { vbr, vbrAt } = await world()
  const sizes: Record<string, { old: string, rev1: string }> = {
    '256KB': { old: 'WANTarget', rev1: '256KB' },
    '512KB': { old: 'LANTarget', rev1: '512KB' },
    '1MB': { old: 'LocalTarget', rev1: '1MB' },
    '4MB': { old: 'LocalTargetLarge', rev1: '4MB' },
    '8MB': { old: 'LocalTargetLarge8192', rev1: '4MB' }
  }
  const id = await create(vbr)
  const path = `/api/v1/jobs/${id}`
  const { body: job } = await vbr.get(path)
  const sizeIn = async (revision: string): Promise<string> =>
    (await vbrAt(revision).get(path)).body.storage.advancedSettings.storageData.storageOptimization
  for (const [size, { old, rev1 }] of Object.entries(sizes)) {
    job.storage.advancedSettings.storageData.storageOptimization = size
    await vbr.put(path, { body: job })
    t.equal(await sizeIn('1.1-rev0'), old)
    t.equal(await sizeIn('1.3-rev1'), rev1)
    const { body: read } = await vbrAt('1.2-rev1').get(path)
    await vbrAt('1.2-rev1').put(path, { body: read })
    t.equal(await sizeIn('1.3-rev2'), size)
  }
  const { body: read } = await vbrAt('1.1-rev0').get(path)
  read.storage.advancedSettings.storageData.storageOptimization = 'LocalTargetLarge4096'
  await vbrAt('1.1-rev0').put(path, { body: read })
  t.equal(await sizeIn('1.3-rev2'), '4MB')
})
