// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Dictionary, Enum, Int64, Model, Nullable, Optional, Ref, Text, Until, type Static,
} from '../../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary, SecureString } from './shared.js'

export const RestOrganizationType = Nullable(Enum('RestOrganizationType', [
  'Office365', 'OnPremises', 'Hybrid',
]))
export type RestOrganizationType = Static<typeof RestOrganizationType>

export const RESTDeviceCodeResponse = Model('RESTDeviceCodeResponse', Optional({
  userCode: Text({ readOnly: true }),
  verificationUrl: Text({ readOnly: true }),
  expiresIn: Int64({ readOnly: true }),
  message: Text({ readOnly: true }),
}))
export type RESTDeviceCodeResponse = Static<typeof RESTDeviceCodeResponse>

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
