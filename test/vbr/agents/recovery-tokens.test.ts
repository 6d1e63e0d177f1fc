import t from 'tap'
import { plantBackup } from '../../estate/planted-backups.js'
import { startTest, type Reply } from '../../estate/simulator.js'
import { erpToken, expiredToken } from '../../estate/vbr/agents.js'
import { legacyErp } from '../../estate/vbr/backups.js'

const { world, control } = await startTest(t)

const tokens = '/api/v1/agents/recoveryTokens'
const revisions = ['1.1-rev0', '1.1-rev1', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '5b000000-0000-4000-8000-0000000000ff'
const tomorrow = '2025-01-16T10:00:00+01:00'

const names = ({ body }: Reply): string[] => body.data.map(({ name }: { name: string }) => name)

t.test('a token is made for backups, changed and removed in every revision', async t => {
  for (const revision of revisions) {
    const { vbrAt, name } = await world()
    const client = vbrAt(revision)
    const { backupId: other } = await plantBackup(control, name, { name: 'Zebra daily', machines: {} })
    const backupIds = [legacyErp, other, legacyErp]
    const made = await client.post(tokens, { body: { backupIds, expirationDate: tomorrow } })
    t.equal(made.status, revision === '1.3-rev2' ? 201 : 200, revision)
    t.same(Object.keys(made.body).sort(), ['expirationDate', 'id', 'name', 'recoveryToken'])
    t.match(made.body, {
      name: 'Recovery token for Legacy ERP, Zebra daily',
      recoveryToken: /^([0-9A-Z]{3}-){5}[0-9A-Z]{3}$/,
      expirationDate: '2025-01-16T10:00:00+01:00'
    })
    const path = `${tokens}/${made.body.id}`
    t.same((await client.get(path)).body, made.body)
    t.equal((await client.get(tokens)).body.pagination.total, 3)

    const changed = { ...made.body, name: 'For the CFO', expirationDate: '2025-01-20T00:00:00Z', recoveryToken: 'ABC' }
    const edited = await client.put(path, { body: changed })
    t.equal(edited.status, 200)
    const { recoveryToken } = made.body
    t.same(edited.body, { ...changed, expirationDate: '2025-01-20T01:00:00+01:00', recoveryToken },
      'the token itself stays what it is')
    t.same((await client.get(path)).body, edited.body)

    t.equal((await client.del(path)).status, 204)
    t.equal((await client.get(path)).status, 404)
    t.equal((await client.del(path)).status, 404)
  }
})

t.test('tokens are found by name, ordered by name and expiration, and paged', async t => {
  const { vbr } = await world()
  const list = async (query: string): Promise<string[]> => names(await vbr.get(`${tokens}?${query}`))
  t.same(await list(''), ['Recovery token for Legacy ERP', 'Old laptop'])
  t.same(await list('nameFilter=old*'), ['Old laptop'])
  t.same(await list('nameFilter=old'), [])
  t.same(await list('orderColumn=Name&orderAsc=true'), ['Old laptop', 'Recovery token for Legacy ERP'])
  t.same(await list('orderColumn=ExpirationDate&orderAsc=false'), ['Recovery token for Legacy ERP', 'Old laptop'])
  t.same((await vbr.get(`${tokens}?skip=1&limit=1`)).body.pagination, { total: 2, count: 1, skip: 1, limit: 1 })
  t.equal((await vbr.get(`${tokens}?orderColumn=Backup&orderAsc=true`)).status, 400)
})

t.test('two tokens are never the same', async t => {
  const { vbr } = await world()
  const made = await Promise.all([1, 2].map(async () =>
    (await vbr.post(tokens, { body: { backupIds: [legacyErp], expirationDate: tomorrow } })).body.recoveryToken))
  t.not(made[0], made[1])
})

t.test('a token without a backup, for one that is not there, or expired from the first is refused', async t => {
  const { vbr } = await world()
  const post = (body: unknown): Promise<Reply> => vbr.post(tokens, { body })
  for (const body of [
    undefined, {}, { backupIds: [legacyErp] }, { expirationDate: tomorrow },
    { backupIds: [], expirationDate: tomorrow },
    { backupIds: ['mine'], expirationDate: tomorrow }, { backupIds: [legacyErp], expirationDate: 'soon' },
    { backupIds: [legacyErp], expirationDate: '2025-01-15T09:00:00Z' }
  ]) {
    t.match(await post(body), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(body))
  }
  t.match(await post({ backupIds: [legacyErp, unknown], expirationDate: tomorrow }),
    { status: 400, body: { errorCode: 'UnknownError', status: 400, message: new RegExp(unknown) } })
})

t.test('an expired token stays in the list and may be renamed, but is not made to expire in the past again', async t => {
  const { vbr, advance } = await world()
  const { body } = await vbr.get(`${tokens}/${expiredToken}`)
  t.equal((await vbr.put(`${tokens}/${expiredToken}`, { body: { ...body, name: 'Lost laptop' } })).body.name, 'Lost laptop')
  const earlier = { ...body, expirationDate: '2025-01-14T09:00:00Z' }
  t.match(await vbr.put(`${tokens}/${expiredToken}`, { body: earlier }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
  t.equal((await vbr.put(`${tokens}/${expiredToken}`, { body: { ...body, expirationDate: tomorrow } })).status, 200)

  t.equal((await vbr.post(tokens, { body: { backupIds: [legacyErp], expirationDate: tomorrow } })).status, 201)
  await advance('2d')
  t.equal((await vbr.get(tokens)).body.pagination.total, 3)
  t.equal((await vbr.post(tokens, { body: { backupIds: [legacyErp], expirationDate: tomorrow } })).status, 400,
    'what was tomorrow is past')
})

t.test('a token that never expires does so on the last day there is', async t => {
  const { vbr } = await world()
  const made = await vbr.post(tokens, { body: { backupIds: [legacyErp], expirationDate: '9999-12-31T23:59:59Z' } })
  t.match(made, { status: 201, body: { expirationDate: '9999-12-31T23:59:59+01:00' } })
})

t.test('a change with another id, without a name, or of what is not there is refused', async t => {
  const { vbr } = await world()
  const { body } = await vbr.get(`${tokens}/${erpToken}`)
  const put = (id: string, changes: unknown): Promise<Reply> => vbr.put(`${tokens}/${id}`, { body: { ...body, ...changes as object } })
  t.equal((await put(erpToken, { id: expiredToken })).status, 400)
  t.equal((await put(erpToken, { name: '' })).status, 400)
  t.equal((await put(erpToken, { expirationDate: null })).status, 400)
  t.match(await put(unknown, { id: unknown }), { status: 404, body: { errorCode: 'NotFound', status: 404, message: new RegExp(unknown) } })
})

t.test('tokens are for administrators', async t => {
  const { vbrAs } = await world()
  for (const user of ['operator', 'viewer']) t.equal((await (await vbrAs(user)).get(tokens)).status, 403, user)
})
