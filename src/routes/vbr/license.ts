import * as op from '../../schemas/vbr/license.js'
import type { Section } from '../../server/section.js'
import { usageFile } from './license-report.js'

/** License: what is installed on the backup server, and what takes of it. */
export const license: Section = ({ get, post }) => {
  post('/api/v1/license/install', op.installLicense, ({ body, vbr }) => {
    vbr.license.install(body)
    return vbr.license.installed()
  })

  get('/api/v1/license', op.getInstalledLicense, ({ vbr }) => vbr.license.installed())

  post('/api/v1/license/remove', op.removeLicense, ({ body, vbr }) => {
    vbr.license.remove(body)
    return vbr.license.installed()
  })

  post('/api/v1/license/createReport', op.createLicenseReport, ({ body, vbr }) =>
    usageFile(vbr.license.usage(), body.reportFormat))

  post('/api/v1/license/renew', op.renewInstalledLicense, ({ vbr }) => vbr.license.renewal.link())

  get('/api/v1/license/sockets', op.getLicensedSockets, ({ query, vbr }) => vbr.licensedHosts.page(query))

  post('/api/v1/license/sockets/:hostId/revoke', op.revokeSocketLicense, ({ params, vbr }) =>
    vbr.licensedHosts.revoke(params.hostId))

  get('/api/v1/license/instances', op.getLicensedInstances, ({ query, vbr }) => vbr.licensedInstances.page(query))

  post('/api/v1/license/instances/:instanceId/assign', op.assignInstanceLicense, ({ params, body, vbr }) =>
    vbr.licensedInstances.assign(params.instanceId, body))

  post('/api/v1/license/instances/:instanceId/revoke', op.revokeInstanceLicense, ({ params, vbr }) =>
    vbr.licensedInstances.revoke(params.instanceId))

  post('/api/v1/license/instances/:instanceId/remove', op.removeInstanceLicense, ({ params, vbr }) =>
    vbr.licensedInstances.remove(params.instanceId))

  get('/api/v1/license/capacity', op.getLicensedCapacity, ({ vbr }) => ({ workloads: vbr.licensedCapacity.list() }))

  post('/api/v1/license/capacity/:instanceId/revoke', op.revokeCapacityLicense, ({ params, vbr }) =>
    vbr.licensedCapacity.revoke(params.instanceId))

  post('/api/v1/license/update', op.updateLicense, ({ vbr }) => vbr.license.renewal.update())

  post('/api/v1/license/autoupdate', op.setAutoUpdate, ({ body, vbr }) => {
    vbr.license.setAutoUpdate(body)
    return vbr.license.installed()
  })

  post('/api/v1/license/agentConsumption', op.setAgentConsumption, ({ body, vbr }) => {
    vbr.license.setAgentConsumption(body)
    return vbr.license.installed()
  })
}
