import { Get, Int32, Optional, Ref, Text, Uuid } from '../kit/vb365.js'
import { PageOfRESTOneDrive, RESTOneDrive } from './common/onedrives-restore.js'

export const tag = 'OrganizationUserOneDrive'

export const organizationUserOneDriveGetPage = Get({
  id: 'OrganizationUserOneDrive_GetPage',
  url: '/Organizations/:organizationId/Users/:userId/OneDrives',
  params: { organizationId: Uuid(), userId: Text() },
  query: Optional({ limit: Int32(), offset: Int32(), setId: Uuid() }),
  reply: { '200': Ref(PageOfRESTOneDrive) },
})

export const organizationUserOneDriveGetOne = Get({
  id: 'OrganizationUserOneDrive_GetOne',
  url: '/Organizations/:organizationId/Users/:userId/OneDrives/:onedriveId',
  params: { organizationId: Uuid(), userId: Text(), onedriveId: Text() },
  reply: { '200': Ref(RESTOneDrive) },
})
