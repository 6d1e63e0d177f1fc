import { createMatcher } from '../../store/wildcard.js'
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
      items = guestItems(guest, sight)
      own.set(key, items)
    }
    return items
  }

  function treeOf (guest: Guest, sight: Sight): FileTree {
    const { os } = guest
    const items = new Map(ownItems(guest, sight).map(item => [pathKey(os, item.path), item]))
    for (const record of putBack(guest.key)) if (record.at <= sight.at) apply(items, record)
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

  function apply (items: Map<string, GuestItem>, record: PutBack): void {
    const { guest: { os }, path, source, sourcePath, sight, at } = record
    const isMissing = (folder: string): boolean => folder !== '' && !items.has(pathKey(os, folder))
    for (let above = parentOf(os, path); isMissing(above); above = parentOf(os, above)) {
      items.set(pathKey(os, above), toFolder(os, above, at))
    }
    const from = treeOf(source, sight)
    const root = from.find(sourcePath)
    if (root === undefined) return
    for (const item of from.under(sourcePath)) {
      const relative = item.path.slice(root.path.length).split(separatorOf(source)).filter(part => part !== '')
      const target = relative.reduce((folder, name) => join(os, folder, name), path)
      const there = items.get(pathKey(os, target))
      // What was written to afterwards stays as it is.
      if (there?.type === 'File' && there.modified > at) continue
      if (there !== undefined && item.type !== 'File') continue
      const type = item.type === 'Drive' ? 'Folder' : item.type
      items.set(pathKey(os, target), {
        ...item, type, path: target, location: parentOf(os, target), name: nameOf(os, target)
      })
    }
  }

  return { treeOf }
}

export type FileTrees = ReturnType<typeof createFileTrees>

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
