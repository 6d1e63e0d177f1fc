import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  getAllUnstructuredDataServers, updateUnstructuredDataServers
} from '../../../schemas/vbr/inventory-browser.js'
import type {
  UnstructuredDataServerDefaults, UnstructuredDataServerModel, UnstructuredDataServerSpec
} from '../../../schemas/vbr/inventory-browser/unstructured-data-servers.js'
import type { Kernel } from '../../kernel.js'
import { like, type Page, text } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import { nameOfDocument } from '../../store/use.js'
import { listing } from '../base/paging.js'
import { removal, saving } from '../infrastructure/index.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { defaultRepositoryId, isObjectStorage } from '../repositories/index.js'
import { createServerRules, type ShareBelow } from './server-rules.js'
import { settingsIn, placeOfServer, type ServerType, type UnstructuredServer } from './server-settings.js'
import { unstructuredRefusals as refuse } from './refusals.js'

interface Below extends ShareBelow { sessions: Sessions }

/** How the metadata of a cache comes to another repository; nothing where the cache stays where it is. */
type Migration = QueryOf<typeof updateUnstructuredDataServers>['migrationType']

interface Save { server: UnstructuredServer, isNew: boolean, migration?: Migration }

const second = 1_000
const sizesGB = [240, 310, 465, 620, 780, 930, 1_120, 1_450] as const
const gigabyte = 2 ** 30

/**
 * Sources of unstructured data: file servers, shares, storage systems, and storage of objects.
 *
 *   POST, PUT ──▶ Working: reach it, save ──▶ Stopped Success: as it was asked for
 *                    └── not reached, refused meanwhile ──▶ Stopped Failed: as it was before
 *   DELETE ──▶ Working ──▶ Stopped Success: gone
 */
export function createUnstructuredServers (kernel: Kernel, below: Below) {
  const { sessions, repositories } = below
  const rules = createServerRules(below)
  const servers = kernel.collection<UnstructuredServer>({
    name: 'vbr.unstructuredServers',
    noun: 'Unstructured data server',
    few: true,
    shape: {
      model: 'UnstructuredDataServerModel',
      own: {
        ...texts('label'), ...optionalTexts('region'), archivedBytes: member.optionalBytes, isUnreachable: member.flag
      }
    },
    called: ['label'],
    columns: {
      label: text('label'),
      name: text('label'),
      type: text('type'),
      // A second column for the same member: older revisions filter by type and list only the types that they know.
      family: text('type'),
      region: text('region'),
      // ASSUMED: no model has a description, so all are alike to who orders by it.
      description: text('description')
    },
    references: {
      host: { path: 'hostId', to: 'vbr.managedServers' },
      storageHost: { path: 'storageHostId', to: 'vbr.storageHosts' },
      cache: { path: 'processing.cacheRepositoryId', to: 'vbr.repositories' },
      proxies: { path: 'processing.backupProxies.proxyIds[]', to: 'vbr.proxies' },
      access: { path: 'accessCredentialsId', to: 'vbr.credentials' },
      account: { path: 'account.credentialsId', to: 'vbr.cloudCredentials' },
      azureAccount: { path: 'credentialsId', to: 'vbr.cloudCredentials' }
    }
  })

  kernel.conditions.define(servers, {
    offline: () => ({ isUnreachable: true }),
    online: () => ({ isUnreachable: false })
  })

  const connectionTrouble = (server: UnstructuredServer): string | undefined =>
    rules.trouble(server, settingsIn(server))

  const isTaken = (server: UnstructuredServer): boolean => servers.list().some(other =>
    other.id !== server.id && placeOfServer(settingsIn(other)) === placeOfServer(settingsIn(server)))

  /** What has changed since the session was started. */
  function trouble ({ server, isNew }: Save): string | undefined {
    if (!isNew && servers.find(server.id) === undefined) return `${server.label} was removed meanwhile.`
    if (isTaken(server)) return refuse.sharePlaceTaken(server.label).message
    try {
      rules.make(settingsIn(server))
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    return undefined
  }

  const saves = sessions.define<Save>({
    ...saving,
    shows: [servers.name],
    variant: 'UnstructuredDataServer',
    subjects: ({ work }) => [work.server.id, work.server.label],
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ work }) => `Connecting to ${work.server.label}`,
        lasts: 5 * second,
        run: ({ work }) => failureOf(connectionTrouble(work.server))
      },
      { says: ({ work }) => migrationText(work), lasts: ({ work }) => migrationTime(work.migration) },
      { says: 'Creating configuration records', lasts: 5 * second, run: ({ work }) => failureOf(trouble(work)) }
    ],
    trouble: ({ work }) => trouble(work),
    succeed ({ id, work: { server, isNew } }) {
      const { isUnreachable } = servers.find(server.id) ?? {}
      if (isNew) servers.add(server)
      else servers.replace({ ...server, ...isUnreachable === undefined ? {} : { isUnreachable } })
      saves.change(id, { resourceId: server.id })
    }
  })

  const migrationText = ({ server, migration }: Save): string[] => {
    if (migration === undefined) return []
    const name = repositories.find(settingsIn(server).processing?.cacheRepositoryId ?? '')?.name ?? ''
    return [`${migrationWords[migration]} ${name}`]
  }

  const removals = sessions.define<{ serverId: string, name: string }>({
    ...removal,
    shows: ({ work }) => [servers.name, work.serverId],
    variant: 'UnstructuredDataServer',
    subjects: ({ work }) => [work.serverId, work.name],
    steps: [
      { says: 'Checking dependencies', lasts: 3 * second, run: ({ work }) => failureOf(removalTrouble(work.serverId)) },
      { says: 'Removing configuration records', lasts: 4 * second, run: ({ work }) => failureOf(removalTrouble(work.serverId)) }
    ],
    trouble: ({ work }) => removalTrouble(work.serverId),
    succeed: ({ work }) => { if (servers.has(work.serverId)) servers.remove(work.serverId) }
  })

  const usersOf = (id: string): string[] => [...new Set(
    servers.referrers(id).map(({ collection, id }) => nameOfDocument(kernel, collection, id)))]

  function removalTrouble (id: string): string | undefined {
    const found = servers.find(id)
    const users = usersOf(id)
    return found === undefined || users.length === 0 ? undefined : refuse.shareInUse(found.label, users.join(', ')).message
  }

  function get (id: string, types?: readonly ServerType[]): UnstructuredServer {
    const found = servers.find(id)
    if (found === undefined || types?.includes(found.type) === false) throw refuse.noUnstructuredServer(id)
    return found
  }

  function guardRest ({ id, label }: UnstructuredServer): void {
    if (sessions.runningOf(id) !== undefined) throw refuse.shareBeingRemoved(label)
  }

  function serverOf (id: string, spec: UnstructuredDataServerSpec, archivedBytes: number): UnstructuredServer {
    // What was made is of the type that was asked for.
    const server = { id, type: spec.type, ...rules.make(settingsIn(spec)), archivedBytes } as UnstructuredServer
    if (isTaken(server)) throw refuse.sharePlaceTaken(server.label)
    return server
  }

  return {
    get,
    find: servers.find,
    list: servers.list,
    trouble: connectionTrouble,

    /** Of the types that the client can read. */
    page (
      query: QueryOf<typeof getAllUnstructuredDataServers>, types: readonly ServerType[], only?: readonly string[]
    ): Page<UnstructuredServer> {
      const { order, paging } = listing(query)
      return servers.page({
        where: { id: only, label: like(query.nameFilter), family: types, type: query.typeFilter },
        order
      }, paging)
    },

    /** ASSUMED: the cache is kept where the server keeps backups by default, or in the first repository that can. */
    defaults (): UnstructuredDataServerDefaults {
      const fit = repositories.list().filter(repository => !isObjectStorage(repository))
      const defaultCacheRepository = fit.find(({ id }) => id === defaultRepositoryId) ?? fit[0]
      return defaultCacheRepository === undefined ? {} : { defaultCacheRepository }
    },

    /** It is there once the session has ended well. */
    create (spec: UnstructuredDataServerSpec | undefined, user: string): Session {
      if (spec === undefined) throw refuse.bodyMissing()
      const id = kernel.ids.next()
      const size = sizesGB[parseInt(id.slice(0, 8), 16) % sizesGB.length] ?? sizesGB[0]
      return saves.start({ work: { server: serverOf(id, spec, size * gigabyte), isNew: true }, initiatedBy: user })
    },

    edit (
      id: string, body: UnstructuredDataServerModel | undefined,
      { migrationType }: QueryOf<typeof updateUnstructuredDataServers>, user: string
    ): Session {
      const before = get(id)
      if (body === undefined) throw refuse.bodyMissing()
      guardRest(before)
      if (body.id !== undefined && body.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(body.id)
      if (body.type !== before.type) throw refuse.typeFixed('an unstructured data server')
      const server = serverOf(before.id, withLeftOut(body, before), before.archivedBytes ?? 0)
      const [was, is] = [before, server].map(one => settingsIn(one).processing?.cacheRepositoryId)
      // The document: the cache is copied unless something else is asked for.
      const migration = was === is ? undefined : migrationType ?? 'CopyMetaFromCache'
      return saves.start({
        work: { server, isNew: false, ...migration === undefined ? {} : { migration } },
        resourceId: before.id,
        initiatedBy: user
      })
    },

    /** It stays until the session has ended well. */
    remove (id: string, user: string): Session {
      const found = get(id)
      guardRest(found)
      const users = usersOf(found.id)
      if (users.length > 0) throw refuse.shareInUse(found.label, users.join(', '))
      return removals.start({ work: { serverId: found.id, name: found.label }, jobId: found.id, initiatedBy: user })
    }
  }
}

export type UnstructuredServers = ReturnType<typeof createUnstructuredServers>

const migrationWords = {
  CheckExistence: 'Checking for metadata in the cache repository',
  CopyMetaFromCache: 'Copying metadata to the cache repository',
  DownloadMetaFromArchive: 'Downloading metadata to the cache repository'
} as const

const migrationTime = (migration: Migration): number => migration === undefined
  ? 0
  : { CheckExistence: 3, CopyMetaFromCache: 20, DownloadMetaFromArchive: 60 }[migration] * second

/** A model may leave out what an addition must say: then it stays as it is. */
function withLeftOut (body: UnstructuredDataServerModel, before: UnstructuredServer): UnstructuredDataServerSpec {
  const given = settingsIn(body as UnstructuredServer) // the same members, without those that are kept beside them
  const { account, processing, regionType } = settingsIn(before)
  // By the line in which the types were compared.
  return { account, processing, regionType, ...given } as UnstructuredDataServerSpec
}
