// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, File, Flag, Get, Int32, Model, Optional, Post, Ref, Since, Uuid, type Static,
} from '../kit/vbr.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Deployment'

export const CreateDeploymentKitSpec = Model('CreateDeploymentKitSpec', {
  ...Optional({
    validityPeriodHours: Changed({
      '1.3-rev0': Int32(),
      '1.3-rev2': Int32({ default: 720, minimum: 1, maximum: 8760 }),
    }),
  }),
  ...Since('1.3-rev2', Optional({
    includeWindowsPackages: Flag({ default: true }),
    includeLinuxPackages: Flag({ default: false }),
    includeUnixPackages: Flag({ default: false }),
  })),
})
export type CreateDeploymentKitSpec = Static<typeof CreateDeploymentKitSpec>

export const createDeploymentKit = Post({
  id: 'CreateDeploymentKit',
  url: '/api/v1/deployment/generateKit',
  since: '1.3-rev0',
  claims: ['CreateDeploymentKit'],
  roles: Changed({ '1.3-rev0': undefined, '1.3-rev2': ['NoLicense'] }),
  body: Optional(Ref(CreateDeploymentKitSpec)),
  reply: Created(Ref(TaskModel)),
  errors: [401, 403, 500],
})

export const downloadDeploymentKit = Get({
  id: 'DownloadDeploymentKit',
  url: '/api/v1/deployment/:taskId/downloadKit',
  since: '1.3-rev0',
  claims: ['CreateDeploymentKit'],
  roles: Changed({ '1.3-rev0': undefined, '1.3-rev2': ['NoLicense'] }),
  params: { taskId: Uuid() },
  reply: File('application/octet-stream'),
})
