import type {
  CloudDirectorObjectModel, InventoryObjectModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import type {
  CloudDirectorBackupJobModel, CloudDirectorBackupJobSpec
} from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import type { Job } from '../../job.js'
import { editedSettings, newSettings, type VmwareSettings } from '../vsphere/body.js'

/** A backup job of VMs of VMware Cloud Director. */
export type CloudDirectorJob = CloudDirectorBackupJobModel & Job & VmwareSettings

export const isCloudDirector = (object: InventoryObjectModel): object is CloudDirectorObjectModel =>
  object.platform === 'CloudDirector'

export const cloudDirectorJobIn = (id: string, spec: CloudDirectorBackupJobSpec): CloudDirectorJob =>
  ({ id, type: 'CloudDirectorBackup', ...newSettings(spec) })

export const editedCloudDirectorJob = (before: CloudDirectorJob, body: CloudDirectorBackupJobModel): CloudDirectorJob =>
  ({ ...before, ...editedSettings(before, body) })
