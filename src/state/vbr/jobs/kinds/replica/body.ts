import type { InventoryObjectModel, VmwareObjectDiskModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type { BackupJobGuestProcessingModel } from '../../../../../schemas/vbr/jobs/guest-processing.js'
import type {
  ReplicaJobGuestProcessingModel, VSphereReplicaJobModel, VSphereReplicaJobSpec, VSphereReplicaJobVirtualMachinesModel,
  VSphereReplicaJobVirtualMachinesSpec
} from '../../../../../schemas/vbr/jobs/replica-jobs.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultGuestProcessing, defaultSchedule } from '../../settings/defaults.js'
import { toMeantSchedule } from '../../settings/given.js'
import { toKeptSchedule } from '../../settings/times.js'
import { type JobMachines, rowsFor } from '../machines/selection.js'

/** What of its settings a job always has. */
type Settings = Required<Pick<VSphereReplicaJobModel,
  'isHighPriority' | 'network' | 'reIp' | 'jobSettings' | 'dataTransfer' | 'seeding' | 'guestProcessing' | 'schedule'>>

/** A job that keeps copies of VMs of VMware vSphere ready on another host. */
export type ReplicaJob = VSphereReplicaJobModel & Job & Settings & { virtualMachines: ReplicaMachines }

export type ReplicaMachines = VSphereReplicaJobVirtualMachinesModel &
  { excludes: { vms: InventoryObjectModel[], disks: VmwareObjectDiskModel[] } }

/** What a new job has where its body says nothing (the documents' example). */
function defaults (): Settings {
  const { scripts, notifications } = defaultAdvanced()
  return {
    isHighPriority: false,
    network: [],
    reIp: { rules: [] },
    jobSettings: {
      metadataRepositoryId: defaultRepositoryId,
      replicaNameSuffix: '_replica',
      restorePointsToKeep: 7,
      advancedSettings: {
        traffic: {
          compressionLevel: 'Optimal',
          storageOptimization: '512KB',
          excludeSwapFileBlocks: true,
          excludeDeletedFileBlocks: true
        },
        notifications: { sendSNMPNotifications: false, emailNotifications: notifications?.emailNotifications },
        vSphere: {
          enableVMWareToolsQuiescence: false,
          changedBlockTracking: { isEnabled: true, enableCBTautomatically: true, resetCBTonActiveFull: true }
        },
        integration: { isEnabled: true, failoverToStandardBackup: false },
        scripts
      }
    },
    dataTransfer: {
      sourceProxies: { autoSelectEnabled: true, proxyIds: [] },
      targetProxies: { autoSelectEnabled: true, proxyIds: [] },
      wanAcceleratorSettings: { transferMode: 'Direct' }
    },
    seeding: { initialSeeding: { isEnabled: false }, replicaMapping: { isEnabled: false, mappingRules: [] } },
    guestProcessing: guestsOf(defaultGuestProcessing()),
    schedule: defaultSchedule()
  }
}

const guestsOf = (
  { guestFSIndexing: _, ...guests }: BackupJobGuestProcessingModel
): ReplicaJobGuestProcessingModel => guests

/** The same as backup jobs have it: they index files, too. */
export const toBackupGuests = (
  { appAwareProcessing, ...guests }: ReplicaJobGuestProcessingModel
): BackupJobGuestProcessingModel => ({
  ...guests,
  appAwareProcessing: appAwareProcessing ?? { isEnabled: false },
  guestFSIndexing: { isEnabled: false }
})

export function replicaJobIn (id: string, spec: VSphereReplicaJobSpec): ReplicaJob {
  const { name, description, virtualMachines, destination, type: _type, ...settings } = spec
  return withTimes({
    id,
    type: 'VSphereReplica',
    name,
    description,
    isDisabled: false,
    virtualMachines: machinesIn(virtualMachines),
    destination,
    ...merge(defaults(), toMeant(settings))
  })
}

export function editedReplicaJob (before: ReplicaJob, body: VSphereReplicaJobModel): ReplicaJob {
  const { id: _id, type: _type, name, description, isDisabled, virtualMachines, destination, ...settings } = body
  const { isHighPriority, network, reIp, jobSettings, dataTransfer, seeding, guestProcessing, schedule } = before
  const own = { isHighPriority, network, reIp, jobSettings, dataTransfer, seeding, guestProcessing, schedule }
  return withTimes({
    ...before,
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    virtualMachines: machinesIn(virtualMachines),
    destination,
    ...merge(own, toMeant(settings, schedule))
  })
}

type Given = Partial<Settings>

type Said = { [K in keyof Given]?: Given[K] | undefined }

const toMeant = ({ schedule, ...given }: Said, before?: BackupScheduleModel) =>
  ({ ...given, ...(schedule && { schedule: toMeantSchedule(schedule, before) }) })

const withTimes = (job: ReplicaJob): ReplicaJob => ({ ...job, schedule: toKeptSchedule(job.schedule) })

/** What a body says of machines, in full: each object has its row of disks, all of them unless one was given. */
function machinesIn (
  given: VSphereReplicaJobVirtualMachinesSpec | VSphereReplicaJobVirtualMachinesModel
): ReplicaMachines {
  const { includes, excludes: { vms = [], disks = [] } = {}, sourceRepositories } = given
  const rows = disks.map(disk => ({ ...disk, disks: disk.disks ?? [] }))
  return {
    includes,
    excludes: { vms, disks: rowsFor(includes, rows, allDisksOf) },
    sourceRepositories: sourceRepositories ?? { sourceType: 'ProductionStorage', repositoryIds: [] }
  }
}

const allDisksOf = (vmObject: InventoryObjectModel): VmwareObjectDiskModel =>
  ({ vmObject, disksToProcess: 'AllDisks', disks: [], removeFromVMConfiguration: true })

/** As backup jobs name their machines. Templates are not replicated (guide). */
export function machinesOf ({ virtualMachines: { includes, excludes } }: ReplicaJob): { virtualMachines: JobMachines } {
  const templates = { isEnabled: true, excludeFromIncremental: true }
  return { virtualMachines: { includes, excludes: { ...excludes, templates } } }
}
