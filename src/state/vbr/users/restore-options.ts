import type { QueryOf } from '../../../schemas/kit/types.js'
import type { RestoreOptionModel, viewAllRestoreOptions } from '../../../schemas/vbr/users-and-roles.js'
import type { Page } from '../../store/collection.js'
import { isLike, pageOf } from '../base/paging.js'

export type RestoreOption = Required<RestoreOptionModel>

type Row = [name: string, group: string, what: string]

/**
 * What a custom role may be allowed to restore. The first two are the document's. ASSUMED: the others, their codes and
 * groups: one for each kind of restore that the API has.
 */
const rows: readonly Row[] = [
  ['FileLevelRestore', 'Restore', 'file-level restore'],
  ['VolumeRestore', 'Restore', 'volume restore'],
  ['EntireVmRestore', 'Restore', 'entire VM restore'],
  ['InstantRecovery', 'Instant Recovery', 'Instant Recovery'],
  ['InstantDiskRecovery', 'Instant Recovery', 'Instant Disk Recovery'],
  ['DiskPublishing', 'Data Integration', 'disk publishing'],
  ['ReplicaFailover', 'Replicas', 'replica failover'],
  ['ReplicaFailback', 'Replicas', 'replica failback'],
  ['UnstructuredDataRestore', 'Unstructured Data', 'unstructured data restore'],
  ['EntraIdRestore', 'Microsoft Entra ID', 'Microsoft Entra ID restore'],
  ['BareMetalRecovery', 'Restore', 'bare metal recovery']
]

export const restoreOptions: readonly RestoreOption[] = rows.map(([name, group, what], code) =>
  ({ code, name, group, description: `Allows ${what} operations` }))

export const restoreOptionPage = (
  { codeFilter, nameFilter, groupFilter, ...asked }: QueryOf<typeof viewAllRestoreOptions>
): Page<RestoreOption> => pageOf(restoreOptions, asked, ({ code, name, group }) =>
  isLike(codeFilter, String(code)) && isLike(nameFilter, name) && isLike(groupFilter, group))
