import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { CloudArea } from '../cloud/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createAccessPermissions, createEncryptionSettings } from './access-permissions.js'
import { createBackupFiles } from './backup-files.js'
import { createLeftFolders } from './left-folders.js'
import { createRepositories } from './repositories.js'
import { createRepositoryRescan } from './rescan.js'
import { createRepositorySaving } from './saving.js'
import { createExtentEvacuation } from './scale-out/extent-evacuation.js'
import { createExtentModes } from './scale-out/extent-modes.js'
import { createScaleOutRepositories } from './scale-out/repositories.js'
import { createScaleOutSaving } from './scale-out/saving.js'
import { createStorageFolders } from './storage-folders.js'

export { offlineTrouble } from './offline.js'
export { defaultRepositoryId, isObjectStorage, tenantRepository } from './places.js'

type Below = ServerArea & SessionsArea & BackupsArea & CredentialsArea & InfrastructureArea & CloudArea

/** Where backups are kept: repositories of every kind, alone or as extents of scale-out repositories. */
export function createRepositoriesArea (kernel: Kernel, below: Below) {
  const {
    server, sessions, managedServers, restorePoints, encryptionPasswords, kmsServers, cloudCatalogue, cloudCredentials,
    cloudVaults
  } = below
  const scaleOutRepositories = createScaleOutRepositories(kernel)
  const repositories = createRepositories(kernel, managedServers, scaleOutRepositories)
  const encryptionSettings = createEncryptionSettings(encryptionPasswords, kmsServers)
  const leftFolders = createLeftFolders(kernel)
  const storageFolders = createStorageFolders(server, leftFolders, cloudCatalogue, cloudCredentials, cloudVaults)
  const extentModes = createExtentModes(sessions, server, repositories, scaleOutRepositories)
  const nouns = { ...below, repositories, scaleOutRepositories }
  const repositorySaving = createRepositorySaving(kernel, { ...nouns, leftFolders, storageFolders })
  return {
    repositories,
    scaleOutRepositories,
    leftFolders,
    backupFiles: createBackupFiles(kernel, nouns),
    repositorySaving,
    repositoryRescan: createRepositoryRescan(sessions, server, repositories, scaleOutRepositories),
    repositoryAccess: createAccessPermissions(repositories, scaleOutRepositories, encryptionSettings),
    scaleOutSaving: createScaleOutSaving(kernel, { ...nouns, repositorySaving, encryptionSettings }),
    extentModes,
    extentEvacuation:
      createExtentEvacuation(sessions, server, repositories, scaleOutRepositories, restorePoints, extentModes)
  }
}
export type RepositoriesArea = ReturnType<typeof createRepositoriesArea>
