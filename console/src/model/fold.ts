import type { JournalRequest } from '../api/models.js'

/** Requests that were the same one after another, as one row. */
export interface Folded { key: number, newest: JournalRequest, ids: number[] }

export function fold (requests: readonly JournalRequest[]): Folded[] {
  const rows: Folded[] = []
  for (const request of requests) {
    const last = rows.at(-1)
    if (last !== undefined && isSame(last.newest, request)) {
      last.ids.push(request.id)
      last.key = request.id
    } else rows.push({ key: request.id, newest: request, ids: [request.id] })
  }
  return rows
}

const isSame = (one: JournalRequest, other: JournalRequest): boolean =>
  one.method === other.method && one.path === other.path && one.query === other.query &&
  one.status === other.status && one.product === other.product && one.fault === other.fault

/** A path as a row shows it: long ids are cut. */
export const shortenIds = (path: string): string =>
  path.replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '$1…').replace(/^\/api\/v1/, '')

/** Members that a finding names in quotes, to be marked in the body. */
export const membersNamed = (sentences: readonly string[]): string[] =>
  sentences.flatMap(sentence => [...sentence.matchAll(/'([^']+)'/g)].map(([, name = '']) => name.split('.').at(-1) ?? name))
