import type { RESTJobSessionObject, RESTJobSessionObjectStatus } from '../../schemas/vb365/processed-objects.js'
import { type Doc, type Page, type Paging, text } from '../collection.js'
import type { Kernel } from '../world.js'
import type { ProtectedObject } from './directory.js'

/** An object in a run of a job. Without a status it waits for its turn and is not shown. */
export type ProcessedObject = Doc & Pick<ProtectedObject, 'type' | 'name' | 'content' | 'missing'> & {
  sessionId: string
  objectId: string
  status?: RESTJobSessionObjectStatus
}

export function createProcessedObjects (kernel: Kernel) {
  const objects = kernel.collection<ProcessedObject>({
    name: 'vb365.processedObjects',
    noun: 'Processed object',
    columns: { sessionId: text('sessionId'), objectId: text('objectId'), status: text('status') }
  })

  /** Those that had their turn. */
  const of = (sessionId: string): ProcessedObject[] => objects.list({ where: { sessionId, status: { not: null } } })

  return {
    add ({ id: objectId, ...object }: ProtectedObject, sessionId: string): ProcessedObject {
      return objects.add({ id: `${sessionId}/${objectId}`, sessionId, objectId, ...object })
    },

    waiting: (sessionId: string): ProcessedObject[] => objects.list({ where: { sessionId, status: null } }),

    settle: (id: string, status: RESTJobSessionObjectStatus): ProcessedObject => objects.patch(id, { status }),

    of,
    /** Those that are in the restore point. */
    present: (sessionId: string): ProcessedObject[] =>
      of(sessionId).filter(({ missing, status }) => missing !== true && status !== 'Failed'),

    count: (sessionId: string, status?: RESTJobSessionObjectStatus): number =>
      objects.count({ sessionId, status: status ?? { not: null } }),

    /** The runs that backed an object up. */
    sessionsWith: (objectId: string): string[] => objects.list({ where: { objectId, status: ['Success', 'Warning'] } })
      .filter(({ missing }) => missing !== true).map(({ sessionId }) => sessionId),

    page (sessionId: string, { offset, limit = 30 }: Paging): Page<RESTJobSessionObject> {
      const page = objects.page({ where: { sessionId, status: { not: null } } }, { offset, limit })
      return { ...page, results: page.results.map(object => ({ ...object, id: object.objectId })) }
    }
  }
}

export type ProcessedObjects = ReturnType<typeof createProcessedObjects>
