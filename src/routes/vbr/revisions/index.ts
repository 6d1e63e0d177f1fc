import type { Respelled, Shape } from '../../../server/product.js'
import * as automation from './automation.js'
import * as backups from './backups.js'
import * as cloudBrowser from './cloud-browser.js'
import * as credentials from './credentials.js'
import * as encryption from './encryption.js'
import * as generalOptions from './general-options.js'
import * as hosts from './hosts.js'
import * as inventoryObjects from './inventory-objects.js'
import * as inventory from './inventory.js'
import * as proxies from './proxies.js'
import * as jobs from './jobs.js'
import * as repositories from './repositories.js'
import * as restore from './restore.js'
import * as schedules from './schedules.js'
import * as sessions from './sessions.js'

/** Where the revisions of VBR differ in structure rather than in members or letter case. */
export const shapes: readonly Shape[] = [
  ...automation.shapes,
  ...backups.shapes,
  ...cloudBrowser.shapes,
  ...credentials.shapes,
  ...encryption.shapes,
  ...generalOptions.shapes,
  ...hosts.shapes,
  ...inventory.shapes,
  ...inventoryObjects.shapes,
  ...proxies.shapes,
  ...jobs.shapes,
  ...repositories.shapes,
  ...restore.shapes,
  ...schedules.shapes,
  ...sessions.shapes
]

/** The values that were renamed; the many that only changed their letter case need no entry. */
export const respelled: readonly Respelled[] = [
  ...backups.respelled,
  ...hosts.respelled,
  ...inventoryObjects.respelled,
  ...jobs.respelled,
  ...repositories.respelled,
  ...restore.respelled,
  ...sessions.respelled
]
