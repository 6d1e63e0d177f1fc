import { Type } from '@sinclair/typebox'
import type { Kernel } from '../../../../kernel.js'
import { text } from '../../../../store/collection.js'
import { member, texts } from '../../../../store/shape.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'

/** A restore point that waits on its computer until it can be sent: what its task read, and when. */
export type CachedPoint =
  Pick<TaskSession, 'name' | 'sessionId' | 'creationTime' | 'way' | 'readBytes' | 'storedBytes' | 'fullBytes'>

/** A computer that goes by a policy, and what its agent could not send yet. */
export interface PolicyComputer {
  id: string
  policyId: string
  computerId: string
  name: string
  appliedAt: string
  cached: CachedPoint[]
}

/** Which computers have been told of which policy. A computer is meant by the id that it has in all groups. */
export function createPolicyComputers (kernel: Kernel) {
  const rows = kernel.collection<PolicyComputer>({
    name: 'vbr.policyComputers',
    noun: 'Computer of a policy',
    shape: { own: { ...texts('policyId', 'computerId', 'name'), appliedAt: member.time, cached: Type.Array(member.group) } },
    columns: { policyId: text('policyId'), computerId: text('computerId'), name: text('name') },
    references: { policy: { path: 'policyId', to: 'vbr.jobs', weak: true } }
  })

  const of = (policyId: string): PolicyComputer[] => rows.list({ where: { policyId } })
  const find = (policyId: string, computerId: string): PolicyComputer | undefined =>
    rows.first({ where: { policyId, computerId } })

  return {
    of,
    find,

    /** A computer has been told what the policy says by now. */
    tell (policyId: string, { objectId, name }: { objectId: string, name: string }): void {
      const known = find(policyId, objectId)
      const appliedAt = kernel.clock.iso()
      if (known !== undefined) rows.patch(known.id, { name, appliedAt })
      else rows.add({ id: kernel.ids.next(), policyId, computerId: objectId, name, appliedAt, cached: [] })
    },

    /** Only these computers have it any more. */
    keep (policyId: string, computerIds: readonly string[]): void {
      for (const { id, computerId } of of(policyId)) if (!computerIds.includes(computerId)) rows.remove(id)
    },

    setCached (id: string, cached: CachedPoint[]): void { rows.patch(id, { cached }) }
  }
}

export type PolicyComputers = ReturnType<typeof createPolicyComputers>
