import * as op from '../../schemas/vb365/internet-proxy-server-settings.js'
import type { Section } from '../../server/section.js'

/** Internet Proxy Server Settings: through what the server reaches the internet. */
export const internetProxyServerSettings: Section = ({ get, put }) => {
  get('/InternetProxySettings', op.internetProxySettingsGet, ({ vb365 }) => vb365.internetProxy.get())

  put('/InternetProxySettings', op.internetProxySettingsUpdate, ({ body, vb365 }) => vb365.internetProxy.update(body))
}
