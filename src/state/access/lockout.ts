/** How often in a row a login may fail. ASSUMED: the number. */
const tries = 5
const minute = 60_000
/** For how long an account is locked: the first time, and every further time (a client's notes on build 13). */
const [first, further] = [15 * minute, 30 * minute]
/** Names that were tried are kept up to a number, those that failed first go first. */
const kept = 10_000

interface Attempts { failures: number, locks: number, lockedAt: number, until: number }

/** Locks accounts whose logins have failed again and again, by the clock of the world that they are for. */
export function createLockout (now: (world: string) => number) {
  const known = new Map<string, Attempts>()
  const keyOf = (name: string, world: string): string => `${world}/${name.toLowerCase()}`

  return {
    isLocked (name: string, world: string): boolean {
      const attempts = known.get(keyOf(name, world))
      // A world that was put back to its beginning knows nothing of it.
      return attempts !== undefined && now(world) < attempts.until && now(world) >= attempts.lockedAt
    },

    countFailure (name: string, world: string): void {
      const key = keyOf(name, world)
      const before = known.get(key) ?? { failures: 0, locks: 0, lockedAt: 0, until: 0 }
      const isLocked = before.failures + 1 >= tries
      const at = now(world)
      known.set(key, isLocked
        ? { failures: 0, locks: before.locks + 1, lockedAt: at, until: at + (before.locks === 0 ? first : further) }
        : { ...before, failures: before.failures + 1 })
      const [oldest] = known.keys()
      if (known.size > kept && oldest !== undefined) known.delete(oldest)
    },

    forgetFailures (name: string, world: string): void { known.delete(keyOf(name, world)) }
  }
}
