// Written by scripts/contract from the vendor's OpenAPI documents.
import { Flag, Get, Model, Nothing, Nullable, Optional, Put, Ref, type Static } from '../kit/vb365.js'

export const tag = 'Configuration'

export const RESTAutomaticUpdateSettings = Model('RESTAutomaticUpdateSettings', Optional({
  sendEmailOnAvailableUpdates: Nullable(Flag()),
  installUpdatesAutomatically: Nullable(Flag()),
}))
export type RESTAutomaticUpdateSettings = Static<typeof RESTAutomaticUpdateSettings>

export const RESTUpdateProductConfig = Model('RESTUpdateProductConfig', {
  enableCheckForUpdates: Flag(),
  ...Optional({ updateSettings: Ref(RESTAutomaticUpdateSettings) }),
})
export type RESTUpdateProductConfig = Static<typeof RESTUpdateProductConfig>

export const configurationUpdatesGet = Get({
  id: 'Configuration_Updates_Get',
  url: '/Configuration/Updates',
  since: 'v8',
  reply: Ref(RESTUpdateProductConfig),
})

export const configurationUpdatesUpdate = Put({
  id: 'Configuration_Updates_Update',
  url: '/Configuration/Updates',
  since: 'v8',
  body: Ref(RESTUpdateProductConfig),
  reply: Nothing(),
})
