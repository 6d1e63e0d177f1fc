import type { Kernel } from '../../kernel.js'
import type { Installed } from '../licensing/installed-license.js'
import { reportsRefusals as refuse } from './refusals.js'
import type { Report } from './report.js'
import type { Zone } from './zone.js'

/** A stretch of time that a report is about; milliseconds. */
export interface Interval { from: number, to: number }

type Given<T> = T | null | undefined

const day = 86_400_000
const usualDays = 30

/** What stands on every report (guide): what it tells, of when, and whose license this is. */
export function createReportHeader ({ clock, options }: Kernel, license: Installed) {
  /** Thirty days up to now, unless something else is asked for (guide). */
  function readInterval (startTime: Given<string>, endTime: Given<string>): Interval {
    const to = endTime == null ? clock.now() : Date.parse(endTime)
    const from = startTime == null ? to - usualDays * day : Date.parse(startTime)
    if (to < from) throw refuse.endsBeforeStart()
    return { from, to }
  }

  function head (
    { file, title, tells }: { file: string, title: string, tells: string }, zone: Zone, interval?: Interval
  ): Pick<Report, 'file' | 'title' | 'made' | 'facts'> {
    const { licensedTo = '', type, licenseExpires, supportID = '' } = license.current()
    return {
      file,
      title,
      made: zone.write(clock.now()),
      facts: [
        ['Description', tells],
        interval === undefined
          ? ['Date', zone.write(clock.now())]
          : ['Interval', `${zone.write(interval.from)} - ${zone.write(interval.to)}`],
        ['Product', `Veeam Backup for Microsoft 365 ${options.vb365Version}`],
        ['Company', licensedTo],
        ['License type', type],
        ['License expires', licenseExpires === undefined ? 'never' : zone.write(licenseExpires)],
        ['Support ID', supportID],
        ['Time zone', zone.name]
      ]
    }
  }

  return { head, readInterval }
}

export type ReportHeader = ReturnType<typeof createReportHeader>
