import * as op from '../../schemas/vbr/wan-accelerators.js'
import type { Section } from '../../server/section.js'

/** WAN Accelerators: what helps backups over slow lines. */
export const wanAccelerators: Section = ({ get }) => {
  get('/api/v1/backupInfrastructure/wanAccelerators', op.getAllWANAccelerators, ({ query, vbr }) =>
    vbr.wanAccelerators.page(query))

  get('/api/v1/backupInfrastructure/wanAccelerators/:id', op.getWANAccelerator, ({ params, vbr }) =>
    vbr.wanAccelerators.get(params.id))
}
