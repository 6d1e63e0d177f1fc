import type { RESTRestorePortalSettings } from '../../../schemas/vb365/restore-portal-settings.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton } from '../base/singleton.js'

/** Where users restore their own data, if they can. It is set up on the server, not by the API. */
export function createRestorePortal (kernel: Kernel) {
  const settings = createSingleton<RESTRestorePortalSettings>(kernel, {
    name: 'vb365.restorePortalSettings',
    noun: 'Restore Portal settings',
    shape: { model: 'RESTRestorePortalSettings' },
    fresh: { isEnabled: false }
  })

  return { get: (): RESTRestorePortalSettings => settings.read() }
}
