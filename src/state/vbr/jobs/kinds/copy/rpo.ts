import type { BackupRPOMonitorModel } from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'

type Unit = NonNullable<BackupRPOMonitorModel['type']>

const minute = 60_000
const lengths: Record<Unit, number> = { Minutes: minute, Hours: 60 * minute, Days: 1_440 * minute }

/** How much later than its restore points a copy may be, in milliseconds; undefined where nobody wants to be warned. */
export function timeAllowed ({ isEnabled, type = 'Days', quantity = 1 }: BackupRPOMonitorModel = { isEnabled: false }): number | undefined {
  return isEnabled ? quantity * lengths[type] : undefined
}

/** `1 day`, `12 hours` */
export function limitText ({ type = 'Days', quantity = 1 }: BackupRPOMonitorModel): string {
  const unit = type.toLowerCase()
  return `${quantity} ${quantity === 1 ? unit.slice(0, -1) : unit}`
}
