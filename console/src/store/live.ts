import { signal } from '@preact/signals'
import { headersOfControl } from '../api/call.js'

/** What the server gathered within a quarter of a second: which collections changed, and the rest in full. */
export interface Batch {
  changed: string[]
  /** Something was asked of a product. */
  requests: number
  /** Time moved, or runs another way. */
  clock: boolean
  /** The world is as it was at another time, or events were missed: everything may have changed. */
  everything: boolean
  /** Sessions that ended, for who listens to the page. */
  ended: Array<{ name: string | null, result: string | null }>
}

export type LiveState = { state: 'live' } | { state: 'lost', since: Date } | { state: 'gone' } | { state: 'waiting' }

/** Whether what is shown is what is so. */
export const live = signal<LiveState>({ state: 'waiting' })

const pause = 250
const firstWait = 1000
const longestWait = 10_000
const emptyBatch = (): Batch => ({ changed: [], requests: 0, clock: false, everything: false, ended: [] })

/** `seen` is the id of the event that was told last: whoever leads next goes on behind it. */
type Told = { batch: Batch, seen: string } | { live: LiveState['state'] }

/**
 * Listens to a world. A browser has few connections to an origin, so of all tabs that show a world one listens and
 * tells the others; when it goes, the next takes over. Returns how to stop.
 */
export function listenTo (world: string, tell: (batch: Batch) => void): () => void {
  const stopped = new AbortController()
  const others = new BroadcastChannel(`vbsim ${world}`)
  let seen = ''
  live.value = { state: 'waiting' }
  others.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('batch' in data) {
      if (live.value.state !== 'live') live.value = { state: 'live' }
      seen = data.seen
      tell(data.batch)
    } else sayLive(data.live)
  }
  const lead = (): Promise<void> => follow(world, stopped.signal, seen, told => {
    others.postMessage(told)
    if ('batch' in told) tell(told.batch)
    else sayLive(told.live)
  })
  // Where there are no locks (a plain-HTTP address that is not this machine's), every tab listens for itself.
  const leading = 'locks' in navigator
    ? navigator.locks.request(`vbsim ${world}`, { signal: stopped.signal }, lead)
    : lead()
  leading.catch(() => {}) // Stopped while waiting to lead.
  // Whoever is led has heard nothing yet, and takes the leader's word once there is one.
  const led = setTimeout(() => { if (live.value.state === 'waiting') sayLive('live') }, 1500)
  return () => {
    clearTimeout(led)
    stopped.abort()
    others.close()
  }
}

function sayLive (state: LiveState['state']): void {
  if (state === live.value.state) return
  live.value = state === 'lost' ? { state, since: new Date() } : { state }
}

/**
 * Keeps a stream open until told to stop. After a break it goes on behind the event that was seen last, or the server
 * says that it cannot (`lost`); where none was seen, everything may have changed.
 */
async function follow (world: string, signal: AbortSignal, last: string, tell: (told: Told) => void): Promise<void> {
  let wait = firstWait
  let broken = false
  let seen = last
  while (!signal.aborted) {
    try {
      const reply = await fetch(`/api/worlds/${encodeURIComponent(world)}/events?heartbeat=5s&every=${pause}ms`, {
        headers: { ...headersOfControl(), ...(seen === '' ? {} : { 'last-event-id': seen }) }, signal
      })
      if (reply.status === 404) return tell({ live: 'gone' })
      if (!reply.ok || reply.body === null) throw new Error(`Refused with ${reply.status}.`)
      tell({ live: 'live' })
      if (broken && seen === '') tell({ batch: { ...emptyBatch(), everything: true }, seen })
      wait = firstWait
      await readEvents(reply.body, signal, (batch, at) => {
        seen = at
        tell({ batch, seen })
      })
    } catch {
      if (signal.aborted) return
    }
    broken = true
    tell({ live: 'lost' })
    await new Promise(resolve => setTimeout(resolve, wait))
    wait = Math.min(longestWait, wait * 2)
  }
}

interface WorldEvent { type: string, collection?: string, name?: string | null, result?: string | null }

async function readEvents (
  body: ReadableStream<Uint8Array>, signal: AbortSignal, tell: (batch: Batch, seen: string) => void
): Promise<void> {
  const reader = body.getReader()
  const text = new TextDecoder()
  let rest = ''
  let seen = ''
  try {
    while (!signal.aborted) {
      const { done, value } = await reader.read()
      if (done) return
      const lines = (rest + text.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      const batch = emptyBatch()
      const changed = new Set<string>()
      let isEmpty = true
      for (const line of lines) {
        if (line.startsWith('id: ')) seen = line.slice('id: '.length)
        if (!line.startsWith('data: ')) continue
        isEmpty = false
        // The control port's own events, of which only these members are read.
        noteEvent(JSON.parse(line.slice('data: '.length)) as WorldEvent, batch, changed)
      }
      // The server has gathered: what came together is told together.
      if (!isEmpty) tell({ ...batch, changed: [...changed] }, seen)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function noteEvent (event: WorldEvent, batch: Batch, changed: Set<string>): void {
  switch (event.type) {
    case 'change':
      if (event.collection !== undefined) changed.add(event.collection)
      break
    case 'session':
      batch.ended.push({ name: event.name ?? null, result: event.result ?? null })
      break
    case 'request':
      batch.requests++
      break
    case 'clock':
      batch.clock = true
      break
    case 'reset':
    case 'lost':
      batch.everything = true
  }
}
