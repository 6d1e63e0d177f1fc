import type { RESTLicensedUser } from '../../../schemas/vb365/licensed-users.js'
import type { RESTOrganizationLicensingInformation } from '../../../schemas/vb365/organization-licensing.js'
import type { Page, Paging } from '../../store/collection.js'
import { createMatcher } from '../../store/wildcard.js'
import type { Kernel } from '../../kernel.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Organizations } from '../organizations/organizations.js'
import { licensingRefusals as refuse } from './refusals.js'
import { standingOf, type Standing } from './standing.js'
import type { Claimant, UnitClaims } from './unit-claims.js'

export interface LicensedUserBelow {
  organizations: Organizations
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
}

export interface LicensedUserFilter {
  organizationId?: string | undefined
  backedUpOrganizationId?: string | undefined
  name?: string | undefined
}

/** What an organization has of the license. */
export interface OrganizationUsage {
  organizationId: string
  backedUpOrganizationId: string
  organizationName: string
  used: number
  fresh: number
}

/**
 * Who has a unit of the license.
 *
 *   first backup ──▶ TemporarilyAssigned ── it has succeeded ──▶ Licensed ── 31 days without a backup ──▶ (none)
 *        │                └── as long as there are more users than units, and the license tolerates it
 *        ├── with a rental license ──▶ New, without a unit ── first run of the next month ──▶ as above
 *        └── no unit is left ──▶ Exceeded: not backed up, first in the queue gets the next unit that is free
 */
export function createLicensedUsers (kernel: Kernel, claims: UnitClaims, below: LicensedUserBelow) {
  const { organizations, objectParts, processedObjects: processed, restorePoints } = below
  const { readRules, countUsers } = claims
  /** In the order of lists, until somebody comes or goes. */
  let listed: { version: number, users: Claimant[] } | undefined
  kernel.database.onReload(() => { listed = undefined })

  function inOrder (): Claimant[] {
    const version = claims.marksVersion()
    if (listed?.version !== version) {
      const users = claims.list().map(user => ({ user, key: user.name.toLowerCase() }))
      users.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
      listed = { version, users: users.map(({ user }) => user) }
    }
    return listed.users
  }

  // ASSUMED: the users in the backups that an estate begins with got their units when these were made.
  kernel.onBegin(() => {
    for (const { sessionId, organizationId, backupTime } of restorePoints.since('')) {
      if (organizations.find(organizationId) === undefined) continue
      const organization = organizations.backedUp(organizationId)
      for (const { part, from, to } of processed.listStretches(sessionId)) {
        const objects = objectParts.objectsIn(part)
        const places = Array.from({ length: to - from }, (_, n) => from + n).filter(n => !claims.freeIn(part).has(n))
        claims.mark(places.flatMap(n => {
          const object = objects[n]
          return object === undefined || claims.find({ part, n }) !== undefined
            ? []
            : claims.changeOf(object, { part, n }, organization, { licensedSince: backupTime }) ?? []
        }))
      }
    }
  })

  const row = (user: Claimant, states: Standing['states']): RESTLicensedUser => {
    const { id, name, organizationId, organizationName, backedUpOrganizationId, claim: { lastBackupDate } } = user
    const licenseState = states.get(id)
    return {
      id,
      name,
      isBackedUp: lastBackupDate !== undefined,
      ...(lastBackupDate === undefined ? {} : { lastBackupDate }),
      ...(licenseState === undefined ? {} : { licenseState }),
      organizationId,
      backedUpOrganizationId,
      organizationName
    }
  }

  return {
    /** How many units are taken, and how many users are new. */
    count (): { used: number, fresh: number } {
      const { holders, fresh } = countUsers()
      return { used: holders.length, fresh }
    },

    /** ASSUMED: by name. Who has lost the unit is no licensed user any more. */
    page (
      { organizationId, backedUpOrganizationId, name }: LicensedUserFilter, { offset = 0, limit = 30 }: Paging
    ): Page<RESTLicensedUser> {
      const { states } = countUsers()
      const isNamed = name === undefined ? () => true : createMatcher(name, { single: true })
      const found = inOrder().filter(user => states.has(user.id) && isSame(user.organizationId, organizationId) &&
        isSame(user.backedUpOrganizationId, backedUpOrganizationId) && isNamed(user.name))
      const results = found.slice(offset, offset + limit).map(user => row(user, states))
      return { results, offset, limit, total: found.length }
    },

    /** Frees the unit. Refused while a repository has data of the user (documented). */
    remove (id: string): void {
      const user = inOrder().find(user => isSame(user.id, id))
      if (user === undefined) throw refuse.noSuchUser(id)
      if (!countUsers().states.has(user.id)) throw refuse.notLicensed(id)
      const { total } = restorePoints.page({ userId: user.userId }, { limit: 1 })
      if (total > 0) throw refuse.userHasBackups(user.name)
      claims.remove(user.id)
    },

    /** How many users of each organization have a unit at a moment, and how many are new. */
    usage (at: number): OrganizationUsage[] {
      const all = inOrder()
      const { holders, states } = standingOf(all.map(({ claim }) => claim), readRules(), at)
      const holding = new Set(holders)
      const rows = new Map<string, OrganizationUsage>()
      for (const { id, name, backedUpOrganizationId } of organizations.listBackedUp()) {
        rows.set(id, { organizationId: id, backedUpOrganizationId, organizationName: name, used: 0, fresh: 0 })
      }
      // Users of an organization that was removed keep their units.
      for (const { id, organizationId, backedUpOrganizationId, organizationName } of all) {
        if (!states.has(id)) continue
        const row = rows.get(organizationId) ??
          { organizationId, backedUpOrganizationId, organizationName, used: 0, fresh: 0 }
        if (holding.has(id)) row.used++
        if (states.get(id) === 'New') row.fresh++
        rows.set(organizationId, row)
      }
      return [...rows.values()]
    },

    /** Users beyond the license are counted with the others (documented). */
    ofOrganization (organizationId: string): RESTOrganizationLicensingInformation {
      const { id } = organizations.get(organizationId)
      const { states } = countUsers()
      const found = inOrder().filter(user => user.organizationId === id).map(user => states.get(user.id))
      const newUsers = found.filter(state => state === 'New').length
      return { licensedUsers: found.filter(state => state !== undefined).length - newUsers, newUsers }
    }
  }
}

export type LicensedUsers = ReturnType<typeof createLicensedUsers>

/** Ids and names are told apart without regard to case; nothing asked for is anything. */
const isSame = (one: string, other: string | undefined): boolean =>
  other === undefined || one.toLowerCase() === other.toLowerCase()
