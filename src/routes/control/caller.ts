import type { FastifyReply } from 'fastify'

/** Tells when the caller of something long has hung up before its answer. */
export function callerOf ({ raw }: { raw: FastifyReply['raw'] }): AbortSignal {
  const caller = new AbortController()
  raw.once('close', () => { if (!raw.writableFinished) caller.abort() })
  return caller.signal
}
