import * as op from '../../schemas/vb365/synchronization-of-organization-objects.js'
import type { Section } from '../../server/section.js'

/** Synchronization of Organization Objects: the local copy of what an organization has. */
export const synchronizationOfOrganizationObjects: Section = ({ get, post }) => {
  get('/Organizations/SyncState', op.organizationSyncGetStates, ({ vb365 }) => vb365.synchronization.states())

  get('/Organizations/:organizationId/SyncState', op.organizationSyncGetState, ({ params, vb365 }) =>
    vb365.synchronization.state(params.organizationId))

  post('/Organizations/:organizationId/Sync', op.organizationSyncStart, ({ params, body, vb365 }) =>
    vb365.synchronization.start(params.organizationId, body))
}
