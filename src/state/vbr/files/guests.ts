import type { Kernel } from '../../kernel.js'
import { firstNumberOf } from '../backups/index.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { Guest, Sight } from './guest-tree.js'

const halfAnHour = 30 * 60_000

/** Machines as their backups know them, and what lay in them when a restore point was made. */
export function createGuests (
  kernel: Kernel, { backupObjects, restorePoints }: { backupObjects: BackupObjects, restorePoints: RestorePoints }
) {
  const keyOf = (hostName: string, number: string | undefined): string =>
    `${kernel.ids.seed()}/${hostName}/${number}`.toLowerCase()

  /** Since when malware is at work in a point, where it is: since shortly before the first point that has it. */
  function infectedSince (point: RestorePoint): number | undefined {
    const all = restorePoints.of(point.backupId, point.objectRef).reverse()
    const own = all.slice(all.findIndex(({ id }) => id === point.id))
    const clean = own.findIndex(one => !restorePoints.isInfected(one))
    const first = own[(clean < 0 ? own.length : clean) - 1]
    return first === undefined ? undefined : Date.parse(first.creationTime) - halfAnHour
  }

  return {
    /** A machine; nothing where neither its point nor what the inventory says of it tells its system. */
    of (point: RestorePoint, object: BackupObject, system?: string): Guest | undefined {
      const family = point.guestOsFamily
      const os = family === 'Windows' || family === 'Linux'
        ? family
        : /windows/i.test(system ?? '') ? 'Windows' : system === undefined ? undefined : 'Linux'
      if (os === undefined) return undefined
      const number = firstNumberOf(object)
      const key = keyOf(object.hostName ?? '', number === '' ? object.name : number)
      return { key, name: point.name, os, disks: Math.max(1, point.disks.length) }
    },

    /** By what the files of a machine of the infrastructure are told: one that was restored has those of backups. */
    keyOf (hostName: string, objectId: string): string {
      const [known] = backupObjects.list({ where: { hostName, objectId } })
      return keyOf(hostName, known === undefined ? objectId : firstNumberOf(known))
    },

    /** The moment of a restore point, and what was at work in the machine by then. */
    sightOf (point: RestorePoint): Sight {
      const infected = infectedSince(point)
      const { toolsSince } = backupObjects.get(point.objectRef)
      return {
        at: Date.parse(point.creationTime),
        ...(infected === undefined ? {} : { infectedSince: infected }),
        ...(toolsSince === undefined ? {} : { toolsSince: Date.parse(toolsSince) })
      }
    }
  }
}

export type Guests = ReturnType<typeof createGuests>
