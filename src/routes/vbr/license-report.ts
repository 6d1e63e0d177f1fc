import type { ELicenseReportFormat } from '../../schemas/vbr/license.js'
import { toHtml } from '../../server/papers/html.js'
import type { Paper } from '../../server/papers/paper.js'
import { toPdf } from '../../server/papers/pdf.js'
import { file, type FileReply } from '../../server/section.js'
import { localAt } from '../../state/vbr/calendar/zone.js'
import type { LicenseUsage } from '../../state/vbr/license/report.js'

/** The usage of the licence as a file. ASSUMED: its name, and what a page shows besides the figures of the JSON. */
export async function usageFile (usage: LicenseUsage, format: ELicenseReportFormat): Promise<FileReply> {
  const name = `License_Usage_Report_${usage.at.slice(0, 10)}.${format.toLowerCase()}`
  switch (format) {
    case 'Json': return file(Buffer.from(JSON.stringify(usage.report, undefined, 2)), name)
    case 'Html': return file(Buffer.from(toHtml(paperOf(usage))), name)
    case 'Pdf': return file(await toPdf(paperOf(usage)), name)
  }
}

function paperOf ({ report, at, serverName, licensedTo, licensed, used, workloads }: LicenseUsage): Paper {
  const products = report.products.flatMap(({ productVersion, edition, data }) =>
    data.map(({ instances }) => ({ productVersion, edition, ...instances })))
  return {
    title: 'License Usage Report',
    at: new Date(localAt(Date.parse(at))),
    facts: [
      ['Backup server', serverName],
      ['Licensed to', licensedTo],
      ...products.flatMap(({ productVersion, edition, licenseType, supportId }): Array<[string, string]> => [
        ['Product version', productVersion], ['Edition', edition], ['License type', licenseType], ['Support ID', supportId]
      ]),
      ['Instances', `${used} used of ${licensed}`]
    ],
    tables: [
      {
        title: 'Usage by workload type',
        columns: ['Counter', 'Multiplier', 'Objects', 'New', 'Rental', 'Removed', 'Consumed instances', 'In grace'],
        rows: products.flatMap(({ counters }) => counters.map(counter => [
          counter.counterType, counter.multiplier, counter.numberOfObjects, counter.numberOfNewObjects,
          counter.numberOfRentalObjects, counter.numberOfRemovedObjects, counter.consumedInstances,
          counter.instancesInGrace
        ]))
      },
      {
        title: 'Protected workloads',
        columns: ['Name', 'Host', 'Type', 'Instances'],
        rows: workloads.map(({ name, hostName, type, usedInstancesNumber: instances }) =>
          [name, hostName, type, instances])
      }
    ]
  }
}
