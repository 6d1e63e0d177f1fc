import type { RESTLicensedUser } from '../../../schemas/vb365/licensed-users.js'
import type { RESTOrganizationLicensingInformation } from '../../../schemas/vb365/organization-licensing.js'
import { like, text, type Page, type Paging } from '../../store/collection.js'
import { optionalTimes, texts } from '../../store/shape.js'
import { iso } from '../../time/clock.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { Directory, OrganizationUser, ProtectedObject } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import { refuse } from '../base/refusals.js'
import type { Installed } from './installed-license.js'
import { type Claim, holdsUnit, isNew, type Rules, standingOf, type Standing } from './standing.js'
import { communityTeams } from './terms.js'

/** A user whose backups need a unit of the license. The id names the account: in the cloud, and on premises. */
export interface LicensedUser extends Claim {
  /** The user's id in the directory of the organization. */
  userId: string
  name: string
  organizationId: string
  organizationName: string
  backedUpOrganizationId: string
}

export interface LicensedUserBelow {
  organizations: Organizations
  directory: Directory
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
}

export interface LicensedUserFilter {
  organizationId?: string | undefined
  backedUpOrganizationId?: string | undefined
  name?: string | undefined
}

/** A run of a backup job, as far as units are concerned. */
interface Run { id: string, organizationId: string, creationTime: string }

const day = 86_400_000
const recently = 31 * day
const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/**
 * Who has a unit of the license.
 *
 *   first backup ──▶ TemporarilyAssigned ── it has succeeded ──▶ Licensed ── 31 days without a backup ──▶ (none)
 *        │                └── as long as there are more users than units, and the license tolerates it
 *        ├── with a rental license ──▶ New, without a unit ── first run of the next month ──▶ as above
 *        └── no unit is left ──▶ Exceeded: not backed up, first in the queue gets the next unit that is free
 */
export function createLicensedUsers (kernel: Kernel, installed: Installed, below: LicensedUserBelow) {
  const { organizations, directory, processedObjects: processed, restorePoints } = below
  const { clock } = kernel
  const users = kernel.collection<LicensedUser>({
    name: 'vb365.licensedUsers',
    noun: 'Licensed user',
    shape: {
      model: 'RESTLicensedUser',
      own: {
        ...texts('userId', 'name', 'organizationId', 'organizationName', 'backedUpOrganizationId'),
        ...optionalTimes('licensedSince', 'newSince', 'waitingSince', 'refusedAt')
      }
    },
    columns: {
      name: text('name'),
      organizationId: text('organizationId'),
      backedUpOrganizationId: text('backedUpOrganizationId')
    },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })
  /** What was counted last, and of what: it holds until something changes or somebody's time is over. */
  let counted: { users: readonly LicensedUser[], rules: Rules, at: number, standing: Standing } | undefined

  function standing (): Standing {
    const now = clock.now()
    const rules = { units: installed.term().units, isRental: installed.current().type === 'Rental' }
    const all = users.page({}, {}).results
    if (counted?.users !== all || counted.rules.units !== rules.units || counted.rules.isRental !== rules.isRental ||
      now < counted.at || now >= counted.standing.until) {
      counted = { users: all, rules, at: now, standing: standingOf(all, rules, now) }
    }
    return counted.standing
  }

  function accountId ({ id, locationType }: Pick<OrganizationUser, 'id' | 'locationType'>): string {
    const [first = kernel.ids.of(`account/${id}`), second] = (id.match(guids) ?? []).filter(guid => guid !== zeroId)
    if (locationType === 'OnPremises' && second === undefined) return `${zeroId}:${first}`
    // One that is in both places has an id in either (PowerShell reference).
    return `${first}:${second ?? (locationType === 'Hybrid' ? kernel.ids.of(`onPremises/${id}`) : zeroId)}`
  }

  /** Mailboxes without a person behind them need no unit, unless Microsoft wants a license for them (guide). */
  const needsUnit = ({ type, assignedLicenses }: OrganizationUser): boolean =>
    type !== 'Public' && (type !== 'Shared' || (assignedLicenses ?? []).length > 0)

  /** The user that an object of a run stands for, if it is one that needs a unit. */
  function userOf ({ id, type, name }: ProtectedObject, organizationId: string): OrganizationUser | undefined {
    if (type !== 'User') return undefined
    const user = directory.findUser(id) ?? { id, organizationId, name }
    return needsUnit(user) ? user : undefined
  }

  function claim (user: OrganizationUser, changes: Partial<Claim>): LicensedUser {
    const id = accountId(user)
    if (users.has(id)) return users.patch(id, changes)
    const { name, backedUpOrganizationId } = organizations.backedUp(user.organizationId)
    return users.add({
      id,
      userId: user.id,
      name: user.name ?? user.displayName ?? '',
      organizationId: user.organizationId,
      organizationName: name,
      backedUpOrganizationId,
      ...changes
    })
  }

  /** What a run may back up: it asks for each object before, and tells of each that it has backed up. */
  function openCounter ({ id: sessionId, organizationId, creationTime }: Run) {
    const { type } = installed.current()
    const { units, tolerated } = installed.term()
    const { holders, queue: waiting } = standing()
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
      if (known !== undefined && holdsUnit(known, now)) return excess.has(id) ? refused(user) : undefined
      if (rules.isRental && (known === undefined || isNew(known, rules, now))) return undefined
      const place = queue.indexOf(id)
      return free > (place === -1 ? queue.length : place) ? undefined : refused(user)
    }

    function refused (user: OrganizationUser): string {
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

  /** The teams of which there is a backup of the last 31 days, and those that a run has already backed up. */
  function recentTeams (running: string): Set<string> {
    const points = restorePoints.since(iso(clock.now() - recently))
    return new Set([running, ...points.map(({ sessionId }) => sessionId)].flatMap(processed.listPresent)
      .filter(({ type }) => type === 'Team').map(({ id }) => id))
  }

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
    openCounter,

    /** How many units are taken, and how many users are new. */
    count (): { used: number, fresh: number } {
      const { holders, fresh } = standing()
      return { used: holders.length, fresh }
    },

    /** ASSUMED: by name. Who has lost the unit is no licensed user any more. */
    page (
      { organizationId, backedUpOrganizationId, name }: LicensedUserFilter, { offset = 0, limit = 30 }: Paging
    ): Page<RESTLicensedUser> {
      const { states } = standing()
      const found = users.list({
        where: { organizationId, backedUpOrganizationId, name: like(name) }, order: [{ by: 'name' }]
      }).filter(({ id }) => states.has(id))
      const results = found.slice(offset, offset + limit).map(user => row(user, states))
      return { results, offset, limit, total: found.length }
    },

    /** Frees the unit. Refused while a repository has data of the user (documented). */
    remove (id: string): void {
      const user = users.get(id)
      if (!standing().states.has(user.id)) throw refuse.notLicensed(id)
      const { total } = restorePoints.page({ userId: user.userId }, { limit: 1 })
      if (total > 0) throw refuse.userHasBackups(user.name)
      users.remove(user.id)
    },

    /** Users beyond the license are counted with the others (documented). */
    ofOrganization (organizationId: string): RESTOrganizationLicensingInformation {
      const { id } = organizations.get(organizationId)
      const { states } = standing()
      const found = users.list({ where: { organizationId: id } }).map(user => states.get(user.id))
      const newUsers = found.filter(state => state === 'New').length
      return { licensedUsers: found.filter(state => state !== undefined).length - newUsers, newUsers }
    }
  }
}

export type LicensedUsers = ReturnType<typeof createLicensedUsers>
export type LicenseCounter = ReturnType<LicensedUsers['openCounter']>
