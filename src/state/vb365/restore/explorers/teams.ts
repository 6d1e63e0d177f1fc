import type {
  RESTChannelEntity, RESTTeamsFile, RESTTeamsPost, RestTeamsTab
} from '../../../../schemas/vb365/common/teams.js'
import type { RESTTeamsChannelPreview, RESTTeamsNode } from '../../../../schemas/vb365/teams-channels-restore.js'
import type { RESTTeamsTeam } from '../../../../schemas/vb365/teams-restore.js'
import { keyOf, pick } from '../../../content/hash.js'
import { fileName } from '../../../content/backup-files.js'
import { peopleOf } from '../../../content/people.js'
import { type Channel, channelsOf, findPost, type Post, postsOf, type Tab, type Team } from '../../../content/posts.js'
import { type Findable, isFound, parseQuery } from '../../../content/query.js'
import { pageOf } from '../../../content/search.js'
import type { Sight } from '../../../content/stream.js'
import type { Page, Paging } from '../../../store/collection.js'
import type { Directory } from '../../organizations/directory.js'
import { idsNamed } from '../named.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { ScopeOf, Shown } from '../scope.js'
import type { Thing, Writing } from '../things.js'
import { sightOf, type View } from '../views.js'
import type { WrittenContent } from '../written.js'
import {
  documentsFrom, earlierVersions, findDocument, findFolder, findIn, foldersBelow, foldersFrom, foldersToSearch,
  fromParent, type LibraryPlace, showSpot, type Spot, spotOf, thingOfDocument, thingOfFolder, thingOfFolders,
  withWrittenContent
} from './documents.js'

interface InTeam { sessionId: string }
type ShownTeam = RESTTeamsTeam & InTeam
type ShownChannel = RESTTeamsChannelPreview & InTeam
type ShownTab = RestTeamsTab & InTeam
type ShownFile = RESTTeamsFile & InTeam
type ShownPost = RESTTeamsPost & InTeam & { hasReplies: boolean }

/** A team as a session shows it. */
interface Opened {
  team: Team
  shown: Shown
  sight: Sight
  /** Of its posts; undefined where they were never backed up. */
  sightOfPosts: Sight | undefined
  today: Sight
  channels: Channel[]
}

export interface FileFilter {
  channelId?: string | undefined, parentId?: string | undefined, foldersOnly?: boolean |
  undefined
}
export interface PostFilter { channelId?: string | undefined, parentId?: number | undefined }
export interface Period { from?: string | null | undefined, to?: string | null | undefined }
interface Named { id?: string | undefined }
/** Versions 6 and 7 know a file by its id alone. */
interface NamedFile extends Named { channelId?: string | undefined }
interface NamedPost { postId?: number | undefined }

const webTab = 'com.microsoft.teamspace.tab.web'

const iso = (at: number): string => new Date(at).toISOString()

function cut<T, U> (all: readonly T[], { offset = 0, limit = 30 }: Paging, show: (one: T) => U): Page<U> {
  return { results: all.slice(offset, offset + limit).map(show), offset, limit, total: all.length }
}

/** The teams of a backup, with their channels, and the posts, files and tabs of these. */
export function createTeamsExplorer (scopeOf: ScopeOf, directory: Directory, written: WrittenContent) {
  const shownIn = (view: View): Shown[] =>
    [...scopeOf(view.session).values()].filter(({ type, kept }) => type === 'Team' && kept.has('Teams'))

  function open (view: View, id: string): Opened {
    const shown = shownIn(view).find(shown => shown.id.toLowerCase() === id.toLowerCase())
    if (shown === undefined) throw refuse.notInBackup('Team', id)
    const team: Team = { seed: view.seed, id: shown.id, name: shown.name, domain: view.domain }
    const sight = sightOf(view, shown, 'Teams')
    const sightOfPosts = shown.kept.has('Posts') ? sightOf(view, shown, 'Posts') : undefined
    const channels = channelsOf(team).map(channel => withPostTabs(team, channel, sight))
    return { team, shown, sight, sightOfPosts, today: view.today, channels }
  }

  const postsIn = ({ team, sightOfPosts }: Opened, channel: Channel): Post[] =>
    sightOfPosts === undefined ? [] : postsOf(team, channel, sightOfPosts)

  const placeIdOf = (team: Team, { id }: Channel): string => `${team.id}/${id}`

  /** Restored posts stand in a tab of their channel (the API's document has such a type of item). */
  function withPostTabs (team: Team, channel: Channel, { at }: Sight): Channel {
    const rows = written.in(placeIdOf(team, channel))
    const tabs = rows.flatMap(({ id, tab, time }) => tab === undefined || Date.parse(time) > at
      ? []
      : [{ id, name: tab, type: webTab, url: `${channel.files.path}/${channel.name}/${tab}.html` }])
    return tabs.length === 0 ? channel : { ...channel, tabs: [...channel.tabs, ...tabs] }
  }

  function channelOf ({ channels }: Opened, id: string): Channel {
    const asked = id.toLowerCase()
    const channel = channels.find(channel => channel.id.toLowerCase() === asked)
    if (channel === undefined) throw refuse.notInBackup('Channel', id)
    return channel
  }

  /** One channel, or all of the team. */
  const channelsAt = (opened: Opened, id: string | undefined): Channel[] =>
    id === undefined || id === '' ? opened.channels : [channelOf(opened, id)]

  /** The files of a channel are a library like any other. */
  const placeOf = (
    view: View, { team, shown, sight, today }: Opened, channel: Channel
  ): LibraryPlace => withWrittenContent({
    seed: view.seed,
    id: placeIdOf(team, channel),
    name: channel.name,
    url: channel.files.path,
    sight,
    today,
    showAllVersions: view.showAllVersions,
    backups: () => shown.kept.get('Teams')?.backups() ?? [],
    people: peopleOf(view.seed, view.domain),
    libraries: [channel.files],
    about: { teamId: shown.id },
    itemType: 'TeamsFile',
    hasShortIds: true
  }, written)

  const inTeam = (view: View, { team }: Opened) => ({ teamId: team.id, sessionId: view.session.id })

  function showTeam (view: View, { team, shown }: Opened): ShownTeam {
    const known = directory.findTeam(shown.id)
    const key = keyOf(`${view.seed}/team/${team.id}`)
    const mail = known?.mail ?? `${team.name.toLowerCase().replace(/\W+/g, '')}@${team.domain}`
    return {
      id: team.id,
      displayName: team.name,
      description: known?.description ?? '',
      groupEmail: mail,
      alias: mail.split('@')[0] ?? '',
      privacy: pick(key, 1, 3) === 0 ? 'Private' : 'Public',
      isArchived: pick(key, 2, 9) === 0,
      settings: {
        allowExternalSenders: false,
        autoSubscribeNewMembers: true,
        funSettings: {
          allowCustomMemes: true, allowGiphy: true, allowStickersAndMemes: true,
          giphyContentRating: 'Moderate'
        },
        guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
        memberSettings: {
          allowCreatePrivateChannel: true, allowCreateUpdateChannel: true, allowDeleteChannel: pick(key, 3, 2) === 0,
          allowAddRemoveApp: true, allowCreateUpdateRemoveTab: true, allowCreateUpdateRemoveConnector: true
        },
        messagingSettings: {
          allowUserEditMessage: true, allowUserDeleteMessage: true, allowOwnerDeleteMessage: true,
          allowTeamMention: true,
          allowChannelMention: true
        }
      },
      sessionId: view.session.id
    }
  }

  const showChannel = (view: View, opened: Opened, { id, name, type }: Channel): ShownChannel =>
    ({ id, displayName: name, type, ...inTeam(view, opened) })

  const showTab = (view: View, opened: Opened, channel: Channel, { id, name, type, url }: Tab): ShownTab =>
    ({ id, displayName: name, type, contentUrl: url, channelId: channel.id, ...inTeam(view, opened) })

  function showFile (view: View, opened: Opened, channel: Channel, spot: Spot, version?: number): ShownFile {
    const { id, name, sizeBytes, versionId, version: label, modificationTime, modifiedBy, isFolder } =
      showSpot(placeOf(view, opened, channel), spot, version)
    return {
      id,
      name,
      sizeBytes,
      version: versionId / 512,
      uiVersion: label,
      modified: modificationTime,
      modifiedBy,
      fileType: isFolder ? 'Folder' : 'File',
      channelId: channel.id,
      ...inTeam(view, opened)
    }
  }

  const showPost = (view: View, opened: Opened, channel: Channel, post: Post,
    replied: ReadonlySet<number>): ShownPost => ({
    postId: post.id,
    isImportant: post.isImportant,
    author: post.author.name,
    subject: post.subject,
    createdTime: iso(post.created),
    lastModifiedTime: iso(post.modified),
    attachments: post.attachments.map(name => ({ name, longFileName: name, url: `${channel.files.path}/${name}` })),
    changeKey: post.changeKey,
    isDeleted: post.isDeleted,
    channelId: channel.id,
    ...(post.parent === undefined ? {} : { parentId: post.parent, parentChangeKey: String(post.parent) }),
    hasReplies: replied.has(post.id),
    ...inTeam(view, opened)
  })

  const repliedIn = (posts: readonly Post[]): Set<number> => new Set(posts.flatMap(({ parent }) => parent ?? []))

  function findPostIn (opened: Opened, channelId: string | undefined, id: number): { channel: Channel, post: Post } {
    for (const channel of channelsAt(opened, channelId)) {
      const sight = opened.sightOfPosts
      const post = sight === undefined ? undefined : findPost(opened.team, channel, id, sight)
      if (post !== undefined) return { channel, post }
    }
    throw refuse.notInBackup('Post', String(id))
  }

  function findTab (channel: Channel, id: string): Tab {
    const tab = channel.tabs.find(tab => tab.id === id.toLowerCase())
    if (tab === undefined) throw refuse.notInBackup('Tab', id)
    return tab
  }

  /**
   * The channel that holds a file, and where in it: by the channel's id where one is named. Folders are files, too:
   * lists of files show them.
   */
  function findFile (view: View, opened: Opened, channelId: string | undefined, id: string): {
    channel: Channel, place: LibraryPlace, spot: Spot
  } {
    for (const channel of channelsAt(opened, channelId)) {
      const place = placeOf(view, opened, channel)
      const spot = spotOf(place, id)
      if (spot?.ordinal !== undefined) return { channel, place, spot: findDocument(place, id, 'File') }
      if (spot !== undefined) return { channel, place, spot: findFolder(place, id) }
    }
    throw refuse.notInBackup('File', id)
  }

  const thingOfFile = ({ place, spot }: { place: LibraryPlace, spot: Spot }): Thing => spot.ordinal === undefined
    ? thingOfFolder(place, spot)
    : thingOfDocument(place, { ...spot, ordinal: spot.ordinal })

  // Search

  function * postsFound (view: View, opened: Opened, channels: readonly Channel[], text: string,
    parentId?: number): Generator<ShownPost> {
    const query = parseQuery(text)
    for (const channel of channels) {
      const posts = postsIn(opened, channel)
      const replied = repliedIn(posts)
      for (const post of posts) {
        if (parentId !== undefined && !isUnder(post, parentId)) continue
        if (isFound(query, findablePost(post))) yield showPost(view, opened, channel, post, replied)
      }
    }
  }

  function * filesFound (view: View, opened: Opened, channels: readonly Channel[], text: string,
    parentId?: string): Generator<ShownFile> {
    for (const channel of channels) {
      const place = placeOf(view, opened, channel)
      const from = fromParent(place, parentId, [0])
      for (const spot of findIn(place, foldersToSearch(place, from), text, 'All')) yield showFile(view, opened, channel, spot)
    }
  }

  function * tabsFound (view: View, opened: Opened, channels: readonly Channel[], text: string): Generator<ShownTab> {
    const query = parseQuery(text)
    for (const channel of channels) {
      for (const tab of channel.tabs) {
        if (isFound(query, field => field === undefined || field === 'name' ? [tab.name] : [])) {
          yield showTab(view,
            opened, channel, tab)
        }
      }
    }
  }

  function foundOf (view: View, opened: Opened, channels: readonly Channel[],
    { type, query }: { type: 'Tabs' | 'Files' | 'Posts', query: string }): Iterable<RESTChannelEntity> {
    if (type === 'Posts') return postsFound(view, opened, channels, query)
    return type === 'Files' ? filesFound(view, opened, channels, query) : tabsFound(view, opened, channels, query)
  }

  const toPage = <T>({ counts }: View, found: Iterable<T>, { offset = 0, limit = 30 }: Paging): Page<T> =>
    pageOf(found, offset, limit, counts)

  // What is taken out

  const commonOf = ({ shown, team }: Opened, source: string): Pick<Thing, 'about' | 'source'> =>
    ({ about: { teamId: shown.id }, source: [team.name, source].filter(part => part !== '').join('/') })

  const thingOfTab = (opened: Opened, channel: Channel, { id, name }: Tab): Thing => ({
    id, name, itemType: 'TeamsTab', kind: 'Tab', items: 1, missing: 0, changed: 0, sizeBytes: 0, files: () => [],
    ...commonOf(opened, channel.name)
  })

  /** ASSUMED: what the tab is called. */
  const writingOfPosts = ({ team, sight, sightOfPosts = sight }: Opened, channel: Channel): Writing => ({
    place: placeIdOf(team, channel),
    inPlace: () => ({ back: [], changed: [], tab: `Posts ${iso(sightOfPosts.at).slice(0, 10)}` }),
    copies: () => []
  })

  function thingOfPosts (opened: Opened, channel: Channel, posts: readonly Post[]): Thing {
    const [first] = posts
    const name = posts.length === 1 && first !== undefined
      ? first.subject || first.body[0] || 'Post'
      : `${channel.name} posts`
    return {
      id: posts.length === 1 && first !== undefined ? String(first.id) : channel.id,
      name,
      itemType: posts.length === 1 ? 'TeamsPost' : 'TeamsPostsTab',
      kind: 'Post',
      items: posts.length,
      // Posts cannot be put back as they were: what a restore writes is new (guide).
      missing: posts.length,
      changed: 0,
      writing: posts.length === 0 ? [] : [writingOfPosts(opened, channel)],
      sizeBytes: posts.reduce((sum, { body }) => sum + body.join('').length, 0),
      files: () => posts.map(post => ({
        kind: 'post', path: `${fileName(post.subject || post.body[0] || 'Post')}.msg`, modified: post.modified,
        title: channel.name, post
      })),
      page: () =>
        ({ kind: 'posts', path: `${fileName(name)}.html`, modified: first?.modified ?? 0, title: name, posts }),
      ...commonOf(opened, channel.name)
    }
  }

  function thingOfChannel (view: View, opened: Opened, channel: Channel): Thing {
    const place = placeOf(view, opened, channel)
    const files = thingOfFolders(place, foldersBelow(place, { library: 0, folder: 0 }), {
      id: channel.id, name: channel.name, itemType: 'TeamsChannel', kind: 'Channel', source: channel.name
    })
    const posts = thingOfPosts(opened, channel, postsIn(opened, channel))
    return {
      ...files,
      ...commonOf(opened, channel.name),
      items: files.items + posts.items + channel.tabs.length,
      * files () {
        yield * files.files()
        yield * posts.files()
      }
    }
  }

  function thingOfTeam (view: View, opened: Opened): Thing {
    const channels = opened.channels.map(channel => thingOfChannel(view, opened, channel))
    const sum = (count: (thing: Thing) => number): number => channels.reduce((all, thing) => all + count(thing), 0)
    return {
      id: opened.team.id,
      name: opened.team.name,
      itemType: 'TeamsTeam',
      kind: 'Team',
      items: 1 + sum(({ items }) => items),
      missing: sum(({ missing }) => missing),
      changed: sum(({ changed }) => changed),
      writing: channels.flatMap(({ writing = [] }) => writing),
      sizeBytes: sum(({ sizeBytes }) => sizeBytes),
      files: () => channels.flatMap(thing => [...thing.files()]),
      ...commonOf(opened, '')
    }
  }

  function postsWithin (opened: Opened, channel: Channel, { from, to }: Period): Post[] {
    const start = from == null ? -Infinity : Date.parse(from)
    const end = to == null ? Infinity : Date.parse(to)
    return postsIn(opened, channel).filter(({ created }) => created >= start && created <= end)
  }

  return {
    list (view: View, { displayName = '' }: { displayName?: string | undefined }, paging: Paging): Page<ShownTeam> {
      const wanted = displayName.toLowerCase()
      return cut(shownIn(view).filter(({ name }) => name.toLowerCase().includes(wanted)), paging, ({ id }) =>
        showTeam(view, open(view, id)))
    },

    get: (view: View, id: string): ShownTeam => showTeam(view, open(view, id)),

    channels (view: View, teamId: string, { displayName = '' }: { displayName?: string | undefined },
      paging: Paging): Page<ShownChannel> {
      const opened = open(view, teamId)
      const wanted = displayName.toLowerCase()
      return cut(opened.channels.filter(({ name }) => name.toLowerCase().includes(wanted)), paging, channel =>
        showChannel(view, opened, channel))
    },

    channel (view: View, teamId: string, channelId: string): ShownChannel {
      const opened = open(view, teamId)
      return showChannel(view, opened, channelOf(opened, channelId))
    },

    /** What a channel has: its posts, files and tabs. */
    children (view: View, teamId: string, channelId: string, paging: Paging): Page<RESTTeamsNode & InTeam> {
      const opened = open(view, teamId)
      const channel = channelOf(opened, channelId)
      return cut(['Posts', 'Files', 'Tabs'] as const, paging, type =>
        ({ displayName: type, type, channelId: channel.id, ...inTeam(view, opened) }))
    },

    tabs (view: View, teamId: string, channelId: string, paging: Paging): Page<ShownTab> {
      const opened = open(view, teamId)
      const channel = channelOf(opened, channelId)
      return cut(channel.tabs, paging, tab => showTab(view, opened, channel, tab))
    },

    tab (view: View, teamId: string, channelId: string, tabId: string): ShownTab {
      const opened = open(view, teamId)
      const channel = channelOf(opened, channelId)
      return showTab(view, opened, channel, findTab(channel, tabId))
    },

    /** Files of one channel or all, below a folder if one is named; folders alone if asked for. */
    files (view: View, teamId: string, { channelId, parentId, foldersOnly }: FileFilter,
      paging: Paging): Page<ShownFile> {
      const opened = open(view, teamId)
      const found = channelsAt(opened, channelId).flatMap(channel => {
        const place = placeOf(view, opened, channel)
        const from = fromParent(place, parentId, [0])
        const folders = foldersFrom(place, from)
        return [...folders, ...(foldersOnly === true ? [] : documentsFrom(place, from))].map(spot =>
          ({ channel, spot }))
      })
      return cut(found, paging, ({ channel, spot }) => showFile(view, opened, channel, spot))
    },

    file (view: View, teamId: string, channelId: string | undefined, fileId: string): ShownFile {
      const opened = open(view, teamId)
      const { channel, spot } = findFile(view, opened, channelId, fileId)
      return showFile(view, opened, channel, spot)
    },

    fileVersions (view: View, teamId: string, channelId: string | undefined, fileId: string,
      paging: Paging): Page<ShownFile> {
      const opened = open(view, teamId)
      const { channel, place, spot } = findFile(view, opened, channelId, fileId)
      return cut(earlierVersions(place, spot), paging, version =>
        showFile(view, opened, channel, spot, version))
    },

    /**
     * Posts of one channel or all: those at the top with the parent -1, the answers to one, or all of them
     * (documented).
     */
    posts (view: View, teamId: string, { channelId, parentId }: PostFilter, paging: Paging): Page<ShownPost> {
      const opened = open(view, teamId)
      const all = channelsAt(opened, channelId).flatMap(channel => {
        const posts = postsIn(opened, channel)
        const replied = repliedIn(posts)
        return posts.filter(post => parentId === undefined || isUnder(post, parentId)).map(post =>
          ({ channel, post, replied }))
      })
      return cut(all, paging, ({ channel, post, replied }) => showPost(view, opened, channel, post, replied))
    },

    post (view: View, teamId: string, channelId: string | undefined, postId: number): ShownPost {
      const opened = open(view, teamId)
      const { channel, post } = findPostIn(opened, channelId, postId)
      return showPost(view, opened, channel, post, repliedIn(postsIn(opened, channel)))
    },

    searchAll (view: View, search: { type: 'Tabs' | 'Files' | 'Posts', query: string },
      paging: Paging): Page<RESTChannelEntity> {
      const findAll = function * (): Generator<RESTChannelEntity> {
        for (const { id } of shownIn(view)) {
          const opened = open(view, id)
          yield * foundOf(view, opened, opened.channels, search)
        }
      }
      return toPage(view, findAll(), paging)
    },

    /** In a team, or in one of its channels. */
    search (view: View, teamId: string, channelId: string | undefined,
      search: { type: 'Tabs' | 'Files' | 'Posts', query: string }, paging: Paging): Page<RESTChannelEntity> {
      const opened = open(view, teamId)
      return toPage(view, foundOf(view, opened, channelsAt(opened, channelId), search), paging)
    },

    searchPosts (view: View, teamId: string, { query = '' }: { query?: string }, { channelId, parentId }: PostFilter,
      paging: Paging): Page<ShownPost> {
      const opened = open(view, teamId)
      return toPage(view, postsFound(view, opened, channelsAt(opened, channelId), query, parentId), paging)
    },

    searchFiles (view: View, teamId: string, { query = '' }: { query?: string }, { channelId, parentId }: FileFilter,
      paging: Paging): Page<ShownFile> {
      const opened = open(view, teamId)
      return toPage(view, filesFound(view, opened, channelsAt(opened, channelId), query, parentId), paging)
    },

    searchTabs (view: View, teamId: string, channelId: string, { query = '' }: { query?: string },
      paging: Paging): Page<ShownTab> {
      const opened = open(view, teamId)
      return toPage(view, tabsFound(view, opened, [channelOf(opened, channelId)], query), paging)
    },

    takeTeams (view: View, teams: readonly Named[] = []): Thing[] {
      return idsNamed(teams, 'teams').map(id => thingOfTeam(view, open(view, id)))
    },

    takeTeam: (view: View, id: string): Thing => thingOfTeam(view, open(view, id)),

    takeChannel (view: View, teamId: string, channelId: string): Thing {
      const opened = open(view, teamId)
      return thingOfChannel(view, opened, channelOf(opened, channelId))
    },

    /** Some tabs, or all of a channel (documented); of all channels of the team where none is named. */
    takeTabs (view: View, teamId: string, channelId: string | undefined, tabs?: readonly Named[]): Thing[] {
      const opened = open(view, teamId)
      const all = channelsAt(opened, channelId).flatMap(channel => channel.tabs.map(tab => ({ channel, tab })))
      if (tabs === undefined || tabs.length === 0) {
        return all.map(({ channel, tab }) =>
          thingOfTab(opened, channel, tab))
      }
      return tabs.map(({ id = '' }) => {
        const found = all.find(({ tab }) => tab.id === id.toLowerCase())
        if (found === undefined) throw refuse.notInBackup('Tab', id)
        return thingOfTab(opened, found.channel, found.tab)
      })
    },

    takeFile (view: View, teamId: string, channelId: string | undefined, fileId: string): Thing {
      return thingOfFile(findFile(view, open(view, teamId), channelId, fileId))
    },

    /** The files of a channel, or some files and folders; one or the other (documented). */
    takeFiles (view: View, teamId: string, channelId: string | undefined, files?: readonly NamedFile[]): Thing[] {
      const opened = open(view, teamId)
      if (files === undefined || files.length === 0) {
        if (channelId === undefined || channelId === '') throw refuse.nothingNamed('files')
        const place = placeOf(view, opened, channelOf(opened, channelId))
        return [thingOfFolder(place, { library: 0, folder: 0 })]
      }
      if (channelId !== undefined && channelId !== '') throw refuse.eitherOr('channelId', 'files')
      const found = files.map(({ id = '', channelId }) => findFile(view, opened, channelId, id))
      if (found.some(({ channel }) => channel !== found[0]?.channel)) throw refuse.oneChannel('files')
      return found.map(thingOfFile)
    },

    takePost (view: View, teamId: string, channelId: string | undefined, postId: number): Thing {
      const opened = open(view, teamId)
      const { channel, post } = findPostIn(opened, channelId, postId)
      return thingOfPosts(opened, channel, [post])
    },

    /** The posts of a channel within a time, or some posts; one or the other (documented). */
    takePosts (view: View, teamId: string, channelId: string | undefined, posts?: readonly NamedPost[] | null,
      period: Period = {}): Thing {
      const opened = open(view, teamId)
      if (posts == null || posts.length === 0) {
        if (channelId === undefined || channelId === '') throw refuse.nothingNamed('posts')
        const channel = channelOf(opened, channelId)
        return thingOfPosts(opened, channel, postsWithin(opened, channel, period))
      }
      const found = posts.map(({ postId }, nth) => {
        if (postId === undefined) throw refuse.lacks(`posts.${nth}.postId`)
        return findPostIn(opened, channelId, postId)
      })
      const [first] = found
      if (first === undefined || found.some(({ channel }) => channel !== first.channel)) throw refuse.oneChannel('posts')
      return thingOfPosts(opened, first.channel, found.map(({ post }) => post))
    }
  }
}

export type TeamsExplorer = ReturnType<typeof createTeamsExplorer>

/** At the top, or an answer to another post. */
const isUnder = ({ parent }: Post, parentId: number): boolean =>
  parentId === -1 ? parent === undefined : parent === parentId

function findablePost ({ author, subject, body, created, modified, attachments }: Post): Findable {
  return field => {
    switch (field) {
      case undefined: return [author.name, subject, ...body, ...attachments]
      case 'author': return [author.name]
      case 'subject': return [subject]
      case 'body': case 'content': case 'contents': return body
      case 'created': case 'datecreated': return [new Date(created)]
      case 'modified': case 'datemodified': return [new Date(modified)]
      case 'attachment': return attachments
      case 'hasattachment': return [attachments.length > 0]
      default: return []
    }
  }
}
