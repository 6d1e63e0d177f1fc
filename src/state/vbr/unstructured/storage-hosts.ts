import { text, type Doc } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'

/** A storage system whose shares are backed up as those of a NAS filer. */
export interface StorageHost extends Doc { name: string }

/** Storage systems. No operation names them: the console adds them, and here a fixture or the control port. */
export function createStorageHosts (kernel: Kernel) {
  const hosts = kernel.collection<StorageHost>({
    name: 'vbr.storageHosts',
    noun: 'Storage system',
    few: true,
    shape: { own: { name: member.text } },
    columns: { name: text('name') }
  })
  return { find: hosts.find }
}

export type StorageHosts = ReturnType<typeof createStorageHosts>
