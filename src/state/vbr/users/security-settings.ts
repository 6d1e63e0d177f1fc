import { Type } from '@sinclair/typebox'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { usersRefusals as refuse } from './refusals.js'

/** How users of the server prove who they are, and what needs a second one. */
export interface SecuritySettings {
  id: string
  mfaEnabled: boolean
  /** Switched on by no operation of the API: arranged. How many days a request waits for its approval. */
  fourEyes: { isEnabled: boolean, expirationDays: number }
  /** The accounts of the simulator that have their users already; who is removed from the list stays removed. */
  accounts: string[]
}

const settingsId = 'vbr.securitySettings'
/** Seven days are usual, one to thirty possible (guide). */
const fresh: SecuritySettings =
  { id: settingsId, mfaEnabled: false, fourEyes: { isEnabled: false, expirationDays: 7 }, accounts: [] }

/** The settings of security; an estate that says nothing of them has those of a fresh server. */
export function createSecuritySettings (kernel: Kernel) {
  const settings = kernel.collection<SecuritySettings>({
    name: 'vbr.securitySettings',
    noun: 'Security settings',
    shape: {
      own: {
        mfaEnabled: member.yesOrNo,
        fourEyes: Type.Object({ isEnabled: member.yesOrNo, expirationDays: Type.Integer({ minimum: 1, maximum: 30 }) }),
        accounts: member.texts
      }
    }
  })
  const read = (): SecuritySettings => settings.find(settingsId) ?? fresh

  return {
    read,

    change (changes: Partial<SecuritySettings>): SecuritySettings {
      const changed = { ...read(), ...changes }
      return settings.has(settingsId) ? settings.replace(changed) : settings.add(changed)
    },

    /** The guide: while a second pair of eyes is wanted, what needs it cannot be done by the API. */
    guardFourEyes (): void {
      if (read().fourEyes.isEnabled) throw refuse.fourEyes()
    }
  }
}

export type SecuritySettingsNoun = ReturnType<typeof createSecuritySettings>
