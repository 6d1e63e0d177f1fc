// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, type Static } from '../../kit/vbr.js'

export const ERecoveryMediaFormat = Enum('ERecoveryMediaFormat', ['Iso'])
export type ERecoveryMediaFormat = Static<typeof ERecoveryMediaFormat>
