import type { ScopesWorkloadModel } from '../../../schemas/vbr/users-and-roles.js'
import type { AgentObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { Backups } from '../backups/backups.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import { withSuccessorIn } from '../inventory/index.js'
import type { Inventory } from '../inventory/inventory.js'
import type { Successions } from '../inventory/succession.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Replicas } from '../replicas/replicas.js'
import type { ScaleOutRepositories } from '../repositories/scale-out/repositories.js'
import type { DiscoveredEntities } from '../agents/entities.js'
import type { ProtectionGroups } from '../agents/groups.js'
import type { RecoveryTokens } from '../agents/recovery-tokens.js'
import type { EntraTenants } from '../entra/tenants.js'
import type { ShareBrowsing } from '../unstructured/browsing.js'
import type { UnstructuredServers } from '../unstructured/servers.js'
import type { Sessions } from '../sessions/sessions.js'
import type { TaskSessions } from '../sessions/task-sessions.js'
import type { CustomRole, CustomRoles } from '../users/custom-roles.js'
import { customRoleIdsIn } from '../users/index.js'
import { isMembers, namedMembersOf, type Members } from '../base/members.js'
import type { EAclObjectKind, EAclRights } from '../../../schemas/vbr/acl.js'
import type { AccessRules, Somebody } from './access-rules.js'
import { createInventoryScopes, type InventorySight } from './inventory-scopes.js'
import { securityRefusals as refuse } from './refusals.js'

export interface RoleScopesBelow {
  customRoles: CustomRoles
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  jobs: Jobs
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  successions: Successions
  computers: Pick<DiscoveredEntities, 'computers'>
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  replicas: Replicas
  sessions: Sessions
  taskSessions: TaskSessions
  unstructuredServers: Pick<UnstructuredServers, 'find'>
  entraTenants: Pick<EntraTenants, 'find'>
  protectionGroups: Pick<ProtectionGroups, 'find'>
  recoveryTokens: Pick<RecoveryTokens, 'find'>
  shareBrowsing: Pick<ShareBrowsing, 'serverOf'>
  accessRules: AccessRules
}

/** What somebody with custom roles sees of backups and replicas, by id: undefined for all. */
export interface RoleSight { backups?: string[], objects?: string[], jobs?: string[], replicas?: string[] }
/** A machine as workloads and bodies name it. */
interface MachineRef { hostName: string, objectId: string }
/** What the documents open to roles of one kind alone needs a right to it; what they open to both, any. */
type NeededRight = Exclude<EAclRights, 'full'> | undefined
export interface Asking { url: string, params: object, body: unknown, right: NeededRight }
/** What a role lets do, and with what. */
interface Reach { right: EAclRights, sees: (type: EAclObjectKind, id: string) => boolean }

const keyOf = ({ hostName, objectId }: MachineRef): string => `${hostName} ${objectId}`.toLowerCase()
const everything: RoleSight = {}

/**
 * What custom roles are confined to. A role that restores sees what it may restore from, one that backs up what it may
 * back up; who has several sees what any of them does.
 *
 * ASSUMED: nobody with a custom role has made a backup, for no operation that is open to them makes a job: of "their
 * own" backups there are none, and what counts are the sources that a role lists.
 */
export function createRoleScopes (below: RoleScopesBelow) {
  const { customRoles, backups, backupObjects, restorePoints, jobs, repositories, scaleOutRepositories } = below

  const placeName = (id: string): string => {
    const place = repositories.find(id) ?? scaleOutRepositories.find(id)
    if (place === undefined) throw refuse.noSuch('backup repository', id)
    return place.name
  }
  const nameIn = <T extends { name: string }>(found: T | undefined, noun: string, id: string): string => {
    if (found === undefined) throw refuse.noSuch(noun, id)
    return found.name
  }

  /** What a workload names must be there, and is kept with its name of today. */
  function settleWorkload (workload: ScopesWorkloadModel): ScopesWorkloadModel {
    switch (workload.type) {
      case 'Backups': return {
        ...workload,
        backups: workload.backups.map(one =>
          ({ ...one, backupName: nameIn(backups.find(one.backupId), 'backup', one.backupId), type: one.type ?? 'Backup' }))
      }
      case 'Jobs': return {
        ...workload,
        jobs: workload.jobs?.map(one => ({ ...one, jobName: nameIn(jobs.find(one.jobId), 'job', one.jobId) })) ?? []
      }
      default: return workload
    }
  }

  customRoles.onSettle(role => {
    const { inventoryScope, repositoryScope, restorePermissionsScope, restoreTargetScope } = role
    const { restoreTargets } = restoreTargetScope
    const settle = (workloads: ScopesWorkloadModel[] | undefined): ScopesWorkloadModel[] | undefined =>
      workloads?.map(settleWorkload)
    return {
      ...role,
      inventoryScope: { ...inventoryScope, ...ifPresent('workloads', settle(inventoryScope.workloads)) },
      repositoryScope: {
        ...repositoryScope,
        ...ifPresent('repositories', repositoryScope.repositories?.map(one =>
          ({ ...one, repositoryName: placeName(one.repositoryId) })))
      },
      restorePermissionsScope: {
        ...restorePermissionsScope,
        restoreBackupScope: {
          ...restorePermissionsScope.restoreBackupScope,
          ...ifPresent('backupSources', settle(restorePermissionsScope.restoreBackupScope.backupSources))
        }
      },
      restoreTargetScope: {
        ...restoreTargetScope,
        ...ifPresent('restoreTargets', restoreTargets &&
          { ...restoreTargets, ...ifPresent('workloads', settle(restoreTargets.workloads)) })
      }
    }
  })

  below.successions.onSuccession(succession => {
    for (const role of customRoles.list()) {
      const followed = withSuccessorIn(role, succession)
      if (followed !== role) customRoles.replace(followed)
    }
  })

  /** The custom roles of somebody; undefined for who has none: built-in roles are confined to nothing. */
  function rolesOf (words: readonly string[]): CustomRole[] | undefined {
    const ids = customRoleIdsIn(words)
    return ids.length === 0 ? undefined : ids.flatMap(id => customRoles.find(id) ?? [])
  }

  const ofJob = (jobId: string): BackupObject[] => backups.ofJob(jobId).flatMap(({ id }) => backupObjects.ofBackup(id))
  const ofMachine = (objectId: string, hostName?: string): BackupObject[] =>
    backupObjects.list({ where: { objectId, hostName } })

  /** A protection group means the computers in it. */
  function computersOf ({ id, type }: AgentObjectModel): string[] {
    return below.computers.computers()
      .filter(computer => type === 'ProtectionGroup' ? computer.protectionGroupId === id : [computer.id, computer.objectId].includes(id))
      .map(({ objectId }) => objectId)
  }

  /** The machines of a virtual infrastructure that a workload means, those that are gone from it among them. */
  function machinesOf (workload: ScopesWorkloadModel): MachineRef[] {
    switch (workload.type) {
      case 'VSphere': return (workload.inventoryObjects ?? []).flatMap(object =>
        [...below.inventory.machinesIn(object), object].flatMap(toRef))
      case 'HyperV': return (workload.inventoryObjects ?? []).flatMap(object =>
        [...below.hyperVInventory.machinesIn(object), object].flatMap(toRef))
      default: return []
    }
  }

  function objectsOf (workload: ScopesWorkloadModel): BackupObject[] {
    switch (workload.type) {
      case 'Backups': return workload.backups.flatMap(({ backupId }) => backupObjects.ofBackup(backupId))
      case 'Jobs': return (workload.jobs ?? []).flatMap(({ jobId }) => ofJob(jobId))
      case 'Computers': return (workload.computers ?? []).flatMap(computersOf).flatMap(id => ofMachine(id))
      case 'VSphere': case 'HyperV':
        return machinesOf(workload).flatMap(({ objectId, hostName }) => ofMachine(objectId, hostName))
      case 'UnstructuredData': return (workload.fileShares ?? []).flatMap(({ serverId }) => ofMachine(serverId))
      case 'ObjectStorage': return (workload.objectStorageServer ?? []).flatMap(({ serverId }) => ofMachine(serverId))
      case 'EntraIdTenant': return (workload.inventoryObjects ?? []).flatMap(({ id }) => ofMachine(id))
      case 'Nutanix': case 'Proxmox':
        return (workload.inventoryObjects ?? []).flatMap(({ objectId }) => ofMachine(objectId))
    }
  }

  const inventoryScopes = createInventoryScopes({ ...below, objectsOf })

  /** What somebody sees of the inventory; undefined for all of it. */
  function inventoryOf (somebody: Somebody): InventorySight | undefined {
    const roles = rolesOf(somebody.roles)
    return roles && inventoryScopes.sightOf(roles)
  }

  /** The workloads that a role is confined to; undefined where nothing confines it. */
  function workloadsOf ({ manageBackups, manageRestores, inventoryScope, restorePermissionsScope }: CustomRole) {
    const { entireBackupScope, backupSources = [] } = restorePermissionsScope.restoreBackupScope
    const { entireInventory, workloads = [] } = inventoryScope
    if ((manageBackups && entireInventory) || (manageRestores && entireBackupScope)) return undefined
    return [...manageBackups ? workloads : [], ...manageRestores ? backupSources : []]
  }

  /** A job is seen by whom it is listed for, and by who sees something that it has backed up (ASSUMED). */
  function sightOfWorkloads (workloads: readonly ScopesWorkloadModel[]): Required<RoleSight> {
    const objects = workloads.flatMap(objectsOf)
    const seen = new Set(objects.map(({ backupId }) => backupId))
    const listed = workloads.flatMap(workload =>
      workload.type === 'Jobs' ? (workload.jobs ?? []).map(({ jobId }) => jobId.toLowerCase()) : [])
    const backedUp = [...seen].flatMap(id => backups.find(id)?.jobId ?? [])
    return {
      objects: [...new Set(objects.map(({ id }) => id))],
      backups: [...seen],
      jobs: [...new Set([...listed, ...backedUp])],
      replicas: replicasOf(workloads, listed)
    }
  }

  /** The replicas of jobs that are listed, and of machines that are meant. */
  function replicasOf (workloads: readonly ScopesWorkloadModel[], jobIds: readonly string[]): string[] {
    const machines = new Set(workloads.flatMap(machinesOf).map(keyOf))
    return below.replicas.list()
      .filter(({ jobId, source }) => jobIds.includes(jobId) || machines.has(keyOf(source))).map(({ id }) => id)
  }

  /**
   * The sessions of somebody: of the jobs that they see, and what they have begun themselves; undefined for all.
   * ASSUMED: no source says what of the history a custom role shows.
   */
  function sessionsOf (somebody: Somebody): string[] | undefined {
    const { jobs: seen } = sightOf(somebody)
    return seen && below.sessions.idsOf(seen, somebody.user)
  }

  /** The repositories that roles name, with their extents, and those that hold a backup that is seen (ASSUMED). */
  function repositoriesOf (somebody: Somebody): string[] | undefined {
    const roles = rolesOf(somebody.roles)
    if (roles === undefined || roles.some(({ repositoryScope }) => repositoryScope.allRepositories)) return undefined
    const named = roles.flatMap(({ repositoryScope }) => repositoryScope.repositories ?? [])
      .map(({ repositoryId }) => repositoryId.toLowerCase())
    const holding = sightOf(somebody).backups?.flatMap(id => backups.find(id)?.repositoryId ?? []) ?? []
    const places = [...named, ...holding]
    return [...new Set([...places, ...places.flatMap(id => scaleOutRepositories.extentsOf(id))])]
  }

  function sightOf (somebody: Somebody): RoleSight {
    const roles = rolesOf(somebody.roles)
    if (roles === undefined) return everything
    const workloads = roles.map(workloadsOf)
    return sightByRules(somebody, workloads.includes(undefined)
      ? everything
      : sightOfWorkloads(workloads.flatMap(some => some ?? [])))
  }

  /** What each right of a role reaches as long as nobody decides otherwise of a job or a backup. */
  function reachesOf ({ manageBackups, manageRestores, inventoryScope, restorePermissionsScope }: CustomRole): Reach[] {
    const { entireBackupScope, backupSources = [] } = restorePermissionsScope.restoreBackupScope
    const { entireInventory, workloads = [] } = inventoryScope
    const reach = (right: EAclRights, isAll: boolean, some: readonly ScopesWorkloadModel[]): Reach => {
      const sight = isAll ? everything : sightOfWorkloads(some)
      return { right, sees: (type, id) => (type === 'backup' ? sight.backups : sight.jobs)?.includes(id) ?? true }
    }
    return [
      ...manageBackups ? [reach('write', entireInventory, workloads)] : [],
      ...manageRestores ? [reach('restore', entireBackupScope, backupSources)] : []
    ]
  }

  /** Owners see what is theirs; what was delegated is seen by the roles that it was delegated to, and by no others. */
  function sightByRules (somebody: Somebody, sight: RoleSight): RoleSight {
    const rules = below.accessRules.list()
    const decide = (type: EAclObjectKind, id: string) => {
      const rights = below.accessRules.rightsOf(type, id, somebody)
      return rights === undefined ? [] : [{ type, id, isSeen: rights.length > 0 }]
    }
    const ofBackups = new Set(rules.flatMap(({ type, objectId }) =>
      type === 'backup' ? [objectId] : backups.list({ where: { jobId: objectId } }).map(backup => backup.id)))
    const decided = [
      ...rules.flatMap(({ type, objectId }) => type === 'backupJob' ? decide(type, objectId) : []),
      ...[...ofBackups].flatMap(id => decide('backup', id))
    ]
    return decided.length === 0 ? sight : withDecided(sight, decided)
  }

  function withDecided (
    sight: RoleSight, decided: ReadonlyArray<{ type: EAclObjectKind, id: string, isSeen: boolean }>
  ): RoleSight {
    if (sight === everything && decided.every(({ isSeen }) => isSeen)) return sight
    const idsOf = (type: EAclObjectKind, isSeen: boolean): string[] =>
      decided.filter(one => one.type === type && one.isSeen === isSeen).map(({ id }) => id)
    const jobIds = { seen: idsOf('backupJob', true), hidden: idsOf('backupJob', false) }
    const backupIds = { seen: idsOf('backup', true), hidden: idsOf('backup', false) }
    const objectIds = (ids: readonly string[]): string[] =>
      ids.flatMap(id => backupObjects.ofBackup(id).map(object => object.id))
    const replicaIds = (ids: readonly string[]): string[] =>
      below.replicas.list().filter(({ jobId }) => ids.includes(jobId)).map(({ id }) => id)
    const all = (rows: Array<{ id: string }>): string[] => rows.map(({ id }) => id)
    return {
      backups: without(backupIds.hidden, [...sight.backups ?? all(backups.list()), ...backupIds.seen]),
      objects: without(objectIds(backupIds.hidden), [
        ...sight.objects ?? all(backupObjects.list()), ...objectIds(backupIds.seen)
      ]),
      jobs: without(jobIds.hidden, [
        ...sight.jobs ?? all(jobs.list()), ...jobIds.seen,
        ...backupIds.seen.flatMap(id => backups.find(id)?.jobId ?? [])
      ]),
      replicas: without(replicaIds(jobIds.hidden), [
        ...sight.replicas ?? all(below.replicas.list()), ...replicaIds(jobIds.seen)
      ])
    }
  }

  /** What is meant of jobs and backups must be among the rights that were decided for somebody. */
  function guardRight (somebody: Somebody, noun: string, id: string, right: NeededRight): void {
    if (right === undefined) return
    const backupsOf = (objectId: string | undefined): string[] => objectId === undefined
      ? []
      : backupObjects.findIds(objectId).flatMap(one => backupObjects.find(one)?.backupId ?? [])
    const backupIds = noun === 'backup'
      ? [id]
      : noun === 'restore point' ? backupsOf(restorePoints.find(id)?.objectRef) : noun === 'backup object' ? backupsOf(id) : []
    const decided = noun === 'job'
      ? [below.accessRules.rightsOf('backupJob', id, somebody)]
      : backupIds.map(backupId => below.accessRules.rightsOf('backup', backupId, somebody))
    const lacks = (rights: EAclRights[] | undefined): boolean =>
      rights !== undefined && !rights.includes('full') && !rights.includes(right)
    if (decided.length > 0 && decided.every(lacks)) throw refuse.outOfScope(`${right} access to ${noun} ${id}`)
  }

  /** Any of the roles must allow it. */
  function guardTargets (roles: readonly CustomRole[], url: string, body: unknown): void {
    const allowed = roles.filter(({ manageRestores }) => manageRestores).some(({ restoreTargetScope }) => {
      const { entireBackupScope, restoreTargets = {} } = restoreTargetScope
      const { originalLocation = false, workloads = [] } = restoreTargets
      if (entireBackupScope) return true
      // Targets are of virtual infrastructures: who is kept to some restores nothing to a cloud.
      if (url.includes('/azure/')) return false
      const isOriginal = isMembers(body) && body.type === 'OriginalLocation'
      if (originalLocation) return isOriginal
      // No role lists places of VMware Cloud Director (documents).
      if (url.endsWith('/cloudDirector') && !isOriginal) return false
      return destinationsIn(body).every(target => workloads.some(workload => isAmong(target, workload)))
    })
    if (!allowed) throw refuse.outOfScope('the target of the restore')
  }

  /** A target is one of those that are listed, or on a server that is. */
  function isAmong (target: Members, workload: ScopesWorkloadModel): boolean {
    if (workload.type !== 'VSphere' && workload.type !== 'HyperV') return false
    return (workload.inventoryObjects ?? []).some(({ hostName, objectId = '', name }) =>
      same(hostName, target.hostName) && (same(objectId, target.objectId) || (objectId === '' && same(name, hostName))))
  }

  function guardRepositories (roles: readonly CustomRole[], body: unknown): void {
    const wanted = namedMembersOf(body).flatMap(([key, value]) =>
      namesRepository.test(key) ? [String(value).toLowerCase()] : [])
    const isGiven = ({ manageBackups, repositoryScope }: CustomRole, id: string): boolean => {
      const { allRepositories, repositories = [] } = repositoryScope
      return manageBackups && (allRepositories || repositories.some(one => one.repositoryId.toLowerCase() === id))
    }
    const allowed = wanted.every(id => roles.some(role => isGiven(role, id)))
    if (!allowed) throw refuse.outOfScope('the backup repository')
  }

  /** A machine that is backed up at once must be in the inventory that a role may back up. */
  function guardMachine (roles: readonly CustomRole[], body: unknown): void {
    const [machine] = toRef(isMembers(body) ? body : {})
    const computer = isMembers(body) && typeof body.id === 'string' ? body.id.toLowerCase() : ''
    const allowed = roles.some(({ manageBackups, inventoryScope: { entireInventory, workloads = [] } }) =>
      manageBackups && (entireInventory || workloads.some(workload =>
        (machine !== undefined && machinesOf(workload).some(one => keyOf(one) === keyOf(machine))) ||
        (workload.type === 'Computers' && (workload.computers ?? []).some(one =>
          one.id.toLowerCase() === computer || computersOf(one).includes(computer))))))
    if (!allowed) throw refuse.outOfScope('the machine')
  }

  /** A server of the inventory, or a machine of one, that a call is about must be seen. */
  function guardInventory (somebody: Somebody, { url, params, body }: Asking): void {
    if (!url.startsWith('/api/v1/inventory')) return
    const seen = inventoryOf(somebody)?.objects
    if (seen === undefined) return
    const { hostname, name = hostname } = params as { hostname?: unknown, name?: unknown } // servers, by whichever path
    const hostName = url.startsWith('/api/v1/inventory/vmware/') ? name : hostname
    const server = typeof hostName === 'string'
      ? [below.inventory, below.hyperVInventory, below.cloudDirectorInventory]
          .map(({ root }) => root(hostName)).find(found => found !== undefined)
      : undefined
    if (server !== undefined && !seen.has(server.id)) throw refuse.outOfScope(`server ${server.name}`)
    const object = isMembers(body) && isMembers(body.object) ? body.object : {}
    const [ref] = toRef(object)
    const machine = ref && below.inventory.find(ref)
    if (machine !== undefined && !seen.has(machine.id)) throw refuse.outOfScope(`machine ${machine.name}`)
  }

  /** What a path and a body name of backups must be seen. What is not there at all is for the operation to say. */
  function guardSight (somebody: Somebody, { url, params, body, right }: Asking): void {
    const { backups: known, objects, jobs: jobIds, replicas = [] } = sightOf(somebody)
    const places = repositoriesOf(somebody)
    const sees: Record<string, (id: string) => boolean> = {
      backup: id => known === undefined || backups.find(id) === undefined || known.includes(id),
      'backup object': id => {
        const ids = backupObjects.findIds(id)
        return objects === undefined || ids.length === 0 || ids.some(one => objects.includes(one))
      },
      'restore point': id => {
        const point = restorePoints.find(id)
        return objects === undefined || point === undefined || objects.includes(point.objectRef)
      },
      job: id => jobIds === undefined || jobs.find(id) === undefined || jobIds.includes(id),
      replica: id => known === undefined || below.replicas.find(id) === undefined || replicas.includes(id),
      'replica restore point': id => {
        const point = below.replicas.findPoint(id)
        return known === undefined || point === undefined || replicas.includes(point.replicaId)
      },
      session: id => below.sessions.find(id) === undefined || (sessionsOf(somebody)?.includes(id) ?? true),
      'task session': id => {
        const task = below.taskSessions.find(id)
        return task === undefined || (sessionsOf(somebody)?.includes(task.sessionId) ?? true)
      },
      share: id =>
        below.unstructuredServers.find(id) === undefined || (inventoryOf(somebody)?.shares.includes(id) ?? true),
      tenant: id => below.entraTenants.find(id) === undefined || (inventoryOf(somebody)?.tenants.includes(id) ?? true),
      'browse session': id => {
        const server = below.shareBrowsing.serverOf(id)
        return server === undefined || (inventoryOf(somebody)?.shares.includes(server) ?? true)
      },
      computer: id => {
        const known = below.computers.computers().filter(one => one.id === id || one.objectId === id)
        const seen = inventoryOf(somebody)?.computers
        return seen === undefined || known.length === 0 || known.some(one => seen.includes(one.id))
      },
      'recovery token': id =>
        below.recoveryTokens.find(id)?.backupIds.every(one => known?.includes(one) ?? true) ?? true,
      'protection group': id =>
        below.protectionGroups.find(id) === undefined || (inventoryOf(somebody)?.groups.includes(id) ?? true),
      'backup repository': id => {
        const place = repositories.find(id) ?? scaleOutRepositories.find(id)
        return places === undefined || place === undefined || places.includes(id)
      }
    }
    const idMember = pathNouns.find(([path]) => url.startsWith(`${path}/:id`))?.[1]
    const named = [
      ...Object.entries(params).map(([key, value]) => [key === 'id' ? idMember : nounOf(key), value] as const),
      ...aclObjectIn(params),
      ...namedMembersOf(body).map(([key, value]) => [nounOf(key), value] as const)
    ]
    for (const [noun, value] of named) {
      if (noun === undefined) continue
      for (const id of [value].flat()) {
        if (typeof id !== 'string') continue
        if (sees[noun]?.(id.toLowerCase()) === false) throw refuse.outOfScope(`${noun} ${id}`)
        guardRight(somebody, noun, id.toLowerCase(), right)
      }
    }
  }

  return {
    sightOf,
    reachesOf,
    sessionsOf,
    repositoriesOf,
    inventoryOf,

    /** Refuses what the custom roles of somebody do not reach; who has none is not asked. */
    guard (somebody: Somebody, asking: Asking): void {
      const roles = rolesOf(somebody.roles)
      if (roles === undefined) return
      guardSight(somebody, asking)
      guardInventory(somebody, asking)
      const { url, body } = asking
      if (beginsRestore.test(url) && body !== undefined) guardTargets(roles, url, body)
      if (/\/(copyTo|moveTo)$/.test(url)) guardRepositories(roles, body)
      if (url.startsWith('/api/v1/jobs/quickBackup/')) guardMachine(roles, body)
    }
  }
}

export type RoleScopes = ReturnType<typeof createRoleScopes>

/** Where backups are copied or moved to. */
const namesRepository = /^(repositoryId|targetRepositoryId|backupRepository|archiveRepository)$/

/** Where machines and disks are restored to somewhere: what goes on with a mount names one. */
const beginsRestore = /^\/api\/v1\/restore\/(vmRestore|instantRecovery)\/[^:]+$/

const pathNouns: ReadonlyArray<[path: string, noun: string]> = [
  ['/api/v1/backups', 'backup'], ['/api/v1/backupObjects', 'backup object'], ['/api/v1/restorePoints', 'restore point'],
  ['/api/v1/jobs', 'job'], ['/api/v1/replicas', 'replica'], ['/api/v1/replicaPoints', 'replica restore point'],
  ['/api/v1/replicas/:replicaId/replicaPoints', 'replica restore point'], ['/api/v1/sessions', 'session'],
  ['/api/v1/taskSessions', 'task session'], ['/api/v1/backupInfrastructure/repositories', 'backup repository'],
  ['/api/v1/backupInfrastructure/scaleOutRepositories', 'backup repository'],
  ['/api/v1/inventory/unstructuredDataServers', 'share'], ['/api/v1/inventory/entraId/tenants', 'tenant'],
  ['/api/v1/inventory/unstructuredDataServers/sessions', 'browse session'],
  ['/api/v1/agents/protectionGroups', 'protection group'], ['/api/v1/agents/protectedComputers', 'computer'],
  ['/api/v1/agents/discoveredEntities', 'computer'], ['/api/v1/agents/recoveryTokens', 'recovery token']
]
const memberNouns: ReadonlyArray<[member: RegExp, noun: string]> = [
  [/^(restorePointIds?|objectRestorePointId)$/, 'restore point'], [/^backupIds?$/, 'backup'],
  [/^(backupObjectId|backupObjects)$/, 'backup object'], [/^jobId$/, 'job'], [/^replicaId$/, 'replica'],
  [/^replicaPointIds?$/, 'replica restore point'],
  // Mounts are called by the sessions that made them.
  [/^(mountId|sessionId|browseSessionId)$/, 'session'], [/^protectionGroupId$/, 'protection group'],
  [/^entityIds?$/, 'computer']
]
const nounOf = (key: string): string | undefined => memberNouns.find(([member]) => member.test(key))?.[1]

/** What a path of access control lists is about. */
const aclObjectIn = (params: object): Array<readonly [noun: string, id: unknown]> =>
  'objectType' in params && 'objectId' in params
    ? [[same(params.objectType, 'backup') ? 'backup' : 'job', params.objectId]]
    : []

const without = (hidden: readonly string[], ids: readonly string[]): string[] => {
  const gone = new Set(hidden)
  return [...new Set(ids)].filter(id => !gone.has(id))
}

const same = (one: unknown, other: unknown): boolean => String(one).toLowerCase() === String(other).toLowerCase()

const toRef = ({ hostName, objectId }: { hostName?: unknown, objectId?: unknown }): MachineRef[] =>
  typeof hostName === 'string' && typeof objectId === 'string' ? [{ hostName, objectId }] : []

/** Where a body wants something to be restored to. */
const destinationsIn = (body: unknown): Members[] => namedMembersOf(body).flatMap(([key, value]) =>
  (key === 'destinationHost' || key === 'destinationCluster') && isMembers(value) ? [value] : [])

const ifPresent = <K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> =>
  // The key is the one member there is.
  value === undefined ? {} : { [key]: value } as Partial<Record<K, T>>
