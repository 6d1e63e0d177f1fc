import * as op from '../../schemas/vb365/organization-licensing.js'
import type { Section } from '../../server/section.js'

/** Organization Licensing: how many users of one organization are licensed, and how many are new. */
export const organizationLicensing: Section = ({ get }) => {
  get('/Organizations/:organizationId/LicensingInformation', op.organizationLicensingInformationGetLicenseCount,
    ({ params, vb365 }) => vb365.licensedUsers.ofOrganization(params.organizationId))
}
