/** The default estate's cloud credentials, by id. */
export const amazonKey = '2c000000-0000-4000-8000-000000000001'
export const azureBlobAccount = '2c000000-0000-4000-8000-000000000002'
export const googleKey = '2c000000-0000-4000-8000-000000000003'
export const azureComputeAccount = '2c000000-0000-4000-8000-000000000004'

/** Azure behind `azureComputeAccount`: its tenant, two subscriptions, a helper appliance in the first. */
export const azureTenant = '7e000000-0000-4000-8000-000000000001'
export const production = '5e000000-0000-4000-8000-000000000001'
export const payAsYouGo = '5e000000-0000-4000-8000-000000000002'
export const helperAppliance = '5d000000-0000-4000-8000-000000000001'

/** Templates of helper appliances in it: one that is up to date, and one that is not. */
export const westTemplate = '5d000000-0000-4000-8000-000000000011'
export const northTemplate = '5d000000-0000-4000-8000-000000000012'
/** The subscriptions as Azure numbers them. */
export const productionInAzure = '7e000000-0000-4000-8000-000000000011'
export const payAsYouGoInAzure = '7e000000-0000-4000-8000-000000000012'

/** The first of the Azure subscriptions that a helper appliance can be added to. */
export const azureSubscription = '6c000000-0000-4000-8000-000000000001'

/** Its vaults of the vendor's own cloud. */
export const vault = '6d000000-0000-4000-8000-000000000001'
export const archiveVault = '6d000000-0000-4000-8000-000000000002'
