/** A run of the default estate's configuration backup in its past, by id. */
export const configBackupRun = '3a000000-0000-4000-8000-000000000001'
