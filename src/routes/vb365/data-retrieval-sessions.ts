import * as op from '../../schemas/vb365/data-retrieval-sessions.js'
import type { Section } from '../../server/section.js'

/** Data Retrieval Sessions: what was done about retrievals. */
export const dataRetrievalSessions: Section = ({ get }) => {
  get('/DataRetrievalSessions', op.dataRetrievalSessionGet, ({ query, vb365 }) =>
    vb365.retrievalSessions.page(query, query))

  get('/DataRetrievalSessions/:dataRetrievalSessionId', op.dataRetrievalSessionGetById, ({ params, vb365 }) =>
    vb365.retrievalSessions.get(params.dataRetrievalSessionId))
}
