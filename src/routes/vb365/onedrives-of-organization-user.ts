import * as op from '../../schemas/vb365/onedrives-of-organization-user.js'
import type { Section } from '../../server/section.js'

/** OneDrives of Organization User: what people keep in the cloud. */
export const oneDrivesOfOrganizationUser: Section = ({ get }) => {
  get('/Organizations/:organizationId/Users/:userId/OneDrives', op.organizationUserOneDriveGetPage,
    ({ params, query, vb365 }) =>
      vb365.directoryLists.oneDrives(params.organizationId, params.userId, query))

  get('/Organizations/:organizationId/Users/:userId/OneDrives/:onedriveId', op.organizationUserOneDriveGetOne,
    ({ params, vb365 }) =>
      vb365.directoryLists.oneDrive(params.organizationId, params.userId, params.onedriveId))
}
