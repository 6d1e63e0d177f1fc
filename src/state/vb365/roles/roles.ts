import { Type } from '@sinclair/typebox'
import type { RESTRbacItemComposed } from '../../../schemas/vb365/common/restore-operator-roles.js'
import type {
  RESTRbacOperator, RESTRbacRole, RESTRbacRoleCreateModel
} from '../../../schemas/vb365/restore-operator-roles.js'
import { type Doc, text } from '../../store/collection.js'
import { texts, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { isAppOnly } from '../organizations/index.js'
import { createRoleItems, type RoleItem, type RoleOperator } from './items.js'
import { rolesRefusals as refuse } from './refusals.js'

/** Who may restore what of an organization in the Restore Portal. */
export interface Role extends Doc {
  organizationId: string
  name: string
  description?: string
  roleType: 'EntireOrganization' | 'SpecificObjects'
  operators: RoleOperator[]
  selectedItems: RoleItem[]
  excludedItems: RoleItem[]
}
export type RoleItemList = 'selectedItems' | 'excludedItems'

const nouns = { operators: 'Operator', selectedItems: 'Selected item', excludedItems: 'Excluded item' } as const
const words = { operators: 'operators', selectedItems: 'selected items' } as const

/** Restore operator roles: operators, what they manage and what is left out of it. */
export function createRoles (kernel: Kernel, { organizations, organizationSaving, directory }: OrganizationsArea) {
  const listed = Type.Array(Type.Object({ id: Type.String(), type: Type.String() }))
  const roles = kernel.collection<Role>({
    name: 'vb365.rbacRoles',
    noun: 'Restore operator role',
    few: true,
    shape: {
      model: 'RESTRbacRole',
      own: {
        ...texts('organizationId', 'name'),
        roleType: wordOf('EntireOrganization', 'SpecificObjects'),
        operators: listed, selectedItems: listed, excludedItems: listed
      }
    },
    columns: { organizationId: text('organizationId'), name: text('name') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })
  const read = createRoleItems(directory)
  // Roles of an organization go with it.
  organizationSaving.onRemoved(({ id }) => {
    for (const role of roles.list({ where: { organizationId: id } })) roles.remove(role.id)
  })

  function guardName (organizationId: string, name: string, id?: string): void {
    const taken = roles.first({ where: { organizationId, name } })
    if (taken !== undefined && taken.id !== id) throw refuse.nameTaken(roles.noun, name)
  }

  /** Each once; one that is there already is put in place of itself. */
  function once<T extends { id: string }> (items: T[]): T[] {
    return [...new Map(items.map(item => [item.id.toLowerCase(), item])).values()]
  }

  /** What must be right of a role, however it came to be so. */
  function guardWhole (role: Role): Role {
    if (role.operators.length === 0) throw refuse.missing('operators')
    if (role.roleType === 'SpecificObjects' && role.selectedItems.length === 0) throw refuse.missing('selectedItems')
    const excluded = new Set(role.excludedItems.map(({ id }) => id))
    const both = role.selectedItems.find(({ id }) => excluded.has(id))
    if (both !== undefined) throw refuse.inBothLists(`${both.type} ${both.id}`)
    // An entire organization has no selection (document).
    return role.roleType === 'EntireOrganization' ? { ...role, selectedItems: [] } : role
  }

  const save = (role: Role): void => { roles.replace(guardWhole(role)) }

  const itemsOf = (organizationId: string, items: readonly RESTRbacItemComposed[] = []): RoleItem[] =>
    once(items.map(item => read.item(organizationId, item)))
  const operatorsOf = (organizationId: string, given: ReadonlyArray<RESTRbacOperator |
    RESTRbacItemComposed> = []): RoleOperator[] =>
    once(given.map(operator => read.operator(organizationId, operator)))

  const isIn = (ids: readonly string[]) => ({ id }: { id: string }): boolean =>
    ids.some(wanted => wanted.toLowerCase() === id.toLowerCase())

  /** The ids of a query, all of which must be there. */
  function without<T extends { id: string }> (all: T[], list: string, noun: string): T[] {
    const ids = list.split(',').map(id => id.trim()).filter(id => id !== '')
    if (ids.length === 0) throw refuse.missing('ids')
    const unknown = ids.find(id => !all.some(isIn([id])))
    if (unknown !== undefined) throw refuse.noSuchRoleItem(noun, unknown)
    return all.filter(item => !isIn(ids)(item))
  }

  function findIn<T extends { id: string }> (all: readonly T[], id: string, noun: string): T {
    const item = all.find(isIn([id]))
    if (item === undefined) throw refuse.noSuchRoleItem(noun, id)
    return item
  }

  return {
    get: roles.get,
    list: (): RESTRbacRole[] => roles.list(),
    all: (): Role[] => roles.list(),
    ofOrganization: (organizationId: string): Role[] =>
      roles.list({ where: { organizationId: organizations.get(organizationId).id } }),

    add (organizationId: string, body: RESTRbacRoleCreateModel): Role {
      const organization = organizations.get(organizationId)
      if (!isAppOnly(organization) && organization.type !== 'Hybrid') throw refuse.noRolesHere(organization.name)
      const { name, description, roleType, operators, selectedItems, excludedItems } = body
      if (name === undefined || name === '') throw refuse.missing('name')
      if (roleType == null) throw refuse.missing('roleType')
      guardName(organization.id, name)
      return roles.add(guardWhole({
        id: kernel.ids.next(),
        organizationId: organization.id,
        name,
        ...(description === undefined ? {} : { description }),
        roleType,
        operators: operatorsOf(organization.id, operators),
        selectedItems: roleType === 'EntireOrganization' ? [] : itemsOf(organization.id, selectedItems),
        excludedItems: itemsOf(organization.id, excludedItems)
      }))
    },

    /** What is left out stays; the organization and the kind of role cannot be changed (guide). */
    edit (id: string, body: RESTRbacRoleCreateModel): void {
      const role = roles.get(id)
      const { organizationId, name, description, roleType, operators, selectedItems, excludedItems } = body
      if (organizationId !== undefined &&
        organizationId.toLowerCase() !== role.organizationId.toLowerCase()) throw refuse.fixed('organizationId')
      if (roleType != null && roleType !== role.roleType) throw refuse.fixed('roleType')
      if (name === '') throw refuse.empty('name')
      if (name !== undefined) guardName(role.organizationId, name, role.id)
      save({
        ...role,
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        ...(operators === undefined ? {} : { operators: operatorsOf(role.organizationId, operators) }),
        ...(selectedItems === undefined ? {} : { selectedItems: itemsOf(role.organizationId, selectedItems) }),
        ...(excludedItems === undefined ? {} : { excludedItems: itemsOf(role.organizationId, excludedItems) })
      })
    },

    remove: roles.remove,

    operators: (id: string): RoleOperator[] => roles.get(id).operators,
    operator: (id: string, operatorId: string): RoleOperator =>
      findIn(roles.get(id).operators, operatorId, nouns.operators),
    addOperators (id: string, given: ReadonlyArray<RESTRbacOperator | RESTRbacItemComposed>): void {
      const role = roles.get(id)
      save({ ...role, operators: once([...role.operators, ...operatorsOf(role.organizationId, given)]) })
    },
    removeOperators (id: string, ids: string): void {
      const role = roles.get(id)
      const operators = without(role.operators, ids, nouns.operators)
      if (operators.length === 0) throw refuse.lastOne(words.operators)
      save({ ...role, operators })
    },

    /** Version 6 knows no teams. */
    items: (id: string, list: RoleItemList, revision: string): RoleItem[] =>
      roles.get(id)[list].filter(({ type }) => revision !== 'v6' || type !== 'Team'),
    item: (id: string, list: RoleItemList, itemId: string): RoleItem =>
      findIn(roles.get(id)[list], itemId, nouns[list]),
    addItems (id: string, list: RoleItemList, given: readonly RESTRbacItemComposed[]): void {
      const role = roles.get(id)
      save({ ...role, [list]: once([...role[list], ...itemsOf(role.organizationId, given)]) })
    },
    removeItems (id: string, list: RoleItemList, ids: string): void {
      const role = roles.get(id)
      const left = without(role[list], ids, nouns[list])
      if (list === 'selectedItems' && left.length === 0 &&
        role.roleType === 'SpecificObjects') throw refuse.lastOne(words.selectedItems)
      save({ ...role, [list]: left })
    }
  }
}

export type Roles = ReturnType<typeof createRoles>
