import { readEstate } from '../src/estate.js'
import type { Fixture } from '../src/state/world/fixture.js'
import { createWorld } from '../src/state/world/world.js'
import { cpuOf, type Measured } from './measure.js'
import { insertsPerCpuSecond } from './state.js'

const machines = 1_000
const jobs = 50
const day = 86_400_000
/** A repository of the default estate on a disk of its own. */
const repositoryId = '2f000000-0000-4000-8000-000000000002'

/** A day of schedules in a larger site: each step begins or ends a task, with its log and its restore point. */
export async function machineRuns (): Promise<Measured[]> {
  const { attempt, clock, close, kernel, vbr } = createWorld({
    name: 'bench',
    file: ':memory:',
    seed: 1,
    fixture: spacious(readEstate('default')),
    size: { vms: machines },
    clock: { mode: 'frozen' },
    start: Date.UTC(2025, 0, 15),
    vb365Version: 'v8',
    vbrRevision: '1.3-rev2',
    report: (message, error) => { throw new Error(message, { cause: error }) }
  })
  attempt(() => {
    const all = vbr.inventory.list({ where: { type: 'VirtualMachine' } }).slice(0, machines)
    for (let n = 0; n < jobs; n++) {
      const includes = all.slice(n * machines / jobs, (n + 1) * machines / jobs)
        .map(({ hostName, name, objectId, type }) => ({ platform: 'VSphere' as const, hostName, name, objectId, type }))
      vbr.jobs.create({
        type: 'VSphereBackup',
        name: `Bench job ${n}`,
        description: '',
        isHighPriority: false,
        virtualMachines: { includes },
        storage: {
          backupRepositoryId: repositoryId,
          backupProxies: { autoSelectEnabled: true },
          retentionPolicy: { type: 'RestorePoints', quantity: 7 }
        },
        schedule: {
          runAutomatically: true, daily: { isEnabled: true, localTime: '22:00', dailyKind: 'Everyday' }
        }
      })
    }
  })
  // The compiler of a program that has just been started settles in the first night.
  await clock.advanceBy(day)
  let fired = 0
  const points = (): number => kernel.collections.get('vbr.restorePoints')?.count() ?? 0
  const before = points()
  const used = await cpuOf(async () => { ({ fired } = await clock.advanceBy(day)) })
  const made = points() - before
  close()
  if (made < machines) throw new Error(`Only ${made} of ${machines} machines were backed up`)
  return [{
    what: `a day of ${machines} machines in ${jobs} jobs`,
    reached: (fired / used) / await insertsPerCpuSecond(),
    atLeast: 0.25,
    unit: '×',
    detail: `${fired} steps and ${made} restore points in ${used.toFixed(1)} s of CPU, ` +
      'against single-row inserts of better-sqlite3'
  }]
}

/** The estate with room in the repository, and slots for sixty machines at a time. */
function spacious ({ past: _, ...estate }: Fixture): Fixture {
  const { 'vbr.repositories': repositories = [], 'vbr.proxies': proxies = [] } = estate.collections
  return {
    ...estate,
    collections: {
      ...estate.collections,
      'vbr.repositories': repositories.map(doc => doc.id === repositoryId ? roomy(doc) : doc),
      'vbr.proxies': proxies.map(doc => ({ ...doc, server: { ...member(doc, 'server'), maxTaskCount: 20 } }))
    }
  }
}

const roomy = <D extends object>(doc: D) => ({
  ...doc,
  repository: { ...member(doc, 'repository'), taskLimitEnabled: false },
  space: { capacityGB: 1e6, freeGB: 1e6, usedSpaceGB: 0 }
})

/** A part of a document of the estate. */
function member (doc: object, name: string): object {
  const value: unknown = Reflect.get(doc, name)
  return typeof value === 'object' && value !== null ? value : {}
}
