import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { NotificationsArea } from '../notifications/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RolesArea } from '../roles/index.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { RetrievalArea } from '../retrieval/index.js'
import type { SettingsArea } from '../settings/index.js'
import type { Outside } from '../../outside/index.js'
import { createRestoreEvents } from './events.js'
import { createExchangeExplorer } from './explorers/exchange.js'
import { createExchangeExport } from './explorers/exchange-export.js'
import { createExchangeRestore } from './explorers/exchange-restore.js'
import { createOneDriveExplorer } from './explorers/onedrive.js'
import { createPlaceRestore } from './explorers/places.js'
import { createSharePointExplorer } from './explorers/sharepoint.js'
import { createTeamsExplorer } from './explorers/teams.js'
import { createTeamsRestore } from './explorers/teams-restore.js'
import { createLargeFolders } from './large-folders.js'
import { createPostExports } from './post-exports.js'
import { createRestoreSessions } from './restore-sessions.js'
import { createRestores } from './restores.js'
import { createScope } from './scope.js'
import { createSearches } from './searches.js'
import { createTakingOut } from './taking-out.js'
import { createViews } from './views.js'
import { createWritten } from './written.js'

type Below = OrganizationsArea & ProxiesArea & SettingsArea & RepositoriesArea & BackupsArea & JobsArea & RolesArea &
  NotificationsArea & RetrievalArea & Outside

/** What looks into backups and takes things out of them. */
export function createRestoreArea (kernel: Kernel, below: Below) {
  const { organizations, directory, deviceSignIns, mails, mailSettings, audit } = below
  const restoreSessions = createRestoreSessions(kernel, below)
  const restoreEvents = createRestoreEvents(kernel)
  restoreSessions.onEnded(below.sessionTrimming.keepFor({
    step: 'restoreSession:history', sessions: restoreSessions.rows, forget: restoreEvents.forget
  }))
  restoreSessions.onOpened(restoreEvents.open)
  const written = createWritten(kernel)
  const restores = createRestores(kernel, restoreSessions, restoreEvents, organizations, written)
  const explore = createViews(kernel, restoreSessions, organizations)
  const scopeOf = createScope(kernel, below)
  const takeOut = createTakingOut(kernel, {
    organizations, restoreEvents, restores, deviceSignIns, mails, mailSettings, audit
  })
  const pageOfSearch = createSearches(kernel)
  const exchange = createExchangeExplorer(scopeOf, createLargeFolders(kernel), pageOfSearch, written)
  const teams = createTeamsExplorer(scopeOf, directory, written)
  return {
    restoreSessions,
    restoreEvents,
    restores,
    explore,
    takeOut,
    exchange,
    exchangeExport: createExchangeExport(exchange, takeOut),
    exchangeRestore: createExchangeRestore(exchange, takeOut, directory),
    oneDrives: createOneDriveExplorer(scopeOf, pageOfSearch, written),
    sharePoint: createSharePointExplorer(scopeOf, directory, pageOfSearch, written),
    placeRestore: createPlaceRestore(takeOut, directory),
    teams,
    teamsRestore: createTeamsRestore(teams, takeOut, createPostExports(kernel))
  }
}
export type RestoreArea = ReturnType<typeof createRestoreArea>
