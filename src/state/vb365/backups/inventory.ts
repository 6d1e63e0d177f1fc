import type { Content, ProtectedObject } from '../organizations/directory.js'
import type { ObjectParts } from './object-parts.js'
import type { ProcessedObjects } from './processed-objects.js'
import type { RestorePoint } from './restore-points.js'

export interface InventoryBelow { objectParts: ObjectParts, processedObjects: ProcessedObjects }

/** An object that lies in backups, in the newest restore point that has it, and when what of it was backed up last. */
export interface Held { object: ProtectedObject, point: RestorePoint, times: ReadonlyMap<Content, string> }

/**
 * Neighbours in a part that a restore point has and no newer one does, and the place of the first among all that the
 * restore point has.
 */
export interface Segment { part: string, from: number, to: number, point: RestorePoint, place: number }

/** Objects of one type that some restore points have, each once. */
export interface Inventory {
  count: number
  segments: readonly Segment[]
  at: (n: number) => Held | undefined
  /** An object of one of the segments. */
  inSegment: (segment: Segment, n: number) => Held | undefined
  find: (objectId: string) => Held | undefined
  /** Whether neighbours in a part are all there. */
  covers: (part: string, from: number, to: number) => boolean
  /** What another does not have. */
  missingIn: (other: Inventory) => ProtectedObject[]
}

/** So many objects are looked up one by one. */
const few = 64

/** Looks up what lies in restore points: what follows from the parts that runs processed is never written down. */
export function createInventory ({ objectParts, processedObjects: processed }: InventoryBelow) {
  /** What some restore points hold, the newest first. */
  return function inventoryOf (points: readonly RestorePoint[], type: ProtectedObject['type']): Inventory {
    const segments: Segment[] = []
    const whole = new Set<string>()
    /** What older points have of objects that newer ones have otherwise. */
    const older = new Map<string, Map<Content, string>>()
    let ids: Set<string> | undefined

    const isWithin = (segment: Segment, part: string, n: number): boolean =>
      segment.part === part && segment.from <= n && n < segment.to

    /** Of few it is looked up whether they are there already; for many all ids are read, once. */
    function isKnown (id: string): boolean {
      return ids?.has(id) ?? objectParts.placesOf(id).some(({ part, n }) =>
        segments.some(segment => isWithin(segment, part, n)))
    }

    function addNew ({ part, from, to, point, place }: Segment): void {
      if (to - from > few) {
        ids ??= new Set(segments.flatMap(({ part, from, to }) =>
          objectParts.objectsIn(part).slice(from, to).map(({ id }) => id)))
      }
      for (const [at, object] of objectParts.sliceOf(part, from, to).entries()) {
        const n = from + at
        if (isKnown(object.id)) {
          noteOlder(object, point)
          continue
        }
        ids?.add(object.id)
        const last = segments.at(-1)
        if (last?.part === part && last.to === n && last.point === point) last.to = n + 1
        else segments.push({ part, from: n, to: n + 1, point, place: place + at })
      }
    }

    function noteOlder ({ id, content }: ProtectedObject, { backupTime }: RestorePoint): void {
      const times = older.get(id) ?? new Map<Content, string>()
      for (const kind of content) if (!times.has(kind)) times.set(kind, backupTime)
      older.set(id, times)
    }

    for (const point of points) {
      let next = 0
      for (const { part, from, to, isWhole } of processed.listStretches(point.sessionId)) {
        const place = next
        next += to - from
        if (whole.has(part) || objectParts.typeOf(part) !== type) continue
        const segment = { part, from, to, point, place }
        // A run has each object once: only others can have had it before.
        if (segments.every(segment => segment.point === point)) segments.push(segment)
        else addNew(segment)
        if (isWhole) whole.add(part)
      }
    }

    /** Whether neighbours in a part are all there, in however many pieces. */
    function covers (part: string, from: number, to: number): boolean {
      let until = from
      const pieces = segments.filter(segment => segment.part === part).sort((one, other) => one.from - other.from)
      for (const piece of pieces) if (piece.from <= until) until = Math.max(until, piece.to)
      return until >= to
    }

    function hold ({ part, point }: Segment, n: number): Held | undefined {
      const object = objectParts.objectsIn(part)[n]
      if (object === undefined) return undefined
      const times = new Map(older.get(object.id))
      for (const kind of object.content) times.set(kind, point.backupTime)
      return { object, point, times }
    }

    return {
      count: segments.reduce((sum, { from, to }) => sum + to - from, 0),
      segments,
      inSegment: hold,

      at (n) {
        let start = 0
        for (const segment of segments) {
          const length = segment.to - segment.from
          if (n < start + length) return hold(segment, segment.from + n - start)
          start += length
        }
        return undefined
      },

      find (objectId) {
        for (const { part, n } of objectParts.placesOf(objectId)) {
          const segment = segments.find(segment => isWithin(segment, part, n))
          if (segment !== undefined) return hold(segment, n)
        }
        return undefined
      },

      covers,

      missingIn: other => segments.filter(({ part, from, to }) => !other.covers(part, from, to))
        .flatMap(({ part, from, to }) => objectParts.objectsIn(part).slice(from, to))
        .filter(({ id }) => other.find(id) === undefined)
    }
  }
}

export type InventoryOf = ReturnType<typeof createInventory>
