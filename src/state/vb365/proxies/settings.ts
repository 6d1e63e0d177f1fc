import type { RESTProxyFromClient } from '../../../schemas/vb365/backup-proxy-servers.js'
import type { RESTProxy } from '../../../schemas/vb365/common/backup-infrastructure.js'
import { proxiesRefusals as refuse } from './refusals.js'

/** The members of a backup proxy server that a client may set and set again. */
export type ProxySettings = Pick<RESTProxy,
  'description' | 'port' | 'threadsNumber' | 'enableNetworkThrottling' | 'throttlingValue' | 'throttlingUnit' |
  'useInternetProxy' | 'internetProxyType' | 'internetProxySettings'>

const defaultPort = 9193
const defaultInternetProxyPort = 3128
/** What versions 6 and 7 show of a proxy that was added without saying. */
const defaultThreads = 64

/** The settings after a request: what it leaves out stays as it was, or takes the documented default. */
export function proxySettings (body: RESTProxyFromClient, before: ProxySettings): ProxySettings {
  const port = body.port ?? before.port ?? defaultPort
  guardPort('port', port)
  const threadsNumber = body.threadsNumber ?? before.threadsNumber ?? defaultThreads
  if (threadsNumber < 1) throw refuse.tooSmall('threadsNumber', 1)
  return {
    description: body.description ?? before.description ?? '',
    port,
    threadsNumber,
    ...throttling(body, before),
    ...internetProxy(body, before)
  }
}

/** Value and unit count only while throttling is on (document). */
function throttling (body: RESTProxyFromClient, before: ProxySettings): ProxySettings {
  const enableNetworkThrottling = body.enableNetworkThrottling ?? before.enableNetworkThrottling ?? false
  const { throttlingValue: value, throttlingUnit: unit } = enableNetworkThrottling ? body : before
  const throttlingValue = value ?? before.throttlingValue
  const throttlingUnit = unit ?? before.throttlingUnit
  if (!enableNetworkThrottling) return { enableNetworkThrottling, throttlingValue, throttlingUnit }
  if (throttlingValue == null || throttlingValue < 1) {
    throw refuse.throttlingTooSmall()
  }
  return { enableNetworkThrottling, throttlingValue, throttlingUnit: throttlingUnit ?? 'Mbps' }
}

/**
 * The type counts only while an internet proxy is used, settings only for a custom one (document). Which type is shown
 * where there is none is ASSUMED: captures show one always.
 */
function internetProxy (body: RESTProxyFromClient, before: ProxySettings): ProxySettings {
  const useInternetProxy = body.useInternetProxy ?? before.useInternetProxy ?? false
  if (!useInternetProxy) {
    return { useInternetProxy, internetProxyType: 'FromManagementServer', internetProxySettings: undefined }
  }
  const internetProxyType = body.internetProxyType ?? before.internetProxyType ?? 'FromManagementServer'
  if (internetProxyType !== 'Custom') return { useInternetProxy, internetProxyType, internetProxySettings: undefined }
  return { useInternetProxy, internetProxyType, internetProxySettings: customProxy(body, before) }
}

function customProxy (body: RESTProxyFromClient, before: ProxySettings): ProxySettings['internetProxySettings'] {
  // The password is not kept: nothing here ever connects with it.
  const { userPassword: _, ...given } = body.internetProxySettings ?? {}
  const defaults = { port: defaultInternetProxyPort, useAuthentication: false }
  const settings = { ...defaults, ...before.internetProxySettings, ...given }
  if (!settings.hostName) throw refuse.missing('internetProxySettings.hostName')
  guardPort('internetProxySettings.port', settings.port)
  if (settings.useAuthentication === true && !settings.username) {
    throw refuse.missing('internetProxySettings.username')
  }
  return settings
}

function guardPort (name: string, port: number | null | undefined): void {
  if (port != null && (port < 1 || port > 65_535)) throw refuse.outOfRange(name, 1, 65_535)
}
