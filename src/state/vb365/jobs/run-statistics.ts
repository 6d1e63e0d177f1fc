import type { RESTJobStatistics } from '../../../schemas/vb365/common/jobs.js'
import type { ProtectedObject } from '../organizations/directory.js'

/** What there was to read of an object. */
export interface Volume { bytes: number, items: number }

const megabyte = 2 ** 20
const itemSize = 60_000

/** ASSUMED: how large objects are on average, and that an incremental run finds a hundredth of them changed. */
const whole: Record<ProtectedObject['type'], number> = {
  User: 240 * megabyte, Site: 120 * megabyte, Team: 80 * megabyte, Group: 12 * megabyte
}

/** `chance` is 0 to 1 and different for every object and run. */
export function volumeOf (type: ProtectedObject['type'], full: boolean, chance: number): Volume {
  const bytes = Math.round(whole[type] * (0.5 + chance) / (full ? 1 : 100))
  return { bytes, items: Math.max(1, Math.round(bytes / itemSize)) }
}

export const noStatistics: RESTJobStatistics = {
  processingRateBytesPS: 0,
  processingRateItemsPS: 0,
  readRateBytesPS: 0,
  writeRateBytesPS: 0,
  transferredDataBytes: 0,
  processedObjects: 0,
  bottleneck: 'Detecting'
}

/** The statistics of a run that has read more; `elapsed` milliseconds after its start. */
export function growStatistics (before: RESTJobStatistics, more: Volume[], elapsed: number): RESTJobStatistics {
  const seconds = Math.max(1, elapsed / 1_000)
  const bytes = more.reduce((sum, { bytes }) => sum + bytes, before.transferredDataBytes ?? 0)
  const items = more.reduce((sum, { items }) => sum + items, before.processedObjects ?? 0)
  const rate = Math.round(bytes / seconds)
  return {
    processingRateBytesPS: rate,
    processingRateItemsPS: Math.round(items / seconds),
    // ASSUMED: in the vendor's example reading takes less time than processing, and writing least of all.
    readRateBytesPS: rate * 3,
    writeRateBytesPS: rate * 15,
    transferredDataBytes: bytes,
    processedObjects: items,
    bottleneck: 'Detecting'
  }
}

/** ASSUMED: the organization is what a run waits for most. */
export const endStatistics = (statistics: RESTJobStatistics): RESTJobStatistics =>
  ({ ...statistics, bottleneck: (statistics.transferredDataBytes ?? 0) > 0 ? 'Source' : 'NA' })
