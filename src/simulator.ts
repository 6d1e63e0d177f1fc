import type { AddressInfo } from 'node:net'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { hasConsole } from './routes/control/console.js'
import type { ProductPlace } from './routes/control/deps.js'
import { controlServer } from './routes/control/index.js'
import { type ListenPlace, listenTrouble } from './server/listen-trouble.js'
import { makeEndable } from './server/ending.js'
import { createListener } from './server/listener.js'
import type { Service } from './server/service.js'
import { createSimulation, type Simulation, type SimulationOptions } from './simulation.js'

export interface SimulatorOptions extends SimulationOptions {
  /** Where the build has put the files of the console; beside the bundles unless told otherwise. */
  consoleFolder?: string
}

export interface Simulator extends Pick<Simulation, 'worlds' | 'certificate' | 'tokens'> {
  vb365: { url: string, server: FastifyInstance }
  vbr: { url: string, server: FastifyInstance }
  control: { url: string, server: FastifyInstance, hasConsole: boolean }
  close: () => Promise<void>
}

/** Worlds and three servers, started and stopped together. Throws when a port is taken or a file cannot be read. */
export async function startSimulator (options: SimulatorOptions): Promise<Simulator> {
  const simulation = await createSimulation(options)
  const { worlds, certificate, tokens, report } = simulation
  const ends: Array<() => Promise<void>> = []

  async function listen (server: FastifyInstance, place: ListenPlace, tls: boolean) {
    const { host, port } = place
    ends.push(makeEndable(server))
    await server.listen({ host, port }).catch((error: unknown) => { throw listenTrouble(error, place) ?? error })
    const address = server.server.address() as AddressInfo // a TCP server's address is no text
    const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
    return { server, url: `${tls ? 'https' : 'http'}://${shown}:${address.port}` }
  }

  async function serve ({ plugin, unread }: Service, name: 'vb365Port' | 'vbrPort') {
    const server = createListener(options.tls ? certificate : undefined, unread)
    await server.register(plugin)
    return listen(server, { host: options.host, port: options[name], options: { host: 'host', port: name } }, options.tls)
  }

  async function close (): Promise<void> {
    simulation.halt()
    await Promise.all(ends.map(end => end()))
    simulation.close()
  }

  const consoleFolder = options.consoleFolder ?? fileURLToPath(new URL('../dist/console', import.meta.url))

  try {
    const vb365 = await serve(simulation.vb365, 'vb365Port')
    const vbr = await serve(simulation.vbr, 'vbrPort')
    const server = await controlServer({
      worlds,
      certificate: certificate.cert,
      version: options.version,
      products: {
        vb365: placeOf(vb365, simulation.vb365),
        vbr: placeOf(vbr, simulation.vbr)
      },
      tokens,
      coverage: () => [...simulation.vb365.coverage(), ...simulation.vbr.coverage()],
      token: options.controlToken,
      cors: options.controlCors,
      names: [options.controlHost, hostname(), ...options.tlsSan].map(name => name.toLowerCase()),
      consoleFolder,
      report
    })
    const listening = await listen(server, {
      host: options.controlHost, port: options.controlPort, options: { host: 'controlHost', port: 'controlPort' }
    }, false)
    const control = { ...listening, hasConsole: hasConsole(consoleFolder) }
    return { vb365, vbr, control, worlds, certificate, tokens, close }
  } catch (error) {
    await close()
    simulation.takeBack()
    throw error
  }
}

const placeOf = ({ url, server }: { url: string, server: FastifyInstance }, { served }: Service): ProductPlace => ({
  url,
  revisions: served,
  answer: (request, response) => server.routing(request, response)
})
