import { existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readEstate } from '../src/estate.js'
import { complete } from '../src/options.js'
import { type Simulator, startSimulator } from '../src/simulator.js'
import type { Measured } from './measure.js'

/** Milliseconds of CPU that one call may keep every other world, and /health, waiting. */
const longest = 100
const day = 86_400_000
/** A repository of the default estate. */
const repositoryId = '2f000000-0000-4000-8000-000000000002'

interface Scene {
  simulator: Simulator
  /** Lets the machine's clock go on by so much at once, as if it had been asleep. */
  sleep: (by: number) => void
  control: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** Exports a world, or loads what was exported last. */
  estate: (method: 'GET' | 'PUT', world: string) => Promise<unknown>
  /** The first call of a client to a world. */
  login: (world: string) => Promise<unknown>
}

/** What a world is asked for, while others have nothing to do with it. Later ones go on where earlier ones ended. */
const calls: Array<[what: string, ask: (scene: Scene) => Promise<unknown>]> = [
  ['a login after 30 days asleep, real clock', async ({ sleep, login }) => {
    sleep(30 * day)
    await login('default')
  }],
  ['a login after a second at the highest rate', async ({ control, sleep, login }) => {
    await control('POST', 'worlds', { name: 'fast', clock: '100000x' })
    sleep(1_000)
    await login('fast')
  }],
  ['a poll by 7 days', async ({ control, simulator, login }) => {
    await control('POST', 'worlds', { name: 'polled', clock: 'poll:7d' })
    await login('polled')
    await control('GET', 'worlds/polled')
    const world = simulator.worlds.get('polled')
    await world.step(7 * day)
  }],
  ['an advance by 60 days', ({ control }) => control('POST', 'worlds/default/clock/advance', { by: '60d' })],
  ['a new world', ({ control }) => control('POST', 'worlds', { name: 'new', seed: 7 })],
  ['a new world of another start', ({ control }) => control('POST', 'worlds', { name: 'early', start: '2025-01-15T09:00:00Z' })],
  ['a new world with 1,000 users and 1,000 machines', ({ control }) =>
    control('POST', 'worlds', { name: 'large', size: { users: 1_000, vms: 1_000 } })],
  ['a snapshot of 60 days', ({ control }) => control('POST', 'worlds/default/snapshots', { name: 'year' })],
  ['its restore', ({ control }) => control('POST', 'worlds/default/snapshots/year/restore')],
  ['a fork of it', ({ control }) => control('POST', 'worlds', { name: 'forked', from: 'default/year' })],
  ['an export of it', ({ estate }) => estate('GET', 'default')],
  ['its load', ({ estate }) => estate('PUT', 'fast')],
  ['a list of all its sessions', ({ control }) => control('GET', 'worlds/default/collections/vbr.sessions?limit=100000')],
  ['its reset', ({ control }) => control('POST', 'worlds/default/reset')],
  ['its end', ({ control }) => control('DELETE', 'worlds/forked')],
  ['a new world with 20,000 users', ({ control }) => control('POST', 'worlds', { name: 'crowd', size: { users: 20_000 } })],
  ['its snapshot', ({ control }) => control('POST', 'worlds/crowd/snapshots', { name: 'then' })],
  ['its restore', ({ control }) => control('POST', 'worlds/crowd/snapshots/then/restore')],
  ['its fork', ({ control }) => control('POST', 'worlds', { name: 'crowd-too', from: 'crowd' })],
  ['its export', ({ estate }) => estate('GET', 'crowd')],
  ['its load', ({ estate }) => estate('PUT', 'crowd-too')],
  ['its nights of a week', ({ control }) => control('POST', 'worlds/crowd/clock/advance', { by: '7d' })],
  ['its reset', ({ control }) => control('POST', 'worlds/crowd/reset')],
  ['a new world with 5,000 machines', ({ control }) =>
    control('POST', 'worlds', { name: 'site', clock: 'frozen', size: { vms: 5_000 } })],
  ['a job that names them all', async ({ simulator }) => { makeLargeJob(simulator) }],
  ['a run of it that a warning ends', scene => runLargeJob(scene, 'Warning')],
  ['another, with as many restore points to clear away', scene => runLargeJob(scene, 'Warning')],
  ['one that is stopped', scene => runLargeJob(scene, 'Canceled')]
]

/** A job of all machines of a world that has thousands, which keeps one restore point of each. */
function makeLargeJob ({ worlds }: Simulator): void {
  const { attempt, collections, vbr } = worlds.get('site')
  const repository = collections.get('vbr.repositories', repositoryId)
  collections.put('vbr.repositories', repositoryId, {
    ...repository, space: { capacityGB: 1e6, freeGB: 1e6, usedSpaceGB: 0 }
  })
  const includes = vbr.inventory.list({ where: { type: 'VirtualMachine' } })
    .map(({ hostName, name, objectId, type }) => ({ platform: 'VSphere' as const, hostName, name, objectId, type }))
  attempt(() => vbr.jobs.create({
    type: 'VSphereBackup',
    name: 'Bench job',
    description: '',
    isHighPriority: false,
    virtualMachines: { includes },
    storage: {
      backupRepositoryId: repositoryId,
      backupProxies: { autoSelectEnabled: true },
      retentionPolicy: { type: 'RestorePoints', quantity: 1 }
    },
    schedule: { runAutomatically: false }
  }))
}

/** Runs it whole, and lets it end before it would. */
async function runLargeJob ({ control, simulator }: Scene, result: 'Warning' | 'Canceled'): Promise<void> {
  const { attempt, vbr, kernel } = simulator.worlds.get('site')
  const id = kernel.collections.get('vbr.jobs')?.named('Bench job')[0] ?? ''
  await control('POST', 'worlds/site/outcomes', { session: 'Backup', result, at: 1, message: 'Arranged' })
  attempt(() => vbr.jobCalendar.start(id, { performActiveFull: true }, 'administrator'))
  await control('POST', 'worlds/site/clock/advance', { untilIdle: true })
}

/**
 * The longest that one call to a world keeps all others waiting: between two turns of the event loop, in CPU of this
 * process, so that what else the machine does hardly matters.
 */
export async function turns (): Promise<Measured[]> {
  return [...await turnsOf('in memory', ':memory:'), ...await inFile()]
}

async function inFile (): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-bench-'))
  try {
    return await turnsOf('in a file', join(folder, 'bench.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function turnsOf (where: string, db: string): Promise<Measured[]> {
  const measured: Measured[] = []
  let ahead = 0
  const simulator = await startSimulator({
    ...complete({ db, tls: false, vb365Port: 0, vbrPort: 0, controlPort: 0 }),
    estate: readEstate('default'),
    version: 'bench',
    wall: () => Date.now() + ahead,
    report: (message, error) => { throw new Error(message, { cause: error }) }
  })
  const scene: Scene = {
    simulator,
    sleep (by) { ahead += by },
    control: (method, path, body) => call(`${simulator.control.url}/api/${path}`, method, 'application/json',
      body === undefined ? undefined : JSON.stringify(body)),
    estate: (method, world) => move(method, `${simulator.control.url}/api/worlds/${world}/fixture`),
    login: world => call(`${simulator.vb365.url}/v8/token`, 'POST', 'application/x-www-form-urlencoded',
      `grant_type=password&username=administrator@${world}&password=vbsim`)
  }
  await scene.login('default')
  for (const [what, ask] of calls) {
    const watch = watchTurns()
    const before = performance.now()
    await ask(scene)
    const took = performance.now() - before
    measured.push({
      what: `the longest turn of ${what}, ${where}`, reached: watch(), atMost: longest, unit: 'ms',
      detail: `CPU between two turns of the event loop; ${(took / 1e3).toFixed(1)} s in all`
    })
  }
  await simulator.close()
  return measured
}

/** Gives the way to end the watch and to read the longest turn, milliseconds of CPU. */
function watchTurns (): () => number {
  let most = 0
  let last = mainThread()
  let goesOn = true
  function look (): void {
    const now = mainThread()
    most = Math.max(most, now - last)
    last = now
    if (goesOn) setImmediate(look)
  }
  setImmediate(look)
  return () => {
    look()
    goesOn = false
    return most
  }
}

const place = `/proc/self/task/${process.pid}/schedstat`
const times = existsSync(place) ? openSync(place, 'r') : undefined
const text = Buffer.alloc(100)

/** Milliseconds of CPU of the thread that serves; of all threads where the kernel does not tell them apart. */
function mainThread (): number {
  if (times === undefined) {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e3
  }
  return parseInt(text.toString('latin1', 0, readSync(times, text, 0, text.length, 0)), 10) / 1e6
}

/** A client in a thread of its own, which keeps the last estate that it read. */
const client = new Worker(`
  const { parentPort } = require('node:worker_threads')
  let estate = ''
  parentPort.on('message', async ({ url, method }) => {
    const body = method === 'PUT' ? { body: estate, headers: { 'content-type': 'application/json' } } : {}
    const reply = await fetch(url, { method, ...body })
    const text = await reply.text()
    if (method === 'GET') estate = text
    parentPort.postMessage(reply.ok ? '' : text.slice(0, 200))
  })`, { eval: true })
client.unref()

function move (method: 'GET' | 'PUT', url: string): Promise<void> {
  client.postMessage({ method, url })
  return new Promise((resolve, reject) => {
    client.once('message', (trouble: string) => { if (trouble === '') resolve(); else reject(new Error(`${method} ${url}: ${trouble}`)) })
  })
}

async function call (url: string, method: string, type: string, body: string | undefined): Promise<unknown> {
  const reply = await fetch(url, { method, ...(body === undefined ? {} : { body, headers: { 'content-type': type } }) })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${text.slice(0, 200)}`)
  return text === '' ? undefined : JSON.parse(text)
}
