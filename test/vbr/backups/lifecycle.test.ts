import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { windowsHost } from '../../estate/vbr/infrastructure.js'
import { branchOffice } from '../../estate/vbr/jobs.js'
import { winRepo } from '../../estate/vbr/repositories.js'

const { world, control } = await startTest(t)

const repositories = '/api/v1/backupInfrastructure/repositories'
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

const ids = ({ body }: Reply): string[] => body.data.map(({ id }: { id: string }) => id)

/** A world in which one job has run, with what it wrote. */
async function afterRun () {
  const made = await world()
  const { vbr, advance } = made
  const started = await vbr.post(`/api/v1/jobs/${branchOffice}/start`)
  if (started.status !== 201) throw new Error(JSON.stringify(started.body))
  await advance('3h')
  const [backupId = ''] = ids(await vbr.get(`/api/v1/backups?jobIdFilter=${branchOffice}&orderColumn=CreationTime&orderAsc=false`))
  return { ...made, backupId, sessionId: started.body.id as string }
}

t.test('what a job has written is found from the job down to the disks, in every revision', async t => {
  const { vbrAt, backupId, sessionId } = await afterRun()
  for (const revision of revisions) {
    const { get } = vbrAt(revision)
    const { body: backup } = await get(`/api/v1/backups/${backupId}`)
    t.match(backup, { name: 'Branch Office', jobId: branchOffice, repositoryId: winRepo, platformName: 'VMware' }, revision)

    const { body: objects } = await get(`/api/v1/backups/${backupId}/objects`)
    t.ok(objects.data.length > 0)
    const [machine] = objects.data
    t.match(machine, { type: 'VM', viType: 'VirtualMachine', restorePointsCount: 1, objectId: /./, path: /^esx-branch01/ })
    t.ok(ids(await get(`/api/v1/backupObjects?nameFilter=${machine.name}`)).includes(machine.id))

    const { body: points } = await get(`/api/v1/backupObjects/${machine.id}/restorePoints`)
    t.match(points.data, [{ name: machine.name, backupId }])
    const [point] = points.data
    if (revision !== '1.1-rev0') t.match(point, { type: 'Full', malwareStatus: 'Clean' })
    t.equal(typeof point.sessionId, revision === '1.1-rev0' ? 'undefined' : 'string')

    const path = revision === '1.1-rev0' ? 'objectRestorePoints' : 'restorePoints'
    t.same((await get(`/api/v1/${path}/${point.id}`)).body, point)
    t.ok(ids(await get(`/api/v1/${path}?backupIdFilter=${backupId}`)).includes(point.id))
    const { body: disks } = await get(`/api/v1/${path}/${point.id}/disks`)
    t.ok(disks.data.length > 0)
    t.match(disks.data[0], { type: 'Vi', state: 'Processed', uid: new RegExp(`:\\d+:${point.id}$`) })
    t.equal((await get(`/api/v1/sessions/${sessionId}`)).body.result.result, 'Success')
  }
})

t.test('a backup takes the new name of its job', async t => {
  const { vbr, backupId } = await afterRun()
  const { body: job } = await vbr.get(`/api/v1/jobs/${branchOffice}`)
  t.equal((await vbr.put(`/api/v1/jobs/${branchOffice}`, { body: { ...job, name: 'Branch Lisbon' } })).status, 200)
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).body.name, 'Branch Lisbon')
})

t.test('the backup of a job that is removed stays as it is, with its points and its space', async t => {
  const { vbr, backupId } = await afterRun()
  const before = (await vbr.get(`/api/v1/backups/${backupId}`)).body
  const points = (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}`)).body
  const space = (await vbr.get(`${repositories}/states?idFilter=${winRepo}`)).body.data[0]

  t.equal((await vbr.del(`/api/v1/jobs/${branchOffice}`)).status, 204)
  t.same((await vbr.get(`/api/v1/backups/${backupId}`)).body, before)
  t.same((await vbr.get(`/api/v1/restorePoints?backupIdFilter=${backupId}`)).body, points)
  t.same((await vbr.get(`${repositories}/states?idFilter=${winRepo}`)).body.data[0], space)
  t.same(ids(await vbr.get(`/api/v1/backups?jobIdFilter=${branchOffice}`)), [backupId])
})

t.test('a repository that goes takes its backups out of the lists, and those of others stay', async t => {
  const { vbr, name } = await world()
  const { body: known } = await control.get(`/api/worlds/${name}/collections/vbr.repositories/${winRepo}`)
  const { body: spare } = await control.post(`/api/worlds/${name}/collections/vbr.repositories`, {
    body: { ...known, id: undefined, name: 'Spare', hostId: windowsHost, repository: { ...known.repository, path: 'F:\\Spare' } }
  })
  const times = ['2025-01-10T21:00:00.000Z', '2025-01-11T21:00:00.000Z']
  const gone = await plantBackup(control, name, { name: 'There', repositoryId: spare.id, machines: { 'zoo-db': times } })
  const kept = await plantBackup(control, name, { name: 'Here', machines: { 'zoo-db': times } })

  t.equal((await vbr.del(`${repositories}/${spare.id}`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${gone.backupId}`)).status, 404)
  t.equal((await vbr.get(`/api/v1/backupObjects/${gone.objects['zoo-db']?.id}`)).status, 404)
  t.equal((await vbr.get(`/api/v1/restorePoints?backupIdFilter=${gone.backupId}`)).body.pagination.total, 0)
  t.equal((await vbr.get(`/api/v1/restorePoints?backupIdFilter=${kept.backupId}`)).body.pagination.total, 2)
})

t.test('a repository with a restore point that is mounted does not go', async t => {
  const { vbr, name, advance } = await world()
  const { body: known } = await control.get(`/api/worlds/${name}/collections/vbr.repositories/${winRepo}`)
  const { body: spare } = await control.post(`/api/worlds/${name}/collections/vbr.repositories`, {
    body: { ...known, id: undefined, name: 'Spare', repository: { ...known.repository, path: 'F:\\Spare' } }
  })
  const { backupId, objects } = await plantBackup(control, name,
    { name: 'There', repositoryId: spare.id, machines: { web01: ['2025-01-10T21:00:00.000Z'] } })
  const [restorePointId] = objects.web01?.pointIds ?? []
  const mounts = '/api/v1/restore/instantRecovery/vSphere/vm'
  const mounted = await vbr.post(mounts, {
    body: {
      type: 'Customized',
      restorePointId,
      secureRestore: { antivirusScanEnabled: false },
      destination: { restoredVmName: 'web01-copy' },
      datastore: {}
    }
  })
  t.equal(mounted.status, 201)
  await advance('5m')
  t.match(await vbr.del(`${repositories}/${spare.id}`), { status: 400, body: { errorCode: 'UnknownError' } })
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 200)

  t.equal((await vbr.post(`${mounts}/${mounted.body.id}/unmount`)).status, 200)
  await advance('5m')
  t.equal((await vbr.del(`${repositories}/${spare.id}`)).status, 204)
  t.equal((await vbr.get(`/api/v1/backups/${backupId}`)).status, 404)
})
