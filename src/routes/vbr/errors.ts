import type { Answer, Product } from '../../server/product.js'
import type { Refusal, RefusalKind } from '../../state/store/refusals.js'
import { mannerOf } from './manner.js'

/** The one place with VBR's statuses and error bodies (reference: error enum of the document, client tests). */
const kinds: Record<Exclude<RefusalKind, 'closing'>, { status: number, errorCode: string }> = {
  notFound: { status: 404, errorCode: 'NotFound' },
  invalid: { status: 400, errorCode: 'UnexpectedContent' },
  // There is no 409: a business rule refuses with 400, the message says why.
  conflict: { status: 400, errorCode: 'UnknownError' },
  denied: { status: 403, errorCode: 'AccessDenied' },
  unauthorized: { status: 401, errorCode: 'AccessDenied' },
  unavailable: { status: 503, errorCode: 'ServiceUnavailable' },
  timeout: { status: 503, errorCode: 'ServiceUnavailable' },
  gone: { status: 404, errorCode: 'NotFound' },
  upstream: { status: 400, errorCode: 'UnknownError' }
}

function error (status: number, errorCode: string, message: string, resourceId: string | null = null): Answer {
  return { status, body: { errorCode, message, resourceId } }
}

export function toAnswer (refusal: Refusal): Answer {
  // No server speaks of worlds: one that ends says what it says of a service that is not there.
  if (refusal.kind === 'closing') return answers.withStatus({ status: 503 })
  const { status, errorCode } = kinds[refusal.kind]
  return error(status, refusal.code ?? errorCode, refusal.message, refusal.subject ?? null)
}

export const unsupportedVersion = (served: readonly string[]): Answer => error(400, 'NotImplemented',
  // Seen on a server; at least three clients read the versions out of this sentence.
  `Unsupported RESTAPI version. The following versions are supported: ${served.map(version => `v${version}`).join(', ')}`)

/** What a server with this newest revision answers without asking its state. */
export const answersOf = (newest: string): Product['answers'] => ({
  ...answers,
  unauthorized: (reason, revision) => mannerOf(newest, revision).hidesUnauthorized
    ? { status: 401, body: undefined, headers: { 'www-authenticate': 'Bearer' } }
    : answers.unauthorized(reason, revision)
})

const answers: Product['answers'] = {
  unknownPath: () => error(404, 'InvalidURI', 'The requested resource does not exist.'),
  wrongMethod: () => error(405, 'MethodNotAllowed', 'The resource does not support this method.'),
  notBuilt: ({ id }) => error(501, 'NotImplemented', `${id} is not simulated yet.`),
  fault: () => error(500, 'UnknownError', 'An internal error occurred.'),
  malformedId: (_name, value) => error(400, 'UnexpectedContent', `The value '${value}' is not valid.`),
  invalid: message => error(400, 'UnexpectedContent', message),
  malformedBody: () => error(400, 'UnexpectedContent', 'The request body is not valid JSON.'),
  mediaType: () => error(415, 'UnexpectedContent', 'The media type of the request body is not supported.'),
  unauthorized: reason => reason === 'expired'
    ? error(401, 'ExpiredToken', 'The access token has expired.')
    : reason === 'missing'
      ? error(401, 'AccessDenied', 'Authorization is required.')
      : error(401, 'InvalidToken', 'The access token is not valid.'),
  forbidden: () => error(403, 'AccessDenied', 'The user does not have the permission for this operation.'),
  withStatus: ({ status, errorCode = usual[status]?.errorCode ?? 'UnknownError', message = usual[status]?.message }) =>
    error(status, errorCode, message ?? `The request failed with status ${status}.`)
}

/** What the documented codes stand for, by status; 429 is in no document, a proxy in front of the server sends it. */
const usual: Record<number, { errorCode: string, message: string }> = {
  400: { errorCode: 'UnexpectedContent', message: 'The request cannot be read.' },
  401: { errorCode: 'InvalidToken', message: 'The access token is not valid.' },
  403: { errorCode: 'AccessDenied', message: 'The user does not have the permission for this operation.' },
  404: { errorCode: 'NotFound', message: 'The requested resource does not exist.' },
  405: { errorCode: 'MethodNotAllowed', message: 'The resource does not support this method.' },
  408: { errorCode: 'UnknownError', message: 'The request did not arrive in time.' },
  413: { errorCode: 'UnexpectedContent', message: 'The request body is too large.' },
  414: { errorCode: 'InvalidURI', message: 'The address is too long.' },
  415: { errorCode: 'UnexpectedContent', message: 'The media type of the request body is not supported.' },
  431: { errorCode: 'UnexpectedContent', message: 'The request headers are too large.' },
  429: { errorCode: 'UnknownError', message: 'Too many requests.' },
  500: { errorCode: 'UnknownError', message: 'An internal error occurred.' },
  501: { errorCode: 'NotImplemented', message: 'The operation is not implemented.' },
  503: { errorCode: 'ServiceUnavailable', message: 'The service is not available.' }
}
