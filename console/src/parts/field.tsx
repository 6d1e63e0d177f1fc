import type { ComponentChildren } from 'preact'
import { notice } from '../store/actions.js'

/**
 * A field of a form. What the API refused about it stands beside it, in the words of the API: `of` is what the form's
 * button does, `at` the member that the field fills.
 */
export function Field ({ of, at, children }: { of: string, at: string, children: ComponentChildren }) {
  const said = notice.value
  const isRefused = said?.kind === 'refused' && said.title === of && said.at === at
  return (
    <span class={`field ${isRefused ? 'bad' : ''}`}>
      {children}
      {isRefused && <span class='why' role='alert'>{said.expected === undefined ? said.message : `Expected ${shorten(said.expected)}.`}</span>}
    </span>
  )
}

/** A list of all that there is would fill the form; the message above has it whole. */
const shorten = (expected: string): string => expected.length > 120 ? `${expected.slice(0, 117)}…` : expected
