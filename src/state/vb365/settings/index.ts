import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createExcludedFolders } from './excluded-folders.js'
import { createInternetProxy } from './internet-proxy.js'
import { createManagementMode } from './management-mode.js'
import { createProductUpdates } from './product-updates.js'
import { createRestorePortal } from './restore-portal.js'
import { createRetentionExclusions } from './retention-exclusions.js'
import { createSessionHistory } from './session-history.js'
import { createSessionTrimming } from './session-trimming.js'

/** The settings of the whole server, but those about mail. */
export function createSettingsArea (kernel: Kernel, { organizations }: OrganizationsArea) {
  const sessionHistory = createSessionHistory(kernel)
  return {
    internetProxy: createInternetProxy(kernel),
    sessionHistory,
    sessionTrimming: createSessionTrimming(kernel, sessionHistory),
    excludedFolders: createExcludedFolders(kernel),
    retentionExclusions: createRetentionExclusions(kernel, organizations),
    productUpdates: createProductUpdates(kernel),
    restorePortal: createRestorePortal(kernel),
    managementMode: createManagementMode(kernel)
  }
}
export type SettingsArea = ReturnType<typeof createSettingsArea>
