import { Model, OneOf, Optional, Ref, Since, Tag, Text, type Static } from '../../kit/vbr.js'
import { SessionLogResult } from './sessions.js'
import {
  DeploymentKitTaskModel, ETaskType, TaskAdditionalInfoModel, TaskModelBase
} from './shared.js'

export const CommonTaskModel = Model('CommonTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'Common'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type CommonTaskModel = Static<typeof CommonTaskModel>

export const FlrRestoreTaskModel = Model('FlrRestoreTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrRestore'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
  ...Since('1.3-rev0', { logs: Ref(SessionLogResult) }),
})
export type FlrRestoreTaskModel = Static<typeof FlrRestoreTaskModel>

export const FlrDownloadTaskModel = Model('FlrDownloadTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrDownload'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type FlrDownloadTaskModel = Static<typeof FlrDownloadTaskModel>

export const FlrSearchTaskModel = Model('FlrSearchTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrSearch'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type FlrSearchTaskModel = Static<typeof FlrSearchTaskModel>

export const HierarchyRescanTaskModel = Model('HierarchyRescanTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'HierarchyRescan'),
  ...Optional({ serverName: Text() }),
})
export type HierarchyRescanTaskModel = Static<typeof HierarchyRescanTaskModel>

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
