import type { JobModel, JobSpec } from '../../../schemas/vbr/jobs/jobs.js'
import type { FileBackupCopyJobSpec } from '../../../schemas/vbr/jobs/unstructured-data-selection.js'
import type { Job } from './job.js'
import type { FileCopyJob } from './kinds/file-copy/body.js'
import { jobsRefusals as refuse } from './refusals.js'
import { zeroId } from '../../store/ids.js'

/** The jobs that copy what others back up, and what can be done with them. */
export interface SecondaryBelow {
  of: (primaryJobId: string) => FileCopyJob[]
  exists: (jobId: string) => boolean
  create: (spec: JobSpec) => Job
  edit: (id: string, body: JobModel) => Job
  remove: (id: string) => void
}

/** A body, of a kind that may have the member or not. */
type Body = JobSpec | JobModel
type Naming = Body & { secondaryTargets?: FileBackupCopyJobSpec[] | null | undefined }

/** Jobs that bodies of other jobs name as their secondary targets: they are jobs of their own. */
export function createSecondaryTargets ({ of, exists, create, edit, remove }: SecondaryBelow) {
  return {
    idsOf: (primaryJobId: string): string[] => of(primaryJobId).map(({ id }) => id),

    /** A body as its own kind takes it. */
    without<B extends Body> (body: B): B {
      const { secondaryTargets: _named, ...own } = body as Naming
      return own as B // the member is optional wherever it is
    },

    /**
     * What a body says of them, if it does. ASSUMED: they are known by their names, and those that are left out are
     * removed; their backups stay. What they copy is the job that names them, whatever other job they name.
     */
    save (primaryJobId: string, body: Body): void {
      const { secondaryTargets: named } = body as Naming
      if (named === undefined || named === null) return
      const before = new Map(of(primaryJobId).map(job => [job.name.toLowerCase(), job]))
      for (const spec of named) {
        const { primaryJobId: given = zeroId } = spec
        if (given !== zeroId && !exists(given)) throw refuse.noSuch('job', given)
        const known = before.get(spec.name.toLowerCase())
        if (known === undefined) create({ ...spec, type: 'FileBackupCopy', primaryJobId })
        else edit(known.id, { ...spec, type: 'FileBackupCopy', primaryJobId, id: known.id, isDisabled: known.isDisabled })
        before.delete(spec.name.toLowerCase())
      }
      for (const { id } of before.values()) remove(id)
    },

    shownWith: (job: Job): Job =>
      ({ ...job, secondaryTargets: of(job.id).map(toSpec) }) as Job // of a kind that has the member
  }
}

const toSpec = ({
  name, type, primaryJobId, backupRepositoryId, useCustomRetention, retentionPolicy, gfsPolicy, useCustomEncryption,
  encryption, schedule
}: FileCopyJob): FileBackupCopyJobSpec => ({
  name, type, primaryJobId, backupRepositoryId, useCustomRetention, retentionPolicy, gfsPolicy, useCustomEncryption,
  encryption, schedule
})
