import type { Kernel } from '../../kernel.js'
import { createServer } from './server.js'

export { accountOf, createdBy } from './authorship.js'

/** The backup server itself: its name, time and services, and who may do what on it. */
export const createServerArea = (kernel: Kernel) => ({ server: createServer(kernel) })
export type ServerArea = ReturnType<typeof createServerArea>
