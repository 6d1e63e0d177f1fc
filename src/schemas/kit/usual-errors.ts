// How each product documents errors; an operation names its error statuses only where it deviates.
import type { ErrorRule } from './json-schema.js'

/** VB365 documents one `default` error for every operation. */
export const vb365Errors: ErrorRule = { schema: 'RESTExceptionInfo', statuses: () => [] }

/** VBR documents 401, 403 and 500 nearly everywhere, 400 where there is a body, 404 where the path names something. */
export const vbrErrors: ErrorRule = {
  schema: 'Error',
  statuses: ({ url, hasBody }) => [...hasBody ? [400] : [], 401, 403, ...url.includes(':') ? [404] : [], 500],
}
