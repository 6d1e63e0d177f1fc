import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about machines that all jobs leave out; what all areas refuse stands with it. */
export const inventoryRefusals = catalogue({
  notInInventory: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `There is no machine ${name} in the inventory.`
  },
  notMachine: {
    kind: 'conflict', evidence: 'documented', text: (name: string) => `${name} is no virtual machine.`
  },
  excludedAlready: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is excluded from processing already.`
  }
}, refuse)
