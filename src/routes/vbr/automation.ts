import * as op from '../../schemas/vbr/automation.js'
import type { Section } from '../../server/section.js'
import { credentialsIn } from './revisions/credentials.js'
import { proxyTypesIn } from './revisions/proxies.js'

/** Automation: what is configured, carried from server to server as files; imports run as sessions of their own. */
export const automation: Section = ({ get, post }) => {
  post('/api/v1/automation/jobs/import', op.importJobs, ({ body, principal, vbr }) =>
    vbr.automation.jobs.import(body, principal.user))

  post('/api/v1/automation/jobs/export', op.exportJobs, ({ body, vbr }) =>
    vbr.automation.jobs.export(body))

  post('/api/v1/automation/credentials/import', op.importCredentials, ({ body, principal, vbr }) =>
    vbr.automation.credentials.import(body, principal.user))

  post('/api/v1/automation/credentials/export', op.exportCredentials, ({ body, revision, vbr }) =>
    vbr.automation.credentials.export(withTypes(body, credentialsIn(revision).types)))

  post('/api/v1/automation/cloudcredentials/import', op.importCloudCredentials, ({ body, principal, vbr }) =>
    vbr.automation.cloudCredentials.import(body, principal.user))

  post('/api/v1/automation/cloudcredentials/export', op.exportCloudCredentials, ({ body, vbr }) =>
    vbr.automation.cloudCredentials.export(body))

  post('/api/v1/automation/proxies/import', op.importProxies, ({ body, principal, vbr }) =>
    vbr.automation.proxies.import(body, principal.user))

  post('/api/v1/automation/proxies/export', op.exportProxies, ({ body, revision, vbr }) =>
    vbr.automation.proxies.export(withTypes(body, proxyTypesIn(revision))))

  post('/api/v1/automation/managedServers/import', op.importManagedServers, ({ body, principal, vbr }) =>
    vbr.automation.managedServers.import(body, principal.user))

  post('/api/v1/automation/managedServers/export', op.exportManagedServers, ({ body, vbr }) =>
    vbr.automation.managedServers.export(body))

  post('/api/v1/automation/repositories/import', op.importRepositories, ({ body, principal, vbr }) =>
    vbr.automation.repositories.import(body, principal.user))

  post('/api/v1/automation/repositories/export', op.exportRepositories, ({ body, vbr }) =>
    vbr.automation.repositories.export(body))

  post('/api/v1/automation/encryptionPasswords/import', op.importEncryptionPasswords, ({ body, principal, vbr }) =>
    vbr.automation.encryptionPasswords.import(body, principal.user))

  post('/api/v1/automation/encryptionPasswords/export', op.exportEncryptionPasswords, ({ body, vbr }) =>
    vbr.automation.encryptionPasswords.export(body))

  get('/api/v1/automation/sessions', op.getAllAutomationSessions, ({ query, vbr }) =>
    vbr.sessions.automation.page(query))

  get('/api/v1/automation/sessions/:id', op.getAutomationSession, ({ params, vbr }) =>
    vbr.sessions.automation.get(params.id))

  get('/api/v1/automation/sessions/:id/logs', op.getAutomationSessionLogs, ({ params, vbr }) =>
    vbr.sessions.automation.logs(params.id))

  post('/api/v1/automation/sessions/:id/stop', op.stopAutomationSession, ({ params, principal, vbr }) =>
    vbr.sessions.automation.stop(params.id, principal.user))
}

/** Without types that are asked for, those that the client can read. */
function withTypes<T, S extends { types?: T[] }> (selection: S | undefined, known: readonly T[]): S {
  const types = selection?.types
  return { ...selection, types: types === undefined || types.length === 0 ? [...known] : types } as S // with its types
}
