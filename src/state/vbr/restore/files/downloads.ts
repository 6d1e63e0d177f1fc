import type { TaskModel } from '../../../../schemas/vbr/common/tasks.js'
import { keyOf } from '../../../content/hash.js'
import type { Tasks } from '../../sessions/tasks.js'
import { failureOf } from '../../sessions/index.js'
import type { Trouble } from '../../sessions/sessions.js'
import { nameOf, pathKey } from '../../files/index.js'
import type { FileTree } from '../../files/file-tree.js'
import type { GuestItem } from '../../files/guest-tree.js'
import { transferTime } from '../sources.js'
import type { MountView } from './browsing.js'
import type { Mounted } from './mount-sessions.js'
import { fileRefusals as refuse } from './refusals.js'

/** A file as it is taken out of what is mounted. */
export interface TakenFile {
  path: string
  name: string
  size: number
  modified: number
  key: number
  isFolder: boolean
}

/** What is asked for: `seen` is the mount as it is to be seen, `isShallow` leaves out the folders in folders. */
interface Wanted<M> extends Waiting { paths: readonly string[], seen?: Partial<M>, isShallow?: boolean }

interface Download<M> {
  mountId: string
  paths: string[]
  bytes: number
  seen?: Partial<M>
  isShallow?: boolean
  waits?: number
}

/** Of a download that waits until its data can be read: the id of its task, and how long. Milliseconds. */
interface Waiting { id?: string, waits?: number }

const second = 1_000

/** What is taken out of mounts: which items, how large they are, and downloads of them. */
export function createDownloads<M extends Mounted> (tasks: Tasks, view: MountView<M>) {
  const { mounts } = view
  const gone: Trouble = { result: 'Failed', message: view.gone }

  const subjectsOf = (mountId: string): string[] => {
    const mount = mounts.known(mountId)
    return mount === undefined ? [] : [mount.sessionId, ...mounts.sourcesOf(mount).map(({ point }) => point.id)]
  }

  const downloads = tasks.define<Download<M>>({
    kind: 'FlrDownload',
    ...view.variant === undefined ? {} : { variant: view.variant },
    type: 'FlrDownload',
    subjects: ({ work }) => subjectsOf(work.mountId),
    steps: [{
      lasts: ({ work: { bytes, waits = 0 } }) => 3 * second + waits + transferTime(bytes),
      run ({ work }) {
        const mount = mounts.known(work.mountId)
        return mount === undefined ? gone : failureOf(view.unread?.({ ...mount, ...work.seen }))
      }
    }]
  })

  mounts.staysWhile(({ id }) => downloads.underWay().some(({ work }) => work.mountId === id))
  mounts.onGone(mount => {
    for (const task of downloads.underWay()) if (task.work.mountId === mount.id) downloads.fail(task.id, gone.message)
  })

  const partsOf = (tree: FileTree, { path, type }: GuestItem, isShallow: boolean): GuestItem[] => isShallow && type !== 'File'
    ? (tree.list(path) ?? []).filter(one => one.type === 'File')
    : tree.under(path)

  const sizeIn = (tree: FileTree, items: readonly GuestItem[], isShallow = false): number =>
    items.reduce((sum, item) => sum + partsOf(tree, item, isShallow).reduce((all, { size }) => all + size, 0), 0)

  /** The items of paths as clients write them. */
  function itemsOf (mount: M, paths: readonly string[]): GuestItem[] {
    if (paths.length === 0) throw refuse.empty('sourcePath')
    const tree = view.treeOf(mount)
    return paths.map(path => {
      const item = path === '' ? undefined : tree.find(view.toInside(mount, path))
      if (item === undefined) throw refuse.noPath(path)
      return item
    })
  }

  return {
    itemsOf,
    subjectsOf,
    sizeOf: (mount: M, items: readonly GuestItem[], isShallow = false): number =>
      sizeIn(view.treeOf(mount), items, isShallow),

    prepare (mount: M, { paths, seen, isShallow = false, id, waits }: Wanted<M>): TaskModel {
      const shown = { ...mount, ...seen }
      const items = itemsOf(shown, paths)
      return downloads.start({
        ...id === undefined ? {} : { id },
        name: `FLR Download from ${view.called(mount)}`,
        work: {
          mountId: mount.id,
          paths: items.map(({ path }) => path),
          bytes: sizeIn(view.treeOf(shown), items, isShallow),
          ...seen === undefined ? {} : { seen },
          ...isShallow ? { isShallow } : {},
          ...waits === undefined ? {} : { waits }
        }
      })
    },

    /** The files of a download that is prepared, each with its place in the archive. */
    download (sessionId: string, taskId: string): { name: string, files: TakenFile[] } {
      const mount = mounts.use(sessionId)
      const task = downloads.find(taskId)
      if (task?.work.mountId !== mount.id) throw refuse.noTask(taskId)
      if (downloads.running(task)) throw refuse.stillWorking(task.name)
      if (task.result !== 'Success' && task.result !== 'Warning') throw refuse.notPrepared(task.name)
      const { paths, seen, isShallow = false } = task.work
      const tree = view.treeOf({ ...mount, ...seen })
      const keys = new Set<string>()
      const files = paths.flatMap(path => {
        const root = tree.find(path)
        if (root === undefined) return []
        return partsOf(tree, root, isShallow).map(item => toTaken(tree, item, root.location))
      }).filter(({ path }) => !keys.has(pathKey(tree.guest.os, path)) && keys.add(pathKey(tree.guest.os, path)))
      return { name: nameInFile(mount.name), files }
    }
  }
}

export type Downloads<M extends Mounted> = ReturnType<typeof createDownloads<M>>

/** A name of a share has signs that no file has in its name. */
const nameInFile = (name: string): string => name.replace(/[\\/:]+/g, '_').replace(/^_+|_+$/g, '')

function toTaken ({ guest }: FileTree, item: GuestItem, root: string): TakenFile {
  const relative = root === '' ? item.path.replace(/^([a-z]):\\/i, '$1\\') : item.path.slice(root.length)
  return {
    path: relative.split(/[\\/]/).filter(part => part !== '').join('/'),
    name: nameOf(guest.os, item.path),
    size: item.size,
    modified: item.modified,
    key: keyOf(`${guest.key}/${item.content}`),
    isFolder: item.type !== 'File'
  }
}
