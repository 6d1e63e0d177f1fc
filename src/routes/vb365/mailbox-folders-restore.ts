import * as op from '../../schemas/vb365/mailbox-folders-restore.js'
import { downloadPst } from '../../server/papers/pst/export.js'
import type { Section } from '../../server/section.js'

/** Mailbox Folders Restore: the folders of a mailbox in a backup. */
export const mailboxFoldersRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders'

  get(root, op.exchangeFolderGet, ({ params, query, vb365, principal }) =>
    vb365.exchange.folders(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, query, query))

  get(`${root}/:folderId`, op.exchangeFolderGetByFolderId, ({ params, vb365, principal }) =>
    vb365.exchange.folder(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, params.folderId))

  post(`${root}/:folderId/restore`, op.exchangeFolderRestoreAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.folder(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body, revision))

  post(`${root}/:folderId/restoreTo`, op.exchangeFolderRestoreToAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.folderTo(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body, revision))

  post(`${root}/:folderId/exportToPst`, op.exchangeFolderExportToPstAction, ({ params, body, vb365, principal }) =>
    downloadPst(vb365.exchangeExport.folder(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body)))

  post(`${root}/:folderId/search`, op.exchangeFolderSearchByOptions, ({ params, query, body, vb365, principal, revision }) =>
    vb365.exchange.searchFolder(vb365.explore(params.restoreSessionId, 'Vex', principal, revision), params.mailboxId,
      params.folderId, body, query))
}
