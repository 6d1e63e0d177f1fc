import type { EHyperVInventoryType, InventoryObjectModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type { CloudDirectorObject } from '../../inventory/cloud-director.js'
import type { HyperVInventory, HyperVObject, HyperVPlaces } from '../../inventory/hyper-v.js'
import type { InventoryObject, Machine, VirtualDisk } from '../../inventory/inventory.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { Landed, LandingPlace } from '../landing.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { type Source, toFailure } from '../sources.js'

export type HyperVTarget = LandingPlace<HyperVPlaces>

/** What a request says of the place of a machine; what it leaves open is as it was. */
export interface HyperVDestination {
  host?: InventoryObjectModel | undefined
  /** Where its files go on the host. */
  folder?: string | undefined
  name?: string | undefined
}

export interface HyperVTargetsBelow { hyperVInventory: HyperVInventory, managedServers: ManagedServers }

const volumes: EHyperVInventoryType[] = ['Volume', 'CSV', 'ClusterVolume']

// The platform tells the kinds of object apart; the models write it as an enum.
const isInHyperV = (object: InventoryObject | HyperVObject | CloudDirectorObject): object is HyperVObject =>
  object.platform === 'HyperV'

/** A folder of a drive, or of a share. */
const absolute = /^(?:[a-z]:\\|\\\\[^\\]+\\[^\\]+)/i

/** A Hyper-V disk is a file. */
const asFile = (name: string): string => /\.a?vhdx?$/i.test(name) ? name : `${name}.vhdx`

const pathOf = ({ folder = '', name }: VirtualDisk): string => `${folder.replace(/\\+$/, '')}\\${name}`

const isSameFile = (one: VirtualDisk, other: VirtualDisk): boolean =>
  one.folder !== undefined && other.folder !== undefined && pathOf(one).toLowerCase() === pathOf(other).toLowerCase()

/** Where restored machines go on Microsoft Hyper-V, and how they appear there. */
export function createHyperVTargets ({ hyperVInventory: inventory, managedServers }: HyperVTargetsBelow) {
  const byId = (id: string | undefined): HyperVObject | undefined =>
    id === undefined ? undefined : inventory.objectOf(id)

  /** The object that a request names; refused when the infrastructure has none, or none of such a kind. */
  function findExisting (
    named: InventoryObjectModel, noun: string, types: readonly EHyperVInventoryType[]
  ): HyperVObject {
    const { name = '', hostName = '', objectId = '' } = 'hostName' in named ? named : {}
    const found = named.platform === 'HyperV' ? inventory.find({ hostName, objectId, name }) : undefined
    if (found === undefined) throw refuse.noTarget(noun, name, hostName === '' ? 'any server' : hostName)
    if (!types.includes(found.type)) throw refuse.notOfKind(found.name, noun)
    return found
  }

  /** Where the machine is, or, when it is gone, where its backup says that it was. */
  function originalPlaces ({ object, original }: Source): HyperVPlaces {
    if (original !== undefined && isInHyperV(original)) return original.parents
    const { hostName = '', places } = object
    const stood = Object.entries(places?.parents ?? {}).filter(([, id]) => byId(id) !== undefined)
    if (stood.length > 0) return Object.fromEntries(stood)
    const path = 'path' in object ? object.path ?? '' : ''
    const host = path.split('\\').slice(0, -1).flatMap(name => inventory.find({ hostName, name }) ?? [])
      .findLast(({ type }) => type === 'Host')
    return host === undefined ? {} : { HostsAndVms: host.id }
  }

  /** Of the hosts of a cluster the one on which the machine was, else the first. */
  function hostOn ({ id, hostName, type }: HyperVObject, before: string | undefined): string | undefined {
    if (type === 'Host') return id
    const hosts = inventory.list({ where: { hostName, type: 'Host', HostsAndVms: id } })
    return (hosts.find(host => host.id === before) ?? hosts[0])?.id
  }

  /**
   * The volume that holds a folder. ASSUMED: a standalone host has no drives but those that it shows; of the hosts of a
   * cluster local drives are not listed.
   */
  function volumeOf (hostName: string, folder: string): string | undefined {
    if (!absolute.test(folder)) throw refuse.notAbsolute(folder)
    const path = `${folder.toLowerCase()}\\`
    const [volume] = inventory.list({ where: { hostName, type: volumes } })
      .filter(({ name }) => path.startsWith(name.endsWith('\\') ? name.toLowerCase() : `${name.toLowerCase()}\\`))
      .sort((one, other) => other.name.length - one.name.length)
    const isStandalone = inventory.root(hostName)?.type === 'Host'
    if (volume === undefined && isStandalone && !folder.startsWith('\\\\')) throw refuse.noVolume(folder, hostName)
    return volume?.id
  }

  /** The machines on the host that a machine comes to. */
  const machinesAt = ({ hostName, places: { HostsAndVms: host } }: HyperVTarget): HyperVObject[] =>
    inventory.list({ where: { hostName, type: 'VirtualMachine' } })
      .filter(({ machine, parents }) => host === undefined || machine?.hostId === host || parents.HostsAndVms === host)

  /** As files in the folders that are said. */
  const disksAt = ({ files }: HyperVTarget, { disks }: Machine): VirtualDisk[] => disks.map(disk => {
    const folder = files?.folders[disk.name]
    return { ...disk, name: asFile(disk.name), ...folder !== undefined && { folder } }
  })

  /** The disks of other machines there that lie where some are to lie. ASSUMED: of what stands apart none does. */
  const disksInTheWay = (target: HyperVTarget, disks: readonly VirtualDisk[], replaced?: Landed) =>
    machinesAt(target).filter(({ id }) => id !== replaced?.id).flatMap(({ id, machine }) =>
      (machine?.disks ?? []).flatMap(disk => {
        const by = disks.find(one => isSameFile(one, disk))
        return by === undefined ? [] : [{ id, disk, by }]
      }))

  /** Files that are written over hold for their machines what was restored. */
  function writeOver (target: HyperVTarget, disks: readonly VirtualDisk[]): void {
    for (const { id, disk, by: { capacityBytes, usedBytes } } of disksInTheWay(target, disks)) {
      const own = byId(id)?.machine?.disks ?? []
      inventory.change(id, { disks: own.map(one => one.key === disk.key ? { ...one, capacityBytes, usedBytes } : one) })
    }
  }

  return {
    byId,
    existing: findExisting,
    volumeOf,
    networksOn: inventory.networksOn,

    networksOf: ({ hostName = '', ...object }: Source['object']) =>
      inventory.networksOf({ hostName, objectId: 'objectId' in object ? object.objectId ?? '' : '' }),

    /** Refused when it names what is not there; in another place nothing is left as it was. */
    of (source: Source, { host, folder, name }: HyperVDestination): HyperVTarget {
      const { hostName: own = '' } = source.object
      const wanted = host && findExisting(host, 'host', ['Host', 'Cluster'])
      const hostName = wanted?.hostName ?? own
      const before = hostName.toLowerCase() === own.toLowerCase() ? originalPlaces(source) : {}
      const onHost = wanted === undefined ? before.HostsAndVms : hostOn(wanted, before.HostsAndVms)
      const volume = folder === undefined ? before.HostsAndVolumes : volumeOf(hostName, folder)
      return {
        hostName,
        name: name === undefined || name === '' ? source.point.name : name,
        places: {
          ...(host === undefined && folder === undefined ? before : {}),
          ...(onHost === undefined ? {} : { HostsAndVms: onHost }),
          ...(volume === undefined ? {} : { HostsAndVolumes: volume })
        }
      }
    },

    hostOf: ({ hostName, places }: HyperVTarget): string => byId(places.HostsAndVms)?.name ?? hostName,

    trouble ({ hostName, places }: HyperVTarget): Trouble | undefined {
      if (inventory.root(hostName) === undefined) return toFailure(`Microsoft Hyper-V server ${hostName} is not known.`)
      const host = byId(places.HostsAndVms)?.name ?? hostName
      const away = [hostName, host].find(name => managedServers.byName(name)?.status === 'Unavailable')
      return away === undefined ? undefined : toFailure(`Microsoft Hyper-V server ${away} is not available.`)
    },

    /** ASSUMED: a name is unique on its host. */
    holder: (target: HyperVTarget): Landed | undefined =>
      machinesAt(target).find(({ name }) => name.toLowerCase() === target.name.toLowerCase()),

    /** The documents: disks that are there are written over where the request says so. */
    diskTrouble (target: HyperVTarget, machine: Machine, replaced?: Landed): Trouble | undefined {
      const [first] = target.files?.overwrites === true ? [] : disksInTheWay(target, disksAt(target, machine), replaced)
      return first && toFailure(`Disk ${pathOf(first.disk)} already exists at the destination.`)
    },

    place (target: HyperVTarget, machine: Machine, replaced?: Landed): Landed {
      if (replaced !== undefined) inventory.unregister(replaced.id)
      const { hostName, name, places } = target
      const disks = disksAt(target, machine)
      writeOver(target, disks)
      return inventory.register({ hostName, name, machine: { ...machine, disks }, places })
    },

    change (id: string, machine: Machine): void { inventory.change(id, machine) },

    succeed: (objectId: string, id: string): void => inventory.succeed(objectId, inventory.get(id)),

    take (id: string | undefined): void { if (byId(id) !== undefined && id !== undefined) inventory.unregister(id) },

    serverOf ({ hostName }: Pick<HyperVTarget, 'hostName'>): { serverId: string } | undefined {
      const server = managedServers.byName(hostName)
      return server && { serverId: server.id }
    }
  }
}

export type HyperVTargets = ReturnType<typeof createHyperVTargets>
