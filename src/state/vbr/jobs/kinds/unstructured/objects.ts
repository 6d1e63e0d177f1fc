import { createChoice, followLinks } from '../../../files/index.js'
import type { FileTrees } from '../../../files/file-tree.js'
import type { Masks } from '../../../files/masks.js'
import type { VersionLimits } from '../../../files/versions.js'
import type { Kernel } from '../../../../kernel.js'
import type { Shares } from '../../../unstructured/shares.js'
import type { UnstructuredServers } from '../../../unstructured/servers.js'
import { isObjectServer, toInside, type UnstructuredServer } from '../../../unstructured/index.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Found, JobObject } from '../kind.js'
import { placeOfSource, type ShareJob, type ShareObject, takesLinkContent, versionLimits } from './body.js'

export interface ShareObjectsBelow { unstructuredServers: UnstructuredServers, shares: Shares, fileTrees: FileTrees }

/** A source of a job: a server, a share, or a folder on one. */
export interface JobShare extends JobObject {
  server: UnstructuredServer
  path: string
  masks: Masks
  versions?: VersionLimits | undefined
}

const day = 86_400_000

/** Finds what jobs of unstructured data name. */
export function createShareObjects (
  kernel: Kernel, { unstructuredServers: servers, shares, fileTrees }: ShareObjectsBelow
) {
  const idOf = (serverId: string, path: string): string => path === '' ? serverId : `${serverId}:${path}`

  /** Bytes of the files of an object that are not left out. What is large never changes, so a day is near enough. */
  function bytesOf (server: UnstructuredServer, object: ShareObject, followsLinks: boolean): number {
    const share = shares.of(server)
    const at = Math.floor(kernel.clock.now() / day) * day
    const fits = createChoice(masksOf(object))
    const tree = fileTrees.treeOf(share.guest, { at })
    return (followsLinks ? followLinks(tree) : tree).under(toInside(share, placeOfSource(object).path))
      .filter(({ type, path }) => type === 'File' && fits(path))
      .reduce((sum, { size }) => sum + size, 0)
  }

  function jobShare (server: UnstructuredServer, object: ShareObject, followsLinks: boolean): JobShare {
    const { path } = placeOfSource(object)
    const bytes = bytesOf(server, object, followsLinks)
    return {
      id: server.id,
      name: nameOf(server, path),
      hostName: server.label,
      objectId: idOf(server.id, path),
      usedBytes: bytes,
      capacityBytes: bytes,
      server,
      path,
      masks: { ...masksOf(object), ...followsLinks && { followsLinks } }
    }
  }

  function guardObject (object: ShareObject): void {
    const { serverId, path } = placeOfSource(object)
    const server = servers.find(serverId)
    if (server === undefined) throw refuse.noSuch('unstructured data server', serverId)
    const isObjects = 'objectStorageServerId' in object
    if (isObjectServer(server) !== isObjects) throw refuse.otherShareKind(server.label)
    const share = shares.of(server)
    const isThere = fileTrees.treeOf(share.guest, { at: kernel.clock.now() }).find(toInside(share, path)) !== undefined
    if (path !== '' && !isThere) throw refuse.noSharePath(path, server.label)
  }

  const keyOf = (object: ShareObject): string => {
    const { serverId, path } = placeOfSource(object)
    return idOf(serverId.toLowerCase(), path)
  }

  return {
    /** What the job processes must be there, unless it was in the job `before`; nothing twice. */
    guard ({ objects }: ShareJob, before?: ShareJob): void {
      if (objects.length === 0) throw refuse.empty('objects')
      const known = new Set((before?.objects ?? []).map(keyOf))
      const seen = new Set<string>()
      for (const object of objects) {
        const key = keyOf(object)
        if (!known.has(key)) guardObject(object)
        if (seen.has(key)) throw refuse.shareTwice(placeOfSource(object).path)
        seen.add(key)
      }
    },

    serverOf: (object: ShareObject): UnstructuredServer | undefined => servers.find(placeOfSource(object).serverId),

    find ({ objects, ...job }: ShareJob, only?: readonly string[]): Found & { objects: JobShare[] } {
      const versions = versionLimits(job, 'backup')
      const followsLinks = takesLinkContent(job)
      const found = objects.map(object => ({ object, server: servers.find(placeOfSource(object).serverId) }))
      return {
        objects: found
          .flatMap(({ object, server }) =>
            server === undefined ? [] : [{ ...jobShare(server, object, followsLinks), versions }])
          .filter(({ objectId }) => only?.includes(objectId) ?? true),
        missing: found.filter(({ server }) => server === undefined).map(({ object }) => placeOfSource(object).serverId),
        empty: []
      }
    },

    /** The server of something that a job has processed. */
    ofObject: (objectId: string): UnstructuredServer | undefined => servers.find(objectId.slice(0, 36)),

    called: (name: string): string[] => servers.list()
      .filter(({ id, label }) => [id, label.toLowerCase()].includes(name.toLowerCase())).map(({ id }) => id)
  }
}

/** A path that says where it lies says all; in front of others stands their server. */
function nameOf ({ label }: UnstructuredServer, path: string): string {
  if (path === '') return label
  return path.startsWith(label) ? path : `${label}:${path}`
}

export type ShareObjects = ReturnType<typeof createShareObjects>

/** Which files of an object are backed up. */
function masksOf (object: ShareObject): Masks {
  const { included = [], excluded = [] } = 'fileServerId' in object
    ? { included: object.inclusionMask, excluded: object.exclusionMask }
    : { excluded: object.exclusionPathMask }
  const toTexts = (masks: ReadonlyArray<string | { path: string }>): string[] =>
    masks.map(mask => typeof mask === 'string' ? mask : mask.path)
  return { included: toTexts(included), excluded: toTexts(excluded) }
}
