import * as op from '../../schemas/vbr/backup-browser.js'
import type { Section } from '../../server/section.js'

/** Backup Browser: tenants of Microsoft Entra ID, their items, and what is compared and restored of them. */
export const entraIdBrowser: Section = ({ get, post }) => {
  const path = '/api/v1/backupBrowser/entraIdTenant'
  const mount = `${path}/:sessionId` as const
  const backup = `${path}/:backupId` as const
  const restore = `${mount}/restoreSessions/:restoreSessionId` as const

  get(path, op.getAllEntraIdTenantBrowseSessions, ({ query, principal, vbr }) =>
    vbr.entraMounts.page(query, vbr.roleScopes.sessionsOf(principal)))

  get(mount, op.getEntraIdTenantBrowseSession, ({ params, vbr }) => vbr.entraMounts.get(params.sessionId))

  post(`${backup}/restorePoints`, op.browseEntraIdTenantBackupRestorePoints, ({ params, body, vbr }) =>
    vbr.entraBrowsing.restorePoints(params.backupId, body))

  get(`${backup}/protectionScope`, op.getEntraIdTenantProtectionScope, ({ params, vbr }) =>
    vbr.entraBrowsing.protectionScope(params.backupId))

  post(`${backup}/browse`, op.browseEntraIdTenantMount, ({ params, body, vbr }) =>
    vbr.entraBrowsing.browse(params.backupId, body))

  post(`${backup}/browse/:itemId`, op.browseEntraIdTenantItem, ({ params, body, vbr }) =>
    vbr.entraBrowsing.item(params.backupId, params.itemId, body))

  post(`${backup}/browse/:itemId/restorePoints`, op.browseEntraIdTenantRestorePoints, ({ params, body, vbr }) =>
    vbr.entraBrowsing.restorePointsOf(params.backupId, params.itemId, body))

  post(`${mount}/validate`, op.validateEntraIdTenantItems, ({ params, body, vbr }) =>
    vbr.entraBrowsing.validate(params.sessionId, body))

  post(`${mount}/checkProductionItems`, op.checkEntraIdTenantProductionItems, ({ params, body, vbr }) =>
    vbr.entraBrowsing.checkProduction(params.sessionId, body))

  post(`${mount}/passwords/generate`, op.generateEntraIdTenantPassword, ({ params, body, vbr }) =>
    vbr.entraItemRestores.passwords(params.sessionId, body))

  post(`${mount}/restoreItems`, op.restoreEntraIdTenantItems, ({ params, body, principal, vbr }) =>
    vbr.entraItemRestores.restoreItems(params.sessionId, body, principal.user))

  post(`${mount}/restoreItemAttributes`, op.restoreEntraIdTenantItemAttributes, ({ params, body, principal, vbr }) =>
    vbr.entraItemRestores.restoreAttributes(params.sessionId, body, principal.user))

  post(`${mount}/compare`, op.compareEntraIdTenantItem, ({ params, body, vbr }) =>
    vbr.entraComparisons.compare(params.sessionId, body))

  post(`${mount}/startCompare`, op.startCompareEntraIdTenantItem, ({ params, body, vbr }) =>
    vbr.entraComparisons.start(params.sessionId, body))

  get(`${mount}/compare/:compareSessionId/result`, op.getCompareEntraIdTenantItemResult, ({ params, vbr }) =>
    vbr.entraComparisons.result(params.sessionId, params.compareSessionId))

  post(`${mount}/startRecursiveCompare`, op.startRecursiveComparisonEntraIdTenantItem, ({ params, body, vbr }) =>
    vbr.entraComparisons.startRecursive(params.sessionId, body))

  get(`${mount}/recursiveCompare/:compareSessionId/result`, op.getRecursiveComparisonEntraIdTenantItemResult,
    ({ params, vbr }) => vbr.entraComparisons.recursiveResult(params.sessionId, params.compareSessionId))

  post(`${mount}/revealBitlockerRecoveryKey`, op.revealBitlockerRecoveryKey, ({ params, body, vbr }) =>
    vbr.entraBrowsing.revealKeys(params.sessionId, body))

  get(`${mount}/restoreSessions`, op.browseEntraIDTenantRestoreSessionsWithFiltering, ({ params, query, vbr }) =>
    vbr.entraItemRestores.page(params.sessionId, query))

  get(restore, op.browseEntraIDTenantRestoreSession, ({ params, vbr }) =>
    vbr.entraItemRestores.get(params.sessionId, params.restoreSessionId))

  get(`${restore}/logs`, op.browseEntraIDTenantRestoreSessionLogs, ({ params, vbr }) =>
    vbr.entraItemRestores.logs(params.sessionId, params.restoreSessionId))

  post(`${restore}/stop`, op.stopEntraIdTenantItemRestoreSession, ({ params, principal, vbr }) =>
    vbr.entraItemRestores.stop(params.sessionId, params.restoreSessionId, principal.user))
}
