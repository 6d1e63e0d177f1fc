import type { ViVMSnapshotReplicaFailoverSpec } from '../../../schemas/vbr/failover.js'
import type { Page } from '../../store/collection.js'
import type { Session } from '../sessions/sessions.js'
import type { Move, Moves } from './moves.js'
import type { Replica, Replicas } from './replicas.js'

const second = 1_000
/** ASSUMED: of a machine that is at work so much has changed since its last restore point, and between the two runs. */
const [changedBefore, changedBetween] = [0.05, 0.005]

/**
 * Lets replicas take over from their machines, and takes that back. ASSUMED: the lines and how long each takes.
 *
 *   Ready ── failover, planned failover ──▶ Failover ── undo ──▶ Ready
 *     │                                        └── permanent failover ──▶ gone, the machine stays
 *     └── that goes wrong ──▶ FailedFailover ── undo ──▶ Ready
 */
export function createFailover (moves: Moves, replicas: Replicas) {
  const losers: Array<(replica: Replica) => void> = []

  const powerOn: Move['steps'][number] = {
    // Guide: a Windows machine gets the addresses of its new site before it starts. ASSUMED: the words.
    says: ({ target, addressRules = [] }) =>
      [...addressRules.map(rule => `Applying re-IP rule: ${rule}`), `Powering on ${target.name}`],
    lasts: ({ addressRules = [] }) => (10 + 5 * addressRules.length) * second,
    run: ({ replica }) => moves.power(replica.target, true)
  }

  const failover = moves.define({
    kind: 'Failover',
    type: 'Failover',
    operation: 'Failover',
    from: ['Ready'],
    failed: 'FailedFailover',
    steps: [{ says: ({ target }) => `Reverting ${target.name} to the restore point`, lasts: 8 * second }, powerOn],
    // The machine itself is left as it is (guide).
    done: ({ replica, work }) => replicas.enter(replica.id, 'Failover', { runsFrom: work.pointId })
  })

  const replicate = (share: number, says: string): Move['steps'][number] => ({
    says,
    lasts: replica => 10 * second + moves.timeFor(replica, share),
    run ({ replica }) {
      if (moves.machineOf(replica.source) === undefined) return `VM ${replica.source.name} was not found on ${replica.source.hostName}.`
      replicas.addPoint(replica)
      return undefined
    }
  })

  const planned = moves.define({
    kind: 'PlannedFailover',
    type: 'PlannedFailover',
    operation: 'Planned failover',
    from: ['Ready'],
    failed: 'FailedFailover',
    // The guide: machines of one job one after another; the two restore points of it stay.
    oneByOne: true,
    steps: [
      replicate(changedBefore, 'Replicating changes'),
      {
        says: ({ source }) => `Shutting down ${source.name}`,
        lasts: 30 * second,
        run: ({ replica }) => moves.power(replica.source, false)
      },
      replicate(changedBetween, 'Replicating the last changes'),
      powerOn
    ],
    done: ({ replica }) => replicas.enter(replica.id, 'Failover', { runsFrom: replicas.pointsOf(replica.id)[0]?.id })
  })

  const undo = moves.define({
    kind: 'UndoFailover',
    type: 'UndoFailover',
    operation: 'Undo failover',
    from: ['Failover', 'FailedFailover'],
    steps: [
      {
        says: ({ target }) => `Powering off ${target.name}`,
        lasts: 5 * second,
        run: ({ replica }) => moves.power(replica.target, false)
      },
      { says: ({ target }) => `Reverting ${target.name} to the latest restore point`, lasts: 8 * second }
    ],
    done: ({ replica }) => replicas.enter(replica.id, 'Ready', { runsFrom: undefined })
  })

  const permanent = moves.define({
    kind: 'PermanentFailover',
    type: 'PermanentFailover',
    operation: 'Permanent failover',
    from: ['Failover'],
    during: 'PermanentFailover',
    steps: [{ says: ({ target }) => `Removing snapshots of ${target.name}`, lasts: 15 * second }],
    done ({ replica }) {
      for (const lose of losers) lose(replica)
      replicas.forget(replica.id)
    }
  })

  const by = ({ start }: ReturnType<Moves['define']>) =>
    ({ replicaPointIds, reason }: ViVMSnapshotReplicaFailoverSpec, user: string): Page<Session> =>
      start(replicaPointIds, user, reason)

  return {
    now: by(failover),
    planned: by(planned),
    undo: by(undo),
    permanent: by(permanent),

    /** Tells of every replica that has taken over for good. */
    onPermanent: (lose: (replica: Replica) => void): void => { losers.push(lose) }
  }
}

export type Failover = ReturnType<typeof createFailover>
