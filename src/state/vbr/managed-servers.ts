import type { QueryOf } from '../../schemas/kit/types.js'
import type { getAllManagedServers, ManagedServerModel } from '../../schemas/vbr/managed-servers.js'
import { flag, like, type Page, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'

/** A host that VBR manages. A deduplication appliance is told by nothing that the API shows. */
export type ManagedServer = ManagedServerModel & { isDedupAppliance?: boolean }

export function createManagedServers (kernel: Kernel) {
  const servers = kernel.collection<ManagedServer>({
    name: 'vbr.managedServers',
    noun: 'Managed server',
    columns: {
      name: text('name'),
      type: text('type'),
      description: text('description'),
      status: text('status'),
      viHostType: text('viHostType'),
      updatesState: text('updatesState'),
      parentHostId: text('parentHostId'),
      isDedupAppliance: flag('isDedupAppliance')
    },
    references: {
      credentials: { path: 'credentialsId', to: 'vbr.credentials' },
      parentHost: { path: 'parentHostId', to: 'vbr.managedServers', weak: true }
    }
  })

  kernel.conditions.define(servers, {
    offline: () => ({ status: 'Unavailable' }),
    online: () => ({ status: 'Available' })
  })

  return {
    get: servers.get,
    find: servers.find,

    page (query: QueryOf<typeof getAllManagedServers>): Page<ManagedServer> {
      const { order, paging } = listing(query)
      return servers.page({
        where: {
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          viHostType: query.viTypeFilter,
          status: query.serverStateFilter === 'Any' ? undefined : query.serverStateFilter,
          updatesState: query.updatesStateFilter,
          parentHostId: query.includeNestedHosts === true ? undefined : null,
          isDedupAppliance: query.skipDedupAppliances === true ? false : undefined
        },
        order
      }, paging)
    },

    byName: (name: string): ManagedServer | undefined => servers.first({ where: { name } })
  }
}

export type ManagedServers = ReturnType<typeof createManagedServers>
