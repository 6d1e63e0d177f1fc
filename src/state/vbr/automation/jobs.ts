import type { JobExportSpec, JobImportSpec, JobImportSpecCollection } from '../../../schemas/vbr/automation/jobs.js'
import type { JobModel } from '../../../schemas/vbr/jobs/jobs.js'
import { jobInFile, jobInState } from './job-forms.js'
import { type AutomationKind, choose } from './items.js'
import type { References } from './references.js'
import { isVsphereJob } from '../jobs/index.js'
import type { Jobs } from '../jobs/jobs.js'
import { automationRefusals as refuse } from './refusals.js'

/** What backup jobs of VMware are called: until 1.3 they were the only ones. */
const kinds = ['vspherebackup', 'backup']

/** Backup jobs of VMware; files know no others. */
export function jobKind (jobs: Jobs, references: References): AutomationKind<
  JobImportSpec, JobImportSpecCollection, JobExportSpec
> {
  const inFile = jobInFile(references)
  const inState = jobInState(references)

  return {
    name: 'jobs',

    export ({ types, ...selection }) {
      const isAsked = types === undefined || types.some(type => kinds.includes(type.toLowerCase()))
      return { jobs: isAsked ? choose(jobs.list, selection).filter(isVsphereJob).map(inFile) : [] }
    },

    itemsOf: file => inChains(file.jobs),
    nameOf: ({ name }) => name,

    import (item) {
      if (!kinds.includes(item.type.toLowerCase())) throw refuse.jobTypeNotImported(item.type)
      const known = jobs.byName(item.name)
      const spec = inState(item)
      if (known === undefined) jobs.create(spec)
      // What creates a job is its model, all but the id and the switch.
      else jobs.edit(known.id, { ...spec, id: known.id, isDisabled: known.isDisabled } as JobModel)
      return known === undefined ? 'added' : 'changed'
    }
  }
}

/** ASSUMED: a job that runs after another one of the file is imported after it, wherever it stands. */
function inChains (items: readonly JobImportSpec[]): JobImportSpec[] {
  const waiting = new Set(items)
  const ordered: JobImportSpec[] = []
  const take = (item: JobImportSpec): void => {
    if (!waiting.delete(item)) return
    const { isEnabled = false, jobName = '' } = item.schedule.afterThisJob ?? {}
    const before = [...waiting].find(({ name }) => isEnabled && name.toLowerCase() === jobName.toLowerCase())
    if (before !== undefined) take(before)
    ordered.push(item)
  }
  for (const item of items) take(item)
  return ordered
}
