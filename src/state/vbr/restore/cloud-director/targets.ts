import type {
  ECloudDirectorInventoryType, InventoryObjectModel
} from '../../../../schemas/vbr/common/inventory-objects.js'
import type {
  CloudDirectorInventory, CloudDirectorObject, CloudDirectorPlaces
} from '../../inventory/cloud-director.js'
import type { InventoryObject, Machine } from '../../inventory/inventory.js'
import type { HyperVObject } from '../../inventory/hyper-v.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { Landed, LandingPlace } from '../landing.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { type Source, toFailure } from '../sources.js'

export type CloudDirectorTarget = LandingPlace<CloudDirectorPlaces>

/** What a request says of the place of a machine. */
export interface CloudDirectorDestination {
  vApp: InventoryObjectModel
  datastore?: InventoryObjectModel | undefined
  storagePolicy?: InventoryObjectModel | undefined
  name: string
  keepsTags: boolean
}

export interface CloudDirectorTargetsBelow {
  cloudDirectorInventory: CloudDirectorInventory
  managedServers: ManagedServers
}

// The platform tells the kinds of object apart; the models write it as an enum.
const isInCloudDirector = (
  object: InventoryObject | HyperVObject | CloudDirectorObject
): object is CloudDirectorObject => object.platform === 'CloudDirector'

/** Where restored machines go on VMware Cloud Director, and how they appear there. */
export function createCloudDirectorTargets (
  { cloudDirectorInventory: inventory, managedServers }: CloudDirectorTargetsBelow
) {
  const byId = (id: string | undefined): CloudDirectorObject | undefined =>
    id === undefined ? undefined : inventory.objectOf(id)

  const tagOf = (machine: CloudDirectorObject): string | undefined => inventory.vSphereOf(machine)?.parents.VmsAndTags

  /** The object that a request names; refused when the infrastructure has none, or none of such a kind. */
  function findExisting (
    named: InventoryObjectModel, noun: string, type: ECloudDirectorInventoryType
  ): CloudDirectorObject {
    const { name = '', hostName = '', objectId = '' } = 'hostName' in named ? named : {}
    const found = named.platform === 'CloudDirector' ? inventory.find({ hostName, objectId, name }) : undefined
    if (found === undefined) throw refuse.noTarget(noun, name, hostName === '' ? 'any server' : hostName)
    if (found.type !== type) throw refuse.notOfKind(found.name, noun)
    return found
  }

  /** The same, of the server of a vApp. */
  function findBeside (
    vApp: CloudDirectorObject, named: InventoryObjectModel | undefined, noun: string, type: ECloudDirectorInventoryType
  ): CloudDirectorObject | undefined {
    const found = named && findExisting(named, noun, type)
    if (found !== undefined && found.hostName !== vApp.hostName) throw refuse.severalServers()
    return found
  }

  /** Where the machine is, or, when it is gone, where its backup says that it was. */
  function originalPlaces ({ object, original }: Source): CloudDirectorPlaces {
    if (original !== undefined && isInCloudDirector(original)) {
      const { parents, datastoreId: datastore, storagePolicyId: storagePolicy } = original
      return { vApp: parents.VAppsAndVms, datastore, storagePolicy, tag: tagOf(original) }
    }
    const { hostName = '' } = object
    const path = 'path' in object ? object.path ?? '' : ''
    const above = path.split('\\').slice(0, -1).join('\\')
    const vApps = inventory.list({ where: { hostName, type: 'vApp' } })
    return { vApp: vApps.find(vApp => inventory.pathOf(vApp) === above)?.id }
  }

  /** The storage policies of the organization VDC of a vApp. */
  function policiesAround (vApp: CloudDirectorObject): CloudDirectorObject[] {
    const vdc = inventory.above(vApp, 'OrganizationVDC')?.id
    return inventory.list({ where: { hostName: vApp.hostName, type: 'StoragePolicy' } })
      .filter(policy => inventory.above(policy, 'OrganizationVDC')?.id === vdc)
  }

  return {
    byId,
    networksOn: inventory.networksOn,

    networksOf: ({ hostName = '', ...object }: Source['object']) =>
      inventory.networksOf({ hostName, objectId: 'objectId' in object ? object.objectId ?? '' : '' }),

    original: (source: Source): CloudDirectorTarget =>
      ({ hostName: source.object.hostName ?? '', name: source.point.name, places: originalPlaces(source) }),

    /** A vApp and what is beside it; refused when it names what is not there, or of another organization VDC. */
    of (source: Source, said: CloudDirectorDestination): CloudDirectorTarget {
      const vApp = findExisting(said.vApp, 'vApp', 'vApp')
      const datastore = findBeside(vApp, said.datastore, 'datastore', 'Datastore')
      const policy = findBeside(vApp, said.storagePolicy, 'storage policy', 'StoragePolicy')
      const policies = policiesAround(vApp)
      if (policy !== undefined && !policies.some(({ id }) => id === policy.id)) {
        throw refuse.policyOfOtherVdc(policy.name, vApp.name)
      }
      const before = originalPlaces(source)
      // ASSUMED: the policy that the machine has, where its organization VDC is the same, else the first there is.
      const own = policies.find(({ id }) => id === before.storagePolicy) ?? policies[0]
      const isSameServer = source.object.hostName?.toLowerCase() === vApp.hostName.toLowerCase()
      return {
        hostName: vApp.hostName,
        name: said.name,
        places: {
          vApp: vApp.id,
          datastore: datastore?.id ?? (isSameServer ? before.datastore : undefined),
          storagePolicy: (policy ?? own)?.id,
          tag: said.keepsTags ? before.tag : undefined
        }
      }
    },

    guardNetwork (named: InventoryObjectModel, { hostName }: CloudDirectorTarget): void {
      if (findExisting(named, 'network', 'Network').hostName !== hostName) throw refuse.severalServers()
    },

    hostOf: ({ hostName }: CloudDirectorTarget): string => hostName,

    trouble ({ hostName, name, places }: CloudDirectorTarget): Trouble | undefined {
      if (inventory.root(hostName) === undefined) {
        return toFailure(`VMware Cloud Director server ${hostName} is not known.`)
      }
      // ASSUMED: a vApp that is gone is not made again for one of its machines.
      if (byId(places.vApp) === undefined) return toFailure(`The vApp of VM ${name} is no longer there.`)
      const away = [hostName, inventory.vCenterOf(hostName, places.vApp)]
        .find(server => server !== undefined && managedServers.byName(server)?.status === 'Unavailable')
      return away === undefined ? undefined : toFailure(`Server ${away} is not available.`)
    },

    /** A name is unique in its vApp. */
    holder: ({ hostName, name, places: { vApp } }: CloudDirectorTarget): Landed | undefined =>
      inventory.list({ where: { hostName, name, type: 'VirtualMachine', VAppsAndVms: vApp ?? '' } })[0],

    place ({ hostName, name, places }: CloudDirectorTarget, machine: Machine, replaced?: Landed): Landed {
      if (replaced !== undefined) inventory.unregister(replaced.id)
      return inventory.register({ hostName, name, machine, places })
    },

    change (id: string, machine: Machine): void { inventory.change(id, machine) },

    succeed: (objectId: string, id: string): void => inventory.succeed(objectId, inventory.get(id)),

    take (id: string | undefined): void { if (byId(id) !== undefined && id !== undefined) inventory.unregister(id) },

    serverOf ({ hostName }: Pick<CloudDirectorTarget, 'hostName'>): { serverId: string } | undefined {
      const server = managedServers.byName(hostName)
      return server && { serverId: server.id }
    }
  }
}

export type CloudDirectorTargets = ReturnType<typeof createCloudDirectorTargets>
