import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { linuxServer } from '../../estate/vbr/agents.js'
import { almondTenant } from '../../estate/vbr/entra.js'
import { lindwurmEntra } from '../../estate/vbr/jobs.js'
import { defaultRepository, nas, winRepo } from '../../estate/vbr/repositories.js'
import { minioStorage, projectsShare } from '../../estate/vbr/unstructured.js'
import { machine, makeJob, pointsOf, runJob, types } from '../backups/stories.js'

t.setTimeout(240_000)
const { world } = await startTest(t)

const nowhere = '00000000-0000-4000-8000-00000000dead'

interface Sample { of: string, body: object, member: 'storage' | 'backupRepository', target?: string }

/** A body of each kind whose jobs can go on with a backup. */
async function samples ({ vbr }: TestWorld): Promise<Sample[]> {
  const { body: { data: [computer] } } = await vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: linuxServer } }
  })
  const to = { backupRepositoryId: winRepo, retentionPolicy: { type: 'Days', quantity: 7 } }
  return [
    {
      of: 'computers with agents',
      member: 'storage',
      target: winRepo,
      body: { type: 'LinuxAgentBackup', description: '', backupMode: 'EntireComputer', computers: [computer], storage: to }
    },
    {
      of: 'shares',
      member: 'backupRepository',
      target: winRepo,
      body: { type: 'FileBackup', description: '', objects: [{ fileServerId: projectsShare, type: 'FileServerShare' }], backupRepository: to }
    },
    {
      of: 'object storage',
      member: 'backupRepository',
      target: winRepo,
      body: {
        type: 'ObjectStorageBackup',
        description: '',
        objects: [{ objectStorageServerId: minioStorage, container: 'vbr-demo', type: 'Container' }],
        backupRepository: to
      }
    },
    {
      of: 'logs of a tenant',
      member: 'storage',
      target: winRepo,
      body: { type: 'EntraIDAuditLogBackup', description: '', tenant: { tenantId: almondTenant }, storage: to }
    },
    {
      of: 'a tenant',
      member: 'storage',
      body: {
        type: 'EntraIDTenantBackup',
        description: '',
        storage: { tenantId: almondTenant, retentionPolicy: { type: 'RestorePoints', quantity: 7 } }
      }
    }
  ]
}

const named = ({ body, member }: Sample, name: string, more: object = {}): object =>
  ({ ...body, name, [member]: { ...Reflect.get(body, member), ...more } })

async function made ({ vbr }: TestWorld, body: object): Promise<string> {
  const reply = await vbr.post('/api/v1/jobs', { body })
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body.id
}

const backupsOf = async ({ vbr }: TestWorld, job: string) => (await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)).body.data

t.test('a job goes on with the backup of one that is gone: its chain, under the name of the new job', async t => {
  const w = await world()
  for (const sample of await samples(w)) {
    const { of, member } = sample
    const gone = await made(w, named(sample, `Before ${of}`))
    await runJob(w, gone)
    const [backup] = await backupsOf(w, gone)
    const [full] = await pointsOf(w.vbr, gone)
    t.equal((await w.vbr.del(`/api/v1/jobs/${gone}`)).status, 204, of)

    const job = await made(w, named(sample, `After ${of}`, { sourceBackupId: backup.id }))
    t.match((await w.vbr.get(`/api/v1/jobs/${job}`)).body, { [member]: { sourceBackupId: backup.id } }, of)
    t.match(await backupsOf(w, job), [{ id: backup.id, name: `After ${of}`, creationTime: backup.creationTime }])
    t.same(await backupsOf(w, gone), [], 'it is the other job that has it now')
    t.match((await w.vbr.get(`/api/v1/backups/${backup.id}`)).body, { jobId: job, name: `After ${of}` })
    t.match(await runJob(w, job), { result: { result: 'Success' }, resourceId: backup.id })
    const points = await pointsOf(w.vbr, job)
    t.equal(types(points), 'FI', of)
    t.equal(points[0].id, full.id)
    t.equal((await w.vbr.del(`/api/v1/jobs/${job}`)).status, 204)
  }
})

t.test('an edit lets a job go on with another backup; what it has written before stays, as a backup without a job', async t => {
  const w = await world()
  const [sample] = await samples(w)
  if (sample === undefined) throw new Error('no sample')
  const gone = await made(w, named(sample, 'Before'))
  await runJob(w, gone)
  const [backup] = await backupsOf(w, gone)
  await w.vbr.del(`/api/v1/jobs/${gone}`)

  const job = await made(w, named(sample, 'After'))
  await runJob(w, job)
  const [own] = await backupsOf(w, job)
  const { body } = await w.vbr.get(`/api/v1/jobs/${job}`)
  const mapped = { ...body, storage: { ...body.storage, sourceBackupId: backup.id } }
  t.match(await w.vbr.put(`/api/v1/jobs/${job}`, { body: mapped }), { status: 200, body: { storage: { sourceBackupId: backup.id } } })
  t.match(await runJob(w, job), { result: { result: 'Success' }, resourceId: backup.id })
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${backup.id}`)).body.data.length, 2)
  t.equal((await w.vbr.get(`/api/v1/restorePoints?backupIdFilter=${own.id}`)).body.data.length, 1, 'what it wrote before')
  t.equal((await w.vbr.put(`/api/v1/jobs/${job}`, { body: mapped })).status, 200, 'what was read can be sent back')

  const { sourceBackupId: _mapped, ...elsewhere } = { ...mapped.storage, backupRepositoryId: nas }
  const moved = await w.vbr.put(`/api/v1/jobs/${job}`, { body: { ...mapped, storage: elsewhere } })
  t.equal(moved.status, 200)
  t.notOk('sourceBackupId' in moved.body.storage, 'in another repository it begins anew')
  const { body: clone } = await w.vbr.post(`/api/v1/jobs/${job}/clone`)
  t.notOk('sourceBackupId' in clone.storage)
})

t.test('a backup that a job cannot go on with is refused, in POST and PUT alike', async t => {
  const w = await world()
  const vms = await makeJob(w.vbr, { name: 'Machines', includes: [machine('web01')], repository: winRepo })
  await runJob(w, vms)
  const [ofMachines] = await backupsOf(w, vms)
  const [ofTenant] = await backupsOf(w, lindwurmEntra)
  const all = await samples(w)
  for (const sample of all) {
    const { of, member, target } = sample
    const taken = await made(w, named(sample, `Taken ${of}`))
    await runJob(w, taken)
    const [ofOther] = await backupsOf(w, taken)
    // A tenant has one job.
    const job = target === undefined ? taken : await made(w, named(sample, `Mapped ${of}`))
    const { body } = await w.vbr.get(`/api/v1/jobs/${job}`)
    const wrong: Array<[more: object, message: RegExp]> = [
      [{ sourceBackupId: nowhere }, /no backup/],
      [{ sourceBackupId: ofMachines.id }, /not of the kind/],
      [{ sourceBackupId: ofTenant.id }, target === undefined ? /belongs to the job/ : /not of the kind/],
      ...target === undefined
        ? []
        : [
          [{ sourceBackupId: ofOther.id }, /belongs to the job Taken/],
          [{ sourceBackupId: ofOther.id, backupRepositoryId: defaultRepository }, /does not lie in the repository/]
        ] satisfies Array<[object, RegExp]>
    ]
    for (const [more, message] of wrong) {
      if (target !== undefined) {
        const refused = await w.vbr.post('/api/v1/jobs', { body: named(sample, `New ${of}`, more) })
        t.match(refused, { status: 400, body: { message } }, of)
      }
      const edited = { ...body, [member]: { ...body[member], ...more } }
      t.match(await w.vbr.put(`/api/v1/jobs/${job}`, { body: edited }), { status: 400, body: { message } }, of)
    }
    t.same((await w.vbr.get(`/api/v1/jobs/${job}`)).body, body)
  }
})
