import type { Kernel } from '../../../kernel.js'
import type { InfrastructureArea } from '../../infrastructure/index.js'
import type { ManagedServer } from '../../infrastructure/managed-servers.js'
import { join, pathKey, trimPath } from '../../files/index.js'
import type { Guest } from '../../files/guest-tree.js'
import { isFileServer, isObjectServer, isSmbShare, settingsIn, toInside, type UnstructuredServer } from '../../unstructured/index.js'
import type { UnstructuredArea } from '../../unstructured/index.js'
import type { Share } from '../../unstructured/shares.js'
import { shareRefusals as refuse } from './refusals.js'

/** Where files are put: a share, or a server itself. Plain data: it is kept with what is restored. */
export interface ShareTarget { name: string, guest: Guest, folder: string, serverId?: string }

export type ShareTargetBelow = InfrastructureArea & UnstructuredArea

/** Finds where files of unstructured data go. */
export function createShareTargets (
  kernel: Kernel, { unstructuredServers, shares, managedServers }: ShareTargetBelow
) {
  /** A path on a server in full; one that does not begin at its top begins where its files do. */
  function placeOn (server: UnstructuredServer, share: Share, path: string): string {
    const { os } = share.guest
    if (isFileServer(server)) {
      const isFull = os === 'Windows' ? /^[a-z]:[\\/]/i.test(path) : path.startsWith('/')
      if (!isFull) throw refuse.pathOnServer(path, server.label)
      return trimPath(os, path)
    }
    if (os === 'Linux') return trimPath(os, join(os, '/', toInside(share, path).replace(/^\/+/, '')))
    const given = trimPath(os, path)
    if (pathKey(os, given).startsWith(pathKey(os, share.root))) return given
    if (/^[a-z]:/i.test(path) || path.startsWith('\\\\')) throw refuse.pathOnServer(path, server.label)
    return given.split('\\').filter(part => part !== '').reduce((folder, name) => join(os, folder, name), share.root)
  }

  const onServer = (server: UnstructuredServer, path: string): ShareTarget => {
    const share = shares.of(server)
    return { name: server.label, guest: share.guest, folder: placeOn(server, share, path), serverId: server.id }
  }

  /** Where a host is a file server of the inventory, too, its files are the same. */
  function onHost (host: ManagedServer, path: string): ShareTarget {
    const known = unstructuredServers.list().find(one => isFileServer(one) && settingsIn(one).hostId === host.id)
    if (known !== undefined) return onServer(known, path)
    const os = host.type === 'LinuxHost' ? 'Linux' : 'Windows'
    const isFull = os === 'Windows' ? /^[a-z]:[\\/]/i.test(path) : path.startsWith('/')
    if (!isFull) throw refuse.pathOnServer(path, host.name)
    const guest: Guest = { key: `${kernel.ids.seed()}/host/${host.id}`, name: host.name, os, disks: 2 }
    return { name: host.name, guest, folder: trimPath(os, path) }
  }

  return {
    /** `isObjects`: whether it is to be storage of objects, or none, where that matters. */
    onServer (serverId: string, path: string, isObjects?: boolean): ShareTarget {
      const server = unstructuredServers.find(serverId)
      if (server === undefined) throw refuse.noSuch('unstructured data server', serverId)
      if (isObjects !== undefined && isObjectServer(server) !== isObjects) throw refuse.otherKindOfServer(server.label)
      return onServer(server, path)
    },

    onBackupServer (path: string | undefined): ShareTarget {
      if (path === undefined || path.trim() === '') throw refuse.missing('path')
      const host = managedServers.list().find(one => 'isBackupServer' in one && one.isBackupServer === true)
      if (host === undefined) throw refuse.noBackupServer()
      return onHost(host, path)
    },

    isSmb ({ serverId = '' }: ShareTarget): boolean {
      const server = unstructuredServers.find(serverId)
      return server !== undefined && isSmbShare(server)
    },

    /** Why nothing can be put there. */
    trouble ({ serverId, name }: ShareTarget): string | undefined {
      if (serverId === undefined) return undefined
      const server = unstructuredServers.find(serverId)
      return server === undefined ? `${name} is no unstructured data server any more.` : unstructuredServers.trouble(server)
    }
  }
}

export type ShareTargets = ReturnType<typeof createShareTargets>
