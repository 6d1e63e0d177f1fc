import * as op from '../../schemas/vb365/license.js'
import type { Section } from '../../server/section.js'

/** License: what may be backed up, and until when. */
export const license: Section = ({ get, post, put }) => {
  get('/License', op.licenseGet, ({ vb365 }) => vb365.license.get())

  post('/License/Install', op.licenseInstallAction, ({ body, vb365 }) => vb365.license.install(body))

  post('/License/Update', op.licenseUpdateAction, ({ vb365 }) => vb365.license.update())

  get('/License/AutoUpdate', op.licenseGetAutoUpdate, ({ vb365 }) => vb365.license.autoUpdate())

  put('/License/AutoUpdate', op.licenseUpdate, ({ body, vb365 }) => vb365.license.setAutoUpdate(body))
}
