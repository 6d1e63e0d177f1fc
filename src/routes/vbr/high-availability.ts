import * as op from '../../schemas/vbr/high-availability-ha-cluster.js'
import type { Section } from '../../server/section.js'

/** High Availability (HA) Cluster: two backup servers, of which one takes over. */
export const highAvailability: Section = ({ get, post, del }) => {
  get('/api/v1/highAvailabilityCluster', op.getHighAvailabilityCluster, ({ vbr }) => vbr.haCluster.get())

  post('/api/v1/highAvailabilityCluster', op.createHighAvailabilityCluster, ({ body, principal, vbr }) =>
    vbr.haCluster.create(body, principal.user))

  del('/api/v1/highAvailabilityCluster', op.deleteHighAvailabilityCluster, ({ principal, vbr }) =>
    vbr.haCluster.startRemoval(principal.user))

  post('/api/v1/highAvailabilityCluster/changeCluster', op.changeHighAvailabilityCluster, ({ body, principal, vbr }) =>
    vbr.haCluster.change(body, principal.user))

  post('/api/v1/highAvailabilityCluster/switchover', op.switchoverHighAvailabilityCluster, ({ body, principal, vbr }) =>
    vbr.haCluster.switchover(principal.user, body?.ignoreLag))

  post('/api/v1/highAvailabilityCluster/failover', op.failoverHighAvailabilityCluster, ({ vbr }) =>
    vbr.haCluster.failover())
}
