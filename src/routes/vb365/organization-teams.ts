import * as op from '../../schemas/vb365/organization-teams.js'
import type { Section } from '../../server/section.js'

/** Organization Teams. */
export const organizationTeams: Section = ({ get }) => {
  get('/Organizations/:organizationId/Teams', op.organizationTeamGet, ({ params, query, vb365 }) =>
    vb365.directoryLists.teams(params.organizationId, query))

  get('/Organizations/:organizationId/Teams/:teamId', op.organizationTeamGetById, ({ params, query, vb365 }) =>
    vb365.directoryLists.team(params.organizationId, params.teamId, query))
}
