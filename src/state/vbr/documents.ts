import { Type } from '@sinclair/typebox'
import type { DocumentKind } from '../control/documents.js'

const text = Type.String()
const optional = Type.Optional(text)
const flag = Type.Optional(Type.Boolean())
const anything = Type.Optional(Type.Unknown())
const time = Type.String({ format: 'date-time' })
const group = Type.Object({})
const secrets = Type.Optional(Type.Record(text, text))
/** How far a session has come. */
const run = Type.Optional(Type.Object({
  phase: Type.Integer(), startedAt: Type.Integer(), phaseStartedAt: Type.Integer(), lengths: Type.Array(Type.Number())
}))

/** How the documents of VBR's collections look. Every collection has its line. */
export const vbrDocuments: Readonly<Record<string, DocumentKind>> = {
  'vbr.backupObjects': {
    model: 'BackupObjectModel',
    own: { backupId: text, restorePointsCount: Type.Integer({ minimum: 0 }), hostName: optional }
  },
  'vbr.backups': { model: 'BackupModel', own: { isOrphaned: flag } },
  'vbr.azureSubscriptions': {
    own: { azureSubscriptionId: text, name: text, tenantId: optional, locations: Type.Array(group) }
  },
  'vbr.cloudBuckets': {
    own: {
      service: text,
      name: text,
      owner: optional,
      regionType: optional,
      regionId: optional,
      endPoint: optional,
      folders: Type.Array(Type.Object({ name: text, type: Type.String({ enum: ['Backup', 'Archive'] }) }))
    }
  },
  'vbr.cloudRegions': {
    own: {
      service: text,
      regionId: text,
      name: text,
      regionType: optional,
      endPoint: optional,
      vpcs: Type.Optional(Type.Array(group)),
      instanceTypes: Type.Optional(Type.Array(text))
    }
  },
  'vbr.cloudVaults': {
    own: {
      service: text,
      name: text,
      storageAccount: text,
      storageContainerName: text,
      regionId: text,
      isInitialized: Type.Boolean(),
      folders: Type.Array(text)
    }
  },
  'vbr.cloudCredentials': {
    model: 'CloudCredentialsModel', own: { name: text, mark: optional, secrets }
  },
  'vbr.configBackup': { model: 'ConfigBackupModel', own: { name: text, usedPasswordId: optional } },
  'vbr.configRestorePoints': {
    own: {
      file: text, repositoryId: text, sessionId: text, creationTime: time, sizeBytes: Type.Integer({ minimum: 0 }),
      isEncrypted: Type.Boolean()
    }
  },
  'vbr.credentials': { model: 'CredentialsModel', own: { secrets } },
  'vbr.datastoreLatencies': { model: 'DatastoresLatencySettingsModel' },
  'vbr.diskMounts': {
    model: 'VmwareFcdInstantRecoveryMount',
    own: { name: text, infrastructure: text, serverId: optional, publisher: text, migrationId: optional }
  },
  'vbr.encryptionPasswords': { model: 'EncryptionPasswordModel', own: { secret: text } },
  'vbr.generalOptions': {
    own: {
      notificationsEnabled: Type.Boolean(), mailServer: text, mail: group, smtp: group, gmail: group, ms365: group,
      notifications: group, snmp: group, syslog: group, latency: group, hostTrust: text, metrics: group,
      metricsDaemon: text, nodeExporter: group
    }
  },
  'vbr.jobs': {
    model: 'BackupJobModel', own: { nextRun: Type.Optional(time), cancelsChain: flag, failed: anything, state: Type.Optional(group), uses: Type.Optional(group) }
  },
  'vbr.inventory': {
    model: 'VmwareObjectModel',
    own: {
      parents: Type.Record(text, text),
      isRoot: flag,
      machine: Type.Optional(Type.Object({
        disks: Type.Array(Type.Object({
          key: Type.Integer(),
          name: text,
          capacityBytes: Type.Integer({ minimum: 0 }),
          usedBytes: Type.Integer({ minimum: 0 })
        })),
        isPoweredOn: Type.Boolean(),
        guest: optional,
        hostId: optional
      }))
    }
  },
  'vbr.helperAppliances': { model: 'AzureLinuxHelperApplianceModel', own: { accountId: text } },
  'vbr.kmsServers': { model: 'KeyManagementServerBaseModel' },
  'vbr.managedServers': { model: 'ManagedServerModel', own: { isDedupAppliance: flag } },
  'vbr.proxies': { model: 'ProxyModel', own: { isDisabled: flag, state: Type.Optional(group) } },
  'vbr.leftFolders': { own: { site: text, owner: text, volume: optional, sizeGB: Type.Number({ minimum: 0 }) } },
  'vbr.recoveryTokens': { model: 'ComputerRecoveryTokenModel', own: { backupIds: Type.Array(text) } },
  'vbr.repositories': {
    model: 'RepositoryModel',
    own: {
      space: Type.Object({ capacityGB: Type.Number(), freeGB: Type.Number(), usedSpaceGB: Type.Number() }),
      isOutOfDate: flag,
      isUnreachable: flag,
      permissions: Type.Optional(group),
      state: Type.Optional(group)
    }
  },
  'vbr.restoreLocks': {
    own: { name: text, sessionId: text, restorePointIds: Type.Array(text), repositoryIds: Type.Array(text) }
  },
  'vbr.restorePoints': {
    model: 'ObjectRestorePointModel',
    own: {
      objectRef: text,
      sizeBytes: Type.Integer({ minimum: 0 }),
      dataSizeBytes: Type.Integer({ minimum: 0 }),
      repositoryId: text,
      gfs: Type.Optional(Type.Array(Type.String({ enum: ['Weekly', 'Monthly', 'Yearly'] }))),
      disks: Type.Array(Type.Object({ key: Type.Integer(), name: text, capacityBytes: Type.Integer({ minimum: 0 }) }))
    }
  },
  'vbr.scaleOutRepositories': { model: 'ScaleOutRepositoryModel', own: { permissions: Type.Optional(group) } },
  'vbr.server': { own: { name: text, patches: Type.Array(text), account: text, isRegistered: flag } },
  'vbr.services': { model: 'ServicesModel' },
  'vbr.sessions': {
    model: 'SessionModel', own: { outcome: text, kind: optional, work: anything, warning: optional, run }
  },
  'vbr.taskSessions': {
    model: 'TaskSessionModel',
    own: {
      outcome: text, machineId: text, hostName: text, objectId: text, way: text, readBytes: Type.Integer(),
      storedBytes: Type.Integer(), fullBytes: Type.Integer(), proxyId: optional
    }
  },
  'vbr.taskSlots': { own: { held: Type.Array(group), waiting: Type.Array(group) } },
  'vbr.trafficRules': { model: 'GlobalNetworkTrafficRulesModel', own: { internetRuleId: text } },
  'vbr.trustedHosts': { own: { name: text, fingerprint: text } },
  'vbr.vmMounts': {
    model: 'InstantViVMRecoveryMount',
    own: {
      name: text,
      infrastructure: text,
      serverId: optional,
      publisher: text,
      migrationId: optional,
      vmId: optional,
      homeDatastore: optional,
      placement: group
    }
  },
  'vbr.trustedHostsFiles': { own: { path: text, hosts: Type.Array(Type.Object({ name: text, fingerprint: text })) } }
}
