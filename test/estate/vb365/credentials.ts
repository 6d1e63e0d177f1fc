/** The default estate's cloud accounts and encryption passwords, by id. */
export const azureAccount = '0d000000-0000-4000-8000-000000000001'
export const amazonAccount = '0d000000-0000-4000-8000-000000000002'
export const minioAccount = '0d000000-0000-4000-8000-000000000003'
/** Used by nothing. */
export const trialAccount = '0d000000-0000-4000-8000-000000000004'
/** Encrypts repositories. */
export const masterKey = '0e000000-0000-4000-8000-000000000001'
/** Used by nothing. */
export const spareKey = '0e000000-0000-4000-8000-000000000002'
/** The Azure service account of an archive's helper machine, and one that nothing uses. */
export const archiverAccount = '0d500000-0000-4000-8000-000000000001'
export const trialServiceAccount = '0d500000-0000-4000-8000-000000000002'
