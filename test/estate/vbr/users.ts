/** The default estate's users and groups that are no accounts of the simulator. */
export const administratorsGroup = '38e4b8df-65b5-4d3c-9a26-86f9142ae26f'
/** LWWORKS\carla.brandt: a security administrator. */
export const securityOfficer = '9a000000-0000-4000-8000-000000000001'
/** LWWORKS\svc-monitoring: a viewer and service account. */
export const monitoringAccount = '9a000000-0000-4000-8000-000000000002'
/** LWWORKS\svc-soc: calls the Incident API. */
export const incidentAccount = '9a000000-0000-4000-8000-000000000003'
/** LWWORKS\Service Desk: operators of backups and restores. */
export const serviceDesk = '9a000000-0000-4000-8000-000000000004'

/** LWWORKS\wendy.web: has the custom role Web Desk. */
export const webUser = '9a000000-0000-4000-8000-000000000005'

/** The roles that every server has. */
export const roleIds = {
  administrator: '5ff0e0eb-45cf-48cc-9677-7613fc79bc11',
  backupOperator: '0b6c1d2e-74a3-4f5c-9c3b-5a1f0e9d2b41',
  restoreOperator: 'b167c3af-2262-4b6c-9861-0606fc0cb6b1',
  backupViewer: '7d0f2a86-3be5-4c19-8f0e-62a4b9c7d513',
  securityAdministrator: '3835e9df-cf3e-43e9-8e82-817798b1aee0',
  incidentApiOperator: 'e71bb27e-bd16-47b6-8b1c-98ef2d7a996e'
}

/** A request to delete a backup that a second administrator has approved. */
export const approvedDeletion = '9b000000-0000-4000-8000-000000000003'

/** Restores web servers and the files of file01, to where they were; `wendy.web` has it. */
export const webDesk = 'a6000000-0000-4000-8000-000000000001'
/** Backs the development machines up; `dev.backup` has it. */
export const developmentBackup = 'a6000000-0000-4000-8000-000000000002'
