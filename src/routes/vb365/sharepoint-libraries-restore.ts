import * as op from '../../schemas/vb365/sharepoint-libraries-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** SharePoint Libraries Restore: the libraries of a site in a backup. */
export const sharepointLibrariesRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries'

  get(root, op.sharePointLibraryGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.libraries(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, query))

  get(`${root}/:libraryId`, op.sharePointLibraryGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.library(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId,
      params.libraryId))

  post(`${root}/:libraryId/restore`, op.sharePointLibraryRestoreLibraryAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:libraryId/restoreTo`, op.sharePointLibraryRestoreLibraryActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:libraryId/save`, op.sharePointLibrarySaveLibraryAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return download(vb365.takeOut.save(view, vb365.sharePoint.take(view, params.siteId, params)), { asZip: true })
  })

  post(`${root}/:libraryId/search`, op.sharePointLibrarySearchLibraryByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal, revision)
    return vb365.sharePoint.search(view, [params.siteId], params, body, query)
  })

  post(`${root}/:libraryId/send`, op.sharePointLibrarySendLibraryAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.take(view, params.siteId, params), body)
  })
}
