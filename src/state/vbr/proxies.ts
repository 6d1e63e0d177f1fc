import type { QueryOf } from '../../schemas/kit/types.js'
import type { getAllProxies, ProxyModel } from '../../schemas/vbr/proxies.js'
import { flag, like, type Page, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'

/** A host that moves the data of backups. */
export type Proxy = ProxyModel & { isDisabled?: boolean }

/** How many tasks at once a proxy takes on unless it is told otherwise (guide). */
const defaultTasks = 2

export function createProxies (kernel: Kernel) {
  const proxies = kernel.collection<Proxy>({
    name: 'vbr.proxies',
    noun: 'Backup proxy',
    columns: {
      name: text('name'),
      type: text('type'),
      description: text('description'),
      hostId: text('server.hostId'),
      isDisabled: flag('isDisabled')
    },
    references: { host: { path: 'server.hostId', to: 'vbr.managedServers' } }
  })

  return {
    get: proxies.get,
    find: proxies.find,
    list: proxies.list,

    /** How many machines it works on at once. */
    slots: ({ server }: Proxy): number => server.maxTaskCount ?? defaultTasks,

    page (query: QueryOf<typeof getAllProxies>): Page<Proxy> {
      const { order, paging } = listing(query)
      return proxies.page({
        where: {
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          hostId: query.hostIdFilter
        },
        order
      }, paging)
    }
  }
}

export type Proxies = ReturnType<typeof createProxies>
