// Written by scripts/contract from the vendor's OpenAPI documents.
import { Flag, Get, Model, Optional, Ref, Since, Text, Uuid, type Static } from '../kit/vb365.js'

export const tag = 'RestorePortalSettings'
export const section = 'Restore Portal Settings'

export const RESTRestorePortalSettings = Model('RESTRestorePortalSettings', {
  ...Optional({ applicationId: Uuid(), msalAuthorityUri: Text(), isEnabled: Flag() }),
  ...Since('v7', Optional({ restorePortalUri: Text() })),
})
export type RESTRestorePortalSettings = Static<typeof RESTRestorePortalSettings>

export const restorePortalSettingsGet = Get({
  id: 'RestorePortalSettings_Get',
  url: '/RestorePortalSettings',
  anonymous: true,
  reply: Ref(RESTRestorePortalSettings),
})
