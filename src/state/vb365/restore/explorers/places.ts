import type { Page, Paging } from '../../../store/collection.js'
import { accountOfPersonalSite, hasOneDrive, oneDriveIdOf, oneDriveOf } from '../../organizations/index.js'
import type { Directory } from '../../organizations/directory.js'
import { objectGuid } from '../scope.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { How } from '../restores.js'
import type { TakingOut } from '../taking-out.js'
import type { Credentials } from '../credentials.js'
import type { Thing } from '../things.js'
import type { View } from '../views.js'
import {
  documentsFrom, earlierVersions, findDocument, findFolder, findIn, findLibrary, foldersBelow, foldersFrom,
  foldersToSearch, type From, fromParent, idOf, lastVersion, type LibraryPlace, parentOf, showSpot, type ShownDocument,
  type Spot, thingOfDocument, thingOfFolder, thingOfFolders, versionWith
} from './documents.js'
import { idsNamed } from '../named.js'
import type { PageOfSearch, SearchPaging } from '../searches.js'

/** What is asked for in a OneDrive or site: one thing by its ids in the path. */
export interface Target {
  documentId?: string | undefined
  itemId?: string | undefined
  folderId?: string | undefined
  libraryId?: string | undefined
  listId?: string | undefined
  versionId?: number | undefined
}

interface Named { id?: string | undefined }
/** Or some of them, by the ids in the body; operators put each into a configuration of its own. */
export interface Listed {
  documents?: readonly Named[] | undefined
  folders?: readonly Named[] | undefined
  items?: readonly Named[] | undefined
  documentsRestoreConfigs?: ReadonlyArray<{ document?: Named }> | undefined
  itemsRestoreConfigs?: ReadonlyArray<{ item?: Named }> | undefined
}

export interface ListFilter { parentId?: string | undefined, includeFolders?: boolean | undefined }
export interface Search { query?: string | undefined }
export interface PlacePaging extends SearchPaging { itemType?: 'All' | 'Folders' | 'Documents' | 'Items' | undefined }

/** How documents and items are brought back, as the bodies of all such operations say it. */
export interface RestoreOptions extends Credentials {
  list?: string | null | undefined
  folder?: string | null | undefined
  onedrive?: { id?: string, url?: string, name?: string } | null | undefined
  siteURL?: string | null | undefined
  organizationName?: string | null | undefined
  officeRegion?: string | null | undefined
  officeUsername?: string | null | undefined
  officeUserpassword?: string | null | undefined
  onpremisesUsername?: string | null | undefined
  onpremisesUserpassword?: string | null | undefined
  documentAction?: 'Overwrite' | 'Keep' | null | undefined
  changedItems?: boolean | null | undefined
  deletedItems?: boolean | null | undefined
  restoreChangedItems?: boolean | null | undefined
  restoreDeletedItems?: boolean | null | undefined
  reason?: string | undefined
}

/** A row with what its links need to know. */
export interface DocumentInPlace extends ShownDocument {
  sessionId: string, placeId: string, oneDriveId?: string,
  siteId?: string, parentId?: string
  /** A version that the thing itself does not show any more. */
  isEarlier: boolean
}

type Noun = 'oneDriveId' | 'siteId'

/** How a row knows the place that it is in. */
function showIn (view: View, place: LibraryPlace, noun: Noun, spot: Spot, version?: number): DocumentInPlace {
  const parent = parentOf(place, spot)
  return {
    ...showSpot(place, spot, version),
    [noun]: place.id,
    placeId: place.id,
    sessionId: view.session.id,
    isEarlier: version !== undefined && version !== lastVersion(place, spot),
    ...(parent === undefined ? {} : { parentId: idOf(place, parent) })
  }
}

function cut<T> (all: readonly T[], { offset = 0, limit = 30 }: Paging): {
  results: T[], offset: number, limit: number,
  total: number
} {
  return { results: all.slice(offset, offset + limit), offset, limit, total: all.length }
}

/**
 * What is the same in OneDrives and sites: lists of folders, documents and items, their versions, search, and what is
 * taken
 * out of them.
 * @param placeOf the OneDrive or site with an id, as the session shows it
 */
export function createPlaces (
  placeOf: (view: View, id: string) => LibraryPlace, noun: Noun, wholeOf: (place: LibraryPlace) => Thing,
  pageOfSearch: PageOfSearch
) {
  const librariesOf = (place: LibraryPlace, isList: boolean): number[] =>
    place.libraries.flatMap((library, n) => library.isList === isList ? [n] : [])

  const rows = (view: View, place: LibraryPlace, spots: readonly Spot[], paging: Paging): Page<DocumentInPlace> => {
    const page = cut(spots, paging)
    return { ...page, results: page.results.map(spot => showIn(view, place, noun, spot)) }
  }

  /** The spot that ids in a path name. */
  function spotOfTarget (place: LibraryPlace, { documentId, itemId, folderId }: Target): Spot {
    if (documentId !== undefined) return findDocument(place, documentId, 'Document')
    if (itemId !== undefined) return findDocument(place, itemId, 'Item', true)
    return findFolder(place, folderId ?? '')
  }

  function thingOfSpot (place: LibraryPlace, spot: Spot, version?: number): Thing {
    if (spot.ordinal === undefined) return thingOfFolder(place, spot, version)
    return thingOfDocument(place, { ...spot, ordinal: spot.ordinal }, version)
  }

  function thingOfLibrary (place: LibraryPlace, id: string, noun: 'Library' | 'List'): Thing {
    const library = findLibrary(place, id)
    const found = library === undefined ? undefined : place.libraries[library]
    if (library === undefined || found === undefined ||
      found.isList !== (noun === 'List')) throw refuse.notInBackup(noun, id)
    return thingOfFolders(place, foldersBelow(place, { library, folder: 0 }), {
      id, name: found.name, itemType: 'SharePointList', kind: 'List',
      source: `${place.url.replace(/^https:\/\/[^/]+/, '')}/${found.name}`
    })
  }

  /** What a call is about: what its path names, what its body lists, or all of the place. */
  function take (view: View, placeId: string, target: Target = {}, listed: Listed = {}): Thing[] {
    const place = placeOf(view, placeId)
    const lists: Array<[string, readonly Named[] | undefined, (id: string) => Thing]> = [
      ['documents', listed.documents ?? listed.documentsRestoreConfigs?.map(({ document = {} }) => document),
        id => thingOfSpot(place, findDocument(place, id, 'Document'))],
      ['items', listed.items ?? listed.itemsRestoreConfigs?.map(({ item = {} }) => item),
        id => thingOfSpot(place, findDocument(place, id, 'Item', true))],
      ['folders', listed.folders, id => thingOfSpot(place, findFolder(place, id))]
    ]
    for (const [member, named, thingWith] of lists) {
      if (named !== undefined) return idsNamed(named, member).map(thingWith)
    }
    if (target.libraryId !== undefined) return [thingOfLibrary(place, target.libraryId, 'Library')]
    if (target.listId !== undefined) return [thingOfLibrary(place, target.listId, 'List')]
    if (target.documentId !== undefined || target.itemId !== undefined || target.folderId !== undefined) {
      const spot = spotOfTarget(place, target)
      const version = target.versionId === undefined ? undefined : versionWith(place, spot, target.versionId)
      return [thingOfSpot(place, spot, version)]
    }
    return [wholeOf(place)]
  }

  return {
    /**
     * The documents, or the items of lists, below a folder, in a library, or all of them; with folders if asked for.
     */
    documents (view: View, placeId: string, { parentId, includeFolders }: ListFilter, paging: Paging,
      isList = false): Page<DocumentInPlace> {
      const place = placeOf(view, placeId)
      const from = fromParent(place, parentId, librariesOf(place, isList))
      return rows(view, place, [...(includeFolders === true ? foldersFrom(place, from) : []),
        ...documentsFrom(place, from)], paging)
    },

    folders (view: View, placeId: string, { parentId }: ListFilter, paging: Paging): Page<DocumentInPlace> {
      const place = placeOf(view, placeId)
      return rows(view, place, foldersFrom(place, fromParent(place, parentId, place.libraries.map((_, n) => n))),
        paging)
    },

    /** One of them, as it is or as one of its versions was. */
    one (view: View, placeId: string, target: Target): DocumentInPlace {
      const place = placeOf(view, placeId)
      const spot = spotOfTarget(place, target)
      return showIn(view, place, noun, spot, target.versionId === undefined
        ? undefined
        : versionWith(place, spot, target.versionId))
    },

    /** The versions before the one that the thing itself shows, newest first. */
    versions (view: View, placeId: string, target: Target, paging: Paging): Page<DocumentInPlace> {
      const place = placeOf(view, placeId)
      const spot = spotOfTarget(place, target)
      const page = cut(earlierVersions(place, spot), paging)
      return { ...page, results: page.results.map(version => showIn(view, place, noun, spot, version)) }
    },

    /** What is found below a folder, in a library or list, in one place, or in several of them. */
    search (view: View, placeIds: readonly string[], { folderId, libraryId, listId }: Target, { query = '' }: Search,
      { itemType = 'All', ...paging }: PlacePaging): Page<DocumentInPlace> {
      const only = itemType === 'Items' ? 'Documents' : itemType
      const parent = folderId ?? libraryId ?? listId
      const fromIn = (place: LibraryPlace): From => fromParent(place, parent, place.libraries.map((_, n) => n))
      // What does not exist is refused, whatever is known of the search.
      const [first] = placeIds
      if (first !== undefined) fromIn(placeOf(view, first))
      return pageOfSearch(view, {
        where: `${placeIds.join()}/${parent ?? ''}`,
        what: `${only}/${query}`,
        * find () {
          for (const placeId of placeIds) {
            const place = placeOf(view, placeId)
            const from = fromIn(place)
            for (const spot of findIn(place, foldersToSearch(place, from), query, only)) yield { place, spot }
          }
        },
        show: ({ place, spot }) => showIn(view, place, noun, spot)
      }, paging)
    },

    take
  }
}

export type Places = ReturnType<typeof createPlaces>

/**
 * Brings documents and items back: where they were, elsewhere, and as an operator, who needs nothing to sign in with.
 */
export function createPlaceRestore (takeOut: TakingOut, directory: Directory) {
  function howOf ({ list, documentAction, reason, ...options }: RestoreOptions): How {
    const copyTo = list != null && list !== ''
      ? { list, folder: '' }
      : documentAction === 'Keep' ? { isBeside: true } : undefined
    return {
      copyTo,
      changedItems: options.changedItems ?? options.restoreChangedItems,
      deletedItems: options.deletedItems ?? options.restoreDeletedItems,
      reason,
      // Kept beside the present one: a copy is written in any case.
      writesAll: documentAction === 'Keep' || (list != null && list !== ''),
      ...(list == null || list === '' ? {} : { target: list })
    }
  }

  /** Bulk restores spell the names of accounts in their own way. */
  const credentialsOf = (body: RestoreOptions): Credentials => ({
    ...body,
    office365UserName: body.officeUsername,
    office365UserPassword: body.officeUserpassword,
    onPremisesUserName: body.onpremisesUsername,
    onPremisesUserPassword: body.onpremisesUserpassword
  })

  return {
    original: (view: View, things: readonly Thing[], body: RestoreOptions, revision: string,
      more: { isBulk?: boolean, impersonates?: boolean } = {}) =>
      takeOut.restore(view, things, { ...howOf(body), ...more }, credentialsOf(body), revision),

    /** Another site, OneDrive or organization: all is written there. */
    other (view: View, things: readonly Thing[], body: RestoreOptions, revision: string,
      more: { impersonates?: boolean } = {}) {
      const { organizationName, officeRegion, siteURL, onedrive, folder, list } = body
      const isNamed = (text: string | null | undefined): text is string => text != null && text !== ''
      if (isNamed(organizationName) && !isNamed(officeRegion)) throw refuse.lacks('officeRegion')
      if (isNamed(siteURL) && !URL.canParse(siteURL)) throw refuse.siteNotAddress('siteURL', siteURL)
      const place = isNamed(siteURL) ? siteURL : onedrive?.url ?? onedrive?.name ?? onedrive?.id
      const target = [place, list, folder].filter(isNamed).join('/')
      const into = placeWith(directory, siteURL, onedrive)
      // As with mailboxes: found out when the restore signs in. Other organizations have what the estate does not know.
      const isMissing = onedrive != null && !isNamed(siteURL) && !isNamed(organizationName) && into === undefined
      const isHere = !isNamed(siteURL) && onedrive == null && !isNamed(organizationName)
      return takeOut.restore(view, things, {
        ...howOf(body),
        ...more,
        writesAll: true,
        copyTo: into === undefined && !isHere
          ? undefined
          : { place: into, folder: folder ?? undefined, list: list ?? undefined },
        ...(target === '' ? {} : { target }),
        ...(isMissing ? { trouble: `OneDrive ${place ?? ''} was not found.` } : {})
      }, credentialsOf(body), revision)
    },

    operator: (view: View, things: readonly Thing[], body: RestoreOptions) =>
      takeOut.operatorRestore(view, things, howOf(body))
  }
}

/** The site or OneDrive of the estate that a request names; undefined where the estate has none of it. */
function placeWith (
  directory: Directory, siteURL: string | null | undefined, onedrive: RestoreOptions['onedrive']
): string | undefined {
  if (siteURL != null && siteURL !== '') return directory.idsNamed(siteURL)[0]
  if (onedrive == null) return undefined
  return driveWith(directory, onedrive)
}

/** The OneDrive with an id, else with an address, else of somebody's name; of people who are there. */
function driveWith (
  { collections: { users } }: Directory, { id, url, name }: NonNullable<RestoreOptions['onedrive']>
): string | undefined {
  const isText = (one: string | undefined, other: string | undefined): boolean =>
    one?.toLowerCase() === other?.toLowerCase()
  if (id !== undefined) {
    const account = accountOfPersonalSite(id)
    const owner = account === undefined ? undefined : users.first({ where: { msid: account } })
    return owner !== undefined && isText(oneDriveOf(owner)?.id, id) ? id : undefined
  }
  if (url === undefined && name === undefined) return undefined
  const owner = users.list().find(user => hasOneDrive(user) &&
    (url === undefined ? isText(user.displayName, name) : isText(oneDriveOf(user)?.url, url.replace(/\/$/, ''))))
  return owner === undefined ? undefined : oneDriveIdOf(objectGuid(owner.id))
}

export type PlaceRestore = ReturnType<typeof createPlaceRestore>
