import type { BackupScheduleModel } from '../../../../schemas/vbr/common/schedules.js'
import { with24Hours } from '../../calendar/rules.js'

/** A schedule with times of day as all revisions but the oldest write them. */
export function toKeptSchedule (schedule: BackupScheduleModel): BackupScheduleModel {
  const { daily, monthly } = schedule
  return { ...schedule, ...(daily && { daily: withTime(daily) }), ...(monthly && { monthly: withTime(monthly) }) }
}

const withTime = <R extends { localTime?: string | undefined }>(rule: R): R =>
  rule.localTime === undefined ? rule : { ...rule, localTime: with24Hours(rule.localTime) }
