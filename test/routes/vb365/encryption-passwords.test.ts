import t from 'tap'
import { startTest } from '../../simulator.js'

const { world } = await startTest(t)

t.test('an encryption password is added, found by its hint and removed, and its secret never comes back', async t => {
  const { vb365 } = await world()

  const added = await vb365.post('/v8/EncryptionKeys', { body: { password: 'S3cret!', description: 'winter 2026' } })
  t.equal(added.status, 201)
  t.match(added.body, { description: 'winter 2026' })
  t.notMatch(JSON.stringify(added.body), /S3cret/)

  const found = await vb365.get('/v8/EncryptionKeys?description=winter*')
  t.same(found.body.map((key: { id: string }) => key.id), [added.body.id])

  t.equal((await vb365.del(`/v8/EncryptionKeys/${added.body.id}`)).status, 204)
  const gone = await vb365.get(`/v8/EncryptionKeys/${added.body.id}`)
  t.equal(gone.status, 404)
  t.match(gone.body, { errorCode: 'ResourceNotFound' })
})

t.test('an empty password is refused', async t => {
  const { vb365 } = await world()
  const refused = await vb365.post('/v8/EncryptionKeys', { body: { description: 'none' } })
  t.equal(refused.status, 400)
  t.match(refused.body, { errorCode: 'ParameterValidationFailure' })
})

t.test('version 7 answers an addition with 200 and knows no organization', async t => {
  const { vb365 } = await world()
  const added = await vb365.post('/v7/EncryptionKeys', { body: { password: 'S3cret!', description: 'seven' } })
  t.equal(added.status, 200)
  t.equal((await vb365.get(`/v8/EncryptionKeys/${added.body.id}`)).body.description, 'seven')
})
