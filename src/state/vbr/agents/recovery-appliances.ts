import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAgentsRecoveryAppliances } from '../../../schemas/vbr/agents.js'
import type { AgentRecoveryApplianceModel } from '../../../schemas/vbr/agents/computers.js'
import { flag, like, type Page, text } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { agentsRefusals as refuse } from './refusals.js'

/** A computer that was started from recovery media, and has found the backup server. */
export type RecoveryAppliance = AgentRecoveryApplianceModel

const second = 1_000

/**
 * Recovery appliances: computers without a system of their own, waiting to be recovered.
 *
 *   reboot ──▶ Working: it is away ──▶ Stopped Success: it is there again
 */
export function createRecoveryAppliances (kernel: Kernel, sessions: Sessions) {
  const appliances = kernel.collection<RecoveryAppliance>({
    name: 'vbr.recoveryAppliances',
    noun: 'Recovery appliance',
    shape: { model: 'AgentRecoveryApplianceModel' },
    called: ['hostName'],
    columns: {
      hostName: text('hostName'),
      // Every table has a column `version` of its own.
      build: text('version'),
      addresses: text('addresses.0'),
      isDetached: flag('isDetached'),
      creationTime: text('creationTime'),
      lastContactTime: text('lastContactTime'),
      platformType: text('platformType')
    }
  })

  kernel.conditions.define(appliances, {
    offline: () => ({ isDetached: true }),
    online: () => ({ isDetached: false, lastContactTime: kernel.clock.iso() })
  })

  const reboots = sessions.define<string[]>({
    kind: 'ApplianceReboot',
    type: 'Infrastructure',
    name: 'Reboot of recovery appliances',
    stoppable: false,
    subjects: ({ work }) => work,
    shows: [appliances.name],
    steps: [{
      says: ({ work }) => work.map(id => `Rebooting ${appliances.nameOf(id)}`),
      lasts: 60 * second,
      begin ({ work }) { for (const id of there(work)) appliances.patch(id, { isDetached: true }) }
    }],
    succeed ({ work }) {
      for (const id of there(work)) appliances.patch(id, { isDetached: false, lastContactTime: kernel.clock.iso() })
    }
  })

  const there = (ids: readonly string[]): string[] => ids.filter(id => appliances.has(id))

  function start (rebooting: readonly RecoveryAppliance[], initiatedBy: string): Session {
    const gone = rebooting.find(({ isDetached }) => isDetached)
    if (gone !== undefined) throw refuse.applianceDetached(gone.hostName)
    return reboots.start({ work: rebooting.map(({ id }) => id), initiatedBy })
  }

  return {
    get: appliances.get,

    page (query: QueryOf<typeof getAgentsRecoveryAppliances>): Page<RecoveryAppliance> {
      const orderColumn = query.orderColumn === 'Version' ? 'Build' : query.orderColumn
      const { order, paging } = listing({ ...query, orderColumn })
      const { stateFilter = 'All' } = query
      return appliances.page({
        where: {
          hostName: like(query.nameFilter),
          isDetached: stateFilter === 'All' ? undefined : stateFilter === 'Disconnected'
        },
        order
      }, paging)
    },

    reboot: (id: string, initiatedBy: string): Session => start([appliances.get(id)], initiatedBy),

    rebootAll (ids: readonly string[] | undefined, initiatedBy: string): Session {
      // ASSUMED: none is meant where none is named.
      if (ids === undefined || ids.length === 0) throw refuse.mustName('ids', 'a recovery appliance')
      const chosen = [...new Set(ids)].map(id => {
        const found = appliances.find(id)
        if (found === undefined) throw refuse.noSuch('recovery appliance', id)
        return found
      })
      return start(chosen, initiatedBy)
    }
  }
}

export type RecoveryAppliances = ReturnType<typeof createRecoveryAppliances>
