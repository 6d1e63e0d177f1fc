import { nearestWord } from './nearest.js'

/**
 * What the state may refuse. A refusal knows no HTTP: `routes/<product>/errors.ts` turns its kind into the product's
 * status and body. The texts of each product stand in one catalogue (`state/<product>/refusals.ts`), every entry with
 * the evidence it rests on.
 */
export type RefusalKind =
  | 'notFound' // an id that leads nowhere
  | 'invalid' // a value that the product does not take
  | 'conflict' // the state forbids it: running, in use, duplicate
  | 'denied' // the principal lacks the right
  | 'unauthorized' // no principal at all
  | 'unavailable' // a component that the product needs is offline
  | 'timeout' // a component did not answer in time
  | 'gone' // it existed and is no longer kept
  | 'upstream' // something outside the product refused
  | 'closing' // the world, or the simulator, ends while the call waits

/**
 * How sure we are that the product refuses so: its API's documentation, a recording of a server, a page of its guide,
 * or our own judgement. Where it is documented, the words are ours nevertheless unless they are recorded.
 */
export type Evidence = 'documented' | 'recorded' | 'assumed' | { guide: string }

/** What helps who asked wrongly: what would have been right, and where in a document the mistake is. */
export interface Hint { expected?: string, at?: string }

export class Refusal extends Error {
  constructor (
    readonly kind: RefusalKind,
    message: string,
    /** The product's own error code, where the kind alone does not decide it. */
    readonly code?: string,
    /** The id of what was asked for, where the product names it in its answer. */
    readonly subject?: string,
    /** For the control port and the library; the products say no such thing. */
    readonly hint: Hint = {}
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

interface Entry<Arguments extends Array<string | number>> {
  kind: RefusalKind
  evidence: Evidence
  text: (...details: Arguments) => string
  code?: string
  /** Which of the text's details is the id of the subject. */
  subject?: number
}

type Entries = Record<string, Entry<never[]>>
type Catalogue<T> = { [K in keyof T]: T[K] extends Entry<infer A> ? (...details: A) => Refusal : never }

/** Makes one function per entry; calling it gives the refusal to throw. What stands `below` can be refused as well. */
// The parameter lists of the entries differ, and only `never[]` accepts every one of them.
export function catalogue<const T extends Entries, B extends object = object> (
  entries: T, below?: B
): Omit<B, 'entries'> & Catalogue<T> & { entries: T } {
  const makers = Object.entries(entries).map(([name, { kind, text, code, subject }]) => [name,
    (...details: never[]) =>
      new Refusal(kind, text(...details), code, subject === undefined ? undefined : String(details[subject]))])
  // Object.fromEntries forgets which name has which arguments; `entries` above is where they come from.
  return { ...below as B, ...Object.fromEntries(makers) as Catalogue<T>, entries }
}

/** A wrong value given to a world's controls. `at` is the place, as in `collections["vbr.sessions"][0].id`. */
export const invalid = (message: string, expected?: string, at?: string): Refusal =>
  new Refusal('invalid', message, undefined, undefined, {
    ...(expected === undefined ? {} : { expected }), ...(at === undefined ? {} : { at })
  })

/** A value that is not what it should be: `Invalid clock '60y': expected frozen, real, 60x or poll:30s.` */
export const invalidValue = (what: string, given: unknown, expected: string, at = what): Refusal =>
  invalid(`${wrong(what, given)}: expected ${expected}.`, expected, at)

/** A word that is not in a closed list: says what is, and which of it was probably meant. */
export const invalidWord = (what: string, given: unknown, words: readonly string[], at = what): Refusal =>
  invalid(`${wrong(what, given)}: expected ${oneOf(words)}.${didYouMean(given, words)}`, words.join(', '), at)

const wrong = (what: string, given: unknown): string => given === undefined ? `Missing '${what}'` : `Invalid ${what} ${quote(given)}`

/** A name that leads to nothing, where the names that do are few enough to be told. */
export const unknownName = (what: string, given: string, names: readonly string[], at = what): Refusal =>
  invalid(unknownText(what, given, names), names.join(', '), at)

/** The same for what is asked for by its name: it is not found rather than wrong. */
export const noSuchName = (what: string, given: string, names: readonly string[]): Refusal =>
  new Refusal('notFound', unknownText(what, given, names), undefined, undefined,
    names.length === 0 ? {} : { expected: names.join(', ') })

function unknownText (what: string, given: string, names: readonly string[]): string {
  const known = names.length === 0 ? 'there is none' : `expected ${oneOf(names)}`
  return `Unknown ${what} '${given}': ${known}.${didYouMean(given, names)}`
}

/** More words than this are not read by anybody: the nearest of them say more. */
const readable = 40

/** `a, b or c`; of a long list what fits in a sentence. */
export function oneOf (words: readonly string[]): string {
  if (words.length > readable) return `one of ${words.length} (${words.slice(0, 5).join(', ')}, …)`
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** A sentence to end a message with, or nothing where no word is near. */
export function didYouMean (given: unknown, words: readonly string[]): string {
  const near = typeof given === 'string' ? nearestWord(given, words) : undefined
  return near === undefined ? '' : ` Did you mean '${near}'?`
}

/** A value as a message shows it: short, and a text in quotes. */
export function quote (given: unknown): string {
  if (given === undefined) return 'undefined'
  const text = typeof given === 'string' ? `'${given}'` : JSON.stringify(given) ?? String(given)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** What some work is refused with, or nothing when it is not. */
export function refusalOf (work: () => void): Refusal | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
