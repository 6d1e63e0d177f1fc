import { createHash } from 'node:crypto'

/** A number of 32 bits that stands for a text: the key of everything that is derived from its name. */
export const keyOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE(0)

/** Two numbers made into one of 32 bits that says nothing of either. */
export function mix (a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
  h ^= h >>> 16
  h = Math.imul(h, 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> 0
}

/** A whole number from 0 to `below` - 1, always the same for the same key and number. */
export const pick = (key: number, n: number, below: number): number => mix(key, n) % below

/** A share from 0 to 1. */
export const share = (key: number, n: number): number => mix(key, n) / 2 ** 32

/** In how many ordinals every place of a table comes exactly once. */
export const blockSize = 64

/**
 * Deals the 64 places of a table out to the 64 ordinals of a block, in another order in every block: forward it says
 * what
 * an ordinal shows, backward which ordinal of a block shows a thing. So what is looked for is found without a look at
 * what lies between, and every block has the same sums.
 */
export function deal (key: number, ordinal: number): number {
  const { times, plus } = dealer(key, Math.floor(ordinal / blockSize))
  return (times * (ordinal % blockSize) + plus) % blockSize
}

/** Which ordinal of a block was dealt a place. */
export function dealtTo (key: number, block: number, place: number): number {
  const { times, plus } = dealer(key, block)
  return block * blockSize + (inverseOf(times) * ((place - plus + blockSize) % blockSize)) % blockSize
}

function dealer (key: number, block: number): { times: number, plus: number } {
  const random = mix(key, block)
  return { times: (random & 31) * 2 + 1, plus: (random >>> 5) & 63 }
}

// The inverse of every odd number modulo 64.
const inverses = Array.from({ length: 32 }, (_, half) => {
  const odd = half * 2 + 1
  for (let n = 1; n < blockSize; n += 2) if ((n * odd) % blockSize === 1) return n
  return 1
})
const inverseOf = (odd: number): number => inverses[odd >> 1] ?? 1
