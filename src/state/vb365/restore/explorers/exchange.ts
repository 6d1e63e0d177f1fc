import type { RESTExchangeItemsComposed } from '../../../../schemas/vb365/common/exchange.js'
import type { RESTExchangeFolder } from '../../../../schemas/vb365/mailbox-folders-restore.js'
import type { RESTExchangeMailbox } from '../../../../schemas/vb365/mailboxes-restore.js'
import { folderEntryId, folderOfEntryId, itemEntryId, placeOfEntryId, twinOf } from '../../../content/ids.js'
import {
  foldersOf, itemOf, type MailFolder, type MailItem, type Owner, peopleAround
} from '../../../content/mailbox.js'
import { keyOf, pick } from '../../../content/hash.js'
import { fileName, type BackupFile } from '../../../content/backup-files.js'
import type { People, Person } from '../../../content/people.js'
import { type Findable, isEverything, parseQuery, type Query } from '../../../content/query.js'
import { search } from '../../../content/search.js'
import { copiesWith, countMissing, createClosedStream, look, missingFrom, type Sight } from '../../../content/stream.js'
import { originOf, type Source } from '../../../content/changes.js'
import type { Page, Paging } from '../../../store/collection.js'
import { createMatcher } from '../../../store/wildcard.js'
import type { ExcludedFolder } from '../../backups/point-limits.js'
import { hasArchive } from '../../organizations/index.js'
import { idsNamed } from '../named.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { LargeFolderOf } from '../large-folders.js'
import type { PageOfSearch, SearchPaging } from '../searches.js'
import { objectGuid, type ScopeOf, type Shown } from '../scope.js'
import type { Thing, Writing } from '../things.js'
import { sightOf, type View } from '../views.js'
import { withWritten, type WrittenContent } from '../written.js'

/** A mailbox in a view, with all that its content follows from. */
interface Box { owner: Owner, shown: Shown, sight: Sight, people: People, folders: MailFolder[] }

/** What an export is narrowed down by. */
type Keyword = string | null | undefined

/** Where an item lies. */
interface Spot { box: Box, folder: MailFolder, ordinal: number }

/** What the links of the tree need to know beside what is shown. */
interface InSession { sessionId: string }
type ShownMailbox = RESTExchangeMailbox & InSession
type ShownFolder = RESTExchangeFolder & InSession & { parentId?: string }
type ShownItem = RESTExchangeItemsComposed & InSession & { folderId: string }

export interface FolderFilter { parentId?: string | undefined, name?: string | undefined }

/** What a restore may leave out of a mailbox. */
export interface LeftOut {
  excludeDrafts?: boolean | null | undefined
  excludeDeletedItems?: boolean | null | undefined
  excludeInPlaceHoldItems?: boolean | null | undefined
  excludeLitigationHoldItems?: boolean | null | undefined
}

const archive = 'archive'

/** The mailboxes of a backup, with their folders and items. */
export function createExchangeExplorer (
  scopeOf: ScopeOf, largeFolderOf: LargeFolderOf, pageOfSearch: PageOfSearch, written: WrittenContent
) {
  function boxOf (view: View, shown: Shown, isArchive: boolean): Box {
    const guid = objectGuid(shown.id)
    const owner: Owner = {
      seed: view.seed,
      id: isArchive ? twinOf(guid, archive) : guid,
      name: shown.name,
      mail: shown.mail === '' ? `${shown.name.toLowerCase().replaceAll(' ', '.')}@${view.domain}` : shown.mail,
      domain: view.domain,
      isArchive,
      isPublic: shown.mailboxType === 'Public'
    }
    const sight = sightOf(view, shown, isArchive ? 'Archive' : 'Exchange')
    const large = isArchive ? undefined : largeFolderOf(shown.id)
    const folders = withWritten(foldersOf(owner, large), written.in(owner.id), {
      spotOf: id => placeOfEntryId(owner.id, id),
      find: (all, name) => folderCalled(all, name),
      create: (index, name, at, source) => createdFolder(owner, index, name, source, at)
    })
    const known = folders.filter(({ created = 0 }) => created <= sight.at)
    const limits = shown.kept.get(isArchive ? 'Archive' : 'Exchange')?.limits ?? {}
    return {
      owner, shown, sight, people: peopleAround(owner),
      folders: withoutFolders(known, limits.mailFolders)
    }
  }

  /** Of a mailbox and its archive each may be backed up without the other. */
  const has = (view: View, shown: Shown, isArchive: boolean): boolean => isArchive
    ? shown.kept.has('Archive') && hasArchive(view.seed, shown)
    : shown.kept.has('Exchange')
  /** Of a retrieval, whether the mailbox was retrieved, or only the other one of its user. */
  const isRetrieved = ({ session: { onlyIds } }: View, id: string): boolean =>
    onlyIds === undefined || onlyIds.includes(id)
  function * boxesOf (view: View): Generator<{ shown: Shown, isArchive: boolean }> {
    for (const shown of scopeOf(view.session).values()) {
      const guid = objectGuid(shown.id)
      if (has(view, shown, false) && isRetrieved(view, guid)) yield { shown, isArchive: false }
      if (has(view, shown, true) && isRetrieved(view, twinOf(guid, archive))) yield { shown, isArchive: true }
    }
  }

  function findBox (view: View, id: string): Box {
    const asked = id.toLowerCase()
    const byGuid = (guid: string, isArchive: boolean): Shown | undefined => {
      for (const shown of scopeOf(view.session).values()) {
        if (objectGuid(shown.id) === guid && has(view, shown, isArchive)) return shown
      }
      return undefined
    }
    if (!isRetrieved(view, asked)) throw refuse.notInBackup('Mailbox', id)
    const own = byGuid(asked, false)
    if (own !== undefined) return boxOf(view, own, false)
    const archived = byGuid(twinOf(asked, archive), true)
    if (archived === undefined) throw refuse.notInBackup('Mailbox', id)
    return boxOf(view, archived, true)
  }

  const toMailbox = (view: View, { owner }: Box): ShownMailbox => ({
    id: owner.id,
    name: owner.name,
    email: owner.mail,
    isArchive: owner.isArchive,
    isPublic: owner.isPublic,
    sessionId: view.session.id
  })

  const toFolder = (view: View, { owner }: Box, folder: MailFolder): ShownFolder => ({
    id: folderEntryId(owner.id, folder.index),
    mailboxId: owner.id,
    name: folder.name,
    type: folder.type,
    category: folder.category,
    description: '',
    sessionId: view.session.id,
    ...(folder.parent === undefined ? {} : { parentId: folderEntryId(owner.id, folder.parent) })
  })

  function findFolder (box: Box, id: string): MailFolder {
    const index = folderOfEntryId(box.owner.id, id)
    const folder = box.folders.find(folder => folder.index === index)
    if (folder === undefined) throw refuse.notInBackup('Folder', id)
    return folder
  }

  function findItem (box: Box, id: string): MailItem {
    const place = placeOfEntryId(box.owner.id, id)
    const folder = box.folders.find(({ index }) => index === place?.folder)
    if (place === undefined || folder === undefined || !look(folder.stream, box.sight).has(place.ordinal)) {
      throw refuse.notInBackup('Item', id)
    }
    return itemOf(box.owner, box.people, folder, place.ordinal)
  }

  const showItem = (view: View, { owner }: Box, item: MailItem): ShownItem => ({
    ...toMembers(item),
    id: itemEntryId(owner.id, item.folder.index, item.ordinal),
    mailboxId: owner.id,
    itemClass: item.itemClass,
    folderId: folderEntryId(owner.id, item.folder.index),
    sessionId: view.session.id
  })

  /** The items of some folders, folder after folder, newest first in each. */
  function itemsOf (view: View, box: Box, folders: readonly MailFolder[],
    { offset = 0, limit = 30 }: Paging): Page<ShownItem> {
    const results: ShownItem[] = []
    let total = 0
    for (const folder of folders) {
      const looked = look(folder.stream, box.sight)
      const from = Math.max(0, offset - total)
      for (const n of looked.newest(from, limit - results.length)) {
        results.push(showItem(view, box, itemOf(box.owner, box.people, folder, n)))
      }
      total += looked.total
    }
    return { results, offset, limit, total }
  }

  function * findIn (box: Box, folders: readonly MailFolder[], query: Query): Generator<Spot> {
    for (const folder of folders) {
      const ordinals = search(query, {
        stream: folder.stream,
        looked: look(folder.stream, box.sight),
        otherWords: word => wordsOfPeople(box).includes(word) || otherWords.includes(word),
        findable: n => findableOf(itemOf(box.owner, box.people, folder, n))
      })
      for (const ordinal of ordinals) yield { box, folder, ordinal }
    }
  }

  const countIn = (box: Box, folders: readonly MailFolder[]): number =>
    folders.reduce((sum, { stream }) => sum + look(stream, box.sight).total, 0)

  /** What is found in some folders of each mailbox. */
  function searchIn (view: View, where: string, boxes: () => Iterable<[Box, readonly MailFolder[]]>, text: string,
    paging: SearchPaging): Page<ShownItem> {
    const query = parseQuery(text)
    return pageOfSearch(view, {
      where,
      what: text,
      * find () {
        for (const [box, folders] of boxes()) yield * findIn(box, folders, query)
      },
      show: ({ box, folder, ordinal }) => showItem(view, box, itemOf(box.owner, box.people, folder, ordinal)),
      count: isEverything(query)
        ? () => [...boxes()].reduce((sum, [box, folders]) => sum + countIn(box, folders), 0)
        : undefined
    }, paging)
  }

  function * everyBox (view: View): Generator<[Box, readonly MailFolder[]]> {
    for (const { shown, isArchive } of boxesOf(view)) {
      const box = boxOf(view, shown, isArchive)
      yield [box, box.folders]
    }
  }

  // What is taken out of a backup

  function fileOf (box: Box, item: MailItem): BackupFile {
    const name = fileName(item.subject === '' ? 'Untitled' : item.subject)
    return { kind: 'message', path: `${pathOf(box.folders, item.folder)}/${name}.msg`, modified: item.time, item }
  }

  const aboutOf = ({ shown }: Box): Thing['about'] =>
    shown.type === 'Group' ? { groupId: shown.id } : { userId: shown.id }

  const mailboxOf = ({ owner }: Box): NonNullable<Thing['mailbox']> =>
    ({ id: owner.id, name: owner.name, email: owner.mail, isArchive: owner.isArchive, isPublic: owner.isPublic })

  /** What is copied of a folder: what was copied there before is as what it was made of. */
  function sourcesOf ({ owner, sight }: Box, { kind, stream }: MailFolder, only?: number): Source[] {
    const mail = { kind, me: { name: owner.name, mail: owner.mail }, domain: owner.domain }
    const { changes, ...bare } = stream
    if (only === undefined && changes === undefined) return [{ stream: bare, sight, mail }]
    const looked = look(stream, sight)
    const own: number[] = []
    const copied: Source[] = []
    for (const n of only === undefined ? looked.newest(0, looked.total).reverse() : [only]) {
      const copies = copiesWith(stream, n)
      if (copies === undefined) own.push(n)
      else {
        const { stream, mail: own = mail } = copies.source
        copied.push({ stream, mail: own, ordinals: [originOf(copies, n)] })
      }
    }
    return [...own.length === 0 ? [] : [{ stream: bare, ordinals: own, mail }], ...copied]
  }

  const idIn = ({ owner }: Box, folder: MailFolder) => (n: number): string => itemEntryId(owner.id, folder.index, n)

  function writingOf (view: View, box: Box, folders: readonly MailFolder[]): Writing {
    return {
      place: box.owner.id,
      inPlace: () => ({
        back: folders.flatMap(folder => [...missingFrom(folder.stream, box.sight, view.today)].map(idIn(box, folder))),
        changed: [],
        folders: folders.map(({ index }) => index)
      }),
      copies: () => folders.flatMap(folder =>
        sourcesOf(box, folder).map(source => ({ folder: pathOf(box.folders, folder), source })))
    }
  }

  function thingOfItem (view: View, box: Box, item: MailItem): Thing {
    const isMissing = !look(item.folder.stream, view.today).has(item.ordinal)
    const isOther = !isMissing && isChanged(item.folder, item.ordinal, box.sight.at)
    const id = itemEntryId(box.owner.id, item.folder.index, item.ordinal)
    return {
      id,
      name: item.subject,
      itemType: 'ExchangeMailbox',
      kind: item.itemClass,
      source: `${box.owner.name}\\${item.folder.name}`,
      about: aboutOf(box),
      items: 1,
      missing: isMissing ? 1 : 0,
      changed: isOther ? 1 : 0,
      sizeBytes: item.sizeBytes,
      mailbox: mailboxOf(box),
      writing: [{
        place: box.owner.id,
        inPlace: () => ({ back: isMissing ? [id] : [], changed: isOther ? [{ id, version: 0 }] : [] }),
        copies: () => sourcesOf(box, item.folder, item.ordinal)
          .map(source => ({ folder: pathOf(box.folders, item.folder), source }))
      }],
      files: () => [fileOf(box, item)]
    }
  }

  type Own = Pick<Thing, 'id' | 'name' | 'kind' | 'source'>

  function thingOfFolders (view: View, box: Box, folders: readonly MailFolder[], own: Own): Thing {
    let items = 0
    let missing = 0
    let changed = 0
    for (const { stream } of folders) {
      const there = look(stream, box.sight).total
      const gone = countMissing(stream, box.sight, view.today)
      items += there
      missing += gone
      // All that was changed was brought back when the folder was restored last.
      if ((stream.changes?.refreshed ?? 0) <= box.sight.at) changed += Math.floor((there - gone) / changedOneIn)
    }
    return {
      ...own,
      itemType: 'ExchangeMailbox',
      about: aboutOf(box),
      items,
      missing,
      changed,
      sizeBytes: items * 32_000,
      mailbox: mailboxOf(box),
      writing: [writingOf(view, box, folders)],
      * files () {
        for (const folder of folders) {
          const looked = look(folder.stream, box.sight)
          for (let offset = 0; offset < looked.total; offset += 100) {
            for (const n of looked.newest(offset, 100)) yield fileOf(box, itemOf(box.owner, box.people, folder, n))
          }
        }
      }
    }
  }

  /** What some folders hold, to be exported: all of it, or what is found by a keyword. */
  function exportOf (view: View, box: Box, folders: readonly MailFolder[], own: Own, keyword: Keyword): Thing {
    const whole = thingOfFolders(view, box, folders, own)
    if (keyword == null || keyword === '') return whole
    const query = parseQuery(keyword)
    const found = [...findIn(box, folders, query)]
    return {
      ...whole,
      items: found.length,
      sizeBytes: found.length * 32_000,
      * files () {
        for (const { folder, ordinal } of found) yield fileOf(box, itemOf(box.owner, box.people, folder, ordinal))
      }
    }
  }

  function thingOfBox (view: View, box: Box, left: LeftOut): Thing {
    const { id, name } = box.owner
    return thingOfFolders(view, box, withoutLeft(box.folders, left), { id, name, kind: 'Mailbox', source: name })
  }

  return {
    mailboxes (view: View, { offset = 0, limit = 30 }: Paging): Page<ShownMailbox> {
      const all = [...boxesOf(view)]
      const results = all.slice(offset, offset + limit).map(({ shown, isArchive }) =>
        toMailbox(view, boxOf(view, shown, isArchive)))
      return { results, offset, limit, total: all.length }
    },

    mailbox: (view: View, id: string): ShownMailbox => toMailbox(view, findBox(view, id)),

    /** The folders of a mailbox: all, or those right below one. Clients send `parentId=null` for none (seen). */
    folders (view: View, mailboxId: string, { parentId, name }: FolderFilter,
      { offset = 0, limit = 30 }: Paging): Page<ShownFolder> {
      const box = findBox(view, mailboxId)
      const isNamed = name === undefined ? () => true : createMatcher(name, { single: true })
      const parent = isNoParent(parentId) ? undefined : parentId === 'root' ? -1 : findFolder(box, parentId ?? '').index
      const found = box.folders
        .filter(folder => parent === undefined || (folder.parent ?? -1) === parent)
        .filter(folder => isNamed(folder.name))
      const results = found.slice(offset, offset + limit).map(folder => toFolder(view, box, folder))
      return { results, offset, limit, total: found.length }
    },

    folder (view: View, mailboxId: string, folderId: string): ShownFolder {
      const box = findBox(view, mailboxId)
      return toFolder(view, box, findFolder(box, folderId))
    },

    /** The items of one folder, or of all of them. */
    items (view: View, mailboxId: string, folderId: string | undefined, paging: Paging): Page<ShownItem> {
      const box = findBox(view, mailboxId)
      return itemsOf(view, box, isNoParent(folderId) ? box.folders : [findFolder(box, folderId ?? '')], paging)
    },

    item (view: View, mailboxId: string, itemId: string): ShownItem {
      const box = findBox(view, mailboxId)
      return showItem(view, box, findItem(box, itemId))
    },

    search: (view: View, { query = '' }: { query?: string }, paging: SearchPaging): Page<ShownItem> =>
      searchIn(view, 'mailboxes', () => everyBox(view), query, paging),

    searchMailbox (view: View, mailboxId: string, { query = '' }: { query?: string },
      paging: SearchPaging): Page<ShownItem> {
      const box = findBox(view, mailboxId)
      return searchIn(view, box.owner.id, () => [[box, box.folders]], query, paging)
    },

    searchFolder (view: View, mailboxId: string, folderId: string, { query = '' }: { query?: string },
      paging: SearchPaging): Page<ShownItem> {
      const box = findBox(view, mailboxId)
      const folder = findFolder(box, folderId)
      return searchIn(view, `${box.owner.id}/${folder.index}`, () => [[box, withSubfolders(box, folder)]], query, paging)
    },

    /** The mailboxes of the organization, each in a folder of its own. */
    exportAll (view: View, keyword: Keyword): Thing[] {
      return [...boxesOf(view)].map(({ shown, isArchive }) => {
        const box = boxOf(view, shown, isArchive)
        const { id, name } = box.owner
        const thing = exportOf(view, box, box.folders, { id, name, kind: 'Mailbox', source: name }, keyword)
        const top = fileName(isArchive ? `${name} (Archive)` : name)
        return {
          ...thing,
          * files () {
            for (const file of thing.files()) yield { ...file, path: `${top}/${file.path}` }
          }
        }
      })
    },

    exportMailbox (view: View, id: string, keyword: Keyword): Thing {
      const box = findBox(view, id)
      const { name } = box.owner
      return exportOf(view, box, box.folders, { id: box.owner.id, name, kind: 'Mailbox', source: name }, keyword)
    },

    exportFolder (view: View, mailboxId: string, folderId: string, keyword: Keyword): Thing {
      const box = findBox(view, mailboxId)
      const folder = findFolder(box, folderId)
      return exportOf(view, box, withSubfolders(box, folder), {
        id: folderId, name: folder.name, kind: 'Folder', source: `${box.owner.name}\\${folder.name}`
      }, keyword)
    },

    takeMailbox: (view: View, id: string, left: LeftOut = {}): Thing => thingOfBox(view, findBox(view, id), left),

    takeFolder (view: View, mailboxId: string, folderId: string, left: LeftOut = {}): Thing {
      const box = findBox(view, mailboxId)
      const folder = findFolder(box, folderId)
      return thingOfFolders(view, box, withoutLeft(withSubfolders(box, folder), left), {
        id: folderId, name: folder.name, kind: 'Folder', source: `${box.owner.name}\\${folder.name}`
      })
    },

    takeItem (view: View, mailboxId: string, itemId: string): Thing {
      const box = findBox(view, mailboxId)
      return thingOfItem(view, box, findItem(box, itemId))
    },

    /** Some items of one mailbox, by the ids in a body. */
    takeItems (view: View, mailboxId: string, items: ReadonlyArray<{ id?: string }> = []): Thing[] {
      const box = findBox(view, mailboxId)
      return idsNamed(items, 'items').map(id => thingOfItem(view, box, findItem(box, id)))
    }
  }
}

export type ExchangeExplorer = ReturnType<typeof createExchangeExplorer>

const isNoParent = (id: string | undefined): boolean => id === undefined || id === '' || id === 'null'

/** Which folders the settings mean. ASSUMED: which of them hold what is kept for a hold. */
const meantBy: Record<ExcludedFolder, ReadonlyArray<MailFolder['category']>> = {
  // What was removed from there for good goes with them (guide).
  deletedItems: ['Deleted', 'PermanentlyDeletedItems'],
  drafts: ['Drafts'],
  junkEmail: ['Junk'],
  outbox: ['Outbox'],
  syncIssues: ['SyncIssues', 'Conflicts', 'LocalFailures', 'ServerFailures'],
  litigationHold: ['Purges', 'Versions'],
  inPlaceHold: ['DiscoveryHolds']
}

const leftBy: ReadonlyArray<[member: keyof LeftOut, folder: ExcludedFolder]> = [
  ['excludeDrafts', 'drafts'],
  ['excludeDeletedItems', 'deletedItems'],
  ['excludeInPlaceHoldItems', 'inPlaceHold'],
  ['excludeLitigationHoldItems', 'litigationHold']
]

const withoutLeft = (folders: readonly MailFolder[], left: LeftOut): MailFolder[] =>
  withoutFolders(folders, leftBy.flatMap(([member, folder]) => left[member] === true ? [folder] : []))

/** Without some folders, and without the one above them where these were all that it had. */
function withoutFolders (folders: readonly MailFolder[], names: readonly ExcludedFolder[] = []): MailFolder[] {
  if (names.length === 0) return [...folders]
  const out = new Set(names.flatMap(name => meantBy[name]))
  const left = folders.filter(({ category }) => !out.has(category))
  const isEmptied = ({ index, category }: MailFolder): boolean => category === 'None' &&
    folders.some(({ parent }) => parent === index) && !left.some(({ parent }) => parent === index)
  return left.filter(folder => !isEmptied(folder))
}

function withSubfolders ({ folders }: Box, folder: MailFolder): MailFolder[] {
  const found = [folder]
  for (const { index } of found) found.push(...folders.filter(({ parent }) => parent === index))
  return found
}

/** ASSUMED: one item in forty was changed since it was backed up. */
const changedOneIn = 40
function isChanged ({ stream }: MailFolder, n: number, since: number): boolean {
  const { fates, refreshed = 0 } = stream.changes ?? {}
  return refreshed <= since && fates?.get(n)?.some(({ at }) => at > since) !== true &&
    pick(stream.key ^ 0x2545f491, n, changedOneIn) === 0
}

/** A folder by its name or its path, as clients write either. */
function folderCalled (folders: readonly MailFolder[], name: string): MailFolder | undefined {
  const wanted = name.replaceAll('\\', '/').toLowerCase()
  return folders.find(folder => pathOf(folders, folder).toLowerCase() === wanted) ??
    folders.find(folder => folder.name.toLowerCase() === wanted)
}

/** A folder that a restore made: what is in it was copied there. ASSUMED: it stands at the top. */
const createdFolder = (
  owner: Owner, index: number, name: string, { mail }: Source, created: number
): MailFolder => ({
  index,
  name,
  category: 'None',
  type: 'None',
  kind: mail?.kind ?? 'message',
  stream: createClosedStream(keyOf(`${owner.seed}/mailbox/${owner.id}/${name}`), 0, created),
  created
})

function pathOf (folders: readonly MailFolder[], { name, parent }: MailFolder): string {
  const above = parent === undefined ? undefined : folders.find(({ index }) => index === parent)
  return above === undefined ? name : `${pathOf(folders, above)}/${name}`
}

// What items show beside the words of their topics and of people.
const otherWords = ['re', 'fw', 'pdf', 'docx', 'xlsx', 'png', 'txt', 'room', 'room amsterdam', 'room lisbon',
  'canteen', 'reception', 'online']

function wordsOfPeople ({ owner, people }: Box): string[] {
  const names = [owner.name, owner.mail, ...people.cast.flatMap(({ name, mail }) => [name, mail])]
  return names.flatMap(name => [name.toLowerCase(), ...name.toLowerCase().split(/[\s@.]+/)])
}

const iso = (at: number): string => new Date(at).toISOString()
const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join('; ')

/** What the API shows of an item, by its class. */
function toMembers (item: MailItem): Omit<RESTExchangeItemsComposed, 'id'> {
  const { itemClass, subject, from, to, cc, time, importance, start, end } = item
  const attachments = item.attachments.map(({ name, sizeBytes }) => ({ name, sizeBytes }))
  switch (itemClass) {
    case 'IPM.Appointment': return {
      subject,
      organizer: from.name,
      attendees: namesOf([...to, ...cc]),
      startTime: iso(start),
      endTime: iso(end),
      location: item.location,
      recurring: item.recurrence !== undefined,
      recurrencePatternFormat: item.recurrence ?? '',
      attachments
    }
    case 'IPM.Contact': return {
      fullName: from.name,
      displayAs: from.name,
      fileAs: from.name.split(' ').reverse().join(', '),
      email: from.mail,
      company: companyOf(from),
      jobTitle: 'Purchasing',
      businessPhone: phoneOf(item, 1),
      mobile: phoneOf(item, 2),
      homePhone: phoneOf(item, 3),
      fax: phoneOf(item, 4),
      address: `${1 + item.ordinal % 90} Mill Lane`,
      webPage: `https://www.${from.mail.split('@')[1] ?? ''}`,
      imAddress: `sip:${from.mail}`
    }
    case 'IPM.DistList': return { name: `${companyOf(from)} contacts` }
    case 'IPM.Task': {
      const done = pick(item.folder.stream.key, item.ordinal, 5)
      return {
        subject,
        status: (['NotStarted', 'InProgress', 'Completed', 'WaitingOnSomeoneElse',
          'Deferred'] as const)[done] ?? 'NotStarted',
        percentComplete: [0, 40, 100, 60, 0][done] ?? 0,
        startDate: iso(time),
        dueDate: iso(start),
        owner: to[0]?.name ?? ''
      }
    }
    case 'IPM.StickyNote': return { subject, date: iso(time) }
    case 'IPM.Activity': return {
      subject, startTime: iso(start), duration: Math.round((end - start) / 60_000), entryType: 'Phone call',
      company: companyOf(from)
    }
    case 'IPM.Post': return { subject, from: from.name, postedOn: iso(time), importance, attachments }
    default: return {
      subject,
      from: from.name,
      to: namesOf(to),
      cc: namesOf(cc),
      bcc: '',
      sent: iso(time - 4_000),
      received: iso(time),
      reminder: item.ordinal % 19 === 0,
      importance,
      attachments
    }
  }
}

const companyOf = ({ mail }: Person): string => {
  const host = mail.split('@')[1]?.split('.')[0] ?? ''
  return host.slice(0, 1).toUpperCase() + host.slice(1)
}

const phoneOf = ({ folder, ordinal }: MailItem, n: number): string =>
  `+49 30 ${String(pick(folder.stream.key + n, ordinal, 9_000_000) + 1_000_000)}`

/** What a search finds an item by (guide: the names of properties). */
function findableOf (item: MailItem): Findable {
  const { subject, from, to, cc, body, attachments } = item
  const namesAndMail = ({ name, mail }: Person): string[] => [name, mail]
  const texts = [subject, ...namesAndMail(from), ...[...to, ...cc].flatMap(namesAndMail), ...body,
    ...attachments.map(({ name }) => name), item.location]
  return field => {
    switch (field) {
      case undefined: return texts
      case 'subject': case 'title': return [subject]
      case 'body': case 'content': case 'contents': return body
      case 'from': case 'organizer': return namesAndMail(from)
      case 'to': return to.flatMap(namesAndMail)
      case 'cc': return cc.flatMap(namesAndMail)
      case 'bcc': return []
      case 'sent': return [new Date(item.time - 4_000)]
      case 'received': case 'date': case 'datecreated': case 'datemodified': return [new Date(item.time)]
      case 'size': return [item.sizeBytes]
      case 'importance': return [item.importance]
      case 'isread': case 'read': return [item.isRead]
      case 'itemclass': return [item.itemClass]
      case 'isflagged': return [false]
      case 'hasattachments': return [attachments.length > 0]
      case 'attachment': case 'attachments': return attachments.map(({ name }) => name)
      case 'location': return [item.location]
      case 'isrecurring': return [item.recurrence !== undefined]
      case 'start': return [new Date(item.start)]
      case 'end': case 'enddate': return [new Date(item.end)]
      case 'due': case 'duedate': return [new Date(item.start)]
      case 'company': return [companyOf(from)]
      case 'fullname': return [from.name]
      case 'firstname': return [from.name.split(' ')[0] ?? '']
      case 'lastname': return [from.name.split(' ').at(-1) ?? '']
      default: return []
    }
  }
}
