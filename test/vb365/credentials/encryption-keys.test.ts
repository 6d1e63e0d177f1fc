import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { masterKey, spareKey } from '../../estate/vb365/credentials.js'
import { almondVale } from '../../estate/vb365/organizations.js'
import { objectNorth } from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)

const hints = (body: Array<{ description: string }>): string[] => body.map(({ description }) => description)

t.test('an encryption password is added, found by its hint and removed, and its secret never comes back', async t => {
  const { vb365 } = await world()

  const added = await vb365.post('/v8/EncryptionKeys', { body: { password: 'S3cret!', description: 'winter 2026' } })
  t.equal(added.status, 201)
  t.match(added.body, { description: 'winter 2026', _links: { self: { href: `/v8/EncryptionKeys/${added.body.id}` } } })
  t.notMatch(JSON.stringify(added.body), /S3cret/)

  t.same(hints((await vb365.get('/v8/EncryptionKeys')).body), ['2026 master', 'spare', 'winter 2026'])
  t.same(hints((await vb365.get('/v8/EncryptionKeys?description=Winter*')).body), ['winter 2026'])

  t.equal((await vb365.del(`/v8/EncryptionKeys/${added.body.id}`)).status, 204)
  const gone = await vb365.get(`/v8/EncryptionKeys/${added.body.id}`)
  t.match(gone, { status: 404, body: { errorCode: 'ResourceNotFound' } })
})

t.test('an empty password is refused, and an organization that does not exist', async t => {
  const { vb365 } = await world()
  const refused = await vb365.post('/v8/EncryptionKeys', { body: { description: 'none' } })
  t.match(refused, { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  t.equal((await vb365.post('/v8/EncryptionKeys', { body: { password: 'x', organizationId: spareKey } })).status, 404)
})

t.test('passwords are listed by the organization that they belong to', async t => {
  const { vb365 } = await world()
  await vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'branch', organizationId: almondVale } })
  t.same(hints((await vb365.get(`/v8/EncryptionKeys?organizationId=${almondVale}`)).body), ['spare', 'branch'])
})

t.test('a password stays while a repository is encrypted with it', async t => {
  const { vb365 } = await world()
  t.match(await vb365.del(`/v8/EncryptionKeys/${masterKey}`),
    { status: 409, body: { errorCode: 'OperationConflict', message: /Object North/ } })

  const repository = `/v8/BackupRepositories/${objectNorth}`
  await vb365.put(repository, { body: { retentionType: null, encryptionKeyId: spareKey } })
  t.equal((await vb365.del(`/v8/EncryptionKeys/${masterKey}`)).status, 204, 'and goes when it is encrypted with another')
  t.equal((await vb365.del(`/v8/EncryptionKeys/${spareKey}`)).status, 409)
})

t.test('versions 6 and 7 answer an addition with 200 and know no organization', async t => {
  const { vb365 } = await world()
  for (const version of ['v6', 'v7']) {
    const added = await vb365.post(`/${version}/EncryptionKeys`, {
      body: { password: 'S3cret!', description: version, organizationId: almondVale }
    })
    t.equal(added.status, 200)
    const { body } = await vb365.get(`/v8/EncryptionKeys/${added.body.id}`)
    t.equal(body.description, version)
    t.notOk('organizationId' in body)
    t.equal((await vb365.get(`/${version}/EncryptionKeys`)).body.some(({ id }: { id: string }) => id === body.id), true)
    t.equal((await vb365.del(`/${version}/EncryptionKeys/${body.id}`)).status, 204)
  }
})
