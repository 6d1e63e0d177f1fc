import * as op from '../../schemas/vbr/helper-appliance-templates.js'
import type { Section } from '../../server/section.js'

/** Helper Appliance Templates: what restores to a public cloud make their appliances of. */
export const helperApplianceTemplates: Section = ({ get, post }) => {
  get('/api/v1/backupInfrastructure/helperApplianceTemplates', op.getAllHelperApplianceTemplates, ({ query, vbr }) =>
    vbr.applianceTemplates.page(query))

  post('/api/v1/backupInfrastructure/helperApplianceTemplates', op.deployHelperApplianceTemplates,
    ({ body, principal, vbr }) => vbr.applianceTemplates.deploy(body.templates, principal.user))

  get('/api/v1/backupInfrastructure/helperApplianceTemplates/:id', op.getHelperApplianceTemplate, ({ params, vbr }) =>
    vbr.applianceTemplates.get(params.id))

  get('/api/v1/backupInfrastructure/helperApplianceTemplates/:id/state', op.getHelperApplianceTemplateStatus,
    ({ params, vbr }) => vbr.applianceTemplates.state(params.id))

  post('/api/v1/backupInfrastructure/helperApplianceTemplates/remove', op.removeHelperApplianceTemplates,
    ({ body, principal, vbr }) => vbr.applianceTemplates.startRemoval(body.templateIds, principal.user))
}
