import { createHash } from 'node:crypto'

/** Numbers from 0 to 1 that come in the same order for the same seed (mulberry32). */
export function createRandom (seed: string): () => number {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number of the normal distribution (Box and Muller). */
export function normal (random: () => number, mean: number, deviation: number): number {
  const length = Math.sqrt(-2 * Math.log(1 - random()))
  return mean + deviation * length * Math.cos(2 * Math.PI * random())
}
