import * as op from '../../schemas/vbr/cloud-browser.js'
import type { Section } from '../../server/section.js'

/** Cloud Browser: what an account finds in its cloud. */
export const cloudBrowser: Section = ({ post }) => {
  post('/api/v1/cloudBrowser', op.browseCloudEntity, ({ body, vbr }) => vbr.cloudBrowser.browse(body))

  post('/api/v1/cloudBrowser/newFolder', op.createNewCloudFolder, ({ body, vbr }) =>
    vbr.cloudBrowser.createFolder(body))

  post('/api/v1/cloudBrowser/initializeVault', op.initializeVeeamCloudVault, ({ body, principal, vbr }) =>
    vbr.cloudVaults.initialize(body.vaultId, principal.user))

  post('/api/v1/cloudBrowser/virtualMachines', op.browseCloudEntityVirtualMachines, ({ body, vbr }) =>
    vbr.cloudMachines.browse(body))

  post('/api/v1/cloudBrowser/:vaultId', op.browseCloudVaultEntity, ({ params, body, vbr }) =>
    vbr.cloudBrowser.browseVault(params.vaultId, body))
}
