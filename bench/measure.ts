/** CPU seconds that this process used while `work` ran. */
export async function cpuOf (work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export const median = (values: readonly number[]): number => percentile(values, 50)

export function percentile (values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))] ?? NaN
}

/** One line of the table: what was measured, what it must reach, and what it reached. */
export interface Measured {
  what: string
  reached: number
  /** `atLeast` or `atMost` this much. */
  atLeast?: number
  atMost?: number
  unit: string
  /** Both sides of the ratio, in words. */
  detail: string
}

export const met = ({ reached, atLeast, atMost }: Measured): boolean =>
  (atLeast === undefined || reached >= atLeast) && (atMost === undefined || reached <= atMost)
