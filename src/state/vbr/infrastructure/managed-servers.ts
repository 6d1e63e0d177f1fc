import type { LinuxCredentialsSpec } from '../../../schemas/vbr/common/credentials.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  getAllManagedServers, ManagedServerModel, ManagedServerSpec
} from '../../../schemas/vbr/managed-servers.js'
import type { EManagedServerType } from '../../../schemas/vbr/common/shared.js'
import { flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import { nameOfDocument } from '../../store/use.js'
import { createdBy } from '../server/index.js'
import { createHostCredentials, editLogin, type HostLogin } from './host-credentials.js'
import { isResolved } from './host-identity.js'
import { createHyperVVolumes, type HyperVSettings } from './hyper-v-volumes.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import { editedServer, guardIdentity, guardPorts, serverOf } from './server-settings.js'
import { listing } from '../base/paging.js'
import { infrastructureRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'
import { createServerDeployment, type Deployment } from './server-deployment.js'
import { createServerUpkeep } from './server-upkeep.js'
import type { Session, Sessions } from '../sessions/sessions.js'

/**
 * A host that VBR manages. A deduplication appliance is told by nothing that the API shows; `hyperV` is shown by the
 * volumes of a host.
 */
export type ManagedServer = ManagedServerModel & { isDedupAppliance?: boolean, hyperV?: HyperVSettings }

/** What servers need of the others. */
export interface ServerBelow {
  sessions: Sessions
  server: Server
  credentials: CredentialsRecords
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
}

/** Managed servers: vCenters, hosts and machines that the backup server works with, and their components. */
export function createManagedServers (kernel: Kernel, below: ServerBelow) {
  const { sessions, server, credentials, inventory, hyperVInventory, cloudDirectorInventory } = below
  const servers = kernel.collection<ManagedServer>({
    name: 'vbr.managedServers',
    noun: 'Managed server',
    few: true,
    shape: { model: 'ManagedServerModel', own: { isDedupAppliance: member.flag, hyperV: member.optionalGroup } },
    columns: {
      name: text('name'),
      type: text('type'),
      // A second column for the same member: older revisions filter by type and list only the types that they know.
      family: text('type'),
      description: text('description'),
      status: text('status'),
      viHostType: text('viHostType'),
      updatesState: text('updatesState'),
      parentHostId: text('parentHostId'),
      isDedupAppliance: flag('isDedupAppliance')
    },
    references: {
      credentials: { path: 'credentialsId', to: 'vbr.credentials' },
      vSphereCredentials: { path: 'viServers[].viCredentialsId', to: 'vbr.credentials' },
      parentHost: { path: 'parentHostId', to: 'vbr.managedServers', weak: true }
    }
  })
  /** Who uses a server without referring to it by its id: jobs name the server that their machines are on. */
  const users: Array<(server: ManagedServer) => string[]> = []

  kernel.conditions.define(servers, {
    offline: () => ({ status: 'Unavailable' }),
    online: () => ({ status: 'Available' })
  })

  /** A server of virtual machines whose inventory nobody has described has one made of its name. */
  function plant (server: ManagedServer | undefined): void {
    if (server?.type === 'ViHost') inventory.plant(server)
    if (server !== undefined && isHyperVServer(server)) hyperVInventory.plant(server)
    if (server?.type === 'CloudDirectorHost') cloudDirectorInventory.plant(server)
  }

  function fell (name: string): void {
    inventory.fell(name)
    hyperVInventory.fell(name)
    cloudDirectorInventory.fell(name)
  }

  kernel.onArranged(servers.name, id => plant(servers.find(id)))
  kernel.onOutgoing(servers.name, before => {
    const name = memberOf(before, 'name')
    if (typeof name === 'string' && byName(name)?.type !== memberOf(before, 'type')) fell(name)
  })

  const byName = (name: string): ManagedServer | undefined => servers.first({ where: { name } })

  const logins = createHostCredentials(credentials,
    host => isResolved(host) && byName(host)?.status !== 'Unavailable')

  const deployment = createServerDeployment(kernel, sessions, {
    isReachable: id => servers.find(id)?.status !== 'Unavailable',
    trouble,
    save,
    removalTrouble,
    remove (id) {
      const found = servers.find(id)
      if (found === undefined) return
      servers.remove(id)
      fell(found.name)
    }
  })

  function save ({ server, isNew, part }: Deployment): void {
    if (isNew) servers.add(server)
    else servers.replace(saveOver(servers.get(server.id), server, part))
    plant(server)
  }

  /** What a session would do, at once. */
  function saveNow (work: Deployment): void {
    const { name, id } = work.server
    const isReachable = isResolved(name) && servers.find(id)?.status !== 'Unavailable'
    const reason = isReachable ? trouble(work) : refuse.unreachable(name).message
    if (reason !== undefined) throw refuse.because(reason)
    save(work)
  }

  /** What has changed since the session was started. */
  function trouble ({ server, isNew }: Deployment): string | undefined {
    if (!isNew && servers.find(server.id) === undefined) return `${server.name} was removed meanwhile.`
    if (isNew && byName(server.name) !== undefined) return refuse.nameTaken('Managed server', server.name).message
    const gone = credentialsIn(server).find(id => credentials.find(id) === undefined)
    return gone === undefined ? undefined : refuse.noSuch('credentials', gone).message
  }

  function removalTrouble (id: string): string | undefined {
    const found = servers.find(id)
    if (found === undefined) return undefined
    const users = usersOf(found)
    return users.length === 0 ? undefined : refuse.serverInUse(found.name, users.join(', ')).message
  }

  const usersOf = (server: ManagedServer): string[] => [...new Set([
    ...servers.referrers(server.id).map(({ collection, id }) => nameOfDocument(kernel, collection, id)),
    ...users.flatMap(user => user(server))
  ])]

  /** A removal belongs to its server: nothing else is done to that meanwhile. */
  function guardRest ({ id, name }: ManagedServer): void {
    if (sessions.runningOf(id) !== undefined) throw refuse.beingRemoved(name)
  }

  /** The record that it keeps, if it keeps one. */
  function loginOf (name: string, type: EManagedServerType, login: HostLogin): string | undefined {
    if (type === 'LinuxHost') return logins.linux(name, login)
    if (type === 'WindowsHost' || type === 'HvServer') return logins.windows(login)
    return logins.named(login.credentialsId)
  }

  /** The documents: what hardens a repository is that its host keeps no credentials. */
  function guardHardened (before: ManagedServer, storage: HostLogin['credentialsStorageType']): void {
    if (storage !== 'Permanent' || (before as HostLogin).credentialsStorageType !== 'SingleUse') return
    const hardened = servers.referrers(before.id)
      .find(({ collection, id }) => memberOf(kernel.collections.get(collection)?.find(id), 'type') === 'LinuxHardened')
    if (hardened !== undefined) throw refuse.notSingleUse(before.name)
  }

  /** The credentials by which the vCenter servers of a Cloud Director server are asked must be there. */
  function guardVCenters (server: ManagedServerSpec | ManagedServerModel): void {
    if (server.type !== 'CloudDirectorHost') return
    for (const { viCredentialsId } of server.viServers) logins.named(viCredentialsId)
  }

  /** Refuses what can be told at once. */
  function planAddition (spec: ManagedServerSpec, user: string): Deployment {
    const name = spec.name.trim()
    if (name === '') throw refuse.empty('name')
    if (byName(name) !== undefined) throw refuse.nameTaken('Managed server', name)
    const credentialsId = loginOf(name, spec.type, spec)
    guardVCenters(spec)
    guardIdentity(name, spec)
    const description = spec.description.trim() === '' ? createdBy(server, user) : spec.description
    const created = serverOf(spec, { id: kernel.ids.next(), name, description, credentialsId })
    guardPorts(created)
    return { server: created, isNew: true }
  }

  function planChange (id: string, body: ManagedServerModel): Deployment {
    const before = servers.get(id)
    guardRest(before)
    if (body.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(body.id)
    if (body.type !== before.type) throw refuse.typeFixed('a managed server')
    // ASSUMED: a server is known by its name; the product's own console shows it without letting anybody change it.
    if (body.name.toLowerCase() !== before.name.toLowerCase()) throw refuse.serverNameFixed()
    const parent = 'parentHostId' in body ? body.parentHostId ?? zeroId : zeroId
    if (parent !== zeroId && servers.find(parent) === undefined) throw refuse.noSuch('managed server', parent)
    const { isSame, ...login } = editLogin(before, body)
    const edited = withVCenterNames(editedServer(before, body), before)
    guardPorts(edited)
    guardVCenters(edited)
    if (isSame) return { server: edited, isNew: false, part: 'settings' }
    guardHardened(before, login.credentialsStorageType)
    const credentialsId = loginOf(before.name, before.type, login)
    return { server: withLogin(edited, login.credentialsStorageType, credentialsId), isNew: false }
  }

  kernel.onBegin(() => {
    servers.list({ where: { type: ['ViHost', ...hyperVTypes] } }).forEach(plant)
    // Their machines run on vCenter servers.
    servers.list({ where: { type: 'CloudDirectorHost' } }).forEach(plant)
  })

  return {
    get: servers.get,
    find: servers.find,
    list: servers.list,
    byName,
    logins,

    /** ASSUMED: to a client that cannot read its type it is not there. */
    getOf (id: string, types: readonly EManagedServerType[]): ManagedServer {
      const found = servers.get(id)
      if (!types.includes(found.type)) throw refuse.noServer(id)
      return found
    },

    page (query: QueryOf<typeof getAllManagedServers>, types?: readonly EManagedServerType[]): Page<ManagedServer> {
      const { order, paging } = listing(query)
      return servers.page({
        where: {
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          family: types,
          type: query.typeFilter,
          viHostType: query.viTypeFilter,
          status: query.serverStateFilter === 'Any' ? undefined : query.serverStateFilter,
          updatesState: query.updatesStateFilter,
          parentHostId: query.includeNestedHosts === true ? undefined : null,
          isDedupAppliance: query.skipDedupAppliances === true ? false : undefined
        },
        order
      }, paging)
    },

    /** It is there once the session has ended well. */
    create: (spec: ManagedServerSpec, user: string): Session => deployment.save(planAddition(spec, user), user),

    edit: (id: string, body: ManagedServerModel, user: string): Session => deployment.save(planChange(id, body), user),

    /** Without a session of its own, as imports do it. */
    createNow (spec: ManagedServerSpec, user: string): void { saveNow(planAddition(spec, user)) },

    editNow (id: string, body: ManagedServerModel): void { saveNow(planChange(id, body)) },

    /** From then on a Linux server keeps no credentials, as hardened repositories want it. */
    useCredentialsOnce (id: string, spec: LinuxCredentialsSpec, user: string): Session {
      const before = servers.get(id)
      guardRest(before)
      if (before.type !== 'LinuxHost') throw refuse.singleUseOfOtherServer()
      logins.linux(before.name, { credentialsStorageType: 'SingleUse', singleUseCredentials: spec })
      return deployment.save({ server: withLogin(before, 'SingleUse', undefined), isNew: false, part: 'login' }, user)
    },

    /** It stays until the session has ended well. */
    remove (id: string, user: string): Session {
      const found = servers.get(id)
      if (isBackupServer(found)) throw refuse.backupServer(found.name)
      guardRest(found)
      const users = usersOf(found)
      if (users.length > 0) throw refuse.serverInUse(found.name, users.join(', '))
      return deployment.remove(found, user)
    },

    /** Looks at servers again, and brings their components up to date. */
    upkeep: createServerUpkeep(sessions, servers),

    volumes: createHyperVVolumes({ ...servers, byName, guardRest }, hyperVInventory),

    /** The one of its operating system on which new repositories mount backups. */
    setDefaultMountServer (hostId: string): void {
      const { type } = servers.get(hostId)
      for (const host of servers.list({ where: { type } })) {
        const isDefaultMountServer = host.id === hostId
        if ('isDefaultMountServer' in host && host.isDefaultMountServer !== isDefaultMountServer) {
          servers.patch(host.id, { isDefaultMountServer })
        }
      }
    },

    /** Asks for who uses a server by its name. */
    onUse: (user: (server: ManagedServer) => string[]): void => { users.push(user) }
  }
}

export type ManagedServers = ReturnType<typeof createManagedServers>

/** The backup server has the same id on every installation. */
const backupServerId = '6745a759-2205-4cd2-b172-8ec8f7e60ef8'

const isBackupServer = (server: ManagedServer): boolean =>
  server.id === backupServerId || ('isBackupServer' in server && server.isBackupServer === true)

const hyperVTypes = ['HvServer', 'HvCluster', 'SCVMM'] as const

const isHyperVServer = (
  server: ManagedServer
): server is Extract<ManagedServer, { type: typeof hyperVTypes[number] }> =>
  hyperVTypes.some(type => type === server.type)

/** The records that a server keeps. */
const credentialsIn = (server: ManagedServer): string[] => [
  ...('credentialsId' in server && server.credentialsId !== undefined && server.credentialsId !== zeroId
    ? [server.credentialsId]
    : []),
  ...(server.type === 'CloudDirectorHost' ? server.viServers.map(({ viCredentialsId }) => viCredentialsId) : [])
]

// Every type has these members where its login can change so, see the callers.
const withLogin = (
  server: ManagedServer, credentialsStorageType: HostLogin['credentialsStorageType'], credentialsId: string | undefined
): ManagedServer => ({ ...server, credentialsStorageType, credentialsId }) as ManagedServer

/** What a Cloud Director server calls its vCenter servers is its own to say. ASSUMED: one that is new by its name. */
function withVCenterNames (edited: ManagedServer, before: ManagedServer): ManagedServer {
  if (edited.type !== 'CloudDirectorHost' || before.type !== 'CloudDirectorHost') return edited
  const names = new Map(before.viServers.map(one => [one.viServerName.toLowerCase(), one.cloudDirectorViServerName]))
  const viServers = edited.viServers.map(one =>
    ({ ...one, cloudDirectorViServerName: names.get(one.viServerName.toLowerCase()) ?? one.viServerName }))
  return { ...edited, viServers }
}

/** A server that is saved in place of what it is by now. */
function saveOver (now: ManagedServer, server: ManagedServer, part: Deployment['part']): ManagedServer {
  const { status, hyperV } = now
  const kept = { status, ...(hyperV && { hyperV }) }
  if (part === undefined) return { ...server, ...kept }
  const { credentialsStorageType, credentialsId } = part === 'login' ? loginIn(server) : loginIn(now)
  return { ...withLogin(part === 'login' ? now : server, credentialsStorageType, credentialsId), ...kept }
}

/** Servers of some types have one of these members, or none. */
const loginIn = (server: ManagedServer): HostLogin => server

/** A member of a document whose kind is not known. */
const memberOf = (doc: object | undefined, name: string): unknown => doc && Reflect.get(doc, name)
