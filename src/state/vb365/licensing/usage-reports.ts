import type { RESTMonthlyReport, RESTApproveReportOptions } from '../../../schemas/vb365/license-report.js'
import type {
  RESTLicenseUsage, RESTLicensingApproveReportOptions, RESTLicensingMonthlyReport, RESTOrganizationLicenseUsage
} from '../../../schemas/vb365/license-usage-report.js'
import type { RESTReportParameters } from '../../../schemas/vb365/common/shared.js'
import type { Doc } from '../../store/collection.js'
import { member, optionalTexts, optionalTimes } from '../../store/shape.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { licensingRefusals as refuse } from './refusals.js'
import type { Installed } from './installed-license.js'
import type { LicensedUsers, OrganizationUsage } from './licensed-users.js'
import { platformId, platformInfo, pointsOf, userTypeId } from './platform.js'
import { isReported, monthsLater, monthStart } from './terms.js'

/** What an organization used in the month, and what was taken off the report and why. */
interface ReportedUsage extends OrganizationUsage {
  removed: number
  removalReason?: string
}

/** The report on one month, as it was when the month was over. Times are ISO text. */
interface UsageReport extends Doc {
  reportID: number
  start: string
  end: string
  generated: string
  approved?: string
  companyName?: string
  licenseID?: string
  supportID?: string
  licenseExpires?: string
  organizations: ReportedUsage[]
}

export interface UsageFilter {
  platformId?: string | undefined
  organizationId?: string | undefined
  backedUpOrganizationId?: string | undefined
}

/** Users that are taken off a report, in the words of either version. */
interface Removal {
  organizationId?: string | undefined
  backedUpOrganizationId?: string | undefined
  count: number
  reason?: string | undefined
}

const day = 86_400_000
/** How long a report can be edited (guide). */
const editable = 3 * day
const reportStep = 'license:report'
const sendStep = 'license:sendReport'
const subject = 'license:usage'
const sendSubject = 'license:usage:send'

/**
 * Reports on the usage of the license.
 *
 *   first of the month ──▶ Draft ── approve, or three days later by itself ──▶ Approved: sent to the vendor, read-only
 */
export function createUsageReports (kernel: Kernel, installed: Installed, licensedUsers: LicensedUsers) {
  const { clock, schedule } = kernel
  const reports = kernel.collection<UsageReport>({
    name: 'vb365.usageReports',
    noun: 'License usage report',
    shape: {
      own: {
        reportID: member.count,
        start: member.time,
        end: member.time,
        generated: member.time,
        ...optionalTimes('approved', 'licenseExpires'),
        ...optionalTexts('companyName', 'licenseID', 'supportID'),
        organizations: member.anything
      }
    }
  })

  const findLatest = (): UsageReport | undefined => reports.first({ order: [{ by: 'seq', descending: true }] })

  function getLatest (): UsageReport {
    const report = findLatest()
    if (report === undefined) throw refuse.noUsageReport()
    return report
  }

  const hasReports = (): boolean => installed.isInstalled() && isReported(installed.current().type)

  /** The report on the month that ended last. */
  function add (at: number, approved?: string): void {
    const end = monthStart(at) - 1_000
    const { licensedTo, licenseID, supportID, licenseExpires } = installed.current()
    reports.add({
      id: kernel.ids.of(`usageReport/${iso(end)}`),
      reportID: (findLatest()?.reportID ?? 0) + 1,
      start: iso(monthStart(end)),
      end: iso(end),
      generated: iso(monthStart(at)),
      ...(approved === undefined ? {} : { approved }),
      ...(licensedTo === undefined ? {} : { companyName: licensedTo }),
      ...(licenseID === undefined ? {} : { licenseID }),
      ...(supportID === undefined ? {} : { supportID }),
      ...(licenseExpires === undefined ? {} : { licenseExpires }),
      // Who was new until the month ended is new in its report.
      organizations: licensedUsers.usage(at === monthStart(at) ? at - 1 : at).map(usage => ({ ...usage, removed: 0 }))
    })
  }

  function planNext (): void {
    if (!installed.isInstalled() || schedule.due(subject) !== undefined) return
    schedule.at(monthsLater(monthStart(clock.now()), 1), reportStep, subject, '', { recurring: true })
  }

  const planSending = ({ id, generated }: UsageReport): void =>
    schedule.at(Date.parse(generated) + editable, sendStep, sendSubject, id, { recurring: true })

  schedule.define(reportStep, () => {
    planNext()
    if (!hasReports()) return
    add(clock.now())
    planSending(getLatest())
  })

  installed.onInstalled(planNext)

  schedule.define(sendStep, (_subject, id) => {
    const report = reports.find(id)
    if (report !== undefined && report.approved === undefined) reports.patch(id, { approved: clock.iso() })
  })

  // ASSUMED: an estate begins with the report on the month before, as if that had been like the days that it knows.
  kernel.onBegin(() => {
    planNext()
    const now = clock.now()
    if (findLatest() !== undefined || !hasReports()) return
    const sent = monthStart(now) + editable
    add(now, now < sent ? undefined : iso(sent))
    if (now < sent) planSending(getLatest())
  })

  function approve (reportID: number, removals: Removal[]): void {
    const report = getLatest()
    if (report.reportID !== reportID) throw refuse.noSuchUsageReport(String(reportID))
    if (report.approved !== undefined) throw refuse.usageReportSent(String(reportID))
    const organizations = removals.reduce(withRemoval, report.organizations)
    reports.patch(report.id, { organizations, approved: clock.iso() })
  }

  const showParameters = (report: UsageReport): RESTReportParameters => ({
    reportID: report.reportID,
    reportStatus: report.approved === undefined ? 'Draft' : 'Approved',
    ...(report.companyName === undefined ? {} : { companyName: report.companyName }),
    ...(report.licenseExpires === undefined ? {} : { licenseExpirationDate: report.licenseExpires }),
    ...(report.licenseID === undefined ? {} : { licenseID: report.licenseID }),
    ...(report.supportID === undefined ? {} : { supportID: report.supportID }),
    reportGenerationDate: report.generated,
    reportingInterval: { startOfInterval: report.start, endOfInterval: report.end }
  })

  return {
    platform: () => platformInfo,

    /** How many users each organization has licensed now. */
    usage (filter: UsageFilter): RESTLicenseUsage {
      // ASSUMED: there is nothing to tell of a platform that is not there.
      if (!isSame(filter.platformId ?? platformId, platformId)) return { platformTypes: [] }
      const organizations = licensedUsers.usage(clock.now()).filter(usage => isAskedFor(usage, filter))
      return { platformTypes: [{ platformId, typeId: userTypeId, organizations: organizations.map(showUsage) }] }
    },

    latest (): RESTLicensingMonthlyReport {
      const report = getLatest()
      const { initial, reported, fresh } = sumOf(report.organizations)
      return {
        reportParameters: showParameters(report),
        platformTypes: [{
          platformId,
          typeId: userTypeId,
          summary: {
            initialCount: initial,
            initialPoints: pointsOf(initial),
            reportedCount: reported,
            reportedPoints: pointsOf(reported),
            newCount: fresh,
            newPoints: pointsOf(fresh)
          },
          organizations: report.organizations.map(({ used, fresh, removed, removalReason, ...organization }) => ({
            ...organization,
            initialCount: used,
            initialPoints: pointsOf(used),
            reportedCount: used - removed,
            reportedPoints: pointsOf(used - removed),
            newCount: fresh,
            newPoints: pointsOf(fresh),
            removedCount: removed,
            removedPoints: pointsOf(removed),
            ...(removalReason === undefined ? {} : { removalReason })
          }))
        }]
      }
    },

    /** As version 6 shows it. */
    latestOfUsers (): RESTMonthlyReport {
      const report = getLatest()
      const { initial, reported, fresh } = sumOf(report.organizations)
      return {
        reportParameters: showParameters(report),
        reportSummary: { initialUsersCount: initial, reportedUsersCount: reported, newUsersCount: fresh },
        organizations: report.organizations.map(usage => ({
          organizationId: usage.organizationId,
          organizationName: usage.organizationName,
          initialUsersCount: usage.used,
          reportedUsersCount: usage.used - usage.removed,
          newUsersCount: usage.fresh,
          removedUsersCount: usage.removed,
          ...(usage.removalReason === undefined ? {} : { removalReason: usage.removalReason })
        }))
      }
    },

    /** Sends the report, without the users that are taken off it. */
    approve (reportID: number, { removedObjects }: RESTLicensingApproveReportOptions): void {
      approve(reportID, (removedObjects ?? []).map(removed => {
        if (!isSame(removed.platformId ?? platformId, platformId) || (removed.typeId ?? userTypeId) !== userTypeId) {
          throw refuse.noCounter()
        }
        const { organizationId, backedUpOrganizationId, removedCount = 0, removalReason } = removed
        return { organizationId, backedUpOrganizationId, count: removedCount, reason: removalReason }
      }))
    },

    approveUsers (reportID: number, { removedUsers }: RESTApproveReportOptions): void {
      approve(reportID, (removedUsers ?? []).map(({ organizationId, removedUsersCount = 0, removalReason }) =>
        ({ organizationId, count: removedUsersCount, reason: removalReason })))
    }
  }
}

const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase()

const isAskedFor = (usage: OrganizationUsage, { organizationId, backedUpOrganizationId }: UsageFilter): boolean =>
  (organizationId === undefined || isSame(usage.organizationId, organizationId)) &&
  (backedUpOrganizationId === undefined || isSame(usage.backedUpOrganizationId, backedUpOrganizationId))

const showUsage = ({ used, fresh, ...organization }: OrganizationUsage): RESTOrganizationLicenseUsage => ({
  ...organization,
  usedObjectsCount: used,
  usedPoints: pointsOf(used),
  newObjectsCount: fresh,
  newPoints: pointsOf(fresh)
})

function sumOf (organizations: ReportedUsage[]): { initial: number, reported: number, fresh: number } {
  const sum = (number: (usage: ReportedUsage) => number): number =>
    organizations.reduce((total, usage) => total + number(usage), 0)
  return {
    initial: sum(({ used }) => used),
    reported: sum(({ used, removed }) => used - removed),
    fresh: sum(({ fresh }) => fresh)
  }
}

/** Whoever takes users off the report says why (guide). */
function withRemoval (organizations: ReportedUsage[], { count, reason, ...of }: Removal): ReportedUsage[] {
  const isNamed = (of.organizationId ?? of.backedUpOrganizationId) !== undefined
  const found = organizations.find(usage => isNamed && isAskedFor(usage, of))
  if (found === undefined) throw refuse.noOrganizationInReport()
  const removed = found.removed + count
  if (count < 0 || removed > found.used) {
    const left = found.used - found.removed
    throw refuse.removalOutOfRange(left, found.organizationName)
  }
  if (count > 0 && (reason === undefined || reason.trim() === '')) throw refuse.missing('removalReason')
  return organizations.map(usage => usage === found
    ? { ...usage, removed, ...(reason === undefined ? {} : { removalReason: reason }) }
    : usage)
}
