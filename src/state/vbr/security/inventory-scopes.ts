import type { AgentObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { ScopesWorkloadModel } from '../../../schemas/vbr/users-and-roles.js'
import type { DiscoveredEntities } from '../agents/entities.js'
import type { BackupObject } from '../backups/objects.js'
import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import type { CustomRole } from '../users/custom-roles.js'

export interface InventoryScopesBelow {
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  computers: Pick<DiscoveredEntities, 'computers'>
  /** What backups have of a workload. */
  objectsOf: (workload: ScopesWorkloadModel) => BackupObject[]
}

/** What somebody sees of the inventory, by id. */
export interface InventorySight {
  /** Of virtual infrastructures. */
  objects: ReadonlySet<string>
  shares: readonly string[]
  tenants: readonly string[]
  groups: readonly string[]
  computers: readonly string[]
}

/**
 * What custom roles show of the inventory: what they back up and restore from and to, with what that lies in and what
 * lies in it. ASSUMED: who may back up the entire inventory, restore every backup, or restore to any place, sees all.
 */
export function createInventoryScopes (
  { inventory, hyperVInventory, cloudDirectorInventory, computers, objectsOf }: InventoryScopesBelow
) {
  /** The workloads that a role names; undefined where it reaches everything. */
  function workloadsOf (role: CustomRole): ScopesWorkloadModel[] | undefined {
    const { manageBackups, manageRestores, inventoryScope, restorePermissionsScope, restoreTargetScope } = role
    const { entireBackupScope, backupSources = [] } = restorePermissionsScope.restoreBackupScope
    if (manageBackups && inventoryScope.entireInventory) return undefined
    if (manageRestores && (entireBackupScope || restoreTargetScope.entireBackupScope)) return undefined
    return [
      ...manageBackups ? inventoryScope.workloads ?? [] : [],
      ...manageRestores ? [...backupSources, ...restoreTargetScope.restoreTargets?.workloads ?? []] : []
    ]
  }

  function objectsIn (workload: ScopesWorkloadModel): string[] {
    switch (workload.type) {
      case 'VSphere': return (workload.inventoryObjects ?? []).flatMap(inventory.around)
      case 'HyperV': return (workload.inventoryObjects ?? []).flatMap(hyperVInventory.around)
      case 'Jobs': case 'Backups': return objectsOf(workload).flatMap(object => {
        const ref = { hostName: object.hostName ?? '', objectId: 'objectId' in object ? object.objectId ?? '' : '' }
        if (ref.objectId === '') return []
        if (object.platformName === 'CloudDirector') return cloudDirectorInventory.around(ref)
        return object.platformName === 'HyperV' ? hyperVInventory.around(ref) : inventory.around(ref)
      })
      default: return []
    }
  }

  /** Shares that a workload names, or of which its jobs and backups have something. */
  function sharesIn (workload: ScopesWorkloadModel): string[] {
    switch (workload.type) {
      case 'UnstructuredData': return (workload.fileShares ?? []).map(({ serverId }) => serverId)
      case 'ObjectStorage': return (workload.objectStorageServer ?? []).map(({ serverId }) => serverId)
      case 'Jobs': case 'Backups': return objectsOf(workload).flatMap(object =>
        'fileServerId' in object && typeof object.fileServerId === 'string' ? [object.fileServerId] : [])
      default: return []
    }
  }

  const tenantsIn = (workload: ScopesWorkloadModel): string[] =>
    workload.type === 'EntraIdTenant' ? (workload.inventoryObjects ?? []).map(({ id }) => id) : []

  function computersIn (workload: ScopesWorkloadModel): Array<{ id: string, groupId: string }> {
    const isMeant = workload.type === 'Computers'
      ? isAmong(workload.computers ?? [])
      : backedUpIn(workload)
    return computers.computers().filter(isMeant)
      .map(({ id, protectionGroupId: groupId }) => ({ id, groupId }))
  }

  const isAmong = (named: readonly AgentObjectModel[]) =>
    ({ id, objectId, protectionGroupId }: { id: string, objectId: string, protectionGroupId: string }): boolean =>
      named.some(one => one.type === 'ProtectionGroup' ? one.id === protectionGroupId : [id, objectId].includes(one.id))

  function backedUpIn (workload: ScopesWorkloadModel): (computer: { objectId: string }) => boolean {
    if (workload.type !== 'Jobs' && workload.type !== 'Backups') return () => false
    const ids = new Set(objectsOf(workload).map(object => 'objectId' in object ? object.objectId : undefined))
    return ({ objectId }) => ids.has(objectId)
  }

  return {
    /** Undefined for all of it. */
    sightOf (roles: readonly CustomRole[]): InventorySight | undefined {
      const named = roles.map(workloadsOf)
      if (named.includes(undefined)) return undefined
      const workloads = named.flatMap(some => some ?? [])
      const found = workloads.flatMap(computersIn)
      const groups = workloads.flatMap(workload => workload.type === 'Computers' ? workload.computers ?? [] : [])
        .filter(({ type }) => type === 'ProtectionGroup').map(({ id }) => id)
      return {
        objects: new Set(workloads.flatMap(objectsIn)),
        shares: toIds(workloads.flatMap(sharesIn)),
        tenants: toIds(workloads.flatMap(tenantsIn)),
        groups: toIds([...groups, ...found.map(({ groupId }) => groupId)]),
        computers: toIds(found.map(({ id }) => id))
      }
    }
  }
}

const toIds = (ids: readonly string[]): string[] => [...new Set(ids.map(id => id.toLowerCase()))]
