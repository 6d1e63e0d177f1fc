import * as op from '../../schemas/vbr/services.js'
import type { Section } from '../../server/section.js'

/** Services: what of the backup server listens where. */
export const services: Section = ({ get }) => {
  get('/api/v1/services', op.getAllServices, ({ query, vbr }) => vbr.server.services(query), 'static')
}
