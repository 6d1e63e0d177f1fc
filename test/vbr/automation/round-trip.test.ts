import t from 'tap'
import { freshWorld } from '../../estate/fresh-installation.js'
import { type Client, startTest, type TestWorld } from '../../estate/simulator.js'
import { exported, type File, imported, type Kind, kinds, said, withoutOwnTags, withSecrets } from './files.js'
import { defaultRepository } from '../../estate/vbr/repositories.js'

const simulator = await startTest(t)
const single = 'lin-repo01.lindwurm.example'

/** Everything that a server exports. */
async function everything (vbr: Client): Promise<Record<Kind, File>> {
  const files = new Map<Kind, File>()
  for (const kind of kinds) files.set(kind, withoutOwnTags(await exported(vbr, kind)))
  return Object.fromEntries(files) as Record<Kind, File> // one of each kind
}

/** A host that keeps no credentials is in no file: who moves a hardened repository adds its host by hand. */
async function addHardenedHost (world: TestWorld): Promise<void> {
  const reply = await world.vbr.post('/api/v1/backupInfrastructure/managedServers', {
    body: {
      name: single,
      description: 'Created by LWWORKS\\svc-veeam',
      type: 'LinuxHost',
      sshFingerprint: await fingerprintOf(world),
      credentialsStorageType: 'SingleUse',
      singleUseCredentials: { username: 'root', type: 'Linux', password: 's3cret', authenticationType: 'Password' }
    }
  })
  if (reply.status !== 201) throw new Error(`Host: ${reply.status} ${JSON.stringify(reply.body)}`)
  await world.untilIdle()
}

async function fingerprintOf (world: TestWorld): Promise<string> {
  const { body } = await world.vbr.post('/api/v1/connectionCertificate', {
    body: {
      serverName: single,
      type: 'LinuxHost',
      credentialsStorageType: 'SingleUse',
      singleUseCredentials: { username: 'root', type: 'Linux', password: 's3cret', authenticationType: 'Password' }
    }
  })
  return body.fingerprint
}

/** Files know no scale-out repositories: after a move its extents are joined again. */
async function joinExtents (from: TestWorld, to: TestWorld): Promise<void> {
  const { body: { data: [scaleOut] } } = await from.vbr.get('/api/v1/backupInfrastructure/scaleOutRepositories')
  const { body: { data: theirs } } = await from.vbr.get('/api/v1/backupInfrastructure/repositories')
  const { body: { data: ours } } = await to.vbr.get('/api/v1/backupInfrastructure/repositories')
  const names = new Map<string, string>(theirs.map(({ id, name }: Record<string, string>) => [id, name]))
  const ids = new Map<string, string>(ours.map(({ id, name }: Record<string, string>) => [name, id]))
  const moved = JSON.stringify(scaleOut).replace(/2f000000-[0-9a-f-]{27}/g, id => ids.get(names.get(id) ?? '') ?? id)
  const reply = await to.vbr.post('/api/v1/backupInfrastructure/scaleOutRepositories', { body: JSON.parse(moved) })
  if (reply.status !== 201) throw new Error(`Scale-out: ${reply.status} ${JSON.stringify(reply.body)}`)
  await to.untilIdle()
}

for (const revision of ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']) {
  t.test(`What a server exports in ${revision} makes a fresh one the same`, async t => {
    const source = await simulator.world()
    const target = await freshWorld(simulator)
    const [from, to] = [source.vbrAt(revision), target.vbrAt(revision)]
    const files = await everything(from)
    for (const kind of kinds) {
      if (kind === 'repositories') await addHardenedHost(target)
      if (kind === 'jobs') await joinExtents(source, target)
      const { id, result } = await imported(target, to, kind, withSecrets(files[kind]))
      t.equal(result.result, 'Success', `${kind}: ${JSON.stringify(await said(target.vbr, id))}`)
    }
    t.same(await everything(to), files)
    const all = await everything(source.vbr)
    // Servers of Cloud Director came into files with 1.2.
    if (!('cloudDirectorHosts' in files.managedServers)) all.managedServers.cloudDirectorHosts = []
    t.same(await everything(target.vbr), all, 'the newest revision knows of no difference, either')
  })
}

t.test('a file of one revision is imported through another where the two agree, or once its members are renamed', async t => {
  const source = await simulator.world()
  const target = await freshWorld(simulator)
  const [from, to] = [source.vbrAt('1.1-rev0'), target.vbrAt('1.3-rev1')]

  const passwords = withSecrets(await exported(from, 'encryptionPasswords'))
  t.equal((await imported(target, to, 'encryptionPasswords', passwords)).result.result, 'Success')
  const { encryptionPasswords } = await exported(to, 'encryptionPasswords')
  t.same(encryptionPasswords.map(({ hint }: File) => hint), ['Vault 2026 passphrase', 'Spare'])

  const old = withSecrets(await exported(from, 'credentials'))
  const refused = await to.post('/api/v1/automation/credentials/import', { body: old })
  t.equal(refused.status, 400, 'what was a tag is a unique id there')
  const renamed = JSON.parse(JSON.stringify(old).replaceAll('"tag":', '"uniqueId":').replaceAll('"autoElevated":', '"elevateToRoot":'))
  t.equal((await imported(target, to, 'credentials', renamed)).result.result, 'Success')
  t.same(await exported(to, 'credentials'), await exported(source.vbrAt('1.3-rev1'), 'credentials'))

  const { viHosts } = await exported(from, 'managedServers')
  t.equal((await imported(target, to, 'managedServers', { viHosts })).result.result, 'Success', 'servers of VMware are described alike')
  t.same((await exported(to, 'managedServers')).viHosts, viHosts)

  const { proxies } = await exported(source.vbrAt('1.2-rev1'), 'proxies', { names: ['VMware*'] })
  t.equal(proxies[0].server.transportMode, 'auto')
  t.equal((await imported(target, to, 'proxies', { proxies })).result.result, 'Success', 'letter case does not matter')
  t.equal((await exported(to, 'proxies')).proxies[0].server.transportMode, 'Auto')
})

t.test('a script that moves jobs to another server, in the old revision and with doubled slashes', async t => {
  const source = await simulator.world()
  const target = await freshWorld(simulator)
  const post = (world: TestWorld, path: string, body?: File) =>
    world.vbrAt('1.1-rev0').post(`//api/v1/automation/${path}`, { headers: { 'content-type': 'application/json' }, ...(body && { body }) })
  const run = async (path: string, body: File): Promise<string> => {
    const { body: { id } } = await post(target, path, body)
    for (let polls = 0; polls < 100; polls++) {
      const { body: session } = await target.vbrAt('1.1-rev0').get(`/api/v1/automation/sessions/${id}`)
      if (session.state === 'Stopped') return session.result.result
      await target.advance('5s')
    }
    throw new Error('The session does not end')
  }

  const { body: credentials } = await post(source, 'credentials/export')
  for (const one of credentials.credentials) one.password = 'changed later'
  t.equal(await run('credentials/import', credentials), 'Success')
  const { body: servers } = await post(source, 'managedServers/export')
  servers.linuxHosts = servers.linuxHosts.filter((one: unknown) => one !== null)
  t.equal(await run('managedServers/import', servers), 'Success')

  const { body: repositories } = await post(target, 'repositories/export')
  const [{ name, tag }] = repositories.WindowsLocalRepositories
  const { body: jobs } = await post(source, 'jobs/export')
  for (const { storage } of jobs.jobs) Object.assign(storage.backupRepository, { name, tag })
  t.equal(await run('jobs/import', jobs), 'Warning')
  const { body: { data: moved } } = await target.vbr.get('/api/v1/jobs')
  t.same(moved.map((job: File) => job.name).sort(), jobs.jobs.map((job: File) => job.name).sort()
    .filter((name: string) => name !== 'Finance Encrypted'), 'the password of the encrypted job was not moved')
  t.ok(moved.every(({ storage }: File) => storage.backupRepositoryId === defaultRepository))
})

t.test('revisions that have no document of their own export what they can import', async t => {
  for (const revision of ['1.0-rev1', '1.0-rev2', '1.1-rev1', '1.1-rev2', '1.2-rev0']) {
    const world = await simulator.world()
    const vbr = world.vbrAt(revision)
    for (const kind of ['managedServers', 'repositories', 'proxies', 'jobs'] as const) {
      const file = await exported(vbr, kind)
      const { id, result } = await imported(world, vbr, kind, file)
      t.equal(result.result, 'Success', `${revision} ${kind} ${JSON.stringify(await said(world.vbr, id))}`)
      t.same(await exported(vbr, kind), file)
    }
  }
})

t.test('jobs are imported into an empty installation once the vCenter is added that has their machines, and run there', async t => {
  const source = await simulator.world()
  const names = ['Domain Controllers', 'Web Tier']
  const { body: file } = await source.vbr.post('/api/v1/automation/jobs/export', { body: { names } })
  const taken = simulator.simulator.worlds.list().filter(({ name }) => name.startsWith('test-')).length
  simulator.simulator.worlds.add(`test-${taken + 1}`, { fixture: 'empty' })
  const { vbr, untilIdle } = await simulator.world()
  const login = await vbr.post('/api/v1/credentials', { body: { type: 'Standard', username: 'administrator@vsphere.local', password: 'vbsim' } })
  t.equal(login.status, 201)
  await vbr.post('/api/v1/backupInfrastructure/managedServers', {
    body: { type: 'ViHost', name: 'vcenter01.lindwurm.example', description: '', credentialsId: login.body.id }
  })
  await untilIdle()
  const inventory = (client: Client) =>
    client.get('/api/v1/inventory/vmware/hosts/vcenter01.lindwurm.example?limit=1000')
  t.same((await inventory(vbr)).body, (await inventory(source.vbr)).body)

  const jobs = file.jobs.map((job: { storage: object }) => ({
    ...job, storage: { ...job.storage, backupRepository: { name: 'Default Backup Repository' }, backupProxies: { automaticSelection: true } }
  }))
  await vbr.post('/api/v1/automation/jobs/import', { body: { jobs } })
  await untilIdle()
  for (const { id, name } of (await vbr.get('/api/v1/jobs')).body.data) {
    const { body: { id: session } } = await vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
    await untilIdle()
    t.match((await vbr.get(`/api/v1/sessions/${session}`)).body.result, { result: 'Success' }, name)
  }
  t.same((await vbr.get('/api/v1/jobs')).body.data.map(({ name }: { name: string }) => name).sort(), names)
})
