import type { FastifyRequest } from 'fastify'
import { isIP } from 'node:net'

export interface Origins {
  /** Origins whose pages may call, separated by commas; `*` is any. */
  cors: string | undefined
  /** What a caller must know; a page of somebody else does not. */
  token: string | undefined
  /** Names of this machine besides those that nobody else can have. */
  names: readonly string[]
}

/** Says why a request comes from somebody else's web page, and not from a program or this port's own pages. */
export function originTrouble (request: FastifyRequest, { cors, token, names }: Origins): string | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers
  // A page whose name was made to lead to this machine (DNS rebinding) is of the same origin as the port: its name
  // tells.
  if (token === undefined && !isOurs(hostnameOf(host), names)) {
    return `The host '${shorten(host)}' is not a name of this port: expected an address, localhost, a name without a dot, ` +
      '--control-host or one of --tls-san.'
  }
  const allowed = cors?.split(',').map(each => each.trim()) ?? []
  if (allowed.includes('*')) return undefined
  if (origin !== undefined && origin !== `http://${host}` && !allowed.includes(origin)) {
    return `Pages of the origin '${shorten(origin)}' may not call this port: name it with --control-cors.`
  }
  if (site === 'cross-site' && origin === undefined && !isLink(request)) {
    return 'Pages of other sites may not call this port: name their origin with --control-cors.'
  }
  return undefined
}

/** Somebody followed a link to a page: what made the link reads nothing of it. */
const isLink = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && /^\/(start|w(\/.*)?)?(\?.*)?$/.test(url) && headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'

/** Addresses, and names that no domain on the internet has: without a dot, below `.localhost` and below `.internal`. */
const isOurs = (name: string, names: readonly string[]): boolean =>
  isIP(name) !== 0 || !name.includes('.') || /\.(localhost|internal)$/.test(name) || names.includes(name)

/** Of a header `Host`: without its port, and an IPv6 address without its brackets. */
const hostnameOf = (host: string): string =>
  host.toLowerCase().replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

const shorten = (text: string): string => text.length > 80 ? `${text.slice(0, 77)}…` : text
