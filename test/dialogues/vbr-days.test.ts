import t from 'tap'
import { quiet } from '../vbr/jobs/samples.js'
import { startTest } from '../estate/simulator.js'
import { done, infrastructure, polled, rows, type Body } from './vbr-words.js'
import { backupServer, windowsHost } from '../estate/vbr/infrastructure.js'

const { world, control } = await startTest(t)

const web01 = { hostName: 'vcenter01.lindwurm.example', name: 'web01', type: 'VirtualMachine', objectId: 'vm-107' }
const app01 = { ...web01, name: 'app01', objectId: 'vm-110' }

t.test('the days of two jobs and the configuration backup, as a client of 1.1-rev0 follows them', async t => {
  const w = await quiet(world)
  const vbr = w.vbrAt('1.1-rev0')
  const own = `/api/worlds/${w.name}`

  const repository = await polled(w, vbr, await done(vbr.post(`${infrastructure}/repositories`, {
    body: {
      type: 'WinLocal',
      name: 'Days',
      description: '',
      hostId: windowsHost,
      repository: { path: 'H:\\Days' },
      mountServer: {
        mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: true
      }
    }
  })))
  const repositoryId: string = repository.resourceId

  const job = async (name: string, machines: Body[], schedule: Body): Promise<string> => {
    const body = {
      type: 'Backup',
      name,
      description: '',
      isHighPriority: 'false',
      virtualMachines: { includes: machines },
      storage: {
        backupRepositoryId: repositoryId,
        backupProxies: { autoSelection: 'true' },
        retentionPolicy: { type: 'RestorePoints', quantity: 3 },
        advancedSettings: {
          backupModeType: 'Incremental',
          notifications: {
            emailNotifications: {
              isEnabled: true, notificationType: 'UseGlobalNotificationSettings', recipients: ['life@lindwurm.example']
            }
          }
        }
      },
      guestProcessing: { appAwareProcessing: { isEnabled: false }, guestFSIndexing: { isEnabled: false } },
      schedule: { runAutomatically: 'true', ...schedule }
    }
    return (await done(vbr.post('/api/v1/jobs', { body }))).id
  }
  const nightly = await job('Nightly', [web01, app01], {
    daily: { isEnabled: true, localTime: '10:30 PM', dailyKind: 'Everyday' },
    retry: { isEnabled: true, retryCount: 2, awaitMinutes: 10 }
  })
  const after = await job('After', [web01],
    { daily: { isEnabled: false }, afterThisJob: { isEnabled: true, jobName: 'Nightly' } })

  const state = async (id: string) => (await rows(vbr, `/api/v1/jobs/states?idFilter=${id}`))[0]
  const runs = (id: string) => rows(vbr, `/api/v1/sessions?jobIdFilter=${id}&orderColumn=CreationTime&orderAsc=true`)
  const results = async (id: string) => (await runs(id)).map(({ result }) => result.result)
  const space = async () => (await rows(vbr, `${infrastructure}/repositories/states?idFilter=${repositoryId}`))[0]
  const mails = async (): Promise<string[]> => (await control.get(`${own}/mails`)).body.items
    .filter(({ to }: Body) => to === 'life@lindwurm.example').map(({ subject }: Body) => subject)
  const arrange = async (body: Body): Promise<string> => (await done(control.post(`${own}/outcomes`, { body }))).id

  t.match(await state(nightly), { nextRun: '2025-01-15T22:30:00+01:00', lastResult: 'None' })
  t.match(await state(after), { nextRun: null })

  // The first night: one machine fails once, and is tried again.
  await arrange({ session: 'Backup', subject: nightly, result: 'Failed', message: 'The snapshot was lost.', times: 1 })
  await w.advance('1d')
  t.same(await results(nightly), ['Failed', 'Success'])
  const [failed, retried] = await runs(nightly)
  t.equal(failed.creationTime, '2025-01-15T22:30:00+01:00')
  t.equal(Date.parse(retried.creationTime) - Date.parse(failed.endTime), 10 * 60_000)
  t.match(failed.result.message, /The snapshot was lost/)
  const [chained] = await runs(after)
  t.equal(chained.creationTime, retried.endTime, 'the chain waits for the retries')
  t.match(await state(nightly), {
    lastResult: 'Success',
    lastRun: retried.creationTime,
    sessionId: retried.id,
    nextRun: '2025-01-16T22:30:00+01:00'
  })
  t.same(await mails(), [], 'the global settings want to hear of the last retry, and not of success')
  const { lastSuccessfulBackup } = await done(vbr.get('/api/v1/configBackup'), 200)
  t.match(lastSuccessfulBackup.lastSuccessfulTime, /^2025-01-16T10:00:/)

  // Four nights: retention leaves three points, or the chain that they need.
  await w.advance('4d')
  t.same((await results(nightly)).slice(2), ['Success', 'Success', 'Success', 'Success'])
  const [backup] = await rows(vbr, `/api/v1/backups?jobIdFilter=${nightly}`)
  const objects = await rows(vbr, `/api/v1/backups/${backup.id}/objects`)
  t.same(objects.map(({ name }) => name).sort(), ['app01', 'web01'])
  for (const object of objects) {
    const points = await rows(vbr, `/api/v1/objectRestorePoints?backupObjectIdFilter=${object.id}&backupIdFilter=${backup.id}`)
    t.equal(points.length, object.restorePointsCount, object.name)
    t.ok(points.length >= 3, object.name)
  }
  t.ok((await rows(vbr, '/api/v1/sessions?typeFilter=ConfigurationBackup&nameFilter=Backup*')).length >= 5)

  // A full repository: everything fails, as often as it is tried, and nothing is written.
  const full = await arrange({ subject: 'Days', state: 'full' })
  const before = await space()
  await w.advance('1d')
  t.same((await results(nightly)).slice(-3), ['Failed', 'Failed', 'Failed'])
  t.equal((await results(after)).at(-1), 'Failed')
  t.same(await space(), before)
  t.match(await state(nightly), { lastResult: 'Failed', nextRun: '2025-01-21T22:30:00+01:00' })
  t.match(await mails(), ['[Failed] Nightly (2 objects) 2', '[Failed] After (1 objects) 1'])

  // Room again, and a change of mind: the whole job is sent back with another time.
  await control.del(`${own}/outcomes/${full}`)
  const asItWas = await done(vbr.get(`/api/v1/jobs/${nightly}`), 200)
  const daily = { ...asItWas.schedule.daily, localTime: '6:15 AM' }
  const later = { ...asItWas, schedule: { ...asItWas.schedule, daily } }
  t.same(await done(vbr.put(`/api/v1/jobs/${nightly}`, { body: later }), 200), later)
  t.equal((await state(nightly)).nextRun, '2025-01-22T06:15:00+01:00')
  await w.advance('1d')
  t.equal((await results(nightly)).at(-1), 'Success')
  t.notSame(await space(), before)

  // Both rest.
  for (const id of [nightly, after]) await done(vbr.post(`/api/v1/jobs/${id}/disable`), 200)
  t.match(await state(nightly), { status: 'disabled', nextRun: null, lastResult: 'Success' })
  const count = (await runs(nightly)).length
  await w.advance('2d')
  t.equal((await runs(nightly)).length, count)
})
