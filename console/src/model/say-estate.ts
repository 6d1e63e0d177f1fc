import type { Job } from './jobs.js'
import type { Place } from './places.js'

/** One sentence of what matters, or that nothing does. */
export function sayEstate (
  jobs: readonly Job[], places: readonly Place[], proxies: ReadonlyArray<{ isOnline: boolean }>
): string {
  const count = (number: number, one: string, many: string): string[] => number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  const parts = [
    ...count(jobs.filter(({ isRunning }) => isRunning).length, 'job is running', 'jobs are running'),
    ...count(jobs.filter(({ standing }) => standing === 'fail').length, 'job failed on the last run', 'jobs failed on the last run'),
    ...count(places.filter(({ isFull }) => isFull).length, 'repository is full', 'repositories are full'),
    ...count(places.filter(({ isOnline }) => !isOnline).length, 'repository is offline', 'repositories are offline'),
    ...count(proxies.filter(({ isOnline }) => !isOnline).length, 'proxy is offline', 'proxies are offline')
  ]
  if (parts.length === 0) return 'Nothing is running, and nothing is wrong.'
  const last = parts.pop() ?? ''
  return parts.length === 0 ? `${last}.` : `${parts.join(', ')} and ${last}.`
}
