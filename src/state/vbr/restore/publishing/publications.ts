import type { QueryOf } from '../../../../schemas/kit/types.js'
import type {
  BackupContentMountModel, EBackupContentMountState, getAllContentPublicationMounts, PublishBackupContentSpec
} from '../../../../schemas/vbr/data-integration-api.js'
import { type Page, text } from '../../../store/collection.js'
import { member, optionalTexts, texts } from '../../../store/shape.js'
import type { Kernel } from '../../../kernel.js'
import { buildOf } from '../../base/build.js'
import { listing } from '../../base/paging.js'
import { accountOf } from '../../server/index.js'
import type { Server } from '../../server/server.js'
import type { Session, SessionOf, Sessions, Trouble } from '../../sessions/sessions.js'
import { type RestoreSources, subjectsOf, toFailure } from '../sources.js'
import { emptyInfo, infoOf, type Publishing } from './published-disks.js'
import { publishingRefusals as refuse } from './refusals.js'
import { createPublishingRequests, type PublishingRequestsBelow } from './requests.js'

/** Disks of a restore point that are given to a server. Clients know a mount by the id of its session (example). */
export type Publication = Required<Omit<BackupContentMountModel, 'mountState'>> & {
  mountState: EBackupContentMountState
  sessionId: string
  publishing: Publishing
  /** As long as they have to do with it, these are not removed. */
  mountServerId?: string
  targetServerId?: string
  credentialsId?: string
}

export interface PublicationsBelow extends PublishingRequestsBelow {
  sessions: Sessions
  sources: RestoreSources
  server: Server
}

interface Work { publicationId: string, restorePointId: string }
type Running = SessionOf<Work>

const second = 1_000
/** ASSUMED: how long it takes to take the disks away again. */
const unmounting = 8 * second
const unmountStep = 'vbr.publication:unmounted'

/**
 * Disks of backups that are published to servers, read-only.
 *
 *   publish ──▶ Mounting ──▶ Mounted ── unpublish ──▶ Unmounting ──▶ Unmounted
 *                  │            └── the session is stopped ──▶ Unmounted   └── a server is away ──▶ UnmountFailed
 *                  └── trouble, stop ──▶ MountFailed
 *
 * The session works on until they are unmounted. ASSUMED: a mount is shown as long as its session is kept.
 */
export function createPublications (kernel: Kernel, below: PublicationsBelow) {
  const { sessions, sources, server, managedServers } = below
  const requests = createPublishingRequests(below)
  const publications = kernel.collection<Publication>({
    name: 'vbr.publications',
    noun: 'Mount point',
    few: true,
    shape: {
      model: 'BackupContentMountModel',
      own: {
        ...texts('sessionId'),
        ...optionalTexts('mountServerId', 'targetServerId', 'credentialsId'),
        publishing: member.group
      }
    },
    called: ['restorePointName'],
    columns: {
      restorePointName: text('restorePointName'),
      sessionId: text('sessionId'),
      state: text('mountState'),
      mode: text('info.mode')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      backup: { path: 'backupId', to: 'vbr.backups', weak: true },
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints', weak: true },
      mountServer: { path: 'mountServerId', to: 'vbr.managedServers' },
      targetServer: { path: 'targetServerId', to: 'vbr.managedServers' },
      credentials: { path: 'credentialsId', to: 'vbr.credentials' }
    }
  })

  const making = {
    idOf: (path: string): string => kernel.ids.of(path), major: buildOf(kernel.options.vbrRevision).major
  }

  const of = ({ work }: Running): Publication => publications.get(work.publicationId)

  /** Why a server that has to do with it cannot be reached. */
  function serverTrouble ({ publishing: { mountServer, targetServer } }: Publication): Trouble | undefined {
    const away = [mountServer, targetServer]
      .find(name => name !== undefined && managedServers.byName(name)?.status === 'Unavailable')
    return away === undefined ? undefined : toFailure(`Server ${away} is not available.`)
  }

  const publishes = sessions.define<Work>({
    kind: 'PublishDisks',
    type: 'PublishBackupContentViaMount',
    name: 'Disk publishing',
    shows: ({ work }) => [work.publicationId],
    starting: 3 * second,
    subjects: ({ work }) => subjectsOf(sources.read(work.restorePointId)),
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: 'Locking required backup files',
        lasts: 2 * second,
        run: ({ work }) => sources.trouble(sources.read(work.restorePointId))
      },
      {
        says (session) {
          const { mountServer, targetServer = mountServer } = of(session).publishing
          return `Connecting to ${targetServer}`
        },
        lasts: 3 * second,
        run: session => serverTrouble(of(session))
      },
      {
        says: session => of(session).publishing.diskNames.map(name => `Publishing disk ${name}`),
        lasts: 10 * second
      },
      { lasts: 0, isOpen: true, begin: mount }
    ],
    progress: ({ work }) => publications.find(work.publicationId)?.mountState === 'Mounting' ? undefined : 100,
    succeed (session) {
      if (publications.find(session.work.publicationId)?.mountState === 'Mounting') mount(session)
    },
    fail ({ work }) {
      const publication = publications.find(work.publicationId)
      if (publication !== undefined) finish(publication, publication.mountState === 'Mounting' ? 'MountFailed' : 'Unmounted')
    }
  })

  function mount ({ id, work }: Running): void {
    const publication = publications.get(work.publicationId)
    const info = infoOf(sources.read(work.restorePointId), publication.publishing, making)
    publications.patch(publication.id, { mountState: 'Mounted', info })
    kernel.log.add(id, `Backup has been mounted. MountID: ${id}.`)
  }

  /** Nothing is read any more. */
  function finish (publication: Publication, mountState: 'MountFailed' | 'Unmounted'): void {
    sources.release(publication.sessionId)
    publications.patch(publication.id, {
      mountState,
      info: emptyInfo(publication.publishing),
      mountServerId: undefined,
      targetServerId: undefined,
      credentialsId: undefined
    })
  }

  kernel.schedule.define(unmountStep, sessionId => {
    const publication = publications.first({ where: { sessionId } })
    if (publication?.mountState !== 'Unmounting') return
    const trouble = serverTrouble(publication)
    kernel.log.settle(sessionId, trouble === undefined ? 'Success' : 'Failed')
    if (trouble !== undefined) {
      kernel.log.add(sessionId, trouble.message, 'Failed')
      publications.patch(publication.id, { mountState: 'UnmountFailed' })
      return
    }
    kernel.log.add(sessionId, `Backup has been unmounted. MountID: ${sessionId}.`)
    finish(publication, 'Unmounted')
    publishes.proceed(sessionId)
  })

  kernel.listeners.add(({ collection, kind, id }) => {
    if (collection !== 'vbr.sessions' || kind !== 'removed') return
    const publication = publications.first({ where: { sessionId: id } })
    if (publication !== undefined) publications.remove(publication.id)
  })

  function find (mountId: string): Publication {
    const publication = publications.first({ where: { sessionId: mountId } })
    if (publication === undefined) throw refuse.noPublication(mountId)
    return publication
  }

  const show = (publication: Publication): Publication => ({ ...publication, id: publication.sessionId })

  function guardPublished ({ restorePointName: name, mountState }: Publication): void {
    if (mountState === 'Mounting') throw refuse.beingPublished(name)
    if (mountState === 'Unmounting') throw refuse.beingUnpublished(name)
    if (mountState === 'MountFailed' || mountState === 'Unmounted') throw refuse.notPublished(name)
  }

  return {
    /** `sessions` are those that somebody sees; all where nothing is said. */
    page (query: QueryOf<typeof getAllContentPublicationMounts>, sessions?: readonly string[]): Page<Publication> {
      const { order, paging } = listing(query)
      const where = { state: query.stateFilter, mode: query.modeFilter, sessionId: sessions }
      const page = publications.page({ where, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): Publication => show(find(mountId)),

    /** Gives the session; the mount has its id. */
    publish (spec: PublishBackupContentSpec, user: string): Session {
      const source = sources.readable(spec.restorePointId)
      const diskNames = requests.diskNames(source, spec)
      const mountServer = requests.mountServer(spec)
      const target = requests.target(spec)
      const id = kernel.ids.next()
      const publishing: Publishing = {
        mountId: id,
        type: spec.type,
        mountServer: mountServer?.name ?? sources.mountServerName(source),
        ...(target && { targetServer: target.name }),
        diskNames
      }
      const { point, backup } = source
      const mountServerId = managedServers.byName(publishing.mountServer)?.id
      const publication = publications.add({
        id: kernel.ids.next(),
        sessionId: id,
        initiatorName: accountOf(server, user),
        backupId: backup.id,
        backupName: `${backup.name} - ${point.name}`,
        restorePointId: point.id,
        restorePointName: point.name,
        mountState: 'Mounting',
        info: emptyInfo(publishing),
        publishing,
        ...(mountServerId === undefined ? {} : { mountServerId }),
        ...(target?.server && { targetServerId: target.server.id }),
        ...(target?.credentialsId === undefined ? {} : { credentialsId: target.credentialsId })
      })
      sources.lock(id, source)
      return publishes.start({
        id,
        name: point.name,
        resourceId: id,
        resourceReference: `/api/v1/dataIntegration/${id}`,
        initiatedBy: user,
        platformName: point.platformName,
        work: { publicationId: publication.id, restorePointId: point.id }
      })
    },

    /** Gives the session that published them, which ends when they are gone (guide). */
    unpublish (mountId: string): Session {
      const publication = find(mountId)
      guardPublished(publication)
      publications.patch(publication.id, { mountState: 'Unmounting' })
      kernel.log.add(mountId, `Unmounting disks of ${publication.restorePointName}`, 'Running')
      kernel.schedule.at(kernel.clock.now() + unmounting, unmountStep, mountId)
      return sessions.get(mountId)
    }
  }
}
