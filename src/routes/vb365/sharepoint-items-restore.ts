import * as op from '../../schemas/vb365/sharepoint-items-restore.js'
import type { Section } from '../../server/section.js'

/** SharePoint Items Restore: the items of the lists of a site in a backup, with their versions. */
export const sharepointItemsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items'

  get(root, op.sharePointItemGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.documents(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, query, query,
      true))

  get(`${root}/:itemId`, op.sharePointItemGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  get(`${root}/:itemId/Versions`, op.sharePointItemGetVersions, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.versions(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params, query))

  get(`${root}/:itemId/Versions/:versionId`, op.sharePointItemGetByIdByVersionId, ({ params, vb365, principal }) =>
    vb365.sharePoint.one(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId, params))

  post(`${root}/restore`, op.sharePointItemRestoreItemsAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, {},
      { items: body.items ?? [] }), body, revision)
  })

  post(`${root}/restoreTo`, op.sharePointItemRestoreItemsActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, {}, { items: body.items ?? [] }),
      body, revision)
  })

  post(`${root}/:itemId/Restore`, op.sharePointItemRestoreItemAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:itemId/RestoreTo`, op.sharePointItemRestoreItemActionTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:itemId/Versions/:versionId/restore`, op.sharePointItemRestoreItemActionByVersionId, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.original(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/:itemId/Versions/:versionId/restoreTo`, op.sharePointItemRestoreItemActionByVersionIdTo, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.other(view, vb365.sharePoint.take(view, params.siteId, params), body, revision)
  })

  post(`${root}/operatorRestore`, op.sharePointItemOperatorRestore, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    return vb365.placeRestore.operator(view, vb365.sharePoint.take(view, params.siteId, {}, body), body)
  })
}
