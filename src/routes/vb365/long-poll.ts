import type { IncomingMessage } from 'node:http'
import type { World } from '../../state/world/world.js'

/** ASSUMED: nobody is let wait for longer. Seconds. */
const longest = 300

export interface LongPoll<T> {
  ask: () => T
  isEmpty: (answer: T) => boolean
  seconds: number
  world: World
  request: IncomingMessage
}

/**
 * Asks at once and, as long as the answer is empty, again whenever something has changed in the world; for so many
 * seconds by its clock, or by the wall where that one stands. A world whose time moves with polls does not wait.
 */
export function pollLong<T> ({ ask, isEmpty, seconds, world, request }: LongPoll<T>): T | Promise<T> {
  const first = ask()
  const { mode, rate } = world.clock.state()
  if (!isEmpty(first) || seconds <= 0 || mode === 'poll') return first
  const wait = Math.min(seconds, longest) * 1_000
  const until = world.kernel.clock.now() + wait

  return new Promise((resolve, reject) => {
    const look = (isOver: boolean): void => {
      try {
        const answer = ask()
        if (!isOver && isEmpty(answer)) return
        stop()
        resolve(answer)
      } catch (error) {
        stop()
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    }
    const unsubscribe = world.events.subscribe({
      listener: ({ type }) => { if (type !== 'request') look(world.kernel.clock.now() >= until) },
      closed: () => { giveUp() }
    })
    const timer = setTimeout(() => { look(true) }, rate > 0 ? wait / rate : wait)
    const { socket } = request
    socket.once('close', giveUp)

    function stop (): void {
      clearTimeout(timer)
      unsubscribe()
      socket.off('close', giveUp)
    }

    /** The world is gone, or who waited is. */
    function giveUp (): void {
      stop()
      resolve(first)
    }
  })
}
