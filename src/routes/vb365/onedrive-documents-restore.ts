import * as op from '../../schemas/vb365/onedrive-documents-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** OneDrive Documents Restore: the documents of a OneDrive in a backup, with their versions. */
export const onedriveDocumentsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents'

  get(root, op.oneDriveDocumentGet, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.documents(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, query,
      query))

  get(`${root}/:documentId`, op.oneDriveDocumentGetById, ({ params, vb365, principal }) =>
    vb365.oneDrives.one(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, params))

  get(`${root}/:documentId/Versions`, op.oneDriveDocumentGetVersions, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.versions(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, params,
      query))

  get(`${root}/:documentId/Versions/:versionId`, op.oneDriveDocumentGetByIdByVersionId, ({ params, vb365, principal }) =>
    vb365.oneDrives.one(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId, params))

  post(`${root}/restore`, op.oneDriveDocumentRestoreDocumentsAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { documents: body.documents ?? [] }), body, revision)
  })

  post(`${root}/copyTo`, op.oneDriveDocumentCopyToDocumentsAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { documents: body.documents ?? [] }), body, revision)
  })

  post(`${root}/:documentId/restore`, op.oneDriveDocumentRestoreDocumentAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:documentId/Versions/:versionId/restore`, op.oneDriveDocumentRestoreDocumentActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:documentId/copyTo`, op.oneDriveDocumentCopyToDocumentAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/:documentId/Versions/:versionId/copyTo`, op.oneDriveDocumentCopyToDocumentActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId, params), body, revision)
  })

  post(`${root}/save`, op.oneDriveDocumentSaveDocumentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, {},
      { documents: body.documents ?? [] })), { asZip: true })
  })

  post(`${root}/:documentId/save`, op.oneDriveDocumentSaveDocumentAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, params)),
      { asZip: body.asZip === true })
  })

  post(`${root}/:documentId/Versions/:versionId/save`, op.oneDriveDocumentSaveDocumentActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId, params)),
      { asZip: body.asZip === true })
  })

  post(`${root}/operatorRestore`, op.oneDriveDocumentOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.operator(view, vb365.oneDrives.take(view, params.oneDriveId, {}, body), body)
  })

  post(`${root}/send`, op.oneDriveDocumentSendDocumentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, {}, { documents: body.documents ?? [] }),
      body)
  })

  post(`${root}/:documentId/send`, op.oneDriveDocumentSendDocumentAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, params), body)
  })

  post(`${root}/:documentId/Versions/:versionId/send`, op.oneDriveDocumentSendDocumentActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId, params), body)
  })
}
