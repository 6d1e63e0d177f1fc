import { startConfigBackup } from '../../schemas/vbr/configuration-backup.js'
import type { Alias } from '../../server/product.js'

/** Paths that the documents' own text names and their list of operations does not. */
export const aliases: readonly Alias[] = [
  { url: '/api/v1/configBackup', operation: startConfigBackup }
]
