import type {
  UnstructuredDataFlrBrowseFolderModel, UnstructuredDataFlrBrowseFolderSpec, UnstructuredDataFlrBrowseRestorePointsSpec,
  UnstructuredDataObjectRestorePointModel
} from '../../../../schemas/vbr/backup-browser/unstructured-data.js'
import type { Kernel } from '../../../kernel.js'
import type { Page } from '../../../store/collection.js'
import { iso } from '../../../time/clock.js'
import type { RestorePoints } from '../../backups/restore-points.js'
import { pageOf } from '../../base/paging.js'
import { join, pathKey } from '../../files/index.js'
import type { FileTrees } from '../../files/file-tree.js'
import type { Tasks } from '../../sessions/tasks.js'
import { toInside, toOutside } from '../../unstructured/index.js'
import type { UnstructuredServers } from '../../unstructured/servers.js'
import type { ColdStorage } from '../../upkeep/cold-storage.js'
import { createMountBrowsing, type MountView } from '../files/browsing.js'
import { fileRefusals } from '../files/refusals.js'
import type { ShareMount, ShareMounts } from './mounts.js'
import type { SharePoints } from './share-points.js'
import { shareRefusals as refuse } from './refusals.js'

interface Below {
  shareMounts: ShareMounts
  sharePoints: SharePoints
  unstructuredServers: UnstructuredServers
  fileTrees: FileTrees
  coldStorage: ColdStorage
  restorePoints: RestorePoints
  tasks: Tasks
}

/** How mounted shares are seen. */
export function createShareView (
  kernel: Kernel, { shareMounts, sharePoints, unstructuredServers, fileTrees, coldStorage }: Omit<Below, 'tasks' | 'restorePoints'>
): MountView<ShareMount> {
  return {
    mounts: shareMounts,
    variant: 'Share',
    unread: mount => coldStorage.trouble(shareMounts.pointsIn(mount).map(({ point }) => point)),
    comparedStep: 'vbr.shareMount:compared',
    called: ({ name }) => name,
    treeOf (mount) {
      const tree = sharePoints.join(shareMounts.pointsIn(mount))
      if (tree === undefined) throw refuse.noShareMount(mount.sessionId)
      return tree
    },
    productionOf (mount) {
      const server = unstructuredServers.find(mount.serverId)
      if (server === undefined || unstructuredServers.trouble(server) !== undefined) return undefined
      return fileTrees.treeOf(shareMounts.shareOf(mount).guest, { at: kernel.clock.now() })
    },
    guardComparable: () => undefined,
    toInside: shareMounts.toInside,
    toOutside: (mount, path) => toOutside(shareMounts.shareOf(mount), path),
    gone: 'The share is no longer mounted.'
  }
}

/** What is seen of mounted shares: as of the file systems of machines, and how many versions of files there are. */
export function createShareFiles (kernel: Kernel, view: MountView<ShareMount>, below: Below) {
  const { shareMounts, sharePoints, restorePoints, tasks } = below
  const { browse, ...browsing } = createMountBrowsing(kernel, tasks, view)

  /** The points whose files can be taken out of a mount, oldest first. */
  const pointsOf = (mount: ShareMount) => mount.isFixed
    ? shareMounts.pointsIn(mount)
    : sharePoints.siblings(shareMounts.pointsIn(mount))

  return {
    ...browsing,

    /** ASSUMED: a folder has one version. */
    browse (sessionId: string, spec: UnstructuredDataFlrBrowseFolderSpec): UnstructuredDataFlrBrowseFolderModel {
      const { path, items, pagination } = browse(sessionId, spec)
      const mount = shareMounts.find(sessionId)
      const share = shareMounts.shareOf(mount)
      const { os } = share.guest
      const counts = sharePoints.countVersions(sharePoints.siblings(shareMounts.pointsIn(mount)))
      return {
        path: path === '' ? share.root : path,
        items: items.map(({ name, type, size, creationDate, modifiedDate, itemState, location = '' }) => {
          const inside = location === '' ? name : join(os, toInside(share, location), name)
          const versionsCount = counts.get(pathKey(os, inside)) ?? 1
          return { name, type, size, creationDate, modifiedDate, itemState, location, versionsCount }
        }),
        ...pagination === undefined ? {} : { pagination }
      }
    },

    /** In which points a file or folder is, each with the size that it had then. */
    restorePoints (
      sessionId: string, { path, order, pagination = {} }: UnstructuredDataFlrBrowseRestorePointsSpec
    ): Page<UnstructuredDataObjectRestorePointModel> {
      const mount = shareMounts.use(sessionId)
      const inside = shareMounts.toInside(mount, path)
      const rows = pointsOf(mount).flatMap((source): UnstructuredDataObjectRestorePointModel[] => {
        const item = sharePoints.treeOf(source).find(inside)
        if (item === undefined) return []
        const { id, ...point } = restorePoints.read(source.point.id)
        const file = item.type === 'File' ? { fileSize: item.size, fileModificationDate: iso(item.modified) } : {}
        return [{ ...point, id, name: item.name, ...file }]
      })
      if (rows.length === 0) throw fileRefusals.noPath(path)
      // ASSUMED: the newest first, as lists of restore points are.
      const { property = 'CreationTime', direction = 'Descending' } = order ?? {}
      return pageOf(rows, { ...pagination, orderColumn: property, orderAsc: direction === 'Ascending' }, () => true)
    }
  }
}

export type ShareFiles = ReturnType<typeof createShareFiles>
