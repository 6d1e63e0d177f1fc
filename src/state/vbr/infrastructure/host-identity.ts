import { createHash } from 'node:crypto'
import type { CertificateModel } from '../../../schemas/vbr/common/shared.js'

const day = 86_400_000
const firstIssue = Date.UTC(2022, 0, 10)

const digest = (algorithm: 'sha1' | 'sha256', what: string, host: string): Buffer =>
  createHash(algorithm).update(`${what} of ${host.toLowerCase()}`).digest()

/** The key by which a host is known over SSH, as examples of the documents write it: the same in every run. */
export const fingerprintOf = (host: string): string =>
  `ssh-rsa 3072 ${digest('sha256', 'key', host).toString('base64').replace(/=+$/, '')}`

/** ASSUMED: a client may write the digest alone, or as OpenSSH does (`SHA256:…`), as an example of imports shows. */
export const isFingerprintOf = (host: string, given: string): boolean =>
  digestIn(given) === digestIn(fingerprintOf(host))

const digestIn = (fingerprint: string): string =>
  (fingerprint.trim().split(/\s+/).at(-1) ?? '').replace(/^SHA256:/i, '').replace(/=+$/, '')

/** The certificate by which a host is known over TLS, made of its name: the same in every run. */
export function certificateOf (host: string, isTrusted: boolean): CertificateModel {
  const validFrom = firstIssue + digest('sha256', 'issue', host).readUInt16BE() % 900 * day
  return {
    thumbprint: thumbprintOfHost(host),
    serialNumber: digest('sha256', 'serial', host).toString('hex', 0, 9).toUpperCase(),
    keyAlgorithm: 'RSA-PKCS1-KeyEx',
    keySize: '2048',
    subject: `CN=${host}`,
    issuedTo: host,
    issuedBy: 'CA',
    validFrom: new Date(validFrom).toISOString(),
    validBy: new Date(validFrom + 3_650 * day).toISOString(),
    isTrusted
  }
}

/** SHA-1, as the product shows thumbprints. */
export const thumbprintOfHost = (host: string): string => digest('sha1', 'certificate', host).toString('hex').toUpperCase()

export const isThumbprintOf = (host: string, given: string): boolean =>
  given.replace(/[\s:]/g, '').toUpperCase() === thumbprintOfHost(host)

/** Names below `.invalid` lead nowhere: that is what this domain is for (RFC 2606). */
export const isResolved = (host: string): boolean => !/\.invalid\.?$/i.test(host.trim())
