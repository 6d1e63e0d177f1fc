import type { Kernel } from '../../kernel.js'
import type { FactsBelow } from './facts.js'
import { createSecurityAnalyzer } from './analyzer.js'
import { createRoleScopes, type RoleScopesBelow } from './role-scopes.js'

/** What the server finds out about its own security, and what it keeps custom roles to. */
export const createSecurityArea = (kernel: Kernel, below: FactsBelow & RoleScopesBelow) => ({
  securityAnalyzer: createSecurityAnalyzer(kernel, below),
  roleScopes: createRoleScopes(below)
})
export type SecurityArea = ReturnType<typeof createSecurityArea>
