import type { RESTInternetProxy, RESTInternetProxyFromClient } from '../../../schemas/vb365/internet-proxy-server-settings.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton, withoutNulls } from '../base/singleton.js'
import { settingsRefusals as refuse } from './refusals.js'

interface InternetProxy {
  useInternetProxy: boolean
  hostName?: string
  port: number
  useAuthentication: boolean
  username?: string
  secrets?: { userPassword: string }
}

/** The proxy through which the server, and backup proxies that are told to use the same, reach the internet. */
export function createInternetProxy (kernel: Kernel) {
  const settings = createSingleton<InternetProxy>(kernel, {
    name: 'vb365.internetProxySettings',
    noun: 'Internet proxy settings',
    shape: {
      model: 'RESTInternetProxy',
      own: {
        useInternetProxy: member.yesOrNo, port: member.integer, useAuthentication: member.yesOrNo,
        secrets: member.secrets
      }
    },
    // The port is documented.
    fresh: { useInternetProxy: false, port: 3128, useAuthentication: false }
  })

  return {
    get: (): RESTInternetProxy => settings.read(),

    update (given: RESTInternetProxyFromClient): void {
      const { useInternetProxy, hostName, port, useAuthentication, username, userPassword } = given
      const after = {
        ...settings.read(),
        ...withoutNulls({ useInternetProxy, hostName, port, useAuthentication, username }),
        ...(userPassword == null ? {} : { secrets: { userPassword } })
      }
      guardUsable(after)
      settings.change(after)
    }
  }
}

/** ASSUMED: what a proxy in use cannot do without. */
function guardUsable (proxy: InternetProxy): void {
  const { useInternetProxy, hostName = '', port, useAuthentication, username = '', secrets } = proxy
  if (port < 1 || port > 65_535) throw refuse.outOfRange('port', 1, 65_535)
  if (!useInternetProxy) return
  if (hostName.trim() === '') throw refuse.missing('hostName')
  if (!useAuthentication) return
  if (username.trim() === '') throw refuse.missing('username')
  if (secrets === undefined || secrets.userPassword === '') throw refuse.missing('userPassword')
}
