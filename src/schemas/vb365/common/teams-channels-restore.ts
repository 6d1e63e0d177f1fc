import {
  DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable, Optional, Ref, Since,
  Text, Until, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTAttachInfo, RESTLinkHAL, RESTLinkHALDictionary } from './shared.js'

export const RESTChannelEntity = Model('RESTChannelEntity', {
  ...Optional({
    id: Uuid(),
    name: Text(),
    sizeBytes: Int64(),
    version: Int32(),
    modified: DateTime(),
    modifiedBy: Text(),
    fileType: Enum(['File', 'Folder']),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    postId: Int64(),
    isImportant: Flag(),
    author: Text(),
    subject: Text(),
    createdTime: DateTime(),
    lastModifiedTime: DateTime(),
    attachments: List(Ref(RESTAttachInfo)),
    displayName: Text(),
    contentUrl: Text(),
    type: Text(),
  }),
  ...Since('v7', Optional({
    uiVersion: Text(),
    channelId: Text(),
    changeKey: Text(),
    isDeleted: Flag(),
    parentId: Nullable(Int64()),
    parentChangeKey: Text(),
  })),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RESTChannelEntity = Static<typeof RESTChannelEntity>

export const PageOfRESTChannelEntity = Model('PageOfRESTChannelEntity', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTChannelEntity)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTChannelEntity = Static<typeof PageOfRESTChannelEntity>
