import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about replicas; what all areas refuse stands with it. */
export const replicasRefusals = catalogue({
  /** A point that there is, but not of that replica. */
  foreignReplicaPoint: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string, replicaId: string) => `Restore point with ID ${id} was not found in replica ${replicaId}.`,
    subject: 0
  },
  replicaTwice: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'replicaPointIds' must name one restore point of ${name} only.`
  },
  wrongReplicaState: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (operation: string, name: string, state: string) => `${operation} of ${name} cannot be started: the replica is in the state ${state}.`
  },
  noFailbackTarget: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `'targetVM' must name a virtual machine for ${name}.`
  },
  failbackToReplica: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `${name} is the replica itself: it cannot be failed back to.`
  },
  noFailbackPlace: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (noun: string, name: string) => `There is no ${noun} ${name} to fail back to.`
  },
  severalFailbackServers: {
    kind: 'invalid',
    evidence: 'assumed',
    text: (name: string) => `The places for ${name} must be on one VMware vSphere server.`
  }
}, refuse)
