import { Type } from '@sinclair/typebox'
import { AgendaAsked, Patience } from '../schemas/control/clock.js'
import { SpaceAsked } from '../schemas/control/space.js'
import { Awaited, Expected } from '../schemas/control/requests.js'
import type { Account, Product } from '../state/access/access.js'
import type { AccountTokens } from '../state/access/account-tokens.js'
import type { WorldEvent as StateEvent } from '../state/control/events.js'
import { guardProduct } from '../state/control/products.js'
import { invalidValue } from '../state/store/refusals.js'
import { durationForms, spanOf, timeForms } from '../state/time/clock-text.js'
import type { Fixture as StateFixture } from '../state/world/fixture.js'
import type { World as StateWorld } from '../state/world/world.js'
import { createCalls, guardDocument, readMembers, readText, RequestPaging } from './calls.js'
import type { Document, Fixture, World } from './interfaces.js'
import { readClock } from './options.js'

export interface WorldDeps {
  accounts: readonly Account[]
  tokens: AccountTokens
  /** Refuses whatever is asked of a world that is no more. */
  guardThere: (world: StateWorld) => void
  remove: (world: StateWorld) => void
  /** Whether the world is still there and may go. */
  mayGo: (world: StateWorld) => boolean
}

const closed = { additionalProperties: false }
const ExpectedRequests = Type.Object(Expected, closed)
const AwaitedRequests = Type.Object(Awaited, closed)

const DocumentChoice = Type.Object({
  ids: Type.Optional(Type.Array(Type.String())),
  filter: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  order: Type.Optional(Type.String()),
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 0 }))
}, closed)

/** A world as the library shows it: the functions that the control API calls, under the same names. */
export function createHandle (world: StateWorld, deps: WorldDeps): World {
  const { accounts, tokens, guardThere, remove, mayGo } = deps
  const { name, clock, outcomes, faults, requests, events, snapshots, fixture, collections } = world
  const { deviceCodes, signIns, mails } = world
  const { now, later } = createCalls(() => guardThere(world))
  const password = accounts.find(({ name }) => name === tokens.first)?.password ?? 'vbsim'

  function token (product: Product, user?: string): string {
    guardProduct(product)
    return tokens.make(product, name, user === undefined ? undefined : readText(user, 'user')).token
  }

  /** What a filter of the library may be: the journal reads its members, and says what is wrong. */
  function guardFilter (filter: unknown): void {
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw invalidValue('filter', filter, 'an object')
  }

  return {
    name,
    userName: name === 'default' ? tokens.first : `${tokens.first}@${name}`,
    password,
    token: now(token),
    clock: {
      now: now(() => clock.state().now),
      state: now(clock.state),
      change: now(to => clock.change(readClock(to))),
      advance: later(async by => clock.advance({ by: readText(by, 'by', durationForms) })),
      until: later(async until => clock.advance({ until: readText(until, 'until', timeForms) })),
      untilIdle: later(() => clock.advance({ untilIdle: true })),
      stop: now(clock.stop),
      agenda: now((asked = {}) => clock.agenda(readMembers(AgendaAsked, asked, 'agenda')))
    },
    reset: later(world.reset),
    remove: now(() => remove(world)),
    [Symbol.asyncDispose]: async () => { if (mayGo(world)) remove(world) },
    waitFor: later(async (session, patience = {}) => world.waitFor(session, readMembers(Patience, patience, 'patience'))),
    snapshots: {
      list: now(snapshots.list),
      take: later(async name => snapshots.take(readText(name, 'name'))),
      restore: later(async name => snapshots.restore(readText(name, 'name'))),
      remove: now(name => snapshots.remove(readText(name, 'name')))
    },
    outcomes: {
      // What is in the list has been read as a rule.
      list: now(() => outcomes.list() as ReturnType<World['outcomes']['list']>),
      add: now(rule => outcomes.add(rule) as ReturnType<World['outcomes']['add']>),
      remove: now(id => outcomes.remove(readText(id, 'id'))),
      clear: now(outcomes.removeAll)
    },
    faults: {
      list: now(faults.list),
      add: now(faults.add),
      remove: now(id => faults.remove(readText(id, 'id'))),
      clear: now(faults.clear),
      templates: now(() => faults.templates() as ReturnType<World['faults']['templates']>)
    },
    requests: {
      find: now((filter = {}, paging = {}) => {
        guardFilter(filter)
        return requests.find(filter, readMembers(RequestPaging, paging, 'paging'))
      }) as World['requests']['find'], // the type of the bodies is what the caller says
      get: now(id => requests.get(id)) as World['requests']['get'], // as above
      count: now((filter = {}) => {
        guardFilter(filter)
        return requests.count(filter)
      }),
      verify: now((filter = {}, expected = {}) => {
        guardFilter(filter)
        return requests.verify(filter, readMembers(ExpectedRequests, expected, 'expected'))
      }),
      waitFor: later(async (filter = {}, patience = {}) => {
        guardFilter(filter)
        return requests.waitFor(filter, readMembers(AwaitedRequests, patience, 'patience'))
      }) as World['requests']['waitFor'], // as above
      clear: now(requests.clear),
      unmatched: now(requests.unmatched)
    },
    events: {
      subscribe: now((listener, filter) => {
        if (typeof listener !== 'function') throw invalidValue('listener', listener, 'a function')
        const { include, every, ...wanted } = filter ?? {}
        return events.subscribe({
          // Who never comes back has lost nothing; documents are objects with members that only their readers know.
          listener: listener as (event: StateEvent) => void,
          filter: wanted,
          include,
          every: every === undefined ? undefined : spanOf(every, 'every')
        })
      })
    },
    report: now(world.report),
    space: now((asked = {}) => world.space.list(readMembers(SpaceAsked, asked, 'space'))),
    about: now(world.about),
    deviceCodes: {
      list: now(deviceCodes.list),
      approve: now(code => deviceCodes.approve(readText(code, 'code'))),
      deny: now(code => deviceCodes.deny(readText(code, 'code')))
    },
    signIns: {
      list: now(signIns.list),
      approve: now((state, user) =>
        signIns.approve(readText(state, 'state'), user === undefined ? undefined : readText(user, 'user'))),
      deny: now(state => signIns.deny(readText(state, 'state')))
    },
    mails: { list: now(mails.list), clear: now(() => world.attempt(mails.clear)) },
    fixture: {
      // The author of a test knows the members of the documents; the kernel need not.
      export: now(() => fixture.export() as unknown as Fixture),
      load: later(async estate => fixture.load(estate as unknown as StateFixture)) // loading refuses what does not fit
    },
    collections: {
      names: now(collections.names),
      // As with estates: documents are objects with members that only their readers know.
      list: now((name: string, asked = {}) => {
        const { offset = 0, limit = Infinity, ...choice } = readMembers(DocumentChoice, asked, 'documents')
        return collections.choose(readText(name, 'collection'), choice).slice(offset, offset + limit) as unknown as Document[]
      }) as World['collections']['list'],
      get: now((name: string, id: string) => collections.get(readText(name, 'collection'), readText(id, 'id'))) as World['collections']['get'],
      add: now((name: string, document: object) => {
        guardDocument(document)
        return collections.add(readText(name, 'collection'), document as Record<string, unknown>)
      }) as World['collections']['add'],
      put: now((name: string, id: string, document: object) => {
        guardDocument(document)
        return collections.put(readText(name, 'collection'), readText(id, 'id'), document as Record<string, unknown>)
      }) as World['collections']['put'],
      remove: now((name, id) => collections.remove(readText(name, 'collection'), readText(id, 'id')))
    }
  }
}
