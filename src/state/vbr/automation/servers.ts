import type {
  CloudDirectorHostImportSpec, LinuxHostImportSpec, ManageServerExportSpec, ManageServerImportSpecCollection,
  ViHostImportSpec, WindowsHostImportSpec
} from '../../../schemas/vbr/automation/infrastructure.js'
import type { CredentialsImportModel } from '../../../schemas/vbr/automation/jobs.js'
import type { ManagedServerModel, ManagedServerSpec } from '../../../schemas/vbr/managed-servers.js'
import { type AutomationKind, choose, isGiven } from './items.js'
import { type References, unlessNone } from './references.js'
import { fingerprintOf, thumbprintOfHost } from '../infrastructure/index.js'
import type { ManagedServer, ManagedServers } from '../infrastructure/managed-servers.js'
import { automationRefusals as refuse } from './refusals.js'

/** An item of one of the lists of a file; `kind` is that of its list. */
type Item = Listed<'WindowsHost', WindowsHostImportSpec> |
  Listed<'LinuxHost', LinuxHostImportSpec> |
  Listed<'ViHost', ViHostImportSpec> |
  Listed<'CloudDirectorHost', CloudDirectorHostImportSpec>
interface Listed<K, I> { kind: K, item: I }

/**
 * Managed servers of the kinds that files know. ASSUMED: a Linux server that keeps no credentials is not exported,
 * because a file insists on some; a server gave a null in its place.
 */
export function managedServerKind (servers: ManagedServers, references: References): AutomationKind<
  Item, ManageServerImportSpecCollection, ManageServerExportSpec
> {
  const inFile = serverInFile(references)
  const inState = serverInState(references)

  return {
    name: 'managed servers',

    export (selection) {
      const items = choose(servers.list, selection).flatMap(inFile)
      return {
        windowsHosts: items.flatMap(({ kind, item }) => kind === 'WindowsHost' ? [item] : []),
        linuxHosts: items.flatMap(({ kind, item }) => kind === 'LinuxHost' ? [item] : []),
        viHosts: items.flatMap(({ kind, item }) => kind === 'ViHost' ? [item] : []),
        cloudDirectorHosts: items.flatMap(({ kind, item }) => kind === 'CloudDirectorHost' ? [item] : [])
      }
    },

    itemsOf: ({ windowsHosts = [], linuxHosts = [], viHosts = [], cloudDirectorHosts = [] }) => [
      ...windowsHosts.map(item => ({ kind: 'WindowsHost' as const, item })),
      ...linuxHosts.map(item => ({ kind: 'LinuxHost' as const, item })),
      ...viHosts.map(item => ({ kind: 'ViHost' as const, item })),
      ...cloudDirectorHosts.map(item => ({ kind: 'CloudDirectorHost' as const, item }))
    ],

    nameOf: ({ item }) => item.name,

    import (listed, user) {
      const { kind, item } = listed
      if (item.type !== kind) throw refuse.inOtherList(item.type, kind)
      const known = servers.byName(item.name)
      if (known === undefined) servers.createNow(inState(listed), user)
      // What creates a server is its model, all but the id and what the server shows of itself.
      else servers.editNow(known.id, { ...known, ...inState(listed), name: known.name } as ManagedServerModel)
      return known === undefined ? 'added' : 'changed'
    }
  }
}

/** Servers as files have them; none for what files do not know. */
function serverInFile ({ credentialsModel }: References) {
  return (server: ManagedServer): Item[] => {
    const { name, description, type } = server
    const record = { name, description, type }
    switch (server.type) {
      case 'WindowsHost': {
        const { networkSettings } = server
        const credentials = unlessNone(server.credentialsId, credentialsModel)
        const item = { ...record, ...(credentials && { credentials }), ...(networkSettings && { networkSettings }) }
        return [{ kind: server.type, item }]
      }
      case 'LinuxHost': {
        const { sshSettings } = server
        const credentials = unlessNone(server.credentialsId, credentialsModel)
        if (credentials === undefined) return []
        const sshFingerprint = fingerprintOf(name)
        const item = { ...record, credentials, sshFingerprint, ...(sshSettings && { sshSettings }) }
        return [{ kind: server.type, item }]
      }
      case 'ViHost': {
        const { credentialsId, port, viHostType = 'VC' } = server
        const credentials = credentialsModel(credentialsId)
        const certificateThumbprint = thumbprintOfHost(name)
        return [{ kind: server.type, item: { ...record, viHostType, credentials, port, certificateThumbprint } }]
      }
      case 'CloudDirectorHost': {
        const { credentialsId, url, viServers } = server
        return [{
          kind: server.type,
          item: {
            ...record,
            credentials: credentialsModel(credentialsId),
            certificateThumbprint: thumbprintOfHost(name),
            ...(url !== undefined && { url }),
            viServers: viServers.map(({ viServerName, viCredentialsId }) => ({
              viServerName,
              viCredentials: credentialsModel(viCredentialsId),
              certificateThumbprint: thumbprintOfHost(viServerName)
            }))
          }
        }]
      }
      default: return []
    }
  }
}

/** Servers as the state creates them; credentials that are imported with a server are kept. */
function serverInState (references: References) {
  const credentialsIn = (named: CredentialsImportModel | undefined): { credentialsId?: string } =>
    isGiven(named?.credentialsName) ? { credentialsId: references.credentials(named) } : {}

  return ({ kind, item }: Item): ManagedServerSpec => {
    const { name, description } = item
    switch (kind) {
      case 'WindowsHost': {
        const { credentials, networkSettings } = item
        return {
          name, description, type: kind, credentialsStorageType: 'Permanent', ...credentialsIn(credentials),
          ...(networkSettings && { networkSettings })
        }
      }
      case 'LinuxHost': {
        const { credentials, sshFingerprint, sshSettings } = item
        return {
          name, description, type: kind, credentialsStorageType: 'Permanent', ...credentialsIn(credentials),
          sshFingerprint,
          ...(sshSettings && { sshSettings })
        }
      }
      case 'ViHost': {
        const { credentials, port, certificateThumbprint } = item
        return {
          name, description, type: kind, credentialsId: references.credentials(credentials),
          ...(port !== undefined && { port }),
          ...(certificateThumbprint !== undefined && { certificateThumbprint })
        }
      }
      case 'CloudDirectorHost': {
        const { credentials, certificateThumbprint, url, viServers = [] } = item
        return {
          name, description, type: kind, credentialsId: references.credentials(credentials),
          ...(certificateThumbprint !== undefined && { certificateThumbprint }),
          ...(url !== undefined && { url }),
          viServers: viServers.map(({ viCredentials, ...viServer }) =>
            ({ ...viServer, viCredentialsId: references.credentials(viCredentials) }))
        }
      }
    }
  }
}
