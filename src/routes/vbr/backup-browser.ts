import * as op from '../../schemas/vbr/backup-browser.js'
import { downloadGuestFiles } from '../../server/papers/guest-files.js'
import type { Section } from '../../server/section.js'

/** Backup Browser: the files of a machine, mounted out of its backup. */
export const backupBrowser: Section = ({ get, post }) => {
  const mount = '/api/v1/backupBrowser/flr/:sessionId'

  get('/api/v1/backupBrowser/flr', op.getAllFlrBrowseSessions, ({ query, principal, vbr }) =>
    vbr.fileMounts.page(query, vbr.roleScopes.sessionsOf(principal)))

  get(mount, op.getFlrBrowseSession, ({ params, vbr }) => vbr.fileMounts.get(params.sessionId))

  get(`${mount}/audit`, op.getFlrAudit, ({ params, vbr }) => vbr.fileTransfers.audit(params.sessionId))

  post(`${mount}/browse`, op.browseFlrMount, ({ params, body, vbr }) => vbr.fileBrowsing.browse(params.sessionId, body))

  post(`${mount}/compareAttributes`, op.windowsFlrBrowseCompareAttributes, ({ params, body, vbr }) =>
    vbr.fileBrowsing.compareAttributes(params.sessionId, body))

  post(`${mount}/compareToProduction`, op.windowsFlrBrowseCompareToProduction, ({ params, body, vbr }) =>
    vbr.fileBrowsing.compareToProduction(params.sessionId, body))

  post(`${mount}/search`, op.flrStartSearchFor, ({ params, body, vbr }) =>
    vbr.fileBrowsing.startSearch(params.sessionId, body))

  post(`${mount}/search/:taskId/browse`, op.flrBrowseSearchResult, ({ params, body, vbr }) =>
    vbr.fileBrowsing.browseFound(params.sessionId, params.taskId, body))

  post(`${mount}/restore`, op.flrMountRestore, ({ params, body, principal, vbr }) =>
    vbr.fileTransfers.restore(params.sessionId, body, principal.user))

  post(`${mount}/restoreTo`, op.flrMountRestoreTo, ({ params, body, principal, vbr }) =>
    vbr.fileTransfers.restoreTo(params.sessionId, body, principal.user))

  post(`${mount}/prepareDownload`, op.prepareFlrItemDownload, ({ params, body, vbr }) =>
    vbr.fileTransfers.prepareDownload(params.sessionId, body))

  post(`${mount}/prepareDownload/:taskId/download`, op.downloadFlrItem, ({ params, vbr }) =>
    downloadGuestFiles(vbr.fileTransfers.download(params.sessionId, params.taskId)))

  get(`${mount}/prepareDownload/:taskId/download`, op.downloadFlrItemGet, ({ params, vbr }) =>
    downloadGuestFiles(vbr.fileTransfers.download(params.sessionId, params.taskId)))

  post('/api/v1/restore/flr/:sessionId/validateCredentials', op.flrRestoreValidateCredentials, ({ params, body, vbr }) =>
    vbr.fileTransfers.validateCredentials(params.sessionId, body))

  post('/api/v1/restore/flr/:sessionId/validateRestoreItemTargetPath', op.flrRestoreValidateItemTargetPath,
    ({ params, body, vbr }) => vbr.fileTransfers.validateTargetPath(params.sessionId, body))
}
