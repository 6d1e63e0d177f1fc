import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEstate } from '../src/estate.js'
import { complete } from '../src/options.js'
import { type Simulator, startSimulator } from '../src/simulator.js'
import type { Measured } from './measure.js'

/** Milliseconds of CPU that one call may keep every other world, and /health, waiting. */
const longest = 100
const day = 86_400_000

interface Scene {
  simulator: Simulator
  /** Lets the machine's clock go on by so much at once, as if it had been asleep. */
  sleep: (by: number) => void
  control: (method: string, path: string, body?: unknown) => Promise<unknown>
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
  ['a snapshot of them', ({ control }) => control('POST', 'worlds/default/snapshots', { name: 'year' })],
  ['its restore', ({ control }) => control('POST', 'worlds/default/snapshots/year/restore')],
  ['a fork of it', ({ control }) => control('POST', 'worlds', { name: 'forked', from: 'default/year' })],
  ['an export of it, and its load', async ({ control }) => {
    await control('PUT', 'worlds/fast/fixture', await control('GET', 'worlds/default/fixture'))
  }],
  ['a list of all its sessions', ({ control }) => control('GET', 'worlds/default/collections/vbr.sessions?limit=100000')],
  ['its reset', ({ control }) => control('POST', 'worlds/default/reset')],
  ['its end', ({ control }) => control('DELETE', 'worlds/forked')]
]

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
  let last = process.cpuUsage()
  let goesOn = true
  function look (): void {
    const { user, system } = process.cpuUsage(last)
    most = Math.max(most, (user + system) / 1e3)
    last = process.cpuUsage()
    if (goesOn) setImmediate(look)
  }
  setImmediate(look)
  return () => {
    look()
    goesOn = false
    return most
  }
}

async function call (url: string, method: string, type: string, body: string | undefined): Promise<unknown> {
  const reply = await fetch(url, { method, ...(body === undefined ? {} : { body, headers: { 'content-type': type } }) })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${method} ${url}: ${reply.status} ${text.slice(0, 200)}`)
  return text === '' ? undefined : JSON.parse(text)
}
