import { Type } from '@sinclair/typebox'
import { type Changes, type Copies, copyBase, type Fate, type Save, type Source, spanOf } from '../../content/changes.js'
import { endOf, type Stream } from '../../content/stream.js'
import { type Doc, text } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Thing } from './things.js'

/**
 * What became of content otherwise than by itself: `Returned` and `Overwritten` by a restore in its place, `Copied` by
 * one to another place, `Posted` as a tab with posts, `Removed` by whoever uses the mailbox or site (a test). All else
 * follows from the seed.
 */
export interface Written extends Doc {
  kind: 'Returned' | 'Overwritten' | 'Copied' | 'Posted' | 'Removed'
  /** The mailbox, OneDrive, site or channel, by its id. */
  place: string
  /** When it came about: the backups of later moments show it. */
  time: string
  by?: string
  /** The items, documents or list items. */
  ids?: string[]
  /** Which version of each document was written again. */
  versions?: number[]
  /** What the tab is called. */
  tab?: string
  /** The folders that were restored as a whole. */
  folders?: number[]
  /** Where copies came to: a folder by its name or path, in a library by its name or its place among the libraries. */
  folder?: string
  list?: string
  library?: number
  source?: Source
}

/** A row that is not written yet. */
export type ToWrite = Omit<Written, 'id' | 'time'>

/** Where copies go: another place, folder or library than those that they come from. */
export interface CopyTarget {
  place?: string | undefined
  folder?: string | undefined
  /** The library or list, by its name. */
  list?: string | undefined
  /** Beside the present one, under another name. */
  isBeside?: boolean
}

interface Folder { index: number, name: string, stream: Stream }

/** What has to be known of a place: where an id lies, and how a folder is made that is not there yet. */
interface Reading<F extends Folder> {
  spotOf: (id: string) => { folder: number, ordinal: number } | undefined
  find: (folders: readonly F[], name: string) => F | undefined
  create: (index: number, name: string, at: number, source: Source) => F
}

/** What restores and people wrote into mailboxes, OneDrives, sites and teams: later backups show it. */
export function createWritten (kernel: Kernel) {
  const rows = kernel.collection<Written>({
    name: 'vb365.writtenContent',
    noun: 'Written content',
    shape: {
      own: {
        kind: wordOf('Returned', 'Overwritten', 'Copied', 'Posted', 'Removed'),
        place: member.text,
        time: member.time,
        by: member.optionalText,
        ids: Type.Optional(member.texts),
        versions: Type.Optional(Type.Array(member.count)),
        folders: Type.Optional(Type.Array(member.count)),
        folder: member.optionalText,
        tab: member.optionalText,
        list: member.optionalText,
        library: Type.Optional(member.count),
        source: member.optionalGroup
      }
    },
    columns: { place: text('place') }
  })

  return {
    in: (place: string): Written[] => rows.list({ where: { place } }),

    write (all: readonly ToWrite[]): void {
      for (const row of all) rows.add({ id: kernel.ids.next(), time: kernel.clock.iso(), ...row })
    }
  }
}

export type WrittenContent = ReturnType<typeof createWritten>

/** What a restore of a thing will write; nothing where its target is not of the estate. */
export function toWrite (
  { writing = [] }: Thing, by: string, { copyTo, isElsewhere, changedItems, deletedItems }: {
    copyTo?: CopyTarget | undefined, isElsewhere: boolean, changedItems: boolean, deletedItems: boolean
  }
): ToWrite[] {
  if (copyTo !== undefined) {
    return writing.flatMap(({ place, copies }) => copies().map(({ folder, library = 0, source }): ToWrite => ({
      kind: 'Copied',
      place: copyTo.place ?? place,
      by,
      folder: copyTo.folder ?? folder,
      ...(copyTo.list === undefined ? { library } : { list: copyTo.list }),
      source: copyTo.isBeside === true && source.documents !== undefined
        ? { ...source, documents: { ...source.documents, isBeside: true } }
        : source
    })))
  }
  if (isElsewhere) return []
  return writing.flatMap(({ place, inPlace }) => {
    const { back, changed, folders, tab } = inPlace()
    const found: ToWrite[] = []
    if (tab !== undefined) found.push({ kind: 'Posted', place, by, tab })
    if (deletedItems && back.length > 0) found.push({ kind: 'Returned', place, by, ids: back })
    if (changedItems && (changed.length > 0 || folders !== undefined)) {
      found.push({
        kind: 'Overwritten', place, by, ids: changed.map(({ id }) => id), versions: changed.map(({ version }) => version),
        ...(folders === undefined ? {} : { folders })
      })
    }
    return found
  })
}

/** As much of it as was done when a restore came to an early end. */
export function cutWriting (all: readonly ToWrite[], done: number): ToWrite[] {
  let left = done
  return all.flatMap((row): ToWrite[] => {
    const most = left
    if (most <= 0) return []
    const { folders: _, ...cut } = row
    const { ids, versions, source } = cut
    if (ids !== undefined) {
      left -= ids.length
      return [{ ...cut, ids: ids.slice(0, most), ...(versions && { versions: versions.slice(0, most) }) }]
    }
    left -= source?.ordinals?.length ?? most
    return source === undefined ? [] : [{ ...row, source: cutSource(source, most) }]
  })
}

const cutSource = (source: Source, most: number): Source => source.ordinals === undefined
  ? { ...source, most }
  // The versions of documents stand beside their ordinals; those too many name none.
  : { ...source, ordinals: source.ordinals.slice(0, most) }

/** The folders of a place, with what was written into them; folders that a restore made come last. */
export function withWritten<F extends Folder> (
  before: readonly F[], rows: readonly Written[], { spotOf, find, create }: Reading<F>
): F[] {
  if (rows.length === 0) return [...before]
  const folders = [...before]
  const changes = new Map<number, Changing>()
  const changesOf = (index: number): Changing => {
    const known = changes.get(index) ?? { fates: new Map(), saves: new Map(), copies: [], next: copyBase }
    changes.set(index, known)
    return known
  }

  for (const { kind, time, by = '', ids = [], versions = [], folders: whole = [], folder: name, source } of rows) {
    const at = Date.parse(time)
    for (const index of whole) changesOf(index).refreshed = at
    ids.forEach((id, nth) => {
      const spot = spotOf(id)
      if (spot === undefined) return
      const version = versions[nth] ?? 0
      const { fates, saves } = changesOf(spot.folder)
      if (version > 0) put(saves, spot.ordinal, { at, version, by })
      else put(fates, spot.ordinal, { at, isThere: kind !== 'Removed' })
    })
    if (source === undefined || name === undefined) continue
    let target = find(folders, name)
    if (target === undefined) folders.push(target = create(folders.length, name, at, source))
    const into = changesOf(target.index)
    into.copies.push({ at, base: into.next, by, source })
    into.next += spanOf(source, endOf)
  }

  return folders.map(folder => {
    const { next: _, ...found } = changes.get(folder.index) ?? { next: 0 }
    return 'fates' in found ? { ...folder, stream: { ...folder.stream, changes: found } } : folder
  })
}

interface Changing extends Changes {
  fates: Map<number, Fate[]>
  saves: Map<number, Save[]>
  copies: Copies[]
  next: number
}

function put<T> (map: Map<number, T[]>, key: number, value: T): void {
  map.set(key, [...map.get(key) ?? [], value])
}
