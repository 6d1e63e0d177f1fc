import { iso } from '../../time/clock.js'

const second = 1_000

/**
 * What a session of backups says of its speed and of what it has done. Documented: its duration is that up to now while
 * it runs. ASSUMED: what is slowest is reading, as in every example.
 */
export function progressOf (seconds: number, readSize: number, transferredSize: number, progressPercent = 100) {
  const rate = readSize / Math.max(1, seconds) / 2 ** 20
  return {
    duration: iso(seconds * second).slice(11, 19),
    processingRate: `${Math.round(rate)} MB/s`,
    bottleneck: 'Source' as const,
    processedSize: readSize,
    readSize,
    transferredSize,
    progressPercent
  }
}
