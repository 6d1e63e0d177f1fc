import type { Trouble } from '../sessions/sessions.js'
import type { Repositories } from './repositories.js'

/** What a session says that needs repositories of which some cannot be reached: `partly`, where others can. */
export function offlineTrouble (
  repositories: Pick<Repositories, 'find'>, ids: readonly string[], partly: Trouble['result'] = 'Failed'
): Trouble | undefined {
  const offline = ids.flatMap(id => repositories.find(id) ?? []).filter(({ state }) => state?.isOnline === false)
  if (offline.length === 0) return undefined
  return {
    result: offline.length === ids.length ? 'Failed' : partly,
    message: `Not available: ${offline.map(({ name }) => name).join(', ')}`
  }
}
