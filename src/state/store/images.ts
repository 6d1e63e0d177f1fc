import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { deflate, inflate, inflateSync, type ZlibOptions } from 'node:zlib'
import { metaIn } from './database.js'
import { companions, guardWhole, putInPlace, toDamaged, writeBeside } from './database-file.js'
import type { Work } from './turns.js'

/**
 * The images that a world keeps: the one of its beginning, and its snapshots by name. Those of a world in a file stand
 * beside it as `FILE.start.image` and `FILE.snapshot.<name>`. Two dots: no name of a world has one, so none of these
 * is ever taken for a world.
 */
export interface Images<Kept> {
  beginning: () => Buffer | undefined
  /** The same, for who need not have it at once. */
  fetchBeginning: () => Buffer | undefined | Promise<Buffer | undefined>
  keepBeginning: (image: Buffer) => Work<void>
  names: () => string[]
  /** What a snapshot keeps beside the documents. */
  about: (name: string) => Kept | undefined
  fetch: (name: string) => Buffer | undefined | Promise<Buffer | undefined>
  keep: (name: string, image: Buffer, kept: Kept) => Work<void>
  remove: (name: string) => void
}

/** The images of a world: its beginning, to which a reset goes back, and its snapshots. */
export const createImages = <Kept>(file: string): Images<Kept> => file === ':memory:' ? inMemory() : inFiles(file)

/** Milliseconds until a beginning that nobody went back to is packed. */
const packedAfter = 1_000

const deflated = promisify<Buffer, ZlibOptions, Buffer>(deflate)

/** Worlds that begin alike have one beginning, and have it packed once. */
const packs = new WeakMap<Buffer, Promise<Buffer>>()

function inMemory<Kept> (): Images<Kept> {
  const snapshots = new Map<string, { image: Buffer, kept: Kept }>()
  let first: Buffer | undefined
  let packed: Buffer | undefined

  /** Most worlds never go back to their beginning; one that did once will again, and keeps it as it is from then on. */
  function pack (image: Buffer): void {
    let small = packs.get(image)
    if (small === undefined) packs.set(image, small = deflated(image, { level: 1 }))
    // What cannot be packed stays as it is.
    small.then(small => { if (first === image) [first, packed] = [undefined, small] }, () => undefined)
  }

  return {
    beginning () {
      if (first === undefined && packed !== undefined) [first, packed] = [inflateSync(packed), undefined]
      return first
    },
    fetchBeginning () {
      const small = packed
      if (small === undefined) return first
      return unpack(small).then(image => {
        if (packed === small) [first, packed] = [image, undefined]
        return image
      })
    },
    * keepBeginning (image) {
      [first, packed] = [image, undefined]
      // A world of one test is gone by then.
      setTimeout(pack, packedAfter, image).unref()
    },
    names: () => [...snapshots.keys()],
    about: name => snapshots.get(name)?.kept,
    fetch: name => snapshots.get(name)?.image,
    * keep (name, image, kept) { snapshots.set(name, { image, kept }) },
    remove: name => { snapshots.delete(name) }
  }
}

function inFiles<Kept> (file: string): Images<Kept> {
  const first = `${file}.start.image`
  const fileOf = (name: string): string => `${file}.snapshot.${name}`
  return {
    beginning: () => existsSync(first) ? guardWhole(first, readFileSync(first)) : undefined,
    fetchBeginning: () => fetchIfThere(first),
    keepBeginning: image => writeWhole(first, image),
    names: () => besides(file, 'snapshot.'),
    about: name => existsSync(fileOf(name)) ? keptIn<Kept>(fileOf(name)) : undefined,
    fetch: name => fetchIfThere(fileOf(name)),
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

async function fetchIfThere (path: string): Promise<Buffer | undefined> {
  try {
    return guardWhole(path, await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function keptIn<Kept> (path: string): Kept {
  try {
    return JSON.parse(metaIn(path, 'world') ?? '') as Kept // as written
  } catch {
    throw toDamaged(path)
  }
}

function * writeWhole (path: string, content: Buffer): Work<void> {
  putInPlace(yield * writeBeside(path, content), path)
}

const unpack = promisify<Buffer, Buffer>(inflate)
