import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { address, filterBy, goTo, pathWith } from '../address.js'
import { get, send } from '../api/call.js'
import type { Page } from '../api/models.js'
import type { Call } from '../model/call.js'
import { pathOf, placesOf } from '../model/paths.js'
import { AsCode } from '../parts/code.js'
import { Icon } from '../parts/icons.js'
import { busy, perform, refuse } from '../store/actions.js'
import { allData } from '../store/estate.js'
import { type Feeds, type FeedSource, useFeed } from '../store/feeds.js'
import { shown } from '../store/world.js'
import { now, toNear, toSize } from '../store/time.js'

interface Mount { sessionId: string, type: string, sourceProperties?: { machineName?: string, restorePointName?: string }, properties?: { pathSeparator?: string } }
interface File { name: string, type: string, size: number, modifiedDate: string, location: string, owner?: string }
interface MountServer { id: string, type: string, isDefault: boolean }

const flr = '/api/v1/backupBrowser/flr'
const most = 500

const mounts: FeedSource<Mount[]> = {
  key: 'mounts', on: ['vbr.sessions'], load: async world => (await get<Page<Mount>>(world, 'vbr', `${flr}?limit=20`)).data
}
const mountOf = (session: string): FeedSource<Mount> => ({
  key: `mount ${session}`, on: ['vbr.sessions'], load: world => get<Mount>(world, 'vbr', `${flr}/${session}`)
})
const browse = (session: string, path: string): Call => ({
  to: 'vbr', method: 'POST', path: `${flr}/${session}/browse`, body: { path, pagination: { limit: most } }
})
const filesIn = (session: string, path: string): FeedSource<File[]> => ({
  key: `files ${session} ${path}`,
  on: [],
  load: async world => (await send<{ items: File[] }>(world, browse(session, path))).items
})

const hasContent = ({ type }: File): boolean => ['Drive', 'Volume', 'Folder'].includes(type)

interface LookIntoProps { pointId: string, family: string | undefined, title: string, children: ComponentChildren }

/** Mounts the file system of a machine as it was at a restore point, and goes to look into it. */
export function LookInto ({ pointId, family, title, children }: LookIntoProps) {
  const mount = async (): Promise<void> => {
    try {
      const call = await toMount(pointId, family === 'Linux' ? 'Linux' : 'Windows')
      const mounted = await perform<Mount>(`Look into ${title}`, call)
      if (mounted !== undefined) goTo(pathWith({ filters: { mount: mounted.sessionId } }))
    } catch (error) {
      refuse(`Look into ${title}`, error)
    }
  }
  return <button class='quiet link num' aria-label={`Look into ${title}`} disabled={busy.value !== undefined} onClick={() => { void mount() }}>{children}</button>
}

/** File systems of Linux are mounted on a Linux server; for Windows the server finds one. */
async function toMount (restorePointId: string, type: 'Windows' | 'Linux'): Promise<Call> {
  const body = {
    restorePointId, type, mountMode: 'Automatic', autoUnmount: { isEnabled: true, noActivityPeriodInMinutes: 30 }
  }
  if (type === 'Windows') return { to: 'vbr', method: 'POST', path: '/api/v1/restore/flr', body }
  const world = shown.peek()?.name ?? 'default'
  const servers = (await allData<MountServer>(world, '/api/v1/backupInfrastructure/mountServers')).filter(server => server.type === 'Linux')
  const server = servers.find(({ isDefault }) => isDefault) ?? servers[0]
  const mountServer = server === undefined ? {} : { mountServer: { mountServerType: 'MountServer', mountServerId: server.id } }
  return { to: 'vbr', method: 'POST', path: '/api/v1/restore/flr', body: { ...body, ...mountServer } }
}

/** File systems that are mounted, to go back to. */
export function MountedAlready ({ feeds }: { feeds: Feeds }) {
  const open = useFeed(feeds, mounts).value.value ?? []
  if (open.length === 0) return null
  return (
    <p class='mut pad'>
      Mounted: {open.map(({ sessionId, sourceProperties }, nth) => <span key={sessionId}>{nth > 0 ? ', ' : ''}<a href={pathWith({ filters: { mount: sessionId } })}>{sourceProperties?.machineName ?? sessionId}</a></span>)}
    </p>
  )
}

/** A mounted file system, folder by folder. */
export function FileExplorer ({ feeds, session }: { feeds: Feeds, session: string }) {
  const { path = '' } = address.value.filters
  const mount = useFeed(feeds, mountOf(session))
  const files = useFeed(feeds, filesIn(session, path))
  const [text, setText] = useState('')
  const separator = mount.value.value?.properties?.pathSeparator ?? '\\'
  const machine = mount.value.value?.sourceProperties?.machineName ?? 'the machine'
  const trouble = mount.trouble.value ?? files.trouble.value
  const all = files.value.value ?? []
  const seen = all.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
  const close = async (): Promise<void> => {
    await perform('Unmount', { to: 'vbr', method: 'POST', path: `/api/v1/restore/flr/${session}/unmount`, body: {} })
    goTo(pathWith({ filters: {} }))
  }
  return (
    <>
      <h1>Files of {machine} in a backup.</h1>
      <section class='card' aria-label='Files in the backup'>
        <div class='filters'>
          <a class='btn' href={pathWith({ filters: {} })}><Icon name='back' size={13} />Backups</a>
          <input type='search' aria-label='Name in this folder' placeholder='Name in this folder' value={text} onInput={event => setText(event.currentTarget.value)} />
          <button onClick={() => { void close() }}>Unmount</button>
        </div>
        <nav class='crumbs' aria-label='Folder'>
          <button class='quiet link' aria-current={path === '' ? 'page' : undefined} onClick={() => filterBy('path', '')}>{machine}</button>
          {placesOf(path, separator).map(place => (
            <button key={place.path} class='quiet link' aria-current={place.path === path ? 'page' : undefined} onClick={() => filterBy('path', place.path)}>{place.name}</button>
          ))}
        </nav>
        {trouble !== undefined && <p class='empty'>{trouble.message}</p>}
        {trouble === undefined && files.value.value !== undefined && seen.length === 0 && <p class='empty'>{all.length === 0 ? 'The folder is empty.' : 'Nothing here has such a name.'}</p>}
        <table class='files'>
          <thead><tr><th scope='col'>Name</th><th scope='col' class='hide-s'>Owner</th><th scope='col' class='r'>Changed</th><th scope='col' class='r'>Size</th></tr></thead>
          <tbody>
            {seen.map(file => (
              <tr key={file.name}>
                <th scope='row'>{hasContent(file) ? <a data-row href={pathWith({ filters: { mount: session, path: pathOf(file, separator) } })}><Icon name='folder' />{file.name}</a> : file.name}</th>
                <td class='mut hide-s'>{file.owner ?? ''}</td>
                <td class='r num'>{toNear(file.modifiedDate, now.value)}</td>
                <td class='r num'>{file.type === 'File' ? toSize(file.size) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {all.length === most && <p class='mut pad'>The first {most}.</p>}
        <div class='pad'><AsCode calls={[browse(session, path)]} /></div>
      </section>
    </>
  )
}
