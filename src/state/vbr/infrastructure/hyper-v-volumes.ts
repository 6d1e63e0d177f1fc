import type { HyperVVolumeManageModel, VolumeSettingsModel } from '../../../schemas/vbr/managed-servers.js'
import type { HyperVInventory, HyperVObject } from '../inventory/hyper-v.js'
import type { ManagedServer } from './managed-servers.js'
import { infrastructureRefusals as refuse } from './refusals.js'

/** How a standalone Hyper-V host snapshots its volumes: what was said of them, by the number that each has. */
export interface HyperVSettings {
  changedBlockTracking: boolean
  failoverToVSSProvider: boolean
  volumes: Record<string, VolumeSettingsModel>
}

export interface SnapshottedVolume { id: string, name: string, settings: VolumeSettingsModel }

interface Hosts {
  get: (id: string) => ManagedServer
  byName: (name: string) => ManagedServer | undefined
  patch: (id: string, changes: Pick<ManagedServer, 'hyperV'>) => unknown
  guardRest: (server: ManagedServer) => void
}

/** ASSUMED: as the documents' example has it, but for the failover, whose default they tell. */
const usual: HyperVSettings = { changedBlockTracking: true, failoverToVSSProvider: true, volumes: {} }
/** ASSUMED: the provider that every Windows server has; four snapshots as the example. */
const usualOfVolume: VolumeSettingsModel = { VSSprovider: 'Microsoft Software Shadow Copy provider 1.0', maxSnapshots: 4 }

const settingsOf = (server: ManagedServer | undefined): HyperVSettings => server?.hyperV ?? usual

/** A host that no cluster and no SCVMM server manages. */
const isStandalone = (server: ManagedServer): boolean => server.type === 'HvServer' && server.parentHostId === undefined

/** Volumes of standalone Hyper-V hosts. */
export function createHyperVVolumes (hosts: Hosts, inventory: HyperVInventory) {
  const volumesOf = (hostName: string): HyperVObject[] => inventory.list({ where: { hostName, type: 'Volume' } })

  function getHost (id: string): ManagedServer {
    const host = hosts.get(id)
    if (!isStandalone(host)) throw refuse.notStandaloneHyperV(host.name)
    return host
  }

  function show (host: ManagedServer): HyperVVolumeManageModel {
    const { volumes, ...settings } = settingsOf(host)
    return {
      ...settings,
      volumes: volumesOf(host.name).map(volume => ({
        volume: inventory.shown(volume), volumeSettings: volumes[volume.objectId] ?? usualOfVolume
      }))
    }
  }

  /** A volume is known by its number, as jobs know what they name; what else a body says of it is not asked for. */
  function volumeNamed (host: ManagedServer, { volume }: HyperVVolumeManageModel['volumes'][number]): string {
    const isHere = volume.platform === 'HyperV' && volume.hostName.toLowerCase() === host.name.toLowerCase()
    const known = isHere
      ? volumesOf(host.name).find(({ objectId }) => objectId === volume.objectId?.toLowerCase())
      : undefined
    if (known === undefined) throw refuse.noVolumeOn(volume.name, host.name)
    return known.objectId
  }

  function guardSettings ({ VSSprovider, maxSnapshots }: VolumeSettingsModel): void {
    if (VSSprovider.trim() === '') throw refuse.empty('VSSprovider')
    if (maxSnapshots < 1 || maxSnapshots > mostSnapshots) throw refuse.outOfRange('maxSnapshots', 1, mostSnapshots)
  }

  return {
    of: (id: string): HyperVVolumeManageModel => show(getHost(id)),

    /** Volumes that it does not name stay as they are. */
    edit (id: string, body: HyperVVolumeManageModel): HyperVVolumeManageModel {
      const host = getHost(id)
      hosts.guardRest(host)
      if (host.status === 'Unavailable') throw refuse.unreachable(host.name)
      const named = body.volumes.map(row => [volumeNamed(host, row), row.volumeSettings] as const)
      for (const [, settings] of named) guardSettings(settings)
      if (new Set(named.map(([volume]) => volume)).size < named.length) throw refuse.volumeTwice(host.name)
      const { changedBlockTracking, failoverToVSSProvider } = body
      hosts.patch(host.id, {
        hyperV: {
          changedBlockTracking,
          failoverToVSSProvider,
          volumes: { ...settingsOf(host).volumes, ...Object.fromEntries(named) }
        }
      })
      return show(hosts.get(host.id))
    },

    /** Whether a host tracks what its machines change; those of clusters do. */
    tracksChanges: (hostName: string): boolean => settingsOf(hosts.byName(hostName)).changedBlockTracking,

    /** The volume that a machine of a standalone host lies on, and how that is snapshotted; nothing of a cluster's. */
    ofMachine (machine: HyperVObject | undefined): SnapshottedVolume | undefined {
      const host = machine && hosts.byName(machine.hostName)
      const volume = inventory.objectOf(machine?.parents.HostsAndVolumes ?? '')
      if (host === undefined || !isStandalone(host) || volume?.type !== 'Volume') return undefined
      return {
        id: volume.id, name: volume.name, settings: settingsOf(host).volumes[volume.objectId] ?? usualOfVolume
      }
    }
  }
}

export type HyperVVolumes = ReturnType<typeof createHyperVVolumes>

/** ASSUMED: Windows keeps no more shadow copies of a volume. */
const mostSnapshots = 512
