import { offlineTrouble } from './offline.js'
import type { Repositories } from './repositories.js'
import { refuse } from '../base/refusals.js'
import type { SavingOptions } from './saving.js'
import type { ScaleOutRepositories } from './scale-out/repositories.js'
import type { Server } from '../server/server.js'
import type { Session, Sessions } from '../sessions/sessions.js'

const second = 1_000

/** Reads again what repositories hold. ASSUMED: 10 seconds for each; its lines. */
export function createRepositoryRescan (
  sessions: Sessions, server: Server, repositories: Repositories, scaleOutRepositories: ScaleOutRepositories
) {
  const rescans = sessions.define<string[]>({
    kind: 'RepositoryRescan',
    type: 'ConfigurationResynchronize',
    name: 'Repository Rescan',
    subjects: ({ work }) => work,
    steps: [
      {
        says: ({ work }) => work.map(id => `Rescanning ${repositories.find(id)?.name ?? id}`),
        lasts: ({ work }) => work.length * 10 * second,
        // Those that cannot be reached are left as they were.
        run: ({ work }) => offlineTrouble(repositories, work, 'Warning')
      }
    ],
    succeed: ({ work }) => { work.forEach(refresh) }
  })

  function refresh (id: string): void {
    if (repositories.find(id)?.state?.isOnline !== true) return
    repositories.patch(id, { isOutOfDate: false })
    const membership = scaleOutRepositories.membershipOf(id)
    if (membership?.extentType !== 'Performance') return
    const modes = scaleOutRepositories.extentStatus(membership.scaleOutRepositoryId, id)
    if (!modes.includes('ResyncRequired')) return
    scaleOutRepositories.setStatus(membership.scaleOutRepositoryId, id, modes.filter(mode => mode !== 'ResyncRequired'))
  }

  return {
    start (repositoryIds: readonly string[], { initiatedBy = server.account() }: SavingOptions = {}): Session {
      if (repositoryIds.length === 0) throw refuse.empty('repositoryIds')
      const work = [...new Set(repositoryIds.map(id => repositories.get(id).id))]
      return rescans.start({ initiatedBy, work })
    }
  }
}
