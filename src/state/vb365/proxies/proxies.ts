import type { RESTItemGuidId, RESTProxyFromClient } from '../../../schemas/vb365/backup-proxy-servers.js'
import type { RESTProxy } from '../../../schemas/vb365/common/backup-infrastructure.js'
import { text, type Page, type Paging, type Referrer } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { proxySettings } from './settings.js'
import { proxiesRefusals as refuse } from './refusals.js'
import { buildOf } from '../server/index.js'
import { guardHostKey, guardSshLogin } from './ssh-connection.js'

/** A backup proxy server. The one of type `Local` is the server itself, there from its installation. */
export type Proxy = RESTProxy & {
  id: string
  hostName: string
  status: 'Online' | 'Offline'
  maintenanceModeState: 'Disabled' | 'Enabling' | 'Enabled'
  /** The machine does not answer: a rescan finds it offline until this is taken away. */
  unreachable?: boolean
}

const second = 1_000
// ASSUMED, all three: no source says how long they take.
const installation = 30 * second
const rescanning = 5 * second
const enteringMaintenance = 15 * second

/**
 * Backup proxy servers.
 *
 *   add ──▶ Offline ── installed ──▶ Online        rescan: Online or Offline, as the machine answers
 *   maintenance (members of a pool only): Disabled ── enable ──▶ Enabling ──▶ Enabled ── disable ──▶ Disabled
 */
export function createProxies (kernel: Kernel) {
  const { schedule } = kernel
  const proxies = kernel.collection<Proxy>({
    name: 'vb365.proxies',
    noun: 'Backup proxy server',
    few: true,
    shape: {
      model: 'RESTProxy',
      own: { hostName: member.text, status: wordOf('Online', 'Offline'), unreachable: member.flag, run: member.run }
    },
    called: ['hostName'],
    columns: { hostName: text('hostName'), fqdn: text('fqdn'), proxyPoolId: text('proxyPoolId') },
    // A pool goes without asking its members; what keeps it are the repositories that it owns.
    references: { pool: { path: 'proxyPoolId', to: 'vb365.proxyPools', weak: true } }
  })
  /** Machines on which a proxy of another server, or one that was removed without reaching it, is still installed. */
  const usedHosts = kernel.collection<{ id: string, hostName: string }>({
    name: 'vb365.usedProxyHosts',
    noun: 'Used backup proxy host',
    few: true,
    shape: { own: { hostName: member.text } },
    called: ['hostName'],
    columns: { hostName: text('hostName') }
  })

  const away: Partial<Proxy> = { status: 'Offline', cpuUsagePercent: undefined, memoryUsagePercent: undefined }
  kernel.conditions.define(proxies, {
    offline: () => ({ ...away, unreachable: true }),
    online: () => ({ status: 'Online', unreachable: undefined })
  }, id => {
    const { proxyPoolId } = proxies.get(id)
    if (proxyPoolId) assignRoles(proxyPoolId)
  })

  schedule.define('vb365.proxyInstalled', finishRescan)
  schedule.define('vb365.proxyRescanned', finishRescan)
  schedule.define('vb365.proxyInMaintenance', id => {
    const { proxyPoolId } = proxies.patch(id, { maintenanceModeState: 'Enabled' })
    if (proxyPoolId) assignRoles(proxyPoolId)
  })

  /** What a machine says of itself when asked. ASSUMED: any load will do; it moves with the time of asking. */
  function toAnswering (): Partial<Proxy> {
    const load = Math.floor(kernel.clock.now() / second) % 97 / 5
    return { status: 'Online', cpuUsagePercent: round(5 + load), memoryUsagePercent: round(38 + load / 2) }
  }

  function finishRescan (id: string): void {
    const { unreachable } = proxies.get(id)
    proxies.patch(id, unreachable === true
      ? away
      : { ...toAnswering(), version: buildOf(kernel) })
  }

  function rescan (id: string): void {
    schedule.cancel(id, 'vb365.proxyRescanned')
    schedule.at(kernel.clock.now() + rescanning, 'vb365.proxyRescanned', id)
  }

  const members = (poolId: string): Proxy[] => proxies.list({ where: { proxyPoolId: poolId } })

  /** Online and not in maintenance: takes new work. */
  const available = ({ status, maintenanceModeState }: Proxy): boolean =>
    status === 'Online' && maintenanceModeState === 'Disabled'

  /** ASSUMED: the first member that works leads the pool, every member processes. */
  function assignRoles (poolId: string): void {
    const all = members(poolId)
    const leader = all.find(available)
    for (const { id, role } of all) {
      const wanted: Proxy['role'] = id === leader?.id ? ['Orchestrator', 'Scheduler', 'Processor'] : ['Processor']
      if (role?.join() !== wanted.join()) proxies.patch(id, { role: wanted })
    }
  }

  function guardHostFree (hostName: string): void {
    const known = proxies.first({ where: { hostName } }) ?? proxies.first({ where: { fqdn: hostName } })
    if (known !== undefined) throw refuse.nameTaken(proxies.noun, hostName)
  }

  function takeHost (hostName: string, attach: boolean): void {
    const used = usedHosts.first({ where: { hostName } })
    if (used === undefined) return
    if (!attach) throw refuse.hostUsed(hostName)
    usedHosts.remove(used.id)
  }

  return {
    get: proxies.get,
    find: proxies.find,
    patch: proxies.patch,

    /** The server itself, which serves what nobody else is named for. */
    local: (): Proxy | undefined => proxies.list().find(({ type }) => type === 'Local'),

    members,
    available,
    assignRoles,

    online: (id: string): boolean => proxies.find(id)?.status === 'Online',

    guardAvailable (id: string): void {
      const proxy = proxies.get(id)
      if (!available(proxy)) throw refuse.proxyOffline(proxy.hostName)
    },

    /**
     * `extended` asks the proxy itself, which only one that is online can answer; without it three members are left out
     * (document of version 7). ASSUMED: of a list, those that are offline are shown without them.
     */
    page ({ offset, limit = 30, poolId }: Paging & { poolId?: string }, extended?: boolean): Page<Proxy> {
      const page = proxies.page({ where: { proxyPoolId: poolId } }, { offset, limit })
      if (extended === undefined) return page
      return { ...page, results: page.results.map(proxy => extended && proxy.status === 'Online' ? proxy : brief(proxy)) }
    },

    show (id: string, extended?: boolean): Proxy {
      const proxy = proxies.get(id)
      if (extended === true && proxy.status !== 'Online') throw refuse.proxyOffline(proxy.hostName)
      return extended === false ? brief(proxy) : proxy
    },

    create (body: RESTProxyFromClient): Proxy {
      const hostName = body.hostName?.trim() ?? ''
      if (hostName === '') throw refuse.missing('hostName')
      const operatingSystem = body.operatingSystem ?? 'Windows'
      const settings = proxySettings(body, {})
      guardHostFree(hostName)
      guardLogin(hostName, operatingSystem, body)
      takeHost(hostName, body.attachUsedProxy === true)
      const proxy = proxies.add({
        id: kernel.ids.next(),
        type: body.useDomainNetwork === true ? 'Domain' : 'Workgroup',
        hostName,
        fqdn: hostName,
        operatingSystem,
        ...settings,
        status: 'Offline',
        maintenanceModeState: 'Disabled',
        // ASSUMED: who runs the service where the client does not say.
        serviceAccount: body.serviceAccountName ?? (operatingSystem === 'Linux' ? 'root' : 'LocalSystem'),
        role: []
      })
      schedule.at(kernel.clock.now() + installation, 'vb365.proxyInstalled', proxy.id)
      return proxy
    },

    /** What is left out stays; what a proxy is cannot be changed after it was added (guide). */
    edit (id: string, body: RESTProxyFromClient): void {
      const proxy = proxies.get(id)
      guardSame('hostName', body.hostName?.trim().toLowerCase(), proxy.hostName.toLowerCase())
      guardSame('operatingSystem', body.operatingSystem, proxy.operatingSystem)
      guardSame('serviceAccountName', body.serviceAccountName, proxy.serviceAccount)
      if (proxy.type !== 'Local') guardSame('useDomainNetwork', body.useDomainNetwork, proxy.type === 'Domain')
      proxies.patch(proxy.id, proxySettings(body, proxy))
    },

    rescan: (id: string): void => rescan(proxies.get(id).id),

    /** ASSUMED: without a list all of them. */
    rescanMany (listed: readonly RESTItemGuidId[]): void {
      const named = listed.map(({ id }) => {
        if (id === undefined) throw refuse.missing('proxies.id')
        return proxies.get(id)
      })
      for (const { id } of named.length === 0 ? proxies.list() : named) rescan(id)
    },

    /** Its work goes to the other members of its pool, one of which must be there to take it (guide). */
    enableMaintenance (id: string): void {
      const proxy = proxies.get(id)
      if (!proxy.proxyPoolId) throw refuse.noPoolMember(proxy.hostName)
      if (proxy.maintenanceModeState !== 'Disabled') throw refuse.alreadyInMaintenance(proxy.hostName)
      if (proxy.status !== 'Online') throw refuse.proxyOffline(proxy.hostName)
      if (!members(proxy.proxyPoolId).some(other => other.id !== proxy.id && available(other))) {
        throw refuse.lastMember(proxy.hostName)
      }
      proxies.patch(proxy.id, { maintenanceModeState: 'Enabling' })
      schedule.at(kernel.clock.now() + enteringMaintenance, 'vb365.proxyInMaintenance', proxy.id)
    },

    disableMaintenance (id: string): void {
      const proxy = proxies.get(id)
      if (proxy.maintenanceModeState === 'Disabled') throw refuse.notInMaintenance(proxy.hostName)
      schedule.cancel(proxy.id, 'vb365.proxyInMaintenance')
      proxies.patch(proxy.id, { maintenanceModeState: 'Disabled' })
      if (proxy.proxyPoolId) assignRoles(proxy.proxyPoolId)
    },

    /** A server of its own again: only members of a pool can be in maintenance. */
    leavePool (id: string): void {
      schedule.cancel(id, 'vb365.proxyInMaintenance')
      proxies.patch(id, { proxyPoolId: undefined, maintenanceModeState: 'Disabled', role: [] })
    },

    /** Whether a machine answers at all; one that is not known does. */
    reachable: (host: string): boolean => proxies.first({ where: { hostName: host } })?.status !== 'Offline',

    referrers: (id: string): Referrer[] => proxies.referrers(id),

    /** Takes it out of the infrastructure; a machine that could not be reached keeps what was installed on it. */
    drop (proxy: Proxy): void {
      schedule.cancel(proxy.id)
      proxies.remove(proxy.id)
      if (proxy.status === 'Offline') usedHosts.add({ id: kernel.ids.next(), hostName: proxy.hostName })
      if (proxy.proxyPoolId) assignRoles(proxy.proxyPoolId)
    }
  }
}

export type Proxies = ReturnType<typeof createProxies>

function brief (proxy: Proxy): Proxy {
  const { threadsNumber: _, throttlingValue: __, throttlingUnit: ___, ...rest } = proxy
  return rest
}

const round = (percent: number): number => Math.round(percent * 10) / 10

/** Linux machines are reached by SSH, Windows ones with an account of theirs (document). */
function guardLogin (host: string, operatingSystem: string, body: RESTProxyFromClient): void {
  const { sshSettings, username, password } = body
  if (operatingSystem === 'Linux') return guardHostKey(host, guardSshLogin(sshSettings))
  if (!username || !password) throw refuse.windowsLoginMissing()
}

function guardSame<T> (name: string, given: T | null | undefined, kept: T | null | undefined): void {
  if (given != null && given !== kept) throw refuse.fixed(name)
}
