import * as op from '../../schemas/vb365/teams-files-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** Teams Files Restore: the files of the channels in a backup. */
export const teamsFilesRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files'
  // Since version 8 a file is found in its channel.
  const inChannel = '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId'

  get(root, op.teamsFileGetPage, ({ params, query, vb365, principal }) =>
    vb365.teams.files(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, query, query))

  get(inChannel, op.teamsFileGet, ({ params, vb365, principal }) =>
    vb365.teams.file(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId,
      params.fileId))

  get(`${inChannel}/versions`, op.teamsFileGetVersions, ({ params, query, vb365, principal }) =>
    vb365.teams.fileVersions(vb365.explore(params.restoreSessionId, 'Vet', principal), params.teamId, params.channelId,
      params.fileId, query))

  post(`${root}/search`, op.teamsFileSearch, ({ params, query, body, vb365, principal, revision }) =>
    vb365.teams.searchFiles(vb365.explore(params.restoreSessionId, 'Vet', principal, revision), params.teamId, body, query,
      query))

  post(`${root}/save`, op.teamsFileSave, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return download(vb365.takeOut.save(view, vb365.teams.takeFiles(view, params.teamId, body.channelId, body.files)),
      { asZip: true })
  })

  post(`${inChannel}/save`, op.teamsFileSaveById, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    const thing = vb365.teams.takeFile(view, params.teamId, params.channelId, params.fileId)
    return download(vb365.takeOut.save(view, [thing]), { asZip: body.asZip === true })
  })

  post(`${root}/send`, op.teamsFileSend, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    vb365.takeOut.send(view, vb365.teams.takeFiles(view, params.teamId, body.channelId, body.files), body)
  })

  post(`${inChannel}/send`, op.teamsFileSendById, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    vb365.takeOut.send(view, [vb365.teams.takeFile(view, params.teamId, params.channelId, params.fileId)], body)
  })

  post(`${root}/restore`, op.teamsFileRestore, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view, vb365.teams.takeFiles(view, params.teamId, body.channelId, body.files),
      body, revision)
  })

  post(`${inChannel}/restore`, op.teamsFileRestoreById, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.restore(view,
      [vb365.teams.takeFile(view, params.teamId, params.channelId, params.fileId)], body, revision)
  })

  post(`${root}/operatorRestore`, op.teamsFileOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vet', principal)
    return vb365.teamsRestore.operator(view, vb365.teams.takeFiles(view, params.teamId, body.channelId, body.files),
      body)
  })
}
