import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { machine, makeJob, pointsOf, runJob, session, space, startJob, types } from '../backups/stories.js'
import { serverProxy } from '../../estate/vbr/infrastructure.js'
import { hardened, winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

t.test('a job that is edited while it runs takes the changes up with its next run', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['web01'] })
  const id = await startJob(vbr, job)
  await advance('20s')
  const { body } = await vbr.get(`/api/v1/jobs/${job}`)
  const edited = {
    ...body,
    storage: { ...body.storage, backupRepositoryId: hardened },
    virtualMachines: {
      includes: [machine('web02')],
      excludes: { disks: [{ vmObject: machine('web01'), disksToProcess: 'SelectedDisks', disks: ['2099'] }] }
    }
  }
  t.equal((await vbr.put(`/api/v1/jobs/${job}`, { body: edited })).status, 200)
  await advance('1h')

  t.match((await session(vbr, id)).result, { result: 'Success' })
  const backups = await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)
  t.same(backups.body.data.map(({ repositoryId }: { repositoryId: string }) => repositoryId), [winRepo])
  const [point] = await pointsOf(vbr, job)
  t.equal(point.name, 'web01')
  t.ok((await vbr.get(`/api/v1/restorePoints/${point.id}/disks`)).body.data.length > 0)

  const { resourceId } = await runJob(w, job)
  t.match((await vbr.get(`/api/v1/backups/${resourceId}`)).body, { repositoryId: hardened })
  t.same((await pointsOf(vbr, job)).map(({ name }) => name).sort(), ['web01'], 'in the first of its backups nothing is new')
})

t.test('a run whose job somebody takes out of the world is canceled, and others go on', async t => {
  const w = await world()
  const { vbr, advance } = w
  await startJob(vbr, await makeJob(vbr, { name: 'First', machines: ['sql01', 'sql02', 'exch01', 'app01'] }))
  const job = await makeJob(vbr, { name: 'Second', machines: ['web01'] })
  const waiting = await startJob(vbr, job)
  const third = await startJob(vbr, await makeJob(vbr, { name: 'Third', machines: ['web02'] }))
  await advance('20s')
  t.equal((await control.del(`/api/worlds/${w.name}/collections/vbr.jobs/${job}`)).status, 204)
  await advance('1h')
  t.match((await session(vbr, waiting)).result, { result: 'Failed', isCanceled: true })
  t.match((await session(vbr, third)).result, { result: 'Success' })
})

t.test('a run that ends what is at work shows how far it had come', async t => {
  const { vbr, advance } = await world()
  const job = await makeJob(vbr, { machines: ['sql01'] })
  const id = await startJob(vbr, job)
  await advance('5m')
  const { progressPercent } = await session(vbr, id)
  t.ok(progressPercent > 10)
  t.match((await vbr.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: true } })).body, { state: 'Stopping', progressPercent })
  await advance('10s')
  t.match(await session(vbr, id), { state: 'Stopping', progressPercent })
})

t.test('ids in another letter case are the same repository and the same proxy', async t => {
  const w = await world()
  const { vbr } = w
  const storage = { backupProxies: { autoSelectEnabled: false, proxyIds: [serverProxy.toUpperCase()] } }
  const job = await makeJob(vbr, { machines: ['web01'], repository: winRepo.toUpperCase(), storage })
  t.match((await vbr.get(`/api/v1/jobs/${job}`)).body.storage,
    { backupRepositoryId: winRepo, backupProxies: { proxyIds: [serverProxy] } })
  t.match(await runJob(w, job.toUpperCase()), { result: { result: 'Success' } })
  t.match(await runJob(w, job), { algorithm: 'Increment' })
  t.equal((await vbr.get(`/api/v1/backups?jobIdFilter=${job.toUpperCase()}`)).body.data.length, 1)
})

const retried = { schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '12:00' }, retry: { isEnabled: true, retryCount: 2, awaitMinutes: 10 } } }

t.test('a retry that cannot even begin is followed by one of the same machines', async t => {
  const w = await world()
  const { vbr, advance } = w
  const arrange = async (body: object): Promise<string> =>
    (await control.post(`/api/worlds/${w.name}/outcomes`, { body })).body.id
  const job = await makeJob(vbr, { machines: ['web01', 'web02'], ...retried })
  await arrange({ session: 'Backup', object: 'web02', result: 'Failed' })
  const { body: { data: [{ nextRun }] } } = await vbr.get(`/api/v1/jobs/states?idFilter=${job}`)
  await control.post(`/api/worlds/${w.name}/clock/advance`, { body: { until: nextRun } })
  await advance('9m')
  const offline = await arrange({ subject: winRepo, state: 'offline' })
  await advance('10m')
  t.equal((await control.del(`/api/worlds/${w.name}/outcomes/${offline}`)).status, 204)
  await advance('1h')
  const { body: { data: runs } } = await vbr.get(`/api/v1/sessions?jobIdFilter=${job}`)
  t.same(runs.map(({ result }: { result: { result: string } }) => result.result), ['Success', 'Failed', 'Failed'])
  const { body: { data: tasks } } = await vbr.get(`/api/v1/sessions/${runs[0].id}/taskSessions`)
  t.same(tasks.map(({ name }: { name: string }) => name), ['web02'])
})

t.test('a retry that waits is given up when retries are switched off', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['web01'], ...retried })
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'Backup', subject: 'web01', result: 'Failed' } })
  const { body: { data: [{ nextRun }] } } = await vbr.get(`/api/v1/jobs/states?idFilter=${job}`)
  await control.post(`/api/worlds/${w.name}/clock/advance`, { body: { until: nextRun } })
  await advance('5m')
  const { body } = await vbr.get(`/api/v1/jobs/${job}`)
  const schedule = { ...body.schedule, retry: { isEnabled: false } }
  t.equal((await vbr.put(`/api/v1/jobs/${job}`, { body: { ...body, schedule } })).status, 200)
  await advance('2h')
  t.equal((await vbr.get(`/api/v1/sessions?jobIdFilter=${job}`)).body.data.length, 1)
})

t.test('what somebody has tried again is not tried again by itself', async t => {
  const w = await world()
  const { vbr, advance } = w
  const job = await makeJob(vbr, { machines: ['web01'], ...retried })
  await control.post(`/api/worlds/${w.name}/outcomes`, { body: { session: 'Backup', subject: 'web01', result: 'Failed' } })
  const { body: { data: [{ nextRun }] } } = await vbr.get(`/api/v1/jobs/states?idFilter=${job}`)
  await control.post(`/api/worlds/${w.name}/clock/advance`, { body: { until: nextRun } })
  await advance('5m')
  t.equal((await vbr.post(`/api/v1/jobs/${job}/retry`, { body: { startChainedJobs: false } })).status, 201)
  await advance('2h')
  const { body: { data: runs } } = await vbr.get(`/api/v1/sessions?jobIdFilter=${job}`)
  t.same(runs.map(({ result }: { result: { result: string } }) => result.result), ['Success', 'Failed'])
})

t.test('a job that goes over to reverse increments accounts for all that lies there', async t => {
  const w = await world()
  const { vbr } = w
  const before = (await space(vbr, winRepo)).usedSpaceGB
  const job = await makeJob(vbr, { machines: ['web01'] })
  await runJob(w, job)
  await runJob(w, job)
  const { body } = await vbr.get(`/api/v1/jobs/${job}`)
  const { advancedSettings } = body.storage
  await vbr.put(`/api/v1/jobs/${job}`, {
    body: { ...body, storage: { ...body.storage, advancedSettings: { ...advancedSettings, backupModeType: 'ReverseIncremental' } } }
  })
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job)), 'FRF')
  const ids = (await pointsOf(vbr, job)).map(({ id }) => id)
  const { body: { items } } = await control.get(`/api/worlds/${w.name}/collections/vbr.restorePoints?limit=10000`)
  const bytes = items.filter(({ id }: { id: string }) => ids.includes(id))
    .reduce((sum: number, { sizeBytes }: { sizeBytes: number }) => sum + sizeBytes, 0)
  const taken = (await space(vbr, winRepo)).usedSpaceGB - before
  t.ok(Math.abs(taken - bytes / 2 ** 30) < 0.2, `${taken} GB are taken, ${bytes / 2 ** 30} GB lie there`)
})
