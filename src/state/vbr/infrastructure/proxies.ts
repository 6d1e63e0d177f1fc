import type { QueryOf } from '../../../schemas/kit/types.js'
import type { EProxyType } from '../../../schemas/vbr/common/proxies.js'
import type { getAllProxies, getAllProxiesStates, ProxyModel, ProxyStateModel } from '../../../schemas/vbr/proxies.js'
import { type Change, flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { nameOfDocument } from '../../store/use.js'
import type { ManagedServers } from './managed-servers.js'
import { listing } from '../base/paging.js'
import { infrastructureRefusals as refuse } from './refusals.js'

/** In what state a proxy is, in one word: lists are ordered by it. */
type Status = 'Disabled' | 'Offline' | 'Online' | 'OutOfDate'

/**
 * A host that moves the data of backups. `state` is its row in the list of states, kept beside it so that lists filter
 * and order by it; it and the host's name are updated whenever the proxy or its host changes.
 */
export type Proxy = ProxyModel & {
  isDisabled?: boolean
  state?: ProxyStateModel & { status: Status }
}

/** How many tasks at once a proxy takes on unless it is told otherwise (guide). */
export const defaultTasks = 2

/** Backup proxies: which servers move the data of backups, how, and how many tasks at once. */
export function createProxies (kernel: Kernel, managedServers: ManagedServers) {
  const proxies = kernel.collection<Proxy>({
    name: 'vbr.proxies',
    noun: 'Backup proxy',
    few: true,
    shape: { model: 'ProxyModel', own: { isDisabled: member.flag, state: member.optionalGroup } },
    columns: {
      name: text('name'),
      type: text('type'),
      // A second column for the same member: the lists filter by type and leave types out.
      kind: text('type'),
      description: text('description'),
      hostId: text('server.hostId'),
      hostName: text('state.hostName'),
      status: text('state.status'),
      isDisabled: flag('isDisabled'),
      isOnline: flag('state.isOnline'),
      isOutOfDate: flag('state.isOutOfDate')
    },
    references: { host: { path: 'server.hostId', to: 'vbr.managedServers' } }
  })

  function stateOf (proxy: Proxy): ProxyStateModel & { status: Status } {
    const { id, name, description, type, server: { hostId }, isDisabled = false } = proxy
    const host = managedServers.find(hostId)
    const isOnline = host?.status !== 'Unavailable'
    const isOutOfDate = host !== undefined && 'updatesState' in host && host.updatesState === 'OutOfDate'
    return {
      id,
      name,
      description,
      type,
      hostId,
      // The backup server goes by this name here (examples).
      hostName: host !== undefined && 'isBackupServer' in host && host.isBackupServer === true ? 'This server' : host?.name ?? '',
      isDisabled,
      isOnline,
      isOutOfDate,
      status: isDisabled ? 'Disabled' : !isOnline ? 'Offline' : isOutOfDate ? 'OutOfDate' : 'Online'
    }
  }

  function drawUp (proxy: Proxy): void {
    const state = stateOf(proxy)
    if (JSON.stringify(state) === JSON.stringify(proxy.state)) return
    // A proxy with another name of its host is still one of its type.
    proxies.replace({ ...proxy, server: { ...proxy.server, hostName: state.hostName }, state } as Proxy)
  }

  const touchedBy: Record<string, (change: Change) => Proxy[]> = {
    'vbr.proxies': ({ id, kind }) => kind === 'removed' ? [] : [proxies.get(id)],
    'vbr.managedServers': ({ id }) => proxies.list({ where: { hostId: id } })
  }

  kernel.listeners.add(change => { touchedBy[change.collection]?.(change).forEach(drawUp) })

  return {
    get: proxies.get,
    find: proxies.find,
    list: proxies.list,
    add: proxies.add,
    replace: proxies.replace,

    /** The proxy of a type on a host; there is one at most. */
    on: (hostId: string, type: EProxyType): Proxy | undefined => proxies.first({ where: { hostId, type } }),

    /** How many machines it works on at once. */
    slots: ({ server }: Proxy): number => server.maxTaskCount ?? defaultTasks,

    /** The full name of its host. */
    hostNameOf: ({ server: { hostId } }: Proxy): string => managedServers.find(hostId)?.name ?? '',

    /** Whether it takes on tasks. */
    isAvailable: ({ isDisabled = false, state }: Proxy): boolean => !isDisabled && state?.isOnline !== false,

    /** `types` are those that the client can read: one of another type is not there for it. */
    read (id: string, types: readonly EProxyType[]): Proxy {
      const proxy = proxies.get(id)
      if (!types.includes(proxy.type)) throw refuse.unreadable(proxies.noun, proxy.id)
      return proxy
    },

    page (query: QueryOf<typeof getAllProxies>, types: readonly EProxyType[]): Page<Proxy> {
      const { order, paging } = listing(query)
      return proxies.page({
        where: {
          kind: types,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          hostId: query.hostIdFilter
        },
        order
      }, paging)
    },

    states (query: QueryOf<typeof getAllProxiesStates>, types: readonly EProxyType[]): Page<ProxyStateModel> {
      const { order, paging } = listing(query)
      const page = proxies.page({
        where: {
          kind: types,
          name: like(query.nameFilter),
          type: query.typeFilter,
          hostId: query.hostIdFilter,
          isDisabled: query.isDisabledFilter,
          isOnline: query.isOnlineFilter,
          isOutOfDate: query.isOutOfDateFilter
        },
        order
      }, paging)
      return { ...page, results: page.results.map(proxy => proxy.state ?? stateOf(proxy)) }
    },

    /** A disabled proxy gets no tasks; those that it has it ends. */
    disable (id: string, isDisabled: boolean): void {
      proxies.patch(id, { isDisabled })
    },

    /** Refused while a job has chosen it; jobs that let the product choose do without. */
    remove (id: string): void {
      const { name } = proxies.get(id)
      const users = proxies.referrers(id).map(({ collection, id }) => nameOfDocument(kernel, collection, id))
      if (users.length > 0) throw refuse.proxyInUse(name, [...new Set(users)].join(', '))
      proxies.remove(id)
    }
  }
}

export type Proxies = ReturnType<typeof createProxies>
