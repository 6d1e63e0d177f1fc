import type { ETaskLogRecordStatus, SessionLogResult } from '../../../schemas/vbr/common/shared.js'
import type { LogLine, LogStatus } from '../../time/log.js'

const recordStatus: Record<LogStatus, ETaskLogRecordStatus> = {
  Running: 'None', Success: 'Succeeded', Warning: 'Warning', Failed: 'Failed', Stopped: 'Failed'
}

/** A log as VBR tells it: what was updated last stands first. */
export function recordsOf (lines: readonly LogLine[], status?: ETaskLogRecordStatus): SessionLogResult {
  const records = lines.map(recordOf)
    .filter(record => status === undefined || record.status === status)
    .sort((a, b) => b.updateTime.localeCompare(a.updateTime) || b.id - a.id)
  return { totalRecords: records.length, records }
}

const recordOf = ({ order, status, title, description, startTime, updateTime }: LogLine) =>
  ({ id: order, status: recordStatus[status], startTime, updateTime, title, description })
