import { amazonKey, archiveVault, azureBlobAccount, googleKey, production, vault } from '../../estate/vbr/cloud.js'
import { windowsLogin } from '../../estate/vbr/credentials.js'
import { backupServer, hardenedHost, linuxHost, windowsHost } from '../../estate/vbr/infrastructure.js'
/** One of every kind of repository that a client can create, as the newest revision takes it. */
export interface Kind {
  /** The first revision that can create it. */
  since: string
  spec: { type: string } & Record<string, unknown>
  /** Where its state says it lies. */
  path: string
}

const connectionSettings = { connectionType: 'Direct' }
const limit = { isEnabled: true, consumptionLimitCount: 2, consumptionLimitKind: 'TB' }
const server = { mountServerId: backupServer, writeCacheFolder: 'C:\\Cache', vPowerNFSEnabled: true }
/** Older revisions insist on it. */
const mounted = { mountServer: { mountServerSettingsType: 'Windows', windows: server } }
const immutability = { isEnabled: true, daysCount: 7, immutabilityMode: 'RepositorySettings' }

const s3 = (servicePoint: string, bucketName: string, regionId: string) => ({
  account: { servicePoint, regionId, credentialsId: amazonKey, connectionSettings },
  bucket: { bucketName, folderName: 'new' }
})

const specs: Record<string, Omit<Kind, 'spec'> & { spec: Record<string, unknown> }> = {
  WinLocal: {
    since: '1.0-rev1',
    spec: { ...mounted, hostId: windowsHost, repository: { path: 'D:\\Backups', maxTaskCount: 8 } },
    path: 'D:\\Backups'
  },
  LinuxLocal: {
    since: '1.0-rev1', spec: { ...mounted, hostId: linuxHost, repository: { path: '/data/backups' } }, path: '/data/backups'
  },
  LinuxHardened: {
    since: '1.0-rev1',
    spec: { ...mounted, hostId: hardenedHost, repository: { path: '/hardened/new', makeRecentBackupsImmutableDays: 10 } },
    path: '/hardened/new'
  },
  Smb: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      share: {
        sharePath: '\\\\nas02.lindwurm.example\\new',
        credentialsId: windowsLogin,
        gatewayServer: { autoSelectEnabled: false, gatewayServerIds: [windowsHost] }
      },
      repository: {}
    },
    path: '\\\\nas02.lindwurm.example\\new'
  },
  Nfs: {
    since: '1.0-rev1',
    spec: { ...mounted, share: { sharePath: 'nas02:/export' }, repository: { readWriteLimitEnabled: true, readWriteRate: 50 } },
    path: 'nas02:/export'
  },
  AzureBlob: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      account: { credentialsId: azureBlobAccount, regionType: 'Global', connectionSettings },
      container: { containerName: 'vbr', folderName: 'new', storageConsumptionLimit: limit }
    },
    path: 'azureBlob://vbr/new'
  },
  AzureDataBox: {
    since: '1.0-rev1',
    spec: {
      account: { serviceEndpoint: 'https://databox01.lindwurm.example', credentialsId: azureBlobAccount, connectionSettings },
      container: { containerName: 'databox', folderName: 'new' }
    },
    path: 'azureDataBox://databox01.lindwurm.example/databox/new'
  },
  AzureArchive: {
    since: '1.0-rev1',
    spec: {
      account: { credentialsId: azureBlobAccount, regionType: 'Global', connectionSettings },
      container: { containerName: 'vbr', folderName: 'old' },
      proxyAppliance: { subscriptionId: production, instanceSize: 'Standard_F4s', redirectorPort: 443 }
    },
    path: 'azureArchive://vbr/old'
  },
  AmazonS3: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      account: { credentialsId: amazonKey, regionType: 'Global', connectionSettings },
      bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-vbr', folderName: 'new' },
      proxyAppliance: { ec2InstanceType: 't3.medium', vpcId: 'vpc-1', subnetId: 'subnet-1' }
    },
    path: 'amazonS3://s3.eu-central-1.amazonaws.com/lindwurm-vbr/new'
  },
  AmazonSnowballEdge: {
    since: '1.0-rev1',
    spec: { ...mounted, ...s3('https://172.24.29.163:8443', 'snow-seed', 'snow') },
    path: 'amazonSnowballEdge://172.24.29.163:8443/snow-seed/new'
  },
  AmazonS3Glacier: {
    since: '1.0-rev1',
    spec: {
      account: { credentialsId: amazonKey, regionType: 'Global', connectionSettings },
      bucket: { regionId: 'eu-central-1', bucketName: 'lindwurm-archive', folderName: 'new', useDeepArchive: true }
    },
    path: 'amazonS3Glacier://s3.eu-central-1.amazonaws.com/lindwurm-archive/new'
  },
  S3Compatible: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      ...s3('https://minio.lindwurm.example:9000', 'vbr-demo', 'us-east-1'),
      proxyAppliance: { managedServerId: linuxHost }
    },
    path: 's3Compatible://minio.lindwurm.example:9000/vbr-demo/new'
  },
  GoogleCloud: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      account: { credentialsId: googleKey, regionId: 'europe-west3', connectionSettings },
      bucket: { bucketName: 'lindwurm-gcs', folderName: 'new', nearlineStorageEnabled: true }
    },
    path: 'googleCloud://lindwurm-gcs/new'
  },
  IBMCloud: {
    since: '1.0-rev1',
    spec: { ...mounted, ...s3('https://s3.eu-de.cloud-object-storage.appdomain.cloud', 'lindwurm-cos', 'eu-de') },
    path: 'ibmCloud://s3.eu-de.cloud-object-storage.appdomain.cloud/lindwurm-cos/new'
  },
  WasabiCloud: {
    since: '1.0-rev1',
    spec: {
      ...mounted,
      account: { credentialsId: amazonKey, regionId: 'eu-central-1', connectionSettings },
      bucket: { bucketName: 'lindwurm-wasabi', folderName: 'new', immutability: { isEnabled: true, daysCount: 7 } }
    },
    path: 'wasabiCloud://lindwurm-wasabi/new'
  },
  VeeamDataCloudVault: {
    since: '1.3-rev0',
    spec: { ...mounted, account: { vault: { vaultId: vault, isInitialized: true } }, container: { folder: 'new', immutability } },
    path: 'veeamDataCloudVault://new'
  },
  VeeamDataCloudVaultArchive: {
    since: '1.3-rev2',
    spec: { account: { vault: { vaultId: archiveVault, isInitialized: true } }, container: { folder: 'old', immutability } },
    path: 'veeamDataCloudVaultArchive://old'
  },
  DellDataDomain: {
    since: '1.3-rev2',
    spec: {
      dellDataDomain: { credentialsId: windowsLogin, ddServername: 'dd01', gatewayServer: { gatewayServerIds: [windowsHost] } },
      repository: { path: 'ddboost://dd01:unit@/new' }
    },
    path: 'ddboost://dd01:unit@/new'
  },
  ExaGrid: { since: '1.3-rev2', spec: { hostId: linuxHost, repository: { path: '/exagrid' } }, path: '/exagrid' },
  HPEStoreOnce: {
    since: '1.3-rev2',
    spec: {
      hpeStoreOnce: { storeOnceServerName: 'so01', credentialsId: windowsLogin }, repository: { path: 'storeonce://so01:store@/new' }
    },
    path: 'storeonce://so01:store@/new'
  },
  QuantumDXi: { since: '1.3-rev2', spec: { hostId: linuxHost, repository: { path: '/dxi' } }, path: '/dxi' },
  Infinidat: { since: '1.3-rev2', spec: { hostId: linuxHost, repository: { path: '/infinidat' } }, path: '/infinidat' },
  Fujitsu: { since: '1.3-rev2', spec: { hostId: linuxHost, repository: { path: '/fujitsu' } }, path: '/fujitsu' }
}

export const kinds: Kind[] = Object.entries(specs).map(([type, { spec, ...kind }]) =>
  ({ ...kind, spec: { name: `New ${type}`, description: 'Made by a test', type, ...spec } }))
