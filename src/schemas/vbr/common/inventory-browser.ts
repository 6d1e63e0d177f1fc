import { Enum, type Static } from '../../kit/vbr.js'


export const EInventoryPermissionScope = Enum('EInventoryPermissionScope', ['Backup', 'Restore', 'Any'])
export type EInventoryPermissionScope = Static<typeof EInventoryPermissionScope>
