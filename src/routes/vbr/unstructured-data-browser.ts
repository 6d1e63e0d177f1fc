import * as op from '../../schemas/vbr/backup-browser.js'
import { downloadGuestFiles } from '../../server/papers/guest-files.js'
import type { Section } from '../../server/section.js'

/** Backup Browser: shares and storage of objects, mounted out of their backups. */
export const unstructuredDataBrowser: Section = ({ get, post }) => {
  const path = '/api/v1/backupBrowser/flr/unstructuredData'
  const mount = `${path}/:sessionId` as const

  get(path, op.getAllUnstructuredDataFLRBrowseSessions, ({ query, vbr }) => vbr.shareMounts.page(query))

  get(mount, op.getUnstructuredDataFlrBrowseSession, ({ params, vbr }) => vbr.shareMounts.get(params.sessionId))

  post(`${mount}/browse`, op.browseFLRUnstructuredDataMount, ({ params, body, vbr }) =>
    vbr.shareFiles.browse(params.sessionId, body))

  post(`${mount}/restorePoints`, op.browseFLRUnstructuredDataRestorePoints, ({ params, body, vbr }) =>
    vbr.shareFiles.restorePoints(params.sessionId, body))

  post(`${mount}/search`, op.unstructuredDataFlrStartSearchFor, ({ params, body, vbr }) =>
    vbr.shareFiles.startSearch(params.sessionId, body))

  post(`${mount}/search/:taskId/browse`, op.unstructuredDataFlrBrowseSearchResult, ({ params, body, vbr }) =>
    vbr.shareFiles.browseFound(params.sessionId, params.taskId, body))

  post(`${mount}/compareAttributes`, op.unstructuredDataFlrBrowseCompareAttributes, ({ params, body, vbr }) =>
    vbr.shareFiles.compareAttributes(params.sessionId, body))

  post(`${mount}/compareToProduction`, op.unstructuredDataFlrBrowseCompareToProduction, ({ params, body, vbr }) =>
    vbr.shareFiles.compareToProduction(params.sessionId, body))

  post(`${mount}/restore`, op.unstructuredDataFlrRestore, ({ params, body, vbr }) =>
    vbr.shareTransfers.restore(params.sessionId, body))

  post(`${mount}/copyTo`, op.unstructuredDataFlrCopyTo, ({ params, body, vbr }) =>
    vbr.shareTransfers.copyTo(params.sessionId, body))

  post(`${mount}/prepareDownload`, op.unstructuredDataFlrPrepareForDownload, ({ params, body, vbr }) =>
    vbr.shareTransfers.prepareDownload(params.sessionId, body))

  get(`${mount}/prepareDownload/:taskId/download`, op.unstructuredDataFlrDownload, ({ params, vbr }) =>
    downloadGuestFiles(vbr.shareTransfers.download(params.sessionId, params.taskId)))
}
