/** What stands in place of a secret. */
const mask = '•••'

/** Members that hold secrets, by their names; an id, a kind or a hint of a secret is not one. */
const secret = new RegExp([
  'passw', 'passphrase', 'token', 'secret', 'assertion', 'credential', 'cookie', '^authorization$', '^pin$',
  'certificate$', 'keys?(base64)?$', 'keyfile$', '^community', '^verificationphrase$',
  // Codes of logins are secrets; those of errors, countries and results are not.
  'authcode', '^(handshake|device|user|verification)?code$', '^codeverifier$'
].join('|'), 'i')
const harmless = /(id|ids|type|hint|name|tag|lifetime|expires?|enabled|used?)$/i

const isSecret = (name: string): boolean => secret.test(name) && !harmless.test(name)

/** A copy of a value in which texts that are secret by their member's name are masked, however deep they stand. */
export function maskSecrets (value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (value !== '' && isSecret(name)) return mask
    // Links repeat the query of the request.
    return value.includes('?') ? maskUrl(value) : value
  }
  if (Array.isArray(value)) return value.map(one => maskSecrets(one, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, maskSecrets(inner, member)]))
}

/** An address whose query may hold secrets. */
export function maskUrl (url: string): string {
  return url.replace(/([?&]([^=&]+)=)[^&]+/g, (all: string, start: string, name: string) => isSecret(name) ? start + mask : all)
}
