/**
 * How a session is arranged to end: its result, at which percentage, with which message and log lines.
 * The seam through which a test scripts the product's own failures.
 */
export interface Outcome {
  result: 'Success' | 'Warning' | 'Failed' | 'Canceled'
  message: string
  log: string[]
  /** Percent of the session's whole length. */
  at?: number
}

export interface Outcomes {
  /** The outcome arranged for the next session of a kind or about one of the subjects, used up by the asking. */
  take: (kind: string, subjects: string[]) => Outcome | undefined
}

/** Nothing arranged: every session ends as the state of the world lets it. */
export const noOutcomes: Outcomes = { take: () => undefined }
