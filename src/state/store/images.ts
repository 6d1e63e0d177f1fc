import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { deflate, inflateSync } from 'node:zlib'
import { metaIn } from './database.js'
import { companions } from './file.js'

/**
 * The images that a world keeps: the one of its beginning, and its snapshots by name. Those of a world in a file stand
 * beside it as `FILE.start.image` and `FILE.snapshot.<name>`. Two dots: no name of a world has one, so none of these
 * is ever taken for a world.
 */
export interface Images<Kept> {
  beginning: () => Buffer | undefined
  keepBeginning: (image: Buffer) => void
  names: () => string[]
  /** What a snapshot keeps beside the documents. */
  about: (name: string) => Kept | undefined
  read: (name: string) => Buffer | undefined
  keep: (name: string, image: Buffer, kept: Kept) => void
  remove: (name: string) => void
}

/** The images of a world: its beginning, to which a reset goes back, and its snapshots. */
export const createImages = <Kept>(file: string): Images<Kept> => file === ':memory:' ? inMemory() : inFiles(file)

/** Milliseconds until a beginning that nobody went back to is packed. */
const packedAfter = 1_000

function inMemory<Kept> (): Images<Kept> {
  const snapshots = new Map<string, { image: Buffer, kept: Kept }>()
  let first: Buffer | undefined
  let packed: Buffer | undefined

  /** Most worlds never go back to their beginning; one that did once will again, and keeps it as it is from then on. */
  function pack (image: Buffer): void {
    deflate(image, { level: 1 }, (error, small) => {
      if (error === null && first === image) [first, packed] = [undefined, small]
    })
  }

  return {
    beginning () {
      if (first === undefined && packed !== undefined) [first, packed] = [inflateSync(packed), undefined]
      return first
    },
    keepBeginning (image) {
      [first, packed] = [image, undefined]
      // A world of one test is gone by then.
      setTimeout(pack, packedAfter, image).unref()
    },
    names: () => [...snapshots.keys()],
    about: name => snapshots.get(name)?.kept,
    read: name => snapshots.get(name)?.image,
    keep: (name, image, kept) => { snapshots.set(name, { image, kept }) },
    remove: name => { snapshots.delete(name) }
  }
}

function inFiles<Kept> (file: string): Images<Kept> {
  const first = `${file}.start.image`
  const fileOf = (name: string): string => `${file}.snapshot.${name}`
  return {
    beginning: () => readIfThere(first),
    keepBeginning: image => writeWhole(first, image),
    names: () => besides(file, 'snapshot.'),
    about: name => existsSync(fileOf(name)) ? JSON.parse(metaIn(fileOf(name), 'world') ?? 'null') as Kept : undefined, // as written
    read: name => readIfThere(fileOf(name)),
    keep: (name, image) => writeWhole(fileOf(name), image),
    remove: name => rmSync(fileOf(name), { force: true })
  }
}

/** What stands beside a file under a longer name: the rest of those names, in order. */
export function besides (file: string, infix = ''): string[] {
  const prefix = `${basename(file)}.${infix}`
  return readdirSync(dirname(file)).filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length)).filter(name => /^[a-z0-9-]{1,40}$/.test(name)).sort()
}

/** Whether the beginning of a world stands beside its file. */
export const hasBeginning = (file: string): boolean => existsSync(`${file}.start.image`)

/** Removes a world's file and all that stands beside it. */
export function removeFiles (file: string): void {
  for (const name of besides(file, 'snapshot.')) rmSync(`${file}.snapshot.${name}`, { force: true })
  for (const ending of ['', ...companions, '.start.image']) rmSync(`${file}${ending}`, { force: true })
}

function readIfThere (path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** A crash leaves the old content or the new, never a part of one. */
function writeWhole (path: string, content: Buffer): void {
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished`)
  writeFileSync(unfinished, content)
  renameSync(unfinished, path)
}
