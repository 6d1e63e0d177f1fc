/** The default estate's backup jobs, by id. */
export const domainControllers = '4c000000-0000-4000-8000-000000000001'
export const sqlAndExchange = '4c000000-0000-4000-8000-000000000002'
export const fileServers = '4c000000-0000-4000-8000-000000000003'
export const financeEncrypted = '4c000000-0000-4000-8000-000000000004'
export const devVms = '4c000000-0000-4000-8000-000000000005'
export const webTier = '4c000000-0000-4000-8000-000000000006'
export const branchOffice = '4c000000-0000-4000-8000-000000000007'
/** Its job that replicates, and its job that copies. */
export const applicationReplica = '4c000000-0000-4000-8000-000000000008'
export const domainControllersCopy = '4c000000-0000-4000-8000-000000000009'
