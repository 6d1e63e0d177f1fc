import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { invalid, Refusal } from './refusals.js'
import { type Handle, openSqlite } from './sqlite.js'
import type { Work } from './turns.js'

/** The layout of a world's tables; a file of an older one is migrated, a file of a newer one is refused. */
const layout = 1

/** 1 KB pages keep a small world a third of the size that SQLite's 4 KB pages would give it. */
export const pageSize = 1024

/** Who has just been asked to end has so long to let go of the file. Milliseconds. */
const patience = 1_000

/** What goes with a file that is open: SQLite's journals. */
export const companions = ['-wal', '-shm', '-journal']

/**
 * Opens a database file for this process alone: what vbsim keeps in memory holds only as long as nobody else writes to
 * it. Nothing is written to a file that is not ours, and nothing is left of a new one that could not be opened. `mark`
 * is a table that is in every file of this kind.
 */
export function openFile (file: string, mark: string): Handle {
  guardPlace(file)
  const isNew = !existsSync(file)
  const before = inodeOf(file)
  let handle: Handle | undefined
  try {
    handle = openSqlite(file, { timeout: patience })
    handle.pragma('locking_mode = EXCLUSIVE')
    guardOurs(handle, file, mark)
    if (!isNew) guardPresent(file, before)
    handle.pragma(`page_size = ${pageSize}`)
    handle.pragma('journal_mode = WAL')
    handle.pragma('synchronous = NORMAL')
    // The first write takes the lock, and keeps it.
    handle.pragma(`user_version = ${layout}`)
    return handle
  } catch (error) {
    handle?.close()
    if (isNew) for (const ending of ['', ...companions]) rmSync(`${file}${ending}`, { force: true })
    throw fileTrouble(file, error) ?? error
  }
}

export function guardPlace (file: string): void {
  const folder = dirname(resolve(file))
  if (!existsSync(folder)) throw wrongFile(`The folder '${folder}' of the database file does not exist: make it first, or name another with --db.`)
  if (!statSync(folder).isDirectory()) throw wrongFile(`'${folder}', where the database file was to be, is no folder: name another with --db.`)
  if (existsSync(file) && !statSync(file).isFile()) throw wrongFile(`'${file}' is no file: name a file with --db.`)
}

function guardOurs (handle: Handle, file: string, mark: string): void {
  const tables = handle.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all()
  if (tables.length > 0 && !tables.includes(mark)) {
    const some = tables.slice(0, 3).join(', ')
    throw wrongFile(`The file '${file}' is a database of another program (${some}${tables.length > 3 ? ', …' : ''}): name another with --db.`)
  }
  const version = Number(handle.pragma('user_version', { simple: true }))
  if (version > layout) {
    throw wrongFile(`The database file '${file}' was written by a newer vbsim (layout ${version}, this one knows ${layout}): start that one, or name another with --db.`)
  }
}

/** Who had the file until now may have put another in its place while this one was waited for. */
function guardPresent (file: string, before: number | undefined): void {
  if (inodeOf(file) !== before) throw busy(file)
}

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino

const busy = (file: string): Refusal =>
  refusal(`The database file '${file}' is in use by another process: end the vbsim that has it, or name another with --db.`)

/** How much of a file is read or written before others get their turn. */
const portion = 2 ** 20

/** Writes what is to be a file; `putInPlace` makes it that. */
export function * writeBeside (path: string, content: Buffer): Work<string> {
  const beside = join(dirname(path), `.${basename(path)}.unfinished`)
  const written = openSync(beside, 'w')
  try {
    for (let at = 0; at < content.length;) {
      at += writeSync(written, content, at, Math.min(portion, content.length - at))
      yield
    }
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    closeSync(written)
  }
  return beside
}

/** Reads all of a file that is open. */
export function * readWhole (file: number): Work<Buffer> {
  const content = Buffer.allocUnsafe(fstatSync(file).size)
  for (let at = 0; at < content.length;) {
    const read = readSync(file, content, at, Math.min(portion, content.length - at), at)
    // It has become shorter meanwhile.
    if (read === 0) return content.subarray(0, at)
    at += read
    yield
  }
  return content
}

/** A crash leaves the old content or the new, never a part of one. */
export const putInPlace = (beside: string, path: string): void => renameSync(beside, path)

/** Refuses what was cut off or written over: it must not take the place of what a world has. */
export function guardWhole (path: string, image: Buffer): Buffer {
  const isImage = image.length >= 100 && image.toString('latin1', 0, 16) === 'SQLite format 3\0'
  // The header of a database says how large its pages are, and how many there are of them.
  if (isImage && image.length >= image.readUInt16BE(16) * image.readUInt32BE(28)) return image
  throw toDamaged(path)
}

export const toDamaged = (path: string): Refusal =>
  refusal(`The file '${path}' is damaged: put a copy back in its place, or remove it.`)

/** Says what is the matter with a database file, and what can be done; undefined for an error of another kind. */
export function fileTrouble (file: string, error: unknown): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return busy(file)
  if (code === 'SQLITE_NOTADB') return wrongFile(`The file '${file}' is no database: name another with --db.`)
  if (code.startsWith('SQLITE_CORRUPT')) {
    return refusal(`The database file '${file}' is damaged (${code}): put a copy back in its place, or move it away to start with an empty one.`)
  }
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|^E(ACCES|PERM|ROFS)/.test(code)) {
    return refusal(`The database file '${file}' cannot be opened for writing (${code}): allow it to this account, or name another with --db.`)
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return refusal(`The database file '${file}' cannot be read or written (${code}): ` +
      'see whether this account may write it and its folder, or another program takes it away, or name another with --db.')
  }
  if (code === 'SQLITE_FULL') return refusal(`The disk of the database file '${file}' is full: make room, or name another with --db.`)
  return undefined
}

/** Another moment, or another account, would find it as it should be. */
const refusal = (message: string): Refusal => new Refusal('conflict', message, undefined, undefined, { at: 'db' })

/** It is not what was meant: another file must be named. */
const wrongFile = (message: string): Refusal => invalid(message, undefined, 'db')

/** Remembers which files of a database are there; gives the way to remove those that were made since. */
export function markFiles (file: string): () => void {
  const before = new Set(familyOf(file))
  return () => {
    for (const name of familyOf(file)) if (!before.has(name)) rmSync(join(dirname(file), name), { force: true })
  }
}

/** A database file, and all whose names begin as its own. */
function familyOf (file: string): string[] {
  const name = basename(file)
  return readdirSync(dirname(file)).filter(one => one === name || one.startsWith(`${name}.`) ||
    companions.some(ending => one === name + ending) || (one.startsWith(`.${name}.`) && one.endsWith('.unfinished')))
}
