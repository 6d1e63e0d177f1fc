import { keyOf, mix, pick, share } from './hash.js'
import type { People, Person } from './people.js'
import { type Copies, originOf } from './changes.js'
import { copiesWith, createStream, type Pace, type Stream, timeOf } from './stream.js'
import { topicOf } from './mailbox.js'
import type { Topic } from './topics.js'

/**
 * A tree of folders with what lies in them: documents of a OneDrive, a library or a channel, or the items of a list.
 */
export interface Library {
  key: number
  /** What people call it, as in `Documents`. */
  name: string
  /** Where it stands, without a slash at its end. */
  path: string
  isList: boolean
  /** The first one is the library itself; parents before their children. */
  folders: readonly LibraryFolder[]
}

export interface LibraryFolder {
  index: number
  /** Undefined for the library itself. */
  parent?: number
  name: string
  /** From the library on, without a slash before it. */
  path: string
  stream: Stream
  created: number
  key: number
}

/** A document, an item of a list or a folder as it was after one of its saves. */
export interface Saved {
  name: string
  title: string
  extension: string
  created: number
  createdBy: Person
  modified: number
  modifiedBy: Person
  /** From 1 on. */
  version: number
  sizeBytes: number
  /** What its content follows from: it is another for every version. */
  key: number
  topic?: Topic
}

const day = 86_400_000
/** Documents are a few years old. */
const opened = Date.UTC(2022, 2, 7)
/** Days after its creation when a thing is saved again. */
const savedAfter = [1, 4, 15, 60, 190] as const
/** Some documents are thrown away after a while. */
const tidied = [{ after: 3 * day, of64: 1 }, { after: 60 * day, of64: 3 }]

const names = ['Projects', 'Finance', 'Meetings', 'Contracts', 'Marketing', 'Templates', 'Personal', 'Archive',
  'Customers',
  'Photos', 'Training', 'Reports'] as const
const inner = ['Drafts', 'Final', 'Old', '2023', '2024', 'Shared', 'Review', 'Plans'] as const

/** What a library is made of: how many folders stand in it at most, and how often something comes into each. */
export interface LibraryPlan {
  key: string, name: string, path: string, isList?: boolean, folders: number,
  pace?: Omit<Pace, 'since'>
}

/** Lays out the folders of a library; what lies in them follows from their streams. */
export function createLibrary ({ key: text, name, path, isList = false, folders: most, pace }: LibraryPlan): Library {
  const key = keyOf(text)
  const folders: LibraryFolder[] = []

  function add (name: string, parent: LibraryFolder | undefined): LibraryFolder {
    const index = folders.length
    const own = mix(key, index + 1)
    const created = opened + pick(own, 1, 60) * 7 * day + 9 * 3_600_000 + pick(own, 2, 28_800) * 1000
    const folder: LibraryFolder = {
      index,
      name,
      path: parent === undefined ? '' : parent.path === '' ? name : `${parent.path}/${name}`,
      stream: createStream(own, { count: 1, weeks: 2 + pick(own, 3, 5), since: created, removals: tidied, ...pace }),
      created,
      key: own,
      ...(parent === undefined ? {} : { parent: parent.index })
    }
    folders.push(folder)
    return folder
  }

  const root = add(name, undefined)
  const first = pick(key, 5, names.length)
  for (let n = 0; n < most && folders.length <= most; n++) {
    const folder = add(names[(first + n * 5) % names.length] ?? names[0], root)
    const children = pick(folder.key, 7, 3)
    for (let child = 0; child < children && folders.length <= most; child++) {
      const below = add(inner[(pick(folder.key, 8, 8) + child) % inner.length] ?? inner[0], folder)
      if (pick(below.key, 9, 3) === 0 &&
        folders.length <= most) add(inner[(pick(below.key, 10, 8)) % inner.length] ?? inner[0], below)
    }
  }
  return { key, name, path, isList, folders }
}

export const childrenOf = ({ folders }: Library, parent: number): LibraryFolder[] =>
  folders.filter(folder => folder.parent === parent)

/** A folder and all that stand below it. */
export function withBelow (library: Library, index: number): LibraryFolder[] {
  const found = library.folders.filter(folder => folder.index === index)
  for (const folder of found) found.push(...childrenOf(library, folder.index))
  return found
}

/** How often a thing had been saved at a moment. */
export function versionAt (key: number, created: number, at: number): number {
  const saves = pick(key, 11, savedAfter.length + 1)
  return 1 + savedAfter.slice(0, saves).filter(days => created + days * day +
    pick(key, days, 7_200) * 1000 <= at).length
}

const savedAt = (key: number, created: number, version: number): number => {
  const days = savedAfter[version - 2]
  return days === undefined ? created : created + days * day + pick(key, days, 7_200) * 1000
}

interface Format { extension: string, least: number, most: number }
const formats: readonly [Format, ...Format[]] = [
  { extension: 'docx', least: 18_000, most: 900_000 },
  { extension: 'xlsx', least: 12_000, most: 600_000 },
  { extension: 'pdf', least: 40_000, most: 2_500_000 },
  { extension: 'pptx', least: 90_000, most: 4_000_000 },
  { extension: 'txt', least: 400, most: 30_000 },
  { extension: 'png', least: 20_000, most: 800_000 },
  { extension: 'csv', least: 900, most: 120_000 },
  { extension: 'html', least: 1_500, most: 60_000 }
]

export const documentFormats = formats.map(({ extension }) => extension)

/** The n-th document or list item of a folder as it was after a save. */
export function documentOf (people: People, library: Library, folder: LibraryFolder, n: number,
  version: number): Saved {
  const copies = copiesWith(folder.stream, n)
  if (copies !== undefined) return copyOf(people, library, folder, n, copies)
  const save = savesOf(folder, n)[version - 1]
  const saved = writtenDocumentOf(people, library, folder, n, save?.version ?? version)
  return save?.by === undefined
    ? { ...saved, version }
    : { ...saved, version, modified: save.at, modifiedBy: { name: save.by, mail: '' } }
}

/**
 * A copy is made by whoever restored it, and at that moment (guide).
 * ASSUMED: what is called like the present document beside it.
 */
function copyOf (people: People, library: Library, folder: LibraryFolder, n: number, copies: Copies): Saved {
  const { at, base, source: { stream, documents } } = copies
  const saved = writtenDocumentOf(people, { ...library, isList: documents?.isList ?? library.isList },
    { ...folder, key: documents?.key ?? folder.key, stream }, originOf(copies, n), documents?.versions[n - base] ?? 1)
  const who: Person = { name: copies.by, mail: '' }
  return {
    ...saved,
    created: at,
    createdBy: who,
    modified: at,
    modifiedBy: who,
    version: 1,
    ...(documents?.isBeside === true && !library.isList
      ? { name: saved.name.replace(/(\.\w+)?$/, ' (restored)$1') }
      : {})
  }
}

/** A document as people wrote it. */
function writtenDocumentOf (people: People, library: Library, folder: LibraryFolder, n: number,
  version: number): Saved {
  const key = mix(folder.key, n + 1_000)
  const created = timeOf(folder.stream, n)
  const topic = topicOf(folder.stream, n)
  const format = formats[pick(key, 1, formats.length)] ?? formats[0]
  const stem = library.isList ? topic.subjects[0] : `${topic.document} ${new Date(created).toISOString().slice(0, 10)}`
  const grown = 1 + (version - 1) * 0.04
  return {
    name: library.isList ? `${n - folder.stream.first + 1}_.000` : `${stem}.${format.extension}`,
    title: stem,
    extension: library.isList ? '' : format.extension,
    created,
    createdBy: people.colleague(key, 2),
    modified: savedAt(key, created, version),
    modifiedBy: people.colleague(key, 2 + version),
    version,
    sizeBytes: Math.floor((format.least + share(key, 3) ** 5 * (format.most - format.least)) * grown),
    key: mix(key, version),
    topic
  }
}

/** In the order of their times: how often people saved it, and restores. */
function savesOf (folder: LibraryFolder, n: number): Array<{ at: number, version: number, by?: string }> {
  const restored = folder.stream.changes?.saves.get(n) ?? []
  if (restored.length === 0) return []
  const key = mix(folder.key, n + 1_000)
  const created = timeOf(folder.stream, n)
  const own = Array.from({ length: versionAt(key, created, Infinity) }, (_, nth) =>
    ({ at: savedAt(key, created, nth + 1), version: nth + 1 }))
  return [...own, ...restored].sort((a, b) => a.at - b.at)
}

/** How often a document had been saved at a moment. */
export function documentVersionAt (folder: LibraryFolder, n: number, at: number): number {
  if (copiesWith(folder.stream, n) !== undefined) return 1
  const saves = savesOf(folder, n)
  return saves.length === 0
    ? versionAt(mix(folder.key, n + 1_000), timeOf(folder.stream, n), at)
    : saves.filter(save => save.at <= at).length
}

/** Which of the versions that people wrote one holds: a restore writes an earlier one again. */
export const versionHeldBy = (folder: LibraryFolder, n: number, version: number): number =>
  savesOf(folder, n)[version - 1]?.version ?? version

/** A folder as it was after a save. */
export function folderAs (people: People, { key, name, created }: LibraryFolder, version: number): Saved {
  return {
    name,
    title: name,
    extension: '',
    created,
    createdBy: people.colleague(key, 2),
    modified: savedAt(key, created, version),
    modifiedBy: people.colleague(key, 2 + version),
    version,
    sizeBytes: 0,
    key: mix(key, version)
  }
}

export const folderVersionAt = ({ key, created }: LibraryFolder, at: number): number => versionAt(key, created, at)
