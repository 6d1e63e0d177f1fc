import { readFileSync } from 'node:fs'
import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { keyServer, sparePassword, vaultPassword } from '../../estate/vbr/credentials.js'

const { world, simulator } = await startTest(t)

const passwords = '/api/v1/encryptionPasswords'
const servers = '/api/v1/kmsServers'
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '2e000000-0000-4000-8000-0000000000ff'

const hints = ({ body }: Reply): string[] => body.data.map(({ hint }: { hint: string }) => hint)

t.test('a password is added, read, edited and removed in every revision, and its secret never comes back', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    const mark = revision === '1.1-rev0' ? 'tag' : 'uniqueId'
    const added = await client.post(passwords, { body: { password: 'S3cret!', hint: 'Pet name', [mark]: 'vcenter01' } })
    t.equal(added.status, 201, revision)
    t.match(added.body, { hint: 'Pet name', [mark]: 'vcenter01', modificationTime: '2025-01-15T10:00:00+01:00' })
    t.equal('isImported' in added.body, revision.startsWith('1.3'))
    t.same((await client.get(`${passwords}/${added.body.id}`)).body, added.body)

    await advance('1m')
    const edited = await client.put(`${passwords}/${added.body.id}`, { body: { ...added.body, hint: 'Cat' } })
    t.equal(edited.status, 200, revision)
    t.match(edited.body, { hint: 'Cat', [mark]: 'vcenter01', modificationTime: '2025-01-15T10:01:00+01:00' })

    const all = await client.get(passwords)
    t.equal(all.body.pagination.total, 3)
    t.notMatch(JSON.stringify([added, edited, all]), /S3cret/)
    t.equal((await client.del(`${passwords}/${added.body.id}`)).status, 204)
    t.equal((await client.get(`${passwords}/${added.body.id}`)).status, 404)
  }
})

t.test('a password without a name of its own is called by its id', async t => {
  const { vbr } = await world()
  const { body } = await vbr.post(passwords, { body: { password: 'S3cret!', hint: 'Pet name', isImported: 'true' } })
  t.equal(body.uniqueId, body.id.replaceAll('-', '').toUpperCase())
  t.equal(body.isImported, true)
})

t.test('passwords are ordered, paged and, since 1.3, found by their hint', async t => {
  const { vbr, vbrAt, advance } = await world()
  await advance('1m')
  await vbr.post(passwords, { body: { password: 'x', hint: 'Archive' } })
  t.same(hints(await vbr.get(`${passwords}?orderColumn=Hint&orderAsc=true`)), ['Archive', 'Spare', 'Vault 2026 passphrase'])
  t.same(hints(await vbr.get(`${passwords}?orderColumn=ModificationTime&orderAsc=false`)),
    ['Archive', 'Spare', 'Vault 2026 passphrase'])
  t.same(hints(await vbr.get(`${passwords}?orderColumn=Hint&orderAsc=true&skip=1&limit=1`)), ['Spare'])
  t.same(hints(await vbr.get(`${passwords}?hintFilter=vault*`)), ['Vault 2026 passphrase'])
  t.equal((await vbrAt('1.2-rev1').get(`${passwords}?hintFilter=vault*`)).body.data.length, 3, 'not a filter yet')
})

t.test('an empty or missing password, a missing hint and another id are refused', async t => {
  const { vbr } = await world()
  for (const body of [{ password: '', hint: 'x' }, { hint: 'x' }, { password: 'x' }, undefined]) {
    const { status, body: error } = await vbr.post(passwords, { body })
    t.equal(status, 400)
    t.match(error, { errorCode: 'UnexpectedContent' })
  }
  const put = (id: string, body: unknown): Promise<Reply> => vbr.put(`${passwords}/${id}`, { body })
  t.equal((await put(sparePassword, { id: vaultPassword, hint: 'x' })).status, 400)
  t.equal((await put(sparePassword, { hint: 'x' })).status, 400)
  t.equal((await put(unknown, { id: unknown, hint: 'x' })).status, 404)
})

t.test('a password in use cannot go, one that is not can, one that is not there is 404', async t => {
  const { vbr } = await world()
  const refused = await vbr.del(`${passwords}/${vaultPassword}`)
  t.equal(refused.status, 400)
  t.match(refused.body, {
    errorCode: 'UnknownError',
    message: /^Unable to delete selected password because it is in use by: .*Backup Configuration Job/,
    status: 400
  })
  t.equal((await vbr.del(`${passwords}/${sparePassword}`)).status, 204)
  t.equal((await vbr.del(`${passwords}/${sparePassword}`)).status, 404)
})

t.test('a password is changed and verified', async t => {
  const { vbr, vbrAt } = await world()
  const verify = async (password: string): Promise<boolean> =>
    (await vbr.post(`${passwords}/${sparePassword}/verify`, { body: { password } })).body.isSuccessful
  t.equal(await verify('vbsim'), true)
  t.equal(await verify('Vbsim'), false)

  const change = (id: string, body: unknown): Promise<Reply> => vbr.post(`${passwords}/${id}/changepassword`, { body })
  t.equal((await change(sparePassword, { password: 'n3w', hint: 'Newer' })).status, 200)
  t.equal(await verify('n3w'), true)
  t.match((await vbr.get(`${passwords}/${sparePassword}`)).body,
    { hint: 'Newer', modificationTime: '2025-01-15T10:00:00+01:00' })

  t.equal((await change(sparePassword, { password: '', hint: 'Newer' })).status, 400)
  t.equal((await change(unknown, { password: 'n3w', hint: 'Newer' })).status, 404)
  t.equal((await vbr.post(`${passwords}/${unknown}/verify`, { body: { password: 'x' } })).status, 404)
  t.equal((await vbrAt('1.1-rev0').post(`${passwords}/${sparePassword}/changepassword`, { body: {} })).status, 404)
  t.equal((await vbrAt('1.2-rev1').post(`${passwords}/${sparePassword}/verify`, { body: {} })).status, 404)
})

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64')
const serverCertificate = { certificate: base64(simulator.certificate.cert), formatType: 'Pem' }
const clientCertificate = {
  certificate: base64(readFileSync(new URL('../../estate/kms-client.pfx', import.meta.url))), formatType: 'Pfx', password: 'vbsim'
}
const clientThumbprint = '9993CD8FE1F2F9DAD44E5D864B9372A80CCF2339'
const kms = {
  name: 'kms01.lindwurm.example', type: 'KMS', port: 5696, description: 'Keys', serverCertificate, clientCertificate
}

const add = async (client: Client, changes: object = {}): Promise<Reply> =>
  client.post(servers, { body: { ...kms, ...changes } })

t.test('a KMS server is added with its certificates, which are known by their thumbprints from then on', async t => {
  const { vbr, vbrAt } = await world()
  const { status, body } = await add(vbr)
  t.equal(status, 201)
  t.same(body, {
    id: body.id,
    name: 'kms01.lindwurm.example',
    type: 'KMS',
    description: 'Keys',
    port: 5696,
    serverCertificateThumbprint: simulator.certificate.fingerprintSha1,
    clientCertificateThumbprint: clientThumbprint
  })
  for (const revision of revisions.slice(1)) {
    t.same((await vbrAt(revision).get(`${servers}/${body.id}`)).body, body, revision)
    t.same((await vbrAt(revision).get(`${servers}?nameFilter=kms01*`)).body.data, [body], revision)
  }
  t.equal((await vbrAt('1.1-rev0').get(servers)).status, 404)
})

t.test('a certificate that cannot be read, a name that is taken and other types are refused', async t => {
  const { vbr } = await world()
  await add(vbr)
  t.match(await add(vbr), { status: 400, body: { errorCode: 'UnknownError', message: /already exists/ } })
  for (const changes of [
    { name: 'a', serverCertificate: { ...serverCertificate, certificate: 'bm8=' } },
    { name: 'b', clientCertificate: { ...clientCertificate, password: 'wrong' } },
    { name: 'c', serverCertificate: { ...serverCertificate, formatType: 'Pfx' } },
    { name: 'd', type: 'HSM' },
    { name: 'e', clientCertificate: undefined },
    { name: 'f', port: 'KMIP' }
  ]) {
    const { status, body } = await add(vbr, changes)
    t.equal(status, 400, changes.name)
    t.match(body, { errorCode: 'UnexpectedContent' })
  }
})

t.test('KMS servers are ordered, paged and filtered', async t => {
  const { vbr } = await world()
  for (const name of ['kms-b', 'kms-a', 'vault']) await add(vbr, { name })
  const names = async (query: string): Promise<string[]> =>
    (await vbr.get(`${servers}?${query}`)).body.data.map(({ name }: { name: string }) => name)
  t.same(await names('orderColumn=Name&orderAsc=true'), ['keys-branch.lindwurm.example', 'keys01.lindwurm.example', 'kms-a', 'kms-b', 'vault'])
  t.same(await names('orderColumn=Name&orderAsc=false&limit=1'), ['vault'])
  t.same(await names('nameFilter=KMS*'), ['kms-b', 'kms-a'])
  t.same(await names('typeFilter=kms&skip=4'), ['vault'])
})

t.test('a KMS server stays as long as a job encrypts with its keys', async t => {
  const { vbr } = await world()
  const { status, body } = await vbr.del(`${servers}/${keyServer}`)
  t.equal(status, 400)
  t.match(body.message, /Clinic Databases/)
  t.equal((await vbr.get(`${servers}/${keyServer}`)).status, 200)
})

t.test('a KMS server is edited, gets another certificate and is removed', async t => {
  const { vbr } = await world()
  const { body } = await add(vbr)
  const at = `${servers}/${body.id}`
  const edited = await vbr.put(at, { body: { ...body, name: 'kms02', port: '5697', serverCertificateThumbprint: 'AB' } })
  t.equal(edited.status, 200)
  t.same(edited.body, { ...body, name: 'kms02', port: 5697 })
  t.equal((await vbr.put(at, { body: { ...body, id: unknown } })).status, 400)
  const other = await add(vbr)
  t.equal((await vbr.put(at, { body: { ...body, name: other.body.name } })).status, 400)

  const certificate = clientCertificate
  t.equal((await vbr.post(`${at}/changeCertificate`, { body: { type: 'Server', certificate } })).status, 204)
  t.equal((await vbr.get(at)).body.serverCertificateThumbprint, clientThumbprint)
  const client = { type: 'client', certificate: serverCertificate }
  t.equal((await vbr.post(`${at}/changeCertificate`, { body: client })).status, 204)
  t.equal((await vbr.get(at)).body.clientCertificateThumbprint, simulator.certificate.fingerprintSha1)

  t.equal((await vbr.del(at)).status, 204)
  for (const reply of [
    await vbr.get(at), await vbr.del(at), await vbr.put(at, { body }),
    await vbr.post(`${at}/changeCertificate`, { body: client })
  ]) t.equal(reply.status, 404)
})

t.test('passwords and key servers are for administrators; operators may see which passwords there are', async t => {
  const w = await world()
  for (const user of ['operator', 'restore', 'viewer', 'tape']) {
    const client = await w.vbrAs(user)
    t.equal((await client.get(passwords)).status, user === 'operator' ? 200 : 403, user)
    t.equal((await client.del(`${passwords}/${sparePassword}`)).status, 403, user)
    t.equal((await client.get(servers)).status, 403, user)
    t.equal((await client.post(servers, { body: kms })).status, 403, user)
  }
})
