import type { Shape } from '../../../server/product.js'
import { renamed } from './steps.js'

/** What identifies a password between servers was its tag. */
export const shapes: readonly Shape[] =
  renamed(['EncryptionPasswordModel', 'EncryptionPasswordSpec'], '1.2-rev1', { uniqueId: 'tag' })
