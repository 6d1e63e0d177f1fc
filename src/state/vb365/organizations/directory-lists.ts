import type { RESTGroup, RESTGroupMember, RESTOneDrive, RESTUser } from '../../../schemas/vb365/common/shared.js'
import type { RESTTeam } from '../../../schemas/vb365/common/teams.js'
import type { RESTSite } from '../../../schemas/vb365/organization-sites.js'
import {
  type Collection, type Doc, like, type Page, type Paging, type Query, type Test, type Where
} from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import { organizationsRefusals as refuse } from './refusals.js'
import type { Directory, OrganizationGroup, OrganizationSite, OrganizationUser } from './directory.js'
import type { Organizations } from './organizations.js'
import { accountOfPersonalSite, oneDriveOf, personalSiteOf } from './personal-sites.js'
import { createResultSets, type SetPage, type Source } from './result-sets.js'
import type { DataSource, Synchronization } from './synchronization.js'

type Location = 'Cloud' | 'OnPremises' | 'Hybrid'
export type LocationFilter = Location | 'CloudOrHybrid' | 'OnPremisesOrHybrid' | 'Any'

interface Asked extends Paging { setId?: string | undefined, dataSource?: DataSource | undefined }
export interface UserQuery extends Asked {
  userName?: string | undefined
  displayName?: string | undefined
  locationFilter?: LocationFilter | undefined
  detectedSkuType?: 'Other' | 'Education' | undefined
}
export interface GroupQuery extends Asked {
  groupName?: string | undefined
  displayName?: string | undefined
  locationFilter?: LocationFilter | undefined
}
export interface SiteQuery extends Asked {
  includePersonalSites?: boolean | undefined
  includeSearchSites?: boolean | undefined
  parentId?: string | undefined
  locationFilter?: 'Cloud' | 'OnPremises' | 'Any' | undefined
  filter?: string | undefined
}
export interface TeamQuery extends Asked { displayName?: string | undefined }
/** In whose organization, and from where its objects are read. */
export interface ObjectQuery { dataSource?: DataSource | undefined }

export interface DirectoryListsBelow {
  organizations: Organizations
  directory: Directory
  synchronization: Synchronization
}

const locations: Record<LocationFilter, Location[] | undefined> = {
  Cloud: ['Cloud'],
  OnPremises: ['OnPremises'],
  Hybrid: ['Hybrid'],
  CloudOrHybrid: ['Cloud', 'Hybrid'],
  OnPremisesOrHybrid: ['OnPremises', 'Hybrid'],
  Any: undefined
}

/**
 * What an organization has, as lists show it: from the local copy, or from Microsoft, with what is not in the copy yet.
 */
export function createDirectoryLists (kernel: Kernel, {
  organizations, directory,
  synchronization
}: DirectoryListsBelow) {
  const { users, groups, sites, teams } = directory.collections
  const pageOfSet = createResultSets(kernel)
  const showUser = withETag(users)
  const showGroup = withETag(groups)
  const showSite = withETag(sites)
  const showTeam = withETag(teams)

  /**
   * The objects of one kind, as `dataSource` shows them. A list of what is not in the copy yet is made for the
   * question.
   */
  function sourceOf<T extends Doc> (collection: Collection<T>, organizationId: string,
    dataSource?: DataSource): Source<T> {
    const overlay = synchronization.overlayOf(organizationId, collection.name, dataSource)
    if (overlay === undefined) return collection
    // What the overlay gives is of the same collection.
    const list = (query: Query): T[] => overlay(collection.list({ where: { organizationId } }), query) as T[]
    return {
      find: id => list({}).find(found => found.id.toLowerCase() === id.toLowerCase()),
      list,
      page (query, { offset = 0, limit }) {
        const all = list(query)
        return {
          results: all.slice(offset, limit === undefined ? undefined : offset + limit), offset,
          limit: limit ?? all.length, total: all.length
        }
      }
    }
  }

  function get<T extends Doc & { organizationId: string }> (
    collection: Collection<T>, organizationId: string, id: string, { dataSource }: ObjectQuery
  ): T {
    organizations.get(organizationId)
    synchronization.read(organizationId, dataSource)
    const found = sourceOf(collection, organizationId, dataSource).find(id)
    if (found?.organizationId !== organizationId) throw refuse.unknownObject(collection.noun, id)
    return found
  }

  const showPage = <T extends Doc>(page: SetPage<T>, show: (doc: T) =>
    T & { eTag: number }): SetPage<T & { eTag: number }> =>
      ({ ...page, results: page.results.map(show) })

  /** ASSUMED: an organization that is in one place only is asked for no location. */
  const locatedIn = (organizationId: string, filter: LocationFilter | undefined): Test =>
    filter === undefined || organizations.get(organizationId).type !== 'Hybrid' ? undefined : locations[filter]

  function pageOf<T extends Doc> (
    collection: Collection<T>, organizationId: string, where: Where, { dataSource, ...paging }: Asked
  ): SetPage<T> {
    organizations.get(organizationId)
    synchronization.read(organizationId, dataSource)
    const source = sourceOf(collection, organizationId, dataSource)
    return pageOfSet(`${collection.name}/${organizationId}`, source, { where: { organizationId, ...where } }, paging)
  }

  const getUser = (organizationId: string, id: string, query: ObjectQuery = {}): OrganizationUser =>
    get(users, organizationId, id, query)

  function driveOf (organizationId: string, userId: string): RESTOneDrive[] {
    const drive = oneDriveOf(getUser(organizationId, userId))
    return drive === undefined ? [] : [drive]
  }

  const memberOf = (group: OrganizationGroup, id: string): Array<RESTGroupMember & Doc> => {
    const user = users.find(id)
    const inner = groups.find(id)
    const found = user ?? inner
    if (found === undefined) return []
    return [{
      id,
      groupId: group.id,
      name: found.displayName ?? '',
      login: found.name ?? '',
      type: user === undefined ? 'Group' : 'User',
      isCloud: found.locationType !== 'OnPremises',
      ...(found.dataLocation == null ? {} : { dataLocation: found.dataLocation })
    }]
  }

  function whereOfSites (organizationId: string, query: SiteQuery): Where {
    const { includeSearchSites = false, parentId, locationFilter = 'Any' } = query
    return {
      organizationId,
      isSearch: includeSearchSites ? undefined : false,
      parentUrl: parentId === undefined
        ? undefined
        : parentId === 'root'
          ? null
          : getSite(organizationId, parentId, query).url,
      isCloud: locationFilter === 'Any' ? undefined : locationFilter === 'Cloud'
    }
  }

  /** Sites, and behind them the personal ones where they are wanted. */
  function sourceOfSites (organizationId: string, query: SiteQuery): Source<OrganizationSite> {
    const { includePersonalSites = false, parentId, locationFilter, filter, dataSource } = query
    const stored = sourceOf(sites, organizationId, dataSource)
    const own = filter === undefined ? stored : containing(stored, filter)
    if (!includePersonalSites || (parentId !== undefined && parentId !== 'root') ||
      locationFilter === 'OnPremises') return own
    const owners = sourceOf(users, organizationId, dataSource)
    const ofOwners: Query = {
      where: {
        organizationId,
        type: 'User',
        isGuest: false,
        locationType: { not: 'OnPremises' },
        displayName: filter === undefined ? undefined : like(`*${filter}*`)
      }
    }
    const asSites = (found: OrganizationUser[]): OrganizationSite[] =>
      found.map(personalSiteOf).filter(site => site !== undefined)
    return {
      find: id => own.find(id) ?? personalSite(organizationId, id),
      list: asked => [...own.list(asked), ...asSites(owners.list(ofOwners))],
      page (asked, { offset = 0, limit = 30 }) {
        const first = own.page(asked, { offset, limit })
        const rest = owners.page(ofOwners, {
          offset: Math.max(0, offset - first.total),
          limit: limit - first.results.length
        })
        return { results: [...first.results, ...asSites(rest.results)], offset, limit, total: first.total + rest.total }
      }
    }
  }

  function personalSite (organizationId: string, id: string): OrganizationSite | undefined {
    const msid = accountOfPersonalSite(id)
    if (msid === undefined) return undefined
    const owner = users.first({ where: { organizationId, msid } })
    const site = owner && personalSiteOf(owner)
    return site?.id.toLowerCase() === id.toLowerCase() ? site : undefined
  }

  const findSite = (organizationId: string, id: string): OrganizationSite | undefined =>
    sites.find(id) ?? personalSite(organizationId, id)

  function getSite (organizationId: string, id: string, query: ObjectQuery): OrganizationSite {
    const personal = organizations.find(organizationId) && personalSite(organizationId, id)
    return personal ?? get(sites, organizationId, id, query)
  }

  return {
    users: (organizationId: string, query: UserQuery): Page<RESTUser> => showPage(pageOf(users, organizationId, {
      name: query.userName,
      displayName: like(query.displayName),
      locationType: locatedIn(organizationId, query.locationFilter),
      licenses: query.detectedSkuType === undefined
        ? undefined
        : { like: `*"detectedSkuType":"${query.detectedSkuType}"*` }
    }, query), showUser),
    user: (organizationId: string, id: string, query: ObjectQuery): RESTUser =>
      showUser(getUser(organizationId, id, query)),

    /** A person has one OneDrive; who is on premises, and a mailbox without a person, has none. */
    oneDrives (organizationId: string, userId: string, {
      offset = 0, limit = 30,
      setId
    }: Asked): SetPage<RESTOneDrive> {
      const drives = driveOf(organizationId, userId)
      return pageOfSet(`oneDrives/${userId}`, toSource(drives.map(drive => ({ ...drive, id: drive.id ?? '' }))), {}, { offset, limit, setId })
    },
    oneDrive (organizationId: string, userId: string, id: string): RESTOneDrive {
      const drive = driveOf(organizationId, userId).find(found => found.id?.toLowerCase() === id.toLowerCase())
      if (drive === undefined) throw refuse.unknownObject('OneDrive', id)
      return drive
    },

    groups: (organizationId: string, query: GroupQuery): Page<RESTGroup> => showPage(pageOf(groups, organizationId, {
      name: query.groupName,
      displayName: like(query.displayName),
      locationType: locatedIn(organizationId, query.locationFilter)
    }, query), showGroup),
    group: (organizationId: string, id: string, query: ObjectQuery): RESTGroup =>
      showGroup(get(groups, organizationId, id, query)),

    /** Its own members only: those of a group within it are that group's. */
    members (organizationId: string, groupId: string, query: Asked): SetPage<RESTGroupMember> {
      const group = get(groups, organizationId, groupId, query)
      const rows = (group.members ?? []).flatMap(id => memberOf(group, id))
        .map(row => ({ ...row, organizationId }))
      return pageOfSet(`members/${group.id}`, toSource(rows), {}, query)
    },

    sites (organizationId: string, query: SiteQuery): Page<RESTSite> {
      organizations.get(organizationId)
      synchronization.read(organizationId, query.dataSource)
      const where = whereOfSites(organizationId, query)
      const page = pageOfSet(`vb365.sites/${organizationId}`, sourceOfSites(organizationId, query), { where }, query)
      return { ...page, results: page.results.map(site => site.isPersonal ? site : showSite(site)) }
    },
    site (organizationId: string, id: string, query: ObjectQuery): RESTSite {
      const found = getSite(organizationId, id, query)
      return found.isPersonal ? found : showSite(found)
    },
    findSite,

    teams: (organizationId: string, query: TeamQuery): Page<RESTTeam> =>
      showPage(pageOf(teams, organizationId, { displayName: like(query.displayName) }, query), showTeam),
    team: (organizationId: string, id: string, query: ObjectQuery): RESTTeam =>
      showTeam(get(teams, organizationId, id, query))
  }
}

export type DirectoryLists = ReturnType<typeof createDirectoryLists>

/** Rows that are at hand, as something that pages. */
function toSource<T extends Doc> (rows: T[]): Source<T> {
  return {
    find: id => rows.find(row => row.id === id),
    list: () => rows,
    page: (_query, { offset = 0, limit = rows.length }) =>
      ({ results: rows.slice(offset, offset + limit), offset, limit, total: rows.length })
  }
}

/** Those with a word in their title or address. */
function containing (source: Source<OrganizationSite>, word: string): Source<OrganizationSite> {
  const wanted = word.toLowerCase()
  const fits = ({ title, url }: OrganizationSite): boolean => `${title} ${url}`.toLowerCase().includes(wanted)
  const list = (query: Query): OrganizationSite[] => source.list(query).filter(fits)
  return { ...source, list, page: (query, paging) => toSource(list(query)).page({}, paging) }
}
