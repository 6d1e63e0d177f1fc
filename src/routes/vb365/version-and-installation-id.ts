import * as op from '../../schemas/vb365/version-and-installation-id.js'
import type { Section } from '../../server/section.js'

/** Version and Installation ID: what a client asks first. */
export const versionAndInstallationId: Section = ({ get }) => {
  get('/ServiceInstance', op.serviceInstanceGet, ({ vb365 }) => vb365.serviceInstance.get(), 'static')
}
