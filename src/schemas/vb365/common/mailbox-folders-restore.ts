import {
  Flag, Int64, List, Model, Nullable, Optional, Text, type Static
} from '../../kit/vb365.js'


export const RESTExportFolderToPst = Model('RESTExportFolderToPst', Optional({
  contentKeyword: Text(),
  enablePstSizeLimit: Nullable(Flag()),
  pstSizeLimitBytes: Nullable(Int64()),
}))
export type RESTExportFolderToPst = Static<typeof RESTExportFolderToPst>

export const RESTFoldersRestoreStatistics = Model('RESTFoldersRestoreStatistics', Optional({
  failedFoldersCount: Int64(),
  exceptions: List(Text()),
  createdItemsCount: Int64(),
  mergedItemsCount: Int64(),
  failedItemsCount: Int64(),
  skippedItemsCount: Int64(),
  cannotContinueError: Text(),
  warnings: List(Text()),
}))
export type RESTFoldersRestoreStatistics = Static<typeof RESTFoldersRestoreStatistics>
