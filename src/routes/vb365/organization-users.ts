import * as op from '../../schemas/vb365/organization-users.js'
import type { Section } from '../../server/section.js'

/** Organization Users: people and mailboxes of an organization. */
export const organizationUsers: Section = ({ get }) => {
  get('/Organizations/:organizationId/Users', op.organizationUserGet, ({ params, query, vb365 }) =>
    vb365.directoryLists.users(params.organizationId, query))

  get('/Organizations/:organizationId/Users/:userId', op.organizationUserGetById, ({ params, query, vb365 }) =>
    vb365.directoryLists.user(params.organizationId, params.userId, query))
}
