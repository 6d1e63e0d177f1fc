import type {
  EntraIdTenantItemComparisonModel, EntraIdTenantItemComparisonReferenceModel, EntraIdTenantItemComparisonSpec,
  EntraIdTenantItemRecursiveComparisonModel, EntraIdTenantItemRecursiveComparisonNode,
  EntraIdTenantItemRecursiveComparisonSpec
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { Kernel } from '../../../kernel.js'
import { comparisonOf, isFixed, resourceOf } from '../../entra/index.js'
import type { Directories } from '../../entra/directories.js'
import type { AttributeValue, Directory, TenantObject } from '../../entra/objects.js'
import type { EntraContents } from './contents.js'
import type { EntraMount, EntraMounts } from './mounts.js'
import { relationsOf, relationTypeOf, type Relation, type Sees } from './relations.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

interface Below { directories: Directories, contents: EntraContents, entraMounts: EntraMounts }

/** An item on one side of a comparison. */
interface Side { object: TenantObject | undefined, relations: Relation[] }
interface Sides { old: Side, new: Side, cacheTimestamp: string, directory: Directory, at: number }

type Asked = Pick<EntraIdTenantItemComparisonSpec, 'itemId' | 'oldRestorePointId' | 'newRestorePointId' | 'reloadCache'>

/** How items differ between two restore points, or between one and production. */
export function createEntraComparing (kernel: Kernel, { directories, contents, entraMounts }: Below) {
  /** ASSUMED: what is known of production is kept for a mount until somebody asks again, or restores something. */
  const cachedAt = (mount: EntraMount, isReload: boolean): string =>
    isReload || mount.cachedAt === undefined ? entraMounts.refresh(mount.id) : mount.cachedAt

  function sidesOf (
    mount: EntraMount, { itemId, oldRestorePointId, newRestorePointId, reloadCache = false }: Asked
  ): Sides {
    const id = itemId.toLowerCase()
    const older = contents.pointOf(mount.backupId, oldRestorePointId)
    const newer = newRestorePointId === undefined ? undefined : contents.pointOf(mount.backupId, newRestorePointId)
    const { directory, at: then, resources } = contents.sourceOf(older)
    const cacheTimestamp = newer === undefined ? cachedAt(mount, reloadCache) : mount.cachedAt ?? kernel.clock.iso()
    const now = newer === undefined ? Date.parse(cacheTimestamp) : contents.sourceOf(newer).at
    const both = newer === undefined
      ? resources
      : resources.filter(one => contents.sourceOf(newer).resources.includes(one))
    const sees: Sees = kind => both.includes(resourceOf(kind))
    const side = (object: TenantObject | undefined, at: number): Side =>
      ({ object, relations: object === undefined ? [] : relationsOf(directories, directory, object, { at, sees }) })
    const sides = {
      old: side(contents.objectIn(older, id), then),
      new: side(newer === undefined ? directories.objectOf(directory, id, now) : contents.objectIn(newer, id), now)
    }
    if (sides.old.object === undefined && contents.find(mount.backupId, id) === undefined) throw refuse.noItem(itemId)
    return { ...sides, cacheTimestamp, directory, at: Math.max(then, now) }
  }

  function referencesOf (
    { old, new: current, directory, at }: Sides, showsAll: boolean
  ): EntraIdTenantItemComparisonReferenceModel[] {
    const nameOf = (id: string): string =>
      (directories.objectOf(directory, id, at) ?? holderOf(old, id) ?? holderOf(current, id))
        ?.attributes.displayName ?? id
    const names = [...new Set([...old.relations, ...current.relations].map(({ type }) => type))]
    return names.map(type => {
      const { title, isReadOnly } = relationTypeOf(type)
      const [then, now] = [old, current].map(side => idsOf(side, type)) as [Set<string>, Set<string>] // two of two
      const values = [...new Set([...then, ...now])].map(referenceId => ({
        displayName: nameOf(referenceId),
        referenceId,
        oldValue: then.has(referenceId),
        newValue: now.has(referenceId),
        readOnly: isReadOnly
      })).filter(({ oldValue, newValue }) => showsAll || oldValue !== newValue)
      return { referenceType: type, referenceTypeDisplayName: title, values }
    }).filter(({ values }) => values.length > 0)
  }

  return {
    /** What a comparison would refuse. */
    guard (mount: EntraMount, { itemType, ...asked }: EntraIdTenantItemComparisonSpec): void {
      const { old, new: current } = sidesOf(mount, asked)
      const object = old.object ?? current.object
      if (object !== undefined && object.kind !== itemType) {
        throw refuse.otherTypeOfItem(object.attributes.displayName, itemType)
      }
    },

    guardPolicy (mount: EntraMount, asked: EntraIdTenantItemRecursiveComparisonSpec): void {
      const { old, new: current } = sidesOf(mount, asked)
      const object = old.object ?? current.object
      if (object !== undefined && object.kind !== 'ConditionalAccessPolicy') {
        throw refuse.onlyPolicies(object.attributes.displayName)
      }
    },

    compare (
      mount: EntraMount, { showUnchangedAttributes = false, ...asked }: EntraIdTenantItemComparisonSpec
    ): EntraIdTenantItemComparisonModel {
      const sides = sidesOf(mount, asked)
      const { old: { object: then }, new: { object: now }, cacheTimestamp } = sides
      return {
        existsInOldRestorePoint: then !== undefined,
        existsInNewRestorePoint: now !== undefined,
        properties: comparisonOf(then, now).attributes.map(({ name, then: was, now: is }) => ({
          propertyName: name, ...valuesOf(was, is), readOnly: isFixed(name)
        })).filter(({ oldValue, newValue }) => showUnchangedAttributes || oldValue !== newValue),
        references: referencesOf(sides, showUnchangedAttributes),
        cacheTimestamp
      }
    },

    /** A policy member by member, as Microsoft Graph nests them. */
    compareRecursively (
      mount: EntraMount, { showUnchangedAttributes = false, ...asked }: EntraIdTenantItemRecursiveComparisonSpec
    ): EntraIdTenantItemRecursiveComparisonModel {
      const sides = sidesOf(mount, asked)
      const { old: { object: then }, new: { object: now }, cacheTimestamp } = sides
      return {
        existsInOldRestorePoint: then !== undefined,
        existsInNewRestorePoint: now !== undefined,
        properties: nodesOf(treeOf(then), treeOf(now), '')
          .flatMap(node => showUnchangedAttributes ? node : changedIn(node)),
        references: referencesOf(sides, showUnchangedAttributes),
        cacheTimestamp
      }
    }
  }
}

export type EntraComparing = ReturnType<typeof createEntraComparing>

const idsOf = ({ relations }: Side, wanted: string): Set<string> =>
  new Set(relations.filter(({ type }) => type === wanted).map(({ otherId }) => otherId))

const holderOf = ({ relations }: Side, id: string): TenantObject | undefined =>
  relations.find(({ isOwn, otherId }) => !isOwn && otherId === id)?.holder

/** What has no value is left out. Flags are written as the product writes those of files. */
const valuesOf = (was: Leaf | undefined, is: Leaf | undefined): { oldValue?: string, newValue?: string } => ({
  ...isEmpty(was) ? {} : { oldValue: toText(was) }, ...isEmpty(is) ? {} : { newValue: toText(is) }
})

type Leaf = AttributeValue
interface Tree { [name: string]: Leaf | Tree }

const isEmpty = (value: Leaf | undefined): value is undefined | '' => value === undefined || value === ''
const isList = (value: Leaf): value is readonly string[] => Array.isArray(value)

function toText (value: Leaf): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return isList(value) ? value.join(', ') : String(value)
}

/** A policy as Microsoft Graph has it. */
function treeOf (object: TenantObject | undefined): Tree {
  if (object?.kind !== 'ConditionalAccessPolicy') return {}
  const { displayName, state, clientAppTypes, grantControls } = object.attributes
  const {
    includeUsers = [], excludeUsers = [], includeGroups = [], excludeGroups = [], includeApplications = []
  } = object.links
  return {
    displayName,
    state,
    conditions: {
      clientAppTypes,
      applications: { includeApplications },
      users: { includeUsers, excludeUsers, includeGroups, excludeGroups }
    },
    grantControls: { builtInControls: grantControls }
  }
}

const isTree = (value: Leaf | Tree | undefined): value is Tree => typeof value === 'object' && !Array.isArray(value)

function nodesOf (then: Tree, now: Tree, above: string): EntraIdTenantItemRecursiveComparisonNode[] {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].map(name => {
    const [was, is] = [then[name], now[name]]
    const path = above === '' ? name : `${above}.${name}`
    if (isTree(was) || isTree(is)) {
      const children = nodesOf(isTree(was) ? was : {}, isTree(is) ? is : {}, path)
      return { areEqual: children.every(({ areEqual }) => areEqual), isReadOnly: false, name, path, children }
    }
    const values = valuesOf(was, is)
    return { areEqual: values.oldValue === values.newValue, isReadOnly: false, name, path, ...values, children: [] }
  })
}

const childrenOf = ({ children = [] }: EntraIdTenantItemRecursiveComparisonNode) =>
  children as EntraIdTenantItemRecursiveComparisonNode[] // the document's model refers to itself

/** What of a node differs; nothing where it does not. */
function changedIn (node: EntraIdTenantItemRecursiveComparisonNode): EntraIdTenantItemRecursiveComparisonNode[] {
  return node.areEqual ? [] : [{ ...node, children: childrenOf(node).flatMap(changedIn) }]
}
