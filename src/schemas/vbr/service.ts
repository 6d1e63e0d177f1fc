// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Get, List, Model, Optional, Post, Ref, RequiredSince, Since, Text,
  type Static,
} from '../kit/vbr.js'
import { CertificateModel, ELoginGrantType } from './common/shared.js'

export const tag = 'Service'

export const ServerTimeModel = Model('ServerTimeModel', {
  serverTime: DateTime(),
  ...Optional({ timeZone: Text() }),
  ...Since('1.3-rev2', Optional({ ianaTimeZoneId: Text() })),
})
export type ServerTimeModel = Static<typeof ServerTimeModel>

export const VeeamRegistrationInfo = Model('VeeamRegistrationInfo', {
  isRegistered: Flag(),
  ...Optional({ expirationDate: DateTime(), thumprint: Text() }),
})
export type VeeamRegistrationInfo = Static<typeof VeeamRegistrationInfo>

export const EVBRServerPlatform = Enum('EVBRServerPlatform', ['Linux', 'Windows'])
export type EVBRServerPlatform = Static<typeof EVBRServerPlatform>

export const ServerInfoModel = Model('ServerInfoModel', {
  name: Text(),
  buildVersion: Text(),
  patches: List(Text()),
  ...RequiredSince('1.2-rev1', { vbrId: Text() }),
  ...Since('1.2-rev1', {
    databaseVendor: Text(),
    sqlServerEdition: Text(),
    sqlServerVersion: Text(),
    databaseSchemaVersion: Text(),
    databaseContentVersion: Text(),
  }),
  ...Since('1.3-rev0', { veeamRegistration: Ref(VeeamRegistrationInfo), platform: Ref(EVBRServerPlatform) }),
})
export type ServerInfoModel = Static<typeof ServerInfoModel>

export const RegisterVbrSpec = Model('RegisterVbrSpec', {
  grant_type: Ref(ELoginGrantType),
  ...Optional({ code: Text(), codeVerifier: Text() }),
})
export type RegisterVbrSpec = Static<typeof RegisterVbrSpec>

export const getServerTime = Get({
  id: 'GetServerTime',
  url: '/api/v1/serverTime',
  anonymous: true,
  reply: Ref(ServerTimeModel),
  errors: Changed({ '1.1-rev0': undefined, '1.3-rev2': [500] }),
})

export const getServerCertificate = Get({
  id: 'GetServerCertificate',
  url: '/api/v1/serverCertificate',
  anonymous: true,
  reply: Ref(CertificateModel),
  errors: Changed({ '1.1-rev0': undefined, '1.3-rev2': [500] }),
})

export const getServerInfo = Get({
  id: 'GetServerInfo',
  url: '/api/v1/serverInfo',
  claims: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['ViewServices'] }),
  roles: Changed({ '1.1-rev0': undefined, '1.3-rev0': ['NoLicense'] }),
  reply: Ref(ServerInfoModel),
})

export const registerVbr = Post({
  id: 'RegisterVbr',
  url: '/api/v1/registerVbr',
  since: '1.3-rev0',
  claims: ['CreateVeeamRegistration'],
  body: Ref(RegisterVbrSpec),
  reply: Ref(ServerInfoModel),
  errors: [401, 403, 500],
})
