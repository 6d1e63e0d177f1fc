// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Get, List, Model, Nothing, Nullable, Optional, Post, Ref, Since, Text, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'EncryptionKey'
export const section = 'Encryption Passwords'

export const RESTEncryptionKey = Model('RESTEncryptionKey', {
  ...Optional({ id: Nullable(Uuid()), description: Text(), _links: Ref(RESTLinkHALDictionary) }),
  ...Since('v8', Optional({ organizationId: Nullable(Uuid()) })),
})
export type RESTEncryptionKey = Static<typeof RESTEncryptionKey>

export const RESTEncryptionKeyToSend = Model('RESTEncryptionKeyToSend', {
  ...Optional({
    password: Ref(SecureString),
    newPassword: Ref(SecureString),
    oldPassword: Ref(SecureString),
    id: Nullable(Uuid()),
    description: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ organizationId: Nullable(Uuid()) })),
})
export type RESTEncryptionKeyToSend = Static<typeof RESTEncryptionKeyToSend>

export const encryptionKeyGetEncryptionKey = Get({
  id: 'EncryptionKey_GetEncryptionKey',
  url: '/EncryptionKeys',
  query: { ...Optional({ description: Text() }), ...Since('v8', Optional({ organizationId: Uuid() })) },
  reply: List(Ref(RESTEncryptionKey)),
})

export const encryptionKeyAddEncryptionKey = Post({
  id: 'EncryptionKey_AddEncryptionKey',
  url: '/EncryptionKeys',
  body: Ref(RESTEncryptionKeyToSend),
  reply: Changed({ v6: Ref(RESTEncryptionKey), v8: Created(Ref(RESTEncryptionKey)) }),
})

export const encryptionKeyGetEncryptionKeyById = Get({
  id: 'EncryptionKey_GetEncryptionKeyById',
  url: '/EncryptionKeys/:keyId',
  params: { keyId: Uuid() },
  reply: Ref(RESTEncryptionKey),
})

export const encryptionKeyRemoveEncryptionKey = Delete({
  id: 'EncryptionKey_RemoveEncryptionKey',
  url: '/EncryptionKeys/:keyId',
  params: { keyId: Uuid() },
  reply: Nothing(),
})
