import {
  type Access, type Account, findAccount, type Issued, type Lifetimes, passwordMatches, plainName,
  type Principal, type PrincipalKind, type Product, readLogin
} from './access.js'
import { createLockout } from './lockout.js'

export interface LoginOptions {
  access: Access
  accounts: readonly Account[]
  /** How long the tokens of each product live unless the user chose otherwise. */
  lifetimes: Readonly<Record<Product, Lifetimes>>
  /** Every name logs in as administrator. */
  any: boolean
  hasWorld: (name: string) => boolean
  /** With what, and as what, somebody logs in to a world that has users of its own; nothing for anyone else. */
  accountIn?: (product: Product, world: string, login: string, known: Account | undefined) => Account | undefined
  /** The clock of a world, where accounts are locked for a while after repeated bad logins to VBR. */
  lockoutClock?: ((world: string) => number) | undefined
  /** An access token's life where the user chose one. */
  accessLifetime?: number | undefined
}

const minute = 60_000

/** Logging in to either product: who may, into which world, and for how long. */
export function createLogins ({
  access, accounts, lifetimes, any, hasWorld, accountIn = (_product, _world, _login, known) => known, lockoutClock,
  accessLifetime
}: LoginOptions) {
  const livesOf = (product: Product): Lifetimes =>
    ({ ...lifetimes[product], ...(accessLifetime === undefined ? {} : { access: accessLifetime }) })

  const lockout = lockoutClock && createLockout(lockoutClock)

  /** ASSUMED: a token says what its user might do when it was made; the next one says what has become of that. */
  function rolesNow ({ product, world, user, roles }: Principal): string[] {
    if (!hasWorld(world) || roles.length === 0) return roles
    return accountIn(product, world, user, findAccount(accounts, user))?.roles ?? []
  }

  return {
    lifetimes: livesOf,

    /** Undefined when name, password or world is wrong; `around` is the world of a login that names none. */
    byPassword (
      product: Product, login: string, password: string, shortTerm = false, around = 'default'
    ): Issued | undefined {
      const { name, world = around } = readLogin(login)
      if (!hasWorld(world)) return undefined
      const account = any
        ? { name, password, roles: ['Administrator'] }
        : accountIn(product, world, name, findAccount(accounts, name))
      const locks = product === 'vbr' ? lockout : undefined
      // ASSUMED: the right password is refused in the same words as a wrong one.
      // An account is the same in whatever form it is written.
      const plain = plainName(name)
      if (locks?.isLocked(plain, world) === true) return undefined
      if (account === undefined || !passwordMatches(account, password)) {
        locks?.countFailure(plain, world)
        return undefined
      }
      locks?.forgetFailures(plain, world)
      const lives = livesOf(product)
      // Short-term: the access token's life and 15 minutes more (a product's document).
      const refresh = shortTerm ? lives.access + 15 * minute : lives.refresh
      return access.issue({ product, world, user: plainName(name), kind: 'administrator', roles: account.roles },
        { access: lives.access, refresh }, shortTerm)
    },

    /** An account whose password nobody asks for; undefined where the product has no access for it. */
    forAccount (product: Product, world: string, { name, roles }: Account): Issued | undefined {
      // Its other accounts are principals of organizations; those of VBR have no access (VB365's authorization).
      if (!hasWorld(world) || (product === 'vb365' && !roles.includes('Administrator'))) return undefined
      return access.issue({ product, world, user: plainName(name), kind: 'administrator', roles }, livesOf(product))
    },

    /** A principal that some other proof stands for, e.g. an assertion of the identity provider. */
    as: (product: Product, world: string, user: string, kind: PrincipalKind): Issued | undefined => hasWorld(world)
      ? access.issue({ product, world, user, kind, roles: [] }, livesOf(product))
      : undefined,

    byRefreshToken (product: Product, token: string): Issued | undefined {
      return access.refresh(product, token, livesOf(product), any ? undefined : rolesNow)
    },

    byCode (product: Product, code: string): Issued | undefined {
      const grant = access.redeemCode(product, code)
      return grant === undefined ? undefined : access.issue(grant, livesOf(product))
    },

    code: (product: Product, grant: string): string => access.issueCode(grant, livesOf(product).code),
    end: (grant: string): void => access.end(grant)
  }
}

export type Logins = ReturnType<typeof createLogins>
