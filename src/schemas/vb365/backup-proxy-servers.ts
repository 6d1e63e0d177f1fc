// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Done, Enum, Flag, Get, Int32, Int64, List, Model, Nothing, Nullable, Optional, Post, Put,
  Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { PageOfRESTProxy, RESTProxy, RESTProxyOperatingSystem } from './common/backup-infrastructure.js'
import { SecureString } from './common/shared.js'

export const tag = 'Proxy'
export const section = 'Backup Proxy Servers'

export const RESTInternetProxySettingsFromClient = Model('RESTInternetProxySettingsFromClient', Optional({
  userPassword: Ref(SecureString),
  hostName: Text(),
  port: Nullable(Int32()),
  useAuthentication: Nullable(Flag()),
  username: Text(),
}))
export type RESTInternetProxySettingsFromClient = Static<typeof RESTInternetProxySettingsFromClient>

export const RESTSshSettingsFromClient = Model('RESTSshSettingsFromClient', Optional({
  account: Text(),
  accountPassword: Ref(SecureString),
  port: Nullable(Int32()),
  connectionTimeout: Nullable(Int32()),
  privateKeyBase64: Nullable(Text()),
  privateKeyPassphrase: Ref(SecureString),
  elevateAccountToRoot: Nullable(Flag()),
  addToSudoers: Nullable(Flag()),
  UseSuIfSudoUnavailable: Nullable(Flag()),
  rootPassword: Ref(SecureString),
  fingerprint: Nullable(Text()),
  publicBase64Key: Nullable(Text()),
  ignoreFingerprintCheck: Nullable(Flag()),
}))
export type RESTSshSettingsFromClient = Static<typeof RESTSshSettingsFromClient>

export const RESTProxyFromClient = Model('RESTProxyFromClient', {
  ...Optional({
    useDomainNetwork: Nullable(Flag()),
    useInternetProxy: Nullable(Flag()),
    internetProxyType: Nullable(Enum(['FromManagementServer', 'Custom'])),
    internetProxySettings: Ref(RESTInternetProxySettingsFromClient),
    id: Nullable(Uuid()),
    hostName: Text(),
    description: Text(),
    port: Nullable(Int32()),
    username: Text(),
    password: Ref(SecureString),
    enableNetworkThrottling: Nullable(Flag()),
    throttlingValue: Nullable(Int64()),
    throttlingUnit: Nullable(Enum(['Mbps', 'MBs', 'KBs'])),
    attachUsedProxy: Nullable(Flag()),
  }),
  ...Until('v7', Optional({ threadsNumber: Nullable(Int32()) })),
  ...Since('v8', Optional({
    operatingSystem: Ref(RESTProxyOperatingSystem),
    sshSettings: Ref(RESTSshSettingsFromClient),
    serviceAccountName: Nullable(Text()),
    serviceAccountPassword: Ref(SecureString),
    createServiceAccount: Flag(),
  })),
})
export type RESTProxyFromClient = Static<typeof RESTProxyFromClient>

export const RESTRemoveProxyOptions = Model('RESTRemoveProxyOptions', {
  ...Optional({ force: Flag(), userName: Text(), userPassword: Ref(SecureString) }),
  ...Since('v8', Optional({ sshSettings: Ref(RESTSshSettingsFromClient) })),
})
export type RESTRemoveProxyOptions = Static<typeof RESTRemoveProxyOptions>

export const RESTItemGuidId = Model('RESTItemGuidId', Optional({ id: Uuid() }))
export type RESTItemGuidId = Static<typeof RESTItemGuidId>

export const RESTRescanOptions = Model('RESTRescanOptions', Optional({ proxies: List(Ref(RESTItemGuidId)) }))
export type RESTRescanOptions = Static<typeof RESTRescanOptions>

export const RESTProxyCredentialsFromClient = Model('RESTProxyCredentialsFromClient', Optional({
  sshSettings: Ref(RESTSshSettingsFromClient),
  username: Text(),
  password: Ref(SecureString),
}))
export type RESTProxyCredentialsFromClient = Static<typeof RESTProxyCredentialsFromClient>

export const ConnectionStatus = Enum('ConnectionStatus', ['Success', 'Failed'])
export type ConnectionStatus = Static<typeof ConnectionStatus>

export const RESTSshConnectionConfigValidationResult = Model('RESTSshConnectionConfigValidationResult', Optional({
  status: Ref(ConnectionStatus),
  fingerprint: Text(),
  publicBase64Key: Text(),
}))
export type RESTSshConnectionConfigValidationResult = Static<typeof RESTSshConnectionConfigValidationResult>

export const proxyGetProxies = Get({
  id: 'Proxy_GetProxies',
  url: '/Proxies',
  query: {
    ...Until('v7', Optional({
      extendedView: Changed({ v6: Flag({ default: true }), v7: Flag({ default: false }) }),
    })),
    ...Since('v8', Optional({ limit: Int32(), offset: Int32() })),
  },
  reply: Changed({ v6: List(Ref(RESTProxy)), v8: Ref(PageOfRESTProxy) }),
})

export const proxyAdd = Post({
  id: 'Proxy_Add',
  url: '/Proxies',
  body: Ref(RESTProxyFromClient),
  reply: Changed({ v6: Ref(RESTProxy), v8: Created(Ref(RESTProxy)) }),
})

export const proxyGetProxy = Get({
  id: 'Proxy_GetProxy',
  url: '/Proxies/:proxyId',
  params: { proxyId: Uuid() },
  query: Until('v7', Optional({
    extendedView: Changed({ v6: Flag({ default: true }), v7: Flag({ default: false }) }),
  })),
  reply: Ref(RESTProxy),
})

export const proxyUpdate = Put({
  id: 'Proxy_Update',
  url: '/Proxies/:proxyId',
  params: { proxyId: Uuid() },
  body: Ref(RESTProxyFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const proxyRescanAction = Post({
  id: 'Proxy_RescanAction',
  url: '/Proxies/:proxyId/Rescan',
  params: { proxyId: Uuid() },
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const proxyRemoveAction = Post({
  id: 'Proxy_RemoveAction',
  url: '/Proxies/:proxyId/Remove',
  params: { proxyId: Uuid() },
  body: Ref(RESTRemoveProxyOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const proxyRescan = Post({
  id: 'Proxy_Rescan',
  url: '/Proxies/Rescan',
  body: Ref(RESTRescanOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const proxyEnableMaintenanceAction = Post({
  id: 'Proxy_EnableMaintenanceAction',
  url: '/Proxies/:proxyId/maintenance/enable',
  since: 'v8',
  params: { proxyId: Uuid() },
  body: Ref(RESTProxyCredentialsFromClient),
  reply: Nothing(),
})

export const proxyDisableMaintenanceAction = Post({
  id: 'Proxy_DisableMaintenanceAction',
  url: '/Proxies/:proxyId/maintenance/disable',
  since: 'v8',
  params: { proxyId: Uuid() },
  body: Ref(RESTProxyCredentialsFromClient),
  reply: Nothing(),
})

export const proxyCheckSshConnectionConfig = Post({
  id: 'Proxy_CheckSshConnectionConfig',
  url: '/Proxies/CheckSshConnectionConfig',
  since: 'v8',
  query: { host: Text() },
  body: Ref(RESTSshSettingsFromClient),
  reply: Ref(RESTSshConnectionConfigValidationResult),
})
