import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { lindwurmDaily } from '../estate/vb365/jobs.js'
import { windowsProxy } from '../estate/vb365/proxies.js'
import { diskAlmond, spareDisk } from '../estate/vb365/repositories.js'

const { control, world } = await startTest(t)
const of = ({ name }: { name: string }, rest = ''): string => `/api/worlds/${name}/collections${rest}`

t.test('collections are listed with how many documents they have, and their documents are read', async t => {
  const one = await world()
  const { items } = (await control.get(of(one))).body
  t.match(items.find(({ name }: { name: string }) => name === 'vb365.repositories'), { total: 11 })
  const page = (await control.get(of(one, '/vb365.repositories?offset=2&limit=3'))).body
  t.match(page, { total: 11 })
  t.equal(page.items.length, 3)
  t.match((await control.get(of(one, `/vb365.repositories/${spareDisk}`))).body, { id: spareDisk, name: 'Spare Disk' })
})

t.test('a document is added, changed and removed, and the product shows it', async t => {
  const one = await world()
  const { id: _, ...like } = (await control.get(of(one, `/vb365.repositories/${spareDisk}`))).body
  const added = await control.post(of(one, '/vb365.repositories'), {
    body: { ...like, name: 'Arranged', path: 'F:\\A', location: 'f:\\a' }
  })
  t.equal(added.status, 201)
  const path = `/vb365.repositories/${added.body.id}`
  t.match((await one.vb365.get(`/v8/BackupRepositories/${added.body.id}`)).body, { name: 'Arranged' })

  const put = await control.put(of(one, path), { body: { ...added.body, isOutdated: true } })
  t.match(put, { status: 200, body: { isOutdated: true } })
  t.match((await one.vb365.get(`/v8/BackupRepositories/${added.body.id}`)).body, { isOutdated: true })

  t.equal((await control.del(of(one, path))).status, 204)
  t.equal((await one.vb365.get(`/v8/BackupRepositories/${added.body.id}`)).status, 404)
})

t.test('a job that is put there with a schedule starts when its time comes', async t => {
  const one = await world()
  const doc = (await control.get(of(one, `/vb365.jobs/${lindwurmDaily}`))).body
  const put = await control.put(of(one, `/vb365.jobs/${lindwurmDaily}`), {
    body: { ...doc, isEnabled: true, schedulePolicy: { ...doc.schedulePolicy, type: 'Daily', dailyType: 'Everyday', dailyTime: '09:30:00' } }
  })
  t.match(put.body.nextRun, /T09:30:00/)
  await one.advance('31m')
  t.match((await one.vb365.get(`/v8/Jobs/${lindwurmDaily}`)).body, { lastRun: /^2025-01-15T09:30:00/ })
})

t.test('what does not fit is refused with its place and what was expected, and nothing changes', async t => {
  const one = await world()
  const path = of(one, `/vb365.repositories/${spareDisk}`)
  const doc = (await control.get(path)).body
  const mistakes: Array<[object, string]> = [
    [{ name: 7 }, 'name'], [{ nmae: 'x' }, 'nmae'], [{ proxyId: 'nobody' }, 'proxyId'], [{ id: windowsProxy }, 'id'],
    [{ retentionType: 'Whatever' }, 'retentionType'], [{ name: undefined }, 'name']
  ]
  for (const [changes, at] of mistakes) {
    const reply = await control.put(path, { body: { ...doc, ...changes } })
    t.equal(reply.status, 400, at)
    t.equal(reply.body.at, at, JSON.stringify(reply.body))
  }
  t.match(await control.post(of(one, '/vb365.repositories'), { body: doc }), { status: 409, body: { error: /is taken by/ } })
  t.match(await control.post(of(one, '/vb365.jobs'), { body: {} }), { status: 400 })
  t.same((await control.get(path)).body, doc)
  t.equal((await control.get(of(one, '/vb365.repositories'))).body.total, 11)
})

t.test('what is referred to is not removed, and the refusal says by whom it is', async t => {
  const one = await world()
  const refused = await control.del(of(one, `/vb365.proxies/${windowsProxy}`))
  t.match(refused, { status: 409, body: { error: new RegExp(`Disk Almond \\(vb365\\.repositories ${diskAlmond}\\)`) } })
  t.equal((await control.get(of(one, `/vb365.proxies/${windowsProxy}`))).status, 200)
})

t.test('unknown worlds, collections and ids are not found', async t => {
  const one = await world()
  t.equal((await control.get(of({ name: 'atlantis' }))).status, 404)
  t.match(await control.get(of(one, '/vb365.boats')), { status: 404, body: { expected: /vb365\.repositories/ } })
  for (const method of ['get', 'put', 'del'] as const) {
    t.equal((await control[method](of(one, '/vb365.jobs/nobody'), method === 'put' ? { body: {} } : {})).status, 404, method)
  }
})
