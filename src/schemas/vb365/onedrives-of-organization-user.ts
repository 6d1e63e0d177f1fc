// Written by scripts/contract from the vendor's OpenAPI documents.
import { Get, Int32, Optional, Ref, Text, Uuid } from '../kit/vb365.js'
import { PageOfRESTOneDrive } from './common/onedrive.js'
import { RESTOneDrive } from './common/shared.js'

export const tag = 'OrganizationUserOneDrive'
export const section = 'OneDrives of Organization User'

export const organizationUserOneDriveGetPage = Get({
  id: 'OrganizationUserOneDrive_GetPage',
  url: '/Organizations/:organizationId/Users/:userId/OneDrives',
  params: { organizationId: Uuid(), userId: Text() },
  query: Optional({ limit: Int32(), offset: Int32(), setId: Uuid() }),
  reply: Ref(PageOfRESTOneDrive),
})

export const organizationUserOneDriveGetOne = Get({
  id: 'OrganizationUserOneDrive_GetOne',
  url: '/Organizations/:organizationId/Users/:userId/OneDrives/:onedriveId',
  params: { organizationId: Uuid(), userId: Text(), onedriveId: Text() },
  reply: Ref(RESTOneDrive),
})
