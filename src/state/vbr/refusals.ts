import { catalogue } from '../refusals.js'

/**
 * What VBR refuses, and on what evidence. It knows no conflict: a rule that refuses is 400 `UnknownError`, and the
 * message carries the reason. Texts marked recorded were seen on a server.
 */
export const refuse = catalogue({
  invalid: { kind: 'invalid', evidence: 'assumed', text: (what: string) => what },
  refused: { kind: 'conflict', evidence: 'assumed', text: (what: string) => what },
  noSession: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Session with ID ${id} was not found.`, subject: 0
  },
  notRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not running.` },
  alreadyRunning: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is already running.` },
  notStoppable: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} cannot be stopped.` },
  badLogin: { kind: 'unauthorized', evidence: 'recorded', text: () => 'Authentication failed' }
})
