import type { Answer } from '../../server/product.js'
import { buildOf } from '../../state/vbr/base/build.js'
import { isBefore } from './revisions/order.js'

/** How a server writes what is the same in every revision: words, members without a value, times, errors. */
export interface Manner {
  /** Builds before 13 say `null` where a member has no value, builds 13 leave it out. */
  sendsNulls: boolean
  /** What authorization refuses is told by its status alone. */
  hidesUnauthorized: boolean
  errorBody: (answer: Answer) => unknown
}

interface ErrorBody { errorCode: string, message: string, resourceId: string | null }

const asDocumented: Manner = { sendsNulls: true, hidesUnauthorized: false, errorBody: ({ body }) => body }
const ofTwelve: Manner = { ...asDocumented, hidesUnauthorized: true }
const ofThirteen: Manner = { sendsNulls: false, hidesUnauthorized: true, errorBody: toBodyOfThirteen }

/**
 * How the server with this newest revision answers at a revision. From 1.2-rev0 on its build decides (recorded). What
 * one answers at 1.1 and before is as the first document shows it, whatever the build; at 1.1-rev1 and 1.1-rev2 that is
 * ASSUMED.
 */
export function mannerOf (newest: string, revision = newest): Manner {
  if (isBefore(revision, '1.2-rev0')) return asDocumented
  return buildOf(newest).major === 13 ? ofThirteen : ofTwelve
}

function toBodyOfThirteen ({ status, body }: Answer): unknown {
  if (!isError(body)) return body
  const { errorCode, message } = body
  return { errorCode, message, title: message, status }
}

const isError = (body: unknown): body is ErrorBody => typeof body === 'object' && body !== null && 'errorCode' in body
