import * as op from '../../schemas/vb365/data-retrieval-jobs.js'
import type { Section } from '../../server/section.js'

/** Data Retrieval Jobs: what is brought back from archives for a while. Before version 8 nobody asked for mails. */
export const dataRetrievalJobs: Section = ({ get, post, put, del }) => {
  get('/DataRetrievals', op.dataRetrievalGetDataRetrievals, ({ query, vb365 }) => vb365.retrievals.page(query, query))

  post('/DataRetrievals', op.dataRetrievalCreate, ({ query, body, revision, vb365 }) =>
    vb365.retrieving.create(body, revision !== 'v8' || query.force === true))

  get('/DataRetrievals/:dataRetrievalId', op.dataRetrievalGetDataRetrieval, ({ params, vb365 }) =>
    vb365.retrievals.show(params.dataRetrievalId))

  put('/DataRetrievals/:dataRetrievalId', op.dataRetrievalUpdate, ({ params, query, body, revision, vb365 }) =>
    vb365.retrieving.edit(params.dataRetrievalId, body, revision !== 'v8' || query.force === true))

  del('/DataRetrievals/:dataRetrievalId', op.dataRetrievalDeleteDataRetrieval, ({ params, vb365 }) =>
    vb365.retrieving.remove(params.dataRetrievalId))

  get('/DataRetrievals/:dataRetrievalId/mailboxes', op.dataRetrievalGetMailboxes, ({ params, query, vb365 }) =>
    vb365.retrievals.mailboxes(params.dataRetrievalId, query))

  get('/DataRetrievals/:dataRetrievalId/teams', op.dataRetrievalGetTeams, ({ params, query, vb365 }) =>
    vb365.retrievals.teams(params.dataRetrievalId, query))

  get('/DataRetrievals/:dataRetrievalId/webs', op.dataRetrievalGetWebs, ({ params, query, vb365 }) =>
    vb365.retrievals.webs(params.dataRetrievalId, query))

  get('/DataRetrievals/:dataRetrievalId/onedrives', op.dataRetrievalGetOneDrives, ({ params, query, vb365 }) =>
    vb365.retrievals.oneDrives(params.dataRetrievalId, query))

  post('/DataRetrievals/:dataRetrievalId/explore', op.dataRetrievalExploreAction, ({ params, vb365, principal }) =>
    vb365.restoreSessions.openOfRetrieval(params.dataRetrievalId, principal))
}
