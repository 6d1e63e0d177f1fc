import * as op from '../../schemas/vb365/teams-posts-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** Teams Posts Restore: the posts of the channels in a backup. */
export const teamsPostsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts'

  get(root, op.teamsPostGetPage, ({ params, query, vb365, principal }) =>
    vb365.teams.posts(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, query, query))

  get(`${root}/:postId`, op.teamsPostGet, ({ params, query, vb365, principal }) =>
    vb365.teams.post(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, query.channelId,
      params.postId))

  post(`${root}/search`, op.teamsPostSearch, ({ params, query, body, vb365, principal, revision }) =>
    vb365.teams.searchPosts(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), params.teamId, body, query,
      query))

  post(`${root}/save`, op.teamsPostSave, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return download(vb365.takeOut.save(view, [vb365.teams.takePosts(view, params.teamId, body.channelId, body.posts)]))
  })

  post(`${root}/:postId/save`, op.teamsPostSaveById, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return download(vb365.takeOut.save(view, [vb365.teams.takePost(view, params.teamId, undefined, params.postId)]))
  })

  post(`${root}/export`, op.teamsPostExport, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return download(vb365.takeOut.export(view,
      [vb365.teams.takePosts(view, params.teamId, body.channelId, body.posts, body)]))
  })

  post(`${root}/:postId/export`, op.teamsPostExportById, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return download(vb365.takeOut.export(view, [vb365.teams.takePost(view, params.teamId, undefined, params.postId)]))
  })

  post(`${root}/send`, op.teamsPostSend, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    vb365.takeOut.send(view, [vb365.teams.takePosts(view, params.teamId, body.channelId, body.posts)], body)
  })

  post(`${root}/:postId/send`, op.teamsPostSendById, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    vb365.takeOut.send(view, [vb365.teams.takePost(view, params.teamId, undefined, params.postId)], body)
  })

  post(`${root}/restore`, op.teamsPostRestore, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    const thing = vb365.teams.takePosts(view, params.teamId, body.channelId, undefined, body)
    return vb365.teamsRestore.restore(view, [thing], body, revision)
  })

  post(`${root}/operatorRestore`, op.teamsPostOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    const thing = vb365.teams.takePosts(view, params.teamId, body.channelId, body.posts, body)
    return vb365.teamsRestore.operator(view, [thing], body)
  })

  post(`${root}/operatorStartExportTask`, op.teamsPostOperatorStartExportTask, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.startExport(view, params.teamId, undefined, body.posts)
  })

  get(`${root}/operatorExport/:requestExportId`, op.teamsPostDownloadExportedPosts, async ({ params, vb365, principal }) =>
    await download(vb365.teamsRestore.takeExport(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId,
      undefined, params.requestExportId)))
}
