import { Type } from '@sinclair/typebox'
import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'

/** A folder with backups that no repository of this server is on. */
export interface LeftFolder {
  id: string
  /** Where it is, as `siteOf` writes it. */
  site: string
  /** The name of the backup server that writes there, or did. */
  owner: string
  /** What of its volume it takes. */
  volume?: string
  sizeGB: number
}

/**
 * What lies in storage outside the configuration: folders of repositories that were removed without their backups, and
 * those of other backup servers.
 */
export function createLeftFolders (kernel: Kernel) {
  const folders = kernel.collection<LeftFolder>({
    name: 'vbr.leftFolders',
    noun: 'Folder',
    few: true,
    shape: {
      own: {
        ...texts('site', 'owner'), volume: member.optionalText, sizeGB: Type.Number({ minimum: 0 })
      }
    },
    columns: { site: text('site'), volume: text('volume') }
  })

  return {
    /** Keeps what a repository leaves behind. */
    add: (folder: Omit<LeftFolder, 'id'>): LeftFolder => folders.add({ id: kernel.ids.next(), ...folder }),

    at: (site: string): LeftFolder | undefined => folders.first({ where: { site } }),

    /** A repository is there again. */
    take (site: string): void {
      for (const { id } of folders.list({ where: { site } })) folders.remove(id)
    },

    /** The gigabytes that such folders take of a volume. */
    sizeOn: (volume: string): number =>
      folders.list({ where: { volume } }).reduce((sum, { sizeGB }) => sum + sizeGB, 0)
  }
}

export type LeftFolders = ReturnType<typeof createLeftFolders>
