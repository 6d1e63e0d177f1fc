// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Flag, Get, Int32, Model, Nothing, Nullable, Optional, Put, Ref, Text, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'InternetProxySettings'
export const section = 'Internet Proxy Server Settings'

export const RESTInternetProxy = Model('RESTInternetProxy', Optional({
  useInternetProxy: Flag(),
  _links: Ref(RESTLinkHALDictionary),
  hostName: Text(),
  port: Nullable(Int32()),
  useAuthentication: Nullable(Flag()),
  username: Text(),
}))
export type RESTInternetProxy = Static<typeof RESTInternetProxy>

export const RESTInternetProxyFromClient = Model('RESTInternetProxyFromClient', Optional({
  useInternetProxy: Nullable(Flag()),
  userPassword: Ref(SecureString),
  hostName: Text(),
  port: Nullable(Int32()),
  useAuthentication: Nullable(Flag()),
  username: Text(),
}))
export type RESTInternetProxyFromClient = Static<typeof RESTInternetProxyFromClient>

export const internetProxySettingsGet = Get({
  id: 'InternetProxySettings_Get',
  url: '/InternetProxySettings',
  reply: Ref(RESTInternetProxy),
})

export const internetProxySettingsUpdate = Put({
  id: 'InternetProxySettings_Update',
  url: '/InternetProxySettings',
  body: Ref(RESTInternetProxyFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
