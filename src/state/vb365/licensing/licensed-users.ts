import type { RESTLicensedUser } from '../../../schemas/vb365/licensed-users.js'
import type { RESTOrganizationLicensingInformation } from '../../../schemas/vb365/organization-licensing.js'
import { like, type Page, type Paging } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { OrganizationUser } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import { licensingRefusals as refuse } from './refusals.js'
import { standingOf, type Standing } from './standing.js'
import type { LicensedUser, UnitClaims } from './unit-claims.js'

export interface LicensedUserBelow {
  organizations: Organizations
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
  const { organizations, processedObjects: processed, restorePoints } = below
  const { users, readRules, countUsers, accountId, userOf, claim } = claims

  const usersIn = ({ sessionId, organizationId }: RestorePoint): OrganizationUser[] =>
    processed.listPresent(sessionId).flatMap(object => userOf(object, organizationId) ?? [])

  // Only backups count, not their copies (guide).
  restorePoints.onAdded(point => {
    if (point.isCopy === true) return
    for (const user of usersIn(point)) claim(user, { lastBackupDate: point.backupTime })
  })

  // ASSUMED: the users in the backups that an estate begins with got their units when these were made.
  kernel.onBegin(() => {
    for (const point of restorePoints.since('')) {
      if (organizations.find(point.organizationId) === undefined) continue
      for (const user of usersIn(point)) {
        const isKnown = users.has(accountId(user))
        claim(user, { lastBackupDate: point.backupTime, ...(isKnown ? {} : { licensedSince: point.backupTime }) })
      }
    }
  })

  const row = (user: LicensedUser, states: Standing['states']): RESTLicensedUser => {
    const { id, name, organizationId, organizationName, backedUpOrganizationId, lastBackupDate } = user
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
      const found = users.list({
        where: { organizationId, backedUpOrganizationId, name: like(name) }, order: [{ by: 'name' }]
      }).filter(({ id }) => states.has(id))
      const results = found.slice(offset, offset + limit).map(user => row(user, states))
      return { results, offset, limit, total: found.length }
    },

    /** Frees the unit. Refused while a repository has data of the user (documented). */
    remove (id: string): void {
      const user = users.get(id)
      if (!countUsers().states.has(user.id)) throw refuse.notLicensed(id)
      const { total } = restorePoints.page({ userId: user.userId }, { limit: 1 })
      if (total > 0) throw refuse.userHasBackups(user.name)
      users.remove(user.id)
    },

    /** How many users of each organization have a unit at a moment, and how many are new. */
    usage (at: number): OrganizationUsage[] {
      const all = users.list()
      const { holders, states } = standingOf(all, readRules(), at)
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
      const found = users.list({ where: { organizationId: id } }).map(user => states.get(user.id))
      const newUsers = found.filter(state => state === 'New').length
      return { licensedUsers: found.filter(state => state !== undefined).length - newUsers, newUsers }
    }
  }
}

export type LicensedUsers = ReturnType<typeof createLicensedUsers>
