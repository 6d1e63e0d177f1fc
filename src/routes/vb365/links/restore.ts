import type { Product } from '../../../server/product.js'

type Ids = Readonly<Record<string, unknown>>

const inSession = ({ sessionId }: Ids): string => `/RestoreSessions/${String(sessionId)}/organization`
const mailboxPath = (ids: Ids): string => `${inSession(ids)}/mailboxes/${String(ids.mailboxId ?? ids.id)}`

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
  })
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
