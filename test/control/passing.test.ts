import t from 'tap'
import { startTest } from '../estate/simulator.js'

const { world, control, simulator } = await startTest(t)

t.test('a page calls both products by way of the control port, in the world that the path names, as any account', async t => {
  const { name, vbr, vb365 } = await world()
  const base = `/api/worlds/${name}`
  const as = { 'x-vbsim-user': 'administrator' }
  t.same((await control.get(`${base}/vbr/api/v1/jobs?limit=3`, { headers: as })).body, (await vbr.get('/api/v1/jobs?limit=3')).body)
  t.same((await control.get(`${base}/vb365/v8/Jobs?limit=3`, { headers: as })).body, (await vb365.get('/v8/Jobs?limit=3')).body)
  const [job] = (await vbr.get('/api/v1/jobs?nameFilter=SQL%20and%20Exchange')).body.data
  t.equal((await control.post(`${base}/vbr/api/v1/jobs/${job.id}/start`, { headers: { 'x-vbsim-user': 'viewer' } })).status, 403)
  const started = await control.post(`${base}/vbr/api/v1/jobs/${job.id}/start`, { headers: as, body: { performActiveFull: false } })
  t.equal(started.status, 201)
  t.equal((await vbr.get(`/api/v1/sessions/${started.body.id}`)).body.state, 'Starting', 'it really runs, in this world')
  t.equal((await control.get(`${base}/vbr/api/v1/serverInfo`, { headers: { ...as, 'x-api-version': '1.1-rev0' } })).status, 200)
  t.equal((await control.get(`${base}/vbr/api/v1/nothing`, { headers: as })).body.errorCode, 'InvalidURI', 'in its own words')
  t.equal((await control.get(`${base}/vbr/api/v1/jobs`)).status, 401, 'who brings neither user nor token is nobody')
  t.equal((await control.get(`${base}/vbr/api/v1/jobs`, { token: vbr.token })).status, 200)
  const other = await world()
  t.equal((await control.get(`${base}/vbr/api/v1/jobs`, { token: other.vbr.token })).status, 400, 'a token is of one world')
  t.match((await control.get(`${base}/vbr/api/v1/jobs`, { headers: { 'x-vbsim-user': 'viewr' } })),
    { status: 400, body: { error: /Unknown user 'viewr'.*Did you mean 'viewer'/, at: 'user' } })
  t.match((await control.get(`${base}/vb365/v8/Jobs`, { headers: { 'x-vbsim-user': 'viewer' } })), { status: 400, body: { error: /may not log in to vb365/ } })
  t.equal((await control.get('/api/worlds/nowhere/vbr/api/v1/jobs', { headers: as })).status, 404)
  t.equal((await control.get(`${base}/vbx/api/v1/jobs`, { headers: as })).status, 404)
})

t.test('Swagger UI stands there, too, and its calls go the same way', async t => {
  const { name } = await world()
  for (const product of ['vb365', 'vbr']) {
    const root = `/api/worlds/${name}/${product}`
    const first = await control.get(root)
    t.match([first.status, first.headers.location], [302, `${root}/swagger`])
    t.match((await control.get(`${root}/swagger`)).body, `src="${root}/swagger/index.js"`)
    const [, path = ''] = /"url":"([^"]+)"/.exec((await control.get(`${root}/swagger/index.js`)).body) ?? []
    t.same((await control.get(path)).body.servers, [{ url: root }])
    t.equal((await control.get(`${root}/swagger/assets/swagger-ui.css`)).status, 200)
  }
})

t.test('what a page looks at is not the client\'s: no journal, no fault, no step of a poll clock, unless it asks for that', async t => {
  const { name, vbr } = await world()
  const base = `/api/worlds/${name}`
  const as = { 'x-vbsim-user': 'administrator' }
  const client = { ...as, 'x-vbsim-as-client': 'true' }
  const [job] = (await vbr.get('/api/v1/jobs?nameFilter=SQL%20and%20Exchange')).body.data
  await vbr.post(`/api/v1/jobs/${job.id}/start`)
  await control.put(`${base}/clock`, { body: { mode: 'poll', step: '5s' } })
  await control.del(`${base}/requests`)
  await control.post(`${base}/faults`, { body: { product: 'vbr', path: '/api/v1/*', status: 503 } })
  const { body: { now } } = await control.get(`${base}/clock`)
  for (let times = 0; times < 8; times++) {
    t.equal((await control.get(`${base}/vbr/api/v1/sessions`, { headers: as })).status, 200)
    t.equal((await control.get(`${base}/vbr/api/v1/notThere`, { headers: as })).status, 404)
  }
  t.equal((await control.get(`${base}/clock`)).body.now, now)
  t.equal((await control.get(`${base}/requests`)).body.total, 0)
  t.same((await control.get(`${base}/report`)).body, { requests: 0, findings: [] })
  t.equal((await control.get(`${base}/faults`)).body.items[0].hits, 0)

  t.equal((await control.get(`${base}/vbr/api/v1/sessions`, { headers: client })).status, 503)
  t.equal((await control.get(`${base}/vbr/api/v1/notThere`, { headers: client })).status, 503)
  await control.del(`${base}/faults`)
  t.equal((await control.get(`${base}/vbr/api/v1/sessions`, { headers: client })).status, 200)
  t.not((await control.get(`${base}/clock`)).body.now, now)
  t.match((await control.get(`${base}/requests`)).body.items, [
    { path: '/api/v1/sessions', user: 'administrator', status: 503 }, { path: '/api/v1/notThere' }, { path: '/api/v1/sessions', status: 200 }
  ])
  t.notMatch((await control.get(`${base}/requests`)).body.items[0].requestHeaders, { 'x-vbsim-user': /./ })
  await control.post(`${base}/faults`, { body: { product: 'vbr', operation: 'GetAllJobs', transport: 'reset' } })
  await t.rejects(control.get(`${base}/vbr/api/v1/jobs`, { headers: client }), 'faults of the wire, too')
})

t.test('a token is given to any account without its password', async t => {
  const { name } = await world()
  const base = `/api/worlds/${name}`
  const { status, body } = await control.post(`${base}/tokens`, { body: { product: 'vbr', user: 'viewer' } })
  t.match({ status, body }, { status: 201, body: { product: 'vbr', user: 'viewer', token: /./, expires: /Z$/ } })
  const viewer = await fetch(`${simulator.vbr.url}/api/v1/jobs`, { headers: { authorization: `Bearer ${body.token}`, 'x-vbsim-world': name } })
  t.equal(viewer.status, 200)
  const { body: first } = await control.post(`${base}/tokens`, { body: { product: 'vb365' } })
  t.equal(first.user, 'administrator')
  t.equal((await control.get(`${base}/vb365/v8/Jobs`, { token: first.token })).status, 200)
  const refused = async (asked: object) => (await control.post(`${base}/tokens`, { body: asked })).body.error
  t.match(await refused({ product: 'vbx' }), /expected vb365 or vbr/)
  t.match(await refused({}), /Missing 'product'/)
  t.match(await refused({ product: 'vb365', user: 'viewer' }), /may not log in to vb365/)
  t.match(await refused({ product: 'vbr', user: 'viewr' }), /Did you mean 'viewer'/)
  t.match(await refused({ product: 'vbr', usr: 'viewer' }), /Unknown member 'usr'/)
})

t.test('with a control token a call brings that, or a token of the product that is good', async t => {
  const { control } = await startTest(t, { controlToken: 'open sesame' })
  const token = { authorization: 'Bearer open sesame' }
  const jobs = '/api/worlds/default/vbr/api/v1/jobs'
  t.equal((await control.get(jobs)).status, 401)
  t.equal((await control.get(jobs, { headers: { 'x-vbsim-user': 'administrator' } })).status, 401)
  t.equal((await control.get(jobs, { headers: { ...token, 'x-vbsim-user': 'administrator' } })).status, 200)
  t.match(await control.get(jobs, { headers: token }), { status: 401, body: '' }, 'of the product: it was told nobody')
  const { body } = await control.post('/api/worlds/default/tokens', { headers: token, body: { product: 'vbr' } })
  const own = { authorization: `Bearer ${body.token}` }
  t.equal((await control.get(jobs, { headers: own })).status, 200)
  t.equal((await control.get(jobs, { headers: { ...own, 'x-vbsim-user': 'administrator' } })).status, 401)
  t.equal((await control.get(jobs, { headers: { ...own, 'x-vbsim-control-token': 'open sesame' } })).status, 200)
  t.equal((await control.get('/api/worlds', { headers: own })).status, 401)
  t.equal((await control.get('/api/worlds/default/vbr/swagger/index.js')).status, 200)
  t.equal((await control.get('/api/worlds/default/vbr/api/v1/serverInfo')).status, 401)
})
