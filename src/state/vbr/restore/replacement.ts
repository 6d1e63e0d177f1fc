import type { InventoryObject } from '../inventory/inventory.js'
import type { Mounts } from './mounts.js'
import { toFailure, type RestoreSources } from './sources.js'
import type { RestoreTargets, RestoreTarget } from './targets.js'
import type { Trouble } from '../sessions/sessions.js'

/** A machine on its way into the infrastructure. `overwrites`: one that has the name already gives way. */
export interface Arrival { restorePointId: string, target: RestoreTarget, isOriginal: boolean, overwrites: boolean }

/** Which machine a restored one takes the place of, and whether it may. */
export function createReplacement (sources: RestoreSources, targets: RestoreTargets, { machines }: Mounts) {
  /** In the original place the original machine gives way, whatever it is called by now (guide). */
  function findReplaced ({ restorePointId, target, isOriginal }: Arrival): InventoryObject | undefined {
    const original = isOriginal ? sources.get(restorePointId).original : undefined
    return original ?? targets.holder(target)
  }

  return {
    replacedBy: findReplaced,

    /** The number that the machine has, or had, whose original place it is. */
    originalNumberOf ({ restorePointId, isOriginal }: Pick<Arrival, 'restorePointId' | 'isOriginal'>): string | undefined {
      const { object } = sources.get(restorePointId)
      return isOriginal && 'objectId' in object ? object.objectId ?? undefined : undefined
    },

    nameTrouble (arrival: Arrival): Trouble | undefined {
      const replaced = findReplaced(arrival)
      if (replaced === undefined) return undefined
      const { name } = replaced
      if (machines.count({ vmId: replaced.id }) > 0) return toFailure(`VM ${name} is running from a backup.`)
      return arrival.overwrites ? undefined : toFailure(`VM ${name} already exists at the destination.`)
    }
  }
}
