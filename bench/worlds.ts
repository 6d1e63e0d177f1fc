import { openSqlite } from '../src/state/store/sqlite.js'
import { createWorlds } from '../src/state/world/worlds.js'
import { startChild, stopChild } from './children.js'
import { benchEstate, benchId } from './estate.js'
import { type Measured, percentile } from './measure.js'

/** What worlds cost: one more from a snapshot, and many side by side. */
export async function worlds (): Promise<Measured[]> {
  return [await fork(), await resident()]
}

/** Both sides end with a first read, and the process that measures them keeps neither. */
async function fork (): Promise<Measured> {
  const worlds = createWorlds({
    file: ':memory:', seed: 1, fixture: benchEstate(28_000), clock: { mode: 'frozen' }, start: Date.UTC(2025, 0, 15),
    vb365Version: 'v8', vbrRevision: '1.3-rev2', shipped: () => benchEstate(0), ended: () => undefined,
    report: (message, error) => { throw new Error(message, { cause: error }) }
  })
  const source = worlds.get('default')
  await source.snapshots.take('base')
  const { image } = await source.snapshots.fork('base')
  const forks: number[] = []
  const opens: number[] = []
  for (let n = 0; n < 40; n++) {
    const before = performance.now()
    const world = await worlds.make('fork', { from: 'default/base' })
    world.vb365.repositories.get(benchId(n))
    forks.push(performance.now() - before)
    worlds.remove('fork')
    opens.push(open(image, benchId(n)))
  }
  worlds.close()
  return {
    what: 'fork of a snapshot, until its first read, p95',
    reached: percentile(forks, 95) / percentile(opens, 95),
    atMost: 3,
    unit: '×',
    detail: `${(image.length / 1e6).toFixed(1)} MB: ${percentile(forks, 95).toFixed(1)} ms, against ` +
      `${percentile(opens, 95).toFixed(1)} ms of better-sqlite3 opening the image from a buffer`
  }
}

function open (image: Buffer, id: string): number {
  const before = performance.now()
  const database = openSqlite(image)
  database.prepare('SELECT doc FROM "vb365.repositories" WHERE id = ?').get(id)
  const took = performance.now() - before
  database.close()
  return took
}

/** The whole process, as its user sees it. */
async function resident (): Promise<Measured> {
  const child = await startChild(
    ['dist/main.js', '--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--ready-json', '--no-tls'])
  try {
    const { control, vb365 } = child.ready
    const alone = child.resident()
    for (let n = 1; n <= 50; n++) {
      await post(`${String(control)}/api/worlds`, 'application/json', JSON.stringify({ name: `bench-${n}` }))
      const { access_token: token } = await post(`${String(vb365)}/v8/token`, 'application/x-www-form-urlencoded',
        new URLSearchParams({ grant_type: 'password', username: `administrator@bench-${n}`, password: 'vbsim' }).toString())
      const headers = { authorization: `Bearer ${String(token)}` }
      for (const path of ['Jobs', 'BackupRepositories', 'JobSessions']) await (await fetch(`${String(vb365)}/v8/${path}`, { headers })).text()
    }
    return {
      what: '50 worlds of the default estate, resident in all', reached: child.resident(), atMost: 400, unit: 'MB',
      detail: `each logged in to and read from; the process alone ${alone.toFixed(0)} MB`
    }
  } finally {
    await stopChild(child)
  }
}

async function post (url: string, type: string, body: string): Promise<Record<string, unknown>> {
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`)
  return await reply.json() as Record<string, unknown> // both calls answer an object
}
