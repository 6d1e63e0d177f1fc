import type { RESTOneDrive } from '../../../../schemas/vb365/common/shared.js'
import { createLibrary } from '../../../content/library.js'
import { peopleOf } from '../../../content/people.js'
import type { Page, Paging } from '../../../store/collection.js'
import { restoreRefusals as refuse } from '../refusals.js'
import { accountOfPersonalSite, oneDriveIdOf } from '../../organizations/index.js'
import { idsNamed } from '../named.js'
import type { PageOfSearch } from '../searches.js'
import { objectGuid, type ScopeOf, type Shown } from '../scope.js'
import type { Thing } from '../things.js'
import { sightOf, type View } from '../views.js'
import type { WrittenContent } from '../written.js'
import { foldersBelow, type LibraryPlace, thingOfFolders, withinFolders, withWrittenContent } from './documents.js'
import { createPlaces } from './places.js'

type ShownOneDrive = RESTOneDrive & { sessionId: string }

/** The OneDrives of a backup, with their folders and documents. */
export function createOneDriveExplorer (scopeOf: ScopeOf, pageOfSearch: PageOfSearch, written: WrittenContent) {
  const hasOneDrive = ({ type, kept }: Shown): boolean => type === 'User' && kept.has('OneDrive')
  const shownIn = (view: View): Shown[] => [...scopeOf(view.session).values()].filter(hasOneDrive)

  function placeOfUser (view: View, shown: Shown): LibraryPlace {
    const id = oneDriveIdOf(objectGuid(shown.id))
    const host = view.domain.split('.')[0] ?? view.domain
    const account = (shown.mail === ''
      ? `${shown.name.toLowerCase().replaceAll(' ', '.')}@${view.domain}`
      : shown.mail).replace(/[@.]/g, '_')
    const url = `https://${host}-my.sharepoint.com/personal/${account}`
    const kept = shown.kept.get('OneDrive')
    return withinFolders(withWrittenContent({
      seed: view.seed,
      id,
      name: shown.name,
      url,
      sight: sightOf(view, shown, 'OneDrive'),
      today: view.today,
      showAllVersions: view.showAllVersions,
      backups: () => kept?.backups() ?? [],
      people: peopleOf(view.seed, view.domain),
      libraries: [createLibrary({ key: `${view.seed}/onedrive/${id}`, name: 'Documents', path: url, folders: 12 })],
      about: { userId: shown.id },
      itemType: 'OneDriveItem',
      // The API's document has GUIDs here, where those of sites are longer.
      hasShortIds: true
    }, written), kept?.limits ?? {})
  }

  function placeOf (view: View, id: string): LibraryPlace {
    const guid = accountOfPersonalSite(id)
    const shown = shownIn(view).find(shown => objectGuid(shown.id) === guid)
    if (shown === undefined ||
      oneDriveIdOf(objectGuid(shown.id)) !== id.toLowerCase()) throw refuse.notInBackup('OneDrive', id)
    return placeOfUser(view, shown)
  }

  const show = (view: View, { id, name, url }: LibraryPlace): ShownOneDrive =>
    ({ id, name, url, sessionId: view.session.id })

  const places = createPlaces(placeOf, 'oneDriveId', place => ({
    ...thingOfFolders(place, foldersBelow(place, { library: 0, folder: 0 }), {
      id: place.id, name: place.name, itemType: 'OneDriveItem', kind: 'OneDrive', source: place.url
    }),
    oneDrive: { siteId: place.id.slice(0, 36), webId: place.id.slice(36), url: place.url }
  }), pageOfSearch)

  return {
    ...places,

    /** Some OneDrives, whole, by the ids in a body. */
    takeSome (view: View, oneDrives: ReadonlyArray<{ id?: string }> = []): Thing[] {
      return idsNamed(oneDrives, 'oneDrives').flatMap(id => places.take(view, id))
    },

    list (view: View, { offset = 0, limit = 30 }: Paging): Page<ShownOneDrive> {
      const all = shownIn(view)
      const results = all.slice(offset, offset + limit).map(shown => show(view, placeOfUser(view, shown)))
      return { results, offset, limit, total: all.length }
    },

    get: (view: View, id: string): ShownOneDrive => show(view, placeOf(view, id)),

    ids: (view: View): string[] => shownIn(view).map(({ id }) => oneDriveIdOf(objectGuid(id)))
  }
}

export type OneDriveExplorer = ReturnType<typeof createOneDriveExplorer>
