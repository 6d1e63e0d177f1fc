import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAgentBackups } from '../../../schemas/vbr/agents.js'
import type { Page } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { text } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { pageOf } from '../base/paging.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObjects } from '../backups/objects.js'
import type { Computer, DiscoveredEntities } from './entities.js'
import { agentsRefusals as refuse } from './refusals.js'

/** Whose a backup is said to be, whoever wrote it: `isDetached` where it is nobody's any more. */
interface Ownership { id: string, backupId: string, computerId: string, isDetached: boolean }

const platforms: readonly string[] = ['WindowsPhysical', 'LinuxPhysical', 'LinuxPhysicalPpc']

/** Backups that agents have written, and which computer may restore from which. */
export function createAgentBackups (
  kernel: Kernel, entities: DiscoveredEntities, backups: Backups, objects: BackupObjects
) {
  const ownerships = kernel.collection<Ownership>({
    name: 'vbr.agentBackups',
    noun: 'Owner of a backup',
    shape: { own: { backupId: member.text, computerId: member.text, isDetached: member.yesOrNo } },
    columns: { backupId: text('backupId'), computerId: text('computerId') },
    references: { backup: { path: 'backupId', to: 'vbr.backups', weak: true } }
  })

  const said = (backupId: string, computerId: string): Ownership | undefined =>
    ownerships.first({ where: { backupId, computerId } })

  /** A computer owns what its agent has written, and what was attached to it. */
  function isOf (backup: Backup, { objectId }: Computer): boolean {
    const own = said(backup.id, objectId)
    return own === undefined
      ? objects.ofBackup(backup.id).some(object => 'objectId' in object && object.objectId === objectId)
      : !own.isDetached
  }

  function backupsOf (ids: readonly string[]): Backup[] {
    if (ids.length === 0) throw refuse.mustName('backupIds', 'a backup')
    return [...new Set(ids.map(id => id.toLowerCase()))].map(id => {
      const backup = backups.find(id)
      if (backup === undefined) throw refuse.noSuch('backup', id)
      if (!platforms.includes(backup.platformName)) throw refuse.noAgentBackup(backup.name)
      return backup
    })
  }

  function say (backup: Backup, { objectId: computerId }: Computer, isDetached: boolean): void {
    const own = said(backup.id, computerId)
    if (own === undefined) ownerships.add({ id: kernel.ids.next(), backupId: backup.id, computerId, isDetached })
    else ownerships.patch(own.id, { isDetached })
  }

  return {
    /** `only` are those that who asks may see. */
    page (id: string, query: QueryOf<typeof getAgentBackups>, only?: readonly string[]): Page<Backup> {
      const computer = entities.computer(id)
      const written = backups.list({ where: { id: only } })
        .filter(({ platformName }) => platforms.includes(platformName))
      return pageOf(written, query, backup => isOf(backup, computer))
    },

    attach (id: string, ids: readonly string[]): void {
      const computer = entities.computer(id)
      for (const backup of backupsOf(ids)) {
        if (isOf(backup, computer)) throw refuse.backupAttached(backup.name, computer.name)
        say(backup, computer, false)
      }
    },

    detach (id: string, ids: readonly string[]): void {
      const computer = entities.computer(id)
      for (const backup of backupsOf(ids)) {
        if (!isOf(backup, computer)) throw refuse.backupNotAttached(backup.name, computer.name)
        say(backup, computer, true)
      }
    }
  }
}

export type AgentBackups = ReturnType<typeof createAgentBackups>
