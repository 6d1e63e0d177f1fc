import * as op from '../../schemas/vb365/management-mode.js'
import type { Section } from '../../server/section.js'

/** Management Mode: who manages the server, if not its administrators alone. */
export const managementMode: Section = ({ get, put }) => {
  get('/ManagementMode', op.managementModeGet, ({ vb365 }) => vb365.managementMode.get())

  put('/ManagementMode', op.managementModeUpdate, ({ body, vb365 }) => vb365.managementMode.update(body))
}
