import type { SessionKind, Sessions, Session, Trouble } from '../sessions/sessions.js'
import { isResolved } from './host-identity.js'
import type { ManagedServer } from './managed-servers.js'
import { infrastructureRefusals as refuse } from './refusals.js'

interface Hosts {
  get: (id: string) => ManagedServer
  find: (id: string) => ManagedServer | undefined
  list: () => ManagedServer[]
  patch: (id: string, changes: Partial<ManagedServer>) => unknown
}

const second = 1_000

/**
 * Looks at servers again, and brings their components up to date. ASSUMED: the lines, and how long each server takes.
 *
 *   POST ──▶ Starting ──▶ Working, server by server ──▶ Stopped Success
 *                            └── some cannot be reached ──▶ Warning; none can ──▶ Failed
 */
export function createServerUpkeep (sessions: Sessions, hosts: Hosts) {
  const nameOf = (id: string): string => hosts.find(id)?.name ?? id
  const isReachable = (id: string): boolean => {
    const host = hosts.find(id)
    return host !== undefined && host.status !== 'Unavailable' && isResolved(host.name)
  }

  function reachTrouble (ids: readonly string[]): Trouble | undefined {
    const lost = ids.filter(id => !isReachable(id))
    if (lost.length === 0) return undefined
    return {
      result: lost.length === ids.length ? 'Failed' : 'Warning',
      message: `Failed to connect to ${lost.map(nameOf).join(', ')}.`
    }
  }

  const define = (kind: Pick<SessionKind<string[]>, 'kind' | 'type' | 'name'> & {
    says: (name: string) => string, lasts: number, done: (id: string) => void
  }) => sessions.define<string[]>({
    kind: kind.kind,
    type: kind.type,
    name: kind.name,
    starting: 2 * second,
    subjects: ({ work }) => work,
    shows: ['vbr.managedServers'],
    steps: [{
      says: ({ work }) => work.map(id => kind.says(nameOf(id))),
      lasts: ({ work }) => work.length * kind.lasts,
      run: ({ work }) => reachTrouble(work)
    }],
    succeed: ({ work }) => work.filter(isReachable).forEach(kind.done)
  })

  /** What is out of date shows when a server is looked at: another installation of components ends so. */
  const rescans = define({
    kind: 'HostDiscovery',
    type: 'VolumesDiscover',
    name: 'Host Discovery',
    says: name => `Rescanning ${name}`,
    lasts: 10 * second,
    done (id) {
      const host = hosts.get(id)
      if ('updatesState' in host && host.updatesState === 'CheckUpdatesFailed') hosts.patch(id, { updatesState: 'NotAvailable' })
    }
  })

  const updates = define({
    kind: 'HostUpgrade',
    type: 'HostComponentsUpdate',
    name: 'Host Upgrade',
    says: name => `Updating components on ${name}`,
    lasts: 40 * second,
    done (id) {
      const host = hosts.get(id)
      if ('updatesState' in host && host.updatesState !== 'NotAvailable') hosts.patch(id, { updatesState: 'NotAvailable' })
    }
  })

  /** Those named, or all that are of a kind. */
  function whereMeant (ids: readonly string[] | undefined, isMeant: (host: ManagedServer) => boolean): string[] {
    if (ids === undefined || ids.length === 0) return hosts.list().filter(isMeant).map(({ id }) => id)
    return [...new Set(ids.map(id => {
      const host = hosts.find(id)
      if (host === undefined) throw refuse.noSuch('managed server', id)
      if (!isMeant(host)) throw refuse.noComponents(host.name)
      return host.id
    }))]
  }

  return {
    rescan: (id: string, initiatedBy: string): Session => rescans.start({ work: [hosts.get(id).id], initiatedBy }),

    rescanAll: (ids: readonly string[] | undefined, initiatedBy: string): Session =>
      rescans.start({ work: whereMeant(ids, () => true), initiatedBy }),

    /** Only Windows and Linux machines have components. */
    update: (ids: readonly string[] | undefined, initiatedBy: string): Session =>
      updates.start({ work: whereMeant(ids, hasComponents), initiatedBy })
  }
}

export type ServerUpkeep = ReturnType<typeof createServerUpkeep>

const hasComponents = ({ type }: ManagedServer): boolean =>
  type === 'WindowsHost' || type === 'LinuxHost' || type === 'HvServer'
