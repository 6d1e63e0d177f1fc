import { placeOf } from './places.js'
import type { Repository } from './repositories.js'

interface Immutable { isEnabled?: boolean, daysCount?: number }

/** For how many days a repository keeps backups from being changed. */
export function immutableDays (repository: Repository): number {
  if (repository.type === 'LinuxHardened') return repository.repository.makeRecentBackupsImmutableDays ?? 0
  const holder: object = placeOf(repository) ?? ('repository' in repository ? repository.repository : {})
  const { immutability }: { immutability?: Immutable } = holder
  return immutability?.isEnabled === true ? immutability.daysCount ?? 0 : 0
}
