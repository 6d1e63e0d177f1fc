import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { NotificationsArea } from '../notifications/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { SettingsArea } from '../settings/index.js'
import { createAvailability } from './availability.js'
import { createRetrievalRequest } from './retrieval-request.js'
import { createRetrievals } from './retrievals.js'
import { createRetrieving } from './retrieving.js'
import { createRetrievalSessions } from './sessions.js'

type Below = OrganizationsArea & SettingsArea & RepositoriesArea & BackupsArea & JobsArea & NotificationsArea

/** What brings backups back from archives for a while. */
export function createRetrievalArea (kernel: Kernel, below: Below) {
  const { repositories, sessionLog, sessionTrimming, mailSettings } = below
  const retrievals = createRetrievals(kernel, below)
  const retrievalSessions = createRetrievalSessions(kernel, repositories, sessionLog)
  const availability = createAvailability(kernel, { retrievals, settings: mailSettings.vbo })
  sessionTrimming.keepFor({
    step: 'dataRetrieval:history', sessions: retrievalSessions.collection, forget: kernel.log.remove
  })
  return {
    retrievals,
    retrievalSessions,
    availability,
    retrieving: createRetrieving(kernel, {
      ...below,
      retrievals,
      retrievalSessions,
      availability,
      retrievalRequest: createRetrievalRequest(kernel, below),
      settings: mailSettings.vbo
    })
  }
}
export type RetrievalArea = ReturnType<typeof createRetrievalArea>
