// Written by scripts/contract from the vendor's OpenAPI documents.
import { Int32, Model, Ref, Tag, Text, type Static } from '../../kit/vbr.js'
import { EFlrPlatformType } from '../common/browse-mounts.js'

export const LinuxFlrHelperApplianceResourceModelBase = { type: Ref(EFlrPlatformType) }

export const HyperVLinuxFlrHelperApplianceResourceModel = Model('HyperVLinuxFlrHelperApplianceResourceModel', {
  ...LinuxFlrHelperApplianceResourceModelBase,
  type: Tag(EFlrPlatformType, 'HyperV'),
  host: Text(),
  network: Text(),
  vlanId: Int32(),
})
export type HyperVLinuxFlrHelperApplianceResourceModel = Static<typeof HyperVLinuxFlrHelperApplianceResourceModel>
