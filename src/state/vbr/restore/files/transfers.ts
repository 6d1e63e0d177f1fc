import type {
  EFlrItemRestoreStatus, EFlrRestoreType, FlrAuditMountModel, FlrRestoreCredentialsValidationResult,
  FlrRestoreCredentialsValidationSpec, FlrRestoreSpec, FlrRestoreTargetHostModel, FlrRestoreToSpec,
  FlrStartDownloadSpec, FlrTaskItemModel, FlrValidateRestoreItemTargetPathResult, FlrValidateRestoreItemTargetPathSpec
} from '../../../../schemas/vbr/backup-browser/guest-files.js'
import type { TaskModel } from '../../../../schemas/vbr/common/tasks.js'
import type { Kernel } from '../../../kernel.js'
import { text } from '../../../store/collection.js'
import { accountOf } from '../../server/index.js'
import type { Tasks, TaskOf } from '../../sessions/tasks.js'
import type { Trouble } from '../../sessions/sessions.js'
import { transferTime } from '../sources.js'
import { type MountView, toFolderText } from './browsing.js'
import { createDownloads } from './downloads.js'
import { join, parentOf, trimPath } from '../../files/index.js'
import type { FileTrees } from '../../files/file-tree.js'
import type { Guest, GuestItem } from '../../files/guest-tree.js'
import type { PutBacks } from '../../files/put-backs.js'
import type { FileMount, FileMounts, FileRestoreBelow } from './mounts.js'
import { fileRefusals as refuse } from './refusals.js'

interface Below extends FileRestoreBelow {
  fileMounts: FileMounts
  fileTrees: FileTrees
  view: MountView<FileMount>
  putBacks: PutBacks
  tasks: Tasks
}

interface Restore {
  mountId: string
  auditIds: string[]
  target: Guest
  items: Array<{ path: string, targetPath: string }>
  mode: EFlrRestoreType
  bytes: number
}

/** An item that was restored, or is being. */
type Audited = FlrTaskItemModel & { id: string }

const second = 1_000

/** What is taken out of mounted file systems: restores to machines, with their audit, and downloads. */
export function createFileTransfers (kernel: Kernel, below: Below) {
  const {
    fileMounts, fileTrees, view, putBacks, tasks, sessions, restorePoints, backups, credentials, server
  } = below
  const audits = kernel.collection<Audited>({
    name: 'vbr.restoredItems',
    noun: 'Restored item',
    shape: { model: 'FlrTaskItemModel' },
    columns: { name: text('name'), restoreSessionId: text('restoreSessionId') },
    references: { session: { path: 'restoreSessionId', to: 'vbr.sessions', weak: true } }
  })
  const gone: Trouble = { result: 'Failed', message: view.gone }
  const downloads = createDownloads(tasks, view)
  const { itemsOf, sizeOf, subjectsOf } = downloads

  const restores = tasks.define<Restore>({
    kind: 'FlrRestore',
    type: 'FlrRestore',
    starting: second,
    subjects: ({ work }) => subjectsOf(work.mountId),
    shows: () => [audits.name],
    // ASSUMED: the lines, and how long each takes.
    steps: [
      { says: ({ work }) => `Connecting to ${work.target.name}`, lasts: 2 * second, run: begin },
      {
        says: ({ work }) => work.items.map(({ path }) => `Restoring ${path}`),
        lasts: ({ work }) => 2 * second + transferTime(work.bytes),
        run: ({ work }) => fileMounts.known(work.mountId) === undefined ? gone : undefined
      }
    ],
    succeed ({ work }) {
      putBack(work)
      settle(work, 'Succeeded')
      return undefined
    },
    fail: ({ work }, { result }) => settle(work, result === 'Canceled' ? 'Cancelled' : 'Failed')
  })

  fileMounts.staysWhile(({ id }) => restores.underWay().some(({ work }) => work.mountId === id))
  fileMounts.onGone(mount => {
    for (const task of restores.underWay()) if (task.work.mountId === mount.id) restores.fail(task.id, gone.message)
  })

  function begin ({ work }: TaskOf<Restore>): Trouble | undefined {
    if (fileMounts.known(work.mountId) === undefined) return gone
    const today = fileTrees.treeOf(work.target, { at: kernel.clock.now() })
    // The guide: permissions alone need something that has them.
    const needed = work.mode === 'PermissionOnly' ? work.items : []
    const missing = needed.find(({ targetPath }) => today.find(targetPath) === undefined)
    if (missing !== undefined) return { result: 'Failed', message: `There is no item ${missing.targetPath} in production.` }
    for (const id of work.auditIds) audits.patch(id, { restoreStatus: 'InProgress' })
    return undefined
  }

  function settle ({ auditIds }: Restore, restoreStatus: EFlrItemRestoreStatus): void {
    for (const id of auditIds) audits.patch(id, { restoreStatus, restoreFinishTime: kernel.clock.iso() })
  }

  function putBack ({ mountId, target, items, mode }: Restore): void {
    const mount = fileMounts.known(mountId)
    if (mount === undefined || mode === 'PermissionOnly') return
    for (const { path, targetPath } of items) {
      putBacks.add({
        guest: target,
        path: targetPath,
        source: mount.guest,
        sourcePath: path,
        sight: mount.sight,
        at: kernel.clock.now()
      })
    }
  }

  /** Where an item comes to lie; what is there is kept by another name for what is restored (product: `RESTORED-`). */
  function placeOf (target: Guest, item: GuestItem, folder: string, mode: EFlrRestoreType): string {
    const tree = fileTrees.treeOf(target, { at: kernel.clock.now() })
    const name = item.type === 'Drive' ? item.name.charAt(0) : item.name
    const place = join(target.os, folder, name)
    return mode === 'Keep' && tree.find(place) !== undefined ? join(target.os, folder, `RESTORED-${name}`) : place
  }

  function start (
    mount: FileMount, target: Guest, items: readonly GuestItem[], folderFor: (item: GuestItem) => string,
    { mode, user }: { mode: EFlrRestoreType, user: string }
  ): TaskModel {
    const point = restorePoints.get(mount.restorePointId)
    const placed = items.map(item => {
      const folder = folderFor(item)
      return { item, path: item.path, targetPath: folder === '' ? item.path : placeOf(target, item, folder, mode) }
    })
    const auditIds = placed.map(({ item, path, targetPath }) => audits.add({
      id: kernel.ids.next(),
      itemType: item.type,
      restoreStatus: 'Pending',
      sourcePath: toFolderText(mount, path),
      targetPath: toFolderText({ ...mount, type: target.os, guest: target }, targetPath),
      targetHost: target.name,
      targetName: target.name,
      size: sizeOf(mount, [item]),
      jobName: backups.get(point.backupId).name,
      restorePointId: point.id,
      restorePointDate: point.creationTime,
      restoreStartTime: kernel.clock.iso(),
      // ASSUMED: what has not ended is told with the time at which it began, for the member is always there.
      restoreFinishTime: kernel.clock.iso(),
      restoreSessionId: mount.sessionId,
      initiatorName: accountOf(server, user),
      name: item.name
    }).id)
    return restores.start({
      name: mount.name,
      work: {
        mountId: mount.id, auditIds, target, mode, bytes: sizeOf(mount, items),
        items: placed.map(({ path, targetPath }) => ({ path, targetPath }))
      }
    })
  }

  function targetOf (host: FlrRestoreTargetHostModel): Guest {
    if (host.type === 'Agent') throw refuse.noMachineForFiles(host.protectedComputerId)
    const { hostName = '', name = '', objectId = '' } = host.vmObject as { hostName?: string, name?: string, objectId?: string }
    const guest = fileMounts.machine(hostName, objectId)
    if (guest === undefined) throw refuse.noMachineForFiles(name === '' ? objectId : name)
    return guest
  }

  const isFullPath = (os: Guest['os'], path: string): boolean => os === 'Windows' ? /^[a-z]:\\/i.test(path) : path.startsWith('/')

  function guardMode (mount: FileMount, mode: EFlrRestoreType): void {
    if (mode === 'PermissionOnly' && mount.type !== 'Windows') throw refuse.permissionsOfWindows()
  }

  /** Why a machine lets nobody in with a credentials record; of records of the other kind of system it knows none. */
  function loginTrouble (os: Guest['os'], credentialsId: string | undefined): string | undefined {
    const record = credentialsId === undefined ? undefined : credentials.find(credentialsId)
    if (credentialsId === undefined) return undefined
    const isFit = record !== undefined && (record.type === 'Linux') === (os === 'Linux')
    return isFit ? undefined : 'Logon failure: unknown user name or bad password.'
  }

  return {
    restore (sessionId: string, spec: FlrRestoreSpec, user: string): TaskModel {
      const mount = fileMounts.use(sessionId)
      const { sourcePath, restoreType: mode, credentialsId, targetPath } = spec
      if (credentialsId !== undefined && mount.type !== 'Linux') throw refuse.onlyLinuxLogins()
      fileMounts.guardCredentials(credentialsId)
      guardMode(mount, mode)
      if (targetPath !== undefined && targetPath !== '' && !isFullPath(mount.type, targetPath)) throw refuse.targetPathNeeded()
      const items = itemsOf(mount, sourcePath)
      const production = fileMounts.production(mount)
      if (production === undefined) throw refuse.noProduction(mount.name)
      const folder = targetPath === undefined || targetPath === '' ? undefined : trimPath(mount.type, targetPath)
      return start(mount, production.guest, items, item => folder ?? parentOf(mount.type, item.path), { mode, user })
    },

    restoreTo (sessionId: string, spec: FlrRestoreToSpec, user: string): TaskModel {
      const mount = fileMounts.use(sessionId)
      fileMounts.guardCredentials(spec.credentialsId)
      guardMode(mount, spec.restoreType)
      const target = targetOf(spec.targetHost)
      if (target.os !== mount.type) throw refuse.otherGuestSystem(target.name)
      if (!isFullPath(target.os, spec.targetPath)) throw refuse.targetPathNeeded()
      const items = itemsOf(mount, spec.sourcePath)
      const folder = trimPath(target.os, spec.targetPath)
      return start(mount, target, items, () => folder, { mode: spec.restoreType, user })
    },

    /** As long as its session is known. */
    audit (sessionId: string): FlrAuditMountModel {
      const session = sessions.find(sessionId)
      if (session === undefined || !isFileRestore(session.sessionType)) throw refuse.noFileMount(sessionId)
      const items = audits.list({ where: { restoreSessionId: session.id } }).map(({ id: _, ...item }) => item)
      return { items, pagination: { total: items.length, count: items.length } }
    },

    prepareDownload: (sessionId: string, { sourcePath }: FlrStartDownloadSpec): TaskModel =>
      downloads.prepare(fileMounts.use(sessionId), { paths: sourcePath }),

    download: downloads.download,

    validateCredentials (
      sessionId: string, { restoreMode, credentialsId, targetHost }: FlrRestoreCredentialsValidationSpec
    ): FlrRestoreCredentialsValidationResult {
      const mount = fileMounts.use(sessionId)
      if (restoreMode === 'Customized' && targetHost === undefined) throw refuse.missing('targetHost')
      fileMounts.guardCredentials(credentialsId)
      const target = restoreMode === 'Customized' && targetHost !== undefined
        ? targetOf(targetHost)
        : fileMounts.production(mount)?.guest
      const trouble = target === undefined ? `Machine ${mount.name} cannot be reached.` : loginTrouble(target.os, credentialsId)
      const known = credentialsId === undefined ? {} : { credentialsId }
      return trouble === undefined
        ? { isSuccessful: true, message: '', ...known }
        : {
            isSuccessful: false,
            message: `Failed to validate ${target?.os ?? mount.type} FLR guest credentials for target machine. Error: ${trouble}`,
            ...known
          }
    },

    /** ASSUMED: a path is needed where production has no such drive or folder any more, and for every other machine. */
    validateTargetPath (
      sessionId: string, { itemPath, isRestoreToOriginal }: FlrValidateRestoreItemTargetPathSpec
    ): FlrValidateRestoreItemTargetPathResult {
      const mount = fileMounts.use(sessionId)
      const [item] = itemsOf(mount, [itemPath])
      const production = fileMounts.production(mount)
      const today = production && fileTrees.treeOf(production.guest, production.sight)
      const folder = parentOf(mount.type, item?.path ?? itemPath)
      const isNeeded = !isRestoreToOriginal || today === undefined || (folder !== '' && today.find(folder) === undefined)
      return { isTargetPathNeeded: isNeeded, targetPath: isNeeded ? '' : item?.path ?? itemPath }
    }
  }
}

export type FileTransfers = ReturnType<typeof createFileTransfers>

const isFileRestore = (type: string): boolean => type === 'FileLevelRestore' || type === 'LinuxFileLevelRestore'
