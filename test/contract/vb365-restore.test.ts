import t from 'tap'
import { lindwurm } from '../estate/vb365/organizations.js'
import { isMembers } from './vbr-bodies-kit.js'
import { type Call, startVb365Contract } from './vb365-kit.js'

/** Where the sessions are, and what lies in them; all follows from the seed. */
const found = { mail: '', folder: '', item: '', drive: '', document: '', directory: '', row: {} }

async function explore (call: Call): Promise<void> {
  const id = async (type: string): Promise<string> =>
    one((await call('POST', `/v8/Organizations/${lindwurm}/explore`, { body: { type } })).body)
  const rowOf = async (path: string): Promise<unknown> => {
    const { body } = await call('GET', `/v8${path}`)
    return isMembers(body) && Array.isArray(body.results) ? body.results[0] : undefined
  }
  const first = async (path: string): Promise<string> => one(await rowOf(path))
  const mailboxes = `/RestoreSessions/${await id('Vex')}/organization/mailboxes`
  found.mail = `${mailboxes}/${await first(mailboxes)}`
  found.folder = await first(`${found.mail}/folders?name=Inbox`)
  found.item = await first(`${found.mail}/items?parentId=${found.folder}`)
  const drives = `/RestoreSessions/${await id('Veod')}/organization/oneDrives`
  found.drive = `${drives}/${await first(drives)}`
  found.directory = await first(`${found.drive}/folders?parentId=root`)
  const shown = await rowOf(`${found.drive}/documents`)
  if (isMembers(shown)) {
    const { _links, ...row } = shown
    Object.assign(found, { document: one(row), row })
  }
}

const one = (row: unknown): string => isMembers(row) && typeof row.id === 'string' ? row.id : ''

const { holdBodies, holdIds } = await startVb365Contract(t, explore)
/** `row`: older versions want a document with all members that they showed. */
const { mail, folder, item, drive, document, directory, row } = found
const signed = { userName: 'jane@lindwurm.example', userPassword: 'x' }

holdBodies([
  {
    operation: 'ExchangeItem_RestoreItemsAction', path: `${mail}/items/restore`,
    body: { ...signed, items: [{ id: item }] }
  },
  { operation: 'ExchangeMailbox_SearchByIdByOptions', path: `${mail}/search`, body: { query: 'subject:a' } },
  {
    operation: 'OneDriveDocument_RestoreDocumentsAction', path: `${drive}/documents/restore`,
    body: { ...signed, documents: [row], documentAction: 'Keep' }
  },
  {
    operation: 'OneDriveFolder_CopyToFolderAction', path: `${drive}/folders/${directory}/copyTo`,
    body: { ...signed, folder: 'Back', documentVersion: 'Last', documentLastVersionAction: 'Merge' }
  }
], [
  [/./, /^\.(items|documents)\[\]\.(?!id)/, 'of a row that is sent back only its id counts'],
  [/CopyTo/, /\.onedrive\.id=/, 'a OneDrive that is not there is found out when the restore signs in'],
  [/Search/, /lacks$/, 'a search for nothing finds everything']
])

holdIds([
  { method: 'GET', path: `${mail.replace(/([^/]+)$/, '~$1')}/folders/~${folder}` },
  { method: 'GET', path: `${mail}/items/~${item}` },
  { method: 'POST', path: `${mail}/items/~${item}/restore`, body: signed },
  { method: 'GET', path: `${drive.replace(/([^/]+)$/, '~$1')}/documents/~${document}` },
  { method: 'POST', path: `${drive}/folders/~${directory}/save`, body: {} }
])
