import { text } from '../../store/collection.js'
import { zeroId } from '../../store/ids.js'
import { optionalTimes, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Directory, OrganizationUser, ProtectedObject } from '../organizations/directory.js'
import { isGuest } from '../organizations/index.js'
import type { Organizations } from '../organizations/organizations.js'
import type { Installed } from './installed-license.js'
import { type Claim, type Rules, standingOf, type Standing } from './standing.js'

/** A user whose backups need a unit of the license. The id names the account: in the cloud, and on premises. */
export interface LicensedUser extends Claim {
  /** The user's id in the directory of the organization. */
  userId: string
  name: string
  organizationId: string
  organizationName: string
  backedUpOrganizationId: string
}

export interface UnitClaimBelow { organizations: Organizations, directory: Directory }

const guids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** The users who have had a unit of the license, or asked for one, and how they stand. */
export function createUnitClaims (kernel: Kernel, installed: Installed, { organizations, directory }: UnitClaimBelow) {
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

  const readRules = (): Rules => ({ units: installed.term().units, isRental: installed.current().type === 'Rental' })

  function countUsers (): Standing {
    const now = clock.now()
    const rules = readRules()
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

  /** Mailboxes without a person behind them need no unit, unless Microsoft wants a license for them; guests need none (guide). */
  const needsUnit = ({ type, name, assignedLicenses }: OrganizationUser): boolean =>
    type !== 'Public' && !isGuest({ name }) && (type !== 'Shared' || (assignedLicenses ?? []).length > 0)

  /** The user that an object of a run stands for, if it is one that needs a unit. */
  function userOf ({ id, type, name, mailboxType }: ProtectedObject, organizationId: string): OrganizationUser | undefined {
    if (type !== 'User') return undefined
    const user = directory.findUser(id) ?? { id, organizationId, name, type: mailboxType ?? 'User' }
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

  return { users, readRules, countUsers, accountId, userOf, claim }
}

export type UnitClaims = ReturnType<typeof createUnitClaims>
