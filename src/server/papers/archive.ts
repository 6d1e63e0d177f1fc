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

/**
 * An archive of any size: a file is made when the one before it has been read, so that no more than one is in memory.
 */
export function archiveStream (files: Iterable<{
  path: string, modified: number, bytes: () =>
  Promise<Buffer>
}>): Readable {
  const zip = new ZipFile()
  const rest = files[Symbol.iterator]()
  const output = zip.outputStream as Readable // yazl's types promise less than the PassThrough that it is

  function addNext (): void {
    const { done, value } = rest.next()
    if (done === true) return zip.end()
    zip.addReadStreamLazy(value.path, storing(value.modified), give => {
      value.bytes().then(bytes => {
        addNext()
        give(null, Readable.from([bytes]))
      }, (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error))))
    })
  }

  addNext()
  return output
}
