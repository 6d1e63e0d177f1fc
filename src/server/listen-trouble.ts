import { invalid, Refusal } from '../state/store/refusals.js'

/** Where a server was to listen, and which options decide it. */
export interface ListenPlace { host: string, port: number, options: { host: string, port: string } }

/** Says why a server cannot listen, and with which flag that can be changed; undefined for any other trouble. */
export function listenTrouble (error: unknown, { host, port, options }: ListenPlace): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const [hostFlag, portFlag] = [flagOf(options.host), flagOf(options.port)]
  switch (code) {
    case 'EADDRINUSE': return refusal(options.port,
      `Port ${port} of ${host} is in use (EADDRINUSE): choose another with ${portFlag}, where 0 is any free one.`)
    case 'EACCES': return refusal(options.port,
      `Port ${port} of ${host} is not allowed to this account (EACCES): choose one above 1023 with ${portFlag}.`)
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND': return invalid(
      `Invalid ${hostFlag} '${host}': expected an address of this machine (${code}).`, 'an address of this machine', options.host)
    default: return undefined
  }
}

const refusal = (at: string, message: string): Refusal => new Refusal('conflict', message, undefined, undefined, { at })

const flagOf = (option: string): string => `--${option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
