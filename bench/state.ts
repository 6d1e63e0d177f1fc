import { openSqlite } from '../src/state/store/sqlite.js'
import { guid } from '../src/state/store/ids.js'
import { atOnce } from '../src/state/store/turns.js'
import type { Planned } from '../src/state/time/plan.js'
import { text } from '../src/state/store/collection.js'
import { createWorld, type World } from '../src/state/world/world.js'
import { benchEstate, benchId } from './estate.js'
import { cpuOf, type Measured, percentile } from './measure.js'

const world = (repositories: number): World => createWorld({
  name: 'bench', file: ':memory:', seed: 1, fixture: benchEstate(repositories), clock: { mode: 'frozen' },
  start: Date.UTC(2025, 0, 15), vb365Version: 'v8', vbrRevision: '1.3-rev2', report: (message, error) => { throw new Error(message, { cause: error }) }
})

/** What lies under the HTTP: steps of sessions, and the way back to a world's beginning. */
export async function state (): Promise<Measured[]> {
  return [await steps(), await reset()]
}

interface Walk extends Planned { name: string, at: number }

/** Each step runs, writes its document, and adds a line to the log. */
async function steps (): Promise<Measured> {
  const sessions = 200
  const phases = 100
  const { kernel, clock, attempt, close } = world(0)
  const walks = kernel.collection<Walk>({ name: 'bench.walks', noun: 'Walk', shape: {}, columns: { name: text('name') } })
  const plan = kernel.plans.define<Walk>({
    kind: 'Walk',
    of: walks,
    phases: Array.from({ length: phases }, (_, n) => ({
      name: `leg ${n}`, lasts: 1_000, begin: ({ id }: Walk) => kernel.log.add(id, `Walking leg ${n}`)
    })),
    succeed: ({ id }) => { walks.patch(id, { at: phases }) },
    fail: () => undefined
  })
  attempt(() => {
    for (let n = 0; n < sessions; n++) plan.start(walks.add({ id: kernel.ids.next(), name: `walk ${n}`, at: 0 }))
  })
  let fired = 0
  const used = await cpuOf(async () => { ({ fired } = await clock.advanceBy((phases + 1) * 1_000)) })
  close()
  return {
    what: 'simulated steps', reached: (fired / used) / await insertsPerCpuSecond(), atLeast: 0.25, unit: '×',
    detail: `${fired} steps, against single-row inserts of better-sqlite3`
  }
}

export async function insertsPerCpuSecond (): Promise<number> {
  const database = openSqlite(':memory:')
  database.exec('CREATE TABLE item (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT')
  const insert = database.prepare('INSERT INTO item (id, doc) VALUES (?, ?)')
  const text = JSON.stringify({ id: benchId(1), name: 'a document of a usual size', description: 'x'.repeat(300) })
  const count = 100_000
  const ids = Array.from({ length: count }, (_, n) => guid(`insert ${n}`))
  const used = await cpuOf(() => { for (const id of ids) insert.run(id, text) })
  database.close()
  return count / used
}

/** A world of 10 MB in which something was changed, from the call to the answer of its first read. */
async function reset (): Promise<Measured> {
  const { kernel, vb365, attempt, reset, close } = world(4_800)
  const size = atOnce(kernel.database.image()).length / 1e6
  const times: number[] = []
  for (let n = 0; n < 60; n++) {
    attempt(() => vb365.encryptionKeys.create({ password: 'x', description: `round ${n}` }))
    const before = performance.now()
    await reset()
    vb365.repositories.get(benchId(n))
    times.push(performance.now() - before)
    if (vb365.encryptionKeys.list({ description: `round ${n}` }).length > 0) throw new Error('The reset left something')
  }
  close()
  return {
    what: 'reset of a world in memory, until its first read', reached: percentile(times, 50), atMost: 4, unit: 'ms',
    detail: `${size.toFixed(1)} MB; p95 ${percentile(times, 95).toFixed(1)} ms`
  }
}
