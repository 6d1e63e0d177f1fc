import { contract } from '../../../schemas/vbr/contract.js'
import type { EUnstructuredDataServerType } from '../../../schemas/vbr/inventory-browser/unstructured-data-servers.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import { described } from './described.js'

/** The types of unstructured data server that a revision can show. ASSUMED: those of others are not in its lists. */
export function unstructuredTypesIn (revision: string): EUnstructuredDataServerType[] {
  const view = contract.at(described[revision] ?? revision)
  // The contract's values are those of the type.
  return [...membersOf(view.schema('UnstructuredDataServerModel'), view.schema).keys()] as EUnstructuredDataServerType[]
}
