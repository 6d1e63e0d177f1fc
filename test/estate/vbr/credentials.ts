/** The default estate's credentials, by id. */
export const windowsLogin = '2d000000-0000-4000-8000-000000000001'
export const vSphereLogin = '2d000000-0000-4000-8000-000000000002'
export const linuxLogin = '2d000000-0000-4000-8000-000000000003'
export const mailLogin = '2d000000-0000-4000-8000-000000000004'
/** Used by nothing. */
export const labLogin = '2d000000-0000-4000-8000-000000000005'
export const sqlLogin = '2d000000-0000-4000-8000-000000000006'
/** With a private key. */
export const linuxKeyLogin = '2d000000-0000-4000-8000-000000000007'
/** Of helper appliances. */
export const applianceLogin = '2d000000-0000-4000-8000-000000000011'

/** Its encryption passwords: the one in use, and a spare one. */
export const vaultPassword = '2e000000-0000-4000-8000-000000000001'
export const sparePassword = '2e000000-0000-4000-8000-000000000002'

/** Its key management server; the job of the clinic's databases encrypts with its keys. */
export const keyServer = 'a8000000-0000-4000-8000-000000000001'
