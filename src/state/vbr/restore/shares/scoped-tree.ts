import { createChoice, followLinks, pathKey, separatorOf, trimPath } from '../../files/index.js'
import type { FileTree } from '../../files/file-tree.js'
import type { Guest, GuestItem } from '../../files/guest-tree.js'
import type { Masks } from '../../files/masks.js'

/** The folder of a share that was backed up, as its tree has it, and which files of it. */
export interface Scope extends Masks { path: string }

/** Of a tree what a backup has of it: the files of its scope, and the folders on the way there. */
export function scopedTree (whole: FileTree, scope: Scope): FileTree {
  const tree = scope.followsLinks === true ? followLinks(whole) : whole
  const { os } = tree.guest
  const isAll = scope.path === '' || scope.path === '/'
  const isWhole = [scope.included, scope.excluded, scope.without ?? []].every(masks => masks.length === 0)
  if (isAll && isWhole) return tree
  const top = pathKey(os, trimPath(os, scope.path))
  const fits = createChoice(scope)
  const isSeen = (item: GuestItem): boolean => {
    const key = pathKey(os, item.path)
    if (isAll || key === top || isBelow(os, key, top)) return item.type !== 'File' || fits(item.path)
    return isBelow(os, top, key)
  }
  const find = (path: string): GuestItem | undefined => {
    const item = tree.find(path)
    return item !== undefined && isSeen(item) ? item : undefined
  }
  const list = (path: string): GuestItem[] | undefined => {
    const items = tree.list(path)
    const folder = tree.find(path)
    return items === undefined || (folder !== undefined && !isSeen(folder)) ? undefined : items.filter(isSeen)
  }
  return { guest: tree.guest, find, list, under: underOf({ find, list }, os) }
}

/** Trees of the same share in one: what none of them has first the next has. */
export function joinTrees (trees: readonly [FileTree, ...FileTree[]]): FileTree {
  const [first, ...others] = trees
  if (others.length === 0) return first
  const { guest } = first
  const find = (path: string): GuestItem | undefined =>
    trees.map(tree => tree.find(path)).find(item => item !== undefined)
  const list = (path: string): GuestItem[] | undefined => {
    const lists = trees.flatMap(tree => tree.list(path) ?? [])
    const isFolder = trees.some(tree => tree.list(path) !== undefined)
    if (!isFolder) return undefined
    return [...new Map(lists.reverse().map(item => [pathKey(guest.os, item.path), item])).values()].reverse()
  }
  return { guest, find, list, under: underOf({ find, list }, guest.os) }
}

const underOf = ({ find, list }: Pick<FileTree, 'find' | 'list'>, os: Guest['os']) => {
  const under = (path: string): GuestItem[] => {
    if (path === '' && os === 'Windows') return (list('') ?? []).flatMap(item => under(item.path))
    const item = find(path)
    return item === undefined ? [] : [item, ...(list(item.path) ?? []).flatMap(child => under(child.path))]
  }
  return under
}

function isBelow (os: Guest['os'], key: string, folder: string): boolean {
  const separator = separatorOf({ os })
  return key.startsWith(folder.endsWith(separator) ? folder : `${folder}${separator}`)
}
