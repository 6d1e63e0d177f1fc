import type {
  EntraIdTenantExportToJsonDownloadRequest
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { EntraContents } from './contents.js'
import type { EntraMount, EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** Files of text that are sent together. */
interface Packed { name: string, files: Array<{ path: string, content: string }> }

/** An item as it is written: with its properties and what it refers to. */
interface Written { value: object, path: string }

/** Items of a mounted tenant as JSON. ASSUMED: the names. */
export function createEntraJsonFiles (
  { contents, entraMounts }: { contents: EntraContents, entraMounts: EntraMounts }
) {
  /** Refuses what the mounted backup does not have. Who names an item twice gets it once. */
  function read (mount: EntraMount, items: EntraIdTenantExportToJsonDownloadRequest['items']): Written[] {
    if (items.length === 0) throw refuse.empty('items')
    const written = items.map(({ itemId, restorePointId }) => {
      const point = contents.pointOf(mount.backupId, restorePointId)
      const object = contents.objectIn(point, itemId)
      if (object === undefined) throw refuse.noItemInPoint(itemId, restorePointId)
      const { id, kind, attributes, links } = object
      const folder = `${point.creationTime.slice(0, 10)}_${point.id.slice(0, 8)}`
      return {
        value: { id, type: kind, ...attributes, ...links },
        path: `${folder}/${kind}/${toFileName(attributes.displayName)}_${id}.json`
      }
    })
    return [...new Map(written.map(one => [one.path, one])).values()]
  }

  return {
    read,

    /** A file for each. */
    pack (sessionId: string, { items }: EntraIdTenantExportToJsonDownloadRequest): Packed {
      const mount = entraMounts.use(sessionId)
      const files = read(mount, items)
        .map(({ value, path }) => ({ path, content: JSON.stringify(value, undefined, 2) }))
      return { name: `${toFileName(mount.name)} items`, files }
    }
  }
}

export type EntraJsonFiles = ReturnType<typeof createEntraJsonFiles>

const toFileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '_')
