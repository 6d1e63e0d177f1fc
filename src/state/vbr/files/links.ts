import type { FileTree } from './file-tree.js'
import { type GuestItem, join, parentOf, pathKey, separatorOf, trimPath } from './guest-tree.js'

/** How many links are followed that lead to each other. */
const mostLinks = 8

/** A tree in which links are folders with what they lead to; one that leads to nothing stays a link. */
export function followLinks (tree: FileTree): FileTree {
  const { guest } = tree
  const { os } = guest
  const separator = separatorOf(guest)
  const tops = os === 'Windows' ? tree.list('') ?? [] : [tree.find('/')]
  const links = tops.flatMap(top => top === undefined ? [] : tree.under(top.path)).flatMap(({ path, type, target }) =>
    type === 'Link' && target !== undefined && tree.find(target) !== undefined ? [{ key: pathKey(os, path), target }] : [])
  if (links.length === 0) return tree

  /** Where something really lies. */
  function toReal (path: string, followed = 0): string {
    const key = pathKey(os, path)
    const link = links.find(one => key === one.key || key.startsWith(`${one.key}${separator}`))
    if (link === undefined || followed === mostLinks) return path
    return toReal(`${link.target}${path.slice(link.key.length)}`, followed + 1)
  }

  /** What a folder has as it is seen there: a link is what it leads to. */
  function seenIn (folder: string, item: GuestItem): GuestItem {
    const path = join(os, folder, item.name)
    const real = item.type === 'Link' ? tree.find(toReal(item.path)) ?? item : item
    if (real === item && path === item.path) return item
    return { ...real, type: real.type === 'Drive' ? 'Folder' : real.type, path, location: folder, name: item.name }
  }

  function find (path: string): GuestItem | undefined {
    const asked = trimPath(os, path)
    if (toReal(asked) === asked) return tree.find(asked)
    const key = pathKey(os, asked)
    return list(parentOf(os, asked))?.find(item => pathKey(os, item.path) === key)
  }

  function list (path: string): GuestItem[] | undefined {
    if (path === '' && os === 'Windows') return tree.list('')
    const folder = find(path)
    return folder && tree.list(toReal(folder.path))?.map(item => seenIn(folder.path, item))
  }

  const under = (path: string): GuestItem[] => {
    if (path === '' && os === 'Windows') return (list('') ?? []).flatMap(drive => under(drive.path))
    const item = find(path)
    return item === undefined ? [] : [item, ...(list(item.path) ?? []).flatMap(child => under(child.path))]
  }

  return { guest, find, list, under }
}
