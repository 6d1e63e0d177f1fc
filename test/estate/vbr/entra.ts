/** The default estate's tenants of Microsoft Entra ID, by id: with a secret, and with a certificate. */
export const lindwurmTenant = 'ee000000-0000-4000-8000-000000000001'
export const almondTenant = 'ee000000-0000-4000-8000-000000000002'
/** What Microsoft calls them. */
export const lindwurmDirectory = '7e000000-0000-4000-8000-000000000001'
export const almondDirectory = '7e000000-0000-4000-8000-000000000002'
