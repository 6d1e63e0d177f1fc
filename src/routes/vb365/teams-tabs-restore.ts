import * as op from '../../schemas/vb365/teams-tabs-restore.js'
import type { Section } from '../../server/section.js'

/** Teams Tabs Restore: the tabs of the channels in a backup. */
export const teamsTabsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/tabs'

  get(root, op.teamsTabGet, ({ params, query, vb365, principal }) =>
    vb365.teams.tabs(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId, query))

  get(`${root}/:tabId`, op.teamsTabGetTab, ({ params, vb365, principal }) =>
    vb365.teams.tab(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId,
      params.tabId))

  post(`${root}/search`, op.teamsTabSearch, ({ params, query, body, vb365, principal, revision }) =>
    vb365.teams.searchTabs(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), params.teamId, params.channelId,
      body, query))

  post(`${root}/restore`, op.teamsTabRestore, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view, vb365.teams.takeTabs(view, params.teamId, params.channelId, body.tabs),
      body, revision)
  })

  post(`${root}/:tabId/restore`, op.teamsTabRestoreById, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    const things = vb365.teams.takeTabs(view, params.teamId, params.channelId, [{ id: params.tabId }])
    return vb365.teamsRestore.restore(view, things, body, revision)
  })

  post(`${root}/operatorRestore`, op.teamsTabOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.operator(view, vb365.teams.takeTabs(view, params.teamId, params.channelId, body.tabs),
      body)
  })

  post('/RestoreSessions/:restoreSessionId/organization/teams/:teamId/tabs/operatorRestore',
    op.teamsTabOperatorRestoreByMultipleChannels, ({ params, body, vb365, principal }) => {
      const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
      return vb365.teamsRestore.operator(view, vb365.teams.takeTabs(view, params.teamId, undefined, body.tabs), body)
    })

  post('/RestoreSessions/:restoreSessionId/organization/teams/:teamId/tabs/restore',
    op.teamsTabRestoreByMultipleChannels, ({ params, body, vb365, principal }) => {
      const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
      return vb365.teamsRestore.start(view, vb365.teams.takeTabs(view, params.teamId, undefined, body.tabs), body)
    })
}
