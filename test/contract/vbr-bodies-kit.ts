import type { Test } from 'tap'
import { contract } from '../../src/schemas/vbr/contract.js'
import type { JsonSchema, OperationAt, View } from '../../src/schemas/kit/at.js'
import { membersOf, notNull, refersTo } from '../../src/server/revisions/json-schema.js'
import { nameOf } from '../../src/state/control/operations.js'
import type { SimulatorOptions } from '../../src/simulator.js'
import { noId } from '../estate/ids.js'
import { startTest } from '../estate/simulator.js'
import {
  branchDomain, fileServer, fileServerObject, laptops, lindwurmDomain, linuxServer, linuxServerObject,
  officeComputers, recoveryAppliance
} from '../estate/vbr/agents.js'
import { buildExclusion, erpOldEvent } from '../estate/vbr/malware.js'
import { domainControllersBackup, erpOld, legacyErp } from '../estate/vbr/backups.js'
import {
  amazonKey, azureBlobAccount, azureComputeAccount, azureSubscription, googleKey, northTemplate, payAsYouGo, production,
  vault
} from '../estate/vbr/cloud.js'
import { app01Point, vcd } from '../estate/vbr/cloud-director.js'
import { labLogin, linuxKeyLogin, linuxLogin, vSphereLogin, windowsLogin } from '../estate/vbr/credentials.js'
import { hardenedHost, hyperVHost, windowsHost } from '../estate/vbr/infrastructure.js'
import { financeEncrypted, webTier } from '../estate/vbr/jobs.js'
import { projectsShare } from '../estate/vbr/unstructured.js'
import { developmentBackup, monitoringAccount, roleIds, webDesk } from '../estate/vbr/users.js'
import { extentA, nas, winRepo } from '../estate/vbr/repositories.js'

export type Members = Record<string, unknown>
export interface Answer { status: number, body: unknown }
/** One built operation in one revision. */
export interface Built { operation: OperationAt, name: string, revision: string, view: View }

export const { revisions } = contract
/** Those that somebody is at work on, `VBSIM_OPERATIONS='User|Role'`, or all. */
const only = new RegExp(process.env.VBSIM_OPERATIONS ?? '')
export const nowhere = 'f0f0f0f0-0000-4000-8000-00000000ffff'

export const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const rowsIn = (page: unknown): Members[] =>
  isMembers(page) && Array.isArray(page.data) ? page.data.filter(isMembers) : []

/** A world that is called without a network between, and what is built of VBR. */
export async function startContractTest (t: Test, options?: Partial<SimulatorOptions>) {
  const { simulator, control, world: newWorld, report } = await startTest(t, options)
  const client = await newWorld()
  const world = simulator.worlds.find(client.name)
  if (world === undefined) throw new Error('The world is gone')
  const { operations }: { operations: Array<{ product: string, operationId: string, behaviour: string }> } =
    (await control.get('/api/coverage')).body
  const live = new Set(operations.filter(({ product, behaviour }) => product === 'vbr' && behaviour !== 'pending')
    .map(({ operationId }) => operationId))

  const builtIn = (revision: string): Built[] => {
    const view = contract.at(revision)
    return view.operations().map(operation => ({ operation, name: nameOf(operation.source), revision, view }))
      .filter(({ name }) => live.has(name) && name !== 'Logout' && only.test(name))
  }

  async function call (
    revision: string, method: string, url: string,
    { body, text, token = client.vbr.token }: { body?: unknown, text?: string, token?: string } = {}
  ): Promise<Answer> {
    const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const reply = await simulator.vbr.server.inject({
      method: method as 'GET', // the contract knows no other methods than these
      url,
      headers: {
        'x-api-version': revision,
        authorization: `Bearer ${token}`,
        ...(payload === undefined ? {} : { 'content-type': 'application/json' })
      },
      ...(payload === undefined ? {} : { payload })
    })
    const isFile = reply.headers['content-disposition'] !== undefined
    return { status: reply.statusCode, body: isFile || reply.payload === '' ? undefined : JSON.parse(reply.payload) }
  }

  const get = async (revision: string, url: string): Promise<unknown> => (await call(revision, 'GET', url)).body
  const rows = async (revision: string, url: string): Promise<Members[]> => rowsIn(await get(revision, url))

  /** The id of something that is there for a step of a path; undefined where the first of its list does. */
  async function idFor (step: string, last: string, built: Built): Promise<string | undefined> {
    const { operation: { url }, name, revision } = built
    const isShare = url.includes('/unstructuredData/')
    const sessions = async (type: string): Promise<Members[]> =>
      await rows(revision, `/api/v1/sessions?typeFilter=${type}&limit=1000`)
    if (url.includes('/entraId')) return idOfTenant(step, last)
    if (step === ':browseSessionId') {
      return firstId((await sessions('ApplicationLevelRestore')).filter(({ parentSessionId = noId }) => (parentSessionId ?? noId) === noId))
    }
    if (step === ':sessionId') return firstId(await rows(revision, `/api/v1/backupBrowser/flr${isShare ? '/unstructuredData' : ''}`))
    if (step === ':taskId') {
      return firstId(await rows(revision, `/api/v1/tasks?typeFilter=${tasksOf[last]}&nameFilter=*${isShare ? 'nas0' : 'VM'}*`))
    }
    if (last === 'backupJob') return webTier
    if (step !== ':id') return placesOf[step]
    return url.includes('/helperAppliances') ? azureComputeAccount : places[name]
  }

  /** The path of an operation with the ids of things that are there. */
  async function pathOf (built: Built): Promise<string> {
    let path = ''
    for (const step of built.operation.url.split('/').slice(1)) {
      const known = step.startsWith(':') ? await idFor(step, path.split('/').at(-1) ?? '', built) : undefined
      path += `/${step.startsWith(':') ? known ?? firstId(await rows(built.revision, path)) : step}`
    }
    return path
  }

  /** What a job of a share has left, once it has run. */
  const shares = { point: nowhere, bucket: nowhere }
  const pointFor = (name: string): string =>
    /UnstructuredDataOS/.test(name) ? shares.bucket : ofShares.test(name) ? shares.point : point
  const point = firstId(await rows(first, '/api/v1/objectRestorePoints?nameFilter=dc01&limit=1'))

  /** Bodies that clients send to an operation: what they have read of the same, or as little as it takes. */
  async function bodiesFor (built: Built): Promise<Sent[]> {
    const { operation: { method, url, body: schema }, name, revision, view } = built
    const path = await pathOf(built)
    if (schema === undefined) return [{ path, body: undefined }]
    if (url.endsWith('/import')) {
      const { body } = await call(revision, 'POST', url.replace('import', 'export'), { body: { showPasswords: true } })
      return [{ path, body }]
    }
    const single = method === 'PUT' && !/:[^/]+$/.test(url) && wanted[name] === undefined
    const parent = url.replace(/\/:[^/]+$/, '')
    const read = wanted[name] !== undefined || parent.includes(':') ? [] : await rows(revision, parent)
    const kinds = new Map(read.map(row => [String(row.type), row]))
    if (single) return [{ path, body: await get(revision, path) }]
    if (kinds.size === 0) {
      return (bodiesOfTenant(name) ?? wanted[name] ?? [{}]).map(members =>
        ({
          path, body: leastOf(view, schema, {
            restorePointId: pointFor(name), objectRestorePointId: point, ...members
          })
        }))
    }
    return [...kinds.values()].map(row => method === 'PUT'
      ? { path: `${parent}/${row.id}`, body: row }
      : { path, body: { ...renewed(row), password: 'secret', ...anewOf[String(row.type)] } })
  }

  /** What is mounted of a tenant, and what of its items is asked for. */
  const tenant: Record<'backup' | 'session' | 'point' | 'user' | 'policy' | 'device' | 'restore' | 'comparison' |
    'recursive' | 'export' | 'code' | 'copyPoint' | 'logs', string> = {
      backup: nowhere, session: nowhere, point: nowhere, user: nowhere, policy: nowhere, device: nowhere,
      restore: nowhere, comparison: nowhere, recursive: nowhere, export: nowhere, code: '', copyPoint: nowhere, logs: nowhere
    }

  const idOfTenant = (step: string, last: string): string | undefined => ({
    ':backupId': tenant.backup,
    ':sessionId': tenant.session,
    ':itemId': tenant.user,
    ':restoreSessionId': tenant.restore,
    ':exportSessionId': tenant.export,
    ':compareSessionId': last === 'recursiveCompare' ? tenant.recursive : tenant.comparison
  })[step]

  function bodiesOfTenant (name: string): Members[] | undefined {
    const { backup, session: sessionId, point: restorePointId, user: itemId, policy, device: deviceId, code } = tenant
    const item = { itemId, restorePointId }
    const user = { itemId, itemType: 'User', oldRestorePointId: restorePointId }
    const bodies: Record<string, Members> = {
      StartEntraIDTenantRestore: { backupId: backup },
      StartEntraIDTenantRestoreFromCopy: { restorePointId: tenant.copyPoint },
      StartEntraIDAuditLogMount: { backupId: tenant.logs, restorePointId: undefined },
      GetEntraIdTenantRestoreDeviceCode: { sessionId },
      GetEntraIdTenantRestoreDeviceCodeState: { sessionId, userCode: code },
      EntraIdTenantRestoreAuthorize: { sessionId, error: 'access_denied' },
      BrowseEntraIdTenantMount: { type: 'User' },
      BrowseEntraIdTenantItem: { type: 'User' },
      ExportEntraIdTenantItem: { type: 'User' },
      ValidateEntraIdTenantItems: { restorePointId, itemIds: [itemId] },
      CheckEntraIdTenantProductionItems: { items: [item] },
      GenerateEntraIdTenantPassword: { passwordsCount: 1 },
      RestoreEntraIdTenantItems: { items: [item] },
      RestoreEntraIdTenantItemAttributes: { ...item, itemType: 'User' },
      CompareEntraIdTenantItem: user,
      StartCompareEntraIdTenantItem: user,
      StartRecursiveComparisonEntraIdTenantItem: { itemId: policy, oldRestorePointId: restorePointId },
      ExportEntraIdTenantObjectsToJson: { items: [item] },
      StartEntraIdTenantExportToJson: { items: [item] },
      RevealBitlockerRecoveryKey: { deviceId, restorePointId }
    }
    const body = bodies[name]
    return body && [body]
  }

  /** A tenant is mounted, restored from and compared. */
  async function mountTenant (): Promise<void> {
    const backups = await rows(newest, '/api/v1/backups?limit=1000')
    const idOf = (type: string): string => String(backups.find(({ jobType }) => jobType === type)?.id ?? nowhere)
    const at = '/api/v1/backupBrowser/entraIdTenant'
    const post = async (path: string, body: Members): Promise<Members> => {
      const reply = (await call(newest, 'POST', path, { body })).body
      return isMembers(reply) ? reply : {}
    }
    const first = async (type: string, fits: (item: Members) => boolean = () => true): Promise<Members> => {
      const { data } = await post(`${at}/${tenant.backup}/browse`, { type })
      return (Array.isArray(data) ? data as Members[] : []).find(fits) ?? {}
    }
    tenant.backup = idOf('EntraIDTenantBackup')
    tenant.logs = idOf('EntraIDAuditLogBackup')
    const copy = idOf('EntraIDTenantBackupCopy')
    tenant.copyPoint = firstId(await rows(newest, `/api/v1/restorePoints?backupIdFilter=${copy}&limit=1`))
    tenant.session = String((await post('/api/v1/restore/entraId/tenant', { backupId: tenant.backup })).sessionId)
    tenant.point = firstId(await rows(newest, `/api/v1/restorePoints?backupIdFilter=${tenant.backup}&limit=1`))
    const isNewest = ({ restorePointId }: Members): boolean => restorePointId === tenant.point
    tenant.user = String((await first('User', isNewest)).id)
    tenant.policy = String((await first('ConditionalAccessPolicy', isNewest)).id)
    tenant.device = String((await first('Device', one => isNewest(one) && one.bitLockerKeyCount !== 0)).id)
    const mounted = `${at}/${tenant.session}`
    const bodyOf = (name: string): Members => bodiesOfTenant(name)?.[0] ?? {}
    tenant.comparison = String((await post(`${mounted}/startCompare`, bodyOf('StartCompareEntraIdTenantItem'))).compareSessionId)
    tenant.recursive = String((await post(`${mounted}/startRecursiveCompare`,
      bodyOf('StartRecursiveComparisonEntraIdTenantItem'))).compareSessionId)
    tenant.export = String((await post(`${mounted}/exportToJson`,
      bodyOf('StartEntraIdTenantExportToJson'))).exportSessionId)
    tenant.restore = String((await post(`${mounted}/restoreItems`, bodyOf('RestoreEntraIdTenantItems'))).id)
    tenant.code = String((await post('/api/v1/restore/entraId/tenant/deviceCode', { sessionId: tenant.session })).userCode)
  }

  async function backUpShare (): Promise<void> {
    const exclusionMask = [{ path: '*.zip', type: 'Wildcard' }]
    const objects = [{ fileServerId: projectsShare, type: 'FileServerShare', exclusionMask }]
    const spec = { name: 'Projects', type: 'FileBackup', objects, backupRepository: { backupRepositoryId: winRepo } }
    const job = (await call(newest, 'POST', '/api/v1/jobs', { body: spec })).body
    if (!isMembers(job)) throw new Error('The job of a share was refused.')
    await call(newest, 'POST', `/api/v1/jobs/${job.id}/start`, { body: {} })
    await world?.clock.advanceBy(600_000)
    const points = '/api/v1/restorePoints?platformNameFilter=UnstructuredData&limit=1'
    shares.point = firstId(await rows(newest, `${points}&nameFilter=*nas0*`))
    shares.bucket = firstId(await rows(newest, `${points}&nameFilter=Amazon*`))
  }

  /**
   * A machine and a disk run from their backups, and files are mounted, searched and packed: there is something to do.
   */
  async function prepare (): Promise<void> {
    await backUpShare()
    await mountTenant()
    const all = builtIn(newest)
    const mounts = mounting.flatMap(wanted => all.filter(({ name }) => name === wanted))
    for (const built of mounts) {
      const { path, body } = (await bodiesFor(built))[0] ?? { path: '', body: undefined }
      const { status, body: reply } = await call(newest, 'POST', path, { body })
      if (status !== 201) throw new Error(`${built.name}: ${status} ${JSON.stringify(reply)}`)
    }
    await world?.clock.advanceBy(300_000)
  }

  return { simulator, prepare, mountTenant, world, client, report, builtIn, call, get, rows, pathOf, bodiesFor }
}

export type Called = Awaited<ReturnType<typeof startContractTest>>
/** What is sent to an operation. */
export interface Sent { path: string, body: unknown }

const first = revisions[0] ?? ''
const newest = revisions.at(-1) ?? ''
const mounting = [
  'AzureInstantVMRecoveryMount', 'InstantUnstructuredDataRecoveryMount', 'InstantViVMRecoveryMount',
  'InstantRecoveryVmwareFcdMountWithSession', 'StartFlrMount', 'FlrStartSearchFor', 'PrepareFlrItemDownload', 'StartUnstructuredDataFlrMount', 'UnstructuredDataFlrStartSearchFor',
  'UnstructuredDataFlrPrepareForDownload'
]

/** What is asked of points of shares alone. */
const ofShares = /UnstructuredData/
const shareRoot = '\\\\nas01.lindwurm.example\\projects'
const firstId = ([row]: readonly Members[]): string =>
  String(row?.id ?? row?.mountId ?? row?.sessionId ?? row?.objectId ?? row?.instanceId ?? row?.hostId ?? nowhere)
/** The tasks that a path leads to, by the step before them. */
const tasksOf: Record<string, string> = { search: 'FlrSearch', prepareDownload: 'FlrDownload', deployment: 'DeploymentKit' }
const placesOf: Record<string, string> = {
  ':vaultId': vault, ':objectType': 'backupJob', ':verificationCode': 'ABCDEFGH', ':name': 'vcenter01.lindwurm.example',
  ':protectionGroupId': officeComputers
}
/** What is done to computers of a group that can be reached. */
const ofComputers = [
  'GetProtectionGroup', 'RescanProtectionGroup', 'EnableProtectionGroup', 'DisableProtectionGroup',
  'GetDiscoveredEntities',
  'GetDiscoveredEntity', 'DeleteDiscoveredEntity', 'RescanDiscoveredEntities', 'InstallAgentOnDiscoveredEntities',
  'UninstallAgentFromDiscoveredEntities', 'UninstallAllComponentsFromDiscoveredEntities',
  'UpgradeAgentOnDiscoveredEntities',
  'InstallCBTDriverOnDiscoveredEntities', 'UninstallCBTDriverFromDiscoveredEntities', 'TrustDiscoveredEntities',
  'RebootDiscoveredEntities', 'RecreateEmbeddedRecoveryMedia'
]

/** Things that are of the kind that an operation is for, where the first of all is not. */
const places: Record<string, string> = {
  ChangePrivateKeyForCreds: linuxKeyLogin,
  ChangeRootPasswordForCreds: linuxLogin,
  ChangeCloudCertificate: azureComputeAccount,
  GetADDomainObject: lindwurmDomain,
  DeleteADDomain: branchDomain,
  UpdateSingleUseCredentials: hardenedHost,
  GetManagedServerVolume: hyperVHost,
  UpdateVolume: hyperVHost,
  ChangeAccount: googleKey,
  RetryJob: financeEncrypted,
  UpdateUserRoles: monitoringAccount,
  GetCustomRoleDetails: webDesk,
  CloneCustomRole: webDesk,
  UpdateCustomRole: developmentBackup,
  DeleteCustomRole: webDesk,
  ChangeServiceAccountMode: monitoringAccount,
  GetProtectedComputer: linuxServerObject,
  DownloadProtectionGroupPackages: laptops,
  GetAgentBackups: fileServerObject,
  AttachBackupToAgent: fileServerObject,
  DetachBackupFromAgent: fileServerObject,
  RebootAgentsRecoveryAppliance: recoveryAppliance,
  ...Object.fromEntries(ofComputers.map(name => [name, officeComputers]))
}

/** What makes of a thing that was read another one, to be created. */
const anew: Members = {
  id: undefined, uniqueId: undefined, tag: undefined, capacityTier: undefined, name: 'Another', description: 'Another',
  username: 'another', account: 'another', accessKey: 'ANOTHER', password: 'secret', path: 'D:\\Another',
  sharePath: '\\\\nas02.lindwurm.example\\another', folderName: 'another', hint: 'Another',
  performanceExtents: [{ id: nas, name: 'NAS01' }]
}
const secrets = { privateKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----' }
/** What a spec has that its model has not. */
const anewOf: Record<string, Members> = {
  Linux: secrets,
  LinuxHost: { name: 'lin-new01.lindwurm.example' },
  WindowsHost: { name: 'win-new01.lindwurm.example' },
  ViHost: { name: 'esx-new01.lindwurm.example' },
  Amazon: { secretKey: 'secret' },
  Google: { secretKey: 'secret' },
  AzureStorage: { sharedKey: 'c2VjcmV0' },
  AzureCompute: { creationMode: 'ExistingAccount' }
}

function renewed (value: unknown): Members {
  if (!isMembers(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key,
    key in anew && (typeof member !== 'object' || Array.isArray(member) || anew[key] === undefined)
      ? anew[key]
      : isMembers(member) && key !== 'virtualMachines' ? renewed(member) : member]))
}

const object = (type: string, name: string, objectId: string): Members =>
  ({ platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', type, name, objectId })
const host = object('Host', 'esx04.lindwurm.example', 'host-34')
const extents = [{ repositoryIds: [extentA] }]
const amazon = {
  serviceType: 'AmazonS3',
  credentialsId: amazonKey,
  regionType: 'Global',
  regionId: 'eu-central-1',
  bucketName: 'lindwurm-vbr',
  newFolderName: 'new'
}
const azure = {
  serviceType: 'AzureBlob',
  credentialsId: azureBlobAccount,
  regionType: 'Global',
  containerName: 'vbr',
  newFolderName: 'new'
}
const cluster = {
  primaryNodeIpAddress: '172.24.29.163', secondaryNodeIpAddress: '172.24.29.164', clusterEndpoint: '172.24.29.165',
  secondaryNodeCredentialsId: labLogin, clusterDnsName: 'ha.lindwurm.example',
  certificate: { certificate: '-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----' }
}
/** The members that a body must have a certain value of, by operation. */
const wanted: Record<string, Members[]> = {
  CreateADDomain: [{ serverName: 'dc01.corp.example', credentialsId: windowsLogin }],
  ExportSupportLogs: [{ exportType: 'All', scopeType: 'Hosts' }],
  RegisterVbr: [{ grant_type: 'authorization_code', code: 'code', codeVerifier: 'verifier' }],
  CreateComputerRecoveryToken: [{ backupIds: [domainControllersBackup], expirationDate: '2025-02-01T00:00:00Z' }],
  BrowseCloudEntity: [amazon, azure, { serviceType: 'AzureCompute', credentialsId: azureComputeAccount }],
  CreateNewCloudFolder: [amazon, azure],
  BrowseCloudEntityVirtualMachines: [
    { serviceType: 'AWS', credentialsId: amazonKey, region: 'eu-central-1', regionType: 'Global' },
    { serviceType: 'Azure', subscriptionId: production, region: 'West Europe', regionType: 'Global' }
  ],
  BrowseCloudVaultEntity: [{ credentialsId: azureBlobAccount }],
  CopyBackups: [{ backupIds: legacyErp, backupRepository: nas, archiveRepository: winRepo }],
  GetConnectionCertificate: [
    { serverName: 'vcenter01.lindwurm.example', type: 'ViHost', credentialsId: vSphereLogin }
  ],
  ChangePrivateKeyForCreds: [secrets],
  CreateCloudCredsHelperAppliance: [{ subscriptionId: azureSubscription }],
  AzureInstantVMRecoveryMount: [{
    subscriptionId: production, location: 'westeurope', instanceSize: 'Standard_B2s', resourceGroup: { resourceGroup: 'rg-restore' },
    network: { network: 'vnet-restore', subnet: 'default', networkSecurityGroup: { mode: 'DoNotAssign' } },
    appliance: { subnet: 'appliances' }
  }],
  AzureInstantVMRecoveryMigrate: [{ switchoverSettings: { type: 'Manual' } }],
  UpdateAzureInstantVMRecoverySwitchoverSettings: [{ type: 'Manual' }],
  InstantUnstructuredDataRecoveryMount: [{
    autoSelectMountServers: true, permissions: { owner: 'Administrator', permissionType: 'AllowEveryone' }
  }],
  InstantUnstructuredDataRecoveryMigrate: [{ switchoverSettings: { type: 'Manual' } }],
  UpdateUnstructuredDataShareIRSwitchoverSettings: [{ type: 'Manual' }],
  CreateHighAvailabilityCluster: [cluster],
  ChangeHighAvailabilityCluster: [{ clusterEndpoint: '172.24.29.170' }],
  DeployHelperApplianceTemplates: [{ templates: { subscriptionId: payAsYouGo, location: 'westeurope' } }],
  RemoveHelperApplianceTemplates: [{ templateIds: northTemplate }],
  StartJob: [{ performActiveFull: true }],
  UpdateSingleUseCredentials: [{ username: 'root', password: 'secret' }],
  DisableScaleOutExtentMaintenanceMode: extents,
  DisableScaleOutExtentSealedMode: extents,
  EnableScaleOutExtentMaintenanceMode: extents,
  EnableScaleOutExtentSealedMode: extents,
  EvacuateBackupsFromScaleOutExtent: extents,
  RescanRepositories: [{ repositoryIds: [winRepo] }],
  EntireVmRestoreVmware: [{ type: 'OriginalLocation' }, { type: 'Customized' }],
  EntireVmRestoreCloudDirector: [
    { type: 'OriginalLocation', restorePointId: app01Point },
    {
      type: 'Customized', restorePointId: app01Point,
      location: { newName: 'app01-test', vApp: vcd.financeTest, restoreVSphereVMTags: false }
    }
  ],
  InstantViVMRecoveryMount: [{ type: 'OriginalLocation' }, { type: 'Customized' }],
  InstantViVMRecoveryMigrate: [{ destinationHost: host }],
  InstantRecoveryVmwareFcdMountWithSession: [{ destinationCluster: object('Cluster', 'Prod', 'domain-c26') }],
  InstantRecoveryVmwareFcdMigrateWithSession: [{ targetDatastore: object('Datastore', 'bulk-01', 'datastore-73') }],
  InstallLicense: [{
    license: Buffer.from('License type=Subscription\nInstances=50\nLicense expires=2030-01-01').toString('base64')
  }],
  CreateUser: [{ name: 'LWWORKS\\another', roles: { id: roleIds.backupViewer } }],
  UpdateCustomRole: [{ name: 'Another', manageBackups: true, manageRestores: false }],
  ChangeAclOwner: [{ owner: 'LWWORKS\\wendy.web' }],
  ChangeAclEffectiveAccess: [{ effectiveAccess: { id: roleIds.restoreOperator } }],
  UpdateUserRoles: [{ roles: { id: roleIds.backupViewer } }],
  ChangeServiceAccountMode: [{ isServiceAccountEnable: true }],
  CreateSuspiciousActivityEvent: [{ fqdn: 'erp-old', backupObjectId: erpOld }],
  StartMalwareBackupScan: [{
    type: 'Backup', backupObjectPair: { backupId: legacyErp, backupObjectId: erpOld }, scanMode: 'MostRecent',
    scanEngine: { useAntivirusEngine: true }
  }],
  StartMalwareEncryptionAnalysis: [{ eventId: erpOldEvent }],
  MarkBackupObjectsAsClean: [{ objectIds: erpOld }],
  UpdateMalwareDetectionObjectExclusions: [{ data: { type: 'ObjectId', id: buildExclusion } }],
  DeleteMalwareDetectionObjectExclusions: [{}],
  EnableIndicatorOfCompromise: [{ indicatorsOfCompromise: 'PsExec' }],
  DisableIndicatorOfCompromise: [{ indicatorsOfCompromise: 'PsExec' }],
  StartVSphereQuickBackupJob: [{
    platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', type: 'VirtualMachine', name: 'web01',
    objectId: 'vm-107'
  }],
  SetupMountServer: [{ hostId: windowsHost }],
  UpdateGlobalVMExclusionNote: [{ note: 'Rebuilt each week' }],
  ...Object.fromEntries(ofComputers.map(name => [name,
    [{ entityIds: [name.startsWith('Trust') ? linuxServer : fileServer] }]])),
  DownloadProtectionGroupPackages: [{ includeWindowsPackages: true }],
  RebootAgentsRecoveryAppliances: [{ ids: [recoveryAppliance] }],
  UpdateServerComponents: [{ ids: windowsHost }],
  RescanAllManagedServers: [{ ids: windowsHost }],
  StartFlrMount: [{ type: 'Windows', mountMode: 'Automatic' }],
  BrowseFlrMount: [{ path: 'C:\\' }],
  WindowsFlrBrowseCompareAttributes: [{ path: 'C:\\Users' }],
  WindowsFlrBrowseCompareToProduction: [{ paths: ['C:\\Users'] }],
  FlrStartSearchFor: [{ path: 'C:\\', searchString: '*.docx' }],
  FlrMountRestore: [{ sourcePath: ['C:\\Users\\desktop.ini'], restoreType: 'Overwrite' }],
  FlrMountRestoreTo: [{
    sourcePath: ['C:\\Users\\desktop.ini'], restoreType: 'Overwrite', targetPath: 'C:\\Another',
    credentialsId: vSphereLogin,
    targetHost: { type: 'VMware', vmObject: object('VirtualMachine', 'dc02', 'vm-102') }
  }],
  PrepareFlrItemDownload: [{ sourcePath: ['C:\\Users\\desktop.ini'] }],
  DownloadFlrItem: [{ sourcePath: ['C:\\Users\\desktop.ini'] }],
  FlrRestoreValidateCredentials: [{ restoreMode: 'OriginalLocation' }],
  FlrRestoreValidateItemTargetPath: [{ itemPath: 'C:\\Users' }],
  BrowseFLRUnstructuredDataMount: [{ path: shareRoot }],
  BrowseFLRUnstructuredDataRestorePoints: [{ path: `${shareRoot}\\Public` }],
  UnstructuredDataFlrStartSearchFor: [{ path: shareRoot, searchString: '*.docx' }],
  UnstructuredDataFlrBrowseCompareAttributes: [{ path: `${shareRoot}\\Public` }],
  UnstructuredDataFlrBrowseCompareToProduction: [{ paths: [`${shareRoot}\\Public`] }],
  UnstructuredDataFlrRestore: [{ sourcePath: [`${shareRoot}\\readme.txt`] }],
  UnstructuredDataFlrCopyTo: [{
    sourcePath: [`${shareRoot}\\readme.txt`], unstructuredDataServerId: projectsShare, path: `${shareRoot}\\Copy`
  }],
  UnstructuredDataFlrPrepareForDownload: [{ sourcePath: [`${shareRoot}\\readme.txt`] }],
  CreateProxy: [{ type: 'ViProxy', hostId: hardenedHost, server: { hostId: hardenedHost, maxTaskCount: 2 } }]
}

/** As little of a model as it takes: what is required, what is wanted, and what is wanted inside of it. */
export function leastOf (view: View, schema: JsonSchema, wanted: Members, name = ''): unknown {
  const reference = refersTo(schema)
  if (reference !== undefined) return leastOf(view, view.schema(reference), wanted, name)
  if (schema.anyOf !== undefined) return leastOf(view, notNull(schema), wanted, name)
  const given = wanted[name]
  const inside = isMembers(given) ? given : wanted
  if (schema.discriminator !== undefined) {
    return leastOf(view, view.schema(memberFor(view, schema, inside)), wanted, name)
  }
  if (schema.properties !== undefined) {
    // What is wanted without a place is wanted wherever there is a member of that name, unless all have one.
    const isWanted = (key: string): boolean =>
      inside[key] !== undefined && (isMembers(given) || (key !== 'type' && key !== 'platform'))
    return Object.fromEntries(Object.entries(schema.properties)
      .filter(([key]) => schema.required?.includes(key) === true || isWanted(key))
      .map(([key, member]) => [key, leastOf(view, member, inside, key)]))
  }
  if (schema.enum !== undefined) {
    const isGiven = (value: unknown): boolean => String(value).toLowerCase() === String(given).toLowerCase()
    return schema.enum.find(isGiven) ?? schema.enum.find(value => value !== null)
  }
  if (given !== undefined && !isMembers(given)) return given
  if (schema.items !== undefined) return [leastOf(view, schema.items, wanted, name)]
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.format === 'uuid') return nowhere
  return schema.format === 'date-time' ? '2025-02-01T00:00:00Z' : 'text'
}

/** The model of a union that is wanted: by its discriminator, or else of vSphere, or else the first. */
function memberFor (view: View, union: JsonSchema, wanted: Members): string {
  const known = new Map([...membersOf(union, view.schema)].map(([value, id]) => [value.toLowerCase(), id]))
  const tag = String(wanted[union.discriminator?.propertyName ?? '']).toLowerCase()
  return known.get(tag) ?? known.get('vsphere') ?? known.get('vmware') ?? [...known.values()][0] ?? ''
}
