import type { RESTAuditUserOrGroup, RESTRemoveAuditItemsOptions } from '../../../schemas/vb365/audit.js'
import type { RESTGroup, RESTUser } from '../../../schemas/vb365/common/shared.js'
import { type Doc, text } from '../../store/collection.js'
import { member, optionalTexts, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { toLocalTime } from '../base/local-time.js'
import type { Directory } from '../organizations/directory.js'
import { accountOfPersonalSite } from '../organizations/index.js'
import type { Organizations } from '../organizations/organizations.js'
import type { MailSettingsOf } from './mail-settings.js'
import { notificationsRefusals as refuse } from './refusals.js'
import { fillIn } from './templates.js'

interface AuditItem extends Doc {
  organizationId: string
  type: 'User' | 'Group'
  /** The id of the user or group, and how they were called when they were added. */
  memberId: string
  displayName?: string
  name?: string
}

/** What somebody did with backed up data. */
export interface AuditedAction {
  organizationId: string
  /** The users and groups whose data it is, by id. */
  owners: readonly string[]
  /** What was taken of it, by name. */
  items?: readonly string[]
  /** In a word: Restore, Export, Save, Send. */
  action: string
  /** The name with which who did it logs in. */
  initiatedBy: string
  /** ISO text. */
  startTime: string
}

/** Where data lies: with a user or group, in a site or a team. */
export interface AuditedPlace { userId?: string, groupId?: string, siteId?: string, teamId?: string }

export interface AuditBelow { organizations: Organizations, directory: Directory }

/** The users and groups whose data nobody else restores, exports, saves or sends unnoticed. */
export function createAudit (
  kernel: Kernel, settings: ReturnType<MailSettingsOf>, { organizations, directory }: AuditBelow
) {
  const items = kernel.collection<AuditItem>({
    name: 'vb365.auditItems',
    noun: 'Audit item',
    shape: {
      own: {
        organizationId: member.text, memberId: member.text, type: wordOf('User', 'Group'),
        ...optionalTexts('displayName', 'name')
      }
    },
    columns: { organizationId: text('organizationId') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  const listOf = (organizationId: string): AuditItem[] => items.list({ where: { organizationId } })

  const findMember = ({ type, memberId }: Pick<AuditItem, 'type' | 'memberId'>): RESTUser | RESTGroup | undefined =>
    type === 'User' ? directory.findUser(memberId) : directory.findGroup(memberId)

  /** Who has left the organization is shown as they were. */
  function show (item: AuditItem): RESTAuditUserOrGroup & { organizationId: string } {
    const { id, type, memberId, displayName, name, organizationId } = item
    const known = findMember(item) ?? {
      id: memberId, ...(displayName === undefined ? {} : { displayName }), ...(name === undefined ? {} : { name })
    }
    return { id, organizationId, type, ...(type === 'User' ? { user: known as RESTUser } : { group: known as RESTGroup }) }
  }

  function toItem ({ type, user, group }: RESTAuditUserOrGroup, organizationId: string): AuditItem {
    const wanted = type ?? (user === undefined ? 'Group' : 'User')
    const memberId = (wanted === 'User' ? user : group)?.id ?? ''
    if (memberId === '') throw refuse.missing(wanted === 'User' ? 'user.id' : 'group.id')
    const found = wanted === 'User' ? directory.findUser(memberId) : directory.findGroup(memberId)
    if (found?.organizationId !== organizationId) throw refuse.noSuchMember(wanted, memberId)
    const { id, displayName, name } = found
    return {
      id: kernel.ids.next(),
      organizationId,
      type: wanted,
      memberId: id,
      ...(displayName === undefined ? {} : { displayName }),
      ...(name == null ? {} : { name })
    }
  }

  return {
    list: (organizationId: string): RESTAuditUserOrGroup[] => listOf(organizations.get(organizationId).id).map(show),

    /** ASSUMED: who is audited already is not audited twice. */
    add (organizationId: string, given: RESTAuditUserOrGroup[]): void {
      const { id } = organizations.get(organizationId)
      if (given.length === 0) throw refuse.empty('items')
      for (const item of given.map(one => toItem(one, id))) {
        const isKnown = listOf(id).some(({ type, memberId }) => type === item.type && memberId === item.memberId)
        if (!isKnown) items.add(item)
      }
    },

    remove (organizationId: string, { itemIds = [] }: RESTRemoveAuditItemsOptions): void {
      const { id: organization } = organizations.get(organizationId)
      if (itemIds.length === 0) throw refuse.empty('itemIds')
      for (const id of new Set(itemIds)) {
        if (items.find(id)?.organizationId !== organization) throw refuse.notAudited(id)
        items.remove(id)
      }
    },

    /** Whether anybody's data is watched over. */
    isUsed: (organizationId: string): boolean => listOf(organizationId).length > 0,

    /**
     * Whose data something is: a personal site is its user's, a group's site and team are the group's (guide: teams
     * themselves cannot be audited, nor other sites).
     */
    ownerOf ({ userId, groupId, siteId, teamId }: AuditedPlace, organizationId: string): string | undefined {
      if (userId !== undefined || groupId !== undefined) return userId ?? groupId
      const { users, groups } = directory.collections
      const account = siteId === undefined ? undefined : accountOfPersonalSite(siteId)
      const user = account === undefined ? undefined : users.first({ where: { organizationId, msid: account } })
      if (user !== undefined) return user.id
      const mail = teamId === undefined ? undefined : directory.findTeam(teamId)?.mail
      const site = siteId === undefined ? undefined : directory.findSite(siteId)?.url.split('/').at(-1)
      return groups.list({ where: { organizationId } }).find(({ name, type }) =>
        type === 'Office365' && name != null && (name === mail || aliasOf(name) === site?.toLowerCase()))?.id
    },

    /** Mails what was done to data of audited users and groups, unless they did it themselves: once each (guide). */
    tell ({ organizationId, owners, items: taken = [], action, initiatedBy, startTime }: AuditedAction): void {
      const isOwn = (item: AuditItem): boolean =>
        findMember(item)?.name?.toLowerCase() === initiatedBy.toLowerCase()
      for (const item of listOf(organizationId)) {
        if (!owners.includes(item.memberId) || isOwn(item)) continue
        const { to = '', subject = '' } = settings.read()
        const values = {
          OrganizationName: organizations.find(organizationId)?.name ?? '',
          DisplayName: findMember(item)?.displayName ?? item.displayName ?? '',
          Action: action,
          InitiatedByUserName: initiatedBy,
          StartTime: toLocalTime(startTime)
        }
        const facts = Object.entries(values).map(([name, value]) => `${name}: ${value}`)
        settings.send({
          to,
          subject: fillIn(subject, values),
          body: [...facts, ...taken.slice(0, mostListed).map(name => `- ${name}`)].join('\n')
        })
      }
    }
  }
}

/** ASSUMED: at most this many items of an operation are named in its mail. */
const mostListed = 100

/** What the address of a group's site is made of: the name before the `@`, without its dots. */
const aliasOf = (mail: string): string => (mail.split('@')[0] ?? mail).toLowerCase().replace(/[^a-z0-9]/g, '')

export type Audit = ReturnType<typeof createAudit>
