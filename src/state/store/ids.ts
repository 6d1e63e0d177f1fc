import { createHash } from 'node:crypto'

/**
 * Ids that come out the same for the same seed and the same calls, in the shape of a version 4 GUID, so that a test
 * may name them and two runs give the same answers. One that is `taken` is passed over: an estate may hold documents
 * that another world with the same seed has made.
 */
export function createIds (initial: number, taken: (id: string) => boolean) {
  let seed = initial
  let position = 0
  return {
    next (): string {
      for (;;) {
        const id = guid(`${seed}:${position++}`)
        if (!taken(id)) return id
      }
    },
    /** A stable id for a thing that is named rather than created. */
    of: (name: string): string => guid(`${seed}/${name}`),
    /** How many ids were given; part of a snapshot. */
    position: (): number => position,
    seed: (): number => seed,
    /** Goes on where another run, perhaps with another seed, has come to. */
    moveTo (to: number, from: number): void {
      position = to
      seed = from
    }
  }
}

export type Ids = ReturnType<typeof createIds>

/** The "none" of both products. */
export const zeroId = '00000000-0000-0000-0000-000000000000'

/** What a client says without the ids that it left empty: .NET writes those as zeros. */
export function withoutNone<T extends object> (given: T): T {
  const named = Object.entries(given).filter(([, value]) => value !== zeroId)
  return Object.fromEntries(named) as T // ids that may be none are optional in every request
}

/** A GUID-shaped digest of a text. */
export function guid (text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
