import type { Respelled, Shape } from '../../server/product.js'
import * as automation from './revisions/automation.js'
import * as backups from './revisions/backups.js'
import * as cloudBrowser from './revisions/cloud-browser.js'
import * as credentials from './revisions/credentials.js'
import * as encryption from './revisions/encryption.js'
import * as generalOptions from './revisions/general-options.js'
import * as hosts from './revisions/hosts.js'
import * as inventoryObjects from './revisions/inventory-objects.js'
import * as inventory from './revisions/inventory.js'
import * as proxies from './revisions/proxies.js'
import * as jobs from './revisions/jobs.js'
import * as repositories from './revisions/repositories.js'
import * as restore from './revisions/restore.js'
import * as schedules from './revisions/schedules.js'
import * as sessions from './revisions/sessions.js'

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
