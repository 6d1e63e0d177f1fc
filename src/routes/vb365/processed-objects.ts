import * as op from '../../schemas/vb365/processed-objects.js'
import type { Section } from '../../server/section.js'

/** Processed Objects: what a run has dealt with so far, and how that went. */
export const processedObjects: Section = ({ get }) => {
  get('/JobSessions/:sessionId/ProcessedObjects', op.jobSessionGetObjectsBySessionId, ({ params, query, vb365 }) =>
    vb365.processedObjects.page(vb365.jobSessions.get(params.sessionId).id, query))
}
