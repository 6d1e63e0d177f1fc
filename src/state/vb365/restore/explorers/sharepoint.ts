import type { RESTSharePointAttachment } from '../../../../schemas/vb365/sharepoint-attachments-restore.js'
import type { RESTSharePointLibrary } from '../../../../schemas/vb365/sharepoint-libraries-restore.js'
import type { RESTSharePointSite } from '../../../../schemas/vb365/sharepoint-sites-restore.js'
import { keyOf, mix, pick } from '../../../content/hash.js'
import { guidWith, payloadOf } from '../../../content/ids.js'
import { createLibrary, documentOf, type Library } from '../../../content/library.js'
import { fileName } from '../../../content/backup-files.js'
import { peopleOf } from '../../../content/people.js'
import type { Page, Paging } from '../../../store/collection.js'
import { sitesOf } from '../../backups/index.js'
import type { Directory } from '../../organizations/directory.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { idsNamed } from '../named.js'
import type { PageOfSearch } from '../searches.js'
import type { ScopeOf, Shown } from '../scope.js'
import type { Thing } from '../things.js'
import { sightOf, type View } from '../views.js'
import type { WrittenContent } from '../written.js'
import {
  findDocument, findLibrary, foldersBelow, idOf, lastVersion, libraryId, type LibraryPlace, thingOfFolders,
  withWrittenContent
} from './documents.js'
import { createPlaces } from './places.js'

type ShownSite = RESTSharePointSite & { sessionId: string, parentId?: string }
type ShownLibrary = RESTSharePointLibrary & { sessionId: string, isList: boolean }
type ShownAttachment = RESTSharePointAttachment & { sessionId: string }

/** A site of the backup, or one below it. */
interface Web { shown: ShownAt, nth?: number }

/** With the address of a site, where the backup tells it. */
type ShownAt = Shown & { url: string }

const subsites = ['Archive', 'Team room', 'Intranet'] as const
const lists = ['Announcements', 'Tasks', 'Issues', 'Links', 'Events', 'Contacts'] as const

/** The sites of a backup, with their libraries and lists, folders, documents, items and attachments. */
export function createSharePointExplorer (
  scopeOf: ScopeOf, directory: Directory, pageOfSearch: PageOfSearch, written: WrittenContent
) {
  /** Sites, and those that lie in backups with their group or their person; each once. */
  function shownIn (view: View): ShownAt[] {
    const found = new Map<string, ShownAt>()
    for (const shown of scopeOf(view.session).values()) {
      const address = shown.url ?? shown.mail
      const content = [...shown.kept.keys()]
      const object = { ...shown, content, ...(address === '' ? {} : { address }) }
      const times = new Map(content.map(kind => [kind, '']))
      const where = { tenant: view.domain, siteOfGroup: directory.siteOfGroup }
      for (const { id, name, url } of sitesOf({ object, times }, where)) {
        if (!found.has(id) || shown.type === 'Site') found.set(id, { ...shown, id, name, url })
      }
    }
    return [...found.values()]
  }

  const countSubsites = (view: View, { id }: Shown): number => pick(keyOf(`${view.seed}/site/${id}`), 1, 3)
  const collectionOf = ({ id }: Shown): string => id.slice(0, 36)
  const idOfWeb = (view: View, { shown, nth }: Web): string =>
    nth === undefined ? shown.id : collectionOf(shown) + guidWith(view.seed, `web/${shown.id}`, nth)

  const websOf = (view: View, shown: ShownAt): Web[] =>
    [{ shown }, ...Array.from({ length: countSubsites(view, shown) }, (_, nth) => ({ shown, nth }))]

  function findWeb (view: View, id: string): Web {
    const asked = id.toLowerCase()
    for (const shown of shownIn(view)) {
      if (shown.id.toLowerCase() === asked) return { shown }
      if (asked.length !== 72 || !asked.startsWith(collectionOf(shown).toLowerCase())) continue
      const nth = payloadOf(view.seed, `web/${shown.id}`, asked.slice(36))
      if (nth !== undefined && nth < countSubsites(view, shown)) return { shown, nth }
    }
    throw refuse.notInBackup('Site', id)
  }

  function placeOfWeb (view: View, web: Web): LibraryPlace {
    const { shown, nth } = web
    const id = idOfWeb(view, web)
    const host = view.domain.split('.')[0] ?? view.domain
    const top = shown.url !== '' ? shown.url : directory.findSite(shown.id)?.url ?? `https://${host}.sharepoint.com/sites/${shown.name.replace(/\W+/g, '')}`
    const name = nth === undefined ? shown.name : subsites[nth % subsites.length] ?? subsites[0]
    const url = nth === undefined ? top : `${top}/${name.replace(/\W+/g, '').toLowerCase()}`
    const key = `${view.seed}/site/${id}`
    const first = pick(keyOf(key), 2, lists.length)
    const libraries: Library[] = [
      createLibrary({ key: `${key}/documents`, name: 'Documents', path: url, folders: 10 }),
      createLibrary({ key: `${key}/pages`, name: 'Site Pages', path: url, folders: 1, pace: { count: 1, weeks: 8 } }),
      createLibrary({ key: `${key}/assets`, name: 'Site Assets', path: url, folders: 2, pace: { count: 1, weeks: 12 } }),
      ...[0, 1, 2].map(n => {
        const name = lists[(first + n) % lists.length] ?? lists[0]
        return createLibrary({ key: `${key}/${name}`, name, path: url, isList: true, folders: n, pace: { count: 1, weeks: 4 } })
      })
    ]
    return withWrittenContent({
      seed: view.seed,
      id,
      name,
      url,
      sight: sightOf(view, shown, 'SharePoint'),
      today: view.today,
      showAllVersions: view.showAllVersions,
      backups: () => shown.kept.get('SharePoint')?.backups() ?? [],
      people: peopleOf(view.seed, view.domain),
      libraries,
      about: { siteId: shown.id },
      itemType: 'SharePointItem'
    }, written)
  }

  const placeOf = (view: View, id: string): LibraryPlace => placeOfWeb(view, findWeb(view, id))

  const showSite = (view: View, web: Web): ShownSite => {
    const { id, name, url } = placeOfWeb(view, web)
    return { id, name, url, sessionId: view.session.id, ...(web.nth === undefined ? {} : { parentId: web.shown.id }) }
  }

  function showLibrary (view: View, place: LibraryPlace, nth: number): ShownLibrary {
    const { name, path, folders, isList } = place.libraries[nth] ?? place.libraries[0] ?? emptyLibrary
    return {
      id: libraryId(place, nth),
      name,
      url: isList ? `${path}/Lists/${name}` : `${path}/${name.replace(/ /g, '')}`,
      description: `${name} of ${place.name}`,
      creationTime: new Date(folders[0]?.created ?? 0).toISOString(),
      siteId: place.id,
      sessionId: view.session.id,
      isList
    }
  }

  function libraries (view: View, siteId: string, isList: boolean,
    { offset = 0, limit = 30 }: Paging): Page<ShownLibrary> {
    const place = placeOf(view, siteId)
    const found = place.libraries.flatMap((library, n) => library.isList === isList ? [n] : [])
    return {
      results: found.slice(offset, offset + limit).map(n => showLibrary(view, place, n)), offset, limit,
      total: found.length
    }
  }

  function library (view: View, siteId: string, id: string, isList: boolean): ShownLibrary {
    const place = placeOf(view, siteId)
    const found = findLibrary(place, id)
    if (found === undefined || place.libraries[found]?.isList !== isList) {
      throw refuse.notInBackup(isList
        ? 'List'
        : 'Library', id)
    }
    return showLibrary(view, place, found)
  }

  // Attachments of list items

  interface Attachment extends ShownAttachment { key: number, title: string, modified: number }

  function attachmentsOf (view: View, siteId: string, itemId: string): {
    place: LibraryPlace,
    attachments: Attachment[]
  } {
    const place = placeOf(view, siteId)
    const spot = findDocument(place, itemId, 'Item', true)
    const list = place.libraries[spot.library]
    const folder = list?.folders[spot.folder]
    if (list === undefined || folder === undefined) return { place, attachments: [] }
    const { name, title, key, topic, modified, sizeBytes } = documentOf(place.people, list, folder, spot.ordinal,
      lastVersion(place, spot))
    const own = keyOf(`${place.id}/${itemId}`)
    const nameOf = (nth: number): string =>
      fileName(`${topic?.document ?? title}${nth === 0 ? '' : ` ${nth + 1}`}.${nth === 0 ? 'pdf' : 'docx'}`)
    const attachments = Array.from({ length: pick(own, 1, 3) }, (_, nth): Attachment => ({
      id: guidWith(view.seed, `attachment/${itemId}`, nth),
      name: nameOf(nth),
      // As SharePoint makes them: below the number of the item, which is in its name (`35_.000`).
      url: `${place.url}/Lists/${list.name}/Attachments/${Number.parseInt(name, 10)}/${nameOf(nth)}`,
      sizeBytes: 14_000 + (sizeBytes % 200_000) + nth * 1_700,
      siteId: place.id,
      itemId: idOf(place, spot),
      sessionId: view.session.id,
      key: mix(key, nth),
      title,
      modified
    }))
    return { place, attachments }
  }

  const withoutInside = ({ key: _, title: __, modified: ___, ...attachment }: Attachment): ShownAttachment => attachment

  function findAttachment (view: View, siteId: string, itemId: string, id: string): {
    place: LibraryPlace,
    attachment: Attachment
  } {
    const { place, attachments } = attachmentsOf(view, siteId, itemId)
    const attachment = attachments.find(found => found.id === id.toLowerCase())
    if (attachment === undefined) throw refuse.notInBackup('Attachment', id)
    return { place, attachment }
  }

  function thingOfAttachment ({ place, attachment }: { place: LibraryPlace, attachment: Attachment }): Thing {
    const { id = '', name = '', sizeBytes = 0, key, title, modified, url = '' } = attachment
    return {
      id,
      name,
      itemType: 'SharePointItem',
      kind: 'Attachment',
      source: url.replace(/^https:\/\/[^/]+/, ''),
      about: place.about,
      items: 1,
      missing: 0,
      changed: 0,
      sizeBytes,
      files: () => [{ kind: 'attachment', path: fileName(name), modified, title, attached: { name, sizeBytes, key } }]
    }
  }

  return {
    ...createPlaces(placeOf, 'siteId', place => thingOfFolders(
      place, place.libraries.flatMap((_, library) => foldersBelow(place, { library, folder: 0 })),
      {
        id: place.id, name: place.name, itemType: 'SharePointSite', kind: 'Site',
        source: place.url.replace(/^https:\/\/[^/]+/, '')
      }
    ), pageOfSearch),

    /** All sites, those at the top, or those right below one. */
    list (view: View, parentId: string | undefined, { offset = 0, limit = 30 }: Paging): Page<ShownSite> {
      const all = parentId === undefined || parentId === '' || parentId === 'null'
        ? shownIn(view).flatMap(shown => websOf(view, shown))
        : parentId === 'root'
          ? shownIn(view).map((shown): Web => ({ shown }))
          : websBelow(view, parentId)
      return {
        results: all.slice(offset, offset + limit).map(web => showSite(view, web)), offset, limit,
        total: all.length
      }
    },

    get: (view: View, id: string): ShownSite => showSite(view, findWeb(view, id)),

    ids: (view: View): string[] => shownIn(view).flatMap(shown => websOf(view, shown)).map(web => idOfWeb(view, web)),

    libraries: (view: View, siteId: string, paging: Paging) => libraries(view, siteId, false, paging),
    library: (view: View, siteId: string, id: string) => library(view, siteId, id, false),
    lists: (view: View, siteId: string, paging: Paging) => libraries(view, siteId, true, paging),
    oneList: (view: View, siteId: string, id: string) => library(view, siteId, id, true),

    attachments (view: View, siteId: string, itemId: string,
      { offset = 0, limit = 30 }: Paging): Page<ShownAttachment> {
      const { attachments } = attachmentsOf(view, siteId, itemId)
      return {
        results: attachments.slice(offset, offset + limit).map(withoutInside), offset, limit,
        total: attachments.length
      }
    },

    attachment: (view: View, siteId: string, itemId: string, id: string): ShownAttachment =>
      withoutInside(findAttachment(view, siteId, itemId, id).attachment),

    takeAttachment: (view: View, siteId: string, itemId: string, id: string): Thing =>
      thingOfAttachment(findAttachment(view, siteId, itemId, id)),

    takeAttachments (view: View, siteId: string, itemId: string,
      attachments: ReadonlyArray<{ id?: string }> = []): Thing[] {
      return idsNamed(attachments, 'attachments').map(id =>
        thingOfAttachment(findAttachment(view, siteId, itemId, id)))
    }
  }

  function websBelow (view: View, parentId: string): Web[] {
    const web = findWeb(view, parentId)
    return web.nth === undefined ? websOf(view, web.shown).slice(1) : []
  }
}

export type SharePointExplorer = ReturnType<typeof createSharePointExplorer>

const emptyLibrary: Library = { key: 0, name: '', path: '', isList: false, folders: [] }
