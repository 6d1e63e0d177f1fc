import type { Collection } from '../../store/collection.js'
import type { Landed, Landing, LandingPlace } from './landing.js'
import type { MachineMount } from './mounts.js'
import { machineInSource, toFailure, type RestoreSources } from './sources.js'
import type { Trouble } from '../sessions/sessions.js'

/** A machine on its way into the infrastructure. `overwrites`: one that has the name already gives way. */
export interface Arrival<P> {
  restorePointId: string
  target: LandingPlace<P>
  isOriginal: boolean
  overwrites: boolean
  /** What it is connected to there, as its server numbers networks; as its backup has it unless said. */
  networks?: string[] | undefined
}

export interface ReplacementBelow<S, P> {
  sources: RestoreSources
  landing: Landing<P>
  /** The machines of the platform that run from their backups. */
  machines: Collection<MachineMount<S>>
}

/** Which machine a restored one takes the place of, and whether it may. */
export function createReplacement<S, P> ({ sources, landing, machines }: ReplacementBelow<S, P>) {
  /** In the original place the original machine gives way, whatever it is called by now (guide). */
  function findReplaced ({ restorePointId, target, isOriginal }: Arrival<P>): Landed | undefined {
    const original = isOriginal ? sources.read(restorePointId).original : undefined
    return original ?? landing.holder(target)
  }

  return {
    replacedBy: findReplaced,

    /** The number that the machine has, or had, whose original place it is. */
    originalNumberOf ({ restorePointId, isOriginal }: Pick<Arrival<P>, 'restorePointId' | 'isOriginal'>): string | undefined {
      const { object } = sources.read(restorePointId)
      return isOriginal && 'objectId' in object ? object.objectId ?? undefined : undefined
    },

    /** Why it cannot come there: something has its name, or lies where it is to lie. */
    arrivalTrouble (arrival: Arrival<P>): Trouble | undefined {
      const replaced = findReplaced(arrival)
      if (replaced !== undefined && machines.count({ vmId: replaced.id }) > 0) {
        return toFailure(`VM ${replaced.name} is running from a backup.`)
      }
      if (replaced !== undefined && !arrival.overwrites) {
        return toFailure(`VM ${replaced.name} already exists at the destination.`)
      }
      const machine = machineInSource(sources.read(arrival.restorePointId))
      return landing.diskTrouble?.(arrival.target, machine, replaced)
    }
  }
}
