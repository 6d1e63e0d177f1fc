// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Named, Nullable, NullableSince, NullableUntil,
  Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'

export const RESTExceptionInfo = Model('RESTExceptionInfo', {
  ...Optional({ message: Text() }),
  ...Since('v7', Optional({
    errorCode: Nullable(Enum([
      'ProxyOffline',
      ...Since('v8', [
        'OutdatedChangeToken', 'ResourceAccessDenied', 'ResourceNotFound', 'ParameterValidationFailure',
        'OrganizationTransfer', 'RepositoryOwnerChangeTooManyLinks', 'Timeout', 'OperationConflict',
        'HttpError',
      ]),
    ])),
  })),
  ...Since('v8', Optional({ stackTrace: Nullable(Text()) })),
})
export type RESTExceptionInfo = Static<typeof RESTExceptionInfo>

export const RESTCloudServiceAccountType = Enum('RESTCloudServiceAccountType', ['Azure', 'AWS'])
export type RESTCloudServiceAccountType = Static<typeof RESTCloudServiceAccountType>

export const AzureStorageEndpoint = Enum('AzureStorageEndpoint', ['Global', 'Germany', 'China', 'Government'])
export type AzureStorageEndpoint = Static<typeof AzureStorageEndpoint>

export const RESTServiceAccountInfo = Model('RESTServiceAccountInfo', Optional({
  id: Uuid(),
  type: Ref(RESTCloudServiceAccountType),
  displayName: Text(),
  description: Text(),
  applicationId: Uuid(),
  applicationCertificateThumbprint: Text(),
  azureEnvironment: Ref(AzureStorageEndpoint),
  azureTenantId: Text(),
  lastModified: DateTime(),
}))
export type RESTServiceAccountInfo = Static<typeof RESTServiceAccountInfo>

export const SecureString = Named('SecureString', Text({ format: 'password' }))
export type SecureString = Static<typeof SecureString>

export const RESTLinkHAL = Model('RESTLinkHAL', Optional({ href: Text() }))
export type RESTLinkHAL = Static<typeof RESTLinkHAL>

export const RESTLinkHALDictionary = Named('RESTLinkHALDictionary', Dictionary(Ref(RESTLinkHAL)))
export type RESTLinkHALDictionary = Static<typeof RESTLinkHALDictionary>

export const RESTApplication = Model('RESTApplication', Optional({
  applicationId: Uuid(),
  displayName: Text(),
  tags: List(Text()),
}))
export type RESTApplication = Static<typeof RESTApplication>

export const RESTAction = Model('RESTAction', Optional({ uri: Text(), method: Text() }))
export type RESTAction = Static<typeof RESTAction>

export const RESTAuthenticationType = Enum('RESTAuthenticationType', [
  'CustomSmtp', 'GoogleGmail', 'Microsoft365',
])
export type RESTAuthenticationType = Static<typeof RESTAuthenticationType>

export const RESTBackupItemType = Enum('RESTBackupItemType', [
  'Mailbox', 'OneDrive', 'Site', 'Team', 'User', 'Group',
])
export type RESTBackupItemType = Static<typeof RESTBackupItemType>

export const RESTSearchOptions = Model('RESTSearchOptions', Optional({ query: Text() }))
export type RESTSearchOptions = Static<typeof RESTSearchOptions>

export const RESTAttachment = Model('RESTAttachment', Optional({ name: Text(), sizeBytes: Int64() }))
export type RESTAttachment = Static<typeof RESTAttachment>

export const RESTAttachInfo = Model('RESTAttachInfo', Optional({
  name: Text(),
  longFileName: Text(),
  url: Text(),
}))
export type RESTAttachInfo = Static<typeof RESTAttachInfo>

export const RESTJobBackupItemType = Enum('RESTJobBackupItemType', [
  'Group', 'User', 'Site', 'PartialOrganization', 'PersonalSites', 'OneDriveFolders', 'Team',
])
export type RESTJobBackupItemType = Static<typeof RESTJobBackupItemType>

export const RESTOfficeLicense = Model('RESTOfficeLicense', Optional({
  skuId: Uuid(),
  skuPartNumber: Text(),
  detectedSkuType: Enum(['Other', 'Education']),
}))
export type RESTOfficeLicense = Static<typeof RESTOfficeLicense>

export const RESTUser = Model('RESTUser', {
  ...Optional({
    id: Text(),
    displayName: Text(),
    name: Text(),
    type: Nullable(Enum(['User', 'Shared', 'Public'])),
    locationType: Enum(['OnPremises', 'Cloud', 'Hybrid']),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({ onPremisesSid: Text(), office: Text() })),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    assignedLicenses: Nullable(List(Ref(RESTOfficeLicense))),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTUser = Static<typeof RESTUser>

export const RESTGroup = Model('RESTGroup', {
  ...Optional({
    id: Text(),
    displayName: Text(),
    name: NullableSince('v8', Text()),
    managedBy: NullableSince('v8', Text()),
    site: NullableSince('v8', Text()),
    type: Nullable(Enum(['Office365', 'Security', 'Distribution', 'DynamicDistribution'])),
    locationType: Enum(['OnPremises', 'Cloud', 'Hybrid']),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({ onPremisesSid: NullableSince('v8', Text()) })),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    msid: Nullable(Uuid()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTGroup = Static<typeof RESTGroup>

export const RESTLogItem = Model('RESTLogItem', {
  ...Optional({
    id: Uuid(),
    usn: Int64(),
    creationTime: DateTime(),
    endTime: DateTime(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Until('v7', Optional({ title: Text() })),
  ...Since('v8', Optional({
    type: Enum(['Running', 'Warning', 'Error', 'Success', 'Stop']),
    message: Text(),
  })),
})
export type RESTLogItem = Static<typeof RESTLogItem>

export const PageOfRESTLogItem = Page('PageOfRESTLogItem', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTLogItem)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTLogItem = Static<typeof PageOfRESTLogItem>

export const RESTRetentionExclusion = Model('RESTRetentionExclusion', Optional({
  contacts: Flag(),
  calendar: Flag(),
}))
export type RESTRetentionExclusion = Static<typeof RESTRetentionExclusion>

export const RESTMonthlyReportInterval = Model('RESTMonthlyReportInterval', Optional({
  startOfInterval: DateTime(),
  endOfInterval: DateTime(),
}))
export type RESTMonthlyReportInterval = Static<typeof RESTMonthlyReportInterval>

export const RESTReportParameters = Model('RESTReportParameters', Optional({
  reportID: Int32(),
  reportStatus: Enum(['Approved', 'Draft']),
  companyName: Text(),
  licenseExpirationDate: DateTime(),
  licenseID: Uuid(),
  supportID: Text(),
  reportGenerationDate: DateTime(),
  reportingInterval: Ref(RESTMonthlyReportInterval),
}))
export type RESTReportParameters = Static<typeof RESTReportParameters>

export const RESTGroupMember = Model('RESTGroupMember', {
  ...Optional({
    groupId: Text(),
    name: Text(),
    login: Text(),
    type: Enum(['Unknown', 'User', 'Group']),
    isCloud: Flag(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ dataLocation: Nullable(Text()) })),
})
export type RESTGroupMember = Static<typeof RESTGroupMember>

export const RESTRbacItemType = Enum('RESTRbacItemType', ['Group', 'User', 'Site', ...Since('v7', ['Team'])])
export type RESTRbacItemType = Static<typeof RESTRbacItemType>

export const RESTOneDrive = Model('RESTOneDrive', Optional({
  id: Text(),
  name: Text(),
  url: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTOneDrive = Static<typeof RESTOneDrive>

export const RESTCopyToFolder = Model('RESTCopyToFolder', Optional({
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  restorePermissions: NullableUntil('v7', Flag()),
  sendSharedLinksNotification: Nullable(Flag()),
  onedrive: Ref(RESTOneDrive),
  folder: Text(),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTCopyToFolder = Static<typeof RESTCopyToFolder>

export const RESTSummaryItem = Model('RESTSummaryItem', Optional({
  id: Text({ readOnly: true }),
  name: Text({ readOnly: true }),
  title: Text({ readOnly: true }),
  type: Enum(['Team', 'PostsTab', 'Post', 'TeamApp', 'Channel', 'Tab', 'File'], { readOnly: true }),
  warnings: List(Text(), { readOnly: true }),
  error: Text({ readOnly: true }),
}))
export type RESTSummaryItem = Static<typeof RESTSummaryItem>
