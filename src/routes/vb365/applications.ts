import * as op from '../../schemas/vb365/applications.js'
import type { Section } from '../../server/section.js'

/** Applications: what is registered at Microsoft in an organization's tenant. */
export const applications: Section = ({ get, post }) => {
  get('/Organizations/:organizationId/Applications', op.applicationGetApplications, ({ params, query, vb365 }) =>
    vb365.applications.page(params.organizationId, query, query))

  post('/Organizations/:organizationId/Applications', op.applicationCreateApplication, ({ params, body, vb365 }) =>
    vb365.applications.register(params.organizationId, body))
}
