import type { EJobType } from '../../../../schemas/vbr/common/backups.js'
import type { ESessionType } from '../../../../schemas/vbr/common/sessions.js'
import type { JobModel, JobSpec } from '../../../../schemas/vbr/jobs/jobs.js'
import type { Kernel } from '../../../kernel.js'
import type { GlobalExclusions } from '../../inventory/global-exclusions.js'
import { jobsRefusals as refuse } from '../refusals.js'
import type { Job } from '../job.js'
import { type AgentJobsBelow, createAgentJobs } from './agents/agents.js'
import { type AgentPoliciesBelow, createAgentPolicies } from './agents/policies.js'
import { type CloudDirectorBelow, createCloudDirectorJobs } from './cloud-director/cloud-director.js'
import { type CopyBelow, createCopyJobs } from './copy/copy-jobs.js'
import { createLogJobs, type LogJobsBelow } from './entra/log-jobs.js'
import { createTenantCopies, type TenantCopiesBelow } from './entra/tenant-copies.js'
import { createTenantJobs, type TenantJobsBelow } from './entra/tenant-jobs.js'
import { createFileCopyJobs, type FileCopyBelow } from './file-copy/file-copy-jobs.js'
import { createHyperVJobs, type HyperVBelow } from './hyper-v/hyper-v.js'
import type { JobKind, JobParts } from './kind.js'
import { createReplicaJobs, type ReplicaBelow } from './replica/replica-jobs.js'
import { createShareJobs, type ShareJobsBelow } from './unstructured/share-jobs.js'
import { createVsphereJobs, type VsphereBelow } from './vsphere/vsphere.js'

export type JobKindsBelow = VsphereBelow & HyperVBelow & CloudDirectorBelow & AgentJobsBelow & AgentPoliciesBelow &
  ReplicaBelow & CopyBelow & ShareJobsBelow & FileCopyBelow & TenantJobsBelow & LogJobsBelow & TenantCopiesBelow & {
    globalExclusions: GlobalExclusions
  }

/** The kinds of job that there are, each under what the contract calls it. */
export function createJobKinds (kernel: Kernel, below: JobKindsBelow) {
  const kinds = [
    anyKind(createVsphereJobs(kernel, below)),
    anyKind(createHyperVJobs(kernel, below)),
    anyKind(createCloudDirectorJobs(kernel, below)),
    anyKind(createReplicaJobs(kernel, below)),
    ...createAgentJobs(kernel, below).map(anyKind),
    ...createAgentPolicies(kernel, below).map(anyKind),
    anyKind(createCopyJobs(kernel, below)),
    ...createShareJobs(kernel, below).map(anyKind),
    anyKind(createFileCopyJobs(kernel, below)),
    anyKind(createTenantJobs(kernel, below)),
    anyKind(createLogJobs(kernel, below)),
    anyKind(createTenantCopies(kernel, below))
  ].map(kind => withoutExcluded(kind, below.globalExclusions))
  const byType = new Map<EJobType, JobKind>(kinds.flatMap(kind => kind.types.map(type => [type, kind] as const)))

  function of ({ type }: Pick<Job, 'type'>): JobKind {
    const kind = byType.get(type)
    if (kind === undefined) throw new Error(`There is no kind of job called ${type}`)
    return kind
  }

  return {
    all: kinds,
    of,

    /** The kind of which a client wants a job. */
    kindFor ({ type }: JobSpec | JobModel): JobKind {
      const kind = byType.get(type)
      if (kind === undefined) throw refuse.jobTypeUnknown(type)
      return kind
    },

    partsOf: (job: Job): JobParts => of(job).partsOf(job),

    /** The types of session in which jobs run. */
    sessionTypes: [
      ...new Set(kinds.flatMap(({ work: { session, sessions } }) =>
        [session.type, ...sessions === undefined ? [] : [sessions.above]]))
    ] as ESessionType[]
  }
}
export type JobKinds = ReturnType<typeof createJobKinds>

/** A kind is handed jobs and bodies of its own types only: `of` and `kindFor` above see to that. */
const anyKind = <J extends Job, S extends JobSpec, M extends JobModel>(kind: JobKind<J, S, M>): JobKind =>
  kind as unknown as JobKind

/** What all jobs leave out is in no job of any kind. */
const withoutExcluded = (kind: JobKind, exclusions: GlobalExclusions): JobKind => ({
  ...kind,
  work: {
    ...kind.work,
    find (job, only) {
      const found = kind.work.find(job, only)
      return { ...found, objects: found.objects.filter(object => !exclusions.isExcluded(object)) }
    }
  }
})
