import type { Account, Product } from '../state/access/access.js'
import type { Fixture as StateFixture } from '../state/world/fixture.js'
import { guardProduct } from '../state/control/products.js'
import { invalid, unknownName } from '../state/store/refusals.js'
import type { World as StateWorld } from '../state/world/world.js'
import type { Document, Fixture, World } from './interfaces.js'
import { readClock } from './options.js'

export interface WorldDeps {
  accounts: readonly Account[]
  /** Any name logs in, with any password. */
  any: boolean
  /** An access token for a login, `name@world`; undefined when it is refused. */
  login: (product: Product, name: string, password: string) => string | undefined
}

/** A world as the library shows it: the functions that the control API calls, under the same names. */
export function createHandle (world: StateWorld, { accounts, any, login }: WorldDeps): World {
  const { name, clock, outcomes, faults, requests, events, snapshots, fixture, collections, deviceCodes, mails } = world
  const administrator = accounts.find(({ roles }) => roles.includes('Administrator')) ?? accounts[0]
  const { name: first, password } = administrator ?? { name: 'administrator', password: 'vbsim' }
  const loginOf = (user: string): string => name === 'default' ? user : `${user}@${name}`

  function token (product: Product, user = first): string {
    const account = accounts.find(account => account.name.toLowerCase() === user.toLowerCase())
    const known = account !== undefined || any
    const given = known ? login(product, loginOf(user), account?.password ?? password) : undefined
    if (given !== undefined) return given
    guardProduct(product)
    const names = accounts.map(({ name }) => name)
    if (account === undefined && !any) throw unknownName('user', user, names)
    throw invalid(`The user '${user}' may not log in to ${product}: expected an account with a role there.`, `one of ${names.join(', ')}`, 'user')
  }

  return {
    name,
    userName: loginOf(first),
    password,
    token,
    clock: {
      now: () => clock.state().now,
      state: clock.state,
      change: to => clock.change(readClock(to)),
      advance: by => clock.advance({ by }),
      until: until => clock.advance({ until }),
      untilIdle: () => clock.advance({ untilIdle: true })
    },
    reset: world.reset,
    waitFor: world.waitFor,
    snapshots: {
      list: snapshots.list, take: snapshots.take, restore: snapshots.restore, remove: snapshots.remove
    },
    outcomes: { list: outcomes.list, add: outcomes.add, remove: outcomes.remove },
    faults: {
      list: faults.list, add: faults.add, remove: faults.remove, clear: faults.clear, templates: faults.templates
    },
    requests: {
      find: requests.find, count: requests.count, clear: requests.clear, unmatched: requests.unmatched
    },
    events: {
      subscribe: (listener, filter) => events.subscribe(filter === undefined ? listener : { listener, filter })
    },
    report: world.report,
    deviceCodes: { list: deviceCodes.list, approve: deviceCodes.approve, deny: deviceCodes.deny },
    mails: { list: mails.list, clear: () => world.attempt(mails.clear) },
    fixture: {
      // The author of a test knows the members of the documents; the kernel need not.
      export: () => fixture.export() as unknown as Fixture,
      load: estate => fixture.load(estate as unknown as StateFixture) // loading refuses what does not fit
    },
    collections: {
      names: collections.names,
      // As with estates: documents are objects with members that only their readers know.
      list: name => collections.list(name) as unknown as Document[],
      get: (name, id) => collections.get(name, id) as unknown as Document,
      add: (name, document) => collections.add(name, document) as unknown as Document,
      put: (name, id, document) => collections.put(name, id, document) as unknown as Document,
      remove: collections.remove
    }
  }
}
