import t from 'tap'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { almondTenant, lindwurmDirectory, lindwurmTenant } from '../../estate/vbr/entra.js'
import { domainControllers, lindwurmEntra, lindwurmEntraCopy, lindwurmEntraLogs } from '../../estate/vbr/jobs.js'
import { defaultRepository, winRepo } from '../../estate/vbr/repositories.js'

t.setTimeout(240_000)
const { control, world } = await startTest(t)

const nowhere = '00000000-0000-4000-8000-00000000dead'
const tenantSpec = {
  type: 'EntraIDTenantBackup', name: 'Almond', description: 'The subsidiary', storage: { tenantId: almondTenant, retentionPolicy: { type: 'RestorePoints', quantity: 3 } }
}
const logSpec = { type: 'EntraIDAuditLogBackup', name: 'Almond logs', description: 'Who did what', tenant: { tenantId: almondTenant } }
const copySpec = (primaryJobId: string) =>
  ({ type: 'EntraIDTenantBackupCopy', name: 'Almond copy', primaryJobId, backupRepositoryId: winRepo })

const create = async (vbr: Client, body: object): Promise<string> => {
  const made = await vbr.post('/api/v1/jobs', { body })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return made.body.id
}
const backupOf = async (vbr: Client, jobId: string) => (await vbr.get(`/api/v1/backups?jobIdFilter=${jobId}`)).body.data[0]
const objectsIn = async (vbr: Client, jobId: string) =>
  (await vbr.get(`/api/v1/backups/${(await backupOf(vbr, jobId)).id}/objects`)).body.data
const pointsOf = async (vbr: Client, jobId: string) => (await vbr.get(
  `/api/v1/restorePoints?backupIdFilter=${(await backupOf(vbr, jobId)).id}&orderColumn=CreationTime&orderAsc=true&limit=100`
)).body.data
const run = async ({ vbr, untilIdle }: TestWorld, id: string, body: object = {}) => {
  const started = await vbr.post(`/api/v1/jobs/${id}/start`, { body })
  await untilIdle()
  return (await vbr.get(`/api/v1/sessions/${started.body.id}`)).body
}
const linesOf = async (vbr: Client, id: string): Promise<string[]> =>
  (await vbr.get(`/api/v1/sessions/${id}/logs`)).body.records.map(({ title }: { title: string }) => title)
const taskOf = async (vbr: Client, id: string) => (await vbr.get(`/api/v1/sessions/${id}/taskSessions`)).body.data[0]

t.test('the tenant of the estate is backed up every night, its logs too, and every restore point is copied', async t => {
  const { vbr, vbrAt: at } = await world()
  for (const [revision, types] of [
    ['1.2-rev1', ['EntraIDAuditLogBackup', 'EntraIDTenantBackup']],
    ['1.3-rev0', ['EntraIDAuditLogBackup', 'EntraIDTenantBackup', 'EntraIDTenantBackupCopy']],
    ['1.3-rev2', ['EntraIDAuditLogBackup', 'EntraIDTenantBackup', 'EntraIDTenantBackupCopy']]
  ] as const) {
    const { data } = (await at(revision).get('/api/v1/jobs?nameFilter=*Entra*&orderColumn=Type&orderAsc=true')).body
    t.same(data.map(({ type }: { type: string }) => type), types, revision)
  }
  const { data: states } = (await vbr.get('/api/v1/jobs/states?nameFilter=Lindwurm%20Entra%20ID*&orderColumn=Name&orderAsc=true')).body
  t.match(states, [
    { name: 'Lindwurm Entra ID', type: 'EntraIDTenantBackup', workload: 'Application', objectsCount: 1, lastResult: 'Success', repositoryId: undefined },
    { name: 'Lindwurm Entra ID copy', type: 'EntraIDTenantBackupCopy', repositoryId: winRepo, nextRunPolicy: '<Continuous>', lastResult: 'Success' },
    { name: 'Lindwurm Entra ID logs', type: 'EntraIDAuditLogBackup', workload: 'File', repositoryId: winRepo, lastResult: 'Success' }
  ])
  t.match(await backupOf(vbr, lindwurmEntra), {
    platformName: 'EntraID', jobType: 'EntraIDTenantBackup', repositoryName: 'Microsoft Entra ID Backup Repository'
  })
  const [object] = await objectsIn(vbr, lindwurmEntra)
  t.match(object, { name: 'Lindwurm Works', type: 'Tenant', platformName: 'EntraID', lastRunFailed: false })
  t.match(await objectsIn(vbr, lindwurmEntraCopy), [{ id: object.id, type: 'Tenant', platformName: 'EntraID' }], 'the same tenant in both')
  t.match(await objectsIn(vbr, lindwurmEntraLogs), [{ type: 'AuditLogs', name: 'Lindwurm Works' }])
  const points = await pointsOf(vbr, lindwurmEntra)
  const copies = await pointsOf(vbr, lindwurmEntraCopy)
  const times = (some: Array<{ creationTime: string }>): string[] => some.map(({ creationTime }) => creationTime)
  t.same(times(copies).slice(-points.length), times(points), 'a copy is of the moment of what it copies')
  t.equal(points.length, 14)
  t.ok(new Set(points.map(({ originalSize }: { originalSize: number }) => originalSize)).size > 3, 'the directory changes')
  t.match((await vbr.get('/api/v1/license/instances?typeFilter=EntraIDUser')).body.data, [{ name: 'Lindwurm Works', usedInstancesNumber: 5, platformType: 'AzureEntraId' }])
  t.match(await vbr.del(`/api/v1/inventory/entraId/tenants/${lindwurmTenant}`), { status: 400, body: { message: /in use by/ } })
})

t.test('a tenant is backed up whole, then what has changed, and so many restore points are kept', async t => {
  const w = await world()
  const { vbr, advance } = w
  const added = await vbr.post('/api/v1/jobs', { body: tenantSpec })
  t.match(added, {
    status: 201,
    body: {
      ...tenantSpec,
      isDisabled: false,
      storage: {
        advancedSettings: { encryption: { isEnabled: false }, notifications: { sendSNMPNotifications: false } }
      },
      schedule: { runAutomatically: false, daily: { localTime: '22:00' } }
    }
  })
  const { id } = added.body
  const session = await run(w, id)
  t.match(session, { sessionType: 'BackupJob', name: 'Almond', platformName: 'EntraID', result: { result: 'Success' } })
  const lines = await linesOf(vbr, session.id)
  t.ok(lines.some(line => line === 'Connecting to Microsoft Entra ID'), lines.join('\n'))
  const task = await taskOf(vbr, session.id)
  t.match(task, { type: 'Backup', name: 'Almond Vale', algorithm: 'Full', state: 'Stopped', result: { result: 'Success' } })
  const { body: { records } } = await vbr.get(`/api/v1/taskSessions/${task.id}/logs`)
  t.match(records.map(({ title }: { title: string }) => title).join('\n'), /Processed roles: 11\n[^]*Processed users: \d\d\n/)
  t.notMatch(JSON.stringify(records), /devices|Intune/, 'what the tenant does not protect is not read')

  for (let day = 0; day < 4; day++) {
    await advance('24h')
    await run(w, id)
  }
  const points = await pointsOf(vbr, id)
  t.same(points.map(({ type }: { type: string }) => type), ['Full', 'Increment', 'Increment'])
  t.match(points[2], { platformName: 'EntraID', name: 'Almond Vale', allowedOperations: [] })
  const whole = await run(w, id, { performActiveFull: true })
  t.equal((await taskOf(vbr, whole.id)).algorithm, 'Full')
  t.match(await vbr.post(`/api/v1/jobs/${id}/clone`), { status: 400, body: { message: /no clones/ } })
})

t.test('what somebody changes in production is in the next backup, as more to read', async t => {
  const w = await world()
  const { vbr, name, advance } = w
  const id = lindwurmEntra
  await run(w, id)
  await advance('1h')
  const before = (await taskOf(vbr, (await run(w, id)).id)).progress.readSize
  const objects = Array.from({ length: 20 }, (_, n) => ({
    id: `5e0e0000-0000-4000-8000-0000000000${10 + n}`, azureTenantId: lindwurmDirectory, objectId: `5e0e0000-0000-4000-8000-0000000001${10 + n}`,
    kind: 'User', attributes: { displayName: `New ${n}`, userPrincipalName: `new${n}@lindwurm.example` }
  }))
  for (const body of objects) {
    t.equal((await control.post(`/api/worlds/${name}/collections/vbr.entraChanges`, { body })).status, 201)
  }
  const after = (await taskOf(vbr, (await run(w, id)).id)).progress.readSize
  t.ok(after > before + 20 * 200, `${before} → ${after}`)
  t.match((await vbr.get('/api/v1/license/instances?typeFilter=EntraIDUser')).body.data, [{ usedInstancesNumber: 7 }], 'sixty and some users')
})

t.test('logs go to a repository: thirty days at first, then what has come since', async t => {
  const w = await world()
  const { vbr, advance } = w
  const added = await vbr.post('/api/v1/jobs', { body: logSpec })
  t.match(added, { status: 201, body: { ...logSpec, isHighPriority: false, storage: { backupRepositoryId: defaultRepository, retentionPolicy: { type: 'Months', quantity: 6 } } } })
  const { id } = added.body
  const first = await run(w, id)
  t.match(first, { result: { result: 'Success' }, platformName: 'EntraID' })
  await advance('24h')
  const second = await run(w, id)
  const readBy = async ({ id: session }: { id: string }): Promise<number> =>
    (await taskOf(vbr, session)).progress.readSize
  const [whole, more] = [await readBy(first), await readBy(second)]
  t.ok(more > 0 && more < whole / 5, `${whole}, then ${more}`)
  t.match(await pointsOf(vbr, id), [{ type: 'Full', allowedOperations: ['StartFlrRestore'] }, { type: 'Increment' }])
  const { data: states } = (await vbr.get('/api/v1/backupInfrastructure/repositories/states?nameFilter=Default*')).body
  t.ok(states[0].usedSpaceGB > 0)
  const { body: before } = await vbr.get(`/api/v1/jobs/${id}`)
  const secondaryTargets = [{ name: 'Almond logs - copy', type: 'FileBackupCopy', backupRepositoryId: winRepo }]
  t.match(await vbr.put(`/api/v1/jobs/${id}`, { body: { ...before, secondaryTargets } }), { status: 200, body: { secondaryTargets } })
  await w.untilIdle()
  const { data: [copy] } = (await vbr.get('/api/v1/jobs?typeFilter=FileBackupCopy&nameFilter=Almond*')).body
  t.match(await pointsOf(vbr, copy.id), [{ type: 'Full', platformName: 'EntraID' }])
  t.match(await vbr.del(`/api/v1/backupInfrastructure/repositories/${defaultRepository}`), { status: 400 })
})

t.test('a copy job copies what is there, and what comes, as long as it is enabled', async t => {
  const w = await world()
  const { vbr, untilIdle, advance } = w
  const primary = await create(vbr, tenantSpec)
  await run(w, primary)
  const added = await vbr.post('/api/v1/jobs', { body: { ...copySpec(primary), useCustomRetention: true, retentionPolicy: { type: 'Months', quantity: 1 } } })
  t.match(added, { status: 201, body: { ...copySpec(primary), useCustomEncryption: false, schedule: { type: 'Continuous' } } })
  const { id } = added.body
  await untilIdle()
  t.match(await pointsOf(vbr, id), [{ type: 'Full' }])
  await advance('24h')
  await run(w, primary)
  t.match(await pointsOf(vbr, id), [{ type: 'Full' }, { type: 'Increment' }], 'it followed by itself')
  t.match((await vbr.get(`/api/v1/sessions?jobIdFilter=${id}&limit=1`)).body.data, [{ sessionType: 'BackupCopyJob', name: 'Almond copy' }])
  t.match(await vbr.post(`/api/v1/jobs/${id}/stop`, { body: {} }), { status: 400, body: { message: /only disabled/ } })

  await vbr.post(`/api/v1/jobs/${id}/disable`)
  await advance('24h')
  await run(w, primary)
  t.equal((await pointsOf(vbr, id)).length, 2)
  await vbr.post(`/api/v1/jobs/${id}/enable`)
  await untilIdle()
  t.equal((await pointsOf(vbr, id)).length, 3)

  t.equal((await vbr.del(`/api/v1/jobs/${primary}`)).status, 204)
  const alone = await run(w, id)
  t.match(alone.result, { result: 'Failed' }, 'what it copies is gone')
  t.equal((await pointsOf(vbr, id)).length, 3, 'what it has copied stays')
})

t.test('jobs of what is not there, or is of another kind, are refused; an edit makes the same checks', async t => {
  const { vbr, untilIdle } = await world()
  const encrypted = { isEnabled: true, encryptionType: 'ByUserPassword', encryptionPasswordId: nowhere }
  const cases: Array<[spec: Record<string, unknown>, changes: Array<[change: object, message: RegExp]>]> = [
    [tenantSpec, [
      [{ storage: { tenantId: nowhere } }, /no Microsoft Entra ID tenant/],
      [{ storage: { tenantId: lindwurmTenant } }, /protected by Lindwurm Entra ID/],
      [{ storage: { ...tenantSpec.storage, retentionPolicy: { type: 'Days', quantity: 0 } } }, /must be at least 1/],
      [{ storage: { ...tenantSpec.storage, sourceBackupId: nowhere } }, /no backup/],
      [{ storage: { ...tenantSpec.storage, advancedSettings: { encryption: encrypted } } }, /no encryption password/],
      [{ name: 'Domain Controllers' }, /Domain Controllers/],
      [{ name: ' ' }, /'name'/],
      [{ schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '25:00' } } }, /25:00/]
    ]],
    [logSpec, [
      [{ tenant: { tenantId: nowhere } }, /no Microsoft Entra ID tenant/],
      [{ storage: { backupRepositoryId: nowhere } }, /repository/],
      [{ storage: { retentionPolicy: { type: 'Years', quantity: 0 } } }, /must be at least 1/],
      [{ storage: { sourceBackupId: nowhere } }, /no backup/],
      [{ storage: { advancedSettings: { storageData: { encryption: encrypted } } } }, /no encryption password/]
    ]],
    [copySpec(lindwurmEntra), [
      [{ primaryJobId: nowhere }, /no job/],
      [{ primaryJobId: domainControllers }, /no backup job of a Microsoft Entra ID tenant/],
      [{ backupRepositoryId: nowhere }, /repository/],
      [{ useCustomRetention: true, retentionPolicy: { type: 'Days', quantity: 0 } }, /must be at least 1/],
      [{ useCustomEncryption: true, encryption: encrypted }, /no encryption password/],
      [{ encryption: { isEnabled: false, kmsServerId: nowhere } }, /no KMS server/],
      [{ schedule: { type: 'Custom', customWindow: { isEnabled: true, backupWindow: { days: [{ day: 'Monday', hours: '1,1' }] } } } }, /24 hours/]
    ]]
  ]
  for (const [spec, changes] of cases) {
    for (const [change, message] of changes) {
      t.match(await vbr.post('/api/v1/jobs', { body: { ...spec, ...change } }), { status: 400, body: { message } }, `POST ${JSON.stringify(change)}`)
    }
    const id = await create(vbr, spec)
    await untilIdle()
    const before = (await vbr.get(`/api/v1/jobs/${id}`)).body
    for (const [change, message] of changes) {
      t.match(await vbr.put(`/api/v1/jobs/${id}`, { body: { ...before, ...change } }), { status: 400, body: { message } }, `PUT ${JSON.stringify(change)}`)
    }
    t.same((await vbr.get(`/api/v1/jobs/${id}`)).body, before, 'nothing was changed')
    t.match(await vbr.put(`/api/v1/jobs/${id}`, { body: { ...before, isDisabled: true } }), { status: 200, body: { ...before, isDisabled: true } })
    t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  }
})

t.test('without a general-purpose proxy nothing is read, and a run can be arranged to fail for its tenant', async t => {
  const w = await world()
  const { vbr, name } = w
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'Backup', subject: 'Lindwurm Works', result: 'Failed', message: 'The application has lost its consent.' } })
  const failed = await run(w, lindwurmEntra)
  t.match(failed.result, { result: 'Failed', message: /lost its consent/ })
  t.match(await objectsIn(vbr, lindwurmEntra), [{ lastRunFailed: true }])
  const retried = await vbr.post(`/api/v1/jobs/${lindwurmEntra}/retry`, { body: {} })
  await w.untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${retried.body.id}`)).body.result, { result: 'Success' })
  const { data: [proxy] } = (await vbr.get('/api/v1/backupInfrastructure/proxies?typeFilter=GeneralPurposeProxy')).body
  await vbr.post(`/api/v1/backupInfrastructure/proxies/${proxy.id}/disable`)
  t.match((await run(w, lindwurmEntraLogs)).result, { result: 'Failed', message: /No backup proxy/ })
})

t.test('backups of a tenant are deleted, and its job begins anew; without jobs the tenant can go', async t => {
  const w = await world()
  const { vbr, untilIdle } = w
  // As long as it is enabled it would copy again at once.
  await vbr.post(`/api/v1/jobs/${lindwurmEntraCopy}/disable`)
  for (const id of [lindwurmEntraCopy, lindwurmEntra, lindwurmEntraLogs]) {
    const { id: backupId } = await backupOf(vbr, id)
    const deletion = await vbr.del(`/api/v1/backups/${backupId}`)
    t.equal(deletion.status, 201, JSON.stringify(deletion.body))
    await untilIdle()
    t.match((await vbr.get(`/api/v1/sessions/${deletion.body.id}`)).body.result, { result: 'Success' })
    t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 404)
    t.equal((await vbr.get(`/api/v1/backups?jobIdFilter=${id}`)).body.pagination.total, 0)
    if (id === lindwurmEntra) {
      await run(w, id)
      t.match(await pointsOf(vbr, id), [{ type: 'Full' }])
    }
    t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  }
  const gone = await vbr.del(`/api/v1/inventory/entraId/tenants/${lindwurmTenant}`)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${gone.body.id}`)).body.result, { result: 'Success' })
})
