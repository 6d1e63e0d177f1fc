import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAgentsRecoveryAppliances } from '../../../schemas/vbr/agents.js'
import type { AgentRecoveryApplianceModel } from '../../../schemas/vbr/agents/computers.js'
import { flag, like, type Page, text } from '../../store/collection.js'
import { zeroId } from '../../store/ids.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import type { Discovery } from './discovery.js'
import type { DiscoveredEntities } from './entities.js'
import { agentsRefusals as refuse } from './refusals.js'

/** A computer that was started from recovery media, and has found the backup server. */
export type RecoveryAppliance = AgentRecoveryApplianceModel & {
  /** The computer that was started from the media it carries, by the id that it has in all groups. */
  computerId?: string
}

const second = 1_000

/**
 * Recovery appliances: computers without a system of their own, waiting to be recovered.
 *
 *   reboot ──▶ Working: it is away ──▶ Stopped Success: it is there again
 *                                      └── of a computer with media of its own: its own system runs again
 */
export function createRecoveryAppliances (
  kernel: Kernel, sessions: Sessions, entities: DiscoveredEntities, discovery: Discovery
) {
  const appliances = kernel.collection<RecoveryAppliance>({
    name: 'vbr.recoveryAppliances',
    noun: 'Recovery appliance',
    few: true,
    shape: { model: 'AgentRecoveryApplianceModel', own: { computerId: member.optionalText } },
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
      for (const id of there(work)) comeBack(appliances.get(id))
    }
  })

  /** ASSUMED: a computer starts from its embedded media once; from others as long as they are in it. */
  function comeBack ({ id, computerId }: RecoveryAppliance): void {
    const lastContactTime = kernel.clock.iso()
    if (computerId === undefined) {
      appliances.patch(id, { isDetached: false, lastContactTime })
      return
    }
    entities.change(computerId, { isOff: undefined, state: 'Online', lastConnected: lastContactTime })
    appliances.remove(id)
  }

  discovery.onRecovery(({ name, objectId, ipAddresses, biosUuid }) => {
    const now = kernel.clock.iso()
    appliances.add({
      id: kernel.ids.next(),
      // ASSUMED: how it calls itself until it is recovered.
      hostName: `recovery-${name.split('.')[0] ?? name}`,
      version: entities.version,
      endpoint: ipAddresses[0] ?? name,
      addresses: ipAddresses,
      port: 2_500,
      creationTime: now,
      // Nobody has to compare phrases with who sits before it: its agent is known.
      isVerified: true,
      isDetached: false,
      canExpire: true,
      verificationPhrase: '',
      usedPersonalCertificate: false,
      lastContactTime: now,
      platformId: zeroId,
      platformType: 'WindowsPhysical',
      operations: [{ operation: 'Reboot', enabled: true }],
      lastKnownHostName: name,
      ...(biosUuid !== undefined && { hostBiosId: biosUuid }),
      computerId: objectId
    })
  })

  const there = (ids: readonly string[]): string[] => ids.filter(id => appliances.has(id))

  function start (rebooting: readonly RecoveryAppliance[], initiatedBy: string): Session {
    const gone = rebooting.find(({ isDetached }) => isDetached)
    if (gone !== undefined) throw refuse.applianceDetached(gone.hostName)
    return reboots.start({ work: rebooting.map(({ id }) => id), initiatedBy })
  }

  return {
    get: appliances.get,
    find: appliances.find,

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
