import type { RESTBackupRepositoryFromClient } from '../../../schemas/vb365/backup-repositories.js'
import { nextDaily, nextMonthly } from '../base/recurrence.js'
import { readTimeOfDay } from '../base/time-of-day.js'
import type { Repository } from './repositories.js'
import { refuse } from '../base/refusals.js'

/** The members that say how long backups are kept and when the old ones are cleared away. */
export type Retention = Pick<Repository, 'retentionPeriodType' | 'dailyRetentionPeriod' | 'monthlyRetentionPeriod' |
'yearlyRetentionPeriod' | 'retentionFrequencyType' | 'dailyTime' | 'dailyType' | 'monthlyTime' | 'monthlyDaynumber' |
'monthlyDayofweek'>

type FromClient = RESTBackupRepositoryFromClient

const none = {
  dailyRetentionPeriod: undefined, monthlyRetentionPeriod: undefined, yearlyRetentionPeriod: undefined
}

/**
 * Reads the retention of a request over what holds so far. Only the members of the chosen period and frequency are
 * valid; the others are ignored, and go when the choice changes.
 */
export function readRetention (body: FromClient, before?: Repository): Retention {
  return { ...none, ...readPeriod(body, before), ...readFrequency(body, before) }
}

function readPeriod (body: FromClient, before: Repository | undefined): Retention {
  // Three years unless told otherwise (PowerShell reference). ASSUMED: who names one period alone means its type.
  const type = body.retentionPeriodType ?? namedPeriod(body) ?? before?.retentionPeriodType ?? 'Yearly'
  switch (type) {
    case 'Daily': {
      const days = body.dailyRetentionPeriod ?? before?.dailyRetentionPeriod
      return { retentionPeriodType: type, dailyRetentionPeriod: positive('dailyRetentionPeriod', days) }
    }
    case 'Monthly': {
      const months = body.monthlyRetentionPeriod ?? before?.monthlyRetentionPeriod
      return { retentionPeriodType: type, monthlyRetentionPeriod: positive('monthlyRetentionPeriod', months) }
    }
    case 'Yearly': return { retentionPeriodType: type, yearlyRetentionPeriod: readYears(body, before) }
  }
}

const periods = [
  ['Daily', 'dailyRetentionPeriod'], ['Monthly', 'monthlyRetentionPeriod'], ['Yearly', 'yearlyRetentionPeriod']
] as const

function namedPeriod (body: FromClient): Retention['retentionPeriodType'] {
  const [named, ...others] = periods.filter(([, member]) => body[member] != null)
  return others.length === 0 ? named?.[0] : undefined
}

/** As with the period: who names members of one kind of clean-up alone means that kind. */
function namedFrequency ({ dailyTime, dailyType, monthlyTime, monthlyDaynumber, monthlyDayofweek }: FromClient) {
  const daily = (dailyTime ?? dailyType) != null
  const monthly = (monthlyTime ?? monthlyDaynumber ?? monthlyDayofweek) != null
  return daily === monthly ? undefined : daily ? 'Daily' : 'Monthly'
}

function readYears (body: FromClient, before: Repository | undefined): Retention['yearlyRetentionPeriod'] {
  const years = body.yearlyRetentionPeriod ?? before?.yearlyRetentionPeriod
  if (years != null) return years
  if (body.retentionPeriodType === 'Yearly') throw refuse.missing('yearlyRetentionPeriod')
  return 'Years3'
}

function readFrequency (body: FromClient, before: Repository | undefined): Retention {
  const frequency = body.retentionFrequencyType ?? namedFrequency(body) ??
    before?.retentionFrequencyType ?? 'Daily'
  // Without a word about it the clean-up is at midnight, or at six in the evening of the month's first Monday
  // (PowerShell reference).
  return frequency === 'Daily'
    ? {
        retentionFrequencyType: frequency,
        dailyTime: readTimeOfDay('dailyTime', body.dailyTime ?? before?.dailyTime ?? '00:00:00'),
        dailyType: body.dailyType ?? before?.dailyType ?? 'Everyday',
        monthlyTime: undefined,
        monthlyDaynumber: undefined,
        monthlyDayofweek: undefined
      }
    : {
        retentionFrequencyType: frequency,
        monthlyTime: readTimeOfDay('monthlyTime', body.monthlyTime ?? before?.monthlyTime ?? '18:00:00'),
        monthlyDaynumber: body.monthlyDaynumber ?? before?.monthlyDaynumber ?? 'First',
        monthlyDayofweek: body.monthlyDayofweek ?? before?.monthlyDayofweek ?? 'Monday',
        dailyTime: undefined,
        dailyType: undefined
      }
}

function positive (name: string, value: number | null | undefined): number {
  if (value == null) throw refuse.missing(name)
  if (value < 1) throw refuse.tooSmall(name, 1)
  return value
}

const years: Record<string, number> = { Year1: 1, Years2: 2, Years3: 3, Years5: 5, Years7: 7, Years10: 10, Years25: 25 }

/** For how many days backups are kept at least; forever is infinite. */
export function retentionDays (retention: Retention): number {
  if (retention.retentionPeriodType === 'Daily') return retention.dailyRetentionPeriod ?? 0
  if (retention.retentionPeriodType === 'Monthly') return (retention.monthlyRetentionPeriod ?? 0) * 30
  return (years[retention.yearlyRetentionPeriod ?? ''] ?? Infinity) * 365
}

/** When old backups are cleared away next after `now`. Milliseconds since 1970. */
export function nextCleanUp (retention: Retention, now: number): number | undefined {
  const { dailyType, dailyTime, monthlyDaynumber, monthlyDayofweek, monthlyTime } = retention
  return retention.retentionFrequencyType === 'Monthly'
    ? nextMonthly(monthlyDaynumber ?? 'First', monthlyDayofweek ?? 'Monday', monthlyTime ?? '18:00:00', now)
    : nextDaily(dailyType ?? 'Everyday', dailyTime ?? '00:00:00', now)
}
