import { contract } from '../../../schemas/vbr/contract.js'
import type { EProxyType } from '../../../schemas/vbr/common/proxies.js'
import type { Shape } from '../../../server/product.js'
import { described } from './described.js'
import { renameMembers } from './steps.js'

/** Backup proxies. */
export const proxyShapes: readonly Shape[] =
  renameMembers(['ProxyDatastoreSettingsModel'], '1.2-rev1', { autoSelectEnabled: 'autoSelect' })

/** The types of proxy that a revision can name; those of others are not in its lists, so that it can read them. */
export function proxyTypesIn (revision: string): EProxyType[] {
  const { enum: types } = contract.at(described[revision] ?? revision).schema('EProxyType')
  return types as EProxyType[] // the contract's values are those of the type
}
