import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { automatic, branch, create, dc01, dc02, spec, vcenter } from './samples.js'
import { hardenedHost } from '../../estate/vbr/infrastructure.js'
import { domainControllers, fileServers } from '../../estate/vbr/jobs.js'
import { defaultRepository, extentA, scaleOut } from '../../estate/vbr/repositories.js'
import { noId } from '../../estate/ids.js'

const { world } = await startTest(t)

const nowhere = '11111111-1111-4111-8111-111111111111'

const storage = (more: object = {}) => ({
  storage: {
    backupRepositoryId: defaultRepository,
    backupProxies: { autoSelectEnabled: true },
    retentionPolicy: { type: 'Days', quantity: 7 },
    ...more
  }
})
const advanced = (more: object) => storage({ advancedSettings: { backupModeType: 'Incremental', ...more } })
const guests = (more: object) =>
  ({ guestProcessing: { appAwareProcessing: { isEnabled: true }, guestFSIndexing: { isEnabled: false }, ...more } })
const applications = (more: object) =>
  guests({ appAwareProcessing: { isEnabled: true, appSettings: [{ vmObject: dc01, vss: 'RequireSuccess', ...more }] } })
const machines = (...includes: object[]) => ({ virtualMachines: { includes } })
const hours = (flags: string) => ({ backupWindow: { days: [{ day: 'Monday', hours: flags }] } })
const gfs = (more: object) => storage({ gfsPolicy: { isEnabled: true, ...more } })

/** What is wrong, how the refusal reads, and, where it is a matter of other things there are, that it is one. */
const refused: Array<[what: string, more: object, message: RegExp]> = [
  ['an empty name', { name: ' ' }, /name/],
  ['a name that is taken, in any case', { name: 'domain controllers' }, /already exists/],
  ['no object at all', machines(), /includes/],
  ['an unknown server', machines({ ...dc01, hostName: 'elsewhere' }), /elsewhere/],
  ['an unknown object', machines({ ...dc01, objectId: 'vm-9999' }), /vm-9999/],
  ['no object id', machines({ ...dc01, objectId: undefined }), /objectId/],
  ['a host of a vCenter without its id', machines({ ...dc01, type: 'Host', name: 'esx01', objectId: '' }), /objectId/],
  ['an excluded machine that is unknown',
    { virtualMachines: { includes: [dc01], excludes: { vms: [{ ...dc01, objectId: 'vm-9999' }] } } }, /vm-9999/],
  ['disks of a machine that is unknown', {
    virtualMachines: {
      includes: [dc01],
      excludes: { disks: [{ vmObject: { ...dc01, objectId: 'vm-9999' }, disksToProcess: 'AllDisks' }] }
    }
  }, /vm-9999/],
  ['an object of another platform',
    machines({ platform: 'HyperV', hostName: 'hv01', name: 'vm', type: 'VirtualMachine', objectId: '1' }), /vSphere/],
  ['an unknown repository', storage({ backupRepositoryId: nowhere }), /11111111/],
  ['an unknown proxy', storage({ backupProxies: { autoSelectEnabled: false, proxyIds: [nowhere] } }), /11111111/],
  ['chosen proxies without a proxy', storage({ backupProxies: { autoSelectEnabled: false, proxyIds: [] } }), /proxyIds/],
  ['nothing to keep', storage({ retentionPolicy: { type: 'Days', quantity: 0 } }), /quantity/],
  ['too few weeks', gfs({ weekly: { isEnabled: true, keepForNumberOfWeeks: 0 } }), /1 to 9999/],
  ['too many weeks', gfs({ weekly: { isEnabled: true, keepForNumberOfWeeks: 10_000 } }), /1 to 9999/],
  ['too many months', gfs({ monthly: { isEnabled: true, keepForNumberOfMonths: 1_000 } }), /1 to 999/],
  ['too many years', gfs({ yearly: { isEnabled: true, keepForNumberOfYears: 1_000 } }), /1 to 999/],
  ['encryption without a password', advanced({ storageData: { encryption: { isEnabled: true } } }), /encryptionPasswordId/],
  ['encryption with none',
    advanced({ storageData: { encryption: { isEnabled: true, encryptionPasswordId: noId } } }), /encryptionPasswordId/],
  ['encryption with an unknown password',
    advanced({ storageData: { encryption: { isEnabled: true, encryptionPasswordId: nowhere } } }), /11111111/],
  ['an unknown password of what is not encrypted',
    advanced({ storageData: { encryption: { isEnabled: false, encryptionPasswordId: nowhere } } }), /11111111/],
  ['encryption by no KMS server',
    advanced({ storageData: { encryption: { isEnabled: true, encryptionType: 'ByKms' } } }), /kmsServerId/],
  ['encryption by an unknown KMS server',
    advanced({ storageData: { encryption: { isEnabled: true, encryptionType: 'ByKms', kmsServerId: nowhere } } }), /11111111/],
  ['data kept for no day', advanced({ fullBackupMaintenance: { removeData: { isEnabled: true, afterDays: 0 } } }), /afterDays/],
  ['unknown credentials of guests', guests({
    guestCredentials: {
      useAgentManagementCredentials: false, credentials: { credentialsId: nowhere, credentialsType: 'Standard' }
    }
  }), /11111111/],
  ['unknown credentials of a guest', guests({
    guestCredentials: {
      useAgentManagementCredentials: false,
      credentialsPerMachine: [{ vmObject: dc01, credentials: [{ credentialsId: nowhere, credentialsType: 'Linux' }] }]
    }
  }), /11111111/],
  ['logs that expire after no hours',
    applications({ oracle: { useGuestCredentials: true, archiveLogs: 'DeleteExpiredHours' } }), /deleteHoursCount/],
  ['logs that expire at no size',
    applications({ oracle: { useGuestCredentials: true, archiveLogs: 'DeleteExpiredGBs' } }), /deleteGBsCount/],
  ['other credentials of Oracle that do not exist',
    applications({ oracle: { useGuestCredentials: false, archiveLogs: 'Preserve', credentialsId: noId } }), /credentialsId/],
  ['other credentials of Oracle that are unknown',
    applications({ oracle: { useGuestCredentials: false, archiveLogs: 'Preserve', credentialsId: nowhere } }), /11111111/],
  ['other credentials of PostgreSQL that do not exist',
    applications({ postgreSQL: { useGuestCredentials: false, userConnectionType: 'Credentials' } }), /credentialsId/],
  ['unknown servers that ship logs', applications({
    sql: { logsProcessing: 'Backup', logShippingServers: { autoSelection: false, shippingServerIds: [nowhere] } }
  }), /11111111/],
  ['a guest interaction proxy that runs Linux', guests({
    guestInteractionProxies: { autoSelectEnabled: false, proxyIds: [hardenedHost] }
  }), /Windows/],
  ['no retries that are on', { schedule: { runAutomatically: true, retry: { isEnabled: true, retryCount: 0 } } }, /retryCount/],
  ['retries at once', { schedule: { runAutomatically: true, retry: { isEnabled: true, awaitMinutes: 0 } } }, /awaitMinutes/],
  ['no time of day', { schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '25:00' } } }, /localTime/],
  ['selected days of which none is',
    { schedule: { runAutomatically: true, daily: { isEnabled: true, dailyKind: 'SelectedDays', days: [] } } }, /days/],
  ['no month that it runs in', { schedule: automatic({ monthly: { isEnabled: true, dayOfMonth: 1, months: [] } }) }, /monthly\.months/],
  ['active fulls in no month', advanced({ activeFulls: { isEnabled: true, monthly: { isEnabled: true, dayOfMonth: 1, months: [] } } }),
    /activeFulls\.monthly\.months/],
  ['a health check on no day', advanced({ backupHealth: { isEnabled: true, weekly: { isEnabled: true, days: [] } } }),
    /backupHealth\.weekly\.days/],
  ['an unknown disk', {
    virtualMachines: {
      includes: [dc01], excludes: { disks: [{ vmObject: dc01, disksToProcess: 'SelectedDisks', disks: ['the first'] }] }
    }
  }, /the first/],
  ['a guest that the job does not process', applications({ vmObject: dc02 }), /dc02 is not processed/],
  ['a guest that is not there', applications({ vmObject: { ...dc02, objectId: 'vm-9', name: 'dc09' } }), /dc09/],
  ['compacting on a day that no month has', advanced({
    fullBackupMaintenance: { defragmentAndCompact: { isEnabled: true, monthly: { isEnabled: true, dayOfMonth: 32 } } }
  }), /dayOfMonth/],
  ['a day that no month has', { schedule: automatic({ monthly: { isEnabled: true, dayOfMonth: 32 } }) }, /dayOfMonth/],
  ['an interval of nothing', { schedule: automatic({ periodically: { isEnabled: true, frequency: 0 } }) }, /frequency/],
  ['an interval beyond all time', {
    schedule: automatic({ periodically: { isEnabled: true, periodicallyKind: 'Days', frequency: 2_000_000_000 } })
  }, /frequency/],
  ['a start later than within its hour',
    { schedule: automatic({ periodically: { isEnabled: true, startTimeWithinAnHour: 60 } }) }, /startTimeWithinAnHour/],
  ['logs that are backed up all the time', applications({ sql: { logsProcessing: 'Backup', backupMinsCount: 0 } }), /backupMinsCount/],
  ['an active full on no day', advanced({ activeFulls: { isEnabled: true, monthly: { isEnabled: true, dayOfMonth: 32 } } }),
    /activeFulls.monthly.dayOfMonth' must be from 1 to 31/],
  ['a window of few hours', { schedule: automatic({ backupWindow: { isEnabled: true, ...hours('1,0') } }) }, /24 hours/],
  ['a window of no hours', { schedule: automatic({ continuously: { isEnabled: true, ...hours('yes') } }) }, /24 hours/],
  ['a text instead of hours', { schedule: automatic({ periodically: { isEnabled: true, ...hours('') } }) }, /24 hours/],
  ['a job after an unknown one', { schedule: automatic({ afterThisJob: { isEnabled: true, jobName: 'Nobody' } }) }, /Nobody/],
  ['a job after none', { schedule: automatic({ afterThisJob: { isEnabled: true } }) }, /jobName/],
  ['a job after itself', { schedule: automatic({ afterThisJob: { isEnabled: true, jobName: 'SMALL' } }) }, /itself/]
]

t.test('a job that cannot be is neither made nor edited', async t => {
  const { vbr } = await world()
  const { body: job } = await vbr.get(`/api/v1/jobs/${await create(vbr, { name: 'Other' })}`)
  const { total } = (await vbr.get('/api/v1/jobs')).body.pagination
  for (const [what, more, message] of refused) {
    const made = await vbr.post('/api/v1/jobs', { body: spec(more) })
    t.match(made, { status: 400, body: { errorCode: /UnknownError|UnexpectedContent/, message } }, what)
    const edited = await vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, name: 'Small', ...more } })
    t.equal(edited.status, 400, `${what}, edited`)
  }
  t.equal((await vbr.get('/api/v1/jobs')).body.pagination.total, total)
  t.same((await vbr.get(`/api/v1/jobs/${job.id}`)).body, job)
})

t.test('an extent is no target of its own, its scale-out repository is one', async t => {
  const { vbr } = await world()
  t.match(await vbr.post('/api/v1/jobs', {
    body: spec(storage({ backupRepositoryId: extentA }))
  }), { status: 400, body: { message: /extent/i } })
  t.equal((await vbr.post('/api/v1/jobs', {
    body: spec(storage({ backupRepositoryId: scaleOut }))
  })).status, 201)
})

t.test('chains do not come back to where they began', async t => {
  const { vbr } = await world()
  const { body: job } = await vbr.get(`/api/v1/jobs/${domainControllers}`)
  const schedule = automatic({ afterThisJob: { isEnabled: true, jobName: 'File Servers' } })
  t.match(await vbr.put(`/api/v1/jobs/${domainControllers}`, { body: { ...job, schedule } }),
    { status: 400, body: { message: /itself/ } })
  const { body: next } = await vbr.get(`/api/v1/jobs/${fileServers}`)
  await vbr.put(`/api/v1/jobs/${fileServers}`, { body: { ...next, schedule: { ...next.schedule, runAutomatically: false } } })
  t.equal((await vbr.put(`/api/v1/jobs/${domainControllers}`, { body: { ...job, schedule } })).status, 200)
})

t.test('bodies that lack or mistype something are refused before anybody looks at them', async t => {
  const { vbr } = await world()
  const { name: _name, ...unnamed } = spec()
  const { type: _type, ...untyped } = spec()
  const bodies = [
    unnamed, untyped, {}, [], spec({ type: 'Nonsense' }), spec({ type: 'Backup' }), spec({ virtualMachines: [] }),
    spec({ isHighPriority: 'perhaps' }), spec(storage({ backupRepositoryId: 'no id' })),
    spec(storage({ retentionPolicy: { type: 'Weeks', quantity: 1 } })),
    spec(storage({ retentionPolicy: { type: 'Days', quantity: 2 ** 31 } })), spec({ schedule: { runAutomatically: 3 } })
  ]
  for (const body of bodies) {
    t.match(await vbr.post('/api/v1/jobs', { body }), { status: 400, body: { errorCode: 'UnexpectedContent' } },
      JSON.stringify(body).slice(0, 80))
  }
  t.match(await vbr.post('/api/v1/jobs', { raw: '{', headers: { 'content-type': 'application/json' } }), { status: 400 })
})

t.test('jobs of other kinds are not made here', async t => {
  const { vbr } = await world()
  const { status, body } = await vbr.post('/api/v1/jobs', {
    body: { type: 'IrisBackup', name: 'Iris', description: '', sources: [] }
  })
  t.equal(status, 400)
  t.match(body, { errorCode: 'UnknownError', message: /IrisBackup/ })
})

t.test('who a job is cannot be changed, and there must be one', async t => {
  const { vbr } = await world()
  const { body: job } = await vbr.get(`/api/v1/jobs/${domainControllers}`)
  t.equal((await vbr.put(`/api/v1/jobs/${fileServers}`, { body: job })).status, 400)
  t.equal((await vbr.put(`/api/v1/jobs/${domainControllers}`, { body: { ...job, type: 'HyperVBackup' } })).status, 400)
  for (const [method, path] of [
    ['get', ''], ['del', ''], ['post', '/start'], ['post', '/stop'], ['post', '/enable'], ['post', '/disable'],
    ['post', '/retry'], ['post', '/clone']
  ] as const) {
    t.match(await vbr[method](`/api/v1/jobs/${nowhere}${path}`),
      { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(nowhere) } }, `${method} ${path}`)
    t.equal((await vbr[method](`/api/v1/jobs/no-id${path}`)).status, 400, `${method} ${path}`)
  }
  t.match(await vbr.put(`/api/v1/jobs/${nowhere}`, { body: { ...job, id: nowhere } }), { status: 404 })
})

t.test('vCenter servers and standalone hosts are named by their names alone', async t => {
  const { vbr } = await world()
  const root = (hostName: string, type: string) => ({ platform: 'VSphere', hostName, name: hostName, type })
  const body = spec(machines(root(vcenter, 'vCenterServer'), root(branch, 'Host')))
  t.match((await vbr.post('/api/v1/jobs', { body })).body.virtualMachines.includes,
    [{ name: vcenter, size: /TB|GB/ }, { name: branch, size: '220 GB' }])
})
