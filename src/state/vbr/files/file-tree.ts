import { createMatcher } from '../../store/wildcard.js'
import { followLinks } from './links.js'
import { logItems } from './log-files.js'
import { createChoice, type Masks } from './masks.js'
import {
  type Guest, type GuestItem, guestItems, join, nameOf, parentOf, pathKey, separatorOf, type Sight, trimPath
} from './guest-tree.js'

/** Files that were put back into a machine: a folder or file of another moment, perhaps of another machine. */
export interface PutBack {
  guest: Guest
  /** Where they are now. */
  path: string
  source: Guest
  sourcePath: string
  sight: Sight
  /** When, in milliseconds. */
  at: number
  /** Of a folder: the files in it that were put back, where those were not all. */
  masks?: Masks
  /** Without the folders in it. */
  isShallow?: boolean
  /** Which of the files that were there gave way to those of a backup: all of them unless it says so. */
  overwrites?: 'None' | 'Older' | 'Newer' | 'All'
  /** What was there and is not in the backup was removed. */
  isRollback?: boolean
  /** To whom the files belong by now, where not to those who had them. */
  owner?: string
}

/** The files of a machine, to be looked at. */
export interface FileTree {
  guest: Guest
  find: (path: string) => GuestItem | undefined
  /** What lies in a folder; without a path what lies at the top. Undefined where there is no such folder. */
  list: (path: string) => GuestItem[] | undefined
  /** An item and all below it. */
  under: (path: string) => GuestItem[]
}

const keptTrees = 40

/** Makes the trees of machines; `putBack` gives what was restored into one, oldest first. */
export function createFileTrees (putBack: (guestKey: string) => readonly PutBack[]) {
  /** The own files of machines: they follow from machine and moment alone, so what is remembered stays true. */
  const own = new Map<string, readonly GuestItem[]>()

  function ownItems (guest: Guest, sight: Sight): readonly GuestItem[] {
    const key = JSON.stringify([guest, sight])
    let items = own.get(key)
    if (items === undefined) {
      if (own.size >= keptTrees) own.clear()
      items = guest.logs === undefined ? guestItems(guest, sight) : logItems(guest, sight.at)
      own.set(key, items)
    }
    return items
  }

  function treeOf (guest: Guest, sight: Sight): FileTree {
    const { os } = guest
    const items = new Map(ownItems(guest, sight).map(item => [pathKey(os, item.path), item]))
    const own = new Set(items.keys())
    for (const record of putBack(guest.key)) if (record.at <= sight.at) apply(items, record, own)
    const folders = new Map<string, GuestItem[]>()
    for (const item of items.values()) {
      const above = pathKey(os, item.location)
      const siblings = folders.get(above)
      if (siblings === undefined) folders.set(above, [item])
      else siblings.push(item)
    }
    const find = (path: string): GuestItem | undefined => items.get(pathKey(os, trimPath(os, path)))
    const list = (path: string): GuestItem[] | undefined => {
      if (path === '' && os === 'Windows') return folders.get('') ?? []
      const item = find(path)
      if (item === undefined || item.type === 'File' || item.type === 'Link') return undefined
      return folders.get(pathKey(os, item.path)) ?? []
    }
    const under = (path: string): GuestItem[] => {
      if (path === '' && os === 'Windows') return (folders.get('') ?? []).flatMap(drive => under(drive.path))
      const item = find(path)
      if (item === undefined) return []
      return [item, ...(list(item.path) ?? []).flatMap(child => under(child.path))]
    }
    return { guest, find, list, under }
  }

  /** What of a record lies where in the machine that it was put back into, the topmost item first. */
  function * place (record: PutBack): Generator<GuestItem> {
    const { guest: { os }, path, source, sourcePath, sight, masks, isShallow } = record
    const from = masks?.followsLinks === true ? followLinks(treeOf(source, sight)) : treeOf(source, sight)
    const root = from.find(sourcePath)
    if (root === undefined) return
    const fits = createChoice(masks ?? { included: [], excluded: [] })
    const all = isShallow === true
      ? [root, ...(from.list(root.path) ?? []).filter(({ type }) => type === 'File')]
      : from.under(root.path)
    for (const item of all) {
      if (item.type === 'File' && !fits(item.path)) continue
      const relative = item.path.slice(root.path.length).split(separatorOf(source)).filter(part => part !== '')
      const target = relative.reduce((folder, name) => join(os, folder, name), path)
      const type = item.type === 'Drive' ? 'Folder' : item.type
      yield { ...item, type, path: target, location: parentOf(os, target), name: nameOf(os, target) }
    }
  }

  /** `own` are the keys of the files that the machine has by itself. */
  function apply (items: Map<string, GuestItem>, record: PutBack, own: ReadonlySet<string>): void {
    const { guest, path, at, owner, isRollback } = record
    const { os } = guest
    const isMissing = (folder: string): boolean => folder !== '' && !items.has(pathKey(os, folder))
    for (let above = parentOf(os, path); isMissing(above); above = parentOf(os, above)) {
      items.set(pathKey(os, above), toFolder(os, above, at))
    }
    const back = [...place(record)]
    if (isRollback === true) removeOthers(items, record, back)
    const then = record.overwrites === undefined ? undefined : keysAt(guest, at)
    for (const item of back) {
      const key = pathKey(os, item.path)
      const there = items.get(key)
      // What was written to afterwards stays as it is.
      if (there?.type === 'File' && there.modified > at) continue
      if (there !== undefined && item.type !== 'File') continue
      if (there?.type === 'File' && !givesWay(there, item, record)) continue
      // It was there when something was put back in its place, and was removed since.
      if (there === undefined && then?.has(key) === true && !own.has(key)) continue
      items.set(key, owner === undefined ? item : { ...item, owner })
    }
  }

  /** The keys of the own files of a machine at a moment: what was there then may be gone by now. */
  const keysAt = (guest: Guest, at: number): Set<string> =>
    new Set(ownItems(guest, { at }).map(({ path }) => pathKey(guest.os, path)))

  function removeOthers (
    items: Map<string, GuestItem>, { guest: { os }, path, at, masks }: PutBack, back: readonly GuestItem[]
  ): void {
    const kept = new Set(back.map(item => pathKey(os, item.path)))
    const top = pathKey(os, path)
    const fits = createChoice(masks ?? { included: [], excluded: [] })
    const separator = separatorOf({ os })
    for (const [key, item] of items) {
      const isBelow = key.startsWith(top.endsWith(separator) ? top : `${top}${separator}`)
      const isOther = isBelow && item.created <= at && !kept.has(key)
      if (isOther && (item.type !== 'File' || fits(item.path))) items.delete(key)
    }
  }

  return { treeOf }
}

export type FileTrees = ReturnType<typeof createFileTrees>

function givesWay (there: GuestItem, item: GuestItem, { overwrites = 'All' }: PutBack): boolean {
  switch (overwrites) {
    case 'None': return false
    case 'Older': return there.modified < item.modified
    case 'Newer': return there.modified > item.modified
    case 'All': return true
  }
}

const toFolder = (os: Guest['os'], path: string, at: number): GuestItem => ({
  path,
  location: parentOf(os, path),
  name: parentOf(os, path) === '' ? path : nameOf(os, path),
  type: parentOf(os, path) === '' ? 'Drive' : 'Folder',
  size: 0,
  created: at,
  modified: at,
  owner: os === 'Windows' ? 'BUILTIN\\Administrators' : 'root',
  content: ''
})

/** Those of the names that a search means: `*` is anything, `?` one character, `+` one or more (documents). */
export function createSearch (text: string): (name: string) => boolean {
  const wild = /[*?+]/.test(text) ? text.replace(/\+/g, '?*') : `*${text}*`
  return createMatcher(wild, { single: true })
}
