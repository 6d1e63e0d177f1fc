import type { JobObject } from '../kinds/kind.js'

/** What is known of an object before it is processed. */
export type Candidate = Pick<JobObject, 'id' | 'hostName' | 'objectId' | 'users'>

/** What a run may process, decided when it lists its objects: the licence has its say here. */
export interface Admission {
  /** Why it may not process anything. */
  refusal?: string
  /** A line for its log that does not make its end a warning. */
  note?: string
  /** Why it may not process an object. Asked once for each, in the order of the list. */
  troubleOf: (object: Candidate) => string | undefined
  /** What makes its end a warning, once all objects were asked for. */
  warnings: () => string[]
}

/** Nobody has anything against it. */
export const admitAll = (): Admission => ({ troubleOf: () => undefined, warnings: () => [] })
