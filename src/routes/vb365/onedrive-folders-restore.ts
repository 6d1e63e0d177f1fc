import * as op from '../../schemas/vb365/onedrive-folders-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** OneDrive Folders Restore: the folders of a OneDrive in a backup. */
export const onedriveFoldersRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders'

  get(root, op.oneDriveFolderGet, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.folders(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, query, query))

  // The version is also taken from the query.
  get(`${root}/:folderId`, op.oneDriveFolderGetById, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.one(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId,
      { ...params, ...query }))

  get(`${root}/:folderId/Versions`, op.oneDriveFolderGetVersions, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.versions(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, params,
      query))

  get(`${root}/:folderId/Versions/:versionId`, op.oneDriveFolderGetByIdByVersionId, ({ params, vb365, principal }) =>
    vb365.oneDrives.one(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, params))

  post(`${root}/restore`, op.oneDriveFolderRestoreFoldersAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { folders: body.folders ?? [] }), body, revision)
  })

  post(`${root}/copyTo`, op.oneDriveFolderCopyToFoldersAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { folders: body.folders ?? [] }), body, revision)
  })

  post(`${root}/:folderId/restore`, op.oneDriveFolderRestoreFolderAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:folderId/Versions/:versionId/restore`, op.oneDriveFolderRestoreFolderActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:folderId/copyTo`, op.oneDriveFolderCopyToFolderAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:folderId/Versions/:versionId/copyTo`, op.oneDriveFolderCopyToFolderActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/save`, op.oneDriveFolderSaveFoldersAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { folders: body.folders ?? [] })), { asZip: true })
  })

  post(`${root}/:folderId/save`, op.oneDriveFolderSaveFolderAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, params)), { asZip: true })
  })

  post(`${root}/:folderId/Versions/:versionId/save`, op.oneDriveFolderSaveFolderActionByVersionId, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, params)), { asZip: true })
  })

  post(`${root}/:folderId/search`, op.oneDriveFolderSearchOneDriveFolderByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal, revision)
    return vb365.oneDrives.search(view, [params.oneDriveId], params, body, query)
  })

  post(`${root}/send`, op.oneDriveFolderSendFoldersAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, {}, { folders: body.folders ?? [] }), body)
  })

  post(`${root}/:folderId/send`, op.oneDriveFolderSendFolderAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, params), body)
  })

  post(`${root}/:folderId/Versions/:versionId/send`, op.oneDriveFolderSendFolderActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, params), body)
  })
}
