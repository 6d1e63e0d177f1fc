import * as op from '../../schemas/vb365/sharepoint-folders-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** SharePoint Folders Restore: the folders of the libraries and lists of a site in a backup. */
export const sharepointFoldersRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders'

  get(root, op.sharePointFolderGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.folders(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, query, query))

  get(`${root}/:folderId`, op.sharePointFolderGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  get(`${root}/:folderId/Versions`, op.sharePointFolderGetVersions, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.versions(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params, query))

  get(`${root}/:folderId/Versions/:versionId`, op.sharePointFolderGetByIdByVersionId, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  post(`${root}/restore`, op.sharePointFolderRestoreFoldersAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, {},
      { folders: body.folders ?? [] }), body, revision)
  })

  post(`${root}/restoreTo`, op.sharePointFolderRestoreFoldersActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, {},
      { folders: body.folders ?? [] }), body, revision)
  })

  post(`${root}/:folderId/restore`, op.sharePointFolderRestoreFolderAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:folderId/restoreTo`, op.sharePointFolderRestoreFolderActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:folderId/Versions/:versionId/restore`, op.sharePointFolderRestoreFolderActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:folderId/Versions/:versionId/restoreTo`, op.sharePointFolderRestoreFolderActionByVersionIdTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/save`, op.sharePointFolderSaveFoldersAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, {},
      { folders: body.folders ?? [] })), { asZip: true })
  })

  post(`${root}/:folderId/save`, op.sharePointFolderSaveFolderAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, params)), { asZip: true })
  })

  post(`${root}/:folderId/Versions/:versionId/save`, op.sharePointFolderSaveFolderActionByVersionId, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, params)), { asZip: true })
  })

  post(`${root}/:folderId/search`, op.sharePointFolderSearchFolderByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal, revision)
    return vb365.sharePoint.search(view, [params.siteId], params, body, query)
  })

  post(`${root}/send`, op.sharePointFolderSendFoldersAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, {}, { folders: body.folders ?? [] }), body)
  })

  post(`${root}/:folderId/send`, op.sharePointFolderSendFolderAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, params), body)
  })

  post(`${root}/:folderId/Versions/:versionId/send`, op.sharePointFolderSendFolderActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, params), body)
  })
}
