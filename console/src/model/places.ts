import type { Vb365Repository, VbrRepositoryState } from '../api/models.js'

/** Where backups lie, with its space in bytes. */
export interface Place {
  id: string
  product: 'vbr' | 'vb365'
  name: string
  kind: string
  capacity: number
  used: number
  free: number
  isOnline: boolean
  isFull: boolean
}

const gigabyte = 1024 ** 3

export const toPlaceOfVbr = (
  { id, name, type, capacityGB, freeGB, usedSpaceGB, isOnline }: VbrRepositoryState
): Place => ({
  id, product: 'vbr', name, kind: type, capacity: capacityGB * gigabyte,
  used: usedSpaceGB * gigabyte, free: freeGB * gigabyte, isOnline,
  isFull: capacityGB > 0 && freeGB <= 0
})

export const toPlaceOfVb365 = (
  { id, name, capacityBytes, freeSpaceBytes, isOutOfOrder, objectStorageId }: Vb365Repository
): Place => ({
  id,
  product: 'vb365',
  name,
  kind: objectStorageId === undefined ? 'Disk' : 'Object storage',
  capacity: capacityBytes,
  used: Math.max(0, capacityBytes - freeSpaceBytes),
  free: freeSpaceBytes,
  isOnline: isOutOfOrder !== true,
  isFull: capacityBytes > 0 && freeSpaceBytes <= 0
})
