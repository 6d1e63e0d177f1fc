// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, Model, OneOf, Optional, Ref, RequiredSince, Since, Tag, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import {
  AmazonCloudCredentialsModel, AzureComputeCloudCredentialsModel, AzureStorageCloudCredentialsModel,
} from './repositories.js'
import { CloudCredentialsModelBase, ECloudCredentialsType } from './shared.js'

export const ECredentialsStorageType = Enum('ECredentialsStorageType', [
  'Permanent', 'SingleUse',
  ...Since('1.3-rev0', ['Certificate']),
])
export type ECredentialsStorageType = Static<typeof ECredentialsStorageType>

export const EAuthenticationType = Enum('EAuthenticationType', ['SshKey', 'Password'])
export type EAuthenticationType = Static<typeof EAuthenticationType>

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

export const GoogleCloudCredentialsModel = Model('GoogleCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'Google'),
  accessKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type GoogleCloudCredentialsModel = Static<typeof GoogleCloudCredentialsModel>

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
