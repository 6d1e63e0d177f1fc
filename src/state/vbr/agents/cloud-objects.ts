import type {
  CloudMachinesProtectionGroupAccountModel, CloudMachinesProtectionGroupObjectsModel
} from '../../../schemas/vbr/agents/protection-groups.js'
import type { CloudMachineModel } from '../../../schemas/vbr/common/cloud-browser.js'
import type { CloudMachines } from '../cloud/machines.js'
import { agentsRefusals as refuse } from './refusals.js'

type Account = CloudMachinesProtectionGroupAccountModel
type CloudObject = CloudMachinesProtectionGroupObjectsModel

const isMachine = (object: CloudObject): object is CloudMachineModel => object.type === 'Machine'

/** What groups of cloud machines name. */
export function createCloudObjects ({ cloudMachines }: { cloudMachines: CloudMachines }) {
  const machinesOf = (account: Account): CloudObject[] => cloudMachines.browse(account.accountType === 'AWS'
    ? {
        serviceType: 'AWS', credentialsId: account.credentialsId, regionType: account.regionType, region: account.regionId
      }
    : {
        serviceType: 'Azure', subscriptionId: account.subscriptionId, regionType: account.regionType,
        region: account.regionId
      }).virtualMachines ?? []

  return {
    /**
     * The machines that a group names are those that its account finds in its region (documents: cloud browser), and
     * are called as they are there; tags are whatever somebody has put on machines. ASSUMED: a machine that the group
     * had `before` may have gone since.
     */
    settle (account: Account, objects: readonly CloudObject[], before: readonly CloudObject[]): CloudObject[] {
      const found = machinesOf(account)
      return objects.map(object => {
        if (!isMachine(object)) return object
        const { objectId = '' } = object
        const isSame = (other: CloudObject): boolean => isMachine(other) && other.objectId === objectId
        const known = found.find(isSame) ?? before.find(isSame)
        if (known === undefined) throw refuse.noCloudMachine(objectId, account.regionId)
        return known
      })
    }
  }
}
