// Faults of the vendor's documents. Each fault that the reader meets must have an entry, each entry must meet a fault.

/** What a document says that cannot be taken literally, and what is done about it. */
export interface Erratum {
  kind: FaultKind
  /** component, component.property, or operationId, according to the kind */
  where: string
  in: string[]
  do: string
  why: string
}

export type FaultKind =
  | 'required-without-property'
  | 'unknown-format'
  | 'content-of-no-content'
  | 'mapping-to-non-member'
  | 'reply-of-any-media'

export interface Fault { kind: FaultKind, where: string }

export interface Errata {
  /** Notes a fault; one of a base stands for the same fault in everything that derives from it. */
  met (fault: Fault, bases?: readonly string[]): void
  readonly revision: string
  readonly unexpected: readonly Fault[]
  readonly unused: readonly Erratum[]
  readonly applied: number
}

const keyOf = ({ kind, where }: Fault) => `${kind} ${where}`

export function createErrata (list: readonly Erratum[], revision: string): Errata {
  const mine = list.filter(erratum => erratum.in.includes(revision))
  const waiting = new Map(mine.map(erratum => [keyOf(erratum), erratum]))
  const known = new Set(waiting.keys())
  const unexpected: Fault[] = []
  let applied = 0
  return {
    revision,
    met (fault, bases = []) {
      const member = fault.where.slice(fault.where.indexOf('.'))
      const candidates = [fault, ...bases.map(base => ({ ...fault, where: base + member }))].map(keyOf)
      const entry = candidates.find(candidate => known.has(candidate))
      if (entry === undefined) {
        unexpected.push(fault)
        return
      }
      applied++
      waiting.delete(entry)
    },
    unexpected,
    get unused () { return [...waiting.values()] },
    get applied () { return applied },
  }
}
