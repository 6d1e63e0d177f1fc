import { signal, type Signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { CallError, messageOf } from '../api/call.js'
import type { Batch } from './live.js'

/** Something that a view shows: how it is read, and whose changes make it stale. */
export interface FeedSource<T> {
  key: string
  /** Collections of the world; `*` is any change, `requests` and `clock` are the other events. */
  on: readonly string[]
  load: (world: string, before: T | undefined) => Promise<T>
  /** Its figures move without a change of a document while the clock runs. */
  moves?: boolean
}

export interface Feed<T> {
  value: Signal<T | undefined>
  /** Why the last reading failed; what was read before stays. */
  trouble: Signal<{ message: string, status: number } | undefined>
}

interface KeptFeed extends Feed<unknown> {
  source: FeedSource<unknown>
  watchers: number
  dirty: boolean
  /** What was read before is of another past: nothing of it is kept on with. */
  outdated: boolean
  isRead: boolean
  /** When it may be read again. */
  nextAt: number
}

/**
 * At most four readings of one thing a second, and three things at a time. What takes long, because it is much or the
 * machine has other work, leaves as long a pause: a page that cannot follow reads less, and stays fluid.
 */
const pause = 250
const most = 3

/** What one world's views share: each thing is read once, however many show it, and only while somebody does. */
export interface Feeds {
  of: <T>(source: FeedSource<T>) => Feed<T>
  watch: (key: string) => () => void
  note: (batch: Batch) => void
  /** Time has passed that no event tells of. */
  tick: () => void
  stop: () => void
}

export function createFeeds (world: string): Feeds {
  const feeds = new Map<string, KeptFeed>()
  let underWay = 0
  let isStopped = false
  const timer = setInterval(pump, pause)
  return { of, watch, note, tick, stop }

  function of<T> (source: FeedSource<T>): Feed<T> {
    let feed = feeds.get(source.key)
    if (feed === undefined) {
      // A key has one source, so what is kept under it is of its type.
      feed = {
        source: source as FeedSource<unknown>,
        value: signal(),
        trouble: signal(),
        watchers: 0,
        dirty: true,
        outdated: false,
        isRead: false,
        nextAt: 0
      }
      feeds.set(source.key, feed)
    }
    return feed as Feed<T>
  }

  function watch (key: string): () => void {
    const feed = feeds.get(key)
    if (feed === undefined) return () => {}
    feed.watchers++
    if (feed.watchers === 1) {
      feed.dirty = true
      pump()
    }
    return () => { feed.watchers-- }
  }

  function note (batch: Batch): void {
    const said = new Set([...batch.changed, ...(batch.requests > 0 ? ['requests'] : []), ...(batch.clock ? ['clock'] : [])])
    for (const feed of feeds.values()) {
      if (batch.everything || feed.source.on.some(name => said.has(name) || (name === '*' && batch.changed.length > 0))) feed.dirty = true
      if (batch.everything) feed.outdated = true
    }
  }

  function tick (): void {
    for (const feed of feeds.values()) if (feed.source.moves === true) feed.dirty = true
  }

  function stop (): void {
    isStopped = true
    clearInterval(timer)
  }

  function pump (): void {
    if (document.hidden) return
    for (const feed of feeds.values()) {
      if (underWay >= most) return
      if (feed.dirty && !feed.isRead && feed.watchers > 0 && Date.now() >= feed.nextAt) void read(feed)
    }
  }

  async function read (feed: KeptFeed): Promise<void> {
    const before = feed.outdated ? undefined : feed.value.peek()
    // What changes from now on makes it stale again, also while it is being read.
    Object.assign(feed, { dirty: false, outdated: false, isRead: true })
    const began = Date.now()
    underWay++
    try {
      const value = await feed.source.load(world, before)
      if (isStopped) return
      feed.value.value = value
      feed.trouble.value = undefined
    } catch (error) {
      feed.trouble.value = { message: messageOf(error), status: error instanceof CallError ? error.status : 0 }
    } finally {
      underWay--
      feed.isRead = false
      feed.nextAt = Math.max(began + pause, Date.now() + (Date.now() - began))
      if (!isStopped) pump()
    }
  }
}

/** Shows something of the world for as long as the component is on the page. */
export function useFeed<T> (feeds: Feeds, source: FeedSource<T>): Feed<T> {
  const feed = useMemo(() => feeds.of(source), [feeds, source.key])
  useEffect(() => feeds.watch(source.key), [feeds, source.key])
  return feed
}
