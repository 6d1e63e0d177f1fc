import type { Respelled, Shape } from '../../../server/product.js'
import * as agents from './agents.js'
import * as automation from './automation.js'
import * as backups from './backups.js'
import * as cloudBrowser from './cloud-browser.js'
import * as credentials from './credentials.js'
import * as encryption from './encryption.js'
import * as entra from './entra.js'
import * as generalOptions from './general-options.js'
import * as hosts from './hosts.js'
import * as inventoryObjects from './inventory-objects.js'
import * as inventory from './inventory.js'
import * as proxies from './proxies.js'
import * as jobs from './jobs.js'
import * as license from './license.js'
import * as replicas from './replicas.js'
import * as repositories from './repositories.js'
import * as restore from './restore.js'
import * as schedules from './schedules.js'
import * as sessions from './sessions.js'
import * as unstructured from './unstructured.js'

/** Where the revisions of VBR differ in structure rather than in members or letter case. */
export const shapes: readonly Shape[] = [
  ...automation.automationShapes,
  ...backups.backupShapes,
  ...cloudBrowser.cloudBrowserShapes,
  ...credentials.credentialsShapes,
  ...encryption.encryptionShapes,
  ...entra.entraShapes,
  ...generalOptions.generalOptionsShapes,
  ...hosts.hostShapes,
  ...inventory.inventoryShapes,
  ...inventoryObjects.inventoryObjectShapes,
  ...proxies.proxyShapes,
  ...jobs.jobShapes,
  ...license.licenseShapes,
  ...repositories.repositoryShapes,
  ...restore.restoreShapes,
  ...schedules.scheduleShapes,
  ...sessions.sessionShapes,
  ...unstructured.unstructuredShapes
]

/** The values that were renamed; the many that only changed their letter case need no entry. */
export const respelled: readonly Respelled[] = [
  ...agents.agentWords,
  ...backups.backupWords,
  ...hosts.hostWords,
  ...inventoryObjects.inventoryObjectWords,
  ...jobs.jobWords,
  ...replicas.replicaWords,
  ...repositories.repositoryWords,
  ...restore.restoreWords,
  ...sessions.sessionWords
]
