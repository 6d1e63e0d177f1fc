import type {
  RESTRestoreToDifferentLocation, RESTRestoreToOriginalLocation
} from '../../../../schemas/vb365/common/restore.js'
import type {
  RESTOperatorRestoreOptions, RESTRestoreToDifferentLocationSelectedItems, RESTRestoreToOriginalLocationSelectedItems
} from '../../../../schemas/vb365/mailbox-items-restore.js'
import type { RestBulkRestoreOptions } from '../../../../schemas/vb365/mailboxes-restore.js'
import type { Directory } from '../../organizations/directory.js'
import { idsNamed } from '../named.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { How } from '../restores.js'
import { objectGuid } from '../scope.js'
import type { TakingOut } from '../taking-out.js'
import type { Thing } from '../things.js'
import type { View } from '../views.js'
import type { ExchangeExplorer } from './exchange.js'

interface FolderAt { mailboxId: string, folderId: string }
interface ItemAt { mailboxId: string, itemId: string }

/** Brings mail back: to where it was, to another folder or mailbox, many mailboxes at once, and as an operator. */
export function createExchangeRestore (exchange: ExchangeExplorer, takeOut: TakingOut, directory: Directory) {
  const original = (view: View, things: readonly Thing[], body: RESTRestoreToOriginalLocation, revision: string) =>
    takeOut.restore(view, things, { impersonates: true }, body, revision)

  /**
   * Another place: everything is written there. A mailbox that does not exist is found out when the restore signs in.
   */
  function other (view: View, things: readonly Thing[], body: RESTRestoreToDifferentLocation, revision: string) {
    const { mailbox, folder, officeOrganizationName, changedItems, deletedItems } = body
    const isElsewhere = officeOrganizationName != null && officeOrganizationName !== ''
    if (isElsewhere && body.officeRegion == null) throw refuse.lacks('officeRegion')
    const isKnown = mailbox == null || mailbox === '' || isElsewhere || directory.idsNamed(mailbox).length > 0
    const place = [mailbox ?? things[0]?.mailbox?.email, folder].filter(part => part != null && part !== '').join('\\')
    return takeOut.restore(view, things, {
      impersonates: true,
      target: place,
      changedItems,
      deletedItems,
      writesAll: mailbox != null || folder != null || isElsewhere,
      copyTo: targetOf(mailbox, folder),
      trouble: isKnown ? undefined : `Mailbox ${mailbox ?? ''} was not found.`
    }, body, revision)
  }

  /** The mailbox of the estate to which things are copied: none where it is not of the estate. */
  function targetOf (mailbox: string | null | undefined, folder: string | null | undefined): How['copyTo'] {
    const into = folder == null || folder === '' ? {} : { folder }
    if (mailbox == null || mailbox === '') return 'folder' in into ? into : undefined
    const [user] = directory.idsNamed(mailbox)
    return user === undefined ? undefined : { place: objectGuid(user), ...into }
  }

  return {
    mailboxes (view: View, body: RestBulkRestoreOptions, revision: string) {
      const { mailboxes, changedItems, deletedItems } = body
      const things = idsNamed(mailboxes, 'mailboxes').map(id => exchange.takeMailbox(view, id, body))
      // Public folders are not restored with a certificate (guide).
      if (body.applicationCertificate != null && things.some(({ mailbox }) => mailbox?.isPublic === true)) {
        throw refuse.publicWithCertificate()
      }
      return takeOut.restore(view, things, { impersonates: true, isBulk: true, changedItems, deletedItems }, body,
        revision)
    },

    mailbox: (view: View, id: string, body: RESTRestoreToOriginalLocation, revision: string) =>
      original(view, [exchange.takeMailbox(view, id)], body, revision),

    mailboxTo (view: View, id: string, body: RESTRestoreToDifferentLocation, revision: string) {
      const thing = exchange.takeMailbox(view, id, body)
      // They go back to where they were and nowhere else (guide).
      if (thing.mailbox?.isPublic === true) throw refuse.publicElsewhere()
      return other(view, [thing], body, revision)
    },

    folder: (view: View, { mailboxId, folderId }: FolderAt, body: RESTRestoreToOriginalLocation, revision: string) =>
      original(view, [exchange.takeFolder(view, mailboxId, folderId)], body, revision),

    folderTo: (view: View, { mailboxId, folderId }: FolderAt, body: RESTRestoreToDifferentLocation, revision: string) =>
      other(view, [exchange.takeFolder(view, mailboxId, folderId, body)], body, revision),

    item: (view: View, { mailboxId, itemId }: ItemAt, body: RESTRestoreToOriginalLocation, revision: string) =>
      original(view, [exchange.takeItem(view, mailboxId, itemId)], body, revision),

    itemTo: (view: View, { mailboxId, itemId }: ItemAt, body: RESTRestoreToDifferentLocation, revision: string) =>
      other(view, [exchange.takeItem(view, mailboxId, itemId)], body, revision),

    items: (view: View, mailboxId: string, { items, ...body }: RESTRestoreToOriginalLocationSelectedItems,
      revision: string) =>
      original(view, exchange.takeItems(view, mailboxId, items), body, revision),

    itemsTo: (view: View, mailboxId: string, { items, ...body }: RESTRestoreToDifferentLocationSelectedItems,
      revision: string) =>
      other(view, exchange.takeItems(view, mailboxId, items), body, revision),

    /** An operator restores to the same mailbox, to another folder of it at most (guide). */
    operator (view: View, mailboxId: string, {
      items, folder, changedItems, deletedItems,
      reason
    }: RESTOperatorRestoreOptions) {
      const how: How = {
        changedItems, deletedItems, reason,
        ...(folder === undefined ? {} : { target: folder, writesAll: true, copyTo: { folder } })
      }
      return takeOut.operatorRestore(view, exchange.takeItems(view, mailboxId, items), how)
    }
  }
}

export type ExchangeRestore = ReturnType<typeof createExchangeRestore>
