import type {
  FlrCompareAttributesModel, FlrCompareAttributesSpec, FlrCompareToProductionSpec
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type {
  EFlrBrowseOrderType, EFlrItemStateType, EFlrSearchForResultOrderType, FlrBrowseFolderModel, FlrBrowseFolderSpec,
  FlrBrowserItemModel, FlrSearchForResultModel, FlrSearchForResultSpec, FlrStartSearchForSpec
} from '../../../../schemas/vbr/backup-browser/guest-files.js'
import type { PaginationSpec } from '../../../../schemas/vbr/common/shared.js'
import type { TaskModel } from '../../../../schemas/vbr/common/tasks.js'
import type { Kernel } from '../../../kernel.js'
import { iso } from '../../../time/clock.js'
import { pageOf } from '../../base/paging.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { Tasks } from '../../sessions/tasks.js'
import { createSearch, parentOf, pathKey, separatorOf, trimPath } from '../../files/index.js'
import type { FileTree, FileTrees } from '../../files/file-tree.js'
import type { GuestItem } from '../../files/guest-tree.js'
import type { Mounted, MountSessions } from './mount-sessions.js'
import type { FileMount, FileMounts } from './mounts.js'
import { fileRefusals as refuse } from './refusals.js'

/** What of a mount is seen, and what it is compared with. */
export interface MountView<M extends Mounted> {
  mounts: MountSessions<M>
  /** Tells its tasks from those of other mounts. */
  variant?: string
  /** Tells its steps from those of other mounts. */
  comparedStep: string
  /** What the tasks about it are called after. */
  called: (mount: M) => string
  treeOf: (mount: M) => FileTree
  /** What is there today; nothing where it cannot be reached. */
  productionOf: (mount: M) => FileTree | undefined
  guardComparable: (mount: M) => void
  /** Why its files cannot be read now, though they are seen. */
  unread?: (mount: M) => string | undefined
  /** A path as its tree has it, and as clients write it. */
  toInside: (mount: M, path: string) => string
  toOutside: (mount: M, path: string) => string
  /** What is refused because nothing is mounted any more. */
  gone: string
}

interface Search extends FlrStartSearchForSpec { mountId: string, sessionId: string, found?: string[] }

type Order = { orderColumn: EFlrBrowseOrderType | EFlrSearchForResultOrderType, orderAsc?: boolean | undefined }

const second = 1_000
/** ASSUMED: how long the files of a path are compared with production. */
const comparing = 5 * second

/** What is seen of what is mounted: its folders, what a search finds, and how production differs from it. */
export function createMountBrowsing<M extends Mounted> (kernel: Kernel, tasks: Tasks, view: MountView<M>) {
  const { mounts, treeOf, productionOf, comparedStep, toInside, toOutside } = view

  const searches = tasks.define<Search>({
    kind: 'FlrSearch',
    ...view.variant === undefined ? {} : { variant: view.variant },
    type: 'FlrSearch',
    starting: second,
    subjects: ({ work }) => mountSubjects(work.mountId),
    // ASSUMED: how long it takes.
    steps: [{ lasts: 4 * second, run: ({ work }) => mounts.known(work.mountId) === undefined ? gone : undefined }],
    succeed (task) {
      searches.change(task.id, { ...task.work, found: search(task.work) })
      return undefined
    }
  })

  const gone: Trouble = { result: 'Failed', message: view.gone }
  const mountSubjects = (mountId: string): string[] => {
    const mount = mounts.known(mountId)
    return mount === undefined ? [] : [mount.sessionId, ...mounts.sourcesOf(mount).map(({ point }) => point.id)]
  }

  mounts.onGone(mount => {
    for (const task of searches.underWay()) if (task.work.mountId === mount.id) searches.fail(task.id, gone.message)
  })

  function search ({ mountId, path: asked, searchString, disableRecursiveSearch = false }: Search): string[] {
    const mount = mounts.known(mountId)
    if (mount === undefined) return []
    const tree = treeOf(mount)
    const path = toInside(mount, asked)
    const fits = createSearch(searchString)
    const below = (): GuestItem[] => tree.under(path).filter(one => one.path !== trimPath(tree.guest.os, path))
    const items = disableRecursiveSearch ? tree.list(path) ?? [] : below()
    return items.filter(({ type, name }) => type !== 'Drive' && fits(name)).map(one => one.path)
  }

  /** What is known of an item's standing against production; a folder stands as what is in it. */
  function createStates (mount: M): (item: GuestItem) => EFlrItemStateType {
    if (mount.compared.length === 0) return () => 'NotAvailable'
    const today = productionOf(mount)
    const then = treeOf(mount)
    const { os } = then.guest
    const separator = separatorOf({ os })
    const compared = mount.compared.map(({ path, isKnown }) => ({ path: pathKey(os, path), isKnown }))
    return item => {
      const key = pathKey(os, item.path)
      const covering = compared.find(({ path }) => key === path ||
        key.startsWith(path.endsWith(separator) ? path : `${path}${separator}`))
      if (covering === undefined) return 'NotAvailable'
      if (!covering.isKnown) return 'Comparing'
      return today === undefined ? 'FailedToCompare' : differenceOf(item, then, today)
    }
  }

  const show = (mount: M, item: GuestItem, itemState: EFlrItemStateType): FlrBrowserItemModel => ({
    type: item.type,
    itemState,
    location: item.location === '' ? '' : toOutside(mount, item.location),
    displayName: item.name,
    name: item.name,
    size: item.size,
    creationDate: iso(item.created),
    modifiedDate: iso(item.modified),
    owner: item.owner
  })

  function part (items: FlrBrowserItemModel[], order: Order = { orderColumn: 'Name', orderAsc: true },
    asked: PaginationSpec = {}) {
    const { orderColumn, orderAsc } = order
    const rows = items.map(item => ({ ...item, extension: /\.([^.]+)$/.exec(item.name)?.[1] ?? '' }))
    // What comes first by its name comes first among equals.
    rows.sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)
    const page = pageOf(rows, { ...asked, orderColumn: columns[orderColumn] ?? orderColumn, orderAsc }, () => true)
    return {
      items: page.results.map(({ extension: _, ...item }): FlrBrowserItemModel => item),
      pagination: { total: page.total, count: page.results.length, skip: asked.skip ?? 0, limit: asked.limit ?? 200 }
    }
  }

  /** `path` as clients write it. */
  function existing (mount: M, path: string): GuestItem {
    const item = treeOf(mount).find(toInside(mount, path))
    if (item === undefined) throw refuse.noPath(path)
    return item
  }

  kernel.schedule.define(comparedStep, (id, detail) => {
    const mount = mounts.known(id)
    if (mount === undefined) return
    mounts.compare(id, mount.compared.map(one => one.path === detail ? { ...one, isKnown: true } : one))
  })

  mounts.onGone(mount => kernel.schedule.cancel(mount.id, comparedStep))

  function comparable (sessionId: string): M {
    const mount = mounts.use(sessionId)
    view.guardComparable(mount)
    return mount
  }

  return {
    existing,

    browse (sessionId: string, { path, filter, order, pagination }: FlrBrowseFolderSpec): FlrBrowseFolderModel {
      const mount = mounts.use(sessionId)
      const tree = treeOf(mount)
      const inside = toInside(mount, path)
      const items = tree.list(inside)
      if (items === undefined) {
        throw tree.find(inside) === undefined ? refuse.noPath(path) : refuse.noFolder(path)
      }
      const stateOf = createStates(mount)
      const { itemStates = [], itemTypes = [] } = filter ?? {}
      const shown = items.map(item => show(mount, item, stateOf(item)))
        .filter(({ itemState }) => itemStates.length === 0 || itemStates.includes(itemState))
        .filter(({ type }) => itemTypes.length === 0 || itemTypes.includes(type))
      return { path, ...part(shown, order, pagination) }
    },

    startSearch (sessionId: string, spec: FlrStartSearchForSpec): TaskModel {
      const mount = mounts.use(sessionId)
      if (spec.searchString.trim() === '') throw refuse.empty('searchString')
      if (treeOf(mount).list(toInside(mount, spec.path)) === undefined) throw refuse.noFolder(spec.path)
      return searches.start({
        name: `Search files on ${view.called(mount)}`, work: { ...spec, mountId: mount.id, sessionId }
      })
    },

    browseFound (sessionId: string, taskId: string, {
      order,
      pagination
    }: FlrSearchForResultSpec): FlrSearchForResultModel {
      const mount = mounts.use(sessionId)
      const task = searches.find(taskId)
      if (task?.work.mountId !== mount.id) throw refuse.noTask(taskId)
      if (searches.running(task)) throw refuse.stillWorking(task.name)
      if (task.work.found === undefined) throw refuse.notPrepared(task.name)
      const { path, searchString, found } = task.work
      const tree = treeOf(mount)
      const stateOf = createStates(mount)
      const items = found.flatMap(one => tree.find(one) ?? []).map(item => show(mount, item, stateOf(item)))
      return { path, searchString, ...part(items, order, pagination) }
    },

    compareToProduction (sessionId: string, { isEnabled, paths }: FlrCompareToProductionSpec): void {
      const mount = comparable(sessionId)
      if (paths.length === 0) throw refuse.empty('paths')
      const items = paths.map(path => existing(mount, path))
      const named = new Set(items.map(({ path }) => path))
      const others = mount.compared.filter(({ path }) => !named.has(path))
      for (const path of named) kernel.schedule.cancel(mount.id, comparedStep, path)
      if (isEnabled) {
        for (const path of named) kernel.schedule.at(kernel.clock.now() + comparing, comparedStep, mount.id, path)
      }
      const begun = isEnabled ? [...named].map(path => ({ path, isKnown: false })) : []
      mounts.compare(mount.id, [...others, ...begun])
    },

    compareAttributes (
      sessionId: string, { path, showUnchangedAttributes = false }: FlrCompareAttributesSpec
    ): FlrCompareAttributesModel {
      const mount = comparable(sessionId)
      const item = existing(mount, path)
      const production = productionOf(mount)
      if (production === undefined) throw refuse.noProduction(mount.name)
      const today = production.find(item.path)
      if (today === undefined) throw refuse.notInProduction(path)
      const values = attributesOf(today)
      const attributes = attributesOf(item).map(([name, valueBackup], n) => {
        const valueProduction = values[n]?.[1] ?? ''
        return { name, valueBackup, valueProduction, isChanged: valueBackup !== valueProduction }
      })
      const shown = attributes.filter(({ isChanged }) => isChanged || showUnchangedAttributes)
      return { path: toOutside(mount, item.path), attributes: shown }
    }
  }
}

export type MountBrowsing<M extends Mounted> = ReturnType<typeof createMountBrowsing<M>>

/** How the file systems of machines are seen. */
export const createFileView = (fileMounts: FileMounts, fileTrees: FileTrees): MountView<FileMount> => ({
  mounts: fileMounts,
  comparedStep: 'vbr.fileMount:compared',
  called: ({ name }) => `VM ${name}`,
  treeOf: ({ guest, sight }) => fileTrees.treeOf(guest, sight),
  productionOf (mount) {
    const production = fileMounts.production(mount)
    return production && fileTrees.treeOf(production.guest, production.sight)
  },
  guardComparable ({ type }) { if (type !== 'Windows') throw refuse.onlyWindows() },
  toInside: (_, path) => path,
  toOutside: (_, path) => path,
  gone: 'The file system is no longer mounted.'
})

/** How the members are called by which lists of files are ordered. */
const columns: Partial<Record<string, string>> = {
  CreationTime: 'CreationDate', ModificationTime: 'ModifiedDate', Path: 'Location', CompareState: 'ItemState'
}

const isOther = (item: GuestItem, today: GuestItem): boolean =>
  item.type === 'File' && (item.modified !== today.modified || item.size !== today.size)

/** A folder is changed when anything of it is, or something has come. */
function differenceOf (item: GuestItem, tree: FileTree, production: FileTree): EFlrItemStateType {
  const today = production.find(item.path)
  if (today === undefined) return 'Deleted'
  if (item.type === 'File' || item.type === 'Link') return isOther(item, today) ? 'Changed' : 'Unchanged'
  const [then, now] = [tree.under(item.path), production.under(item.path)]
  const isChanged = then.length !== now.length || then.some(one => {
    const other = production.find(one.path)
    return other === undefined || isOther(one, other)
  })
  return isChanged ? 'Changed' : 'Unchanged'
}

/** `7/25/2023 6:31:51 PM` (example). */
function timeText (at: number): string {
  const time = new Date(at)
  const [hours, pad] = [time.getUTCHours(), (n: number) => String(n).padStart(2, '0')]
  const clock = `${hours % 12 === 0 ? 12 : hours % 12}:${pad(time.getUTCMinutes())}:${pad(time.getUTCSeconds())}`
  return `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()} ${clock} ${hours < 12 ? 'AM' : 'PM'}`
}

const flagText = (value: boolean): string => value ? 'True' : 'False'

/** As the example has them; files have a size besides. */
function attributesOf (
  { type, size, created, modified, isHidden = false, isReadOnly = false }: GuestItem
): Array<[string, string]> {
  const isFile = type === 'File'
  const words = [
    ...isReadOnly ? ['ReadOnly'] : [], ...isHidden ? ['Hidden'] : [],
    isFile ? 'Archive' : type === 'Link' ? 'ReparsePoint' : 'Directory'
  ]
  return [
    ['Attributes', words.join(', ')],
    ['CreateDateUtc', timeText(created)],
    ['ModifyDateUtc', timeText(modified)],
    ['IsArchived', flagText(isFile)],
    ['IsCollected', flagText(true)],
    ['IsEncrypted', flagText(false)],
    ['IsHidden', flagText(isHidden)],
    ['IsReadonly', flagText(isReadOnly)],
    ...isFile ? [['Size', String(size)] as [string, string]] : []
  ]
}

/** The folder of a path, as the audit writes it: with a separator at its end. */
export function toFolderText (mount: FileMount, path: string): string {
  const separator = separatorOf(mount.guest)
  const folder = parentOf(mount.type, path)
  return folder.endsWith(separator) ? folder : `${folder}${separator}`
}
