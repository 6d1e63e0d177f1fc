import {
  DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Named, Nullable, Optional, Ref,
  Since, Text, Until, Uuid, type Static
} from '../../kit/vb365.js'


export const SecureString = Named('SecureString', Text({ format: 'password' }))
export type SecureString = Static<typeof SecureString>

export const RESTAzureResourceGroup = Model('RESTAzureResourceGroup', Optional({ name: Text(), location: Text() }))
export type RESTAzureResourceGroup = Static<typeof RESTAzureResourceGroup>

export const RESTAzureVirtualMachineSize = Model('RESTAzureVirtualMachineSize', Optional({
  name: Text(),
  coresCount: Text(),
  memoryMB: Int64(),
  osDiskSizeMB: Int64(),
  resourceDiskSizeMB: Int64(),
}))
export type RESTAzureVirtualMachineSize = Static<typeof RESTAzureVirtualMachineSize>

export const RESTAzureVirtualNetwork = Model('RESTAzureVirtualNetwork', Optional({
  id: Text(),
  name: Text(),
  type: Text(),
  location: Text(),
  addressSpaces: List(Text()),
}))
export type RESTAzureVirtualNetwork = Static<typeof RESTAzureVirtualNetwork>

export const RESTAzureSubnet = Model('RESTAzureSubnet', Optional({ name: Text(), addressPrefix: Text() }))
export type RESTAzureSubnet = Static<typeof RESTAzureSubnet>

export const RESTLinkHAL = Model('RESTLinkHAL', Optional({ href: Text() }))
export type RESTLinkHAL = Static<typeof RESTLinkHAL>

export const RESTLinkHALDictionary = Named('RESTLinkHALDictionary', Dictionary(Ref(RESTLinkHAL)))
export type RESTLinkHALDictionary = Static<typeof RESTLinkHALDictionary>

export const RESTAction = Model('RESTAction', Optional({ uri: Text(), method: Text() }))
export type RESTAction = Static<typeof RESTAction>

export const RESTAuthenticationType = Enum('RESTAuthenticationType', ['CustomSmtp', 'GoogleGmail', 'Microsoft365'])
export type RESTAuthenticationType = Static<typeof RESTAuthenticationType>

export const RESTSearchOptions = Model('RESTSearchOptions', Optional({ query: Text() }))
export type RESTSearchOptions = Static<typeof RESTSearchOptions>

export const RESTAttachment = Model('RESTAttachment', Optional({ name: Text(), sizeBytes: Int64() }))
export type RESTAttachment = Static<typeof RESTAttachment>

export const RESTAttachInfo = Model('RESTAttachInfo', Optional({ name: Text(), longFileName: Text(), url: Text() }))
export type RESTAttachInfo = Static<typeof RESTAttachInfo>

export const RESTAmazonInstanceType = Model('RESTAmazonInstanceType', Optional({ type: Text(), cores: Int32(), memory: Int64() }))
export type RESTAmazonInstanceType = Static<typeof RESTAmazonInstanceType>

export const RESTAmazonVpc = Model('RESTAmazonVpc', Optional({ id: Text(), name: Text(), CIDR: Text() }))
export type RESTAmazonVpc = Static<typeof RESTAmazonVpc>

export const RESTAmazonSubnet = Model('RESTAmazonSubnet', Optional({ id: Text(), name: Text(), CIDR: Text() }))
export type RESTAmazonSubnet = Static<typeof RESTAmazonSubnet>

export const RESTAmazonSecurityGroup = Model('RESTAmazonSecurityGroup', Optional({ id: Text(), name: Text() }))
export type RESTAmazonSecurityGroup = Static<typeof RESTAmazonSecurityGroup>

export const RESTAmazonArchiverAppliance = Model('RESTAmazonArchiverAppliance', {
  ...Optional({
    virtualPrivateCloud: Ref(RESTAmazonVpc),
    subnet: Ref(RESTAmazonSubnet),
    securityGroup: Ref(RESTAmazonSecurityGroup),
    appliancePort: Nullable(Int32()),
  }),
  ...Until('v7', Optional({ instanceType: Ref(RESTAmazonInstanceType) })),
  ...Since('v8', Optional({ instanceTypeName: Text(), ipRanges: Nullable(Text()) })),
})
export type RESTAmazonArchiverAppliance = Static<typeof RESTAmazonArchiverAppliance>

export const RESTAzureArchiverAppliance = Model('RESTAzureArchiverAppliance', {
  ...Optional({
    resourceGroup: Ref(RESTAzureResourceGroup),
    virtualNetwork: Ref(RESTAzureVirtualNetwork),
    subnet: Ref(RESTAzureSubnet),
    region: Text(),
    appliancePort: Nullable(Int32()),
  }),
  ...Until('v7', Optional({ virtualMachineSize: Ref(RESTAzureVirtualMachineSize) })),
  ...Since('v8', Optional({ virtualMachineSizeName: Text(), ipRanges: Nullable(Text()) })),
})
export type RESTAzureArchiverAppliance = Static<typeof RESTAzureArchiverAppliance>

export const RESTBackupWindowSettings = Model('RESTBackupWindowSettings', Optional({ backupWindow: List(Flag()), minuteOffset: Nullable(Int32()) }))
export type RESTBackupWindowSettings = Static<typeof RESTBackupWindowSettings>

export const RESTOfficeLicense = Model('RESTOfficeLicense', Optional({
  skuId: Uuid(),
  skuPartNumber: Text(),
  detectedSkuType: Enum(['Other', 'Education']),
}))
export type RESTOfficeLicense = Static<typeof RESTOfficeLicense>

export const RESTExploreOptions = Model('RESTExploreOptions', Optional({
  dateTime: Nullable(DateTime()),
  type: Nullable(Enum(['Vex', 'Veod', 'Vesp', 'Vet'])),
  showDeleted: Nullable(Flag()),
  showAllVersions: Nullable(Flag()),
}))
export type RESTExploreOptions = Static<typeof RESTExploreOptions>

export const RESTDeviceCodeResponse = Model('RESTDeviceCodeResponse', Optional({
  userCode: Text({ readOnly: true }),
  verificationUrl: Text({ readOnly: true }),
  expiresIn: Int64({ readOnly: true }),
  message: Text({ readOnly: true }),
}))
export type RESTDeviceCodeResponse = Static<typeof RESTDeviceCodeResponse>

export const RESTRestoreToOriginalLocation = Model('RESTRestoreToOriginalLocation', Optional({
  userName: Text(),
  userPassword: Ref(SecureString),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  impersonationAccountName: Text(),
}))
export type RESTRestoreToOriginalLocation = Static<typeof RESTRestoreToOriginalLocation>

export const RESTRestoreToDifferentLocation = Model('RESTRestoreToDifferentLocation', Optional({
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  markRestoredAsUnread: Nullable(Flag()),
  excludeDrafts: Nullable(Flag()),
  excludeDeletedItems: Nullable(Flag()),
  excludeInPlaceHoldItems: Nullable(Flag()),
  excludeLitigationHoldItems: Nullable(Flag()),
  mailbox: Text(),
  casServer: Text(),
  folder: Text(),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  officeOrganizationName: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  impersonationAccountName: Text(),
}))
export type RESTRestoreToDifferentLocation = Static<typeof RESTRestoreToDifferentLocation>

export const RESTSendAsMsgOptions = Model('RESTSendAsMsgOptions', Optional({ from: Text(), to: Text(), subject: Text(), text: Text() }))
export type RESTSendAsMsgOptions = Static<typeof RESTSendAsMsgOptions>

export const RESTSmtpSettings = Model('RESTSmtpSettings', {
  ...Optional({
    username: Text(),
    enableNotification: Nullable(Flag()),
    server: Text(),
    port: Nullable(Int32()),
    from: Text(),
    useAuthentication: Nullable(Flag()),
    useSSL: Nullable(Flag()),
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    authenticationType: Ref(RESTAuthenticationType),
    clientId: Text(),
    tenantId: Text(),
    userId: Nullable(Text()),
    mailApiUrl: Nullable(Text()),
    isAuthenticated: Nullable(Flag()),
  })),
})
export type RESTSmtpSettings = Static<typeof RESTSmtpSettings>

export const RESTSendTestOption = Model('RESTSendTestOption', Optional({ email: Text() }))
export type RESTSendTestOption = Static<typeof RESTSendTestOption>

export const RESTRestoreObject = Model('RESTRestoreObject', Optional({
  id: Uuid(),
  path: Text(),
  title: Text(),
  type: Enum(['Item', 'List', 'Site']),
  warnings: List(Text()),
  error: Text(),
}))
export type RESTRestoreObject = Static<typeof RESTRestoreObject>

export const RESTRestoreToOriginal = Model('RESTRestoreToOriginal', Optional({
  documentAction: Nullable(Enum(['Overwrite', 'Keep'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTRestoreToOriginal = Static<typeof RESTRestoreToOriginal>

export const RESTVESPSearchOptions = Model('RESTVESPSearchOptions', Optional({ query: Text() }))
export type RESTVESPSearchOptions = Static<typeof RESTVESPSearchOptions>

export const RESTSharePointFolderType = Enum('RESTSharePointFolderType', ['ListFolder', 'LibraryFolder'])
export type RESTSharePointFolderType = Static<typeof RESTSharePointFolderType>

export const RESTItemComposed = Model('RESTItemComposed', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    sizeBytes: Int64(),
    inheritedPermissions: Flag(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    type: Ref(RESTSharePointFolderType),
    title: Text(),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ oneDriveId: Text(), siteId: Text() })),
})
export type RESTItemComposed = Static<typeof RESTItemComposed>

export const PageOfRESTItemComposed = Model('PageOfRESTItemComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTItemComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTItemComposed = Static<typeof PageOfRESTItemComposed>

export const RESTSendAsMsgOptionsV6 = Model('RESTSendAsMsgOptionsV6', Optional({
  skipItemChecks: Flag(),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendAsMsgOptionsV6 = Static<typeof RESTSendAsMsgOptionsV6>

export const RESTOperatorRestoreSessionResponse = Model('RESTOperatorRestoreSessionResponse', { sessionId: Uuid() })
export type RESTOperatorRestoreSessionResponse = Static<typeof RESTOperatorRestoreSessionResponse>

export const RESTSharePointSmtpSettings = Model('RESTSharePointSmtpSettings', {
  ...Optional({
    enableNotification: Flag(),
    server: Text(),
    port: Int32(),
    from: Text(),
    useAuthentication: Flag(),
    useSSL: Flag(),
    username: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    authenticationType: Ref(RESTAuthenticationType),
    clientId: Text(),
    tenantId: Text(),
    userId: Text(),
    mailApiUrl: Nullable(Text()),
    isAuthenticated: Nullable(Flag()),
  })),
})
export type RESTSharePointSmtpSettings = Static<typeof RESTSharePointSmtpSettings>

export const RESTSharePointSmtpSettingsFromClient = Model('RESTSharePointSmtpSettingsFromClient', {
  ...Optional({
    userPassword: Ref(SecureString),
    enableNotification: Nullable(Flag()),
    server: Text(),
    port: Nullable(Int32()),
    from: Text(),
    useAuthentication: Nullable(Flag()),
    useSSL: Nullable(Flag()),
    username: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    userId: Text(),
    mailApiUrl: Nullable(Text()),
    requestId: Nullable(Text()),
  })),
})
export type RESTSharePointSmtpSettingsFromClient = Static<typeof RESTSharePointSmtpSettingsFromClient>

export const RESTSendTestOptions = Model('RESTSendTestOptions', Optional({ email: Text() }))
export type RESTSendTestOptions = Static<typeof RESTSendTestOptions>

export const RESTSummaryItem = Model('RESTSummaryItem', Optional({
  id: Text({ readOnly: true }),
  name: Text({ readOnly: true }),
  title: Text({ readOnly: true }),
  type: Enum(['Team', 'PostsTab', 'Post', 'TeamApp', 'Channel', 'Tab', 'File'], { readOnly: true }),
  warnings: List(Text(), { readOnly: true }),
  error: Text({ readOnly: true }),
}))
export type RESTSummaryItem = Static<typeof RESTSummaryItem>

export const RESTRestoreStatistics = Model('RESTRestoreStatistics', Optional({
  totalItemsCount: Int32({ readOnly: true }),
  restoredItemsCount: Int32({ readOnly: true }),
  failedItemsCount: Int32({ readOnly: true }),
  skippedItemsCount: Int32({ readOnly: true }),
  restoreIssues: List(Ref(RESTSummaryItem), { readOnly: true }),
}))
export type RESTRestoreStatistics = Static<typeof RESTRestoreStatistics>

export const RESTExceptionInfo = Model('RESTExceptionInfo', {
  ...Optional({ message: Text() }),
  ...Since('v7', Optional({
    errorCode: Nullable(Enum([
      'ProxyOffline',
      ...Since('v8', [
        'OutdatedChangeToken', 'ResourceAccessDenied', 'ResourceNotFound',
        'ParameterValidationFailure', 'OrganizationTransfer',
        'RepositoryOwnerChangeTooManyLinks', 'Timeout', 'OperationConflict', 'HttpError',
      ]),
    ])),
  })),
  ...Since('v8', Optional({ stackTrace: Nullable(Text()) })),
})
export type RESTExceptionInfo = Static<typeof RESTExceptionInfo>

export const RESTOAuth2ServiceKind = Enum('RESTOAuth2ServiceKind', ['GoogleGmail', 'Microsoft365'])
export type RESTOAuth2ServiceKind = Static<typeof RESTOAuth2ServiceKind>

export const RESTPrepareOAuthSignInRequest = Model('RESTPrepareOAuthSignInRequest', {
  ...Optional({
    authenticationServiceKind: Ref(RESTOAuth2ServiceKind),
    clientId: Nullable(Text()),
    clientSecret: Ref(SecureString),
    tenantId: Nullable(Text()),
    redirectUrl: Text(),
  }),
  ...Until('v7', Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  })),
})
export type RESTPrepareOAuthSignInRequest = Static<typeof RESTPrepareOAuthSignInRequest>

export const RESTPrepareOAuthSignInResponse = Model('RESTPrepareOAuthSignInResponse', {
  ...Optional({ requestId: Text(), signInUrl: Text() }),
  ...Until('v7', Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  })),
})
export type RESTPrepareOAuthSignInResponse = Static<typeof RESTPrepareOAuthSignInResponse>

export const RESTCompleteOAuthSignInRequest = Model('RESTCompleteOAuthSignInRequest', {
  ...Optional({ code: Text(), state: Text() }),
  ...Until('v7', Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    error: Text(),
    errorDescription: Text(),
  })),
})
export type RESTCompleteOAuthSignInRequest = Static<typeof RESTCompleteOAuthSignInRequest>

export const RESTCompleteOAuthSignInResponse = Model('RESTCompleteOAuthSignInResponse', {
  ...Optional({ requestId: Text(), userId: Text() }),
  ...Until('v7', Optional({
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  })),
})
export type RESTCompleteOAuthSignInResponse = Static<typeof RESTCompleteOAuthSignInResponse>

export const RESTOperatorStartExportTaskResponse = Model('RESTOperatorStartExportTaskResponse', { exportTaskId: Uuid() })
export type RESTOperatorStartExportTaskResponse = Static<typeof RESTOperatorStartExportTaskResponse>

export const RESTAsyncRestoreResponse = Model('RESTAsyncRestoreResponse', { sessionId: Uuid() })
export type RESTAsyncRestoreResponse = Static<typeof RESTAsyncRestoreResponse>

export const RESTRestoreVersionConfig = Model('RESTRestoreVersionConfig', Optional({
  list: Text(),
  restorePermissions: Flag(),
  sendSharedLinksNotification: Nullable(Flag()),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
}))
export type RESTRestoreVersionConfig = Static<typeof RESTRestoreVersionConfig>

export const RESTRestoreToVersionConfig = Model('RESTRestoreToVersionConfig', Optional({
  list: Text(),
  sendSharedLinksNotification: Nullable(Flag()),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  siteURL: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTRestoreToVersionConfig = Static<typeof RESTRestoreToVersionConfig>
