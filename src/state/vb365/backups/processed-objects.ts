import { Type } from '@sinclair/typebox'
import type { RESTJobSessionObject, RESTJobSessionObjectStatus } from '../../../schemas/vb365/processed-objects.js'
import { type Doc, type Page, type Paging, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Content, ProtectedObject } from '../organizations/directory.js'
import { contentFiled, type ObjectParts, type Selection } from './object-parts.js'

/** How an object of a run went. A `skipped` one was not backed up, though nothing failed. */
export interface ObjectResult { status: RESTJobSessionObjectStatus, skipped?: boolean }

/** An object in a run of a job. Without a status it waits for its turn and is not shown. */
export type ProcessedObject = ProtectedObject & Partial<ObjectResult>

/**
 * Why objects did not go as the others did: `arranged` by a test, no longer there, or without a unit of the license.
 */
export type Reason = 'arranged' | 'missing' | 'license'

/** Objects next to each other that went in the same other way: from the place `from` on, before `to`. */
export interface Difference {
  from: number
  to: number
  /** Success of what is missing: a test arranged that nobody is told. */
  status: RESTJobSessionObjectStatus
  reason: Reason
  message?: string
  skipped?: boolean
}

/** Which objects a run processes, and what differs from its rule: that all that had their turn went well. */
export interface RunObjects extends Doc {
  sessionId: string
  parts: readonly string[]
  sizes: readonly number[]
  count: number
  /** How many had their turn. */
  done: number
  /** How many are processed at the same time. */
  together: number
  differing: readonly Difference[]
  /** When the first turn began, and how many lines the log of the session had then; milliseconds. */
  startedAt?: number
  linesBefore?: number
  /** How those that were in their turn when the run ended before its time ended; milliseconds. */
  halted?: { status: 'Failed' | 'Stopped' | 'Warning', at: number }
}

/** How vbsim 1.0 kept what runs processed: all objects of a turn, in each run. Such rows are read, not written. */
interface Turn extends Doc { sessionId: string, turn: number, turns: number, objects: ProcessedObject[] }

/** Objects of a run that lie in one part. */
export interface Stretch { part: string, from: number, to: number, isWhole: boolean }

/** What became of each mailbox, OneDrive, site and team in each session of a job. */
export function createProcessedObjects (kernel: Kernel, objectParts: ObjectParts) {
  const rows = kernel.collection<RunObjects | Turn>({
    name: 'vb365.processedObjects',
    noun: 'Processed objects',
    shape: {
      own: {
        sessionId: member.text,
        turn: Type.Optional(Type.Integer({ minimum: 1 })),
        turns: Type.Optional(Type.Integer({ minimum: 1 })),
        objects: Type.Optional(Type.Array(Type.Object({ id: member.text, type: member.text, name: member.text }))),
        parts: Type.Optional(member.texts),
        sizes: Type.Optional(Type.Array(member.count)),
        count: Type.Optional(member.count),
        done: Type.Optional(member.count),
        together: Type.Optional(Type.Integer({ minimum: 1 })),
        differing: Type.Optional(Type.Array(Type.Object({
          from: member.count, to: member.count, status: member.text, reason: member.text
        }))),
        startedAt: Type.Optional(member.integer),
        linesBefore: Type.Optional(member.count),
        halted: member.optionalGroup
      }
    },
    columns: { sessionId: text('sessionId') }
  })

  const idOf = (sessionId: string): string => `${sessionId}/objects`
  const isTurn = (row: RunObjects | Turn): row is Turn => 'turn' in row

  function turnsOf (sessionId: string): Turn[] {
    return rows.list({ where: { sessionId } }).filter(isTurn).sort((a, b) => a.turn - b.turn)
  }

  /** What a run processes; undefined as long as nobody knows. */
  function find (sessionId: string): RunObjects | undefined {
    const row = rows.find(idOf(sessionId))
    if (row !== undefined && !isTurn(row)) return row
    const turns = turnsOf(sessionId)
    return turns.length === 0 ? undefined : adopt(sessionId, turns)
  }

  /** Writes the rows of an earlier vbsim as they are written now. */
  function adopt (sessionId: string, turns: Turn[]): RunObjects {
    return kernel.database.savepoint(() => {
      const objects = turns.flatMap(({ objects }) => objects)
      const selection = objectParts.file(objects.map(({ status: _, skipped: _skipped, ...object }) =>
        ({ ...object, content: contentFiled(object) })))
      for (const { id } of turns) rows.remove(id)
      return rows.add({
        id: idOf(sessionId),
        sessionId,
        ...selection,
        done: objects.filter(({ status }) => status !== undefined).length,
        together: turns[0]?.objects.length ?? 1,
        differing: differencesOf(objects)
      }) as RunObjects // what is added is returned
    })
  }

  function stretchesOf ({ parts, sizes }: Pick<RunObjects, 'parts' | 'sizes'>, from: number, to: number): Stretch[] {
    const stretches: Stretch[] = []
    let start = 0
    for (const [n, size] of sizes.entries()) {
      const [first, last] = [Math.max(from, start), Math.min(to, start + size)]
      if (first < last) {
        stretches.push({
          part: parts[n] ?? '', from: first - start, to: last - start, isWhole: last - first === size
        })
      }
      start += size
      if (start >= to) break
    }
    return stretches
  }

  /** The objects of some places, as they were selected. */
  const listPlanned = (run: RunObjects, from: number, to: number): ProtectedObject[] => stretchesOf(run, from, to)
    .flatMap(({ part, from, to }) => objectParts.sliceOf(part, from, to))

  function withResults (run: RunObjects, from: number, to: number): ProcessedObject[] {
    const until = Math.min(to, run.done)
    const objects: ProcessedObject[] = listPlanned(run, from, until).map(object => ({ ...object, status: 'Success' }))
    for (const { from: first, to: last, status, skipped } of run.differing) {
      for (let n = Math.max(first, from); n < Math.min(last, until); n++) {
        const object = objects[n - from]
        if (object !== undefined) Object.assign(object, { status, ...(skipped === true ? { skipped } : {}) })
      }
    }
    return objects
  }

  /** Where objects lie that are in the restore point: those that had their turn and that nothing kept out of it. */
  function presentStretches (run: RunObjects): Stretch[] {
    const out: Stretch[] = []
    let from = 0
    const take = (to: number): void => {
      if (from < to) out.push(...stretchesOf(run, from, to))
    }
    for (const difference of run.differing) {
      if (!isKeptOut(difference)) continue
      take(Math.min(difference.from, run.done))
      from = difference.to
    }
    take(run.done)
    return out
  }

  function change (run: RunObjects, changes: Partial<RunObjects>): RunObjects {
    return rows.replace({ ...run, ...changes }) as RunObjects // what is put in place is returned
  }

  return {
    find,
    planned: listPlanned,

    /** The same, each with the part that it is in and its place there. */
    placed: (run: RunObjects, from: number, to: number): Array<ProtectedObject & {
      place: {
        part: string,
        n: number
      }
    }> =>
      stretchesOf(run, from, to).flatMap(({ part, from, to }) => objectParts.objectsIn(part).slice(from, to)
        .map((object, n) => ({ ...object, place: { part, n: from + n } }))),

    /** Lines objects up for their turns. */
    plan (sessionId: string, selection: Selection, together: number): void {
      rows.add({ id: idOf(sessionId), sessionId, ...selection, done: 0, together, differing: [] })
    },

    /** Keeps what was processed all at once, and well. */
    keep (sessionId: string, selection: Selection): void {
      rows.add({
        id: idOf(sessionId), sessionId, ...selection, done: selection.count, together: Math.max(1, selection.count),
        differing: []
      })
    },

    /** The first turn begins. */
    begin (sessionId: string, linesBefore: number): void {
      const run = find(sessionId)
      if (run !== undefined) change(run, { startedAt: kernel.clock.now(), linesBefore })
    },

    /** A turn is over, and so went those of it that did not go well. */
    settle (sessionId: string, done: number, more: readonly Difference[]): void {
      const run = find(sessionId)
      if (run !== undefined) change(run, { done, differing: [...run.differing, ...more] })
    },

    /** The run ends before all had their turn. */
    halt (sessionId: string, status: 'Failed' | 'Stopped' | 'Warning'): void {
      const run = find(sessionId)
      if (run !== undefined && run.done < run.count && run.halted === undefined) {
        change(run, { halted: { status, at: kernel.clock.now() } })
      }
    },

    /** How many had their turn, and how many of these had trouble. */
    tally (sessionId: string): { done: number, troubled: number, failed: number } {
      const { done = 0, differing = [] } = find(sessionId) ?? {}
      return {
        done,
        troubled: sizeOf(differing.filter(isTrouble)),
        failed: sizeOf(differing.filter(({ status }) => status === 'Failed'))
      }
    },

    /** Those that had trouble or no turn. */
    listTroubled (sessionId: string): ProtectedObject[] {
      const run = find(sessionId)
      if (run === undefined) return []
      return [...run.differing.filter(isTrouble), { from: run.done, to: run.count }].flatMap(({ from, to }) =>
        listPlanned(run, from, to))
    },

    /** Those that were in a run, whatever became of them: to be asked for many at once. */
    idsIn (sessionId: string): ReadonlySet<string> {
      const run = find(sessionId)
      return new Set(run === undefined ? [] : listPlanned(run, 0, run.done).map(({ id }) => id))
    },

    /** What a run had selected. */
    selectionOf (sessionId: string): Selection | undefined {
      const run = find(sessionId)
      return run && { parts: run.parts, sizes: run.sizes, count: run.count }
    },

    /** What is in the restore point of a run, to be processed by another. */
    selectPresent (sessionId: string): Selection {
      const run = find(sessionId)
      if (run === undefined) return { parts: [], sizes: [], count: 0 }
      if (run.done === run.count && !run.differing.some(isKeptOut)) {
        return { parts: run.parts, sizes: run.sizes, count: run.count }
      }
      const parts: string[] = []
      const sizes: number[] = []
      for (const { part, from, to, isWhole } of presentStretches(run)) {
        const filed = isWhole
          ? { parts: [part], sizes: [to] }
          : objectParts.file(objectParts.objectsIn(part).slice(from, to))
        parts.push(...filed.parts)
        sizes.push(...filed.sizes)
      }
      return { parts, sizes, count: sizes.reduce((sum, size) => sum + size, 0) }
    },

    /** Where those lie that are in the restore point of a run. */
    listStretches (sessionId: string): Stretch[] {
      const run = find(sessionId)
      return run === undefined ? [] : presentStretches(run)
    },

    /** Those that had their turn, with how they went, all at once: for who needs every one of them. */
    of (sessionId: string): ProcessedObject[] {
      const run = find(sessionId)
      return run === undefined ? [] : withResults(run, 0, run.done)
    },

    /** Those that are in the restore point of a run, all at once: for who looks at few runs, one by one. */
    listPresent (sessionId: string): ProtectedObject[] {
      const run = find(sessionId)
      return run === undefined
        ? []
        : presentStretches(run).flatMap(({ part, from, to }) => objectParts.objectsIn(part).slice(from, to))
    },

    /** How many are in the restore point, and what of them. */
    presence (sessionId: string): { count: number, kinds: ReadonlySet<Content> } {
      const kinds = new Set<Content>()
      let count = 0
      const run = find(sessionId)
      for (const { part, from, to, isWhole } of run === undefined ? [] : presentStretches(run)) {
        count += to - from
        const content = isWhole
          ? objectParts.kindsIn(part)
          : objectParts.objectsIn(part).slice(from, to).flatMap(({ content }) => content)
        for (const kind of content) kinds.add(kind)
      }
      return { count, kinds }
    },

    /** The runs that backed an object up. */
    sessionsWith (objectId: string): string[] {
      const places = new Map(objectParts.placesOf(objectId).map(({ part, n }) => [part, n]))
      const sessions = new Set<string>()
      for (const row of rows.list()) {
        if (sessions.has(row.sessionId)) continue
        if (isTurn(row)) {
          if (row.objects.some(object => object.id.toLowerCase() === objectId.toLowerCase() &&
            isPresent(object))) sessions.add(row.sessionId)
          continue
        }
        if (!row.parts.some(part => places.has(part))) continue
        const isThere = presentStretches(row).some(({ part, from, to }) => {
          const n = places.get(part)
          return n !== undefined && from <= n && n < to
        })
        if (isThere) sessions.add(row.sessionId)
      }
      return [...sessions]
    },

    page (sessionId: string, { offset = 0, limit = 30 }: Paging): Page<RESTJobSessionObject> {
      const run = find(sessionId)
      const objects = run === undefined ? [] : withResults(run, offset, offset + limit)
      return { results: objects.map(object => ({ ...object, sessionId })), offset, limit, total: run?.done ?? 0 }
    },

    /** The runs of which anything is known. */
    sessionIds: (): string[] => [...new Set(rows.list().map(({ sessionId }) => sessionId))],

    /** Forgets what runs processed, and what only they did. */
    forget (sessionIds: readonly string[]): void {
      for (const sessionId of sessionIds) for (const { id } of rows.list({ where: { sessionId } })) rows.remove(id)
    },

    /** The parts that runs are made of. */
    partsInUse: (): Set<string> => new Set(rows.list().flatMap(row => isTurn(row) ? [] : row.parts))
  }
}

export type ProcessedObjects = ReturnType<typeof createProcessedObjects>

const isPresent = ({ missing, skipped, status }: ProcessedObject): boolean =>
  missing !== true && skipped !== true && (status === 'Success' || status === 'Warning')

const isKeptOut = ({ status, reason, skipped }: Difference): boolean =>
  status === 'Failed' || reason === 'missing' || skipped === true

const isTrouble = ({ status }: Difference): boolean => status !== 'Success'

const sizeOf = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { from, to }) => sum + to - from, 0)

function differencesOf (objects: readonly ProcessedObject[]): Difference[] {
  return joinDifferences(objects.flatMap(({ status, skipped, missing }, n): Difference[] => status === undefined ||
    (status === 'Success' && missing !== true)
    ? []
    : [{
        from: n,
        to: n + 1,
        status,
        reason: missing === true ? 'missing' : skipped === true ? 'license' : 'arranged',
        ...(skipped === true ? { skipped } : {})
      }]))
}

/** Differences of neighbours that are the same are one. */
export function joinDifferences (differences: readonly Difference[]): Difference[] {
  const out: Difference[] = []
  for (const difference of differences) {
    const last = out.at(-1)
    if (last !== undefined && last.to === difference.from && isLike(last, difference)) {
      out[out.length - 1] = { ...last, to: difference.to }
    } else out.push(difference)
  }
  return out
}

const isLike = (one: Difference, other: Difference): boolean => one.status === other.status &&
  one.reason === other.reason && one.message === other.message && one.skipped === other.skipped
