/** A call as a button makes it, and as "As code" shows it. Paths of products are theirs: `/api/v1/jobs`, `/v8/Jobs`. */
export interface Call {
  to: 'control' | 'vbr' | 'vb365'
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: unknown
  /** Counts as a call of the client under test: it stands in the journal, and faults answer it. */
  asClient?: boolean
}
