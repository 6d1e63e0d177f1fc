// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Delete, Get, Int32, List, Model, Nothing, Optional, Page, Post, Put, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { PageOfRESTProxy } from './common/backup-infrastructure.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'ProxyPool'
export const section = 'Backup Proxy Pools'

export const RESTProxyPool = Model('RESTProxyPool', Optional({
  id: Uuid(),
  name: Text(),
  description: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTProxyPool = Static<typeof RESTProxyPool>

export const PageOfRESTProxyPool = Page('PageOfRESTProxyPool', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProxyPool)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProxyPool = Static<typeof PageOfRESTProxyPool>

export const RESTProxyIdFromClient = Model('RESTProxyIdFromClient', Optional({ proxyId: Uuid() }))
export type RESTProxyIdFromClient = Static<typeof RESTProxyIdFromClient>

export const RESTProxyPoolFromClient = Model('RESTProxyPoolFromClient', {
  name: Text(),
  description: Text(),
  proxyIds: List(Ref(RESTProxyIdFromClient)),
})
export type RESTProxyPoolFromClient = Static<typeof RESTProxyPoolFromClient>

export const proxyPoolGetProxyPools = Get({
  id: 'ProxyPool_GetProxyPools',
  url: '/ProxyPools',
  since: 'v8',
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTProxyPool),
})

export const proxyPoolAdd = Post({
  id: 'ProxyPool_Add',
  url: '/ProxyPools',
  since: 'v8',
  body: Ref(RESTProxyPoolFromClient),
  reply: Created(Ref(RESTProxyPool)),
})

export const proxyPoolGetProxyPool = Get({
  id: 'ProxyPool_GetProxyPool',
  url: '/ProxyPools/:poolId',
  since: 'v8',
  params: { poolId: Uuid() },
  reply: Ref(RESTProxyPool),
})

export const proxyPoolUpdate = Put({
  id: 'ProxyPool_Update',
  url: '/ProxyPools/:poolId',
  since: 'v8',
  params: { poolId: Uuid() },
  body: Ref(RESTProxyPoolFromClient),
  reply: Nothing(),
})

export const proxyPoolRemove = Delete({
  id: 'ProxyPool_Remove',
  url: '/ProxyPools/:poolId',
  since: 'v8',
  params: { poolId: Uuid() },
  reply: Nothing(),
})

export const proxyPoolGetProxies = Get({
  id: 'ProxyPool_GetProxies',
  url: '/ProxyPools/:poolId/proxies',
  since: 'v8',
  params: { poolId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTProxy),
})

export const proxyPoolAddProxies = Post({
  id: 'ProxyPool_AddProxies',
  url: '/ProxyPools/:poolId/proxies',
  since: 'v8',
  params: { poolId: Uuid() },
  body: List(Ref(RESTProxyIdFromClient)),
  reply: Nothing(),
})

export const proxyPoolRemoveProxies = Delete({
  id: 'ProxyPool_RemoveProxies',
  url: '/ProxyPools/:poolId/proxies',
  since: 'v8',
  params: { poolId: Uuid() },
  body: List(Ref(RESTProxyIdFromClient)),
  reply: Nothing(),
})
