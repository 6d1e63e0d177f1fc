import type { QueryOf } from '../../../../schemas/kit/types.js'
import type { getAllInstantUnstructuredDataRecoveryMounts } from '../../../../schemas/vbr/restore.js'
import type {
  EUnstructuredDataInstantRecoveryMountState, InstantUnstructuredDataRecoveryMount,
  InstantUnstructuredDataRestoreMigrationSpec, InstantUnstructuredDataRestoreSpec,
  UnstructuredDataSwitchoverSettingsModel
} from '../../../../schemas/vbr/restore/unstructured-data-recovery.js'
import type { Kernel } from '../../../kernel.js'
import { like, type Page, text, withoutIndex } from '../../../store/collection.js'
import { member, texts } from '../../../store/shape.js'
import { listing } from '../../base/paging.js'
import type { PutBacks } from '../../files/put-backs.js'
import { byItself, failureOf } from '../../sessions/index.js'
import type { Session, Sessions, Trouble } from '../../sessions/sessions.js'
import { isSmbShare } from '../../unstructured/index.js'
import type { RestoreSources } from '../sources.js'
import type { EntireShareRestore, Plan } from './entire-restore.js'
import type { ShareRecoveryRequest, RecoveryRequests } from './recovery-requests.js'
import type { SharePoints, ShareSource } from './share-points.js'
import type { ShareTargets } from './targets.js'
import { shareRefusals as refuse } from './refusals.js'

/** How far a published share has come on its way to production. */
interface Migration {
  sessionId: string
  settings: UnstructuredDataSwitchoverSettingsModel
  /** All has been copied: it waits for its switchover, unless that goes on already. */
  isCopied: boolean
  isSwitching: boolean
}

/** A share that is published out of its backup. Clients know it by the id of its session, as they do of machines. */
export interface SharePublication extends InstantUnstructuredDataRecoveryMount {
  name: string
  restorePointId: string
  publisherId: string
  migration?: Migration
}

interface Below {
  sessions: Sessions
  sources: RestoreSources
  sharePoints: SharePoints
  shareTargets: ShareTargets
  putBacks: PutBacks
  entireShareRestore: EntireShareRestore
  recoveryRequests: RecoveryRequests
}

type Settings = UnstructuredDataSwitchoverSettingsModel
interface Publishing { mountId: string, restorePointId: string }
interface Migrating extends Plan { mountId: string, restorePointId: string }

const second = 1_000
/** ASSUMED: how long it takes to stop publishing. */
const dismounting = 10 * second
const dismountStep = 'vbr.sharePublication:dismounted'
const switchStep = 'vbr.sharePublication:switchover'

/** The document filters by the states of machines. */
const statesMeant: Record<string, EUnstructuredDataInstantRecoveryMountState[]> = {
  Mounting: ['Publishing'],
  Mounted: ['Published'],
  Dismounting: ['Unpublishing', 'Unpublished'],
  Failed: ['PublishFailed', 'UnpublishFailed']
}

/**
 * File shares that are published straight from their backups.
 *
 *   start ──▶ Publishing ──▶ Published ── unmount ──▶ Unpublishing ──▶ gone
 *                │               ├── migrate: copied ──▶ switchover (at once, at a time, by hand) ──▶ gone, the share
 *                │               │                       at the destination is as the restore point
 *                │               └── the session is stopped ──▶ gone
 *                └── trouble, stop ──▶ PublishFailed with the reason ── unmount ──▶ gone
 *
 * The session works on as long as the share is published. When a migration fails, or is stopped, it is as before.
 */
export function createShareRecovery (kernel: Kernel, below: Below) {
  const { sessions, sources, sharePoints, shareTargets, putBacks, entireShareRestore, recoveryRequests } = below
  const mounts = kernel.collection<SharePublication>({
    name: 'vbr.sharePublications',
    noun: 'File share mount',
    few: true,
    shape: {
      model: 'InstantUnstructuredDataRecoveryMount',
      own: { ...texts('name', 'restorePointId', 'publisherId'), migration: member.anything }
    },
    columns: {
      name: text('name'),
      sessionId: text('sessionId'),
      // A second column for the same member: the list is filtered by what somebody sees.
      seen: withoutIndex(text('sessionId')),
      state: text('state')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' },
      server: { path: 'unstructuredServerId', to: 'vbr.unstructuredServers' },
      publisher: { path: 'publisherId', to: 'vbr.managedServers' }
    }
  })

  const sourceOf = ({ restorePointId }: { restorePointId: string }): ShareSource =>
    sharePoints.readShare(restorePointId)
  const subjectsOf = (work: { restorePointId: string }): string[] => {
    const { point, object, server } = sourceOf(work)
    return [point.id, object.id, point.backupId, point.repositoryId, server.id]
  }
  const nameOf = (mountId: string): string => mounts.find(mountId)?.unstructuredServerName ?? ''

  const recoveries = sessions.define<Publishing>({
    kind: 'ShareRecovery',
    type: 'FileInstantRecovery',
    // ASSUMED: the name and the lines.
    name: 'Instant file share recovery',
    shows: ({ work }) => [work.mountId, mounts.name],
    starting: 2 * second,
    subjects: ({ work }) => subjectsOf(work),
    steps: [
      { says: 'Locking required backup files', lasts: 2 * second, run: ({ work }) => sources.trouble(sourceOf(work)) },
      {
        says: ({ work }) => `Publishing file share ${nameOf(work.mountId)}`,
        lasts: 25 * second,
        run: ({ work }) => sources.trouble(sourceOf(work))
      },
      { lasts: 0, isOpen: true, begin: ({ work }) => publish(work.mountId) }
    ],
    progress: ({ work }) => mounts.find(work.mountId)?.state === 'Publishing' ? undefined : 100,
    succeed: ({ work }) => publish(work.mountId),
    fail ({ work }, { message }) {
      const mount = mounts.find(work.mountId)
      if (mount?.state === 'Publishing') giveUp(mount, message)
      else if (mount !== undefined) dismiss(mount)
    }
  })

  /** One that was arranged to end before its time is published, too. */
  function publish (mountId: string): void {
    const mount = mounts.find(mountId)
    if (mount?.state !== 'Publishing') return
    mounts.patch(mountId, { state: 'Published' })
    kernel.log.add(mount.sessionId, `${nameOf(mountId)} has been published`)
    kernel.log.add(mount.sessionId, 'Waiting for user to start migration', 'Running')
  }

  /** It stays and says why, until it is dismissed. */
  function giveUp ({ id, sessionId }: SharePublication, errorMessage: string): void {
    sources.release(sessionId)
    mounts.patch(id, { state: 'PublishFailed', errorMessage })
  }

  function dismiss ({ id, sessionId, migration }: SharePublication): void {
    if (migration !== undefined) {
      kernel.schedule.cancel(id, switchStep)
      const running = sessions.find(migration.sessionId)
      mounts.patch(id, { migration: undefined })
      if (running !== undefined && running.state !== 'Stopped') {
        migrations.fail(running.id, { result: 'Failed', message: 'The file share is no longer published.', log: [] })
      }
    }
    mounts.remove(id)
    sources.release(sessionId)
  }

  kernel.schedule.define(dismountStep, id => {
    const mount = mounts.find(id)
    if (mount === undefined) return
    dismiss(mount)
    recoveries.proceed(mount.sessionId)
  })

  const migrations = sessions.define<Migrating>({
    kind: 'ShareMigration',
    type: 'FileInstantRecoveryMigration',
    // ASSUMED: the name and the lines.
    name: 'File share migration',
    shows: ({ work }) => [work.mountId],
    starting: 2 * second,
    subjects: ({ work }) => [work.mountId, work.target.serverId ?? '', ...subjectsOf(work)],
    steps: [
      { says: ({ work }) => `Connecting to ${work.target.name}`, lasts: 3 * second, run: ({ work }) => migrationTrouble(work) },
      {
        says: ({ work }) => `Copying files to ${work.target.folder === '' ? work.target.name : work.target.folder}`,
        lasts: ({ work }) => 5 * second + sources.timeToRead(sourceOf(work), work.bytes),
        run: ({ work }) => migrationTrouble(work)
      },
      { says: 'Waiting for switchover', lasts: 0, isOpen: true, begin: ({ work }) => onCopied(work.mountId) },
      {
        says: ({ work }) => `Switching over to ${work.target.name}`,
        lasts: 10 * second,
        run: ({ work }) => migrationTrouble(work)
      }
    ],
    trouble: ({ work }) => migrationTrouble(work)?.message,
    succeed ({ work }) {
      const at = kernel.clock.now()
      for (const piece of work.pieces) putBacks.add({ ...piece, at })
      const mount = mounts.find(work.mountId)
      if (mount === undefined) return
      kernel.schedule.cancel(mount.id, switchStep)
      mounts.patch(mount.id, { migration: undefined })
      dismiss(mounts.get(mount.id))
      recoveries.proceed(mount.sessionId)
    },
    fail ({ work }) {
      if (mounts.find(work.mountId) === undefined) return
      kernel.schedule.cancel(work.mountId, switchStep)
      mounts.patch(work.mountId, { migration: undefined })
    }
  })

  const migrationTrouble = (work: Migrating): Trouble | undefined =>
    sources.trouble(sourceOf(work)) ?? failureOf(shareTargets.trouble(work.target))

  const changeMigration = ({ id, migration }: SharePublication, changes: Partial<Migration>): void => {
    if (migration !== undefined) mounts.patch(id, { migration: { ...migration, ...changes } })
  }

  /** All has been copied: how it goes on is what the settings say. */
  function onCopied (mountId: string): void {
    const mount = mounts.find(mountId)
    if (mount === undefined) return
    changeMigration(mount, { isCopied: true })
    planSwitchover(mountId)
  }

  function planSwitchover (mountId: string): void {
    kernel.schedule.cancel(mountId, switchStep)
    const { isCopied = false, isSwitching = false, settings } = mounts.find(mountId)?.migration ?? {}
    if (!isCopied || isSwitching || settings === undefined || settings.type === 'Manual') return
    const now = kernel.clock.now()
    const at = settings.type === 'Auto' ? now : Math.max(now, Date.parse(settings.scheduleTime ?? ''))
    kernel.schedule.at(at, switchStep, mountId)
  }

  kernel.schedule.define(switchStep, id => {
    const mount = mounts.find(id)
    if (mount?.migration?.isCopied === true && !mount.migration.isSwitching) switchOver(mount, byItself)
  })

  const switchovers = sessions.define<{ mountId: string }>({
    kind: 'ShareSwitchover',
    type: 'FileInstantRecovery',
    // ASSUMED: the name and the lines.
    name: 'File share switchover',
    shows: ({ work }) => [work.mountId],
    subjects: ({ work }) => [work.mountId, mounts.find(work.mountId)?.restorePointId ?? ''],
    steps: [{ says: ({ work }) => `Starting the switchover of ${nameOf(work.mountId)}`, lasts: 3 * second }],
    succeed ({ work }) {
      const migration = mounts.find(work.mountId)?.migration
      if (migration?.isSwitching === true) migrations.proceed(migration.sessionId)
    },
    fail ({ work }) {
      const mount = mounts.find(work.mountId)
      if (mount !== undefined) changeMigration(mount, { isSwitching: false })
    }
  })

  function switchOver (mount: SharePublication, initiatedBy: string): Session {
    kernel.schedule.cancel(mount.id, switchStep)
    changeMigration(mount, { isSwitching: true })
    return switchovers.start({
      name: mount.name,
      parentSessionId: mount.sessionId,
      resourceId: mount.sessionId,
      platformName: 'UnstructuredData',
      initiatedBy,
      work: { mountId: mount.id }
    })
  }

  function find (mountId: string): SharePublication {
    const mount = mounts.first({ where: { sessionId: mountId } })
    if (mount === undefined) throw refuse.noSharePublication(mountId)
    return mount
  }

  /** Refused while the share is on its way to another state, or to production. */
  function guardStill ({ name, state, migration }: SharePublication): void {
    if (state === 'Publishing') throw refuse.shareBeingPublished(name)
    if (state === 'Unpublishing') throw refuse.shareBeingUnpublished(name)
    if (migration !== undefined) throw refuse.shareBeingMigrated(name)
  }

  function migrationIn ({ name, migration }: SharePublication): Migration {
    if (migration === undefined) throw refuse.shareNotMigrated(name)
    return migration
  }

  function guardNotSwitching ({ name }: SharePublication, { isSwitching }: Migration): void {
    if (isSwitching) throw refuse.shareBeingSwitched(name)
  }

  function begin ({ source, publisher, spec }: ShareRecoveryRequest, initiatedBy: string): Session {
    const id = kernel.ids.next()
    const share = source.server.label.split(/[\\/:]+/).filter(part => part !== '').at(-1) ?? source.server.label
    const mount = mounts.add({
      id: kernel.ids.next(),
      sessionId: id,
      state: 'Publishing',
      spec,
      // ASSUMED: the server that was backed up, and the address at which it is published.
      unstructuredServerId: source.server.id,
      unstructuredServerName: `\\\\${publisher.name}\\${share}`,
      errorMessage: '',
      name: source.server.label,
      restorePointId: source.point.id,
      publisherId: publisher.id
    })
    sources.lock(id, source)
    return recoveries.start({
      id,
      name: source.server.label,
      resourceId: id,
      resourceReference: `/api/v1/restore/instantRecovery/unstructuredData/${id}`,
      platformName: 'UnstructuredData',
      initiatedBy,
      work: { mountId: mount.id, restorePointId: source.point.id }
    })
  }

  const show = (mount: SharePublication): InstantUnstructuredDataRecoveryMount => ({ ...mount, id: mount.sessionId })

  return {
    /** Gives a session for each share. */
    start (spec: InstantUnstructuredDataRestoreSpec, user: string): Page<Session> {
      const results = recoveryRequests.read(spec, user).map(request => begin(request, user))
      return { results, offset: 0, limit: results.length, total: results.length }
    },

    /** `seen` are the sessions that somebody sees; all where nothing is said. */
    page (
      query: QueryOf<typeof getAllInstantUnstructuredDataRecoveryMounts>, seen?: readonly string[]
    ): Page<InstantUnstructuredDataRecoveryMount> {
      const { order, paging } = listing(query)
      const page = mounts.page({
        where: {
          seen,
          name: like(query.shareNameFilter),
          state: query.stateFilter === undefined ? undefined : statesMeant[query.stateFilter] ?? []
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get: (mountId: string): InstantUnstructuredDataRecoveryMount => show(find(mountId)),

    /** Gives the session that published it, which ends when all is undone. */
    unmount (mountId: string): Session {
      const mount = find(mountId)
      guardStill(mount)
      if (mount.state === 'Published') {
        kernel.log.settle(mount.sessionId, 'Success')
        kernel.log.add(mount.sessionId, `Stopping publishing of file share ${nameOf(mount.id)}`, 'Running')
      }
      mounts.patch(mount.id, { state: 'Unpublishing' })
      kernel.schedule.at(kernel.clock.now() + dismounting, dismountStep, mount.id)
      return sessions.get(mount.sessionId)
    },

    /** The document: of SMB shares only. ASSUMED: to SMB shares only; older files give way unless it says otherwise. */
    migrate (mountId: string, spec: InstantUnstructuredDataRestoreMigrationSpec, initiatedBy: string): Session {
      const mount = find(mountId)
      guardStill(mount)
      if (mount.state !== 'Published') throw refuse.shareNotPublished(mount.name)
      const source = sourceOf(mount)
      if (!isSmbShare(source.server)) throw refuse.notSmb(mount.name)
      const settings = recoveryRequests.switchover(spec.switchoverSettings)
      const { overwriteMode = 'ReplaceOlder' } = spec
      const plan = entireShareRestore.planShare(source, spec.destination, { overwriteMode, restorePermissions: true })
      if (!shareTargets.isSmb(plan.target)) throw refuse.notSmb(plan.target.name)
      const session = migrations.start({
        name: mount.name,
        parentSessionId: mount.sessionId,
        resourceId: mount.sessionId,
        platformName: 'UnstructuredData',
        initiatedBy,
        work: { mountId: mount.id, restorePointId: mount.restorePointId, ...plan }
      })
      mounts.patch(mount.id, {
        migration: { sessionId: session.id, settings, isCopied: false, isSwitching: false }
      })
      return session
    },

    switchOver (mountId: string, user: string): Session {
      const mount = find(mountId)
      const migration = migrationIn(mount)
      guardNotSwitching(mount, migration)
      if (!migration.isCopied) throw refuse.shareBeingCopied(mount.name)
      return switchOver(mount, user)
    },

    settings: (mountId: string): Settings => migrationIn(find(mountId)).settings,

    /** What waits for its switchover already goes by the new settings at once. */
    changeSettings (mountId: string, body: Partial<Settings> | undefined): Settings {
      const mount = find(mountId)
      const migration = migrationIn(mount)
      // A body that is not there comes as one without members.
      const { type, ...when } = body ?? {}
      if (type === undefined) throw refuse.bodyMissing()
      guardNotSwitching(mount, migration)
      const settings = recoveryRequests.switchover({ type, ...when })
      changeMigration(mount, { settings })
      planSwitchover(mount.id)
      return settings
    }
  }
}

export type ShareRecovery = ReturnType<typeof createShareRecovery>
