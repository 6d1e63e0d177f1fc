import type { QueryOf } from '../../../schemas/kit/types.js'
import type { RoleModel } from '../../../schemas/vbr/common/users-and-roles.js'
import type {
  RolesModel, UserModel, UserRoleSettingsModel, UserSpec, viewAllUsers
} from '../../../schemas/vbr/users-and-roles.js'
import { type Account, plainName } from '../../access/access.js'
import { flag, like, type Page, text, withoutIndex } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { isLike, listing } from '../base/paging.js'
import { accountOf } from '../server/index.js'
import type { Server } from '../server/server.js'
import type { AuthorizationEvents } from './authorization-events.js'
import { usersRefusals as refuse } from './refusals.js'
import type { Roles } from './roles.js'
import type { SecuritySettingsNoun } from './security-settings.js'

/** Somebody with roles on the server: a user, or a group of them. What the roles are called is the server's to say. */
export type User = Omit<UserModel, 'roles' | 'mfaEnabled'> & { roleIds: string[], mfaEnabled: boolean }

interface Below { server: Server, settings: SecuritySettingsNoun, roles: Roles, events: AuthorizationEvents }

/** The group that every server gives its first role to (examples), and its id there. */
const administrators = { id: '38e4b8df-65b5-4d3c-9a26-86f9142ae26f', name: 'BUILTIN\\Administrators' }
const administratorWord = 'Administrator'
/** What everybody logs in with to whom a role was given, as the default accounts do. */
const usualPassword = 'vbsim'

/** Users and groups with their roles. They decide who logs in to a world, and as what. */
export function createUsers (kernel: Kernel, { server, settings, roles, events }: Below) {
  const users = kernel.collection<User>({
    name: 'vbr.users',
    noun: 'User or group',
    few: true,
    shape: { model: 'UserModel', own: { roleIds: member.texts, roles: member.anything, mfaEnabled: member.yesOrNo } },
    columns: {
      name: text('name'),
      type: withoutIndex(text('type')),
      isServiceAccount: flag('isServiceAccount'),
      mfaEnabled: flag('mfaEnabled')
    }
  })

  const isGroup = ({ type }: Pick<User, 'type'>): boolean => type.endsWith('Group')
  /** Names and descriptions of roles are those of the server. */
  const rolesOf = (ids: readonly string[]): RoleModel[] =>
    ids.flatMap(id => roles.find(id) ?? [])
  const wordsOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap(roles.wordsOf))]
  const isAdministrator = ({ roleIds }: User): boolean => wordsOf(roleIds).includes(administratorWord)
  const show = ({ roleIds, ...user }: User): UserModel => ({ ...user, roles: rolesOf(roleIds) })

  /** Users prove more than their password where that is switched on; groups and service accounts never do (guide). */
  const withMfa = (user: Omit<User, 'mfaEnabled'>, isOn = settings.read().mfaEnabled): User =>
    ({ ...user, mfaEnabled: isOn && !isGroup(user) && !user.isServiceAccount })

  function roleIdsOf (given: readonly RoleModel[]): string[] {
    for (const { id } of given) if (roles.find(id) === undefined) throw refuse.noSuch('role', id)
    const ids = [...new Set(given.map(({ id }) => id.toLowerCase()))]
    if (ids.some(roles.isBuiltIn) && !ids.every(roles.isBuiltIn)) throw refuse.mixedRoles()
    return ids
  }

  /** `DOMAIN\user`. ASSUMED: a user principal name is of the domain that the server is in. */
  function accountName (given: string): string {
    const name = given.trim()
    if (name === '') throw refuse.empty('name')
    const [domain = ''] = server.account().split('\\')
    const account = name.includes('\\') ? name : name.includes('@') ? `${domain}\\${plainPart(name)}` : accountOf(server, name)
    if (!/^[^\\/"[\]:;|=,+*?<>@]+\\[^\\/"[\]:;|=,+*?<>@]+$/.test(account)) throw refuse.notAccountName(name)
    return account
  }

  /** The row of somebody who logs in: by the whole name, or without its domain. */
  function userOf (login: string): User | undefined {
    const people = users.list({ where: { type: ['InternalUser'] } })
    return people.find(({ name }) => name.toLowerCase() === login.toLowerCase()) ??
      people.find(({ name }) => plainName(name) === plainName(login))
  }

  /** Who asks must stay an administrator, by a row of their own or by the group that administrators are in. */
  function guardAdministrators (without: User, by: string): void {
    if (!isAdministrator(without)) return
    const others = users.list().filter(user => user.id !== without.id && isAdministrator(user))
    if (others.length === 0) throw refuse.lastAdministrator()
    const own = userOf(by)
    const stays = own === undefined
      ? others.some(isGroup)
      : own.id !== without.id && isAdministrator(own)
    if (!stays && (own === undefined || own.id === without.id)) throw refuse.ownAccount()
  }

  function changed (id: string, changes: Partial<User>): UserModel {
    const { mfaEnabled: _, ...user } = { ...users.get(id), ...changes }
    return show(users.replace(withMfa(user)))
  }

  function addAccount ({ name, roles: words }: Account): void {
    const roleIds = words.flatMap(word => roles.ofWord(word)?.id ?? [])
    const account = accountOf(server, name)
    if (roleIds.length === 0 || users.first({ where: { name: account } }) !== undefined) return
    users.add(withMfa({
      id: kernel.ids.of(`vbr.users/${account.toLowerCase()}`), name: account, type: 'InternalUser', roleIds, isServiceAccount: false
    }))
  }

  /** The accounts that people log in with are users of a world that begins; administrators are so by their group. */
  function begin (): void {
    const accounts = kernel.options.accounts
    if (accounts === undefined) return
    const { accounts: known } = settings.read()
    const fresh = accounts.filter(({ name }) => !known.includes(name.toLowerCase()))
    if (known.length === 0 && users.find(administrators.id) === undefined) {
      const roleIds = [administratorWord].flatMap(word => roles.ofWord(word)?.id ?? [])
      users.add(withMfa({ ...administrators, type: 'InternalGroup', roleIds, isServiceAccount: false }))
    }
    for (const account of fresh) if (!account.roles.includes(administratorWord)) addAccount(account)
    if (fresh.length > 0) settings.change({ accounts: [...known, ...fresh.map(({ name }) => name.toLowerCase())] })
  }

  kernel.onBegin(begin)

  return {
    /** Called for a world whose past was played before anybody could log in. */
    begin,
    get: (id: string): UserModel => show(users.get(id)),
    /** With the domain that a login leaves out. */
    nameOfLogin: (login: string): string => userOf(login)?.name ?? accountOf(server, login),
    names: (): string[] => users.list().map(({ name }) => name),
    /** The names of those that have a role. */
    withRole: (roleId: string): string[] =>
      users.list().filter(({ roleIds }) => roleIds.includes(roleId)).map(({ name }) => name),
    rolesOf: (id: string): RolesModel => ({ roles: rolesOf(users.get(id).roleIds) }),

    page (query: QueryOf<typeof viewAllUsers>): Page<UserModel> {
      const { order, paging } = listing(query)
      const { roleIdFilter, roleNameFilter } = query
      const byRole = roleIdFilter === undefined && roleNameFilter === undefined
        ? undefined
        : users.list().filter(({ roleIds }) => rolesOf(roleIds).some(({ id, name }) =>
          (roleIdFilter === undefined || id === roleIdFilter.toLowerCase()) && isLike(roleNameFilter, name)))
      const page = users.page({
        where: {
          id: byRole?.map(({ id }) => id),
          name: like(query.nameFilter),
          type: query.typeFilter,
          isServiceAccount: query.isServiceAccountFilter
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    create ({ name, type, roles: given, isServiceAccount }: UserSpec, by: string): UserModel {
      settings.guardFourEyes()
      const account = accountName(name)
      if (users.first({ where: { name: account } }) !== undefined) throw refuse.nameTaken('User or group', account)
      const roleIds = roleIdsOf(given)
      // The document: users are added with built-in roles; another one is given to them afterwards.
      if (!roleIds.every(roles.isBuiltIn)) throw refuse.customRoleOfNewUser()
      if (isServiceAccount && isGroup({ type })) throw refuse.groupAsServiceAccount(account)
      // The list would hold users of groups whom nobody asks for a second proof (guide).
      if (settings.read().mfaEnabled && isGroup({ type })) throw refuse.mfaOfGroup(account)
      const user = users.add(withMfa({ id: kernel.ids.next(), name: account, type, roleIds, isServiceAccount }))
      events.tell(`User or group ${account} has been added.`, accountOf(server, by))
      return show(user)
    },

    remove (id: string, by: string): void {
      settings.guardFourEyes()
      const user = users.get(id)
      guardAdministrators(user, by)
      users.remove(user.id)
      events.tell(`User or group ${user.name} has been deleted.`, accountOf(server, by))
    },

    setRoles (id: string, { roles: given }: RolesModel, by: string): RolesModel {
      const user = users.get(id)
      settings.guardFourEyes()
      const roleIds = roleIdsOf(given)
      if (!wordsOf(roleIds).includes(administratorWord)) guardAdministrators(user, by)
      changed(id, { roleIds })
      events.tell(`Roles of ${user.name} have been changed: ${rolesOf(roleIds).map(({ name }) => name).join(', ')}.`,
        accountOf(server, by))
      return { roles: rolesOf(roleIds) }
    },

    setServiceAccount (id: string, isServiceAccount: boolean, by: string): UserModel {
      const user = users.get(id)
      settings.guardFourEyes()
      if (isGroup(user)) throw refuse.groupAsServiceAccount(user.name)
      const shown = changed(id, { isServiceAccount })
      events.tell(`Service account mode of ${user.name} has been ${isServiceAccount ? 'enabled' : 'disabled'}.`,
        accountOf(server, by))
      return shown
    },

    resetMfa (id: string, by: string): void {
      const user = users.get(id)
      settings.guardFourEyes()
      if (isGroup(user)) throw refuse.mfaOfGroup(user.name)
      if (user.isServiceAccount) throw refuse.mfaOfServiceAccount(user.name)
      if (!settings.read().mfaEnabled) throw refuse.mfaSwitchedOff()
      const account = accountOf(server, by)
      events.tell(`Multi-factor authentication token has been reset for ${user.name} by ${account}.`, account)
    },

    settings: (): UserRoleSettingsModel => ({ mfaEnabled: settings.read().mfaEnabled }),

    /** The guide: a second proof is for users only; while groups have roles it cannot be asked for. */
    changeSettings ({ mfaEnabled }: UserRoleSettingsModel, by: string): UserRoleSettingsModel {
      settings.guardFourEyes()
      const before = settings.read()
      if (mfaEnabled === undefined || mfaEnabled === before.mfaEnabled) return { mfaEnabled: before.mfaEnabled }
      const groups = users.list().filter(isGroup).map(({ name }) => name)
      if (mfaEnabled && groups.length > 0) throw refuse.mfaWithGroups(groups.join(', '))
      settings.change({ mfaEnabled })
      for (const user of users.list()) users.replace(withMfa(user, mfaEnabled))
      const account = accountOf(server, by)
      events.tell(`Multi-factor authentication has been ${mfaEnabled ? 'enabled' : 'disabled'} by ${account}.`, account)
      return { mfaEnabled }
    },

    /**
     * With what somebody logs in to this world, and as what: `known` is the account of the simulator that has the name.
     * Nothing for somebody who has neither. ASSUMED: who is known to an identity provider alone logs in there.
     */
    accountOf (login: string, known: Account | undefined): Account | undefined {
      // A world of an earlier version says nothing of users.
      if (users.count() === 0) return known
      const user = userOf(login)
      if (user !== undefined) {
        return { name: user.name, password: known?.password ?? usualPassword, roles: wordsOf(user.roleIds) }
      }
      if (known?.roles.includes(administratorWord) !== true) return known && { ...known, roles: [] }
      const group = users.find(administrators.id)
      return { ...known, roles: group === undefined ? [] : wordsOf(group.roleIds) }
    },

    /** The guide: where a second proof is asked for, only service accounts log in to the API. */
    guardMfa (login: string): void {
      if (!settings.read().mfaEnabled) return
      const user = userOf(login)
      if (user?.isServiceAccount !== true) throw refuse.mfaNeeded(user?.name ?? login)
    }
  }
}

export type Users = ReturnType<typeof createUsers>

const plainPart = (name: string): string => name.split('@')[0] ?? ''
