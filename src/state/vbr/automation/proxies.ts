import type {
  ProxyExportSpec, ProxyImportSpec, ProxyImportSpecCollection
} from '../../../schemas/vbr/automation/infrastructure.js'
import type { ProxyModel, ProxySpec } from '../../../schemas/vbr/proxies.js'
import { type AutomationKind, choose } from './items.js'
import type { References } from './references.js'
import type { Proxies, Proxy } from '../infrastructure/proxies.js'
import type { ProxySaving } from '../infrastructure/proxy-saving.js'
import { uniqueIdOf } from '../base/ids.js'

/** Backup proxies. A file has no name for one: it is that of its type on its host, where there is one at most. */
export function proxyKind (proxies: Proxies, saving: ProxySaving, references: References): AutomationKind<
  ProxyImportSpec, ProxyImportSpecCollection, ProxyExportSpec
> {
  function itemOf ({ type, description, server }: Proxy): ProxyImportSpec {
    const { hostId, hostName: _shown, ...settings } = server
    return {
      description,
      type,
      server: { ...settings, hostName: references.serverName(hostId), hostUniqueId: uniqueIdOf(hostId) }
    }
  }

  return {
    name: 'proxies',

    export: selection => ({ proxies: choose(proxies.list, selection).map(itemOf) }),
    itemsOf: file => file.proxies,
    nameOf: ({ server }) => server.hostName,

    import ({ description, type, server: { hostName, hostUniqueId, ...settings } }) {
      const hostId = references.server(hostName, hostUniqueId)
      const known = proxies.on(hostId, type)
      // The settings are those of the type.
      const spec = { description, type, server: { ...settings, hostId } } as ProxySpec
      if (known === undefined) saving.createNow(spec)
      else saving.editNow(known.id, { ...spec, id: known.id, name: known.name } as ProxyModel)
      return known === undefined ? 'added' : 'changed'
    }
  }
}
