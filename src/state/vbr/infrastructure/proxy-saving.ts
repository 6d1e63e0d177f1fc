import type { EProxyType, ProxyDatastoreModel, ProxyDatastoreSettingsModel } from '../../../schemas/vbr/common/proxies.js'
import type { ProxyModel, ProxyServerSettingsModel, ProxySpec } from '../../../schemas/vbr/proxies.js'
import type { Kernel } from '../../kernel.js'
import { refusalOf } from '../../store/refusals.js'
import { saving } from './item-sessions.js'
import type { Inventory } from '../inventory/inventory.js'
import type { ManagedServer, ManagedServers } from './managed-servers.js'
import { defaultTasks, type Proxies, type Proxy } from './proxies.js'
import { infrastructureRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'

/** What a session saves: the proxy as it will be; a new one has its id already. */
interface Saving { proxy: ProxyModel, isNew: boolean }

interface Below {
  proxies: Proxies
  managedServers: ManagedServers
  inventory: Inventory
  sessions: Sessions
  server: Server
}

const second = 1_000

/** What the types of proxy are called, and on what servers they can be. */
const kinds: Partial<Record<EProxyType, { noun: string, hosts: readonly string[] }>> = {
  ViProxy: { noun: 'VMware backup proxy', hosts: ['WindowsHost', 'LinuxHost'] },
  HvProxy: { noun: 'Hyper-V backup proxy', hosts: ['WindowsHost'] },
  GeneralPurposeProxy: { noun: 'general-purpose backup proxy', hosts: ['WindowsHost', 'LinuxHost'] }
}

/** Adding and changing proxies. What is saved shows when its session ends well, and not before. */
export function createProxySaving (kernel: Kernel, below: Below) {
  const { proxies, managedServers, inventory, sessions, server } = below

  const hostOf = ({ proxy }: Saving): ManagedServer | undefined => managedServers.find(proxy.server.hostId)

  // ASSUMED: the lines of the log; 15 seconds lie within the 10 to 20 that the product takes.
  const saves = sessions.define<Saving>({
    ...saving,
    variant: 'Proxy',
    subjects: ({ work }) => [work.proxy.id, work.proxy.name],
    steps: [
      { says: 'Collecting hardware info', lasts: 4 * second, run: ({ work }) => failureOf(hostTrouble(hostOf(work))) },
      { says: 'Checking package Transport', lasts: 5 * second },
      { says: 'Creating configuration records for the proxy', lasts: 6 * second, run: ({ work }) => failureOf(ruleTrouble(work)) }
    ],
    trouble: ({ work }) => hostTrouble(hostOf(work)) ?? ruleTrouble(work),
    succeed ({ id, work }) {
      const { id: resourceId } = save(work)
      kernel.log.add(id, `${work.proxy.name} has been saved successfully`)
      saves.change(id, { resourceId, resourceReference: `/api/v1/backupInfrastructure/proxies/${resourceId}` })
    }
  })

  const hostTrouble = (host: ManagedServer | undefined): string | undefined =>
    host?.status === 'Unavailable' ? `Failed to connect to ${host.name}.` : undefined

  /** What was right when the session began may have changed since. */
  function ruleTrouble ({ proxy, isNew }: Saving): string | undefined {
    return refusalOf(() => {
      if (!isNew) proxies.get(proxy.id)
      guardHost(proxy)
    })?.message
  }

  /** A host has one proxy of a type (guide). */
  function guardHost ({ id, type, server: { hostId } }: Pick<ProxyModel, 'id' | 'type' | 'server'>): ManagedServer {
    const host = managedServers.find(hostId)
    if (host === undefined) throw refuse.noSuch('managed server', hostId)
    const { noun = type, hosts = [] } = kinds[type] ?? {}
    if (!hosts.includes(host.type)) throw refuse.wrongProxyHost(host.name, noun, host.type)
    const other = proxies.on(hostId, type)
    if (other !== undefined && other.id !== id) throw refuse.alreadyProxy(host.name, noun, other.name)
    return host
  }

  /** The settings with what nobody said as it was before, or as the product's wizard has it. */
  function settleServer (given: ProxyServerSettingsModel, before?: ProxyServerSettingsModel): ProxyServerSettingsModel {
    const {
      hostId, transportMode = 'Auto', failoverToNetwork = true, hostToProxyEncryption = false, maxTaskCount = defaultTasks,
      connectedDatastores = { autoSelectEnabled: true, datastores: [] }
    } = { ...before, ...given }
    return {
      hostId,
      transportMode,
      failoverToNetwork,
      hostToProxyEncryption,
      connectedDatastores: resolveDatastores(connectedDatastores),
      maxTaskCount
    }
  }

  function resolveDatastores (
    { autoSelectEnabled, datastores = [] }: ProxyDatastoreSettingsModel
  ): ProxyDatastoreSettingsModel {
    if (!autoSelectEnabled && datastores.length === 0) {
      throw refuse.datastoresMissing()
    }
    return { autoSelectEnabled, datastores: datastores.map(resolveDatastore) }
  }

  function resolveDatastore ({ datastore }: ProxyDatastoreModel): ProxyDatastoreModel {
    if (datastore?.platform !== 'VSphere') throw refuse.mustName('datastore', 'a datastore of VMware vSphere')
    const { hostName, name, objectId } = datastore
    const ref = { hostName, name, objectId, type: 'Datastore' as const }
    const found = inventory.find(ref)
    if (found?.type !== 'Datastore') throw refuse.noDatastore(name, hostName)
    return { datastore: inventory.shown(found), vmCount: inventory.machinesIn(ref).length }
  }

  function settleFor (type: EProxyType, given: ProxyModel['server'], before?: ProxyModel['server']): ProxyModel['server'] {
    const { hostId, maxTaskCount = defaultTasks } = { ...before, ...given }
    if (maxTaskCount < 1) throw refuse.notPositive('server.maxTaskCount')
    return type === 'ViProxy' ? settleServer(given, before) : { hostId, maxTaskCount }
  }

  function toProxy ({ type, description, server }: ProxySpec): ProxyModel {
    const id = kernel.ids.next()
    const { name } = guardHost({ id, type, server })
    // The settings are those of the type.
    return { id, name, description, type, server: settleFor(type, server) } as ProxyModel
  }

  function applyChange (id: string, { id: bodyId, type, description, server }: ProxyModel): ProxyModel {
    const before = proxies.get(id)
    if (bodyId.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(bodyId)
    if (type !== before.type) throw refuse.typeFixed(before.name)
    // ASSUMED: a proxy stays on its host; the name is the host's, or the product's own.
    if (server.hostId !== before.server.hostId) throw refuse.fixed('server.hostId')
    return { ...modelOf(before), description, server: settleFor(type, server, before.server) } as ProxyModel
  }

  function save ({ proxy, isNew }: Saving): Proxy {
    if (isNew) return proxies.add(proxy)
    const { isDisabled } = proxies.get(proxy.id)
    return proxies.replace({ ...proxy, isDisabled } as Proxy)
  }

  /** What a session would do, at once. */
  function saveNow (work: Saving): Proxy {
    const reason = hostTrouble(hostOf(work))
    if (reason !== undefined) throw refuse.because(reason)
    return save(work)
  }

  return {
    create: (spec: ProxySpec, initiatedBy: string = server.account()): Session =>
      saves.start({ initiatedBy, work: { proxy: toProxy(spec), isNew: true } }),

    edit: (id: string, given: ProxyModel, initiatedBy: string = server.account()): Session =>
      saves.start({ initiatedBy, work: { proxy: applyChange(id, given), isNew: false } }),

    /** The same without a session of its own, for what saves many at once. */
    createNow: (spec: ProxySpec): Proxy => saveNow({ proxy: toProxy(spec), isNew: true }),
    editNow: (id: string, given: ProxyModel): Proxy => saveNow({ proxy: applyChange(id, given), isNew: false })
  }
}

export type ProxySaving = ReturnType<typeof createProxySaving>

/** A proxy as clients know it. */
const modelOf = ({ id, name, description, type, server }: Proxy): ProxyModel =>
  ({ id, name, description, type, server }) as ProxyModel // the settings are those of the type
