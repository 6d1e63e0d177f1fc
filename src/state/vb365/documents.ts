import { Type } from '@sinclair/typebox'
import type { DocumentKind } from '../control/documents.js'

const text = Type.String()
const optional = Type.Optional(text)
const flag = Type.Optional(Type.Boolean())
const time = Type.String({ format: 'date-time' })
const bytes = Type.Integer({ minimum: 0 })
/** How far a session has come. */
const run = Type.Optional(Type.Object({
  phase: Type.Integer(), startedAt: Type.Integer(), phaseStartedAt: Type.Integer(), lengths: Type.Array(Type.Number())
}))

/** A place in object storage: `type` and what is there follow from the account that reads it. */
const storage = {
  type: text, accountId: text, location: text, separate: flag, name: optional, description: optional
}

const directory = { organizationId: text }

/** How the documents of VB365's collections look. Every collection has its line. */
export const vb365Documents: Readonly<Record<string, DocumentKind>> = {
  'vb365.accounts': { model: 'RESTAccount', own: { accountType: text, userName: text, secret: optional } },
  'vb365.buckets': {
    own: {
      accountType: text, name: text, owner: optional, host: optional, servicePoint: optional, customRegionId: optional,
      regionType: optional, regionId: optional, regionName: optional
    }
  },
  'vb365.cloudEndPoints': { own: { host: text, regions: Type.Array(text), certificateThumbprint: optional } },
  'vb365.copyJobs': { model: 'RESTCopyJob', own: { name: text, backupJobId: text, organizationId: text, repositoryId: text } },
  'vb365.encryptionKeys': { model: 'RESTEncryptionKey', own: { secret: optional } },
  'vb365.folders': { own: { bucketId: text, name: text } },
  'vb365.groups': { model: 'RESTGroup', own: directory },
  'vb365.health': { model: 'RESTHealthReportEntry' },
  'vb365.jobs': { model: 'RESTJob', own: { name: text, organizationId: text, repositoryId: text } },
  'vb365.jobSessions': {
    model: 'RESTJobSession',
    own: {
      jobId: text, organizationId: text, repositoryId: text, creationTime: time, progress: Type.Number(),
      retryCount: Type.Integer(), sourceId: optional, sourceRepositoryId: optional, retryOf: optional, run
    }
  },
  'vb365.leftBackups': {
    own: {
      location: text, proxyId: optional, usedSpaceBytes: bytes, capacityBytes: Type.Optional(bytes),
      freeSpaceBytes: Type.Optional(bytes), password: optional
    }
  },
  'vb365.license': {
    model: 'RESTLicense', own: { isRenewed: flag, isAutoUpdated: flag, exceededSince: Type.Optional(time) }
  },
  'vb365.licensedUsers': {
    model: 'RESTLicensedUser',
    own: {
      userId: text, name: text, organizationId: text, organizationName: text, backedUpOrganizationId: text,
      licensedSince: Type.Optional(time), newSince: Type.Optional(time), waitingSince: Type.Optional(time),
      refusedAt: Type.Optional(time)
    }
  },
  'vb365.organizations': {
    model: 'RestOrganizationComposed',
    own: { name: text, tenant: Type.Optional(Type.Object({})), versionBackup: Type.Optional(Type.Object({})) }
  },
  'vb365.ownerChangeSessions': { model: 'RESTBackupRepositoryOwnerChangeSession', own: { toOwnerId: text, run } },
  'vb365.principals': {
    own: {
      kind: Type.Enum({ tenant: 'tenant', operator: 'operator' }), userName: text, clientIds: Type.Array(text),
      organizationId: text, password: optional
    }
  },
  'vb365.processedObjects': {
    own: {
      sessionId: text,
      turn: Type.Integer({ minimum: 1 }),
      turns: Type.Integer({ minimum: 1 }),
      objects: Type.Array(Type.Object({ id: text, type: text, name: text }))
    }
  },
  'vb365.proxies': {
    model: 'RESTProxy',
    own: { hostName: text, status: Type.Enum({ Online: 'Online', Offline: 'Offline' }), unreachable: flag, run }
  },
  'vb365.proxyPools': { model: 'RESTProxyPool', own: { name: text } },
  'vb365.repositories': {
    model: 'RESTBackupRepository',
    own: { name: text, objectStorage: Type.Optional(Type.Object(storage)), location: text, drive: optional }
  },
  'vb365.repositorySynchronizeSessions': { model: 'RESTRepositorySynchronizeSession', own: { repositoryId: text, run } },
  'vb365.restorePoints': {
    model: 'RESTRestorePoint',
    own: {
      organizationId: text, repositoryId: text, jobId: text, backupTime: time, sessionId: text, sourceId: optional,
      storedBytes: Type.Optional(Type.Number())
    }
  },
  'vb365.restoreSessions': {
    model: 'RESTRestoreSession',
    own: {
      organizationId: text, repositoryId: optional, pointId: optional, showDeleted: Type.Boolean(),
      showAllVersions: Type.Boolean()
    }
  },
  'vb365.separateStorages': { model: 'RESTObjectStorageComposed', own: { ...storage, name: text } },
  'vb365.serviceInstance': {},
  'vb365.sites': { model: 'RESTSite', own: directory },
  'vb365.storageUsage': {
    own: {
      repositoryId: text, organizationId: text, backedUpOrganizationId: text, name: text, usedSpaceBytes: bytes,
      localCacheUsedSpaceBytes: Type.Optional(bytes), objectStorageUsedSpaceBytes: Type.Optional(bytes),
      protectedObjectsCount: Type.Integer({ minimum: 0 })
    }
  },
  'vb365.teams': { model: 'RESTTeam', own: directory },
  'vb365.usedProxyHosts': { own: { hostName: text } },
  'vb365.users': { model: 'RESTUser', own: directory }
}
