import type {
  EntraIdTenantExportToJsonDownloadRequest
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { EntraContents } from './contents.js'
import type { EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** Files of text that are sent together. */
interface Packed { name: string, files: Array<{ path: string, content: string }> }

/** Items of a mounted tenant as JSON: a file for each, with properties and what it refers to. ASSUMED: the names. */
export const createEntraJsonFiles = (
  { contents, entraMounts }: { contents: EntraContents, entraMounts: EntraMounts }
) => ({
  pack (sessionId: string, { items }: EntraIdTenantExportToJsonDownloadRequest): Packed {
    const mount = entraMounts.use(sessionId)
    if (items.length === 0) throw refuse.empty('items')
    const files = items.map(({ itemId, restorePointId }) => {
      const point = contents.pointOf(mount.backupId, restorePointId)
      const object = contents.objectIn(point, itemId)
      if (object === undefined) throw refuse.noItemInPoint(itemId, restorePointId)
      const { id, kind, attributes, links } = object
      const folder = `${point.creationTime.slice(0, 10)}_${point.id.slice(0, 8)}`
      return {
        path: `${folder}/${kind}/${toFileName(attributes.displayName)}_${id}.json`,
        content: JSON.stringify({ id, type: kind, ...attributes, ...links }, undefined, 2)
      }
    })
    // Who names an item twice gets it once.
    const single = [...new Map(files.map(one => [one.path, one])).values()]
    return { name: `${toFileName(mount.name)} items`, files: single }
  }
})

export type EntraJsonFiles = ReturnType<typeof createEntraJsonFiles>

const toFileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '_')
