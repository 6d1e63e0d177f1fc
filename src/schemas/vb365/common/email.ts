// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Dictionary, Flag, Int32, Model, Nullable, Optional, Ref, Since, Text, type Static,
} from '../../kit/vb365.js'
import { RESTAction, RESTAuthenticationType, RESTLinkHALDictionary } from './shared.js'

export const RESTSendAsMsgOptions = Model('RESTSendAsMsgOptions', Optional({
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
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

export const RESTSendAsMsgOptionsV6 = Model('RESTSendAsMsgOptionsV6', Optional({
  skipItemChecks: Flag(),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendAsMsgOptionsV6 = Static<typeof RESTSendAsMsgOptionsV6>

export const RESTSendTestOptions = Model('RESTSendTestOptions', Optional({ email: Text() }))
export type RESTSendTestOptions = Static<typeof RESTSendTestOptions>
