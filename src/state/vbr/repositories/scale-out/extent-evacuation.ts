import type { ExtentModes, ExtentWork } from './extent-modes.js'
import { repositoriesRefusals as refuse } from '../refusals.js'
import type { Repositories, Repository } from '../repositories.js'
import type { SavingOptions } from '../saving.js'
import type { RestorePoint, RestorePoints } from '../../backups/restore-points.js'
import type { ScaleOutRepositories } from './repositories.js'
import type { Server } from '../../server/server.js'
import type { Session, Sessions, Trouble } from '../../sessions/sessions.js'

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: how long a gigabyte takes on its way from extent to extent. */
const perGigabyte = 8 * second

/** Files that belong together and go to one place: the chain of one machine. */
interface Chain { points: RestorePoint[], sizeGB: number }

/** Moves the backups of extents in maintenance to the other extents of their scale-out repository. */
export function createExtentEvacuation (
  sessions: Sessions, server: Server, repositories: Repositories, scaleOutRepositories: ScaleOutRepositories,
  restorePoints: RestorePoints, modes: ExtentModes
) {
  const evacuations = sessions.define<ExtentWork>({
    kind: 'RepositoryEvacuate',
    type: 'RepositoryEvacuate',
    name: 'Repository Evacuate',
    starting: 2 * second,
    subjects: ({ work }) => [work.scaleOutId, ...work.extentIds],
    // ASSUMED: the lines of the log.
    steps: [
      {
        says: 'Building list of backups to evacuate',
        lasts: 5 * second,
        begin: ({ work }) => { modes.change(work, 'Evacuate', true) },
        run: ({ work }) => trouble(work)
      },
      {
        says: ({ work }) => work.extentIds.map(id => `Evacuating backups from ${repositories.find(id)?.name ?? id}`),
        lasts: ({ work }) => 10 * second + Math.round(sizeOf(work) * perGigabyte)
      },
      // Jobs may have filled the other extents meanwhile.
      { says: 'Updating configuration', lasts: 3 * second, run: ({ work }) => trouble(work) }
    ],
    succeed ({ work }) {
      work.extentIds.forEach(id => { evacuate(work.scaleOutId, id) })
      modes.change(work, 'Evacuate', false)
    },
    fail: ({ work }) => { modes.change(work, 'Evacuate', false) }
  })

  const sizeOf = ({ extentIds }: ExtentWork): number =>
    extentIds.reduce((sum, id) => sum + (repositories.find(id)?.space.usedSpaceGB ?? 0), 0)

  /** The extents that can take what leaves, the one with the most space first. */
  const takersOf = (scaleOutId: string): Repository[] => repositories.placementOf(scaleOutId)

  function trouble (work: ExtentWork): Trouble | undefined {
    const takers = takersOf(work.scaleOutId)
    if (takers.length === 0) return { result: 'Failed', message: 'There is no other extent to evacuate the backups to.' }
    const free = takers.map(freeOf)
    const fits = work.extentIds.flatMap(chainsOn).every(({ sizeGB }) => {
      const roomiest = free.indexOf(Math.max(...free))
      free[roomiest] = (free[roomiest] ?? 0) - sizeGB
      return (free[roomiest] ?? 0) >= 0
    })
    return fits ? undefined : { result: 'Failed', message: 'There is not enough free space on the other extents.' }
  }

  /** Object storage takes whatever comes. */
  const freeOf = ({ space: { capacityGB, freeGB } }: Repository): number => capacityGB === 0 ? Infinity : freeGB

  /** The largest first, so that they find room. What is used beyond restore points goes together. */
  function chainsOn (extentId: string): Chain[] {
    const chains = new Map<string, Chain>()
    for (const point of restorePoints.in(extentId)) {
      const key = `${point.backupId}/${point.objectRef}`
      const { points, sizeGB } = chains.get(key) ?? { points: [], sizeGB: 0 }
      chains.set(key, { points: [...points, point], sizeGB: sizeGB + point.sizeBytes / gigabyte })
    }
    const known = [...chains.values()]
    const { usedSpaceGB = 0 } = repositories.find(extentId)?.space ?? {}
    const rest = Math.max(0, usedSpaceGB - known.reduce((sum, { sizeGB }) => sum + sizeGB, 0))
    return [...known, { points: [], sizeGB: rest }].sort((a, b) => b.sizeGB - a.sizeGB)
  }

  /** From a hardened repository backups are copied: they cannot be deleted there before their time (guide). */
  function evacuate (scaleOutId: string, extentId: string): void {
    const isHardened = repositories.find(extentId)?.type === 'LinuxHardened'
    for (const { points, sizeGB } of chainsOn(extentId)) {
      const [taker] = takersOf(scaleOutId).sort((a, b) => freeOf(b) - freeOf(a))
      if (taker === undefined) continue
      for (const { id } of points) restorePoints.patch(id, { repositoryId: taker.id })
      repositories.occupy(taker.id, sizeGB)
      if (!isHardened) repositories.occupy(extentId, -sizeGB)
    }
  }

  return {
    start (
      scaleOutId: string, repositoryIds: readonly string[], { initiatedBy = server.account() }: SavingOptions = {}
    ): Session {
      const work = modes.read(scaleOutId, repositoryIds)
      for (const id of work.extentIds) {
        const { name } = repositories.get(id)
        const status = scaleOutRepositories.extentStatus(work.scaleOutId, id)
        if (status.includes('Evacuate')) throw refuse.alreadyRunning(`The evacuation of ${name}`)
        if (!status.includes('Maintenance')) throw refuse.notInMaintenance(name)
      }
      return evacuations.start({ initiatedBy, work })
    }
  }
}

export type ExtentEvacuation = ReturnType<typeof createExtentEvacuation>
