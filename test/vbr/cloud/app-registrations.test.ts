import t from 'tap'
import { startTest, type Client, type Reply, type TestWorld } from '../../estate/simulator.js'
import { azureTenant } from '../../estate/vbr/cloud.js'

const { world, control } = await startTest(t)

const accounts = '/api/v1/cloudCredentials'
const path = `${accounts}/appRegistration`
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']

const request = (client: Client): Promise<Reply> => client.post(path, { body: { type: 'AzureCompute', region: 'Global' } })
const answer = ({ name }: TestWorld, code: string, how: 'approve' | 'deny'): Promise<Reply> =>
  control.post(`/api/worlds/${name}/device-codes/${code}/${how}`)
const newAccount = (code: string): object => ({
  type: 'AzureCompute', connectionName: 'New', creationMode: 'NewAccount', newAccount: { region: 'Global', verificationCode: code }
})

t.test('a code is given out, confirmed by a person and used once, in every revision', async t => {
  for (const revision of revisions) {
    const here = await world()
    const client = here.vbrAt(revision)
    const { status, body } = await request(client)
    t.equal(status, 201, revision)
    t.match(body, {
      type: 'AzureCompute',
      url: 'https://microsoft.com/devicelogin',
      verificationCode: /^[A-Z0-9]{9}$/,
      expirationTime: '2025-01-15T10:15:00+01:00'
    })
    const code = body.verificationCode
    t.match((await control.get(`/api/worlds/${here.name}/device-codes`)).body.items,
      [{ code, status: 'pending', purpose: /Entra ID/, expires: '2025-01-15T09:15:00.000Z' }])

    t.match(await client.post(`${path}/${code}`), { status: 400, body: { errorCode: 'UnknownError', message: /not been confirmed/ } })
    await answer(here, code, 'approve')
    const finished = await client.post(`${path}/${code.toLowerCase()}`)
    t.equal(finished.status, 201, revision)
    t.match(finished.body, {
      type: 'AzureCompute', applicationId: String, secret: /.{30}/, tenantId: azureTenant
    })
    t.match(await client.post(`${path}/${code}`), { status: 400, body: { message: /used already/ } })
    t.match((await control.get(`/api/worlds/${here.name}/device-codes`)).body.items, [{ code, status: 'used' }])

    const { type: _, ...subscription } = finished.body
    const existing = { deployment: { deploymentType: 'MicrosoftAzure', region: 'Global' }, subscription }
    const spec = { type: 'AzureCompute', connectionName: 'Registered', creationMode: 'ExistingAccount', existingAccount: existing }
    t.match(await client.post(accounts, { body: spec }),
      { status: 201, body: { subscription: { applicationId: subscription.applicationId } } })
  }
})

t.test('an account is made with a confirmed code at once, in every revision', async t => {
  for (const revision of revisions) {
    const here = await world()
    const client = here.vbrAt(revision)
    const { body: { verificationCode: code } } = await request(client)
    t.match(await client.post(accounts, { body: newAccount(code) }), { status: 400, body: { message: /not been confirmed/ } })
    await answer(here, code, 'approve')
    const { status, body } = await client.post(accounts, { body: newAccount(code) })
    t.equal(status, 201, revision)
    t.match(body, {
      connectionName: 'New',
      deployment: { deploymentType: 'MicrosoftAzure', region: 'Global' },
      subscription: { tenantId: String, applicationId: String }
    })
    t.equal(body.subscription.subscriptions.length, 2)
    t.notOk('secret' in body.subscription)
    t.match(await client.post(accounts, { body: newAccount(code) }), { status: 400, body: { message: /used already/ } })
    t.match(await client.post(`${path}/${code}`), { status: 400, body: { message: /used already/ } })
  }
})

t.test('a code that was declined, has expired or was never given out is refused', async t => {
  const here = await world()
  const { vbr, advance } = here
  const codes = [await request(vbr), await request(vbr), await request(vbr)].map(({ body }) => body.verificationCode)
  const [declined = '', late = '', forgotten = ''] = codes
  t.equal(new Set(codes).size, 3, 'every code is another one')
  await answer(here, declined, 'deny')
  t.match(await vbr.post(`${path}/${declined}`), { status: 400, body: { message: /declined/ } })
  await answer(here, late, 'approve')
  await advance('14m59s')
  t.match(await vbr.post(`${path}/${forgotten}`), { status: 400, body: { message: /not been confirmed/ } })
  await advance('1s')
  for (const code of [late, forgotten]) {
    t.match(await vbr.post(`${path}/${code}`), { status: 400, body: { message: /expired/ } })
    t.match(await vbr.post(accounts, { body: newAccount(code) }), { status: 400, body: { message: /expired/ } })
  }
  t.match(await vbr.post(`${path}/ABCDEFGHJ`), { status: 404, body: { errorCode: 'NotFound', message: /ABCDEFGHJ/ } })
  t.equal((await vbr.get(`${accounts}?nameFilter=New`)).body.pagination.total, 0)
})

t.test('a request without a kind or a region of Azure is refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    for (const body of [undefined, {}, { type: 'AzureCompute' }, { type: 'Amazon', region: 'Global' }, { type: 'AzureCompute', region: 'Moon' }]) {
      t.match(await vbrAt(revision).post(path, { body }), { status: 400, body: { errorCode: 'UnexpectedContent' } })
    }
  }
})

t.test('who may not create accounts gets no code', async t => {
  const { vbrAs } = await world()
  t.equal((await request(await vbrAs('viewer'))).status, 403)
})

t.test('where nobody is there to confirm codes they need no confirmation', async t => {
  const { world } = await startTest(t, { deviceCodes: 'approve' })
  const { vbr, advance } = await world()
  const { body: { verificationCode: code } } = await request(vbr)
  t.equal((await vbr.post(accounts, { body: newAccount(code) })).status, 201)
  t.match(await vbr.post(`${path}/${code}`), { status: 400, body: { message: /used already/ } }, 'once, as always')
  const { body: { verificationCode: late } } = await request(vbr)
  await advance('15m')
  t.match(await vbr.post(`${path}/${late}`), { status: 400, body: { message: /expired/ } })
})

t.test('since 1.2 Google gives out codes, too; a new account in 1.2 belongs to who signed in last', async t => {
  for (const revision of revisions.filter(revision => revision !== '1.1-rev0')) {
    const here = await world()
    const client = here.vbrAt(revision)
    const { status, body } = await client.post(`${accounts}/authenticate`)
    t.equal(status, 201, revision)
    t.match(body, { url: /google/, verificationCode: /^[A-Z0-9]{4}-[A-Z0-9]{4}$/, expirationTime: '2025-01-15T10:15:00+01:00' })
    t.equal((await client.post(`${path}/${body.verificationCode}`)).status, 404, 'Azure knows no such code')

    const create = (): Promise<Reply> =>
      here.vbrAt('1.2-rev1').post(accounts, { body: { type: 'GoogleService', creationMode: 'NewAccount' } })
    t.match(await create(), { status: 400, body: { errorCode: 'UnknownError', message: /signed in/ } })
    await answer(here, body.verificationCode, 'approve')
    t.match(await create(), { status: 201, body: { type: 'GoogleService', name: /^veeam-/, projectId: /^project-/ } })
    t.match(await create(), { status: 400 }, 'once')
  }
  const { vbrAt } = await world()
  t.equal((await vbrAt('1.1-rev0').post(`${accounts}/authenticate`)).status, 405, 'an id, in 1.1')
})
