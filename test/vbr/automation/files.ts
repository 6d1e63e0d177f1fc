import type { Client, Reply, TestWorld } from '../../estate/simulator.js'

/** What is exported and imported, in the order in which it must be imported. */
export const kinds = [
  'credentials', 'cloudcredentials', 'encryptionPasswords', 'managedServers', 'repositories', 'proxies', 'jobs'
] as const
export type Kind = typeof kinds[number]

// Files are read as a client does; what is in them is what tests assert.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type File = any

export async function exported (vbr: Client, kind: Kind, selection?: object): Promise<File> {
  const reply = await vbr.post(`/api/v1/automation/${kind}/export`, selection === undefined ? {} : { body: selection })
  if (reply.status !== 200) throw new Error(`Export of ${kind}: ${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

/** Imports a file and waits for the end of its session. */
export async function imported (world: TestWorld, vbr: Client, kind: Kind, file: File): Promise<Reply['body']> {
  const reply = await vbr.post(`/api/v1/automation/${kind}/import`, { body: file })
  if (reply.status !== 201) throw new Error(`Import of ${kind}: ${reply.status} ${JSON.stringify(reply.body)}`)
  await world.untilIdle()
  const session = await world.vbr.get(`/api/v1/automation/sessions/${reply.body.id}`)
  return session.body
}

/** What the log of a session says, in the order in which it came to pass. */
export async function said (vbr: Client, sessionId: string): Promise<Array<{ status: string, title: string }>> {
  const { body } = await vbr.get(`/api/v1/automation/sessions/${sessionId}/logs`)
  return body.records.reverse().map(({ status, title }: { status: string, title: string }) => ({ status, title }))
}

/** A file with every secret that an export has left empty. */
export function withSecrets (file: File): File {
  const secrets = ['password', 'sharedKey', 'secretKey', 'secret']
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) =>
      [name, secrets.includes(name) && member === '' ? 's3cret' : fill(member)]))
  }
  return fill(file)
}

/** A file without what a server makes of its own ids: the tags of hosts and of proxies, which no file can give. */
export function withoutOwnTags (file: File): File {
  const { proxies, jobs } = structuredClone(file)
  for (const { server } of proxies ?? []) {
    delete server.hostTag
    delete server.hostUniqueId
  }
  for (const { storage } of jobs ?? []) {
    for (const proxy of storage.backupProxies.proxies ?? []) {
      delete proxy.tag
      delete proxy.uniqueId
    }
  }
  return { ...file, ...(proxies && { proxies }), ...(jobs && { jobs }) }
}
