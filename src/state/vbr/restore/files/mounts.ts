import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { FlrBrowseMountModel } from '../../../../schemas/vbr/common/browse-mounts.js'
import type { getAllFlrBrowseSessions } from '../../../../schemas/vbr/backup-browser.js'
import type { FlrMountSpec } from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { Kernel } from '../../../kernel.js'
import { type Page, text } from '../../../store/collection.js'
import { member, optionalTexts, texts } from '../../../store/shape.js'
import type { BackupsArea } from '../../backups/index.js'
import { listing } from '../../base/paging.js'
import type { CredentialsArea } from '../../credentials/index.js'
import type { InfrastructureArea } from '../../infrastructure/index.js'
import type { InventoryArea } from '../../inventory/index.js'
import type { ServerArea } from '../../server/index.js'
import { accountOf } from '../../server/index.js'
import type { SessionsArea } from '../../sessions/index.js'
import type { RestoreSources, Source } from '../sources.js'
import { type FilesArea, separatorOf } from '../../files/index.js'
import type { Guest, Sight } from '../../files/guest-tree.js'
import { createMountSessions, type Mounted } from './mount-sessions.js'
import { fileRefusals as refuse } from './refusals.js'

export interface FileRestoreBelow
  extends ServerArea, SessionsArea, InventoryArea, BackupsArea, InfrastructureArea, CredentialsArea, FilesArea {
  sources: RestoreSources
}

/** A machine's file system that is mounted out of its backup. */
export interface FileMount extends Mounted {
  type: 'Windows' | 'Linux'
  restorePointId: string
  guest: Guest
  sight: Sight
  initiator: string
  credentialsId?: string
}

/** File systems of machines, mounted out of their backups to be looked into. */
export function createFileMounts (kernel: Kernel, below: FileRestoreBelow) {
  const {
    sessions, sources, inventory, cloudDirectorInventory, restorePoints, managedServers, mountServers, credentials,
    server, guests
  } = below
  const mounts = kernel.collection<FileMount>({
    name: 'vbr.fileMounts',
    noun: 'File restore session',
    few: true,
    shape: {
      own: {
        ...texts('sessionId', 'creationTime', 'type', 'name', 'restorePointId', 'initiator'),
        ...optionalTexts('credentialsId'),
        guest: member.group, sight: member.group, idleMinutes: member.anything, compared: member.anything
      }
    },
    columns: {
      name: text('name'), sessionId: text('sessionId'), creationTime: text('creationTime'),
      type: text('type')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' }
    }
  })

  const mounted = createMountSessions<FileMount, FileMount['type']>(kernel, { sessions, sources }, {
    mounts,
    sessions: {
      Windows: { kind: 'FileLevelRestore', type: 'FileLevelRestore' },
      Linux: { kind: 'FileLevelRestore', variant: 'Linux', type: 'LinuxFileLevelRestore' }
    },
    kindOf: ({ type }) => type,
    sourcesOf: ({ restorePointId }) => [sources.read(restorePointId)],
    idleStep: 'vbr.fileMount:idle',
    noun: 'file system',
    missing: refuse.noFileMount
  })

  /** A machine as it is known by its backup. */
  function guestOf ({ point, object, original }: Source): Guest {
    const guest = guests.of(point, object, original?.machine?.guest)
    if (guest === undefined) throw refuse.noGuestFiles(point.name)
    return guest
  }

  function guardHost (hostId: string, os: 'Windows' | 'Linux'): void {
    const host = managedServers.find(hostId)
    if (host === undefined) throw refuse.noSuch('managed server', hostId)
    if (host.type !== `${os}Host`) throw refuse.notUsableHere(host.name, os)
    if ('credentialsStorageType' in host &&
      host.credentialsStorageType === 'SingleUse') throw refuse.hardenedHelper(host.name)
  }

  function guardMountServer (spec: FlrMountSpec): void {
    if (spec.mountServer === undefined) {
      if (spec.mountMode === 'Manual') throw refuse.mountServerNeeded()
      return
    }
    const { mountServerType } = spec.mountServer
    if (spec.mountMode === 'Manual') {
      const wanted = spec.type === 'Windows' ? 'MountServer' : mountServerType
      const given = Object.values(memberOf).filter(name => Reflect.get(spec.mountServer ?? {}, name) !== undefined)
      if (wanted !== mountServerType || given.length !== 1 || given[0] !== memberOf[wanted]) {
        throw refuse.oneMountServer(wanted, memberOf[wanted])
      }
    }
    const { mountServerId, helperHost, originalHost } = spec.mountServer as { // what of them is there says its type
      mountServerId?: string, helperHost?: { hostId: string }, originalHost?: { credentialsId?: string }
    }
    if (mountServerId !== undefined && !mountServers.exists(mountServerId)) throw refuse.noServerForMount(mountServerId)
    if (helperHost !== undefined) guardHost(helperHost.hostId, 'Linux')
    guardCredentials(originalHost?.credentialsId)
  }

  function guardCredentials (id: string | undefined): void {
    if (id !== undefined && credentials.find(id) === undefined) throw refuse.noSuch('credentials record', id)
  }

  const show = ({ sessionId, type, name, restorePointId, guest }: FileMount): FlrBrowseMountModel => ({
    sessionId,
    type,
    restorePointId,
    mountErrors: [],
    properties: { pathSeparator: separatorOf(guest) },
    sourceProperties: { machineName: name, restorePointName: name }
  })

  return {
    ...mounted,
    get: (sessionId: string): FlrBrowseMountModel => show(mounted.find(sessionId)),
    guardCredentials,
    guestOf,

    /** `sessions` are those that somebody sees; all where nothing is said. */
    page (query: QueryOf<typeof getAllFlrBrowseSessions>, sessions?: readonly string[]): Page<FlrBrowseMountModel> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = mounts.page({ where: { sessionId: sessions }, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    mount (spec: FlrMountSpec, user: string): FlrBrowseMountModel {
      const source = sources.read(spec.restorePointId)
      sources.guardStill(source)
      const { point, chain, backup } = source
      const guest = guestOf(source)
      if (guest.os !== spec.type) throw refuse.guestSystemMismatch(point.name, spec.type)
      const { isEnabled, noActivityPeriodInMinutes: minutes = 30 } = spec.autoUnmount
      if (isEnabled && minutes < 1) throw refuse.notPositive('autoUnmount.noActivityPeriodInMinutes')
      guardMountServer(spec)
      const credentialsId = spec.type === 'Windows' ? spec.credentialsId : undefined
      guardCredentials(credentialsId)
      // The guide: a reverse incremental chain is rewritten while its job runs.
      const isReverse = chain.some(({ type }) => type === 'Rollback')
      if (isReverse && sessions.runningOf(backup.jobId ?? '') !== undefined) throw refuse.jobWrites(point.name)
      const hindrance = sources.trouble(source)
      if (hindrance !== undefined) throw refuse.because(hindrance.message)
      const sessionId = kernel.ids.next()
      return show(mounted.open({
        id: kernel.ids.next(),
        sessionId,
        creationTime: kernel.clock.iso(),
        type: spec.type,
        name: point.name,
        restorePointId: point.id,
        guest,
        sight: guests.sightOf(point),
        ...(isEnabled ? { idleMinutes: minutes } : {}),
        initiator: accountOf(server, user),
        ...(credentialsId === undefined ? {} : { credentialsId }),
        compared: []
      }, user))
    },

    /** The machine of today, as it is found by a target or as the one that a mount is of; nothing where it is gone. */
    production ({ restorePointId }: FileMount): { guest: Guest, sight: Sight } | undefined {
      const source = sources.read(restorePointId)
      if (source.original?.machine?.isPoweredOn !== true) return undefined
      return { guest: guestOf(source), sight: presentOf(source) }
    },

    /** A machine of the inventory that files are put into. */
    machine (hostName: string, objectId: string): Guest | undefined {
      const object = inventory.find({ hostName, objectId }) ?? cloudDirectorInventory.find({ hostName, objectId })
      const guestName = object?.machine?.guest
      if (object?.machine === undefined || guestName === undefined) return undefined
      const os = /windows/i.test(guestName) ? 'Windows' : 'Linux'
      const key = guests.keyOf(object.hostName, object.objectId ?? '')
      return { key, name: object.name, os, disks: Math.max(1, object.machine.disks.length) }
    }
  }

  /** As long as the newest point of a machine has malware, the machine has. */
  function presentOf ({ point }: Source): Sight {
    const newest = restorePoints.of(point.backupId, point.objectRef).at(-1)
    return { ...newest && guests.sightOf(newest), at: kernel.clock.now() }
  }
}

export type FileMounts = ReturnType<typeof createFileMounts>

/** What names the server of each type. */
const memberOf = {
  MountServer: 'mountServerId', OriginalHost: 'originalHost', HelperHost: 'helperHost',
  HelperAppliance: 'helperAppliance'
} as const
