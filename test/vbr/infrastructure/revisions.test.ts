import t from 'tap'
import type { Members } from '../../../src/server/product.js'
import { createLenience } from '../../../src/server/revisions/lenience.js'
import { createProjection } from '../../../src/server/revisions/projection.js'
import { createReplyCheck } from '../../../src/server/revisions/reply-check.js'
import { vbrProduct } from '../../../src/routes/vbr/index.js'
import { amazonKey } from '../../estate/vbr/cloud.js'
import { noId } from '../../estate/ids.js'

/**
 * A model as the newest revision has it and as an older one does. `older` must come out of `newest`, be valid there,
 * and go back to `newest`, or to `back` where the older one knows less.
 */
interface Sample { model: string, revision: string, newest: Members, older: Members, back?: Members }

const product = vbrProduct({ newest: '1.3-rev2' })
const check = createReplyCheck()

const mount = {
  mountServerId: amazonKey,
  writeCacheFolder: 'C:\\Cache',
  vPowerNFSEnabled: true,
  vPowerNFSPortSettings: { mountPort: 1063, vPowerNFSPort: 2049 }
}
const windowsMount = { mountServerSettingsType: 'Windows', windows: mount }
const immutable = { isEnabled: true, daysCount: 7 }

const samples: Sample[] = [
  {
    model: 'WindowsLocalStorageModel',
    revision: '1.1-rev0',
    newest: {
      id: amazonKey,
      name: 'R',
      description: '',
      type: 'WinLocal',
      hostId: amazonKey,
      uniqueId: 'ABC',
      repository: { path: 'E:\\', taskLimitEnabled: true, readWriteLimitEnabled: false },
      mountServer: windowsMount
    },
    older: {
      id: amazonKey,
      name: 'R',
      description: '',
      type: 'WinLocal',
      hostId: amazonKey,
      tag: 'ABC',
      repository: { path: 'E:\\', enableTaskLimit: true, enableReadWriteLimit: false },
      mountServer: mount
    }
  },
  {
    model: 'SmbStorageModel',
    revision: '1.2-rev1',
    newest: {
      id: amazonKey,
      name: 'N',
      description: '',
      type: 'Smb',
      share: { sharePath: '\\\\nas', credentialsId: amazonKey, gatewayServer: { autoSelectEnabled: true } },
      repository: { taskLimitEnabled: true },
      mountServer: { mountServerSettingsType: 'Both', windows: mount, linux: { ...mount, writeCacheFolder: '/cache' } }
    },
    older: {
      id: amazonKey,
      name: 'N',
      description: '',
      type: 'Smb',
      share: { sharePath: '\\\\nas', credentialsId: amazonKey, gatewayServer: { autoSelectEnabled: true } },
      repository: { taskLimitEnabled: true },
      mountServer: mount
    },
    back: {
      id: amazonKey,
      name: 'N',
      description: '',
      type: 'Smb',
      share: { sharePath: '\\\\nas', credentialsId: amazonKey, gatewayServer: { autoSelectEnabled: true } },
      repository: { taskLimitEnabled: true },
      mountServer: { windows: mount }
    }
  },
  {
    model: 'NetworkRepositorySettingsModel',
    revision: '1.1-rev0',
    newest: { taskLimitEnabled: true, maxTaskCount: 4, readWriteLimitEnabled: true, readWriteRate: 100 },
    older: { enableTaskLimit: true, maxTaskCount: 4, enableReadWriteLimit: true, readWriteRate: 100 }
  },
  {
    model: 'RepositoryShareGatewayModel',
    revision: '1.1-rev0',
    newest: { autoSelectEnabled: false, gatewayServerIds: [amazonKey] },
    older: { autoSelect: false, gatewayServerIds: [amazonKey] }
  },
  {
    model: 'AmazonS3StorageModel',
    revision: '1.1-rev0',
    newest: {
      id: amazonKey,
      name: 'S3',
      description: '',
      type: 'AmazonS3',
      account: { credentialsId: amazonKey, regionType: 'Global' },
      bucket: { regionId: 'eu-1', bucketName: 'b', folderName: 'f', immutability: immutable },
      taskLimitEnabled: false,
      proxyAppliance: { vpcId: 'vpc-1', subnetId: 'subnet-1', redirectorPort: 443 },
      mountServer: windowsMount,
      uniqueId: 'ABC'
    },
    older: {
      id: amazonKey,
      name: 'S3',
      description: '',
      type: 'AmazonS3',
      account: { credentialsId: amazonKey, regionType: 'Global' },
      bucket: { regionId: 'eu-1', bucketName: 'b', folderName: 'f', immutability: immutable },
      enableTaskLimit: false,
      proxyAppliance: { vpc: 'vpc-1', subnet: 'subnet-1', redirectorPort: 443 },
      mountServer: mount,
      tag: 'ABC'
    }
  },
  {
    model: 'CapacityTierModel',
    revision: '1.1-rev0',
    newest: { isEnabled: true, encryption: { isEnabled: true, encryptionPasswordId: amazonKey, encryptionPasswordUniqueId: 'P' } },
    older: { enabled: true, encryption: { isEnabled: true, encryptionPasswordIdOrNull: amazonKey, encryptionPasswordTag: 'P' } }
  },
  {
    model: 'PerformanceExtentModel',
    revision: '1.2-rev1',
    newest: { id: amazonKey, name: 'E', status: ['Sealed', 'Maintenance'] },
    older: { id: amazonKey, name: 'E', status: 'Sealed' },
    back: { id: amazonKey, name: 'E', status: ['Sealed'] }
  },
  {
    model: 'PerformanceExtentModel',
    revision: '1.1-rev0',
    newest: { id: amazonKey, name: 'E' },
    older: { id: amazonKey, name: 'E' }
  },
  {
    model: 'RepositoryAccessPermissionsModel',
    revision: '1.1-rev0',
    newest: {
      accessPolicy: 'AllowExplicit',
      accounts: [{ name: 'LWWORKS\\dba', type: 'ExternalUser' }],
      encryptionSettings: { isEnabled: true, encryptionPasswordId: amazonKey }
    },
    older: { accessPolicy: 'AllowExplicit', accounts: ['LWWORKS\\dba'], encryptBackups: true, passwordId: amazonKey }
  },
  {
    model: 'RepositoryAccessPermissionsModel',
    revision: '1.1-rev0',
    newest: { accessPolicy: 'DenyAll', encryptionSettings: { isEnabled: false } },
    older: { accessPolicy: 'DenyAll', encryptBackups: false }
  },
  {
    model: 'WindowsHostModel',
    revision: '1.1-rev0',
    newest: {
      id: amazonKey,
      name: 'h',
      description: '',
      type: 'WindowsHost',
      credentialsStorageType: 'Permanent',
      networkSettings: {
        components: [{ componentName: 'InstallerSvc', port: 6160 }, { componentName: 'VssHvSnapshotProvider', port: 6211 }],
        serverSide: true
      }
    },
    older: {
      id: amazonKey,
      name: 'h',
      description: '',
      type: 'WindowsHost',
      credentialsId: noId,
      networkSettings: {
        components: [{ componentName: 'DeployerSvc', port: 6160 }, { componentName: 'VssHwSnapshotProvider', port: 6211 }],
        serverThisSide: true
      }
    },
    // One that has no credentials does not say how it keeps them.
    back: {
      id: amazonKey,
      name: 'h',
      description: '',
      type: 'WindowsHost',
      networkSettings: {
        components: [{ componentName: 'InstallerSvc', port: 6160 }, { componentName: 'VssHvSnapshotProvider', port: 6211 }],
        serverSide: true
      }
    }
  },
  {
    model: 'LinuxHostModel',
    revision: '1.1-rev0',
    newest: {
      id: amazonKey,
      name: 'l',
      description: '',
      type: 'LinuxHost',
      credentialsStorageType: 'SingleUse',
      sshSettings: { serverSide: false, managementPort: 6162 }
    },
    older: {
      id: amazonKey,
      name: 'l',
      description: '',
      type: 'LinuxHost',
      credentialsId: noId,
      credentialsStorageType: 'SingleUse',
      sshSettings: { serverThisSide: false, managementPort: 6162 }
    }
  },
  {
    model: 'LinuxHostModel',
    revision: '1.2-rev1',
    newest: {
      id: amazonKey, name: 'l', description: '', type: 'LinuxHost', status: 'Available', credentialsStorageType: 'Certificate'
    },
    older: {
      id: amazonKey, name: 'l', description: '', type: 'LinuxHost', status: 'Available', credentialsStorageType: 'SingleUse'
    },
    back: {
      id: amazonKey, name: 'l', description: '', type: 'LinuxHost', status: 'Available', credentialsStorageType: 'SingleUse'
    }
  },
  {
    model: 'LinuxCredentialsModel',
    revision: '1.1-rev0',
    newest: {
      id: amazonKey,
      username: 'root',
      description: '',
      type: 'Linux',
      creationTime: '2025-01-15T10:00:00+01:00',
      uniqueId: 'ABC',
      elevateToRoot: true,
      authenticationType: 'Password'
    },
    older: {
      id: amazonKey,
      username: 'root',
      description: '',
      type: 'Linux',
      creationTime: '2025-01-15T10:00:00+01:00',
      tag: 'ABC',
      autoElevated: true,
      privateKey: null,
      passphrase: null
    },
    // How it proves itself is not said before 1.3, and an edit changes nothing about it.
    back: {
      id: amazonKey,
      username: 'root',
      description: '',
      type: 'Linux',
      creationTime: '2025-01-15T09:00:00.000Z',
      uniqueId: 'ABC',
      elevateToRoot: true
    }
  },
  {
    model: 'AmazonCloudCredentialsModel',
    revision: '1.1-rev0',
    newest: { id: amazonKey, type: 'Amazon', accessKey: 'AKIA', uniqueId: amazonKey },
    older: { id: amazonKey, type: 'Amazon', accessKey: 'AKIA', tag: '2C000000000040008000000000000001' }
  },
  {
    model: 'AzureStorageCloudCredentialsModel',
    revision: '1.1-rev0',
    newest: { id: amazonKey, type: 'AzureStorage', account: 'blob' },
    older: { id: amazonKey, type: 'AzureStorage', account: 'blob' }
  },
  {
    model: 'GeneralOptionsModel',
    revision: '1.2-rev1',
    newest: {
      notificationEnabled: true, emailSettings: mail(), notifications: notifications(), siemIntegration: siem()
    },
    older: { emailSettings: { ...mail(), isEnabled: true }, notifications: notifications(), siemIntegration: siem() }
  },
  {
    model: 'GeneralOptionsModel',
    revision: '1.1-rev0',
    newest: { notifications: notifications() },
    older: { notifications: notifications() }
  }
]

function mail (): Members {
  return {
    smtpServerName: 'smtp',
    advancedSmtpOptions: { port: 25, timeoutMs: 1, SSLEnabled: false, authRequired: true, credentialsId: amazonKey },
    from: 'a@b',
    to: 'c@d',
    subject: '',
    sendDailyReportsAt: '2025-01-15T09:00:00.000Z',
    notifyOnSuccess: true,
    notifyOnWarning: true,
    notifyOnFailure: true,
    notifyOnLastRetry: true
  }
}

function notifications (): Members {
  return {
    storageSpaceThresholdEnabled: true,
    storageSpaceThreshold: 10,
    datastoreSpaceThresholdEnabled: true,
    datastoreSpaceThreshold: 10,
    skipVMSpaceThresholdEnabled: true,
    skipVMSpaceThreshold: 5,
    notifyOnSupportExpiration: true,
    notifyOnUpdates: true
  }
}

function siem (): Members {
  return { SNMPEventsEnabled: false, SNMPServers: [], SyslogEventsEnabled: false, syslogEventFiltering: [] }
}

for (const { model, revision, newest, older, back = untyped(newest) } of samples) {
  t.test(`${model} goes to ${revision} and back`, async t => {
    const view = product.contract.at(revision)
    const lenience = createLenience(product, view)
    const schema = { $ref: `${model}#` } as Parameters<typeof lenience.raise>[0] // a reference is a schema

    const shown: unknown = JSON.parse(createProjection(product, view, true).text(schema, newest))
    t.same(withoutTimes(shown), withoutTimes(older))
    t.equal(check(product, view, schema, shown), undefined, 'it is valid there')
    t.same(lenience.raise(schema)(lenience.tolerate(schema)(older)), back)
  })
}

t.test('what tells accounts of clouds apart is a GUID in the newest revision, whatever an older one sent', async t => {
  const view = product.contract.at('1.1-rev0')
  const { raise } = createLenience(product, view)
  const schema = { $ref: 'AmazonCloudCredentialsSpec#' } as Parameters<typeof raise>[0] // a reference is a schema
  const account = { type: 'Amazon', accessKey: 'AKIA', secretKey: 's' }
  t.match(raise(schema)({ ...account, tag: '2C000000000040008000000000000001' }), { uniqueId: amazonKey })
  t.match(raise(schema)({ ...account, tag: amazonKey }), { uniqueId: amazonKey })
})

t.test('renamed kinds of repository are asked for and shown by the name of the revision', async t => {
  const view = product.contract.at('1.1-rev0')
  const state = { id: amazonKey, name: 'D', type: 'DellDataDomain', description: '', capacityGB: 1, freeGB: 1, usedSpaceGB: 0 }
  const { raise } = createLenience(product, view)
  type Schema = Parameters<typeof raise>[0]
  const model = { $ref: 'RepositoryStateModel#' } as Schema // as above
  t.match(JSON.parse(createProjection(product, view, true).text(model, state)), { type: 'DDBoost' })
  t.equal(raise({ $ref: 'ERepositoryType#' } as Schema)('ddboost'), 'DellDataDomain') // as above
})

/** What a client that knows one mount server sends back says nothing of others. */
function untyped ({ mountServer, ...members }: Members): Members {
  return mountServer === undefined ? members : { ...members, mountServer: { windows: mount } }
}

/** The one difference that is no matter of structure: how a time is written. */
function withoutTimes (value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_name, member: unknown) =>
    typeof member === 'string' && /^\d{4}-\d\d-\d\dT/.test(member) ? new Date(member).toISOString() : member)
}

t.test('of a kind that a revision cannot name it shows what all kinds have, and nothing that the state keeps', async t => {
  const view = product.contract.at('1.1-rev0')
  const { text } = createProjection(product, view, true)
  const model = (id: string) => ({ $ref: `${id}#` }) as Parameters<typeof text>[0] // a reference is a schema
  const vault = {
    id: amazonKey, name: 'V', description: '', type: 'VeeamDataCloudVault', account: { vault: { vaultId: amazonKey } }, space: { freeGB: 1 }
  }
  t.same(JSON.parse(text(model('RepositoryModel'), vault)), { id: amazonKey, name: 'V', description: '', type: vault.type })
  const login = { id: amazonKey, username: 'U', type: 'ManagedService', secrets: { password: 'not to be seen' } }
  t.notMatch(text(model('CredentialsModel'), login), 'secret')
})
