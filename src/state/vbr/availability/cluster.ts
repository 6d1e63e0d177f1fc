import type {
  HighAvailabilityClusterConfigurationModel, HighAvailabilityClusterNodeModel, HighAvailabilityClusterStatesModel
} from '../../../schemas/vbr/high-availability-ha-cluster.js'
import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import { Type } from '@sinclair/typebox'
import type { Doc } from '../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Server } from '../server/server.js'
import type { Sessions } from '../sessions/sessions.js'
import type { ClusterNode } from './nodes.js'
import { availabilityRefusals as refuse } from './refusals.js'

/** What is done with a cluster, one thing at a time, in the words of a refusal. */
export const undertakings = {
  creation: 'created',
  edit: 'changed',
  switchover: 'switched over',
  failover: 'failed over',
  removal: 'removed'
} as const
export type Undertaking = keyof typeof undertakings

/** Two backup servers, of which one takes over from the other. */
export interface HaCluster extends Doc {
  name: string
  clusterEndpoint: string
  clusterDnsName: string
  isCrossSubnetMode: boolean
  /** The one that leads now. */
  primary: ClusterNode
  secondary: ClusterNode
  /** Patroni begins another with every change of the leader. */
  timeline: number
  /** By which the other node was reached. */
  credentialsId: string
  doing?: Undertaking
  isEndpointMoving?: boolean
  isInMaintenance?: boolean
  /** Since when nobody leads it. */
  offlineSince?: string
  /** A node that cannot be reached. */
  downNodeId?: string
  /** A node that has to be brought up to date before it follows again. */
  staleNodeId?: string
  isReinitializing?: boolean
  isFirstLaunch?: boolean
}

/** What moves data, and so writes much to the database. */
const busyTypes: ESessionType[] = ['BackupJob', 'ReplicaJob', 'BackupCopyJob']

const node = Type.Object({
  ...texts('id', 'name', 'ipAddress', 'fqdn'), ...optionalTexts('externalEndpoint')
})

export interface ClusterBelow { server: Server, sessions: Sessions }

/** The High Availability cluster that the backup server is a node of, if it is one, and how its nodes stand. */
export function createClusterRecord (kernel: Kernel, { server, sessions }: ClusterBelow) {
  const clusters = kernel.collection<HaCluster>({
    name: 'vbr.haCluster',
    noun: 'High Availability cluster',
    shape: {
      own: {
        ...texts('name', 'clusterEndpoint', 'clusterDnsName', 'credentialsId'),
        isCrossSubnetMode: member.yesOrNo,
        primary: node,
        secondary: node,
        timeline: member.count,
        doing: Type.Optional(wordOf(...Object.keys(undertakings))),
        isEndpointMoving: member.flag,
        isInMaintenance: member.flag,
        offlineSince: member.optionalTime,
        ...optionalTexts('downNodeId', 'staleNodeId'),
        isReinitializing: member.flag,
        isFirstLaunch: member.flag
      }
    },
    references: { credentials: { path: 'credentialsId', to: 'vbr.credentials' } }
  })

  const find = (): HaCluster | undefined => clusters.first()

  // The node that leads answers, with its own name; what is kept of the server is the same on both.
  server.answersAs(() => find()?.primary.fqdn)

  function get (): HaCluster {
    const cluster = find()
    if (cluster === undefined) throw refuse.noCluster()
    return cluster
  }

  /**
   * ASSUMED: what is replicated is small, and up to date unless jobs run: a megabyte for each of them, and one for each
   * minute in which the node was away.
   */
  function lagOf ({ secondary, downNodeId, staleNodeId, isReinitializing, doing }: HaCluster): number {
    if (doing === 'creation') return 0
    const running = sessions.page({ typeFilter: busyTypes, stateFilter: 'Working', limit: 1 }).total
    const isBehind = [downNodeId, staleNodeId].includes(secondary.id) || isReinitializing === true
    return isBehind ? running + 1 : running
  }

  function leader (cluster: HaCluster): Pick<HighAvailabilityClusterNodeModel, 'role' | 'state' | 'lagMb'> {
    const { primary, downNodeId, doing, offlineSince } = cluster
    const isChanging = offlineSince !== undefined && (doing === 'switchover' || doing === 'failover')
    const state = downNodeId === primary.id
      ? 'Stopped'
      : isChanging ? 'Restarting' : doing === 'creation' ? 'InitializingNewCluster' : 'Running'
    return { role: 'Leader', state, lagMb: 0 }
  }

  function follower (cluster: HaCluster): Pick<HighAvailabilityClusterNodeModel, 'role' | 'state' | 'lagMb'> {
    const { secondary, downNodeId, staleNodeId, isReinitializing, doing, offlineSince } = cluster
    const lagMb = lagOf(cluster)
    if (downNodeId === secondary.id) return { role: 'Replica', state: 'Stopped', lagMb }
    if (doing === 'creation' || isReinitializing === true) return { role: 'Replica', state: 'CreatingReplica', lagMb }
    if (staleNodeId === secondary.id) return { role: 'Replica', state: 'Starting', lagMb }
    if (doing === 'failover' || (doing === 'switchover' && offlineSince !== undefined)) {
      return { role: 'SyncStandby', state: 'Running', lagMb }
    }
    return { role: 'SyncStandby', state: 'Streaming', lagMb }
  }

  function statesOf (cluster: HaCluster): HighAvailabilityClusterStatesModel {
    const { doing, offlineSince } = cluster
    return {
      isCreationInProgress: doing === 'creation',
      isFailoverInProgress: doing === 'switchover' || doing === 'failover',
      isRemovalInProgress: doing === 'removal',
      isFirstLaunchAfterFailover: cluster.isFirstLaunch === true,
      isClusterEndpointMigrationInProgress: cluster.isEndpointMoving === true,
      // A text, not a time, to the documents: their example has whole seconds.
      lastOnlineTimeUtc: (offlineSince ?? kernel.clock.iso()).replace(/\.\d+Z$/, 'Z'),
      isOnline: offlineSince === undefined,
      isSecondaryReinitInProgress: cluster.isReinitializing === true,
      isMaintenanceInProgress: cluster.isInMaintenance === true
    }
  }

  return {
    name: clusters.name,
    collection: clusters,
    find,
    get,
    lagOf,

    /** Refused while something is being done with it. */
    idle (): HaCluster {
      const cluster = get()
      if (cluster.doing !== undefined) throw refuse.clusterBusy(cluster.name, undertakings[cluster.doing])
      return cluster
    },

    show (): HighAvailabilityClusterConfigurationModel {
      const cluster = get()
      const { id, name, clusterEndpoint, clusterDnsName, isCrossSubnetMode, primary, secondary, timeline } = cluster
      const shared = { timeline: String(timeline) }
      return {
        id,
        primaryNode: { ...primary, ...leader(cluster), ...shared },
        secondaryNode: { ...secondary, ...follower(cluster), ...shared },
        name,
        clusterEndpoint,
        clusterDnsName,
        isCrossSubnetMode,
        states: statesOf(cluster)
      }
    }
  }
}

export type ClusterRecord = ReturnType<typeof createClusterRecord>
