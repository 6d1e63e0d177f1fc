import * as op from '../../schemas/vb365/organization-groups.js'
import type { Section } from '../../server/section.js'

/** Organization Groups. */
export const organizationGroups: Section = ({ get }) => {
  get('/Organizations/:organizationId/Groups', op.organizationGroupGet, ({ params, query, vb365 }) =>
    vb365.directoryLists.groups(params.organizationId, query))

  get('/Organizations/:organizationId/Groups/:groupId', op.organizationGroupGetById, ({ params, query, vb365 }) =>
    vb365.directoryLists.group(params.organizationId, params.groupId, query))
}
