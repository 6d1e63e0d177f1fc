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
import type { Tasks } from '../../sessions/tasks.js'
import { createSearch, parentOf, pathKey, separatorOf, trimPath } from '../../files/index.js'
import type { FileTree, FileTrees } from '../../files/file-tree.js'
import type { GuestItem } from '../../files/guest-tree.js'
import type { FileMount, FileMounts } from './mounts.js'
import { fileRefusals as refuse } from './refusals.js'

interface Below { fileMounts: FileMounts, fileTrees: FileTrees, tasks: Tasks }

interface Search extends FlrStartSearchForSpec { mountId: string, sessionId: string, found?: string[] }

type Order = { orderColumn: EFlrBrowseOrderType | EFlrSearchForResultOrderType, orderAsc?: boolean | undefined }

const second = 1_000
const comparedStep = 'vbr.fileMount:compared'
/** ASSUMED: how long the files of a path are compared with production. */
const comparing = 5 * second

/** What is seen of a mounted file system: its folders, what a search finds, and how production differs from it. */
export function createFileBrowsing (kernel: Kernel, { fileMounts, fileTrees, tasks }: Below) {
  const treeOf = (mount: FileMount): FileTree => fileTrees.treeOf(mount.guest, mount.sight)

  const searches = tasks.define<Search>({
    kind: 'FlrSearch',
    type: 'FlrSearch',
    starting: second,
    subjects: ({ work }) => mountSubjects(work.mountId),
    // ASSUMED: how long it takes.
    steps: [{ lasts: 4 * second, run: ({ work }) => fileMounts.known(work.mountId) === undefined ? gone : undefined }],
    succeed (task) {
      searches.change(task.id, { ...task.work, found: search(task.work) })
      return undefined
    }
  })

  const gone = { result: 'Failed' as const, message: 'The file system is no longer mounted.' }
  const mountSubjects = (mountId: string): string[] => {
    const mount = fileMounts.known(mountId)
    return mount === undefined ? [] : [mount.sessionId, mount.restorePointId]
  }

  fileMounts.onGone(mount => {
    for (const task of searches.underWay()) if (task.work.mountId === mount.id) searches.fail(task.id, gone.message)
  })

  function search ({ mountId, path, searchString, disableRecursiveSearch = false }: Search): string[] {
    const mount = fileMounts.known(mountId)
    if (mount === undefined) return []
    const tree = treeOf(mount)
    const fits = createSearch(searchString)
    const below = (): GuestItem[] => tree.under(path).filter(one => one.path !== trimPath(mount.type, path))
    const items = disableRecursiveSearch ? tree.list(path) ?? [] : below()
    return items.filter(({ type, name }) => type !== 'Drive' && fits(name)).map(one => one.path)
  }

  /** What is known of an item's standing against production; a folder stands as what is in it. */
  function createStates (mount: FileMount): (item: GuestItem) => EFlrItemStateType {
    if (mount.compared.length === 0) return () => 'NotAvailable'
    const os = mount.type
    const production = fileMounts.production(mount)
    const today = production && fileTrees.treeOf(production.guest, production.sight)
    const then = treeOf(mount)
    const compared = mount.compared.map(({ path, isKnown }) => ({ path: pathKey(os, path), isKnown }))
    return item => {
      const key = pathKey(os, item.path)
      const covering = compared.find(({ path }) => key === path ||
        key.startsWith(path.endsWith('\\') ? path : `${path}\\`))
      if (covering === undefined) return 'NotAvailable'
      if (!covering.isKnown) return 'Comparing'
      return today === undefined ? 'FailedToCompare' : differenceOf(item, then, today)
    }
  }

  const show = (item: GuestItem, itemState: EFlrItemStateType): FlrBrowserItemModel => ({
    type: item.type,
    itemState,
    location: item.location,
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

  function ofWindows (mount: FileMount): FileMount {
    if (mount.type !== 'Windows') throw refuse.onlyWindows()
    return mount
  }

  function existing (mount: FileMount, path: string): GuestItem {
    const item = treeOf(mount).find(path)
    if (item === undefined) throw refuse.noPath(path)
    return item
  }

  kernel.schedule.define(comparedStep, (id, detail) => {
    const mount = fileMounts.known(id)
    if (mount === undefined) return
    const compared = mount.compared.map(one => one.path === detail ? { ...one, isKnown: true } : one)
    fileMounts.patch(id, { compared })
  })

  fileMounts.onGone(mount => kernel.schedule.cancel(mount.id, comparedStep))

  return {
    treeOf,

    browse (sessionId: string, { path, filter, order, pagination }: FlrBrowseFolderSpec): FlrBrowseFolderModel {
      const mount = fileMounts.use(sessionId)
      const tree = treeOf(mount)
      const items = tree.list(path)
      if (items === undefined) {
        throw tree.find(path) === undefined ? refuse.noPath(path) : refuse.noFolder(path)
      }
      const stateOf = createStates(mount)
      const { itemStates = [], itemTypes = [] } = filter ?? {}
      const shown = items.map(item => show(item, stateOf(item)))
        .filter(({ itemState }) => itemStates.length === 0 || itemStates.includes(itemState))
        .filter(({ type }) => itemTypes.length === 0 || itemTypes.includes(type))
      return { path, ...part(shown, order, pagination) }
    },

    startSearch (sessionId: string, spec: FlrStartSearchForSpec): TaskModel {
      const mount = fileMounts.use(sessionId)
      if (spec.searchString.trim() === '') throw refuse.empty('searchString')
      if (treeOf(mount).list(spec.path) === undefined) throw refuse.noFolder(spec.path)
      return searches.start({ name: `Search files on VM ${mount.name}`, work: { ...spec, mountId: mount.id, sessionId } })
    },

    browseFound (sessionId: string, taskId: string, {
      order,
      pagination
    }: FlrSearchForResultSpec): FlrSearchForResultModel {
      const mount = fileMounts.use(sessionId)
      const task = searches.find(taskId)
      if (task?.work.mountId !== mount.id) throw refuse.noTask(taskId)
      if (searches.running(task)) throw refuse.stillWorking(task.name)
      if (task.work.found === undefined) throw refuse.notPrepared(task.name)
      const { path, searchString, found } = task.work
      const tree = treeOf(mount)
      const stateOf = createStates(mount)
      const items = found.flatMap(one => tree.find(one) ?? []).map(item => show(item, stateOf(item)))
      return { path, searchString, ...part(items, order, pagination) }
    },

    compareToProduction (sessionId: string, { isEnabled, paths }: FlrCompareToProductionSpec): void {
      const mount = ofWindows(fileMounts.use(sessionId))
      if (paths.length === 0) throw refuse.empty('paths')
      const items = paths.map(path => existing(mount, path))
      const named = new Set(items.map(({ path }) => path))
      const others = mount.compared.filter(({ path }) => !named.has(path))
      for (const path of named) kernel.schedule.cancel(mount.id, comparedStep, path)
      if (isEnabled) {
        for (const path of named) kernel.schedule.at(kernel.clock.now() + comparing, comparedStep, mount.id, path)
      }
      const begun = isEnabled ? [...named].map(path => ({ path, isKnown: false })) : []
      fileMounts.patch(mount.id, { compared: [...others, ...begun] })
    },

    compareAttributes (
      sessionId: string, { path, showUnchangedAttributes = false }: FlrCompareAttributesSpec
    ): FlrCompareAttributesModel {
      const mount = ofWindows(fileMounts.use(sessionId))
      const item = existing(mount, path)
      const production = fileMounts.production(mount)
      if (production === undefined) throw refuse.noProduction(mount.name)
      const today = fileTrees.treeOf(production.guest, production.sight).find(item.path)
      if (today === undefined) throw refuse.notInProduction(item.path)
      const values = attributesOf(today)
      const attributes = attributesOf(item).map(([name, valueBackup], n) => {
        const valueProduction = values[n]?.[1] ?? ''
        return { name, valueBackup, valueProduction, isChanged: valueBackup !== valueProduction }
      })
      return { path: item.path, attributes: attributes.filter(({ isChanged }) => isChanged || showUnchangedAttributes) }
    }
  }
}

export type FileBrowsing = ReturnType<typeof createFileBrowsing>

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
