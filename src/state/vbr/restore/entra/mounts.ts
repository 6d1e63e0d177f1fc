import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { getAllEntraIdTenantBrowseSessions } from '../../../../schemas/vbr/backup-browser.js'
import type { JobStopSpec } from '../../../../schemas/vbr/common/backups.js'
import type { EntraIdTenantBrowseMountModel } from '../../../../schemas/vbr/common/browse-mounts.js'
import type {
  EntraIdTenantStartRestoreFromCopySpec, EntraIdTenantStartRestoreSpec
} from '../../../../schemas/vbr/restore/entra-id-recovery.js'
import type { Kernel } from '../../../kernel.js'
import { type Page, text } from '../../../store/collection.js'
import { member, optionalTexts, texts } from '../../../store/shape.js'
import { listing } from '../../base/paging.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import { createMountSessions, type Mounted } from '../files/mount-sessions.js'
import type { RestoreSources, Source } from '../sources.js'
import type { EntraContents } from './contents.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** A tenant that is mounted out of its backup. */
export interface EntraMount extends Mounted {
  backupId: string
  /** As the backup server knows the tenant, and as Microsoft does. */
  tenantId: string
  azureTenantId: string
  /** The point of a backup copy that it was mounted from; without one, all of the backup can be restored from. */
  restorePointId?: string
  /** Since when what is known of production is kept. */
  cachedAt?: string
  /** It ends with what is still being restored. */
  isEnding?: boolean
}

export interface EntraMountBelow { sessions: Sessions, sources: RestoreSources, contents: EntraContents }

/** ASSUMED: as mounted files are, where nothing else is said. */
const idleMinutes = 30

/** Tenants of Microsoft Entra ID that are mounted out of their backups, or out of copies of these. */
export function createEntraMounts (kernel: Kernel, { sessions, sources, contents }: EntraMountBelow) {
  const mounts = kernel.collection<EntraMount>({
    name: 'vbr.entraMounts',
    noun: 'Microsoft Entra ID restore session',
    few: true,
    shape: {
      own: {
        ...texts('sessionId', 'creationTime', 'name', 'backupId', 'tenantId', 'azureTenantId'),
        ...optionalTexts('restorePointId', 'cachedAt'),
        isEnding: member.flag, idleMinutes: member.anything, compared: member.anything
      }
    },
    columns: {
      name: text('name'), sessionId: text('sessionId'), creationTime: text('creationTime'), backupId: text('backupId')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      backup: { path: 'backupId', to: 'vbr.backups', weak: true },
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' }
    }
  })

  const pointsOf = ({ backupId, restorePointId }: Pick<EntraMount, 'backupId' | 'restorePointId'>): RestorePoint[] =>
    contents.pointsOf(backupId).filter(({ id }) => restorePointId === undefined || id === restorePointId)

  const mounted = createMountSessions<EntraMount, 'Tenant' | 'Copy'>(kernel, { sessions, sources }, {
    mounts,
    sessions: {
      Tenant: { kind: 'EntraIdMount', type: 'EntraIdRestore' },
      Copy: { kind: 'EntraIdMount', variant: 'Copy', type: 'EntraIdRestoreFromCopy' }
    },
    kindOf: ({ restorePointId }) => restorePointId === undefined ? 'Tenant' : 'Copy',
    sourcesOf: mount => pointsOf(mount).map(({ id }) => sources.read(id)),
    idleStep: 'vbr.entraMount:idle',
    noun: 'tenant',
    missing: refuse.noTenantMount
  })

  const show = ({ sessionId, backupId, azureTenantId, name }: EntraMount): EntraIdTenantBrowseMountModel =>
    ({ sessionId, sourceProperties: { backupId, tenantId: azureTenantId, tenantName: name } })

  function open (place: Pick<EntraMount, 'backupId' | 'restorePointId'>, user: string): EntraMount {
    const read: Source[] = pointsOf(place).map(({ id }) => sources.read(id))
    const [newest] = read
    if (newest === undefined) throw refuse.noTenantPoints(contents.backup(place.backupId).name)
    sources.guardStill(newest)
    const hindrance = read.map(sources.trouble).find(trouble => trouble !== undefined)
    if (hindrance !== undefined) throw refuse.because(hindrance.message)
    const { directory, tenantId } = contents.sourceOf(newest.point)
    return mounted.open({
      id: kernel.ids.next(),
      sessionId: kernel.ids.next(),
      creationTime: kernel.clock.iso(),
      name: directory.name,
      ...place,
      tenantId,
      azureTenantId: directory.azureTenantId,
      idleMinutes,
      compared: []
    }, user)
  }

  /** Whoever knows of work that goes on with a mount. */
  const occupations: Array<(mount: EntraMount) => boolean> = []
  const isOccupied = (mount: EntraMount): boolean => occupations.some(ask => ask(mount))
  mounted.staysWhile(isOccupied)

  return {
    find: mounted.find,
    use: mounted.use,
    known: mounted.known,
    onGone: mounted.onGone,
    pointsOf,
    staysWhile (ask: (mount: EntraMount) => boolean): void { occupations.push(ask) },

    get: (sessionId: string): EntraIdTenantBrowseMountModel => show(mounted.use(sessionId)),

    /** `seen` are the sessions that somebody sees; all where nothing is said. */
    page (
      query: QueryOf<typeof getAllEntraIdTenantBrowseSessions>, seen?: readonly string[]
    ): Page<EntraIdTenantBrowseMountModel> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = mounts.page({ where: { sessionId: seen }, order }, paging)
      return { ...page, results: page.results.map(show) }
    },

    mount ({ backupId: asked }: EntraIdTenantStartRestoreSpec, user: string): EntraIdTenantBrowseMountModel {
      const { id: backupId, name } = contents.backup(asked)
      if (contents.isCopy(backupId)) throw refuse.copyNeedsPoint(name)
      return show(open({ backupId }, user))
    },

    /** ASSUMED: the session that it gives is the one that holds the mount. */
    mountCopy ({ restorePointId }: EntraIdTenantStartRestoreFromCopySpec, user: string): Session {
      const { point } = sources.readable(restorePointId)
      contents.backup(point.backupId)
      if (!contents.isCopy(point.backupId)) throw refuse.notCopy(point.name)
      return sessions.get(open({ backupId: point.backupId, restorePointId: point.id }, user).sessionId)
    },

    /** Who looks into a backup uses what is mounted of it. */
    touchOf (backupId: string): void {
      for (const { sessionId } of mounts.list({ where: { backupId } })) mounted.use(sessionId)
    },

    /** One that is not to end: something new begins with it. */
    busy (sessionId: string): EntraMount {
      const mount = mounted.use(sessionId)
      if (mount.isEnding === true) throw refuse.beingStopped(mount.name)
      return mount
    },

    /** What is known of production is as of now. */
    refresh (id: string): string {
      const cachedAt = kernel.clock.iso()
      mounts.patch(id, { cachedAt })
      return cachedAt
    },

    /** ASSUMED: who stops it gracefully lets end what is being restored. */
    stop (sessionId: string, { gracefulStop = true }: Partial<JobStopSpec> = {}): Session {
      const mount = mounted.find(sessionId)
      if (!gracefulStop || !isOccupied(mount)) return mounted.unmount(sessionId)
      if (mount.isEnding !== true) {
        mounts.patch(mount.id, { isEnding: true })
        kernel.log.add(mount.sessionId, 'Waiting for restores to complete')
      }
      return sessions.get(mount.sessionId)
    },

    /** Something has ended that was done with a mount. */
    settle (id: string): void {
      const mount = mounts.find(id)
      if (mount?.isEnding === true && !isOccupied(mount)) mounted.unmount(mount.sessionId)
    }
  }
}

export type EntraMounts = ReturnType<typeof createEntraMounts>
