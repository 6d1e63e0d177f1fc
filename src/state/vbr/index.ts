import { stackAreas } from '../areas.js'
import type { Kernel } from '../kernel.js'
import type { Outside } from '../outside/index.js'
import { createAgentsArea } from './agents/index.js'
import { createAutomationArea } from './automation/index.js'
import { createAvailabilityArea } from './availability/index.js'
import { createBackupsArea } from './backups/index.js'
import { createCloudArea } from './cloud/index.js'
import { createConfigurationArea } from './configuration/index.js'
import { createCredentialsArea } from './credentials/index.js'
import { createEntraArea } from './entra/index.js'
import { createFilesArea } from './files/index.js'
import { createInfrastructureArea } from './infrastructure/index.js'
import { createInventoryArea } from './inventory/index.js'
import { createJobsArea } from './jobs/index.js'
import { createLicenseArea } from './license/index.js'
import { createMalwareArea } from './malware/index.js'
import { createOptionsArea } from './options/index.js'
import { createReplicasArea } from './replicas/index.js'
import { createRepositoriesArea } from './repositories/index.js'
import { createRestoreArea } from './restore/index.js'
import { createSecurityArea } from './security/index.js'
import { createServerArea } from './server/index.js'
import { createSessionsArea } from './sessions/index.js'
import { createSupportArea } from './support/index.js'
import { createUnstructuredArea } from './unstructured/index.js'
import { createUpkeepArea } from './upkeep/index.js'
import { createUsersArea } from './users/index.js'

/** Everything that VBR knows and does in one world, area by area: each sees only those above it in this list. */
export const createVbr = (kernel: Kernel, outside: Outside) => stackAreas(kernel, outside)
  .add(createServerArea)
  .add(createUsersArea)
  .add(createInventoryArea)
  .add(createBackupsArea)
  .add(createSessionsArea)
  .add(createCredentialsArea)
  .add(createInfrastructureArea)
  .add(createCloudArea)
  .add(createOptionsArea)
  .add(createRepositoriesArea)
  .add(createEntraArea)
  .add(createFilesArea)
  .add(createUnstructuredArea)
  .add(createReplicasArea)
  .add(createAgentsArea)
  .add(createJobsArea)
  .add(createUpkeepArea)
  .add(createMalwareArea)
  .add(createRestoreArea)
  .add(createLicenseArea)
  .add(createConfigurationArea)
  .add(createAvailabilityArea)
  .add(createAutomationArea)
  .add(createSecurityArea)
  .add(createSupportArea)
  .nouns
