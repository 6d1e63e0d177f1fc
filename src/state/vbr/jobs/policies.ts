import type { Kernel } from '../../kernel.js'
import { type Computer, type Computers, hasAgent } from '../agents/index.js'
import type { ProtectionGroups } from '../agents/groups.js'
import { byItself } from '../sessions/index.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'
import type { Jobs } from './jobs.js'
import type { JobKinds } from './kinds/kinds.js'
import { type AgentPolicy, isAgentPolicy } from './kinds/agents/policy-body.js'
import type { PolicyComputers } from './kinds/agents/policy-computers.js'
import { jobsRefusals as refuse } from './refusals.js'

export interface AgentPolicyBelow {
  kinds: JobKinds
  jobs: Jobs
  sessions: Sessions
  computers: Computers
  protectionGroups: Pick<ProtectionGroups, 'find'>
  policyComputers: PolicyComputers
}

interface Telling { policyId: string, deed: 'apply' | 'clear' }

const second = 1_000

const says: Record<Telling['deed'], (name: string) => string> = {
  apply: name => `Applying backup policy configuration to ${name}`,
  clear: name => `Clearing backup cache on ${name}`
}

/**
 * Tells agents of policies: by itself when one is saved and when computers are looked for, and when somebody asks.
 * ASSUMED: the lines, and how long each computer takes.
 *
 *   save, rescan, POST ──▶ Starting ──▶ Working, computer by computer ──▶ Stopped Success: they go by the policy
 *                                                 └── some are not reached ──▶ Warning; none is ──▶ Failed
 */
export function createAgentPolicyWork (kernel: Kernel, below: AgentPolicyBelow) {
  const { kinds, jobs, sessions, computers, protectionGroups, policyComputers } = below

  const hasPreInstalledAgent = ({ protectionGroupId }: Computer): boolean =>
    protectionGroups.find(protectionGroupId)?.type === 'PreInstalledAgents'

  function find (id: string): AgentPolicy | undefined {
    const job = jobs.find(id)
    return job !== undefined && isAgentPolicy(job) ? job : undefined
  }

  /** All that a policy names, each once. */
  function computersOf (policy: AgentPolicy): Computer[] {
    const ids = new Set(kinds.of(policy).work.find(policy).objects.map(({ objectId }) => objectId))
    return computers.single().filter(({ objectId }) => ids.has(objectId))
  }

  /** Those that it is about: caches of pre-installed agents are cleared by nobody else (documents). */
  function meantBy ({ policyId, deed }: Telling): Computer[] {
    const policy = find(policyId)
    return policy === undefined ? [] : computersOf(policy).filter(one => deed === 'apply' || !hasPreInstalledAgent(one))
  }

  function troubleOf (computer: Computer): string | undefined {
    if (!computers.isReached(computer)) return `Failed to connect to ${computer.name}.`
    return hasAgent(computer) ? undefined : `Veeam Agent is not installed on ${computer.name}.`
  }

  function trouble (work: Telling): Trouble | undefined {
    const meant = meantBy(work)
    const reasons = meant.map(troubleOf).filter(reason => reason !== undefined)
    if (reasons.length === 0) return undefined
    return { result: reasons.length === meant.length ? 'Failed' : 'Warning', message: reasons.join(' ') }
  }

  /** Who does not answer is offline from now on, to every reader. */
  function notice (work: Telling): void {
    for (const computer of meantBy(work)) {
      const isReached = computers.isReached(computer)
      if (isReached) computers.change(computer.objectId, { state: 'Online', lastConnected: kernel.clock.iso() })
      else if (computer.state !== 'Offline') computers.change(computer.objectId, { state: 'Offline' })
    }
  }

  function carryOut (session: Session, { policyId, deed }: Telling): void {
    const policy = find(policyId)
    if (policy === undefined) return
    if (deed === 'apply') policyComputers.keep(policyId, computersOf(policy).map(({ objectId }) => objectId))
    for (const computer of meantBy({ policyId, deed }).filter(one => troubleOf(one) === undefined)) {
      if (deed === 'apply') policyComputers.tell(policyId, computer)
      else clear(session.id, policyId, computer)
    }
  }

  function clear (sessionId: string, policyId: string, { objectId, name }: Computer): void {
    const row = policyComputers.find(policyId, objectId)
    const count = row?.cached.length ?? 0
    if (row !== undefined && count > 0) policyComputers.setCached(row.id, [])
    kernel.log.add(sessionId, `${name}: restore points removed from the backup cache: ${count}`)
  }

  const tellings = sessions.define<Telling>({
    kind: 'AgentPolicy',
    type: 'AgentPolicy',
    name: 'Agent policy',
    starting: 2 * second,
    isBeside: true,
    subjects: ({ work }) => [work.policyId, ...meantBy(work).flatMap(({ id, name }) => [id, name])],
    steps: [
      { says: 'Connecting to computers', lasts: 5 * second, run: ({ work }) => { notice(work); return undefined } },
      {
        says ({ work }) {
          const names = meantBy(work).map(({ name }) => says[work.deed](name))
          return names.length === 0 ? 'There are no computers in the policy' : names
        },
        lasts: ({ work }) => meantBy(work).length * 3 * second,
        run: ({ work }) => trouble(work)
      }
    ],
    succeed: session => carryOut(session, session.work)
  })

  function isTelling (jobIdFilter: string): boolean {
    const [latest] = sessions.page({ jobIdFilter, typeFilter: 'AgentPolicy', limit: 1 }).results
    return latest !== undefined && latest.state !== 'Stopped'
  }

  function start (policy: AgentPolicy, deed: Telling['deed'], initiatedBy: string): Session {
    if (isTelling(policy.id)) throw refuse.alreadyRunning(policy.name)
    return tellings.start({
      work: { policyId: policy.id, deed },
      // ASSUMED: as the sessions of jobs are called.
      name: policy.name,
      jobId: policy.id,
      platformName: policy.type.startsWith('Linux') ? 'LinuxPhysical' : 'WindowsPhysical',
      initiatedBy
    })
  }

  function policyOf (id: string): AgentPolicy {
    const job = jobs.get(id)
    if (!isAgentPolicy(job)) throw refuse.notPolicy(job.name)
    return job
  }

  /** ASSUMED: one that is being told is not told twice; computers are told at the end what was saved meanwhile. */
  function startByItself (id: string): void {
    const policy = find(id)
    if (policy !== undefined && !isTelling(id) && policy.computers.length > 0) start(policy, 'apply', byItself)
  }

  jobs.onSaved(startByItself)
  jobs.onSchedule(id => { if (jobs.find(id) === undefined) policyComputers.keep(id, []) })
  computers.onRescan(groupId => {
    for (const policy of jobs.list().filter(isAgentPolicy)) {
      const isToBeTold = (computer: Computer): boolean => computer.protectionGroupId === groupId &&
        policyComputers.find(policy.id, computer.objectId) === undefined && troubleOf(computer) === undefined
      if (computersOf(policy).some(isToBeTold)) startByItself(policy.id)
    }
  })

  return {
    apply: (id: string, user: string): Session => start(policyOf(id), 'apply', user),

    clearCache (id: string, user: string): Session {
      const policy = policyOf(id)
      if (!policy.type.startsWith('Windows')) throw refuse.notWindowsPolicy(policy.name)
      const all = computersOf(policy)
      if (all.length > 0 && all.every(hasPreInstalledAgent)) throw refuse.onlyPreInstalled(policy.name)
      return start(policy, 'clear', user)
    }
  }
}

export type AgentPolicyWork = ReturnType<typeof createAgentPolicyWork>
