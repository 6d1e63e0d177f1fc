import type { Shape } from '../../../server/product.js'

export const jobShapes: readonly Shape[] = [
  // Until version 7 a log item has one text for its type and its message: `[Success] Found 5 objects`.
  { model: 'RESTLogItem', since: 'v8', project: ({ type, message, ...item }) => ({ ...item, title: `[${String(type)}] ${String(message)}` }) }
]
