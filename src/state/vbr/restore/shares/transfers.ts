import type {
  FileBackupFLRCopyToSpec, UnstructuredDataFLRItemDownloadSpec, UnstructuredDataFLRItemRestoreSpec
} from '../../../../schemas/vbr/backup-browser/unstructured-data.js'
import type { TaskModel } from '../../../../schemas/vbr/common/tasks.js'
import type { Kernel } from '../../../kernel.js'
import { createChoice, followLinks, join, parentOf, pathKey, separatorOf } from '../../files/index.js'
import type { FileTrees, PutBack } from '../../files/file-tree.js'
import type { GuestItem } from '../../files/guest-tree.js'
import type { PutBacks } from '../../files/put-backs.js'
import { failureOf } from '../../sessions/index.js'
import type { Sessions, Trouble } from '../../sessions/sessions.js'
import type { TaskOf, Tasks } from '../../sessions/tasks.js'
import type { ColdStorage } from '../../upkeep/cold-storage.js'
import { transferTime } from '../sources.js'
import type { MountView } from '../files/browsing.js'
import { createDownloads } from '../files/downloads.js'
import type { ShareMount, ShareMounts } from './mounts.js'
import type { MountedSource } from './share-points.js'
import type { ShareTarget, ShareTargets } from './targets.js'
import { shareRefusals as refuse } from './refusals.js'

interface Below {
  shareMounts: ShareMounts
  shareTargets: ShareTargets
  fileTrees: FileTrees
  sessions: Sessions
  coldStorage: ColdStorage
  putBacks: PutBacks
  tasks: Tasks
}

type RetrievalSettings = FileBackupFLRCopyToSpec['coldStorageRetrievalSettings']
type Mode = UnstructuredDataFLRItemRestoreSpec['restoreType']

/** What is put where; when is known once it is done. */
type Piece = Omit<PutBack, 'at'>

interface Restore {
  mountId: string
  target: ShareTarget
  paths: string[]
  pieces: Piece[]
  bytes: number
  /** The points that it reads, where some of them lie in cold storage. */
  coldPointIds?: string[]
}

interface Wanted { mode: Mode, isShallow: boolean, keepsOwners: boolean }

const second = 1_000

/** Whose files are that are restored without their permissions. ASSUMED: the account of the backup service. */
export const ownerOfRestored = (os: 'Windows' | 'Linux'): string => os === 'Windows' ? 'NT AUTHORITY\\SYSTEM' : 'root'

/** What is taken out of mounted shares: files that are restored or copied, and downloads. */
export function createShareTransfers (kernel: Kernel, view: MountView<ShareMount>, below: Below) {
  const { shareMounts, shareTargets, fileTrees, putBacks, sessions, coldStorage, tasks } = below
  const gone: Trouble = { result: 'Failed', message: view.gone }
  const downloads = createDownloads(tasks, view)
  const { itemsOf, subjectsOf } = downloads

  const restores = tasks.define<Restore>({
    kind: 'FlrRestore',
    variant: 'Share',
    type: 'FlrRestore',
    starting: second,
    subjects: ({ work }) =>
      [...subjectsOf(work.mountId), ...work.target.serverId === undefined ? [] : [work.target.serverId]],
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ work }) => [
          ...work.coldPointIds === undefined ? [] : ['Waiting for data from cold storage'],
          `Connecting to ${work.target.name}`
        ],
        lasts: ({ work }) => 2 * second + coldStorage.timeUntilThere(shareMounts.pointsCalled(work.coldPointIds ?? [])),
        run: trouble
      },
      {
        says: ({ work }) => work.paths.map(path => `Restoring ${path}`),
        lasts: ({ work }) => 2 * second + transferTime(work.bytes),
        run: trouble
      }
    ],
    succeed ({ work: { pieces } }) {
      const at = kernel.clock.now()
      for (const piece of pieces) putBacks.add({ ...piece, at })
      return undefined
    }
  })

  shareMounts.staysWhile(({ id }) => restores.underWay().some(({ work }) => work.mountId === id))
  shareMounts.onGone(mount => {
    for (const task of restores.underWay()) if (task.work.mountId === mount.id) restores.fail(task.id, gone.message)
  })

  function trouble ({ work }: TaskOf<Restore>): Trouble | undefined {
    if (shareMounts.known(work.mountId) === undefined) return gone
    const unread = coldStorage.trouble(shareMounts.pointsCalled(work.coldPointIds ?? []))
    return failureOf(unread ?? shareTargets.trouble(work.target))
  }

  /** Where an item comes to lie; what is there is kept by another name for what is restored, as in machines. */
  function placeOf ({ guest, folder }: ShareTarget, name: string, mode: Mode): string {
    if (name === '') return folder
    const place = join(guest.os, folder, name)
    if (mode !== 'Keep') return place
    const isTaken = fileTrees.treeOf(guest, { at: kernel.clock.now() }).find(place) !== undefined
    return isTaken ? join(guest.os, folder, `RESTORED-${name}`) : place
  }

  /** What has to be put back for an item: its files may be of several points, where it holds folders of several. */
  function piecesOf (
    sources: readonly MountedSource[], item: GuestItem, place: string,
    { target, wanted }: { target: ShareTarget, wanted: Wanted }
  ): Piece[] {
    const { isShallow, keepsOwners } = wanted
    return sources.flatMap(({ share: { guest: source }, scope: { path: top, ...masks }, point }): Piece[] => {
      const isAbove = isWithin(source.os, top, item.path)
      if (!isWithin(source.os, item.path, top) && (!isAbove || isShallow)) return []
      const sourcePath = isAbove ? top : item.path
      const path = sourcePath.slice(item.path.length).split(separatorOf(source)).filter(part => part !== '')
        .reduce((folder, name) => join(target.guest.os, folder, name), place)
      return [{
        guest: target.guest,
        path,
        source,
        sourcePath,
        sight: { at: Date.parse(point.creationTime) },
        masks,
        overwrites: 'All',
        ...isShallow ? { isShallow } : {},
        ...keepsOwners ? {} : { owner: ownerOfRestored(target.guest.os) }
      }]
    })
  }

  /** What is read for a piece: of what has not changed nothing is, where only changes are wanted. */
  function bytesOf ({ guest, source, path, sourcePath, sight, masks, isShallow }: Piece, mode: Mode): number {
    const then = fileTrees.treeOf(source, sight)
    const from = masks?.followsLinks === true ? followLinks(then) : then
    const today = fileTrees.treeOf(guest, { at: kernel.clock.now() })
    const fits = createChoice(masks ?? { included: [], excluded: [] })
    const root = from.find(sourcePath)
    const items = isShallow === true && root?.type !== 'File' ? from.list(sourcePath) ?? [] : from.under(sourcePath)
    return items.filter(item => item.type === 'File' && fits(item.path)).reduce((sum, item) => {
      const relative = item.path.slice(sourcePath.length).split(separatorOf(source)).filter(part => part !== '')
      const there = today.find(relative.reduce((folder, name) => join(guest.os, folder, name), path))
      const isSame = there?.modified === item.modified && there.size === item.size
      return mode === 'ChangedOnly' && isSame ? sum : sum + item.size
    }, 0)
  }

  /** What lies in cold storage is retrieved for a task; gives the id that it will have. */
  function bringBack (
    mount: ShareMount, sources: readonly MountedSource[], settings: RetrievalSettings
  ): { id: string, coldPointIds: string[] } {
    const cold = sources.map(({ point }) => point).filter(coldStorage.isCold)
    coldStorage.guard(cold, settings)
    const id = kernel.ids.next()
    const { initiatedBy: user = '' } = sessions.get(mount.sessionId)
    coldStorage.retrieve(cold, { operationType: 'FlrBlobs', settings, neededBy: id, user })
    return { id, coldPointIds: cold.map(point => point.id) }
  }

  function start (
    mount: ShareMount, seen: ShareMount, items: readonly GuestItem[],
    { targetFor, wanted, settings }:
    { targetFor: (item: GuestItem) => ShareTarget, wanted: Wanted, settings: RetrievalSettings }
  ): TaskModel {
    const sources = shareMounts.pointsIn(seen)
    const pieces = items.flatMap(item => {
      const target = targetFor(item)
      const place = target.folder === '' ? item.path : placeOf(target, ownNameOf(item), wanted.mode)
      return piecesOf(sources, item, place, { target, wanted })
    })
    const [first] = items
    if (first === undefined) throw refuse.empty('sourcePath')
    const { id, coldPointIds } = bringBack(mount, sources, settings)
    return restores.start({
      id,
      name: mount.name,
      work: {
        mountId: mount.id,
        target: targetFor(first),
        paths: items.map(({ path }) => view.toOutside(mount, path)),
        pieces,
        bytes: pieces.reduce((sum, piece) => sum + bytesOf(piece, wanted.mode), 0),
        ...coldPointIds.length === 0 ? {} : { coldPointIds }
      }
    })
  }

  return {
    restore (sessionId: string, spec: UnstructuredDataFLRItemRestoreSpec): TaskModel {
      const mount = shareMounts.use(sessionId)
      const seen = { ...mount, ...shareMounts.seenIn(mount, spec) }
      const items = itemsOf(seen, spec.sourcePath)
      if (view.productionOf(mount) === undefined) throw refuse.unreachable(mount.name)
      const { guest } = shareMounts.shareOf(mount)
      return start(mount, seen, items, {
        targetFor: ({ path }) =>
          ({ name: mount.name, guest, folder: parentOf(guest.os, path), serverId: mount.serverId }),
        wanted: wantedOf(spec),
        settings: spec.coldStorageRetrievalSettings
      })
    },

    /** To another share, or to the backup server: it wins where a client names both (example). */
    copyTo (sessionId: string, spec: FileBackupFLRCopyToSpec): TaskModel {
      const mount = shareMounts.use(sessionId)
      const { unstructuredDataServerId: serverId, copyToBackupServer = false, path } = spec
      if (!copyToBackupServer && serverId === undefined) throw refuse.noDestination()
      const seen = { ...mount, ...shareMounts.seenIn(mount, spec) }
      const items = itemsOf(seen, spec.sourcePath)
      const target = copyToBackupServer || serverId === undefined
        ? shareTargets.onBackupServer(path)
        : shareTargets.onServer(serverId, path ?? '')
      return start(mount, seen, items, {
        targetFor: () => target, wanted: wantedOf(spec), settings: spec.coldStorageRetrievalSettings
      })
    },

    prepareDownload (sessionId: string, spec: UnstructuredDataFLRItemDownloadSpec): TaskModel {
      const mount = shareMounts.use(sessionId)
      const seen = shareMounts.seenIn(mount, spec)
      const sources = shareMounts.pointsIn({ ...mount, ...seen })
      itemsOf({ ...mount, ...seen }, spec.sourcePath)
      const { id, coldPointIds } = bringBack(mount, sources, spec.coldStorageRetrievalSettings)
      const waits = coldStorage.timeUntilThere(shareMounts.pointsCalled(coldPointIds))
      return downloads.prepare(mount, {
        id, paths: spec.sourcePath, seen, isShallow: spec.isRecursive !== true, ...waits === 0 ? {} : { waits }
      })
    },

    download: downloads.download
  }
}

export type ShareTransfers = ReturnType<typeof createShareTransfers>

/** Without the server in front of a share, and without the colon of a drive. */
const ownNameOf = ({ type, name }: GuestItem): string =>
  type === 'Drive' ? name.charAt(0) : /[^\\/]*$/.exec(name)?.[0] ?? ''

/** ASSUMED: what says nothing overwrites, and takes of a folder the files in it. */
const wantedOf = (
  { restoreType: mode = 'Overwrite', isRecursive = false, restorePermissions = false }:
  Pick<FileBackupFLRCopyToSpec, 'restoreType' | 'isRecursive' | 'restorePermissions'>
): Wanted => ({ mode, isShallow: !isRecursive, keepsOwners: restorePermissions })

/** Whether a path is a folder or something in it. */
function isWithin (os: 'Windows' | 'Linux', path: string, folder: string): boolean {
  const [key, top] = [pathKey(os, path), pathKey(os, folder)]
  const separator = separatorOf({ os })
  return top === '' || key === top || key.startsWith(top.endsWith(separator) ? top : `${top}${separator}`)
}
