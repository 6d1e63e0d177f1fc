import * as op from '../../schemas/vbr/connection.js'
import type { Section } from '../../server/section.js'

/** Connection: by what a host is known before it is trusted. */
export const connection: Section = ({ post }) => {
  post('/api/v1/connectionCertificate', op.getConnectionCertificate, ({ body, vbr }) => vbr.connection.identify(body))
}
