import { folderOf, guidWith, ordinalOf, payloadOf, placeOf } from '../../../content/ids.js'
import {
  childrenOf, documentOf, documentVersionAt, folderAs, folderVersionAt, type Library, type LibraryFolder, type Saved,
  versionHeldBy, withBelow
} from '../../../content/library.js'
import { fileName, type BackupFile } from '../../../content/backup-files.js'
import type { People } from '../../../content/people.js'
import { type Findable, isFound, parseQuery } from '../../../content/query.js'
import { search } from '../../../content/search.js'
import { keyOf } from '../../../content/hash.js'
import { originOf, type Source } from '../../../content/changes.js'
import { copiesWith, createClosedStream, look, type Sight } from '../../../content/stream.js'
import type { PointLimits } from '../../backups/point-limits.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { Backup } from '../scope.js'
import type { Thing, Writing } from '../things.js'
import { withWritten, type Written, type WrittenContent } from '../written.js'

/** What holds libraries: a OneDrive, a site or a channel of a team. */
export interface LibraryPlace {
  seed: number
  /** The OneDrive's or site's id. */
  id: string
  name: string
  url: string
  sight: Sight
  today: Sight
  showAllVersions: boolean
  /** The backups that were made of it; all versions are kept where nothing is said of them. */
  backups: () => readonly Backup[]
  people: People
  libraries: readonly Library[]
  about: Thing['about']
  /** What its documents are called in statistics. */
  itemType: Thing['itemType']
  /** Documents of OneDrives and files of teams have a GUID of their own, those of sites say where they lie. */
  hasShortIds?: boolean
}

/** A folder, or a document or list item in it. */
export interface Spot { library: number, folder: number, ordinal?: number }

/** What the API shows of a document, item or folder; each model's filter leaves what it knows. */
export interface ShownDocument {
  id: string
  name: string
  title?: string
  createdBy: string
  creationTime: string
  modifiedBy: string
  modificationTime: string
  sizeBytes: number
  inheritedPermissions: boolean
  version: string
  versionId: number
  isFolder: boolean
  type?: 'ListFolder' | 'LibraryFolder'
}

const iso = (at: number): string => new Date(at).toISOString()

// Ids

const listGuid = ({ seed, id }: LibraryPlace, library: number): string => guidWith(seed, `list/${id}`, library)
const scopeOfItems = ({ id }: LibraryPlace, library: number): string => `item/${id}/${library}`

/** The id of a library or list: the site's with its own GUID behind (ASSUMED: as those of documents are made). */
export const libraryId = (place: LibraryPlace, library: number): string => place.id + listGuid(place, library)

/**
 * Where something lies is in its id: the site or OneDrive, the list, and the item in it, as in the vendor's examples.
 */
export function idOf (place: LibraryPlace, { library, folder, ordinal }: Spot): string {
  const own = guidWith(place.seed, scopeOfItems(place, library),
    placeOf(folder, ordinal === undefined ? 0 : ordinal + 1))
  return place.hasShortIds === true ? own : libraryId(place, library) + own
}

/** The library with an id: its whole id, or the GUID at its end. */
export function findLibrary (place: LibraryPlace, id: string): number | undefined {
  const asked = id.toLowerCase()
  const found = place.libraries.findIndex((_, n) => libraryId(place, n).toLowerCase() === asked ||
    listGuid(place, n) === asked)
  return found < 0 ? undefined : found
}

/** Where something with an id lies; undefined where nothing of this place has it. */
export function spotOf (place: LibraryPlace, id: string): Spot | undefined {
  const library = place.hasShortIds === true
    ? place.libraries.findIndex((_, n) => payloadOf(place.seed, scopeOfItems(place, n), id) !== undefined)
    : id.length === place.id.length + 72 ? findLibrary(place, id.slice(0, -36)) : undefined
  if (library === undefined || library < 0) return undefined
  const payload = payloadOf(place.seed, scopeOfItems(place, library), id.slice(-36))
  if (payload === undefined) return undefined
  const folder = folderOf(payload)
  const nth = ordinalOf(payload)
  if (place.libraries[library]?.folders[folder] === undefined) return undefined
  return { library, folder, ...(nth === 0 ? {} : { ordinal: nth - 1 }) }
}

/** The place with what restores and people wrote into it. */
export function withWrittenContent (place: LibraryPlace, written: WrittenContent): LibraryPlace {
  const rows = written.in(place.id)
  if (rows.length === 0) return place
  const libraries = place.libraries.map((library, nth): Library => ({
    ...library,
    folders: withWritten(library.folders, rows.filter(row => row.source === undefined || isInto(row, library, nth)), {
      spotOf (id) {
        const spot = spotOf(place, id)
        if (spot?.ordinal === undefined || spot.library !== nth) return undefined
        return { folder: spot.folder, ordinal: spot.ordinal }
      },
      find: (folders, path) => folders.find(folder => folder.path.toLowerCase() === path.toLowerCase()),
      create: (index, path, at) => createdFolder(library, index, path, at)
    })
  }))
  return { ...place, libraries }
}

const isInto = ({ list, library = 0 }: Written, { name }: Library, nth: number): boolean =>
  list === undefined ? library === nth : list.toLowerCase() === name.toLowerCase()

/** A folder that a restore made. ASSUMED: it stands at the top of its library. */
function createdFolder (library: Library, index: number, path: string, created: number): LibraryFolder {
  const key = keyOf(`${library.key}/${path}`)
  return { index, parent: 0, name: path, path, stream: createClosedStream(key, 0, created), created, key }
}

/**
 * The place with nothing but some folders, or without some, by their paths or names. Those above a folder that is there
 * are shown, too, without what lies in them.
 */
export function withinFolders (
  place: LibraryPlace, { onlyFolders, withoutFolders = [] }: Pick<PointLimits, 'onlyFolders' | 'withoutFolders'>
): LibraryPlace {
  if (onlyFolders === undefined && withoutFolders.length === 0) return place
  const isIn = (path: string, folders: readonly string[]): boolean =>
    folders.some(folder => `${path}/`.toLowerCase().startsWith(`${plainPath(folder)}/`))
  const libraries = place.libraries.map((library): Library => {
    const isKept = ({ path }: LibraryFolder): boolean =>
      (onlyFolders === undefined || isIn(path, onlyFolders)) && !isIn(path, withoutFolders)
    const shown = library.folders.filter(isKept)
    const isAbove = ({ path }: LibraryFolder): boolean =>
      path === '' || shown.some(folder => folder.path.startsWith(`${path}/`))
    return {
      ...library,
      folders: library.folders.map(folder => isKept(folder)
        ? folder
        : { ...withoutContent(folder), ...(isAbove(folder) ? {} : { created: Infinity }) })
    }
  })
  return { ...place, libraries }
}

const withoutContent = (folder: LibraryFolder): LibraryFolder =>
  ({ ...folder, stream: createClosedStream(folder.key, 0, 0) })

/** As clients write them: `Documents/Projects`, `\\Projects`, `Projects/`. */
const plainPath = (folder: string): string =>
  folder.toLowerCase().replaceAll('\\', '/').replace(/^\/+|\/+$/g, '').replace(/^documents\//, '')

function partsOf (place: LibraryPlace, { library, folder }: Spot): { library: Library, folder: LibraryFolder } {
  const found = place.libraries[library]
  const inIt = found?.folders[folder]
  if (found === undefined || inIt === undefined) throw refuse.notInBackup('Folder', String(folder))
  return { library: found, folder: inIt }
}

/** The folder with an id, of a library or list. */
export function findFolder (place: LibraryPlace, id: string): Spot {
  const spot = spotOf(place, id)
  if (spot === undefined || spot.ordinal !== undefined || spot.folder === 0 ||
    partsOf(place, spot).folder.created > place.sight.at) throw refuse.notInBackup('Folder', id)
  return spot
}

/** The document or list item with an id that was there. */
export function findDocument (place: LibraryPlace, id: string, noun: 'Document' | 'Item' | 'File',
  isList = false): Required<Spot> {
  const spot = spotOf(place, id)
  if (spot?.ordinal === undefined || partsOf(place, spot).library.isList !== isList ||
    !look(partsOf(place, spot).folder.stream, place.sight).has(spot.ordinal)) throw refuse.notInBackup(noun, id)
  return { ...spot, ordinal: spot.ordinal }
}

// What is shown

export const lastVersion = (place: LibraryPlace, spot: Spot, at: number = place.sight.at): number => {
  const { folder } = partsOf(place, spot)
  return spot.ordinal === undefined ? folderVersionAt(folder, at) : documentVersionAt(folder, spot.ordinal, at)
}

function savedOf (place: LibraryPlace, spot: Spot, version: number): Saved {
  const { library, folder } = partsOf(place, spot)
  return spot.ordinal === undefined
    ? folderAs(place.people, folder, version)
    : documentOf(place.people, library, folder, spot.ordinal, version)
}

/** A version's number as SharePoint counts: 512 for each major one. */
const perVersion = 512

export function showSpot (place: LibraryPlace, spot: Spot, version = lastVersion(place, spot)): ShownDocument {
  const { name, title, createdBy, created, modifiedBy, modified, sizeBytes } = savedOf(place, spot, version)
  const isFolder = spot.ordinal === undefined
  return {
    id: idOf(place, spot),
    name,
    ...(!isFolder && partsOf(place, spot).library.isList ? { title } : {}),
    createdBy: createdBy.name,
    creationTime: iso(created),
    modifiedBy: modifiedBy.name,
    modificationTime: iso(modified),
    sizeBytes,
    inheritedPermissions: true,
    version: `${version}.0`,
    versionId: version * perVersion,
    isFolder,
    ...(isFolder
      ? { type: partsOf(place, spot).library.isList ? 'ListFolder' as const : 'LibraryFolder' as const }
      : {})
  }
}

/**
 * The versions before the last one, which the thing itself shows (documented), newest first: in a session that was
 * opened with all versions (guide), none in others. A backup has all that there were then, or only the last of these,
 * as the organization's options say.
 */
export function earlierVersions (place: LibraryPlace, spot: Spot): number[] {
  const last = lastVersion(place, spot)
  if (!place.showAllVersions || last === 1) return []
  const backedUp = place.backups().map(({ at, isLatestOnly }) => ({ last: lastVersion(place, spot, at), isLatestOnly }))
  return Array.from({ length: last - 1 }, (_, n) => last - 1 - n).filter(version =>
    backedUp.some(({ last, isLatestOnly }) => isLatestOnly ? last === version : last >= version))
}

/** The number of a version by its id; refused where the thing has none of it. */
export function versionWith (place: LibraryPlace, spot: Spot, versionId: number): number {
  const last = lastVersion(place, spot)
  const found = [last, ...earlierVersions(place, spot)].find(version => version * perVersion === versionId)
  if (found === undefined) throw refuse.notInBackup('Version', String(versionId))
  return found
}

/** The folders right below another one; below the library itself where none is named. */
export const foldersIn = (place: LibraryPlace, { library, folder }: Spot): Spot[] => {
  const parts = place.libraries[library]
  if (parts === undefined) return []
  return childrenOf(parts, folder).filter(({ created }) => created <= place.sight.at).map(({ index }) =>
    ({ library, folder: index }))
}

/** The documents or list items of a folder, newest first. */
export const documentsIn = (place: LibraryPlace, spot: Spot): Spot[] => {
  const looked = look(partsOf(place, spot).folder.stream, place.sight)
  return looked.newest(0, looked.total).map(ordinal => ({ library: spot.library, folder: spot.folder, ordinal }))
}

/** The folder that something lies in; undefined at the top of its library. */
export function parentOf (place: LibraryPlace, spot: Spot): Spot | undefined {
  const folder = spot.ordinal === undefined ? partsOf(place, spot).folder.parent : spot.folder
  return folder === undefined || folder === 0 ? undefined : { library: spot.library, folder }
}

/** A folder with all folders below it. */
export function foldersBelow (place: LibraryPlace, spot: Spot): Spot[] {
  return withBelow(partsOf(place, spot).library, spot.folder)
    .filter(({ created, index }) => index === 0 || created <= place.sight.at)
    .map(({ index }) => ({ library: spot.library, folder: index }))
}

/** Where a list of documents or folders begins: in a folder, in a library, at the root, or everywhere. */
export type From = { folder: Spot } | { tops: Spot[] } | { everywhere: Spot[] }

/**
 * `parentId` is a folder's id, a library's, `root`, or nothing, which means everything (documented; clients send
 * `null`).
 */
export function fromParent (place: LibraryPlace, parentId: string | undefined, libraries: readonly number[]): From {
  if (parentId === undefined || parentId === '' || parentId === 'null') {
    return { everywhere: libraries.flatMap(library => foldersBelow(place, { library, folder: 0 })) }
  }
  if (parentId === 'root' && libraries.length === 1) return { folder: { library: libraries[0] ?? 0, folder: 0 } }
  if (parentId === 'root') return { tops: libraries.map(library => ({ library, folder: 0 })) }
  const library = findLibrary(place, parentId)
  return { folder: library === undefined ? findFolder(place, parentId) : { library, folder: 0 } }
}

/** Where to look for what lies at the place itself. */
function startsOf (from: From): Spot[] {
  if ('folder' in from) return [from.folder]
  return 'tops' in from ? from.tops : from.everywhere
}

export const foldersFrom = (place: LibraryPlace, from: From): Spot[] => 'everywhere' in from
  ? from.everywhere.filter(({ folder }) => folder > 0)
  : startsOf(from).flatMap(spot => foldersIn(place, spot))

export const documentsFrom = (place: LibraryPlace, from: From): Spot[] =>
  startsOf(from).flatMap(spot => documentsIn(place, spot))

/** The folders in which a search looks. */
export const foldersToSearch = (place: LibraryPlace, from: From): Spot[] => 'everywhere' in from
  ? from.everywhere
  : startsOf(from).flatMap(spot => foldersBelow(place, spot))

// Search

/** What is found in some folders: the folders themselves and what lies in them. */
export function * findIn (place: LibraryPlace, folders: readonly Spot[], text: string, only: 'All' | 'Folders' |
  'Documents'): Generator<Spot> {
  const query = parseQuery(text)
  for (const spot of folders) {
    const { folder, library } = partsOf(place, spot)
    if (only !== 'Documents' && spot.folder > 0 && isNamed(folder, query)) yield spot
    if (only === 'Folders') continue
    const found = search(query, {
      stream: folder.stream,
      looked: look(folder.stream, place.sight),
      // Names of documents have dates and endings, and the people who save them are dealt in another way.
      otherWords: word => /[\d.]/.test(word) || endings.includes(word) || isOfPeople(place, word),
      findable: ordinal =>
        findableOf(documentOf(place.people, library, folder, ordinal,
          documentVersionAt(folder, ordinal, place.sight.at)))
    })
    for (const ordinal of found) yield { ...spot, ordinal }
  }
}

const endings = ['docx', 'xlsx', 'pptx', 'pdf', 'txt', 'png', 'csv', 'html']
const isOfPeople = ({ people }: LibraryPlace, word: string): boolean =>
  people.cast.some(({ name }) => name.toLowerCase().includes(word))

const isNamed = ({ name }: LibraryFolder, query: ReturnType<typeof parseQuery>): boolean =>
  isFound(query, field => field === undefined || field === 'title' || field === 'filename' || field === 'name'
    ? [name]
    : [])

function findableOf ({
  name, title, extension, created, modified, createdBy, modifiedBy, sizeBytes,
  topic
}: Saved): Findable {
  return field => {
    switch (field) {
      case undefined: return [name, title, createdBy.name, modifiedBy.name, ...topic?.sentences ?? []]
      case 'title': case 'subject': return [title]
      case 'filename': case 'name': return [name]
      case 'ext': case 'system.fileextension': return [extension, `.${extension}`]
      case 'author': case 'system.author': case 'from': return [createdBy.name]
      case 'size': return [sizeBytes]
      case 'created': case 'datecreated': return [new Date(created)]
      case 'modified': case 'datemodified': return [new Date(modified)]
      case 'body': case 'content': case 'contents': return topic?.sentences ?? []
      default: return []
    }
  }
}

// What is taken out

function fileOf (place: LibraryPlace, spot: Spot, version: number): BackupFile {
  const { library, folder } = partsOf(place, spot)
  const saved = savedOf(place, spot, version)
  const path = [library.name, folder.path, fileName(saved.name)].filter(part => part !== '').join('/')
  return { kind: 'document', path, modified: saved.modified, saved }
}

const sourceOf = (place: LibraryPlace, spot: Spot): string => {
  const { library, folder } = partsOf(place, spot)
  return [place.url.replace(/^https:\/\/[^/]+/, ''), library.name, folder.path].filter(part => part !== '').join('/')
}

/** Whether a document holds something else today than one of its versions does. */
function isChangedSince (place: LibraryPlace, spot: Required<Spot>, version: number): boolean {
  const { folder } = partsOf(place, spot)
  const today = lastVersion(place, spot, place.today.at)
  return versionHeldBy(folder, spot.ordinal, today) !== versionHeldBy(folder, spot.ordinal, version)
}

/** A document as it is copied elsewhere: a copy is as what it was made of. */
function sourceOfDocument (place: LibraryPlace, spot: Required<Spot>, version: number): Source {
  const { folder, library } = partsOf(place, spot)
  const { stream: { changes: _, ...stream } } = folder
  const copies = copiesWith(folder.stream, spot.ordinal)
  if (copies?.source.documents !== undefined) {
    const { documents } = copies.source
    return {
      stream: copies.source.stream,
      ordinals: [originOf(copies, spot.ordinal)],
      documents: { ...documents, versions: [documents.versions[spot.ordinal - copies.base] ?? 1] }
    }
  }
  return {
    stream,
    ordinals: [spot.ordinal],
    documents: { key: folder.key, isList: library.isList, versions: [versionHeldBy(folder, spot.ordinal, version)] }
  }
}

/** What a restore of documents writes: each with the version that it is restored to. */
function writingOf (
  place: LibraryPlace, documents: ReadonlyArray<readonly [Required<Spot>, version: number]>
): Writing {
  const isGone = (spot: Required<Spot>): boolean =>
    !look(partsOf(place, spot).folder.stream, place.today).has(spot.ordinal)
  return {
    place: place.id,
    inPlace: () => ({
      back: documents.flatMap(([spot]) => isGone(spot) ? [idOf(place, spot)] : []),
      changed: documents.flatMap(([spot, version]) => isGone(spot) || !isChangedSince(place, spot, version)
        ? []
        : [{ id: idOf(place, spot), version: versionHeldBy(partsOf(place, spot).folder, spot.ordinal, version) }])
    }),
    copies: () => {
      const byFolder = new Map<string, Copied>()
      for (const [spot, version] of documents) {
        const { stream, ordinals = [], documents } = sourceOfDocument(place, spot, version)
        const key = `${spot.library}/${documents?.key ?? 0}`
        const known = byFolder.get(key) ?? {
          folder: partsOf(place, spot).folder.path, library: spot.library,
          source: { stream, ordinals: [], documents: { key: 0, isList: false, ...documents, versions: [] } }
        }
        known.source.ordinals.push(...ordinals)
        known.source.documents.versions.push(...documents?.versions ?? [])
        byFolder.set(key, known)
      }
      return [...byFolder.values()]
    }
  }
}

/** What is copied of one folder. */
interface Copied {
  folder: string
  library: number
  source: Source & { ordinals: number[], documents: { key: number, isList: boolean, versions: number[] } }
}

export function thingOfDocument (place: LibraryPlace, spot: Required<Spot>, version = lastVersion(place, spot)): Thing {
  const saved = savedOf(place, spot, version)
  const isMissing = !look(partsOf(place, spot).folder.stream, place.today).has(spot.ordinal)
  return {
    id: idOf(place, spot),
    name: saved.name,
    itemType: place.itemType,
    kind: partsOf(place, spot).library.isList ? 'Item' : 'Document',
    source: sourceOf(place, spot),
    within: place.name,
    about: place.about,
    items: 1,
    missing: isMissing ? 1 : 0,
    changed: !isMissing && isChangedSince(place, spot, version) ? 1 : 0,
    sizeBytes: saved.sizeBytes,
    writing: [writingOf(place, [[spot, version]])],
    files: () => [fileOf(place, spot, version)]
  }
}

/** A folder, or all of a library, list, OneDrive or site: what is below its folders. */
export function thingOfFolders (
  place: LibraryPlace, folders: readonly Spot[], own: Pick<Thing, 'id' | 'name' | 'itemType' | 'kind' |
    'source'> & Partial<Thing>
): Thing {
  let missing = 0
  let changed = 0
  let sizeBytes = 0
  const documents: Array<[Required<Spot>, number]> = []
  for (const spot of folders) {
    const today = look(partsOf(place, spot).folder.stream, place.today)
    for (const { ordinal = 0 } of documentsIn(place, spot)) {
      const document = { ...spot, ordinal }
      const version = lastVersion(place, document)
      documents.push([document, version])
      sizeBytes += savedOf(place, document, version).sizeBytes
      if (!today.has(ordinal)) missing++
      else if (isChangedSince(place, document, version)) changed++
    }
  }
  return {
    within: place.name,
    about: place.about,
    items: documents.length,
    missing,
    changed,
    sizeBytes,
    writing: [writingOf(place, documents)],
    * files () {
      for (const spot of folders) {
        if (partsOf(place, spot).library.isList) continue
        for (const found of documentsIn(place, spot)) yield fileOf(place, found, lastVersion(place, found))
      }
    },
    ...own
  }
}

export function thingOfFolder (place: LibraryPlace, spot: Spot, version = lastVersion(place, spot)): Thing {
  const { name } = savedOf(place, spot, version)
  return thingOfFolders(place, foldersBelow(place, spot), {
    id: idOf(place, spot), name, itemType: place.itemType, kind: 'Folder', source: sourceOf(place, spot)
  })
}
