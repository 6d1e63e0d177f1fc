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

/** A user, and what tells where in lists. */
interface Listed { user: Claimant, key: string }

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
  let listed: { version: number, users: Listed[] } | undefined
  /** Those of them who stand somehow, by their organization, until somebody stands otherwise. */
  let standing: { of: Standing, among: Listed[], all: Listed[], byOrganization: Map<string, Listed[]> } | undefined
  kernel.database.onReload(() => { listed = undefined })

  function inOrder (): Listed[] {
    const version = claims.marksVersion()
    if (listed?.version !== version) {
      const users = claims.list().map(user => ({ user, key: user.name.toLowerCase() }))
      users.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
      listed = { version, users }
    }
    return listed.users
  }

  function standingIn (organizationId: string | undefined): Listed[] {
    const [of, among] = [countUsers(), inOrder()]
    if (standing?.of !== of || standing.among !== among) {
      const all = among.filter(({ user }) => of.states.has(user.id))
      standing = { of, among, all, byOrganization: byOrganization(all) }
    }
    return organizationId === undefined
      ? standing.all
      : standing.byOrganization.get(organizationId.toLowerCase()) ?? []
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
      const ofOrganization = standingIn(organizationId)
      const named = name === undefined ? ofOrganization : listNamed(ofOrganization, name)
      const found = backedUpOrganizationId === undefined
        ? named
        : named.filter(({ user }) => isSame(user.backedUpOrganizationId, backedUpOrganizationId))
      const results = found.slice(offset, offset + limit).map(({ user }) => row(user, states))
      return { results, offset, limit, total: found.length }
    },

    /** Frees the unit. Refused while a repository has data of the user (documented). */
    remove (id: string): void {
      const user = inOrder().find(({ user }) => isSame(user.id, id))?.user
      if (user === undefined) throw refuse.noSuchUser(id)
      if (!countUsers().states.has(user.id)) throw refuse.notLicensed(id)
      if (restorePoints.hold(user.userId)) throw refuse.userHasBackups(user.name)
      claims.remove(user.id)
    },

    /** How many users of each organization have a unit at a moment, and how many are new. */
    usage (at: number): OrganizationUsage[] {
      const all = inOrder().map(({ user }) => user)
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
      const found = standingIn(id)
      const newUsers = found.filter(({ user }) => states.get(user.id) === 'New').length
      return { licensedUsers: found.length - newUsers, newUsers }
    }
  }
}

export type LicensedUsers = ReturnType<typeof createLicensedUsers>

function byOrganization (users: readonly Listed[]): Map<string, Listed[]> {
  const found = new Map<string, Listed[]>()
  for (const one of users) {
    const id = one.user.organizationId.toLowerCase()
    const others = found.get(id)
    if (others === undefined) found.set(id, [one])
    else others.push(one)
  }
  return found
}

/** Those whose name is of a pattern: in the order of names only some begin as the pattern does. */
function listNamed (users: readonly Listed[], pattern: string): Listed[] {
  const beginning = /^[^*?]*/.exec(pattern.toLowerCase())?.[0] ?? ''
  const isNamed = createMatcher(pattern, { single: true })
  const found: Listed[] = []
  for (let at = placeOf(users, beginning); users[at]?.key.startsWith(beginning) === true; at++) {
    const one = users[at]
    if (one !== undefined && isNamed(one.user.name)) found.push(one)
  }
  return found
}

/** The place of the first key that does not stand before a text. */
function placeOf (users: readonly Listed[], text: string): number {
  let [from, to] = [0, users.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((users[middle]?.key ?? '') < text) from = middle + 1
    else to = middle
  }
  return from
}

/** Ids and names are told apart without regard to case; nothing asked for is anything. */
const isSame = (one: string, other: string | undefined): boolean =>
  other === undefined || one.toLowerCase() === other.toLowerCase()
