import * as op from '../../schemas/vb365/sharepoint-lists-restore.js'
import type { Section } from '../../server/section.js'

/** SharePoint Lists Restore: the lists of a site in a backup. */
export const sharepointListsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists'

  get(root, op.sharePointListGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.lists(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, query))

  get(`${root}/:listId`, op.sharePointListGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.oneList(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params.listId))

  post(`${root}/:listId/restore`, op.sharePointListRestoreListAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:listId/restoreTo`, op.sharePointListRestoreListActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:listId/search`, op.sharePointListSearchListByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal, revision)
    return vb365.sharePoint.search(view, [params.siteId], params, body, query)
  })
}
