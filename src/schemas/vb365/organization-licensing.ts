// Written by scripts/contract from the vendor's OpenAPI documents.
import { Get, Int32, Model, Optional, Ref, Uuid, type Static } from '../kit/vb365.js'

export const tag = 'OrganizationLicensingInformation'
export const section = 'Organization Licensing'

export const RESTOrganizationLicensingInformation = Model('RESTOrganizationLicensingInformation', Optional({
  licensedUsers: Int32(),
  newUsers: Int32(),
}))
export type RESTOrganizationLicensingInformation = Static<typeof RESTOrganizationLicensingInformation>

export const organizationLicensingInformationGetLicenseCount = Get({
  id: 'OrganizationLicensingInformation_GetLicenseCount',
  url: '/Organizations/:organizationId/LicensingInformation',
  params: { organizationId: Uuid() },
  reply: Ref(RESTOrganizationLicensingInformation),
})
