import { readFileSync } from 'node:fs'
import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { amazonKey, azureBlobAccount, azureComputeAccount, azureTenant, googleKey } from '../../estate/vbr/cloud.js'

const { world, control } = await startTest(t)

const path = '/api/v1/cloudCredentials'
const revisions = ['1.1-rev0', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '2c000000-0000-4000-8000-0000000000ff'
const secrets = /S3cret|vbsim/

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64')
const pfx = base64(readFileSync(new URL('../../estate/kms-client.pfx', import.meta.url)))
const certificate = { certificate: pfx, formatType: 'Pfx', password: 'vbsim' }
const keyFile = base64(JSON.stringify({
  type: 'service_account', project_id: 'lindwurm-prod', client_email: 'veeam@lindwurm-prod.iam.gserviceaccount.com'
}))

const application = '7e000000-0000-4000-8000-0000000000aa'
const deployment = { deploymentType: 'MicrosoftAzure', region: 'Global' }
const existingAccount = { deployment, subscription: { tenantId: azureTenant, applicationId: application, secret: 'S3cret!' } }
const azureCompute = { type: 'AzureCompute', connectionName: 'Second Azure', creationMode: 'ExistingAccount', existingAccount }
const accounts = [
  { spec: { type: 'Amazon', accessKey: 'AKIASECOND', secretKey: 'S3cret!' }, shows: { accessKey: 'AKIASECOND' } },
  { spec: { type: 'Google', accessKey: 'GOOGSECOND', secretKey: 'S3cret!' }, shows: { accessKey: 'GOOGSECOND' } },
  { spec: { type: 'AzureStorage', account: 'secondblob', sharedKey: 'S3cret!' }, shows: { account: 'secondblob' } },
  { spec: azureCompute, shows: { connectionName: 'Second Azure', deployment, subscription: { tenantId: azureTenant } } }
]

const isOld = (revision: string): boolean => revision.startsWith('1.1')
const add = (client: Client, body: unknown): Promise<Reply> => client.post(path, { body })
const ids = ({ body }: Reply): string[] => body.data.map(({ id }: { id: string }) => id)

t.test('accounts of every kind are added, read, edited and removed in every revision, their secrets never come back', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    for (const { spec, shows } of accounts) {
      const about = `${revision} ${spec.type}`
      const added = await add(client, { ...spec, description: 'Second' })
      t.equal(added.status, 201, about)
      t.match(added.body, { type: spec.type, description: 'Second', ...shows })
      t.same((await client.get(`${path}/${added.body.id}`)).body, added.body)
      t.match(added.body, isOld(revision) ? { tag: /^[0-9A-F]{32}$/ } : { uniqueId: added.body.id })

      await advance('1m')
      const edited = await client.put(`${path}/${added.body.id}`, { body: { ...added.body, description: 'Third' } })
      t.equal(edited.status, 200, about)
      t.match(edited.body, { id: added.body.id, description: 'Third', ...shows })
      t.equal('lastModified' in edited.body, revision.startsWith('1.3'))
      t.notMatch(JSON.stringify([added, edited, await client.get(path)]), secrets)

      t.equal((await client.del(`${path}/${added.body.id}`)).status, 204, about)
      t.match(await client.get(`${path}/${added.body.id}`), { status: 404, body: { errorCode: 'NotFound' } })
    }
  }
})

t.test('what an edit may change: the name of the account, never its type or its application', async t => {
  const { vbr, advance } = await world()
  await advance('1m')
  const edit = async (id: string, changes: object): Promise<Reply> => {
    const { body } = await vbr.get(`${path}/${id}`)
    return vbr.put(`${path}/${id}`, { body: { ...body, ...changes } })
  }
  t.match((await edit(amazonKey, { accessKey: 'AKIAOTHER' })).body,
    { accessKey: 'AKIAOTHER', lastModified: '2025-01-15T10:01:00+01:00' })
  t.match((await edit(azureBlobAccount, { account: 'otherblob' })).body, { account: 'otherblob' })
  t.match((await edit(azureComputeAccount, { connectionName: 'Azure' })).body, { connectionName: 'Azure', subscription: { tenantId: azureTenant } })
  t.same(ids(await vbr.get(`${path}?nameFilter=azure`)), [azureComputeAccount], 'lists go by the new name')

  const { body: { subscription } } = await vbr.get(`${path}/${azureComputeAccount}`)
  t.equal((await edit(azureComputeAccount, { subscription: { ...subscription, secret: 'S3cret!' } })).status, 200)
  for (const changes of [{ tenantId: unknown }, { applicationId: unknown }]) {
    t.match(await edit(azureComputeAccount, { subscription: { ...subscription, ...changes } }), { status: 400 })
  }
  t.match(await edit(azureComputeAccount, { deployment: { deploymentType: 'MicrosoftAzureStack' } }), { status: 400 })
  t.match(await edit(amazonKey, { accessKey: '' }), { status: 400 })
  t.match(await edit(amazonKey, { id: googleKey }), { status: 400 })
  t.match(await edit(amazonKey, { type: 'Google' }), { status: 400, body: { errorCode: 'UnexpectedContent', message: /type/ } })
  t.equal((await vbr.put(`${path}/${unknown}`, { body: { id: unknown, type: 'Amazon', accessKey: 'x' } })).status, 404)
})

t.test('an account keeps the text that a client calls it by, and has a GUID where the newest revision wants one', async t => {
  const { vbr, vbrAt } = await world()
  const { spec } = accounts[0] ?? {}
  const { body } = await add(vbrAt('1.1-rev0'), { ...spec, tag: 'createdbyjane' })
  t.equal(body.tag, 'createdbyjane')
  t.equal((await vbrAt('1.2-rev1').get(`${path}/${body.id}`)).body.uniqueId, 'createdbyjane')
  t.match((await vbr.get(`${path}/${body.id}`)).body.uniqueId, /^[0-9a-f-]{36}$/)
  const edited = await vbrAt('1.3-rev0').put(`${path}/${body.id}`, { body: { ...body, uniqueId: amazonKey } })
  t.equal(edited.body.uniqueId, amazonKey)
  t.equal((await add(vbr, { ...spec, uniqueId: 'createdbyjane' })).status, 400)
  t.match((await add(vbr, spec)).body, { description: 'Created by VBR01\\administrator' })
})

t.test('accounts are filtered, ordered and paged', async t => {
  const { vbr, vbrAt } = await world()
  t.same(ids(await vbr.get(`${path}?nameFilter=*lindwurm*`)), [amazonKey, azureBlobAccount, googleKey, azureComputeAccount])
  t.same(ids(await vbr.get(`${path}?nameFilter=LINDWURMBLOB`)), [azureBlobAccount])
  t.same(ids(await vbr.get(`${path}?typeFilter=azurecompute`)), [azureComputeAccount])
  t.same(ids(await vbr.get(`${path}?orderColumn=Name&orderAsc=false&limit=2`)), [azureBlobAccount, azureComputeAccount])
  t.same(ids(await vbr.get(`${path}?orderColumn=Description&orderAsc=true&skip=1&limit=1`)), [googleKey])
  t.same(ids(await vbr.get(`${path}?orderColumn=LastModified&orderAsc=false&limit=1`)), [azureComputeAccount])
  t.same(ids(await vbr.get(`${path}?orderColumn=Type&orderAsc=true&limit=1`)), [amazonKey])
  t.match((await vbr.get(`${path}?skip=9`)).body.pagination, { total: 4, count: 0, skip: 9, limit: 200 })
  t.equal((await vbrAt('1.1-rev0').get(`${path}?orderColumn=LastModified&orderAsc=true`)).status, 400, 'not a column yet')
  t.equal((await vbr.get(`${path}?typeFilter=Oracle`)).status, 400)
})

t.test('a service account of Google came with 1.2, and 1.1 does not list it', async t => {
  for (const revision of revisions.filter(revision => !isOld(revision))) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const spec = { type: 'GoogleService', creationMode: 'ExistingAccount', existingAccount: { keyFile } }
    const { status, body } = await add(client, spec)
    t.equal(status, 201, revision)
    t.match(body, { type: 'GoogleService', name: 'veeam', projectId: 'lindwurm-prod' })
    t.equal((await client.put(`${path}/${body.id}`, { body: { ...body, description: 'GCP' } })).body.description, 'GCP')
    t.ok(ids(await client.get(path)).includes(body.id))
    t.notOk(ids(await vbrAt('1.1-rev0').get(path)).includes(body.id))
    for (const wrong of ['', 'nonsense', base64('[]'), base64('{"type":"authorized_user"}')]) {
      t.match(await add(client, { ...spec, existingAccount: { keyFile: wrong } }), { status: 400, body: { message: /keyFile/ } })
    }
    t.equal((await client.post(`${path}/${body.id}/changeSecretKey`, { body: { newSecretKey: 'x' } })).status, 400)
  }
})

t.test('an account of Azure finds the subscriptions of its tenant; VBR gives them ids of its own', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { body: { subscription } } = await add(client, azureCompute)
    t.match(subscription, { tenantId: azureTenant, applicationId: application })
    t.same(subscription.subscriptions.map(({ azureSubscriptionName: name }: { azureSubscriptionName: string }) => name),
      ['Lindwurm Production', 'Pay-As-You-Go'], revision)
    const { body: known } = await client.get(`${path}/${azureComputeAccount}`)
    t.equal(subscription.subscriptions[0].azureSubscriptionId, known.subscription.subscriptions[0].azureSubscriptionId)
    t.not(subscription.subscriptions[0].id, known.subscription.subscriptions[0].id)
    const foreign = { deployment, subscription: { ...existingAccount.subscription, tenantId: unknown } }
    const other = await add(client, { ...azureCompute, existingAccount: foreign })
    t.equal(other.body.subscription.subscriptions.length, 1, 'a tenant of its own sees what belongs to none')
  }
})

t.test('an account of Azure proves itself with a secret or with a certificate that can be read', async t => {
  const { vbr } = await world()
  const by = (proof: object): Promise<Reply> => add(vbr, {
    ...azureCompute,
    existingAccount: { deployment, subscription: { tenantId: azureTenant, applicationId: application, ...proof } }
  })
  t.equal((await by({ certificate })).status, 201)
  t.match(await by({}), { status: 400, body: { message: /'secret' or 'certificate'/ } })
  t.match(await by({ certificate: { ...certificate, password: 'wrong' } }), { status: 400, body: { message: /certificate/ } })
  t.match(await by({ certificate: { certificate: 'nonsense', formatType: 'Pfx' } }), { status: 400 })
  t.match(await add(vbr, { ...azureCompute, existingAccount: undefined }), { status: 400, body: { message: /existingAccount/ } })
  t.match(await add(vbr, { ...azureCompute, creationMode: 'NewAccount' }), { status: 400, body: { message: /newAccount/ } })
})

t.test('a secret key is changed for accounts that have one: 201 with the account before 1.3, 200 since', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    await advance('1m')
    const change = (id: string, body: object): Promise<Reply> => client.post(`${path}/${id}/changeSecretKey`, { body })
    for (const id of [amazonKey, azureBlobAccount, googleKey]) {
      const { status, body } = await change(id, { newSecretKey: 'S3cret!' })
      t.equal(status, revision.startsWith('1.3') ? 200 : 201, revision)
      t.same(body, (await client.get(`${path}/${id}`)).body)
      if (revision.startsWith('1.3')) t.equal(body.lastModified, '2025-01-15T10:01:00+01:00')
      t.notMatch(JSON.stringify(body), secrets)
    }
    t.match(await change(azureComputeAccount, { newSecretKey: 'x' }),
      { status: 400, body: { errorCode: 'UnknownError', message: /AzureCompute/ } })
    t.match(await change(amazonKey, { newSecretKey: '' }), { status: 400 })
    t.match(await change(amazonKey, {}), { status: 400, body: { errorCode: 'UnexpectedContent' } })
    t.match(await change(unknown, { newSecretKey: 'x' }), { status: 404 })
  }
})

t.test('a certificate is changed for accounts of Azure: 201, 204 or 200, as the revision says', async t => {
  const expected: Record<string, number> = { '1.2-rev1': 204, '1.3-rev0': 204, '1.3-rev1': 200, '1.3-rev2': 200 }
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const change = (id: string, body: object): Promise<Reply> => client.post(`${path}/${id}/changeCertificate`, { body })
    const { status, body } = await change(azureComputeAccount, certificate)
    t.equal(status, expected[revision] ?? 201, revision)
    if (status === 204) t.equal(body, '')
    else t.same(body, (await client.get(`${path}/${azureComputeAccount}`)).body)
    t.match(await change(amazonKey, certificate), { status: 400, body: { errorCode: 'UnknownError' } })
    t.match(await change(azureComputeAccount, { ...certificate, password: 'wrong' }), { status: 400 })
    t.match(await change(azureComputeAccount, {}), { status: 400, body: { errorCode: 'UnexpectedContent' } })
    t.match(await change(unknown, certificate), { status: 404 })
  }
})

t.test('an account that a repository or an appliance uses cannot go', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const used of [amazonKey, azureComputeAccount]) {
      t.match(await client.del(`${path}/${used}`), {
        status: 400,
        body: {
          errorCode: 'UnknownError', message: `Unable to delete selected credentials ${used} because they are currently in use.`
        }
      }, revision)
    }
    t.equal((await client.del(`${path}/${googleKey}`)).status, 204)
    t.equal((await client.del(`${path}/${googleKey}`)).status, 404)
  }
})

t.test('a body that lacks or mistypes something is refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    for (const body of [
      undefined, {}, { type: 'Amazon' }, { type: 'Amazon', accessKey: 'x' }, { type: 'Amazon', accessKey: '', secretKey: 'x' },
      { type: 'Google', accessKey: 'x', secretKey: ' ' }, { type: 'AzureStorage', account: 'x', sharedKey: 5 },
      { type: 'Oracle', accessKey: 'x', secretKey: 'x' }, { ...azureCompute, creationMode: 'Found' }
    ]) {
      t.match(await add(client, body), { status: 400, body: { errorCode: 'UnexpectedContent' } }, JSON.stringify(body))
    }
    t.equal((await client.get(`${path}/nonsense`)).status, 400)
  }
})

t.test('who may not manage accounts is refused', async t => {
  const { vbrAs } = await world()
  const operator = await vbrAs('operator')
  t.equal((await operator.get(path)).status, 403)
  t.equal((await add(operator, accounts[0]?.spec)).status, 403)
})

t.test('since 1.2 another service account of Google takes the place of the one before', async t => {
  for (const revision of revisions.filter(revision => !isOld(revision))) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const spec = { type: 'GoogleService', creationMode: 'ExistingAccount', existingAccount: { keyFile } }
    const { body: { id } } = await add(client, spec)
    const change = (id: string, keyFile: string): Promise<Reply> =>
      client.post(`${path}/${id}/changeAccount`, { body: { keyFile } })
    const other = base64(JSON.stringify({ type: 'service_account', project_id: 'lindwurm-test', client_email: 'test@x' }))
    t.equal((await change(id, other)).status, revision === '1.3-rev2' ? 200 : 201, revision)
    t.match((await client.get(`${path}/${id}`)).body, { id, name: 'test', projectId: 'lindwurm-test' })
    t.same(ids(await client.get(`${path}?nameFilter=test`)), [id])
    t.match(await change(id, 'nonsense'), { status: 400 })
    t.match(await change(googleKey, other), { status: 400, body: { errorCode: 'UnknownError', message: /GoogleService/ } })
    t.match(await change(unknown, other), { status: 404 })
  }
})

t.test('the journal of requests shows none of the secrets', async t => {
  const { name, vbr } = await world()
  const google = { type: 'GoogleService', existingAccount: { keyFile } }
  for (const spec of [google, ...accounts.map(({ spec }) => spec)]) t.equal((await add(vbr, spec)).status, 201)
  await vbr.post(`${path}/${amazonKey}/changeSecretKey`, { body: { newSecretKey: 'S3cret!' } })
  await vbr.post(`${path}/${azureComputeAccount}/changeCertificate`, { body: certificate })
  const { body } = await control.get(`/api/worlds/${name}/requests`)
  const journal = JSON.stringify(body)
  t.match(journal, /newSecretKey/)
  for (const secret of ['S3cret!', keyFile, pfx]) t.notOk(journal.includes(secret))
})
