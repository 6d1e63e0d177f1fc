import * as zlib from 'node:zlib'

/** The usual table of CRC-32. */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

// node:zlib has the sum itself from 20.15 and 22.2 on only, whatever its types say.
const { crc32: native } = zlib as { crc32?: (bytes: Uint8Array, before: number) => number }

/** Goes on with a sum that is not turned over at its start and end, as PST files have it. */
export function crcFrom (start: number, bytes: Uint8Array): number {
  if (native !== undefined) return (native(bytes, (start ^ 0xffffffff) >>> 0) ^ 0xffffffff) >>> 0
  let c = start
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return c >>> 0
}

/** Goes on with the usual sum of bytes; that of none is 0. */
export const crc32From = (before: number, bytes: Uint8Array): number =>
  (crcFrom((before ^ 0xffffffff) >>> 0, bytes) ^ 0xffffffff) >>> 0

export const crc32 = (bytes: Uint8Array): number => crc32From(0, bytes)
