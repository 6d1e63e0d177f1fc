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
/** Its jobs of computers, of Windows and of Linux, of Hyper-V, of a share and of a bucket. */
export const frontDeskComputer = '4c000000-0000-4000-8000-000000000010'
export const clinicDatabases = '4c000000-0000-4000-8000-000000000011'
export const hyperVLab = '4c000000-0000-4000-8000-000000000012'
export const homeFolders = '4c000000-0000-4000-8000-000000000013'
export const shopMedia = '4c000000-0000-4000-8000-000000000014'
/** Its jobs that copy those of the share and of the bucket. */
export const homeFoldersCopy = '4c000000-0000-4000-8000-000000000017'
export const shopMediaCopy = '4c000000-0000-4000-8000-000000000018'
/** Its jobs of a tenant of Microsoft Entra ID: of its directory, of its logs, and of copies of the first. */
export const lindwurmEntra = '4c000000-0000-4000-8000-000000000015'
export const lindwurmEntraLogs = '4c000000-0000-4000-8000-000000000016'
export const lindwurmEntraCopy = '4c000000-0000-4000-8000-000000000019'
