import * as op from '../../schemas/vb365/teams-restore.js'
import type { Section } from '../../server/section.js'

/** Teams Restore: the teams that a restore session shows, whole. */
export const teamsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/teams'

  get(root, op.teamsTeamGet, ({ params, query, vb365, principal }) =>
    vb365.teams.list(vb365.explore(params.restoreSessionId, 'Vet', principal), query, query))

  get(`${root}/:teamId`, op.teamsTeamGetById, ({ params, vb365, principal }) =>
    vb365.teams.get(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId))

  post(`${root}/restore`, op.teamsTeamRestore, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view, vb365.teams.takeTeams(view, body.teams), body, revision,
      { impersonates: true })
  })

  post(`${root}/:teamId/restore`, op.teamsTeamRestoreById, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view, [vb365.teams.takeTeam(view, params.teamId)], body, revision,
      { impersonates: true })
  })

  post(`${root}/operatorRestore`, op.teamsTeamOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.operator(view, vb365.teams.takeTeams(view, body.teams), body)
  })

  post(`${root}/:teamId/search`, op.teamsTeamSearch, ({ params, query, body, vb365, principal, revision }) =>
    vb365.teams.search(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), params.teamId, undefined, body, query))
}
