import type { Kernel } from '../../kernel.js'
import type { ServerArea } from '../server/index.js'
import { createCredentials } from './credentials.js'
import { createEncryptionPasswords } from './encryption-passwords.js'
import { createKmsServers } from './kms-servers.js'

export { guardPort } from './credentials.js'

/** What the backup server proves itself with, and what it encrypts with. */
export const createCredentialsArea = (kernel: Kernel, { server }: ServerArea) => ({
  credentials: createCredentials(kernel, server),
  encryptionPasswords: createEncryptionPasswords(kernel),
  kmsServers: createKmsServers(kernel)
})
export type CredentialsArea = ReturnType<typeof createCredentialsArea>
