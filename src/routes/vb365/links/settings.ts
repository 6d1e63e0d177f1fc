import type { Product } from '../../../server/product.js'

/** ASSUMED: settings link to themselves. */
export const settingsLinks: Product['links'] = {
  RESTInternetProxy: () => ({ self: '/InternetProxySettings' }),
  RESTHistorySettings: () => ({ self: '/HistorySettings' }),
  RESTExclusionSettingsToClient: () => ({ self: '/ExclusionSettings' }),
  RESTManagementMode: () => ({ self: '/ManagementMode' })
}
