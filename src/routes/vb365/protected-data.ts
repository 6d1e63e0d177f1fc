import * as op from '../../schemas/vb365/protected-data.js'
import type { Section } from '../../server/section.js'

/** Protected Data: what there are backups of. */
export const protectedData: Section = ({ get }) => {
  get('/ProtectedUsers', op.protectedDataGetProtectedUsers, ({ query, vb365 }) => vb365.protectedData.users.page(query, query))

  get('/ProtectedUsers/:protectedUserId', op.protectedDataGetProtectedUser, ({ params, vb365 }) =>
    vb365.protectedData.users.get(params.protectedUserId))

  get('/ProtectedGroups', op.protectedDataGetProtectedGroups, ({ query, vb365 }) => vb365.protectedData.groups.page(query, query))

  get('/ProtectedGroups/:protectedGroupId', op.protectedDataGetProtectedGroup, ({ params, vb365 }) =>
    vb365.protectedData.groups.get(params.protectedGroupId))

  get('/ProtectedSites', op.protectedDataGetProtectedSites, ({ query, vb365 }) => vb365.protectedData.sites.page(query, query))

  get('/ProtectedSites/:protectedSiteId', op.protectedDataGetProtectedSite, ({ params, vb365 }) =>
    vb365.protectedData.sites.get(params.protectedSiteId))

  get('/ProtectedTeams', op.protectedDataGetProtectedTeams, ({ query, vb365 }) => vb365.protectedData.teams.page(query, query))

  get('/ProtectedTeams/:protectedTeamId', op.protectedDataGetProtectedTeam, ({ params, vb365 }) =>
    vb365.protectedData.teams.get(params.protectedTeamId))
}
