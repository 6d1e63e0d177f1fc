import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { CloudArea } from '../cloud/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { OptionsArea } from '../options/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { zeroId } from '../../store/ids.js'
import { createAgentBackups } from './agent-backups.js'
import { createDiscovery } from './discovery.js'
import { createDomains } from './domains.js'
import { createDiscoveredEntities } from './entities.js'
import { createGroupSaving } from './group-saving.js'
import { createProtectionGroups } from './groups.js'
import { createAgentPackages } from './packages.js'
import { createPhysicalInventory } from './physical-inventory.js'
import { createRecoveryAppliances } from './recovery-appliances.js'
import { createRecoveryMedia } from './recovery-media.js'
import { createRecoveryTokens } from './recovery-tokens.js'
import { createTrust } from './trust.js'

export { type Computer, hasAgent, isComputer, isLinux } from './entities.js'
export { disksOf } from './machines.js'

type Below = ServerArea & InventoryArea & SessionsArea & BackupsArea & CredentialsArea & InfrastructureArea &
  CloudArea & OptionsArea & RepositoriesArea

/** Computers with an agent of their own: the groups that they are in, what is on them, and whose backups are whose. */
export function createAgentsArea (kernel: Kernel, below: Below) {
  const { backups, backupObjects, managedServers, sessions, generalOptions } = below
  const backupServerId = (): string =>
    managedServers.list().find(one => one.type === 'WindowsHost' && 'isBackupServer' in one && one.isBackupServer === true)?.id ?? zeroId
  const groups = createProtectionGroups(kernel, backupServerId)
  const entities = createDiscoveredEntities(kernel, groups)
  const domains = createDomains(kernel, { ...below, groups })
  const discovery = createDiscovery(kernel, { ...below, groups, entities })
  return {
    domains,
    recoveryTokens: createRecoveryTokens(kernel, backups),
    protectionGroups: {
      ...groups,
      saving: createGroupSaving(kernel, { ...below, groups, entities, domains, discovery, backupServerId }),
      rescan: (id: string, initiatedBy: string) => discovery.rescan(groups.get(id), initiatedBy)
    },
    computers: {
      ...entities,
      act: discovery.act,
      isReached: discovery.isReached,
      onRescan: discovery.onRescan,
      ...createTrust(groups, entities, discovery, generalOptions.hostAuthentication)
    },
    physicalInventory: createPhysicalInventory(groups, entities),
    agentPackages: createAgentPackages(entities.version, groups.get),
    agentBackups: createAgentBackups(kernel, entities, backups, backupObjects),
    recoveryAppliances: createRecoveryAppliances(kernel, sessions, entities, discovery),
    recoveryMedia: createRecoveryMedia(kernel, { ...below, groups, entities })
  }
}
export type Computers = ReturnType<typeof createAgentsArea>['computers']
export type AgentsArea = ReturnType<typeof createAgentsArea>
