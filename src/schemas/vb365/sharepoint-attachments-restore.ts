// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Done, File, Get, Int32, Int64, List, Model, Nothing, Nullable, Optional, Page, Post,
  Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptions } from './common/email.js'
import { RESTLinkHAL, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'SharePointAttachment'
export const section = 'SharePoint Attachments Restore'

export const RESTSharePointAttachment = Model('RESTSharePointAttachment', {
  ...Optional({
    sizeBytes: Int64(),
    id: Text(),
    name: Text(),
    url: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v8', Optional({ siteId: Text(), itemId: Text() })),
})
export type RESTSharePointAttachment = Static<typeof RESTSharePointAttachment>

export const PageOfRESTSharePointAttachment = Page('PageOfRESTSharePointAttachment', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointAttachment)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointAttachment = Static<typeof PageOfRESTSharePointAttachment>

export const RESTSaveAttachmentsOptions = Model('RESTSaveAttachmentsOptions', Optional({
  attachments: List(Ref(RESTSharePointAttachment)),
}))
export type RESTSaveAttachmentsOptions = Static<typeof RESTSaveAttachmentsOptions>

export const RESTSendAttachmentsAsMsgOptions = Model('RESTSendAttachmentsAsMsgOptions', Optional({
  attachments: List(Ref(RESTSharePointAttachment)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendAttachmentsAsMsgOptions = Static<typeof RESTSendAttachmentsAsMsgOptions>

export const sharePointAttachmentGet = Get({
  id: 'SharePointAttachment_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointAttachment),
})

export const sharePointAttachmentGetById = Get({
  id: 'SharePointAttachment_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments/:attachmentId',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), attachmentId: Text() },
  reply: Ref(RESTSharePointAttachment),
})

export const sharePointAttachmentSaveAttachmentsAction = Post({
  id: 'SharePointAttachment_SaveAttachmentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  body: Ref(RESTSaveAttachmentsOptions),
  reply: File('application/octet-stream'),
})

export const sharePointAttachmentSaveAttachmentAction = Post({
  id: 'SharePointAttachment_SaveAttachmentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments/:attachmentId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), attachmentId: Text() },
  reply: File('application/octet-stream'),
})

export const sharePointAttachmentSendAttachmentsAction = Post({
  id: 'SharePointAttachment_SendAttachmentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  body: Ref(RESTSendAttachmentsAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointAttachmentSendAttachmentAction = Post({
  id: 'SharePointAttachment_SendAttachmentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Attachments/:attachmentId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), attachmentId: Text() },
  body: Ref(RESTSendAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
