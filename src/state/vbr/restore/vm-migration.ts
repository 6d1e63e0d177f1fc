import type {
  ViVMQuickMigrationDatastoresSpec, ViVMQuickMigrationSpec
} from '../../../schemas/vbr/restore/vsphere-recovery.js'
import type { InstantRecovery, RecoveryBelow } from './instant-recovery.js'
import type { Inventory } from '../inventory/inventory.js'
import type { VmMount } from './mounts.js'
import { restoreRefusals as refuse } from './refusals.js'
import { bytesOfSource, toFailure, transferTime } from './sources.js'
import type { RestoreTarget } from './targets.js'
import type { Session } from '../sessions/sessions.js'

interface Below extends RecoveryBelow { recovery: InstantRecovery, inventory: Inventory }

interface Work { mountId: string, target: RestoreTarget, bytes: number, deletesSource: boolean }

const second = 1_000

/**
 * Moves a machine that runs from its backup to production storage: a child of the session that published it, which
 * ends with it. When it fails, or is stopped, the machine runs from the backup as before.
 */
export function createVmMigration ({ sessions, sources, targets, mounts: { machines }, recovery, inventory }: Below) {
  const migrations = sessions.define<Work>({
    kind: 'QuickMigration',
    variant: 'machine',
    type: 'QuickMigration',
    name: 'Quick Migration Job',
    shows: ({ work }) => [work.mountId],
    starting: 3 * second,
    subjects: ({ work }) => {
      const { id, sessionId, vmId = '', spec } = machines.get(work.mountId)
      return [id, sessionId, vmId, spec.restorePointId ?? '']
    },
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ work }) => `Starting migration of VM ${work.target.name}`,
        lasts: 5 * second,
        run: ({ work }) => targets.trouble(work.target)
      },
      { says: ({ work }) => `Moving disks of VM ${work.target.name}`, lasts: ({ work }) => transferTime(work.bytes) },
      { says: 'Switching over to the target datastore', lasts: 10 * second, run: ({ work }) => goneTrouble(work) },
      { says: ({ work }) => work.deletesSource ? 'Deleting source VM files' : [], lasts: 3 * second }
    ],
    succeed ({ work }) {
      const mount = machines.find(work.mountId)
      if (mount?.vmId === undefined) return
      const machine = inventory.move(mount.vmId, work.target.places)
      if (mount.original !== undefined) inventory.succeed(mount.original, machine)
      recovery.finishMigration(mount)
    },
    fail ({ work }) {
      if (machines.find(work.mountId) !== undefined) machines.patch(work.mountId, { migrationId: undefined })
    }
  })

  function goneTrouble ({ mountId, target }: Work) {
    const vmId = machines.find(mountId)?.vmId
    return targets.byId(vmId) === undefined ? toFailure(`VM ${target.name} is gone.`) : undefined
  }

  /** ASSUMED: it stays on its server; unless said otherwise its disks go where they were. */
  function targetOf (mount: VmMount, spec: ViVMQuickMigrationSpec): RestoreTarget {
    const { destinationHost: host, resourcePool, folder } = spec
    const said = { host, resourcePool, folder, datastore: datastoresOf(spec).defaultDatastore }
    const source = sources.get(mount.spec.restorePointId)
    const { hostName, places } = targets.of(source, said, mount.vmName)
    if (hostName.toLowerCase() !== mount.infrastructure.toLowerCase()) {
      throw refuse.otherInfrastructure(mount.vmName, mount.infrastructure)
    }
    return {
      hostName,
      name: mount.vmName,
      places: {
        host: (host ?? resourcePool) && places.host,
        resourcePool: resourcePool && places.resourcePool,
        folder: folder && places.folder,
        datastore: places.datastore ?? mount.homeDatastore ?? targets.productionDatastore(hostName)
      }
    }
  }

  function guardSpec (mount: VmMount, spec: ViVMQuickMigrationSpec): void {
    const { sourceProxyIds, targetProxyIds, VeeamQMEnabled } = spec
    targets.guardProxies(sourceProxyIds)
    targets.guardProxies(targetProxyIds)
    const { configurationFileDatastore, diskMappings = [] } = datastoresOf(spec)
    const named = [configurationFileDatastore, ...diskMappings.map(({ datastore }) => datastore)]
    for (const store of named) if (store !== undefined) targets.existing(store, 'datastore', ['Datastore', 'DatastoreCluster'])
    const isRedirected = mount.spec.type === 'Customized' && mount.spec.datastore.redirectEnabled === true
    if (isRedirected && VeeamQMEnabled !== true) {
      throw refuse.changesRedirected(mount.vmName)
    }
  }

  return {
    start (mountId: string, spec: ViVMQuickMigrationSpec, initiatedBy: string): Session {
      const mount = recovery.find(mountId)
      recovery.guardNotBusy(mount)
      if (mount.state !== 'Mounted') throw refuse.vmNotMounted(mount.vmName)
      guardSpec(mount, spec)
      const target = targetOf(mount, spec)
      const machine = targets.byId(mount.vmId)?.machine
      const session = migrations.start({
        parentSessionId: mount.sessionId,
        resourceId: mount.sessionId,
        initiatedBy,
        work: {
          mountId: mount.id,
          target,
          bytes: machine === undefined ? 0 : bytesOfSource(machine),
          deletesSource: spec.DeleteSourceVmsFiles === true
        }
      })
      machines.patch(mount.id, { migrationId: session.id })
      return session
    }
  }
}

/** Until 1.3-rev2 one datastore was named, which is lifted to the default. */
function datastoresOf ({ datastore }: ViVMQuickMigrationSpec): ViVMQuickMigrationDatastoresSpec {
  return datastore === undefined || 'platform' in datastore || 'hostName' in datastore ? {} : datastore
}

export type VmMigration = ReturnType<typeof createVmMigration>
