import type { Kernel } from '../../kernel.js'
import type { DeviceCodes } from '../../outside/device-codes.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createCloudAccounts } from './accounts.js'
import { createApplianceTemplates } from './appliance-templates.js'
import { createAppRegistrations } from './app-registrations.js'
import { createAzureMachines } from './azure-machines.js'
import { createAzurePlaces } from './azure-places.js'
import { createCloudBrowser } from './browser.js'
import { createCloudCatalogue } from './catalogue.js'
import { createCloudCredentials } from './credentials.js'
import { createHelperAppliances } from './helper-appliances.js'
import { createCloudMachines } from './machines.js'
import { createCloudVaults } from './vaults.js'

export {
  groupIn, guardSecurityGroup, guardSize, guardStorageAccount, guardTags, hasGroup, networkIn, subnetIn,
  subnetsOf
} from './azure-places.js'

type Below = ServerArea & SessionsArea & InfrastructureArea & { deviceCodes: DeviceCodes }

/** Accounts of cloud providers, what lies behind them, and the appliances that run there. */
export function createCloudArea (kernel: Kernel, { server, sessions, managedServers, deviceCodes }: Below) {
  const cloudCatalogue = createCloudCatalogue(kernel)
  const appRegistrations = createAppRegistrations(kernel, deviceCodes, cloudCatalogue)
  const cloudAccounts = createCloudAccounts(kernel, appRegistrations, cloudCatalogue)
  const cloudCredentials = createCloudCredentials(kernel, server, cloudAccounts)
  const cloudVaults = createCloudVaults(kernel, cloudCredentials)
  const azureMachines = createAzureMachines(kernel)
  const azurePlaces = createAzurePlaces(cloudCredentials, cloudCatalogue)
  return {
    cloudCatalogue,
    appRegistrations,
    cloudCredentials,
    cloudVaults,
    cloudBrowser: createCloudBrowser(cloudCredentials, cloudCatalogue, cloudVaults, managedServers, server),
    cloudMachines: createCloudMachines(kernel, cloudCredentials, cloudCatalogue, azureMachines),
    azureMachines,
    azurePlaces,
    applianceTemplates: createApplianceTemplates(kernel, { sessions, accounts: cloudCredentials, places: azurePlaces }),
    helperAppliances: createHelperAppliances(kernel, sessions, cloudCredentials, cloudCatalogue)
  }
}
export type CloudArea = ReturnType<typeof createCloudArea>
