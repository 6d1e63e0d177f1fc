import t from 'tap'
import { startTest } from '../../../estate/simulator.js'
import { lindwurmTenant } from '../../../estate/vbr/entra.js'
import { browse, browser, type Item, mount, nowhere, plantTenantBackup, restoring } from './stories.js'

t.setTimeout(240_000)
const { world, control } = await startTest(t)

async function begin () {
  const w = await world()
  const { backupId } = await plantTenantBackup({ ...w, control }, ['2025-01-14T22:00:00.000Z'])
  const mounted = await mount(w.vbr, backupId)
  const [user] = await browse(w.vbr, backupId, 'User') as [Item]
  const restore = (credentialsId?: string) => w.vbr.post(`${mounted.at}/restoreItems`, { body: { items: [{ itemId: user.id }], ...credentialsId === undefined ? {} : { credentialsId } } })
  return { ...w, ...mounted, backupId, restore }
}

t.test('somebody signs in with a user code, and the restore has their rights', async t => {
  const { vbr, vbrAt, name, sessionId, restore, advance } = await begin()
  const code = await vbr.post(`${restoring}/tenant/deviceCode`, { body: { sessionId } })
  t.match(code, { status: 201, body: { userCode: /^[A-Z2-9]{9}$/, verificationUrl: 'https://microsoft.com/devicelogin', clientId: /-/, expiresOn: String } })
  t.ok(code.body.message.includes(code.body.userCode))
  const state = (userCode: string = code.body.userCode) => vbr.post(`${restoring}/tenant/deviceCode/state`, { body: { sessionId, userCode } })
  t.same((await state()).body, { status: 'Pending' })
  await control.post(`/api/worlds/${name}/device-codes/${code.body.userCode}/approve`)
  const { status, credentialsId, username } = (await state()).body
  t.equal(status, 'Success')
  t.match(username, /@/)
  t.same((await state()).body, { status, credentialsId, username }, 'who asks again is told the same')
  t.equal((await restore(credentialsId)).status, 201)
  t.equal((await restore(nowhere)).status, 400)
  const declined = (await vbr.post(`${restoring}/tenant/deviceCode`, { body: { sessionId } })).body.userCode
  await control.post(`/api/worlds/${name}/device-codes/${declined}/deny`)
  t.match((await state(declined)).body, { status: 'Failure', errorMessage: /declined/ })
  const late = (await vbrAt('1.2-rev1').post(`${restoring}/tenant/deviceCode`, { body: { sessionId } })).body.userCode
  await advance('16m')
  t.match((await state(late)).body, { status: 'Failure', errorMessage: /expired/ })
  t.equal((await state('AAAAAAAAA')).status, 400)
  t.equal((await vbr.post(`${restoring}/tenant/deviceCode`, { body: { sessionId: nowhere } })).status, 404)
})

t.test('somebody signs in at a page, which sends them back with a code', async t => {
  const { vbr, name, sessionId, restore } = await begin()
  const redirectUri = encodeURIComponent('https://portal.example/back')
  const { uri } = (await vbr.get(`${restoring}/tenant/${sessionId}/authCode/startAuthorization?vdcSessionId=1&redirectUri=${redirectUri}`)).body
  const state = new URL(uri).searchParams.get('state') ?? ''
  t.match(uri, /^https:\/\/login\.microsoftonline\.com\/.*response_type=code/)
  const { body: answered } = await control.post(`/api/worlds/${name}/sign-ins/${state}/approve`, { body: { user: 'hana@lindwurm.example' } })
  const code = new URL(answered.redirect).searchParams.get('code')
  const authorize = (body: object) => vbr.post(`${restoring}/tenant/authCode/authorize`, { body: { sessionId, ...body } })
  t.match((await authorize({ code: 'other', state })).body, { successful: false, error: 'invalid_grant' })
  const { body } = await authorize({ code, state })
  t.match(body, { successful: true, credentialsId: /-/ })
  t.equal((await restore(body.credentialsId)).status, 201)
  t.match((await authorize({ code, state })).body, { successful: false })
  t.same((await authorize({ error: 'access_denied', errorDescription: 'No' })).body, { successful: false, error: 'access_denied', errorDescription: 'No' })
  t.equal((await authorize({ state })).status, 400)
  t.equal((await authorize({ code })).status, 400)
})

t.test('a tenant that is no longer in the inventory is restored with credentials that somebody has signed in for', async t => {
  const { vbr, name, sessionId, restore, untilIdle } = await begin()
  const { body: { data: jobs } } = await vbr.get('/api/v1/jobs?nameFilter=Lindwurm Entra*&orderColumn=Name&orderAsc=false')
  for (const { id } of jobs) t.equal((await vbr.del(`/api/v1/jobs/${id}`)).status, 204)
  await control.del(`/api/worlds/${name}/collections/vbr.entraTenants/${lindwurmTenant}`)
  t.match(await restore(), { status: 400, body: { message: /not in the inventory/ } })
  const { userCode } = (await vbr.post(`${restoring}/tenant/deviceCode`, { body: { sessionId } })).body
  await control.post(`/api/worlds/${name}/device-codes/${userCode}/approve`)
  const { credentialsId } = (await vbr.post(`${restoring}/tenant/deviceCode/state`, { body: { sessionId, userCode } })).body
  const { body } = await restore(credentialsId)
  await untilIdle()
  t.match((await vbr.get(`${browser}/${sessionId}/restoreSessions/${body.id}`)).body, { state: 'Success' })
})
