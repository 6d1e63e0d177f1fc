import * as op from '../../schemas/vb365/organization-sites.js'
import type { Section } from '../../server/section.js'

/** Organization Sites: those of SharePoint and, where they are asked for, personal ones. */
export const organizationSites: Section = ({ get }) => {
  get('/Organizations/:organizationId/Sites', op.organizationSiteGet, ({ params, query, vb365 }) =>
    vb365.directoryLists.sites(params.organizationId, query))

  get('/Organizations/:organizationId/Sites/:siteId', op.organizationSiteGetById, ({ params, query, vb365 }) =>
    vb365.directoryLists.site(params.organizationId, params.siteId, query))
}
