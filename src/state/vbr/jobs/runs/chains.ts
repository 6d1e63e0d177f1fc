import type { Kernel } from '../../../kernel.js'
import type { BackupKind } from '../../backups/chains.js'
import { nextKind } from '../../backups/index.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { Repositories, Target } from '../../repositories/repositories.js'
import type { ExtentStatus, ScaleOutRepositories } from '../../repositories/scale-out/repositories.js'
import type { JobObject, PlanRequest, TaskPlan } from '../kinds/kind.js'
import { shareLeft } from './compression.js'
import type { JobPoints, Kept } from './points.js'

export interface ChainBelow {
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  points: JobPoints
}

/** The bytes that the objects of a run will take, by repository. */
type Promised = Map<string, number>

/** What decides where an object's backup goes: the extent of its chain, and what else is on its way. */
interface Placing { lastExtentId: string | undefined, promised: Promised }

/** How an object is processed, and how much of it. */
export type Amount = Pick<TaskPlan, 'way' | 'readBytes' | 'storedBytes' | 'fullBytes'>

interface ChainRequest extends Omit<PlanRequest, 'job'> {
  kept: Kept
  /** Of what is not read from machines. `isWhole`: nothing can be built on what is there. */
  estimate?: (object: JobObject, isWhole: boolean) => Amount
}

const gigabyte = 2 ** 30
/** ASSUMED: from 3 to 10 percent of an object have changed since it was backed up last. */
const [leastChange, changeSpan] = [0.03, 0.07]

/** In these modes, and on the way to one, nothing of an extent can be used (guide). */
const unusable: readonly ExtentStatus[] = ['Maintenance', 'Pending']

/** What is next in chains of restore points: a full backup or what has changed, how much of it, and where it goes. */
export function createChains (kernel: Kernel, { repositories, scaleOutRepositories, points }: ChainBelow) {
  /** 0 to 1, the same for the same name in the same world. */
  const chance = (name: string): number => parseInt(kernel.ids.of(name).slice(0, 8), 16) / 2 ** 32

  const isOffline = (repositoryId: string): boolean => repositories.find(repositoryId)?.state?.isOnline === false

  /** Whether a chain can go on where it lies: the job still writes there, and the extent takes more. */
  function goesOn (target: Target, { repositoryId }: RestorePoint): boolean {
    if (target.kind === 'repository') return repositoryId === target.id
    if (!scaleOutRepositories.placementOf(target.id).includes(repositoryId)) return false
    const { advancedSettings } = scaleOutRepositories.get(target.id).performanceTier
    return advancedSettings?.fullWhenExtentOffline !== true || !isOffline(repositoryId)
  }

  /** What of a machine is read, and what of that is left. */
  function amountOf (
    { sessionId, kept: { advancedSettings } }: ChainRequest, object: JobObject, before: RestorePoint[], isWhole: boolean
  ): Amount {
    const compression = shareLeft[advancedSettings?.storageData?.compressionLevel ?? 'Optimal']
    const way = isWhole ? 'Full' : nextKind(before, advancedSettings, kernel.clock.now())
    const share = way === 'Full' ? 1 : leastChange + chance(`${sessionId}/${object.id}`) * changeSpan
    const readBytes = Math.round(object.usedBytes * share)
    const [storedBytes, fullBytes] = [readBytes, object.usedBytes].map(bytes => Math.round(bytes * compression))
    return { way, readBytes, storedBytes: storedBytes ?? 0, fullBytes: fullBytes ?? 0 }
  }

  function planOne (
    request: ChainRequest, target: Target | undefined, object: JobObject, before: RestorePoint[], promised: Promised
  ): TaskPlan {
    const { kept: { backupRepositoryId }, activeFull, estimate } = request
    const last = before.at(-1)
    const isWhole = activeFull || last === undefined || last.isChainEnd === true || target === undefined ||
      !goesOn(target, last)
    const amount = estimate?.(object, isWhole) ?? amountOf(request, object, before, isWhole)
    const { way, readBytes, storedBytes, fullBytes } = amount
    const lastExtentId = isWhole ? undefined : last.repositoryId
    const repositoryId = placeFor(backupRepositoryId, way, { lastExtentId, promised })
    promised.set(repositoryId, (promised.get(repositoryId) ?? 0) + (way === 'Synthetic' ? fullBytes : storedBytes))
    return { object, way, readBytes, storedBytes, fullBytes, repositoryId }
  }

  /** The place with the most room left once what is under way has come there; chains stay together. */
  function placeFor (targetId: string, way: BackupKind, { lastExtentId, promised }: Placing): string {
    const kind = way === 'Increment' || way === 'Reverse' ? 'Increment' : 'Full'
    const places = repositories.placementOf(targetId, { kind, lastExtentId })
    // What lies on an extent that is offline waits for it, and fails.
    const stays = lastExtentId !== undefined && (places[0]?.id === lastExtentId || isOffline(lastExtentId))
    if (stays) return lastExtentId
    const room = (id: string, free: number): number => free - (promised.get(id) ?? 0) / gigabyte
    const [best] = places.toSorted((a, b) => room(b.id, b.space.freeGB) - room(a.id, a.space.freeGB))
    return best?.id ?? lastExtentId ?? targetId
  }

  /** Why a run cannot begin: a chain lies on an extent of which nothing can be used, or nothing takes data. */
  function targetTrouble ({ backupRepositoryId }: Kept, latest: Iterable<RestorePoint>): string | undefined {
    const target = repositories.targetOf(backupRepositoryId)
    if (target === undefined) return 'The backup repository is gone.'
    if (target.kind === 'repository') return repositories.trouble(target.repository, 0)
    for (const { repositoryId } of latest) {
      const status = scaleOutRepositories.extentStatus(target.id, repositoryId)
      if (!status.some(mode => unusable.includes(mode))) continue
      return `Extent ${repositories.find(repositoryId)?.name ?? repositoryId} of ${target.name} is in maintenance mode.`
    }
    return repositories.placementOf(target.id).length === 0 ? `No extent of ${target.name} is available.` : undefined
  }

  return {
    /** What is to be done about each object of a run, or why nothing can be. */
    plan (request: ChainRequest, objects: readonly JobObject[]): TaskPlan[] | string {
      const pointsOf = points.pointsOf(request.kept)
      const trouble = targetTrouble(request.kept, objects.flatMap(object => pointsOf(object).at(-1) ?? []))
      if (trouble !== undefined) return trouble
      const promised: Promised = new Map()
      const target = repositories.targetOf(request.kept.backupRepositoryId)
      return objects.map(object => planOne(request, target, object, pointsOf(object), promised))
    }
  }
}
