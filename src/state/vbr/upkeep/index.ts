import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import type { Mails } from '../../outside/mails.js'
import type { OptionsArea } from '../options/index.js'
import type { UnstructuredArea } from '../unstructured/index.js'
import { createCarrying } from './carrying.js'
import { createColdStorage } from './cold-storage.js'
import { createBackupCopies } from './copies.js'
import { createBackupDeletion } from './deletion.js'
import { createBackupDetails } from './details.js'
import { createHealthChecks } from './health-checks.js'
import { createBackupsInHand } from './in-hand.js'
import { createBackupMetadata } from './metadata.js'
import { createBackupMoves } from './moves.js'
import { createPointRemoval } from './point-removal.js'
import { createRepositoryCopies } from './repository-copies.js'
import { createTransfers } from './transfers.js'

type Below = ServerArea & SessionsArea & InventoryArea & BackupsArea & RepositoriesArea & JobsArea &
  OptionsArea & UnstructuredArea & { mails: Mails }

/** What becomes of backups besides the runs of their jobs: they are deleted, checked, moved and copied. */
export function createUpkeepArea (kernel: Kernel, below: Below) {
  const backupsInHand = createBackupsInHand(below)
  const pointRemoval = createPointRemoval(kernel, below)
  const coldStorage = createColdStorage(kernel, below)
  const carrying = createCarrying({ ...below, pointRemoval, coldStorage })
  const transfers = createTransfers(kernel, { ...below, backupsInHand })
  const nouns = { ...below, backupsInHand, pointRemoval, carrying, transfers, coldStorage }
  return {
    backupDeletion: createBackupDeletion(nouns),
    backupDetails: createBackupDetails(below),
    backupMoves: createBackupMoves(kernel, nouns),
    backupCopies: createBackupCopies(kernel, nouns),
    repositoryCopies: createRepositoryCopies(kernel, nouns),
    backupTransfers: transfers,
    coldStorage,
    backupMetadata: createBackupMetadata(kernel, nouns),
    healthChecks: createHealthChecks(kernel, nouns)
  }
}
export type UpkeepArea = ReturnType<typeof createUpkeepArea>
