import type { OperationAt } from '../../schemas/kit/at.js'
import type { Principal, PrincipalKind } from '../../state/access/access.js'

interface Right { methods?: readonly string[], path: RegExp }

/** What has a meaning only for a tenant or an operator: their own organization, and restores that ask nobody. */
const notForAdministrators: readonly Right[] = [
  { path: /^\/organization$/ },
  { path: /^\/organization\/(explore|operatorexplore)$/ },
  { path: /^\/organization\/loggedinuser(\/|$)/ },
  { path: /\/operatorrestore$/ },
  { path: /\/(operatorstartexporttask|startoperatorexportposts)$/ },
  { path: /\/operatorexport\// }
]

const rights: Record<Exclude<PrincipalKind, 'administrator'>, readonly Right[]> = {
  tenant: [
    { path: /^\/token\/logout$/ },
    { path: /^\/organization(\/explore)?$/ },
    // Restores of one's own organization, the device code for them included; the operators' ways are not meant.
    { path: /^\/restoresessions(?!.*operator)/ }
  ],
  operator: [
    { path: /^\/token\/(logout|authcode)$/ },
    { path: /^\/organization\/operatorexplore$/ },
    { path: /^\/organization\/loggedinuser(\/|$)/ },
    { methods: ['GET'], path: /^\/restoresessions/ },
    { path: /^\/restoresessions\/.*\/(stop|search\w*|operatorrestore|operatorstartexporttask|startoperatorexportposts)$/ }
  ]
}

/** Who may call what (the product names the calls for tenants and operators one by one; the rest is ASSUMED). */
export function allows ({ kind, roles }: Principal, operation: OperationAt): boolean {
  const path = operation.url.toLowerCase()
  const grants = ({ methods, path: pattern }: Right): boolean =>
    pattern.test(path) && methods?.includes(operation.method) !== false
  if (kind !== 'administrator') return rights[kind].some(grants)
  return roles.includes('Administrator') && !notForAdministrators.some(grants)
}
