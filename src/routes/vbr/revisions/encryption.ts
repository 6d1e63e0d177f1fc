import type { Shape } from '../../../server/product.js'
import { renameMembers } from './steps.js'

/** What identifies a password between servers was its tag. */
export const encryptionShapes: readonly Shape[] =
  renameMembers(['EncryptionPasswordModel', 'EncryptionPasswordSpec'], '1.2-rev1', { uniqueId: 'tag' })
