import type { Kernel } from '../../kernel.js'
import type { FactsBelow } from './facts.js'
import { createSecurityAnalyzer } from './analyzer.js'
import { type AccessRulesBelow, createAccessRules } from './access-rules.js'
import { createAcl } from './acl.js'
import { createRoleScopes, type RoleScopesBelow } from './role-scopes.js'

/** What the server finds out about its own security, and what it keeps custom roles to. */
export function createSecurityArea (
  kernel: Kernel, below: FactsBelow & AccessRulesBelow & Omit<RoleScopesBelow, 'accessRules'>
) {
  const accessRules = createAccessRules(kernel, below)
  const roleScopes = createRoleScopes({ ...below, accessRules })
  return {
    securityAnalyzer: createSecurityAnalyzer(kernel, below),
    accessRules,
    roleScopes,
    acl: createAcl({ ...below, accessRules, roleScopes })
  }
}
export type SecurityArea = ReturnType<typeof createSecurityArea>
