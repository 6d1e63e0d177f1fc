import { guid } from '../../store/ids.js'
import { placeOf } from './places.js'
import type { Repository } from './repositories.js'

/** Gigabytes of 2^30 bytes: of the volume, free on it, and taken by backups alone, so the three need not add up. */
export interface Space { capacityGB: number, freeGB: number, usedSpaceGB: number }

/** What is shown of the space: one decimal, and for object storage the limit that it was given, else zero. */
export function spaceOf (repository: Repository): Space {
  const { capacityGB, freeGB, usedSpaceGB } = repository.space
  const limit = limitOf(repository)
  if (limit !== undefined) {
    return { capacityGB: limit, freeGB: round(Math.max(0, limit - usedSpaceGB)), usedSpaceGB: round(usedSpaceGB) }
  }
  return { capacityGB: round(capacityGB), freeGB: round(freeGB), usedSpaceGB: round(usedSpaceGB) }
}

const gigabytesPer: Record<string, number> = { TB: 2 ** 10, PB: 2 ** 20 }

/** The consumption limit in gigabytes, where there is one and it is on. */
export function limitOf (repository: Repository): number | undefined {
  const place = placeOf(repository) ?? {}
  const limit = 'storageConsumptionLimit' in place ? place.storageConsumptionLimit : undefined
  if (limit?.isEnabled !== true || limit.consumptionLimitCount === undefined) return undefined
  return limit.consumptionLimitCount * (gigabytesPer[limit.consumptionLimitKind ?? 'TB'] ?? 0)
}

export const round = (size: number): number => Math.round(size * 10) / 10

/** Disks as they are bought: in gigabytes of 10^9 bytes. */
const disks = [2_000, 4_000, 8_000, 12_000, 16_000, 24_000]
const gigabyte = 10 ** 9 / 2 ** 30

/** The space of a volume that nothing was known of, the same each time for the same volume. */
export function volumeSpace (volume: string): Space {
  const digest = parseInt(guid(volume).slice(0, 8), 16)
  const capacityGB = round((disks[digest % disks.length] ?? 0) * gigabyte)
  // Up to a tenth of it is taken by others.
  return { capacityGB, freeGB: round(capacityGB * (1 - (digest >>> 8) % 100 / 1_000)), usedSpaceGB: 0 }
}
