import * as op from '../../schemas/vb365/restore-portal-settings.js'
import type { Section } from '../../server/section.js'

/** Restore Portal Settings: where users log in to restore their own data, told to anybody who asks. */
export const restorePortalSettings: Section = ({ get }) => {
  get('/RestorePortalSettings', op.restorePortalSettingsGet, ({ vb365 }) => vb365.restorePortal.get(), 'static')
}
