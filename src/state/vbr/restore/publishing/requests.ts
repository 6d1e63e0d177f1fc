import { isIP } from 'node:net'
import type { FUSELinuxMountSpec, ISCSIWindowsMountSpec, PublishBackupContentSpec } from '../../../../schemas/vbr/data-integration-api.js'
import type { CredentialsRecords } from '../../credentials/credentials.js'
import type { ManagedServer, ManagedServers } from '../../infrastructure/managed-servers.js'
import type { MountServers } from '../../infrastructure/mount-servers.js'
import type { Source } from '../sources.js'
import { publishingRefusals as refuse } from './refusals.js'

export interface PublishingRequestsBelow {
  managedServers: ManagedServers
  mountServers: MountServers
  credentials: CredentialsRecords
}

/** Where disks are mounted: a managed server, or one that is only named. */
export interface MountTarget { name: string, server?: ManagedServer, credentialsId?: string }

type Mounted = ISCSIWindowsMountSpec | FUSELinuxMountSpec

const systems = { ISCSIWindowsMount: 'Windows', FUSELinuxMount: 'Linux' } as const

/** What requests to publish disks name, checked. */
export function createPublishingRequests ({ managedServers, mountServers, credentials }: PublishingRequestsBelow) {
  /** The record with which the target server is logged on to, where it is kept. */
  function loginOf (spec: Mounted, server: ManagedServer | undefined): string | undefined {
    const { credentialsStorageType = 'Permanent', targetServerCredentialsId: id, targetServerName } = spec
    if (credentialsStorageType === 'Certificate') {
      const isKnown = server !== undefined && 'credentialsStorageType' in server
      if (!isKnown || server.credentialsStorageType !== 'Certificate') throw refuse.noCertificate(targetServerName)
      return undefined
    }
    if (credentialsStorageType === 'SingleUse') {
      const [member, given] = spec.type === 'ISCSIWindowsMount'
        ? ['singleUseCredentials', spec.singleUseCredentials] as const
        : ['singleUseSSHCredentials', spec.singleUseSSHCredentials] as const
      if (given === undefined) throw refuse.mustName(member, 'the credentials of the target server')
      if (given.username.trim() === '') throw refuse.mustName(`${member}.username`, 'a user')
      return undefined
    }
    if (id === undefined) throw refuse.mustName('targetServerCredentialsId', 'the credentials of the target server')
    const found = credentials.find(id)
    if (found === undefined) throw refuse.noSuch('credentials record', id)
    const wanted = spec.type === 'FUSELinuxMount' ? 'Linux' : 'Standard'
    if ((found.type === 'Linux') !== (wanted === 'Linux')) throw refuse.wrongLogin(id, wanted)
    return id
  }

  function guardAddresses (addresses: readonly string[]): void {
    if (addresses.length === 0) throw refuse.mustName('allowedIps', 'at least one IP address')
    const wrong = addresses.find(address => isIP(address) === 0)
    if (wrong !== undefined) throw refuse.notAllowedAddress(wrong)
  }

  return {
    /** All disks unless some are named (guide). */
    diskNames ({ point }: Source, { diskNames: named = [] }: PublishBackupContentSpec): string[] {
      if (point.disks.length === 0) throw refuse.noDisksInPoint(point.name)
      if (named.length === 0) return point.disks.map(({ name }) => name)
      return named.map(wanted => {
        const disk = point.disks.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
        if (disk === undefined) throw refuse.noDiskInPoint(wanted)
        return disk.name
      })
    },

    /** The server that gives the disks away, where a request names one. */
    mountServer ({ mountHostId: id }: PublishBackupContentSpec): ManagedServer | undefined {
      if (id === undefined) return undefined
      if (!mountServers.exists(id)) throw refuse.mountServerUnknown(id)
      return managedServers.get(id)
    },

    /** Where the disks are mounted; nowhere in the mode in which clients connect by themselves. */
    target (spec: PublishBackupContentSpec): MountTarget | undefined {
      if (spec.type === 'ISCSITarget') {
        guardAddresses(spec.allowedIps)
        return undefined
      }
      const { targetServerName: name } = spec
      if (name.trim() === '') throw refuse.mustName('targetServerName', 'the target server')
      const server = managedServers.byName(name)
      const system = systems[spec.type]
      if (server !== undefined && server.type !== `${system}Host`) throw refuse.wrongTarget(name, system)
      const credentialsId = loginOf(spec, server)
      return { name, ...(server && { server }), ...(credentialsId === undefined ? {} : { credentialsId }) }
    }
  }
}
