import * as op from '../../schemas/vb365/licensed-users.js'
import type { Section } from '../../server/section.js'

/** Licensed Users: who has a unit of the license. */
export const licensedUsers: Section = ({ get, del }) => {
  get('/LicensedUsers', op.licensedUserGet, ({ query, vb365 }) => vb365.licensedUsers.page(query, query))

  del('/LicensedUsers/:licensedUserId', op.licensedUserRemove, ({ params, vb365 }) =>
    vb365.licensedUsers.remove(params.licensedUserId))
}
