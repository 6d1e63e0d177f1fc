import t from 'tap'
import { sessionKinds } from '../../src/schemas/control/closed-lists.js'
import { fileServer, laptop, laptops, officeComputers, recoveryAppliance } from '../estate/vbr/agents.js'
import { startTest, type Reply, type TestWorld } from '../estate/simulator.js'
import { domainControllersBackup } from '../estate/vbr/backups.js'
import {
  amazonKey, azureComputeAccount, payAsYouGo, production, productionInAzure, westTemplate
} from '../estate/vbr/cloud.js'
import { windowsLogin } from '../estate/vbr/credentials.js'
import { windowsHost } from '../estate/vbr/infrastructure.js'
import { fileServers, webTier } from '../estate/vbr/jobs.js'
import { app01Replica, newestReplicaPoint } from '../estate/vbr/replicas.js'
import { lindwurmDaily } from '../estate/vb365/jobs.js'
import { lindwurm } from '../estate/vb365/organizations.js'
import { localProxy } from '../estate/vb365/proxies.js'
import { archiveNorth, azureWest, diskAlmond } from '../estate/vb365/repositories.js'
import { extentA, nas, scaleOut } from '../estate/vbr/repositories.js'
import { erpOldEvent } from '../estate/vbr/malware.js'
import { plantTenantBackup } from '../vbr/restore/entra/stories.js'

t.setTimeout(240_000)
const { control, world, report } = await startTest(t)

// What the products answer is read as a client does.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Body = any
type Start = (w: TestWorld) => Promise<Reply>

const rowsOf = async ({ name }: TestWorld, collection: string): Promise<Body[]> =>
  (await control.get(`/api/worlds/${name}/collections/${collection}?limit=100000`)).body.items
const named = async (w: TestWorld, collection: string, name: string): Promise<Body> =>
  (await rowsOf(w, collection)).find(row => row.name === name)

const infrastructure = '/api/v1/backupInfrastructure'
const recovery = '/api/v1/restore/instantRecovery/vSphere'
const pointOf = async ({ vbr }: TestWorld): Promise<string> =>
  (await vbr.get('/api/v1/restorePoints?nameFilter=sql01&limit=1')).body.data[0].id
const renewed = async (w: TestWorld, list: string): Promise<Reply> => {
  const [one] = (await w.vbr.get(`${infrastructure}/${list}`)).body.data.slice(-1)
  return w.vbr.put(`${infrastructure}/${list}/${one.id}`, { body: { ...one, description: 'Saved again' } })
}
const cluster = '/api/v1/highAvailabilityCluster'
const createCluster: Start = w => w.vbr.post(cluster, {
  body: {
    primaryNodeIpAddress: '172.24.29.163',
    secondaryNodeIpAddress: '172.24.29.164',
    secondaryNodeCredentialsId: windowsLogin,
    clusterEndpoint: '172.24.29.165',
    clusterDnsName: 'vbr-ha.lindwurm.example',
    certificate: { certificate: '-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----', formatType: 'Pem' }
  }
})
const formCluster = async (w: TestWorld): Promise<void> => {
  await createCluster(w)
  await w.advance('10m')
}
const recoverMachine: Start = async w => w.vbr.post(`${recovery}/vm`, {
  body: {
    type: 'Customized',
    restorePointId: await pointOf(w),
    secureRestore: {},
    destination: { restoredVmName: 'from-backup' },
    datastore: {}
  }
})
const recoverDisk: Start = async w => w.vbr.post(`${recovery}/fcd`, {
  body: {
    restorePointId: await pointOf(w),
    destinationCluster: {
      platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name: 'Prod', type: 'Cluster', objectId: 'domain-c26'
    },
    disksMapping: [{ nameInBackup: 'sql01_1', mountedDiskName: 'a', registeredFcdName: 'b' }]
  }
})
const datastore = {
  platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name: 'prod-ssd-01', type: 'Datastore', objectId: 'datastore-71'
}
/** What is mounted is moved; the outcome is arranged by then and waits for the migration. */
const moved = (what: string, recover: Start, body: object = {}): Start => async w => {
  const { body: { id } } = await recover(w)
  await w.advance('3m')
  return w.vbr.post(`${recovery}/${what}/${id}/migrate`, { body })
}
const inAzure = '/api/v1/restore/instantRecovery/azure/vm'
const azureNetwork = `/subscriptions/${productionInAzure}/resourceGroups/rg-restore/providers/Microsoft.Network/virtualNetworks/vnet-restore`
const recoverInAzure: Start = async w => w.vbr.post(inAzure, {
  body: {
    restorePointId: await pointOf(w),
    subscription: { subscriptionId: production, location: 'westeurope' },
    vmSize: { instanceSize: 'Standard_D4s_v5' },
    resourceGroup: { resourceGroup: 'rg-restore' },
    network: { network: azureNetwork, subnet: 'default', networkSecurityGroup: { mode: 'CreateNew' } },
    appliance: { subnet: 'appliances' }
  }
})
const migrateInAzure: Start = async w => {
  const { body: { id } } = await recoverInAzure(w)
  await w.advance('10m')
  return w.vbr.post(`${inAzure}/${id}/migrate`, { body: { switchoverSettings: { type: 'Manual' } } })
}
const replicas = {
  failover: 'failover/failoverNow', planned: 'failover/plannedFailover', undo: 'failover/undoFailover',
  permanent: 'failover/permanentFailover', failback: 'failback/failbackToProduction', switch: 'failback/switchToProduction',
  commit: 'failback/commitFailback', undoFailback: 'failback/undoFailback'
}
/** A replica is brought to where it can be moved from; the outcome waits for the last move. */
const moveReplica = (...ways: Array<keyof typeof replicas>): Start => async w => {
  let reply: Reply | undefined
  for (const way of ways) {
    await w.advance(reply === undefined ? '0s' : '5m')
    reply = await w.vbr.post(`/api/v1/${replicas[way]}/vSphere/snapshot`, {
      body: {
        replicaPointIds: [newestReplicaPoint],
        ...(way === 'failback' ? { type: 'OriginalLocation', failbackMode: { type: 'Manual' } } : {})
      }
    })
  }
  if (reply === undefined) throw new Error('No way to move')
  return reply
}
const mountFiles: Start = async w => w.vbr.post('/api/v1/restore/flr', {
  body: { restorePointId: await pointOf(w), type: 'Windows', mountMode: 'Automatic', autoUnmount: { isEnabled: false } }
})
const ofFiles = (what: string, body: object): Start => async w =>
  w.vbr.post(`/api/v1/backupBrowser/flr/${(await mountFiles(w)).body.sessionId}/${what}`, { body })
const withExtents = (call: string, revision = '1.3-rev2'): Start => w =>
  w.vbr.post(`${infrastructure}/scaleOutRepositories/${scaleOut}/${call}`, {
    body: { repositoryIds: [extentA] }, headers: { 'x-api-version': revision }
  })

/** Its computers are told of a policy as soon as it is saved. */
const savePolicy: Start = async w => {
  const { body: found } = await w.vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: fileServer } }
  })
  const { body: { id } } = await w.vbr.post('/api/v1/jobs', {
    body: {
      type: 'WindowsAgentBackupServerPolicy', name: 'Policy', description: '', backupMode: 'EntireComputer',
      computers: found.data, storage: { destination: { destinationType: 'LocalStorage', path: 'E:\\Backup' } }
    }
  })
  const { body, ...reply } = await w.vbr.get(`/api/v1/sessions?jobIdFilter=${id}`)
  return { ...reply, body: body.data[0] }
}

/** What an agent has backed up comes to a computer without a system. */
const restoreVolume: Start = async w => {
  const { body: found } = await w.vbr.post('/api/v1/inventory/physical/all', {
    body: { filter: { type: 'PredicateExpression', operation: 'Equals', property: 'id', value: laptop } }
  })
  const { body: { id } } = await w.vbr.post('/api/v1/jobs', {
    body: {
      type: 'WindowsAgentBackup', name: 'Laptop', description: '', backupMode: 'EntireComputer', computers: found.data,
      storage: { backupRepositoryId: nas }
    }
  })
  await w.vbr.post(`/api/v1/jobs/${id}/start`, { body: {} })
  await w.advance('1h')
  const [point] = (await w.vbr.get('/api/v1/restorePoints?nameFilter=laptop-tomas*')).body.data
  const { body: { diskManagementSessionId } } = await w.vbr.post('/api/v1/diskManagement/init', {
    body: { id: recoveryAppliance, oibId: point.id, hostType: 'RecoveryAppliance' }
  })
  const { body: diskMappingContext } = await w.vbr.post(
    `/api/v1/diskManagement/${diskManagementSessionId}/applyBackupLayout`, { body: { targetDiskNumber: 0 } })
  return w.vbr.post('/api/v1/restore/startVolumeRestore', { body: { diskManagementSessionId, diskMappingContext } })
}

/** A restore point of a share, as if its job had written it to an archive. */
async function archivedPoint (w: TestWorld): Promise<Body> {
  await w.vbr.post(`${infrastructure}/repositories`, {
    body: {
      type: 'AmazonS3Glacier',
      name: 'Glacier',
      description: '',
      account: { credentialsId: amazonKey, regionType: 'Global', connectionSettings: { connectionType: 'Direct' } },
      bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-archive', folderName: 'new' }
    }
  })
  await w.untilIdle()
  const { id: repositoryId } = await named(w, 'vbr.repositories', 'Glacier')
  const [{ id }] = (await w.vbr.get('/api/v1/restorePoints?platformNameFilter=UnstructuredData&nameFilter=*homes&limit=1')).body.data
  const row = `/api/worlds/${w.name}/collections/vbr.restorePoints/${id}`
  const { body } = await control.put(row, { body: { ...(await control.get(row)).body, repositoryId } })
  return body
}
/** Its mount retrieves it for a week. */
async function retrieved (w: TestWorld): Promise<Body> {
  const { id: restorePointId } = await archivedPoint(w)
  await w.vbr.post('/api/v1/restore/flr/unstructuredData', {
    body: { restorePointId, autoUnmount: { isEnabled: false }, coldStorageRetrievalSettings: { coldStorageRetrievalMode: 'AmazonExpedited', availabilityPeriodDays: 7 } }
  })
  return (await rowsOf(w, 'vbr.coldRetrievals'))[0]
}
const shareRecovery = '/api/v1/restore/instantRecovery/unstructuredData'
const publishedShare: Start = async w => {
  const [{ id }] = (await w.vbr.get('/api/v1/restorePoints?platformNameFilter=UnstructuredData&nameFilter=*homes&limit=1')).body.data
  return w.vbr.post(shareRecovery, {
    body: { autoSelectMountServers: true, restoreOptions: [{ restorePointId: id, permissions: { owner: 'Administrator' } }] }
  })
}
const explored: Start = async w => {
  const explorers = `/api/worlds/${w.name}/collections/vbr.applicationExplorers`
  const { body } = await control.post(explorers, { body: { restorePointId: await pointOf(w), application: 'SqlServer' } })
  return w.vbr.get(`/api/v1/sessions/${body.sessionId}`)
}

/** A tenant that is mounted out of a backup, or out of a copy. */
const mountTenant = (isCopy = false): Start => async w => {
  const jobType = isCopy ? 'EntraIDTenantBackupCopy' : 'EntraIDTenantBackup'
  const { backupId, pointIds } = await plantTenantBackup({ ...w, control }, ['2025-01-14T22:00:00.000Z'], { jobType })
  return isCopy
    ? w.vbr.post('/api/v1/restore/entraId/tenant/fromCopy', { body: { restorePointId: pointIds[0] } })
    : w.vbr.post('/api/v1/restore/entraId/tenant', { body: { backupId } })
}
/** A user of it is compared with production, or restored. */
const ofTenant = (what: string, bodyFor: (id: string, pointId: string) => object): Start => async w => {
  const { body: { sessionId, sourceProperties: { backupId } } } = await mountTenant()(w)
  const at = '/api/v1/backupBrowser/entraIdTenant'
  const [user] = (await w.vbr.post(`${at}/${backupId}/browse`, { body: { type: 'User', limit: 1 } })).body.data
  return w.vbr.post(`${at}/${sessionId}/${what}`, { body: bodyFor(user.id, user.restorePointId) })
}

/** How a session of each kind, and of each way that it can go, is started. */
const starts: Record<typeof sessionKinds[number], Record<string, Start>> = {
  AgentDiscovery: {
    group: w => w.vbr.post(`/api/v1/agents/protectionGroups/${officeComputers}/rescan`),
    reboot: w => w.vbr.post(`/api/v1/agents/protectionGroups/${officeComputers}/discoveredEntities/reboot`, { body: { entityIds: [fileServer] } })
  },
  AgentPolicy: { save: savePolicy },
  ApplianceDeployment: {
    create: w => w.vbr.post(`/api/v1/cloudCredentials/${azureComputeAccount}/helperAppliances`, { body: { type: 'AzureCompute', subscriptionId: payAsYouGo } })
  },
  ApplianceReboot: { reboot: w => w.vbr.post(`/api/v1/agents/recoveryAppliances/${recoveryAppliance}/reboot`) },
  ApplicationBrowse: { open: explored },
  ApplicationItemRestore: {
    async restore (w) {
      await explored(w)
      await w.advance('1m')
      const { id: explorerId } = await named(w, 'vbr.applicationExplorers', 'sql01')
      const { body } = await control.post(`/api/worlds/${w.name}/collections/vbr.applicationItemRestores`, { body: { explorerId, items: ['orders'] } })
      return w.vbr.get(`/api/v1/sessions/${body.sessionId}`)
    }
  },
  AzureStop: {
    async unmount (w) {
      const { body: { id } } = await recoverInAzure(w)
      await w.advance('10m')
      return w.vbr.post(`${inAzure}/${id}/unmount`)
    }
  },
  AzureSwitchover: {
    async start (w) {
      const { body: { id } } = await migrateInAzure(w)
      await w.advance('1h')
      return w.vbr.post(`${inAzure}/${id}/switchover`)
    }
  },
  Backup: { start: w => w.vbr.post(`/api/v1/jobs/${fileServers}/start`, { body: {} }) },
  BackupCopy: {
    async start (w) {
      const body = {
        type: 'BackupCopy',
        name: 'Copies',
        description: '',
        mode: 'Periodic',
        sourceObjects: { includes: { jobs: [{ id: fileServers }] } },
        target: { backupRepositoryId: nas }
      }
      return w.vbr.post(`/api/v1/jobs/${(await w.vbr.post('/api/v1/jobs', { body })).body.id}/start`, { body: {} })
    }
  },
  ColdRetrieval: { mount: async w => w.vbr.get(`/api/v1/sessions/${(await retrieved(w)).sessionId}`) },
  ColdRetrievalProlonging: {
    prolong: async w => w.vbr.post('/api/v1/restore/unstructuredData/retrieveFromArchiveStorage', {
      body: { retrievalOperationId: (await retrieved(w)).id, availabilityPeriodDays: 9 }
    })
  },
  CommitFailback: { commit: moveReplica('failover', 'failback', 'switch', 'commit') },
  ConfigurationBackup: { start: w => w.vbr.post('/api/v1/configBackup/backup') },
  CopyBackup: {
    copy: w => w.vbr.post('/api/v1/backups/machines/copyTo', { body: { backupId: domainControllersBackup, repositoryId: nas } }),
    repositories: async w => w.vbr.post('/api/v1/backups/unstructuredData/copyTo', {
      body: {
        backupRepository: nas,
        backupIds: (await w.vbr.get('/api/v1/backups?limit=100')).body.data
          .filter(({ platformName }: { platformName: string }) => platformName === 'UnstructuredData')
          .map(({ id }: { id: string }) => id)
      }
    })
  },
  DataRetrievalSession: {
    async retrieve (w) {
      const archived = (await w.vb365.get(`/v8/BackupRepositories/${archiveNorth}/MailboxData`)).body.results
      const mailboxes = [archived[0]]
      const { backedUpOrganizationId: organizationId } = archived[0]
      return w.vb365.post('/v8/DataRetrievals', { body: { organizationId, repositoryId: archiveNorth, mailboxes } })
    }
  },
  DeleteBackup: { backup: w => w.vbr.del(`/api/v1/backups/${domainControllersBackup}`) },
  DeploymentKit: { generate: w => w.vbr.post('/api/v1/deployment/generateKit', { body: {} }) },
  DiskRecovery: { start: recoverDisk },
  EntraIdComparison: {
    user: ofTenant('startCompare', (itemId, oldRestorePointId) => ({ itemId, itemType: 'User', oldRestorePointId }))
  },
  EntraIdExport: {
    user: ofTenant('exportToJson', (itemId, restorePointId) => ({ items: [{ itemId, restorePointId }] }))
  },
  EntraIdItemRestore: { user: ofTenant('restoreItems', itemId => ({ items: [{ itemId }] })) },
  EntraIdMount: { backup: mountTenant(), copy: mountTenant(true) },
  Failback: { failback: moveReplica('failover', 'failback') },
  Failover: { failover: moveReplica('failover') },
  HaClusterEdit: {
    async change (w) {
      await formCluster(w)
      return w.vbr.post(`${cluster}/changeCluster`, { body: { clusterEndpoint: '172.24.29.170' } })
    }
  },
  HaSwitchover: {
    async switchOver (w) {
      await formCluster(w)
      return w.vbr.post(`${cluster}/switchover`)
    }
  },
  HealthCheck: {
    check: w => w.vbr.post('/api/v1/backups/runHealthcheck', { body: { backupIds: [domainControllersBackup] } })
      .then(({ body, ...reply }) => ({ ...reply, body: body.data[0] }))
  },
  EncryptionAnalysis: {
    analyze: w => w.vbr.post('/api/v1/malwareDetection/analyzeEncryption', { body: { eventId: erpOldEvent } })
  },
  FileLevelRestore: { mount: mountFiles },
  FlrDownload: { prepare: ofFiles('prepareDownload', { sourcePath: ['C:\\Users'] }) },
  FlrRestore: { restore: ofFiles('restore', { sourcePath: ['C:\\Users'], restoreType: 'Overwrite' }) },
  FlrSearch: { search: ofFiles('search', { path: 'C:\\Users', searchString: '*' }) },
  HierarchyRescan: { rescan: w => w.vbr.post('/api/v1/inventory/vcenter01.lindwurm.example/rescan') },
  HostDiscovery: { rescan: w => w.vbr.post(`${infrastructure}/managedServers/rescan`) },
  HostUpgrade: { update: w => w.vbr.post(`${infrastructure}/managedServers/updateComponents`, { body: {} }) },
  Import: {
    async credentials (w) {
      const { body } = await w.vbr.post('/api/v1/automation/credentials/export', { body: {} })
      return w.vbr.post('/api/v1/automation/credentials/import', {
        body: { credentials: body.credentials.map((one: object) => ({ ...one, password: 'vbsim' })) }
      })
    }
  },
  Infrastructure: {
    cluster: w => createCluster(w),
    applianceTemplate: w => w.vbr.post(`${infrastructure}/helperApplianceTemplates`, {
      body: { templates: [{ subscriptionId: payAsYouGo, location: 'westeurope' }] }
    }),
    server: w => renewed(w, 'managedServers'),
    repository: w => renewed(w, 'repositories'),
    proxy: w => renewed(w, 'proxies'),
    mountServer: w => w.vbr.post(`${infrastructure}/mountServers`, { body: { hostId: windowsHost } }),
    scaleOut: w => renewed(w, 'scaleOutRepositories'),
    async protectionGroup (w) {
      const path = `/api/v1/agents/protectionGroups/${officeComputers}`
      return w.vbr.put(path, { body: (await w.vbr.get(path)).body })
    }
  },
  InfrastructureDeletion: {
    async cluster (w) {
      await formCluster(w)
      return w.vbr.del(cluster)
    },
    applianceTemplate: w => w.vbr.post(`${infrastructure}/helperApplianceTemplates/remove`, {
      body: { templateIds: [westTemplate] }
    }),
    async server (w) {
      const name = 'win-new01.lindwurm.example'
      await w.vbr.post(`${infrastructure}/managedServers`, {
        body: { type: 'WindowsHost', name, description: '', credentialsStorageType: 'Permanent', credentialsId: windowsLogin }
      })
      await w.untilIdle()
      return w.vbr.del(`${infrastructure}/managedServers/${(await named(w, 'vbr.managedServers', name)).id}`)
    },
    protectionGroup: w => w.vbr.del(`/api/v1/agents/protectionGroups/${laptops}`)
  },
  InstantRecovery: { start: recoverMachine, inAzure: recoverInAzure },
  JobSession: {
    backup: w => w.vb365.post(`/v8/Jobs/${lindwurmDaily}/start`, { body: {} })
  },
  LicenseUpdate: { update: w => w.vbr.post('/api/v1/license/update', { body: {} }) },
  MetadataDownload: {
    async download (w) {
      const { backupId, repositoryId } = await archivedPoint(w)
      const row = `/api/worlds/${w.name}/collections/vbr.backups/${backupId}`
      await control.put(row, { body: { ...(await control.get(row)).body, repositoryId } })
      return w.vbr.post(`/api/v1/backups/${backupId}/downloadBackupMeta`, { body: { targetRepositoryId: nas } })
    }
  },
  MoveBackup: {
    backup: w => w.vbr.post(`/api/v1/backups/${domainControllersBackup}/moveTo`, { body: { targetRepositoryId: nas } }),
    objects: w => w.vbr.post(`/api/v1/backups/${domainControllersBackup}/objects/moveTo`, { body: { targetJobId: webTier } })
  },
  OrganizationSync: { sync: w => w.vb365.post(`/v8/Organizations/${lindwurm}/Sync`, { body: {} }) },
  PermanentFailover: { permanent: moveReplica('failover', 'permanent') },
  PlannedFailover: { planned: moveReplica('planned') },
  PublishDisks: {
    publish: async w => w.vbr.post('/api/v1/dataIntegration/publish', {
      body: { type: 'ISCSITarget', restorePointId: await pointOf(w), allowedIps: ['172.24.30.10'] }
    })
  },
  QuickMigration: { machine: moved('vm', recoverMachine), disks: moved('fcd', recoverDisk, { targetDatastore: datastore }), inAzure: migrateInAzure },
  Replica: {
    async start (w) {
      const host = { platform: 'VSphere', hostName: 'vcenter01.lindwurm.example', name: 'esx04', type: 'Host', objectId: 'host-34' }
      const web01 = { ...host, name: 'web01', type: 'VirtualMachine', objectId: 'vm-107' }
      const { body } = await w.vbr.post('/api/v1/jobs', {
        body: { type: 'VSphereReplica', name: 'To DR', description: '', virtualMachines: { includes: [web01] }, destination: { host } }
      })
      return w.vbr.post(`/api/v1/jobs/${body.id}/start`, { body: { performActiveFull: false } })
    }
  },
  RecoveryMedia: {
    computer: w => w.vbr.post(`/api/v1/agents/protectionGroups/${officeComputers}/discoveredEntities/${fileServer}/createRecoveryMedia?format=Iso&allowRemoteBmr=true`)
  },
  ReplicaRescan: { rescan: w => w.vbr.post('/api/v1/replicas/rescan', { body: { replicaIds: [app01Replica] } }) },
  RepositoryEvacuate: {
    async evacuate (w) {
      await withExtents('enableMaintenanceMode')(w)
      await w.advance('1m')
      return withExtents('evacuateBackups', '1.1-rev0')(w)
    }
  },
  RepositoryMaintenance: { maintain: withExtents('enableMaintenanceMode'), seal: withExtents('enableSealedMode') },
  RepositoryOwnerChange: {
    change: w => w.vb365.post(`/v8/BackupRepositories/${diskAlmond}/changeOwner?proxyId=${localProxy}`)
  },
  RepositoryRescan: {
    rescan: w => w.vbr.post(`${infrastructure}/repositories/rescan`, { body: { repositoryIds: [extentA] } })
  },
  RepositorySynchronize: {
    sync: w => w.vb365.post(`/v8/BackupRepositories/${azureWest}/Sync`)
  },
  RestoreSession: {
    explore: w => w.vb365.post(`/v8/Organizations/${lindwurm}/explore`, { body: { type: 'Vex' } })
  },
  RestoreShare: {
    async share ({ vbr }) {
      const { body } = await vbr.get('/api/v1/restorePoints?platformNameFilter=UnstructuredData&nameFilter=*homes&limit=1')
      return vbr.post('/api/v1/restore/unstructuredData/fileShare', { body: { restorePointId: body.data[0].id } })
    }
  },
  RestoreVm: {
    start: async w => w.vbr.post('/api/v1/restore/vmRestore/vSphere', { body: { type: 'OriginalLocation', restorePointId: await pointOf(w) } })
  },
  LogsExport: { export: w => w.vbr.post('/api/v1/exportlogs', { body: { exportType: 'All', scopeType: 'Hosts' } }) },
  ScanBackup: {
    async scan (w) {
      const { body: { data: [point] } } = await w.vbr.get(`/api/v1/restorePoints/${await pointOf(w)}`).then(
        ({ body }) => ({ body: { data: [body] } }))
      const { body: { data: [object] } } = await w.vbr.get(`/api/v1/backupObjects?nameFilter=${point.name}`)
      return w.vbr.post('/api/v1/malwareDetection/scanBackup', {
        body: {
          type: 'Backup', backupObjectPair: [{ backupId: point.backupId, backupObjectId: object.id }], scanMode: 'AllInInterval',
          scanEngine: { useAntivirusEngine: true, useYaraRule: false }
        }
      })
    }
  },
  SecurityAnalyzer: { start: w => w.vbr.post('/api/v1/securityAnalyzer/start') },
  ShareMigration: {
    async migrate (w) {
      const { body: { data: [{ id }] } } = await publishedShare(w)
      await w.advance('2m')
      return w.vbr.post(`${shareRecovery}/${id}/migrate`, { body: { destination: {}, switchoverSettings: { type: 'Auto' } } })
    }
  },
  ShareRecovery: { publish: w => publishedShare(w).then(({ body, ...reply }) => ({ ...reply, body: body.data[0] })) },
  ShareSwitchover: {
    async switch (w) {
      const { body: { data: [{ id }] } } = await publishedShare(w)
      await w.advance('2m')
      await w.vbr.post(`${shareRecovery}/${id}/migrate`, { body: { destination: {}, switchoverSettings: { type: 'Manual' } } })
      await w.advance('24h')
      return w.vbr.post(`${shareRecovery}/${id}/switchover`)
    }
  },
  SwitchToProduction: { switch: moveReplica('failover', 'failback', 'switch') },
  UndoFailback: { undo: moveReplica('failover', 'failback', 'switch', 'undoFailback') },
  UndoFailover: { undo: moveReplica('failover', 'undo') },
  VolumeRestore: { start: restoreVolume }
}

/** At its beginning, in its middle and near its end. */
const ends = [['Warning', 1], ['Warning', 20], ['Warning', 75], ['Failed', 75], ['Canceled', 50]] as const

const isOver = ({ state = 'Stopped', status = 'Success' }: Body): boolean => state !== 'Working' && state !== 'Starting' &&
  !['WaitingSlot', 'WaitingRepository', 'Stopping', 'Postprocessing', 'Pending', 'Synchronizing'].includes(state) &&
  !['Running', 'Queued', 'Working'].includes(status)
/** A mount is there until somebody dismisses it, and the session of its recovery goes on. */
const staysOpen = ({ sessionType, type, parentSessionId }: Body): boolean =>
  (sessionType === 'EntraIdRestore' && parentSessionId === undefined) ||
  ['InstantRecovery', 'FirstClassDiskInstantRestore', 'FileLevelRestore', 'PublishBackupContentViaMount', 'NasRestore',
    'ApplicationLevelRestore', 'FileInstantRecovery'].includes(sessionType) || ['Vex', 'Vesp', 'Veod', 'Vet'].includes(type)

/** What has been copied waits on when its switchover has failed. */
const waitsForSwitchover = (kind: string, { sessionType }: Body): boolean =>
  kind === 'ShareSwitchover' && sessionType === 'FileInstantRecoveryMigration'

const ofVb365 = [
  'DataRetrievalSession', 'JobSession', 'OrganizationSync', 'RepositoryOwnerChange', 'RepositorySynchronize', 'RestoreSession'
]
const sessionsOfVb365 = ['vb365.jobSessions', 'vb365.directorySyncs', 'vb365.ownerChangeSessions', 'vb365.repositorySynchronizeSessions', 'vb365.restoreSessions',
  'vb365.dataRetrievalSessions']

/** What a session that has ended has left undone. */
async function leftOpen (kind: string, w: TestWorld): Promise<string[]> {
  const told: string[] = []
  const sessions: Body[] = []
  for (const collection of ofVb365.includes(kind) ? sessionsOfVb365 : ['vbr.sessions', 'vbr.taskSessions', 'vbr.tasks']) {
    const rows = await rowsOf(w, collection)
    told.push(...rows.filter(row => !isOver(row) && !staysOpen(row) && !waitsForSwitchover(kind, row))
      .map(({ id, name, state, status }) => `${collection} ${name ?? id}: ${state ?? status}`))
    if (collection === 'vbr.sessions') sessions.push(...rows)
  }
  if (ofVb365.includes(kind)) return told
  const open = new Set(sessions.filter(({ state }) => state !== 'Stopped').map(({ id }) => id))
  // What was mounted before the end stays mounted until somebody dismisses it.
  const mounts = [...await rowsOf(w, 'vbr.vmMounts'), ...await rowsOf(w, 'vbr.hyperVMounts'), ...await rowsOf(w, 'vbr.diskMounts'),
    ...await rowsOf(w, 'vbr.publications'), ...await rowsOf(w, 'vbr.sharePublications'), ...await rowsOf(w, 'vbr.azureMounts')]
  const files = new Set((await rowsOf(w, 'vbr.fileMounts')).map(({ sessionId }) => sessionId))
  const stays = ['Mounted', 'Published', 'Ready', 'ReadyToSwitch']
  const mounted = new Set(mounts.filter(({ state, mountState = state }) => stays.includes(mountState))
    .map(({ sessionId }) => sessionId))
  for (const { held, waiting } of await rowsOf(w, 'vbr.taskSlots')) {
    if (held.length + waiting.length > 0) told.push(`slots: ${JSON.stringify([held, waiting])}`)
  }
  for (const { name, sessionId } of await rowsOf(w, 'vbr.restoreLocks')) {
    if (!open.has(sessionId) && !mounted.has(sessionId) && !files.has(sessionId)) told.push(`lock: ${name}`)
  }
  for (const { id, name } of sessions.slice(-3).filter(({ id }) => !open.has(id))) {
    const { records = [] } = (await w.vbr.get(`/api/v1/sessions/${id}/logs`)).body
    if (records.some(({ status }: Body) => status === 'Running')) told.push(`log of ${name}: Running`)
  }
  return told
}

for (const kind of sessionKinds) {
  t.test(`a session of the kind ${kind} that is arranged to end early leaves nothing open, however it ends`, async t => {
    const w = await world()
    const at = `/api/worlds/${w.name}`
    await control.post(`${at}/snapshots`, { body: { name: 'before' } })
    for (const [way, start] of Object.entries(starts[kind])) {
      for (const [result, share] of ends) {
        const title = `${way}, ${result} at ${share}`
        const arranged = await control.post(`${at}/outcomes`, { body: { session: kind, result, at: share, message: 'Arranged' } })
        t.equal(arranged.status, 201, title)
        const started = await start(w)
        t.ok(started.status < 300, `${title}: ${started.status} ${JSON.stringify(started.body).slice(0, 200)}`)
        await w.untilIdle()
        t.match((await control.get(`${at}/outcomes`)).body.items, [{ left: 0 }], title)
        t.same(await leftOpen(kind, w), [], title)
        t.same(report.splice(0).map(({ message, error }) => `${message}: ${String(error)}`), [], title)
        await control.post(`${at}/snapshots/before/restore`)
      }
    }
  })
}
