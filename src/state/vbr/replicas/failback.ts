import type {
  ReplicaFailbackModeSpec, ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec, ViVMSnapshotReplicaFailbackSpec
} from '../../../schemas/vbr/failback.js'
import type { Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { Proxies } from '../infrastructure/proxies.js'
import type { Inventory } from '../inventory/inventory.js'
import { byItself } from '../sessions/index.js'
import type { Session } from '../sessions/sessions.js'
import { createFailbackTargets, type FailbackTarget } from './failback-targets.js'
import { type Moves, type Moving, toPage } from './moves.js'
import { replicasRefusals as refuse } from './refusals.js'
import type { FailbackPlan, MachineRef, Replica, Replicas } from './replicas.js'

export interface FailbackBelow { moves: Moves, replicas: Replicas, inventory: Inventory, proxies: Proxies }

/** A machine that works on in another one from now on. */
export interface Replaced { replica: Replica, source: MachineRef, successor: MachineRef }

const second = 1_000
/** ASSUMED: what has changed since the machine was failed over, where it is still there, and while it is sent back. */
const [changedSince, changedMeanwhile] = [0.1, 0.01]
/** ASSUMED: a quick rollback need not compare the disks to learn what has changed. */
const changedKnown = 0.03
const switchStep = 'vbr.replica:switchover'

type Mode = Pick<FailbackPlan, 'mode' | 'scheduledTime'>

/**
 * Brings machines back from their replicas. ASSUMED: the lines and how long each takes.
 *
 *   Failover ── failback ──▶ ReadyToSwitch ── switch to production ──▶ Failback ── commit ──▶ Ready
 *                               │  at once, at its time, or by hand        └── undo ──▶ Failover
 *                               └── change of the switchover time
 */
export function createFailback (kernel: Kernel, { moves, replicas, inventory, proxies }: FailbackBelow) {
  const targets = createFailbackTargets(inventory)
  const followers: Array<(replaced: Replaced) => void> = []

  const planOf = ({ failback, source }: Replica): FailbackPlan =>
    failback ?? { target: source, powersOn: false, isNew: false, mode: 'Manual', by: byItself }

  const failback = moves.define({
    kind: 'Failback',
    type: 'Failback',
    operation: 'Failback',
    from: ['Failover'],
    steps: [
      {
        says: replica => `Powering off ${planOf(replica).target.name}`,
        lasts: 5 * second,
        run: ({ replica }) => moves.power(planOf(replica).target, false)
      },
      {
        says: replica => `Sending ${replica.target.name} to production`,
        lasts: replica => 10 * second + moves.timeFor(replica, shareSent(planOf(replica))),
        run: copyBack
      }
    ],
    done ({ replica }) {
      replicas.enter(replica.id, 'ReadyToSwitch')
      plan(replica.id)
    }
  })

  const switching = moves.define({
    kind: 'SwitchToProduction',
    type: 'SwitchReplicaToProduction',
    operation: 'Switch to production',
    from: ['ReadyToSwitch'],
    steps: [
      {
        says: ({ target }) => `Powering off ${target.name}`,
        lasts: 10 * second,
        run: ({ replica }) => moves.power(replica.target, false)
      },
      {
        says: 'Sending the last changes to production',
        lasts: replica => 5 * second + moves.timeFor(replica, changedMeanwhile),
        run: copyBack
      },
      {
        says: replica => planOf(replica).powersOn ? `Powering on ${planOf(replica).target.name}` : 'Production VM stays powered off',
        lasts: 5 * second,
        run: ({ replica }) => planOf(replica).powersOn ? moves.power(planOf(replica).target, true) : undefined
      }
    ],
    done: ({ replica }) => replicas.enter(replica.id, 'Failback')
  })

  const committing = moves.define({
    kind: 'CommitFailback',
    type: 'CommitFailback',
    operation: 'Commit failback',
    from: ['Failback'],
    steps: [{ says: 'Committing failback', lasts: 8 * second }],
    done ({ replica }) {
      const { target: successor } = planOf(replica)
      const { source } = replica
      const isOther = successor.hostName !== source.hostName || successor.objectId !== source.objectId
      const ready = replicas.enter(replica.id, 'Ready', { source: successor, failback: undefined, runsFrom: undefined })
      // The guide: what protected the replica meanwhile stays as a restore point.
      replicas.addPoint(ready)
      if (isOther) for (const follow of followers) follow({ replica, source, successor })
    }
  })

  const undoing = moves.define({
    kind: 'UndoFailback',
    type: 'UndoFailback',
    operation: 'Undo failback',
    from: ['Failback'],
    steps: [
      {
        says: replica => `Powering off ${planOf(replica).target.name}`,
        lasts: 5 * second,
        run: ({ replica }) => moves.power(planOf(replica).target, false)
      },
      {
        says: ({ target }) => `Powering on ${target.name}`,
        lasts: 10 * second,
        run: ({ replica }) => moves.power(replica.target, true)
      }
    ],
    done: ({ replica }) => replicas.enter(replica.id, 'Failover', { failback: undefined })
  })

  /** Of the replica's data. In another place there is nothing to build on. */
  function shareSent ({ isNew, isQuick = false }: FailbackPlan): number {
    if (isNew) return 1
    return isQuick ? changedKnown : changedSince
  }

  /** The machine in production has the disks of the replica. */
  function copyBack ({ replica }: Moving): string | undefined {
    const { target } = planOf(replica)
    const [to, from] = [moves.machineOf(target), moves.machineOf(replica.target)]
    if (to === undefined) return `VM ${target.name} was not found on ${target.hostName}.`
    if (from?.machine !== undefined) inventory.change(to.id, { disks: from.machine.disks })
    return undefined
  }

  /** When it takes over in production: at once, at its time, or when somebody says so. */
  function plan (replicaId: string): void {
    const replica = replicas.get(replicaId)
    kernel.schedule.cancel(replica.id, switchStep)
    const { mode, scheduledTime, by } = planOf(replica)
    if (mode === 'Auto') goOn(replica.id, by)
    if (mode === 'Scheduled' && scheduledTime !== undefined) {
      kernel.schedule.at(Date.parse(scheduledTime), switchStep, replica.id)
    }
  }

  function goOn (replicaId: string, by: string): void {
    const replica = replicas.find(replicaId)
    const [point] = replica === undefined ? [] : replicas.pointsOf(replica.id)
    if (replica?.state !== 'ReadyToSwitch' || point === undefined) return
    switching.startOne({ replica, point }, { by })
  }

  kernel.schedule.define(switchStep, id => goOn(id, byItself))

  function modeIn ({ type = 'Auto', scheduledTime }: ReplicaFailbackModeSpec = {}): Mode {
    if (type !== 'Scheduled') return { mode: type }
    if (scheduledTime === undefined) throw refuse.missing('failbackMode.scheduledTime')
    if (Date.parse(scheduledTime) <= kernel.clock.now()) throw refuse.notInFuture('failbackMode.scheduledTime')
    return { mode: type, scheduledTime }
  }

  /** A machine that is there, or a new one that is off until it takes over. */
  function ready (target: FailbackTarget, replica: Replica): MachineRef {
    if ('machine' in target) return target.machine
    const { hostName, name, places, networks } = target
    const { disks = [], guest } = moves.machineOf(replica.target)?.machine ?? {}
    const machine = { disks, isPoweredOn: false, networks, ...(guest === undefined ? {} : { guest }) }
    const { objectId = '' } = inventory.register({ hostName, name, machine, places })
    return { hostName, objectId, name }
  }

  function guardProxies (ids: readonly string[] = []): void {
    for (const id of ids) if (proxies.find(id) === undefined) throw refuse.noSuch('backup proxy', id)
  }

  return {
    start (spec: ViVMSnapshotReplicaFailbackSpec, by: string): Page<Session> {
      const mode = modeIn(spec.failbackMode)
      guardProxies(spec.drSiteProxyId)
      guardProxies(spec.productionSiteProxyId)
      const meant = failback.guard(spec.replicaPointIds ?? [])
        .map(({ replica, point }) => ({ replica, point, target: targets.of(spec, replica, point.id) }))
      return toPage(meant.map(({ replica, point, target }) => {
        const isQuick = spec.type === 'OriginalLocation' && spec.quickRollback === true
        const plan = { powersOn: spec.powerOnTargetVM ?? false, isNew: !('machine' in target), isQuick, by, ...mode }
        replicas.patch(replica.id, { failback: { target: ready(target, replica), ...plan } })
        return failback.startOne({ replica: replicas.get(replica.id), point }, { by })
      }))
    },

    switchToProduction (pointIds: readonly string[] = [], by: string): Page<Session> {
      for (const { replica } of switching.guard(pointIds)) kernel.schedule.cancel(replica.id, switchStep)
      return switching.start(pointIds, by)
    },

    /** Of replicas that are ready to be switched. */
    changeTime (
      { replicaPointIds = [], failbackMode }: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec, by: string
    ): void {
      if (failbackMode === undefined) throw refuse.missing('failbackMode')
      const mode = modeIn(failbackMode)
      for (const { replica } of switching.guard(replicaPointIds)) {
        const { scheduledTime: _before, ...plan } = planOf(replica)
        replicas.patch(replica.id, { failback: { ...plan, ...mode, by } })
      }
      for (const id of replicaPointIds) plan(replicas.point(id).replicaId)
    },

    commit: (pointIds: readonly string[] = [], by: string): Page<Session> => committing.start(pointIds, by),
    undo: (pointIds: readonly string[] = [], by: string): Page<Session> => undoing.start(pointIds, by),

    /** Tells of every machine in whose place another one works on. */
    onReplaced: (follow: (replaced: Replaced) => void): void => { followers.push(follow) }
  }
}

export type Failback = ReturnType<typeof createFailback>
