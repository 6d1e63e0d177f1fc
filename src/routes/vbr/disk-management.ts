import * as op from '../../schemas/vbr/disk-management.js'
import type { Section } from '../../server/section.js'

/** DiskManagement: the disks of a computer, as a restore of volumes is to make them. */
export const diskManagement: Section = ({ get, post, put }) => {
  post('/api/v1/diskManagement/init', op.diskManagementInit, ({ body, vbr }) => vbr.diskSessions.init(body))

  post('/api/v1/diskManagement/automap', op.autoMapDiskLayout, ({ body, vbr }) => vbr.diskSessions.automap(body))

  put('/api/v1/diskManagement/unlockVolume', op.unlockVolume, ({ body, vbr }) => vbr.diskSessions.unlock(body))

  const session = '/api/v1/diskManagement/:diskManagementSessionId'

  get(session, op.getRestoreLayout, ({ params, vbr }) => vbr.diskSessions.layout(params.diskManagementSessionId))

  put(`${session}/keepAlive`, op.keepDiskManagementSessionAlive, ({ params, vbr }) =>
    vbr.diskSessions.keepAlive(params.diskManagementSessionId))

  post(`${session}/applyBackupLayout`, op.applyBackupLayout, ({ params, body, vbr }) =>
    vbr.diskSessions.applyBackupLayout(params.diskManagementSessionId, body))

  post(`${session}/applyDiskLayout`, op.applyDiskLayout, ({ params, body, vbr }) =>
    vbr.diskSessions.applyBackupLayout(params.diskManagementSessionId, body))

  post(`${session}/eraseDisk`, op.eraseDisk, ({ params, body, vbr }) =>
    vbr.diskSessions.erase(params.diskManagementSessionId, body))

  post(`${session}/removePartition`, op.removePartition, ({ params, body, vbr }) =>
    vbr.diskSessions.removePartition(params.diskManagementSessionId, body))

  post(`${session}/resizePartition`, op.resizePartition, ({ params, body, vbr }) =>
    vbr.diskSessions.resizePartition(params.diskManagementSessionId, body))

  post(`${session}/resizePartitionOptions`, op.checkCanResizePartition, ({ params, body, vbr }) =>
    vbr.diskSessions.resizeOptions(params.diskManagementSessionId, body))

  post(`${session}/restorePartition`, op.restorePartition, ({ params, body, vbr }) =>
    vbr.diskSessions.restorePartition(params.diskManagementSessionId, body))

  put(`${session}/createCheckPoint`, op.createCheckPoint, ({ params, vbr }) =>
    vbr.diskSessions.setCheckpoint(params.diskManagementSessionId))

  put(`${session}/revertToCheckPoint`, op.revertToCheckPoint, ({ params, vbr }) =>
    vbr.diskSessions.revert(params.diskManagementSessionId))
}
