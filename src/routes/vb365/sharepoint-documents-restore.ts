import * as op from '../../schemas/vb365/sharepoint-documents-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** SharePoint Documents Restore: the documents of a site in a backup, with their versions. */
export const sharepointDocumentsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents'

  get(root, op.sharePointDocumentGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.documents(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, query, query))

  get(`${root}/:documentId`, op.sharePointDocumentGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  get(`${root}/:documentId/Versions`, op.sharePointDocumentGetVersions, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.versions(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params, query))

  get(`${root}/:documentId/Versions/:versionId`, op.sharePointDocumentGetByIdByVersionId, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  post(`${root}/restore`, op.sharePointDocumentRestoreDocumentsAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, {},
      { documents: body.documents ?? [] }), body, revision)
  })

  post(`${root}/restoreTo`, op.sharePointDocumentRestoreDocumentsActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, {},
      { documents: body.documents ?? [] }), body, revision)
  })

  post(`${root}/:documentId/restore`, op.sharePointDocumentRestoreDocumentAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:documentId/restoreTo`, op.sharePointDocumentRestoreDocumentActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:documentId/Versions/:versionId/restore`, op.sharePointDocumentRestoreDocumentActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:documentId/Versions/:versionId/restoreTo`, op.sharePointDocumentRestoreDocumentActionByVersionIdTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/save`, op.sharePointDocumentSaveDocumentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, {},
      { documents: body.documents ?? [] })), { asZip: true })
  })

  post(`${root}/:documentId/save`, op.sharePointDocumentSaveDocumentAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, params)),
      { asZip: body.asZip === true })
  })

  post(`${root}/:documentId/Versions/:versionId/save`, op.sharePointDocumentSaveDocumentActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, params)),
      { asZip: body.asZip === true })
  })

  post(`${root}/operatorRestore`, op.sharePointDocumentOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.operator(view, vb365.sharePoint.take(view, params.siteId, {}, body), body)
  })

  post(`${root}/send`, op.sharePointDocumentSendDocumentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, {}, { documents: body.documents ?? [] }), body)
  })

  post(`${root}/:documentId/send`, op.sharePointDocumentSendDocumentAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, params), body)
  })

  post(`${root}/:documentId/Versions/:versionId/send`, op.sharePointDocumentSendDocumentActionByVersionId, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, params), body)
  })
}
