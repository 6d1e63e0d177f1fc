import { maskSecrets, maskUrl } from './state/access/secrets.js'
import { bodyOf, type Served } from './state/control/journal.js'

/** What goes to stderr, from the chosen level on. */
export interface Log {
  /** Something went wrong inside: with an error it is a fault of ours, without one a warning. */
  report: (message: string, error: unknown) => void
  /** A start that takes long says how far it is. */
  progress: (message: string) => void
  /** A product has answered a request; absent where the level asks for no line of it. */
  served?: (entry: Served) => void
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

export function createLog (level: string, write: (text: string) => void): Log {
  const shows = (one: string): boolean => levels.indexOf(one) >= levels.indexOf(level)
  const line = (message: string): void => write(`${new Date().toISOString()} ${message}\n`)

  return {
    report (message, error) {
      if (!shows(error === undefined ? 'warn' : 'error')) return
      const stack = error instanceof Error ? `\n${error.stack ?? error.message}` : ''
      line(`${message}${stack}`)
    },

    progress (message) {
      if (shows('warn')) line(message)
    },

    ...(shows('info')
      ? { served: entry => { line(requestLine(entry) + (shows('debug') ? bodies(entry) : '')) } }
      : {})
  }
}

/** `vbr GET /api/v1/jobs 200 3 ms GetAllJobs 1.3-rev2 administrator@ci-1` */
function requestLine ({ product, method, url, status, took, operation, revision, user, world, fault }: Served): string {
  return [
    product, method, maskUrl(url), status === 0 ? 'no answer' : status, `${Math.round(took)} ms`,
    operation ?? 'no operation', revision, user === undefined ? undefined : `${user}@${world ?? 'default'}`,
    fault === undefined ? undefined : `(${fault})`
  ].filter(part => part !== undefined).join(' ')
}

/** Request and reply, secrets masked, each on a line of its own. */
function bodies ({ headers, body, reply }: Served): string {
  const sent = maskSecrets(bodyOf(body, headers['content-type']))
  const answered = maskSecrets(bodyOf(reply, 'application/json'))
  return (sent === null ? '' : `\n  > ${JSON.stringify(sent)}`) + (answered === null ? '' : `\n  < ${JSON.stringify(answered)}`)
}
