import type { Kernel } from '../../kernel.js'
import type { Outside } from '../../outside/index.js'
import type { AgentsArea } from '../agents/index.js'
import type { BackupsArea } from '../backups/index.js'
import type { CloudArea } from '../cloud/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { EntraArea } from '../entra/index.js'
import type { FilesArea } from '../files/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { MalwareArea } from '../malware/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import type { UnstructuredArea } from '../unstructured/index.js'
import type { UpkeepArea } from '../upkeep/index.js'
import { createApplicationItems } from './applications.js'
import { createAzureRecovery } from './azure/instant-recovery.js'
import { createCloudDirectorRestore } from './cloud-director/restore.js'
import { createCloudDirectorTargets } from './cloud-director/targets.js'
import { createDiskRecovery } from './vsphere/disk-recovery.js'
import { createEntraBrowsing } from './entra/browsing.js'
import { createEntraComparing } from './entra/comparing.js'
import { createEntraComparisons } from './entra/comparisons.js'
import { createEntraContents } from './entra/contents.js'
import { createEntraDelegations } from './entra/delegations.js'
import { createEntraExports } from './entra/exports.js'
import { createEntraJsonFiles } from './entra/json-files.js'
import { createItemRestores } from './entra/item-restores.js'
import { createEntraMounts } from './entra/mounts.js'
import { createFileView, createMountBrowsing } from './files/browsing.js'
import { createFileMounts } from './files/mounts.js'
import { createFileTransfers } from './files/transfers.js'
import { createHyperVRecovery } from './hyper-v/instant-recovery.js'
import { createHyperVRequests } from './hyper-v/requests.js'
import { createHyperVRestore } from './hyper-v/restore.js'
import { createHyperVTargets } from './hyper-v/targets.js'
import { createInstantRecovery } from './vsphere/instant-recovery.js'
import { createScanRules } from './malware-scan.js'
import { createMounts } from './mounts.js'
import { createPublications } from './publishing/publications.js'
import { createShareFiles, createShareView } from './shares/browsing.js'
import { createEntireShareRestore } from './shares/entire-restore.js'
import { createShareRecovery } from './shares/instant-recovery.js'
import { createRecoveryRequests } from './shares/recovery-requests.js'
import { createShareMounts } from './shares/mounts.js'
import { createSharePoints } from './shares/share-points.js'
import { createShareTargets } from './shares/targets.js'
import { createShareTransfers } from './shares/transfers.js'
import { createRestoreSources } from './sources.js'
import { createRestoreTargets } from './vsphere/targets.js'
import { createVmMigration } from './vsphere/migration.js'
import { createVmRestore } from './vsphere/restore.js'
import { createDiskSessions } from './volumes/disk-sessions.js'
import { createVolumeRestore } from './volumes/volume-restore.js'

type Below = ServerArea & SessionsArea & InventoryArea & BackupsArea & CloudArea & CredentialsArea &
  InfrastructureArea & RepositoriesArea & AgentsArea & FilesArea & UnstructuredArea & UpkeepArea & JobsArea &
  EntraArea & MalwareArea & Pick<Outside, 'deviceCodes' | 'signIns'>

/** The ways back from a restore point: instant recovery, migration, restore of machines, disks and files. */
export function createRestoreArea (kernel: Kernel, below: Below) {
  const sources = createRestoreSources(kernel, below)
  const hyperVTargets = createHyperVTargets(below)
  const scanRules = createScanRules(below)
  const parts = {
    ...below,
    sources,
    scanRules,
    targets: createRestoreTargets(below),
    hyperVTargets,
    cloudDirectorTargets: createCloudDirectorTargets(below),
    hyperVRequests: createHyperVRequests(sources, hyperVTargets, scanRules),
    mounts: createMounts(kernel, below.inventory)
  }
  const diskSessions = createDiskSessions(kernel, parts)
  const instantRecovery = createInstantRecovery(kernel, parts)
  const fileMounts = createFileMounts(kernel, parts)
  const fileView = createFileView(fileMounts, below.fileTrees)
  // Those of machines give the kinds of their sessions and tasks the names that those of shares have, too.
  const fileBrowsing = createMountBrowsing(kernel, below.tasks, fileView)
  const fileTransfers = createFileTransfers(kernel, { ...parts, fileMounts, view: fileView })
  const shareParts = {
    ...parts, sharePoints: createSharePoints(kernel, parts), shareTargets: createShareTargets(kernel, below)
  }
  const entireShareRestore = createEntireShareRestore(kernel, shareParts)
  const shareMounts = createShareMounts(kernel, shareParts)
  const shareView = createShareView(kernel, { ...shareParts, shareMounts })
  const contents = createEntraContents(below)
  const entraMounts = createEntraMounts(kernel, { ...parts, contents })
  const entraDelegations = createEntraDelegations(kernel, { ...below, entraMounts })
  const entraParts = { ...parts, contents, entraMounts, entraDelegations }
  const comparing = createEntraComparing(kernel, entraParts)
  const entraJsonFiles = createEntraJsonFiles(entraParts)
  return {
    applicationItems: createApplicationItems(kernel, parts),
    entraMounts,
    entraDelegations,
    entraBrowsing: createEntraBrowsing(kernel, entraParts),
    entraComparisons: createEntraComparisons(kernel, { entraMounts, comparing }),
    entraItemRestores: createItemRestores(kernel, entraParts),
    entraJsonFiles,
    entraExports: createEntraExports(kernel, { entraMounts, entraJsonFiles }),
    shareMounts,
    shareFiles: createShareFiles(kernel, shareView, { ...shareParts, shareMounts }),
    shareTransfers: createShareTransfers(kernel, shareView, { ...shareParts, shareMounts }),
    entireShareRestore,
    shareRecovery: createShareRecovery(kernel, {
      ...shareParts, entireShareRestore, recoveryRequests: createRecoveryRequests(kernel, shareParts)
    }),
    fileMounts,
    fileBrowsing,
    fileTransfers,
    instantRecovery,
    vmMigration: createVmMigration({ ...parts, recovery: instantRecovery }),
    diskRecovery: createDiskRecovery(kernel, parts),
    diskSessions,
    volumeRestore: createVolumeRestore(kernel, { ...parts, diskSessions }),
    vmRestore: createVmRestore(parts),
    hyperVRecovery: createHyperVRecovery(kernel, parts),
    hyperVRestore: createHyperVRestore(parts),
    cloudDirectorRestore: createCloudDirectorRestore(parts),
    azureRecovery: createAzureRecovery(kernel, parts),
    publications: createPublications(kernel, parts)
  }
}
export type RestoreArea = ReturnType<typeof createRestoreArea>
