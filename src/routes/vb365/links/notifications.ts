import type { Product } from '../../../server/product.js'

/** The explorers' settings have the same models; each has the path of its section as its id. */
const ofSection = ({ id }: Record<string, unknown>): Record<string, string> => ({ self: `/${String(id)}` })

/** ASSUMED: settings link to themselves, audit items to their organization. */
export const notificationsLinks: Product['links'] = {
  RESTNotificationEmailSettingsResponse: ofSection,
  RESTAuditEmailSettingsResponse: ofSection,
  RESTSmtpSettings: ofSection,
  RESTSharePointSmtpSettings: ofSection,
  RESTAuditUserOrGroup: ({ organizationId }) => ({ organization: `/Organizations/${String(organizationId)}` })
}
