import t from 'tap'
import { startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { domainControllers } from '../../estate/vbr/jobs.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'
import { projectsShare } from '../../estate/vbr/unstructured.js'
import { pointsOf, runJob, titles, types } from '../backups/stories.js'
import { quiet, runsOf, stateOf } from './samples.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

const jobs = '/api/v1/jobs'
const nowhere = '00000000-0000-4000-8000-00000000dead'
const share = {
  name: 'Projects',
  type: 'FileBackup',
  objects: [{ fileServerId: projectsShare, type: 'FileServerShare', exclusionMask: [{ path: '*.zip', type: 'Wildcard' }] }],
  backupRepository: { backupRepositoryId: winRepo, retentionPolicy: { type: 'Days', quantity: 3 } }
}
const copyOf = (primaryJobId: string, more: object = {}) =>
  ({ name: 'Second place', type: 'FileBackupCopy', primaryJobId, backupRepositoryId: defaultRepository, ...more })

async function make (vbr: Client, body: object): Promise<string> {
  const reply = await vbr.post(jobs, { body })
  if (reply.status !== 201) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body.id
}

/** A world with a job of a share that has run once. */
async function backedUp (): Promise<TestWorld & { source: string }> {
  const made = await quiet(world)
  const source = await make(made.vbr, share)
  await runJob(made, source)
  return { ...made, source }
}

const timesOf = async (vbr: Client, job: string) => (await pointsOf(vbr, job)).map(({ creationTime }) => creationTime)
const backupsOf = async (vbr: Client, job: string) => (await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data

t.test('what a job of a share has backed up is copied as it comes, kept as there, and takes no licence', async t => {
  const w = await backedUp()
  const { vbr, vbrAt, advance, untilIdle, source } = w
  const instances = (await vbr.get('/api/v1/license')).body.instanceLicenseSummary
  const added = await vbr.post(jobs, { body: copyOf(source) })
  t.match(added, {
    status: 201,
    body: {
      ...copyOf(source),
      isDisabled: false,
      useCustomRetention: false,
      retentionPolicy: { type: 'Days', quantity: 28 },
      gfsPolicy: { isEnabled: false },
      useCustomEncryption: false,
      encryption: { isEnabled: false },
      schedule: { type: 'Continuous', customWindow: { isEnabled: false } }
    }
  })
  const { id } = added.body
  t.match(await stateOf(vbr, id), {
    type: 'FileBackupCopy', workload: 'File', status: 'Starting', objectsCount: 1, nextRunPolicy: '<Continuous>',
    repositoryId: defaultRepository
  })
  t.match(await vbr.post(`${jobs}/${id}/stop`, { body: {} }), { status: 400, body: { message: /only disabled/ } })
  await untilIdle()
  const [first] = await runsOf(vbr, id)
  t.match(first, {
    name: 'Second place', sessionType: 'UnstructuredDataBackupCopy', platformName: 'UnstructuredData', initiatedBy: 'SYSTEM',
    result: { result: 'Success' }
  })
  const { body: { data: tasks } } = await vbr.get(`/api/v1/sessions/${first.id}/taskSessions`)
  t.match(tasks, [{ sessionType: 'UnstructuredDataBackupCopy', algorithm: 'Full', platformType: 'UnstructuredData' }])
  t.match((await vbr.get(`/api/v1/taskSessions/${tasks[0].id}/logs`)).body.records
    .some(({ title }: { title: string }) => title.startsWith('Copying restore point ')), true)
  const [backup] = await backupsOf(vbr, id)
  t.match(backup, { name: 'Second place', jobType: 'FileBackupCopy', platformName: 'UnstructuredData', repositoryId: defaultRepository })
  t.same(await timesOf(vbr, id), await timesOf(vbr, source))
  const [original, copied] = [(await pointsOf(vbr, source))[0], (await pointsOf(vbr, id))[0]]
  t.match(copied, { type: 'Full', originalSize: original.originalSize, allowedOperations: original.allowedOperations })
  t.same((await vbr.get('/api/v1/license')).body.instanceLicenseSummary, instances)

  for (let day = 0; day < 5; day++) {
    await advance('1d')
    await runJob(w, source)
    await untilIdle()
  }
  t.same(await timesOf(vbr, id), await timesOf(vbr, source), 'as long as there')
  t.equal(types(await pointsOf(vbr, id)), 'FIII')
  t.equal((await runsOf(vbr, id)).length, 6)
  t.match(await vbr.post(`${jobs}/${id}/clone`), { status: 400 })
  t.match(await vbr.post(`${jobs}/${source}/clone`), { status: 400 }, 'nor is there a clone of what it copies (documents)')
  t.match((await vbr.get(`${jobs}/states?typeFilter=FileBackupCopy`)).body.data.some((row: { id: string }) => row.id === id), true)

  for (const [revision, word] of [
    ['1.3-rev1', 'UnstructuredDataBackupCopy'], ['1.3-rev0', 'UnstructuredDataBackupCopy'], ['1.2-rev1', 'BackupJob']
  ] as const) {
    const at = vbrAt(revision)
    const { body: job } = await at.get(`${jobs}/${id}`)
    t.match(job, { type: 'FileBackupCopy', primaryJobId: source }, revision)
    t.notOk('gfsPolicy' in job)
    t.equal((await at.get(`/api/v1/sessions/${first.id}`)).body.sessionType, word, revision)
    const { body: { data: found } } = await at.get(`/api/v1/sessions?typeFilter=${word}&limit=1000`)
    t.ok(found.some((row: { id: string }) => row.id === first.id), revision)
  }
  t.equal((await vbrAt('1.1-rev0').get(`${jobs}/${id}`)).status, 404)

  t.equal((await vbr.del(`${jobs}/${source}`)).status, 204)
  const lost = await runJob(w, id)
  t.match(lost.result, { result: 'Failed', message: /could not be found/ })
  t.equal((await vbr.del(`${jobs}/${id}`)).status, 204)
  t.match((await vbr.get(`/api/v1/backups/${backup.id}`)).body, { name: 'Second place', jobType: 'FileBackupCopy' })
})

t.test('a copy may have a window, a retention and a password of its own', async t => {
  const w = await quiet(world)
  const { vbr, advance, untilIdle } = w
  const source = await make(vbr, { ...share, backupRepository: { backupRepositoryId: winRepo } })
  await runJob(w, source)
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const hours = Array.from({ length: 24 }, (_, hour) => hour >= 20 ? 1 : 0).join(',')
  const { body: { data: [{ id: encryptionPasswordId }] } } = await vbr.get('/api/v1/encryptionPasswords')
  const own = {
    useCustomRetention: true,
    retentionPolicy: { type: 'Days', quantity: 3 },
    gfsPolicy: { isEnabled: true, weekly: { isEnabled: true, keepForNumberOfWeeks: 2, desiredTime: 'Monday' } },
    useCustomEncryption: true,
    encryption: { isEnabled: true, encryptionType: 'ByUserPassword', encryptionPasswordId },
    schedule: { type: 'Custom', customWindow: { isEnabled: true, backupWindow: { days: days.map(day => ({ day, hours })) } } }
  }
  const id = await make(vbr, copyOf(source, own))
  t.match((await vbr.get(`${jobs}/${id}`)).body, own)
  t.match(await vbr.del(`/api/v1/encryptionPasswords/${encryptionPasswordId}`), { status: 400 }, 'the password is in use')
  t.same(await runsOf(vbr, id), [], 'the window is shut')
  t.match((await stateOf(vbr, id)).nextRun, /^2025-01-15T20:00:00/)
  await advance('12h')
  t.equal(types(await pointsOf(vbr, id)), 'F')
  for (let day = 0; day < 9; day++) {
    await advance('1d')
    await runJob(w, source)
    await advance('12h')
    await untilIdle()
  }
  const kept = (await pointsOf(vbr, id)).filter(({ gfsPeriods }: { gfsPeriods: string[] }) => gfsPeriods.includes('Weekly'))
  t.ok(kept.length >= 1, 'full backups that are kept for weeks')
  t.ok((await pointsOf(vbr, id)).length < (await pointsOf(vbr, source)).length)

  const body = { session: 'BackupCopy', subject: id, result: 'Failed', message: 'The way is shut' }
  t.equal((await control.post(`/api/worlds/${w.name}/outcomes`, { body })).status, 201)
  t.match((await runJob(w, id)).result, { result: 'Failed', message: 'The way is shut' })
})

t.test('jobs that copy are made, edited, shown and removed with the job whose secondary targets they are', async t => {
  const w = await quiet(world)
  const { vbr, vbrAt, untilIdle } = w
  const { primaryJobId: _job, ...target } = copyOf('')
  const source = await make(vbr, { ...share, secondaryTargets: [target] })
  const { body: shown } = await vbr.get(`${jobs}/${source}`)
  t.match(shown.secondaryTargets, [{ ...target, primaryJobId: source, useCustomRetention: false, schedule: { type: 'Continuous' } }])
  t.notOk('secondaryTargets' in (await vbrAt('1.3-rev1').get(`${jobs}/${source}`)).body)
  const copies = async () => (await vbr.get(`${jobs}?typeFilter=FileBackupCopy&nameFilter=*place`)).body.data
  const [copy] = await copies()
  t.match(copy, { name: 'Second place', primaryJobId: source })
  await runJob(w, source)
  await untilIdle()
  t.equal((await pointsOf(vbr, copy.id)).length, 1)

  await vbr.put(`${jobs}/${source}`, { body: { ...shown, description: 'Again' } })
  t.same((await copies()).map(({ id }: { id: string }) => id), [copy.id], 'what comes back changes nothing')
  const edited = await vbr.put(`${jobs}/${source}`, {
    body: { ...shown, secondaryTargets: [{ ...target, useCustomRetention: true }, { ...target, name: 'Third place' }] }
  })
  t.match(edited.body.secondaryTargets, [{ name: 'Second place', useCustomRetention: true }, { name: 'Third place' }])
  const refused = await vbr.put(`${jobs}/${source}`, {
    body: { ...shown, secondaryTargets: [{ ...target, name: 'Fourth place' }, { ...target, name: 'Fifth place', backupRepositoryId: nowhere }] }
  })
  t.equal(refused.status, 400)
  t.equal((await copies()).length, 2, 'nothing of what is refused is done')
  const { secondaryTargets: _targets, ...silent } = shown
  await vbr.put(`${jobs}/${source}`, { body: silent })
  t.equal((await copies()).length, 2, 'nor of what is not said')
  await vbr.put(`${jobs}/${source}`, { body: { ...shown, secondaryTargets: [{ ...target, name: 'Third place' }] } })
  t.match(await copies(), [{ name: 'Third place' }])
  t.equal((await copies()).length, 1)
  t.match((await vbr.post(jobs, { body: { ...share, name: 'Other', secondaryTargets: [{ ...target, name: 'Projects' }] } })), {
    status: 400
  }, 'its name is taken')
  t.notOk((await vbr.get(jobs)).body.data.some(({ name }: { name: string }) => name === 'Other'))
})

t.test('a copy of what is no job of shares, or to where that lies, is refused; an edit makes the same checks', async t => {
  const { vbr, source } = await backedUp()
  const id = await make(vbr, copyOf(source))
  const before = (await vbr.get(`${jobs}/${id}`)).body
  const window = { days: [{ day: 'Monday', hours: '1,0' }] }
  for (const [change, message] of [
    [{ primaryJobId: nowhere }, /no job/],
    [{ primaryJobId: domainControllers }, /backs up no unstructured data/],
    [{ primaryJobId: id }, /backs up no unstructured data/],
    [{ backupRepositoryId: nowhere }, /./],
    [{ backupRepositoryId: winRepo }, /where the copies would go/],
    [{ retentionPolicy: { type: 'Days', quantity: 0 } }, /'retentionPolicy.quantity' must be at least 1/],
    [{ gfsPolicy: { isEnabled: true, weekly: { isEnabled: true, keepForNumberOfWeeks: 0 } } }, /'gfsPolicy.weekly/],
    [{ useCustomEncryption: true, encryption: { isEnabled: true, encryptionType: 'ByUserPassword' } }, /encryptionPasswordId/],
    [{ schedule: { type: 'Custom', customWindow: { isEnabled: true, backupWindow: window } } }, /24 hours/],
    [{ name: 'Projects' }, /Projects/]
  ] as const) {
    const about = JSON.stringify(change)
    t.match(await vbr.post(jobs, { body: { ...copyOf(source), name: 'Other', ...change } }), { status: 400, body: { message } }, about)
    t.match(await vbr.put(`${jobs}/${id}`, { body: { ...before, ...change } }), { status: 400, body: { message } }, about)
  }
  t.match(await vbr.post(jobs, { body: { ...copyOf(''), name: 'Other', primaryJobId: undefined } }), {
    status: 400, body: { message: /primaryJobId/ }
  })
  t.same((await vbr.get(`${jobs}/${id}`)).body, before)
  const { primaryJobId: _primary, ...rest } = before
  t.match((await vbr.put(`${jobs}/${id}`, { body: { ...rest, name: 'Renamed' } })).body, { name: 'Renamed', primaryJobId: source })
  t.ok((await titles(vbr, (await runsOf(vbr, id))[0].id)).length > 0)
})
