import type { AnyCollection, Collection, Doc } from '../store/collection.js'
import type { Database } from '../store/database.js'

/** What a state makes of a document: members by path, `undefined` for one that it takes away. */
type Makes<T> = (doc: T, message: string | undefined) => Record<string, unknown>

interface Stateful {
  collection: AnyCollection
  states: Record<string, Makes<Doc>>
  /** Told after a document was changed so. */
  changed: (id: string) => void
}

/** A condition in force: the document that it is about, and what it makes of it. */
export interface InForce { subject: string, collection: string, state: string, message: string | undefined }

type Changed = [path: string, before: unknown, after: unknown]

/**
 * What lasts until somebody takes it away: a proxy that is offline, a repository that is full. A condition changes its
 * document, and keeps how it was in a table of its own, so that a world which is loaded (from a snapshot, a file, as a
 * fork) can be freed from those of the past: what is in force is no part of a world's state.
 */
export function createConditions (database: Database) {
  const stateful = new Map<string, Stateful>()
  let inForce: InForce[] = []

  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS condition_ (
    subject TEXT NOT NULL,
    collection TEXT NOT NULL,
    changes TEXT NOT NULL
  ) STRICT`))

  function enter ({ subject, collection: name, state, message }: InForce): void {
    const { collection, states, changed } = statefulOf(name)
    const doc = collection.find(subject)
    if (doc === undefined) return
    const made = Object.entries(states[state]?.(doc, message) ?? {})
    const changes = made.map(([path, after]): Changed => [path, read(doc, path), after])
    database.run('INSERT INTO condition_ (subject, collection, changes) VALUES (?, ?, ?)',
      doc.id, name, JSON.stringify(changes.map(([path, before, after]) => [path, before ?? null, after ?? null])))
    collection.replace(made.reduce((made, [path, after]) => put(made, path, after), doc))
    changed(doc.id)
  }

  function leave (subject: string, name: string, changes: Changed[]): void {
    const { collection, changed } = statefulOf(name)
    const doc = collection.find(subject)
    if (doc === undefined) return
    // What was changed by others meanwhile is theirs.
    const own = changes.filter(([path, , after]) => (read(doc, path) ?? null) === after)
    collection.replace(own.reduce((made, [path, before]) => put(made, path, before ?? undefined), doc))
    changed(doc.id)
  }

  function leaveAll (subject?: string): void {
    const rows = database.all('SELECT subject, collection, changes FROM condition_ WHERE subject = coalesce(?, subject)', subject ?? null)
    if (rows.length === 0) return
    database.run('DELETE FROM condition_ WHERE subject = coalesce(?, subject)', subject ?? null)
    for (const row of rows) {
      // Only `enter` writes the table.
      leave(String(row.subject), String(row.collection), JSON.parse(String(row.changes)) as Changed[])
    }
  }

  function statefulOf (collection: string): Stateful {
    const found = stateful.get(collection)
    if (found === undefined) throw new Error(`Documents of ${collection} have no states`)
    return found
  }

  function keep (next: InForce[]): void {
    const before = inForce
    inForce = next
    database.undoable(() => { inForce = before })
  }

  return {
    /** Says which states the documents of a collection can be brought into. */
    define<T extends Doc> (
      collection: Collection<T>, states: Record<string, Makes<T>>, changed: (id: string) => void = () => {}
    ): void {
      // The table forgets the kind of document, the collection that stands beside it does not.
      stateful.set(collection.name, { collection, states, changed } as unknown as Stateful)
    },

    /** The states of a collection's documents. */
    statesOf: (collection: string): string[] => Object.keys(stateful.get(collection)?.states ?? {}),

    /** What the things are called that can be brought into a state. */
    nouns: (): string[] => [...new Set([...stateful.values()].map(({ collection }) => collection.noun))].sort(),

    /** All states that anything can be brought into. */
    states: (): string[] => [...new Set([...stateful.values()].flatMap(({ states }) => Object.keys(states)))].sort(),

    /** What holds a document in a state. */
    of: (subject: string): InForce | undefined => inForce.find(condition => condition.subject === subject),

    add (condition: InForce): void {
      keep([...inForce, condition])
      enter(condition)
    },

    remove (subject: string): void {
      keep(inForce.filter(condition => condition.subject !== subject))
      leaveAll(subject)
    },

    clear (): void { inForce = [] },

    /** There are other documents now, which no condition has changed yet: brings in those in force. */
    begin (): void {
      database.savepoint(() => {
        database.run('DELETE FROM condition_')
        inForce.forEach(enter)
      })
    },

    /** The content was replaced: frees it from conditions of its past, and brings in those in force. */
    restore (): void {
      database.savepoint(() => {
        leaveAll()
        inForce.forEach(enter)
      })
    }
  }
}

export type Conditions = ReturnType<typeof createConditions>

function read (doc: object, path: string): unknown {
  let value: unknown = doc
  for (const step of path.split('.')) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  return value
}

function put<T extends object> (doc: T, path: string, value: unknown): T {
  const [step = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...doc, [step]: value }
  const inner: unknown = Reflect.get(doc, step)
  return typeof inner !== 'object' || inner === null ? doc : { ...doc, [step]: put(inner, rest.join('.'), value) }
}
