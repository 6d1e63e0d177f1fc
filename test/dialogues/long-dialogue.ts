import { createHash } from 'node:crypto'
import type { Client, Reply, Send } from '../estate/simulator.js'
import { masterKey } from '../estate/vb365/credentials.js'
import { branchBucket } from '../estate/vb365/repositories.js'

export interface Speakers { vb365: Client, vbr: Client, advance: (by: string) => Promise<Reply> }

const lists = [
  '/v8/BackupRepositories', '/v8/Jobs', '/v8/JobSessions?limit=100', '/v8/RestorePoints?limit=50', '/v8/Proxies',
  '/v8/EncryptionKeys', '/v8/RepositorySynchronizeSessions', '/v8/Organizations', '/v7/Jobs', '/v6/BackupRepositories'
]
const vbrLists = [
  '/api/v1/sessions?limit=50', '/api/v1/backupInfrastructure/repositories', '/api/v1/credentials',
  '/api/v1/configBackup', '/api/v1/encryptionPasswords', '/api/v1/serverTime'
]

/** Something under way in both products, so that what is due counts. */
export async function prelude ({ vb365, vbr, advance }: Speakers): Promise<void> {
  await vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'from the prelude' } })
  await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await vbr.post('/api/v1/configBackup/backup')
  await advance('3s')
}

/** Says a lot to a world and gives the digest of all that it answered: status and text of every reply, in order. */
export async function longDialogue ({ vb365, vbr, advance }: Speakers): Promise<string> {
  const digest = createHash('sha256')
  async function say (send: Send, ...given: Parameters<Send>): Promise<Reply> {
    const reply = await send(...given)
    digest.update(`${given[0]} ${reply.status} ${JSON.stringify(reply.body)}\n`)
    return reply
  }
  const lookAround = async (): Promise<void> => {
    for (const path of lists) await say(vb365.get, path)
    for (const path of vbrLists) await say(vbr.get, path)
  }

  await lookAround()
  for (let round = 0; round < 3; round++) {
    const key = await say(vb365.post, '/v8/EncryptionKeys', { body: { password: 'x', description: `round ${round}` } })
    await say(vb365.get, `/v8/EncryptionKeys/${key.body.id}`)
    if (round % 2 === 0) await say(vb365.del, `/v8/EncryptionKeys/${key.body.id}`)
    await say(vb365.post, `/v8/BackupRepositories/${branchBucket}/Sync`)
    for (const { id } of (await say(vb365.get, '/v8/Jobs')).body.results) {
      await say(vb365.post, `/v8/Jobs/${id}/start`, { body: {} })
      await say(vb365.get, `/v8/Jobs/${id}`)
    }
    await say(vb365.del, `/v8/EncryptionKeys/${masterKey}`)
    await say(vbr.post, '/api/v1/configBackup/backup')
    await say(vbr.post, '/api/v1/encryptionPasswords', { body: { password: 'x', hint: `round ${round}` } })
    digest.update(JSON.stringify((await advance('20s')).body))
    await lookAround()
    for (const { id } of (await say(vb365.get, '/v8/JobSessions?limit=5')).body.results) {
      await say(vb365.get, `/v8/JobSessions/${id}/LogItems`)
    }
    for (const { id } of (await say(vbr.get, '/api/v1/sessions?limit=3')).body.data) {
      await say(vbr.get, `/api/v1/sessions/${id}/logs`)
    }
    digest.update(JSON.stringify((await advance('90m')).body))
  }
  await lookAround()
  return digest.digest('hex')
}
