import type { EEntraIdTenantResource } from '../../../../../schemas/vbr/common/browse-mounts.js'
import type { EntraIDTenantBackupJobModel, EntraIDTenantBackupJobSpec } from '../../../../../schemas/vbr/jobs/entra-id-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import { isSameObject, resourceOf } from '../../../entra/index.js'
import type { TenantObject } from '../../../entra/objects.js'
import { sizeText } from '../../../inventory/index.js'
import { tenantRepository } from '../../../repositories/index.js'
import type { Trouble } from '../../../sessions/sessions.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Job } from '../../job.js'
import { createJobPoints, type JobPointBelow, type Kept, removedLines } from '../../runs/points.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardEncryption, guardNamed, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { JobKind, JobWork, TaskPlan } from '../kind.js'
import { editedTenantJob, type TenantJob, tenantJobIn, toTenantStorage } from './body.js'
import { createJobTenants, type JobTenant, tenantProxies, type TenantsBelow } from './tenants.js'

export type TenantJobsBelow = ReferredBelow & JobPointBelow & TenantsBelow

const second = 1_000
/** ASSUMED: half a minute to sign in and to count, and 20 KB a second, since Microsoft throttles who reads. */
const overhead = 30 * second
const bytesPerSecond = 20 * 2 ** 10
/** ASSUMED: what is read of an object that has not changed, and what is left of anything when it is compressed. */
const bytesToCompare = 40
const shareStored = 0.4

/** What the log calls the objects of a kind, in the order in which they are processed. */
const nouns: ReadonlyArray<readonly [EEntraIdTenantResource, string]> = [
  ['Users', 'users'],
  ['Groups', 'groups'],
  ['AdministrativeUnits', 'administrative units'],
  ['Roles', 'roles'],
  ['Applications', 'applications and service principals'],
  ['ConditionalAccessPolicies', 'Conditional Access policies'],
  ['IntunePolicies', 'Intune policies'],
  ['OrgContacts', 'organizational contacts'],
  ['Devices', 'devices']
]

const bytesOf = (objects: readonly TenantObject[]): number =>
  objects.reduce((sum, object) => sum + JSON.stringify(object).length, 0)

/** Jobs that back up tenants of Microsoft Entra ID: into the server's own database, one job for each tenant (guide). */
export function createTenantJobs (
  kernel: Kernel, below: TenantJobsBelow
): JobKind<TenantJob, EntraIDTenantBackupJobSpec, EntraIDTenantBackupJobModel> {
  const tenants = createJobTenants(kernel, below)
  const points = createJobPoints(kernel, below)

  const keptBy = (job: TenantJob): Kept => ({
    ...toTenantStorage(job),
    repositoryName: tenantRepository.name,
    jobId: job.id,
    name: job.name,
    jobType: 'EntraIDTenantBackup',
    platformName: 'EntraID'
  })

  const find: JobWork<TenantJob>['find'] = ({ storage }, only) => tenants.find(storage.tenantId, only, tenant => ({
    hostName: tenant.azureTenantId,
    usedBytes: bytesOf(tenants.objectsIn(tenant, kernel.clock.now())),
    users: tenants.usersIn(tenant, kernel.clock.now())
  }))

  /** The guide: one job protects a tenant, and no other does. Jobs of all kinds are made after their kinds. */
  function guardAlone ({ id, storage: { tenantId } }: TenantJob): void {
    const jobs = kernel.collections.get('vbr.jobs')?.list() ?? []
    const other = jobs.filter(isTenantJob)
      .find(job => job.id !== id && job.storage.tenantId.toLowerCase() === tenantId.toLowerCase())
    if (other !== undefined) throw refuse.tenantProtected(other.name)
  }

  function planOne (job: TenantJob, object: JobTenant, activeFull: boolean): TaskPlan {
    const now = tenants.objectsIn(object.tenant, kernel.clock.now())
    const last = points.pointsOf(keptBy(job))(object).at(-1)
    const isWhole = activeFull || last === undefined || last.isChainEnd === true
    const known = isWhole
      ? new Map()
      : new Map(tenants.objectsIn(object.tenant, Date.parse(last.creationTime)).map(one => [one.id, one]))
    const changed = isWhole ? now : now.filter(one => !isSameObject(known.get(one.id), one))
    const readBytes = bytesOf(changed) + (now.length - changed.length) * bytesToCompare
    return {
      object,
      way: isWhole ? 'Full' : 'Increment',
      readBytes,
      storedBytes: Math.round(bytesOf(changed) * shareStored) + bytesToCompare,
      fullBytes: Math.round(bytesOf(now) * shareStored)
    }
  }

  /** Tells afterwards what was done, when. */
  function tell (task: TaskSession, objects: readonly TenantObject[], trouble: Trouble | undefined): void {
    const { id, name, creationTime } = task
    const [began, now] = [Date.parse(creationTime), kernel.clock.now()]
    kernel.log.add(id, 'Required backup infrastructure resources have been assigned', 'Success', '', began)
    if (trouble?.result !== 'Failed') {
      for (const [resource, noun] of nouns) {
        const count = objects.filter(({ kind }) => resourceOf(kind) === resource).length
        if (count > 0) kernel.log.add(id, `Processed ${noun}: ${count}`, 'Success', '', began, now)
      }
    }
    if (trouble !== undefined) kernel.log.add(id, trouble.message, trouble.result)
    else kernel.log.add(id, `Finished processing of ${name}`)
  }

  const work: JobWork<TenantJob> = {
    session: { kind: 'Backup', variant: 'EntraIDTenantBackup', name: 'Backup', type: 'BackupJob', platformName: 'EntraID' },

    // ASSUMED: the lines.
    words: {
      listing: 'Connecting to Microsoft Entra ID',
      listed: (_job, objects) => objects.map(({ name, usedBytes }) => `Tenant ${name}: ${sizeText(usedBytes)}`),
      nothing: 'There is no tenant to process.',
      empty: names => `There is nothing to process of ${names.join(', ')}.`,
      queued: 'All tenants have been queued for processing',
      processing: ({ name }) => `Processing ${name}`,
      unprocessed: (count, all) => `${count} of ${all} tenants could not be processed`
    },

    settingsOf: ({ storage }) => ({ storage }),
    objectsCalled: tenants.called,
    find,
    plan: ({ job, activeFull }, objects) => {
      const { objects: there } = tenants.find(job.storage.tenantId, undefined, ({ azureTenantId }) =>
        ({ hostName: azureTenantId, usedBytes: 0 }))
      return objects.flatMap(object => {
        const own = there.find(({ id }) => id === object.id)
        return own === undefined ? [] : [planOne(job, { ...own, ...object }, activeFull)]
      })
    },
    timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),
    troubleWith: tenants.trouble,

    finish (job, task, trouble) {
      const tenant = trouble?.result === 'Failed' ? undefined : below.entraTenants.find(task.objectId)
      const at = Date.parse(task.creationTime)
      const objects = tenant === undefined ? [] : tenants.objectsIn(tenant, at)
      const point = tenant && points.write(keptBy(job), task, {
        object: {
          type: 'Tenant', platformName: 'EntraID', hostName: tenant.azureTenantId, objectId: tenant.id, name: tenant.name, path: tenant.name
        },
        disks: [],
        originalSize: bytesOf(objects),
        // No word that restore points have is about tenants.
        allowedOperations: [],
        tenant: tenants.scopeOf(tenant, at)
      })
      points.mark(keptBy(job), task, point === undefined)
      tell(task, objects, trouble)
      return point?.id
    },

    retain: (job, tasks) => points.retain(keptBy(job), tasks),
    clearAway: (_job, _tasks, removed) => removedLines(removed),

    backupIdOf: job => points.backupOf(keptBy(job))?.id
  }

  return {
    types: ['EntraIDTenantBackup'],
    // ASSUMED: no word of the contract is about directories.
    workload: 'Application',
    // A clone would protect the same tenant.
    isUnique: true,
    create: tenantJobIn,
    edit: editedTenantJob,

    guard (job, before) {
      const storage = toTenantStorage(job)
      guardKeeping(storage)
      guardSchedule(job.schedule)
      guardEncryption(storage, below)
      guardNamed(job, before, below)
      tenants.guard(job.storage.tenantId, before?.storage.tenantId)
      guardAlone(job)
    },

    settle (job) {
      const { advancedSettings } = toKeptStorage(toTenantStorage(job), below)
      const encryption = advancedSettings?.storageData?.encryption
      return {
        ...job,
        storage: {
          ...job.storage,
          tenantId: tenants.settle(job.storage.tenantId),
          advancedSettings: { ...job.storage.advancedSettings, ...(encryption && { encryption }) }
        }
      }
    },

    usesOf: job => ({
      ...usesOf({
        storage: toTenantStorage(job), guestProcessing: defaultGuestProcessing(), proxies: undefined
      }, below),
      // As it is written: an estate may tell of a job before it tells of its tenant.
      tenantIds: [job.storage.tenantId.toLowerCase()]
    }),

    isOn: () => false,

    partsOf: ({ schedule, storage }) => ({
      schedule,
      isHighPriority: false,
      objectsCount: 1,
      proxies: tenantProxies,
      mail: storage.advancedSettings.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: job => job,
    withSuccessor: job => job,
    work
  }
}

/** Whether a document of the jobs is one of these. */
export const isTenantJob = (job: object): job is TenantJob => (job as Partial<Job>).type === 'EntraIDTenantBackup'
