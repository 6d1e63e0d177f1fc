import * as op from '../../schemas/vbr/jobs.js'
import type { Section } from '../../server/section.js'
import { jobTypesIn, statusesMeant } from './revisions/jobs.js'

/** Jobs: what is backed up, where to, and when. */
export const jobs: Section = ({ get, post, put, del }) => {
  get('/api/v1/jobs', op.getAllJobs, ({ query, principal, revision, vbr }) =>
    vbr.jobs.page(query, jobTypesIn(revision), vbr.roleScopes.sightOf(principal).jobs))

  post('/api/v1/jobs', op.createJob, ({ body, principal, vbr }) =>
    vbr.accessRules.madeBy(principal.user, () => vbr.jobs.create(body)))

  get('/api/v1/jobs/states', op.getAllJobsStates, ({ query, principal, revision, vbr }) =>
    vbr.jobs.states({ ...query, statusFilter: statusesMeant(revision, query.statusFilter) }, jobTypesIn(revision),
      vbr.roleScopes.sightOf(principal).jobs))

  get('/api/v1/jobs/:id', op.getJob, ({ params, revision, vbr }) =>
    vbr.jobs.read(params.id, jobTypesIn(revision)))

  put('/api/v1/jobs/:id', op.updateJob, ({ params, body, principal, vbr }) =>
    vbr.accessRules.madeBy(principal.user, () => vbr.jobs.edit(params.id, body), params.id))

  del('/api/v1/jobs/:id', op.deleteJob, ({ params, vbr }) => vbr.jobs.remove(params.id))

  post('/api/v1/jobs/:id/start', op.startJob, ({ params, body, principal, vbr }) =>
    vbr.jobCalendar.start(params.id, body ?? {}, principal.user))

  post('/api/v1/jobs/:id/stop', op.stopJob, ({ params, body, principal, vbr }) =>
    vbr.jobCalendar.stop(params.id, body ?? {}, principal.user))

  post('/api/v1/jobs/:id/retry', op.retryJob, ({ params, body, principal, vbr }) =>
    vbr.jobCalendar.retry(params.id, body ?? {}, principal.user))

  post('/api/v1/jobs/quickBackup/vSphere', op.startVSphereQuickBackupJob, ({ body, principal, vbr }) =>
    vbr.quickBackup.start(body, principal.user))

  post('/api/v1/jobs/quickBackup/hyperV', op.startHyperVQuickBackupJob, ({ body, principal, vbr }) =>
    vbr.quickBackup.startHyperV(body, principal.user))

  post('/api/v1/jobs/quickBackup/agent', op.startAgentQuickBackupJob, ({ body, principal, vbr }) =>
    vbr.quickBackup.startAgent(body, principal.user))

  post('/api/v1/jobs/:id/applyConfiguration', op.applyAgentPolicyConfiguration, ({ params, principal, vbr }) =>
    vbr.agentPolicies.apply(params.id, principal.user))

  post('/api/v1/jobs/:id/clearCache', op.clearAgentPolicyCache, ({ params, principal, vbr }) =>
    vbr.agentPolicies.clearCache(params.id, principal.user))

  post('/api/v1/jobs/:id/clone', op.cloneJob, ({ params, principal, revision, vbr }) =>
    vbr.accessRules.madeBy(principal.user, () => vbr.jobs.clone(params.id, jobTypesIn(revision))))

  post('/api/v1/jobs/:id/disable', op.disableJob, ({ params, vbr }) => vbr.jobs.enable(params.id, false))

  post('/api/v1/jobs/:id/enable', op.enableJob, ({ params, vbr }) => vbr.jobs.enable(params.id, true))
}
