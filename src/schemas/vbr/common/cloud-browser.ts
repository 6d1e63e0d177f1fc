import { Enum, Model, Optional, Ref, Tag, Text, type Static } from '../../kit/vbr.js'


export const EProtectionGroupCloudAccountType = Enum('EProtectionGroupCloudAccountType', ['AWS', 'Azure'])
export type EProtectionGroupCloudAccountType = Static<typeof EProtectionGroupCloudAccountType>

export const ECloudMachinesObjectType = Enum('ECloudMachinesObjectType', ['Machine', 'Region', 'Tag'])
export type ECloudMachinesObjectType = Static<typeof ECloudMachinesObjectType>

export const CloudMachinesProtectionGroupObjectsModelBase = Optional({ type: Ref(ECloudMachinesObjectType) })

export const CloudMachineModel = Model('CloudMachineModel', {
  ...CloudMachinesProtectionGroupObjectsModelBase,
  ...Optional({
    type: Tag(ECloudMachinesObjectType, 'Machine'),
    name: Text(),
    objectId: Text(),
  }),
})
export type CloudMachineModel = Static<typeof CloudMachineModel>
