import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { LicensingArea } from '../licensing/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { SettingsArea } from '../settings/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createCopyJobSaving } from './copy-job-saving.js'
import { createCopyJobs } from './copy-jobs.js'
import { keepHistory } from './history.js'
import { createJobSaving } from './job-saving.js'
import { createJobs } from './jobs.js'
import { createOwnerChange } from './owner-change.js'
import { createRunResults } from './run-results.js'
import { createJobRuns } from './runs.js'
import { createSelections } from './selections.js'
import { createSessionLog } from './session-log.js'
import { createJobSessions } from './sessions.js'

type Below = OrganizationsArea & ProxiesArea & RepositoriesArea & BackupsArea & LicensingArea & SettingsArea

/** Backup jobs and backup copy jobs, their runs, and the change of a repository's owner, for which they must rest. */
export function createJobsArea (kernel: Kernel, below: Below) {
  const jobs = createJobs(kernel)
  const sessionLog = createSessionLog(kernel, below)
  const nouns = {
    ...below,
    jobs,
    copyJobs: createCopyJobs(kernel, jobs),
    jobSessions: createJobSessions(kernel, sessionLog)
  }
  keepHistory(kernel, nouns)
  const selections = createSelections(kernel, nouns)
  const jobRuns = createJobRuns(kernel, {
    ...nouns, selections, results: createRunResults(kernel, nouns)
  })
  return {
    jobs,
    copyJobs: nouns.copyJobs,
    jobSessions: nouns.jobSessions,
    sessionLog,
    selections,
    jobRuns,
    jobSaving: createJobSaving(kernel, { ...nouns, jobRuns }),
    copyJobSaving: createCopyJobSaving(kernel, nouns),
    ownerChange: createOwnerChange(kernel, nouns)
  }
}
export type JobsArea = ReturnType<typeof createJobsArea>
