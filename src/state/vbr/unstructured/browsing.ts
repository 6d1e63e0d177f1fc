import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllUnstructuredDataServerInventoryBrowseSessions } from '../../../schemas/vbr/inventory-browser.js'
import type {
  UnstructuredDataInventoryBrowseFolderModel, UnstructuredDataInventoryBrowseFolderSpec,
  UnstructuredDataInventoryBrowseItemModel, UnstructuredDataInventoryBrowseSessionModel
} from '../../../schemas/vbr/inventory-browser/unstructured-data-servers.js'
import type { Kernel } from '../../kernel.js'
import { like, type Page, text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import { iso } from '../../time/clock.js'
import { keyOf, pick } from '../../content/hash.js'
import { listing, pageOf } from '../base/paging.js'
import type { FileTrees } from '../files/file-tree.js'
import type { Guest, GuestItem } from '../files/guest-tree.js'
import { type Share, type Shares, toInside, toOutside } from './shares.js'
import type { UnstructuredServers } from './servers.js'
import { unstructuredRefusals as refuse } from './refusals.js'

interface Below { unstructuredServers: UnstructuredServers, shares: Shares, fileTrees: FileTrees }

/** Somebody looks around on a server. */
type Browsing = UnstructuredDataInventoryBrowseSessionModel & { id: string, serverName: string }

const minute = 60_000
const gigabyte = 2 ** 30
const idleStep = 'vbr.shareBrowsing:idle'
/** ASSUMED: after how many minutes without a request a session ends, where none are named. */
const usualTimeout = 30

/** Looking around on servers of unstructured data: sessions of their own, that end when nobody asks any more. */
export function createShareBrowsing (kernel: Kernel, { unstructuredServers, shares, fileTrees }: Below) {
  const sessions = kernel.collection<Browsing>({
    name: 'vbr.shareBrowsings',
    noun: 'Browse session',
    few: true,
    shape: {
      own: { ...texts('sessionId', 'serverId', 'serverName', 'pathSeparator', 'rootPath'), timeout: member.integer }
    },
    called: ['serverName'],
    columns: { sessionId: text('sessionId'), serverId: text('serverId'), serverName: text('serverName') },
    references: { server: { path: 'serverId', to: 'vbr.unstructuredServers', weak: true } }
  })

  const end = (id: string): void => {
    kernel.schedule.cancel(id, idleStep)
    sessions.remove(id)
  }

  kernel.schedule.define(idleStep, id => { if (sessions.has(id)) end(id) })

  // With its server a session has nothing to look at.
  kernel.listeners.add(({ collection, kind, id }) => {
    if (collection !== 'vbr.unstructuredServers' || kind !== 'removed') return
    for (const session of sessions.list({ where: { serverId: id } })) end(session.id)
  })

  /** Every request about a session restarts its idle time. */
  function touch (session: Browsing): Browsing {
    kernel.schedule.cancel(session.id, idleStep)
    // Who waits until nothing is under way does not wait for this.
    kernel.schedule.at(kernel.clock.now() + session.timeout * minute, idleStep, session.id, '', { recurring: true })
    return session
  }

  function find (id: string): Browsing {
    const session = sessions.find(id)
    if (session === undefined) throw refuse.noBrowseSession(id)
    return session
  }

  const show = ({ id: _, ...session }: Browsing): UnstructuredDataInventoryBrowseSessionModel => session

  function toItem (share: Share, item: GuestItem): UnstructuredDataInventoryBrowseItemModel {
    const { name, type, size, modified } = item
    if (type === 'Drive') return { name, itemType: 'Drive', ...spaceOf(share.guest, name) }
    return {
      name,
      itemType: type === 'File' ? 'File' : 'Folder',
      fullName: toOutside(share, item.path),
      isSymbolicLink: type === 'Link',
      modifiedDate: iso(modified),
      size
    }
  }

  return {
    start (
      serverId: string, { timeout = usualTimeout }: { timeout?: number | undefined }
    ): UnstructuredDataInventoryBrowseSessionModel {
      const server = unstructuredServers.get(serverId)
      if (timeout < 1) throw refuse.notPositive('timeout')
      const hindrance = unstructuredServers.trouble(server)
      if (hindrance !== undefined) throw refuse.because(hindrance)
      const { root, pathSeparator } = shares.of(server)
      const id = kernel.ids.next()
      return show(touch(sessions.add({
        id, sessionId: id, serverId: server.id, serverName: server.label, timeout, pathSeparator, rootPath: root
      })))
    },

    get: (id: string): UnstructuredDataInventoryBrowseSessionModel => show(find(id)),

    /** The server that a session looks around on; undefined for a session that is not there. */
    serverOf: (id: string): string | undefined => sessions.find(id)?.serverId,

    stop (id: string): UnstructuredDataInventoryBrowseSessionModel {
      const session = find(id)
      end(session.id)
      return show(session)
    },

    /** `servers` are those that who asks may see. */
    page (
      query: QueryOf<typeof getAllUnstructuredDataServerInventoryBrowseSessions>, servers?: readonly string[]
    ): Page<UnstructuredDataInventoryBrowseSessionModel> {
      const { order, paging } = listing(query)
      const page = sessions.page({
        where: {
          id: servers && sessions.list({ where: { serverId: servers } }).map(({ id }) => id),
          sessionId: like(query.sessionIdFilter),
          serverId: like(query.serverIdFilter),
          serverName: like(query.serverNameFilter)
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    browse (
      id: string, { path, pathType, filter, order, pagination = {} }: UnstructuredDataInventoryBrowseFolderSpec
    ): UnstructuredDataInventoryBrowseFolderModel {
      const session = touch(find(id))
      const server = unstructuredServers.get(session.serverId)
      const hindrance = unstructuredServers.trouble(server)
      if (hindrance !== undefined) throw refuse.because(hindrance)
      const share = shares.of(server)
      const tree = fileTrees.treeOf(share.guest, { at: kernel.clock.now() })
      const inside = toInside(share, path)
      const here = tree.find(inside)
      const items = tree.list(inside)
      if (items === undefined) throw here === undefined ? refuse.noShareItem(path) : refuse.noShareFolder(path)
      if (pathType !== undefined && here !== undefined && typeOf(here) !== pathType) {
        throw refuse.otherPathType(path, pathType)
      }
      const { itemTypes = [] } = filter ?? {}
      const rows = items.map(item => toItem(share, item)).map(item => ({ ...item, type: item.itemType }))
        .sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)
      const page = pageOf(rows, { ...pagination, ...order ?? {} },
        ({ itemType }) => itemTypes.length === 0 || itemTypes.includes(itemType))
      return {
        path: path === '' ? session.rootPath : path,
        items: page.results.map(({ type: _, ...item }) => item),
        pagination: {
          total: page.total, count: page.results.length, skip: pagination.skip ?? 0, limit: pagination.limit ?? 200
        }
      }
    }
  }
}

export type ShareBrowsing = ReturnType<typeof createShareBrowsing>

const typeOf = ({ type }: GuestItem) => type === 'Link' ? 'Folder' : type

/** How large a drive of a file server is: no operation changes it. */
function spaceOf ({ key }: Guest, drive: string): { totalSize: number, freeSpace: number } {
  const seed = keyOf(`${key}/${drive}`)
  const totalSize = (200 + pick(seed, 1, 20) * 100) * gigabyte
  return { totalSize, freeSpace: Math.floor(totalSize / 100) * (20 + pick(seed, 2, 60)) }
}
