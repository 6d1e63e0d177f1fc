import { Type } from '@sinclair/typebox'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type { BackupObjectModel } from '../../../schemas/vbr/common/backups.js'
import type { getAllBackupObjects } from '../../../schemas/vbr/backup-objects.js'
import { like, type Page, withoutIndex, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import { listing, type Asked } from '../base/paging.js'
import { refuse } from '../base/refusals.js'
import { type MachinePlaces, type MachinePlacesOf, placesShape } from './places.js'

/** What a backup holds of one machine. A machine that lies in several backups has an object in each. */
export type BackupObject = BackupObjectModel & {
  backupId: string
  restorePointsCount: number
  /** The server of the virtual infrastructure: what it calls its objects is unique there only. */
  hostName?: string
  /** Where the machine stood when it was backed up last: what is restored when it is gone comes there. */
  places?: MachinePlaces
  /** A test has planted malware in the machine: since when its restore points have it, always where that is empty. */
  plantedSince?: string
  /** The number that the machine had on its server first, where it has another one by now. */
  firstNumber?: string
  /** A test has let somebody in: since when a tool of theirs lies there. */
  toolsSince?: string
  /** Under which the API shows it, where that is not its own: a machine has one in all backups (recorded). */
  shownId?: string
}

/** The number of a machine that stays what it is: by it go its hardware, its files, and the files of its backups. */
export const firstNumberOf = (object: BackupObject): string =>
  object.firstNumber ?? ('objectId' in object ? object.objectId ?? '' : '')

/** What is said of an object when it is backed up: who knows it, by what, and what it is. */
export type NewBackupObject =
  Without<BackupObjectModel, 'id' | 'platformId' | 'backupId' | 'restorePointsCount' | 'lastRunFailed' | 'size'> &
  { hostName: string, objectId: string, name: string, path: string }

/** Of each model of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Backup objects: the machines in backups, each with its restore points. */
export function createBackupObjects (kernel: Kernel, placesOf: MachinePlacesOf) {
  const objects = kernel.collection<BackupObject>({
    name: 'vbr.backupObjects',
    noun: 'Backup object',
    shape: {
      model: 'BackupObjectModel',
      own: {
        backupId: member.text,
        restorePointsCount: member.count,
        hostName: member.optionalText,
        // Of computers and shares the models have neither; jobs go by them all the same.
        objectId: member.optionalText,
        path: member.optionalText,
        places: Type.Optional(placesShape),
        plantedSince: member.optionalText,
        toolsSince: member.optionalText,
        shownId: member.optionalText,
        firstNumber: member.optionalText
      }
    },
    called: ['name', 'hostName'],
    columns: {
      name: text('name'),
      objectId: text('objectId'),
      hostName: text('hostName'),
      shownId: text('shownId'),
      platformId: withoutIndex(text('platformId')),
      platformName: withoutIndex(text('platformName')),
      // A second column for the same member: the lists filter by platform and leave platforms out.
      platform: withoutIndex(text('platformName')),
      type: withoutIndex(text('type')),
      viType: withoutIndex(text('viType')),
      backupId: text('backupId')
    },
    indexes: { inBackup: ['backupId', 'objectId'], ofMachine: ['objectId', 'hostName'] },
    references: { backup: { path: 'backupId', to: 'vbr.backups' } }
  })

  kernel.conditions.define(objects, {
    infected: () => ({ plantedSince: '' }),
    newlyInfected: () => ({ plantedSince: kernel.clock.iso() }),
    compromised: () => ({ toolsSince: kernel.clock.iso() })
  })

  const faces = new WeakMap<BackupObject, BackupObject>()

  /** As clients see it; the same object until it changes, so that its text may be kept with it. */
  function show (object: BackupObject): BackupObject {
    if (object.shownId === undefined) return object
    let face = faces.get(object)
    if (face === undefined) faces.set(object, face = Object.freeze({ ...object, id: object.shownId }))
    return face
  }

  const showPage = (page: Page<BackupObject>): Page<BackupObject> => ({ ...page, results: page.results.map(show) })

  /** What all backups have of the machine that clients know by an id. */
  function calledBy (shownId: string): BackupObject[] {
    const others = objects.list({ where: { shownId } })
    const own = objects.find(shownId)
    return own === undefined ? others : [own, ...others]
  }

  /** Refused where no backup has anything of it. */
  function firstOf (shownId: string): BackupObject {
    const [first = objects.get(shownId)] = calledBy(shownId)
    return first
  }

  const of = (backupId: string, { hostName, objectId }: Pick<NewBackupObject, 'hostName' | 'objectId'>) =>
    objects.first({ where: { backupId, hostName, objectId } })

  return {
    get: objects.get,
    find: objects.find,
    patch: objects.patch,
    remove: objects.remove,
    of,

    /** What a backup has of an object; its first time there makes it. Where it was renamed or moved it is followed. */
    ensure (backupId: string, face: NewBackupObject): BackupObject {
      const { name, path } = face
      const known = of(backupId, face)
      const { places: before } = known ?? {}
      const places = placesOf(face) ?? before
      if (known !== undefined) {
        const isSame = known.name === name && 'path' in known && known.path === path &&
          JSON.stringify(before) === JSON.stringify(places)
        return isSame ? known : objects.patch(known.id, { name, path, ...places && { places } })
      }
      const { hostName, objectId } = face
      const elsewhere = objects.first({ where: { hostName, objectId } })
      const stood = places ?? elsewhere?.places
      return objects.add({
        id: kernel.ids.next(),
        backupId,
        ...face,
        platformId: zeroId,
        restorePointsCount: 0,
        lastRunFailed: false,
        ...(stood && { places: stood }),
        ...(elsewhere && { shownId: elsewhere.shownId ?? elsewhere.id }),
        ...(elsewhere?.firstNumber !== undefined && { firstNumber: elsewhere.firstNumber })
      })
    },

    /** The same machine in another backup, with nothing of it there yet. */
    copy: ({ id, shownId = id, ...object }: BackupObject, backupId: string): BackupObject =>
      objects.add({ ...object, id: kernel.ids.next(), shownId, backupId, restorePointsCount: 0 }),

    /** A machine has another number by now: its backups go on. */
    follow (hostName: string, before: string, objectId: string): void {
      for (const { id, firstNumber = before } of objects.list({ where: { hostName, objectId: before } })) {
        objects.patch(id, { objectId, firstNumber })
      }
    },

    /** Those that backups have anything of, by which a test tells machines. */
    list: objects.list,

    /** Those of a backup, in the order in which they came into it. */
    ofBackup: (backupId: string): BackupObject[] => objects.list({ where: { backupId } }),

    /** `platforms` are those whose objects the client can read: one of another platform is not there for it. */
    read (id: string, platforms: readonly string[]): BackupObject {
      const object = firstOf(id)
      if (!platforms.includes(object.platformName)) throw refuse.unreadable(objects.noun, id)
      return show(object)
    },

    /** Under which ids backups have the machine that clients know by one; refused where none has it. */
    idsOf (id: string): string[] {
      firstOf(id)
      return calledBy(id).map(({ id }) => id)
    },

    /** The same, and nothing where none has it. */
    findIds: (id: string): string[] => calledBy(id).map(({ id }) => id),

    /** `only` are those that who asks may see. */
    pageOf (
      backupId: string, asked: Asked, platforms: readonly string[], only?: readonly string[]
    ): Page<BackupObject> {
      const { order, paging } = listing(asked)
      return showPage(objects.page({ where: { id: only, backupId, platform: platforms }, order }, paging))
    },

    page (
      query: QueryOf<typeof getAllBackupObjects>, platforms: readonly string[], only?: readonly string[]
    ): Page<BackupObject> {
      const { order, paging } = listing(query)
      return showPage(objects.page({
        where: {
          id: only,
          platform: platforms,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          platformName: query.platformNameFilter,
          platformId: query.platformIdFilter,
          type: like(query.typeFilter),
          viType: like(query.viTypeFilter)
        },
        order
      }, paging))
    }
  }
}

export type BackupObjects = ReturnType<typeof createBackupObjects>
