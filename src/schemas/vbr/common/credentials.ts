import {
  Changed, DateTime, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, RequiredSince,
  Since, Tag, Text, Until, Uuid, type Static
} from '../../kit/vbr.js'
import { CertificateUploadSpec, EAuthenticationType, EAzureRegionType } from './shared.js'

export const ECredentialsType = Enum('ECredentialsType', [
  'Standard', 'Linux',
  ...Since('1.3-rev0', ['ManagedService']),
])
export type ECredentialsType = Static<typeof ECredentialsType>

export const CredentialsSpecBase = {
  username: Text(),
  type: Ref(ECredentialsType),
  ...Optional({ description: Text() }),
  ...Until('1.2-rev1', Optional({ password: Text() })),
  ...Since('1.3-rev2', Optional({ uniqueId: Text() })),
}

export const LinuxCredentialsSpec = Model('LinuxCredentialsSpec', {
  ...CredentialsSpecBase,
  type: Tag(ECredentialsType, 'Linux'),
  ...Optional({
    password: Text(),
    SSHPort: Integer(),
    addToSudoers: Flag(),
    useSu: Flag(),
    privateKey: Text(),
    passphrase: Text(),
    rootPassword: Text(),
  }),
  ...Until('1.1-rev0', Optional({ tag: Text(), autoElevated: Flag() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text(), elevateToRoot: Flag() })),
  ...Since('1.3-rev0', { authenticationType: Ref(EAuthenticationType) }),
})
export type LinuxCredentialsSpec = Static<typeof LinuxCredentialsSpec>

export const StandardCredentialsSpec = Model('StandardCredentialsSpec', {
  ...CredentialsSpecBase,
  type: Tag(ECredentialsType, 'Standard'),
  ...RequiredSince('1.3-rev0', { password: Text() }),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type StandardCredentialsSpec = Static<typeof StandardCredentialsSpec>

export const ECloudCredentialsType = Enum('ECloudCredentialsType', [
  'AzureStorage', 'AzureCompute', 'Amazon', 'Google',
  ...Since('1.2-rev1', ['GoogleService']),
])
export type ECloudCredentialsType = Static<typeof ECloudCredentialsType>

export const CloudCredentialsModelBase = {
  id: Uuid(),
  type: Ref(ECloudCredentialsType),
  ...Optional({ description: Text() }),
  ...Since('1.3-rev0', Optional({ lastModified: DateTime() })),
  ...Since('1.3-rev2', Optional({ uniqueId: Uuid() })),
}

export const AzureStorageCloudCredentialsModel = Model('AzureStorageCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'AzureStorage'),
  account: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({
    uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }),
  })),
})
export type AzureStorageCloudCredentialsModel = Static<typeof AzureStorageCloudCredentialsModel>

export const AmazonCloudCredentialsModel = Model('AmazonCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'Amazon'),
  accessKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({
    uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }),
  })),
})
export type AmazonCloudCredentialsModel = Static<typeof AmazonCloudCredentialsModel>

export const GoogleCloudCredentialsModel = Model('GoogleCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'Google'),
  accessKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({
    uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }),
  })),
})
export type GoogleCloudCredentialsModel = Static<typeof GoogleCloudCredentialsModel>

export const EAzureComputeCredentialsDeploymentType = Enum('EAzureComputeCredentialsDeploymentType', ['MicrosoftAzure', 'MicrosoftAzureStack'])
export type EAzureComputeCredentialsDeploymentType = Static<typeof EAzureComputeCredentialsDeploymentType>

export const AzureComputeCloudCredentialsDeploymentModel = Model('AzureComputeCloudCredentialsDeploymentModel', {
  deploymentType: Ref(EAzureComputeCredentialsDeploymentType),
  ...Optional({ region: Ref(EAzureRegionType) }),
})
export type AzureComputeCloudCredentialsDeploymentModel = Static<typeof AzureComputeCloudCredentialsDeploymentModel>

export const AzureComputeCloudCredentialsSubscriptionInfo = Model('AzureComputeCloudCredentialsSubscriptionInfo', {
  id: Uuid(),
  azureSubscriptionId: Text(),
  ...Optional({ azureSubscriptionName: Text() }),
})
export type AzureComputeCloudCredentialsSubscriptionInfo = Static<typeof AzureComputeCloudCredentialsSubscriptionInfo>

export const AzureComputeCloudCredentialsSubscriptionModel = Model('AzureComputeCloudCredentialsSubscriptionModel', {
  tenantId: Text(),
  applicationId: Text(),
  ...Optional({
    secret: Text(),
    subscriptions: List(Ref(AzureComputeCloudCredentialsSubscriptionInfo)),
  }),
})
export type AzureComputeCloudCredentialsSubscriptionModel = Static<typeof AzureComputeCloudCredentialsSubscriptionModel>

export const AzureComputeCloudCredentialsModel = Model('AzureComputeCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  connectionName: Text(),
  deployment: Ref(AzureComputeCloudCredentialsDeploymentModel),
  subscription: Ref(AzureComputeCloudCredentialsSubscriptionModel),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({
    uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }),
  })),
})
export type AzureComputeCloudCredentialsModel = Static<typeof AzureComputeCloudCredentialsModel>

export const GoogleCloudServiceCredentialsModel = Model('GoogleCloudServiceCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'GoogleService'),
  ...Optional({
    name: Text(),
    projectId: Text(),
    uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }),
  }),
})
export type GoogleCloudServiceCredentialsModel = Static<typeof GoogleCloudServiceCredentialsModel>

export const CloudCredentialsModel = OneOf('CloudCredentialsModel', 'type', CloudCredentialsModelBase, {
  AzureStorage: AzureStorageCloudCredentialsModel,
  Amazon: AmazonCloudCredentialsModel,
  Google: GoogleCloudCredentialsModel,
  AzureCompute: AzureComputeCloudCredentialsModel,
  ...Since('1.2-rev1', { GoogleService: GoogleCloudServiceCredentialsModel }),
})
export type CloudCredentialsModel = Static<typeof CloudCredentialsModel>

export const AzureComputeCloudCredentialsSubscriptionSpec = Model('AzureComputeCloudCredentialsSubscriptionSpec', {
  tenantId: Text(),
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type AzureComputeCloudCredentialsSubscriptionSpec = Static<typeof AzureComputeCloudCredentialsSubscriptionSpec>

export const AzureComputeCredentialsExistingAccountSpec = Model('AzureComputeCredentialsExistingAccountSpec', {
  deployment: Ref(AzureComputeCloudCredentialsDeploymentModel),
  subscription: Ref(AzureComputeCloudCredentialsSubscriptionSpec),
})
export type AzureComputeCredentialsExistingAccountSpec = Static<typeof AzureComputeCredentialsExistingAccountSpec>
