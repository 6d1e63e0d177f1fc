import type {
  EntraIdTenantItemComparisonModel, EntraIdTenantItemComparisonSessionModel,
  EntraIdTenantItemComparisonSpec, EntraIdTenantItemRecursiveComparisonModel,
  EntraIdTenantItemRecursiveComparisonSessionModel, EntraIdTenantItemRecursiveComparisonSpec,
  EntraIdTenantItemStartComparisonModel
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { Kernel } from '../../../kernel.js'
import { text } from '../../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../../store/shape.js'
import type { Planned } from '../../../time/plan.js'
import type { EntraComparing } from './comparing.js'
import type { EntraMount, EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

type Asked =
  | { kind: 'Comparison', spec: EntraIdTenantItemComparisonSpec }
  | { kind: 'RecursiveComparison', spec: EntraIdTenantItemRecursiveComparisonSpec }
type Result = EntraIdTenantItemComparisonModel | EntraIdTenantItemRecursiveComparisonModel

/** A comparison that somebody asks for again until it is over. It is no session of the history. */
interface Comparison extends Planned {
  id: string
  mountId: string
  kind: Asked['kind']
  creationTime: string
  status: 'Running' | 'Success' | 'Failure'
  spec: unknown
  result?: unknown
  errorMessage?: string
}

const second = 1_000

/**
 * Comparisons of items that nobody waits for.
 *
 *   start ──▶ Running ──▶ Success, with its result
 *                └── trouble ──▶ Failure
 */
export function createEntraComparisons (
  kernel: Kernel, { entraMounts, comparing }: { entraMounts: EntraMounts, comparing: EntraComparing }
) {
  const comparisons = kernel.collection<Comparison>({
    name: 'vbr.entraComparisons',
    noun: 'Comparison session',
    shape: {
      own: {
        ...texts('mountId', 'creationTime'), ...optionalTexts('errorMessage'),
        kind: wordOf('Comparison', 'RecursiveComparison'),
        status: wordOf('Running', 'Success', 'Failure'),
        spec: member.group, result: member.optionalGroup, run: member.run
      }
    },
    columns: { mountId: text('mountId') },
    session: {
      goesOn: ({ status }) => status === 'Running',
      result: ({ status }) => status,
      message: ({ errorMessage }) => errorMessage
    },
    references: { mount: { path: 'mountId', to: 'vbr.entraMounts', weak: true } }
  })

  const askedOf = ({ kind, spec }: Comparison): Asked => ({ kind, spec }) as Asked // kept as they came together

  function resultOf (mount: EntraMount, asked: Asked): Result {
    return asked.kind === 'Comparison'
      ? comparing.compare(mount, asked.spec)
      : comparing.compareRecursively(mount, asked.spec)
  }

  const runs = kernel.plans.define<Comparison>({
    kind: 'EntraIdComparison',
    of: comparisons,
    subjects: comparison => {
      const mount = entraMounts.known(comparison.mountId)
      return mount === undefined ? [] : [mount.backupId, mount.tenantId]
    },
    // ASSUMED: how long it takes.
    phases: [{ name: 'compare', title: 'Comparing item properties', lasts: 3 * second }],
    succeed (comparison) {
      const mount = entraMounts.known(comparison.mountId)
      if (mount === undefined) return
      comparisons.patch(comparison.id, { status: 'Success', result: resultOf(mount, askedOf(comparison)) })
    },
    fail (comparison, { message }) {
      comparisons.patch(comparison.id, { status: 'Failure', errorMessage: message })
    }
  })

  entraMounts.onGone(({ id: mountId }) => {
    for (const { id } of comparisons.list({ where: { mountId } })) {
      kernel.schedule.cancel(id)
      comparisons.remove(id)
    }
  })

  function start (mount: EntraMount, asked: Asked): EntraIdTenantItemStartComparisonModel {
    const id = kernel.ids.next()
    runs.start(comparisons.add({
      id, mountId: mount.id, creationTime: kernel.clock.iso(), status: 'Running', ...asked
    }))
    return { compareSessionId: id }
  }

  function find (sessionId: string, id: string, kind: Asked['kind']): Comparison {
    const mount = entraMounts.use(sessionId)
    const found = comparisons.find(id.toLowerCase())
    if (found?.mountId !== mount.id || found.kind !== kind) throw refuse.noComparison(id)
    return found
  }

  function show<R> ({ status, result, errorMessage }: Comparison) {
    return {
      status,
      ...result === undefined ? {} : { result: result as R }, // as `resultOf` has made it for the kind
      ...errorMessage === undefined ? {} : { errorMessage }
    }
  }

  return {
    /** At once. */
    compare (sessionId: string, spec: EntraIdTenantItemComparisonSpec): EntraIdTenantItemComparisonModel {
      const mount = entraMounts.use(sessionId)
      comparing.guard(mount, spec)
      return comparing.compare(entraMounts.find(sessionId), { ...spec, reloadCache: false })
    },

    start (sessionId: string, spec: EntraIdTenantItemComparisonSpec): EntraIdTenantItemStartComparisonModel {
      const mount = entraMounts.busy(sessionId)
      comparing.guard(mount, spec)
      return start(mount, { kind: 'Comparison', spec })
    },

    startRecursive (
      sessionId: string, spec: EntraIdTenantItemRecursiveComparisonSpec
    ): EntraIdTenantItemStartComparisonModel {
      const mount = entraMounts.busy(sessionId)
      comparing.guardPolicy(mount, spec)
      return start(mount, { kind: 'RecursiveComparison', spec })
    },

    result: (sessionId: string, id: string): EntraIdTenantItemComparisonSessionModel =>
      show<EntraIdTenantItemComparisonModel>(find(sessionId, id, 'Comparison')),

    recursiveResult: (sessionId: string, id: string): EntraIdTenantItemRecursiveComparisonSessionModel =>
      show<EntraIdTenantItemRecursiveComparisonModel>(find(sessionId, id, 'RecursiveComparison'))
  }
}

export type EntraComparisons = ReturnType<typeof createEntraComparisons>
