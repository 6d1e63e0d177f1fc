/** The default estate's configuration backup, by the id that its sessions name as their job. */
export const configBackup = '99d1bf3d-e2e0-4bec-b2b3-820c0b87d212'
