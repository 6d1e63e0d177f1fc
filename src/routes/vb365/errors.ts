import { contract } from '../../schemas/vb365/contract.js'
import { notNull } from '../../server/revisions/json-schema.js'
import { Answered, type Answer, type Product } from '../../server/product.js'
import type { Refusal, RefusalKind } from '../../state/store/refusals.js'

/**
 * The one place with VB365's statuses and error bodies. Every operation documents `default: RESTExceptionInfo` and no
 * status; the statuses are ASSUMED from the names of the error codes, except 400 for a failed login (old clients) and
 * 401 (all clients).
 */
const kinds: Record<Exclude<RefusalKind, 'closing'>, { status: number, errorCode: string | null }> = {
  notFound: { status: 404, errorCode: 'ResourceNotFound' },
  invalid: { status: 400, errorCode: 'ParameterValidationFailure' },
  conflict: { status: 409, errorCode: 'OperationConflict' },
  denied: { status: 403, errorCode: 'ResourceAccessDenied' },
  unauthorized: { status: 401, errorCode: null },
  unavailable: { status: 500, errorCode: 'ProxyOffline' },
  timeout: { status: 504, errorCode: 'Timeout' },
  gone: { status: 410, errorCode: 'OutdatedChangeToken' },
  upstream: { status: 502, errorCode: 'HttpError' }
}

function error (status: number, errorCode: string | null, message: string): Answer {
  return { status, body: { message, ...(errorCode === null ? {} : { errorCode }) } }
}

export function toAnswer (refusal: Refusal): Answer {
  // No server speaks of worlds; and no code of the documents stands for a server that ends.
  if (refusal.kind === 'closing') return answers.withStatus({ status: 503 })
  const { status, errorCode } = kinds[refusal.kind]
  return error(status, refusal.code ?? errorCode, refusal.message)
}

/** Version 6 has no error codes, version 7 one. What is no code, like a login's words or a health report, is left. */
export function errorBody ({ body }: Answer, revision: string | undefined): unknown {
  if (revision === undefined || !isCoded(body)) return body
  const known = contract.at(revision).schema('RESTExceptionInfo').properties?.errorCode
  if (known !== undefined && notNull(known).enum?.includes(body.errorCode) === true) return body
  const { errorCode: _, ...rest } = body
  return rest
}

const isCoded = (body: unknown): body is { errorCode: string } =>
  typeof body === 'object' && body !== null && 'errorCode' in body

/** A refused login: 400 on every version that was seen, with what OAuth clients read beside the product's own. */
export class LoginFailed extends Answered {
  constructor (error: string, message: string, status = 400) {
    super(loginFailure(error, message, status))
  }
}

const loginFailure = (error: string, message: string, status = 400): Answer =>
  ({ status, body: { error, error_description: message, message } })

/** A report with bad news in it arrives as a failure, whole (seen by a client of version 8). */
export class Unhealthy extends Answered {
  constructor (report: unknown) { super({ status: 503, body: report }) }
}

export const answers: Product['answers'] = {
  unknownPath: () => error(404, 'ResourceNotFound', 'No such resource.'),
  wrongMethod: () => error(405, null, 'The resource does not support this method.'),
  notBuilt: ({ id }) => error(501, null, `${id} is not simulated yet.`),
  fault: () => error(500, null, 'An internal error occurred.'),
  // The path constraint of the product makes a malformed id an unknown path.
  malformedId: (_name, value) => error(404, 'ResourceNotFound', `No resource has the ID ${value}.`),
  invalid: (message, operation) => operation?.id === 'token'
    ? loginFailure(message.includes('grant_type') ? 'unsupported_grant_type' : 'invalid_request', message)
    : error(400, 'ParameterValidationFailure', message),
  malformedBody: () => error(400, 'ParameterValidationFailure', 'The request body is not valid JSON.'),
  mediaType: () => error(415, null, 'The media type of the request body is not supported.'),
  // Clients log in again where they cannot read a body, and only there.
  unauthorized: () => ({ status: 401, body: undefined, headers: { 'www-authenticate': 'Bearer' } }),
  forbidden: () => error(403, 'ResourceAccessDenied', 'Access to the resource is denied.'),
  withStatus: ({ status, errorCode = codeFor(status), message = sentences[status] ?? `The request failed with status ${status}.` }) =>
    error(status, errorCode, message)
}

/** What a refusal with the status has as its code. */
const codeFor = (status: number): string | null =>
  Object.values(kinds).find(kind => kind.status === status)?.errorCode ?? null

const sentences: Record<number, string> = {
  400: 'The request cannot be read.',
  408: 'The request did not arrive in time.',
  413: 'The request body is too large.',
  414: 'The address is too long.',
  415: 'The media type of the request body is not supported.',
  431: 'The request headers are too large.',
  401: 'The access token is not valid or has expired.',
  403: 'Access to the resource is denied.',
  404: 'No such resource.',
  429: 'Too many requests.',
  500: 'An internal error occurred.',
  503: 'The service is not available.'
}
