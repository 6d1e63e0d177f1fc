import t from 'tap'
import type { OperationAt, View } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { lindwurm } from '../estate/vb365/organizations.js'
import { isMembers, leastOf, type Members } from './vbr-bodies-kit.js'
import { type Call, type Sending, startVb365Contract, versions } from './vb365-kit.js'

// Everything below /RestoreSessions, with what lies in the default estate's backups: bodies, ids, pages, and who may.
t.setTimeout(300_000)

const types = ['Vex', 'Veod', 'Vesp', 'Vet'] as const
type Explorer = typeof types[number]

/** The ids of an open session by the names that they have in paths, and rows by the names of lists in bodies. */
interface Opened { ids: Record<string, string>, rows: Members }
const opened: Record<Explorer, Opened> = {
  Vex: { ids: {}, rows: {} }, Veod: { ids: {}, rows: {} }, Vesp: { ids: {}, rows: {} }, Vet: { ids: {}, rows: {} }
}

const sender = {
  enableNotification: true, server: 'mail.lindwurm.example', port: 25, useSSL: false, useAuthentication: false,
  from: 'backup@lindwurm.example'
}

const rowsIn = (body: unknown): Members[] =>
  isMembers(body) && Array.isArray(body.results) ? body.results.filter(isMembers) : []

async function openAll (call: Call): Promise<void> {
  for (const type of types) {
    await call('PUT', `/v8/${type}EmailSettings`, { body: sender })
    const { ids, rows } = opened[type]
    const { body } = await call('POST', `/v8/Organizations/${lindwurm}/explore`, { body: { type, showAllVersions: true } })
    const session = isMembers(body) ? String(body.id) : ''
    ids.restoreSessionId = session
    /** The first row that a list has, or one that suits, under its names in paths and in bodies. */
    const take = async (
      path: string, id: string, list: string, suits: (row: Members) => boolean = () => true
    ): Promise<string> => {
      const { body } = await call('GET', `/v8/RestoreSessions/${session}/organization/${path}`)
      const { _links, _actions, ...row }: Members = rowsIn(body).find(suits) ?? {}
      ids[id] = String(row.id ?? row.postId)
      rows[list] = [row]
      return ids[id] ?? ''
    }
    const isVersioned = ({ versionId }: Members): boolean => Number(versionId) > 512
    // The others are backed up by a job of the entire organization, which leaves posts out.
    const hasPosts = ({ displayName }: Members): boolean => displayName === 'Sales'
    if (type === 'Vex') {
      const box = `mailboxes/${await take('mailboxes', 'mailboxId', 'mailboxes')}`
      // A small one: it is exported.
      const folder = await take(`${box}/folders?name=Notes`, 'folderId', 'folders')
      await take(`${box}/items?parentId=${folder}`, 'itemId', 'items')
    } else if (type === 'Veod') {
      const drive = `onedrives/${await take('onedrives', 'oneDriveId', 'oneDrives')}`
      await take(`${drive}/folders?limit=100`, 'folderId', 'folders', isVersioned)
      await take(`${drive}/documents?limit=500`, 'documentId', 'documents', isVersioned)
    } else if (type === 'Vesp') {
      const site = `sites/${await take('sites', 'siteId', 'sites')}`
      await take(`${site}/libraries`, 'libraryId', 'libraries')
      await take(`${site}/lists`, 'listId', 'lists')
      await take(`${site}/folders?limit=100`, 'folderId', 'folders', isVersioned)
      await take(`${site}/documents?limit=500`, 'documentId', 'documents', isVersioned)
      const item = await take(`${site}/items?limit=500`, 'itemId', 'items', isVersioned)
      await take(`${site}/items/${item}/attachments`, 'attachmentId', 'attachments')
    } else {
      const team = `teams/${await take('teams', 'teamId', 'teams', hasPosts)}`
      const channel = encodeURIComponent(await take(`${team}/channels`, 'channelId', 'channels'))
      await take(`${team}/files?channelId=${channel}`, 'fileId', 'files', ({ fileType }) => fileType === 'File')
      await take(`${team}/channels/${channel}/tabs`, 'tabId', 'tabs')
      await take(`${team}/posts?channelId=${channel}`, 'postId', 'posts')
    }
  }
}

const { builtIn, call, holdIds, holdLists, holdPrincipals, holdRefusals } = await startVb365Contract(t, openAll)

const explorerOf = (url: string): Explorer => /\/onedrives/i.test(url)
  ? 'Veod'
  : /\/sites/i.test(url) ? 'Vesp' : /\/teams|searchTeams/i.test(url) ? 'Vet' : 'Vex'

/** A path with the ids of its explorer, each behind a `~`; a version is the first. */
const markedPathOf = (url: string): string => url.replace(/:(\w+)/g, (_, name: string) =>
  `~${name === 'versionId' ? '512' : encodeURIComponent(opened[explorerOf(url)].ids[name] ?? name)}`)
const pathOf = (url: string): string => markedPathOf(url).replaceAll('~', '')

const inSession = ({ url }: OperationAt): boolean => /^\/RestoreSessions\/:/i.test(url)

// Bodies

const signed = {
  userName: 'jane@lindwurm.example', userPassword: 'x', office365UserName: 'jane@lindwurm.example',
  office365UserPassword: 'x', officeUsername: 'jane@lindwurm.example', officeUserpassword: 'x'
}
const said = { query: 'a', to: 'jane@lindwurm.example', from: 'backup@lindwurm.example', subject: 'Found', text: 'Here' }
/** Where operations restore to. */
const places: ReadonlyArray<readonly [RegExp, Members]> = [
  [/Sites\/.*restoreTo/i, { siteURL: 'https://lindwurm.sharepoint.com/sites/hr', list: 'Documents' }],
  [/OneDrives.*copyTo/i, { folder: 'Back' }],
  [/mailboxes.*restoreTo/i, { mailbox: 'tomas.brandt@lindwurm.onmicrosoft.com', folder: 'Back' }]
]

/** Posts of a channel are meant with a period, which other bodies have in the place of the people of a mail. */
const periodOf = (url: string): Members => /posts\/(restore|export)$/i.test(url)
  ? { channelId: opened.Vet.ids.channelId, from: '2025-01-01T00:00:00Z', to: '2025-01-10T00:00:00Z', posts: undefined }
  : {}

function sendingOf (version: string, { url, body, source }: OperationAt): Sending {
  const wanted = {
    ...signed, ...said, ...opened[explorerOf(url)].rows, ...places.find(([pattern]) => pattern.test(url))?.[1],
    ...periodOf(url)
  }
  return {
    operation: nameOf(source), path: pathOf(url), body: body && leastOf(contract.at(version), body, wanted),
    versions: [version]
  }
}

/** A model with all that it is made of, in words. */
function wordsOf (view: View, schema: unknown, seen = new Set<string>()): string {
  return JSON.stringify(schema, (_, value: unknown) => {
    const reference: unknown = isMembers(value) ? value.$ref : undefined
    const id = typeof reference === 'string' ? reference.replace(/#$/, '') : undefined
    if (id === undefined || seen.has(id)) return value
    seen.add(id)
    return { model: id, of: wordsOf(view, view.schema(id), seen) }
  })
}

/** One operation for each body that an explorer has, that with the longest path; not again for an older version. */
const known = new Set<string>()
function operationsOf (version: string): OperationAt[] {
  const asked = builtIn(version).filter(operation =>
    inSession(operation) && operation.body !== undefined && !/operator[A-Z]|\/stop$/i.test(operation.url))
  return asked.sort((a, b) => b.url.length - a.url.length).filter(({ url, body }) => {
    const words = `${explorerOf(url)} ${wordsOf(contract.at(version), body)}`
    return !known.has(words) && known.add(words)
  })
}

holdRefusals([...versions].reverse().flatMap(version =>
  operationsOf(version).map(operation => sendingOf(version, operation))), [
  [/./, /^\.\w+\[\]\.(?!id|postId)|\._links/, 'of a row that is sent back only its id counts'],
  [/RestoreById/, /^\.teams/, 'the path names the team'],
  [/ExportItem|ExportToPst/, /pstSizeLimitBytes/, 'without its switch the limit is not looked at'],
  [/CopyTo/, /\.onedrive\.id=/, 'a OneDrive that is not there is found out when the restore signs in'],
  [/DeviceCode/, /targetApplicationId/, 'an application of another organization is not known here'],
  [/Search/, /lacks$/, 'a search for nothing finds everything']
])

// Ids, pages, and who may

holdIds(versions.flatMap(version => builtIn(version)
  .filter(operation => operation.method === 'GET' && inSession(operation) && !/operatorExport|Events/i.test(operation.url))
  .map(({ method, url }) => ({ method, path: markedPathOf(url), versions: [version] }))))

t.test('ids with colons lead to the same, encoded or not', async t => {
  for (const version of versions) {
    for (const { url } of builtIn(version).filter(({ method, url }) => method === 'GET' && /:channelId/.test(url) && !/operatorExport/i.test(url))) {
      const path = `/${version}${pathOf(url)}`
      const [plain, encoded] = [await call('GET', decodeURIComponent(path)), await call('GET', path)]
      t.equal(plain.status, 200, decodeURIComponent(path))
      const links = /"_links":\{[^]*?\}\}/g
      t.equal(JSON.stringify(plain.body).replace(links, ''), JSON.stringify(encoded.body).replace(links, ''))
    }
  }
})

holdLists(([
  ['Vex', 'mailboxes'], ['Vex', 'mailboxes/:mailboxId/folders'], ['Vex', 'mailboxes/:mailboxId/items', 'parentId=:folderId'],
  ['Veod', 'onedrives'], ['Veod', 'onedrives/:oneDriveId/folders'], ['Veod', 'onedrives/:oneDriveId/documents', 'parentId=:folderId'],
  ['Veod', 'onedrives/:oneDriveId/documents/:documentId/versions'], ['Veod', 'onedrives/:oneDriveId/folders/:folderId/versions'],
  ['Vesp', 'sites'], ['Vesp', 'sites/:siteId/libraries'], ['Vesp', 'sites/:siteId/lists'], ['Vesp', 'sites/:siteId/folders'],
  ['Vesp', 'sites/:siteId/documents', 'parentId=:libraryId'], ['Vesp', 'sites/:siteId/items', 'parentId=:listId'],
  ['Vesp', 'sites/:siteId/items/:itemId/versions'], ['Vesp', 'sites/:siteId/items/:itemId/attachments'],
  ['Vet', 'teams'], ['Vet', 'teams/:teamId/channels'], ['Vet', 'teams/:teamId/posts', 'channelId=:channelId&parentId=-1'],
  ['Vet', 'teams/:teamId/files', 'channelId=:channelId&parentId=root'], ['Vet', 'teams/:teamId/channels/:channelId/tabs']
] as const).map(([type, path, query]) => {
  const { ids } = opened[type]
  const filled = (text: string): string => text.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''))
  return {
    path: `/RestoreSessions/${ids.restoreSessionId}/organization/${filled(path)}`,
    ...(query === undefined ? {} : { query: filled(query) })
  }
}))

/** Tenants may do in their sessions what administrators may; operators look, search, and restore by ways of theirs. */
const names = (suits: (operation: OperationAt) => boolean): string[] =>
  [...new Set(versions.flatMap(version => builtIn(version).filter(suits).map(({ source }) => nameOf(source))))]
const isOfOperators = ({ url }: OperationAt): boolean => /operator(Restore|StartExport|Export)|startOperatorExport/i.test(url)

holdPrincipals([
  'RestoreSession', 'RestoreSessionEvent', 'BackupOrganization', 'ExchangeMailbox', 'ExchangeFolder', 'ExchangeItem', 'OneDrive',
  'OneDriveFolder', 'OneDriveDocument', 'SharePointSite', 'SharePointLibrary', 'SharePointList', 'SharePointFolder',
  'SharePointDocument', 'SharePointItem', 'SharePointAttachment', 'TeamsTeam', 'TeamsChannel', 'TeamsFile', 'TeamsPost', 'TeamsTab'
], {
  tenant: names(operation => /^\/(RestoreSessions|Organization\/Explore)/i.test(operation.url) && !isOfOperators(operation)),
  operator: names(operation => /^\/Organization\/OperatorExplore$/i.test(operation.url) ||
    (/^\/RestoreSessions/i.test(operation.url) && (operation.method === 'GET' || isOfOperators(operation) ||
      /\/(stop|search\w*)$/i.test(operation.url))))
})
