import type {
  RESTProtectedGroup, RESTProtectedSite, RESTProtectedTeam, RESTProtectedUser
} from '../../../schemas/vb365/protected-data.js'
import type {
  RESTRestorePointGroup, RESTRestorePointMailbox, RESTRestorePointOneDrive, RESTRestorePointSite, RESTRestorePointTeam,
  RESTRestorePointUser
} from '../../../schemas/vb365/restore-points.js'
import type { Page, Paging } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { Directory, ProtectedObject } from '../organizations/directory.js'
import { guidOf } from '../organizations/index.js'
import {
  accountTypeOf, groupFlags, mailboxesOf, oneDrivesOf, type OwnerInBackups, sitesOf,
  userFlags, type Whereabouts
} from './held-rows.js'
import type { Held, Inventory, InventoryOf } from './inventory.js'
import type { ObjectParts } from './object-parts.js'
import type { OwnersOf } from './owners.js'
import { backupsRefusals as refuse } from './refusals.js'
import type { RestorePoint, RestorePoints } from './restore-points.js'

export interface ProtectedDataBelow {
  directory: Directory
  restorePoints: RestorePoints
  objectParts: ObjectParts
  inventoryOf: InventoryOf
  ownersOf: OwnersOf
}

export interface ProtectedFilter {
  organizationId?: string | undefined
  backedUpOrganizationId?: string | undefined
  repositoryId?: string | undefined
  restorePointId?: string | undefined
}

/** Something protected, the change by which it last was, and its place among all that this change protected. */
export interface ProtectedChange { type: ProtectedObject['type'], id: string, version: number, place: number }

/** Neighbours that the same change protected. */
interface Changed { type: ProtectedObject['type'], part: string, from: number, to: number, version: number, place: number }

const keptLists = 30
const types = ['User', 'Group', 'Site', 'Team'] as const

/** Users, groups, sites and teams of which there are backups, wherever they lie. */
export function createProtectedData (kernel: Kernel, {
  directory, restorePoints, objectParts, inventoryOf, ownersOf
}: ProtectedDataBelow) {
  /** Until restore points change. */
  const lists = new Map<string, Inventory>()
  let changes: readonly Changed[] | undefined
  const forget = (): void => {
    changes = undefined
    if (lists.size > 0) lists.clear()
  }
  kernel.database.onReload(forget)
  kernel.listeners.add(({ collection }) => {
    if (collection !== 'vb365.restorePoints') return
    forget()
    kernel.database.undoable(forget)
  })

  function inventory (type: ProtectedObject['type'], filter: ProtectedFilter): Inventory {
    const key = JSON.stringify([type, filter.organizationId, filter.backedUpOrganizationId, filter.repositoryId,
      filter.restorePointId])
    const known = lists.get(key)
    if (known !== undefined) return known
    const found = inventoryOf(pointsFor(filter), type)
    if (lists.size >= keptLists) lists.clear()
    lists.set(key, found)
    return found
  }

  function pointsFor ({
    organizationId, backedUpOrganizationId, repositoryId,
    restorePointId
  }: ProtectedFilter): RestorePoint[] {
    const points = restorePointId === undefined
      ? restorePoints.listOf({ organizationId, repositoryId })
      : [restorePoints.find(restorePointId)].flatMap(point => point ?? [])
          .filter(point => isSame(point.organizationId, organizationId) && isSame(point.repositoryId, repositoryId))
    return backedUpOrganizationId === undefined
      ? points
      : points.filter(point => isSame(ownersOf(point).backedUpOrganizationId, backedUpOrganizationId))
  }

  /** By their last change, the oldest first. */
  function listChanged (): readonly Changed[] {
    changes ??= types.flatMap(type => inventory(type, {}).segments.map(({ point, ...segment }) =>
      ({ ...segment, type, version: restorePoints.version(point.id) })))
      .sort((one, other) => one.version - other.version || one.place - other.place)
    return changes
  }

  function pageOf<Row> (
    found: Inventory, { offset = 0, limit = 30 }: Paging, toRow: (held: Held, owner: OwnerInBackups) => Row
  ): Page<Row> {
    const results: Row[] = []
    for (let n = offset; n < Math.min(offset + limit, found.count); n++) {
      const held = found.at(n)
      if (held !== undefined) results.push(toRow(held, ownersOf(held.point)))
    }
    return { results, offset, limit, total: found.count }
  }

  function kind<Row> (type: ProtectedObject['type'], toRow: (held: Held, owner: OwnerInBackups) => Row) {
    return {
      page: (filter: ProtectedFilter, paging: Paging): Page<Row> => pageOf(inventory(type, filter), paging, toRow),
      get (id: string): Row {
        const held = inventory(type, {}).find(id)
        if (held === undefined) throw refuse.notProtected(type.toLowerCase(), id)
        return toRow(held, ownersOf(held.point))
      }
    }
  }

  const whereOf = ({ tenant }: OwnerInBackups): Whereabouts => ({ tenant, siteOfGroup: directory.siteOfGroup })
  const seed = (): number => kernel.ids.seed()

  const whose = ({ point }: Held, { organizationId, backedUpOrganizationId, isKnown }: OwnerInBackups) => ({
    ...(isKnown ? { organizationId } : {}), backedUpOrganizationId, eTag: restorePoints.version(point.id)
  })

  const toSites = (held: Held, owner: OwnerInBackups): RESTProtectedSite[] => sitesOf(held, whereOf(owner))
    .map(({ id, name, url }) => ({ id, msid: id.slice(0, 36), displayName: name, url, ...whose(held, owner) }))

  /** What one restore point holds of a kind, row by row: for versions that ask the point. */
  function ofPoint<Row> (
    types: ReadonlyArray<ProtectedObject['type']>, toRows: (held: Held, owner: OwnerInBackups) => Row[]
  ) {
    return (restorePointId: string, { offset = 0, limit = Infinity }: Paging): Page<Row> => {
      const { id } = restorePoints.get(restorePointId)
      const rows: Row[] = []
      for (const type of types) {
        const found = inventory(type, { restorePointId: id })
        for (let n = 0; n < found.count; n++) {
          const held = found.at(n)
          if (held !== undefined) rows.push(...toRows(held, ownersOf(held.point)))
        }
      }
      return { results: rows.slice(offset, offset + limit), offset, limit: Math.min(limit, 10_000), total: rows.length }
    }
  }

  return {
    /** The first of what is protected by changes after one, and of that one from behind a place on. */
    listChanges (after: { version: number, place: number }, most: number): ProtectedChange[] {
      const found: ProtectedChange[] = []
      for (const { type, part, from, to, version, place } of listChanged()) {
        if (found.length >= most) break
        if (version < after.version) continue
        const first = version > after.version ? from : Math.max(from, from + after.place + 1 - place)
        objectParts.sliceOf(part, first, Math.min(to, first + most - found.length))
          .forEach(({ id }, n) => found.push({ type, id, version, place: place + first - from + n }))
      }
      return found
    },

    /** Whether there is a backup of something. */
    has: (type: ProtectedObject['type'], id: string): boolean => inventory(type, {}).find(id) !== undefined,

    /** What lay in a restore point that is gone and in no other. */
    goneWith: (point: RestorePoint): ProtectedObject[] =>
      types.flatMap(type => inventoryOf([point], type).missingIn(inventory(type, {}))),

    users: kind<RESTProtectedUser>('User', (held, owner) => ({
      id: held.object.id,
      msid: guidOf(held.object.id),
      displayName: held.object.name,
      accountType: accountTypeOf(held.object),
      ...whose(held, owner),
      mailboxes: mailboxesOf(seed(), held, owner.tenant),
      oneDrives: oneDrivesOf(held, owner.tenant).map(({ id, name, url }) => ({ id, displayName: name, url })),
      sites: toSites(held, owner)
    })),

    groups: kind<RESTProtectedGroup>('Group', (held, owner) => ({
      id: held.object.id,
      msid: guidOf(held.object.id),
      displayName: held.object.name,
      ...whose(held, owner),
      mailboxes: mailboxesOf(seed(), held, owner.tenant),
      sites: toSites(held, owner)
    })),

    sites: kind<RESTProtectedSite>('Site', (held, owner) => ({
      id: held.object.id,
      msid: held.object.id.slice(0, 36),
      displayName: held.object.name,
      url: held.object.address ?? '',
      ...whose(held, owner)
    })),

    teams: kind<RESTProtectedTeam>('Team', (held, owner) => ({
      id: held.object.id,
      msid: held.object.id,
      displayName: held.object.name,
      description: directory.findTeam(held.object.id)?.description ?? '',
      ...whose(held, owner)
    })),

    ofPoint: {
      mailboxes: ofPoint<RESTRestorePointMailbox>(['User', 'Group'], (held, { tenant }) =>
        mailboxesOf(seed(), held, tenant)),
      oneDrives: ofPoint<RESTRestorePointOneDrive>(['User'], (held, { tenant }) => oneDrivesOf(held, tenant)),
      sites: ofPoint<RESTRestorePointSite>(['Site', 'User', 'Group'], (held, owner) =>
        sitesOf(held, whereOf(owner)).map(({ id, name, url }) => ({ siteId: id, name, url }))),
      teams: ofPoint<RESTRestorePointTeam>(['Team'], ({ object: { id, name } }) =>
        [{ id, displayName: name, description: directory.findTeam(id)?.description ?? '' }]),
      users: ofPoint<RESTRestorePointUser>(['User'], (held, owner) => [{
        id: held.object.id,
        ...userFlags(seed(), held, owner.tenant),
        ...(owner.isKnown ? { organizationId: owner.organizationId } : {}),
        backedUpOrganizationId: owner.backedUpOrganizationId
      }]),
      groups: ofPoint<RESTRestorePointGroup>(['Group'], (held, owner) => [{
        id: held.object.id,
        ...groupFlags(held, whereOf(owner)),
        ...(owner.isKnown ? { organizationId: owner.organizationId } : {}),
        backedUpOrganizationId: owner.backedUpOrganizationId
      }])
    }
  }
}

const isSame = (one: string, other: string | undefined): boolean =>
  other === undefined || one.toLowerCase() === other.toLowerCase()
