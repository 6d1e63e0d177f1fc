import type { Kernel } from '../../../kernel.js'
import type { BackupsArea } from '../../backups/index.js'
import type { BackupObject } from '../../backups/objects.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { FilesArea } from '../../files/index.js'
import type { FileTree } from '../../files/file-tree.js'
import type { GuestItem } from '../../files/guest-tree.js'
import type { UnstructuredArea } from '../../unstructured/index.js'
import { toInside, type UnstructuredServer } from '../../unstructured/index.js'
import type { Share } from '../../unstructured/shares.js'
import { lostVersions, pathKey, versionKey } from '../../files/index.js'
import { zeroId } from '../../../store/ids.js'
import type { RestoreSources, Source } from '../sources.js'
import { joinTrees, type Scope, scopedTree } from './scoped-tree.js'
import { shareRefusals as refuse } from './refusals.js'

export type SharePointBelow = BackupsArea & FilesArea & UnstructuredArea & { sources: RestoreSources }

/** What of a share a restore point has. */
export interface ShareState { point: RestorePoint, share: Share, scope: Scope }

/** A state of unstructured data that can be gone back to, and the server that it is of. */
export interface ShareSource extends Source, ShareState { point: RestorePoint, server: UnstructuredServer }

/** The same of whatever is mounted as a share is: the logs of a tenant have no server. */
export interface MountedSource extends Source, ShareState { point: RestorePoint, server: Pick<UnstructuredServer, 'id' | 'label'> }

/** The restore points of unstructured data, as what of a server was backed up when. */
export function createSharePoints (kernel: Kernel, below: SharePointBelow) {
  const { sources, backups, backupObjects, restorePoints, unstructuredServers, shares, fileTrees, putBacks } = below

  const serverIdOf = (object: BackupObject): string => 'fileServerId' in object ? object.fileServerId ?? zeroId : zeroId

  /** Points that no job has written say by their object alone what they are of. */
  function backedUpOf ({ scope }: RestorePoint, object: BackupObject, share: Share): Scope {
    const objectId = 'objectId' in object ? object.objectId ?? '' : ''
    const own = objectId.slice(serverIdOf(object).length + 1)
    const { path, versions: _versions, ...masks } = scope ?? { path: own, included: [], excluded: [] }
    return { path: toInside(share, path), ...masks }
  }

  /** The versions that the points of an object have lost. The last answer is kept, as that below. */
  let lost: { key: string, versions: Set<string> } | undefined

  function lostIn (all: readonly RestorePoint[], object: BackupObject, share: Share): Set<string> {
    const putBack = putBacks.of(share.guest.key).map(({ id }) => id)
    const key = JSON.stringify([object.id, putBack, all.map(({ id, scope }) => [id, scope?.versions])])
    if (lost?.key === key) return lost.versions
    const versions = lostVersions(share.guest.os, all.map(point => ({
      files: () => filesOf({ point, share, scope: backedUpOf(point, object, share) }), limits: point.scope?.versions
    })))
    lost = { key, versions }
    return versions
  }

  const filesOf = (state: ShareState): GuestItem[] => treeOf(state).under(toInside(state.share, ''))

  /** What was backed up of it, but for the versions that retention by their number has let go of since. */
  function scopeOf (point: RestorePoint, object: BackupObject, share: Share): Scope {
    const scope = backedUpOf(point, object, share)
    const all = restorePoints.of(point.backupId, point.objectRef)
    if (all.every(({ scope }) => scope?.versions === undefined)) return scope
    const versions = lostIn(all, object, share)
    const without = filesOf({ point, share, scope })
      .filter(item => item.type === 'File' && versions.has(versionKey(share.guest.os, item))).map(({ path }) => path)
    return { ...scope, without }
  }

  /** As the server is known today. */
  function shareSource (source: Source): ShareSource {
    const { point, object } = source
    if (point.platformName !== 'UnstructuredData') throw refuse.notUnstructured(point.name)
    const server = unstructuredServers.find(serverIdOf(object))
    if (server === undefined) throw refuse.shareIsGone(point.name)
    const share = shares.of(server)
    return { ...source, server, share, scope: scopeOf(point, object, share) }
  }

  /** The logs of a tenant; undefined where a point is of something else. */
  function logSource (source: Source): MountedSource | undefined {
    const { tenant, backupId, objectRef } = source.point
    if (tenant?.logsSince === undefined) return undefined
    const { azureTenantId, name, users, logsSince } = tenant
    const since = restorePoints.of(backupId, objectRef).map(point => point.tenant?.logsSince ?? logsSince)
    const seed = kernel.ids.seed()
    const guest: Share['guest'] = {
      key: `${seed}/${azureTenantId}/logs`,
      name,
      os: 'Linux',
      disks: 0,
      logs: { seed, azureTenantId, from: Math.min(...since.map(Date.parse)), users }
    }
    return {
      ...source,
      server: { id: zeroId, label: name },
      share: { guest, prefix: '', root: '/', pathSeparator: '/' },
      scope: { path: '/', included: [], excluded: [] }
    }
  }

  const treeOf = ({ point, share, scope }: ShareState): FileTree =>
    scopedTree(fileTrees.treeOf(share.guest, { at: Date.parse(point.creationTime) }), scope)

  /** Newest points of the objects of a backup that are of one server, as of a moment. */
  function newestOf (backupId: string, serverId: string, at = kernel.clock.now()): RestorePoint[] {
    return backupObjects.ofBackup(backupId).filter(object => serverIdOf(object) === serverId)
      .flatMap(({ id }) => restorePoints.of(backupId, id)
        .filter(({ creationTime }) => Date.parse(creationTime) <= at).at(-1) ?? [])
  }

  /** How many versions of each file points have, by its path. The last answer is kept for who goes on looking. */
  let counted: { key: string, counts: Map<string, number> } | undefined

  function countVersions (points: readonly ShareState[]): Map<string, number> {
    const putBack = points.slice(0, 1).flatMap(({ share }) => putBacks.of(share.guest.key)).map(({ id }) => id)
    const key = JSON.stringify([putBack, points.map(({ point }) => point.id)])
    if (counted?.key === key) return counted.counts
    const contents = new Map<string, Set<string>>()
    for (const source of points) {
      const tree = treeOf(source)
      for (const { path, type, content } of tree.under(toInside(source.share, ''))) {
        if (type !== 'File') continue
        const versions = contents.get(pathKey(tree.guest.os, path))
        if (versions === undefined) contents.set(pathKey(tree.guest.os, path), new Set([content]))
        else versions.add(content)
      }
    }
    const counts = new Map([...contents].map(([path, versions]) => [path, versions.size]))
    counted = { key, counts }
    return counts
  }

  return {
    serverIdOf,
    newestOf,
    treeOf,
    countVersions,

    /** A point that something is to be restored from; refused where it is of something else. */
    get: (id: string): ShareSource => shareSource(sources.readable(id)),
    read (id: string): MountedSource {
      const source = sources.read(id)
      return logSource(source) ?? shareSource(source)
    },

    /** One of unstructured data, whatever hinders that something is restored from it. */
    readShare: (id: string): ShareSource => shareSource(sources.read(id)),

    /** A point of the logs of a tenant that is to be mounted. */
    getLogs (id: string): MountedSource {
      const source = sources.readable(id)
      const logs = logSource(source)
      if (logs === undefined) throw refuse.notAuditLogBackup(source.point.name)
      return logs
    },

    /** The newest point of a backup of logs. */
    newestLogs (backupId: string): RestorePoint {
      const { id, name, jobType } = backups.get(backupId)
      if (jobType !== 'EntraIDAuditLogBackup') throw refuse.notAuditLogBackup(name)
      const newest = restorePoints.of(id).at(-1)
      if (newest === undefined) throw refuse.noSharePoints(name)
      return newest
    },

    /** What several points of one server have together. */
    join (points: readonly MountedSource[]): FileTree | undefined {
      const [first, ...others] = points.map(treeOf)
      return first && joinTrees([first, ...others])
    },

    /** The states in all points of the objects that some points are of, oldest first. */
    siblings: (points: readonly MountedSource[]): ShareState[] => points
      .flatMap(({ point, object, share }) => restorePoints.of(point.backupId, point.objectRef)
        .map(one => ({
          point: one,
          share,
          scope: share.guest.logs === undefined ? scopeOf(one, object, share) : { path: '/', included: [], excluded: [] }
        })))
      .sort((a, b) => a.point.creationTime < b.point.creationTime ? -1 : 1),

    backup (id: string) {
      const backup = backups.get(id)
      if (backup.platformName !== 'UnstructuredData') throw refuse.notUnstructured(backup.name)
      return backup
    },

    /** The servers of which a backup has something. */
    serversIn: (backupId: string): string[] => [...new Set(backupObjects.ofBackup(backupId).map(serverIdOf))]
  }
}

export type SharePoints = ReturnType<typeof createSharePoints>
