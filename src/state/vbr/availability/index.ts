import type { Kernel } from '../../kernel.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createHaCluster } from './ha-cluster.js'

/** That a backup server can be lost: another one that takes over. */
export const createAvailabilityArea = (kernel: Kernel, below: ServerArea & SessionsArea & CredentialsArea) =>
  ({ haCluster: createHaCluster(kernel, below) })
export type AvailabilityArea = ReturnType<typeof createAvailabilityArea>
