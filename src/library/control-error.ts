/** What the library throws for a mistake, or for what the state forbids: nothing has changed then. */
export class ControlError extends Error {
  /** Wrong input, what does not exist, or what the state forbids. */
  readonly kind: 'invalid' | 'notFound' | 'conflict'
  /** What would have been right, and where the mistake is. */
  readonly hint: { expected?: string, at?: string }

  constructor (refusal: { kind: string, message: string, hint: { expected?: string, at?: string } }) {
    super(refusal.message)
    this.name = 'ControlError'
    this.kind = refusal.kind === 'invalid' || refusal.kind === 'notFound' ? refusal.kind : 'conflict'
    this.hint = refusal.hint
  }
}
