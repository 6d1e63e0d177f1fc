import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { ProtectedObject } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import type { Installed } from './installed-license.js'
import { holdsUnit, isNew } from './standing.js'
import { communityTeams } from './terms.js'
import type { Marks, Place, UnitClaims } from './unit-claims.js'

export interface UnitCounterBelow {
  organizations: Organizations
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
}

/** A run of a backup job, as far as units are concerned. */
interface Run { id: string, organizationId: string, creationTime: string }

/** An object that a run processes, and where it stands. */
export type Placed = ProtectedObject & { place: Place }

const day = 86_400_000
const recently = 31 * day

/** Opens a counter for a run: it asks there for each object before it backs it up, and tells of each that it has. */
export function createUnitCounter (
  kernel: Kernel, installed: Installed, claims: UnitClaims,
  { organizations, objectParts, processedObjects: processed, restorePoints }: UnitCounterBelow
) {
  const { clock } = kernel
  const { countUsers, freeIn } = claims
  /** The turns of a run count on, as long as nobody else changes anything. */
  let open: { sessionId: string, version: number, until: number, counter: ReturnType<typeof count> } | undefined
  kernel.database.onReload(() => { open = undefined })

  /** The teams of which there is a backup of the last 31 days, and those that a run has already backed up. */
  function recentTeams (running: string): Set<string> {
    const points = restorePoints.since(iso(clock.now() - recently))
    const parts = [running, ...points.map(({ sessionId }) => sessionId)].flatMap(processed.listStretches)
      .filter(({ part }) => objectParts.typeOf(part) === 'Team')
    return new Set(parts.flatMap(({ part, from, to }) => objectParts.objectsIn(part).slice(from, to).map(({ id }) =>
      id)))
  }

  function count ({ id: sessionId, organizationId, creationTime }: Run) {
    const { type } = installed.current()
    const { units, tolerated } = installed.term()
    const { holders, queue: waiting, until } = countUsers()
    const rules = { units, isRental: type === 'Rental' }
    const now = clock.now()
    const capacity = units + tolerated
    installed.noteExcess(holders.length + waiting.length > units)
    const excess = new Set(holders.slice(capacity))
    const teams = type === 'Community' ? recentTeams(sessionId) : undefined
    const queue = [...waiting]
    const organization = organizations.backedUp(organizationId)
    let free = Math.max(0, capacity - holders.length)
    let changes: Array<{ user: Placed, marked: Marks }> = []

    /** Whether there is no unit for a user. */
    function isRefused ({ place: at }: Placed): boolean {
      const known = claims.find(at)
      if (known !== undefined && holdsUnit(known, now)) return excess.has(known.id)
      if (rules.isRental && (known === undefined || isNew(known, rules, now))) return false
      const place = known === undefined ? -1 : queue.indexOf(known.id)
      return free <= (place === -1 ? queue.length : place)
    }

    function refuse (user: Placed): void {
      const { waitingSince = creationTime, newSince } = claims.find(user.place) ?? {}
      changes.push({ user, marked: { newSince, waitingSince, refusedAt: creationTime } })
    }

    const counter = {
      /** Whether an object is not backed up because there is no unit of the license for it. */
      lacks (object: Placed): boolean {
        if (object.type === 'Team') return teams !== undefined && !teams.has(object.id) && teams.size >= communityTeams
        if (object.type !== 'User' || freeIn(object.place.part).has(object.place.n) || !isRefused(object)) return false
        refuse(object)
        return true
      },

      /** Takes what a backed up object needs. */
      take (object: Placed): void {
        if (object.type === 'Team') teams?.add(object.id)
        if (object.type !== 'User' || freeIn(object.place.part).has(object.place.n)) return
        const known = claims.find(object.place)
        if (known !== undefined && (holdsUnit(known, now) || isNew(known, rules, now))) return
        if (rules.isRental && known === undefined) {
          changes.push({ user: object, marked: { newSince: creationTime } })
          return
        }
        free--
        const place = known === undefined ? -1 : queue.indexOf(known.id)
        if (place !== -1) queue.splice(place, 1)
        changes.push({ user: object, marked: { newSince: known?.newSince, licensedSince: creationTime } })
      },

      /** Writes what has become of the users of a turn. */
      close (): void {
        const done = changes
        changes = []
        claims.mark(done.flatMap(({ user, marked }) => claims.changeOf(user, user.place, organization, marked) ?? []))
        open = { sessionId, version: claims.version(), until, counter }
      }
    }
    return counter
  }

  return function openCounter (run: Run): ReturnType<typeof count> {
    const isOpen = open?.sessionId === run.id && open.version === claims.version() && clock.now() < open.until
    if (isOpen && open !== undefined) return open.counter
    return count(run)
  }
}

export type OpenLicenseCounter = ReturnType<typeof createUnitCounter>
export type LicenseCounter = ReturnType<OpenLicenseCounter>
