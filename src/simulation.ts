import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isShipped, readShipped } from './estate.js'
import type { Options } from './options.js'
import { sections as vb365Sections, vb365Product } from './routes/vb365/index.js'
import { sections as vbrSections, vbrProduct } from './routes/vbr/index.js'
import type { Host } from './server/host.js'
import type { Deps } from './server/section.js'
import { createService, type Service } from './server/service.js'
import { type Certificate, certificateFile, keepCertificate, loadCertificate } from './server/tls/certificate.js'
import { createTokenWriter } from './server/tls/tokens.js'
import { playedPastOf } from './shipped-past.js'
import { createAccess } from './state/access/access.js'
import { type AccountTokens, createAccountTokens } from './state/access/account-tokens.js'
import { createLogins } from './state/access/logins.js'
import type { Served } from './state/control/journal.js'
import { guardPlace, markFiles, openFile } from './state/store/database-file.js'
import { defaultAccounts } from './state/world/accounts.js'
import type { Fixture } from './state/world/fixture.js'
import type { PlayedPast } from './state/world/played-past.js'
import { lifetimes } from './state/world/products.js'
import { createWorlds, type Worlds } from './state/world/worlds.js'

export interface SimulationOptions extends Options {
  estate: Fixture
  version: string
  /** Where what is kept between runs may lie; the user's cache folder unless told otherwise. */
  cacheFolder?: string
  /** Where the past of an estate is that was played before; beside the bundles unless told otherwise. */
  playedPast?: (estate: Fixture) => PlayedPast | undefined
  /** Checks every reply against its schema; tests do. */
  checkReply?: Host['checkReply']
  /** What goes wrong inside; a clear line and the error. */
  report?: Host['report']
  /** Told of every request that a product has answered. */
  served?: (entry: Served) => void
  /** Told how far a start has come that takes long. */
  progress?: (message: string) => void
  wall?: () => number
}

/** Worlds, and both products as Fastify plugins over them. Nothing listens yet. */
export interface Simulation {
  vb365: Service
  vbr: Service
  worlds: Worlds
  certificate: Certificate
  /** Access tokens of the products, without a password. */
  tokens: AccountTokens
  report: Host['report']
  /** Ends long calls, so that a server can be closed that waits for them. */
  halt: () => void
  /** After `close`: removes the files that this start has made, for one that failed. */
  takeBack: () => void
  close: () => void
}

/** The estate that comes with vbsim, whatever worlds begin with: the surroundings that every installation finds. */
const defaultEstate = (): Fixture => (readDefault ??= readShipped('default'))
let readDefault: Fixture | undefined

/** Throws when a file cannot be read; what was made meanwhile is taken back. */
export async function createSimulation (options: SimulationOptions): Promise<Simulation> {
  const takeBack = guardDatabase(options.db)
  const opened: Array<() => void> = []
  try {
    return await create(options, opened, takeBack)
  } catch (error) {
    for (const close of opened) close()
    takeBack()
    throw error
  }
}

/** Looks at a database file before anything is made beside it; gives the way to remove what was. */
function guardDatabase (db: string): () => void {
  if (db === ':memory:') return () => undefined
  guardPlace(db)
  const takeBack = markFiles(db)
  // Its locks are taken for good when it is opened: now is only asked whether they could be.
  if (existsSync(db)) openFile(db, 'entity').close()
  return takeBack
}

async function create (
  options: SimulationOptions, opened: Array<() => void>, takeBack: () => void
): Promise<Simulation> {
  const report = options.report ?? ((message, error) => { console.error(message, error) })
  const certificate = await certificateFor(options, report)
  const tokens = createTokenWriter(certificate.key, certificate.fingerprintSha1)
  const access = createAccess(options.db === ':memory:' ? options.db : `${options.db}.tokens`, tokens.sign)
  opened.push(access.close)
  const worlds = createWorlds({
    file: options.db,
    seed: options.seed,
    fixture: options.estate,
    foreign: !isShipped(options.fixture),
    size: options.size,
    shipped: readShipped,
    estateRows: collection => [defaultEstate().collections[collection] ?? []],
    playedPast: options.playedPast ?? playedPastOf,
    clock: options.clock,
    start: options.start,
    history: options.history,
    vb365Version: options.vb365Version,
    vbrRevision: options.vbrRevision,
    deviceCodes: options.deviceCodes,
    accounts: options.users ?? defaultAccounts,
    report,
    ...(options.requests === undefined ? {} : { requests: options.requests }),
    ...(options.wall === undefined ? {} : { wall: options.wall }),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
    ended: name => access.endWorld(name)
  })
  opened.unshift(worlds.close)
  const logins = createLogins({
    access,
    accounts: options.users ?? defaultAccounts,
    lifetimes,
    any: options.auth === 'any',
    hasWorld: name => worlds.find(name) !== undefined,
    accountIn: (product, world, login, known) =>
      product === 'vbr' ? worlds.get(world).vbr.users.accountOf(login, known) : known,
    ...(options.lockout === true ? { lockoutClock: (name: string) => worlds.get(name).kernel.clock.now() } : {}),
    accessLifetime: options.tokenLifetime
  })
  const deps: Deps = {
    logins,
    tokens,
    certificate,
    versions: { vb365: options.vb365Version, vbr: options.vbrRevision },
    world: name => worlds.find(name),
    random: () => randomBytes(24).toString('base64url')
  }
  const host: Host = {
    access,
    world: name => worlds.find(name),
    nulls: options.nulls,
    journal: entry => {
      options.served?.(entry)
      const world = worlds.find(entry.world ?? 'default')
      if (world === undefined) return
      entry.clock = world.kernel.clock.now()
      world.requests.add(entry)
    },
    report,
    ...(options.checkReply === undefined ? {} : { checkReply: options.checkReply })
  }
  await tokens.prepare()

  return {
    vb365: createService(vb365Product({ newest: options.vb365Version }), host, vb365Sections(deps)),
    vbr: createService(vbrProduct({ newest: options.vbrRevision }), host, vbrSections(deps)),
    worlds,
    certificate,
    report,

    tokens: createAccountTokens({ access, logins, accounts: options.users ?? defaultAccounts, any: options.auth === 'any' }),

    halt: worlds.halt,
    takeBack,

    close (): void {
      worlds.close()
      access.close()
    }
  }
}

async function certificateFor (options: SimulationOptions, report: Host['report']): Promise<Certificate> {
  const { tlsCert, tlsKey } = options
  if (tlsCert !== undefined && tlsKey !== undefined) return loadCertificate(tlsCert, tlsKey)
  const cache = options.cacheFolder ?? join(homedir(), '.cache')
  return keepCertificate({
    file: certificateFile(options.db, cache),
    names: options.tlsSan,
    report: message => report(message, undefined)
  })
}
