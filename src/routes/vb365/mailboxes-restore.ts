import * as op from '../../schemas/vb365/mailboxes-restore.js'
import { downloadPst } from '../../server/papers/pst/export.js'
import type { Section } from '../../server/section.js'

/** Mailboxes Restore: the mailboxes that a restore session shows, brought back, exported and searched. */
export const mailboxesRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/mailboxes'

  get(root, op.exchangeMailboxGet, ({ params, query, vb365, principal }) =>
    vb365.exchange.mailboxes(vb365.explore(params.restoreSessionId, 'Vex', principal), query))

  get(`${root}/:mailboxId`, op.exchangeMailboxGetById, ({ params, vb365, principal }) =>
    vb365.exchange.mailbox(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId))

  post(`${root}/restore`, op.exchangeMailboxRestoreMailboxesAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.mailboxes(vb365.explore(params.restoreSessionId, 'Vex', principal), body, revision))

  post(`${root}/:mailboxId/restore`, op.exchangeMailboxRestoreMailboxAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.mailbox(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, body,
      revision))

  post(`${root}/:mailboxId/restoreTo`, op.exchangeMailboxRestoreMailboxToAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.mailboxTo(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, body,
      revision))

  post(`${root}/:mailboxId/exportToPst`, op.exchangeMailboxExportMailboxToPstAction, ({ params, body, vb365, principal }) =>
    downloadPst(vb365.exchangeExport.mailbox(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId,
      body)))

  post(`${root}/search`, op.exchangeMailboxSearchByOptions, ({ params, query, body, vb365, principal, revision }) =>
    vb365.exchange.search(vb365.explore(params.restoreSessionId, 'Vex', principal, revision), body, query))

  post(`${root}/:mailboxId/search`, op.exchangeMailboxSearchByIdByOptions, ({ params, query, body, vb365, principal, revision }) =>
    vb365.exchange.searchMailbox(vb365.explore(params.restoreSessionId, 'Vex', principal, revision), params.mailboxId, body,
      query))
}
