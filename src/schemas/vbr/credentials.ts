// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Enum, Flag, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional,
  Post, Put, Ref, RequiredSince, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import {
  CloudCredentialsModel, CredentialsSpecBase, EAuthenticationType, ECredentialsType, LinuxCredentialsSpec,
  StandardCredentialsSpec,
} from './common/credentials.js'
import { AzureComputeCredentialsExistingAccountSpec } from './common/repositories.js'
import { SessionModel } from './common/sessions.js'
import {
  CertificateUploadSpec, EAzureRegionType, ECloudCredentialsType, EmptySuccessResponse, PaginationResult,
} from './common/shared.js'

export const tag = 'Credentials'

export const ECredentialsFiltersOrderColumn = Enum('ECredentialsFiltersOrderColumn', [
  'Username', 'Description',
  ...Since('1.3-rev0', ['Type', 'CreationTime']),
])
export type ECredentialsFiltersOrderColumn = Static<typeof ECredentialsFiltersOrderColumn>

export const CredentialsModelBase = {
  id: Uuid(),
  username: Text(),
  description: Text(),
  type: Ref(ECredentialsType),
  creationTime: DateTime(),
  ...Since('1.3-rev2', Optional({ uniqueId: Text(), isDefaultAppliance: Flag() })),
}

export const StandardCredentialsModel = Model('StandardCredentialsModel', {
  ...CredentialsModelBase,
  type: Tag(ECredentialsType, 'Standard'),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type StandardCredentialsModel = Static<typeof StandardCredentialsModel>

export const LinuxCredentialsModel = Model('LinuxCredentialsModel', {
  ...CredentialsModelBase,
  type: Tag(ECredentialsType, 'Linux'),
  ...Optional({ SSHPort: Integer(), addToSudoers: Flag(), useSu: Flag() }),
  ...Until('1.1-rev0', Optional({ tag: Text(), autoElevated: Flag() })),
  ...Until('1.2-rev1', Optional({ privateKey: Text(), passphrase: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text(), elevateToRoot: Flag() })),
  ...Since('1.3-rev0', { authenticationType: Ref(EAuthenticationType) }),
})
export type LinuxCredentialsModel = Static<typeof LinuxCredentialsModel>

export const ManagedServiceCredentialsModel = Model('ManagedServiceCredentialsModel', {
  ...CredentialsModelBase,
  type: Tag(ECredentialsType, 'ManagedService'),
  ...Optional({ uniqueId: Text() }),
})
export type ManagedServiceCredentialsModel = Static<typeof ManagedServiceCredentialsModel>

export const CredentialsModel = OneOf('CredentialsModel', 'type', CredentialsModelBase, {
  Standard: StandardCredentialsModel,
  Linux: LinuxCredentialsModel,
  ...Since('1.3-rev0', { ManagedService: ManagedServiceCredentialsModel }),
})
export type CredentialsModel = Static<typeof CredentialsModel>

export const CredentialsResult = Model('CredentialsResult', {
  data: List(Ref(CredentialsModel)),
  pagination: Ref(PaginationResult),
})
export type CredentialsResult = Static<typeof CredentialsResult>

export const ManagedServiceCredentialsSpec = Model('ManagedServiceCredentialsSpec', {
  ...CredentialsSpecBase,
  type: Tag(ECredentialsType, 'ManagedService'),
  ...Optional({ uniqueId: Text() }),
})
export type ManagedServiceCredentialsSpec = Static<typeof ManagedServiceCredentialsSpec>

export const CredentialsSpec = OneOf('CredentialsSpec', 'type', CredentialsSpecBase, {
  Standard: StandardCredentialsSpec,
  Linux: LinuxCredentialsSpec,
  ...Since('1.3-rev0', { ManagedService: ManagedServiceCredentialsSpec }),
})
export type CredentialsSpec = Static<typeof CredentialsSpec>

export const CredentialsPasswordChangeSpec = Model('CredentialsPasswordChangeSpec', { password: Text() })
export type CredentialsPasswordChangeSpec = Static<typeof CredentialsPasswordChangeSpec>

export const PrivateKeyChangeSpec = Model('PrivateKeyChangeSpec', {
  privateKey: Text(),
  ...Optional({ passphrase: Text() }),
})
export type PrivateKeyChangeSpec = Static<typeof PrivateKeyChangeSpec>

export const ECloudCredentialsFiltersOrderColumn = Enum('ECloudCredentialsFiltersOrderColumn', [
  'Name', 'Description',
  ...Since('1.3-rev0', ['Type', 'LastModified']),
])
export type ECloudCredentialsFiltersOrderColumn = Static<typeof ECloudCredentialsFiltersOrderColumn>

export const CloudCredentialsResult = Model('CloudCredentialsResult', {
  data: List(Ref(CloudCredentialsModel)),
  pagination: Ref(PaginationResult),
})
export type CloudCredentialsResult = Static<typeof CloudCredentialsResult>

export const CloudCredentialsSpecBase = {
  type: Ref(ECloudCredentialsType),
  ...Optional({ description: Text() }),
  ...Since('1.3-rev2', Optional({ uniqueId: Uuid() })),
}

export const AzureStorageCloudCredentialsSpec = Model('AzureStorageCloudCredentialsSpec', {
  ...CloudCredentialsSpecBase,
  type: Tag(ECloudCredentialsType, 'AzureStorage'),
  account: Text(),
  sharedKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AzureStorageCloudCredentialsSpec = Static<typeof AzureStorageCloudCredentialsSpec>

export const AmazonCloudCredentialsSpec = Model('AmazonCloudCredentialsSpec', {
  ...CloudCredentialsSpecBase,
  type: Tag(ECloudCredentialsType, 'Amazon'),
  accessKey: Text(),
  secretKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AmazonCloudCredentialsSpec = Static<typeof AmazonCloudCredentialsSpec>

export const GoogleCloudCredentialsSpec = Model('GoogleCloudCredentialsSpec', {
  ...CloudCredentialsSpecBase,
  type: Tag(ECloudCredentialsType, 'Google'),
  accessKey: Text(),
  secretKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type GoogleCloudCredentialsSpec = Static<typeof GoogleCloudCredentialsSpec>

export const EAzureComputeCredentialsCreationMode = Enum('EAzureComputeCredentialsCreationMode', [
  'NewAccount', 'ExistingAccount',
])
export type EAzureComputeCredentialsCreationMode = Static<typeof EAzureComputeCredentialsCreationMode>

export const AzureComputeCredentialsNewAccountSpec = Model('AzureComputeCredentialsNewAccountSpec', {
  region: Ref(EAzureRegionType),
  verificationCode: Text(),
})
export type AzureComputeCredentialsNewAccountSpec = Static<typeof AzureComputeCredentialsNewAccountSpec>

export const AzureComputeCloudCredentialsSpec = Model('AzureComputeCloudCredentialsSpec', {
  ...CloudCredentialsSpecBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  connectionName: Text(),
  creationMode: Ref(EAzureComputeCredentialsCreationMode),
  ...Optional({
    existingAccount: Ref(AzureComputeCredentialsExistingAccountSpec),
    newAccount: Ref(AzureComputeCredentialsNewAccountSpec),
  }),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AzureComputeCloudCredentialsSpec = Static<typeof AzureComputeCloudCredentialsSpec>

export const EGoogleCloudServiceCredentialsCreationMode = Enum('EGoogleCloudServiceCredentialsCreationMode', [
  'NewAccount', 'ExistingAccount',
])
export type EGoogleCloudServiceCredentialsCreationMode = Static<typeof EGoogleCloudServiceCredentialsCreationMode>

export const GoogleCloudServiceCredentialsExistingAccountSpec = Model(
  'GoogleCloudServiceCredentialsExistingAccountSpec',
  { keyFile: Text() }
)
export type GoogleCloudServiceCredentialsExistingAccountSpec =
  Static<typeof GoogleCloudServiceCredentialsExistingAccountSpec>

export const GoogleCloudServiceCredentialsSpec = Model('GoogleCloudServiceCredentialsSpec', {
  ...CloudCredentialsSpecBase,
  type: Tag(ECloudCredentialsType, 'GoogleService'),
  ...RequiredSince('1.3-rev0', { existingAccount: Ref(GoogleCloudServiceCredentialsExistingAccountSpec) }),
  ...Until('1.2-rev1', { creationMode: Ref(EGoogleCloudServiceCredentialsCreationMode) }),
})
export type GoogleCloudServiceCredentialsSpec = Static<typeof GoogleCloudServiceCredentialsSpec>

export const CloudCredentialsSpec = OneOf('CloudCredentialsSpec', 'type', CloudCredentialsSpecBase, {
  AzureStorage: AzureStorageCloudCredentialsSpec,
  Amazon: AmazonCloudCredentialsSpec,
  Google: GoogleCloudCredentialsSpec,
  AzureCompute: AzureComputeCloudCredentialsSpec,
  ...Since('1.2-rev1', { GoogleService: GoogleCloudServiceCredentialsSpec }),
})
export type CloudCredentialsSpec = Static<typeof CloudCredentialsSpec>

export const CloudDeviceCodeSpecBase = { type: Ref(ECloudCredentialsType) }

export const AzureComputeCloudDeviceCodeSpec = Model('AzureComputeCloudDeviceCodeSpec', {
  ...CloudDeviceCodeSpecBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  region: Ref(EAzureRegionType),
})
export type AzureComputeCloudDeviceCodeSpec = Static<typeof AzureComputeCloudDeviceCodeSpec>

export const CloudDeviceCodeSpec = OneOf('CloudDeviceCodeSpec', 'type', CloudDeviceCodeSpecBase, {
  AzureCompute: AzureComputeCloudDeviceCodeSpec,
})
export type CloudDeviceCodeSpec = Static<typeof CloudDeviceCodeSpec>

export const CloudDeviceCodeModelBase = { type: Ref(ECloudCredentialsType) }

export const AzureComputeCloudDeviceCodeModel = Model('AzureComputeCloudDeviceCodeModel', {
  ...CloudDeviceCodeModelBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  url: Text(),
  verificationCode: Text(),
  expirationTime: DateTime(),
})
export type AzureComputeCloudDeviceCodeModel = Static<typeof AzureComputeCloudDeviceCodeModel>

export const CloudDeviceCodeModel = OneOf('CloudDeviceCodeModel', 'type', CloudDeviceCodeModelBase, {
  AzureCompute: AzureComputeCloudDeviceCodeModel,
})
export type CloudDeviceCodeModel = Static<typeof CloudDeviceCodeModel>

export const CloudNativeApplicationModelBase = { type: Ref(ECloudCredentialsType) }

export const AzureComputeCloudNativeApplicationModel = Model('AzureComputeCloudNativeApplicationModel', {
  ...CloudNativeApplicationModelBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  applicationId: Text(),
  secret: Text(),
  tenantId: Text(),
})
export type AzureComputeCloudNativeApplicationModel = Static<typeof AzureComputeCloudNativeApplicationModel>

export const CloudNativeApplicationModel = OneOf(
  'CloudNativeApplicationModel',
  'type',
  CloudNativeApplicationModelBase,
  { AzureCompute: AzureComputeCloudNativeApplicationModel }
)
export type CloudNativeApplicationModel = Static<typeof CloudNativeApplicationModel>

export const CloudCredentialsPasswordSpec = Model('CloudCredentialsPasswordSpec', { newSecretKey: Text() })
export type CloudCredentialsPasswordSpec = Static<typeof CloudCredentialsPasswordSpec>

export const CloudHelperApplianceModelBase = { type: Ref(ECloudCredentialsType) }

export const AzureLinuxHelperApplianceModel = Model('AzureLinuxHelperApplianceModel', {
  ...CloudHelperApplianceModelBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  id: Uuid(),
  subscriptionId: Uuid(),
  ...Optional({
    vmName: Text(),
    location: Text(),
    storageAccount: Text(),
    resourceGroup: Text(),
    virtualNetwork: Text(),
    subnet: Text(),
    SSHPort: Integer(),
  }),
})
export type AzureLinuxHelperApplianceModel = Static<typeof AzureLinuxHelperApplianceModel>

export const CloudHelperApplianceModel = OneOf('CloudHelperApplianceModel', 'type', CloudHelperApplianceModelBase, {
  AzureCompute: AzureLinuxHelperApplianceModel,
})
export type CloudHelperApplianceModel = Static<typeof CloudHelperApplianceModel>

export const CloudHelperApplianceResult = Model('CloudHelperApplianceResult', {
  data: List(Ref(CloudHelperApplianceModel)),
  pagination: Ref(PaginationResult),
})
export type CloudHelperApplianceResult = Static<typeof CloudHelperApplianceResult>

export const CloudHelperApplianceSpecBase = { type: Ref(ECloudCredentialsType) }

export const AzureLinuxHelperApplianceSpec = Model('AzureLinuxHelperApplianceSpec', {
  ...CloudHelperApplianceSpecBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  subscriptionId: Uuid(),
  ...Optional({
    location: Text(),
    storageAccount: Text(),
    resourceGroup: Text(),
    virtualNetwork: Text(),
    subnet: Text(),
    SSHPort: Integer(),
  }),
})
export type AzureLinuxHelperApplianceSpec = Static<typeof AzureLinuxHelperApplianceSpec>

export const CloudHelperApplianceSpec = OneOf('CloudHelperApplianceSpec', 'type', CloudHelperApplianceSpecBase, {
  AzureCompute: AzureLinuxHelperApplianceSpec,
})
export type CloudHelperApplianceSpec = Static<typeof CloudHelperApplianceSpec>

export const GoogleCloudComputeVerificationCodeModel = Model('GoogleCloudComputeVerificationCodeModel', {
  url: Text(),
  verificationCode: Text(),
  expirationTime: DateTime(),
})
export type GoogleCloudComputeVerificationCodeModel = Static<typeof GoogleCloudComputeVerificationCodeModel>

export const getAllCreds = Get({
  id: 'GetAllCreds',
  url: '/api/v1/credentials',
  claims: ['ViewCredentials'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator'],
    '1.3-rev2': [
      'BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator', 'SecurityAdministrator',
    ],
  }),
  filters: 'CredentialsFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(ECredentialsFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.2-rev1', Optional({
      typeFilter: Changed({ '1.2-rev1': Ref(ECredentialsType), '1.3-rev2': List(Ref(ECredentialsType)) }),
      createdAfterFilter: DateTime(),
      createdBeforeFilter: DateTime(),
    })),
    ...Since('1.3-rev0', Optional({ includeDefaultApplianceCreds: Flag() })),
  },
  reply: Ref(CredentialsResult),
})

export const createCreds = Post({
  id: 'CreateCreds',
  url: '/api/v1/credentials',
  claims: ['CreateCredentials'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator'],
    '1.3-rev1': ['RestoreOperator', 'SecurityAdministrator', 'TapeOperator'],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator', 'SecurityAdministrator'],
  }),
  body: Ref(CredentialsSpec),
  reply: Created(Ref(CredentialsModel)),
})

export const getCreds = Get({
  id: 'GetCreds',
  url: '/api/v1/credentials/:id',
  claims: ['ViewCredentials'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator'],
    '1.3-rev2': [
      'BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator', 'SecurityAdministrator',
    ],
  }),
  params: { id: Uuid() },
  reply: Ref(CredentialsModel),
})

export const updateCreds = Put({
  id: 'UpdateCreds',
  url: '/api/v1/credentials/:id',
  claims: ['UpdateCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CredentialsModel),
  reply: Ref(CredentialsModel),
})

export const deleteCreds = Delete({
  id: 'DeleteCreds',
  url: '/api/v1/credentials/:id',
  claims: ['DeleteCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  reply: Nothing(),
})

export const changePasswordForCreds = Post({
  id: 'ChangePasswordForCreds',
  url: '/api/v1/credentials/:id/changepassword',
  claims: ['ChangeAccountPassword'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CredentialsPasswordChangeSpec),
  reply: Ref(EmptySuccessResponse),
})

export const changePrivateKeyForCreds = Post({
  id: 'ChangePrivateKeyForCreds',
  url: '/api/v1/credentials/:id/changeprivatekey',
  claims: ['ChangeLinuxPrivateKey'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(PrivateKeyChangeSpec),
  reply: Ref(EmptySuccessResponse),
})

export const changeRootPasswordForCreds = Post({
  id: 'ChangeRootPasswordForCreds',
  url: '/api/v1/credentials/:id/changerootpassword',
  claims: ['ChangeLinuxRootPassword'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CredentialsPasswordChangeSpec),
  reply: Ref(EmptySuccessResponse),
})

export const getAllCloudCreds = Get({
  id: 'GetAllCloudCreds',
  url: '/api/v1/cloudCredentials',
  claims: ['ViewCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  filters: 'CloudCredentialsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ECloudCredentialsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(ECloudCredentialsType),
  }),
  reply: Ref(CloudCredentialsResult),
})

export const createCloudCreds = Post({
  id: 'CreateCloudCreds',
  url: '/api/v1/cloudCredentials',
  claims: ['CreateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  body: Ref(CloudCredentialsSpec),
  reply: Created(Ref(CloudCredentialsModel)),
})

export const requestAppRegistrationByDeviceCode = Post({
  id: 'RequestAppRegistrationByDeviceCode',
  url: '/api/v1/cloudCredentials/appRegistration',
  claims: ['CreateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  body: Ref(CloudDeviceCodeSpec),
  reply: Created(Ref(CloudDeviceCodeModel)),
})

export const finishAppRegistrationByDeviceCode = Post({
  id: 'FinishAppRegistrationByDeviceCode',
  url: '/api/v1/cloudCredentials/appRegistration/:verificationCode',
  claims: ['CreateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { verificationCode: Text() },
  reply: Created(Ref(CloudNativeApplicationModel)),
  errors: [400, 401, 403, 500],
})

export const getCloudCreds = Get({
  id: 'GetCloudCreds',
  url: '/api/v1/cloudCredentials/:id',
  claims: ['ViewCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  reply: Ref(CloudCredentialsModel),
})

export const updateCloudCreds = Put({
  id: 'UpdateCloudCreds',
  url: '/api/v1/cloudCredentials/:id',
  claims: ['UpdateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CloudCredentialsModel),
  reply: Ref(CloudCredentialsModel),
})

export const deleteCloudCreds = Delete({
  id: 'DeleteCloudCreds',
  url: '/api/v1/cloudCredentials/:id',
  claims: ['DeleteCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  reply: Nothing(),
})

export const changeCloudCredsSecretKey = Post({
  id: 'ChangeCloudCredsSecretKey',
  url: '/api/v1/cloudCredentials/:id/changeSecretKey',
  claims: ['ChangeCloudSecretKey'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CloudCredentialsPasswordSpec),
  reply: Changed({ '1.1-rev0': Created(Ref(CloudCredentialsModel)), '1.3-rev0': Ref(CloudCredentialsModel) }),
  errors: Changed({ '1.1-rev0': [400, 401, 403, 500], '1.3-rev2': undefined }),
})

export const changeCloudCertificate = Post({
  id: 'ChangeCloudCertificate',
  url: '/api/v1/cloudCredentials/:id/changeCertificate',
  claims: ['ChangeCloudCertificate'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CertificateUploadSpec),
  reply: Changed({
    '1.1-rev0': Created(Ref(CloudCredentialsModel)),
    '1.2-rev1': Nothing(),
    '1.3-rev1': Ref(CloudCredentialsModel),
  }),
  errors: Changed({ '1.1-rev0': [400, 401, 403, 500], '1.3-rev2': undefined }),
})

export const getAllCredsHelperAppliancesWithFiltering = Get({
  id: Changed({
    '1.1-rev0': 'GetAllCredsHelperAppliances',
    '1.3-rev1': 'GetAllCredsHelperAppliancesWithFiltering',
  }),
  url: '/api/v1/cloudCredentials/:id/helperAppliances',
  claims: Changed({ '1.1-rev0': ['ViewCredentials'], '1.3-rev2': ['ViewCloudCredentials'] }),
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['SecurityAdministrator'],
    '1.3-rev0': ['BackupOperator', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator'],
    '1.3-rev2': ['SecurityAdministrator'],
  }),
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev1': 'PaginationFilter' }),
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ skip: Int32(), limit: Int32({ default: 200 }) })),
  reply: Ref(CloudHelperApplianceResult),
  errors: [400, 401, 403, 500],
})

export const createCloudCredsHelperAppliance = Post({
  id: 'CreateCloudCredsHelperAppliance',
  url: '/api/v1/cloudCredentials/:id/helperAppliances',
  claims: ['CreateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid() },
  body: Ref(CloudHelperApplianceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const getCloudCredsHelperAppliance = Get({
  id: 'GetCloudCredsHelperAppliance',
  url: '/api/v1/cloudCredentials/:id/helperAppliances/:applianceId',
  claims: ['UpdateCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid(), applianceId: Uuid() },
  reply: Ref(CloudHelperApplianceModel),
  errors: [400, 401, 403, 500],
})

export const deleteCloudCredsHelperApplianceAsync = Delete({
  id: Changed({
    '1.1-rev0': 'DeleteCloudCredsHelperAppliance',
    '1.2-rev1': 'DeleteCloudCredsHelperApplianceAsync',
  }),
  url: '/api/v1/cloudCredentials/:id/helperAppliances/:applianceId',
  claims: ['DeleteCloudCredentials'],
  openTo: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['SecurityAdministrator'] }),
  params: { id: Uuid(), applianceId: Uuid() },
  reply: Changed({ '1.1-rev0': Nothing(), '1.2-rev1': Created(Ref(SessionModel)) }),
})

export const requestAuthentication = Post({
  id: 'RequestAuthentication',
  url: '/api/v1/cloudCredentials/authenticate',
  since: '1.2-rev1',
  claims: ['CreateCloudCredentials'],
  openTo: ['SecurityAdministrator'],
  reply: Created(Ref(GoogleCloudComputeVerificationCodeModel)),
  errors: [400, 401, 403, 500],
})

export const changeAccount = Post({
  id: 'ChangeAccount',
  url: '/api/v1/cloudCredentials/:id/changeAccount',
  since: '1.2-rev1',
  claims: ['UpdateCloudCredentials'],
  openTo: ['SecurityAdministrator'],
  params: { id: Uuid() },
  body: Ref(GoogleCloudServiceCredentialsExistingAccountSpec),
  reply: Changed({ '1.2-rev1': Created(Ref(EmptySuccessResponse)), '1.3-rev2': Ref(EmptySuccessResponse) }),
  errors: Changed({ '1.2-rev1': [400, 401, 403, 500], '1.3-rev2': undefined }),
})
