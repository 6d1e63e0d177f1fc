/** A backup of the default estate whose job and machine are gone, by id; the machine in it, and two of its points. */
export const legacyErp = '8b000000-0000-4000-8000-000000000001'
export const erpOld = '8c000000-0000-4000-8000-000000000001'
export const erpOldFull = '8d000000-0000-4000-8000-000000000001'
export const erpOldNewest = '8d000000-0000-4000-8000-000000000003'

/** The backups of the jobs Web Tier and Dev VMs. */
export const webTierBackup = '8b000000-0000-4000-8000-000000000012'
export const devVmsBackup = '8b000000-0000-4000-8000-000000000015'

/** The backup of the job Domain Controllers. */
export const domainControllersBackup = '8b000000-0000-4000-8000-000000000013'
