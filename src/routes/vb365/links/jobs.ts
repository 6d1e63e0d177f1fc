import type { Product } from '../../../server/product.js'

const to = (relation: string, path: string, id: unknown): Record<string, string> =>
  typeof id === 'string' ? { [relation]: `${path}/${id}` } : {}

/** What a restore session shows first, by its type. */
const content: Record<string, string> = { Vex: 'mailboxes', Veod: 'onedrives', Vesp: 'sites', Vet: 'teams' }

/**
 * Seen in clients and in the vendor's examples: the relations of jobs, sessions, log items, organizations and restore
 * points. ASSUMED: those of copy jobs, processed objects and restore sessions.
 */
export const jobLinks: Product['links'] = {
  RestOrganizationComposed: ({ id }, revision) => Object.fromEntries([
    ['self', `/Organizations/${String(id)}`],
    ['jobs', revision === 'v8' ? `/Jobs?organizationId=${String(id)}` : `/Organizations/${String(id)}/Jobs`],
    ...['groups', 'users', 'sites', 'teams', 'usedRepositories'].map(name => [name, `/Organizations/${String(id)}/${name}`])
  ]),
  RESTOrganizationStorageSpaceUsage: ({ repositoryId, organizationId }) => ({
    backupRepository: `/BackupRepositories/${String(repositoryId)}`, organization: `/Organizations/${String(organizationId)}`
  }),
  RESTJob: ({ id, organizationId, repositoryId, copyJobId }, revision) => ({
    self: `/Jobs/${String(id)}`,
    organization: `/Organizations/${String(organizationId)}`,
    backupRepository: `/BackupRepositories/${String(repositoryId)}`,
    // Version 6 cannot ask for the sessions of one job in another way.
    jobsessions: revision === 'v6' ? `/Jobs/${String(id)}/JobSessions` : `/JobSessions?jobId=${String(id)}`,
    selectedItems: `/Jobs/${String(id)}/SelectedItems`,
    excludedItems: `/Jobs/${String(id)}/ExcludedItems`,
    ...(copyJobId === undefined ? {} : { copyJob: `/Jobs/${String(id)}/CopyJob` })
  }),
  RESTCopyJob: ({ id, organizationId, repositoryId }) => ({
    self: `/CopyJobs/${String(id)}`,
    organization: `/Organizations/${String(organizationId)}`,
    backupRepository: `/BackupRepositories/${String(repositoryId)}`,
    backupJob: `/CopyJobs/${String(id)}/BackupJob`,
    jobsessions: `/JobSessions?jobId=${String(id)}`
  }),
  RESTJobSession: ({ id, jobId, jobType }) => ({
    self: `/JobSessions/${String(id)}`,
    log: `/JobSessions/${String(id)}/LogItems`,
    job: `/${jobType === 'Copy' ? 'CopyJobs' : 'Jobs'}/${String(jobId)}`
  }),
  RESTLogItem: ({ sessionId, retrievalSessionId }) => sessionId === undefined
    ? to('dataRetrievalSession', '/DataRetrievalSessions', retrievalSessionId)
    : to('jobsessions', '/JobSessions', sessionId),
  RESTJobSessionObject: ({ sessionId }) => to('jobSession', '/JobSessions', sessionId),
  RESTRestorePoint: ({ id, organizationId, repositoryId }) => ({
    self: `/RestorePoints/${String(id)}`,
    organization: `/Organizations/${String(organizationId)}`,
    backupRepository: `/BackupRepositories/${String(repositoryId)}`
  }),
  RESTRestoreSession: ({ id }) => ({
    self: `/RestoreSessions/${String(id)}`,
    organization: `/RestoreSessions/${String(id)}/organization`,
    events: `/RestoreSessions/${String(id)}/Events`
  }),
  RESTBackupOrganization: ({ sessionId, sessionType }) => ({
    self: `/RestoreSessions/${String(sessionId)}/organization`,
    ...to(content[String(sessionType)] ?? 'items', `/RestoreSessions/${String(sessionId)}/organization`, content[String(sessionType)])
  })
}
