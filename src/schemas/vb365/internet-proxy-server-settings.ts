import {
  Empty, Flag, Get, Int32, Model, Nullable, Optional, Put, Ref, Since, Text, Until, type Static
} from '../kit/vb365.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'InternetProxySettings'

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
  reply: { '200': Ref(RESTInternetProxy) },
})

export const internetProxySettingsUpdate = Put({
  id: 'InternetProxySettings_Update',
  url: '/InternetProxySettings',
  body: Ref(RESTInternetProxyFromClient),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
