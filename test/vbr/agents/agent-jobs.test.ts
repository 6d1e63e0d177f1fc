import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import {
  fileServer, fileServerObject, frontDesk, laptop, linuxServer, manuallyAdded, officeComputers, workstation
} from '../../estate/vbr/agents.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'
const all = '/api/v1/inventory/physical/all'

/** What the inventory has of a computer or a group, as clients put it into jobs. */
const objectOf = async (w: TestWorld, id: string) =>
  (await w.vbr.post(all, {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: id } }
  })).body.data[0]

const jobOf = async (w: TestWorld, ids: string[], more: object = {}) => ({
  type: 'WindowsAgentBackup',
  name: 'Office',
  description: 'Computers of the office',
  backupMode: 'EntireComputer',
  computers: await Promise.all(ids.map(async id => await objectOf(w, id))),
  storage: { backupRepositoryId: winRepo, retentionPolicy: { type: 'RestorePoints', quantity: 2 } },
  ...more
})
const run = async (w: TestWorld, id: string, body: object = {}) => {
  const { status, body: session } = await w.vbr.post(`/api/v1/jobs/${id}/start`, { body })
  t.equal(status, 201)
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${session.id}`)).body
}

t.test('a job of a protection group backs up its computers, which take licences and own their backup', async t => {
  const w = await world()
  const { vbr } = w
  const used = async () => (await vbr.get('/api/v1/license/instances')).body.data
    .filter(({ type }: { type: string }) => type === 'Server').map(({ name }: { name: string }) => name).sort()
  const before = ['front-desk-ws01', 'iris01.lindwurm.example']
  t.same(await used(), before)
  const created = await vbr.post('/api/v1/jobs', { body: await jobOf(w, [officeComputers]) })
  t.equal(created.status, 201, JSON.stringify(created.body))
  const { id } = created.body
  t.match((await vbr.get(`/api/v1/jobs/${id}`)).body, {
    type: 'WindowsAgentBackup', isDisabled: false, agentType: 'Server',
    computers: [{ id: officeComputers, type: 'ProtectionGroup' }],
    storage: { backupRepositoryId: winRepo, gfsPolicy: { isEnabled: false } },
    schedule: { runAutomatically: false, daily: { localTime: '22:00' } }
  })
  t.match(await run(w, id),
    { name: 'Office', sessionType: 'AgentBackup', platformName: 'WindowsPhysical', jobId: id, result: { result: 'Success' } })
  const [backup] = (await vbr.get(`/api/v1/backups?jobIdFilter=${id}`)).body.data
  t.match(backup, { name: 'Office', jobType: 'WindowsAgentBackup', platformName: 'WindowsPhysical', repositoryId: winRepo })
  const objects = (await vbr.get(`/api/v1/backups/${backup.id}/objects`)).body.data
  t.match(objects, [
    { name: 'file-srv01.lindwurm.example', type: 'Server', computerId: fileServerObject, protectionGroupIds: [officeComputers] },
    { name: 'ws-anna.lindwurm.example' }
  ])
  t.equal(objects.length, 2, 'computers of Linux are for jobs of theirs')
  t.same(await used(), ['file-srv01.lindwurm.example', 'ws-anna.lindwurm.example', ...before].sort())
  t.match((await vbr.get(`/api/v1/agents/discoveredEntities/${fileServerObject}/backups`)).body.data, [{ id: backup.id }])

  for (let n = 0; n < 3; n++) await run(w, id, { performActiveFull: n === 1 })
  const query = `backupIdFilter=${backup.id}&nameFilter=file-srv01*&orderColumn=CreationTime&orderAsc=true`
  const points = (await vbr.get(`/api/v1/restorePoints?${query}`)).body.data
  t.match(points, [
    { type: 'Full', platformName: 'WindowsPhysical', allowedOperations: ['StartFlrRestore'] }, { type: 'Increment' }
  ])
  const path = `/api/v1/agents/discoveredEntities/${fileServer}`
  t.equal((await vbr.post(`${path}/detachBackup`, { body: { backupIds: [backup.id] } })).status, 204)
  t.same((await vbr.get(`${path}/backups`)).body.data, [])
  t.match(await vbr.post(`${path}/detachBackup`, { body: { backupIds: [backup.id] } }),
    { status: 400, body: { message: /does not belong/ } })
  t.equal((await vbr.post(`${path}/attachBackup`, { body: { backupIds: [backup.id] } })).status, 204)
  t.match(await vbr.post(`${path}/attachBackup`, { body: { backupIds: [backup.id] } }),
    { status: 400, body: { message: /already/ } })

  t.match(await vbr.del(`/api/v1/agents/protectionGroups/${officeComputers}`),
    { status: 400, body: { message: /Office/ } }, 'the group is in use')
  t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${backup.id}`)).status, 200, 'what was backed up stays')
})

t.test('a job of single computers fails for what is not reached or has no agent, and is tried again', async t => {
  const w = await world()
  const files = { backupMode: 'FileLevel', files: { customFiles: ['/home'] } }
  const { body: { id } } = await w.vbr.post('/api/v1/jobs',
    { body: await jobOf(w, [linuxServer], { type: 'LinuxAgentBackup', ...files }) })
  const { body: condition } = await control.post(`/api/worlds/${w.name}/outcomes`,
    { body: { subject: 'lin-app01.lindwurm.example', state: 'offline' } })
  t.match(await run(w, id), { platformName: 'LinuxPhysical', result: { result: 'Failed', message: /lin-app01/ } })
  await control.del(`/api/worlds/${w.name}/outcomes/${condition.id}`)
  const retried = await w.vbr.post(`/api/v1/jobs/${id}/retry`, { body: {} })
  t.equal(retried.status, 201)
  await w.untilIdle()
  t.match((await w.vbr.get(`/api/v1/sessions/${retried.body.id}`)).body, { result: { result: 'Success' } })
  const found = `/api/v1/agents/protectionGroups/${officeComputers}/discoveredEntities`
  await w.vbr.post(`${found}/uninstallAgent`, { body: { entityIds: [linuxServer] } })
  await w.untilIdle()
  t.match(await run(w, id), { result: { result: 'Failed', message: /not installed on lin-app01/ } })
  t.match(await w.vbr.del(`${found}/${linuxServer}`), { status: 400, body: { message: /Office/ } })
})

t.test('older revisions list the jobs that they can name, and edit what they read', async t => {
  const w = await world()
  const { body: { id } } = await w.vbr.post('/api/v1/jobs', { body: await jobOf(w, [workstation]) })
  for (const revision of ['1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { get, put } = w.vbrAt(revision)
    const reply = await get(`/api/v1/jobs/${id}`)
    t.match(reply, { status: 200, body: { type: 'WindowsAgentBackup' } }, revision)
    t.equal((await put(`/api/v1/jobs/${id}`, { body: { ...reply.body, description: revision } })).status, 200)
    t.match((await get(`/api/v1/jobs/${id}`)).body, { ...reply.body, description: revision })
    t.equal((await get('/api/v1/jobs/states?nameFilter=Office')).body.data.length, 1)
  }
  for (const revision of ['1.1-rev0', '1.2-rev1']) {
    const { get } = w.vbrAt(revision)
    t.equal((await get(`/api/v1/jobs/${id}`)).status, 404, revision)
    t.equal((await get('/api/v1/jobs?nameFilter=Office')).body.data.length, 0)
  }
})

t.test('what cannot be in a job of agents is refused, in POST and PUT alike', async t => {
  const w = await world()
  const good = await jobOf(w, [fileServer])
  const { body: job } = await w.vbr.post('/api/v1/jobs', { body: good })
  const wrong: Array<[object, RegExp]> = [
    [{ computers: [] }, /computers/],
    [{ computers: [await objectOf(w, linuxServer)] }, /does not run Microsoft Windows/],
    [{ computers: [await objectOf(w, manuallyAdded)] }, /cannot be added/],
    [{ computers: [{ ...good.computers[0], id: nowhere }] }, new RegExp(nowhere)],
    [{ backupMode: 'Volumes' }, /volume/],
    [{ backupMode: 'FileLevel', files: { backupOS: false } }, /files/],
    [{ storage: { backupRepositoryId: nowhere } }, new RegExp(nowhere)],
    [{ storage: { retentionPolicy: { type: 'Days', quantity: 0 } } }, /quantity/]
  ]
  for (const [part, message] of wrong) {
    t.match(await w.vbr.post('/api/v1/jobs', { body: { ...good, name: 'Another', ...part } }), { status: 400, body: { message } })
    t.match(await w.vbr.put(`/api/v1/jobs/${job.id}`, { body: { ...job, ...part } }), { status: 400, body: { message } })
  }
  t.same((await w.vbr.get(`/api/v1/jobs/${job.id}`)).body, job)
  const computers = [await objectOf(w, frontDesk), await objectOf(w, laptop)]
  t.equal((await w.vbr.post('/api/v1/jobs', { body: { ...good, name: 'Places', computers } })).status, 201)
})

t.test('what is said of single computers is of those in the job, under the names that they have', async t => {
  const w = await world()
  const known = await objectOf(w, fileServer)
  const guests = (machineObject: object) => ({
    guestProcessing: {
      appAwareProcessing: { isEnabled: true, appSettings: [{ machineObject, isProcessingEnabled: true }] },
      guestFSIndexing: { isEnabled: true, indexingSettings: [{ machineObject }] }
    }
  })
  const good = await jobOf(w, [officeComputers], guests({ ...known, name: 'another' }))
  const created = await w.vbr.post('/api/v1/jobs', { body: good })
  t.equal(created.status, 201, JSON.stringify(created.body))
  const { appAwareProcessing, guestFSIndexing } = created.body.guestProcessing
  t.match([appAwareProcessing.appSettings[0], guestFSIndexing.indexingSettings[0]],
    [{ machineObject: known }, { machineObject: known }])

  const wrong: Array<[object, RegExp]> = [
    [{ ...known, id: nowhere }, new RegExp(nowhere)],
    [await objectOf(w, frontDesk), /is not processed by the job/],
    [await objectOf(w, linuxServer), /is not processed by the job/]
  ]
  const { body: job } = await w.vbr.get(`/api/v1/jobs/${created.body.id}`)
  for (const [computer, message] of wrong) {
    const body = { ...good, name: 'Another', ...guests(computer) }
    t.match(await w.vbr.post('/api/v1/jobs', { body }), { status: 400, body: { message } })
    const edited = { ...job, ...guests(computer) }
    t.match(await w.vbr.put(`/api/v1/jobs/${job.id}`, { body: edited }), { status: 400, body: { message } })
  }
  t.same((await w.vbr.get(`/api/v1/jobs/${job.id}`)).body, job)
})
