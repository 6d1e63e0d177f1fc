import type { RESTJobItemComposed } from '../../../schemas/vb365/common/jobs.js'
import type { Directory } from '../organizations/directory.js'
import { hasMailbox } from '../organizations/index.js'
import type { Organization } from '../organizations/organizations.js'
import { jobsRefusals as refuse } from './refusals.js'

type Type = NonNullable<RESTJobItemComposed['type']>

/** What a job backs up, or leaves out: an object of an organization, and what of it. */
export type JobItem = RESTJobItemComposed & { id: string, type: Type }

type ObjectMember = 'user' | 'group' | 'site' | 'team'
type Switch = 'mailbox' | 'oneDrive' | 'archiveMailbox' | 'personalSite' | 'sites' | 'teams' | 'teamsChats' | 'members' |
'memberMailbox' | 'memberArchiveMailbox' | 'memberOnedrive' | 'memberSite' | 'groupSite'

interface Kind {
  /** An item's id is the id of its kind and that of its object, without anything between (document). */
  prefix: string
  object?: ObjectMember
  /** What of the object can be switched on; all of it, where a request names none. */
  switches: readonly Switch[]
}

const memberSwitches = ['memberMailbox', 'memberArchiveMailbox', 'memberOnedrive', 'memberSite'] as const

const kinds: Record<Type, Kind> = {
  User: {
    prefix: '2b38d840-8098-4614-b369-ebce33f9b2c7',
    object: 'user',
    switches: ['mailbox', 'oneDrive', 'archiveMailbox', 'personalSite']
  },
  Group: {
    prefix: '9592732d-22d8-426a-8167-d9635158e945',
    object: 'group',
    switches: ['members', ...memberSwitches, 'mailbox', 'groupSite']
  },
  Site: { prefix: 'e1fa728c-4150-4724-ab3b-5deda33db0cf', object: 'site', switches: [] },
  Team: { prefix: '7B985334-BC0E-4791-B30C-D03A1FECC840', object: 'team', switches: ['teamsChats'] },
  PartialOrganization: {
    prefix: 'c37da450-6c4b-48c4-87e2-cc557ef5d897',
    switches: ['mailbox', 'oneDrive', 'archiveMailbox', 'sites', 'teams', 'teamsChats']
  },
  PersonalSites: { prefix: '9a01bcb3-d2de-4271-96bb-95611ddc70b3', switches: [] },
  OneDriveFolders: { prefix: '7f07820e-9e77-4beb-92a3-b31f30bc192c', switches: [] }
}

const typeOfObject: Record<ObjectMember, Type> = { user: 'User', group: 'Group', site: 'Site', team: 'Team' }

export type ItemList = 'selectedItems' | 'excludedItems'

/** What only the directory knows of an object. */
interface Own { organizationId: string, members?: string[], isGuest?: boolean, isSearch?: boolean }
type Filed = Own & { id: string }

/** An object of a directory as items of jobs name it. */
export function withoutOwn<T extends Own> (filed: T): Omit<T, keyof Own> {
  const { organizationId: _, members: _members, isGuest: _isGuest, isSearch: _isSearch, ...object } = filed
  return object
}

export const itemIdOf = (type: Type, objectId: string): string => kinds[type].prefix + objectId

/** Where items are read for. */
export interface ItemScope {
  organization: Organization
  list: ItemList
  /** What the job has already: of those the object may be gone. */
  known: readonly JobItem[]
  /** Objects are kept as the client describes them, not as the organization has them now (document). */
  skipItemUpdate: boolean
}

/** Reads the items of requests: which objects of an organization are meant, and what of them. */
export function createItemReader (directory: Directory) {
  /** The object of an item as the organization has it; undefined where it is gone and the job knows it. */
  function findObject<T extends Filed> (
    find: (id: string) => T | undefined, item: RESTJobItemComposed, kind: Kind, scope: ItemScope
  ): Omit<T, keyof Own> | undefined {
    const member = kind.object ?? 'user'
    const given = item[member]
    const id = given?.id ?? withoutPrefix(item.id, kind.prefix)
    if (id == null || id === '') throw refuse.missing(`${member}.id`)
    const found = find(id)
    if (found?.organizationId === scope.organization.id) {
      const object = withoutOwn(found)
      if (!scope.skipItemUpdate || isIdAlone(given)) return object
      return { ...object, ...withoutLinks(given), id: found.id }
    }
    if (scope.known.some(({ id: known }) => isSame(known, kind.prefix + id))) return undefined
    throw refuse.notInOrganization(member, id, scope.organization.name)
  }

  /** The item as its kind has it, before its switches are read. */
  function readObject (type: Type, item: RESTJobItemComposed, scope: ItemScope): JobItem {
    const kind = kinds[type]
    switch (type) {
      case 'User': {
        const user = findObject(directory.findUser, item, kind, scope)
        return user === undefined ? knownItem(item, kind, scope) : { type, id: kind.prefix + user.id, user }
      }
      case 'Group': {
        const group = findObject(directory.findGroup, item, kind, scope)
        return group === undefined ? knownItem(item, kind, scope) : { type, id: kind.prefix + group.id, group }
      }
      case 'Site': {
        const site = findObject(directory.findSite, item, kind, scope)
        return site === undefined ? knownItem(item, kind, scope) : { type, id: kind.prefix + site.id, site }
      }
      case 'Team': {
        const team = findObject(directory.findTeam, item, kind, scope)
        return team === undefined ? knownItem(item, kind, scope) : { type, id: kind.prefix + team.id, team }
      }
      case 'OneDriveFolders': return { type, id: kind.prefix + scope.organization.id, folders: readFolders(item.folders) }
      // ASSUMED, as of the folders above: what is of the whole organization bears the organization's id.
      default: return { type, id: kind.prefix + scope.organization.id }
    }
  }

  function read (given: RESTJobItemComposed, scope: ItemScope): JobItem {
    const type = typeOf(given)
    const item = readObject(type, given, scope)
    // What is excluded is not backed up, whatever it is.
    if (scope.list === 'selectedItems') guardObject(item, scope.organization)
    const switched = { ...item, ...readSwitches(given, item, scope.organization) }
    if (isEmpty(given, switched)) throw refuse.nothingOfItem(nameOfItem(switched))
    return switched
  }

  return {
    /** Each once: the last word about an object counts. */
    readAll: (given: readonly RESTJobItemComposed[], scope: ItemScope): JobItem[] =>
      mergeItems([], given.map(item => read(item, scope))),

    /** The item with its object as the organization has it now. */
    refresh (item: JobItem, scope: ItemScope): JobItem {
      const { object } = kinds[item.type]
      return object === undefined ? item : { ...item, [object]: readObject(item.type, item, scope)[object] }
    },

    /** The item with what a request says of it; its object stays. */
    edit (before: JobItem, given: RESTJobItemComposed, scope: ItemScope): JobItem {
      guardEditable(before, scope.list)
      if (given.type !== undefined && given.type !== before.type) throw refuse.fixed('type')
      const { object, prefix } = kinds[before.type]
      const wanted = object === undefined ? undefined : given[object]?.id
      if (object !== undefined && wanted !== undefined && !isSame(prefix + wanted, before.id)) {
        throw refuse.fixed(object)
      }
      const whole = object === undefined ? {} : { [object]: { ...before[object], ...given[object] } }
      return read({ ...withoutOffMembers(before), ...given, ...whole }, scope)
    }
  }
}

export type ItemReader = ReturnType<typeof createItemReader>

/** Items with others added to them; one about the same object takes the other's place (guide). */
export function mergeItems (items: readonly JobItem[], added: readonly JobItem[]): JobItem[] {
  const byId = new Map(items.map(item => [item.id.toLowerCase(), item]))
  for (const item of added) byId.set(item.id.toLowerCase(), item)
  return [...byId.values()]
}

export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** An object cannot be selected and excluded at once (PowerShell reference). Folders can be named on both sides. */
export function guardApart (selected: readonly JobItem[], excluded: readonly JobItem[]): void {
  const both = selected.find(({ id, type }) => type !== 'OneDriveFolders' && excluded.some(other => isSame(other.id, id)))
  if (both !== undefined) throw refuse.selectedAndExcluded(nameOfItem(both))
}

/** Without a type the object tells what is meant. */
function typeOf (given: RESTJobItemComposed): Type {
  if (given.type !== undefined) return given.type
  const member = (Object.keys(typeOfObject) as ObjectMember[]).find(name => given[name] !== undefined) // its own keys
  if (member !== undefined) return typeOfObject[member]
  if (given.folders !== undefined) return 'OneDriveFolders'
  throw refuse.missing('type')
}

/** What the job knows of an object that is gone. */
function knownItem (given: RESTJobItemComposed, { prefix, object = 'user' }: Kind, { known }: ItemScope): JobItem {
  const id = prefix + (given[object]?.id ?? withoutPrefix(given.id, prefix) ?? '')
  const item = known.find(one => isSame(one.id, id))
  if (item === undefined) throw refuse.noSuchItem(id)
  return item
}

/** A client may name the object by the item's id alone, as it read it or as the object's own. */
function withoutPrefix (id: string | null | undefined, prefix: string): string | undefined {
  if (id == null) return undefined
  return isSame(id.slice(0, prefix.length), prefix) && id.length > prefix.length ? id.slice(prefix.length) : id
}

/** Sites and teams without an address or a name are not described by it. */
const isIdAlone = (given: object | undefined): boolean =>
  given !== undefined && ['url', 'displayName'].some(name => Reflect.get(given, name) === '')

function withoutLinks<T extends object> (given: T | undefined): Omit<T, '_links'> | undefined {
  if (given === undefined) return undefined
  const { _links: _, ...rest } = given as T & { _links?: unknown } // nothing else is said of it
  return rest
}

function readFolders (folders: readonly string[] | undefined): string[] {
  const named = (folders ?? []).map(folder => folder.trim()).filter(folder => folder !== '')
  if (named.length === 0) throw refuse.empty('folders')
  return [...new Set(named)]
}

function guardObject ({ group }: JobItem, { name, exchangeOnlineSettings }: Organization): void {
  if (group?.type === 'DynamicDistribution' && exchangeOnlineSettings?.useApplicationOnlyAuth === true) {
    throw refuse.dynamicGroup(group.displayName ?? group.id ?? '', name)
  }
}

type Switches = { [name in Switch]?: boolean }

/** What of its object an item is about: what the request switches on, or everything where it names nothing. */
function readSwitches (given: RESTJobItemComposed, item: JobItem, organization: Organization): Switches {
  if (isPublicMailbox(item)) return readPublicMailbox(given)
  const switches = switchesOf(item)
  const named = switches.filter(name => given[name] != null)
  const isOn = (name: Switch): boolean => named.length === 0 ? isUsual(name) : given[name] === true
  const read: Switches = Object.fromEntries(switches.map(name => [name, isOn(name)]))
  if (item.type === 'Group') readMembers(given, read)
  if (read.teamsChats === true && organization.isTeamsChatsOnline !== true) throw refuse.noTeamsChats(organization.name)
  return read
}

/** Team posts are asked for expressly (PowerShell reference). */
const isUsual = (name: Switch): boolean => name !== 'teamsChats'

/** Only groups of Microsoft 365 have a mailbox and a site of their own (guide). */
function switchesOf ({ type, group }: JobItem): readonly Switch[] {
  const { switches } = kinds[type]
  return type === 'Group' && (group === undefined || !hasMailbox(group))
    ? switches.filter(name => name !== 'mailbox' && name !== 'groupSite')
    : switches
}

/** What is said of the members means that they are backed up; members of whom nothing is said are, with everything. */
function readMembers (given: RESTJobItemComposed, read: Switches): void {
  const named = memberSwitches.filter(name => given[name] != null)
  if (given.members == null && named.some(name => given[name] === true)) read.members = true
  if (read.members === true && named.length === 0) for (const name of memberSwitches) read[name] = true
  if (read.members !== true) for (const name of memberSwitches) read[name] = false
}

/** Members that were left out have no settings to keep. */
function withoutOffMembers (item: JobItem): JobItem {
  if (item.type !== 'Group' || item.members === true) return item
  const off = new Set<string>(['members', ...memberSwitches])
  // All of these are optional.
  return Object.fromEntries(Object.entries(item).filter(([name]) => !off.has(name))) as JobItem
}

const isPublicMailbox = ({ user }: JobItem): boolean => user?.type === 'Public'

/** A public mailbox has nothing but its mail (PowerShell reference). */
function readPublicMailbox (given: RESTJobItemComposed): Switches {
  const wrong = (['archiveMailbox', 'oneDrive', 'personalSite'] as const).find(name => given[name] === true)
  if (wrong !== undefined) throw refuse.notOfPublicMailbox(wrong)
  return { mailbox: true, oneDrive: false, archiveMailbox: false, personalSite: false }
}

/** Every switch is off, where there are switches without which nothing is left. */
function isEmpty (given: RESTJobItemComposed, item: JobItem): boolean {
  const { switches } = kinds[item.type]
  if (item.type === 'Team' || switches.length === 0) return false
  // What a group has no use for may have been switched on all the same.
  return switches.every(name => item[name] !== true && given[name] !== true)
}

/** Sites and public mailboxes have no options, excluded teams neither (guide, document). */
function guardEditable (item: JobItem, list: ItemList): void {
  const { type } = item
  const fixed = type === 'Site' || type === 'PersonalSites' || isPublicMailbox(item) ||
    (type === 'Team' && list === 'excludedItems')
  if (fixed) throw refuse.itemFixed(nameOfItem(item))
}

function nameOfItem ({ id, type, user, group, site, team }: JobItem): string {
  const name = user?.displayName ?? user?.name ?? group?.displayName ?? site?.title ?? team?.displayName
  return name === undefined ? `${type} ${id}` : `${type} ${name}`
}
