import type { Product } from '../../server/product.js'
import { infrastructureLinks } from './infrastructure-links.js'
import { jobLinks } from './job-links.js'
import { storageLinks } from './storage-links.js'

/** `_links` by model: relation → path without the version. Ids are those of the documents. */
export const links: Product['links'] = {
  ...infrastructureLinks,
  ...storageLinks,
  ...jobLinks
}
