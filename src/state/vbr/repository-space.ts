import { placeOf } from './repository-places.js'
import type { Repository } from './repositories.js'

/** Gigabytes of 2^30 bytes: of the volume, free on it, and taken by backups alone, so the three need not add up. */
export interface Space { capacityGB: number, freeGB: number, usedSpaceGB: number }

/** What is shown of the space: one decimal, and for object storage the limit that it was given, else zero. */
export function spaceOf (repository: Repository): Space {
  const { capacityGB, freeGB, usedSpaceGB } = repository.space
  const limit = limitOf(repository)
  if (limit !== undefined) {
    return { capacityGB: limit, freeGB: rounded(Math.max(0, limit - usedSpaceGB)), usedSpaceGB: rounded(usedSpaceGB) }
  }
  return { capacityGB: rounded(capacityGB), freeGB: rounded(freeGB), usedSpaceGB: rounded(usedSpaceGB) }
}

const gigabytesPer: Record<string, number> = { TB: 2 ** 10, PB: 2 ** 20 }

/** The consumption limit in gigabytes, where there is one and it is on. */
export function limitOf (repository: Repository): number | undefined {
  const place = placeOf(repository) ?? {}
  const limit = 'storageConsumptionLimit' in place ? place.storageConsumptionLimit : undefined
  if (limit?.isEnabled !== true || limit.consumptionLimitCount === undefined) return undefined
  return limit.consumptionLimitCount * (gigabytesPer[limit.consumptionLimitKind ?? 'TB'] ?? 0)
}

export const rounded = (size: number): number => Math.round(size * 10) / 10
