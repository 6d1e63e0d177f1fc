import type { Sight } from '../../content/stream.js'
import type { Kernel } from '../../kernel.js'
import type { Content } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { Shown } from './scope.js'
import type { By, RestoreSession, RestoreSessions } from './restore-sessions.js'

export type Explored = RestoreSession['type']

/** What somebody sees who looks into backups: an organization as it was at a moment. */
export interface View {
  session: RestoreSession
  by: By
  /** As the organization is now: what a restore compares with. */
  today: Sight
  showAllVersions: boolean
  /** Whether lists of what is found say how many there are: in versions 6 and 7. */
  counts: boolean
  seed: number
  /** What stands behind the `@` of its people. */
  domain: string
}

/** What of a user, group, site or team is backed up, as the last restore point with it has it. */
export const sightOf = ({ session }: View, { kept }: Shown, content: Content): Sight =>
  ({ at: kept.get(content)?.at ?? 0, showDeleted: session.showDeleted })

const contents: Record<Explored, string> = { Vex: 'mailboxes', Veod: 'OneDrives', Vesp: 'sites', Vet: 'teams' }

/** Opens what a session shows. */
export function createViews (kernel: Kernel, sessions: RestoreSessions, organizations: Organizations) {
  /**
   * What an open session of a type shows; it stays open for another half hour. Refuses a session that is over, one of
   * somebody else, and one of another type.
   */
  return function viewOf (sessionId: string, type: Explored, by: By, revision = 'v8'): View {
    const session = sessions.use(sessionId, by)
    if (session.type !== type) throw refuse.otherContent(contents[session.type], contents[type])
    return {
      session,
      by,
      today: { at: kernel.clock.now(), showDeleted: false },
      showAllVersions: session.showAllVersions,
      counts: revision !== 'v8',
      seed: kernel.ids.seed(),
      domain: organizations.find(session.organizationId)?.officeName ?? session.organization ?? 'example.onmicrosoft.com'
    }
  }
}

export type ViewOf = ReturnType<typeof createViews>
