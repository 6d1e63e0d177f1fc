import { Type } from '@sinclair/typebox'
import { iso } from '../time/clock.js'
import type { AnyCollection, Change, Doc } from '../store/collection.js'
import { mistakeInShape } from '../control/documents.js'
import type { LogLine, LogStatus } from '../time/log.js'
import type { Size } from './growth.js'
import { invalid, unknownName } from '../store/refusals.js'
import { Past } from './past.js'
import { mistakeIn } from './products.js'
import { hangingReference, referenceMistake } from './references.js'
import type { Work } from '../store/turns.js'
import { placeInTime, timeAt } from './relative-time.js'
import type { Wait } from '../time/waits.js'
import type { SpaceRow } from '../control/space-log.js'
import type { Kernel } from '../kernel.js'

/**
 * An estate as JSON: documents by collection. A text like `now-2d`, `now-90m` or `now-1d@22:00` is a time relative to
 * the start of the world; `@` names the time of that day in UTC, `/4h` goes back to the last full four hours of the
 * day, and a last `+27s` adds to what the rest named. Everything else is taken as it stands.
 */
export interface Fixture {
  name: string
  description?: string
  collections: Record<string, Doc[]>
  /** Log lines by the id of their session. */
  logs?: Record<string, FixtureLine[]>
  /** What happened since the documents were as they are here; without one the world begins with them. */
  past?: Past
  /** Where a running world goes on; an estate written by hand starts from the beginning. */
  continues?: Continuation
}

/** `until` is when the line was settled, where that was later than it was begun. */
interface FixtureLine { title: string, status?: LogStatus, description?: string, at: string, until?: string }

/** What a world is besides its documents: where its time and its ids have come to, and what is due. */
export interface Continuation {
  /** ISO text. */
  now: string
  seed: number
  /** How many ids were given. */
  ids: number
  /** The number of the last change, and the numbers that documents took at theirs. */
  version: number
  versions: Record<string, number>
  due: DueStep[]
  /** Who waits for what; absent where nobody does. */
  waits?: Wait[]
  /** Documents that were removed, of collections that tell of it. */
  removed: Array<{ version: number, collection: string, id: string }>
  /** What repositories held, day by day; absent in what an earlier vbsim has exported. */
  space?: SpaceRow[]
}

interface DueStep { step: string, subject: string, due: string, data?: string, recurring?: boolean }

const Text = Type.String()
const Time = Type.String({ format: 'date-time' })

const Bytes = Type.Union([Type.Integer({ minimum: 0 }), Type.Null()])

/** What every fixture must look like, whatever its documents are. */
const FixtureShape = Type.Object({
  name: Text,
  description: Type.Optional(Text),
  collections: Type.Record(Text, Type.Array(Type.Object({ id: Text }))),
  logs: Type.Optional(Type.Record(Text, Type.Array(Type.Object({
    title: Text,
    status: Type.Optional(Type.String({ enum: ['Running', 'Success', 'Warning', 'Failed', 'Stopped'] })),
    description: Type.Optional(Text),
    at: Text,
    until: Type.Optional(Text)
  }, { additionalProperties: false })))),
  past: Type.Optional(Past),
  continues: Type.Optional(Type.Object({
    now: Time,
    seed: Type.Integer(),
    ids: Type.Integer({ minimum: 0 }),
    version: Type.Integer({ minimum: 0 }),
    versions: Type.Record(Text, Type.Integer({ minimum: 0 })),
    due: Type.Array(Type.Object({
      step: Text, subject: Text, due: Time, data: Type.Optional(Text), recurring: Type.Optional(Type.Boolean())
    }, { additionalProperties: false })),
    waits: Type.Optional(Type.Array(Type.Object({ subject: Text, until: Text }, { additionalProperties: false }))),
    removed: Type.Array(Type.Object({ version: Type.Integer(), collection: Text, id: Text })),
    space: Type.Optional(Type.Array(Type.Object({
      repository: Text, day: Type.Integer(), used: Type.Integer(), free: Bytes, capacity: Bytes
    }, { additionalProperties: false })))
  }, { additionalProperties: false }))
}, { additionalProperties: false })

/** Takes a value for a fixture, or throws a refusal that names the place where it is not one. */
export function readFixture (value: unknown, place = ''): Fixture {
  const mistake = mistakeInShape(FixtureShape, value)
  if (mistake === undefined) return value as Fixture // as the check has found
  const at = [place, mistake.at].filter(step => step !== '').join('.')
  throw invalid(`${at === '' ? 'The fixture' : at} ${mistake.message}.`, mistake.expected, at === '' ? undefined : at)
}

/**
 * Puts an estate into an empty world. Throws a refusal that names the place of what does not fit; `foreign` ones are
 * also held against what is known of every collection's documents, which the estates of vbsim itself always fit.
 */
function * loadFixture (kernel: Kernel, fixture: Fixture, start: number, foreign = false): Work<void> {
  const places = new Map<string, string>()
  const given = new Map<string, Doc>()
  // What nouns note down about documents that come in: an estate that goes on has its own notes.
  const noted = new Map<string, string>()
  let coming = ''
  const note = ({ collection, id, kind }: Change): void => {
    if (id !== coming && kind === 'added') noted.set(id, collection)
  }
  kernel.listeners.add(note)
  for (const [name, documents] of Object.entries(fixture.collections)) {
    const collection = kernel.collections.get(name)
    if (collection === undefined) throw noCollection(kernel, name)
    for (const [n, written] of documents.entries()) {
      const place = `collections[${JSON.stringify(name)}][${n}]`
      const doc = placeInTime(written, start)
      if (foreign) guardDocument(collection, doc, place)
      const taken = places.get(doc.id.toLowerCase())
      if (taken !== undefined) throw invalid(`Invalid ${place}.id: ${doc.id} is already the id of ${taken}.`, 'an id of its own', `${place}.id`)
      places.set(doc.id.toLowerCase(), place)
      given.set(doc.id, doc)
      coming = doc.id
      if (collection.find(doc.id) !== undefined) collection.replace(doc)
      else collection.add(doc)
      yield
    }
  }
  kernel.listeners.delete(note)
  for (const name of new Set(noted.values())) {
    const collection = kernel.collections.get(name)
    const own = fixture.collections[name] ?? []
    if (collection === undefined || (own.length === 0 && fixture.continues === undefined)) continue
    for (const { id } of collection.list()) {
      collection.remove(id)
      yield
    }
    for (const { id } of own) {
      collection.add(given.get(id) ?? { id })
      yield
    }
  }
  const hanging = yield * hangingReference(kernel)
  if (hanging !== undefined) throw referenceMistake(kernel, hanging, places.get(hanging.source.toLowerCase()))
  for (const [session, lines] of Object.entries(fixture.logs ?? {})) {
    for (const { title, status = 'Success', description = '', at, until = at } of lines) {
      kernel.log.add(session, title, status, description, timeOf(at, start), timeOf(until, start))
    }
    yield
  }
}

const timeOf = (text: string, start: number): number => timeAt(text, start) ?? Date.parse(text)

function noCollection (kernel: Kernel, name: string): Error {
  return unknownName('collection', name, [...kernel.collections.keys()].sort(), `collections[${JSON.stringify(name)}]`)
}

function guardDocument (collection: AnyCollection, doc: unknown, place: string): void {
  const mistake = mistakeIn(collection, doc)
  if (mistake === undefined) return
  const at = mistake.at === '' ? place : mistake.at.startsWith('[') ? place + mistake.at : `${place}.${mistake.at}`
  throw invalid(`${at} ${mistake.message}.`, mistake.expected, at)
}

interface Deps {
  /** What the estate that the world began with is called. */
  name: () => string
  /** What the products do when a world begins: what an estate leaves out, and the next starts of its schedules. */
  begin: (size: Size | undefined) => Work<void>
}

/** How many documents are read or written before others get their turn. */
const portion = 200

/** A world's whole content as JSON, and back. */
export function createFixtures (kernel: Kernel, { name, begin }: Deps) {
  const { database, clock, ids, schedule, waits, log, collections } = kernel

  function documents (): Pick<Fixture, 'collections'> & Pick<Continuation, 'versions'> {
    const versions: Record<string, number> = {}
    const all = [...collections.values()].map(collection => {
      const docs = collection.list()
      for (const { id } of docs) versions[id] = collection.version(id)
      return [collection.name, docs] as const
    })
    return { collections: Object.fromEntries(all.filter(([, docs]) => docs.length > 0)), versions }
  }

  const line = ({ title, status, description, startTime, updateTime }: LogLine): FixtureLine => ({
    title,
    ...(status === 'Success' ? {} : { status }),
    ...(description === '' ? {} : { description }),
    at: startTime,
    ...(updateTime === startTime ? {} : { until: updateTime })
  })

  const readRemoved = (): Continuation['removed'] => database.all('SELECT * FROM removed ORDER BY version')
    .map(row => ({ version: Number(row.version), collection: String(row.collection), id: String(row.id) }))

  function * goOn (documents: Fixture['collections'], continues: Continuation): Work<void> {
    const { versions, version, due, waits: waiting = [], removed, seed, ids: position, space = [] } = continues
    for (const [name, docs] of Object.entries(documents)) {
      for (const { id } of docs) {
        const number = versions[id]
        if (number !== undefined) collections.get(name)?.renumber(id, number)
        yield
      }
    }
    kernel.setVersion(version)
    ids.moveTo(position, seed)
    for (const { version, collection, id } of removed) {
      database.run('INSERT INTO removed (version, collection, id) VALUES (?, ?, ?)', version, collection, id)
    }
    for (const { step, subject, due: at, data = '', recurring = false } of due) {
      if (!schedule.isRetired(step)) schedule.at(Date.parse(at), step, subject, data, { recurring })
    }
    waits.clear()
    waiting.forEach(waits.add)
    kernel.space.replaceAll(space)
  }

  /** A session under way ends by its due step: without one it would run for ever. */
  function guardUnderway ({ collections, continues }: Fixture): void {
    const due = new Set(continues?.due.map(({ subject }) => subject.toLowerCase()))
    for (const [name, docs] of Object.entries(collections)) {
      docs.forEach((doc, n) => {
        if (!('run' in doc) || due.has(doc.id.toLowerCase()) || isOpen(doc.run)) return
        const at = `collections[${JSON.stringify(name)}][${n}].run`
        throw invalid(`Invalid ${at}: nothing is due that would end this session.`,
          'a step in continues.due with the id of the session as its subject, or no run', at)
      })
    }
  }

  function guardSteps ({ continues }: Fixture): void {
    continues?.due.forEach(({ step }, n) => {
      const at = `continues.due[${n}].step`
      if (!schedule.knows(step)) throw unknownName(`step in ${at}`, step, schedule.names(), at)
    })
  }

  /** Puts an estate into the empty world: one that was exported goes on, one that was written by hand begins. */
  function * put (fixture: Fixture, now: number, foreign: boolean | undefined, size?: Size): Work<void> {
    const { continues } = fixture
    yield * loadFixture(kernel, fixture, now, foreign)
    if (foreign === true) guardUnderway(fixture)
    guardSteps(fixture)
    if (continues === undefined) yield * begin(size)
    else yield * goOn(fixture.collections, continues)
  }

  const continuation = (versions: Continuation['versions']): Continuation => ({
    now: clock.iso(),
    seed: ids.seed(),
    ids: ids.position(),
    version: kernel.version(),
    versions,
    due: schedule.all().map(({ step, subject, due, data, recurring }) =>
      ({ step, subject, due: iso(due), ...(data === '' ? {} : { data }), ...(recurring ? { recurring } : {}) })),
    ...(waits.all().length === 0 ? {} : { waits: waits.all() }),
    removed: readRemoved(),
    space: kernel.space.all()
  })

  /** Texts of the documents of a collection, as they are in its table; notes down their versions. */
  function * textsOf (collection: string, versions: Continuation['versions']): Work<string[]> {
    const texts: string[] = []
    for (let last = 0; ;) {
      const rows = database.all(`SELECT seq, id, version, doc FROM "${collection}" WHERE seq > ? ORDER BY seq LIMIT ${portion}`, last)
      for (const { id, version, doc } of rows) {
        versions[String(id)] = Number(version)
        texts.push(String(doc))
      }
      if (rows.length < portion) return texts
      last = Number(rows.at(-1)?.seq)
      yield
    }
  }

  /** The JSON of the export, in pieces that are parts of one text. */
  function * toTexts (): Work<string[]> {
    const versions: Continuation['versions'] = {}
    const pieces = [`{"name":${JSON.stringify(name())},"collections":{`]
    let comma = ''
    for (const collection of collections.keys()) {
      const texts = yield * textsOf(collection, versions)
      if (texts.length === 0) continue
      pieces.push(`${comma}${JSON.stringify(collection)}:[`)
      comma = ','
      for (let at = 0; at < texts.length; at += portion) {
        pieces.push((at === 0 ? '' : ',') + texts.slice(at, at + portion).join(','))
        yield
      }
      pieces.push(']')
    }
    pieces.push('},"logs":{')
    comma = ''
    for (const session of log.sessions()) {
      pieces.push(`${comma}${JSON.stringify(session)}:${JSON.stringify(log.lines(session).map(line))}`)
      comma = ','
      yield
    }
    const { now, seed, ids, version, versions: _, ...others } = continuation(versions)
    pieces.push(`},"continues":${JSON.stringify({ now, seed, ids, version }).slice(0, -1)},"versions":{`)
    const numbers = Object.entries(versions)
    for (let at = 0; at < numbers.length; at += portion) {
      const texts = numbers.slice(at, at + portion).map(([id, number]) => `${JSON.stringify(id)}:${number}`)
      pieces.push((at === 0 ? '' : ',') + texts.join(','))
      yield
    }
    pieces.push(`},${JSON.stringify(others).slice(1)}}`)
    return pieces
  }

  return {
    put,

    /** Documents, logs, and where the world goes on. Outcomes, faults and the journal are the test's own. */
    export: (): Fixture => {
      const { collections, versions } = documents()
      const logs = Object.fromEntries(log.sessions().map(session => [session, log.lines(session).map(line)]))
      return { name: name(), collections, logs, continues: continuation(versions) }
    },

    toTexts
  }
}

/** A session in an open phase waits for somebody, not for its time. */
const isOpen = (run: unknown): boolean =>
  typeof run === 'object' && run !== null && 'isOpen' in run && run.isOpen === true
