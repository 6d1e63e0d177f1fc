// One operation as it is in one revision. Its parts are converted when they are first read.
import { EITHER, EMPTY, MEDIA, SPAN, STATUS } from './core.js'
import type { Bag, Superset, SupersetOperation } from './core.js'
import type { Convert } from './forms.js'
import type { AnyOperation, BagSchema, ErrorRule, OperationAt, OperationParts, ReplySchema } from './json-schema.js'
import type { Lens } from './lens.js'

const once = <T>(make: () => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const bodyIn = ({ body }: SupersetOperation, lens: Lens) =>
  body !== undefined && lens.alive(body[SPAN]) ? body : undefined

const statusOf = (reply: Superset) => reply[STATUS] ?? 200

function repliesIn ({ reply }: SupersetOperation, lens: Lens) {
  const picked = lens.pick(reply)
  return picked[EITHER] ?? [picked]
}

function replySchema (reply: Superset, convert: Convert): ReplySchema {
  if (reply[EMPTY]) return { empty: true }
  const media = reply[MEDIA]
  return media === undefined ? convert(reply) : { file: media[0] ?? 'application/octet-stream', media }
}

/** Of several replies of success the first that tells something. */
function successOf (operation: SupersetOperation, lens: Lens): number {
  const replies = repliesIn(operation, lens)
  const telling = replies.filter(reply => reply[EMPTY] !== true)
  return Math.min(...(telling.length > 0 ? telling : replies).map(statusOf))
}

export function partsOf (operation: SupersetOperation, lens: Lens, convert: Convert): OperationParts {
  const bagAt = (bag: Bag | undefined): BagSchema | undefined =>
    bag && { type: 'object', ...lens.members(bag, convert) }
  const body = bodyIn(operation, lens)
  const isJson = body !== undefined && body[MEDIA] === undefined
  const params = once(() => bagAt(operation.params))
  const query = once(() => bagAt(operation.query))
  const bodySchema = once(() => isJson ? convert(body) : undefined)
  const reply = once(() => Object.fromEntries(
    repliesIn(operation, lens).map(one => [statusOf(one), replySchema(one, convert)])))
  return {
    get params () { return params() },
    get query () { return query() },
    get body () { return bodySchema() },
    get reply () { return reply() },
  }
}

export function operationAt (
  operation: SupersetOperation & AnyOperation, lens: Lens, convert: Convert, rule: ErrorRule
): OperationAt {
  const body = bodyIn(operation, lens)
  const url = lens.valueAt(operation.url)
  const parts = partsOf(operation, lens, convert)
  return {
    id: lens.valueAt(operation.id),
    method: operation.method,
    url,
    tag: lens.valueAt(operation.tag),
    claims: lens.valueAt(operation.claims),
    roles: lens.valueAt(operation.roles),
    openTo: lens.valueAt(operation.openTo),
    anonymous: lens.valueAt(operation.anonymous),
    deprecated: lens.valueAt(operation.deprecated),
    form: lens.valueAt(operation.form),
    bodyFile: body?.[MEDIA]?.[0],
    bodyOptional: body !== undefined && !lens.isRequired(body),
    success: successOf(operation, lens),
    errors: lens.valueAt(operation.errors) ?? rule.statuses({ url, hasBody: body !== undefined }),
    filters: lens.valueAt(operation.filters),
    source: operation,
    get params () { return parts.params },
    get query () { return parts.query },
    get body () { return parts.body },
    get reply () { return parts.reply },
  }
}
