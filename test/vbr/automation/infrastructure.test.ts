import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { exported, type File, imported, said, withoutOwnTags, withSecrets } from './files.js'
import { mailLogin, vaultPassword } from '../../estate/vbr/credentials.js'
import { vCenterServer } from '../../estate/vbr/infrastructure.js'
import { webTier } from '../../estate/vbr/jobs.js'

const { world, control } = await startTest(t)
const revisions = ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const serversPath = '/api/v1/backupInfrastructure/managedServers'
const proxiesPath = '/api/v1/backupInfrastructure/proxies'

type Kind = Parameters<typeof imported>[2]

/** What became of a file's first item. */
async function outcome (w: TestWorld, kind: Kind, file: File): Promise<string> {
  const { id } = await imported(w, w.vbr, kind, file)
  return (await said(w.vbr, id))[0]?.title ?? ''
}

const list = async ({ vbr }: TestWorld, path: string) => (await vbr.get(`${path}${path.includes('?') ? '&' : '?'}limit=1000`)).body.data

t.test('exports hold what is asked for: by id, type and name, in any combination', async t => {
  const { vbr } = await world()
  const names = async (kind: Kind, selection?: object): Promise<string[]> =>
    Object.values<File[]>(await exported(vbr, kind, selection)).flat()
      .map(({ name, username, hint, account, accessKey, connectionName, server }) =>
        name ?? username ?? hint ?? account ?? accessKey ?? connectionName ?? server.hostName)

  t.same(await names('credentials', { names: ['LWWORKS\\*'] }), ['LWWORKS\\svc-veeam', 'LWWORKS\\svc-sql'])
  t.same(await names('credentials', { types: ['linux'] }), ['veeamrepo', 'veeamkey'], 'in any letter case')
  t.same(await names('credentials', { types: ['Linux'], names: ['*key', '*sql'] }), ['veeamkey'])
  t.same(await names('credentials', { ids: [mailLogin] }), ['smtp-relay'])
  t.same(await names('credentials', { ids: ['2d000000-0000-4000-8000-00000000dead'] }), [])
  t.equal((await names('credentials', { ids: [], names: [] })).length, (await names('credentials')).length)
  t.equal((await names('credentials', { showHiddenCreds: true })).length, (await names('credentials')).length + 4,
    "the appliances' own records are hidden")

  t.same(await names('cloudcredentials', { types: ['Google', 'Amazon'] }), ['AKIALINDWURMDEMO01', 'GOOGLINDWURMDEMO01'])
  t.same(await names('cloudcredentials', { names: ['lindwurm*'] }), ['lindwurmblob', 'Lindwurm Azure'])
  t.same(await names('managedServers', { types: ['ViHost'] }), ['vcenter01.lindwurm.example', 'esx-branch01.lindwurm.example'])
  t.same(await names('managedServers', { names: ['win-repo01.*'] }), ['win-repo01.lindwurm.example'])
  t.same(await names('managedServers', { ids: [vCenterServer] }), ['vcenter01.lindwurm.example'])
  t.same(await names('repositories', { types: ['Smb', 'AmazonS3'] }), ['NAS01', 'S3-Offload'])
  t.same(await names('repositories', { names: ['extent-?'] }), ['Extent-A', 'Extent-B'])
  t.same(await names('proxies', { names: ['vmware*'] }), ['vbr01.lindwurm.example'])
  t.equal((await names('proxies', { types: ['ViProxy'] })).length, 3)
  t.same(await names('proxies', { types: ['HvProxy'] }), [])
  t.same(await names('jobs', { ids: [webTier] }), ['Web Tier'])
  t.equal((await names('jobs', { types: ['Backup', 'VSphereBackup'] })).length, 7)
  t.same(await names('jobs', { types: ['BackupCopy'] }), [])
  t.same(await names('encryptionPasswords', { hints: ['vault*'] }), ['Vault 2026 passphrase'])
  t.same(await names('encryptionPasswords', { tags: ['2e000000000040008000000000000002'] }), ['Spare'])
  t.same(await names('encryptionPasswords', { modificationTimeFrom: '2024-12-01T00:00:00Z' }), [])
  t.same(await names('encryptionPasswords', { modificationTimeFrom: '2024-10-01T00:00:00Z' }), ['Spare'])
  t.same(await names('encryptionPasswords', { ids: [vaultPassword] }), ['Vault 2026 passphrase'])
})

t.test('no export holds an id or a secret', async t => {
  const { vbrAt } = await world()
  const kinds = ['credentials', 'cloudcredentials', 'encryptionPasswords', 'managedServers', 'repositories', 'proxies', 'jobs'] as const
  const ownIds = /"(id|(host|server|mountServer|gatewayServer|credentials|creds|backupRepository|proxy|encryptionPassword)Id[A-Za-z]*)":/
  const secrets = /"(password|passphrase|privateKey|rootPassword|sharedKey|secretKey|secret)":"[^"]/
  for (const revision of revisions) {
    for (const kind of kinds) {
      const text = JSON.stringify(await exported(vbrAt(revision), kind))
      t.notOk(ownIds.test(text), `${revision} ${kind}`)
      t.notOk(secrets.test(text), `${revision} ${kind}`)
    }
  }
})

t.test('Linux credentials come with their settings, and prove themselves by password or key', async t => {
  const w = await world()
  const linux = (members: object, settings: object) => ({
    credentials: [{
      username: 'svc-backup',
      type: 'Linux',
      uniqueId: 'svc-backup',
      ...members,
      linuxAdditionalSettings: { SSHPort: 2222, elevateToRoot: true, addToSudoers: true, useSu: false, ...settings }
    }]
  })
  const read = async () => (await list(w, '/api/v1/credentials?nameFilter=svc-backup'))[0]

  t.match(await outcome(w, 'credentials', linux({ password: '' }, { privateKey: '' })), /'password' must not be empty/)
  t.equal(await outcome(w, 'credentials', linux({}, { privateKey: 'a key', passphrase: 'phrase' })), 'svc-backup has been added')
  const added = await read()
  t.match(added, { type: 'Linux', SSHPort: 2222, elevateToRoot: true, authenticationType: 'SshKey', uniqueId: 'svc-backup' })
  t.match(added.description, /^Created by /, 'a description that is left out is made')

  t.equal(await outcome(w, 'credentials', linux({ password: 's3cret', description: 'Now by password' }, { SSHPort: 22 })),
    'svc-backup has been changed')
  t.match(await read(), { id: added.id, SSHPort: 22, authenticationType: 'Password', description: 'Now by password' })
  t.match(await outcome(w, 'credentials', linux({ password: 's3cret' }, { SSHPort: 70_000 })), /SSHPort/)
})

t.test('accounts of managed services have no password, and are nothing that older revisions know', async t => {
  const w = await world()
  const service = { username: 'LWWORKS\\gmsa$', type: 'ManagedService', description: 'Managed', uniqueId: 'gmsa' }
  t.equal(await outcome(w, 'credentials', { credentials: [service] }), 'LWWORKS\\gmsa$ has been added')
  t.equal(await outcome(w, 'credentials', { credentials: [{ ...service, description: 'Changed' }] }), 'LWWORKS\\gmsa$ has been changed')
  for (const revision of revisions) {
    const { credentials } = await exported(w.vbrAt(revision), 'credentials', { names: ['*gmsa$'] })
    t.equal(credentials.length, revision.startsWith('1.3') ? 1 : 0, revision)
  }
})

t.test('accounts of clouds are added and changed, whatever their kind', async t => {
  const w = await world()
  const file = await exported(w.vbr, 'cloudcredentials')
  const refused = await imported(w, w.vbr, 'cloudcredentials', file)
  t.equal(refused.result.result, 'Failed')
  t.ok((await said(w.vbr, refused.id)).every(({ title }) => /must not be empty|could not be imported/.test(title)), 'secrets are missing')

  const described = structuredClone(withSecrets(file))
  for (const items of Object.values<File[]>(described)) for (const item of items) item.description = 'By file'
  const changed = await imported(w, w.vbr, 'cloudcredentials', described)
  t.equal(changed.result.result, 'Success', JSON.stringify(await said(w.vbr, changed.id)))
  const accounts = await list(w, '/api/v1/cloudCredentials')
  t.equal(accounts.length, 4)
  t.ok(accounts.every(({ description }: { description: string }) => description === 'By file'))

  const fresh = {
    azureStorage: [{ ...described.azureStorage[0], account: 'newblob', uniqueId: 'not a guid' }],
    azureCompute: [{ ...described.azureCompute[0], connectionName: 'New Azure', uniqueId: '7F000000000040008000000000000001' }],
    amazon: [{ ...described.amazon[0], accessKey: 'AKIANEW', uniqueId: '' }],
    google: [{ ...described.google[0], accessKey: 'GOOGNEW', uniqueId: '7f000000-0000-4000-8000-000000000002' }]
  }
  const added = await imported(w, w.vbr, 'cloudcredentials', fresh)
  t.equal(added.result.result, 'Success', JSON.stringify(await said(w.vbr, added.id)))
  t.equal((await list(w, '/api/v1/cloudCredentials')).length, 8)
  const again = await imported(w, w.vbr, 'cloudcredentials', fresh)
  t.ok((await said(w.vbr, again.id)).every(({ title }) => title.endsWith('has been changed')))
  const { azureStorage: [blob], azureCompute: [azure] } = await exported(w.vbr, 'cloudcredentials', { names: ['new*'] })
  t.equal(blob.uniqueId, 'not a guid')
  t.equal(azure.uniqueId, '7f000000-0000-4000-8000-000000000001')

  const mixed = { amazon: [{ ...described.amazon[0], type: 'Google' }] }
  t.match(await outcome(w, 'cloudcredentials', mixed), /of type Google in the list of Amazon/)
  const certified = structuredClone(described.azureCompute[0])
  certified.existingAccount.subscription = {
    ...certified.existingAccount.subscription, secret: '', certificate: { certificate: 'AAAA', formatType: 'pfx' }
  }
  t.match(await outcome(w, 'cloudcredentials', { azureCompute: [certified] }), /certificate/, 'a certificate must be one')
})

t.test('encryption passwords are imported with what they are, and marked', async t => {
  const w = await world()
  const { encryptionPasswords: [vault, spare] } = await exported(w.vbr, 'encryptionPasswords')
  t.match(await outcome(w, 'encryptionPasswords', { encryptionPasswords: [vault] }), /'password' must not be empty/)

  await imported(w, w.vbr, 'encryptionPasswords', {
    encryptionPasswords: [{ ...spare, hint: 'Spare no more', password: 'open' }, { hint: 'Third', password: 'sesame' }]
  })
  const known = await list(w, '/api/v1/encryptionPasswords')
  t.equal(known.length, 3)
  t.match(known[1], { hint: 'Spare no more', uniqueId: spare.uniqueId, isImported: false })
  t.match(known[2], { hint: 'Third', isImported: true })
  const verify = async (id: string, password: string) =>
    (await w.vbr.post(`/api/v1/encryptionPasswords/${id}/verify`, { body: { password } })).body.isSuccessful
  t.ok(await verify(known[1].id, 'open'))
  t.ok(await verify(known[2].id, 'sesame'))

  t.equal(await outcome(w, 'encryptionPasswords', { encryptionPasswords: [{ hint: 'third', password: 'again' }] }),
    'third has been changed')
  t.ok(await verify(known[2].id, 'again'))
  t.equal((await imported(w, w.vbr, 'encryptionPasswords', {})).result.result, 'Success')
})

t.test('servers are added with their credentials, and what makes them servers of VMware with its inventory', async t => {
  const w = await world()
  const { viHosts: [vcenter] } = await exported(w.vbr, 'managedServers', { names: ['vcenter*'] })
  const { certificateThumbprint: _thumbprint, ...plain } = vcenter
  const host = { ...plain, name: 'vcenter02.lindwurm.example', description: 'Second' }
  const { id } = await imported(w, w.vbr, 'managedServers', { viHosts: [host] })
  t.same(await said(w.vbr, id), [{ status: 'Succeeded', title: 'vcenter02.lindwurm.example has been added' }])
  const [added] = await list(w, `${serversPath}?nameFilter=vcenter02*`)
  t.match(added, { type: 'ViHost', viHostType: 'VC', port: 443, description: 'Second', status: 'Available' })
  const { body: tree } = await w.vbrAt('1.1-rev0').get('/api/v1/inventory/vmware/hosts/vcenter02.lindwurm.example')
  t.ok(tree.pagination.total > 10)

  const one = (list: string, server: object) => ({ [list]: [server] })
  const away = { ...host, name: 'vcenter03.lindwurm.example' }
  t.match(await outcome(w, 'managedServers', one('viHosts', { ...away, credentials: { credentialsName: 'nobody' } })),
    /there is no credentials named 'nobody'/)
  t.match(await outcome(w, 'managedServers', one('viHosts', { ...away, certificateThumbprint: 'AB' })), /thumbprint/)
  t.match(await outcome(w, 'managedServers', one('viHosts', { ...away, name: 'vcenter.invalid' })), /vcenter.invalid/)
  t.match(await outcome(w, 'managedServers', one('linuxHosts', { ...away, sshFingerprint: 'x' })), /of type ViHost in the list of LinuxHost/)
  t.match(await outcome(w, 'managedServers', one('windowsHosts', { name: 'win-new', description: '', type: 'WindowsHost' })),
    /'credentialsId' is required/)
  t.same(await list(w, `${serversPath}?nameFilter=vcenter03*`), [])
})

t.test('servers of VMware Cloud Director come with their vCenter servers, since 1.2', async t => {
  for (const revision of revisions.slice(1)) {
    const w = await world()
    const vbr = w.vbrAt(revision)
    const credentials = { credentialsName: 'administrator@vsphere.local' }
    const file = {
      cloudDirectorHosts: [{
        name: 'vcd01.lindwurm.example',
        description: 'Cloud Director',
        type: 'CloudDirectorHost',
        credentials,
        url: 'https://vcd01.lindwurm.example/api',
        viServers: [{ viServerName: 'vcenter01.lindwurm.example', viCredentials: credentials }]
      }]
    }
    const { id, result } = await imported(w, vbr, 'managedServers', file)
    t.equal(result.result, 'Success', `${revision} ${JSON.stringify(await said(w.vbr, id))}`)
    const { cloudDirectorHosts } = await exported(vbr, 'managedServers')
    t.match(cloudDirectorHosts.filter(({ name }: File) => name === 'vcd01.lindwurm.example'), file.cloudDirectorHosts)
    t.equal((await imported(w, vbr, 'managedServers', { cloudDirectorHosts })).result.result, 'Success')
    t.same((await exported(vbr, 'managedServers')).cloudDirectorHosts, cloudDirectorHosts)
    t.notOk('cloudDirectorHosts' in await exported(w.vbrAt('1.1-rev0'), 'managedServers'))
  }
})

t.test('servers that are there are changed, the backup server too, in every revision', async t => {
  for (const revision of revisions) {
    const w = await world()
    const vbr = w.vbrAt(revision)
    const file = await exported(vbr, 'managedServers')
    const before = await list(w, serversPath)
    const changed = structuredClone(file)
    for (const items of Object.values<File[]>(changed)) for (const item of items) item.description += ', changed'
    changed.viHosts[0].port = 8443
    const { id, result } = await imported(w, vbr, 'managedServers', changed)
    t.equal(result.result, 'Success', `${revision} ${JSON.stringify(await said(w.vbr, id))}`)
    t.same(await exported(vbr, 'managedServers'), changed)
    await imported(w, vbr, 'managedServers', file)
    t.same(await list(w, serversPath), before, 'nothing else has changed')
  }
})

t.test('a server that keeps no credentials is not exported; as null, as servers send it, it cannot be imported', async t => {
  const w = await world()
  const { linuxHosts } = await exported(w.vbr, 'managedServers')
  t.same(linuxHosts.map(({ name }: File) => name), ['lin-proxy01.lindwurm.example', 'exagrid01.lindwurm.example'])
  t.equal((await w.vbr.post('/api/v1/automation/managedServers/import', { body: { linuxHosts: [null] } })).status, 400)
})

t.test('proxies are those of their type on their host, in every revision', async t => {
  for (const revision of revisions) {
    const w = await world()
    const vbr = w.vbrAt(revision)
    const file = await exported(vbr, 'proxies')
    // Before 1.3 there is one type of proxy.
    const known = async () => (await list(w, proxiesPath)).filter(({ type }: File) => revision.startsWith('1.3') || type === 'ViProxy')
    const before = await known()
    const changed = structuredClone(file)
    for (const proxy of changed.proxies) {
      proxy.description = 'Changed'
      proxy.server.maxTaskCount = 7
    }
    await imported(w, vbr, 'proxies', changed)
    const after = await known()
    t.same(after.map(({ id, name }: File) => [id, name]), before.map(({ id, name }: File) => [id, name]), revision)
    t.ok(after.every(({ description, server }: File) => description === 'Changed' && server.maxTaskCount === 7))

    for (const { id } of before.slice(1)) await w.vbr.del(`${proxiesPath}/${id}`)
    const { result } = await imported(w, vbr, 'proxies', withoutOwnTags(file))
    t.equal(result.result, 'Success')
    t.same(await exported(vbr, 'proxies'), file)
  }
})

t.test('a proxy needs a host that can be one', async t => {
  const w = await world()
  const { proxies: [proxy] } = await exported(w.vbr, 'proxies', { names: ['lin-proxy01*'] })
  const on = (hostName: string, members = {}) => ({ proxies: [{ ...proxy, ...members, server: { ...proxy.server, hostName, hostUniqueId: '' } }] })
  t.match(await outcome(w, 'proxies', on('nobody.example')), /there is no managed server named 'nobody.example'/)
  t.match(await outcome(w, 'proxies', on('vcenter01.lindwurm.example')), /vcenter01/)
  t.equal(await outcome(w, 'proxies', on('LIN-REPO01.lindwurm.example')), 'LIN-REPO01.lindwurm.example has been added')
  t.equal(await outcome(w, 'proxies', on('win-repo01.lindwurm.example', { type: 'GeneralPurposeProxy' })),
    'win-repo01.lindwurm.example has been added')
  t.equal((await exported(w.vbr, 'proxies')).proxies.length, 6)
  t.equal((await exported(w.vbrAt('1.1-rev0'), 'proxies')).proxies.length, 4, 'older revisions know no general-purpose proxies')
})

t.test('what cannot be reached can be neither changed nor used by an import', async t => {
  const w = await world()
  const servers = await exported(w.vbr, 'managedServers', { names: ['win-repo01*'] })
  const { WindowsLocalRepositories: [repository] } = await exported(w.vbr, 'repositories', { names: ['WIN-REPO01'] })
  const proxies = await exported(w.vbr, 'proxies', { names: ['win-repo01*'] })
  const offline = { subject: 'win-repo01.lindwurm.example', state: 'offline' }
  t.equal((await control.post(`/api/worlds/${w.name}/outcomes`, { body: offline })).status, 201)

  t.match(await outcome(w, 'managedServers', servers), /win-repo01.lindwurm.example could not be imported: .*win-repo01/)
  t.match(await outcome(w, 'repositories', { WindowsLocalRepositories: [{ ...repository, name: 'New', uniqueId: 'new', repository: { path: 'Q:\\New' } }] }),
    /New could not be imported: .*win-repo01/)
  t.match(await outcome(w, 'proxies', proxies), /could not be imported: .*win-repo01/)
})
