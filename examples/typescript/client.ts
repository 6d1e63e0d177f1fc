import { setTimeout as sleep } from 'node:timers/promises'

export interface Login { url: string, username: string, password: string }
export interface Repository { id: string, name: string }
export interface Session { id: string, state: string, result: { result: string, message: string } }
export type Pause = (milliseconds: number) => Promise<unknown>

interface Page { results: Repository[], _links?: { next?: { href: string } } }

/** Logs in on the first call, and once more when a token is refused; waits and tries again when it is told to. */
function connect ({ url, username, password }: Login, tokenPath: string, pause: Pause, attempts = 5) {
  let token: string | undefined

  async function login (): Promise<string> {
    const body = new URLSearchParams({ grant_type: 'password', username, password })
    const response = await fetch(url + tokenPath, { method: 'POST', body })
    if (!response.ok) throw new Error(`Login as ${username}: ${response.status} ${await response.text()}`)
    return (await response.json() as { access_token: string }).access_token
  }

  return async function call<Reply> (method: 'GET' | 'POST', path: string): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      const headers = { authorization: `Bearer ${token ??= await login()}` }
      const response = await fetch(url + path, { method, headers })
      if (response.ok) return await response.json() as Reply
      const text = await response.text()
      if (response.status === 401 && attempt === 1) token = undefined
      else if ([429, 503].includes(response.status) && attempt < attempts) {
        await pause(Number(response.headers.get('retry-after') ?? 1) * 1_000)
      } else throw new Error(`${method} ${path}: ${response.status} ${text}`)
    }
  }
}

/** The configuration backup of Backup & Replication. */
export function createConfigurationBackup (login: Login, pause: Pause = sleep) {
  const call = connect(login, '/api/oauth2/token', pause)

  return {
    start: () => call<Session>('POST', '/api/v1/configBackup/backup'),

    /** Starts a backup and waits for its end. */
    async run (): Promise<Session> {
      let session = await this.start()
      while (session.state !== 'Stopped') {
        await pause(5_000)
        session = await call<Session>('GET', `/api/v1/sessions/${session.id}`)
      }
      if (session.result.result === 'Failed') throw new Error(`The backup failed: ${session.result.message}`)
      return session
    }
  }
}

/** All backup repositories of Backup for Microsoft 365, page by page. */
export async function listRepositories (login: Login, pageSize = 100, pause: Pause = sleep): Promise<Repository[]> {
  const call = connect(login, '/v8/token', pause)
  const all: Repository[] = []
  let next: string | undefined = `/v8/BackupRepositories?limit=${pageSize}`
  while (next !== undefined) {
    const page: Page = await call('GET', next)
    all.push(...page.results)
    next = page._links?.next?.href
  }
  return all
}
