import t from 'tap'
import { startTest, type Client, type Reply } from '../../estate/simulator.js'
import { applianceLogin, labLogin, linuxKeyLogin, linuxLogin, windowsLogin } from '../../estate/vbr/credentials.js'
import { errorAt, noneAt } from '../../estate/vbr/manner.js'

const { world } = await startTest(t)

const path = '/api/v1/credentials'
const revisions = ['1.1-rev0', '1.1-rev2', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const unknown = '2d000000-0000-4000-8000-0000000000ff'
const secrets = /S3cret|BEGIN KEY|Ph4se|R00t/

const isOld = (revision: string): boolean => revision.startsWith('1.1')
const mark = (revision: string): string => isOld(revision) ? 'tag' : 'uniqueId'
const names = ({ body }: Reply): string[] => body.data.map(({ username }: { username: string }) => username)
const add = (client: Client, body: object): Promise<Reply> => client.post(path, { body })
const standard = { type: 'Standard', username: 'LWWORKS\\jane', password: 'S3cret!' }

t.test('a Windows account is added, read, edited and removed in every revision, its password never comes back', async t => {
  for (const revision of revisions) {
    const { vbrAt, advance } = await world()
    const client = vbrAt(revision)
    const added = await add(client, { ...standard, description: 'Jane', [mark(revision)]: 'jane-1' })
    t.equal(added.status, 201, revision)
    t.match(added.body, {
      username: 'LWWORKS\\jane',
      description: 'Jane',
      type: 'Standard',
      creationTime: '2025-01-15T10:00:00+01:00',
      [mark(revision)]: 'jane-1'
    })
    t.same((await client.get(`${path}/${added.body.id}`)).body, added.body)

    await advance('1m')
    const changes = { username: 'LWWORKS\\jane.adler', description: 'Jane Adler' }
    const edited = await client.put(`${path}/${added.body.id}`, { body: { ...added.body, ...changes } })
    t.equal(edited.status, 200, revision)
    t.same(edited.body, { ...added.body, ...changes })
    const all = await client.get(path)
    t.ok(names(all).includes('LWWORKS\\jane.adler'))
    t.equal((await client.post(`${path}/${added.body.id}/changepassword`, { body: { password: 'S3cret2' } })).status, 200)

    t.equal((await client.del(`${path}/${added.body.id}`)).status, 204)
    t.equal((await client.get(`${path}/${added.body.id}`)).status, 404)
    t.notMatch(JSON.stringify([added, edited, all]), secrets)
  }
})

t.test('a Linux account shows its settings in the words of every revision, and none of its keys', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const elevated = isOld(revision) ? 'autoElevated' : 'elevateToRoot'
    const proof = revision.startsWith('1.3') ? { authenticationType: 'SshKey' } : {}
    const added = await add(client, {
      type: 'Linux', username: 'backup', privateKey: 'BEGIN KEY', passphrase: 'Ph4se', rootPassword: 'R00t', SSHPort: 2222,
      [elevated]: true, useSu: true, ...proof
    })
    t.equal(added.status, 201, revision)
    t.match(added.body, { type: 'Linux', SSHPort: 2222, [elevated]: true, useSu: true, addToSudoers: false, ...proof })
    if (!revision.startsWith('1.3')) t.match(added.body, { privateKey: noneAt(revision), passphrase: noneAt(revision) })
    t.equal('authenticationType' in added.body, revision.startsWith('1.3'))

    const { body } = await client.put(`${path}/${added.body.id}`, { body: { ...added.body, SSHPort: 22, [elevated]: false } })
    t.match(body, { SSHPort: 22, [elevated]: false, useSu: true, ...proof })
    t.notMatch(JSON.stringify([added, body, await client.get(path)]), secrets)
    t.equal((await vbrAt('1.3-rev2').get(`${path}/${added.body.id}`)).body.authenticationType, 'SshKey', 'still its key')
  }
})

t.test('what nobody describes is described by who created it, what nobody names is called by its id', async t => {
  const { vbr, vbrAt } = await world()
  const { body } = await add(vbr, standard)
  t.equal(body.description, 'Created by VBR01\\administrator')
  t.equal(body.uniqueId, body.id.replaceAll('-', '').toUpperCase())
  const { body: linux } = await add(vbrAt('1.1-rev0'), { type: 'linux', Username: 'backup', password: 'S3cret!' })
  t.match(linux, { type: 'Linux', SSHPort: 22, autoElevated: false, tag: linux.id.replaceAll('-', '').toUpperCase() })
})

t.test('the same account may be recorded twice', async t => {
  const { vbr } = await world()
  const [one, two] = [await add(vbr, standard), await add(vbr, standard)]
  t.equal(two.status, 201)
  t.not(one.body.id, two.body.id)
  t.equal((await vbr.get(`${path}?nameFilter=LWWORKS\\jane`)).body.pagination.total, 2)
})

t.test('a managed service account came with 1.3, and older revisions do not list it', async t => {
  const { vbr, vbrAt } = await world()
  const gmsa = { type: 'ManagedService', username: 'LWWORKS\\gmsa$' }
  const { status, body } = await add(vbr, gmsa)
  t.equal(status, 201)
  t.match(body, { ...gmsa, uniqueId: String })
  t.equal((await vbr.put(`${path}/${body.id}`, { body: { ...body, description: 'Group' } })).body.description, 'Group')
  t.equal((await vbr.post(`${path}/${body.id}/changepassword`, { body: { password: 'x' } })).status, 400)
  for (const revision of revisions) {
    t.equal(names(await vbrAt(revision).get(path)).includes('LWWORKS\\gmsa$'), revision.startsWith('1.3'), revision)
  }
  t.equal((await add(vbrAt('1.2-rev1'), gmsa)).status, 400)
  t.equal((await add(vbrAt('1.1-rev0'), { ...standard, type: 'Windows' })).status, 400)
})

t.test('credentials are filtered, ordered and paged', async t => {
  const { vbr, vbrAt, advance } = await world()
  await advance('1m')
  await add(vbr, { ...standard, username: 'zoe', description: 'A' })
  t.same(names(await vbr.get(`${path}?nameFilter=*veeam*&orderColumn=Username&orderAsc=true`)), ['LWWORKS\\svc-veeam', 'veeamkey', 'veeamrepo'])
  t.same(names(await vbr.get(`${path}?nameFilter=TEMP-LAB`)), ['temp-lab'])
  t.same(names(await vbr.get(`${path}?orderColumn=Username&orderAsc=false&limit=2`)), ['zoe', 'veeamrepo'])
  t.same(names(await vbr.get(`${path}?orderColumn=Description&orderAsc=true&limit=1`)), ['zoe'])
  t.same(names(await vbr.get(`${path}?orderColumn=CreationTime&orderAsc=false&limit=2`)), ['zoe', 'temp-lab'])
  t.same(names(await vbr.get(`${path}?orderColumn=Type&orderAsc=true&limit=2&skip=1`)), ['veeamkey', 'LWWORKS\\svc-veeam'])
  t.same(names(await vbr.get(`${path}?typeFilter=Linux`)), ['veeamrepo', 'veeamkey'])
  t.equal((await vbr.get(`${path}?typeFilter=Linux&typeFilter=standard`)).body.pagination.total, 8)
  t.same(names(await vbrAt('1.2-rev1').get(`${path}?typeFilter=Linux`)), ['veeamrepo', 'veeamkey'])
  t.same(names(await vbr.get(`${path}?createdAfterFilter=2025-01-15T10:00:30%2B01:00`)), ['zoe'])
  t.equal((await vbr.get(`${path}?createdBeforeFilter=2025-01-15T09:00:30Z`)).body.pagination.total, 7)
  t.match((await vbr.get(`${path}?skip=50`)).body, { data: [], pagination: { total: 8, count: 0, skip: 50, limit: 200 } })
  for (const bad of ['limit=0', 'skip=-1', 'orderColumn=Secrets&orderAsc=true', 'typeFilter=Windows', 'createdAfterFilter=soon']) {
    t.equal((await vbr.get(`${path}?${bad}`)).status, 400, bad)
  }
})

t.test("the appliances' own credentials are listed by revisions that cannot ask for them, by others when asked", async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    const all = 11
    t.equal((await client.get(path)).body.pagination.total, revision.startsWith('1.3') ? all - 4 : all, revision)
    t.equal((await client.get(`${path}?includeDefaultApplianceCreds=true`)).body.pagination.total, all, revision)
  }
})

t.test('of the credentials of an appliance only the password and the description can be changed', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { body } = await client.get(`${path}/${applianceLogin}`)
    const edited = await client.put(`${path}/${applianceLogin}`, { body: { ...body, description: 'Ours' } })
    t.equal(edited.status, 200, revision)
    t.equal(edited.body.description, 'Ours')
    const renamed = await client.put(`${path}/${applianceLogin}`, { body: { ...body, username: 'toor' } })
    t.match(renamed, { status: 400, body: { errorCode: 'UnknownError', message: /only their password and description/ } })
    t.equal((await client.post(`${path}/${applianceLogin}/changepassword`, { body: { password: 'S3cret!' } })).status, 200)
    t.match(await client.del(`${path}/${applianceLogin}`), { status: 400, body: { errorCode: 'UnknownError' } })
  }
})

t.test('a key is changed for Linux accounts only, and the account proves itself with it from then on', async t => {
  for (const revision of revisions) {
    const { vbr, vbrAt } = await world()
    const client = vbrAt(revision)
    const change = (id: string, what: string, body: object): Promise<Reply> => client.post(`${path}/${id}/${what}`, { body })
    t.equal((await vbr.get(`${path}/${linuxLogin}`)).body.authenticationType, 'Password')
    t.equal((await change(linuxLogin, 'changeprivatekey', { privateKey: 'BEGIN KEY' })).status, 200, revision)
    t.equal((await vbr.get(`${path}/${linuxLogin}`)).body.authenticationType, 'SshKey')
    t.equal((await change(linuxKeyLogin, 'changeprivatekey', { privateKey: 'BEGIN KEY', passphrase: 'Ph4se' })).status, 200)
    t.equal((await change(linuxLogin, 'changerootpassword', { password: 'R00t' })).status, 200)
    t.match(await change(windowsLogin, 'changeprivatekey', { privateKey: 'BEGIN KEY' }),
      { status: 400, body: { errorCode: 'UnknownError', message: /Linux credentials only/ } })
    t.match(await change(windowsLogin, 'changerootpassword', { password: 'R00t' }), { status: 400 })
    t.match(await change(linuxKeyLogin, 'changeprivatekey', { privateKey: '' }), { status: 400 })
    for (const what of ['changepassword', 'changeprivatekey', 'changerootpassword']) {
      t.equal((await change(linuxLogin, what, {})).status, 400)
      t.equal((await change(unknown, what, { password: 'x', privateKey: 'x' })).status, 404)
    }
  }
})

t.test('since 1.3 an edit may say how a Linux account proves itself, as far as it can', async t => {
  const { vbr } = await world()
  const edit = async (id: string, authenticationType: string): Promise<Reply> => {
    const { body } = await vbr.get(`${path}/${id}`)
    return vbr.put(`${path}/${id}`, { body: { ...body, authenticationType } })
  }
  t.equal((await edit(linuxKeyLogin, 'Password')).body.authenticationType, 'Password')
  t.equal((await edit(linuxKeyLogin, 'SshKey')).body.authenticationType, 'SshKey')
  t.match(await edit(linuxLogin, 'SshKey'), { status: 400, body: { message: /privateKey/ } })
})

t.test('what is used cannot go: the refusal is worded as it was recorded', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    t.same(await client.del(`${path}/${windowsLogin}`).then(({ status, body }) => ({ status, body })), {
      status: 400,
      body: errorAt(revision, {
        status: 400,
        errorCode: 'UnknownError',
        message: `Unable to delete selected credentials ${windowsLogin} because they are currently in use.`
      })
    }, revision)
    t.equal((await client.del(`${path}/${labLogin}`)).status, 204)
    t.equal((await client.del(`${path}/${labLogin}`)).status, 404)
  }
})

t.test('a body that lacks, mistypes or exceeds something is refused', async t => {
  for (const revision of revisions) {
    const { vbrAt } = await world()
    const client = vbrAt(revision)
    const { type: _, ...untyped } = standard
    for (const body of [
      undefined, {}, untyped, { ...standard, username: ' ' }, { ...standard, username: undefined }, { ...standard, username: 7 },
      { ...standard, type: 'Linux', authenticationType: 'SshKey', privateKey: '', SSHPort: 70_000 },
      { ...standard, type: 'Linux', authenticationType: 'Password', SSHPort: 'many' }
    ]) {
      t.match(await client.post(path, { body }), { status: 400, body: { errorCode: 'UnexpectedContent' } },
        `${revision} ${JSON.stringify(body)}`)
    }
    const { body } = await client.get(`${path}/${labLogin}`)
    const edit = (changes: object, of = labLogin): Promise<Reply> => client.put(`${path}/${of}`, { body: { ...body, ...changes } })
    t.match(await edit({ id: linuxLogin }), { status: 400 })
    t.match(await edit({ type: 'Linux', authenticationType: 'Password' }), { status: 400, body: { message: /type/ } })
    t.match(await edit({ username: '' }), { status: 400 })
    t.match(await edit({ id: unknown }, unknown), { status: 404, body: { errorCode: 'NotFound', message: new RegExp(unknown) } })
    t.match(await client.get(`${path}/nonsense`), { status: 400 })
    t.same((await client.get(`${path}/${labLogin}`)).body, body, 'nothing changed')
  }
  const { vbr, vbrAt } = await world()
  t.equal((await add(vbr, { ...standard, password: undefined })).status, 400, 'required since 1.3')
  t.equal((await add(vbrAt('1.1-rev0'), { ...standard, password: undefined })).status, 201)
  t.equal((await add(vbr, { type: 'Linux', username: 'backup', password: 'S3cret!' })).status, 400, 'how it proves itself')
})

t.test('who may not see or change credentials is refused', async t => {
  const { vbrAs } = await world()
  const viewer = await vbrAs('viewer')
  t.match(await viewer.get(path), { status: 403, body: { errorCode: 'AccessDenied' } })
  t.equal((await add(viewer, standard)).status, 403)
  t.equal((await viewer.del(`${path}/${labLogin}`)).status, 403)
})
