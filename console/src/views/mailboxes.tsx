import { useState } from 'preact/hooks'
import { address, filterBy, goTo, pathWith } from '../address.js'
import { get } from '../api/call.js'
import type { Results } from '../api/models.js'
import type { Call } from '../model/call.js'
import { AsCode } from '../parts/code.js'
import { Icon } from '../parts/icons.js'
import { busy, perform } from '../store/actions.js'
import { allResults, organizations } from '../store/estate.js'
import { type Feeds, type FeedSource, useFeed } from '../store/feeds.js'
import { now, toNear, toWhen } from '../store/time.js'

interface Vb365Point { id: string, backupTime: string, isExchange: boolean }
interface RestoreSession { id: string, name: string, state: string, type: string, result: string, creationTime: string }
interface Mailbox { id: string, name: string, email: string }
interface Folder { id: string, name: string, type: string }
interface Item { id: string, subject?: string, from?: string, to?: string, received?: string, sent?: string, importance?: string, itemClass?: string, attachments?: unknown[] }

const restoreSessions: FeedSource<RestoreSession[]> = {
  key: 'restore sessions', on: ['vb365.restoreSessions'], load: async world => (await get<Results<RestoreSession>>(world, 'vb365', '/v8/RestoreSessions?limit=50')).results
}
const exchangePoints = (organization: string): FeedSource<Vb365Point[]> => ({
  key: `points ${organization}`,
  on: ['vb365.restorePoints'],
  load: async world => organization === ''
    ? []
    : (await get<Results<Vb365Point>>(world, 'vb365', `/v8/RestorePoints?organizationId=${organization}&limit=60`)).results.filter(({ isExchange }) => isExchange)
})
const within = (session: string): string => `/v8/RestoreSessions/${encodeURIComponent(session)}/organization`
const mailboxesOf = (session: string): FeedSource<Mailbox[]> => ({
  key: `mailboxes ${session}`, on: [], load: world => allResults<Mailbox>(world, `${within(session)}/mailboxes`, 1000)
})
const foldersOf = (session: string, mailbox: string): FeedSource<Folder[]> => ({
  key: `folders ${session} ${mailbox}`,
  on: [],
  load: async world => mailbox === '' ? [] : await allResults<Folder>(world, `${within(session)}/mailboxes/${encodeURIComponent(mailbox)}/folders`, 500)
})
const itemsOf = (session: string, mailbox: string, folder: string): FeedSource<Item[]> => ({
  key: `items ${session} ${mailbox} ${folder}`,
  on: [],
  load: async world => folder === ''
    ? []
    : (await get<Results<Item>>(world, 'vb365', `${within(session)}/mailboxes/${encodeURIComponent(mailbox)}/items?folderId=${encodeURIComponent(folder)}&limit=100`)).results
})

/** Chooses an organization and an instant, and begins a restore session of its mailboxes. */
export function OpenMailbox ({ feeds }: { feeds: Feeds }) {
  const all = useFeed(feeds, organizations).value.value ?? []
  const open = (useFeed(feeds, restoreSessions).value.value ?? []).filter(({ state, type }) => state === 'Working' && type === 'Vex')
  const [chosen, setChosen] = useState('')
  const organization = all.find(({ id }) => id === chosen) ?? all[0]
  const points = useFeed(feeds, exchangePoints(organization?.id ?? '')).value.value ?? []
  const [at, setAt] = useState('')
  const point = points.find(({ id }) => id === at) ?? points[0]
  const call: Call = {
    to: 'vb365', method: 'POST', path: `/v8/Organizations/${organization?.id ?? ''}/Explore`,
    body: { type: 'Vex', ...(point === undefined ? {} : { dateTime: point.backupTime }) }
  }
  const explore = async (): Promise<void> => {
    const begun = await perform<{ id: string }>('Open the mailboxes', call)
    if (begun !== undefined) goTo(pathWith({ filters: { session: begun.id } }))
  }
  return (
    <section class='card form' aria-labelledby='mailboxes'>
      <h2 id='mailboxes'>Mailboxes</h2>
      {organization === undefined || point === undefined
        ? <p class='mut'>There is no backup of mailboxes yet. A run of a backup job of Microsoft 365 makes one.</p>
        : (
          <form class='row' onSubmit={event => { event.preventDefault(); void explore() }}>
            <select aria-label='Organization' value={organization.id} onChange={event => { setChosen(event.currentTarget.value); setAt('') }}>{all.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>
            <span>as of</span>
            <select aria-label='Restore point' value={point.id} onChange={event => setAt(event.currentTarget.value)}>{points.map(({ id, backupTime }) => <option key={id} value={id}>{toWhen(backupTime)}</option>)}</select>
            <button class='primary' disabled={busy.value !== undefined}>Open its mailboxes</button>
          </form>
          )}
      {open.length > 0 && <p class='mut'>Open already: {open.slice(0, 5).map(({ id, name }, nth) => <span key={id}>{nth > 0 ? ', ' : ''}<a href={pathWith({ filters: { session: id } })}>{name}</a></span>)}</p>}
      <AsCode calls={[call]} />
    </section>
  )
}

/** The mailboxes of a restore session: their folders, and what is in one. */
export function MailboxExplorer ({ feeds, session }: { feeds: Feeds, session: string }) {
  const mailboxes = useFeed(feeds, mailboxesOf(session))
  const { mailbox = '', folder = '', text = '' } = address.value.filters
  const folders = useFeed(feeds, foldersOf(session, mailbox)).value.value ?? []
  const items = useFeed(feeds, itemsOf(session, mailbox, folder)).value.value
  const all = mailboxes.value.value ?? []
  const shown = all.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(text.toLowerCase()))
  const close = async (): Promise<void> => {
    await perform('Close the session', { to: 'vb365', method: 'POST', path: `/v8/RestoreSessions/${session}/Stop`, body: {} })
    goTo(pathWith({ filters: {} }))
  }
  return (
    <>
      <h1>A look into a backup of mailboxes.</h1>
      <section class='card' aria-label='Mailboxes in the backup'>
        <div class='filters'>
          <a class='btn' href={pathWith({ filters: {} })}><Icon name='back' size={13} />Backups</a>
          <input type='search' aria-label='Name or address' placeholder='Name or address' value={text} onInput={event => filterBy('text', event.currentTarget.value)} />
          <button onClick={() => { void close() }}>Close the session</button>
        </div>
        {mailboxes.trouble.value !== undefined && <p class='empty'>{mailboxes.trouble.value.message}</p>}
        <div class='explorer'>
          <ul aria-label='Mailboxes'>
            {shown.slice(0, 200).map(({ id, name, email }) => (
              <li key={id}><a data-row href={pathWith({ filters: { session, mailbox: id, text } })} aria-current={id === mailbox ? 'true' : undefined}><b>{name}</b><span class='sub'>{email}</span></a></li>
            ))}
          </ul>
          <ul aria-label='Folders'>
            {mailbox === '' && <li class='mut pad'>Choose a mailbox.</li>}
            {folders.map(({ id, name }) => (
              <li key={id}><a href={pathWith({ filters: { session, mailbox, folder: id, text } })} aria-current={id === folder ? 'true' : undefined}><Icon name='folder' />{name}</a></li>
            ))}
          </ul>
          <ul aria-label='Items'>
            {folder === '' && mailbox !== '' && <li class='mut pad'>Choose a folder.</li>}
            {items?.length === 0 && folder !== '' && <li class='mut pad'>The folder is empty.</li>}
            {folder !== '' && (items ?? []).map(({ id, subject, from, to, received, sent, attachments }) => (
              <li key={id} class='item'><b>{subject ?? '(no subject)'}</b><span class='sub num'>{[from ?? to, received ?? sent].filter(word => word !== undefined).map((word, nth) => nth === 1 ? toNear(word ?? '', now.value) : word).join(' · ')}{(attachments?.length ?? 0) > 0 ? ` · ${attachments?.length} attached` : ''}</span></li>
            ))}
          </ul>
        </div>
      </section>
    </>
  )
}
