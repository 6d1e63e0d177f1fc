import type { Product } from '../../../server/product.js'

/** ASSUMED: a page of changes links to the one after it. */
export const eventsLinks: Product['links'] = {
  Events_GetResponse: ({ nextChangeToken, limit }) =>
    ({ next: `/Events?from=${String(nextChangeToken)}&limit=${String(limit)}` })
}
