import type { Product } from '../../../server/product.js'

/** Seen in clients: the organization of a licensed user. ASSUMED: the other. */
export const licensingLinks: Product['links'] = {
  RESTLicensedUser: ({ organizationId }) => ({ organization: `/Organizations/${String(organizationId)}` }),
  RESTLicenseAutoUpdate: () => ({ self: '/License/AutoUpdate' })
}
