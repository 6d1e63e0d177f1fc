import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  getAllMountServers, MountServerModel, MountServerOptionsModel, MountServerSpec
} from '../../../schemas/vbr/mount-servers.js'
import { flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { failureOf } from '../sessions/index.js'
import { saving } from './item-sessions.js'
import type { ManagedServer, ManagedServers } from './managed-servers.js'
import { infrastructureRefusals as refuse } from './refusals.js'

type OsType = 'Windows' | 'Linux'

/** A server on which backups are mounted; clients know it by the id of its host. */
export interface MountServer {
  id: string
  hostId: string
  type: OsType
  settings: Required<MountServerOptionsModel>
  isDefault: boolean
}

const second = 1_000

/** What set-up writes (documents). */
const usual: Record<OsType, Required<MountServerOptionsModel>> = {
  Windows: {
    writeCacheFolder: 'C:\\ProgramData\\Veeam\\Backup\\IRCache\\',
    vPowerNFSEnabled: true,
    vPowerNFSPortSettings: { mountPort: 1063, vPowerNFSPort: 2049 }
  },
  Linux: {
    writeCacheFolder: '/var/lib/veeam/IRCache/',
    vPowerNFSEnabled: true,
    vPowerNFSPortSettings: { mountPort: 1058, vPowerNFSPort: 2049 }
  }
}

/**
 * Mount servers: one default for each operating system at most.
 *
 *   POST, PUT ──▶ Working ──▶ Stopped Success: the server has the role, with the settings that were asked for
 */
export function createMountServers (kernel: Kernel, sessions: Sessions, managedServers: ManagedServers) {
  const servers = kernel.collection<MountServer>({
    name: 'vbr.mountServers',
    noun: 'Mount server',
    few: true,
    shape: {
      own: { hostId: member.text, type: member.text, settings: member.group, isDefault: member.yesOrNo }
    },
    columns: {
      hostId: text('hostId'),
      type: text('type'),
      writeCacheFolder: text('settings.writeCacheFolder'),
      isDefault: flag('isDefault')
    },
    references: { host: { path: 'hostId', to: 'vbr.managedServers', weak: true } }
  })

  const show = ({ hostId, type, settings, isDefault }: MountServer): MountServerModel =>
    ({ id: hostId, type, settings, isDefault })
  const ofHost = (hostId: string): MountServer | undefined => servers.first({ where: { hostId } })

  function get (hostId: string): MountServer {
    const found = ofHost(hostId)
    if (found === undefined) throw refuse.noMountServer(hostId)
    return found
  }

  const saves = sessions.define<MountServer>({
    ...saving,
    shows: ['vbr.mountServers'],
    variant: 'MountServer',
    subjects: ({ work }) => [work.hostId],
    steps: [
      { says: 'Installing mount server components', lasts: 20 * second, run: ({ work }) => failureOf(trouble(work)) },
      { says: 'Saving mount server settings', lasts: 5 * second }
    ],
    trouble: ({ work }) => trouble(work),
    succeed: ({ work }) => save(work)
  })

  function trouble ({ hostId }: MountServer): string | undefined {
    const host = managedServers.find(hostId)
    if (host === undefined) return 'The managed server was removed meanwhile.'
    return host.status === 'Unavailable' ? `Failed to connect to ${host.name}.` : undefined
  }

  /** The flag moves within the servers of an operating system. */
  function save (next: MountServer): void {
    if (next.isDefault) {
      const others = servers.list({ where: { type: next.type, isDefault: true } })
      for (const { id } of others) servers.patch(id, { isDefault: false })
      managedServers.setDefaultMountServer(next.hostId)
    }
    if (servers.has(next.id)) servers.replace(next)
    else servers.add(next)
  }

  function typeOf ({ name, type }: ManagedServer): OsType {
    if (type === 'WindowsHost') return 'Windows'
    if (type === 'LinuxHost') return 'Linux'
    throw refuse.noMountHost(name)
  }

  function settingsOf (
    type: OsType, given: MountServerOptionsModel | undefined, before = usual[type]
  ): Required<MountServerOptionsModel> {
    const { writeCacheFolder = before.writeCacheFolder, vPowerNFSEnabled = before.vPowerNFSEnabled } = given ?? {}
    const isPath = type === 'Windows' ? /^[a-z]:\\[^*?"<>|]*$/i.test(writeCacheFolder) : /^\/[^*?]*$/.test(writeCacheFolder)
    if (!isPath) throw refuse.notCacheFolder(writeCacheFolder)
    const ports = { ...before.vPowerNFSPortSettings, ...given?.vPowerNFSPortSettings }
    for (const [name, port] of Object.entries(ports)) {
      if (port !== undefined && (port < 1 || port > 65_535)) throw refuse.outOfRange(name, 1, 65_535)
    }
    return { writeCacheFolder, vPowerNFSEnabled, vPowerNFSPortSettings: ports }
  }

  // The role goes with the server.
  kernel.listeners.add(({ collection, kind, id }) => {
    if (collection !== 'vbr.managedServers' || kind !== 'removed') return
    const role = ofHost(id)
    if (role !== undefined) servers.remove(role.id)
  })

  // The guide: the backup server is the default one until another is.
  kernel.onBegin(() => {
    if (servers.count() > 0) return
    const host = managedServers.list().find(one => 'isBackupServer' in one && one.isBackupServer === true)
    if (host === undefined) return
    const type = typeOf(host)
    servers.add({
      id: kernel.ids.of(`vbr.mountServers/${host.id}`), hostId: host.id, type, settings: usual[type], isDefault: true
    })
  })

  return {
    get: (hostId: string): MountServerModel => show(get(hostId)),
    exists: (hostId: string): boolean => ofHost(hostId) !== undefined,

    page (query: QueryOf<typeof getAllMountServers>): Page<MountServerModel> {
      const { order, paging } = listing(query)
      const page = servers.page({
        where: {
          writeCacheFolder: like(query.writeCacheFolderFilter), type: query.typeFilter, isDefault: query.isDefaultFilter
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    defaults (): Page<MountServerModel> {
      const page = servers.page({ where: { isDefault: true } }, {})
      return { ...page, results: page.results.map(show) }
    },

    /** A managed server gets the role; one that has it gets other settings. */
    setUp ({ hostId, settings, setAsDefault = false }: MountServerSpec, initiatedBy: string): Session {
      const host = managedServers.find(hostId)
      if (host === undefined) throw refuse.noSuch('managed server', hostId)
      const type = typeOf(host)
      const known = ofHost(host.id)
      return saves.start({
        initiatedBy,
        resourceId: host.id,
        work: {
          id: known?.id ?? kernel.ids.next(),
          hostId: host.id,
          type,
          settings: settingsOf(type, settings, known?.settings),
          isDefault: setAsDefault || known?.isDefault === true
        }
      })
    },

    /** The default one stays so until another is. */
    edit (hostId: string, given: MountServerModel, initiatedBy: string): Session {
      const before = get(hostId)
      if (given.id.toLowerCase() !== before.hostId.toLowerCase()) throw refuse.otherId(given.id)
      if (given.type !== undefined && given.type !== before.type) throw refuse.typeFixed('a mount server')
      const settings = settingsOf(before.type, given.settings, before.settings)
      return saves.start({
        initiatedBy,
        resourceId: before.hostId,
        work: { ...before, settings, isDefault: before.isDefault || given.isDefault === true }
      })
    },

    setAsDefault (hostId: string): MountServerModel {
      const before = get(hostId)
      save({ ...before, isDefault: true })
      return show(get(hostId))
    }
  }
}

export type MountServers = ReturnType<typeof createMountServers>
