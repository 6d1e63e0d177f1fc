import t from 'tap'
import { clientOf, startTest, type Client, type TestWorld } from '../../estate/simulator.js'
import { engineeringTeam, lena, miriam } from '../../estate/vb365/organizations.js'
import { operatorClient } from '../../estate/vb365/server.js'

const { world, simulator, send } = await startTest(t)

async function operator ({ name }: TestWorld): Promise<Client> {
  const { body } = await clientOf(simulator.vb365.url).post('/v8/token', {
    raw: new URLSearchParams({
      grant_type: 'operator', client_id: `${operatorClient}@${name}`, assertion: 'any'
    }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
  return clientOf(simulator.vb365.url, body.access_token)
}

t.test('an operator looks into the data of one object that they manage, and into nothing else', async t => {
  const w = await world()
  const portal = await operator(w)
  const explore = (body: object) => portal.post('/v8/Organization/OperatorExplore', { body })
  const opened = await explore({ type: 'Vex', scope: { type: 'User', id: miriam }, reason: 'Ticket 4711' })
  t.match(opened, { status: 201, body: { scopeName: 'Miriam Cohn', reason: 'Ticket 4711', state: 'Working' } })
  const root = `/v8/RestoreSessions/${opened.body.id}/organization/mailboxes`
  const mailboxes: Array<{ id: string, name: string }> = (await portal.get(root)).body.results
  t.ok(mailboxes.length > 0)
  t.ok(mailboxes.every(({ name }) => name === 'Miriam Cohn'))
  t.equal((await explore({ type: 'Vex', scope: { type: 'User', id: lena } })).status, 403)
  t.match((await explore({ type: 'Vex' })).body.scopeName, /Jane Adler/, 'without a scope their own data')
  t.equal((await explore({})).status, 400)
  t.equal((await w.vb365.post('/v8/Organization/OperatorExplore', { body: { type: 'Vex' } })).status, 403)
})

t.test('an operator restores without credentials, and to nowhere else', async t => {
  const w = await world()
  const portal = await operator(w)
  const { body } = await portal.post('/v8/Organization/OperatorExplore', {
    body: { type: 'Vex', scope: { type: 'User', id: miriam } }
  })
  const root = `/v8/RestoreSessions/${body.id}/organization/mailboxes`
  const [mailbox] = (await portal.get(root)).body.results
  const items = (await portal.get(`${root}/${mailbox.id}/items?limit=2`)).body.results
  const started = await portal.post(`${root}/${mailbox.id}/items/operatorRestore`, {
    body: { items, folder: 'Restored', reason: 'Asked by mail' }
  })
  t.equal(started.status, 200)
  t.equal((await portal.post(`${root}/${mailbox.id}/items/restore`, { body: { items } })).status, 403)
  await w.advance('1m')
  t.match((await portal.get(`/v8/RestoreSessions/${started.body.sessionId}/Statistics`)).body, { restoredItemsCount: 2 })
  t.match((await w.vb365.get(`/v8/RestoreSessions/${started.body.sessionId}`)).body, {
    state: 'Stopped', initiatedBy: 'jane.adler@lindwurm.onmicrosoft.com', reason: 'Asked by mail'
  })
})

t.test('posts are exported in the background, and fetched by a link with a code that is good once', async t => {
  const w = await world()
  const portal = await operator(w)
  const { body } = await portal.post('/v8/Organization/OperatorExplore', {
    body: { type: 'Vet', scope: { type: 'Team', id: engineeringTeam } }
  })
  const team = `/v8/RestoreSessions/${body.id}/organization/teams/${engineeringTeam}`
  const [channel] = (await portal.get(`${team}/channels`)).body.results
  const at = `${team}/channels/${encodeURIComponent(channel.id)}`
  const task = await portal.post(`${at}/startOperatorExportPosts`, { body: {} })
  t.equal(task.status, 200)
  const link = `${at}/operatorExport/${task.body.exportTaskId}`
  const code = async () => (await portal.post('/v8/token/AuthCode', { body: {} })).body.authCode as string
  const fetchWith = (code: string) => send(simulator.vb365.url, 'GET', `${link}?authCode=${code}`)
  t.equal((await fetchWith(await code())).status, 404, 'not ready yet')
  await w.advance('10s')
  const good = await code()
  const page = await fetchWith(good)
  t.equal(page.status, 200)
  t.match(page.bytes.toString(), /<article>/)
  t.equal((await fetchWith(good)).status, 401, 'a code is good once')
  const some = (await portal.get(`${team}/posts?limit=2`)).body.results
  const other = await portal.post(`${team}/posts/operatorStartExportTask`, { body: { posts: some } })
  t.equal(other.status, 200)
})
