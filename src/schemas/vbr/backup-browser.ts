// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, File, Flag, Get, Int32, Optional, Post, Ref, Since, Text, Until, Uuid,
} from '../kit/vbr.js'
import {
  EntraIdTenantBrowseModel, EntraIdTenantBrowseMountResult, EntraIdTenantBrowseResult,
  EntraIdTenantBrowseSpec, EntraIdTenantItemTypeSpec, EntraIdTenantProtectionScopeResult,
} from './backup-browser/entra-id-browsing.js'
import {
  EntraIdTenantExportToJsonDownloadRequest, EntraIdTenantItemComparisonModel,
  EntraIdTenantItemComparisonSessionModel, EntraIdTenantItemComparisonSpec,
  EntraIdTenantItemRecursiveComparisonSessionModel, EntraIdTenantItemRecursiveComparisonSpec,
  EntraIdTenantItemStartComparisonModel, EntraIdTenantItemStartRecursiveComparisonModel,
  EntraIdTenantRevealBitlockerRecoveryKeyRequest, EntraIdTenantRevealBitlockerRecoveryKeyResponse,
  FlrCompareAttributesModel, FlrCompareAttributesSpec, FlrCompareToProductionSpec,
  GetEntraIdTenantExportToJsonResultResponse, StartEntraIdTenantExportToJsonRequest,
  StartEntraIdTenantExportToJsonResponse,
} from './backup-browser/entra-id-items.js'
import {
  EntraIdTenantCheckProductionItemsModel, EntraIdTenantCheckProductionItemsSpec,
  EntraIdTenantGeneratePasswordSpec, EntraIdTenantGeneratedPasswordsModel, EntraIdTenantItemRestoreSpec,
  EntraIdTenantRestoreItemAttributesSpec, EntraIdTenantRestorePointSpec, EntraIdTenantRestorePointsResult,
  EntraIdTenantRestoreSessionLogsResult, EntraIdTenantRestoreSessionModel, EntraIdTenantRestoreSessionsResult,
  EntraIdTenantValidateModel, EntraIdTenantValidateSpec,
} from './backup-browser/entra-id-restore.js'
import {
  EFlrBrowseMountFiltersOrderColumn, FlrAuditMountModel, FlrBrowseFolderModel, FlrBrowseFolderSpec,
  FlrBrowseMountResult, FlrRestoreCredentialsValidationResult, FlrRestoreCredentialsValidationSpec,
  FlrRestoreSpec, FlrRestoreToSpec, FlrSearchForResultModel, FlrSearchForResultSpec, FlrStartDownloadSpec,
  FlrStartSearchForSpec, FlrValidateRestoreItemTargetPathResult, FlrValidateRestoreItemTargetPathSpec,
} from './backup-browser/guest-files.js'
import {
  EUnstructuredDataFlrBrowseMountFiltersOrderColumn, FileBackupFLRCopyToSpec,
  UnstructuredDataFLRItemDownloadSpec, UnstructuredDataFLRItemRestoreSpec,
  UnstructuredDataFlrBrowseFolderModel, UnstructuredDataFlrBrowseFolderSpec,
  UnstructuredDataFlrBrowseMountResult, UnstructuredDataFlrBrowseRestorePointsSpec,
  UnstructuredDataObjectRestorePointsResult,
} from './backup-browser/unstructured-data.js'
import {
  EntraIdTenantBrowseMountModel, FlrBrowseMountModel, UnstructuredDataFlrBrowseMountModel,
} from './common/browse-mounts.js'
import { EmptySuccessResponse } from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Backup Browser'

export const getAllFlrBrowseSessions = Get({
  id: 'GetAllFlrBrowseSessions',
  url: '/api/v1/backupBrowser/flr',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'FlrBrowseMountFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: Ref(FlrBrowseMountResult),
})

export const getFlrBrowseSession = Get({
  id: 'GetFlrBrowseSession',
  url: '/api/v1/backupBrowser/flr/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Ref(FlrBrowseMountModel),
  errors: [401, 403, 500],
})

export const browseFlrMount = Post({
  id: 'BrowseFlrMount',
  url: '/api/v1/backupBrowser/flr/:sessionId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrBrowseFolderSpec),
  reply: Ref(FlrBrowseFolderModel),
  errors: [400, 401, 403, 500],
})

export const windowsFlrBrowseCompareAttributes = Post({
  id: 'WindowsFlrBrowseCompareAttributes',
  url: '/api/v1/backupBrowser/flr/:sessionId/compareAttributes',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareAttributesSpec),
  reply: Ref(FlrCompareAttributesModel),
  errors: [400, 401, 403, 405, 500],
})

export const windowsFlrBrowseCompareToProduction = Post({
  id: 'WindowsFlrBrowseCompareToProduction',
  url: '/api/v1/backupBrowser/flr/:sessionId/compareToProduction',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareToProductionSpec),
  reply: Ref(EmptySuccessResponse),
  errors: [400, 401, 403, 405, 500],
})

export const flrStartSearchFor = Post({
  id: 'FlrStartSearchFor',
  url: '/api/v1/backupBrowser/flr/:sessionId/search',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['FlrSearchFor'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrStartSearchForSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const flrBrowseSearchResult = Post({
  id: 'FlrBrowseSearchResult',
  url: '/api/v1/backupBrowser/flr/:sessionId/search/:taskId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['FlrSearchFor'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Ref(FlrSearchForResultSpec),
  reply: Ref(FlrSearchForResultModel),
  errors: [400, 401, 403, 500],
})

export const flrMountRestore = Post({
  id: 'FlrMountRestore',
  url: '/api/v1/backupBrowser/flr/:sessionId/restore',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreFlrItem'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const flrMountRestoreTo = Post({
  id: 'FlrMountRestoreTo',
  url: '/api/v1/backupBrowser/flr/:sessionId/restoreTo',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreFlrItem'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreToSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const prepareFlrItemDownload = Post({
  id: 'PrepareFlrItemDownload',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['DownloadFlrItem'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrStartDownloadSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const downloadFlrItem = Post({
  id: 'DownloadFlrItem',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload/:taskId/download',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['DownloadFlrItem'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Until('1.2-rev1', Ref(FlrStartDownloadSpec)),
  reply: File('application/octet-stream'),
  errors: [400, 401, 403, 500],
})

export const getAllUnstructuredDataFLRBrowseSessions = Get({
  id: 'GetAllUnstructuredDataFLRBrowseSessions',
  url: '/api/v1/backupBrowser/flr/unstructuredData',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'UnstructuredDataFlrBrowseMountFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EUnstructuredDataFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: Ref(UnstructuredDataFlrBrowseMountResult),
})

export const getUnstructuredDataFlrBrowseSession = Get({
  id: 'GetUnstructuredDataFlrBrowseSession',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Ref(UnstructuredDataFlrBrowseMountModel),
  errors: [401, 403, 500],
})

export const browseFLRUnstructuredDataMount = Post({
  id: 'BrowseFLRUnstructuredDataMount',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFlrBrowseFolderSpec),
  reply: Ref(UnstructuredDataFlrBrowseFolderModel),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrStartSearchFor = Post({
  id: 'UnstructuredDataFlrStartSearchFor',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/search',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UnstructuredDataFlrSearchFor'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrStartSearchForSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrBrowseSearchResult = Post({
  id: 'UnstructuredDataFlrBrowseSearchResult',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/search/:taskId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UnstructuredDataFlrSearchFor'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), taskId: Uuid() },
  body: Ref(FlrSearchForResultSpec),
  reply: Ref(FlrSearchForResultModel),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrCopyTo = Post({
  id: 'UnstructuredDataFlrCopyTo',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/copyTo',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CopyUnstructuredDataFlrItem'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FileBackupFLRCopyToSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const getAllEntraIdTenantBrowseSessions = Get({
  id: 'GetAllEntraIdTenantBrowseSessions',
  url: '/api/v1/backupBrowser/entraIdTenant',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'FlrBrowseMountFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EFlrBrowseMountFiltersOrderColumn),
    orderAsc: Flag(),
  }),
  reply: Ref(EntraIdTenantBrowseMountResult),
})

export const getEntraIdTenantBrowseSession = Get({
  id: 'GetEntraIdTenantBrowseSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Ref(EntraIdTenantBrowseMountModel),
  errors: [401, 403, 500],
})

export const browseEntraIdTenantBackupRestorePoints = Post({
  id: 'BrowseEntraIdTenantBackupRestorePoints',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/restorePoints',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantBackupRestorePoints'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: Ref(EntraIdTenantRestorePointSpec),
  reply: Ref(EntraIdTenantRestorePointsResult),
  errors: [400, 401, 403, 500],
})

export const browseEntraIdTenantMount = Post({
  id: 'BrowseEntraIdTenantMount',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: Ref(EntraIdTenantBrowseSpec),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const browseEntraIdTenantItem = Post({
  id: 'BrowseEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse/:itemId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantItems'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid(), itemId: Text() },
  body: Ref(EntraIdTenantItemTypeSpec),
  reply: Ref(EntraIdTenantBrowseModel),
  errors: [400, 401, 403, 500],
})

export const browseEntraIdTenantRestorePoints = Post({
  id: 'BrowseEntraIdTenantRestorePoints',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/browse/:itemId/restorePoints',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIdTenantRestorePoints'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid(), itemId: Text() },
  body: Optional(Ref(EntraIdTenantRestorePointSpec)),
  reply: Ref(EntraIdTenantRestorePointsResult),
  errors: [400, 401, 403, 500],
})

export const validateEntraIdTenantItems = Post({
  id: 'ValidateEntraIdTenantItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/validate',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['ValidateEntraIdTenantItems'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantValidateSpec),
  reply: Ref(EntraIdTenantValidateModel),
  errors: [400, 401, 403, 500],
})

export const checkEntraIdTenantProductionItems = Post({
  id: 'CheckEntraIdTenantProductionItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/checkProductionItems',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantCheckProductionItemsSpec),
  reply: Ref(EntraIdTenantCheckProductionItemsModel),
  errors: [400, 401, 403, 500],
})

export const generateEntraIdTenantPassword = Post({
  id: 'GenerateEntraIdTenantPassword',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/passwords/generate',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['GenerateEntraIdTenantPassword'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantGeneratePasswordSpec),
  reply: Ref(EntraIdTenantGeneratedPasswordsModel),
  errors: [400, 401, 403, 500],
})

export const restoreEntraIdTenantItems = Post({
  id: 'RestoreEntraIdTenantItems',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreItems',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemRestoreSpec),
  reply: Changed({
    '1.2-rev1': Ref(EntraIdTenantRestoreSessionModel),
    '1.3-rev0': Created(Ref(EntraIdTenantRestoreSessionModel)),
  }),
  errors: [400, 401, 403, 500],
})

export const restoreEntraIdTenantItemAttributes = Post({
  id: 'RestoreEntraIdTenantItemAttributes',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreItemAttributes',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['RestoreEntraIdTenantItemAttributes'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantRestoreItemAttributesSpec),
  reply: Changed({
    '1.2-rev1': Ref(EntraIdTenantRestoreSessionModel),
    '1.3-rev0': Created(Ref(EntraIdTenantRestoreSessionModel)),
  }),
  errors: [400, 401, 403, 500],
})

export const compareEntraIdTenantItem = Post({
  id: 'CompareEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/compare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemComparisonSpec),
  reply: Ref(EntraIdTenantItemComparisonModel),
  errors: [400, 401, 403, 500],
})

export const startCompareEntraIdTenantItem = Post({
  id: 'StartCompareEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/startCompare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemComparisonSpec),
  reply: Ref(EntraIdTenantItemStartComparisonModel),
  errors: [400, 401, 403, 500],
})

export const getCompareEntraIdTenantItemResult = Get({
  id: 'GetCompareEntraIdTenantItemResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/compare/:compareSessionId/result',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), compareSessionId: Uuid() },
  reply: Ref(EntraIdTenantItemComparisonSessionModel),
  errors: [400, 401, 403, 500],
})

export const startRecursiveComparisonEntraIdTenantItem = Post({
  id: 'StartRecursiveComparisonEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/startRecursiveCompare',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantItemRecursiveComparisonSpec),
  reply: Ref(EntraIdTenantItemStartRecursiveComparisonModel),
  errors: [400, 401, 403, 500],
})

export const getRecursiveComparisonEntraIdTenantItemResult = Get({
  id: 'GetRecursiveComparisonEntraIdTenantItemResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/recursiveCompare/:compareSessionId/result',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), compareSessionId: Uuid() },
  reply: Ref(EntraIdTenantItemRecursiveComparisonSessionModel),
  errors: [400, 401, 403, 500],
})

export const exportEntraIdTenantItem = Post({
  id: 'ExportEntraIdTenantItem',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/export',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['ExportEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  query: Optional({ toXml: Flag() }),
  body: Ref(EntraIdTenantBrowseSpec),
  reply: File('application/octet-stream'),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantUser = Post({
  id: 'UploadEntraIdTenantUser',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadUser',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantGroup = Post({
  id: 'UploadEntraIdTenantGroup',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadGroup',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantAdministrativeUnit = Post({
  id: 'UploadEntraIdTenantAdministrativeUnit',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadAdministrativeUnit',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantRole = Post({
  id: 'UploadEntraIdTenantRole',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadRole',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantApplication = Post({
  id: 'UploadEntraIdTenantApplication',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadApplication',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantConditionalAccessPolicy = Post({
  id: 'UploadEntraIdTenantConditionalAccessPolicy',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadConditionalAccessPolicy',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const browseEntraIDTenantRestoreSessionsWithFiltering = Get({
  id: Changed({
    '1.2-rev1': 'BrowseEntraIDTenantRestoreSessions',
    '1.3-rev1': 'BrowseEntraIDTenantRestoreSessionsWithFiltering',
  }),
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: Changed({ '1.2-rev1': undefined, '1.3-rev1': 'PaginationFilter' }),
  params: { sessionId: Uuid() },
  query: Since('1.3-rev1', Optional({ skip: Int32(), limit: Int32({ default: 200 }) })),
  reply: Ref(EntraIdTenantRestoreSessionsResult),
  errors: [401, 403, 500],
})

export const browseEntraIDTenantRestoreSession = Get({
  id: 'BrowseEntraIDTenantRestoreSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: Ref(EntraIdTenantRestoreSessionModel),
  errors: [401, 403, 500],
})

export const browseEntraIDTenantRestoreSessionLogs = Get({
  id: 'BrowseEntraIDTenantRestoreSessionLogs',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId/logs',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['BrowseEntraIDTenantRestoreSessions'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: Ref(EntraIdTenantRestoreSessionLogsResult),
  errors: [401, 403, 500],
})

export const stopEntraIdTenantItemRestoreSession = Post({
  id: 'StopEntraIdTenantItemRestoreSession',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/restoreSessions/:restoreSessionId/stop',
  tag: Changed({ '1.2-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.2-rev1',
  claims: ['StopEntraIdTenantItemRestoreSession'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid(), restoreSessionId: Uuid() },
  reply: Ref(EmptySuccessResponse),
  errors: [400, 401, 403, 500],
})

export const flrRestoreValidateCredentials = Post({
  id: 'FlrRestoreValidateCredentials',
  url: '/api/v1/restore/flr/:sessionId/validateCredentials',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['RestoreFlrItem'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrRestoreCredentialsValidationSpec),
  reply: Ref(FlrRestoreCredentialsValidationResult),
  errors: [400, 401, 403, 500],
})

export const getFlrAudit = Get({
  id: 'GetFlrAudit',
  url: '/api/v1/backupBrowser/flr/:sessionId/audit',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['AuditFlr'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  reply: Ref(FlrAuditMountModel),
  errors: [401, 403, 500],
})

export const getEntraIdTenantProtectionScope = Get({
  id: 'GetEntraIdTenantProtectionScope',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/protectionScope',
  tag: Changed({ '1.3-rev0': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev0',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.3-rev0': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  reply: Ref(EntraIdTenantProtectionScopeResult),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrRestore = Post({
  id: 'UnstructuredDataFlrRestore',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/restore',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataFlrRestore'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFLRItemRestoreSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrBrowseCompareAttributes = Post({
  id: 'UnstructuredDataFlrBrowseCompareAttributes',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/compareAttributes',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['BrowseFLRUnstructuredData'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareAttributesSpec),
  reply: Ref(FlrCompareAttributesModel),
  errors: [400, 401, 403, 405, 500],
})

export const unstructuredDataFlrBrowseCompareToProduction = Post({
  id: 'UnstructuredDataFlrBrowseCompareToProduction',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/compareToProduction',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['BrowseFlr'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { sessionId: Uuid() },
  body: Ref(FlrCompareToProductionSpec),
  reply: Ref(EmptySuccessResponse),
  errors: [400, 401, 403, 405, 500],
})

export const uploadEntraIdTenantDeviceConfiguration = Post({
  id: 'UploadEntraIdTenantDeviceConfiguration',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadDeviceConfiguration',
  tag: Changed({ '1.3-rev1': 'Backup Browsers', '1.3-rev2': 'Backup Browser' }),
  since: '1.3-rev1',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: Changed({ '1.3-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const flrRestoreValidateItemTargetPath = Post({
  id: 'FlrRestoreValidateItemTargetPath',
  url: '/api/v1/restore/flr/:sessionId/validateRestoreItemTargetPath',
  since: '1.3-rev2',
  claims: ['RestoreFlrItem'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(FlrValidateRestoreItemTargetPathSpec),
  reply: Ref(FlrValidateRestoreItemTargetPathResult),
})

export const downloadFlrItemGet = Get({
  id: 'DownloadFlrItemGet',
  url: '/api/v1/backupBrowser/flr/:sessionId/prepareDownload/:taskId/download',
  since: '1.3-rev2',
  claims: ['DownloadFlrItem'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  reply: File('application/octet-stream'),
  errors: [400, 401, 403, 500],
})

export const browseFLRUnstructuredDataRestorePoints = Post({
  id: 'BrowseFLRUnstructuredDataRestorePoints',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/restorePoints',
  since: '1.3-rev2',
  claims: ['BrowseFLRUnstructuredData'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFlrBrowseRestorePointsSpec),
  reply: Ref(UnstructuredDataObjectRestorePointsResult),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrPrepareForDownload = Post({
  id: 'UnstructuredDataFlrPrepareForDownload',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/prepareDownload',
  since: '1.3-rev2',
  claims: ['CopyUnstructuredDataFlrItem'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(UnstructuredDataFLRItemDownloadSpec),
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 500],
})

export const unstructuredDataFlrDownload = Get({
  id: 'UnstructuredDataFlrDownload',
  url: '/api/v1/backupBrowser/flr/unstructuredData/:sessionId/prepareDownload/:taskId/download',
  since: '1.3-rev2',
  claims: ['DownloadFlrItem'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid(), taskId: Uuid() },
  reply: File('application/octet-stream'),
  errors: [400, 401, 403, 500],
})

export const startEntraIdTenantExportToJson = Post({
  id: 'StartEntraIdTenantExportToJson',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJson',
  since: '1.3-rev2',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(StartEntraIdTenantExportToJsonRequest),
  reply: Ref(StartEntraIdTenantExportToJsonResponse),
  errors: [400, 401, 403, 500],
})

export const getEntraIdTenantExportToJsonResult = Get({
  id: 'GetEntraIdTenantExportToJsonResult',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJson/:exportSessionId/result',
  since: '1.3-rev2',
  claims: ['CompareEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid(), exportSessionId: Uuid() },
  reply: Ref(GetEntraIdTenantExportToJsonResultResponse),
  errors: [400, 401, 403, 500],
})

export const exportEntraIdTenantObjectsToJson = Post({
  id: 'ExportEntraIdTenantObjectsToJson',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/exportToJsonDownload',
  since: '1.3-rev2',
  claims: ['BrowseEntraIdTenant'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantExportToJsonDownloadRequest),
  reply: File('application/octet-stream'),
  errors: [401, 403, 500],
})

export const uploadEntraIdTenantOrgContact = Post({
  id: 'UploadEntraIdTenantOrgContact',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadOrgContact',
  since: '1.3-rev2',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const uploadEntraIdTenantDevice = Post({
  id: 'UploadEntraIdTenantDevice',
  url: '/api/v1/backupBrowser/entraIdTenant/:backupId/uploadDevice',
  since: '1.3-rev2',
  claims: ['UploadEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { backupId: Uuid() },
  body: File('application/octet-stream'),
  reply: Ref(EntraIdTenantBrowseResult),
  errors: [400, 401, 403, 500],
})

export const revealBitlockerRecoveryKey = Post({
  id: 'RevealBitlockerRecoveryKey',
  url: '/api/v1/backupBrowser/entraIdTenant/:sessionId/revealBitlockerRecoveryKey',
  since: '1.3-rev2',
  claims: ['RestoreEntraIdTenantItem'],
  roles: ['NoLicense'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { sessionId: Uuid() },
  body: Ref(EntraIdTenantRevealBitlockerRecoveryKeyRequest),
  reply: Ref(EntraIdTenantRevealBitlockerRecoveryKeyResponse),
  errors: [400, 401, 403, 500],
})
