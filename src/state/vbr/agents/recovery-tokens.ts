import { createHash } from 'node:crypto'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllComputerRecoveryTokens } from '../../../schemas/vbr/agents.js'
import type {
  ComputerRecoveryTokenModel, ComputerRecoveryTokenSpec
} from '../../../schemas/vbr/agents/computers.js'
import { like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Backup, Backups } from '../backups/backups.js'
import { listing } from '../base/paging.js'
import { refuse } from '../base/refusals.js'

/** A token with which a computer that is to be recovered gets at its backups, until it expires. */
export type RecoveryToken = ComputerRecoveryTokenModel & { backupIds: string[] }

/** Recovery tokens: with one, a computer that boots from recovery media reaches its backups. */
export function createRecoveryTokens (kernel: Kernel, backups: Backups) {
  const tokens = kernel.collection<RecoveryToken>({
    name: 'vbr.recoveryTokens',
    noun: 'Recovery token',
    few: true,
    shape: { model: 'ComputerRecoveryTokenModel', own: { backupIds: member.texts } },
    columns: { name: text('name'), expirationDate: text('expirationDate') },
    references: { backup: { path: 'backupIds[]', to: 'vbr.backups', weak: true } }
  })

  function guardExpiration (expirationDate: string): void {
    if (Date.parse(expirationDate) > kernel.clock.now()) return
    throw refuse.notInFuture('expirationDate')
  }

  function backupsOf (ids: readonly string[]): Backup[] {
    if (ids.length === 0) throw refuse.mustName('backupIds', 'a backup')
    return [...new Set(ids)].map(id => {
      const backup = backups.find(id)
      if (backup === undefined) throw refuse.noSuch('backup', id)
      return backup
    })
  }

  return {
    get: tokens.get,
    find: tokens.find,

    /** Those of backups that who asks may see, all where nothing is said. */
    page (query: QueryOf<typeof getAllComputerRecoveryTokens>, seen?: readonly string[]): Page<RecoveryToken> {
      const { order, paging } = listing(query)
      const id = seen && tokens.list().filter(({ backupIds }) => backupIds.every(one => seen.includes(one)))
        .map(({ id }) => id)
      return tokens.page({ where: { id, name: like(query.nameFilter) }, order }, paging)
    },

    /** Its name is the product's to choose. ASSUMED: it tells of the backups, as the examples' names do. */
    create ({ backupIds, expirationDate }: ComputerRecoveryTokenSpec): RecoveryToken {
      guardExpiration(expirationDate)
      const chosen = backupsOf(backupIds)
      const id = kernel.ids.next()
      return tokens.add({
        id,
        name: `Recovery token for ${chosen.map(({ name }) => name).join(', ')}`,
        recoveryToken: tokenOf(id),
        expirationDate,
        backupIds: chosen.map(({ id }) => id)
      })
    },

    /** The name and how long it is good for; the token itself stays what it is. */
    edit (id: string, { id: bodyId, name, expirationDate }: ComputerRecoveryTokenModel): RecoveryToken {
      const token = tokens.get(id)
      if (bodyId.toLowerCase() !== token.id.toLowerCase()) throw refuse.otherId(bodyId)
      if (name.trim() === '') throw refuse.empty('name')
      // A token that has expired may still be renamed.
      if (expirationDate !== token.expirationDate) guardExpiration(expirationDate)
      return tokens.patch(token.id, { name, expirationDate })
    },

    remove: tokens.remove
  }
}

export type RecoveryTokens = ReturnType<typeof createRecoveryTokens>

/** Six groups of three signs, as in the examples. */
function tokenOf (id: string): string {
  const signs = createHash('sha256').update(`recovery token ${id}`).digest('base64').replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  return signs.slice(0, 18).replace(/(.{3})(?=.)/g, '$1-')
}
