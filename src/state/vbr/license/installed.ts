import type {
  CapacityLicenseSummaryModel, InstalledLicenseModel, InstanceLicenseSummaryModel, SocketLicenseSummaryModel
} from '../../../schemas/vbr/license.js'
import type { Kernel } from '../../kernel.js'
import type { LicensedHosts } from './hosts.js'
import type { Licenses } from './license.js'
import { hasSeveralSections, instancesOf, promoAt, type Section, statusAt, typeOf } from './terms.js'
import type { Workloads } from './workloads.js'

/** The installed licence as clients see it: what was bought, and what of it is taken. */
export function createInstalledLicense (kernel: Kernel, license: Licenses, workloads: Workloads, hosts: LicensedHosts) {
  function socketSummary ({ licensed, ...section }: Section): SocketLicenseSummaryModel {
    const usedSocketsNumber = hosts.used()
    return {
      ...datesOf(section),
      licensedSocketsNumber: licensed,
      usedSocketsNumber,
      remainingSocketsNumber: Math.max(0, licensed - usedSocketsNumber),
      workload: hosts.list()
    }
  }

  function instanceSummary ({ licensed, ...section }: Section): InstanceLicenseSummaryModel {
    const { used, fresh, objects } = workloads.instances.usage()
    const promo = promoAt(license.get(), kernel.clock.now())
    return {
      ...datesOf(section),
      licensedInstancesNumber: licensed,
      usedInstancesNumber: used,
      newInstancesNumber: fresh,
      // ASSUMED: what a rental licence is billed for.
      rentalInstancesNumber: section.type === 'Rental' ? used : 0,
      objects,
      workload: workloads.instances.list(),
      ...(promo && {
        promoInstancesNumber: promo.instances,
        licensedInstancesPromoIncludedNumber: licensed + promo.instances,
        promoExpiresOn: promo.expirationDate
      })
    }
  }

  function capacitySummary ({ licensed }: Section): CapacityLicenseSummaryModel {
    const { used, objects } = workloads.capacity.usage()
    return { licensedCapacityTb: licensed, usedCapacityTb: used, objects, workload: workloads.capacity.list() }
  }

  return (): InstalledLicenseModel => {
    const installed = license.get()
    const { edition, licensedTo, supportId, cloudConnect, socket, capacity } = installed
    const instance = instancesOf(installed)
    return {
      status: statusAt(installed, kernel.clock.now()),
      type: typeOf(installed),
      edition,
      cloudConnect,
      licensedTo,
      supportId,
      autoUpdateEnabled: installed.autoUpdateEnabled,
      freeAgentInstanceConsumptionEnabled: installed.freeAgentInstanceConsumptionEnabled,
      proactiveSupportEnabled: installed.proactiveSupportEnabled,
      IsMultiSection: hasSeveralSections(installed),
      ...(socket && { socketLicenseSummary: socketSummary(socket) }),
      ...(instance && { instanceLicenseSummary: instanceSummary(instance) }),
      ...(capacity && { capacityLicenseSummary: capacitySummary(capacity) })
    }
  }
}

const datesOf = ({ package: bought, expirationDate, supportExpirationDate }: Omit<Section, 'licensed'>) => ({
  ...(bought === undefined ? {} : { package: bought }),
  ...(expirationDate === undefined ? {} : { expirationDate }),
  ...(supportExpirationDate === undefined ? {} : { supportExpirationDate })
})
