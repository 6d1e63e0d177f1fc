import t from 'tap'
import { startTest } from '../../estate/simulator.js'

t.setTimeout(120_000)
const { world, control } = await startTest(t)

t.test('what somebody restores with a Veeam Explorer shows below the session in which it was opened', async t => {
  const { vbr, vbrAt, name, advance, untilIdle } = await world()
  const point = (await vbr.get('/api/v1/restorePoints?nameFilter=sql01&orderColumn=CreationTime&limit=1')).body.data[0]
  const rows = (collection: string) => `/api/worlds/${name}/collections/vbr.${collection}`
  const opened = await control.post(rows('applicationExplorers'), { body: { restorePointId: point.id, application: 'SqlServer', initiatedBy: 'restore' } })
  t.equal(opened.status, 201)
  const { id: explorerId, sessionId } = opened.body
  const path = `/api/v1/restore/applicationItems/${sessionId}/childSessions`
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { sessionType: 'ApplicationLevelRestore', name: 'sql01', state: 'Starting', initiatedBy: 'restore' })
  const restore = (items: string[], target?: string) =>
    control.post(rows('applicationItemRestores'), { body: { explorerId, items, ...target === undefined ? {} : { target } } })
  t.match(await restore(['orders']), { status: 409, body: { error: /no open Veeam Explorer/ } })
  await advance('30s')
  t.match((await vbr.get(path)).body, { data: [], pagination: { total: 0, count: 0, skip: 0, limit: 200 } })
  t.equal((await restore([])).status, 400)
  const first = await restore(['orders'])
  t.equal(first.status, 201)
  await untilIdle()
  await control.post(`/api/worlds/${name}/outcomes`, { body: { session: 'ApplicationItemRestore', result: 'Failed', message: 'The instance is offline.' } })
  await restore(['customers', 'invoices'], 'sql02')
  await untilIdle()
  const { data } = (await vbr.get(path)).body
  t.match(data, [
    { parentSessionId: sessionId, sessionType: 'ApplicationLevelRestore', state: 'Stopped', result: { result: 'Failed', message: 'The instance is offline.' } },
    { id: first.body.sessionId, parentSessionId: sessionId, result: { result: 'Success' }, initiatedBy: 'restore' }
  ])
  const find = async (query: string): Promise<number> => (await vbr.get(`${path}?${query}`)).body.pagination.total
  t.same([
    await find('resultFilter=Failed'), await find('stateFilter=Working'), await find('typeFilter=ApplicationLevelRestore'),
    await find('typeFilter=RestoreVm'), await find(`createdAfterFilter=${data[0].creationTime}`), await find('limit=1')
  ], [1, 0, 2, 0, 1, 2])
  t.equal((await vbr.get(`${path}?orderColumn=CreationTime&orderAsc=true`)).body.data[0].id, first.body.sessionId)
  const logs = (await vbr.get(`/api/v1/sessions/${first.body.sessionId}/logs`)).body.records
  t.ok(logs.some(({ title }: { title: string }) => title === 'Restoring orders'))

  await restore(['late'])
  t.equal((await control.del(`${rows('applicationExplorers')}/${explorerId}`)).status, 204)
  t.match((await vbr.get(`/api/v1/sessions/${sessionId}`)).body, { state: 'Stopped', result: { result: 'Success' } })
  t.match((await vbr.get(path)).body, { data: [{ result: { result: 'Failed', message: 'The Explorer has been closed.' } }, {}, {}] })
  t.equal((await vbr.get(`/api/v1/restore/applicationItems/${first.body.sessionId}/childSessions`)).status, 404)
  t.equal((await vbr.get('/api/v1/restore/applicationItems/00000000-0000-4000-8000-00000000dead/childSessions')).status, 404)
  t.equal((await vbrAt('1.3-rev1').get(path)).status, 404)
})

t.test('an Explorer opens what was backed up with its applications, and its session may be stopped', async t => {
  const { vbr, name, advance, untilIdle } = await world()
  const rows = `/api/worlds/${name}/collections/vbr.applicationExplorers`
  const pointOf = async (machine: string) => (await vbr.get(`/api/v1/restorePoints?nameFilter=${machine}&orderColumn=CreationTime&limit=1`)).body.data[0]
  const plain = await control.post(rows, { body: { restorePointId: (await pointOf('file01')).id, application: 'Exchange' } })
  t.match(plain, { status: 409, body: { error: /without application-aware processing/ } })
  t.equal((await control.post(rows, { body: { restorePointId: (await pointOf('sql01')).id, application: 'Lotus' } })).status, 400)
  t.same((await control.get(rows)).body.items, [])
  const { body } = await control.post(rows, { body: { restorePointId: (await pointOf('sql01')).id, application: 'SqlServer' } })
  await advance('30s')
  await vbr.post(`/api/v1/sessions/${body.sessionId}/stop`)
  await untilIdle()
  t.match((await vbr.get(`/api/v1/sessions/${body.sessionId}`)).body, { state: 'Stopped', result: { isCanceled: true } })
  t.same((await control.get(rows)).body.items, [])
})
