import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { zeroId } from '../../../src/state/store/ids.js'
import { makeJob, runJob, session, startJob } from '../backups/stories.js'
import { winRepo } from '../../estate/vbr/repositories.js'
import { runsOf } from './samples.js'

const { world, control } = await startTest(t)

const arrange = (name: string, body: object) => control.post(`/api/worlds/${name}/outcomes`, { body })

t.test('a run is called by its job and its mode as soon as that is known, and by its job alone before', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { name: 'Zebra', machines: ['web01'] })
  const id = await startJob(w.vbr, job)
  t.equal((await session(w.vbr, id)).name, 'Zebra')
  await w.advance('8s')
  t.equal((await session(w.vbr, id)).name, 'Zebra (Full)')
  await w.untilIdle()
  t.equal((await runJob(w, job)).name, 'Zebra (Incremental)')
  const full = await startJob(w.vbr, job, { performActiveFull: true })
  await w.untilIdle()
  t.equal((await session(w.vbr, full)).name, 'Zebra (Active Full)')

  await arrange(w.name, { session: 'Backup', subject: job, result: 'Failed', at: 0, message: 'The service is down.' })
  t.match(await runJob(w, job), { name: 'Zebra', result: { message: 'The service is down.' } })
  for (const { name } of await runsOf(w.vbr, job)) t.match(name, /^Zebra( \((Full|Incremental|Active Full)\))?$/)
  t.equal((await w.vbr.get('/api/v1/sessions?nameFilter=Zebra (*)')).body.pagination.total, 3)
})

t.test('the end of a run says which machine failed and why, and who has canceled it', async t => {
  const w = await world()
  const job = await makeJob(w.vbr, { machines: ['web01', 'web02'] })
  await arrange(w.name, { session: 'Backup', subject: job, object: 'web02', result: 'Failed', message: 'The snapshot was lost.' })
  t.match(await runJob(w, job), { result: { result: 'Failed', message: 'Processing web02 Error: The snapshot was lost.' } })

  const operator = await w.vbrAs('operator')
  const stops: Array<(id: string) => Promise<unknown>> = [
    id => operator.post(`/api/v1/sessions/${id}/stop`),
    () => operator.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: true } }),
    () => operator.post(`/api/v1/jobs/${job}/stop`, { body: { gracefulStop: false } })
  ]
  for (const stop of stops) {
    const id = await startJob(w.vbr, job)
    await w.advance('10s')
    await stop(id)
    await w.untilIdle()
    t.match(await session(w.vbr, id), {
      result: { result: 'Failed', message: 'Error: Operation was canceled by user VBR01\\operator', isCanceled: true }
    })
  }
})

t.test('numbers of changes are unique on the server and rise, whoever changes', async t => {
  const w = await world()
  const all = async () => [
    ...(await w.vbr.get('/api/v1/sessions?limit=10000')).body.data,
    ...(await w.vbr.get('/api/v1/taskSessions?limit=10000')).body.data
  ].map(({ usn }: { usn?: number }) => usn).filter(usn => usn !== undefined) // scans have none
  const before = await all()
  t.equal(new Set(before).size, before.length)
  const last = Math.max(...before)
  const id = await startJob(w.vbr, await makeJob(w.vbr))
  let known = (await session(w.vbr, id)).usn
  t.ok(known > last)
  for (const by of ['8s', '1h']) {
    await w.advance(by)
    const { usn } = await session(w.vbr, id)
    t.ok(usn > known)
    known = usn
  }
  const after = await all()
  t.equal(new Set(after).size, after.length)
})

t.test('sessions carry the id of a related one from 1.3-rev2 on, and that of their platform from 1.2 on', async t => {
  const { vbrAt } = await world()
  for (const revision of ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const [one] = (await vbrAt(revision).get('/api/v1/sessions?limit=1')).body.data
    t.equal(one.relatedSessionId, revision === '1.3-rev2' ? zeroId : undefined, revision)
    t.equal(one.platformId, revision < '1.2' ? undefined : zeroId, revision)
  }
})

t.test('a machine in two backups is one object: the same id in both, with the points of both', async t => {
  const w = await world()
  const { vbr } = w
  const [first, second] = [
    await makeJob(vbr, { name: 'Zebra one', machines: ['app01'], repository: winRepo }),
    await makeJob(vbr, { name: 'Zebra two', machines: ['app01'], repository: winRepo })
  ]
  for (const job of [first, second, second]) await runJob(w, job)
  const own = (rows: Array<{ backupId: string }>, backups: string[]) =>
    rows.filter(({ backupId }) => backups.includes(backupId))
  const backups = (await vbr.get('/api/v1/backups?nameFilter=Zebra*')).body.data.map(({ id }: { id: string }) => id)
  const rows = own((await vbr.get('/api/v1/backupObjects?nameFilter=app01')).body.data, backups)
  t.equal(rows.length, 2)
  t.equal(new Set(rows.map(row => (row as unknown as { id: string }).id)).size, 1)
  t.equal(new Set(rows.map(({ backupId }) => backupId)).size, 2)
  const [{ id }] = rows as unknown as [{ id: string }]
  t.equal((await vbr.get(`/api/v1/backupObjects/${id}`)).body.id, id)
  for (const path of [`backupObjects/${id}/restorePoints?`, `restorePoints?backupObjectIdFilter=${id}&`]) {
    const points = own((await vbr.get(`/api/v1/${path}limit=500`)).body.data, backups)
    t.equal(points.length, 3, path)
  }
  for (const backup of backups) {
    const { body } = await vbr.get(`/api/v1/backups/${backup}/objects`)
    t.same(body.data.map(({ id }: { id: string }) => id), [id])
  }
  const points = (await vbr.get(`/api/v1/restorePoints?backupIdFilter=${rows[1]?.backupId}`)).body.data
  t.equal(new Set(points.map(({ backupFileId }: { backupFileId: string }) => backupFileId)).size, points.length, 'a file each')
})

t.test('the objects of a job say where they lie, also in settings of single guests', async t => {
  const { vbr } = await world()
  const { body: { data } } = await vbr.get('/api/v1/jobs?limit=500')
  const urns: unknown[] = []
  JSON.stringify(data, (_key, value: unknown) => {
    if (value !== null && typeof value === 'object' && 'hostName' in value && String(value.hostName).startsWith('vcenter')) {
      urns.push('urn' in value ? value.urn : undefined)
    }
    return value
  })
  t.ok(urns.length > 20)
  t.ok(urns.every(urn => /^vc:vcenter01\.lindwurm\.example;folder:group-d1;datacenter:/.test(String(urn))))
  const id = await makeJob(vbr, { machines: ['web01'] })
  t.match((await vbr.get(`/api/v1/jobs/${id}`)).body.virtualMachines, {
    includes: [{ urn: /virtualmachine:vm-107$/ }], excludes: { disks: [{ vmObject: { urn: /virtualmachine:vm-107$/ } }] }
  })
})
