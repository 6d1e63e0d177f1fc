import t from 'tap'
import { freshWorld } from '../../fresh-installation.js'
import { type Client, startTest, type TestWorld } from '../../simulator.js'
import { exported, type File, imported, type Kind, kinds, said, withoutOwnTags, withSecrets } from './automation-files.js'

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

/** Files know no scale-out repositories: who moves one joins its extents anew. */
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
    t.same(await everything(target.vbr), await everything(source.vbr), 'the newest revision knows of no difference, either')
  })
}
