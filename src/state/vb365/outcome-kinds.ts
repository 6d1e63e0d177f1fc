import type { OutcomeKinds } from '../control/outcome-kinds.js'

/** The kinds of session of VB365 for which outcomes can be arranged: what each is about, and what it processes. */
export const outcomeKinds: OutcomeKinds = {
  JobSession: {
    about: 'A run of a backup job or of its copy job',
    subjects: [
      'vb365.jobs', 'vb365.copyJobs', 'vb365.organizations', 'vb365.repositories', 'vb365.proxies', 'vb365.proxyPools'
    ],
    objects: ['vb365.users', 'vb365.groups', 'vb365.sites', 'vb365.teams']
  },
  DataRetrievalSession: {
    about: 'The retrieval of data from an archive, its extension and its removal',
    subjects: ['vb365.dataRetrievals', 'vb365.repositories', 'vb365.proxies', 'vb365.proxyPools']
  },
  OrganizationSync: { about: 'The reading of an organization\'s users, groups, sites and teams', subjects: ['vb365.organizations'] },
  RepositoryOwnerChange: { about: 'A repository\'s move to another proxy or pool', subjects: ['vb365.repositories', 'vb365.proxies', 'vb365.proxyPools'] },
  RepositorySynchronize: { about: 'The reading of what object storage holds', subjects: ['vb365.repositories'] },
  RestoreSession: { about: 'Looking into backups, and restoring from them', subjects: ['vb365.organizations', 'vb365.jobs', 'vb365.users', 'vb365.groups', 'vb365.sites', 'vb365.teams'] }
}
