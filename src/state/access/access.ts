import { randomBytes, timingSafeEqual, createHash } from 'node:crypto'
import type { Product } from '../../schemas/control/product.js'
import { openDatabase, type Row } from '../store/database.js'

export type { Product } from '../../schemas/control/product.js'

/** Who may log in, and as what. */
export interface Account { name: string, password: string, roles: string[] }

/** Where a product knows no kinds of principal, everybody is an `administrator`, and the roles decide the rest. */
export type PrincipalKind = 'administrator' | 'tenant' | 'operator'

/** Who a token stands for. */
export interface Principal {
  grant: string
  product: Product
  world: string
  user: string
  kind: PrincipalKind
  roles: string[]
}

/** Lengths of life in milliseconds. */
export interface Lifetimes { access: number, refresh: number, code: number }

/** A login: the principal and what becomes of its tokens. The tokens themselves are known only by their digests. */
export interface Grant extends Principal {
  issuedAt: number
  accessUntil: number
  refreshUntil: number
  shortTerm: boolean
}

/** A login with the pair of tokens that was just made for it. */
export interface Issued { grant: Grant, accessToken: string, refreshToken: string }

/** Writes a token; whatever it says, it is recognised by its bytes. */
export type Sign = (use: 'access' | 'refresh', grant: Grant) => string

/** `whose` is known of a token that has expired. */
export type Verdict = { principal: Principal } | { refused: 'missing' | 'unknown' | 'expired', whose?: Principal }

interface Code { grant: string, until: number }

/** Clients that log in for every call would fill the memory: what cannot be used any more goes, then the oldest. */
const trimming = { every: 1_000, most: 100_000, day: 86_400_000 }

/**
 * Tokens and one-time codes. They run on the machine's time whatever a world's clock says, survive a reset of their
 * world, end with its deletion, and, beside a database file, survive a restart.
 */
export function createAccess (
  file: string, sign: Sign, now: () => number = Date.now, { every, most, day } = trimming
) {
  const database = openDatabase(file, 'grant_')
  database.exec(`CREATE TABLE IF NOT EXISTS grant_ (
    id TEXT PRIMARY KEY, product TEXT NOT NULL, world TEXT NOT NULL, user TEXT NOT NULL, kind TEXT NOT NULL,
    roles TEXT NOT NULL, login TEXT NOT NULL, access TEXT NOT NULL UNIQUE, refresh TEXT NOT NULL UNIQUE,
      issued INTEGER NOT NULL,
    access_until INTEGER NOT NULL, refresh_until INTEGER NOT NULL, short_term INTEGER NOT NULL
  ) STRICT`)
  const codes = new Map<string, Code>()
  const verified = new Map<string, Grant>()
  /** Logins that came from a refresh token. */
  const refreshed = new Set<string>()
  // The first login finds what an earlier process has left in the file.
  let untrimmed = every

  /** Whose an expired token was is known for a day more. */
  function trim (): void {
    const gone = database.column(`SELECT id FROM grant_ WHERE max(access_until, refresh_until) < ?
      OR rowid <= (SELECT max(rowid) FROM grant_) - ?`, now() - day, most)
    for (const id of gone) {
      database.run('DELETE FROM grant_ WHERE id = ?', id)
      refreshed.delete(id)
    }
    if (gone.length > 0) verified.clear()
    for (const [code, { until }] of codes) if (now() >= until) codes.delete(code)
    untrimmed = 0
  }

  /** A code is good once, and only for its product. */
  function redeem (product: Product, code: string): Grant | undefined {
    const known = codes.get(code)
    codes.delete(code)
    if (known === undefined || now() >= known.until) return undefined
    const grant = read(database.get('SELECT * FROM grant_ WHERE id = ?', known.grant))
    return grant?.product === product ? grant : undefined
  }

  function read (row: Row | undefined): Grant | undefined {
    if (row === undefined) return undefined
    return {
      grant: String(row.id),
      product: row.product as Product, // only `issue` writes it
      world: String(row.world),
      user: String(row.user),
      kind: row.kind as PrincipalKind, // only `issue` writes it
      roles: String(row.roles).split(',').filter(role => role !== ''),
      issuedAt: Number(row.issued),
      accessUntil: Number(row.access_until),
      refreshUntil: Number(row.refresh_until),
      shortTerm: row.short_term === 1
    }
  }

  function issue (
    who: Omit<Principal, 'grant'>, { access, refresh }: Pick<Lifetimes, 'access' | 'refresh'>, shortTerm = false,
    login?: string
  ): Issued {
    const { product, world, user, kind, roles } = who
    if (++untrimmed >= every) trim()
    const issuedAt = now()
    const grant: Grant = {
      grant: randomBytes(18).toString('base64url'),
      product,
      world,
      user,
      kind,
      roles,
      issuedAt,
      accessUntil: issuedAt + access,
      refreshUntil: issuedAt + refresh,
      shortTerm
    }
    const accessToken = sign('access', grant)
    const refreshToken = sign('refresh', grant)
    database.run(`INSERT INTO grant_
      (id, product, world, user, kind, roles, login, access, refresh, issued, access_until, refresh_until, short_term)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, grant.grant, product, world, user, kind, roles.join(','),
    login ?? grant.grant, digest(accessToken), digest(refreshToken), issuedAt, grant.accessUntil, grant.refreshUntil,
    shortTerm ? 1 : 0)
    return { grant, accessToken, refreshToken }
  }

  const loginOf = (grant: string): string =>
    String(database.get('SELECT login FROM grant_ WHERE id = ?', grant)?.login ?? grant)

  /** Every token that came from the same login is dead, those from before a refresh included. */
  function end (grant: string): void {
    database.run('DELETE FROM grant_ WHERE login = ?', loginOf(grant))
    refreshed.delete(grant)
    verified.clear()
  }

  const ofRefreshToken = (token: string): Grant | undefined =>
    read(database.get('SELECT * FROM grant_ WHERE refresh = ?', digest(token)))

  return {
    issue,

    /** What an access token stands for. One changed byte makes it unknown. */
    check (product: Product, token: string): Verdict {
      let grant = verified.get(token)
      if (grant === undefined) {
        grant = read(database.get('SELECT * FROM grant_ WHERE access = ?', digest(token)))
        if (grant === undefined) return { refused: 'unknown' }
        if (verified.size > 10_000) verified.clear()
        verified.set(token, grant)
      }
      if (grant.product !== product) return { refused: 'unknown' }
      return now() >= grant.accessUntil ? { refused: 'expired', whose: grant } : { principal: grant }
    },

    /**
     * Trades a refresh token for a new pair; it works once. ASSUMED: the access token of the old pair lives out its
     * time, as a token that carries its own expiry does: clients refresh in one thread while others still call.
     */
    refresh (
      product: Product, token: string, lifetimes: Pick<Lifetimes, 'access' | 'refresh'>,
      rolesNow: (principal: Principal) => string[] = ({ roles }) => roles
    ): Issued | undefined {
      const grant = ofRefreshToken(token)
      if (grant === undefined || grant.product !== product || now() >= grant.refreshUntil) return undefined
      const login = loginOf(grant.grant)
      database.run("UPDATE grant_ SET refresh = 'used by ' || id WHERE id = ?", grant.grant)
      // A short life stays short, however often the token is traded.
      const refresh = grant.shortTerm ? grant.refreshUntil - grant.issuedAt : lifetimes.refresh
      const who = { ...grant, roles: rolesNow(grant) }
      const issued = issue(who, { access: lifetimes.access, refresh }, grant.shortTerm, login)
      refreshed.add(issued.grant.grant)
      return issued
    },

    /** Whether a login came from a refresh token. */
    wasRefreshed: (grant: string): boolean => refreshed.has(grant),

    /** Whom a refresh token or a code stands for, good or not. */
    whose (proof: { refreshToken?: string, code?: string }): Principal | undefined {
      const { refreshToken, code } = proof
      if (refreshToken !== undefined) return ofRefreshToken(refreshToken)
      const known = code === undefined ? undefined : codes.get(code)
      return known && read(database.get('SELECT * FROM grant_ WHERE id = ?', known.grant))
    },

    /** The access token of a login expires now; its refresh token stays good. */
    expireLogin (grant: string): void {
      database.run('UPDATE grant_ SET access_until = ? WHERE id = ?', now(), grant)
      verified.clear()
    },

    /** Logs out: the access token and the refresh token of the same login are dead. */
    end,

    /** A code that stands for a login once, within its lifetime. */
    issueCode (grant: string, lifetime: number): string {
      const code = randomBytes(48).toString('base64url')
      codes.set(code, { grant, until: now() + lifetime })
      return code
    },

    /** What a code stands for that is sent in place of a token; it is used up. */
    checkCode (product: Product, code: string): Verdict {
      const grant = redeem(product, code)
      return grant === undefined ? { refused: 'unknown' } : { principal: grant }
    },

    redeemCode: redeem,

    /** Makes every access token of a world expired at once, as a scripted fault does. */
    expire (world: string): void {
      database.run('UPDATE grant_ SET access_until = ? WHERE world = ?', now(), world)
      verified.clear()
    },

    /** The world is gone, and every login to it. */
    endWorld (world: string): void {
      database.run('DELETE FROM grant_ WHERE world = ?', world)
      verified.clear()
    },

    close: (): void => { database.close() }
  }
}

export type Access = ReturnType<typeof createAccess>

/** Finds the account of a name in any of the forms that clients send: `name`, `DOMAIN\name`, `name@domain`. */
export function findAccount (accounts: readonly Account[], name: string): Account | undefined {
  const plain = plainName(name)
  return accounts.find(account => account.name.toLowerCase() === name.toLowerCase()) ??
    accounts.find(account => plainName(account.name) === plain)
}

export function passwordMatches (account: Account, password: string): boolean {
  return timingSafeEqual(Buffer.from(digest(account.password)), Buffer.from(digest(password)))
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** The name without domain or host, in lower case. */
export function plainName (name: string): string {
  const afterDomain = name.slice(name.lastIndexOf('\\') + 1)
  return (afterDomain.split('@')[0] ?? '').toLowerCase()
}

/**
 * Takes a login apart into who and where: a suffix without a dot names a world (`administrator@ci-42`,
 * `jane@lindwurm.example@ci-42`), an ordinary domain belongs to the name.
 */
export function readLogin (login: string): { name: string, world?: string } {
  const at = login.lastIndexOf('@')
  const suffix = login.slice(at + 1)
  if (at < 0 || suffix.includes('.')) return { name: login }
  const name = login.slice(0, at)
  return suffix === '' ? { name } : { name, world: suffix.toLowerCase() }
}
