// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Done, Enum, Get, List, Model, Nothing, Nullable, Optional, Post, Put, Ref, Since,
  Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'Account'
export const section = 'Accounts'

export const RESTCredential = Model('RESTCredential', Optional({
  accountType: Nullable(Enum(['azureBlobAccount', 'amazonS3Account', 'amazonS3CompatibleAccount'])),
  userName: Text(),
  id: Nullable(Uuid()),
  description: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTCredential = Static<typeof RESTCredential>

export const RESTCredentialToSend = Model('RESTCredentialToSend', Optional({
  accountType: Nullable(Enum(['azureBlobAccount', 'amazonS3Account', 'amazonS3CompatibleAccount'])),
  userName: Text(),
  password: Ref(SecureString),
  newPassword: Ref(SecureString),
  oldPassword: Ref(SecureString),
  id: Nullable(Uuid()),
  description: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTCredentialToSend = Static<typeof RESTCredentialToSend>

export const RESTAccount = Model('RESTAccount', Optional({
  accountType: Nullable(Enum(['azureBlobAccount', 'amazonS3Account', 'amazonS3CompatibleAccount'])),
  userName: Text(),
  id: Nullable(Uuid()),
  description: Text(),
  organizationId: Nullable(Uuid()),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAccount = Static<typeof RESTAccount>

export const RESTAccountToSend = Model('RESTAccountToSend', Optional({
  accountType: Nullable(Enum(['azureBlobAccount', 'amazonS3Account', 'amazonS3CompatibleAccount'])),
  userName: Text(),
  password: Ref(SecureString),
  id: Nullable(Uuid()),
  description: Text(),
  organizationId: Nullable(Uuid()),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAccountToSend = Static<typeof RESTAccountToSend>

export const accountGetAccounts = Get({
  id: Changed({ v6: 'Account_GetCredentials', v8: 'Account_GetAccounts' }),
  url: '/Accounts',
  query: {
    ...Optional({
      name: Text(),
      accountType: Enum(['azureBlobAccount', 'amazonS3Account', 'amazonS3CompatibleAccount']),
    }),
    ...Since('v8', Optional({ organizationId: Uuid() })),
  },
  reply: Changed({ v6: List(Ref(RESTCredential)), v8: List(Ref(RESTAccount)) }),
})

export const accountAddAccount = Post({
  id: Changed({ v6: 'Account_AddCredential', v8: 'Account_AddAccount' }),
  url: '/Accounts',
  body: Changed({ v6: Ref(RESTCredentialToSend), v8: Ref(RESTAccountToSend) }),
  reply: Changed({ v6: Created(Ref(RESTCredential)), v8: Created(Ref(RESTAccount)) }),
})

export const accountGetAccount = Get({
  id: Changed({ v6: 'Account_GetCredential', v8: 'Account_GetAccount' }),
  url: '/Accounts/:accountId',
  params: { accountId: Uuid() },
  reply: Changed({ v6: Ref(RESTCredential), v8: Ref(RESTAccount) }),
})

export const accountUpdateAccount = Put({
  id: Changed({ v6: 'Account_UpdateCredential', v8: 'Account_UpdateAccount' }),
  url: '/Accounts/:accountId',
  params: { accountId: Uuid() },
  body: Changed({ v6: Ref(RESTCredentialToSend), v8: Ref(RESTAccountToSend) }),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const accountRemoveAccount = Delete({
  id: Changed({ v6: 'Account_RemoveCredential', v8: 'Account_RemoveAccount' }),
  url: '/Accounts/:accountId',
  params: { accountId: Uuid() },
  reply: Nothing(),
})
