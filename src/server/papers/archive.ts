import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A file of an archive. */
export interface Archived { path: string, bytes: Buffer, modified?: number }

/** The earliest moment that an archive can tell. */
const earliest = Date.UTC(1980, 0, 1)

// An archive tells local time: moved by the zone's offset it says the same on every machine.
function toLocal (at: number): Date {
  const moment = new Date(Math.max(earliest, at))
  return new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000)
}

const storing = (modified = earliest) =>
  ({ mtime: toLocal(modified), mode: 0o100644, compress: false, forceDosTimestamp: true })

/** A small archive, whole. What is in it is stored as it is, in the order given. */
export async function archiveOf (files: readonly Archived[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { path, bytes, modified } of files) zip.addBuffer(bytes, path, storing(modified))
  zip.end()
  return await buffer(zip.outputStream)
}

/** A file of a large archive: its bytes when it is its turn, whole or bit by bit. */
export interface ToArchive { path: string, modified: number, bytes: () => Promise<Buffer> | AsyncIterable<Buffer> }

/**
 * An archive of any size: a file is made when the one before it has been read, so that no more than one is in memory.
 */
export function archiveStream (files: Iterable<ToArchive> | AsyncIterable<ToArchive>): Readable {
  const zip = new ZipFile()
  const rest = Symbol.asyncIterator in files ? files[Symbol.asyncIterator]() : files[Symbol.iterator]()
  const output = zip.outputStream as Readable // yazl's types promise less than the PassThrough that it is
  const fail = (error: unknown): void => { output.destroy(error instanceof Error ? error : new Error(String(error))) }

  async function addNext (): Promise<void> {
    const { done, value } = await rest.next()
    if (done === true) return zip.end()
    zip.addReadStreamLazy(value.path, storing(value.modified), give => {
      open(value).then(stream => give(null, stream), fail)
    })
  }

  async function open ({ bytes }: ToArchive): Promise<Readable> {
    const content = bytes()
    if (content instanceof Promise) {
      const whole = await content
      await addNext()
      return Readable.from([whole])
    }
    return Readable.from(content, { objectMode: false }).once('end', () => { addNext().catch(fail) })
  }

  addNext().catch(fail)
  return output
}
