import type {
  ActiveDirectoryObjectContainerModel, ADObjectsProtectionGroupCredentialModel,
  CloudMachinesProtectionGroupAccountModel, IndividualComputerContainerModel,
  ProtectionGroupModel, ProtectionGroupSpec
} from '../../../schemas/vbr/agents/protection-groups.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { CloudMachines } from '../cloud/machines.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Kernel } from '../../kernel.js'
import { zeroId } from '../../store/ids.js'
import { nameOfDocument } from '../../store/use.js'
import { removal, saving } from '../infrastructure/index.js'
import { createdBy } from '../server/index.js'
import type { Server } from '../server/server.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { createCloudObjects } from './cloud-objects.js'
import type { Discovery } from './discovery.js'
import type { Domains } from './domains.js'
import { type DiscoveredEntities, isComputer } from './entities.js'
import { settleAdvanced, settleOptions, usualOptions } from './group-options.js'
import { isPredefined, optionsIn, type ProtectionGroup, type ProtectionGroups } from './groups.js'
import { agentsRefusals as refuse } from './refusals.js'

interface Saving { group: ProtectionGroup, isNew: boolean, isToRescan: boolean, initiatedBy: string }
interface Removal { groupId: string, isToUninstall: boolean }

export interface GroupSavingBelow {
  groups: ProtectionGroups
  entities: DiscoveredEntities
  domains: Domains
  discovery: Discovery
  sessions: Sessions
  server: Server
  credentials: CredentialsRecords
  cloudCredentials: CloudCredentialsRecords
  cloudMachines: CloudMachines
  managedServers: ManagedServers
  repositories: Repositories
  backupServerId: () => string
}

const second = 1_000

/**
 * Adding, changing and removing protection groups.
 *
 *   POST, PUT ──▶ Working ──▶ Stopped Success: saved, and looked at if that was asked for
 *   DELETE ──▶ Working ──▶ Stopped Success: gone, with what was found; what was backed up stays
 */
export function createGroupSaving (kernel: Kernel, below: GroupSavingBelow) {
  const { groups, entities, domains, discovery, sessions, server, credentials } = below
  const { cloudCredentials, managedServers, repositories } = below
  const cloudObjects = createCloudObjects(below)

  const saves = sessions.define<Saving>({
    ...saving,
    shows: [groups.name, entities.name],
    variant: 'ProtectionGroup',
    subjects: ({ work }) => [work.group.id, work.group.name],
    steps: [
      { says: 'Checking computers', lasts: 3 * second },
      { says: 'Saving protection group', lasts: 4 * second, run: ({ work }) => failureOf(trouble(work)) }
    ],
    trouble: ({ work }) => trouble(work),
    succeed ({ id, work }) {
      save(work)
      saves.change(id, { resourceId: work.group.id, resourceReference: `/api/v1/agents/protectionGroups/${work.group.id}` })
    }
  })

  const removals = sessions.define<Removal>({
    ...removal,
    shows: [groups.name, entities.name],
    variant: 'ProtectionGroup',
    subjects: ({ work }) => [work.groupId],
    steps: [
      {
        says: ({ work }) => work.isToUninstall ? 'Uninstalling components from computers' : [],
        lasts: ({ work }) => work.isToUninstall ? 60 * second : 0
      },
      { says: 'Deleting protection group', lasts: 5 * second, run: ({ work }) => failureOf(useTrouble(work.groupId)) }
    ],
    trouble: ({ work }) => useTrouble(work.groupId),
    succeed: ({ work }) => remove(work)
  })

  function trouble ({ group, isNew }: Saving): string | undefined {
    if (!isNew && groups.find(group.id) === undefined) return `${group.name} was removed meanwhile.`
    const other = groups.byName(group.name)
    return other !== undefined && other.id !== group.id ? refuse.nameTaken('Protection group', group.name).message : undefined
  }

  function save ({ group, isNew, isToRescan, initiatedBy }: Saving): void {
    if (group.type === 'ADObjects') domains.know(group.activeDirectory.domainControllerSettings)
    if (isNew) groups.add(group)
    // Somebody may have switched it meanwhile.
    else groups.replace({ ...group, isDisabled: groups.get(group.id).isDisabled })
    discovery.know(group)
    discovery.plan(group.id)
    if (isToRescan && sessions.runningOf(group.id) === undefined) discovery.rescan(group, initiatedBy)
  }

  /** Who uses a group or one of the computers in it. */
  function usersOf (groupId: string): string[] {
    const found = entities.ofGroup(groupId)
    const own = new Set(found.map(({ id }) => id))
    const users = groups.referrers(groupId).filter(({ id }) => !own.has(id))
      .map(({ collection, id }) => nameOfDocument(kernel, collection, id))
    return [...new Set([...users, ...found.flatMap(({ id }) => entities.usersOf(id))])]
  }

  function useTrouble (groupId: string): string | undefined {
    const group = groups.find(groupId)
    const users = group === undefined ? [] : usersOf(groupId)
    return group === undefined || users.length === 0 ? undefined : refuse.groupInUse(group.name, users.join(', ')).message
  }

  function remove ({ groupId, isToUninstall }: Removal): void {
    if (groups.find(groupId) === undefined) return
    const found = entities.ofGroup(groupId)
    if (isToUninstall) discovery.strip(found.filter(isComputer))
    for (const { id } of found) entities.remove(id)
    groups.remove(groupId)
    discovery.plan(groupId)
  }

  function loginOf (id: string | undefined, member: string): string {
    if (id === undefined || id === zeroId) throw refuse.missing(member)
    if (credentials.find(id) === undefined) throw refuse.noSuch('credentials', id)
    return id
  }

  /** Credentials that are not used here, but named: what is nowhere is nothing that anybody means. */
  function guardLogin (id: string | undefined, member: string): void {
    if (id !== undefined && id !== zeroId) loginOf(id, member)
  }

  /** Secrets that are used once are not kept; computers that were in the group before are known already. */
  function settleComputers (
    given: readonly IndividualComputerContainerModel[], member: string,
    before: readonly IndividualComputerContainerModel[] = []
  ): IndividualComputerContainerModel[] {
    if (given.length === 0) throw refuse.mustName(member, 'a computer')
    const names = new Set<string>()
    return given.map(({ hostName, connectionType, credentialsId, singleUseCredentials }) => {
      const name = hostName.trim()
      if (name === '') throw refuse.empty(`${member}.hostName`)
      if (names.has(name.toLowerCase())) throw refuse.hostNamedTwice(name)
      names.add(name.toLowerCase())
      if (connectionType === 'PermanentCredentials') {
        return { hostName: name, connectionType, credentialsId: loginOf(credentialsId, `${member}.credentialsId`) }
      }
      guardLogin(credentialsId, `${member}.credentialsId`)
      const isKnown = before.some(one =>
        one.hostName.toLowerCase() === name.toLowerCase() && one.connectionType === connectionType)
      if (connectionType === 'SingleUseCredentials' && !isKnown) {
        if (singleUseCredentials === undefined) throw refuse.missing(`${member}.singleUseCredentials`)
        if (singleUseCredentials.username.trim() === '') throw refuse.empty(`${member}.singleUseCredentials.username`)
      }
      return { hostName: name, connectionType }
    })
  }

  function settleDirectoryLogins (
    given: ADObjectsProtectionGroupCredentialModel
  ): ADObjectsProtectionGroupCredentialModel {
    const { masterConnectionType = 'PermanentCredentials', masterCredentialsId, customCredentials = [] } = given
    const { useCustomCredentials } = given
    return {
      masterConnectionType,
      masterCredentialsId: masterConnectionType === 'PermanentCredentials'
        ? loginOf(masterCredentialsId, 'credentials.masterCredentialsId')
        : zeroId,
      useCustomCredentials,
      customCredentials: customCredentials.map(one => {
        const { useMasterCredentials, object, connectionType = 'PermanentCredentials', credentialsId } = one
        return {
          useMasterCredentials,
          object,
          connectionType,
          ...(!useMasterCredentials && connectionType === 'PermanentCredentials' && {
            credentialsId: loginOf(credentialsId, 'credentials.customCredentials.credentialsId')
          })
        }
      })
    }
  }

  function guardDirectory ({ domainControllerSettings: domain, objects }: ActiveDirectoryObjectContainerModel): void {
    if (objects.length === 0) throw refuse.mustName('activeDirectory.objects', 'an object')
    const stranger = objects.find(({ domainId }) => domainId.toLowerCase() !== domain.id.toLowerCase())
    if (stranger !== undefined) throw refuse.otherDomain(stranger.fullName, domain.name)
  }

  function guardCloudAccount (
    account: CloudMachinesProtectionGroupAccountModel | undefined
  ): asserts account is CloudMachinesProtectionGroupAccountModel {
    if (account === undefined) throw refuse.missing('cloudAccount')
    if (account.regionId.trim() === '') throw refuse.empty('cloudAccount.regionId')
    if (account.accountType === 'AWS') {
      const found = cloudCredentials.find(account.credentialsId)
      if (found === undefined) throw refuse.noSuch('cloud credentials', account.credentialsId)
      if (found.type !== 'Amazon') throw refuse.otherCloudAccount(found.id, 'Amazon')
      return
    }
    if (cloudCredentials.ofSubscription(account.subscriptionId) === undefined) {
      throw refuse.noSuch('Azure subscription', account.subscriptionId)
    }
  }

  function optionsOf (given: ProtectionGroup | ProtectionGroupSpec, before?: ProtectionGroup) {
    const said = 'options' in given ? given.options : undefined
    const options = settleOptions(said, (before && optionsIn(before)) ?? usualOptions(below.backupServerId()))
    const { distributionServerId: serverId = zeroId, distributionRepositoryId: repositoryId = zeroId } = options
    if (serverId !== zeroId) {
      const host = managedServers.find(serverId)
      if (host === undefined) throw refuse.noSuch('managed server', serverId)
      if (host.type !== 'WindowsHost') throw refuse.wrongHost(host.name, 'a Microsoft Windows server')
    }
    if (repositoryId !== zeroId && repositories.find(repositoryId) === undefined) {
      throw refuse.noSuch('repository', repositoryId)
    }
    return options
  }

  /** A group as it will be, from what a body says and what there was; the body is of the type of what there was. */
  function settle (
    base: { id: string, name: string, description: string, isDisabled: boolean },
    given: ProtectionGroup | ProtectionGroupSpec, before?: ProtectionGroup
  ): ProtectionGroup {
    switch (given.type) {
      case 'IndividualComputers': {
        const known = before?.type === given.type ? before.computers : undefined
        const computers = settleComputers(given.computers ?? known ?? [], 'computers', known)
        return { ...base, type: given.type, computers, options: optionsOf(given, before) }
      }
      case 'ManuallyAdded': {
        for (const { credentialsId } of given.computers ?? []) guardLogin(credentialsId, 'computers.credentialsId')
        const computers = before?.type === given.type ? before.computers ?? [] : []
        return { ...base, type: given.type, computers, options: optionsOf(given, before) }
      }
      case 'Iris': {
        const known = before?.type === given.type ? before.servers : undefined
        const servers = settleComputers(given.servers, 'servers', known)
        return { ...base, type: given.type, servers, options: optionsOf(given, before) }
      }
      case 'ADObjects': {
        const { activeDirectory, exclusions, credentials } = given
        const { credentialsId } = activeDirectory.domainControllerSettings
        loginOf(credentialsId, 'activeDirectory.domainControllerSettings.credentialsId')
        guardDirectory(activeDirectory)
        return {
          ...base,
          type: given.type,
          activeDirectory,
          credentials: settleDirectoryLogins(credentials),
          exclusions: {
            excludeVMs: false,
            excludeOfflineComputers: false,
            excludeSelectedObjects: false,
            excludedObjects: [],
            ...exclusions
          },
          options: optionsOf(given, before)
        }
      }
      case 'CSVFile': {
        const { file, credentials } = given
        if (!/[^\\/]\.csv$/i.test(file.path.trim())) throw refuse.notCsvFile(file.path)
        const { networkCredentialsId: networkId = zeroId } = file
        if (networkId !== zeroId) loginOf(networkId, 'file.networkCredentialsId')
        if (credentials === undefined) throw refuse.missing('credentials')
        loginOf(credentials.masterCredentialsId, 'credentials.masterCredentialsId')
        const { useCustomCredentials = false, customCredentials = [] } = credentials
        for (const { useMasterCredentials, credentialsId } of customCredentials) {
          if (!useMasterCredentials) loginOf(credentialsId, 'credentials.customCredentials.credentialsId')
        }
        const isSameFile = before?.type === given.type && before.file.path === file.path
        return {
          ...base,
          type: given.type,
          file,
          ...(isSameFile && before.computerNames && { computerNames: before.computerNames }),
          credentials: { ...credentials, useCustomCredentials, customCredentials },
          options: optionsOf(given, before)
        }
      }
      case 'CloudMachines': {
        const { cloudAccount, cloudMachines = [], exclusions } = given
        guardCloudAccount(cloudAccount)
        if (cloudMachines.length === 0) throw refuse.mustName('cloudMachines', 'an object')
        const { cloudMachines: had = [], exclusions: left } = before?.type === given.type ? before : {}
        const excludedObjects =
          cloudObjects.settle(cloudAccount, exclusions?.excludedObjects ?? [], left?.excludedObjects ?? [])
        return {
          ...base,
          type: given.type,
          cloudAccount,
          cloudMachines: cloudObjects.settle(cloudAccount, cloudMachines, had),
          exclusions: { excludeSelectedObjects: false, ...exclusions, excludedObjects },
          options: optionsOf(given, before)
        }
      }
      case 'PreInstalledAgents': {
        const known = before?.type === given.type ? before.advancedSettings : undefined
        return { ...base, type: given.type, advancedSettings: settleAdvanced(given.advancedSettings, known) }
      }
      default: throw refuse.typeNotCreated(given.type)
    }
  }

  function guardName (name: string, id?: string): string {
    const plain = name.trim()
    if (plain === '') throw refuse.empty('name')
    const other = groups.byName(plain)
    if (other !== undefined && other.id !== id) throw refuse.nameTaken('Protection group', plain)
    return plain
  }

  function editable (id: string): ProtectionGroup {
    const group = groups.get(id)
    if (group.type === 'Unmanaged') throw refuse.nothingPossible(group.name)
    return group
  }

  function turn (id: string, isDisabled: boolean): ProtectionGroup {
    const group = editable(id)
    const changed = groups.patch(group.id, { isDisabled })
    discovery.plan(group.id)
    return changed
  }

  const startSaving = (work: Saving): Session =>
    saves.start({ work, initiatedBy: work.initiatedBy, ...(!work.isNew && { resourceId: work.group.id }) })

  return {
    create (spec: ProtectionGroupSpec, isToRescan: boolean, initiatedBy: string): Session {
      const name = guardName(spec.name)
      const description = spec.description.trim() === '' ? createdBy(server, initiatedBy) : spec.description
      const group = settle({ id: kernel.ids.next(), name, description, isDisabled: false }, spec)
      if (isToRescan) discovery.guardManaged(group)
      return startSaving({ group, isNew: true, isToRescan, initiatedBy })
    },

    edit (id: string, given: ProtectionGroupModel, isToRescan: boolean, initiatedBy: string): Session {
      const before = editable(id)
      if (given.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(given.id)
      if (given.type !== before.type) throw refuse.typeFixed('a protection group')
      const name = guardName(given.name, before.id)
      if (isPredefined(before) && name !== before.name) throw refuse.groupNameFixed(before.name)
      const { isDisabled = false } = before
      const group = settle({ id: before.id, name, description: given.description, isDisabled }, given, before)
      if (isToRescan) discovery.guardManaged(group)
      return startSaving({ group, isNew: false, isToRescan, initiatedBy })
    },

    remove (id: string, isToUninstall: boolean, initiatedBy: string): Session {
      const group = groups.get(id)
      if (isPredefined(group)) throw refuse.groupFixed(group.name)
      const users = usersOf(group.id)
      if (users.length > 0) throw refuse.groupInUse(group.name, users.join(', '))
      if (sessions.runningOf(group.id) !== undefined) throw refuse.alreadyRunning(`Rescan of ${group.name}`)
      return removals.start({ work: { groupId: group.id, isToUninstall }, resourceId: group.id, initiatedBy })
    },

    turn,

    /** As 1.3-rev0 tells of it: it is done by a session. */
    turnBySession (id: string, isDisabled: boolean, initiatedBy: string): Session {
      const group = turn(id, isDisabled)
      return startSaving({ group, isNew: false, isToRescan: false, initiatedBy })
    }
  }
}

export type GroupSaving = ReturnType<typeof createGroupSaving>
