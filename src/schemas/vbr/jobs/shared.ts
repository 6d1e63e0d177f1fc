// Written by scripts/contract from the vendor's OpenAPI documents.
import { Flag, Ref, RequiredUntil, Text, Until, Uuid } from '../../kit/vbr.js'
import { EJobType } from '../common/backups.js'

export const JobModelBase = {
  id: Uuid(),
  name: Text(),
  type: Ref(EJobType),
  ...RequiredUntil('1.3-rev1', { isDisabled: Flag() }),
  ...Until('1.1-rev0', { description: Text() }),
}

export const JobSpecBase = {
  name: Text(),
  type: Ref(EJobType),
  ...Until('1.1-rev0', { description: Text() }),
}
