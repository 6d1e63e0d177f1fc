import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { UnstructuredDataFlrBrowseMountModel } from '../../../../schemas/vbr/common/browse-mounts.js'
import type { getAllUnstructuredDataFLRBrowseSessions } from '../../../../schemas/vbr/backup-browser.js'
import type { UnstructuredDataMountSpec } from '../../../../schemas/vbr/restore/unstructured-data-recovery.js'
import type { Kernel } from '../../../kernel.js'
import { type Page, text } from '../../../store/collection.js'
import { member, texts } from '../../../store/shape.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import { listing } from '../../base/paging.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import type { ColdStorage } from '../../upkeep/cold-storage.js'
import type { BackupMetadata } from '../../upkeep/metadata.js'
import { toInside } from '../../unstructured/index.js'
import type { Share } from '../../unstructured/shares.js'
import { createMountSessions, type Mounted } from '../files/mount-sessions.js'
import type { RestoreSources } from '../sources.js'
import type { MountedSource, SharePoints, ShareSource } from './share-points.js'
import { shareRefusals as refuse } from './refusals.js'

/** Unstructured data that is mounted out of its backup. */
export interface ShareMount extends Mounted {
  backupId: string
  serverId: string
  /** What is seen: a point of each folder of the server that the backup has. */
  restorePointIds: string[]
  /** Whether one point was chosen, and no other of the backup is meant. */
  isFixed: boolean
}

export interface ShareMountBelow {
  sessions: Sessions
  sources: RestoreSources
  sharePoints: SharePoints
  coldStorage: ColdStorage
  backupMetadata: BackupMetadata
}

/** Which point something is taken from, where the mount has not chosen one. */
export interface WantedPoint {
  restoreMode?: 'LatestPoint' | 'Custom' | undefined
  toDateTime?: string | undefined
}

/** Shares and storage of objects that are mounted out of their backups to be looked into. */
export function createShareMounts (
  kernel: Kernel, { sessions, sources, sharePoints, coldStorage, backupMetadata }: ShareMountBelow
) {
  const mounts = kernel.collection<ShareMount>({
    name: 'vbr.shareMounts',
    noun: 'Unstructured data restore session',
    few: true,
    shape: {
      own: {
        ...texts('sessionId', 'creationTime', 'name', 'backupId', 'serverId'),
        restorePointIds: member.texts, isFixed: member.yesOrNo, idleMinutes: member.anything, compared: member.anything
      }
    },
    columns: { name: text('name'), sessionId: text('sessionId'), creationTime: text('creationTime') },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      restorePoints: { path: 'restorePointIds[]', to: 'vbr.restorePoints' },
      server: { path: 'serverId', to: 'vbr.unstructuredServers' }
    }
  })

  const pointsIn = ({ restorePointIds }: ShareMount): MountedSource[] => restorePointIds.map(sharePoints.read)

  const mounted = createMountSessions<ShareMount, 'Share'>(kernel, { sessions, sources }, {
    mounts,
    // ASSUMED: the type; no example shows such a session.
    sessions: { Share: { kind: 'FileLevelRestore', variant: 'Share', type: 'NasRestore' } },
    kindOf: () => 'Share',
    sourcesOf: pointsIn,
    idleStep: 'vbr.shareMount:idle',
    noun: 'share',
    missing: refuse.noShareMount
  })

  function shareOf (mount: ShareMount): Share {
    const [first] = pointsIn(mount)
    if (first === undefined) throw refuse.noShareMount(mount.sessionId)
    return first.share
  }

  /** The points that a mount is of: the one that is named, or the newest of what the backup has of a server. */
  function choosePoints (spec: UnstructuredDataMountSpec): ShareSource[] {
    const { restorePointId, backupId, unstructuredDataServerId: named } = spec
    if (restorePointId !== undefined) {
      if (backupId !== undefined || named !== undefined) throw refuse.pointOrBackup()
      return [sharePoints.get(restorePointId)]
    }
    if (backupId === undefined) throw refuse.pointOrBackup()
    const backup = sharePoints.backup(backupId)
    const servers = sharePoints.serversIn(backup.id)
    const [only = ''] = servers
    if (named === undefined && servers.length > 1) throw refuse.severalShares(backup.name)
    const serverId = named === undefined ? only : servers.find(id => id.toLowerCase() === named.toLowerCase())
    if (serverId === undefined) throw refuse.otherShare(backup.name, named ?? '')
    const points = sharePoints.newestOf(backup.id, serverId)
    if (points.length === 0) throw refuse.noSharePoints(backup.name)
    return points.map(({ id }) => sharePoints.get(id))
  }

  const show = (mount: ShareMount): UnstructuredDataFlrBrowseMountModel => ({
    sessionId: mount.sessionId,
    properties: { pathSeparator: shareOf(mount).pathSeparator },
    sourceProperties: { backupId: mount.backupId }
  })

  /** ASSUMED: unless it says otherwise it is unmounted as those of machines are, after half an hour. */
  function open (
    points: readonly MountedSource[], spec: UnstructuredDataMountSpec, user: string
  ): UnstructuredDataFlrBrowseMountModel {
    const [first] = points
    if (first === undefined) throw refuse.pointOrBackup()
    const { isEnabled, noActivityPeriodInMinutes: minutes = 30 } = spec.autoUnmount ?? { isEnabled: true }
    if (isEnabled && minutes < 1) throw refuse.notPositive('autoUnmount.noActivityPeriodInMinutes')
    for (const point of points) sources.guardStill(point)
    backupMetadata.guardThere(first.backup)
    const { coldStorageRetrievalSettings: settings } = spec
    // Who only looks around needs no more than the metadata.
    if (settings !== undefined) coldStorage.guard(points.map(({ point }) => point), settings)
    const hindrance = points.map(sources.trouble).find(trouble => trouble !== undefined)
    if (hindrance !== undefined) throw refuse.because(hindrance.message)
    const sessionId = kernel.ids.next()
    const mount = mounted.open({
      id: kernel.ids.next(),
      sessionId,
      creationTime: kernel.clock.iso(),
      name: first.server.label,
      backupId: first.backup.id,
      serverId: first.server.id,
      restorePointIds: points.map(({ point }) => point.id),
      isFixed: spec.restorePointId !== undefined,
      ...isEnabled ? { idleMinutes: minutes } : {},
      compared: []
    }, user)
    if (settings !== undefined) {
      coldStorage.retrieve(points.map(({ point }) => point), {
        operationType: 'RestorePointBlobs', settings, neededBy: sessionId, user
      })
    }
    return show(mount)
  }

  return {
    ...mounted,
    pointsIn,
    pointsCalled: (ids: readonly string[]): RestorePoint[] => ids.map(id => sharePoints.read(id).point),
    shareOf,
    toInside: (mount: ShareMount, path: string): string => toInside(shareOf(mount), path),

    /** The same mount as it is seen in another point of its backup. */
    seenIn (mount: ShareMount, { restoreMode, toDateTime }: WantedPoint): Pick<ShareMount, 'restorePointIds'> {
      // The document: who has mounted a restore point means that one.
      if (mount.isFixed || restoreMode !== 'Custom') return { restorePointIds: mount.restorePointIds }
      if (toDateTime === undefined) throw refuse.customNeedsTime()
      const points = sharePoints.newestOf(mount.backupId, mount.serverId, Date.parse(toDateTime))
      if (points.length === 0) throw refuse.noPointAt(toDateTime)
      return { restorePointIds: points.map(({ id }) => id) }
    },

    get: (sessionId: string): UnstructuredDataFlrBrowseMountModel => show(mounted.find(sessionId)),

    page (query: QueryOf<typeof getAllUnstructuredDataFLRBrowseSessions>): Page<UnstructuredDataFlrBrowseMountModel> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = mounts.page({ order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    mount: (spec: UnstructuredDataMountSpec, user: string): UnstructuredDataFlrBrowseMountModel =>
      open(choosePoints(spec), spec, user),

    /** The logs of a tenant: the newest point of their backup, or one that is named. */
    mountLogs (spec: UnstructuredDataMountSpec, user: string): UnstructuredDataFlrBrowseMountModel {
      const { restorePointId, backupId, unstructuredDataServerId: named } = spec
      if (restorePointId === undefined && backupId === undefined) throw refuse.pointOrBackup()
      const id = restorePointId ?? sharePoints.newestLogs(backupId ?? '').id
      const logs = sharePoints.getLogs(id)
      if (named !== undefined) throw refuse.otherShare(logs.backup.name, named)
      return open([logs], spec, user)
    },

    unmountLogs (sessionId: string): Session {
      if (shareOf(mounted.find(sessionId)).guest.logs === undefined) throw refuse.noShareMount(sessionId)
      return mounted.unmount(sessionId)
    }
  }
}

export type ShareMounts = ReturnType<typeof createShareMounts>
