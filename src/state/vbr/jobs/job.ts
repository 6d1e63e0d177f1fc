import type { JobModel, JobStateModel } from '../../../schemas/vbr/jobs/jobs.js'

/** What a job refers to, kind by kind; what is not in use, as a password while encryption is off, is left out. */
export interface JobUses {
  repositoryId?: string
  /** Those that it reads backups from, and the one that it archives to. */
  sourceRepositoryIds?: string[]
  scaleOutRepositoryId?: string
  proxyIds: string[]
  credentialsIds: string[]
  serverIds: string[]
  /** Of those with agents: what was found in protection groups, and the groups themselves. */
  computerIds?: string[]
  protectionGroupIds?: string[]
  /** Sources of unstructured data. */
  shareIds?: string[]
  /** Tenants of Microsoft Entra ID. */
  tenantIds?: string[]
  passwordId?: string
  kmsServerId?: string
}

/**
 * A job of any kind: the newest revision's model, and what is kept beside it. `state` is its row in the list of states,
 * so that lists filter and order by it; `uses` is drawn up with it.
 */
export type Job = JobModel & {
  isDisabled: boolean
  /** When its schedule starts it next. */
  nextRun?: string
  /** What the latest run could not process, and the first session that tried. */
  failed?: { sessionId: string, objects: string[] }
  /** Somebody who stopped it wants none of the jobs after it to start. */
  cancelsChain?: boolean
  state?: JobStateModel
  uses?: JobUses
}
