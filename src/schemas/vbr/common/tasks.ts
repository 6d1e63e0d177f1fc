// Written by scripts/contract from the vendor's OpenAPI documents.
import { Model, OneOf, Optional, Ref, Since, Tag, Text, type Static } from '../../kit/vbr.js'
import {
  ETaskType, FlrDownloadTaskModel, FlrRestoreTaskModel, FlrSearchTaskModel, TaskAdditionalInfoModel,
  TaskModelBase,
} from './shared.js'

export const CommonTaskModel = Model('CommonTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'Common'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type CommonTaskModel = Static<typeof CommonTaskModel>

export const HierarchyRescanTaskModel = Model('HierarchyRescanTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'HierarchyRescan'),
  ...Optional({ serverName: Text() }),
})
export type HierarchyRescanTaskModel = Static<typeof HierarchyRescanTaskModel>

export const DeploymentKitTaskModel = Model('DeploymentKitTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'DeploymentKit'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type DeploymentKitTaskModel = Static<typeof DeploymentKitTaskModel>

export const RecoveryMediaTaskModel = Model('RecoveryMediaTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'RecoveryMedia'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type RecoveryMediaTaskModel = Static<typeof RecoveryMediaTaskModel>

export const TaskModel = OneOf('TaskModel', 'type', TaskModelBase, {
  Common: CommonTaskModel,
  FlrRestore: FlrRestoreTaskModel,
  FlrDownload: FlrDownloadTaskModel,
  FlrSearch: FlrSearchTaskModel,
  HierarchyRescan: HierarchyRescanTaskModel,
  ...Since('1.3-rev0', { DeploymentKit: DeploymentKitTaskModel }),
  ...Since('1.3-rev2', { RecoveryMedia: RecoveryMediaTaskModel }),
})
export type TaskModel = Static<typeof TaskModel>
