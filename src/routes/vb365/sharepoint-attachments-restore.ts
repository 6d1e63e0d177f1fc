import * as op from '../../schemas/vb365/sharepoint-attachments-restore.js'
import { download } from '../../server/papers/download.js'
import type { Section } from '../../server/section.js'

/** SharePoint Attachments Restore: the files that are attached to the items of lists in a backup. */
export const sharepointAttachmentsRestore: Section = ({ get, post }) => {
  const root = '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments'

  get(root, op.sharePointAttachmentGet, ({ params, query, vb365, principal }) =>
    vb365.sharePoint.attachments(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId,
      params.itemId, query))

  get(`${root}/:attachmentId`, op.sharePointAttachmentGetById, ({ params, vb365, principal }) =>
    vb365.sharePoint.attachment(vb365.explore(params.restoreSessionId, 'Vesp', principal), params.siteId,
      params.itemId, params.attachmentId))

  post(`${root}/save`, op.sharePointAttachmentSaveAttachmentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    const things = vb365.sharePoint.takeAttachments(view, params.siteId, params.itemId, body.attachments)
    return download(vb365.takeOut.save(view, things), { asZip: true })
  })

  post(`${root}/:attachmentId/save`, op.sharePointAttachmentSaveAttachmentAction, ({ params, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    const thing = vb365.sharePoint.takeAttachment(view, params.siteId, params.itemId, params.attachmentId)
    return download(vb365.takeOut.save(view, [thing]), { asZip: true })
  })

  post(`${root}/send`, op.sharePointAttachmentSendAttachmentsAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view, vb365.sharePoint.takeAttachments(view, params.siteId, params.itemId, body.attachments),
      body)
  })

  post(`${root}/:attachmentId/send`, op.sharePointAttachmentSendAttachmentAction, ({ params, body, vb365, principal }) => {
    const view = vb365.explore(params.restoreSessionId, 'Vesp', principal)
    vb365.takeOut.send(view,
      [vb365.sharePoint.takeAttachment(view, params.siteId, params.itemId, params.attachmentId)], body)
  })
}
