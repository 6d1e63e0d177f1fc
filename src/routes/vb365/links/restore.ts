import type { Product } from '../../../server/product.js'

type Ids = Readonly<Record<string, unknown>>

const inSession = ({ sessionId }: Ids): string => `/RestoreSessions/${String(sessionId)}/organization`
const mailboxPath = (ids: Ids): string => `${inSession(ids)}/mailboxes/${String(ids.mailboxId ?? ids.id)}`

const oneDrivePath = (ids: Ids): string => `${inSession(ids)}/onedrives/${String(ids.oneDriveId ?? ids.id)}`
const sitePath = (ids: Ids): string => `${inSession(ids)}/sites/${String(ids.siteId ?? ids.id)}`

/** A document, item or folder of a OneDrive or a site. */
function documentPath (row: Ids): string {
  const place = row.oneDriveId === undefined ? sitePath(row) : oneDrivePath(row)
  // Items of lists have no name of their own with an ending of a file.
  const kind = row.isFolder === true ? 'folders' : /^\d+_\.000$/.test(String(row.name)) ? 'items' : 'documents'
  return `${place}/${kind}/${String(row.id)}`
}

const documentLinks = (row: Ids): Record<string, string> => row.sessionId === undefined
  ? {}
  : {
      self: row.isEarlier === true ? `${documentPath(row)}/versions/${String(row.versionId)}` : documentPath(row),
      ...(row.oneDriveId === undefined ? { site: sitePath(row) } : { onedrive: oneDrivePath(row) }),
      ...(row.parentId === undefined
        ? {}
        : { parent: `${row.oneDriveId === undefined ? sitePath(row) : oneDrivePath(row)}/folders/${String(row.parentId)}` }),
      versions: `${documentPath(row)}/versions`
    }

/**
 * What leads where in the trees of restore sessions. Seen in clients and in the vendor's examples: those of mailboxes
 * and
 * folders, of which only one that has a parent links it. ASSUMED: the others.
 */
export const restoreLinks: Product['links'] = {
  RESTRestoreSessionEvent: ({ id, sessionId }) => ({
    self: `/RestoreSessions/${String(sessionId)}/Events/${String(id)}`,
    restoreSession: `/RestoreSessions/${String(sessionId)}`
  }),
  RESTExchangeMailbox: (mailbox): Record<string, string> => mailbox.sessionId === undefined
    ? {}
    : {
        self: mailboxPath(mailbox),
        folders: `${mailboxPath(mailbox)}/folders`, items: `${mailboxPath(mailbox)}/items`
      },
  RESTExchangeFolder: folder => ({
    self: `${mailboxPath(folder)}/folders/${String(folder.id)}`,
    mailbox: mailboxPath(folder),
    ...(folder.parentId === undefined ? {} : { parent: `${mailboxPath(folder)}/folders/${String(folder.parentId)}` }),
    children: `${mailboxPath(folder)}/folders?parentId=${String(folder.id)}`,
    items: `${mailboxPath(folder)}/items?parentId=${String(folder.id)}`
  }),
  RESTExchangeItemsComposed: item => ({
    self: `${mailboxPath(item)}/items/${String(item.id)}`,
    mailbox: mailboxPath(item),
    folder: `${mailboxPath(item)}/folders/${String(item.folderId)}`
  }),
  RESTOneDrive: (oneDrive): Record<string, string> => oneDrive.sessionId === undefined
    ? {}
    : {
        self: oneDrivePath(oneDrive),
        documents: `${oneDrivePath(oneDrive)}/documents`, folders: `${oneDrivePath(oneDrive)}/folders`
      },
  RESTSharePointSite: site => ({
    self: sitePath(site),
    ...(site.parentId === undefined ? {} : { parent: `${inSession(site)}/sites/${String(site.parentId)}` }),
    ...Object.fromEntries(['libraries', 'lists', 'items', 'documents', 'folders'].map(name =>
      [name, `${sitePath(site)}/${name}`])),
    children: `${inSession(site)}/sites?parentId=${String(site.id)}`
  }),
  RESTSharePointLibrary: library =>
    ({ self: `${sitePath(library)}/libraries/${String(library.id)}`, site: sitePath(library) }),
  RESTSharePointList: list => ({ self: `${sitePath(list)}/lists/${String(list.id)}`, site: sitePath(list) }),
  RESTSharePointAttachment: attachment => ({
    self: `${sitePath(attachment)}/items/${String(attachment.itemId)}/attachments/${String(attachment.id)}`,
    item: `${sitePath(attachment)}/items/${String(attachment.itemId)}`
  }),
  RESTOneDriveDocument: documentLinks,
  RESTOneDriveFolder: documentLinks,
  RESTSharePointDocument: documentLinks,
  RESTSharePointFolder: documentLinks,
  RESTSharePointItem: documentLinks,
  RESTItemComposed: documentLinks
}

const teamPath = (ids: Ids): string => `${inSession(ids)}/teams/${String(ids.teamId ?? ids.id)}`
const channelPath = (ids: Ids): string =>
  `${teamPath(ids)}/channels/${encodeURIComponent(String(ids.channelId ?? ids.id))}`

/** Version 6 has no list of what a channel holds. */
function channelLinks (channel: Ids, revision: string): Record<string, string> {
  const path = channelPath(channel)
  const links = { self: path, team: teamPath(channel) }
  return revision === 'v6' ? { ...links, tabs: `${path}/tabs` } : { ...links, children: `${path}/children` }
}

/** Files, posts and tabs of a channel. Old portals look for `children` to see whether a post has answers (seen). */
function entityLinks (entity: Ids, revision: string): Record<string, string> {
  const common = { team: teamPath(entity), channel: channelPath(entity) }
  if (entity.postId !== undefined) {
    const posts = `${teamPath(entity)}/posts`
    return {
      self: `${posts}/${String(entity.postId)}`,
      ...common,
      ...(entity.parentId === undefined ? {} : { parent: `${posts}/${String(entity.parentId)}` }),
      ...(entity.hasReplies === true ? { children: `${posts}?parentId=${String(entity.postId)}` } : {})
    }
  }
  if (entity.fileType === undefined) return { self: `${channelPath(entity)}/tabs/${String(entity.id)}`, ...common }
  // Since version 8 a file is found in its channel.
  const place = revision === 'v8' ? channelPath(entity) : teamPath(entity)
  return { self: `${place}/files/${String(entity.id)}`, ...common }
}

export const teamsLinks: Product['links'] = {
  RESTTeamsTeam: team => ({ self: teamPath(team), channels: `${teamPath(team)}/channels` }),
  RESTTeamsChannel: channelLinks,
  RESTTeamsChannelPreview: channelLinks,
  RESTTeamsNode: (node): Record<string, string> => {
    const type = String(node.type).toLowerCase()
    const items = type === 'tabs'
      ? `${channelPath(node)}/tabs`
      : `${teamPath(node)}/${type}?channelId=${encodeURIComponent(String(node.channelId))}`
    return { channel: channelPath(node), items }
  },
  RESTTeamsFile: entityLinks,
  RESTTeamsPost: entityLinks,
  RestTeamsTab: entityLinks,
  RESTChannelEntity: entityLinks
}

/** What can be done with what is shown in a restore session: verb → path (ASSUMED, from the operations of each). */
export const restoreActions: NonNullable<Product['actions']> = {
  RESTExchangeMailbox: mailbox =>
    mailbox.sessionId === undefined ? {} : verbs(mailboxPath(mailbox), 'restore', 'restoreTo', 'exportToPst'),
  RESTExchangeFolder: folder =>
    verbs(`${mailboxPath(folder)}/folders/${String(folder.id)}`, 'restore', 'restoreTo', 'exportToPst'),
  RESTExchangeItemsComposed: item => verbs(
    `${mailboxPath(item)}/items/${String(item.id)}`, 'restore', 'restoreTo', 'exportToPst', 'save',
    'sendToDefaultAddress', 'sendToDifferentAddress')
}

const verbs = (path: string, ...names: string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, `${path}/${name}`]))
