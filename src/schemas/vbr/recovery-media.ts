// Written by scripts/contract from the vendor's OpenAPI documents.
import { File, Get, Uuid } from '../kit/vbr.js'

export const tag = 'Recovery Media'

export const downloadRecoveryMedia = Get({
  id: 'DownloadRecoveryMedia',
  url: '/api/v1/recoveryMedia/:taskId/download',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { taskId: Uuid() },
  reply: File('application/vnd.efi.iso'),
  errors: [400, 401, 403, 404, 500],
})
