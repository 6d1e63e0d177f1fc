import type { RESTBackupMailboxData } from '../../../schemas/vb365/common/exchange.js'
import type { RESTBackupOneDriveData } from '../../../schemas/vb365/common/onedrive.js'
import type { RESTBackupSiteData } from '../../../schemas/vb365/common/sharepoint.js'
import type { RESTBackupTeamData } from '../../../schemas/vb365/common/teams.js'
import type { RESTBackupGroupData } from '../../../schemas/vb365/group-data-backups.js'
import type { RESTBackupOrganizationData } from '../../../schemas/vb365/organization-data-backups.js'
import type { RESTBackupUserData } from '../../../schemas/vb365/user-data-backups.js'
import type { Page, Paging } from '../../store/collection.js'
import { createMatcher } from '../../store/wildcard.js'
import type { Kernel } from '../../kernel.js'
import type { Directory, ProtectedObject } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { StorageUsages } from '../repositories/storage-usage.js'
import {
  countMailboxes, groupFlags, mailboxesOf, oneDrivesOf, type OwnerInBackups, sitesOf, userFlags, type Whereabouts
} from './held-rows.js'
import type { Held, Inventory, InventoryOf, Segment } from './inventory.js'
import type { OwnersOf } from './owners.js'
import { backupsRefusals as refuse } from './refusals.js'
import type { RestorePoints } from './restore-points.js'

export interface RepositoryDataBelow {
  organizations: Organizations
  directory: Directory
  repositories: Repositories
  proxyPools: ProxiesArea['proxyPools']
  storageUsage: StorageUsages
  restorePoints: RestorePoints
  inventoryOf: InventoryOf
  ownersOf: OwnersOf
}

export interface DataFilter {
  /** With wildcards, of the name or the address. */
  filter?: string | undefined
  /** The organization's id, or the one that its backups know. */
  organizationId?: string | undefined
  pointInTime?: string | undefined
}

/** What every row says of where it lies. */
interface Lying {
  repositoryId: string, organizationId: string, backedUpOrganizationId: string, isDeleted: boolean,
  proxyId: string
}

/** Where rows lie that are only counted: who looks at none of them need not look that up. */
const nowhere: Lying = { repositoryId: '', organizationId: '', backedUpOrganizationId: '', isDeleted: false, proxyId: '' }

/** A kind of row: of which objects it is, and which rows an object has. */
interface Kind<Row> {
  what: string, types: ReadonlyArray<ProtectedObject['type']>,
  toRows: (held: Held, lying: Lying, tenant: string) => Row[]
  /** How many rows an object has, where that is known without them; told with what else lies there, type by type. */
  countRows?: (held: Held, inventories: readonly Inventory[]) => number
}

const keptLists = 30
/** What decides which rows there are: restore points, and which site is a group's. */
const decisive: ReadonlySet<string> = new Set(['vb365.restorePoints', 'vb365.groups', 'vb365.sites'])

/**
 * What lies in a repository, by what it is. It follows from the restore points there: who has left an organization is
 * shown until retention has removed the last restore point that has them.
 */
export function createRepositoryData (kernel: Kernel, below: RepositoryDataBelow) {
  const {
    organizations, directory, repositories, proxyPools, storageUsage, restorePoints, inventoryOf,
    ownersOf
  } = below
  /** Until restore points change. */
  const lists = new Map<string, Inventory>()
  const forget = (): void => { if (lists.size > 0) lists.clear() }
  kernel.database.onReload(forget)
  kernel.listeners.add(({ collection }) => {
    if (!decisive.has(collection)) return
    forget()
    kernel.database.undoable(forget)
  })

  function inventoriesOf (repositoryId: string, types: ReadonlyArray<ProtectedObject['type']>,
    until?: string): Inventory[] {
    return types.map(type => {
      const key = `${repositoryId}/${type}/${until ?? ''}`
      const known = lists.get(key)
      if (known !== undefined) return known
      const found = inventoryOf(restorePoints.listOf({ repositoryId }, until), type)
      if (lists.size >= keptLists) lists.clear()
      lists.set(key, found)
      return found
    })
  }

  /** Older versions name a proxy. ASSUMED: of a pool its first. */
  const proxyOf = ({ proxyId, proxyPoolId }: Repository): string =>
    proxyId ?? (proxyPoolId == null ? undefined : proxyPools.members(proxyPoolId, {}).results[0]?.id) ?? ''

  function isGone ({ id, type }: ProtectedObject): boolean {
    const { findUser, findGroup, findSite, findTeam } = directory
    return { User: findUser, Group: findGroup, Site: findSite, Team: findTeam }[type](id) === undefined
  }

  function rowsOf<Row> (
    kind: Kind<Row>, held: Held, repository: Repository, proxyId: string, owner = ownersOf(held.point)
  ): Row[] {
    const { tenant, isKnown, organizationId, backedUpOrganizationId } = owner
    const lying = {
      repositoryId: repository.id, organizationId, backedUpOrganizationId, isDeleted: !isKnown || isGone(held.object),
      proxyId
    }
    const rows = kind.toRows(held, lying, tenant)
    // An organization that was removed is known by its backups only; before version 7 there was no other id.
    return isKnown ? rows : rows.map(row => ({ ...row, organizationId: undefined }))
  }

  function list<Row extends object> (kind: Kind<Row>) {
    /** How many rows stand before each object of a segment, and before its end: a list that is kept never changes. */
    const counts = new WeakMap<Segment, Uint32Array>()

    function countIn (inventory: Inventory, segment: Segment, countRows: (held: Held) => number): Uint32Array {
      const known = counts.get(segment)
      if (known !== undefined) return known
      const before = new Uint32Array(segment.to - segment.from + 1)
      for (let n = segment.from; n < segment.to; n++) {
        const held = inventory.inSegment(segment, n)
        const at = n - segment.from
        before[at + 1] = (before[at] ?? 0) + (held === undefined ? 0 : countRows(held))
      }
      counts.set(segment, before)
      return before
    }

    const segmentsOf = (inventories: readonly Inventory[]): Array<readonly [Inventory, Segment]> =>
      inventories.flatMap(inventory => inventory.segments.map(segment => [inventory, segment] as const))

    function page (
      repositoryId: string, { filter, organizationId, pointInTime }: DataFilter, { offset = 0, limit = 30 }: Paging
    ): Page<Row> {
      const repository = repositories.get(repositoryId)
      const proxyId = proxyOf(repository)
      const inventories = inventoriesOf(repository.id, kind.types, pointInTime)
      const isNamed = filter === undefined ? undefined : createMatcher(filter, { single: true })
      const results: Row[] = []
      let total = 0
      const owners = new Map<string, OwnerInBackups>()
      function ownerOf ({ point }: Held): OwnerInBackups {
        const owner = owners.get(point.id) ?? ownersOf(point)
        owners.set(point.id, owner)
        return owner
      }
      const countRows = isNamed === undefined && organizationId === undefined ? kind.countRows : undefined
      for (const [inventory, segment] of segmentsOf(inventories)) {
        // Of what stands before and behind the page it is enough to know how many rows it has.
        const before = countRows && countIn(inventory, segment, held => countRows(held, inventories))
        const behind = before === undefined ? undefined : total + (before.at(-1) ?? 0)
        if (behind !== undefined && (total >= offset + limit || behind <= offset)) {
          total = behind
          continue
        }
        const skipped = before === undefined ? 0 : placeOf(before, Math.max(0, offset - total))
        total += before?.[skipped] ?? 0
        for (let n = segment.from + skipped; n < segment.to; n++) {
          if (behind !== undefined && total >= offset + limit) break
          const held = inventory.inSegment(segment, n)
          if (held === undefined || !isOf(ownerOf(held), organizationId)) continue
          let shown: Row[] | undefined
          for (const [nth, row] of kind.toRows(held, nowhere, ownerOf(held).tenant).entries()) {
            if (kind.what === 'Site' && isTwice(held, idOf(row), inventories)) continue
            if (isNamed !== undefined && !namesIn(row).some(isNamed)) continue
            if (total >= offset && total < offset + limit) {
              shown ??= rowsOf(kind, held, repository, proxyId, ownerOf(held))
              results.push(...shown.slice(nth, nth + 1))
            }
            total++
          }
        }
        total = behind ?? total
      }
      return { results, offset, limit, total }
    }

    function isOf (
      { organizationId: own, backedUpOrganizationId }: OwnerInBackups, organizationId: string | undefined
    ): boolean {
      if (organizationId === undefined) return true
      return [own, backedUpOrganizationId].some(id => id.toLowerCase() === organizationId.toLowerCase())
    }

    /** A row, as it lies there or as it lay at a moment, with the object that it is of. */
    function find (repositoryId: string, id: string, until?: string): { row: Row, held: Held } {
      const repository = repositories.get(repositoryId)
      const proxyId = proxyOf(repository)
      for (const [inventory, segment] of segmentsOf(inventoriesOf(repository.id, kind.types, until))) {
        const owner = ownersOf(segment.point)
        const { backedUpOrganizationId, tenant } = owner
        for (let n = segment.from; n < segment.to; n++) {
          const held = inventory.inSegment(segment, n)
          if (held === undefined) continue
          const nth = kind.toRows(held, { ...nowhere, backedUpOrganizationId }, tenant).findIndex(row =>
            idOf(row).toLowerCase() === id.toLowerCase())
          const row = nth < 0 ? undefined : rowsOf(kind, held, repository, proxyId, owner)[nth]
          if (row !== undefined) return { row, held }
        }
      }
      throw refuse.notInRepository(kind.what, id, repository.name)
    }

    return { page, find, get: (repositoryId: string, id: string): Row => find(repositoryId, id).row }
  }

  /** A group's site that is backed up by itself, too, is one site. */
  const isTwice = ({ object }: Held, siteId: string, [sites]: readonly Inventory[]): boolean =>
    object.type === 'Group' && sites?.find(siteId) !== undefined

  const whereOf = (tenant: string): Whereabouts => ({ tenant, siteOfGroup: directory.siteOfGroup })
  const seed = (): number => kernel.ids.seed()
  const rowId = ({ backedUpOrganizationId }: Lying, accountId: string): string => backedUpOrganizationId + accountId

  const toOrganization = (usage: {
    organizationId: string, backedUpOrganizationId: string,
    name: string
  }): RESTBackupOrganizationData & { repositoryId?: string } => {
    const known = organizations.find(usage.organizationId)
    return {
      displayName: usage.name,
      backedUpOrganizationId: usage.backedUpOrganizationId,
      ...(known === undefined ? {} : { organizationId: known.id, ...(known.msid == null ? {} : { msid: known.msid }) })
    }
  }

  return {
    proxyOf,

    users: list<RESTBackupUserData>({
      what: 'User',
      types: ['User'],
      countRows: () => 1,
      toRows (held, lying, tenant) {
        const flags = userFlags(seed(), held, tenant)
        const [mail, archive, drive, site] = [held.times.get('Exchange'), held.times.get('Archive'),
          held.times.get('OneDrive'), held.times.get('SharePoint')]
        return [{
          ...lying,
          ...flags,
          id: rowId(lying, flags.accountId),
          itemType: 'User',
          ...(mail === undefined ? {} : { mailboxBackedUpTime: mail }),
          ...(archive === undefined || !flags.isArchiveBackedUp ? {} : { archiveBackedUpTime: archive }),
          ...(drive === undefined ? {} : { oneDriveBackedUpTime: drive }),
          ...(site === undefined ? {} : { personalSiteBackedUpTime: site })
        }]
      }
    }),

    groups: list<RESTBackupGroupData>({
      what: 'Group',
      types: ['Group'],
      countRows: () => 1,
      toRows (held, lying, tenant) {
        const flags = groupFlags(held, whereOf(tenant))
        const [mail, site] = [held.times.get('Exchange'), held.times.get('SharePoint')]
        return [{
          ...lying,
          ...flags,
          id: rowId(lying, flags.accountId),
          itemType: 'Group',
          ...(mail === undefined ? {} : { mailboxBackedUpTime: mail }),
          ...(site === undefined ? {} : { siteBackedUpTime: site })
        }]
      }
    }),

    mailboxes: list<RESTBackupMailboxData>({
      what: 'Mailbox',
      types: ['User', 'Group'],
      countRows: held => countMailboxes(seed(), held),
      toRows: (held, lying, tenant) => mailboxesOf(seed(), held, tenant)
        .map(mailbox => ({
          ...lying, ...mailbox, itemType: 'Mailbox',
          backedUpTime: held.times.get(mailbox.isArchive ? 'Archive' : 'Exchange') ?? null
        }))
    }),

    oneDrives: list<RESTBackupOneDriveData>({
      what: 'OneDrive',
      types: ['User'],
      countRows: ({ times }) => times.has('OneDrive') ? 1 : 0,
      toRows: (held, lying, tenant) => oneDrivesOf(held, tenant).map(({ id, name, url }) =>
        ({ ...lying, id, title: name, url, itemType: 'OneDrive', backedUpTime: held.times.get('OneDrive') ?? null }))
    }),

    sites: list<RESTBackupSiteData>({
      what: 'Site',
      types: ['Site', 'User', 'Group'],
      countRows: (held, inventories) => Number(held.times.has('SharePoint') && (held.object.type !== 'Group' ||
        !sitesOf(held, whereOf('')).some(({ id }) => isTwice(held, id, inventories)))),
      toRows: (held, lying, tenant) => sitesOf(held, whereOf(tenant)).map(({ id, name, url }) => ({
        ...lying, id, title: name, url, itemType: 'Site', msid: id.slice(0, 36),
        backedUpTime: held.times.get('SharePoint') ?? null
      }))
    }),

    teams: list<RESTBackupTeamData>({
      what: 'Team',
      types: ['Team'],
      countRows: () => 1,
      toRows: ({ object: { id, name }, times }, lying) =>
        [{ ...lying, id, displayName: name, itemType: 'Team', msid: id, backedUpTime: times.get('Teams') ?? null }]
    }),

    organizations: {
      page (repositoryId: string, { offset = 0, limit = 30 }: Paging): Page<RESTBackupOrganizationData> {
        const { id } = repositories.get(repositoryId)
        const all = storageUsage.inRepository(id).map(usage => ({ ...toOrganization(usage), repositoryId: id }))
        return { results: all.slice(offset, offset + limit), offset, limit, total: all.length }
      },

      get (repositoryId: string, organizationId: string): RESTBackupOrganizationData {
        const { id, name } = repositories.get(repositoryId)
        const wanted = organizationId.toLowerCase()
        const usage = storageUsage.inRepository(id).find(({ organizationId: own, backedUpOrganizationId }) =>
          [own, backedUpOrganizationId].some(id => id.toLowerCase() === wanted))
        if (usage === undefined) throw refuse.notInRepository('Organization', organizationId, name)
        return { ...toOrganization(usage), repositoryId: id } as RESTBackupOrganizationData // links name the repository
      }
    }
  }
}

/** The place of the last number that is not above another one, of numbers that rise. */
function placeOf (numbers: Uint32Array, wanted: number): number {
  let [from, to] = [0, numbers.length - 1]
  while (from < to) {
    const middle = Math.ceil((from + to) / 2)
    if ((numbers[middle] ?? Infinity) <= wanted) from = middle
    else to = middle - 1
  }
  return from
}

const textOf = (row: object, name: string): string => {
  const value: unknown = Reflect.get(row, name)
  return typeof value === 'string' ? value : ''
}
const idOf = (row: object): string => textOf(row, 'id')
const namesIn = (row: object): string[] => ['displayName', 'title', 'email', 'url'].map(name => textOf(row, name))
