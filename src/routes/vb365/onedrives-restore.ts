import * as op from '../../schemas/vb365/onedrives-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** OneDrives Restore: the OneDrives that a restore session shows, whole. */
export const onedrivesRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/OneDrives'

  get(root, op.oneDriveGet, ({ params, query, vb365, principal }) =>
    vb365.oneDrives.list(vb365.explore(params.restoreSessionId, 'Veod', principal), query))

  get(`${root}/:oneDriveId`, op.oneDriveGetById, ({ params, vb365, principal }) =>
    vb365.oneDrives.get(vb365.explore(params.restoreSessionId, 'Veod', principal), params.oneDriveId))

  post(`${root}/:oneDriveId/copyTo`, op.oneDriveCopyToOneDriveAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.other(view, vb365.oneDrives.take(view, params.oneDriveId), body, revision)
  })

  post(`${root}/:oneDriveId/restore`, op.oneDriveRestoreOneDriveAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.take(view, params.oneDriveId), body, revision)
  })

  post(`${root}/restore`, op.oneDriveRestoreOneDrivesAction, ({ params, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return vb365.placeRestore.original(view, vb365.oneDrives.takeSome(view, body.oneDrives), body, revision,
      { isBulk: true })
  })

  post(`${root}/:oneDriveId/save`, op.oneDriveSaveOneDriveAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    return download(vb365.takeOut.save(view, vb365.oneDrives.take(view, params.oneDriveId)), { asZip: true })
  })

  post(`${root}/search`, op.oneDriveSearchOneDrivesByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal, revision)
    return vb365.oneDrives.search(view, vb365.oneDrives.ids(view), {}, body, query)
  })

  post(`${root}/:oneDriveId/search`, op.oneDriveSearchOneDriveByOptions, ({ params, query, body, vb365, principal, revision }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal, revision)
    return vb365.oneDrives.search(view, [params.oneDriveId], {}, body, query)
  })

  post(`${root}/:oneDriveId/send`, op.oneDriveSendOneDriveAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Veod', principal)
    vb365.takeOut.send(view, vb365.oneDrives.take(view, params.oneDriveId), body)
  })
}
