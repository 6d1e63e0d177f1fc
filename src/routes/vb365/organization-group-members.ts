import * as op from '../../schemas/vb365/organization-group-members.js'
import type { Section } from '../../server/section.js'

/** Organization Group Members: who belongs to a group, and the groups within it. */
export const organizationGroupMembers: Section = ({ get }) => {
  get('/Organizations/:organizationId/Groups/:groupId/Members', op.organizationGroupMemberGet, ({ params, query, vb365 }) =>
    vb365.directoryLists.members(params.organizationId, params.groupId, query))
}
