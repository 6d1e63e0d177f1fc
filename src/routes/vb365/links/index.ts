import type { Product } from '../../../server/product.js'
import { directoryLinks } from './directory.js'
import { backupLinks } from './backups.js'
import { eventsLinks } from './events.js'
import { infrastructureLinks } from './infrastructure.js'
import { jobLinks } from './jobs.js'
import { licensingLinks } from './licensing.js'
import { notificationsLinks } from './notifications.js'
import { retrievalActions, retrievalLinks } from './retrieval.js'
import { restoreActions, restoreLinks, teamsLinks } from './restore.js'
import { settingsLinks } from './settings.js'
import { storageLinks } from './storage.js'

/** `_links` by model: relation → path without the version. Ids are those of the documents. */
export const links: Product['links'] = {
  ...backupLinks,
  ...directoryLinks,
  ...infrastructureLinks,
  ...storageLinks,
  ...jobLinks,
  ...licensingLinks,
  ...settingsLinks,
  ...notificationsLinks,
  ...eventsLinks,
  ...restoreLinks,
  ...teamsLinks,
  ...retrievalLinks,
  // In the directory, and in a backup.
  RESTOneDrive: (drive, revision) =>
    (drive.sessionId === undefined ? directoryLinks : restoreLinks).RESTOneDrive?.(drive, revision) ?? {}
}

/** `_actions` by model: verb → path without the version. */
export const actions: NonNullable<Product['actions']> = { ...restoreActions, ...retrievalActions }
