import * as op from '../../schemas/vbr/agents.js'
import type { Section } from '../../server/section.js'
import type { World } from '../../state/world/world.js'
import { packagesFile } from './agent-packages.js'
import { mediaFile } from './recovery-media.js'
import { driversMeant, groupsIn, tellsPower } from './revisions/agents.js'

/** Agents: computers with an agent of their own, the groups that they are in, and what they are recovered with. */
export const agents: Section = ({ get, post, put, del }) => {
  get('/api/v1/agents/recoveryTokens', op.getAllComputerRecoveryTokens, ({ query, principal, vbr }) =>
    vbr.recoveryTokens.page(query, vbr.roleScopes.sightOf(principal).backups))

  post('/api/v1/agents/recoveryTokens', op.createComputerRecoveryToken, ({ body, vbr }) =>
    vbr.recoveryTokens.create(body))

  get('/api/v1/agents/recoveryTokens/:id', op.getComputerRecoveryToken, ({ params, vbr }) =>
    vbr.recoveryTokens.get(params.id))

  put('/api/v1/agents/recoveryTokens/:id', op.updateComputerRecoveryToken, ({ params, body, vbr }) =>
    vbr.recoveryTokens.edit(params.id, body))

  del('/api/v1/agents/recoveryTokens/:id', op.deleteComputerRecoveryToken, ({ params, vbr }) =>
    vbr.recoveryTokens.remove(params.id))

  const groups = '/api/v1/agents/protectionGroups'

  get(groups, op.getAllProtectionGroups, ({ query, revision, principal, vbr }) =>
    vbr.protectionGroups.page(query, groupsIn(revision), vbr.roleScopes.inventoryOf(principal)?.groups))

  post(groups, op.createProtectionGroup, ({ query, body, principal, vbr }) =>
    vbr.protectionGroups.saving.create(body, query.performRescan ?? false, principal.user))

  get(`${groups}/:id`, op.getProtectionGroup, ({ params, revision, vbr }) =>
    vbr.protectionGroups.getOf(params.id, groupsIn(revision)))

  put(`${groups}/:id`, op.updateProtectionGroup, ({ params, query, body, principal, vbr }) =>
    vbr.protectionGroups.saving.edit(params.id, body, query.performRescan ?? false, principal.user))

  del(`${groups}/:id`, op.deleteProtectionGroup, ({ params, query, principal, vbr }) =>
    vbr.protectionGroups.saving.remove(params.id, query.uninstallEverything ?? false, principal.user))

  post(`${groups}/:id/rescan`, op.rescanProtectionGroup, ({ params, principal, vbr }) =>
    vbr.protectionGroups.rescan(params.id, principal.user))

  post(`${groups}/:id/enable`, op.enableProtectionGroup, ({ params, revision, principal, vbr }) =>
    switchGroup(vbr, params.id, false, revision, principal.user))

  post(`${groups}/:id/disable`, op.disableProtectionGroup, ({ params, revision, principal, vbr }) =>
    switchGroup(vbr, params.id, true, revision, principal.user))

  post(`${groups}/:id/packages`, op.downloadProtectionGroupPackages, ({ params, body, vbr }) =>
    packagesFile(vbr.agentPackages.filesOf(params.id, body)))

  const found = `${groups}/:id/discoveredEntities`

  get(found, op.getDiscoveredEntities, ({ params, query, revision, principal, vbr }) =>
    vbr.computers.page(query, vbr.protectionGroups.getOf(params.id, groupsIn(revision)).id,
      driversMeant(revision, query.driverStatusFilter), vbr.roleScopes.inventoryOf(principal)?.computers))

  post(`${found}/rescan`, op.rescanDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'rescan', body.entityIds, principal.user))

  post(`${found}/installAgent`, op.installAgentOnDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'installAgent', body.entityIds, principal.user))

  post(`${found}/uninstallAgent`, op.uninstallAgentFromDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'uninstallAgent', body.entityIds, principal.user))

  post(`${found}/uninstallAllComponents`, op.uninstallAllComponentsFromDiscoveredEntities,
    ({ params, body, principal, vbr }) => vbr.computers.act(params.id, 'uninstallAll', body.entityIds, principal.user))

  post(`${found}/upgradeAgent`, op.upgradeAgentOnDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'upgradeAgent', body.entityIds, principal.user))

  post(`${found}/installCBTDriver`, op.installCBTDriverOnDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'installDriver', body.entityIds, principal.user))

  post(`${found}/uninstallCBTDriver`, op.uninstallCBTDriverFromDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'uninstallDriver', body.entityIds, principal.user))

  post(`${found}/reboot`, op.rebootDiscoveredEntities, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'reboot', body.entityIds, principal.user))

  post(`${found}/recreateEmbeddedRm`, op.recreateEmbeddedRecoveryMedia, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'recreateMedia', body.entityIds, principal.user))

  post(`${found}/prepareForRemoteBmr`, op.prepareForRemoteBmr, ({ params, body, principal, vbr }) =>
    vbr.computers.act(params.id, 'prepareRecovery', body.entityIds, principal.user))

  get(`${found}/:entityId/createRecoveryMedia`, op.createRecoveryMediaForDiscoveredEntity, ({ params, query, vbr }) =>
    mediaFile(vbr.recoveryMedia.ofComputer.make(params.id, params.entityId, query.allowRemoteBmr ?? false)))

  post(`${found}/:entityId/createRecoveryMedia`, op.createRecoveryMediaTaskForDiscoveredEntity,
    ({ params, query, vbr }) => vbr.recoveryMedia.ofComputer.start(params.id, params.entityId, query.allowRemoteBmr))

  post(`${found}/trust`, op.trustDiscoveredEntities, ({ params, body, vbr }) =>
    vbr.computers.trust(params.id, body.entityIds))

  get(`${found}/:entityId`, op.getDiscoveredEntity, ({ params, revision, vbr }) =>
    vbr.computers.getIn(vbr.protectionGroups.getOf(params.id, groupsIn(revision)).id, params.entityId))

  del(`${found}/:entityId`, op.deleteDiscoveredEntity, ({ params, vbr }) =>
    vbr.computers.removeFrom(params.id, params.entityId))

  get('/api/v1/agents/discoveredEntities', op.getAllDiscoveredEntities, ({ query, vbr }) => vbr.computers.page(query))

  get('/api/v1/agents/discoveredEntities/states', op.getAllAgentStates, ({ query, vbr }) =>
    vbr.computers.states.page(query))

  get('/api/v1/agents/discoveredEntities/states/:id', op.getAgentState, ({ params, vbr }) =>
    vbr.computers.states.get(params.id))

  get('/api/v1/agents/discoveredEntities/:id/backups', op.getAgentBackups, ({ params, query, principal, vbr }) =>
    vbr.agentBackups.page(params.id, query, vbr.roleScopes.sightOf(principal).backups))

  post('/api/v1/agents/discoveredEntities/:id/attachBackup', op.attachBackupToAgent, ({ params, body, vbr }) =>
    vbr.agentBackups.attach(params.id, body.backupIds))

  post('/api/v1/agents/discoveredEntities/:id/detachBackup', op.detachBackupFromAgent, ({ params, body, vbr }) =>
    vbr.agentBackups.detach(params.id, body.backupIds))

  get('/api/v1/agents/protectedComputers', op.getProtectedComputers, ({ query, principal, vbr }) =>
    vbr.computers.protectedComputers.page(query, vbr.roleScopes.inventoryOf(principal)?.computers))

  get('/api/v1/agents/protectedComputers/:id', op.getProtectedComputer, ({ params, principal, vbr }) =>
    vbr.computers.protectedComputers.get(params.id, vbr.roleScopes.inventoryOf(principal)?.computers))

  get('/api/v1/agents/packages/linux', op.getAllAgentPackages, ({ query, revision, vbr }) =>
    vbr.agentPackages.linux(query, tellsPower(revision)))

  get('/api/v1/agents/packages/unix', op.getAllAgentPackagesForUnix, ({ query, vbr }) => vbr.agentPackages.unix(query))

  get('/api/v1/agents/recoveryAppliances', op.getAgentsRecoveryAppliances, ({ query, vbr }) =>
    vbr.recoveryAppliances.page(query))

  post('/api/v1/agents/recoveryAppliances/reboot', op.rebootAgentsRecoveryAppliances, ({ body, principal, vbr }) =>
    vbr.recoveryAppliances.rebootAll(body?.ids, principal.user))

  get('/api/v1/agents/recoveryAppliances/:id', op.getAgentsRecoveryAppliance, ({ params, vbr }) =>
    vbr.recoveryAppliances.get(params.id))

  post('/api/v1/agents/recoveryAppliances/:id/reboot', op.rebootAgentsRecoveryAppliance, ({ params, principal, vbr }) =>
    vbr.recoveryAppliances.reboot(params.id, principal.user))
}

/** 1.3-rev0 answers with the session that does it; later revisions with nothing. */
function switchGroup (vbr: World['vbr'], id: string, isDisabled: boolean, revision: string, user: string) {
  if (revision === '1.3-rev0') return vbr.protectionGroups.saving.turnBySession(id, isDisabled, user)
  vbr.protectionGroups.saving.turn(id, isDisabled)
}
