import { type ClockMode, iso } from '../time/clock.js'
import type { Images } from '../store/images.js'
import { invalidValue, noSuchName, Refusal } from '../store/refusals.js'
import { inTurns, type Work } from '../store/turns.js'
import type { Fork, Kept } from './beginning.js'

/** A world as it was: state, clock, what is due, and the ids to come. */
export interface Snapshot {
  name: string
  /** The world's time when it was taken. */
  now: string
  clock: ClockMode
}

interface Deps {
  images: Images<Kept>
  /** The image, and what it says of clock and ids. */
  takeImage: () => Promise<{ image: Buffer, kept: Kept }>
  putBack: (image: Buffer) => Work<void>
  enqueue: <T>(work: () => T | Promise<T>) => Promise<T>
}

const nameShape = /^[a-z0-9-]{1,40}$/

/** A world's snapshots. Outcomes, faults and the journal are of the test, not of the world: no snapshot holds them. */
export function createSnapshots ({ images, takeImage, putBack, enqueue }: Deps) {
  const missing = (name: string): Refusal => noSuchName('snapshot', name, images.names())

  async function imageNamed (name: string): Promise<Buffer> {
    const image = await images.fetch(name)
    if (image === undefined) throw missing(name)
    return image
  }

  function about (name: string): Kept {
    const kept = images.about(name)
    if (kept === undefined) throw missing(name)
    return kept
  }

  function describe (name: string): Snapshot {
    const { clock: { mode, at } } = about(name)
    return { name, now: iso(at), clock: mode }
  }

  return {
    list: (): Snapshot[] => images.names().map(describe),

    /** Refused when there is one of that name. */
    take: (name: string): Promise<Snapshot> => enqueue(async () => {
      if (!nameShape.test(name)) {
        throw invalidValue('name', name, 'a-z, 0-9 and -, at most 40 characters')
      }
      if (images.names().includes(name)) throw new Refusal('conflict', `A snapshot named '${name}' exists already.`)
      const { image, kept } = await takeImage()
      await inTurns(images.keep(name, image, kept))
      return describe(name)
    }),

    /** Puts the world back to what it was, and its clock with it; tokens stay good. */
    restore: (name: string): Promise<Snapshot> => enqueue(async () => {
      await inTurns(putBack(await imageNamed(name)))
      return describe(name)
    }),

    remove (name: string): void {
      if (!images.names().includes(name)) throw missing(name)
      images.remove(name)
    },

    /** What another world begins with. */
    async fork (name: string): Promise<Fork> {
      const { clock: { mode, at }, seed } = about(name)
      return { image: await imageNamed(name), clock: mode, start: at, seed }
    }
  }
}

export type Snapshots = ReturnType<typeof createSnapshots>
