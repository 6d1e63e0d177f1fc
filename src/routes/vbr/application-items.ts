import * as op from '../../schemas/vbr/application-items-restore.js'
import type { Section } from '../../server/section.js'

/** Application Items Restore: what people have restored with Veeam Explorers, in the session in which they looked. */
export const applicationItems: Section = ({ get }) => {
  get('/api/v1/restore/applicationItems/:browseSessionId/childSessions', op.getAllApplicationItemChildRestoreSessions,
    ({ params, query, vbr }) => vbr.applicationItems.childSessions(params.browseSessionId, query))
}
