import * as op from '../../schemas/vb365/mailbox-items-restore.js'
import { download } from '../../server/papers/download.js'
import { downloadPst } from '../../server/papers/pst/export.js'
import type { Section } from '../../server/section.js'

/** Mailbox Items Restore: the mails, appointments, contacts and the like of a mailbox in a backup. */
export const mailboxItemsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items'

  // Version 6 calls the folder by its name, the later ones the parent.
  get(root, op.exchangeItemGet, ({ params, query, vb365, principal }) =>
    vb365.exchange.items(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId,
      query.parentId ?? query.folderId, query))

  get(`${root}/:itemId`, op.exchangeItemGetById, ({ params, vb365, principal }) =>
    vb365.exchange.item(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, params.itemId))

  post(`${root}/restore`, op.exchangeItemRestoreItemsAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.items(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, body,
      revision))

  post(`${root}/restoreTo`, op.exchangeItemRestoreItemsToAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.itemsTo(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, body,
      revision))

  post(`${root}/:itemId/restore`, op.exchangeItemRestoreItemAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.item(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body, revision))

  post(`${root}/:itemId/restoreTo`, op.exchangeItemRestoreItemToAction, ({ params, body, vb365, principal, revision }) =>
    vb365.exchangeRestore.itemTo(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body, revision))

  post(`${root}/operatorRestore`, op.exchangeItemOperatorRestore, ({ params, body, vb365, principal }) =>
    vb365.exchangeRestore.operator(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId, body))

  post(`${root}/exportToPst`, op.exchangeItemExportItemsToPstAction, ({ params, body, vb365, principal }) =>
    downloadPst(vb365.exchangeExport.items(vb365.explore(params.restoreSessionId, 'Vex', principal), params.mailboxId,
      body)))

  post(`${root}/:itemId/exportToPst`, op.exchangeItemExportItemToPstAction, ({ params, body, vb365, principal }) =>
    downloadPst(vb365.exchangeExport.item(vb365.explore(params.restoreSessionId, 'Vex', principal), params, body)))

  post(`${root}/Save`, op.exchangeItemSaveItems, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    return download(vb365.takeOut.save(view, vb365.exchange.takeItems(view, params.mailboxId, body.items)))
  })

  post(`${root}/:itemId/save`, op.exchangeItemSaveItemAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    return download(vb365.takeOut.save(view, [vb365.exchange.takeItem(view, params.mailboxId, params.itemId)]))
  })

  post(`${root}/sendToDifferentAddress`, op.exchangeItemSendItemsToDifferentAddressAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    vb365.takeOut.send(view, vb365.exchange.takeItems(view, params.mailboxId, body.items), body)
  })

  post(`${root}/:itemId/sendToDifferentAddress`, op.exchangeItemSendItemToDifferentAddressAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    vb365.takeOut.send(view, [vb365.exchange.takeItem(view, params.mailboxId, params.itemId)], body)
  })

  post(`${root}/sendToDefaultAddress`, op.exchangeItemSendItemsToDefaultAddressAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    vb365.takeOut.send(view, vb365.exchange.takeItems(view, params.mailboxId, body.items),
      { to: vb365.exchange.mailbox(view, params.mailboxId).email })
  })

  post(`${root}/:itemId/sendToDefaultAddress`, op.exchangeItemSendItemToDefaultAddressAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vex', principal)
    vb365.takeOut.send(view, [vb365.exchange.takeItem(view, params.mailboxId, params.itemId)],
      { to: vb365.exchange.mailbox(view, params.mailboxId).email })
  })
}
