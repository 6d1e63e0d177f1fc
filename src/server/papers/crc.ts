/** The usual table of CRC-32. node:zlib has the sum itself from 20.15 and 22.2 on only. */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** Goes on with a sum. */
export function crcFrom (start: number, bytes: Uint8Array): number {
  let c = start
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return c >>> 0
}

export const crc32 = (bytes: Uint8Array): number => (crcFrom(0xffffffff, bytes) ^ 0xffffffff) >>> 0
