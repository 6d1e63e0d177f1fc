// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Integer, Model, Optional, Post, Ref, RequiredUntil, Since, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { ECredentialsStorageType, LinuxCredentialsSpec } from './common/credentials.js'
import { CertificateModel, CertificateUploadSpec, EManagedServerType } from './common/shared.js'

export const tag = 'Connection'

export const HostConnectionSpec = Model('HostConnectionSpec', {
  serverName: Text(),
  type: Ref(EManagedServerType),
  ...RequiredUntil('1.1-rev0', { credentialsId: Uuid() }),
  ...Optional({ port: Integer() }),
  ...Since('1.2-rev1', Optional({
    credentialsStorageType: Ref(ECredentialsStorageType),
    singleUseCredentials: Ref(LinuxCredentialsSpec),
  })),
})
export type HostConnectionSpec = Static<typeof HostConnectionSpec>

export const ConnectionCertificateModel = Model('ConnectionCertificateModel', {
  ...Optional({ fingerprint: Text(), certificate: Ref(CertificateModel) }),
  ...Since('1.3-rev2', Optional({ certificateUpload: Ref(CertificateUploadSpec) })),
})
export type ConnectionCertificateModel = Static<typeof ConnectionCertificateModel>

export const getConnectionCertificate = Post({
  id: 'GetConnectionCertificate',
  url: '/api/v1/connectionCertificate',
  claims: ['CheckCertificate'],
  body: Ref(HostConnectionSpec),
  reply: Created(Ref(ConnectionCertificateModel)),
})
