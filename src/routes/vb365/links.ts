import type { Product } from '../../server/product.js'

/** `_links` by model: relation → path without the version. Ids are those of the documents. */
export const links: Product['links'] = {}
