import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { webTier } from '../../estate/vbr/jobs.js'

const { world } = await startTest(t)

const path = '/api/v1/jobs/quickBackup/vSphere'
const machine = (name: string, objectId: string, more: object = {}) =>
  ({ platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', type: 'VirtualMachine', name, objectId, ...more })
const web01 = machine('web01', 'vm-107')

interface Point { id: string, type: string, creationTime: string }
async function pointsOf (w: TestWorld, name: string): Promise<Point[]> {
  const [{ id }] = (await w.vbr.get(`/api/v1/backupObjects?nameFilter=${name}`)).body.data
  return (await w.vbr.get(`/api/v1/backupObjects/${id}/restorePoints?orderColumn=CreationTime&orderAsc=false&limit=100`)).body.data
}

t.test('one machine is backed up at once, by the job that did it last, and no other of the job', async t => {
  const w = await world()
  const [before, others] = [await pointsOf(w, 'web01'), await pointsOf(w, 'web02')]
  const started = await w.vbr.post(path, { body: web01 })
  t.match(started, { status: 201, body: { sessionType: 'BackupJob', jobId: webTier, initiatedBy: 'administrator' } })
  t.match(await w.vbr.post(path, { body: web01 }), { status: 400, body: { message: /running/ } })
  t.match(await w.vbr.post(`/api/v1/jobs/${webTier}/start`, { body: {} }), { status: 400 }, 'the job is at work')
  await w.untilIdle()
  const { body: session } = await w.vbr.get(`/api/v1/sessions/${started.body.id}`)
  t.match(session, { state: 'Stopped', result: { result: 'Success' }, name: 'Web Tier (Incremental)' })
  const tasks = (await w.vbr.get(`/api/v1/sessions/${session.id}/taskSessions`)).body.data
  t.match(tasks, [{ name: 'web01', algorithm: 'Increment' }])
  t.equal(tasks.length, 1)
  const after = await pointsOf(w, 'web01')
  t.equal(after[0]?.type, 'Increment')
  t.notSame(after[0]?.id, before[0]?.id)
  t.same((await pointsOf(w, 'web02')).map(({ id }) => id), others.map(({ id }) => id))
})

t.test('every revision that has it starts one; an operator may, a viewer may not', async t => {
  for (const revision of ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const w = await world()
    const platform = revision.startsWith('1.2') ? 'VMware' : 'VSphere'
    t.equal((await w.vbrAt(revision).post(path, { body: { ...web01, platform } })).status, 201, revision)
  }
  const w = await world()
  t.equal((await (await w.vbrAs('viewer')).post(path, { body: web01 })).status, 403)
  t.equal((await (await w.vbrAs('operator')).post(path, { body: web01 })).status, 201)
  t.not((await w.vbrAt('1.1-rev0').post(path, { body: web01 })).status, 201)
})

t.test('what is no machine, is not there, or was never backed up is refused', async t => {
  const w = await world()
  const wrong: Array<[body: object, message: RegExp]> = [
    [machine('Prod', 'domain-c26', { type: 'Cluster' }), /no virtual machine/],
    [machine('nothing', 'vm-9999'), /no machine/],
    [machine('web01', 'vm-107', { hostName: 'nowhere.example' }), /no machine/]
  ]
  for (const [body, message] of wrong) {
    t.match(await w.vbr.post(path, { body }), { status: 400, body: { message } }, JSON.stringify(body))
  }
  await w.vbr.del(`/api/v1/jobs/${webTier}`)
  await w.untilIdle()
  t.match(await w.vbr.post(path, { body: web01 }), { status: 400, body: { message: /full restore point/ } }, 'its job is gone')
})
