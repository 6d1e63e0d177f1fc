import t from 'tap'
import { helpDesk, jane, lena, lindwurm, miriam } from '../estate/vb365/organizations.js'
import { startVb365Contract } from './vb365-kit.js'

const { holdBodies, holdIds, holdLists, holdPrincipals } = await startVb365Contract(t)

const user = (id: string) => ({ type: 'User', id, user: { id, displayName: 'x', name: 'x', type: 'User' } })
const desk = `/RbacRoles/${helpDesk}`
const role = { name: 'Desk', description: 'x', roleType: 'SpecificObjects', operators: [user(jane)], selectedItems: [user(miriam)], excludedItems: [user(lena)] }

holdBodies([
  { operation: 'RbacRole_Add', path: `/Organizations/${lindwurm}/RbacRoles`, body: role },
  { operation: 'RbacRole_Update', path: desk, body: role },
  { operation: 'RbacRole_AddOperators', path: `${desk}/operators`, body: [user(miriam)] },
  { operation: 'RbacRole_AddSelectedItems', path: `${desk}/selectedItems`, body: [user(jane)] },
  { operation: 'RbacRole_AddExcludedItems', path: `${desk}/excludedItems`, body: [user(jane)] }
], [
  [/^RbacRole_/, /^\.id=|^\.organizationId=|\[\]\.id=/, 'what the product itself writes is ignored'],
  [/^RbacRole_/, /(\.team|\.site|\.group)/, 'members of another kind than the item is'],
  [/^RbacRole_/, /lacks$/, 'the object itself is told by its id']
])

holdLists(['/RbacRoles', `/Organizations/${lindwurm}/RbacRoles`, `${desk}/operators`, `${desk}/selectedItems`, `${desk}/excludedItems`]
  .map(path => ({ path, isBare: true })))

holdIds([
  ...['', '/operators', '/selectedItems', '/excludedItems'].map(rest => ({ method: 'GET', path: `/RbacRoles/~${helpDesk}${rest}` })),
  { method: 'GET', path: `/RbacRoles/~${helpDesk}/operators/~${jane}` },
  { method: 'GET', path: `/RbacRoles/~${helpDesk}/selectedItems/~${miriam}` },
  { method: 'GET', path: `/RbacRoles/~${helpDesk}/excludedItems/~${lena}` },
  { method: 'DELETE', path: `/RbacRoles/~${helpDesk}` },
  { method: 'GET', path: `/Organizations/~${lindwurm}/RbacRoles` }
])

holdPrincipals(['RbacRole', 'OrganizationRbac'], {
  operator: [
    'OrganizationRbac_GetLoggedInUser', 'OrganizationRbac_GetLoggedInUserOperatorInfo',
    'OrganizationRbac_GetLoggedInUserEffectiveScope', 'OrganizationRbac_GetLoggedInUserRestorePoints'
  ]
})
