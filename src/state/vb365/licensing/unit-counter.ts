import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { OrganizationUser, ProtectedObject } from '../organizations/directory.js'
import type { Installed } from './installed-license.js'
import { holdsUnit, isNew } from './standing.js'
import { communityTeams } from './terms.js'
import type { UnitClaims } from './unit-claims.js'

export interface UnitCounterBelow { processedObjects: ProcessedObjects, restorePoints: RestorePoints }

/** A run of a backup job, as far as units are concerned. */
interface Run { id: string, organizationId: string, creationTime: string }

const day = 86_400_000
const recently = 31 * day

/** Opens a counter for a run: it asks there for each object before it backs it up, and tells of each that it has. */
export function createUnitCounter (
  { clock }: Kernel, installed: Installed, claims: UnitClaims,
  { processedObjects: processed, restorePoints }: UnitCounterBelow
) {
  const { users, countUsers, accountId, userOf, claim } = claims

  /** The teams of which there is a backup of the last 31 days, and those that a run has already backed up. */
  function recentTeams (running: string): Set<string> {
    const points = restorePoints.since(iso(clock.now() - recently))
    return new Set([running, ...points.map(({ sessionId }) => sessionId)].flatMap(processed.listPresent)
      .filter(({ type }) => type === 'Team').map(({ id }) => id))
  }

  return function openCounter ({ id: sessionId, organizationId, creationTime }: Run) {
    const { type } = installed.current()
    const { units, tolerated } = installed.term()
    const { holders, queue: waiting } = countUsers()
    const rules = { units, isRental: type === 'Rental' }
    const now = clock.now()
    const capacity = units + tolerated
    installed.noteExcess(holders.length + waiting.length > units)
    const excess = new Set(holders.slice(capacity))
    const teams = type === 'Community' ? recentTeams(sessionId) : undefined
    const queue = [...waiting]
    let free = Math.max(0, capacity - holders.length)

    function userTrouble (user: OrganizationUser): string | undefined {
      const id = accountId(user)
      const known = users.find(id)
      if (known !== undefined && holdsUnit(known, now)) return excess.has(id) ? refuseUser(user) : undefined
      if (rules.isRental && (known === undefined || isNew(known, rules, now))) return undefined
      const place = queue.indexOf(id)
      return free > (place === -1 ? queue.length : place) ? undefined : refuseUser(user)
    }

    function refuseUser (user: OrganizationUser): string {
      const { waitingSince } = users.find(accountId(user)) ?? {}
      claim(user, { waitingSince: waitingSince ?? creationTime, refusedAt: creationTime, licensedSince: undefined })
      return `Your license limit has been exceeded. User ${user.name ?? user.displayName ?? user.id} was not processed.`
    }

    return {
      /** Why an object is not backed up, if it is not. */
      trouble (object: ProtectedObject): string | undefined {
        if (object.type === 'Team' && teams !== undefined && !teams.has(object.id) && teams.size >= communityTeams) {
          return `Your license limit has been exceeded. Team ${object.name} was not processed.`
        }
        const user = userOf(object, organizationId)
        return user === undefined ? undefined : userTrouble(user)
      },

      /** Takes what a backed up object needs. */
      take (object: ProtectedObject): void {
        if (object.type === 'Team') teams?.add(object.id)
        const user = userOf(object, organizationId)
        const known = user && users.find(accountId(user))
        if (user === undefined || (known !== undefined && (holdsUnit(known, now) || isNew(known, rules, now)))) return
        if (rules.isRental && known === undefined) claim(user, { newSince: creationTime })
        else {
          free--
          const place = queue.indexOf(accountId(user))
          if (place !== -1) queue.splice(place, 1)
          claim(user, { licensedSince: creationTime, waitingSince: undefined, refusedAt: undefined })
        }
      }
    }
  }
}

export type OpenLicenseCounter = ReturnType<typeof createUnitCounter>
export type LicenseCounter = ReturnType<OpenLicenseCounter>
