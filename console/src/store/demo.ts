import { signal } from '@preact/signals'
import { goTo, toPath } from '../address.js'
import { get, send } from '../api/call.js'
import type { Items, WorldInfo } from '../api/models.js'
import type { Call } from '../model/call.js'
import { announce } from './announcements.js'
import { calls, control } from '../model/calls.js'
import { perform, refuse } from './actions.js'
import { shown } from './world.js'

/** The world that the demonstration has to itself. */
export const demoWorld = 'demo'

interface Scene { title: string, caption: string, seconds: number, play: () => Promise<void> }

/** Which scene is on, and whether the next one comes by itself. */
export const demo = signal<{ scene: number, plays: boolean, isBusy: boolean } | undefined>(undefined)

const overview = (selected = ''): void => goTo(toPath({ world: demoWorld, selected }))
const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
const ask = <T>(to: Call['to'], path: string): Promise<T> => get<T>(demoWorld, to, path)

async function jobId (name: string): Promise<string> {
  const { data } = await ask<{ data: Array<{ id: string, name: string }> }>('vbr', '/api/v1/jobs/states')
  const job = data.find(one => one.name === name)
  if (job === undefined) throw new Error(`The estate has no job ${name}.`)
  return job.id
}

async function start (): Promise<string | undefined> {
  const begun = await perform<{ id: string }>('Start SQL and Exchange', calls.startJob('vbr', await jobId('SQL and Exchange')))
  if (begun !== undefined) overview(`vbr/session/${begun.id}`)
  return begun?.id
}

const toEndOf = (session: string): Call => control('POST', `/sessions/${session}/wait`, { timeout: '60s', within: '7d' })

async function putRight (): Promise<void> {
  const { items } = await ask<Items<{ id: string }>>('control', '/api/worlds/{world}/outcomes')
  await perform('Put it right', ...items.map(({ id }) => control('DELETE', `/outcomes/${id}`)))
}

let running: string | undefined

/** Five minutes. Each scene is made of calls that anybody could make; the last of them are shown. */
export const scenes: Scene[] = [
  {
    title: 'The estate',
    caption: 'Two products, twelve jobs, a week of nights. A row is a job, a column a day, a segment a run. Nothing is running.',
    seconds: 20,
    play: async () => overview()
  },
  {
    title: 'A run, live',
    caption: 'SQL and Exchange is started, and time runs twenty times as fast. Three machines go on side by side.',
    seconds: 25,
    play: async () => {
      running = await start()
      await perform('Let time run', calls.runClock(20))
      await sleep(1500)
      await perform('Stop the clock', calls.freezeClock())
    }
  },
  {
    title: 'A proxy goes offline',
    caption: 'lin-proxy01 is taken away in the middle of the run. Jumped to its end: what it worked on has failed, and the product says why.',
    seconds: 35,
    play: async () => {
      const session = running === undefined ? undefined : await ask<{ state: string }>('vbr', `/api/v1/sessions/${running}`)
      if (session?.state !== 'Working') {
        // A slow browser has let it end: the next run is broken instead.
        running = await start()
        await perform('Twenty seconds on', calls.advance({ by: 'PT20S' }))
      }
      await perform('lin-proxy01 goes offline', calls.condition('lin-proxy01.lindwurm.example', 'offline'))
      if (running !== undefined) await perform('Jump to its end', toEndOf(running))
    }
  },
  {
    title: 'And comes back',
    caption: 'Back online, started again: a green segment above the red one.',
    seconds: 25,
    play: async () => {
      await putRight()
      const session = await start()
      if (session !== undefined) await perform('Jump to its end', toEndOf(session))
    }
  },
  {
    title: 'A full disk, a whole night',
    caption: 'Disk Almond is full. The night passes in a moment: whoever writes there fails, and says so by mail where the settings ask for it.',
    seconds: 35,
    play: async () => {
      overview()
      await perform('Disk Almond is full', calls.condition('Disk Almond', 'full'))
      await perform('A night', calls.advance({ by: 'PT10H' }))
    }
  },
  {
    title: 'A week, and back',
    caption: 'A snapshot, then a week at once, with every run, retention and mail. The snapshot brings this evening back.',
    seconds: 35,
    play: async () => {
      await putRight()
      await perform('Take a snapshot', control('POST', '/snapshots', { name: 'this-morning' }))
      await perform('A week', calls.advance({ by: 'P7D' }))
      await sleep(4000)
      await perform('Restore the snapshot', control('POST', '/snapshots/this-morning/restore'))
    }
  },
  {
    title: 'What your script did',
    caption: 'A script calls. The journal has each call with its bodies, and says in sentences what the script did wrong.',
    seconds: 45,
    play: async () => {
      goTo(toPath({ world: demoWorld, view: 'journal' }))
      for (const call of scriptCalls) {
        // What is refused is what there is to see.
        await send(demoWorld, { ...call, asClient: true }).catch(() => {})
        await sleep(60)
      }
      const { items } = await ask<Items<{ id: number, method: string }>>('control', '/api/worlds/{world}/requests?method=PUT&limit=1')
      if (items[0] !== undefined) goTo(toPath({ world: demoWorld, view: 'journal', selected: `request/${items[0].id}` }))
    }
  },
  {
    title: 'Into a mailbox',
    caption: 'Jane Adler’s mailbox, out of last night’s backup: folders, messages, in the languages of her company.',
    seconds: 30,
    play: async () => {
      goTo(toPath({ world: demoWorld, view: 'backups' }))
      const { results: [organization] } = await ask<{ results: Array<{ id: string }> }>('vb365', '/v8/Organizations?limit=1')
      if (organization === undefined) return
      const session = await perform<{ id: string }>('Open the mailboxes', {
        to: 'vb365', method: 'POST', path: `/v8/Organizations/${organization.id}/Explore`, body: { type: 'Vex' }
      })
      if (session === undefined) return
      const root = `/v8/RestoreSessions/${session.id}/organization/mailboxes`
      const { results } = await ask<{ results: Array<{ id: string, name: string }> }>('vb365', `${root}?limit=100`)
      const mailbox = results.find(({ name }) => name === 'Jane Adler') ?? results[0]
      if (mailbox === undefined) return
      const folders = await ask<{ results: Array<{ id: string, name: string }> }>('vb365', `${root}/${mailbox.id}/folders?limit=100`)
      const folder = folders.results.find(({ name }) => name === 'Inbox')?.id ?? ''
      goTo(toPath({ world: demoWorld, view: 'backups', filters: { session: session.id, mailbox: mailbox.id, folder } }))
    }
  },
  {
    title: 'A world for each',
    caption: `Whoever logs in as administrator@${demoWorld} is in this world, with every client. Worlds are forked in a moment; nothing leaks.`,
    seconds: 25,
    play: async () => goTo(toPath({ world: demoWorld, view: 'worlds' }))
  },
  {
    title: 'Now yours',
    caption: 'Point your own script here, bring your own estate, and let a test assert that the report is empty.',
    seconds: 0,
    play: async () => goTo(toPath({ world: demoWorld, view: 'code' }))
  }
]

const gone = '9c0a3d1e-0000-4000-8000-000000000001'
const read = (path: string): Call => ({ to: 'vbr', method: 'GET', path })
const scriptCalls: Call[] = [
  read('/api/v1/serverInfo'), read('/api/v1/jobs/states?limit=5'), ...Array.from({ length: 6 }, () => read(`/api/v1/sessions/${gone}`)),
  read('/api/v1/job/states'), { to: 'vbr', method: 'PUT', path: '/api/v1/trafficRules', body: { throttlingEnabled: 'yes' } },
  read('/api/v1/restorePoints?limit=3'), { to: 'vb365', method: 'GET', path: '/v8/Jobs' }, { to: 'vb365', method: 'GET', path: '/v8/JobSessions?limit=5' }
]

/** Makes the world from scratch: a week of nights, and two minutes before ten in the evening. */
export async function openDemo (): Promise<void> {
  demo.value = { scene: -1, plays: true, isBusy: true }
  try {
    const { items } = await get<Items<WorldInfo>>(demoWorld, 'control', '/api/worlds')
    if (items.some(({ name }) => name === demoWorld)) {
      await send(demoWorld, { to: 'control', method: 'DELETE', path: `/api/worlds/${demoWorld}` })
    }
    await send(demoWorld, {
      to: 'control', method: 'POST', path: '/api/worlds',
      body: { name: demoWorld, fixture: 'default', clock: 'frozen', start: '2026-11-22T20:58:00Z' }
    })
    await send(demoWorld, { to: 'control', method: 'POST', path: '/api/worlds/{world}/clock/advance', body: { by: 'P7D' } })
    overview()
    // The page shows the world from its next breath on.
    while (shown.peek()?.name !== demoWorld) await sleep(50)
    await playScene(0)
  } catch (error) {
    demo.value = undefined
    refuse('Open the demonstration', error)
  }
}

export async function playScene (scene: number): Promise<void> {
  const wanted = scenes[scene]
  const before = demo.peek()
  if (wanted === undefined || before === undefined) return
  demo.value = { ...before, scene, isBusy: true }
  announce(`${wanted.title}. ${wanted.caption}`)
  try {
    await wanted.play()
  } catch (error) {
    refuse(wanted.title, error)
  }
  const now = demo.peek()
  if (now?.scene === scene) demo.value = { ...now, isBusy: false }
}

export const leaveDemo = (): void => { demo.value = undefined }
