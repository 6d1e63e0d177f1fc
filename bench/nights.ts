import { setTimeout as pause } from 'node:timers/promises'
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

/** Resident memory after the garbage has been collected and given back, where the process may do so. */
async function memory (): Promise<number> {
  for (let n = 0; n < 3; n++) {
    globalThis.gc?.()
    await pause(300)
  }
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

type World = ReturnType<typeof worldOf>

/** CPU of one of many calls; milliseconds. */
const perCall = async (times: number, call: (n: number) => void): Promise<number> =>
  await cpuOf(() => { for (let n = 0; n < times; n++) call(n) }) / times * 1e3

/** A page of events, each behind the one before. */
function pageOfEvents ({ vb365 }: World, from: string): () => void {
  let token = from
  return () => { token = vb365.changes.read({ from: token, limit: 30 }).nextChangeToken }
}

async function month (): Promise<Measured[]> {
  const users = 100_000
  const nights = 30
  const small = worldOf(0)
  await small.clock.advanceBy(day)
  const large = worldOf(users)
  const before = await memory()
  let used = 0
  for (let n = 1; n < nights; n++) used += await cpuOf(async () => { await large.clock.advanceBy(day) })
  const [token, smallToken] = [large, small].map(({ vb365 }) => vb365.changes.read({ from: 'latest' }).nextChangeToken)
  used += await cpuOf(async () => { await large.clock.advanceBy(day) })
  await small.clock.advanceBy(day)
  const grown = await memory() - before
  const firstEvents = await perCall(1, pageOfEvents(large, token ?? ''))
  const events = {
    large: await perCall(300, pageOfEvents(large, token ?? '')),
    small: await perCall(300, () => { small.vb365.changes.read({ from: smallToken ?? '', limit: 30 }) })
  }
  large.close()
  small.close()
  return [
    { what: `${nights} nights of ${users} users`, reached: grown, atMost: 200, unit: 'MB', detail: `resident memory more than before the first night; ${used.toFixed(1)} s of CPU` },
    {
      what: `page of the events of a night of ${users} users`, reached: events.large / events.small, atMost: 5, unit: '×',
      detail: `${events.large.toFixed(3)} ms of CPU a page, against ${events.small.toFixed(3)} ms in the default estate`
    },
    { what: `first events after a night of ${users} users`, reached: firstEvents, atMost: 100, unit: 'ms', detail: 'CPU of the page that looks all up' }
  ]
}

/** What nights of large organizations cost. */
export const nights = async (): Promise<Measured[]> => [await night(), ...await month()]
