import { readEstate } from '../src/estate.js'
import { createWorld } from '../src/state/world/world.js'
import { cpuOf, type Measured } from './measure.js'

const day = 86_400_000

/** The default estate with more users in its first organization, all of whom one job backs up every night. */
function worldOf (users: number) {
  const { past: _, ...estate } = readEstate('default')
  // The number of users who fill the repository that their job writes to.
  const repositories = (estate.collections['vb365.repositories'] ?? []).map(repository => 'objectStorage' in repository
    ? {
        ...repository, objectStorage: {
          ...repository.objectStorage as object, sizeLimitEnabled: false,
          freeSpaceBytes: undefined
        }
      }
    : repository)
  const fixture = { ...estate, collections: { ...estate.collections, 'vb365.repositories': repositories } }
  return createWorld({
    name: 'bench',
    file: ':memory:',
    seed: 1,
    fixture,
    size: { users },
    clock: { mode: 'frozen' },
    start: Date.UTC(2025, 0, 15),
    vb365Version: 'v8',
    vbrRevision: '1.3-rev2',
    report: (message, error) => { throw new Error(message, { cause: error }) }
  })
}

/** Resident memory after the garbage has been collected, where the process may do so. */
function memory (): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}

async function night (): Promise<Measured> {
  const users = 10_000
  const { clock, close } = worldOf(users)
  await clock.advanceBy(day)
  const used = await cpuOf(async () => { await clock.advanceBy(day) })
  close()
  return { what: `a night of ${users} users`, reached: used, atMost: 1, unit: 's', detail: 'CPU of a day, all jobs of the estate included' }
}

async function month (): Promise<Measured> {
  const users = 100_000
  const nights = 30
  const { clock, close } = worldOf(users)
  const before = memory()
  let used = 0
  for (let n = 0; n < nights; n++) used += await cpuOf(async () => { await clock.advanceBy(day) })
  const grown = memory() - before
  close()
  return { what: `${nights} nights of ${users} users`, reached: grown, atMost: 200, unit: 'MB', detail: `resident memory more than before the first night; ${used.toFixed(1)} s of CPU` }
}

/** What nights of large organizations cost. */
export const nights = async (): Promise<Measured[]> => [await night(), await month()]
