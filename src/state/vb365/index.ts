import { stackAreas } from '../areas.js'
import type { Kernel } from '../kernel.js'
import type { Outside } from '../outside/index.js'
import { createBackupsArea } from './backups/index.js'
import { createCredentialsArea } from './credentials/index.js'
import { createEventsArea } from './events/index.js'
import { createJobsArea } from './jobs/index.js'
import { createLicensingArea } from './licensing/index.js'
import { createNotificationsArea } from './notifications/index.js'
import { createOrganizationsArea } from './organizations/index.js'
import { createProxiesArea } from './proxies/index.js'
import { createRepositoriesArea } from './repositories/index.js'
import { createReportsArea } from './reports/index.js'
import { createRestoreArea } from './restore/index.js'
import { createRetrievalArea } from './retrieval/index.js'
import { createRolesArea } from './roles/index.js'
import { createServerArea } from './server/index.js'
import { createSettingsArea } from './settings/index.js'
import { createStorageArea } from './storage/index.js'

/** Everything that VB365 knows and does in one world, area by area: each sees only those above it in this list. */
export const createVb365 = (kernel: Kernel, outside: Outside) => stackAreas(kernel, outside)
  .add(createServerArea)
  .add(createOrganizationsArea)
  .add(createSettingsArea)
  .add(createCredentialsArea)
  .add(createProxiesArea)
  .add(createStorageArea)
  .add(createRepositoriesArea)
  .add(createBackupsArea)
  .add(createRolesArea)
  .add(createLicensingArea)
  .add(createJobsArea)
  .add(createReportsArea)
  .add(createNotificationsArea)
  .add(createRetrievalArea)
  .add(createRestoreArea)
  .add(createEventsArea)
  .nouns
