import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../store/shape.js'
import {
  type AttributeValue, type BitLockerKey, blankOf, type Directory, type DirectoryKind, directoryKinds,
  type TenantObject,
  isSameValue, type LinkName, linkNames, type Links, type SomeAttributes
} from './objects.js'
import { createPopulation, type Population } from './population.js'

/** Something of a directory that a restore writes, or a person has changed. */
export interface DirectoryWrite {
  /** Of an object that is there or was; without one, it is new and gets one. */
  id?: string
  kind: DirectoryKind
  /** Those that are set; the others stay as they are. An object that is not there needs all of its kind. */
  attributes?: SomeAttributes
  /** Those relations that are set, each whole. */
  links?: Links
  /** It is taken away. */
  isDeleted?: true
}

/** An object that is gone, as it was last. */
export interface DeletedObject { object: TenantObject, deletedAt: number }

/** A write, as it is kept: for ever, since backups of any moment are looked into. */
interface DirectoryChange {
  id: string
  azureTenantId: string
  objectId: string
  kind: DirectoryKind
  /** Now, where a test author leaves it out. */
  at?: string
  attributes?: SomeAttributes
  links?: Links
  isDeleted?: boolean
}

const hour = 3_600_000
const day = 24 * hour
/** Microsoft keeps deleted users, groups of Microsoft 365 and applications for thirty days. */
const recycled = 30 * day
const keptVersions = 60

/**
 * What lies in the directories of tenants: what follows of the tenant and the moment, and on top of that what was
 * written. What is written stays until the directory's own people change the same thing. Times in milliseconds since
 * 1970.
 */
export function createDirectories (kernel: Kernel) {
  const changes = kernel.collection<DirectoryChange>({
    name: 'vbr.entraChanges',
    noun: 'Change in a Microsoft Entra ID directory',
    shape: {
      own: {
        ...texts('azureTenantId', 'objectId'),
        kind: wordOf(...directoryKinds),
        ...optionalTexts('at'),
        attributes: member.optionalGroup,
        links: member.optionalGroup,
        isDeleted: member.flag
      }
    },
    called: ['objectId'],
    columns: { azureTenantId: text('azureTenantId'), objectId: text('objectId'), at: text('at') }
  })
  kernel.onArranged(changes.name, id => {
    if (changes.get(id).at === undefined) changes.patch(id, { at: kernel.clock.iso() })
  })

  const populations = new Map<string, Population>()
  /** What follows of tenant and moment alone stays true; people do what they do at full hours. */
  const versions = new Map<string, ReadonlyMap<string, TenantObject>>()
  kernel.onReset(() => {
    populations.clear()
    versions.clear()
  })

  const keyOf = ({ azureTenantId, name }: Directory): string => `${kernel.ids.seed()}/${azureTenantId.toLowerCase()}/${name}`

  function populationOf (directory: Directory): Population {
    const key = keyOf(directory)
    let population = populations.get(key)
    if (population === undefined) populations.set(key, population = createPopulation(kernel.ids, directory))
    return population
  }

  /** Without what was written. */
  function naturalAt (directory: Directory, at: number): ReadonlyMap<string, TenantObject> {
    const moment = Math.floor(at / hour) * hour
    const key = `${keyOf(directory)}/${moment}`
    let version = versions.get(key)
    if (version === undefined) {
      if (versions.size >= keptVersions) versions.clear()
      version = new Map(populationOf(directory).at(moment).map(object => [object.id, object]))
      versions.set(key, version)
    }
    return version
  }

  function changesOf ({ azureTenantId }: Directory, at: number): Map<string, DirectoryChange[]> {
    const rows = changes.list({ where: { azureTenantId: azureTenantId.toLowerCase() }, order: [{ by: 'at' }] })
      .filter(row => timeOf(row) <= at)
    const byObject = new Map<string, DirectoryChange[]>()
    for (const row of rows) byObject.set(row.objectId, [...byObject.get(row.objectId) ?? [], row])
    return byObject
  }

  /** An object at a moment, by what was written of it before, oldest first. */
  function withChanges (
    directory: Directory, id: string, at: number, rows: readonly DirectoryChange[]
  ): TenantObject | undefined {
    const natural = naturalAt(directory, at).get(id)
    let current = natural
    let wasRemoved = false
    rows.forEach((row, n) => {
      const then = naturalAt(directory, timeOf(row)).get(id)
      if (row.isDeleted === true) {
        current = undefined
        wasRemoved = true
      } else if (current !== undefined || wasRemoved || then === undefined) {
        const before = withChanges(directory, id, timeOf(row), rows.slice(0, n))
        current = apply(row, { current: current ?? natural, natural, then, before })
      }
    })
    return current
  }

  /** Everything, with what was written. Nothing refers to what is not there. */
  function everythingIn (directory: Directory, at: number): readonly TenantObject[] {
    const natural = naturalAt(directory, at)
    const written = changesOf(directory, at)
    if (written.size === 0) return [...natural.values()]
    const all = [
      ...[...natural.values()].map(object => {
        const rows = written.get(object.id)
        return rows === undefined ? object : withChanges(directory, object.id, at, rows)
      }),
      ...[...written].filter(([id]) => !natural.has(id)).map(([id, rows]) => withChanges(directory, id, at, rows))
    ].filter(object => object !== undefined)
    const there = new Set(all.map(({ id }) => id))
    return all.map(object => withLinksTo(there, object))
  }

  const objectOf = (directory: Directory, id: string, at: number): TenantObject | undefined =>
    everythingIn(directory, at).find(object => object.id === id.toLowerCase())

  const objectsOf = <K extends DirectoryKind>(directory: Directory, kind: K, at: number): Array<TenantObject<K>> =>
    everythingIn(directory, at).filter(object => object.kind === kind) as Array<TenantObject<K>> // those of its kind

  return {
    everythingIn,
    objectOf,
    /** All objects of a kind, in an order that stays. */
    objectsOf,

    /** Who refers to an object, and how: the groups of a user, the units of a device, … */
    referrersOf (directory: Directory, id: string, at: number): Array<{ name: LinkName, object: TenantObject }> {
      return everythingIn(directory, at).flatMap(object => linkNames
        .filter(name => object.links[name]?.includes(id) === true).map(name => ({ name, object })))
    },

    /** Users, groups of Microsoft 365 and applications that were deleted not long before, and are not there again. */
    recycleBinOf (directory: Directory, at: number): DeletedObject[] {
      const there = new Set(everythingIn(directory, at).map(({ id }) => id))
      const written = [...changesOf(directory, at)].flatMap(([id, rows]) => {
        const last = rows.at(-1)
        return last?.isDeleted === true && timeOf(last) > at - recycled ? [{ id, deletedAt: timeOf(last) }] : []
      })
      const gone = [...written, ...populationOf(directory).goneIn(at - recycled, at)].filter(({ id }) => !there.has(id))
      return [...new Map(gone.map(one => [one.id, one])).values()].flatMap(({ id, deletedAt }) => {
        const object = objectOf(directory, id, deletedAt - 1)
        return object !== undefined && isRecycled(object) ? [{ object, deletedAt }] : []
      })
    },

    /** The keys of the volumes of a device; none of what is no device. */
    keysOf (directory: Directory, deviceId: string, at: number): BitLockerKey[] {
      const device = objectOf(directory, deviceId, at)
      return device?.kind === 'Device' ? populationOf(directory).keysOf(device, at) : []
    },

    /** Writes now; gives the ids, in the order of what was written. */
    write (directory: Directory, objects: readonly DirectoryWrite[]): string[] {
      return objects.map(({ id = kernel.ids.next(), ...object }) => {
        const objectId = id.toLowerCase()
        changes.add({
          id: kernel.ids.next(),
          azureTenantId: directory.azureTenantId.toLowerCase(),
          objectId,
          at: iso(kernel.clock.now()),
          ...object
        })
        return objectId
      })
    }
  }
}

export type Directories = ReturnType<typeof createDirectories>

const timeOf = ({ at = '' }: DirectoryChange): number => Date.parse(at)

const isRecycled = ({ kind, attributes }: TenantObject): boolean =>
  kind === 'User' || kind === 'Application' || ('groupType' in attributes && attributes.groupType === 'Microsoft365Group')

interface Versions {
  current: TenantObject | undefined
  /** Without what was written: at the moment that is looked at, and when the row was written. */
  natural: TenantObject | undefined
  then: TenantObject | undefined
  /** Just before the row was written. */
  before: TenantObject | undefined
}

function apply (
  { objectId: id, kind, attributes = {}, links = {} }: DirectoryChange, { current, natural, then, before }: Versions
): TenantObject {
  const base = current ?? { id, kind, attributes: blankOf(kind), links: {} as Links }
  const attributesNow = some(natural)
  const attributesThen = some(then)
  // What its own people have changed since is as they want it.
  const stays = (name: string): boolean => natural === undefined || then === undefined ||
    isSameValue(attributesNow[name], attributesThen[name])
  const written = Object.entries(attributes).filter(([name]) => stays(name))
  const linked = linkNames.flatMap(name => {
    const wanted = links[name]
    return wanted === undefined ? [] : [[name, mergeLinks(base.links[name], before?.links[name], wanted)] as const]
  })
  return {
    ...base,
    attributes: { ...base.attributes, ...Object.fromEntries(written) },
    links: { ...base.links, ...Object.fromEntries(linked) }
  } as TenantObject // of the same kind as before, or of that of the row
}

/** What was added and taken away is so still; what else has come since stays. */
function mergeLinks (
  current: readonly string[] = [], before: readonly string[] = [], wanted: readonly string[]
): readonly string[] {
  const kept = current.filter(id => wanted.includes(id) || !before.includes(id))
  return [...new Set([...kept, ...wanted.filter(id => !before.includes(id))])]
}

function withLinksTo (there: ReadonlySet<string>, object: TenantObject): TenantObject {
  const entries = Object.entries(object.links)
  if (entries.every(([, ids]) => ids.every(id => there.has(id)))) return object
  return { ...object, links: Object.fromEntries(entries.map(([name, ids]) => [name, ids.filter(id => there.has(id))])) }
}

const some = (object: TenantObject | undefined): Readonly<Record<string, AttributeValue>> =>
  object === undefined ? {} : { ...object.attributes }
