import type { IncomingMessage } from 'node:http'

/** How a call came in that the control port hands on to a product. */
export interface Passed {
  /** Where the product stands for who calls: what is put before its own paths. */
  root: string
  /** Whether it is the client's under test: only then it is kept, judged, hit by faults, and moves a `poll` clock. */
  isClients: boolean
}

// Nothing in a request itself says this: a client cannot keep its calls out of the journal.
const passed = new WeakMap<IncomingMessage, Passed>()

export const markPassed = (request: IncomingMessage, how: Passed): void => { passed.set(request, how) }
export const passedAs = (request: IncomingMessage): Passed | undefined => passed.get(request)

/** Whether a call is one that only looks at, or arranges, what the client under test finds. */
export const isAside = ({ raw }: { raw: IncomingMessage }): boolean => passed.get(raw)?.isClients === false
