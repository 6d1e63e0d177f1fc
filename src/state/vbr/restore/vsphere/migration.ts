import type {
  ViVMQuickMigrationDatastoresSpec, ViVMQuickMigrationSpec
} from '../../../../schemas/vbr/restore/vsphere-recovery.js'
import type { InstantRecovery, RecoveryBelow } from './instant-recovery.js'
import type { Inventory } from '../../inventory/inventory.js'
import { createMachineMigration } from '../machine-migration.js'
import type { VmMount } from '../mounts.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreTarget } from './targets.js'
import type { Session } from '../../sessions/sessions.js'

interface Below extends RecoveryBelow { recovery: InstantRecovery, inventory: Inventory }

/** Moves machines that run from their backups on VMware vSphere to datastores. */
export function createVmMigration ({ sessions, sources, targets, mounts: { machines }, recovery, inventory }: Below) {
  const migrations = createMachineMigration({
    variant: 'machine',
    sessions,
    machines,
    landing: targets,
    recovery,
    storage: 'datastore',
    move (vmId, { places }) { inventory.move(vmId, places) }
  })

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
      const mount = recovery.ready(mountId)
      guardSpec(mount, spec)
      return migrations.start(mount, targetOf(mount, spec), spec.DeleteSourceVmsFiles === true, initiatedBy)
    }
  }
}

/** Until 1.3-rev2 one datastore was named, which is lifted to the default. */
function datastoresOf ({ datastore }: ViVMQuickMigrationSpec): ViVMQuickMigrationDatastoresSpec {
  return datastore === undefined || 'platform' in datastore || 'hostName' in datastore ? {} : datastore
}

export type VmMigration = ReturnType<typeof createVmMigration>
