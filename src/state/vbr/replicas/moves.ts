import type { EReplicaState } from '../../../schemas/vbr/common/replicas.js'
import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import type { Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Inventory, InventoryObject } from '../inventory/inventory.js'
import { failureOf } from '../sessions/index.js'
import type { Session, SessionOf, Sessions, SessionStep } from '../sessions/sessions.js'
import { replicasRefusals as refuse } from './refusals.js'
import type { Replica, ReplicaPoint, Replicas } from './replicas.js'

export interface MovesBelow {
  sessions: Sessions
  inventory: Inventory
  managedServers: ManagedServers
  replicas: Replicas
}

/** What brings a replica from one state into another: which one, by which restore point, and how it stood before. */
export interface MoveWork {
  replicaId: string
  pointId: string
  before: EReplicaState
  by: string
  reason?: string
  /** The session of another replica that comes first. */
  after?: string
}

/** A replica by one of its restore points. */
interface Meant { replica: Replica, point: ReplicaPoint }

/** A replica with the session that moves it. */
export interface Moving { replica: Replica, work: MoveWork, sessionId: string }

export interface MoveStep {
  says: string | ((replica: Replica) => string | string[])
  /** Milliseconds. */
  lasts: number | ((replica: Replica) => number)
  /** Its effect, or what hinders it. */
  run?: (moving: Moving) => string | undefined
}

export interface Move {
  /** The name by which test authors arrange outcomes. */
  kind: string
  type: ESessionType
  /** As a refusal calls it. */
  operation: string
  from: readonly EReplicaState[]
  /** While it goes on. */
  during?: EReplicaState
  steps: readonly MoveStep[]
  done: (moving: Moving) => void
  /** Where it did not come to its end; the state before, unless said. */
  failed?: EReplicaState
  /** Replicas of one job go one by one. */
  oneByOne?: boolean
}

const second = 1_000
const bytesPerSecond = 400 * 2 ** 20

/** Takes replicas from one state to another, each in a session of its own. */
export function createMoves (kernel: Kernel, { sessions, inventory, managedServers, replicas }: MovesBelow) {
  const machineOf = (ref: { hostName: string, objectId: string }): InventoryObject | undefined => inventory.find(ref)

  /** Why nothing can be done with the machine that the replica is. */
  function reachTrouble ({ target }: Replica): string | undefined {
    if (managedServers.byName(target.hostName)?.status === 'Unavailable') {
      return `VMware vSphere server ${target.hostName} is not available.`
    }
    return machineOf(target) === undefined ? `Replica VM ${target.name} was not found on ${target.hostName}.` : undefined
  }

  /** Switches a machine on or off; says so where it is not there. */
  function power (ref: { hostName: string, objectId: string, name: string }, isPoweredOn: boolean): string | undefined {
    const machine = machineOf(ref)
    if (machine === undefined) return `VM ${ref.name} was not found on ${ref.hostName}.`
    if (machine.machine?.isPoweredOn !== isPoweredOn) inventory.change(machine.id, { isPoweredOn })
    return undefined
  }

  /**
   * How long it takes to send a share of a replica's data. ASSUMED: as fast as jobs read. Milliseconds.
   */
  function timeFor ({ target }: Replica, share: number): number {
    const bytes = machineOf(target)?.machine?.disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0) ?? 0
    return Math.ceil(bytes * share / bytesPerSecond) * second
  }

  function define (move: Move) {
    const { kind, type, operation, from, during = 'Processing' } = move

    const runs = sessions.define<MoveWork>({
      kind,
      type,
      name: operation,
      starting: 2 * second,
      subjects: ({ work: { replicaId, pointId } }) => subjectsOf(replicaId, pointId),
      shows: ({ work }) => [work.replicaId, 'vbr.replicas', 'vbr.replicaPoints'],
      steps: [
        {
          says: ({ work: { reason } }) => reason === undefined ? [] : `Reason: ${reason}`,
          lasts: 0,
          holds: ({ work: { after } }) => after !== undefined && isUnderWay(after)
        },
        {
          says: ({ name }) => `Preparing ${operation.toLowerCase()} of ${name}`,
          lasts: 3 * second,
          run: ({ work }) => failureOf(withReplica(work, reachTrouble))
        },
        ...move.steps.map(toStep)
      ],
      succeed (session) {
        const moving = movingIn(session)
        if (moving !== undefined) move.done(moving)
      },
      fail ({ work: { replicaId, before } }) {
        if (replicas.find(replicaId) !== undefined) replicas.enter(replicaId, move.failed ?? before)
      }
    })

    function toStep ({ says, lasts, run }: MoveStep): SessionStep<MoveWork> {
      return {
        says: ({ work }) => typeof says === 'string' ? says : withReplica(work, says) ?? [],
        lasts: ({ work }) => typeof lasts === 'number' ? lasts : withReplica(work, lasts) ?? 0,
        run (session) {
          const moving = movingIn(session)
          return failureOf(moving === undefined ? `Replica of ${session.name} is gone.` : run?.(moving))
        }
      }
    }

    /** Refuses a point that is not there, two of one replica, and a replica that is in another state. */
    function guard (pointIds: readonly string[]): Meant[] {
      if (pointIds.length === 0) throw refuse.empty('replicaPointIds')
      const seen = new Set<string>()
      return pointIds.map(id => {
        const point = replicas.findPoint(id)
        if (point === undefined) throw refuse.noSuch('replica restore point', id)
        const replica = replicas.get(point.replicaId)
        if (seen.has(replica.id)) throw refuse.replicaTwice(replica.name)
        seen.add(replica.id)
        if (!from.includes(replica.state)) throw refuse.wrongReplicaState(operation, replica.name, replica.state)
        return { replica, point }
      })
    }

    function startOne ({ replica, point }: Meant, more: Partial<MoveWork> & { by: string }): Session {
      const { state: before } = replica
      replicas.enter(replica.id, during)
      const session = runs.start({
        name: replica.source.name,
        platformName: 'VMware',
        initiatedBy: more.by,
        work: { replicaId: replica.id, pointId: point.id, before, ...more }
      })
      if (more.after !== undefined) kernel.waitsFor(session.id, more.after)
      return session
    }

    return {
      guard,
      startOne,

      /** All of them or none, a session each. */
      start (pointIds: readonly string[], by: string, reason?: string): Page<Session> {
        const latest = new Map<string, string>()
        const started = guard(pointIds).map(({ replica, point }) => {
          const after = move.oneByOne === true ? latest.get(replica.jobId) : undefined
          const session = startOne({ replica, point }, {
            by, ...(reason === undefined ? {} : { reason }), ...(after === undefined ? {} : { after })
          })
          latest.set(replica.jobId, session.id)
          return session
        })
        return toPage(started)
      }
    }
  }

  const isUnderWay = (sessionId: string): boolean => {
    const session = sessions.find(sessionId)
    return session !== undefined && session.state !== 'Stopped'
  }

  function withReplica<R> ({ replicaId }: MoveWork, of: (replica: Replica) => R): R | undefined {
    const replica = replicas.find(replicaId)
    return replica && of(replica)
  }

  function movingIn ({ id, work }: SessionOf<MoveWork>): Moving | undefined {
    return withReplica(work, replica => ({ replica, work, sessionId: id }))
  }

  /** What outcomes may be arranged for: the replica, its job, its restore point, and both machines. */
  function subjectsOf (replicaId: string, pointId: string): string[] {
    const replica = replicas.find(replicaId)
    if (replica === undefined) return [replicaId, pointId]
    const machines = [replica.source, replica.target].flatMap(ref => machineOf(ref)?.id ?? [])
    return [replicaId, pointId, replica.jobId, ...machines]
  }

  return { define, power, machineOf, timeFor }
}

export type Moves = ReturnType<typeof createMoves>

/** Sessions that were started together are answered in one page. */
export const toPage = (sessions: Session[]): Page<Session> =>
  ({ results: sessions, offset: 0, limit: sessions.length, total: sessions.length })
