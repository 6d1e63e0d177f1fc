import { readEstate } from '../src/estate.js'
import type { Fixture } from '../src/state/world/fixture.js'
import { createWorld } from '../src/state/world/world.js'
import { cpuOf, type Measured, median } from './measure.js'
import { insertsPerCpuSecond } from './state.js'

const days = 90
const jobs = 100
const inserts = 150_000
const rounds = 9

/** A long advance of many schedules: every night a hundred jobs run, with their sessions, logs and restore points. */
export async function advance (): Promise<Measured[]> {
  const { clock, close } = createWorld({
    name: 'bench',
    file: ':memory:',
    seed: 1,
    fixture: withoutOthers(readEstate('default')),
    size: { jobs },
    clock: { mode: 'frozen' },
    start: Date.UTC(2025, 0, 15),
    vb365Version: 'v8',
    vbrRevision: '1.3-rev2',
    report: (message, error) => { throw new Error(message, { cause: error }) }
  })
  let fired = 0
  let used = 0
  const rates: number[] = []
  // In turns with what it is held against: the machine is not equally fast all the time.
  for (let round = 0; round < rounds; round++) {
    used += await cpuOf(async () => { fired += (await clock.advanceBy(days / rounds * 86_400_000)).fired })
    rates.push(await insertsPerCpuSecond())
  }
  close()
  return [{
    what: `${days} days of ${jobs} daily jobs`,
    reached: used / (inserts / median(rates)),
    atMost: 4,
    unit: '×',
    detail: `${fired} steps in ${used.toFixed(1)} s of CPU, against ${inserts} single-row inserts of better-sqlite3`
  }]
}

/** The estate with its jobs of VBR switched off: the hundred are those of VB365, and nothing else is to be measured. */
function withoutOthers ({ past: _, ...estate }: Fixture): Fixture {
  const { 'vbr.jobs': others = [], ...collections } = estate.collections
  return { ...estate, collections: { ...collections, 'vbr.jobs': others.map(job => ({ ...job, isDisabled: true })) } }
}
