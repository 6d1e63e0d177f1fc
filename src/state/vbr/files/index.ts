import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import { createFileTrees } from './file-tree.js'
import { createGuests } from './guests.js'
import { createPutBacks } from './put-backs.js'

export { createSearch } from './file-tree.js'
export { createChoice } from './masks.js'
export { followLinks } from './links.js'
export { lostVersions, versionKey } from './versions.js'
export { join, nameOf, parentOf, pathKey, separatorOf, trimPath } from './guest-tree.js'

/** The files of machines and shares: a function of each and the moment, and what was put back into them. */
export function createFilesArea (kernel: Kernel, below: BackupsArea) {
  const putBacks = createPutBacks(kernel)
  return { putBacks, fileTrees: createFileTrees(putBacks.of), guests: createGuests(kernel, below) }
}
export type FilesArea = ReturnType<typeof createFilesArea>
