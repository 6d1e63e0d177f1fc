import type {
  EntraIDAuditLogBackupJobModel, EntraIDAuditLogBackupJobSpec
} from '../../../../../schemas/vbr/jobs/entra-id-jobs.js'
import { iso } from '../../../../time/clock.js'
import type { Kernel } from '../../../../kernel.js'
import type { RestorePoint } from '../../../backups/restore-points.js'
import { bytesOfLogs, daysLogged, logFilesOf } from '../../../entra/index.js'
import type { EntraTenant } from '../../../entra/tenants.js'
import { sizeText } from '../../../inventory/index.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { Amount } from '../../runs/chains.js'
import { shareLeft } from '../../runs/compression.js'
import type { JobKind, JobObject } from '../kind.js'
import { type ChainWorkBelow, createChainWork } from '../machines/work.js'
import { editedLogJob, type LogJob, logJobIn, toLogStorage } from './body.js'
import { createJobTenants, type JobTenant, tenantProxies, type TenantsBelow } from './tenants.js'

export type LogJobsBelow = ReferredBelow & ChainWorkBelow & TenantsBelow

const second = 1_000
const day = 86_400_000
/** ASSUMED: half a minute to sign in, and 2 MB a second. */
const overhead = 30 * second
const bytesPerSecond = 2 * 2 ** 20

/** Jobs that back up the audit and sign-in logs of tenants, as files, to a backup repository. */
export function createLogJobs (
  kernel: Kernel, below: LogJobsBelow
): JobKind<LogJob, EntraIDAuditLogBackupJobSpec, EntraIDAuditLogBackupJobModel> {
  const tenants = createJobTenants(kernel, below)

  /** A day that has begun is read again, so what is read begins with a whole day. */
  const sinceOf = (last: RestorePoint | undefined): number =>
    Math.max(kernel.clock.now() - daysLogged * day, last === undefined ? 0 : Date.parse(last.creationTime))

  const bytesSince = (tenant: EntraTenant, from: number): number => {
    const to = kernel.clock.now()
    return bytesOfLogs(logFilesOf(kernel.ids, tenant, { from, to, users: tenants.usersIn(tenant, to) }))
  }

  /** Beside what backups of the tenant itself know, these are another object of the same tenant. */
  const toFound = (tenant: EntraTenant): Pick<JobObject, 'hostName' | 'usedBytes'> =>
    ({ hostName: `${tenant.azureTenantId}/logs`, usedBytes: bytesSince(tenant, sinceOf(undefined)) })

  const find = ({ tenant }: LogJob, only?: readonly string[]) => tenants.find(tenant.tenantId, only, toFound)

  function amountOf (
    job: LogJob, { objectId, usedBytes }: JobObject, before: readonly RestorePoint[], isWhole: boolean
  ): Amount {
    const tenant = below.entraTenants.find(objectId)
    const readBytes = isWhole || tenant === undefined ? usedBytes : bytesSince(tenant, sinceOf(before.at(-1)))
    const compression = shareLeft[job.storage.advancedSettings?.storageData?.compressionLevel ?? 'Optimal']
    return {
      way: isWhole ? 'Full' : 'Increment',
      readBytes,
      storedBytes: Math.round(readBytes * compression),
      fullBytes: Math.round(usedBytes * compression)
    }
  }

  const chain = createChainWork<LogJob, JobTenant>(kernel, below, {
    session: { kind: 'Backup', variant: 'EntraIDAuditLogBackup', name: 'Backup', type: 'BackupJob', platformName: 'EntraID' },
    backups: { jobType: 'EntraIDAuditLogBackup', platformName: 'EntraID' },
    settingsOf: ({ storage, tenant }) => ({ storage, tenant }),
    storageOf: toLogStorage,
    objectsCalled: tenants.called,
    find,
    findOne: (job, { objectId }) => find(job, [objectId]).objects[0],
    isThere: ({ objectId }) => below.entraTenants.find(objectId) !== undefined,
    written: ({ tenant, name, hostName, objectId, usedBytes }) => ({
      // ASSUMED: the word for what is not the tenant itself.
      object: { type: 'AuditLogs', platformName: 'EntraID', hostName, objectId, name, path: name },
      disks: [],
      originalSize: usedBytes,
      allowedOperations: ['StartFlrRestore'],
      tenant: { ...tenants.scopeOf(tenant), logsSince: iso(sinceOf(undefined)) }
    }),
    amountOf,
    tracksChanges: () => false,
    snapshot: 'list of log files'
  })

  return {
    types: ['EntraIDAuditLogBackup'],
    workload: 'File',
    hasSecondaryTargets: true,
    create: logJobIn,
    edit: editedLogJob,

    guard (job, before) {
      const storage = toLogStorage(job)
      guardKeeping(storage)
      guardSchedule(job.schedule)
      guardStorage(storage, below)
      guardNamed(job, before, below)
      tenants.guard(job.tenant.tenantId, before?.tenant.tenantId)
    },

    settle (job) {
      const { backupRepositoryId, advancedSettings } = toKeptStorage(toLogStorage(job), below)
      const encryption = advancedSettings?.storageData?.encryption
      const advanced = job.storage.advancedSettings
      return {
        ...job,
        tenant: { tenantId: tenants.settle(job.tenant.tenantId) },
        storage: {
          ...job.storage,
          backupRepositoryId,
          advancedSettings: {
            ...advanced, storageData: { ...advanced?.storageData, ...(encryption && { encryption }) }
          }
        }
      }
    },

    usesOf: job => ({
      ...usesOf({ storage: toLogStorage(job), guestProcessing: defaultGuestProcessing(), proxies: undefined }, below),
      tenantIds: [job.tenant.tenantId.toLowerCase()]
    }),

    isOn: () => false,

    partsOf: ({ schedule, isHighPriority, storage: { backupRepositoryId, advancedSettings } }) => ({
      schedule,
      isHighPriority,
      objectsCount: 1,
      targetId: backupRepositoryId,
      proxies: tenantProxies,
      health: advancedSettings?.backupHealth,
      mail: advancedSettings?.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, backupRepositoryId) => ({ ...job, storage: { ...job.storage, backupRepositoryId } }),
    withSuccessor: job => job,

    work: {
      ...chain,
      // ASSUMED: a tenant's logs take nothing beside its users.
      takesNoLicense: true,
      // ASSUMED: the lines.
      words: {
        ...chain.words,
        listing: 'Connecting to Microsoft Entra ID',
        listed: (_job, objects) => objects.map(({ name, usedBytes }) => `Logs of ${name}: ${sizeText(usedBytes)}`),
        nothing: 'There are no logs to process.',
        queued: 'All logs have been queued for processing',
        processing: ({ name }) => `Processing logs of ${name}`,
        unprocessed: (count, all) => `The logs of ${count} of ${all} tenants could not be processed`
      },
      timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),
      troubleWith: tenants.trouble
    }
  }
}
