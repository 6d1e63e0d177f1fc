import type { EEntraIdReferenceRestoreMode } from '../../../../schemas/vbr/backup-browser/entra-id-restore.js'
import type { Kernel } from '../../../kernel.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { Directories, DirectoryWrite } from '../../entra/directories.js'
import { isFixed, resourceOf } from '../../entra/index.js'
import type { Directory, TenantObject, LinkName, Links, SomeAttributes } from '../../entra/objects.js'
import type { EntraContents } from './contents.js'
import { relationsOf, relationTypeOf, type Relation } from './relations.js'

/** What of an item is put back. */
export interface Choice { attributes: string[], relations: Array<{ type: string, otherId?: string | undefined }> }

/** How items are put back. */
export interface Rebuilding {
  withRelations: boolean
  mode: EEntraIdReferenceRestoreMode
  fromRecycleBin: boolean
  skipsExisting: boolean
  changesPassword: boolean
  /** By the ids of users; of those that are not there, a password is made up. */
  passwords: Readonly<Record<string, string>>
  certificates: Readonly<Record<string, number>>
  /** Only these; all where nothing is said. */
  choice?: Choice
}

/** What came of it: `isTrouble` where the item is not as it was to be. */
export interface Rebuilt { says: string, isTrouble: boolean }

/** Microsoft keeps these for thirty days when they are deleted, and of other objects nothing. */
const isRecycled = (object: TenantObject): boolean => object.kind === 'User' || object.kind === 'Application' ||
  (object.kind === 'Group' && object.attributes.groupType === 'Microsoft365Group')

/** How items of a backup are put back into the directory of today. */
export function createRebuilding (
  kernel: Kernel, { directories, contents }: { directories: Directories, contents: EntraContents }
) {
  const good = (...says: string[]): Rebuilt => ({ says: says.filter(text => text !== '').join(' '), isTrouble: false })
  const bad = (says: string): Rebuilt => ({ says, isTrouble: true })

  function passwordText ({ id, kind }: TenantObject, { passwords, changesPassword }: Rebuilding): string {
    if (kind !== 'User') return ''
    const source = passwords[id] === undefined ? 'A generated password was set' : 'The given password was set'
    return `${source}${changesPassword ? '; it must be changed at the next logon' : ''}.`
  }

  function certificateText ({ id }: TenantObject, { certificates }: Rebuilding): string {
    const count = certificates[id] ?? 0
    return count === 0 ? '' : `Certificates added: ${count}.`
  }

  /** Attributes that a restore may set, of an item that is there; one that is created again gets all of them. */
  function attributesToWrite (then: TenantObject, isNew: boolean, choice: Choice | undefined): SomeAttributes {
    const all: SomeAttributes = { ...then.attributes }
    return Object.fromEntries(Object.entries(all).filter(([name]) =>
      isNew || (!isFixed(name) && (choice === undefined || choice.attributes.includes(name)))))
  }

  /** The relations of an item as they were and as they are; what the point does not know of is left alone. */
  function bothSides (directory: Directory, then: TenantObject, point: RestorePoint) {
    const now = kernel.clock.now()
    const { at, resources } = contents.sourceOf(point)
    const sees = (kind: TenantObject['kind']): boolean => resources.includes(resourceOf(kind))
    const today = directories.objectOf(directory, then.id, now)
    return {
      was: relationsOf(directories, directory, then, { at, sees }),
      is: today === undefined ? [] : relationsOf(directories, directory, today, { at: now, sees })
    }
  }

  const keyOfRelation = ({ type, otherId }: Pick<Relation, 'type' | 'otherId'>): string => `${type} ${otherId}`

  /** Puts the relations of an item back, each at the object where its link stands. Says what could not be. */
  function relate (
    directory: Directory, then: TenantObject, point: RestorePoint, { mode, choice }: Rebuilding
  ): string {
    const now = kernel.clock.now()
    const isMeant = ({ type, otherId }: Relation): boolean => !relationTypeOf(type).isReadOnly &&
      (choice === undefined || choice.relations.some(one => one.type === type && (one.otherId ?? otherId) === otherId))
    const { was, is } = bothSides(directory, then, point)
    const [there, here] = [new Set(was.map(keyOfRelation)), new Set(is.map(keyOfRelation))]
    const exists = (id: string): boolean => directories.objectOf(directory, id, now) !== undefined
    const wanted = was.filter(isMeant).filter(one => !here.has(keyOfRelation(one)))
    const added = wanted.filter(({ otherId }) => exists(otherId))
    // Merge leaves what has come since.
    const removed = mode === 'Merge' ? [] : is.filter(isMeant).filter(one => !there.has(keyOfRelation(one)))
    const links = new Map<string, { holder: TenantObject, links: Partial<Record<LinkName, readonly string[]>> }>()
    const edit = ({ isOwn, holder, link, otherId }: Relation, isAdded: boolean): void => {
      const holderId = isOwn ? then.id : otherId
      const current = directories.objectOf(directory, holderId, now) ?? holder
      const entry = links.get(holderId) ?? { holder: current, links: {} }
      const target = isOwn ? otherId : then.id
      const before = (entry.links[link] ?? current.links[link] ?? []).filter(id => id !== target)
      entry.links[link] = isAdded ? [...before, target] : before
      links.set(holderId, entry)
    }
    for (const one of added) edit(one, true)
    for (const one of removed) edit(one, false)
    directories.write(directory, [...links.values()].map(({ holder: { id, kind }, links }): DirectoryWrite =>
      ({ id, kind, links: links as Links }))) // the same names
    const lost = wanted.length - added.length
    return lost === 0 ? '' : `${lost} of its relations could not be restored: the objects are gone.`
  }

  /** What is created again without its relations has none. */
  function detach (directory: Directory, id: string): void {
    const now = kernel.clock.now()
    const object = directories.objectOf(directory, id, now)
    if (object === undefined) return
    const own = Object.fromEntries(Object.keys(object.links).map(name => [name, []]))
    directories.write(directory, [
      { id, kind: object.kind, links: own },
      ...directories.referrersOf(directory, id, now).map(({ name, object: { id: holder, kind, links } }) =>
        ({ id: holder, kind, links: { [name]: (links[name] ?? []).filter(other => other !== id) } }))
    ])
  }

  function put (directory: Directory, then: TenantObject, isNew: boolean, how: Rebuilding): void {
    const attributes = attributesToWrite(then, isNew, how.choice)
    if (Object.keys(attributes).length > 0) directories.write(directory, [{ id: then.id, kind: then.kind, attributes }])
  }

  /** What was deleted comes back as it was last. */
  function recover (directory: Directory, id: string): boolean {
    const deleted = directories.recycleBinOf(directory, kernel.clock.now()).find(({ object }) => object.id === id)
    if (deleted === undefined) return false
    const { kind, attributes, links } = deleted.object
    directories.write(directory, [{ id, kind, attributes: { ...attributes }, links }])
    return true
  }

  return {
    /**
     * Puts an item back as a point has it. ASSUMED: one that is created again keeps its id, for the product goes on to
     * know it as the same; what the recycle bin never has (roles, units, policies …) is created again in any case.
     */
    rebuild (point: RestorePoint, id: string, how: Rebuilding): Rebuilt {
      const then = contents.objectIn(point, id)
      if (then === undefined) return bad('The item is no longer in the restore point.')
      const { directory } = contents.sourceOf(point)
      const isThere = directories.objectOf(directory, id, kernel.clock.now()) !== undefined
      if (isThere && how.skipsExisting) return good('The item exists in production and was skipped.')
      if (!isThere && how.fromRecycleBin && isRecycled(then)) {
        return recover(directory, id)
          ? good('The item was restored from the recycle bin.')
          : bad('The item was not found in the recycle bin and was not restored.')
      }
      put(directory, then, !isThere, how)
      const lost = how.withRelations ? relate(directory, then, point, isThere ? how : { ...how, choice: undefined }) : ''
      if (!isThere && !how.withRelations) detach(directory, id)
      const done = isThere ? 'The item was overwritten.' : 'The item was created.'
      return good(done, isThere ? '' : passwordText(then, how), certificateText(then, how), lost)
    }
  }
}

export type EntraRebuilding = ReturnType<typeof createRebuilding>
