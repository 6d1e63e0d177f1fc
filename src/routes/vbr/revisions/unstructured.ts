import { contract } from '../../../schemas/vbr/contract.js'
import type { EUnstructuredDataServerType } from '../../../schemas/vbr/inventory-browser/unstructured-data-servers.js'
import type { Members, Shape } from '../../../server/product.js'
import { membersOf } from '../../../server/revisions/json-schema.js'
import { described } from './described.js'

/** The types of unstructured data server that a revision can show. ASSUMED: those of others are not in its lists. */
export function unstructuredTypesIn (revision: string): EUnstructuredDataServerType[] {
  const view = contract.at(described[revision] ?? revision)
  // The contract's values are those of the type.
  return [...membersOf(view.schema('UnstructuredDataServerModel'), view.schema).keys()] as EUnstructuredDataServerType[]
}

const isMask = (mask: unknown): mask is { path: unknown } => mask !== null && typeof mask === 'object' && 'path' in mask

/** Before 1.3-rev2 masks of jobs were texts; how they are written has a word of its own since. */
function masksOf (model: string, names: readonly string[]): Shape {
  const change = (job: Members, of: (mask: unknown) => unknown): Members => ({
    ...job,
    ...Object.fromEntries(names.flatMap(name => {
      const masks = job[name]
      return Array.isArray(masks) ? [[name, masks.map(of)]] : []
    }))
  })
  return {
    model,
    since: '1.3-rev2',
    lift: object => change(object, path => typeof path === 'string' ? { path, type: 'Legacy' } : path),
    project: object => change(object, mask => isMask(mask) ? mask.path : mask)
  }
}

export const unstructuredShapes: readonly Shape[] = [
  masksOf('FileBackupJobObjectModel', ['inclusionMask', 'exclusionMask']),
  masksOf('ObjectStorageBackupJobObjectModel', ['exclusionPathMask'])
]
