import type { Kernel } from '../../kernel.js'
import { createHealth } from './health.js'
import { createPrincipals } from './principals.js'
import { createServiceInstance } from './service-instance.js'

export { buildOf } from './service-instance.js'

/** The server itself: which installation it is, how it is, and who logs in. */
export const createServerArea = (kernel: Kernel) => ({
  serviceInstance: createServiceInstance(kernel),
  health: createHealth(kernel),
  principals: createPrincipals(kernel)
})
export type ServerArea = ReturnType<typeof createServerArea>
