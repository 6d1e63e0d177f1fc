import type { Kernel } from '../../kernel.js'
import { licenseRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'
import { pluralOf } from './kinds.js'
import type { Licenses } from './license.js'
import { editionText, limitsAt, typeOf } from './terms.js'
import type { Workload, Workloads } from './workloads.js'

/** How workloads of a kind use the licence: instances are counted in texts, objects in numbers (examples). */
export interface UsageCounter {
  counterType: string
  multiplier: string
  instancesInGrace: string
  numberOfObjects: number
  numberOfNewObjects: number
  numberOfRentalObjects: number
  numberOfRemovedObjects: number
  consumedInstances: string
  newInstances: string
  rentalInstances: string
  removedInstances: string
  reasonForRemoval: string
}

/** The usage of one installed product, as the example of the documents has it. */
export interface UsageReport {
  products: Array<{
    productVersion: string
    edition: string
    installationId: string
    data: Array<{ instances: { supportId: string, licenseId: string, licenseType: string, counters: UsageCounter[] } }>
  }>
}

/** What of the licence is used, for people and for the vendor. */
export interface LicenseUsage {
  report: UsageReport
  /** ISO text. */
  at: string
  serverName: string
  licensedTo: string
  licensed: number
  used: number
  workloads: Array<Pick<Workload, 'name' | 'hostName' | 'usedInstancesNumber'> & { type: string }>
}

/** By platform (examples). ASSUMED: platforms that no example has are called in the same manner. */
const counterTypes: Partial<Record<Workload['platformType'], string>> = {
  VMware: 'VBR-VBR-VM-VSPHERE',
  HyperV: 'VBR-VBR-VM-HYPERV',
  MongoDB: 'VBR-VBR-APPLICATION-PLUGIN',
  Application: 'VBR-VBR-APPLICATION-PLUGIN'
}

const counterTypeOf = ({ platformType }: Workload): string => counterTypes[platformType] ??
  `VBR-VBR-${platformType.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toUpperCase()}`

/** Says how the licence is used. */
export function createLicenseReport (kernel: Kernel, license: Licenses, workloads: Workloads, server: Server) {
  function countersOf (all: readonly Workload[], beyond: number): UsageCounter[] {
    let left = beyond
    return [...new Set(all.map(counterTypeOf))].sort().map(counterType => {
      const those = all.filter(workload => counterTypeOf(workload) === counterType)
      const counted = those.filter(workload => workload.isRevoked !== true)
      const fresh = counted.filter(workloads.isNew)
      const old = counted.filter(workload => !workloads.isNew(workload))
      const removed = those.filter(({ isRevoked = false }) => isRevoked)
      const isRental = typeOf(license.get()) === 'Rental'
      const inGrace = Math.min(left, sum(old))
      left -= inGrace
      return {
        counterType,
        multiplier: text(those[0]?.multiplier ?? 1),
        instancesInGrace: text(inGrace),
        numberOfObjects: countOf(counted),
        numberOfNewObjects: countOf(fresh),
        numberOfRentalObjects: isRental ? countOf(old) : 0,
        numberOfRemovedObjects: countOf(removed),
        consumedInstances: text(sum(old)),
        newInstances: text(sum(fresh)),
        rentalInstances: text(isRental ? sum(old) : 0),
        removedInstances: text(removed.reduce((sum, { multiplier, users = 1 }) => sum + multiplier * users, 0)),
        reasonForRemoval: ''
      }
    })
  }

  return (): LicenseUsage => {
    const { licenseId, licensedTo, supportId, edition } = license.get()
    const all = workloads.instances.list()
    const used = sum(workloads.instances.holders())
    // The guide: there is no report without an instance licence, or with nothing that takes one.
    if (all.length === 0) throw refuse.nothingToReport()
    const { licensed } = limitsAt(license.get(), kernel.clock.now())
    const { id, name } = server.get()
    const { buildVersion } = server.info()
    const instances = {
      supportId, licenseId, licenseType: typeOf(license.get()), counters: countersOf(all, Math.max(0, used - licensed))
    }
    return {
      report: {
        products: [{
          productVersion: buildVersion, edition: editionText(edition), installationId: id, data: [{ instances }]
        }]
      },
      at: kernel.clock.iso(),
      serverName: name,
      licensedTo,
      licensed,
      used,
      workloads: all.map(({ name, hostName, type, usedInstancesNumber }) =>
        ({ name, hostName, type: pluralOf(type), usedInstancesNumber }))
    }
  }
}

const sum = (workloads: readonly Workload[]): number =>
  workloads.reduce((sum, { usedInstancesNumber }) => sum + usedInstancesNumber, 0)

/** Of tenants their users are counted. */
const countOf = (workloads: readonly Workload[]): number => workloads.reduce((sum, { users = 1 }) => sum + users, 0)

/** At most two digits behind the point: a third of an instance is `0.33`. */
const text = (amount: number): string => String(Math.round(amount * 100) / 100)
