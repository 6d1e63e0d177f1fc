import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { amazonAccount, azureAccount, trialAccount } from '../../estate/vb365/credentials.js'
import { almondVale } from '../../estate/vb365/organizations.js'

const { world } = await startTest(t)

const names = (body: Array<{ userName: string }>): string[] => body.map(({ userName }) => userName)

t.test('accounts are listed by name with wildcards, by type and by organization', async t => {
  const { vb365 } = await world()
  await vb365.post('/v8/Accounts', {
    body: { accountType: 'amazonS3Account', userName: 'AKIAALMOND', password: 's3cret', organizationId: almondVale }
  })

  t.same(names((await vb365.get('/v8/Accounts')).body),
    ['lindwurmblob', 'akia-demo-lindwurm', 'minio-demo', 'wasabi-trial', 'AKIAALMOND'])
  t.same(names((await vb365.get('/v8/accounts?Name=*LINDWURM*')).body), ['lindwurmblob', 'akia-demo-lindwurm'])
  t.same(names((await vb365.get('/v8/Accounts?accountType=azureBlobAccount')).body), ['lindwurmblob'])
  t.same(names((await vb365.get(`/v8/Accounts?organizationId=${almondVale}`)).body), ['wasabi-trial', 'AKIAALMOND'])
  t.equal((await vb365.get('/v8/Accounts?accountType=dropbox')).status, 400)
})

t.test('an account is added, and its password never comes back', async t => {
  const { vb365 } = await world()
  const added = await vb365.post('/v8/Accounts', {
    body: { accountType: 'azureBlobAccount', userName: 'winterblob', password: 'k3y==', description: 'cold' }
  })
  t.equal(added.status, 201)
  t.match(added.body, {
    accountType: 'azureBlobAccount',
    userName: 'winterblob',
    description: 'cold',
    _links: { self: { href: `/v8/Accounts/${added.body.id}` } }
  })
  t.notMatch(JSON.stringify((await vb365.get(`/v8/Accounts/${added.body.id}`)).body), /k3y/)
})

t.test('an account needs a type, a name and a password, and is known once', async t => {
  const { vb365 } = await world()
  const whole = { accountType: 'azureBlobAccount', userName: 'winterblob', password: 'k3y==' }
  for (const name of ['accountType', 'userName', 'password'] as const) {
    const { [name]: _, ...rest } = whole
    t.match(await vb365.post('/v8/Accounts', { body: rest }),
      { status: 400, body: { errorCode: 'ParameterValidationFailure', message: name } }, name)
  }
  t.equal((await vb365.post('/v8/Accounts', { body: { ...whole, userName: 'WinterBlob' } })).status, 400)
  t.equal((await vb365.post('/v8/Accounts', { body: { ...whole, organizationId: azureAccount } })).status, 404)
  t.match(await vb365.post('/v8/Accounts', { body: { ...whole, userName: 'lindwurmblob' } }),
    { status: 409, body: { errorCode: 'OperationConflict' } })
})

t.test('an account of S3 can be renamed, and one of Azure only gets a new key', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.put(`/v8/Accounts/${amazonAccount}`, { body: { userName: 'AKIA2' } })).status, 204)
  t.match((await vb365.get(`/v8/Accounts/${amazonAccount}`)).body, { userName: 'AKIA2', description: 'IAM user for backups' })

  t.equal((await vb365.put(`/v8/Accounts/${azureAccount}`, { body: { password: 'new==' } })).status, 204)
  t.equal((await vb365.put(`/v8/Accounts/${azureAccount}`, { body: { userName: 'other' } })).status, 400)
  t.equal((await vb365.put(`/v8/Accounts/${azureAccount}`, { body: { accountType: 'amazonS3Account' } })).status, 400)
  t.equal((await vb365.put(`/v8/Accounts/${trialAccount}`, { body: { userName: 'MINIO-DEMO' } })).status, 409)
  t.equal((await vb365.put('/v8/Accounts/0d000000-0000-4000-8000-000000000099', { body: {} })).status, 404)
})

t.test('an account in use stays, and names who uses it; an unused one goes', async t => {
  const { vb365 } = await world()
  const refused = await vb365.del(`/v8/Accounts/${amazonAccount}`)
  t.match(refused, { status: 409, body: { errorCode: 'OperationConflict', message: /Copy North/ } })

  t.equal((await vb365.del(`/v8/Accounts/${trialAccount}`)).status, 204)
  t.equal((await vb365.get(`/v8/Accounts/${trialAccount}`)).status, 404)
})

t.test('versions 6 and 7 edit an account with its old and new password', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const added = await vb365.post(`/${version}/Accounts`, {
      body: { accountType: 'amazonS3CompatibleAccount', userName: `old-${version}`, password: 'one' }
    })
    t.equal(added.status, 201)
    const path = `/${version}/Accounts/${added.body.id}`
    t.equal((await vb365.put(path, { body: { oldPassword: 'wrong', newPassword: 'two' } })).status, 400)
    t.equal((await vb365.put(path, { body: { oldPassword: 'one', newPassword: 'two' } })).status, 200)
    t.equal((await vb365.put(path, { body: { oldPassword: 'two', newPassword: 'three' } })).status, 200)
    t.match((await vb365.get(path)).body, { _links: { self: { href: path } } })
  }
})
