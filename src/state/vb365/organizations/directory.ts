import { type TSchema, Type } from '@sinclair/typebox'
import type { RESTJob, RESTJobItemComposed } from '../../../schemas/vb365/common/jobs.js'
import type { RESTGroup, RESTUser } from '../../../schemas/vb365/common/shared.js'
import type { RESTTeam } from '../../../schemas/vb365/common/teams.js'
import type { RESTSite } from '../../../schemas/vb365/organization-sites.js'
import { type Collection, type Column, type Doc, flag, text, withoutIndex } from '../../store/collection.js'
import type { Growth } from '../../store/growth.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { hasArchive } from './archives.js'
import * as growth from './growth.js'

interface Belongs extends Doc { organizationId: string }

/** What an organization has at Microsoft and on premises, in the shape of the sections that show it. */
export type OrganizationUser = RESTUser & Belongs & { isGuest?: boolean }
/** With the ids of its members: users, and groups within it. */
export type OrganizationGroup = RESTGroup & Belongs & { members?: string[] }
/** A `isSearch` site only serves searches. */
export type OrganizationSite = RESTSite & Belongs & { isSearch?: boolean }
export type OrganizationTeam = RESTTeam & Belongs

/** What of an object is backed up: its mailbox and its archive, its OneDrive, site, team, and the posts of the team. */
export type Content = 'Exchange' | 'Archive' | 'OneDrive' | 'SharePoint' | 'Teams' | 'Posts'

/** An object that a job protects. `missing` ones are named by the job and no longer exist. */
export interface ProtectedObject {
  id: string
  type: 'User' | 'Group' | 'Site' | 'Team'
  name: string
  /** The mail address, or where a site is. */
  address?: string
  content: Content[]
  missing?: boolean
  /** Of a user, where nobody stands behind the mailbox. */
  mailboxType?: 'Shared' | 'Public'
}

/**
 * How the objects of one kind are filed; `called` are the members that name one, the first for lists in their order.
 */
interface Filed<T extends Doc> {
  model: string
  own?: Record<string, TSchema>
  growth: Growth<T>
  called: readonly [string, ...string[]]
  columns: Record<string, Column>
}

/** Which objects of an organization a job protects. */
interface Selection extends Pick<RESTJob, 'backupType' | 'selectedItems' | 'excludedItems'> { organizationId: string }

/** The users, groups, sites and teams of the organizations, and which of them a job protects. */
export function createDirectory (kernel: Kernel) {
  function collection<T extends Belongs> (
    name: string, noun: string, { model, growth, own, columns, called }: Filed<T>
  ): Collection<T> {
    const [sorted] = called
    return kernel.collection<T>({
      name,
      feed: true,
      noun,
      shape: { model, own: { organizationId: member.text, ...own } },
      growth,
      called,
      columns: { organizationId: text('organizationId'), ...columns },
      // Lists are those of one organization, and mostly asked for by name.
      indexes: { inOrganization: ['organizationId'], byName: ['organizationId', sorted] },
      references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
    })
  }
  const users = collection<OrganizationUser>('vb365.users', 'User', {
    model: 'RESTUser',
    own: { isGuest: member.flag },
    growth: growth.users,
    called: ['displayName', 'name'],
    columns: {
      displayName: text('displayName'),
      name: text('name'),
      msid: text('msid'),
      type: withoutIndex(text('type')),
      locationType: withoutIndex(text('locationType')),
      licenses: withoutIndex(text('assignedLicenses')),
      isGuest: flag('isGuest')
    }
  })
  const groups = collection<OrganizationGroup>('vb365.groups', 'Group', {
    model: 'RESTGroup',
    own: { members: Type.Optional(member.texts) },
    growth: growth.groups,
    called: ['displayName', 'name'],
    columns: {
      displayName: text('displayName'),
      name: text('name'),
      locationType: withoutIndex(text('locationType'))
    }
  })
  const sites = collection<OrganizationSite>('vb365.sites', 'Site', {
    model: 'RESTSite',
    own: { isSearch: member.flag },
    growth: growth.sites,
    called: ['title'],
    columns: {
      title: text('title'),
      url: text('url'),
      parentUrl: text('parentUrl'),
      isCloud: flag('isCloud'),
      isPersonal: flag('isPersonal'),
      isSearch: flag('isSearch')
    }
  })
  const teams = collection<OrganizationTeam>('vb365.teams', 'Team', {
    model: 'RESTTeam',
    growth: growth.teams,
    called: ['displayName'],
    columns: { displayName: text('displayName') }
  })

  const user = (found: RESTUser, content: Content[] = contentOf(found)): ProtectedObject =>
    ({
      id: found.id ?? '',
      type: 'User',
      name: found.displayName ?? found.name ?? '',
      ...withAddress(found.name),
      content,
      ...(found.type === 'Shared' || found.type === 'Public' ? { mailboxType: found.type } : {})
    })
  const group = ({ id, displayName, name }: RESTGroup): ProtectedObject =>
    ({ id: id ?? '', type: 'Group', name: displayName ?? '', ...withAddress(name), content: ['Exchange'] })
  const site = ({ id, title, url }: Pick<RESTSite, 'id' | 'title' | 'url'>): ProtectedObject =>
    ({ id, type: 'Site', name: title, ...withAddress(url), content: ['SharePoint'] })
  /** Posts are backed up only where that is asked for (guide). */
  const team = ({ id, displayName, mail }: RESTTeam, teamsChats: boolean | null | undefined): ProtectedObject =>
    ({ id, type: 'Team', name: displayName, ...withAddress(mail), content: teamsChats === true ? ['Teams', 'Posts'] : ['Teams'] })

  /** All that an organization has; a job of the entire organization never backs up posts (guide). */
  function whole (organizationId: string, teamsChats?: boolean | null): ProtectedObject[] {
    const of = { where: { organizationId } }
    const found: ProtectedObject[] = []
    for (const one of users.each(of)) if (!isGuest(one)) found.push(user(one))
    for (const one of groups.each(of)) if (hasMailbox(one)) found.push(group(one))
    for (const one of sites.each(of)) if (isBackedUp(one)) found.push(site(one))
    for (const one of teams.each(of)) found.push(team(one, teamsChats))
    return found
  }

  function objectsOfItem (item: RESTJobItemComposed, organizationId: string): ProtectedObject[] {
    const { mailbox, archiveMailbox, oneDrive, personalSite } = item
    if (item.user !== undefined) {
      const wanted: Content[] = [
        ...mailContentOf(mailbox, archiveMailbox),
        ...(oneDrive === true ? ['OneDrive' as const] : []),
        ...(personalSite === true ? ['SharePoint' as const] : [])
      ]
      const found = users.find(item.user.id ?? '') ?? item.user
      return ofWhat(wanted, wanted.filter(kind => hasKind(found, kind))).map(content =>
        withPresence(users, user(item.user ?? found, content)))
    }
    if (item.group !== undefined) return objectsOfGroup(item, item.group)
    if (item.site !== undefined) return [withPresence(sites, site(item.site)), ...subsitesOf(item.site)]
    if (item.team !== undefined) return [withPresence(teams, team(item.team, item.teamsChats))]
    if (item.type === 'PersonalSites') return personalSitesOf(organizationId).map(site)
    if (item.type !== 'PartialOrganization') return []
    const wanted: Content[] = [
      ...mailContentOf(mailbox, archiveMailbox),
      ...(oneDrive === true ? ['OneDrive' as const] : []),
      ...(item.sites === true ? ['SharePoint' as const] : []),
      ...(item.teams === true ? ['Teams' as const] : []),
      ...(item.teamsChats === true ? ['Posts' as const] : [])
    ]
    return whole(organizationId, item.teamsChats)
      .map(object => ({ ...object, content: object.content.filter(content => wanted.includes(content)) }))
      .filter(({ content }) => content.length > 0)
  }

  const personalSitesOf = (organizationId: string): OrganizationSite[] =>
    sites.list({ where: { organizationId, isPersonal: true } }).filter(({ isAvailable }) => isAvailable !== false)

  /**
   * A group itself and, where they are wanted, its members, those of groups within it, too. What is no group of
   * Microsoft 365 is nothing but its members.
   */
  function objectsOfGroup (item: RESTJobItemComposed, picked: RESTGroup): ProtectedObject[] {
    const found = groups.find(picked.id ?? '') ?? picked
    const known = withPresence(groups, { ...group(picked), content: hasMailbox(found) ? ownContentOf(item) : [] })
    const own = known.content.length === 0 ? [] : [known]
    if (item.members !== true) return own
    const content: Content[] = [
      ...mailContentOf(item.memberMailbox, item.memberArchiveMailbox),
      ...(item.memberOnedrive === true ? ['OneDrive' as const] : []),
      ...(item.memberSite === true ? ['SharePoint' as const] : [])
    ]
    const { people, within } = membersOf(known.id)
    return [
      ...own,
      ...within.filter(hasMailbox).flatMap(found => ofWhat(content, content.filter(kind => kind === 'Exchange'))
        .map(content => ({ ...group(found), content }))),
      ...people.filter(found => !isGuest(found)).flatMap(found =>
        ofWhat(content, content.filter(kind => hasKind(found, kind))).map(content => user(found, content)))
    ]
  }

  /** What an exclusion takes away: what it is about, and the site of a group. A team goes as a whole. */
  function objectsExcludedBy (item: RESTJobItemComposed, organizationId: string): ProtectedObject[] {
    const own = item.groupSite === true ? siteOfGroup(item.group?.id ?? '') : undefined
    const whole = item.team === undefined ? item : { ...item, teamsChats: true }
    return [...objectsOfItem(whole, organizationId), ...(own === undefined ? [] : [site(own)])]
  }

  /** Who belongs to a group, and the groups within it, each once and however deep. */
  function membersOf (
    groupId: string, met = new Set<string>()
  ): { people: OrganizationUser[], within: OrganizationGroup[] } {
    const people: OrganizationUser[] = []
    const within: OrganizationGroup[] = []
    for (const id of groups.find(groupId)?.members ?? []) {
      if (met.has(id)) continue
      met.add(id)
      const person = users.find(id)
      const inner = groups.find(id)
      if (person !== undefined) people.push(person)
      if (inner === undefined) continue
      const below = membersOf(id, met)
      within.push(inner, ...below.within)
      people.push(...below.people)
    }
    return { people, within }
  }

  /** A site takes all the sites below it along, and not the other way round (guide). */
  const subsitesOf = ({ url }: Pick<RESTSite, 'url'>): ProtectedObject[] =>
    sites.list({ where: { parentUrl: url } }).flatMap(found => [site(found), ...subsitesOf(found)])

  /** The site of a group, where it has one. */
  function siteOfGroup (groupId: string): OrganizationSite | undefined {
    const { organizationId, site: url } = groups.find(groupId) ?? {}
    return organizationId === undefined || url == null ? undefined : sites.first({ where: { organizationId, url } })
  }

  /** Whether what is backed up is nothing: the archive of somebody who has none, or posts without their team. */
  const isNothing = (object: ProtectedObject): boolean => object.content.length === 1 &&
    (object.content[0] === 'Posts' || (object.content[0] === 'Archive' && !hasArchive(kernel.ids.seed(), object)))

  const withPresence = <T extends Belongs>(collection: Collection<T>, object: ProtectedObject): ProtectedObject =>
    collection.has(object.id) ? object : { ...object, missing: true }

  return {
    /** What the lists of the sections are made of. */
    collections: { users, groups, sites, teams },
    membersOf,
    findUser: users.find,
    glimpseUser: users.glimpse,
    findGroup: groups.find,
    findSite: sites.find,
    findTeam: teams.find,
    countUsers: (): number => users.count(),

    siteOfGroup,

    /** The ids of those with an id, a name, a title or an address. */
    idsNamed (name: string): string[] {
      const wanted = name.toLowerCase()
      const isMeant = (...names: Array<string | null | undefined>): boolean =>
        names.some(known => known?.toLowerCase() === wanted)
      return [
        ...users.list().filter(({ id, displayName, name }) => isMeant(id, displayName, name)),
        ...groups.list().filter(({ id, displayName, name }) => isMeant(id, displayName, name)),
        ...sites.list().filter(({ id, title, url }) => isMeant(id, title, url)),
        ...teams.list().filter(({ id, displayName, mail }) => isMeant(id, displayName, mail))
      ].map(({ id }) => id)
    },

    /** What a job protects at this moment, each object once. */
    objectsOf ({ backupType, organizationId, selectedItems = [], excludedItems = [] }: Selection): ProtectedObject[] {
      const found = backupType === 'SelectedItems'
        ? selectedItems.flatMap(item => objectsOfItem(item, organizationId))
        : whole(organizationId)
      const excluded = excludedItems.flatMap(item => objectsExcludedBy(item, organizationId))
      const takenAway = new Map<string, Content[]>()
      for (const { id, content } of excluded) takenAway.set(id, [...takenAway.get(id) ?? [], ...content])
      // What is excluded without a word about what of it goes as a whole.
      const gone = new Set(excluded.filter(({ content }) => content.length === 0).map(({ id }) => id))
      const once = new Map<string, ProtectedObject>()
      for (const object of found) {
        if (gone.has(object.id)) continue
        const left = withoutContent(object, takenAway.get(object.id))
        const known = once.get(object.id)
        if (left === undefined || isNothing(left)) continue
        once.set(object.id, known === undefined ? left : withContent(known, left.content))
      }
      return [...once.values()]
    }
  }
}

export type Directory = ReturnType<typeof createDirectory>

/** An exclusion may take away a part of an object only: a user's mail, and not the OneDrive (guide). */
function withoutContent (object: ProtectedObject, taken: readonly Content[] | undefined): ProtectedObject | undefined {
  if (taken === undefined) return object
  const content = object.content.filter(kind => !taken.includes(kind))
  return content.length === 0 ? undefined : { ...object, content }
}

/** What several items of a job name is backed up with all that any of them is about. */
function withContent (object: ProtectedObject, more: readonly Content[]): ProtectedObject {
  const added = more.filter(kind => !object.content.includes(kind))
  return added.length === 0 ? object : { ...object, content: [...object.content, ...added] }
}

/** Only groups of Microsoft 365 have a mailbox and a site of their own (guide); without a type a group is one. */
export const hasMailbox = ({ type = 'Office365' }: Pick<RESTGroup, 'type'>): boolean => type === 'Office365'

/** What of an object is backed up: nothing, once it has nothing of what is wanted. */
const ofWhat = (wanted: readonly Content[], had: Content[]): Content[][] =>
  had.length === 0 && wanted.length > 0 ? [] : [had]

/** What of a group itself an item is about, beside its members; its mailbox unless that is switched off. */
const ownContentOf = ({ mailbox, groupSite }: RESTJobItemComposed): Content[] => [
  ...(mailbox === false || (mailbox == null && groupSite === true) ? [] : ['Exchange' as const]),
  ...(groupSite === true ? ['SharePoint' as const] : [])
]

const withAddress = (address: string | null | undefined): Pick<ProtectedObject, 'address'> =>
  address == null ? {} : { address }

/** Somebody of another tenant, as Microsoft writes their name. They have neither a mailbox nor a OneDrive here. */
export const isGuest = ({ isGuest, name }: Pick<OrganizationUser, 'isGuest' | 'name'>): boolean =>
  isGuest === true || name?.includes('#EXT#') === true

/** A OneDrive is a person's, in the cloud. */
export const hasOneDrive = (user: Pick<OrganizationUser, 'isGuest' | 'name' | 'type' | 'locationType'>): boolean =>
  (user.type ?? 'User') === 'User' && user.locationType !== 'OnPremises' && !isGuest(user)

/** Who has an archive is asked where backups are looked into: here everybody with mail may have one. */
const mailContentOf = (mailbox: boolean | null | undefined, archive: boolean | null | undefined): Content[] =>
  [...(mailbox === true ? ['Exchange' as const] : []), ...(archive === true ? ['Archive' as const] : [])]

/** Everybody has mail; a OneDrive and the personal site that it is are a person's. */
const hasKind = (user: RESTUser, kind: Content): boolean =>
  kind === 'Exchange' || kind === 'Archive' || hasOneDrive(user)

const contentOf = (user: RESTUser): Content[] =>
  hasOneDrive(user) ? ['Exchange', 'Archive', 'OneDrive'] : ['Exchange', 'Archive']

/**
 * Personal sites belong to their users; sites that only serve searches, and those that cannot be reached, are left out.
 */
const isBackedUp = ({ isPersonal, isSearch, isAvailable }: OrganizationSite): boolean =>
  !isPersonal && isSearch !== true && isAvailable !== false
