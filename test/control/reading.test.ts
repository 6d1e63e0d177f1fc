import t from 'tap'
import { startTest } from '../estate/simulator.js'

const { control, world } = await startTest(t)

interface Shown { id: number, path: string }
interface Doc { id: string, name: string }

t.test('the journal shows one request, the newest first, and what has a text in it', async t => {
  const { name, vbr, vb365 } = await world()
  const path = `/api/worlds/${name}/requests`
  await control.del(path)
  await vbr.get('/api/v1/jobs?limit=1')
  await vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'Quince' } })
  await vbr.get('/api/v1/serverTime')
  const { body: { items } } = await control.get(path)
  t.same((await control.get(`${path}?order=oldest`)).body.items, items)
  t.same((await control.get(`${path}?order=newest&limit=2`)).body, { items: [items[2], items[1]], total: 3 })
  t.same((await control.get(`${path}?order=newest&offset=1&limit=1`)).body.items, [items[1]])
  t.same((await control.get(`${path}/${items[1].id}`)).body, items[1])
  t.match(items[0].replyHeaders, { 'content-type': 'application/json; charset=utf-8' })
  t.match(await control.get(`${path}/${Number(items[0].id) - 1}`), {
    status: 404, body: { error: new RegExp(`there are those from ${items[0].id} to ${items[2].id}`) }
  })
  t.match(await control.get(`${path}/first`), { status: 400, body: { at: 'id' } })

  const found = async (text: string): Promise<string[]> =>
    (await control.get(`${path}?text=${text}`)).body.items.map(({ path }: Shown) => path)
  t.same(await found('quince'), ['/v8/EncryptionKeys'], 'of a body')
  t.same(await found('LIMIT%3D1'), ['/api/v1/jobs'], 'of an address')
  t.same(await found('serverTime'), ['/api/v1/serverTime'], 'of an answer, too')
  t.same(await found('nowhere'), [])
  t.equal((await control.get(`${path}/count?text=quince`)).body.count, 1)
  t.match(await control.get(`${path}?order=latest`), { status: 400, body: { expected: /oldest, newest/ } })
})

t.test('what a login was answered is masked in its headers as in its body', async t => {
  const { name } = await world()
  const { body: { items } } = await control.get(`/api/worlds/${name}/requests?operation=CreateToken`)
  t.notMatch(JSON.stringify(items[0]), /ey[\w-]{20}/)
})

t.test('documents are chosen by ids and members, and ordered', async t => {
  const { name } = await world()
  const path = `/api/worlds/${name}/collections`
  const { body: { items: jobs } } = await control.get(`${path}/vbr.jobs`)
  const namesOf = async (query: string): Promise<string[]> =>
    (await control.get(`${path}/vbr.jobs?${query}`)).body.items.map(({ name }: Doc) => name)
  const names = jobs.map(({ name }: Doc) => name)
  t.same(await namesOf('order=name'), [...names].sort())
  t.same(await namesOf('order=-name&limit=2'), [...names].sort().reverse().slice(0, 2))
  t.same(await namesOf(`ids=${jobs[1].id},${jobs[0].id},nothing`), [names[0], names[1]])
  t.same(await namesOf('filter=name%3Dsql*'), ['SQL and Exchange'])
  t.same(await namesOf('filter=isDisabled%3Dfalse&filter=name%3D*a*&order=name'),
    jobs.filter(({ isDisabled, name }: Doc & { isDisabled: boolean }) => !isDisabled && /a/i.test(name)).map(({ name }: Doc) => name).sort())
  const nested = (await control.get(`${path}/vbr.jobs?filter=storage.backupRepositoryId%3D${jobs[0].storage.backupRepositoryId}`)).body
  t.ok(nested.items.some(({ id }: Doc) => id === jobs[0].id))
  t.equal(nested.total, nested.items.length)
  t.match(await control.get(`${path}/vbr.jobs?order=nam`), { status: 400, body: { error: /Unknown member 'nam'.*Did you mean 'name'/, at: 'nam' } })
  t.match(await control.get(`${path}/vbr.jobs?filter=nam%3Dx`), { status: 400 })
  t.match(await control.get(`${path}/vbr.jobs?filter=name`), { status: 400, body: { error: /expected a member, =, and a value/ } })
  t.match(await control.get(`${path}/vbr.jobs?sort=name`), { status: 400 })
  t.match(await control.get(`${path}/vbr.taskSessions?order=constructor`), { status: 400 })
})
