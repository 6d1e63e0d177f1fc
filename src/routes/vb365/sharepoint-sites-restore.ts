import * as op from '../../schemas/vb365/sharepoint-sites-restore.js'
import type { Section } from '../../server/section.js'

/** SharePoint Sites Restore: the sites that a restore session shows, whole. */
export const sharepointSitesRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites'

  get(root, op.sharePointSiteGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.list(vb365.explore(params.restoreSessionId, 'Vesp', principal), query.parentId, query))

  get(`${root}/:siteId`, op.sharePointSiteGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.get(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId))

  post(`${root}/:siteId/restore`, op.sharePointSiteRestoreSiteAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId), body, revision,
      { impersonates: true })
  })

  post(`${root}/:siteId/restoreTo`, op.sharePointSiteRestoreSiteActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId), body, revision,
      { impersonates: true })
  })

  post(`${root}/search`, op.sharePointSiteSearchSitesByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal, revision)
    return vb365.sharePoint.search(view, vb365.sharePoint.ids(view), {}, body, query)
  })

  post(`${root}/:siteId/search`, op.sharePointSiteSearchSiteByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal, revision)
    return vb365.sharePoint.search(view, [params.siteId], {}, body, query)
  })
}
