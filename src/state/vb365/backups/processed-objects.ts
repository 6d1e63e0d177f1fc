import { Type } from '@sinclair/typebox'
import type { RESTJobSessionObject, RESTJobSessionObjectStatus } from '../../../schemas/vb365/processed-objects.js'
import type { Doc, Page, Paging } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { ProtectedObject } from '../organizations/directory.js'

/** How an object of a run went. A `skipped` one was not backed up, though nothing failed. */
export interface ObjectResult { status: RESTJobSessionObjectStatus, skipped?: boolean }

/** An object in a run of a job. Without a status it waits for its turn and is not shown. */
export type ProcessedObject = ProtectedObject & Partial<ObjectResult>

/** Objects that a run processes at the same time: they are kept together, so that a run costs few documents. */
interface Turn extends Doc {
  sessionId: string
  /** From 1 on. */
  turn: number
  /** How many turns the run has. */
  turns: number
  objects: ProcessedObject[]
}

/** What became of each mailbox, OneDrive, site and team in each session of a job. */
export function createProcessedObjects (kernel: Kernel) {
  const turns = kernel.collection<Turn>({
    name: 'vb365.processedObjects',
    noun: 'Processed objects',
    shape: {
      own: {
        sessionId: member.text, turn: Type.Integer({ minimum: 1 }), turns: Type.Integer({ minimum: 1 }),
        objects: Type.Array(Type.Object({ id: member.text, type: member.text, name: member.text }))
      }
    }
  })

  const idOf = (sessionId: string, turn: number): string => `${sessionId}/${turn}`

  /** The turns of a run in their order: their ids say which they are. */
  function turnsOf (sessionId: string): Turn[] {
    const first = turns.find(idOf(sessionId, 1))
    if (first === undefined) return []
    const others = Array.from({ length: first.turns - 1 }, (_, n) => turns.get(idOf(sessionId, n + 2)))
    return [first, ...others]
  }

  const all = (sessionId: string): ProcessedObject[] => turnsOf(sessionId).flatMap(({ objects }) => objects)

  /** Those that had their turn. */
  const of = (sessionId: string): ProcessedObject[] => all(sessionId).filter(({ status }) => status !== undefined)

  return {
    all,
    of,
    /** Those that are in the restore point. */
    listPresent: (sessionId: string): ProcessedObject[] => all(sessionId).filter(isPresent),

    /** Lines objects up for their turns. */
    plan (sessionId: string, objects: ProtectedObject[], size: number): void {
      const count = Math.ceil(objects.length / size)
      for (let turn = 1; turn <= count; turn++) {
        const now = objects.slice((turn - 1) * size, turn * size)
        turns.add({ id: idOf(sessionId, turn), sessionId, turn, turns: count, objects: now })
      }
    },

    turn: (sessionId: string, turn: number): ProcessedObject[] => turns.find(idOf(sessionId, turn))?.objects ?? [],
    countTurns: (sessionId: string): number => turns.find(idOf(sessionId, 1))?.turns ?? 0,

    /** Says how the objects of a turn went. */
    settle (sessionId: string, turn: number, resultOf: (object: ProtectedObject) => ObjectResult): ProcessedObject[] {
      const { id, objects } = turns.get(idOf(sessionId, turn))
      return turns.patch(id, { objects: objects.map(object => ({ ...object, ...resultOf(object) })) }).objects
    },

    /** The runs that backed an object up. */
    sessionsWith: (objectId: string): string[] => turns.list()
      .filter(({ objects }) => objects.some(object => object.id === objectId.toLowerCase() && isPresent(object)))
      .map(({ sessionId }) => sessionId),

    page (sessionId: string, { offset = 0, limit = 30 }: Paging): Page<RESTJobSessionObject> {
      const objects = of(sessionId)
      const results = objects.slice(offset, offset + limit).map(object => ({ ...object, sessionId }))
      return { results, offset, limit, total: objects.length }
    }
  }
}

export type ProcessedObjects = ReturnType<typeof createProcessedObjects>

const isPresent = ({ missing, skipped, status }: ProcessedObject): boolean =>
  missing !== true && skipped !== true && (status === 'Success' || status === 'Warning')
