import type { Product } from '../../../server/product.js'

/** What each type of a retrieval brings back. */
const content: Record<string, string> = { Exchange: 'mailboxes', OneDrive: 'onedrives', SharePoint: 'webs', Teams: 'teams' }

const ofRetrieval: Product['links'][string] = ({ retrievalId }) =>
  ({ dataRetrieval: `/DataRetrievals/${String(retrievalId)}` })

/** ASSUMED, all: made as those of jobs and their sessions. */
export const retrievalLinks: Product['links'] = {
  RESTDataRetrievalComposed: ({ id, organizationId, repositoryId, type }) => ({
    self: `/DataRetrievals/${String(id)}`,
    organization: `/Organizations/${String(organizationId)}`,
    backupRepository: `/BackupRepositories/${String(repositoryId)}`,
    [content[String(type)] ?? 'mailboxes']: `/DataRetrievals/${String(id)}/${content[String(type)] ?? 'mailboxes'}`,
    sessions: `/DataRetrievalSessions?dataRetrievalId=${String(id)}`
  }),
  RESTDataRetrievalSession: ({ id, retrievalId }) => ({
    self: `/DataRetrievalSessions/${String(id)}`,
    dataRetrieval: `/DataRetrievals/${String(retrievalId)}`,
    log: `/DataRetrievalSessions/${String(id)}/LogItems`
  }),
  RESTDataRetrievalMailbox: ofRetrieval,
  RESTDataRetrievalTeam: ofRetrieval,
  RESTDataRetrievalWeb: ofRetrieval,
  RESTDataRetrievalOneDrive: ofRetrieval
}

/** Only what was retrieved can be explored. */
export const retrievalActions: NonNullable<Product['actions']> = {
  RESTDataRetrievalComposed: ({ id, dataState }): Record<string, string> =>
    dataState === 'Retrieved' ? { explore: `/DataRetrievals/${String(id)}/explore` } : {}
}
