import * as op from '../../schemas/vb365/backup-proxy-servers.js'
import type { Section } from '../../server/section.js'
import { checkSshConnection } from '../../state/vb365/proxies/ssh-connection.js'

/** Backup Proxy Servers: the machines that read from Microsoft 365 and write to repositories. */
export const backupProxyServers: Section = ({ get, post, put }) => {
  get('/Proxies', op.proxyGetProxies, ({ query, vb365, revision }) =>
    vb365.proxies.page(query, extendedView(revision, query.extendedView)))

  post('/Proxies', op.proxyAdd, ({ body, vb365 }) => vb365.proxies.create(body))

  get('/Proxies/:proxyId', op.proxyGetProxy, ({ params, query, vb365, revision }) =>
    vb365.proxies.show(params.proxyId, extendedView(revision, query.extendedView)))

  put('/Proxies/:proxyId', op.proxyUpdate, ({ params, body, vb365 }) => vb365.proxies.edit(params.proxyId, body))

  post('/Proxies/:proxyId/Rescan', op.proxyRescanAction, ({ params, vb365 }) => vb365.proxies.rescan(params.proxyId))

  post('/Proxies/:proxyId/Remove', op.proxyRemoveAction, ({ params, body, vb365 }) =>
    vb365.proxyRemoval.remove(params.proxyId, body))

  post('/Proxies/Rescan', op.proxyRescan, ({ body, vb365 }) => vb365.proxies.rescanMany(body.proxies ?? []))

  post('/Proxies/:proxyId/maintenance/enable', op.proxyEnableMaintenanceAction, ({ params, vb365 }) =>
    vb365.proxies.enableMaintenance(params.proxyId))

  post('/Proxies/:proxyId/maintenance/disable', op.proxyDisableMaintenanceAction, ({ params, vb365 }) =>
    vb365.proxies.disableMaintenance(params.proxyId))

  post('/Proxies/CheckSshConnectionConfig', op.proxyCheckSshConnectionConfig, ({ query, body, vb365 }) =>
    checkSshConnection(query.host, body, vb365.proxies.reachable(query.host)))
}

/** Version 6 asks the proxy unless told otherwise, version 7 only when told; later ones know no difference. */
function extendedView (revision: string, asked: boolean | undefined): boolean | undefined {
  if (revision === 'v6') return asked ?? true
  return revision === 'v7' ? asked ?? false : undefined
}
