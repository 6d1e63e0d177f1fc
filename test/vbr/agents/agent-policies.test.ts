import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import {
  fileServer, fileServerObject, linuxServer, linuxServerObject, newComputer, officeComputers, workstation
} from '../../estate/vbr/agents.js'
import { webTier } from '../../estate/vbr/jobs.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

t.setTimeout(120_000)

const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'

/** What the inventory has of a computer or a group, as clients put it into jobs. */
const objectOf = async (w: TestWorld, id: string) =>
  (await w.vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: id } }
  })).body.data[0]

const repository = (more: object = {}) => ({
  destinationType: 'BackupRepository', backupServerName: 'vbr01.lindwurm.example', backupRepositoryId: winRepo, ...more
})

const policyOf = async (w: TestWorld, ids: string[], more: object = {}) => ({
  type: 'WindowsAgentBackupServerPolicy',
  name: 'Servers by themselves',
  description: 'Agents that look after themselves',
  backupMode: 'EntireComputer',
  computers: await Promise.all(ids.map(async id => await objectOf(w, id))),
  storage: { destination: repository(), retentionPolicy: { type: 'RestorePoints', quantity: 7 } },
  ...more
})

async function add (w: TestWorld, ids: string[], more: object = {}): Promise<string> {
  const { status, body } = await w.vbr.post('/api/v1/jobs', { body: await policyOf(w, ids, more) })
  t.equal(status, 201, JSON.stringify(body))
  return body.id
}

const sessionsOf = async (w: TestWorld, id: string, type: string) =>
  (await w.vbr.get(`/api/v1/sessions?jobIdFilter=${id}&typeFilter=${type}`)).body.data
const sessionAfter = async (w: TestWorld, reply: { status: number, body: { id: string } }) => {
  t.equal(reply.status, 201, JSON.stringify(reply.body))
  await w.untilIdle()
  return (await w.vbr.get(`/api/v1/sessions/${reply.body.id}`)).body
}
const start = async (w: TestWorld, id: string) => await sessionAfter(w, await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: {} }))
const pointsOf = async (w: TestWorld, id: string) => {
  const [backup] = (await w.vbr.get(`/api/v1/backups?jobIdFilter=${id}`)).body.data
  return backup === undefined
    ? []
    : (await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup.id}&orderColumn=CreationTime&orderAsc=true`)).body.data
}
const arrange = async (w: TestWorld, subject: string, state: string) => {
  const { status, body } = await control.post(`/api/worlds/${w.name}/outcomes`, { body: { subject, state } })
  t.equal(status, 201, JSON.stringify(body))
  return async () => await control.del(`/api/worlds/${w.name}/outcomes/${body.id}`)
}

t.test('computers are told of a policy when it is saved, back up by it, and are told again when somebody asks', async t => {
  const w = await world()
  const isBack = await arrange(w, 'ws-anna.lindwurm.example', 'offline')
  const id = await add(w, [officeComputers])
  t.match((await w.vbr.get(`/api/v1/jobs/${id}`)).body, {
    type: 'WindowsAgentBackupServerPolicy', isDisabled: false, computers: [{ id: officeComputers }],
    storage: { destination: { backupRepositoryId: winRepo }, gfsPolicy: { isEnabled: false } },
    schedule: { runAutomatically: false, monthly: { isEnabled: false } }
  })
  await w.untilIdle()
  t.match(await sessionsOf(w, id, 'AgentPolicy'),
    [{ state: 'Stopped', initiatedBy: 'SYSTEM', result: { result: 'Warning', message: /ws-anna/ } }], 'by itself')
  t.match((await w.vbr.get(`/api/v1/jobs/states?idFilter=${id}`)).body.data,
    [{ status: 'Stopped', lastResult: 'None', workload: 'Server' }], 'that was no run')
  await isBack()
  t.match(await start(w, id), { sessionType: 'AgentBackup', result: { result: 'Failed', message: /has not been applied to ws-anna/ } })
  t.same((await pointsOf(w, id)).map(({ name }: { name: string }) => name), ['file-srv01.lindwurm.example'])

  const applied = await sessionAfter(w, await w.vbr.post(`/api/v1/jobs/${id}/applyConfiguration`))
  t.match(applied, { sessionType: 'AgentPolicy', jobId: id, platformName: 'WindowsPhysical', initiatedBy: 'administrator', result: { result: 'Success' } })
  const { body: { records } } = await w.vbr.get(`/api/v1/sessions/${applied.id}/logs`)
  t.ok(records.some(({ title }: { title: string }) => title === 'Applying backup policy configuration to ws-anna.lindwurm.example'))
  t.match(await start(w, id), { result: { result: 'Success' } })
  t.equal((await pointsOf(w, id)).length, 3)
  t.match(await start(w, id), { result: { result: 'Success' } })

  await w.vbr.post(`/api/v1/jobs/${id}/applyConfiguration`)
  t.match(await w.vbr.post(`/api/v1/jobs/${id}/applyConfiguration`), { status: 400, body: { message: /running/ } })
  t.equal((await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })).status, 201, 'a run does not wait for that')
  await w.untilIdle()
  t.match(await w.vbr.post(`/api/v1/jobs/${id}/clone`), { status: 400 })
  t.equal((await w.vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  const { items } = (await control.get(`/api/worlds/${w.name}/collections/vbr.policyComputers`)).body
  t.same(items.filter(({ policyId }: { policyId: string }) => policyId === id), [])
})

t.test('a rescan tells computers that were not reached before, and who does not answer is offline', async t => {
  const w = await world()
  const isBack = await arrange(w, 'file-srv01.lindwurm.example', 'offline')
  const id = await add(w, [fileServer])
  await w.untilIdle()
  t.match(await sessionsOf(w, id, 'AgentPolicy'), [{ result: { result: 'Failed', message: /Failed to connect to file-srv01/ } }])
  const states = `/api/v1/agents/discoveredEntities/states/${fileServerObject}`
  t.match((await w.vbr.get(states)).body, { status: 'Offline' })
  await isBack()
  await w.vbr.post(`/api/v1/agents/protectionGroups/${officeComputers}/rescan`)
  await w.untilIdle()
  const [told] = await sessionsOf(w, id, 'AgentPolicy')
  t.match(told, { initiatedBy: 'SYSTEM', result: { result: 'Success' } })
  t.match((await w.vbr.get(states)).body, { status: 'Online' })
  t.match(await start(w, id), { result: { result: 'Success' } })
})

t.test('what cannot be sent waits in the backup cache and is sent later, unless somebody clears it', async t => {
  const w = await world()
  const storage = { destination: repository({ backupCache: { isEnabled: true, type: 'Automatic', sizeLimit: 10, sizeUnit: 'GB' } }) }
  const id = await add(w, [fileServer], { storage })
  await w.untilIdle()
  await start(w, id)
  t.equal((await pointsOf(w, id)).length, 1)
  const outage = async () => {
    const isBack = await arrange(w, winRepo, 'offline')
    const { id: session, result } = await start(w, id)
    t.match(result, { result: 'Success' })
    const [task] = (await w.vbr.get(`/api/v1/sessions/${session}/taskSessions`)).body.data
    const { body: { records } } = await w.vbr.get(`/api/v1/taskSessions/${task.id}/logs`)
    t.ok(records.some(({ title, status }: { title: string, status: string }) => /backup cache/.test(title) && status === 'Warning'))
    await isBack()
    t.notOk(task.restorePointId)
    return task
  }
  const kept = await outage()
  t.equal((await pointsOf(w, id)).length, 1)
  await w.advance('1h')
  await start(w, id)
  const points = await pointsOf(w, id)
  t.equal(points.length, 3)
  t.equal(points[1].creationTime, kept.creationTime, 'it is as old as it was')

  await outage()
  const cleared = await sessionAfter(w, await w.vbr.post(`/api/v1/jobs/${id}/clearCache`))
  t.match(cleared, { sessionType: 'AgentPolicy', result: { result: 'Success' } })
  const { body: { records } } = await w.vbr.get(`/api/v1/sessions/${cleared.id}/logs`)
  t.ok(records.some(({ title }: { title: string }) => /removed from the backup cache: 1/.test(title)))
  await start(w, id)
  t.equal((await pointsOf(w, id)).length, 4)
})

t.test('agents that keep backups themselves leave none here; workstations take a share of a licence', async t => {
  const w = await world()
  const at = (destination: object) => ({ storage: { destination } })
  const local = await add(w, [fileServer], at({ destinationType: 'LocalStorage', path: 'E:\\Backup' }))
  await w.untilIdle()
  t.match(await start(w, local), { result: { result: 'Success' } })
  t.same(await pointsOf(w, local), [])
  t.match((await w.vbr.get(`/api/v1/jobs/states?idFilter=${local}`)).body.data, [{ lastResult: 'Success' }])
  t.notOk((await w.vbr.get(`/api/v1/jobs/states?idFilter=${local}`)).body.data[0].repositoryId)

  const more = {
    type: 'WindowsAgentBackupWorkstationPolicy', name: 'Workstations',
    schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '12:30', dailyKind: 'Everyday' }, powerOffAction: 'BackupAtPowerOn' }
  }
  const id = await add(w, [workstation], more)
  t.match((await w.vbr.get(`/api/v1/jobs/${id}`)).body.schedule, {
    daily: { localTime: '12:30' }, powerOffAction: 'BackupAtPowerOn', postBackupAction: 'KeepRunning', monthly: undefined
  })
  await w.advance('24h')
  t.match(await sessionsOf(w, id, 'AgentBackup'), [{ result: { result: 'Success' }, initiatedBy: 'SYSTEM' }])
  const [licensed] = (await w.vbr.get('/api/v1/license/instances?nameFilter=ws-anna*')).body.data
  t.match(licensed, { type: 'Workstation', platformType: 'WindowsWorkstation' })
})

t.test('one computer with an agent is backed up at once, by the job or policy that did it last', async t => {
  const w = await world()
  const path = '/api/v1/jobs/quickBackup/agent'
  const server = await objectOf(w, fileServer)
  t.match(await w.vbr.post(path, { body: server }), { status: 400, body: { message: /full restore point/ } })
  const id = await add(w, [officeComputers])
  await w.untilIdle()
  await start(w, id)
  const { platform, id: computer, name, type, protectionGroupId } = server
  const started = await w.vbr.post(path, { body: { platform, id: computer, name, type, protectionGroupId } })
  t.match(started, { status: 201, body: { jobId: id } })
  t.match(await w.vbr.post(path, { body: server }), { status: 400, body: { message: /running/ } })
  await w.untilIdle()
  const points = await pointsOf(w, id)
  t.match(points.map(({ name, type }: { name: string, type: string }) => `${name} ${type}`).sort(), [
    'file-srv01.lindwurm.example Full', 'file-srv01.lindwurm.example Increment', 'ws-anna.lindwurm.example Full'
  ])
  t.match(await w.vbr.post(path, { body: await objectOf(w, officeComputers) }), { status: 400, body: { message: /no computer/ } })
  t.match(await w.vbr.post(path, { body: { ...server, id: nowhere } }),
    { status: 400, body: { message: new RegExp(nowhere) } })
  t.match(await w.vbr.post(path, { body: await objectOf(w, linuxServer) }), { status: 400 })
  t.equal((await (await w.vbrAs('viewer')).post(path, { body: server })).status, 403)
  t.equal((await w.vbrAt('1.3-rev1').post(path, { body: server })).status, 404)
})

t.test('policies are served since 1.3-rev1, and edited by what was read', async t => {
  const w = await world()
  const linux = { type: 'LinuxAgentBackupWorkstationPolicy', name: 'Linux workstations' }
  const windows = { type: 'WindowsAgentBackupWorkstationPolicy' }
  const ids = [await add(w, [workstation], windows), await add(w, [linuxServer], linux)]
  await w.untilIdle()
  for (const revision of ['1.3-rev1', '1.3-rev2']) {
    const { get, put, post } = w.vbrAt(revision)
    for (const id of ids) {
      const { body } = await get(`/api/v1/jobs/${id}`)
      const edited = await put(`/api/v1/jobs/${id}`, { body: { ...body, description: revision } })
      t.equal(edited.status, 200, JSON.stringify(edited.body))
      t.match((await get(`/api/v1/jobs/${id}`)).body, { ...body, description: revision })
      await w.untilIdle()
      t.match(await post(`/api/v1/jobs/${id}/applyConfiguration`), { status: 201, body: { sessionType: 'AgentPolicy' } }, revision)
      await w.untilIdle()
    }
    t.equal((await post(`/api/v1/jobs/${ids[0] ?? ''}/clearCache`)).status, 201)
    await w.untilIdle()
  }
  t.equal((await w.vbrAt('1.3-rev0').get(`/api/v1/jobs/${ids[0] ?? ''}`)).status, 404)
  t.equal((await w.vbrAt('1.3-rev0').post(`/api/v1/jobs/${ids[0] ?? ''}/applyConfiguration`)).status, 404)
  t.match((await w.vbr.get(`/api/v1/agents/discoveredEntities/${linuxServerObject}/backups`)).status, 200)
})

t.test('what is no policy cannot be applied, and what a policy cannot be is refused in POST and PUT alike', async t => {
  const w = await world()
  for (const verb of ['applyConfiguration', 'clearCache']) {
    t.match(await w.vbr.post(`/api/v1/jobs/${webTier}/${verb}`), { status: 400, body: { message: /not a backup policy/ } })
    t.equal((await w.vbr.post(`/api/v1/jobs/${nowhere}/${verb}`)).status, 404)
    t.equal((await (await w.vbrAs('viewer')).post(`/api/v1/jobs/${webTier}/${verb}`)).status, 403)
  }
  const linux = await add(w, [linuxServer], { type: 'LinuxAgentBackupServerPolicy', name: 'Linux' })
  t.match(await w.vbr.post(`/api/v1/jobs/${linux}/clearCache`), { status: 400, body: { message: /Microsoft Windows/ } })

  const good = await policyOf(w, [fileServer])
  const { body: policy } = await w.vbr.post('/api/v1/jobs', { body: good })
  const at = (destination: object) => ({ storage: { destination } })
  const share = { destinationType: 'SharedFolder', path: '\\\\nas\\backup', useNetworkCredentials: true }
  const wrong: Array<[object, RegExp]> = [
    [{ computers: [await objectOf(w, linuxServer)] }, /does not run Microsoft Windows/],
    [{ computers: [{ ...good.computers[0], id: nowhere }] }, new RegExp(nowhere)],
    [{ backupMode: 'Volumes' }, /volume/],
    [at(repository({ backupRepositoryId: nowhere })), new RegExp(nowhere)],
    [at(repository({ backupServerName: ' ' })), /backupServerName/],
    [at({ destinationType: 'CloudConnectRepository', backupRepositoryId: winRepo }), /cloud repository/],
    [at({ destinationType: 'LocalStorage', path: '' }), /path/],
    [at(share), /networkCredentialsId/],
    [at({ ...share, networkCredentialsId: nowhere }), new RegExp(nowhere)],
    [at(repository({ backupCache: { isEnabled: true, type: 'Manual' } })), /localPath/],
    [at(repository({ backupCache: { isEnabled: true, sizeLimit: 0 } })), /sizeLimit/]
  ]
  for (const [part, message] of wrong) {
    t.match(await w.vbr.post('/api/v1/jobs', { body: { ...good, name: 'Another', ...part } }), { status: 400, body: { message } })
    t.match(await w.vbr.put(`/api/v1/jobs/${policy.id}`, { body: { ...policy, ...part } }), { status: 400, body: { message } })
  }
  const cached = at(repository({ backupCache: { isEnabled: true } }))
  t.match(await w.vbr.post('/api/v1/jobs', { body: await policyOf(w, [linuxServer], { type: 'LinuxAgentBackupServerPolicy', name: 'More', ...cached }) }),
    { status: 400, body: { message: /backup cache/ } })
  t.same((await w.vbr.get(`/api/v1/jobs/${policy.id}`)).body, policy)
  t.equal((await w.vbr.post('/api/v1/jobs', { body: await policyOf(w, [newComputer], { name: 'Later' }) })).status, 201)
})
