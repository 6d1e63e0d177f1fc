import type { Kernel } from '../../kernel.js'
import type { FactsBelow } from './facts.js'
import { createSecurityAnalyzer } from './analyzer.js'

/** What the server finds out about its own security. */
export const createSecurityArea = (kernel: Kernel, below: FactsBelow) =>
  ({ securityAnalyzer: createSecurityAnalyzer(kernel, below) })
export type SecurityArea = ReturnType<typeof createSecurityArea>
