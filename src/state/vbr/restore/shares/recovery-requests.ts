import type {
  InstantUnstructuredDataRestoreSpec, UnstructuredDataRestoreOptionsModel, UnstructuredDataSwitchoverSettingsModel
} from '../../../../schemas/vbr/restore/unstructured-data-recovery.js'
import type { Kernel } from '../../../kernel.js'
import type { ManagedServer, ManagedServers } from '../../infrastructure/managed-servers.js'
import type { MountServers } from '../../infrastructure/mount-servers.js'
import { isObjectServer } from '../../unstructured/index.js'
import type { ColdStorage } from '../../upkeep/cold-storage.js'
import type { RestoreSources } from '../sources.js'
import type { SharePoints, ShareSource } from './share-points.js'
import { shareRefusals as refuse } from './refusals.js'

interface Below {
  managedServers: ManagedServers
  mountServers: MountServers
  sources: RestoreSources
  sharePoints: SharePoints
  coldStorage: ColdStorage
}

/** A share that is to be published, and by whom. */
export interface ShareRecoveryRequest {
  source: ShareSource
  publisher: ManagedServer
  spec: InstantUnstructuredDataRestoreSpec
}

/** Reads what clients ask for who publish shares out of their backups. */
export function createRecoveryRequests (kernel: Kernel, below: Below) {
  const { managedServers, mountServers, sources, sharePoints, coldStorage } = below

  /** The document: either the backup server publishes, or each share names who does. */
  function publisherOf (isAuto: boolean, mountServerId: string | undefined): ManagedServer {
    if (isAuto) {
      if (mountServerId !== undefined) throw refuse.mountServerChosen()
      const host = managedServers.list().find(one => 'isBackupServer' in one && one.isBackupServer === true)
      if (host === undefined) throw refuse.noBackupServer()
      return host
    }
    if (mountServerId === undefined) throw refuse.missing('restoreOptions.mountServerId')
    const host = managedServers.find(mountServerId)
    if (host === undefined || !mountServers.exists(host.id)) throw refuse.noSuch('mount server', mountServerId)
    return host
  }

  /** ASSUMED: what says nothing of permissions belongs to who asks, and everybody may read it. */
  function withPermissions (
    { permissions, ...option }: UnstructuredDataRestoreOptionsModel, user: string
  ): UnstructuredDataRestoreOptionsModel {
    // Before 1.3-rev2 they may be left out.
    const { owner = user, permissionType = 'AllowEveryone', permissionScope = [] } = { ...permissions }
    if (owner.trim() === '') throw refuse.empty('restoreOptions.permissions.owner')
    if (permissionType === 'AllowSelected' && permissionScope.length === 0) {
      throw refuse.empty('restoreOptions.permissions.permissionScope')
    }
    return { ...option, permissions: { owner, permissionType, permissionScope } }
  }

  function sourceOf (restorePointId: string): ShareSource {
    const source = sharePoints.get(restorePointId)
    if (isObjectServer(source.server)) throw refuse.otherKindOfPoint(source.point.name)
    const unread = sources.trouble(source)?.message ?? coldStorage.trouble([source.point])
    if (unread !== undefined) throw refuse.because(unread)
    return source
  }

  return {
    /** One for each share. */
    read (
      { autoSelectMountServers = false, restoreOptions, reason }: InstantUnstructuredDataRestoreSpec, user: string
    ): ShareRecoveryRequest[] {
      if (restoreOptions.length === 0) throw refuse.empty('restoreOptions')
      return restoreOptions.map(option => ({
        source: sourceOf(option.restorePointId),
        publisher: publisherOf(autoSelectMountServers, option.mountServerId),
        spec: {
          autoSelectMountServers,
          restoreOptions: [withPermissions(option, user)],
          ...reason === undefined ? {} : { reason }
        }
      }))
    },

    /** When a share that was moved takes over: a time is of a schedule alone. */
    switchover (
      { type, scheduleTime }: UnstructuredDataSwitchoverSettingsModel
    ): UnstructuredDataSwitchoverSettingsModel {
      if (type !== 'Scheduled') return { type }
      if (scheduleTime === undefined) throw refuse.missing('switchoverSettings.scheduleTime')
      if (Date.parse(scheduleTime) <= kernel.clock.now()) throw refuse.notInFuture('switchoverSettings.scheduleTime')
      return { type, scheduleTime }
    }
  }
}

export type RecoveryRequests = ReturnType<typeof createRecoveryRequests>
