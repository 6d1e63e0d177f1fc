import type { QueryOf } from '../../../schemas/kit/types.js'
import type { BackupObjectModel } from '../../../schemas/vbr/common/backups.js'
import type { getAllBackupObjects } from '../../../schemas/vbr/backup-objects.js'
import { like, type Page, withoutIndex, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import { listing, type Asked } from '../base/paging.js'
import { refuse } from '../base/refusals.js'

/** What a backup holds of one machine. A machine that lies in several backups has an object in each. */
export type BackupObject = BackupObjectModel & {
  backupId: string
  restorePointsCount: number
  /** The server of the virtual infrastructure: what it calls its objects is unique there only. */
  hostName?: string
}

/** What is said of an object when it is backed up: who knows it, by what, and what it is. */
export type NewBackupObject =
  Without<BackupObjectModel, 'id' | 'platformId' | 'backupId' | 'restorePointsCount' | 'lastRunFailed' | 'size'> &
  { hostName: string, objectId: string, name: string, path: string }

/** Of each model of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Backup objects: the machines in backups, each with its restore points. */
export function createBackupObjects (kernel: Kernel) {
  const objects = kernel.collection<BackupObject>({
    name: 'vbr.backupObjects',
    noun: 'Backup object',
    shape: {
      model: 'BackupObjectModel',
      own: { backupId: member.text, restorePointsCount: member.count, hostName: member.optionalText }
    },
    called: ['name', 'hostName'],
    columns: {
      name: text('name'),
      objectId: text('objectId'),
      hostName: text('hostName'),
      platformId: withoutIndex(text('platformId')),
      platformName: withoutIndex(text('platformName')),
      // A second column for the same member: the lists filter by platform and leave platforms out.
      platform: withoutIndex(text('platformName')),
      type: withoutIndex(text('type')),
      viType: withoutIndex(text('viType')),
      backupId: text('backupId')
    },
    indexes: { inBackup: ['backupId', 'objectId'] },
    references: { backup: { path: 'backupId', to: 'vbr.backups' } }
  })

  const of = (backupId: string, { hostName, objectId }: Pick<NewBackupObject, 'hostName' | 'objectId'>) =>
    objects.first({ where: { backupId, hostName, objectId } })

  return {
    get: objects.get,
    patch: objects.patch,
    remove: objects.remove,
    of,

    /** What a backup has of an object; its first time there makes it. Where it was renamed or moved it is followed. */
    ensure (backupId: string, face: NewBackupObject): BackupObject {
      const { name, path } = face
      const known = of(backupId, face)
      if (known !== undefined) {
        const isSame = known.name === name && 'path' in known && known.path === path
        return isSame ? known : objects.patch(known.id, { name, path })
      }
      return objects.add({
        id: kernel.ids.next(), backupId, ...face, platformId: zeroId, restorePointsCount: 0, lastRunFailed: false
      })
    },

    /** A machine has another number by now: its backups go on. */
    follow (hostName: string, before: string, objectId: string): void {
      for (const { id } of objects.list({ where: { hostName, objectId: before } })) objects.patch(id, { objectId })
    },

    /** Those of a backup, in the order in which they came into it. */
    ofBackup: (backupId: string): BackupObject[] => objects.list({ where: { backupId } }),

    /** `platforms` are those whose objects the client can read: one of another platform is not there for it. */
    read (id: string, platforms: readonly string[]): BackupObject {
      const object = objects.get(id)
      if (!platforms.includes(object.platformName)) throw refuse.unreadable(objects.noun, object.id)
      return object
    },

    pageOf (backupId: string, asked: Asked, platforms: readonly string[]): Page<BackupObject> {
      const { order, paging } = listing(asked)
      return objects.page({ where: { backupId, platform: platforms }, order }, paging)
    },

    page (query: QueryOf<typeof getAllBackupObjects>, platforms: readonly string[]): Page<BackupObject> {
      const { order, paging } = listing(query)
      return objects.page({
        where: {
          platform: platforms,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          platformName: query.platformNameFilter,
          platformId: query.platformIdFilter,
          type: like(query.typeFilter),
          viType: like(query.viTypeFilter)
        },
        order
      }, paging)
    }
  }
}

export type BackupObjects = ReturnType<typeof createBackupObjects>
