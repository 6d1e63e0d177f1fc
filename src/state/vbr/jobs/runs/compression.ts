import type { ECompressionLevel } from '../../../../schemas/vbr/common/backup-storage-settings.js'

/**
 * What is left of what is read. ASSUMED: half at the usual level, with deduplication; above it the guide's ten percent
 * less at High, and three more at Extreme.
 */
export const shareLeft: Record<ECompressionLevel, number> =
  { None: 1, DedupFriendly: 0.7, Auto: 0.5, Optimal: 0.5, High: 0.45, Extreme: 0.435 }
