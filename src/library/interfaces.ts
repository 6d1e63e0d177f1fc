/*
 * What the library offers, spelled out: the declarations of the package are these and no others. That the simulator
 * really has what stands here is checked where a handle is made.
 */

import type { CollectionName, Role, SessionKind, SizeName, StateName, Vb365Version, VbrRevision } from '../schemas/control/closed-lists.js'
import type { Vb365Operation, VbrOperation } from '../schemas/control/operation-names.js'
import type { Documents } from './models/documents.js'
import type * as Vb365 from './models/vb365.js'
import type * as Vbr from './models/vbr.js'

declare global {
  // For `await using` without the newest library of TypeScript.
  interface SymbolConstructor { readonly asyncDispose: unique symbol }
}

/** The models of each product's newest revision, named as in its documents: `Vbr.JobModel`, `Vb365.RESTJobSession`. */
export type { Documents, Vb365, Vbr }
export type {
  CollectionName, Role, SessionKind, SizeName, StateName, Vb365Operation, Vb365Version, VbrOperation, VbrRevision
}

export type ProductName = 'vb365' | 'vbr'

/** An operationId of either product: any that an operation has had. */
export type OperationId = Vb365Operation | VbrOperation

interface Operations extends Vb365.Operations, Vbr.Operations {}

/** What a client sends for an operation, and what it is answered, in the newest revision that has it. */
export type BodyOf<O extends OperationId> = O extends keyof Operations ? Operations[O]['body'] : unknown
export type ReplyOf<O extends OperationId> = O extends keyof Operations ? Operations[O]['reply'] : unknown

/** A length of time: milliseconds, or a text such as `90s`, `14d` or `PT5M`. */
export type Duration = number | string

/** `frozen` stands still, `60x` runs that many times as fast as the machine's, `poll:30s` moves by polling. */
export type ClockSetting =
  | string
  | { mode: 'real' } | { mode: 'frozen' }
  | { mode: 'rate', rate: number }
  /** Milliseconds. */
  | { mode: 'poll', step: number }

/** Who may log in. Roles are the names of Backup & Replication's. */
export interface Account { name: string, password: string, roles: Role[] }

/** What can be chosen at start: the flags of the command line, under the same names. All of it may be left out. */
export interface SimulatorOptions extends SimulationOptions {
  /** Address that both products listen on: loopback. */
  host?: string
  /** Any free one, as the other two. */
  vb365Port?: number
  vbrPort?: number
  controlHost?: string
  controlPort?: number
  controlToken?: string
  /** Origins whose pages may call the control API; `*` is any. */
  controlCors?: string
  /** `false` serves both products over plain HTTP. */
  tls?: boolean
}

/** What can be chosen of the worlds and of the products, wherever these are served. All of it may be left out. */
export interface SimulationOptions {
  /** PEM files of a certificate of your own; both or neither. */
  tlsCert?: string
  tlsKey?: string
  /** Names that the self-signed certificate carries besides its own. */
  tlsSan?: string[]
  /** A database file, to keep worlds between runs. */
  db?: string
  /** An estate: a name, a JSON file, or the estate itself. */
  fixture?: string | Fixture
  /** How large the estate grows: `{ users: 1000, jobs: 50 }`. */
  size?: Partial<Record<SizeName, number>>
  /** How long a past is played before the start. */
  history?: Duration
  seed?: number
  /** `frozen` unless told otherwise. */
  clock?: ClockSetting
  /** When worlds begin: ISO text, milliseconds since 1970, or a date. */
  start?: string | number | Date
  /** The newest revision, or version, that is served. */
  vbrRevision?: VbrRevision
  vb365Version?: Vb365Version
  /** Instead of the default accounts. */
  users?: Account[]
  /** `any`: every name logs in as administrator. */
  auth?: 'strict' | 'any'
  tokenLifetime?: Duration
  /** Accounts of VBR are locked after five bad logins in a row: for 15 minutes of their world, then for 30. */
  lockout?: boolean
  /** How many of its last requests each world keeps: 1,000. */
  requests?: number
  /** Members without a value: as the build treats them, sent as null, or left out everywhere. */
  nulls?: 'real' | 'null' | 'omit'
  /** `approve`: codes for the sign-in pages of clouds need nobody to confirm them. */
  deviceCodes?: 'ask' | 'approve'
  /** What goes to stderr: `warn` unless told otherwise; `info` is a line per request, `debug` the bodies as well. */
  logLevel?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}

/** Both products and the control port, listening. */
export interface Simulator extends Simulation {
  vb365: { url: string }
  vbr: { url: string }
  control: { url: string }
}

/** The worlds behind the products. */
export interface Simulation {
  /** PEM, for clients that verify. */
  certificate: string
  /**
   * Without a name: a fresh world that nobody else is in. With one: the world of that name, made if it does not exist;
   * `default` is the one of clients that log in without naming a world.
   */
  world: (name?: string) => World
  worlds: Worlds
  close: () => Promise<void>
  /** `await using simulator = await startSimulator()` closes it at the end of its block. */
  [Symbol.asyncDispose]: () => Promise<void>
}

/**
 * A product as a plugin for a Fastify of your own: `await app.register(vbr, { prefix: '/lab', simulation })`. Behind
 * the prefix it answers as if it stood at the root. A Fastify that is made with `{ routerOptions }` finds its paths as
 * the product does.
 */
// Whatever Fastify it is: nobody needs the types of Fastify to read these.
export type ProductPlugin = (app: object, options: ProductOptions) => Promise<void>

/** Paths in any case, with trailing or doubled slashes, and with ids as long as the products have. */
export interface RouterOptions {
  caseSensitive: boolean
  ignoreTrailingSlash: boolean
  ignoreDuplicateSlashes: boolean
  maxParamLength: number
}

export interface ProductOptions {
  /**
   * The worlds that the product shows. Both products may show the same; who made them closes them. Without it the
   * product gets worlds of its own, with the default estate, which are closed with the Fastify.
   */
  simulation?: Simulation
}

/** The worlds of this simulator. */
export interface Worlds {
  list: () => World[]
  /** a-z, 0-9 and -. Refused when there is one of that name. */
  add: (name: string, world?: NewWorld) => Promise<World>
  /** Refused when no world has that name. */
  get: (name: string) => World
  /** Its tokens end with it. The default world stays. */
  remove: (name: string) => void
  /** Tells which worlds come and go. Gives the way to stop. */
  subscribe: (listener: (event: WorldsEvent) => void) => () => void
}

/** A world has come, gone, or is as it was at another time; `time` is the machine's. */
export interface WorldsEvent { id: number, time: string, type: 'added' | 'removed' | 'reset', world: string }

/** How a world came to be, and how much there is in it. */
export interface WorldAbout {
  name: string
  fixture: string
  seed: number
  size: Partial<Record<SizeName, number>>
  start: string
  from: string | null
  /** By the machine's clock. */
  created: string
  clock: ClockState
  counts: { requests: number, outcomes: number, faults: number, snapshots: number, running: number }
}

/** What a world begins with; whatever is left out is as it is for the default world. */
export interface NewWorld {
  /** The name of an estate that comes with vbsim, or an estate. */
  fixture?: string | Fixture
  seed?: number
  size?: Partial<Record<SizeName, number>>
  /** `frozen`, `60x`, `poll:30s`, `real`. */
  clock?: string
  /** ISO text. */
  start?: string
  /** `ci-1`, `ci-1/before`: begin with what that world has, or had in that snapshot, at its instant. */
  from?: string
}

/** Both products as one client sees them, and everything that a test does to them. */
export interface World {
  name: string
  /** Logs in to this world as an administrator of both products. */
  userName: string
  password: string
  /** A fresh access token for this world: of the administrator, or of another account (`viewer`). */
  token: (product: ProductName, user?: string) => string
  clock: Clock
  /** Back to the world's creation. Tokens stay good. */
  reset: () => Promise<void>
  /** Ends the world and its tokens; the default world stays. Whatever is asked of it afterwards is refused. */
  remove: () => void
  /** `await using world = simulator.world()` removes it at the end of its block. */
  [Symbol.asyncDispose]: () => Promise<void>
  /** Moves time on until a session has ended, or waits where the clock runs by itself. Says how it ended. */
  waitFor: (session: string | { id: string }, patience?: Patience) => Promise<EndedSession>
  snapshots: Snapshots
  outcomes: Outcomes
  faults: Faults
  requests: Requests
  events: Events
  /** What the client under test did wrong. */
  report: () => Report
  /** What repositories hold, and held in the last 90 days: of all, or of one by its id or name. */
  space: (asked?: { repository?: string, days?: number }) => RepositorySpace[]
  about: () => WorldAbout
  deviceCodes: DeviceCodes
  signIns: SignIns
  mails: Mails
  fixture: Fixtures
  collections: Collections
}

/** The longest to wait. */
export interface Patience {
  /** By the machine's clock; 30 seconds unless told otherwise. */
  timeout?: Duration
  /** How far the world's time may move on meanwhile; 7 days unless told otherwise. */
  within?: Duration
}

export interface EndedSession {
  id: string
  product: ProductName
  /** As its product names it: `Success`, `Warning`, `Failed`, `Stopped`; `None` after a synchronization. */
  result: string
  message: string | null
  /** The world's time, ISO text. */
  now: string
}

/** A world's time. */
export interface Clock {
  /** ISO text. */
  now: () => string
  state: () => ClockState
  /** Lets time run another way from now on. */
  change: (to: ClockSetting) => void
  /** A duration: `PT5M`, `90s`. Gives what came due meanwhile. */
  advance: (by: string) => Promise<Advanced>
  /** A time, ISO text. */
  until: (time: string) => Promise<Advanced>
  /** Until nothing is under way; future starts of schedules are not waited for. */
  untilIdle: () => Promise<Advanced>
  /** Ends an advance that is under way: it is refused, and time stays where it has come to. */
  stop: () => void
  /** What is due next, by its time: 100 unless told otherwise, and `total` of how many. */
  agenda: (asked?: { limit?: number, until?: string }) => { items: DueStep[], total: number }
}

export interface ClockState {
  now: string
  mode: 'real' | 'rate' | 'frozen' | 'poll'
  /** 0 for one that stands still. */
  rate: number
  /** What a poll moves it by, in milliseconds. */
  step: number | null
  nextDue: string | null
  /** Where it is being moved to; null unless an advance is under way. */
  target: string | null
}

/** What ran while time moved; the first 1,000 steps by name. */
export interface Advanced { now: string, fired: number, steps: DueStep[] }

/** Something that is due, or has come due. */
export interface DueStep {
  /** The world's time, ISO text. */
  due: string
  /** Its name inside. */
  step: string
  product: ProductName | null
  collection: string | null
  /** The id of the document that it is about. */
  subject: string
  /** What happens, in words. */
  title: string
}

/** The world as it was, to go back to. Outcomes, faults and the journal are not part of it. */
export interface Snapshots {
  list: () => Snapshot[]
  take: (name: string) => Promise<Snapshot>
  restore: (name: string) => Promise<Snapshot>
  remove: (name: string) => void
}

/** `now`: the world's time when it was taken. */
export interface Snapshot { name: string, now: string }

/** What is to happen in the products: how sessions end, which object has trouble, what is offline or full. */
export interface Outcomes {
  list: () => ArrangedOutcome[]
  add: (rule: OutcomeRule) => ArrangedOutcome
  remove: (id: string) => void
  /** Removes all of them: what was offline or full is well again. */
  clear: () => void
}

export type OutcomeRule = SessionOutcome | ObjectOutcome | Condition

/** How the next sessions of a kind, or about something, end. */
export interface SessionOutcome {
  session: SessionKind
  /** The id or name of a job, repository or organization. */
  subject?: string
  result: 'Success' | 'Warning' | 'Failed' | 'Canceled'
  /** Percent of the session's length. */
  at?: number
  message?: string
  log?: string[]
  /** How many sessions: one unless told otherwise. */
  times?: number
}

/** How an object goes in the next sessions that process it. */
export interface ObjectOutcome {
  session: SessionKind
  subject?: string
  /** Its id or name. */
  object: string
  result: 'Warning' | 'Failed'
  message?: string
  times?: number
}

/** What a proxy, repository or server is like until this is removed. */
export interface Condition { subject: string, state: StateName, message?: string }

/** An outcome with its id, and what became of it. */
export type ArrangedOutcome = { id: string } & (((SessionOutcome | ObjectOutcome) & Counted) | Condition)

/** How many sessions a rule still holds for, and those in which it did. */
export interface Counted { times: number, left: number, sessions: string[] }

/** What goes wrong between client and server. */
export interface Faults {
  list: () => Fault[]
  add: (rule: FaultRule) => Fault
  remove: (id: string) => void
  clear: () => void
  /** Known quirks of real servers, to be set by name: `add({ template })`. */
  templates: () => readonly FaultTemplate[]
}

export interface FaultRule {
  /** The name of a template; what is given besides replaces its own. */
  template?: string
  product?: ProductName
  /** An operationId; `*` is every operation of the product. */
  operation?: OperationId | '*'
  /** Instead of an operation: requests by method, by path, or by both, whether an operation is there or not. */
  method?: Method
  // Without query: /api/v1/jobs/*/start
  /** The path; `*` stands for any characters. */
  path?: string
  status?: number
  errorCode?: string
  message?: string
  /** Sent as it is instead of the product's error form. */
  body?: unknown
  /** Seconds. Without a status: 429. */
  retryAfter?: number
  delay?: Duration | { min: Duration, max: Duration } | { mean: Duration, deviation: Duration }
  transport?: 'reset' | 'empty' | 'truncated' | 'hang'
  /** With `transport`: the operation is carried out, only its answer is lost. */
  done?: boolean
  /** The token of the request expires now. */
  token?: 'expired'
  /** For a DELETE: how many reads of the removed object still find it. */
  stale?: number
  /** How many matching requests are left alone first, and how many are hit then. */
  skip?: number
  times?: number
  probability?: number
  where?: FaultWhere
}

/** Which requests are meant: all that is given must hold. `*` in texts stands for any characters. */
export interface FaultWhere {
  id?: string
  user?: string
  query?: Record<string, string | number | boolean>
  body?: Record<string, unknown>
  token?: 'refreshed'
}

/** A fault with its id, how many requests it has answered, and how many it still will. */
export interface Fault extends Omit<FaultRule, 'operation'> {
  id: string
  product: ProductName
  /** Its newest name; `*` where a rule is for paths. */
  operation: string
  hits: number
  left?: number
}

export interface FaultTemplate { name: string, description: string, rule: FaultRule }

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS'

/** The last requests to this world. */
export interface Requests {
  /** Oldest first unless told otherwise. Bodies are typed as the operation that is asked for has them. */
  find: <O extends OperationId = OperationId>(filter?: RequestFilter<O>, paging?: RequestPaging) => Array<Request<O>>
  /** Refused when the journal does not have it, or not any more. */
  get: (id: number) => Request
  count: (filter?: RequestFilter) => number
  /** Throws, and says what was asked instead, unless as many fit as expected: at least one unless told otherwise. */
  verify: (filter?: RequestFilter, expected?: { times?: number, atLeast?: number, atMost?: number }) => number
  /** Gives the requests that fit as soon as there are enough of them. */
  waitFor: <O extends OperationId = OperationId>(
    filter?: RequestFilter<O>, patience?: RequestPatience
  ) => Promise<Array<Request<O>>>
  clear: () => void
  /** Those that matched no operation, with the nearest ones. */
  unmatched: () => UnmatchedRequest[]
}

/** A part of a list, and from which end. */
export interface RequestPaging { offset?: number, limit?: number, order?: 'oldest' | 'newest' }

/** How many requests to wait for, and how long by the machine's clock: one, and 30 seconds, unless told otherwise. */
export interface RequestPatience { times?: number, timeout?: Duration }

export interface RequestFilter<O extends OperationId = OperationId> {
  product?: ProductName
  operation?: O
  method?: Method
  /** Without query; `*` stands for any characters. */
  path?: string
  /** `404`, or a class: `4xx`. */
  status?: number | string
  user?: string
  /** A time, or the id of a request: later ones. */
  since?: string | number
  /** Only those that a fault answered, or only the others. */
  injected?: boolean
  /** What stands somewhere in the address or a body, in any case. */
  text?: string
}

/** A request and its answer, secrets masked. */
export interface Request<O extends OperationId = OperationId> {
  id: number
  time: string
  /** The world's time. */
  clock: string
  product: ProductName
  method: string
  path: string
  query: string
  operationId: string | null
  revision: string | null
  user: string | null
  /** null where the connection ended without an answer. */
  status: number | null
  /** Milliseconds. */
  took: number
  requestHeaders: unknown
  /** What arrived, be it right or wrong; null where nothing did, or where it was too long to be kept. */
  requestBody: OperationId extends O ? unknown : BodyOf<O> | null
  /** What was answered: the operation's reply, or an error of its product. */
  replyBody: OperationId extends O ? unknown : ReplyOf<O> | null
  replyHeaders: unknown
  /** The id of the fault that answered. */
  fault: string | null
}

export interface UnmatchedRequest {
  product: ProductName
  method: string
  path: string
  count: number
  last: string
  nearest: Array<{ operationId: string, method: string, path: string }>
}

/** What happens in the world, told when it has happened. */
export interface Events {
  /** Gives the way to stop. */
  subscribe: (listener: (event: WorldEvent) => void, filter?: EventFilter) => () => void
}

/** All that is given must hold. */
export interface EventFilter {
  type?: EventType[]
  product?: ProductName
  collection?: CollectionName
  subject?: string
  /** Changes bring the document along. */
  include?: 'document'
  /** Events are gathered for so long, with one change of a document at the most. */
  every?: Duration
}

export type EventType = WorldEvent['type']

/** `at` is the world's time. */
export type WorldEvent = { id: number, at: string } & (
  | {
    type: 'change', product: ProductName | null, collection: string, noun: string,
    kind: 'added' | 'changed' | 'removed', subject: string
    /** As it is kept now, where the filter includes it; null once it is gone. */
    document?: Document | null
  }
  | {
    type: 'session', product: ProductName | null, collection: string, subject: string,
    name: string | null, result: string | null
  }
  /** `target`: where it is being moved to. */
  | { type: 'clock', now: string, mode: string, target: string | null }
  | {
    type: 'request', request: number, product: ProductName, method: string, path: string, query: string,
    operationId: string | null, user: string | null, status: number | null, took: number, fault: string | null
  }
  | { type: 'reset' }
)

/** Bytes, null where nobody knows. `at` is the beginning of a day, by UTC and the world's clock. */
export interface RepositorySpace {
  product: ProductName
  repository: string
  name: string
  capacity: number | null
  days: Array<{ at: string, used: number, free: number | null }>
}

/** What the client under test did wrong, as far as its last requests show it. */
export interface Report { requests: number, findings: Finding[] }

export type FindingKind =
  | 'refused' | 'hasty-retry' | 'hot-polling' | 'token-storm' | 'needless-refresh' | 'pages-not-followed'
  | 'unknown-members' | 'unmatched'

/** A mistake in a sentence, how many requests made it, and the first of them. */
export interface Finding {
  kind: FindingKind
  sentence: string
  count: number
  examples: Array<{ request: number, method: string, path: string, status: number | null }>
}

/** What a person would do at the cloud's sign-in page. */
export interface DeviceCodes {
  list: () => DeviceCode[]
  approve: (code: string) => DeviceCode
  deny: (code: string) => DeviceCode
}

export interface DeviceCode {
  code: string
  purpose: string
  status: 'pending' | 'approved' | 'denied' | 'used' | 'expired'
  issued: string
  expires: string
}

/** What a person would do at a cloud's sign-in page that a product has sent them to. */
export interface SignIns {
  list: () => SignIn[]
  /** Signs in, as another user than the expected one if that is said. */
  approve: (state: string, user?: string) => SignIn
  deny: (state: string) => SignIn
}

export interface SignIn {
  state: string
  purpose: string
  url: string
  status: 'pending' | 'approved' | 'denied' | 'used'
  issued: string
  user: string
  /** Where the browser is sent once the page was answered; its query holds the code. */
  redirect?: string
}

/** What the products would have sent. */
export interface Mails { list: () => Mail[], clear: () => void }

export interface Mail {
  id: string
  at: string
  product: ProductName
  from: string
  to: string
  subject: string
  body: string
  attachments?: Array<{ name: string, content: string }>
}

/** The whole estate as JSON, and back. */
export interface Fixtures { export: () => Fixture, load: (fixture: Fixture) => Promise<void> }

/** An estate: documents by collection. Times such as `now-2d` are relative to the start. */
export interface Fixture {
  name: string
  description?: string
  collections: Record<string, Document[]>
  /** Log lines by the id of their session. */
  logs?: Record<string, object[]>
  /** Where an exported world goes on; an estate written by hand starts from the beginning. */
  continues?: object
}

/** Single documents, checked as those of a fixture are. */
export interface Collections {
  /** All collections, and how many documents each has. */
  names: () => Array<{ name: string, total: number }>
  list: <C extends CollectionName>(name: C, asked?: DocumentsAsked) => Array<DocumentIn<C>>
  get: <C extends CollectionName>(name: C, id: string) => DocumentIn<C>
  /** Without an id it gets the next of the world's. */
  add: <C extends CollectionName>(name: C, document: NewDocument) => DocumentIn<C>
  /** Puts a whole document in place of another. */
  put: <C extends CollectionName>(name: C, id: string, document: NewDocument) => DocumentIn<C>
  remove: (name: CollectionName, id: string) => void
}

/** Which documents of a collection, and in which order. Paths go into documents: `schedule.isEnabled`. */
export interface DocumentsAsked {
  ids?: string[]
  /** Values by path, in any case; `*` stands for any characters. */
  filter?: Record<string, string | number | boolean>
  /** A path; with `-` before it from the greatest to the least. */
  order?: string
  offset?: number
  limit?: number
}

/** Its members are those of its product's model, see the documents of a collection. */
export interface Document { id: string, [member: string]: unknown }
export interface NewDocument { id?: string, [member: string]: unknown }

/** A document of a collection, with the members that its product's newest model has. */
export type DocumentIn<C extends CollectionName> = C extends keyof Documents ? Documents[C] : Document
