import * as op from '../../schemas/vb365/teams-channels-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** Teams Channels Restore: the channels of a team in a backup. */
export const teamsChannelsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels'

  get(root, op.teamsChannelGet, ({ params, query, vb365, principal }) =>
    vb365.teams.channels(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, query, query))

  get(`${root}/:channelId`, op.teamsChannelGetByChannelId, ({ params, vb365, principal }) =>
    vb365.teams.channel(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId))

  get(`${root}/:channelId/children`, op.teamsChannelGetChildrenPage, ({ params, query, vb365, principal }) =>
    vb365.teams.children(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId,
      query))

  post(`${root}/:channelId/search`, op.teamsChannelSearch, ({ params, query, body, vb365, principal, revision }) =>
    vb365.teams.search(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), params.teamId, params.channelId, body,
      query))

  post(`${root}/:channelId/restore`, op.teamsChannelRestore, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view, [vb365.teams.takeChannel(view, params.teamId, params.channelId)], body,
      revision)
  })

  post(`${root}/:channelId/operatorRestore`, op.teamsChannelOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.operator(view, [vb365.teams.takeChannel(view, params.teamId, params.channelId)], body)
  })

  post(`${root}/:channelId/startOperatorExportPosts`, op.teamsChannelOperatorStartExportTask, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.startExport(view, params.teamId, params.channelId)
  })

  get(`${root}/:channelId/operatorExport/:requestExportId`, op.teamsChannelDownloadExportedPosts, async ({ params, vb365, principal }) =>
    await download(vb365.teamsRestore.takeExport(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId,
      params.channelId, params.requestExportId)))
}
