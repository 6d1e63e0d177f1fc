import { backupsRefusals as refuse } from './refusals.js'

/** What has changed since a token, and the token to ask with next. */
export interface ChangePage<T> { nextChangeToken: string, limit: number, results: T[] }

/** The change after which a client wants to know: without one everything, `latest` nothing that is there already. */
export function readToken (token: string | undefined, latest: number): number {
  if (token === undefined || token === '') return 0
  if (token.toLowerCase() === 'latest') return latest
  const change = /^\d{1,15}$/.test(token) ? Number(token) : NaN
  if (!(change <= latest)) throw refuse.outdatedChanges(token)
  return change
}
