import t from 'tap'
import { startTest, type Reply } from '../../estate/simulator.js'
import { replicaExclusion } from '../../estate/vbr/global-exclusions.js'
import { makeJob, pointsOf, runJob, types } from '../backups/stories.js'

const { world } = await startTest(t)
const path = '/api/v1/globalExclusions/vm'
const hostName = 'vcenter01.lindwurm.example'
const web01 = { platform: 'VSphere', hostName, type: 'VirtualMachine', name: 'web01', objectId: 'vm-107' }
const namesIn = ({ body }: Reply): string[] =>
  body.data.map(({ inventoryObject }: Reply['body']) => inventoryObject.name)

t.test('jobs leave out what is excluded for all of them, and take it again when it is not', async t => {
  const w = await world()
  const { vbr } = w
  const job = await makeJob(vbr)
  const added = await vbr.post(path, { body: { vmObject: web01 } })
  t.match(added, { status: 201, body: { inventoryObject: { ...web01, urn: /vm-107/, size: /B$/ }, note: '' } })
  t.match(await runJob(w, job), { result: { result: 'Success' } })
  t.equal(types(await pointsOf(vbr, job, 'web01')), '')
  t.equal(types(await pointsOf(vbr, job, 'web02')), 'F')
  t.equal((await vbr.del(`${path}/${added.body.id}`)).status, 204)
  t.equal((await vbr.get(`${path}/${added.body.id}`)).status, 404)
  await runJob(w, job)
  t.equal(types(await pointsOf(vbr, job, 'web01')), 'F')
})

t.test('each has a note, and the list is ordered and in pages, in every revision that has it', async t => {
  const { vbr, vbrAt, vbrAs } = await world()
  const { body: { id } } = await vbr.post(path, { body: { vmObject: web01 } })
  const noted = await vbr.put(`${path}/${id}/note`, { body: { note: 'Until June' } })
  t.match(noted, { status: 200, body: { id, note: 'Until June' } })
  t.same((await vbr.get(`${path}/${id}`)).body, noted.body)
  for (const revision of ['1.3-rev0', '1.3-rev1', '1.3-rev2']) {
    const { get } = vbrAt(revision)
    t.same(namesIn(await get(`${path}?orderColumn=Name&orderAsc=true`)), ['erp-old_replica', 'web01'], revision)
    t.same(namesIn(await get(`${path}?orderColumn=Note&orderAsc=false&limit=1`)), ['web01'], revision)
    t.match((await get(`${path}/${replicaExclusion}`)).body, { note: /./ })
  }
  t.equal((await (await vbrAs('operator')).get(path)).status, 403)
})

t.test('what is no machine, is not there or is excluded already is refused', async t => {
  const { vbr } = await world()
  const wrong: Array<[vmObject: object, message: RegExp]> = [
    [{ ...web01, objectId: 'vm-9999' }, /no machine/],
    [{ ...web01, hostName: 'nowhere.example' }, /no machine/],
    [{ platform: 'VSphere', hostName, type: 'Cluster', name: 'Prod', objectId: 'domain-c26' }, /no virtual machine/]
  ]
  for (const [vmObject, message] of wrong) {
    t.match(await vbr.post(path, { body: { vmObject } }), { status: 400, body: { message } }, JSON.stringify(vmObject))
  }
  t.equal((await vbr.post(path, { body: { vmObject: web01 } })).status, 201)
  t.match(await vbr.post(path, { body: { vmObject: web01 } }), { status: 400, body: { message: /already/ } })
  t.equal((await vbr.put(`${path}/f0f0f0f0-0000-4000-8000-00000000ffff/note`, { body: { note: '' } })).status, 404)
})
