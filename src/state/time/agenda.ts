/** What is planned: one row of the schedule, and what has become of it. */
export interface Planned {
  seq: number
  /** Milliseconds since 1970. */
  due: number
  step: string
  subject: string
  data: string
  /** The start of something that a schedule repeats. */
  recurring: boolean
  /** It ran or was cancelled. */
  over: boolean
}

/**
 * The rows of the schedule in order of their time, and of their planning where the time is the same. A binary heap;
 * rows that are over are passed by when they reach the top.
 */
export function createAgenda () {
  let heap: Planned[] = []
  let bySubject = new Map<string, Set<Planned>>()
  /** The rows of the heap: one that was over and is not any more may still stand there. */
  let inside = new Set<Planned>()

  const before = (a: Planned, b: Planned): boolean => a.due < b.due || (a.due === b.due && a.seq < b.seq)
  // Every index below stands inside the heap.
  const at = (index: number): Planned => heap[index] as Planned

  function swap (a: number, b: number): void {
    const row = at(a)
    heap[a] = at(b)
    heap[b] = row
  }

  function rise (from: number): void {
    for (let index = from; index > 0;) {
      const parent = (index - 1) >> 1
      if (!before(at(index), at(parent))) return
      swap(index, parent)
      index = parent
    }
  }

  function sink (): void {
    for (let index = 0; ;) {
      const left = index * 2 + 1
      const right = left + 1
      let least = index
      if (left < heap.length && before(at(left), at(least))) least = left
      if (right < heap.length && before(at(right), at(least))) least = right
      if (least === index) return
      swap(index, least)
      index = least
    }
  }

  function dropTop (): void {
    inside.delete(at(0))
    const last = heap.pop()
    if (heap.length === 0 || last === undefined) return
    heap[0] = last
    sink()
  }

  return {
    add (row: Planned): void {
      if (!inside.has(row)) {
        inside.add(row)
        heap.push(row)
        rise(heap.length - 1)
      }
      const rows = bySubject.get(row.subject)
      if (rows === undefined) bySubject.set(row.subject, new Set([row]))
      else rows.add(row)
    },

    /** The first row that is not over. */
    first (): Planned | undefined {
      while (heap[0]?.over === true) dropTop()
      return heap[0]
    },

    /** Takes a row out: it ran or was cancelled. */
    end (row: Planned): void {
      row.over = true
      const rows = bySubject.get(row.subject)
      rows?.delete(row)
      if (rows?.size === 0) bySubject.delete(row.subject)
    },

    of: (subject: string): Planned[] => [...bySubject.get(subject) ?? []],

    all: (): Planned[] => heap.filter(({ over }) => !over),

    clear (): void {
      heap = []
      bySubject = new Map()
      inside = new Set()
    }
  }
}
