import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about jobs and changes of owner; what all areas refuse stands with it. */
export const jobsRefusals = catalogue({
  ownerNeedsObjectStorage: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string, owner: string) => `Backup repository ${name} is not in object storage, and ${owner} takes nothing else.`
  },
  alreadyOwner: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (owner: string, name: string) => `Backup repository ${name} already belongs to ${owner}.`
  },
  tooManyLinks: {
    kind: 'conflict',
    evidence: 'documented',
    code: 'RepositoryOwnerChangeTooManyLinks',
    text: (name: string, others: string) => `Backup repository ${name} is tied by copy jobs to: ${others}. ` +
      "Set 'includeAllRelatedRepositories' to give them all to the new owner."
  },
  ownerChanging: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The owner of backup repository ${name} is being changed.`
  },
  noSuchLogItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Log item with ID ${id} was not found.`
  },
  noCopyJob: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (name: string) => `Backup job ${name} has no backup copy job.`
  },
  noSuchItem: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `The job has no item with ID ${id}.`
  }
}, refuse)
