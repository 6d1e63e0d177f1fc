/** What the journals of all worlds hold together at the most: bytes, roughly, and requests. */
const most = { bytes: 64 * 1024 * 1024, requests: 50_000 }
type Measure = keyof typeof most

/** What one world's journal holds, and how it becomes less. */
export interface Share extends Record<Measure, number> { dropOldest: () => void }

/** Room for the journals of all worlds. Where it gets scarce, the one that takes most of it gives up its oldest. */
export function createJournalRoom (bounds: Record<Measure, number> = most) {
  const shares = new Set<Share>()

  function guard (by: Measure): void {
    let sum = 0
    let largest: Share | undefined
    for (const share of shares) {
      sum += share[by]
      if (share[by] > (largest?.[by] ?? 0)) largest = share
    }
    if (sum <= bounds[by] || largest === undefined) return
    largest.dropOldest()
    guard(by)
  }

  return {
    /** A share has grown. */
    grow (share: Share): void {
      shares.add(share)
      guard('bytes')
      guard('requests')
    },
    leave: (share: Share): void => { shares.delete(share) }
  }
}

export type JournalRoom = ReturnType<typeof createJournalRoom>
