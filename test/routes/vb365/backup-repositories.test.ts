import t from 'tap'
import { startTest } from '../../simulator.js'

const { world } = await startTest(t)

t.test('smoke', async t => {
  const { vb365 } = await world()
  for (const p of ['/v8/BackupRepositories', '/v7/BackupRepositories', '/v6/objectstoragerepositories', '/v8/Accounts', '/v8/EncryptionKeys', '/v8/RepositorySynchronizeSessions']) {
    const r = await vb365.get(p)
    console.log(p, r.status, JSON.stringify(r.body).slice(0, 3000))
  }
})
