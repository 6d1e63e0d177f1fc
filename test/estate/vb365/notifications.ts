/** The default estate's audit item for one user of Lindwurm, by id. */
export const auditOfJane = '5e000000-0000-4000-8000-000000000011'
