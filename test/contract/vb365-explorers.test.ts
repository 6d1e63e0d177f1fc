import t from 'tap'
import type { OperationAt } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { lindwurm } from '../estate/vb365/organizations.js'
import { isMembers, leastOf, type Members } from './vbr-bodies-kit.js'
import { type Call, type Sending, startVb365Contract, versions } from './vb365-kit.js'

// Every body of the explorers, with what lies in the default estate's backups: good ones are taken, spoilt ones refused.
t.setTimeout(600_000)

const types = ['Vex', 'Veod', 'Vesp', 'Vet'] as const
type Explorer = typeof types[number]

/** The ids of an open session by the names that they have in paths, and rows by the names of lists in bodies. */
interface Opened { ids: Record<string, string>, rows: Members }
const opened: Record<Explorer, Opened> = {
  Vex: { ids: {}, rows: {} }, Veod: { ids: {}, rows: {} }, Vesp: { ids: {}, rows: {} }, Vet: { ids: {}, rows: {} }
}

const sender = { enableNotification: true, server: 'mail.lindwurm.example', port: 25, useSSL: false, useAuthentication: false, from: 'backup@lindwurm.example' }

async function openAll (call: Call): Promise<void> {
  for (const type of types) {
    const settings = await call('PUT', `/v8/${type}EmailSettings`, { body: sender })
    if (settings.status !== 204) throw new Error(`${type}EmailSettings: ${settings.status} ${JSON.stringify(settings.body)}`)
    const { ids, rows } = opened[type]
    const { body } = await call('POST', `/v8/Organizations/${lindwurm}/explore`, { body: { type, showAllVersions: true } })
    const session = idOf(body)
    ids.restoreSessionId = session
    /** The first row that a list has, or one that suits, under its names in paths and in bodies. */
    const take = async (
      path: string, id: string, list: string, suits: (row: Members) => boolean = () => true
    ): Promise<string> => {
      const { body } = await call('GET', `/v8/RestoreSessions/${session}/organization/${path}`)
      const all = isMembers(body) && Array.isArray(body.results) ? body.results.filter(isMembers) : []
      const { _links, _actions, ...row }: Members = all.find(suits) ?? {}
      ids[id] = String(row.id ?? row.postId)
      rows[list] = [row]
      return ids[id] ?? ''
    }
    const isVersioned = ({ versionId }: Members): boolean => Number(versionId) > 512
    if (type === 'Vex') {
      const box = `mailboxes/${await take('mailboxes', 'mailboxId', 'mailboxes')}`
      const folder = await take(`${box}/folders?name=Inbox`, 'folderId', 'folders')
      await take(`${box}/items?parentId=${folder}`, 'itemId', 'items')
    } else if (type === 'Veod') {
      const drive = `onedrives/${await take('onedrives', 'oneDriveId', 'oneDrives')}`
      await take(`${drive}/folders?parentId=root&limit=100`, 'folderId', 'folders', isVersioned)
      await take(`${drive}/documents?limit=500`, 'documentId', 'documents', isVersioned)
    } else if (type === 'Vesp') {
      const site = `sites/${await take('sites', 'siteId', 'sites')}`
      await take(`${site}/libraries`, 'libraryId', 'libraries')
      await take(`${site}/lists`, 'listId', 'lists')
      await take(`${site}/folders?limit=100`, 'folderId', 'folders', isVersioned)
      await take(`${site}/documents?limit=500`, 'documentId', 'documents', isVersioned)
      const item = await take(`${site}/items?limit=500`, 'itemId', 'items', isVersioned)
      await take(`${site}/items/${encodeURIComponent(item)}/attachments`, 'attachmentId', 'attachments')
    } else {
      const team = `teams/${await take('teams', 'teamId', 'teams')}`
      const channel = encodeURIComponent(await take(`${team}/channels`, 'channelId', 'channels'))
      await take(`${team}/files?channelId=${channel}`, 'fileId', 'files', ({ fileType }) => fileType === 'File')
      await take(`${team}/channels/${channel}/tabs`, 'tabId', 'tabs')
      await take(`${team}/posts?channelId=${channel}`, 'postId', 'posts')
    }
  }
}

const idOf = (row: unknown): string => isMembers(row) && typeof row.id === 'string' ? row.id : ''

const { builtIn, holdBodies } = await startVb365Contract(t, openAll)

const explorerOf = (url: string): Explorer => /\/onedrives/i.test(url)
  ? 'Veod'
  : /\/sites/i.test(url) ? 'Vesp' : /\/teams|searchTeams/.test(url) ? 'Vet' : 'Vex'

const signed = { userName: 'jane@lindwurm.example', userPassword: 'x', office365UserName: 'jane@lindwurm.example', office365UserPassword: 'x' }
const said = {
  query: 'a', to: 'jane@lindwurm.example', from: 'backup@lindwurm.example', subject: 'Found', text: 'Here', reason: 'Lost'
}
/** What each operation is about, if its body can say it. */
const places: ReadonlyArray<readonly [RegExp, Members]> = [
  [/Sites\/.*restoreTo/i, { siteURL: 'https://lindwurm.sharepoint.com/sites/hr', list: 'Documents' }],
  [/OneDrives.*copyTo/i, { folder: 'Back', documentAction: 'Keep' }],
  [/mailboxes.*restoreTo/i, { mailbox: 'tomas.brandt@lindwurm.onmicrosoft.com', folder: 'Back' }]
]

/** A path with the ids of its explorer; a version is the first. */
const pathOf = (url: string): string => url.replace(/:(\w+)/g, (_, name: string) =>
  name === 'versionId' ? '512' : encodeURIComponent(opened[explorerOf(url)].ids[name] ?? name))

function sendingOf (version: string, { url, body, source }: OperationAt): Sending {
  const wanted = {
    ...signed, ...said, ...opened[explorerOf(url)].rows, ...places.find(([pattern]) => pattern.test(url))?.[1],
    ...(/posts|files|tabs/.test(url) ? { channelId: opened.Vet.ids.channelId } : {})
  }
  return { operation: nameOf(source), path: pathOf(url), body: body && leastOf(contract.at(version), body, wanted), versions: [version] }
}

/** The operations of the explorers that an administrator has: one of each model, which all others share. */
function operationsOf (version: string): OperationAt[] {
  const met = new Set<string>()
  return builtIn(version).filter(({ url, body }) => {
    if (body === undefined || !/^\/RestoreSessions\/:/.test(url) || /operator[A-Z]|\/stop$/i.test(url)) return false
    const model = `${explorerOf(url)} ${JSON.stringify(body)}`
    return !met.has(model) && met.add(model)
  })
}

holdBodies(versions.flatMap(version => operationsOf(version).map(operation => sendingOf(version, operation))), [])
