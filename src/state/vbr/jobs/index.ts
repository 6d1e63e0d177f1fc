import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import type { AgentsArea } from '../agents/index.js'
import type { BackupsArea } from '../backups/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { OptionsArea } from '../options/index.js'
import type { ReplicasArea } from '../replicas/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import type { EntraArea } from '../entra/index.js'
import type { FilesArea } from '../files/index.js'
import type { UnstructuredArea } from '../unstructured/index.js'
import { createJobCalendar } from './calendar.js'
import { createJobs } from './jobs.js'
import { createPolicyComputers } from './kinds/agents/policy-computers.js'
import { createJobKinds } from './kinds/kinds.js'
import { createAgentPolicyWork } from './policies.js'
import { createQuickBackup } from './quick-backup.js'
import { followReplacedMachines } from './replaced-machines.js'
import { createJobRuns } from './runs/runs.js'

export { isVsphereJob } from './kinds/vsphere/body.js'

type Below = ServerArea & SessionsArea & InventoryArea & BackupsArea & CredentialsArea & InfrastructureArea &
  OptionsArea & RepositoriesArea & EntraArea & FilesArea & UnstructuredArea & AgentsArea & ReplicasArea &
  { mails: Mails }

/** Jobs of all kinds: what is processed, where to and when, and their runs. */
export function createJobsArea (kernel: Kernel, below: Below) {
  const policyComputers = createPolicyComputers(kernel)
  const kinds = createJobKinds(kernel, { ...below, policyComputers })
  const jobs = createJobs(kernel, { ...below, kinds })
  followReplacedMachines({ ...below, kinds, jobs })
  const jobRuns = createJobRuns(kernel, { ...below, kinds, jobs })
  const jobCalendar = createJobCalendar(kernel, { ...below, kinds, jobs, jobRuns })
  return {
    kinds,
    jobs,
    jobRuns,
    jobCalendar,
    quickBackup: createQuickBackup({ ...below, kinds, jobs, jobCalendar }),
    agentPolicies: createAgentPolicyWork(kernel, { ...below, kinds, jobs, policyComputers })
  }
}
export type JobsArea = ReturnType<typeof createJobsArea>
