import { Type } from '@sinclair/typebox'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type { EReplicaState, ReplicaPointModel } from '../../../schemas/vbr/common/replicas.js'
import type { EObjectRestorePointOperation } from '../../../schemas/vbr/common/restore-points.js'
import type { getAllObjectReplicaRestorePoints } from '../../../schemas/vbr/replica-restore-points.js'
import type { getAllReplicas, getObjectReplicaRestorePoints, RegularReplicaModel } from '../../../schemas/vbr/replicas.js'
import { between, like, type Page, text, withoutIndex, type Where } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import { withSuccessorIn } from '../inventory/index.js'
import type { Succession } from '../inventory/succession.js'
import { replicasRefusals as refuse } from './refusals.js'

/** A machine by who knows it: a vCenter or a host, and the number that it has there. */
export interface MachineRef { hostName: string, objectId: string, name: string }

/** Where a machine that was failed over goes back to, and when it takes over there. */
export interface FailbackPlan {
  target: MachineRef
  powersOn: boolean
  /** The target was made for it. */
  isNew: boolean
  /** A quick rollback: only what has changed is written. */
  isQuick?: boolean
  mode: 'Auto' | 'Scheduled' | 'Manual'
  scheduledTime?: string
  /** Who wants it. */
  by: string
}

/** A copy of a machine that stands ready on another host. Its restore points are snapshots of it. */
export type Replica = RegularReplicaModel & {
  source: MachineRef
  target: MachineRef
  /** The restore point that it runs from, once it has taken over. */
  runsFrom?: string
  failback?: FailbackPlan
  /** The run of its job that adds to it. */
  heldBy?: string
  /** What its addresses become when it takes over. */
  addressRules?: string[] | undefined
}

export type ReplicaPoint = ReplicaPointModel

/** What is said of a replica when its job makes it. */
export type NewReplica = Pick<Replica, 'jobId' | 'source' | 'target'> & { creationTime: string }

/** What may be started from a restore point, as long as its replica is in a state. */
const allowed: Record<EReplicaState, EObjectRestorePointOperation[]> = {
  // The documents' example.
  Ready: ['StartViVMSnapshotReplicaFailover', 'StartViVMSnapshotReplicaPlannedFailover', 'StartFlrRestore'],
  // ASSUMED: in the other states what the guide has them lead to.
  Failover: [
    'StartViVMSnapshotReplicaPermanentFailover', 'StartViVMSnapshotReplicaUndoFailover', 'StartViVMSnapshotReplicaFailback'
  ],
  FailedFailover: ['StartViVMSnapshotReplicaUndoFailover'],
  ReadyToSwitch: ['StartViVMSnapshotReplicaSwitchToProductionFailback', 'ChangeReplicaFailbackSwitchoverTime'],
  Failback: ['StartViVMSnapshotReplicaCommitFailback', 'StartViVMSnapshotReplicaUndoFailback'],
  Processing: [],
  SureBackup: [],
  PermanentFailover: []
}

const machineRef = Type.Object({ hostName: member.text, objectId: member.text, name: member.text })
const newestFirst = [{ by: 'creationTime', descending: true }]

/** Replicas of machines and their restore points: what replica jobs make, and what takes over when a machine fails. */
export function createReplicas (kernel: Kernel) {
  const replicas = kernel.collection<Replica>({
    name: 'vbr.replicas',
    noun: 'Replica',
    shape: {
      model: 'RegularReplicaModel',
      own: {
        source: machineRef,
        target: machineRef,
        runsFrom: member.optionalText,
        heldBy: member.optionalText,
        addressRules: Type.Optional(member.texts),
        failback: Type.Optional(Type.Object({
          target: machineRef,
          powersOn: member.yesOrNo,
          isNew: member.yesOrNo,
          isQuick: member.flag,
          mode: member.text,
          scheduledTime: member.optionalTime,
          by: member.text
        }))
      }
    },
    columns: {
      name: text('name'),
      creationTime: text('creationTime'),
      platformId: withoutIndex(text('platformId')),
      jobId: text('jobId'),
      policyTag: withoutIndex(text('policyUniqueId')),
      state: text('state'),
      heldBy: text('heldBy')
    },
    // Replicas outlive their jobs.
    references: { job: { path: 'jobId', to: 'vbr.jobs', weak: true } }
  })
  const points = kernel.collection<ReplicaPoint>({
    name: 'vbr.replicaPoints',
    noun: 'Replica restore point',
    shape: { model: 'ReplicaPointModel' },
    columns: {
      name: text('name'),
      platformName: withoutIndex(text('platformName')),
      platformId: withoutIndex(text('platformId')),
      creationTime: text('creationTime'),
      replicaId: text('replicaId'),
      // A second column for the same member: lists are filtered by a replica among those that somebody sees.
      seen: withoutIndex(text('replicaId')),
      malwareStatus: withoutIndex(text('malwareStatus'))
    },
    indexes: { ofReplica: ['replicaId', 'creationTime'] },
    references: { replica: { path: 'replicaId', to: 'vbr.replicas' } }
  })

  /** Newest first. */
  const pointsOf = (replicaId: string): ReplicaPoint[] => points.list({ where: { replicaId }, order: newestFirst })

  type PointQuery = QueryOf<typeof getAllObjectReplicaRestorePoints> | QueryOf<typeof getObjectReplicaRestorePoints>

  function pointPage (query: PointQuery, more: Where): Page<ReplicaPoint> {
    const { order, paging } = listing(query, newestFirst)
    return points.page({
      where: {
        // ASSUMED: the pattern matches the name, though the documents promise any parameter.
        name: like(query.nameFilter),
        creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
        platformName: query.platformNameFilter,
        platformId: query.platformIdFilter,
        replicaId: query.replicaIdFilter,
        ...more
      },
      order
    }, paging)
  }

  /** What may be done with restore points follows from the state of their replica. */
  function enter (id: string, state: EReplicaState, more: Partial<Replica> = {}): Replica {
    const replica = replicas.patch(id, { state, ...more })
    for (const point of points.list({ where: { replicaId: replica.id } })) {
      points.patch(point.id, { state, allowedOperations: allowed[state] })
    }
    return replica
  }

  const listeners: Array<(source: MachineRef, at: string) => void> = []

  // However a run of a job ends, what it has not come to is ready again.
  kernel.listeners.add(({ collection, id, kind }) => {
    if (collection !== 'vbr.sessions' || kind === 'added') return
    const session = kernel.collections.get('vbr.sessions')?.find(id)
    const isOver = session === undefined || ('state' in session && session.state === 'Stopped')
    if (!isOver) return
    for (const replica of replicas.list({ where: { heldBy: id } })) enter(replica.id, 'Ready', { heldBy: undefined })
  })

  return {
    get: replicas.get,
    find: replicas.find,
    list: replicas.list,
    patch: replicas.patch,
    point: points.get,
    findPoint: points.find,
    pointsOf,
    enter,

    /** `only`: those that somebody sees, as below. */
    page (query: QueryOf<typeof getAllReplicas>, only?: readonly string[]): Page<Replica> {
      const { order, paging } = listing(query)
      return replicas.page({
        where: {
          id: only,
          name: like(query.nameFilter),
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          platformId: query.platformIdFilter,
          jobId: query.jobIdFilter,
          state: query.stateFilter,
          policyTag: like(query.policyUniqueIdFilter ?? query.policyTagFilter)
        },
        order
      }, paging)
    },

    pointPage: (
      query: QueryOf<typeof getAllObjectReplicaRestorePoints>, only?: readonly string[]
    ): Page<ReplicaPoint> =>
      pointPage(query, { malwareStatus: query.malwareStatusFilter, seen: only }),

    pointPageOf (replicaId: string, query: QueryOf<typeof getObjectReplicaRestorePoints>): Page<ReplicaPoint> {
      const { id } = replicas.get(replicaId)
      // Another replica's id beside that of the path finds nothing.
      const other = query.replicaIdFilter
      return pointPage(query, { replicaId: other === undefined || other.toLowerCase() === id ? id : [] })
    },

    pointIn (replicaId: string, id: string): ReplicaPoint {
      const replica = replicas.get(replicaId)
      const point = points.get(id)
      if (point.replicaId !== replica.id) throw refuse.foreignReplicaPoint(id, replicaId)
      return point
    },

    /** That of a machine that a job makes, if it has made one. */
    ofSource: (jobId: string, { hostName, objectId }: Pick<MachineRef, 'hostName' | 'objectId'>): Replica | undefined =>
      replicas.list({ where: { jobId } }).find(({ source }) =>
        source.objectId === objectId && source.hostName.toLowerCase() === hostName.toLowerCase()),

    /** It is called as the machine that it is (example). */
    add: ({ target, ...replica }: NewReplica): Replica => replicas.add({
      id: kernel.ids.next(),
      type: 'Snapshot',
      name: target.name,
      platformName: 'VMware',
      policyUniqueId: '',
      platformId: zeroId,
      state: 'Processing',
      target,
      ...replica
    }),

    /** A snapshot of the replica; points are called as the machine (example). */
    addPoint ({ id, source, state }: Replica, creationTime = kernel.clock.iso()): ReplicaPoint {
      for (const listener of listeners) listener(source, creationTime)
      return points.add({
        id: kernel.ids.next(),
        name: source.name,
        platformName: 'VMware',
        platformId: zeroId,
        creationTime,
        replicaId: id,
        state,
        malwareStatus: 'Clean',
        allowedOperations: allowed[state]
      })
    },

    removePoint: points.remove,

    /** Tells of every machine that is replicated. */
    onReplicated: (listener: (source: MachineRef, at: string) => void): void => { listeners.push(listener) },

    /** The machine that it copies, or is, has another number by now. */
    follow (succession: Succession): void {
      for (const replica of replicas.list()) {
        const followed = withSuccessorIn(replica, succession)
        if (followed !== replica) replicas.replace(followed)
      }
    },

    /** It leaves the lists with its points; the machine stays where it is. */
    forget (id: string): void {
      for (const point of pointsOf(id)) points.remove(point.id)
      replicas.remove(id)
    }
  }
}

export type Replicas = ReturnType<typeof createReplicas>
