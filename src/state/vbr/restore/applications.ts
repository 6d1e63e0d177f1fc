import type { Kernel } from '../../kernel.js'
import { type Page, text } from '../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../store/shape.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Session, SessionFilter, Sessions } from '../sessions/sessions.js'
import { restoreRefusals as refuse } from './refusals.js'
import { type RestoreSources, type Source, subjectsOf, transferTime } from './sources.js'

/** What Veeam Explorers look into, by the application whose items they show. */
const applications = ['ActiveDirectory', 'Exchange', 'SharePoint', 'SqlServer', 'Oracle', 'PostgreSql'] as const
type Application = typeof applications[number]

/** Somebody looks at the application in a machine with the product's console, which the API has no operation for. */
export interface Explorer {
  id: string
  name: string
  restorePointId: string
  application: Application
  initiatedBy: string
  sessionId?: string
}

/** What somebody brings back out of it. */
export interface ItemRestore {
  id: string
  explorerId: string
  items: string[]
  /** What it is restored to, in words; where it was unless said. */
  target?: string
  sizeBytes?: number
  sessionId?: string
}

interface Below { sessions: Sessions, sources: RestoreSources, jobs: Jobs }
interface Browsing { restorePointId: string, application: Application }
interface Restoring { restorePointId: string, items: string[], target: string, bytes: number }

const second = 1_000
const megabyte = 2 ** 20
const words: Record<Application, string> = {
  ActiveDirectory: 'Microsoft Active Directory',
  Exchange: 'Microsoft Exchange',
  SharePoint: 'Microsoft SharePoint',
  SqlServer: 'Microsoft SQL Server',
  Oracle: 'Oracle',
  PostgreSql: 'PostgreSQL'
}

/**
 * Application items, as people at the console restore them: an Explorer opens a browse session of a machine's restore
 * point, and each restore that is begun in it is a session below that one. The API shows the sessions.
 *
 *   row in `vbr.applicationExplorers` ──▶ the browse session is Working ── row removed, session stopped ──▶ Stopped
 *                                             └── row in `vbr.applicationItemRestores` ──▶ a restore session below it
 */
export function createApplicationItems (kernel: Kernel, { sessions, sources, jobs }: Below) {
  const explorers = kernel.collection<Explorer>({
    name: 'vbr.applicationExplorers',
    noun: 'Veeam Explorer',
    few: true,
    shape: {
      own: {
        ...texts('restorePointId'),
        application: wordOf(...applications),
        ...optionalTexts('name', 'initiatedBy', 'sessionId')
      }
    },
    columns: { name: text('name'), sessionId: text('sessionId') },
    references: {
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true }
    }
  })
  const restores = kernel.collection<ItemRestore>({
    name: 'vbr.applicationItemRestores',
    noun: 'Restore of application items',
    shape: {
      own: {
        ...texts('explorerId'), items: member.texts, ...optionalTexts('target', 'sessionId'), sizeBytes: member.optionalBytes
      }
    },
    columns: { explorerId: text('explorerId'), sessionId: text('sessionId') },
    references: {
      explorer: { path: 'explorerId', to: 'vbr.applicationExplorers', weak: true },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true }
    }
  })

  const sourceOf = ({ restorePointId }: Pick<Browsing, 'restorePointId'>): Source => sources.read(restorePointId)

  const browsing = sessions.define<Browsing>({
    kind: 'ApplicationBrowse',
    type: 'ApplicationLevelRestore',
    // ASSUMED: the name and the lines.
    name: 'Application items restore',
    starting: 3 * second,
    subjects: ({ work }) => subjectsOf(sourceOf(work)),
    shows: [explorers.name],
    steps: [
      { says: 'Locking required backup files', lasts: 2 * second, run: ({ work }) => sources.trouble(sourceOf(work)) },
      { says: 'Mounting the restore point', lasts: 20 * second, run: ({ work }) => sources.trouble(sourceOf(work)) },
      {
        says: ({ work }) => `Veeam Explorer for ${words[work.application]} has been opened`, lasts: 0, isOpen: true
      }
    ],
    progress: ({ run }) => run?.isOpen === true ? 100 : undefined,
    ended: ({ id }) => leave(id)
  })

  /** The session is over: nothing is read any more, and what was being restored out of it breaks off. */
  function leave (sessionId: string): void {
    sources.release(sessionId)
    for (const explorer of explorers.list({ where: { sessionId } })) {
      for (const restore of restores.list({ where: { explorerId: explorer.id } })) breakOff(restore)
      explorers.remove(explorer.id)
    }
  }

  const restoring = sessions.define<Restoring>({
    kind: 'ApplicationItemRestore',
    type: 'ApplicationLevelRestore',
    name: 'Application items restore',
    starting: 2 * second,
    subjects: ({ work }) => subjectsOf(sourceOf(work)),
    steps: [
      { says: ({ work }) => `Connecting to ${work.target}`, lasts: 3 * second },
      {
        says: ({ work }) => work.items.map(item => `Restoring ${item}`),
        lasts: ({ work }) => 5 * second * Math.max(1, work.items.length) + transferTime(work.bytes),
        run: ({ work }) => sources.trouble(sourceOf(work))
      }
    ]
  })

  /** The document's tag: application items; a job must have asked the applications of its machines to be consistent. */
  function guardApplications ({ point, backup }: Source): void {
    const job = jobs.find(backup.jobId ?? '')
    const guests = job !== undefined && 'guestProcessing' in job ? job.guestProcessing : undefined
    const isAware = guests !== undefined && 'appAwareProcessing' in guests &&
      guests.appAwareProcessing?.isEnabled === true
    if (backup.isOrphaned !== true && !isAware) throw refuse.notApplicationAware(point.name)
  }

  kernel.onArranged(explorers.name, id => {
    const { restorePointId, application, initiatedBy = 'administrator', sessionId } = explorers.get(id)
    if (sessionId !== undefined) return
    const source = sources.readable(restorePointId)
    guardApplications(source)
    const hindrance = sources.trouble(source)
    if (hindrance !== undefined) throw refuse.because(hindrance.message)
    const opened = kernel.ids.next()
    explorers.patch(id, { name: source.point.name, initiatedBy, sessionId: opened })
    sources.lock(opened, source)
    browsing.start({
      id: opened,
      name: source.point.name,
      resourceId: opened,
      platformName: source.point.platformName,
      initiatedBy,
      work: { restorePointId, application }
    })
  })

  kernel.onArranged(restores.name, id => {
    const { explorerId, items, target, sizeBytes = megabyte * items.length, sessionId } = restores.get(id)
    if (sessionId !== undefined) return
    const explorer = explorers.find(explorerId)
    const parent = sessions.find(explorer?.sessionId ?? '')
    if (explorer === undefined || parent?.run?.isOpen !== true) throw refuse.explorerNotOpen(explorerId)
    if (items.length === 0) throw refuse.empty('items')
    const { name, restorePointId, initiatedBy } = explorer
    const session = restoring.start({
      name,
      parentSessionId: parent.id,
      resourceId: parent.id,
      platformName: parent.platformName,
      initiatedBy,
      work: { restorePointId, items, target: target ?? name, bytes: sizeBytes }
    })
    restores.patch(id, { sessionId: session.id })
  })

  /** Whoever takes the row away closes the Explorer. */
  kernel.onOutgoing(explorers.name, doc => {
    // Only documents of this collection come here.
    const { id, sessionId = '' } = doc as Explorer
    const running = sessions.find(sessionId)
    if (explorers.find(id)?.sessionId === sessionId || running === undefined || running.state === 'Stopped') return
    for (const restore of restores.list({ where: { explorerId: id } })) breakOff(restore)
    kernel.log.add(sessionId, 'The Explorer has been closed')
    while (sessions.find(sessionId)?.state !== 'Stopped') browsing.proceed(sessionId)
  })

  function breakOff ({ id, sessionId = '' }: ItemRestore): void {
    const running = sessions.find(sessionId)
    if (running !== undefined && running.state !== 'Stopped') {
      restoring.fail(running.id, { result: 'Failed', message: 'The Explorer has been closed.', log: [] })
    }
    restores.remove(id)
  }

  return {
    /** What was restored in a browse session, also after its end. */
    childSessions (browseSessionId: string, filter: SessionFilter): Page<Session> {
      const { kind } = sessions.get(browseSessionId)
      if (kind !== browsing.key) throw refuse.noApplicationBrowse(browseSessionId)
      return sessions.below(browseSessionId.toLowerCase(), filter)
    }
  }
}

export type ApplicationItems = ReturnType<typeof createApplicationItems>
