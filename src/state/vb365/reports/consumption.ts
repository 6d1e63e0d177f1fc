import type { BackupsArea } from '../backups/index.js'
import type { LicensingArea } from '../licensing/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { type Report, toGigabytes, topFive } from './report.js'
import type { Interval, ReportHeader } from './report-header.js'
import { readZone } from './zone.js'

export interface ConsumptionBelow {
  repositories: Repositories
  storageUsage: RepositoriesArea['storageUsage']
  restorePoints: BackupsArea['restorePoints']
  licensedUsers: LicensingArea['licensedUsers']
  installedLicense: LicensingArea['installedLicense']
  reportHeader: ReportHeader
}

export interface ConsumptionQuery {
  startTime?: string | null | undefined
  endTime?: string | null | undefined
  timezone?: string | undefined
}

const day = 86_400_000
/** A repository with less than that is left out (guide). */
const least = 10 * 2 ** 20

/** How much of the license and of the repositories is used. */
export function createConsumptionReports (below: ConsumptionBelow) {
  const { repositories, storageUsage, restorePoints, licensedUsers, installedLicense, reportHeader } = below

  /** What restore points that were made in a time, and are there still, take. */
  function writtenIn (repositoryId: string, { from, to }: Interval): number {
    return restorePoints.listOf({ repositoryId })
      .filter(({ backupTime }) => Date.parse(backupTime) >= from && Date.parse(backupTime) <= to)
      .reduce((sum, { storedBytes = 0 }) => sum + storedBytes, 0)
  }

  function useOf ({ id, name, objectStorage }: Repository, interval: Interval) {
    const usages = storageUsage.inRepository(id)
    const used = usages.reduce((sum, { usedSpaceBytes }) => sum + usedSpaceBytes, 0)
    const cache = usages.reduce((sum, { localCacheUsedSpaceBytes = 0 }) => sum + localCacheUsedSpaceBytes, 0)
    const growth = writtenIn(id, interval)
    return {
      name, used, growth, cache, daily: growth / Math.max(1, (interval.to - interval.from) / day),
      inCloud: objectStorage !== undefined
    }
  }

  return {
    /** ASSUMED: the names of all columns. An organization without users of the license is left out (guide). */
    licenseOverview ({ startTime, endTime, timezone }: ConsumptionQuery): Report {
      const zone = readZone(timezone)
      const interval = reportHeader.readInterval(startTime, endTime)
      const usage = licensedUsers.usage(interval.to).filter(({ used, fresh }) => used + fresh > 0)
      const isRental = installedLicense.current().type === 'Rental'
      const sum = (number: (one: { used: number, fresh: number }) => number): number =>
        usage.reduce((total, one) => total + number(one), 0)
      return {
        ...reportHeader.head({
          file: 'LicenseOverviewReport', title: 'License Overview', tells: 'Users of each organization that take a license'
        }, zone, interval),
        summary: [
          {
            title: 'Summary',
            columns: ['Licensed', 'Used', 'New'],
            rows: [[installedLicense.term().units, sum(({ used }) => used), sum(({ fresh }) => fresh)]]
          },
          {
            title: 'Top 5 organizations',
            columns: ['Organization', 'Used Licenses'],
            rows: topFive(usage, ({ used }) => used).map(({ organizationName, used }) => [organizationName, used])
          }
        ],
        rows: {
          title: 'Details',
          columns: ['Organization', 'Used Licenses', ...isRental ? ['New Users'] : []],
          rows: usage.map(({ organizationName, used, fresh }) => [organizationName, used, ...isRental ? [fresh] : []])
        }
      }
    },

    /** Object storage is told twice: what lies in the cache, and what in the cloud (guide). */
    storageConsumption ({ startTime, endTime, timezone }: ConsumptionQuery): Report {
      const zone = readZone(timezone)
      const interval = reportHeader.readInterval(startTime, endTime)
      const uses = repositories.list().map(repository => useOf(repository, interval))
        .filter(({ used }) => used >= least)
      return {
        ...reportHeader.head({
          file: 'StorageConsumptionReport', title: 'Storage Consumption', tells: 'Space that backups take in repositories'
        }, zone, interval),
        summary: [
          {
            title: 'Summary',
            columns: ['Repositories', 'Used Space (GB)'],
            rows: [[uses.length, toGigabytes(uses.reduce((sum, { used }) => sum + used, 0))]]
          },
          {
            title: 'Top 5 by usage',
            columns: ['Repository', 'Used Space (GB)'],
            rows: topFive(uses, ({ used }) => used).map(({ name, used }) => [name, toGigabytes(used)])
          },
          {
            title: 'Top 5 by growth',
            columns: ['Repository', 'Growth (GB)'],
            rows: topFive(uses, ({ growth }) => growth).map(({ name, growth }) => [name, toGigabytes(growth)])
          }
        ],
        rows: {
          title: 'Details',
          columns: [
            'Repository', 'Used Space (GB)', 'Cache (GB)', 'Object Storage (GB)', 'Daily Change Rate (GB)', 'Growth (GB)'
          ],
          rows: uses.map(({ name, used, cache, daily, growth, inCloud }) => [
            name, toGigabytes(used), inCloud ? toGigabytes(cache) : '', inCloud ? toGigabytes(used) : '',
            toGigabytes(daily), toGigabytes(growth)
          ])
        }
      }
    }
  }
}

export type ConsumptionReports = ReturnType<typeof createConsumptionReports>
