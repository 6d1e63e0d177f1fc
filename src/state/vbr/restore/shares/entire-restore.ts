import type {
  EUnstructuredDataRestoreOverwriteMode, UnstructuredDataEntireOSRestoreSpec, UnstructuredDataEntireShareRestoreSpec
} from '../../../../schemas/vbr/restore/unstructured-data-recovery.js'
import type { UnstructuredDataColdStorageRetrievalSettings } from '../../../../schemas/vbr/common/browse-mounts.js'
import type { Kernel } from '../../../kernel.js'
import type { CloudCatalogue } from '../../cloud/catalogue.js'
import { createChoice, join, nameOf, separatorOf } from '../../files/index.js'
import type { PutBack } from '../../files/file-tree.js'
import type { PutBacks } from '../../files/put-backs.js'
import { failureOf } from '../../sessions/index.js'
import type { Session, SessionOf, Sessions, Trouble } from '../../sessions/sessions.js'
import { isObjectServer, settingsIn } from '../../unstructured/index.js'
import type { ColdStorage } from '../../upkeep/cold-storage.js'
import type { RestoreSources } from '../sources.js'
import { ownerOfRestored } from './transfers.js'
import type { SharePoints, ShareSource } from './share-points.js'
import type { ShareTarget, ShareTargets } from './targets.js'
import { shareRefusals as refuse } from './refusals.js'

export interface EntireRestoreBelow {
  sessions: Sessions
  sources: RestoreSources
  sharePoints: SharePoints
  shareTargets: ShareTargets
  putBacks: PutBacks
  cloudCatalogue: CloudCatalogue
  coldStorage: ColdStorage
}

/** What of a share comes to lie where. */
export interface Plan { target: ShareTarget, pieces: Array<Omit<PutBack, 'at'>>, bytes: number }

interface Work extends Plan { restorePointId: string }

interface Options {
  rollback?: boolean | undefined
  overwriteMode?: EUnstructuredDataRestoreOverwriteMode | undefined
  restorePermissions?: boolean | undefined
  coldStorageRetrievalSettings?: UnstructuredDataColdStorageRetrievalSettings | undefined
}

const second = 1_000

/** Which files give way to those of the backup. */
const overwriting = { Skip: 'None', ReplaceOlder: 'Older', ReplaceNewer: 'Newer', Overwrite: 'All' } as const

/** Shares and buckets that are restored whole: to where they were, to another place, or to the backup server. */
export function createEntireShareRestore (kernel: Kernel, below: EntireRestoreBelow) {
  const { sessions, sources, sharePoints, shareTargets, putBacks, cloudCatalogue, coldStorage } = below

  const trouble = ({ work }: SessionOf<Work>): Trouble | undefined =>
    sources.trouble(sources.read(work.restorePointId)) ?? failureOf(shareTargets.trouble(work.target)) ??
    failureOf(coldStorage.trouble([sources.read(work.restorePointId).point]))

  const restores = sessions.define<Work>({
    kind: 'RestoreShare',
    type: 'NasRestore',
    // ASSUMED: the name; the session is called after what is restored.
    name: 'Unstructured data restore',
    starting: 3 * second,
    subjects ({ work }) {
      const { point, object } = sources.read(work.restorePointId)
      const { serverId } = work.target
      return [point.id, object.id, point.backupId, point.repositoryId, ...serverId === undefined ? [] : [serverId]]
    },
    // ASSUMED: the lines, and how long each takes.
    steps: [
      {
        says: ({ work }) => [
          'Locking required backup files',
          ...isCold(work) ? ['Waiting for data from cold storage'] : []
        ],
        lasts: ({ work }) => 2 * second + coldStorage.timeUntilThere([sources.read(work.restorePointId).point]),
        run: trouble
      },
      { says: ({ work }) => `Connecting to ${work.target.name}`, lasts: 3 * second, run: trouble },
      {
        says: ({ work }) => `Restoring files to ${work.target.folder === '' ? work.target.name : work.target.folder}`,
        lasts: ({ work }) => 5 * second + sources.timeToRead(sources.read(work.restorePointId), work.bytes),
        run: trouble
      }
    ],
    trouble: session => trouble(session)?.message,
    succeed ({ work }) {
      const at = kernel.clock.now()
      for (const piece of work.pieces) putBacks.add({ ...piece, at })
    },
    ended: ({ id }) => sources.release(id)
  })

  const isCold = ({ restorePointId }: Work): boolean => coldStorage.isCold(sources.read(restorePointId).point)

  /** What lies at the top of what was backed up: one folder, or each drive of a server. */
  function topsOf (source: ShareSource): string[] {
    const { path } = source.scope
    return path === '' ? (sharePoints.treeOf(source).list('') ?? []).map(item => item.path) : [path]
  }

  function bytesOf (source: ShareSource): number {
    const fits = createChoice(source.scope)
    const tree = sharePoints.treeOf(source)
    return topsOf(source).flatMap(path => tree.under(path))
      .filter(({ type, path }) => type === 'File' && fits(path)).reduce((sum, { size }) => sum + size, 0)
  }

  function planOf (
    source: ShareSource, target: ShareTarget,
    { placeOf, options }: { placeOf: (top: string) => string, options: Options }
  ): Plan {
    const { point, share: { guest }, scope: { path: _, ...masks } } = source
    // ASSUMED: without a word files that are older than those of the backup give way.
    const { rollback = false, overwriteMode = 'ReplaceOlder', restorePermissions = false } = options
    const pieces = topsOf(source).map(top => ({
      guest: target.guest,
      path: placeOf(top),
      source: guest,
      sourcePath: top,
      sight: { at: Date.parse(point.creationTime) },
      masks,
      overwrites: rollback ? 'All' as const : overwriting[overwriteMode],
      ...rollback ? { isRollback: true } : {},
      ...restorePermissions ? {} : { owner: ownerOfRestored(target.guest.os) }
    }))
    return { target, pieces, bytes: bytesOf(source) }
  }

  function start (
    source: ShareSource, target: ShareTarget, { user, ...how }:
    { placeOf: (top: string) => string, options: Options, user: string }
  ): Session {
    const { point } = source
    const plan = planOf(source, target, how)
    const { coldStorageRetrievalSettings: settings } = how.options
    coldStorage.guard([point], settings)
    const id = kernel.ids.next()
    sources.lock(id, source)
    coldStorage.retrieve([point], { operationType: 'RestorePointBlobs', settings, neededBy: id, user })
    return restores.start({
      id,
      name: source.server.label,
      resourceId: source.server.id,
      platformName: 'UnstructuredData',
      initiatedBy: user,
      work: { restorePointId: point.id, ...plan }
    })
  }

  function readable (restorePointId: string, isObjects: boolean): ShareSource {
    const source = sharePoints.get(restorePointId)
    if (isObjectServer(source.server) !== isObjects) throw refuse.otherKindOfPoint(source.point.name)
    return source
  }

  /** Where it was, as far as the request names no other place. */
  function targetOf (
    source: ShareSource, path: string | undefined,
    { serverId = source.server.id, isBackupServer }: { serverId?: string | undefined, isBackupServer: boolean }
  ): ShareTarget {
    if (isBackupServer) return shareTargets.onBackupServer(path)
    return shareTargets.onServer(serverId, path ?? '', isObjectServer(source.server))
  }

  /** The server and the folders above what was backed up, as folders of their own. */
  const hierarchyOf = ({ share: { guest }, server }: ShareSource, top: string): string[] => {
    const inside = top.replace(/^([a-z]):\\/i, '$1\\').split(separatorOf(guest)).filter(part => part !== '')
    const isNamed = top.startsWith('\\\\')
    return isNamed ? inside : [...server.label.split(/[\\/:]+/).filter(part => part !== ''), ...inside]
  }

  const into = (target: ShareTarget, names: readonly string[]): string =>
    names.reduce((folder, name) => join(target.guest.os, folder, name), target.folder)

  function guardRollback ({ rollback = false }: Options, isOriginal: boolean): void {
    if (rollback && !isOriginal) throw refuse.rollbackElsewhere()
  }

  function guardBucket (source: ShareSource, { newBucketName: name, regionId }: Destination): void {
    if (regionId !== undefined) {
      if (name === undefined) throw refuse.regionOfBucket()
      const { type, account } = settingsIn(source.server)
      const known = cloudCatalogue.regionsOf({
        service: type === 'AmazonS3' ? 'AmazonS3' : 'S3Compatible',
        ...type === 'AmazonS3' && account?.regionType !== undefined ? { regionType: account.regionType } : {}
      })
      // Of a service that nobody has described all regions are taken.
      if (known.length > 0 && !known.some(region => region.regionId === regionId)) throw refuse.noSuch('region', regionId)
    }
    if (name === undefined) return
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw refuse.bucketName(name)
    if (topsOf(source)[0] === '/') throw refuse.severalBuckets(source.point.name)
  }

  /** Where a share goes, and how its folders are called there. */
  function wayOf (
    source: ShareSource, destination: NonNullable<UnstructuredDataEntireShareRestoreSpec['destination']>
  ): { target: ShareTarget, placeOf: (top: string) => string, isOriginal: boolean } {
    const { unstructuredDataServerId: serverId, path } = destination
    const { restoreToBackupServer = false, preserveHierarchy = false } = destination
    const isThere = serverId === undefined || serverId.toLowerCase() === source.server.id.toLowerCase()
    const isOriginal = !restoreToBackupServer && isThere && path === undefined
    if (isOriginal) {
      const { label: name, id } = source.server
      const target = { name, guest: source.share.guest, folder: source.scope.path, serverId: id }
      return { target, placeOf: top => top, isOriginal }
    }
    const target = targetOf(source, path, { serverId, isBackupServer: restoreToBackupServer })
    const drive = (top: string): string[] => /^[a-z]:\\$/i.test(top) ? [top.charAt(0)] : []
    const placeOf = (top: string): string => into(target, preserveHierarchy ? hierarchyOf(source, top) : drive(top))
    return { target, placeOf, isOriginal }
  }

  return {
    /** What would come to lie where; for who publishes a share and moves it afterwards. */
    planShare (
      source: ShareSource, destination: NonNullable<UnstructuredDataEntireShareRestoreSpec['destination']>, options: Options
    ): Plan {
      const { target, placeOf } = wayOf(source, destination)
      return planOf(source, target, { placeOf, options })
    },

    startShare (spec: UnstructuredDataEntireShareRestoreSpec, user: string): Session {
      const source = readable(spec.restorePointId, false)
      const { destination = {}, restoreOptions: options = {} } = spec
      const { target, placeOf, isOriginal } = wayOf(source, destination)
      guardRollback(options, isOriginal)
      return start(source, target, { placeOf, options, user })
    },

    startObjects (spec: UnstructuredDataEntireOSRestoreSpec, user: string): Session {
      const source = readable(spec.restorePointId, true)
      const { destination = {}, restoreOptions: options = {} } = spec
      const { unstructuredDataServerId: serverId, restoreToBackupServer = false, path, newBucketName } = destination
      const isThere = serverId === undefined || serverId.toLowerCase() === source.server.id.toLowerCase()
      guardRollback(options, !restoreToBackupServer && isThere && path === undefined && newBucketName === undefined)
      guardBucket(source, destination)
      if (restoreToBackupServer) {
        const target = targetOf(source, path, { isBackupServer: true })
        return start(source, target, { placeOf: top => into(target, [nameOf('Linux', top)].filter(Boolean)), options, user })
      }
      const target = targetOf(source, undefined, { serverId, isBackupServer: false })
      const folders = (path ?? '').split('/').filter(part => part !== '')
      return start(source, target, {
        placeOf (top) {
          const [bucket = '', ...inside] = top.split('/').filter(part => part !== '')
          const place = folders.length > 0 ? folders : inside
          return into({ ...target, folder: '/' }, [newBucketName ?? bucket, ...place].filter(part => part !== ''))
        },
        options,
        user
      })
    }
  }
}

type Destination = NonNullable<UnstructuredDataEntireOSRestoreSpec['destination']>

export type EntireShareRestore = ReturnType<typeof createEntireShareRestore>
