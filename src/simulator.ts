import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { isShipped, readShipped } from './estate.js'
import { sections as vb365Sections, vb365Product } from './routes/vb365/index.js'
import { sections as vbrSections, vbrProduct } from './routes/vbr/index.js'
import { controlServer } from './routes/control/index.js'
import { createAccess, type Product as ProductName } from './state/access/access.js'
import { defaultAccounts } from './state/world/accounts.js'
import { lifetimes } from './state/world/products.js'
import { createWorlds, type Worlds } from './state/world/worlds.js'
import { createLogins } from './state/access/logins.js'
import type { Fixture } from './state/world/fixture.js'
import { certificateFile, keepCertificate, loadCertificate, type Certificate } from './server/tls/certificate.js'
import { createListener } from './server/listener.js'
import { publishedDocuments } from './server/documents/published-documents.js'
import type { Product } from './server/product.js'
import type { Deps, Section } from './server/section.js'
import type { Host } from './server/host.js'
import { createService } from './server/service.js'
import { createTokenWriter } from './server/tls/tokens.js'
import type { Options } from './options.js'

export interface SimulatorOptions extends Options {
  estate: Fixture
  version: string
  /** Where what is kept between runs may lie; the user's cache folder unless told otherwise. */
  cacheFolder?: string
  /** Checks every reply against its schema; tests do. */
  checkReply?: Host['checkReply']
  /** What goes wrong inside; a clear line and the error. */
  report?: Host['report']
  wall?: () => number
}

export interface Simulator {
  vb365: { url: string, server: FastifyInstance }
  vbr: { url: string, server: FastifyInstance }
  control: { url: string, server: FastifyInstance }
  worlds: Worlds
  certificate: Certificate
  /** An access token of a product for `name@world`; undefined where its login would be refused. */
  login: (product: ProductName, name: string, password: string) => string | undefined
  close: () => Promise<void>
}

/** Worlds and three servers, started and stopped together. Throws when a port is taken or a file cannot be read. */
export async function startSimulator (options: SimulatorOptions): Promise<Simulator> {
  const report = options.report ?? ((message, error) => { console.error(message, error) })
  const certificate = await certificateFor(options, report)
  const tokens = createTokenWriter(certificate.key, certificate.fingerprintSha1)
  const access = createAccess(options.db === ':memory:' ? options.db : `${options.db}.tokens`, tokens.sign)
  const worlds = createWorlds({
    file: options.db,
    seed: options.seed,
    fixture: options.estate,
    foreign: !isShipped(options.fixture),
    size: options.size,
    shipped: readShipped,
    clock: options.clock,
    start: options.start,
    history: options.history,
    vb365Version: options.vb365Version,
    vbrRevision: options.vbrRevision,
    deviceCodes: options.deviceCodes,
    report,
    ...(options.requests === undefined ? {} : { requests: options.requests }),
    ...(options.wall === undefined ? {} : { wall: options.wall }),
    ended: name => access.endWorld(name)
  })
  const logins = createLogins({
    access,
    accounts: options.users ?? defaultAccounts,
    lifetimes,
    any: options.auth === 'any',
    hasWorld: name => worlds.find(name) !== undefined,
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
    nulls: options.nulls === 'real',
    journal: entry => {
      const world = worlds.find(entry.world ?? 'default')
      if (world === undefined) return
      entry.clock = world.kernel.clock.now()
      world.requests.add(entry)
    },
    report,
    ...(options.checkReply === undefined ? {} : { checkReply: options.checkReply })
  }

  const listening: FastifyInstance[] = []
  async function serve (product: Product, sections: Section[], port: number) {
    const service = createService(product, host, sections)
    const server = createListener({ tls: options.tls ? certificate : undefined, report })
    service.mount(server)
    // Not the product itself: Fastify would take its `prefix` for one of its own.
    const { name, contract, served } = product
    await server.register(publishedDocuments, { name, contract, served })
    listening.push(server)
    return { service, server, url: await listen(server, options.host, port, options.tls) }
  }

  function login (product: ProductName, name: string, password: string): string | undefined {
    const issued = logins.byPassword(product, name, password)
    // Its other accounts are principals of organizations; those of VBR have no access (VB365's authorization).
    if (product === 'vbr' || issued?.grant.roles.includes('Administrator') === true) return issued?.accessToken
    if (issued !== undefined) logins.end(issued.grant.grant)
    return undefined
  }

  async function close (): Promise<void> {
    worlds.halt()
    await Promise.all(listening.map(server => server.close()))
    worlds.close()
    access.close()
  }

  try {
    const vb365 = await serve(vb365Product({ newest: options.vb365Version }), vb365Sections(deps), options.vb365Port)
    const vbr = await serve(vbrProduct({ newest: options.vbrRevision }), vbrSections(deps), options.vbrPort)
    const server = await controlServer({
      worlds,
      certificate: certificate.cert,
      version: options.version,
      products: {
        vb365: { url: vb365.url, revisions: vb365.service.served },
        vbr: { url: vbr.url, revisions: vbr.service.served }
      },
      coverage: () => [...vb365.service.coverage(), ...vbr.service.coverage()],
      token: options.controlToken,
      cors: options.controlCors,
      report
    })
    listening.push(server)
    const control = { server, url: await listen(server, options.controlHost, options.controlPort, false) }
    await tokens.prepare()
    return { vb365, vbr, control, worlds, certificate, login, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function certificateFor (options: SimulatorOptions, report: Host['report']): Promise<Certificate> {
  const { tlsCert, tlsKey } = options
  if (tlsCert !== undefined && tlsKey !== undefined) return loadCertificate(tlsCert, tlsKey)
  const cache = options.cacheFolder ?? join(homedir(), '.cache')
  return keepCertificate({
    file: certificateFile(options.db, cache),
    names: options.tlsSan,
    report: message => report(message, undefined)
  })
}

async function listen (server: FastifyInstance, host: string, port: number, tls: boolean): Promise<string> {
  await server.listen({ host, port })
  const address = server.server.address() as AddressInfo // a TCP server's address is no text
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `${tls ? 'https' : 'http'}://${shown}:${address.port}`
}
