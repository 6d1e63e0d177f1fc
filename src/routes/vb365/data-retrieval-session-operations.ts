import * as op from '../../schemas/vb365/data-retrieval-session-operations.js'
import type { Section } from '../../server/section.js'

/** Data Retrieval Session Operations: the log of such a session. */
export const dataRetrievalSessionOperations: Section = ({ get }) => {
  get('/DataRetrievalSessions/:sessionId/LogItems', op.dataRetrievalSessionLogGetBatchBySessionId,
    ({ params, query, vb365 }) => vb365.retrievalSessions.logItems(params.sessionId, query, query))

  get('/DataRetrievalSessions/:sessionId/LogItems/:logItemId',
    op.dataRetrievalSessionLogGetOneBySessionIdByLogItemId, ({ params, vb365 }) =>
      vb365.retrievalSessions.logItem(params.sessionId, params.logItemId))
}
