import { invalid, unknownName } from '../store/refusals.js'
import type { Access, Account, Product } from './access.js'
import type { Logins } from './logins.js'

/** A token that an account was given without being asked for its password. `expires`: the machine's time, ISO text. */
export interface AccountToken { product: Product, user: string, token: string, expires: string }

interface Deps { access: Access, logins: Logins, accounts: readonly Account[], any: boolean }

/** Tokens for who arranges worlds: they need not know the password of whom they call as. */
export function createAccountTokens ({ access, logins, accounts, any }: Deps) {
  const given = new Map<string, string>()
  const first = accounts.find(({ roles }) => roles.includes('Administrator')) ?? accounts[0]
  const nameOfFirst = first?.name ?? 'administrator'

  function accountOf (user: string): Account {
    const account = accounts.find(({ name }) => name.toLowerCase() === user.toLowerCase())
    if (account !== undefined) return account
    if (any) return { name: user, password: '', roles: ['Administrator'] }
    throw unknownName('user', user, accounts.map(({ name }) => name))
  }

  /** Throws `Refusal` for a name that nobody has, and for an account that may not log in to the product. */
  function make (product: Product, world: string, user = nameOfFirst): AccountToken {
    const account = accountOf(user)
    const issued = logins.forAccount(product, world, account)
    if (issued === undefined) {
      throw invalid(`The user '${user}' may not log in to ${product}: expected an account with a role there.`,
        `one of ${accounts.map(({ name }) => name).join(', ')}`, 'user')
    }
    return {
      product, user: account.name, token: issued.accessToken, expires: new Date(issued.grant.accessUntil).toISOString()
    }
  }

  return {
    make,

    /** The same token for all calls of a user, as long as it is good. */
    keep (product: Product, world: string, user: string): string {
      const key = JSON.stringify([product, world, user.toLowerCase()])
      const known = given.get(key)
      if (known !== undefined && 'principal' in access.check(product, known)) return known
      if (given.size >= 1_000) given.clear()
      const { token } = make(product, world, user)
      given.set(key, token)
      return token
    },

    /** Whether a text is an access token that is good in a world. */
    isGood (product: Product, world: string, token: string): boolean {
      const verdict = access.check(product, token)
      return 'principal' in verdict && verdict.principal.world === world
    },

    first: nameOfFirst
  }
}

export type AccountTokens = ReturnType<typeof createAccountTokens>
