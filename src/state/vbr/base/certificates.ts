import { X509Certificate } from 'node:crypto'
import { Socket } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import type { CertificateUploadSpec } from '../../../schemas/vbr/common/shared.js'
import { refuse } from './refusals.js'

/** Of a certificate that a client uploads: SHA-1 in upper hex, as the product shows thumbprints. */
export function thumbprintOf (name: string, upload: CertificateUploadSpec): string {
  try {
    return read(upload).fingerprint.replaceAll(':', '')
  } catch {
    throw refuse.notCertificate(name, upload.formatType)
  }
}

/** Whether it is a PEM file, as it is or in base64: the documents say the one and show the other. */
export function isPemCertificate (text: string): boolean {
  const framed = /-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/
  return framed.test(text) || framed.test(Buffer.from(text, 'base64').toString())
}

function read ({ certificate, formatType, password }: CertificateUploadSpec): X509Certificate {
  const content = Buffer.from(certificate, 'base64')
  if (formatType.toLowerCase() === 'pem') return new X509Certificate(content)
  // Node reads PFX files for its own connections only: a socket that is never connected tells what it was given.
  const passphrase = password ?? ''
  const secureContext = createSecureContext({ pfx: content, passphrase })
  const socket = new TLSSocket(new Socket(), { isServer: true, secureContext })
  const own = socket.getX509Certificate()
  socket.destroy()
  if (own === undefined) throw new Error('The file has no certificate of its own')
  return own
}
