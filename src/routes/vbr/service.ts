import * as op from '../../schemas/vbr/service.js'
import type { Certificate } from '../../server/tls/certificate.js'
import type { Deps, Section } from '../../server/section.js'

/** Service: what a client asks before anything else. Time and certificate need no token. */
export const service = ({ certificate }: Deps): Section => ({ get, post }) => {
  get('/api/v1/serverTime', op.getServerTime, ({ vbr }) => vbr.server.time())

  get('/api/v1/serverCertificate', op.getServerCertificate, () => showCertificate(certificate), 'static')

  get('/api/v1/serverInfo', op.getServerInfo, ({ vbr }) => vbr.server.info())

  post('/api/v1/registerVbr', op.registerVbr, ({ body, vbr }) => {
    vbr.server.register(body)
    return vbr.server.info()
  })
}

const showCertificate = ({ fingerprintSha1, keySize, validTo, ...certificate }: Certificate) => ({
  thumbprint: fingerprintSha1,
  serialNumber: certificate.serialNumber,
  keyAlgorithm: certificate.keyAlgorithm,
  keySize: String(keySize),
  subject: certificate.subject,
  issuedTo: certificate.issuedTo,
  issuedBy: certificate.issuedBy,
  validFrom: certificate.validFrom,
  validBy: validTo,
  isTrusted: false
})
