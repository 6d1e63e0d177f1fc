import { type Growth, grownFrom, nth, type Soil } from '../../store/growth.js'
import { createRandom } from '../../store/random.js'
import { invalid } from '../../store/refusals.js'
import type { InventoryObject } from './objects.js'
import { machineOf } from './tree.js'

/** The machine of a number among those that an estate has grown. */
export const idOfGrown = (ids: Soil['ids'], n: number): string => ids.of(`vms/${n}`)

const isVm = ({ type }: InventoryObject): boolean => type === 'VirtualMachine'

/** Machines of the first vCenter server, by turns on its hosts, in its datastores and in folders that hold machines. */
export const machines: Growth<InventoryObject> = {
  size: 'vms',
  counts: isVm,
  make (soil) {
    const own = 'vbr.inventory'
    const [{ hostName }] = grownFrom<InventoryObject>(soil, own, ({ type }) => type === 'vCenterServer')
    const isHere = (type: string) => (object: InventoryObject): boolean =>
      object.hostName === hostName && object.type === type
    const hosts = grownFrom<InventoryObject>(soil, own, isHere('Host'))
    const datastores = grownFrom<InventoryObject>(soil, own, isHere('Datastore'))
    // Folders of other views hold no machines: those that do are told by them.
    const [folder, ...others] = new Set(grownFrom<InventoryObject>(soil, own, isHere('VirtualMachine'))
      .flatMap(({ parents }) => parents.VmsAndTemplates ?? []))
    if (folder === undefined) {
      throw invalid('The estate cannot grow: its machines lie in no folder.', `a machine with a folder in ${own}`, 'size')
    }
    return n => {
      const { name, machine } = machineOf(n, createRandom(`vms/${soil.ids.seed()}/${n}`), 5)
      const { id: host } = nth(hosts, n)
      return {
        id: idOfGrown(soil.ids, n),
        platform: 'VSphere',
        type: 'VirtualMachine',
        hostName,
        name,
        // Above the numbers of machines that come later.
        objectId: `vm-${1_000_000 + n}`,
        parents: {
          HostsAndClusters: host, VmsAndTemplates: nth([folder, ...others], n), DatastoresAndVms: nth(datastores, n).id
        },
        machine: { ...machine, hostId: host }
      }
    }
  }
}
