import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  FileBackupJobModel, FileBackupJobPrimaryRepositoryModel, FileBackupJobSpec, ObjectStorageBackupJobModel,
  ObjectStorageBackupJobPrimaryRepositoryModel, ObjectStorageBackupJobSpec
} from '../../../../../schemas/vbr/jobs/unstructured-data-jobs.js'
import type {
  EUnstructuredBackupJobObjectType, FileBackupJobObjectModel, ObjectStorageBackupJobObjectModel
} from '../../../../../schemas/vbr/jobs/unstructured-data-selection.js'
import { merge } from '../../../base/merge.js'
import type { VersionLimits } from '../../../files/versions.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultSchedule, defaultStorage } from '../../settings/defaults.js'
import { toMeantSchedule } from '../../settings/given.js'
import type { BackupStorage } from '../../settings/storage.js'
import { toKeptSchedule } from '../../settings/times.js'

export type ShareJobModel = FileBackupJobModel | ObjectStorageBackupJobModel
export type ShareJobSpec = FileBackupJobSpec | ObjectStorageBackupJobSpec
export type ShareObject = FileBackupJobObjectModel | ObjectStorageBackupJobObjectModel

type Primary = FileBackupJobPrimaryRepositoryModel & ObjectStorageBackupJobPrimaryRepositoryModel

/** A backup job of file servers and shares, or of storage of objects. */
export type ShareJob = ShareJobModel & Job & {
  isHighPriority: boolean
  objects: ShareObject[]
  backupRepository: Primary
  schedule: BackupScheduleModel
}

type Settings = Pick<ShareJob, 'isHighPriority' | 'backupRepository' | 'schedule'>

/** ASSUMED: all versions of 28 days are kept, and none beyond them by their number. */
export const usualDays = 28
const daysOfMonth = 30

/** What a new job has where its body says nothing. */
function defaults (isFiles: boolean): Settings {
  const { backupHealth, scripts, notifications: all, storageData } = defaultAdvanced()
  const versions = { versionRetentionType: 'None', activeVersionRetention: 100, deletedVersionRetention: 100 } as const
  return {
    isHighPriority: false,
    backupRepository: {
      backupRepositoryId: defaultRepositoryId,
      retentionPolicy: { type: 'Days', quantity: usualDays },
      gfsPolicy: defaultStorage(defaultRepositoryId).gfsPolicy,
      advancedSettings: {
        ...isFiles
          ? {
              fileVersions: versions,
              aclHandling: { backupMode: 'FoldersOnly' },
              symbolicLinks: { includeSymbolicLinkContent: false }
            }
          : { objectVersions: versions },
        storageData: { compressionLevel: storageData?.compressionLevel, encryption: storageData?.encryption },
        backupHealth,
        scripts,
        notifications: {
          sendSNMPNotifications: false,
          emailNotifications: all?.emailNotifications,
          triggerIssueJobWarning: true,
          triggerAttributeIssueJobWarning: true
        }
      }
    },
    schedule: defaultSchedule()
  }
}

function settle (before: Settings, { isHighPriority, backupRepository, schedule }: Partial<ShareJobSpec>): Settings {
  const merged = merge(before, {
    isHighPriority,
    backupRepository,
    ...(schedule && { schedule: toMeantSchedule(schedule, before.schedule) })
  })
  return { ...merged, schedule: toKeptSchedule(merged.schedule) }
}

/** The server of an object, and where on it that lies, whatever the members are called. */
export function placeOfSource (object: ShareObject): { serverId: string, path: string } {
  if ('fileServerId' in object) return { serverId: object.fileServerId, path: object.path ?? '' }
  const { objectStorageServerId: serverId, container = '', path = '' } = object
  const inside = path.replace(/^\/+/, '')
  return { serverId, path: container === '' ? path : `/${container}${inside === '' ? '' : `/${inside}`}` }
}

/** What an object is called by what it names, for clients that do not say it. */
export function typeOfObject (object: ShareObject, isRoot: boolean): EUnstructuredBackupJobObjectType {
  const { path } = placeOfSource(object)
  if ('fileServerId' in object) return path !== '' ? 'Directory' : isRoot ? 'FileServerRoot' : 'FileServerShare'
  return path === '' ? 'ObjectStorageRoot' : (object.path ?? '') === '' ? 'Container' : 'Prefix'
}

/** A cast joins the two models: what only one of them has comes from a body of its own type. */
export function shareJobIn (id: string, spec: ShareJobSpec): ShareJob {
  return { ...spec, id, isDisabled: false, ...settle(defaults(spec.type === 'FileBackup'), spec) } as ShareJob
}

export function editedShareJob (before: ShareJob, body: ShareJobModel): ShareJob {
  const { isHighPriority, backupRepository, schedule } = before
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null))
  return {
    ...before, ...given, id: before.id, type: before.type, isDisabled: body.isDisabled ?? before.isDisabled,
    ...settle({ isHighPriority, backupRepository, schedule }, body)
  } as ShareJob // as above
}

/** How many versions of files stay in the backup repository, or in the archive; all where nothing limits them. */
export function versionLimits (
  { backupRepository: { advancedSettings = {} } }: Pick<ShareJob, 'backupRepository'>, place: 'backup' | 'archive'
): VersionLimits | undefined {
  const { versionRetentionType, activeVersionRetention, deletedVersionRetention } = versionsIn(advancedSettings) ?? {}
  const isMeant = versionRetentionType === 'BackupAndArchive' ||
    (place === 'archive' && versionRetentionType === 'Archive')
  if (!isMeant || activeVersionRetention === undefined || deletedVersionRetention === undefined) return undefined
  return { active: activeVersionRetention, deleted: deletedVersionRetention }
}

/** Whether what links lead to is backed up with them. */
export const takesLinkContent = (
  { backupRepository: { advancedSettings = {} } }: Pick<ShareJob, 'backupRepository'>
): boolean => 'symbolicLinks' in advancedSettings &&
  advancedSettings.symbolicLinks?.includeSymbolicLinkContent === true

/** Files and objects call theirs differently. */
export const versionsIn = (settings: NonNullable<Primary['advancedSettings']>) =>
  'objectVersions' in settings ? settings.objectVersions : 'fileVersions' in settings ? settings.fileVersions : undefined

/** As other backups say it: increments forever, all versions of a number of days. */
export function toShareStorage ({ backupRepository }: ShareJob): BackupStorage {
  const { backupRepositoryId = defaultRepositoryId, retentionPolicy = {}, gfsPolicy, advancedSettings } =
    backupRepository
  const { type = 'Days', quantity = usualDays } = retentionPolicy
  return {
    backupRepositoryId,
    retentionPolicy: { type: 'Days', quantity: type === 'Months' ? quantity * daysOfMonth : quantity },
    gfsPolicy,
    advancedSettings: {
      backupModeType: 'Incremental',
      storageData: advancedSettings?.storageData,
      backupHealth: advancedSettings?.backupHealth,
      scripts: advancedSettings?.scripts
    }
  }
}
