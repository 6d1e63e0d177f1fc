import type { RESTExportFolderToPst } from '../../../../schemas/vb365/common/restore.js'
import type { RESTExportToPstOptions, RESTSeveralItemsExportOptions } from '../../../../schemas/vb365/mailbox-items-restore.js'
import type { Taken } from '../../../content/backup-files.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { TakingOut } from '../taking-out.js'
import type { Thing } from '../things.js'
import type { View } from '../views.js'
import type { ExchangeExplorer } from './exchange.js'

/** What goes into PST files, and how many bytes of it into one of them. */
export interface Exported extends Taken { limit: number | undefined }

interface FolderAt { mailboxId: string, folderId: string }
interface ItemAt { mailboxId: string, itemId: string }

const gigabyte = 1024 ** 3

/** Without the switch there is no limit, whatever is given; with it there must be one (documented: 1 to 49 GB). */
function limitOf ({ enablePstSizeLimit, pstSizeLimitBytes }: RESTExportToPstOptions): number | undefined {
  if (enablePstSizeLimit !== true) return undefined
  if (pstSizeLimitBytes == null) throw refuse.lacks('pstSizeLimitBytes')
  if (pstSizeLimitBytes < gigabyte || pstSizeLimitBytes > 49 * gigabyte) throw refuse.notPstSize('pstSizeLimitBytes')
  return pstSizeLimitBytes
}

/** Takes mail out of backups as PST files. */
export function createExchangeExport (exchange: ExchangeExplorer, takeOut: TakingOut) {
  function take (view: View, body: RESTExportToPstOptions, things: () => readonly Thing[]): Exported {
    const limit = limitOf(body)
    return { ...takeOut.export(view, things()), limit }
  }

  return {
    organization: (view: View, body: RESTExportFolderToPst): Exported =>
      take(view, body, () => exchange.exportAll(view, body.contentKeyword)),

    mailbox: (view: View, id: string, body: RESTExportFolderToPst): Exported =>
      take(view, body, () => [exchange.exportMailbox(view, id, body.contentKeyword)]),

    folder: (view: View, { mailboxId, folderId }: FolderAt, body: RESTExportFolderToPst): Exported =>
      take(view, body, () => [exchange.exportFolder(view, mailboxId, folderId, body.contentKeyword)]),

    items: (view: View, mailboxId: string, body: RESTSeveralItemsExportOptions): Exported =>
      take(view, body, () => exchange.takeItems(view, mailboxId, body.items)),

    item: (view: View, { mailboxId, itemId }: ItemAt, body: RESTExportToPstOptions): Exported =>
      take(view, body, () => [exchange.takeItem(view, mailboxId, itemId)])
  }
}

export type ExchangeExport = ReturnType<typeof createExchangeExport>
