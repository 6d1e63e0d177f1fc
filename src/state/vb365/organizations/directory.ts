import type { RESTJob, RESTJobItemComposed } from '../../../schemas/vb365/common/jobs.js'
import type { RESTGroup, RESTUser } from '../../../schemas/vb365/common/shared.js'
import type { RESTTeam } from '../../../schemas/vb365/common/teams.js'
import type { RESTSite } from '../../../schemas/vb365/organization-sites.js'
import { type Collection, type Doc, text } from '../../store/collection.js'
import type { Growth } from '../../store/growth.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import * as growth from './growth.js'

interface Belongs extends Doc { organizationId: string }

/** What an organization has at Microsoft and on premises, in the shape of the sections that show it. */
export type OrganizationUser = RESTUser & Belongs
export type OrganizationGroup = RESTGroup & Belongs
export type OrganizationSite = RESTSite & Belongs
export type OrganizationTeam = RESTTeam & Belongs

export type Content = 'Exchange' | 'OneDrive' | 'SharePoint' | 'Teams'

/** An object that a job protects. `missing` ones are named by the job and no longer exist. */
export interface ProtectedObject {
  id: string
  type: 'User' | 'Group' | 'Site' | 'Team'
  name: string
  content: Content[]
  missing?: boolean
}

/** Which objects of an organization a job protects. */
interface Selection extends Pick<RESTJob, 'backupType' | 'selectedItems' | 'excludedItems'> { organizationId: string }

/** The users, groups, sites and teams of the organizations, and which of them a job protects. */
export function createDirectory (kernel: Kernel) {
  function collection<T extends Belongs> (
    name: string, noun: string, model: string, growth: Growth<T>
  ): Collection<T> {
    return kernel.collection<T>({
      name,
      noun,
      shape: { model, own: { organizationId: member.text } },
      growth,
      columns: { organizationId: text('organizationId') },
      references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
    })
  }
  const users = collection<OrganizationUser>('vb365.users', 'User', 'RESTUser', growth.users)
  const groups = collection<OrganizationGroup>('vb365.groups', 'Group', 'RESTGroup', growth.groups)
  const sites = collection<OrganizationSite>('vb365.sites', 'Site', 'RESTSite', growth.sites)
  const teams = collection<OrganizationTeam>('vb365.teams', 'Team', 'RESTTeam', growth.teams)

  const user = ({ id, displayName, name }: RESTUser, content: Content[] = ['Exchange', 'OneDrive']): ProtectedObject =>
    ({ id: id ?? '', type: 'User', name: displayName ?? name ?? '', content })
  const group = ({ id, displayName }: RESTGroup): ProtectedObject =>
    ({ id: id ?? '', type: 'Group', name: displayName ?? '', content: ['Exchange'] })
  const site = ({ id, title }: Pick<RESTSite, 'id' | 'title'>): ProtectedObject =>
    ({ id, type: 'Site', name: title, content: ['SharePoint'] })
  const team = ({ id, displayName }: RESTTeam): ProtectedObject =>
    ({ id, type: 'Team', name: displayName, content: ['Teams'] })

  const of = <T extends Belongs>(collection: Collection<T>, organizationId: string): T[] =>
    collection.list({ where: { organizationId } })

  const whole = (organizationId: string): ProtectedObject[] => [
    ...of(users, organizationId).map(found => user(found)),
    ...of(groups, organizationId).map(group),
    ...of(sites, organizationId).filter(({ isPersonal }) => !isPersonal).map(site),
    ...of(teams, organizationId).map(team)
  ]

  function objectsOfItem (item: RESTJobItemComposed, organizationId: string): ProtectedObject[] {
    const { mailbox, archiveMailbox, oneDrive, personalSite } = item
    if (item.user !== undefined) {
      const content: Content[] = [
        ...(mailbox === true || archiveMailbox === true ? ['Exchange' as const] : []),
        ...(oneDrive === true ? ['OneDrive' as const] : []),
        ...(personalSite === true ? ['SharePoint' as const] : [])
      ]
      return [withPresence(users, user(item.user, content))]
    }
    if (item.group !== undefined) return [withPresence(groups, group(item.group))]
    if (item.site !== undefined) return [withPresence(sites, site(item.site))]
    if (item.team !== undefined) return [withPresence(teams, team(item.team))]
    if (item.type !== 'PartialOrganization') return []
    const wanted: Content[] = [
      ...(mailbox === true || archiveMailbox === true ? ['Exchange' as const] : []),
      ...(oneDrive === true ? ['OneDrive' as const] : []),
      ...(item.sites === true ? ['SharePoint' as const] : []),
      ...(item.teams === true ? ['Teams' as const] : [])
    ]
    return whole(organizationId)
      .map(object => ({ ...object, content: object.content.filter(content => wanted.includes(content)) }))
      .filter(({ content }) => content.length > 0)
  }

  const withPresence = <T extends Belongs>(collection: Collection<T>, object: ProtectedObject): ProtectedObject =>
    collection.has(object.id) ? object : { ...object, missing: true }

  return {
    findUser: users.find,
    findGroup: groups.find,
    findSite: sites.find,
    findTeam: teams.find,
    countUsers: (): number => users.count(),

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
      const excluded = new Set(excludedItems.flatMap(item => objectsOfItem(item, organizationId)).map(({ id }) => id))
      const once = new Map<string, ProtectedObject>()
      for (const object of found) if (!excluded.has(object.id) && !once.has(object.id)) once.set(object.id, object)
      return [...once.values()]
    }
  }
}

export type Directory = ReturnType<typeof createDirectory>
