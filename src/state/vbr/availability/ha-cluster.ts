import type {
  HighAvailabilityClusterAddressSpec, HighAvailabilityClusterConfigurationModel, HighAvailabilityClusterSpec,
  OperationStartedResponse
} from '../../../schemas/vbr/high-availability-ha-cluster.js'
import type { Kernel } from '../../kernel.js'
import { zeroId } from '../../store/ids.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import { removal as itemRemoval, saving } from '../infrastructure/index.js'
import { failureOf } from '../sessions/index.js'
import type { Session } from '../sessions/sessions.js'
import { type ClusterBelow, createClusterRecord, type HaCluster } from './cluster.js'
import { type ClusterNode, guardAddress, guardDnsName, guardOther, guardSpec, nameOfOther, shortName } from './nodes.js'
import { availabilityRefusals as refuse } from './refusals.js'

interface Work { clusterId: string }
interface Edit extends Work { changes: Partial<HaCluster> }

const second = 1_000
const minute = 60 * second
/** ASSUMED: how long the steps take that no session tells of. */
const lengths = { promotion: 90 * second, reinitialization: 2 * minute, firstLaunch: 5 * minute }
const promoteStep = 'vbr.haCluster:promoted'
const reinitializeStep = 'vbr.haCluster:reinitialized'
const settleStep = 'vbr.haCluster:settled'

/**
 * The High Availability cluster of backup servers.
 *
 *   create ──▶ creation in progress ──▶ online: a leader, and a standby that follows it    └── Failed: none
 *   switchover ──▶ maintenance, nobody leads ──▶ the other leads; the first is reinitialized and follows
 *   failover, while the primary is down ──▶ the other leads ── the first is back ──▶ it is reinitialized and follows
 *   change ──▶ other addresses      delete ──▶ a single server again
 *
 * ASSUMED: lengths and log lines; that a Windows server can be a node, too (the real ones are appliances); that a
 * failover, which answers with no session, has none; that a leader which can be reached is switched over, not failed
 * over; that the API is answered all the while.
 */
export function createHaCluster (kernel: Kernel, below: ClusterBelow & { credentials: CredentialsRecords }) {
  const { server, sessions, credentials } = below
  const record = createClusterRecord(kernel, below)
  const { collection: clusters } = record
  const shows = ({ work }: { work: Work }): string[] => [clusters.name, work.clusterId]
  const subjects = ({ work }: { work: Work }): string[] => [work.clusterId]
  const of = ({ work }: { work: Work }): HaCluster => clusters.get(work.clusterId)
  const end = ({ work }: { work: Work }): void => {
    if (clusters.has(work.clusterId)) clusters.patch(work.clusterId, { doing: undefined })
  }

  const creation = sessions.define<Work>({
    ...saving,
    variant: 'HaCluster',
    shows,
    subjects,
    steps: [
      { says: session => `Connecting to ${of(session).secondary.ipAddress}`, lasts: 10 * second },
      { says: 'Checking requirements of the High Availability cluster', lasts: 20 * second },
      { says: 'Installing certificate', lasts: 10 * second },
      {
        says: session => `Creating replica of the configuration database on ${of(session).secondary.name}`,
        lasts: 3 * minute
      },
      {
        says (session) {
          const { clusterEndpoint } = of(session)
          return clusterEndpoint === '' ? [] : `Assigning cluster endpoint ${clusterEndpoint}`
        },
        lasts: 10 * second
      },
      { says: 'Saving configuration', lasts: 10 * second }
    ],
    succeed: ({ work }) => { clusters.patch(work.clusterId, { doing: undefined, offlineSince: undefined }) },
    fail: ({ work }) => { if (clusters.has(work.clusterId)) clusters.remove(work.clusterId) }
  })

  const edits = sessions.define<Edit>({
    kind: 'HaClusterEdit',
    type: 'HaClusterEdit',
    name: 'HaClusterEditing',
    stoppable: false,
    shows,
    subjects,
    steps: [
      { says: 'Checking addresses of the High Availability cluster', lasts: 10 * second },
      {
        says: ({ work: { changes } }) => changes.clusterEndpoint === undefined
          ? []
          : `Moving cluster endpoint to ${changes.clusterEndpoint}`,
        lasts: ({ work: { changes } }) => changes.clusterEndpoint === undefined ? 0 : 30 * second
      },
      { says: 'Saving configuration', lasts: 10 * second }
    ],
    succeed ({ work }) {
      clusters.patch(work.clusterId, { ...work.changes, doing: undefined, isEndpointMoving: undefined })
    },
    fail ({ work }) {
      if (!clusters.has(work.clusterId)) return
      clusters.patch(work.clusterId, { doing: undefined, isEndpointMoving: undefined })
    }
  })

  const removals = sessions.define<Work>({
    ...itemRemoval,
    variant: 'HaCluster',
    shows,
    subjects,
    steps: [
      { says: session => `Stopping replication to ${of(session).secondary.name}`, lasts: 20 * second },
      { says: 'Removing configuration records', lasts: 10 * second }
    ],
    succeed ({ work }) {
      for (const step of [promoteStep, reinitializeStep, settleStep]) kernel.schedule.cancel(work.clusterId, step)
      clusters.remove(work.clusterId)
    },
    fail: end
  })

  const leavesMaintenance = { doing: undefined, isInMaintenance: undefined } as const

  const switchovers = sessions.define<Work>({
    kind: 'HaSwitchover',
    type: 'HaSwitchover',
    name: 'HaSwitchover',
    stoppable: false,
    shows,
    subjects,
    steps: [
      { says: 'Checking replication state', lasts: 5 * second, run: session => failureOf(nodeTrouble(of(session))) },
      {
        says: 'Starting maintenance',
        lasts: 10 * second,
        begin: ({ work }) => { clusters.patch(work.clusterId, { isInMaintenance: true }) }
      },
      {
        says: session => `Stopping services on ${of(session).primary.name}`,
        lasts: 20 * second,
        begin: ({ work }) => { clusters.patch(work.clusterId, { offlineSince: kernel.clock.iso() }) }
      },
      {
        says: session => `Promoting ${of(session).secondary.name}`,
        lasts: 30 * second,
        run: session => failureOf(nodeTrouble(of(session)))
      },
      { says: session => `Starting services on ${of(session).secondary.name}`, lasts: 45 * second }
    ],
    trouble: session => nodeTrouble(of(session)),
    succeed ({ work }) {
      promote(work.clusterId, leavesMaintenance)
      reinitialize(work.clusterId)
    },
    fail ({ work }) {
      const cluster = clusters.find(work.clusterId)
      if (cluster === undefined) return
      const isLed = cluster.downNodeId !== cluster.primary.id
      clusters.patch(cluster.id, { ...leavesMaintenance, ...isLed ? { offlineSince: undefined } : {} })
    }
  })

  /** The first node of a cluster that cannot be reached, in the words of what it hinders. */
  function nodeTrouble ({ primary, secondary, downNodeId }: HaCluster): string | undefined {
    const down = [primary, secondary].find(({ id }) => id === downNodeId)
    return down === undefined ? undefined : refuse.nodeDown(down.name).message
  }

  /** The other node leads from now on. */
  function promote (clusterId: string, more: Partial<HaCluster>): void {
    const { primary, secondary, timeline } = clusters.get(clusterId)
    clusters.patch(clusterId, {
      primary: secondary,
      secondary: primary,
      timeline: timeline + 1,
      staleNodeId: primary.id,
      isFirstLaunch: true,
      offlineSince: undefined,
      ...more
    })
    kernel.schedule.at(kernel.clock.now() + lengths.firstLaunch, settleStep, clusterId)
  }

  /** The standby is rebuilt from what the leader has. */
  function reinitialize (clusterId: string): void {
    clusters.patch(clusterId, { isReinitializing: true })
    kernel.schedule.cancel(clusterId, reinitializeStep)
    kernel.schedule.at(kernel.clock.now() + lengths.reinitialization, reinitializeStep, clusterId)
  }

  kernel.schedule.define(promoteStep, id => { if (clusters.has(id)) promote(id, { doing: undefined }) })

  kernel.schedule.define(reinitializeStep, id => {
    const cluster = clusters.find(id)
    if (cluster?.isReinitializing !== true) return
    const isThere = cluster.downNodeId !== cluster.secondary.id
    clusters.patch(id, { isReinitializing: undefined, ...isThere ? { staleNodeId: undefined } : {} })
  })

  kernel.schedule.define(settleStep, id => { if (clusters.has(id)) clusters.patch(id, { isFirstLaunch: undefined }) })

  // A standby that was away has to be brought up to date when it is back, a leader only if another leads by then.
  function follow (id: string): void {
    const cluster = clusters.find(id)
    if (cluster === undefined) return
    const { secondary, downNodeId, staleNodeId } = cluster
    if (downNodeId === secondary.id) clusters.patch(id, { staleNodeId: secondary.id })
    else if (downNodeId === undefined && staleNodeId === secondary.id) reinitialize(id)
  }

  kernel.conditions.define(clusters, {
    primaryDown: ({ primary }) => ({ downNodeId: primary.id, offlineSince: kernel.clock.iso() }),
    secondaryDown: ({ secondary }) => ({ downNodeId: secondary.id })
  }, follow)

  function guardCredentials (id: string): void {
    const found = credentials.find(id)
    if (found === undefined) throw refuse.noSuch('credentials record', id)
    if (found.type !== 'Linux' && found.type !== 'Standard') throw refuse.wrongCredentials(id, 'Linux')
  }

  const nodeOf = (fqdn: string, ipAddress: string, externalEndpoint = ''): ClusterNode => ({
    id: kernel.ids.next(), name: shortName(fqdn), ipAddress, fqdn, ...externalEndpoint === '' ? {} : { externalEndpoint }
  })

  return {
    get: (): HighAvailabilityClusterConfigurationModel => record.show(),

    create (spec: HighAvailabilityClusterSpec, initiatedBy: string): Session {
      const known = record.find()
      if (known !== undefined) throw refuse.clusterThere(known.name)
      guardSpec(spec)
      guardCredentials(spec.secondaryNodeCredentialsId)
      const { clusterEndpoint = '', clusterDnsName, isCrossSubnetMode = false } = spec
      const { name: own } = server.get()
      const { id } = clusters.add({
        id: kernel.ids.next(),
        name: shortName(clusterDnsName),
        clusterEndpoint,
        clusterDnsName,
        isCrossSubnetMode,
        primary: nodeOf(own, spec.primaryNodeIpAddress, spec.primaryNodeExternalEndpoint),
        secondary: nodeOf(nameOfOther(own), spec.secondaryNodeIpAddress, spec.secondaryNodeExternalEndpoint),
        timeline: 1,
        credentialsId: spec.secondaryNodeCredentialsId,
        doing: 'creation',
        offlineSince: kernel.clock.iso()
      })
      return creation.start({ work: { clusterId: id }, initiatedBy })
    },

    /** What is left out stays as it is. */
    change (spec: HighAvailabilityClusterAddressSpec, initiatedBy: string): Session {
      const { clusterEndpoint, clusterDnsName } = spec
      const [first, other] = [spec.primaryNodeExternalEndpoint, spec.secondaryNodeExternalEndpoint]
      const given = [clusterEndpoint, clusterDnsName, first, other]
      if (given.every(address => address === undefined)) throw refuse.nothingToChange()
      if (clusterEndpoint !== undefined) guardAddress('clusterEndpoint', clusterEndpoint)
      if (clusterDnsName !== undefined) guardDnsName('clusterDnsName', clusterDnsName)
      const { id, primary, secondary, clusterEndpoint: before } = record.idle()
      if (clusterEndpoint !== undefined) {
        const nodes = { primaryNode: primary.ipAddress, secondaryNode: secondary.ipAddress }
        guardOther('clusterEndpoint', clusterEndpoint, nodes)
      }
      const moves = clusterEndpoint !== undefined && clusterEndpoint !== before
      const changes: Partial<HaCluster> = {
        ...moves ? { clusterEndpoint } : {},
        ...clusterDnsName === undefined ? {} : { clusterDnsName },
        ...first === undefined ? {} : { primary: { ...primary, externalEndpoint: first } },
        ...other === undefined ? {} : { secondary: { ...secondary, externalEndpoint: other } }
      }
      clusters.patch(id, { doing: 'edit', ...moves ? { isEndpointMoving: true } : {} })
      return edits.start({ work: { clusterId: id, changes }, initiatedBy })
    },

    switchover (initiatedBy: string, ignoresLag = false): Session {
      const cluster = record.idle()
      const { id, primary, secondary, downNodeId, isReinitializing } = cluster
      const down = [primary, secondary].find(node => node.id === downNodeId)
      if (down !== undefined) throw refuse.nodeDown(down.name)
      if (isReinitializing === true) throw refuse.secondaryNotReady(secondary.name)
      const lag = record.lagOf(cluster)
      if (lag > 0 && !ignoresLag) throw refuse.replicationLag(secondary.name, lag)
      clusters.patch(id, { doing: 'switchover' })
      return switchovers.start({ work: { clusterId: id }, initiatedBy })
    },

    failover (): OperationStartedResponse {
      const { id, primary, downNodeId, secondary, staleNodeId } = record.idle()
      if (downNodeId !== primary.id) throw refuse.primaryIsUp(primary.name)
      if (staleNodeId === secondary.id) throw refuse.secondaryNotReady(secondary.name)
      clusters.patch(id, { doing: 'failover' })
      kernel.schedule.at(kernel.clock.now() + lengths.promotion, promoteStep, id)
      return { message: `Failover to ${secondary.name} has been started.` }
    },

    startRemoval (initiatedBy: string): Session {
      const { id } = record.idle()
      clusters.patch(id, { doing: 'removal' })
      // The example of its session belongs to no job.
      return removals.start({ work: { clusterId: id }, jobId: zeroId, initiatedBy })
    }
  }
}

export type HaClusterNoun = ReturnType<typeof createHaCluster>
